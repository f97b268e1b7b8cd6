BEGIN TRANSACTION;
CREATE TABLE absences (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	begins DATETIME NOT NULL, 
	ends DATETIME, 
	changed_at DATETIME NOT NULL, 
	form VARCHAR(255) NOT NULL, 
	CONSTRAINT pk_absences PRIMARY KEY (council, reference), 
	CONSTRAINT fk_absences_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_absences_council_form UNIQUE (council, form)
);
INSERT INTO "absences" VALUES(1,'AW-EKBFNG','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-19');
INSERT INTO "absences" VALUES(1,'AW-XCRQBV','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-20');
CREATE TABLE accounts (
	council INTEGER NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	CONSTRAINT pk_accounts PRIMARY KEY (council, "key"), 
	CONSTRAINT fk_accounts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "accounts" VALUES(1,'facebook-page',1,'Facebook page','https://www.facebook.com/ThornburyTownCouncil');
INSERT INTO "accounts" VALUES(1,'x-account',2,'X account','https://x.com/ThornburyTC');
CREATE TABLE acknowledgements (
	council INTEGER NOT NULL, 
	edition INTEGER NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_acknowledgements PRIMARY KEY (council, edition, person), 
	CONSTRAINT fk_acknowledgements_council_edition FOREIGN KEY(council, edition) REFERENCES editions (council, number), 
	CONSTRAINT fk_acknowledgements_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0CHAIR001','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0COUNCL01','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0COUNCL02','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0DEPUTY01','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0EMPLOY02','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,1,'slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0CLERK001','2027-05-08 14:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'ydTzfaO0uKyWQPUKFuYuLTTJoKGJS_uILff-HbmZJZw','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','a19bb25df5405be9460d2d0059d9ff39');
CREATE TABLE candidates (
	council INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	name VARCHAR(128) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_candidates PRIMARY KEY (council, kind, name), 
	CONSTRAINT fk_candidates_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidates" VALUES(1,'candidate','Jane Smith',0);
INSERT INTO "candidates" VALUES(1,'candidate','Seán O’Brien',1);
CREATE TABLE cards (
	council INTEGER NOT NULL, 
	errand VARCHAR(32) NOT NULL, 
	about VARCHAR(255) NOT NULL, 
	"to" VARCHAR(255) NOT NULL, 
	place VARCHAR(64) NOT NULL, 
	message VARCHAR(64) NOT NULL, earlier TEXT, shows VARCHAR(64), posting VARCHAR(32), since DATETIME, 
	CONSTRAINT pk_cards PRIMARY KEY (council, errand, about, "to"), 
	CONSTRAINT fk_cards_council FOREIGN KEY(council) REFERENCES councils (number)
);
CREATE TABLE case_links (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	about VARCHAR(64) NOT NULL, 
	sealed BLOB NOT NULL, 
	until DATE NOT NULL, 
	CONSTRAINT pk_case_links PRIMARY KEY (council, token), 
	CONSTRAINT fk_case_links_council FOREIGN KEY(council) REFERENCES councils (number)
);
CREATE TABLE cases (
	council INTEGER NOT NULL, 
	reference VARCHAR(32) NOT NULL, 
	opened_on DATE, 
	version INTEGER, 
	master VARCHAR(16), 
	wrapped BLOB, 
	sealed BLOB, 
	receipt VARCHAR(64), 
	form VARCHAR(64), 
	erased_on DATE, 
	CONSTRAINT pk_cases PRIMARY KEY (council, reference), 
	CONSTRAINT fk_cases_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_cases_council_receipt UNIQUE (council, receipt), 
	CONSTRAINT uq_cases_council_form UNIQUE (council, form)
);
INSERT INTO "cases" VALUES(1,'BR-Y1EF853C9R32DSW0STAVS0P19V','2027-03-01',2,'0f0861abc683f506',X'5E785438C7363A5993A2D194C7E07E2675E9A1805090B6796A8BD6C6297AA4E95A3DB11F97403D6BDCA266261856883C9327DF8B90B893598DF3F575',X'BEB0E6D1B726CB4E1C66CA653288969F569CE149B66082AE754A19860A089E99096805D90C7859709BD7D5915B131A87E93C95EA9C4AA0F80907BBC328317C58721F455123B2CAB9E7F91066C6CA28BCA1B95A9449946122D130D2D9FB5D78FAC1C1D62C5B47D63BB4763991EE5796AB40CC5807FEB6AA9CA6E0885ED0432EB8775BDE775DA645FF9058401F3A89335555A764F78B6FA3A5EDA09F761C93D03D253C414405EBA0F223CE4D9CD07DAD78AAEE055046E7028F499F1437F6EB88061EF108E38109BD8E778FD613BC2336160BD2A17076B23970CDB379CAF767EC0D4B98BF7D7AECECB7175006FE2B886CA2DAB76083436A11533807FD11DE4612E4BB2BEADF4D774B40E5A4713647E5B3591107C0A2AA81ADA6F34B6A68E71D7FCD175FFE9591D575BF0B463DD9A58E74ABD6A63E29784859983D3A306A19E80163D9C95C32E7BBB64E1AC73D5B0E40494ADA473597BEF6DC273BC3E55B78A3D2CC0D6925B66E9D8DDE1B33128F3478F9E721BF934F610E2EE2962EA7D8C48999643FDF335F7C003A08D865359F4FF1B61FD869BCC86FA75E83D562E72418C58A2262F7044C28FA3F89BA36D0BBE92900ADCE2D8FB6A914D8ABA72FC7150A52BAC26095387AF4601C347AE60F821073D0F5B1682DBC91A9127D480550193FF89A9AF5E6B4C5A2D3C7014B9617A271FC6829B840496355D0E46B07E2804B679B9B2C60A215F5C0346A9315AEB77700B8C6A89C3DEF80A001A3DD63DBCDC976BF2F76451AC52E75C1C0DA9E56BEC6B4C5390F8284F837054ECA3FB4768B4BFAC65E4EBF7C36B2920462086FBE9E6F4CB5D5687366EE0C3A61C5AA48D74C0B949C04F5ABEC7B9144417DD7F03C2DD6F5DF929BCF4DD363A9860FADE4634C7F58B36559442C9218D3E095BF04B59D1BFB8079AB0AEEAD892AF839C116F308E3F35408129F2FEE918216EA24C4C814A3CA2805C4EDD457A74B536917AA3A42811A6034B75249434D14ECDC3F36F92DFA2B1D00F84D8A1EF3ABC9900C3E53693AABE7D05E0DD17D490D259D7CC937FCD223D299567E39D72ADC53AEEC0B0567DB399FDD5DF0F9D184E4A15FCCCA6BB358AF0FAFDC7E0D690C54A22B3897C24C70A3C3848F16B34BB36F72B9AE8C10A2E87E093703642C05EEA4697785F9D3A6E3D2FBE6BD19BBA097D968E2D17CA2314841C70469333F4C58072B5D0EB646959FBDEB2BEECCA838C46CC26DE59E8A52928D8C1D13BE68C1A616F2FA4AB5C0802A0ACE231043EFEBE209DC66AADD354F02EF20FACDB384FB8CE6A6E2BE8BF62C478A52873E1E49E545C390FDF9A77F469D7366A67A22D0C5EFA6A5D60FD51876151C0878D107883F25F270397E5B5D088DEB6BE8D120E7EEAFED1EB4E74F9F9E8FE99F2C1119EE0F4A3A33C0119D1423DAB053342B61CE5C73A198ED2FF688126623D06087FBA1EE2AA91211DD2D42CC9F4EFE27D00027CD21248AD5AEB866CC89','c2ca8b85534ced7e1cc3ac9f675bdcb5b790026619ceacdef1e6e87856da7633','2907e945dcb7abc41425330b38e3098f3ec8c86a1ada0deb7ce8e5fcdb7ba35f',NULL);
INSERT INTO "cases" VALUES(1,'BR-5JGAGKNKJYTCE6D8Y0SN6RDE73','2027-03-01',2,'0f0861abc683f506',X'94A02575FF6E2706E6122A933300E67BC4CF014F299EC0C1AAD17F87D9B7C1BD9C4C819F46DBF223B7AEACCE5DA0ED1C1AB2D19A5936C734E058BC20',X'27FB81F75B521462002BF6996D00295EB8CC56AB774EA437FB5034E1AFE2324350FE5BF9485AD2A58138328238F939E6DED7685CFB865FA83F7968675CA17BF1E2D089D3391444E8F26A178D02306E6087BE289FA14558DB2A3E997FCDE4F46C5583DEEB5FD9398DCFD06405F9745F16B781FB3B12ACD0B5578CF28B9553EE35F4A530AAADE4EC787A223C91CF6A04804398D9C9FE9752AE8F06842E20C9AE3AFE15169D3FE8E1F19E933D5A624A33024BE41181D006C759AC3C28A3C57C7471273E5771874AF65D28A85F3BC05C2C31AB2CC7E48BC6297519B23DE409A7E7274E371A5AC411A35531C5E2F817384C6113B51817D5110F207F453AF49BC33E7B627B2C6A636A1135F9D64248509799DEF8B4EB0B12FA2F4C6B707C0F6885AD180DA2E2A9AB94F9856EA5FC510388EB41D1480924056EC15C6F76E5042F2B8D37EE3506644D4B7239E8DB2420010B1B74E80C5C06F7BA799791E62E86C215BB20047EA27477E04012CE45ABB0EF33A3E7DA88F108DB9032ACFBBE6C4BA2E1F38411AFBD4A29AFCFC16FF82AED9A3F0B1F7FD1011274A69FD72383F0206DCB3F2E060F238FA79A8E232572BA01F1C4BBDEB43845C8BE723DDD1729EED97A7B3A64AF94C36F9BDC20A4BB6CCD809B3D52D026B77DD84CA5BCE856F17360BAA7D3A09035EF5600EDB43594EDB7FD784B5B23BA4B2BEA274917A64971661D3AD7DD7C003DCCDE49B6F4084757AE16E123B9F40EA5B452589B0303366082ADB796F945E67F9FE4C250552ADFB70B326B558A43AB2E09BC871605D2D81494C3E8CD6CA5AB94667109E52F5B5619E3481E745121FDF716A2D74F8106DAAE98489F7AE8666478A6A4B366659A7C8215521EDBFD167CD0054353FD410A35EBB272CADF278714C3D8BFC619BE0AC1165A1097A602E2764DFB71A9934586960D3FCD8155B3430E088F98A6C174FA67E946DE593E20C57A81B5ECAD1612BBCC42201906BA690BC449C53E79803D9B4F6E6D191F0B17554537A1E29B08E84931E15A89807D8B1756AB70138963BF6DB8889D0090EE93469CDA6F5CC29DBB4CBBB7D17060DBE60861F910756D7D1468C1D756E6294878F736E83D92263BA65B6C0727EA2F48FB313D29FDBDFCAE40DB892DA5AD5047439E4AA1662C4F347F95DCCA40ED64B31ACEE5B5E6A7109A9B0DDD799C4FAA3CD945B54DC6715297CC6296D9177F74F12996BD2C1A73F77B2B1745CFB1190C3AF9FBAD14AD1CF48E73E157809E5FB958AD4B2C0F65A5E26652BD9E4616CA3EEA20139F66C218B9A8E2A2C18F9036436C7ABA0FD6BEF15232F7763D1037508709ED45F984D762097934BE620BA7A5AACD65024C5A63848F52F06A101B0DA397EE53128B285B13994F7A1D1570A39E263AC108ED5C9B56AE5F725B6749C9B468C0DC46DFF0A927FE4975FDC30E0CB68EEF8F4AA1B1396CD7727CCA271792228DBC7B40B872C5D4733C65C027024F15','1392d8b40855eeac78369db94cf5a8acfebee2386cf813ed166d7d4ff4548d40','26b814c42c29f63027e539403d8d82de9bbddd147002b7476134a0132f006ec3',NULL);
INSERT INTO "cases" VALUES(1,'BR-KB5WJFZ3KRKW9HYA3DPX2EJ13H','2027-03-01',1,'0f0861abc683f506',X'93DB3EF9C1D3BADB568B5E07C23827EA6EDEEC2990AA97988B033D7DFD1E90841CD9D012964494DE6243CB760D7B3E67064D02C786904DDF63452E81',X'7ED3B0A649894192AAAA8050CCA4DBC588273E8F7B8C479940A26C9DE29903BA5AEA819093B42551B1E17779BFB02E7900D708159B7536C3C0506DF4F64BA4CB8AF6469EE5E5AC4A534BDA88F7537B0E28DFC729F1DBC713CCB0552CD8E6455DC5AA83AE2649881E4951C1375FF106ECCE0EFFDBAF62D83F2DBBDBE729C8545FBA19202B3EF1AA923975A1FB4F58B3517C261258236186CD9A40B871DFFAFE4712C43D5B7403005564E4D69F64D517B4BC650CB1350C4DC9BE20BC2DD68070F93989B068113DE614C3EE6DA38676755EC72800A9F7A01F1A83BB251C9A23995BCF3410C0310D3FE72627CC3A90B1017A9E80C78A2A11D2545C2493AC33570868B3D028A9533AB89866AD2199F960C0F09B23D2D52BC33BDF9A80D4CC8F1DC03E5C733807148B4C544AE3F5CA3AC9AB1BB61E57FC14216306A4CF7B45017C998D0B2F0116FAEB99C4E2C071296B1BBAD74E8034A08B76025A796475F20890F05D72D405EFF9CC6EB8C401F37748DBBCECCD52834CCEC76A544CFB42078E364D1F1E9AE6CBF045E5BE2E4A87AE2F31737B4EB783C881DC1BFF5801C36F047C9233C58A275733F26E7084C24EEF1B500471821446E95E16566ED00DF41CEF57B987C2F62850942CBFE362E1F9EC13FBD1C5D5017E1328BC8CB0111CD71BE5C488194C7292256DF5EA72D28918B96207D2DD393FF7AC9CEA2276EF752BA1E581060B05A57833696866F1825EFBCF6049CE24C17DD9059E17D74F3B4BD46D82FDA5FB795E755D322124759E7C2FF54659722DCEB76E0FEB7F10CA7AE07D1E3FDF7B59A86F412340F09CA56D4D745FF01D3B67B868ED37F9980A27703E754074DA1A61C9ACCB969A298FBE3F261DFCAB2F5A93DB0280D0AD4ADA826FDFC860431250323064D470DC531F27454BE7B52FC35BC21C3727F215BE1F090CD95311CF719AADC25FB967BB78E1B84B4EC526CC32475E6C3D1B38547605983D747431A3FAC50346262CF7D459F334DD46D5E2DBACBD3276BF3562B2A435E2DFE501CB0F5A6C2D5C858011E28C6A6385094352AA29C48B83A6E480A8D51BFE1E1E6C6A9636B4920558F508DF09DC382DD76B443E32FEAE3579B62F32C97735F97F73245827B3C3DB89998DABF99A8AA72E131009D3AAE9D23455CD4DDEF40016692792C14F236E043F7AC5F8CDF102725EC29538B4E36774D639CFB6009D009F3C70ED5902F107C7A3B6208AB6E7249DF87FA2F9EC3A20457771BDDA9C578549501C754FF5328FF3D88C02D07ADD1F2CF507E603EC1B9728A08CF2B52A6F3E9A95CF73849E04D0ABF42399B2DF0B4FD4929E926E15E8E3C8EB9D4D27D9637C0546C05776F67D35173038993EC1262CF43A6C8E18F37C0F9E33F134B754009D5A98BF9A2A208B2097992E24161CC548A81CACBE98C6FCD837F81C75D0C57A315F5C3232DC18299BB95033644759384645FB074D263E2551CE664837EF6E3B57A1FE7D2E','a22e0270157d5b5fb6dd7b14d44eb0e3ecfc597e8a47f1c255ad302e03b57d18','f50d1cc0fbd71048755cd4cbfb420165ec9b109b405286573a04ba83011c2024',NULL);
INSERT INTO "cases" VALUES(1,'BR-14Q75HEYPT0SNEDFTQPB334E5V',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
CREATE TABLE confirmations (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	office VARCHAR(32), 
	delegation VARCHAR(16), 
	lent_by VARCHAR(32), 
	stated BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_confirmations PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_confirmations_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_confirmations_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "confirmations" VALUES(1,'DR-T1JEQ6',1,1,'7c73de2be32891a55a0bfcfcf59f8ec92f18f2211a2f1e4252cd634d69d74c7c','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-R2Y6K5','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-9MMS4Q',1,1,'a7f628558e976c754e86f5ff05e31316649f69652d8eb39f1e7b88e632c80065','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'FCD91C796CC291E9D4A237D67194E4BFADD4592F93AED97FD0E8D7927E069C00404991279C5045A5AB0313FD501ABC5DF0FB4B1F22CDC4FFC364A65D');
CREATE TABLE councils (
	number INTEGER NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	organisation VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_councils PRIMARY KEY (number), 
	CONSTRAINT uq_councils_platform_organisation UNIQUE (platform, organisation)
);
INSERT INTO "councils" VALUES(1,'slack','T0THORNBURY','Thornbury Town Council');
CREATE TABLE decisions (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	office VARCHAR(32), 
	at DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	clauses JSON NOT NULL, delegation VARCHAR(16), lent_by VARCHAR(32), stated BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_decisions PRIMARY KEY (council, reference, revision), 
	CONSTRAINT fk_decisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_decisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "decisions" VALUES(1,'DR-E1M9DW',1,'89338222153a95edee6d8dc97de352b78220bf56bd9fe16746102c5446000d06','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ZADVVY',1,'a041b0deaebd333d208e1e775b86db467a5d182ed14a6a745a169702eb328467','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ZADVVY',2,'7d83d9102b809ef41f43530b0f4cd92e3b6affa8f4ebbb6efd64482fd1bf3cf9','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-29YQCT',1,'17fa090a908ec54aefabf683a7e11c5b4f6c92eb982d82ecb6d3871243ce3e47','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-1T19MA',1,'a275afddf811573fd1f9fd47a55413ec5bc7eb1eb0dda32b0684e8cdb0f145c0','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-RHWXHB',1,'7caae5b3ed9d8423162fad6979f8700d20f73643e6a8b65f80b1b54becd59cc2','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-JYWK86',1,'3c93aa51d682d40af72652715a2cee5466f5c4be2580050faa65a21015edd2dc','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-SYMC1S',1,'8a11663cc64d49a0b86ab390fd4064cd939ac117edd90f9319cea05572b1cccd','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-Z8SYZH',1,'bf2e56153dadf45de2cf864556593a3f79eaf004a9874aa7b435001baa0c5c7c','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-R2Y6K5','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-T1JEQ6',1,'7c73de2be32891a55a0bfcfcf59f8ec92f18f2211a2f1e4252cd634d69d74c7c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-1WKE0Y',1,'fede7151537a0ef8d6a25cb99cb5d16245dcefc751dd39a4b46d20e03ad3b5be','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-9MMS4Q',1,'a7f628558e976c754e86f5ff05e31316649f69652d8eb39f1e7b88e632c80065','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-3CP99K',1,'b70731ef3462ffa317e83618f683da8bb9e871f6ae3ffac8f15cc75ee0465911','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-7JKJ3B',1,'a0c01b573f04de673d7d0c718e9574287f83b54bc15624abd300df4e915d2632','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-PYW0QN',1,'ca2f33390143f4c581d2d21144ccd8e0eaf094a12be87dbaf4e0781f1c601e0c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
CREATE TABLE delegations (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	lender VARCHAR(255) NOT NULL, 
	office VARCHAR(32) NOT NULL, 
	delegate VARCHAR(255) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	about TEXT NOT NULL, 
	since DATETIME NOT NULL, 
	ends DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	ended_at DATETIME, 
	ended_by VARCHAR(255), 
	over BOOLEAN NOT NULL, 
	form VARCHAR(255) NOT NULL, 
	CONSTRAINT pk_delegations PRIMARY KEY (council, reference), 
	CONSTRAINT fk_delegations_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_delegations_council_form UNIQUE (council, form)
);
INSERT INTO "delegations" VALUES(1,'DL-3G4J22','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-R2Y6K5','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1,'form-14');
INSERT INTO "delegations" VALUES(1,'DL-YEVDZ0','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0,'form-36');
CREATE TABLE drafts (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	author VARCHAR(255) NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	revision INTEGER NOT NULL, 
	asked JSON NOT NULL, 
	handed_to JSON NOT NULL, 
	submitted_at DATETIME NOT NULL, asked_at DATETIME, escalated_at DATETIME, stopped VARCHAR(16), 
	CONSTRAINT pk_drafts PRIMARY KEY (council, reference), 
	CONSTRAINT fk_drafts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "drafts" VALUES(1,'DR-E1M9DW','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1T19MA','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-D9X7YF','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-JYWK86','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-SYMC1S','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-F9PDPJ','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-PYW0QN','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-VD6V6Q','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-C7604P','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-15J63F','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Q0T5AA','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
CREATE TABLE editions (
	council INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT pk_editions PRIMARY KEY (council, number), 
	CONSTRAINT fk_editions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "editions" VALUES(1,1,'Thornbury Town Council

Official Social Media Engagement Policy

Introduction

The Town Council recognises the increasing use of Social Media and the advantages gained in the use of such media to engage with the general public and share news of common interest. The Town Council also recognises that the use of such media can be abused with a resultant negative impact which could bring the council into disrepute. This policy sets out the Town Council''s practices to be adopted for the use of social media accounts.

The word ''official'' in the title of this policy means the policy applies to all social media accounts that are used in the Council''s official name or a name that implies the official name or generally an account under Council''s control. Furthermore, although not strictly controlled by this policy, employees and members are reminded to act mindfully when using any social media in their own names, as views and opinions publicly visible could be misrepresented by the press and public. Additionally, employees should be mindful of ''impartiality'' when expressing any view or opinion of the Council''s actions/policy decisions, as to express these would be in breach of impartiality and any such action will be addressed by the Staffing Committee, which could include lead to disciplinary action or dismissal.

Policy Statement

The Thornbury Town Council''s usage of social media is intended to:

Provide information and updates regarding activities and opportunities within Thornbury, including urgent and important matters. Usage should promote positive engagement and feedback from residents who live within the Town and surrounding areas. In addition, social media should be used to enhance Thornbury Town Council''s ability to gauge public opinion on a wide variety of matters.

This policy is intended to help employees including officers and staff (collectively referred to as employees in this policy), volunteers and council members make appropriate decisions about the use of social media such as blogs, social networking websites, forums, message boards and comments on web-articles.

The Members'' Code of Conduct applies to online activity as it would to other written or verbal communications. Online content should be objective, balanced, informative and accurate. Statements published on the Internet are permanent.

Councillors have the same legal responsibilities online as anyone else, where failure to comply with the law may have serious consequences. There are some additional constraints around using social media for electoral campaigning, such as purdah, which apply and prohibit social media accounts being used from making announcements about any new or controversial initiatives which could be seen to be advantageous to any candidates or parties in a forthcoming election. Furthermore, social media accounts will only be used for official non political purposes, using the same approach to official press releases as defined in the Communication policy. Extra care must be taken when writing about planning matters where Council should avoid publishing anything that might suggest they do not have an open mind about a matter its being involved in determining.

Individual Town Councillors are responsible for what they post. Councillors are personally responsible for any online activity conducted via their published email address that is used for Council business. Councillors are strongly advised to have separate Council and personal email addresses and to not allow access to these by anyone else, including family members.

This policy outlines the standards we require employees, volunteers and members to observe when using social media, the circumstances in which we will monitor use of social media and the action that will be taken in respect of breaches of this policy.

This policy supplements Thornbury Town Council''s, Communication policy.

1. The Scope of the Policy

1. All employees, volunteers and members are expected to comply with this policy at all times to protect the privacy, confidentiality, and interests of the Town Council.
2. Breach of this policy by employees will be dealt with by Thornbury Town Council''s staffing committee and in serious cases, may be treated as gross misconduct leading to summary dismissal.

2. Responsibility for Implementation of the Policy

1. The Council has overall responsibility for the effective operation of this policy.
2. The Town Clerk and Deputy Town Clerk are responsible for monitoring and reviewing the operation of this policy and making recommendations for changes to minimise risk.
3. All employees, volunteers and members should ensure that they take the time to read and understand it. Any breach of this policy should be reported to The Town Clerk/Deputy Town Clerk.
4. Questions regarding the content or application of this policy should be directed to The Town Clerk/Deputy Town Clerk.

3. Using Social Media Sites in our Name

1. Only the Town Clerk/Deputy Town Clerk are permitted to approve material posted on social media in the council''s name and on its behalf.

3.1.1 This responsibility may be delegated to other employees on a case by case basis as noted in 4.2.

4. Using Social Media

1. Thornbury Town Council recognises the importance of the Internet in shaping public opinion about the Town Council and community. We also recognise the importance of our employees, volunteers and members joining in and helping shape local government conversation and direction through interaction in social media.
2. Before using social media on any matter which might affect the interests of the council you must:
 - a. have read and understood this policy; and
 - b. employees and volunteers must have sought and gained prior approval to do so from The Town Clerk/Deputy Town Clerk.

5. Rules for use of Social Media

Whenever you are permitted to use social media in accordance with this policy, you must adhere to the following general rules:

1. Be honest and transparent but also be mindful of the impact your contribution might make to people''s perceptions of the council. Everything you post must be factually accurate.
2. Do not upload, post or forward a link to any abusive, obscene, explicit, discriminatory, harassing, derogatory or defamatory content.
3. Any employee, volunteer or member who thinks that they have been harassed or bullied, or are offended by material posted or uploaded by a colleague onto a social media website should inform The Town Clerk/Deputy Town Clerk (or in the case of the Town Clerk – the Chair of Council).
4. Never disclose commercially sensitive, personal, private or confidential information. If you are unsure whether the information you wish to share falls within one of these categories, you should discuss this with The Town Clerk/Deputy Town Clerk (or in the case of the Town Clerk – the Chair of Council).
5. Do not upload, post or forward any content belonging to a third party unless you have that third party''s consent.
6. Before you include a link to a third-party website, check that any terms and conditions of that website permit you to link to it.
7. When making use of any social media platform, you must read and comply with its terms of use.
8. You are personally responsible for content you publish.
9. Don''t escalate heated discussions, try to be conciliatory, respectful and quote facts to lower the temperature and correct misrepresentations.
10. Don''t discuss employees without their prior approval.
11. Always consider others'' privacy and avoid discussing topics that may be inflammatory e.g. politics and religion.
12. Do not publish your personal contact details where they can be accessed and used widely by people you did not intend to see them, and never publish anyone else''s personal contact details. In the event that contact information needs to be published, use your official Council contact details only.

6. Monitoring use of Social Media Platforms

1. Employees should be aware that any use of social media (whether or not accessed for council purposes) may be monitored and where breaches of this policy are found, action may be taken against employees.
2. Misuse of social media websites can, in certain circumstances, constitute a criminal offence or otherwise give rise to legal liability against you and us.
3. In particular, a serious case of uploading, posting forwarding or posting a link to any of the following types of material on a social media website, whether in a professional or personal capacity, will probably amount to gross misconduct (this list is not exhaustive):
 - a. pornographic material (that is, writing, pictures, films and video clips of a sexually explicit or arousing nature);
 - b. a false and defamatory statement about any person or organisation;
 - c. material which is offensive or obscene;
 - d. criminal, discriminatory, derogatory or may cause embarrassment to the council, members, or our employees;
 - e. confidential information about the council or anyone else
 - f. any other statement which is likely to create any liability (whether criminal or civil, and whether for you or the council); or
 - g. material in breach of copyright or other intellectual property rights, or which invades the privacy of any person.

Any such action will be addressed by the Staffing Committee and may result in summary dismissal.

4. Where evidence of misuse is found, the Town Council may undertake a more detailed investigation involving the examination and disclosure of monitoring records to those nominated to undertake the investigation and any witnesses or managers involved in the investigation. If necessary such information may be handed to the police in connection with a criminal investigation.

5. If you notice any use of social media by other employees, volunteers or members in breach of this policy please report it to The Town Clerk or Deputy Town Clerk.

7. Practical Application

- 7.1 Social Media accounts cannot be monitored 24/7 and the Town Council will not always be able to reply individually to all messages or comments received but will endeavour to respond appropriately in a timely manner. The Town Council will endeavour to ensure that any emerging themes or helpful suggestions are passed to the relevant personnel as soon as practicably possible.
- 7.2 Sending a message or post via social media will not be considered as contacting the Council for official purposes and the Town Council will not be obliged to monitor or respond to requests for information through social media channels, but will endeavour to do so. The Town Council''s contact details for formal communications may be found on the Council''s website: www.thornburytowncouncil.gov.uk
- 7.3 Although at the discretion of the individual contacting the Council, the Council strongly advise that personal or other private information should not be included in social media posts and messages to the Town Council.
- 7.4 The Town Council retains the right to remove comments or content that includes:
 - Language that may be deemed as offensive relating in particular to race, sexuality, disability, gender, age or religion.
 - Personal attacks, bullying, insults, or threatening language;
 - Potentially libellous or obscene remarks, information or statements that are of a personal, inflammatory, libellous or defamatory nature;
 - Plagiarised material or any material deemed to be in violation of any laws, including copyright;
 - Private or personal information published without consent;
 - Information or links unrelated to the content of the forum;
 - Commercial promotions or spam;
 - Fake accounts or accounts that are impersonating others.
- 7.5 The Town Council, at its discretion, reserves the right to block users and will do so for unseemly usage of social media and disregard of, or non-compliance with this policy and wherever a user is in breach of section 7.4.

8. Fraudulent Accounts

1. We will take action wherever it is found that Thornbury Town Council''s name, logo or identity have been used on a social media platform in order to deceive or attempt to deceive the public, either inadvertently or deliberately. We will notify the social media platform concerned with the details of the fraudulent account. We will where appropriate, notify the public, highlighting this either on our official website and/or our social media platforms.

9. Security and Access Control

1. Access to social media accounts will be controlled by the Town Clerk and Deputy Town Clerk;

1.1 This can be delegated to other employees on a case by case basis with an appropriate business case agreed by the Town Clerk.

2. No elected member of the Council will have direct access to the Council''s social media accounts.
3. Passwords to social media accounts will be unique, there will not be a single generic password for multiple accounts across different platforms.
4. All passwords to social media platforms will be changed immediately where a security breach is suspected or after a significant period of time has passed.
5. Where a social media platform allows, two factor authentication may be used.
6. Where possible when signing up to social media platforms, email accounts will be used that are not linked to an individual employee of the Town Council. Address used should be accessible by more than one employee and include the Town Clerk or Deputy Town Clerk.
7. Official social media accounts are not to be accessed from IT systems/devices that are not Thornbury Town Council''s official IT systems/devices, without prior consent from the Town Clerk/Deputy Town Clerk.

9.7.1 A breach of this clause (9.7) requires the Town Clerk or Deputy Town Clerk to be notified and the Chair of Council to be informed.

9.7.2 This clause (9.7) maybe overruled at the discretion of the Town Clerk in exceptional circumstances (i.e. working from home due to illness or other personal matter).

10. Monitoring and Review of this Policy

10. The Town Clerk and Deputy Town Clerk shall be responsible for reviewing this policy annually to ensure that it meets legal requirements and reflects best practice.

Adopted:

Last reviewed:','623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb','2027-03-01 09:30:00.000000');
INSERT INTO "editions" VALUES(1,2,'Thornbury Town Council

Official Social Media Engagement Policy

Introduction

The Town Council recognises the increasing use of Social Media and the advantages gained in the use of such media to engage with the general public and share news of common interest. The Town Council also recognises that the use of such media can be abused with a resultant negative impact which could bring the council into disrepute. This policy sets out the Town Council''s practices to be adopted for the use of social media accounts.

The word ''official'' in the title of this policy means the policy applies to all social media accounts that are used in the Council''s official name or a name that implies the official name or generally an account under Council''s control. Furthermore, although not strictly controlled by this policy, employees and members are reminded to act mindfully when using any social media in their own names, as views and opinions publicly visible could be misrepresented by the press and public. Additionally, employees should be mindful of ''impartiality'' when expressing any view or opinion of the Council''s actions/policy decisions, as to express these would be in breach of impartiality and any such action will be addressed by the Staffing Committee, which could include lead to disciplinary action or dismissal.

Policy Statement

The Thornbury Town Council''s usage of social media is intended to:

Provide information and updates regarding activities and opportunities within Thornbury, including urgent and important matters. Usage should promote positive engagement and feedback from residents who live within the Town and surrounding areas. In addition, social media should be used to enhance Thornbury Town Council''s ability to gauge public opinion on a wide variety of matters.

This policy is intended to help employees including officers and staff (collectively referred to as employees in this policy), volunteers and council members make appropriate decisions about the use of social media such as blogs, social networking websites, forums, message boards and comments on web-articles.

The Members'' Code of Conduct applies to online activity as it would to other written or verbal communications. Online content should be objective, balanced, informative and accurate. Statements published on the Internet are permanent.

Councillors have the same legal responsibilities online as anyone else, where failure to comply with the law may have serious consequences. There are some additional constraints around using social media for electoral campaigning, such as purdah, which apply and prohibit social media accounts being used from making announcements about any new or controversial initiatives which could be seen to be advantageous to any candidates or parties in a forthcoming election. Furthermore, social media accounts will only be used for official non political purposes, using the same approach to official press releases as defined in the Communication policy. Extra care must be taken when writing about planning matters where Council should avoid publishing anything that might suggest they do not have an open mind about a matter its being involved in determining.

Individual Town Councillors are responsible for what they post. Councillors are personally responsible for any online activity conducted via their published email address that is used for Council business. Councillors are strongly advised to have separate Council and personal email addresses and to not allow access to these by anyone else, including family members.

This policy outlines the standards we require employees, volunteers and members to observe when using social media, the circumstances in which we will monitor use of social media and the action that will be taken in respect of breaches of this policy.

This policy supplements Thornbury Town Council''s, Communication policy.

1. The Scope of the Policy

1. All employees, volunteers and members are expected to comply with this policy at all times to protect the privacy, confidentiality, and interests of the Town Council.
2. Breach of this policy by employees will be dealt with by Thornbury Town Council''s staffing committee and in serious cases, may be treated as gross misconduct leading to summary dismissal.

2. Responsibility for Implementation of the Policy

1. The Council has overall responsibility for the effective operation of this policy.
2. The Town Clerk and Deputy Town Clerk are responsible for monitoring and reviewing the operation of this policy and making recommendations for changes to minimise risk.
3. All employees, volunteers and members should ensure that they take the time to read and understand it. Any breach of this policy should be reported to The Town Clerk/Deputy Town Clerk.
4. Questions regarding the content or application of this policy should be directed to The Town Clerk/Deputy Town Clerk.

3. Using Social Media Sites in our Name

1. Only the Town Clerk/Deputy Town Clerk are permitted to approve material posted on social media in the council''s name and on its behalf.

3.1.1 This responsibility may be delegated to other employees on a case by case basis as noted in 4.2.

4. Using Social Media

1. Thornbury Town Council recognises the importance of the Internet in shaping public opinion about the Town Council and community. We also recognise the importance of our employees, volunteers and members joining in and helping shape local government conversation and direction through interaction in social media.
2. Before using social media on any matter which might affect the interests of the council you must:
 - a. have read and understood this policy; and
 - b. employees and volunteers must have sought and gained prior approval to do so from The Town Clerk/Deputy Town Clerk.

5. Rules for use of Social Media

Whenever you are permitted to use social media in accordance with this policy, you must adhere to the following general rules:

1. Be honest and transparent but also be mindful of the impact your contribution might make to people''s perceptions of the council. Everything you post must be factually accurate.
2. Do not upload, post or forward a link to any abusive, obscene, explicit, discriminatory, harassing, derogatory or defamatory content.
3. Any employee, volunteer or member who thinks that they have been harassed or bullied, or are offended by material posted or uploaded by a colleague onto a social media website should inform The Town Clerk/Deputy Town Clerk (or in the case of the Town Clerk – the Chair of Council).
4. Never disclose commercially sensitive, personal, private or confidential information. If you are unsure whether the information you wish to share falls within one of these categories, you should discuss this with The Town Clerk/Deputy Town Clerk (or in the case of the Town Clerk – the Chair of Council).
5. Do not upload, post or forward any content belonging to a third party unless you have that third party''s consent.
6. Before you include a link to a third-party website, check that any terms and conditions of that website permit you to link to it.
7. When making use of any social media platform, you must read and comply with its terms of use.
8. You are personally responsible for content you publish.
9. Don''t escalate heated discussions, try to be conciliatory, respectful and quote facts to lower the temperature and correct misrepresentations.
10. Don''t discuss employees without their prior approval.
11. Always consider others'' privacy and avoid discussing topics that may be inflammatory e.g. politics and religion.
12. Do not publish your personal contact details where they can be accessed and used widely by people you did not intend to see them, and never publish anyone else''s personal contact details. In the event that contact information needs to be published, use your official Council contact details only.

6. Monitoring use of Social Media Platforms

1. Employees should be aware that any use of social media (whether or not accessed for council purposes) may be monitored and where breaches of this policy are found, action may be taken against employees.
2. Misuse of social media websites can, in certain circumstances, constitute a criminal offence or otherwise give rise to legal liability against you and us.
3. In particular, a serious case of uploading, posting forwarding or posting a link to any of the following types of material on a social media website, whether in a professional or personal capacity, will probably amount to gross misconduct (this list is not exhaustive):
 - a. pornographic material (that is, writing, pictures, films and video clips of a sexually explicit or arousing nature);
 - b. a false and defamatory statement about any person or organisation;
 - c. material which is offensive or obscene;
 - d. criminal, discriminatory, derogatory or may cause embarrassment to the council, members, or our employees;
 - e. confidential information about the council or anyone else
 - f. any other statement which is likely to create any liability (whether criminal or civil, and whether for you or the council); or
 - g. material in breach of copyright or other intellectual property rights, or which invades the privacy of any person.

Any such action will be addressed by the Staffing Committee and may result in summary dismissal.

4. Where evidence of misuse is found, the Town Council may undertake a more detailed investigation involving the examination and disclosure of monitoring records to those nominated to undertake the investigation and any witnesses or managers involved in the investigation. If necessary such information may be handed to the police in connection with a criminal investigation.

5. If you notice any use of social media by other employees, volunteers or members in breach of this policy please report it to The Town Clerk or Deputy Town Clerk.

7. Practical Application

- 7.1 Social Media accounts cannot be monitored 24/7 and the Town Council will not always be able to reply individually to all messages or comments received but will endeavour to respond appropriately in a timely manner. The Town Council will endeavour to ensure that any emerging themes or helpful suggestions are passed to the relevant personnel as soon as practicably possible.
- 7.2 Sending a message or post via social media will not be considered as contacting the Council for official purposes and the Town Council will not be obliged to monitor or respond to requests for information through social media channels, but will endeavour to do so. The Town Council''s contact details for formal communications may be found on the Council''s website: www.thornburytowncouncil.gov.uk
- 7.3 Although at the discretion of the individual contacting the Council, the Council strongly advise that personal or other private information should not be included in social media posts and messages to the Town Council.
- 7.4 The Town Council retains the right to remove comments or content that includes:
 - Language that may be deemed as offensive relating in particular to race, sexuality, disability, gender, age or religion.
 - Personal attacks, bullying, insults, or threatening language;
 - Potentially libellous or obscene remarks, information or statements that are of a personal, inflammatory, libellous or defamatory nature;
 - Plagiarised material or any material deemed to be in violation of any laws, including copyright;
 - Private or personal information published without consent;
 - Information or links unrelated to the content of the forum;
 - Commercial promotions or spam;
 - Fake accounts or accounts that are impersonating others.
- 7.5 The Town Council, at its discretion, reserves the right to block users and will do so for unseemly usage of social media and disregard of, or non-compliance with this policy and wherever a user is in breach of section 7.4.

8. Fraudulent Accounts

1. We will take action wherever it is found that Thornbury Town Council''s name, logo or identity have been used on a social media platform in order to deceive or attempt to deceive the public, either inadvertently or deliberately. We will notify the social media platform concerned with the details of the fraudulent account. We will where appropriate, notify the public, highlighting this either on our official website and/or our social media platforms.

9. Security and Access Control

1. Access to social media accounts will be controlled by the Town Clerk and Deputy Town Clerk;

1.1 This can be delegated to other employees on a case by case basis with an appropriate business case agreed by the Town Clerk.

2. No elected member of the Council will have direct access to the Council''s social media accounts.
3. Passwords to social media accounts will be unique, there will not be a single generic password for multiple accounts across different platforms.
4. All passwords to social media platforms will be changed immediately where a security breach is suspected or after a significant period of time has passed.
5. Where a social media platform allows, two factor authentication may be used.
6. Where possible when signing up to social media platforms, email accounts will be used that are not linked to an individual employee of the Town Council. Address used should be accessible by more than one employee and include the Town Clerk or Deputy Town Clerk.
7. Official social media accounts are not to be accessed from IT systems/devices that are not Thornbury Town Council''s official IT systems/devices, without prior consent from the Town Clerk/Deputy Town Clerk.

9.7.1 A breach of this clause (9.7) requires the Town Clerk or Deputy Town Clerk to be notified and the Chair of Council to be informed.

9.7.2 This clause (9.7) maybe overruled at the discretion of the Town Clerk in exceptional circumstances (i.e. working from home due to illness or other personal matter).

10. Monitoring and Review of this Policy

10. The Town Clerk and Deputy Town Clerk shall be responsible for reviewing this policy annually to ensure that it meets legal requirements and reflects best practice.

Adopted:

Last reviewed:

A closing word.','1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d','2027-05-08 14:30:00.000000');
CREATE TABLE exemption_lists (
	council INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	CONSTRAINT pk_exemption_lists PRIMARY KEY (council, month), 
	CONSTRAINT fk_exemption_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "exemption_lists" VALUES(1,'2027-03','2027-04-07 09:30:00.000000');
CREATE TABLE exemptions (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	public_money TEXT NOT NULL, 
	fair TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_exemptions PRIMARY KEY (council, reference, revision), 
	CONSTRAINT fk_exemptions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_exemptions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "exemptions" VALUES(1,'DR-PYW0QN',1,'ca2f33390143f4c581d2d21144ccd8e0eaf094a12be87dbaf4e0781f1c601e0c','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-7JKJ3B',1,'a0c01b573f04de673d7d0c718e9574287f83b54bc15624abd300df4e915d2632','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','WgmTlaDPnBA4rtgGW++LqUXSMVcH9hJQD4Uowd+tmORvOzhSQ54UrVbQtm0ltPkbIk2jxTqfcvljqCysWSXXxVnaMS9OC2ED0kX2rmvp2g94hREP+U+5ELu4U8kl3zd4lk/uwj2mstro848JSztCAMItI879sGmUHO1Zs619IYlVT7hERKu8PaF66bjF4DL25KxVqj+1yZqwW+R3doIw14cP9jQSkUzWnDBnbAwRr7SktaHp3FSKqgqJk2mkmSdHz+OBMMPYSUq2pwFJLYcOe9EIughkXl7ZxLK2c//XD3OcNkyGvZWr/ksz94k0F+BPjXjgS0a7WKBVURHuUCQp/apo8kUppIQaq1eKMNvFjNXOOTbXaWXpeieHDv2FJatnTcG5oSkUQohxyP3AENfr0rDOemZbxfbtQ+aretSzv7Xk9WDiDEOaAa0/w/18Ko+99mncyuaQx1k2qbRTsjiPr0Pw7PhcEwqv+MpQftN+EwWxofYxBkZJFBsio8juCvQLll19vNbx3SXVtkKu4jfBNxlmtuc3E9DCUjYb6ahEaJWZxovk8uD5vPNAZdZLjNLvbwM9UMsIu0ywFygz2MZtDABvCp+RjcRhh7HaPn3MwldnF4AcnYpY4kJ3ybyRbb+QZ3N+xfYkjjcq5P+FN6H6hp2pFhS6M0X5QF8TkZeHtLi4fLkjn/mmH8SuTALR2dOgbpoE/7FQuAOiY2hqILfKJNB9sXw6HJy8ihLZ/k8GeWIO4/2vCPTwhWKA74ZXGKa0IAi1fLH69qA1osjuVxirZjVV5MSTaU6vR4DllVd2iAQPEbuMN1/LU5aIUHqrleviifBCuaEVmijF4EVVic/V55+E2SMPRV8yHR0ox0z2GBg940Q/GCivd7mN4VwzNI6mEgpMZWb6plVSlSo053W4tLVtyKXTMA2HpkeOlMtnpLNPhEudbddk7G2kj4LFZvAPi4Jda2Yi4thgWZtRc9By5iRQAIcbCO7c8DZNpwiK4XY7pnQnqrxw+Tcx69yE5prghzKC0KUBwbAJmZr8DQJIL156rrcdRad1w7JwHAXiliGPHPU3wMWrraanZXdUxuIlMWHtp1jSf9WSd38L0Fzx+drOHph+4jZ/P2MaJ2u5rGwxp3W8uQDw4Vhm0fYLMLsNPHEbG05X+lgwgtCBtN+pcK78ezELU3daHOmoiVUG0l+QEHFfYlk1p6B1QJKrza3gbsdAJq8uXWhDNnaJwiUQgMgbv7F7Utk5Fgh/ZhgwDfdmSLniUQ+82qdW9fgw3DuWKB+AvEbuU5OUXxq85IjXWqqmKOu8f45+uBqPSWpxVWw5+DqFUlaxmr9eIEn2m20gDH9Lt31lhpBjHk3CMevhqYJ1bEfq4NAujBQFJ98sGLnffjRShAi7PG3oSzg=');
CREATE TABLE journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "standing": "employee", "office": null}}','97f6efabdfd2d7b0a30235384cdae72aae08c616e3cef2cc317a61c7077f7017');
INSERT INTO "journal" VALUES(1,2,'{"previous": "97f6efabdfd2d7b0a30235384cdae72aae08c616e3cef2cc317a61c7077f7017", "sequence": 2, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "employee", "office": null}}','25b83cd9d0cb0a71c7a83146a1e33f71693e32eedd1132b73b60ac721995d326');
INSERT INTO "journal" VALUES(1,3,'{"previous": "25b83cd9d0cb0a71c7a83146a1e33f71693e32eedd1132b73b60ac721995d326", "sequence": 3, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "standing": "volunteer", "office": null}}','64390e8b4112ef61ceefcf5f3baa8afbcba87892c191f7397035ba80e231c242');
INSERT INTO "journal" VALUES(1,4,'{"previous": "64390e8b4112ef61ceefcf5f3baa8afbcba87892c191f7397035ba80e231c242", "sequence": 4, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "standing": "member", "office": null}}','b8d3ff3d1f6bc84f97d6bcf30f8fe9fef31e5fe4a15c03ecea5e1f64c5210aaf');
INSERT INTO "journal" VALUES(1,5,'{"previous": "b8d3ff3d1f6bc84f97d6bcf30f8fe9fef31e5fe4a15c03ecea5e1f64c5210aaf", "sequence": 5, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": "member", "office": null}}','7be93465ffb898e8528da6d41f17eaba305ec4de2a7488c78d0202b9bb519128');
INSERT INTO "journal" VALUES(1,6,'{"previous": "7be93465ffb898e8528da6d41f17eaba305ec4de2a7488c78d0202b9bb519128", "sequence": 6, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "standing": "employee", "office": "Town Clerk"}}','f2c6fe42783c205c54ccc27154fbc99f38a16ddbea43128f3e0dc892ea3534f0');
INSERT INTO "journal" VALUES(1,7,'{"previous": "f2c6fe42783c205c54ccc27154fbc99f38a16ddbea43128f3e0dc892ea3534f0", "sequence": 7, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','df0fec2968182ae462ce3e8a72dc66630fad7b51a82c4a2e4be6ce8e633e2ec4');
INSERT INTO "journal" VALUES(1,8,'{"previous": "df0fec2968182ae462ce3e8a72dc66630fad7b51a82c4a2e4be6ce8e633e2ec4", "sequence": 8, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0CHAIR001", "standing": "member", "office": "Chair"}}','1a6ee4e5ad4cce285d6b442fc085d6a807a6ed00f30aa541a36af982fef4c9f2');
INSERT INTO "journal" VALUES(1,9,'{"previous": "1a6ee4e5ad4cce285d6b442fc085d6a807a6ed00f30aa541a36af982fef4c9f2", "sequence": 9, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "facebook-page", "clause": "Intro-2a", "details": {"name": "Facebook page", "address": "https://www.facebook.com/ThornburyTownCouncil", "official": 1}}','6091ad0409a7a6652e3a6035f06aef4106172cb57bf79c1df33d9ec6ec17d8ae');
INSERT INTO "journal" VALUES(1,10,'{"previous": "6091ad0409a7a6652e3a6035f06aef4106172cb57bf79c1df33d9ec6ec17d8ae", "sequence": 10, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "X account", "address": "https://x.com/ThornburyTC", "official": 1}}','c78f386afd8e7461bcea9fae32d7e75f2fd1f4f3797317f04983b8c57202880b');
INSERT INTO "journal" VALUES(1,11,'{"previous": "c78f386afd8e7461bcea9fae32d7e75f2fd1f4f3797317f04983b8c57202880b", "sequence": 11, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 1}}','9acb40f00d9586f715aaaa81dda6826cc7b504dc43073af763220b2ff5fb667a');
INSERT INTO "journal" VALUES(1,12,'{"previous": "9acb40f00d9586f715aaaa81dda6826cc7b504dc43073af763220b2ff5fb667a", "sequence": 12, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','48cf356e9a28e98be8072c5cda573fee5d868bd73d7af6c168288fd2b0f7bc33');
INSERT INTO "journal" VALUES(1,13,'{"previous": "48cf356e9a28e98be8072c5cda573fee5d868bd73d7af6c168288fd2b0f7bc33", "sequence": 13, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CHAIR001", "office": "Chair", "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','a1d83080ec829a1677402adb6e931a46264911fd340d6c750d28d210b1b89efc');
INSERT INTO "journal" VALUES(1,14,'{"previous": "a1d83080ec829a1677402adb6e931a46264911fd340d6c750d28d210b1b89efc", "sequence": 14, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','91b6ccf6569e231ea274c97f626112458ea6cf4e7a44b7d01da02f1db25b81d8');
INSERT INTO "journal" VALUES(1,15,'{"previous": "91b6ccf6569e231ea274c97f626112458ea6cf4e7a44b7d01da02f1db25b81d8", "sequence": 15, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','d773228655d7071046a04a0d8de0e3ce7b71c7ee6282a60fdf8c5af1ccb79151');
INSERT INTO "journal" VALUES(1,16,'{"previous": "d773228655d7071046a04a0d8de0e3ce7b71c7ee6282a60fdf8c5af1ccb79151", "sequence": 16, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','5bafd68f5f1002a06b78988ae68ff7e9b26e2d6059cab744ea263e5bb17eda3f');
INSERT INTO "journal" VALUES(1,17,'{"previous": "5bafd68f5f1002a06b78988ae68ff7e9b26e2d6059cab744ea263e5bb17eda3f", "sequence": 17, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','c1ff61a8443ba3a3815fd742a82f2cfc250f11d405602d183375e12910527909');
INSERT INTO "journal" VALUES(1,18,'{"previous": "c1ff61a8443ba3a3815fd742a82f2cfc250f11d405602d183375e12910527909", "sequence": 18, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','835c380135167ad0d47d15b416c270d9dbb5dfc0b4914f8146156e2ac3f763f0');
INSERT INTO "journal" VALUES(1,19,'{"previous": "835c380135167ad0d47d15b416c270d9dbb5dfc0b4914f8146156e2ac3f763f0", "sequence": 19, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','12192870db5bae708c18a856ed863c3aec3d9b593dbb7bc6169b659245ee12cb');
INSERT INTO "journal" VALUES(1,20,'{"previous": "12192870db5bae708c18a856ed863c3aec3d9b593dbb7bc6169b659245ee12cb", "sequence": 20, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190');
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-E1M9DW", "clause": "4.2b", "details": {"revision": 1, "digest": "89338222153a95edee6d8dc97de352b78220bf56bd9fe16746102c5446000d06", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "3d2154ba2b1cfb5d7fe0bb09fcf50d991714ec56e1375a5abb3da6fdc0a45423"}}','55f3febaf576bf8f8d81e020690e7f733f4f2b9214406f086f20f4baef6f533f');
INSERT INTO "journal" VALUES(1,22,'{"previous": "55f3febaf576bf8f8d81e020690e7f733f4f2b9214406f086f20f4baef6f533f", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-E1M9DW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7e25a321597e27baa004a25085de6f32bb156bd774c7f3ce72f8862c22c8770c');
INSERT INTO "journal" VALUES(1,23,'{"previous": "7e25a321597e27baa004a25085de6f32bb156bd774c7f3ce72f8862c22c8770c", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-E1M9DW", "clause": "3.1", "details": {"revision": 1, "digest": "89338222153a95edee6d8dc97de352b78220bf56bd9fe16746102c5446000d06", "reason_digest": null, "clauses": []}}','9f0720199bdf0004b0a7801eab41f3c9a0f0cdcae02d1b2fa2ed3891d66ce77b');
INSERT INTO "journal" VALUES(1,24,'{"previous": "9f0720199bdf0004b0a7801eab41f3c9a0f0cdcae02d1b2fa2ed3891d66ce77b", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-E1M9DW", "clause": "3.1", "details": {"revision": 1, "digest": "89338222153a95edee6d8dc97de352b78220bf56bd9fe16746102c5446000d06", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','73b5f7a29c6ef54a09198957cf1d2852e5d77f3c33b91a9e2ab45ac716890566');
INSERT INTO "journal" VALUES(1,25,'{"previous": "73b5f7a29c6ef54a09198957cf1d2852e5d77f3c33b91a9e2ab45ac716890566", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-E1M9DW", "clause": "3.1", "details": {"revision": 1, "digest": "89338222153a95edee6d8dc97de352b78220bf56bd9fe16746102c5446000d06", "links": ["facebook-page 5abc03c65990ee9b12a231512da6b2993b0417aea4924d3224f7560b32332042", "x-account 52b7b3b2475ec055990919b39e10ecf452c64a82364d644c7f1722ffcd0f7056"], "finished": 1}}','bac23a1081167aa9f8ae3ce5eacba3be544a76e8f2e907b75165240991f0b7a4');
INSERT INTO "journal" VALUES(1,26,'{"previous": "bac23a1081167aa9f8ae3ce5eacba3be544a76e8f2e907b75165240991f0b7a4", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-ZADVVY", "clause": "4.2b", "details": {"revision": 1, "digest": "a041b0deaebd333d208e1e775b86db467a5d182ed14a6a745a169702eb328467", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "1ee704f82a05d066f35e77c1173d31ad3962da9609c01dc5c6ed7a33f41c137e"}}','58c609c1eccca479fb4fe57859b40a009bf29d2d733058d961cc3d3b103bb24a');
INSERT INTO "journal" VALUES(1,27,'{"previous": "58c609c1eccca479fb4fe57859b40a009bf29d2d733058d961cc3d3b103bb24a", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZADVVY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','edb16cb0799fb87f00a9bd40cafd50f9a4d3f82917e878af820d9094f3c8047a');
INSERT INTO "journal" VALUES(1,28,'{"previous": "edb16cb0799fb87f00a9bd40cafd50f9a4d3f82917e878af820d9094f3c8047a", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-ZADVVY", "clause": "3.1", "details": {"revision": 1, "digest": "a041b0deaebd333d208e1e775b86db467a5d182ed14a6a745a169702eb328467", "reason_digest": "45aa6f92f551ea62fa5bcdd6e976794dc67c132e3f0d1494b71bcf083f77683f", "clauses": ["5.1"]}}','987c77156a37a0a0ab10427b49facfb25e6d296443848f2ad19cd43afaabdc1b');
INSERT INTO "journal" VALUES(1,29,'{"previous": "987c77156a37a0a0ab10427b49facfb25e6d296443848f2ad19cd43afaabdc1b", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-ZADVVY", "clause": "4.2b", "details": {"revision": 2, "digest": "7d83d9102b809ef41f43530b0f4cd92e3b6affa8f4ebbb6efd64482fd1bf3cf9", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c1b596e89bb4b13dc1787b5f69c39f29e4be9cdce0df278352cd6372bc3e2760"}}','68f78348f003040f15433fd5f4c40561916193b41e3be1d66b0c8284826963de');
INSERT INTO "journal" VALUES(1,30,'{"previous": "68f78348f003040f15433fd5f4c40561916193b41e3be1d66b0c8284826963de", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZADVVY", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1e441ad1be4a254f3937f850dbc418a87bc412738f26e391ae5c89e4c94a72c7');
INSERT INTO "journal" VALUES(1,31,'{"previous": "1e441ad1be4a254f3937f850dbc418a87bc412738f26e391ae5c89e4c94a72c7", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-ZADVVY", "clause": "3.1", "details": {"revision": 2, "digest": "7d83d9102b809ef41f43530b0f4cd92e3b6affa8f4ebbb6efd64482fd1bf3cf9", "reason_digest": null, "clauses": []}}','d69510da08451e7c66639f78794dc2947d8eccd20438acdf997b353583a4a819');
INSERT INTO "journal" VALUES(1,32,'{"previous": "d69510da08451e7c66639f78794dc2947d8eccd20438acdf997b353583a4a819", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-ZADVVY", "clause": "3.1", "details": {"revision": 2, "digest": "7d83d9102b809ef41f43530b0f4cd92e3b6affa8f4ebbb6efd64482fd1bf3cf9", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','fc3afe4373b880a8956e22b0902579ac42cefed9a90508f67a0339b0cf46293a');
INSERT INTO "journal" VALUES(1,33,'{"previous": "fc3afe4373b880a8956e22b0902579ac42cefed9a90508f67a0339b0cf46293a", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-29YQCT", "clause": "4.2b", "details": {"revision": 1, "digest": "17fa090a908ec54aefabf683a7e11c5b4f6c92eb982d82ecb6d3871243ce3e47", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "ea48a888490ac487195c21166ddcf7bd01dd4a1d9e1e1f25460d415def96cbb2"}}','5824b8cfa2a161ab1afb01c4c0a53ea6cbc190b331198f3c6d52d165c4c19952');
INSERT INTO "journal" VALUES(1,34,'{"previous": "5824b8cfa2a161ab1afb01c4c0a53ea6cbc190b331198f3c6d52d165c4c19952", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-29YQCT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','67b04f0f1032cdd02c0b2295e747a366b1e9196a30073c776882fe8eb3f56df8');
INSERT INTO "journal" VALUES(1,35,'{"previous": "67b04f0f1032cdd02c0b2295e747a366b1e9196a30073c776882fe8eb3f56df8", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-29YQCT", "clause": "3.1", "details": {"revision": 1, "digest": "17fa090a908ec54aefabf683a7e11c5b4f6c92eb982d82ecb6d3871243ce3e47", "reason_digest": null, "clauses": []}}','334eae60ef865103c80ce6591238a0b59f42fce19b5a1888ae25d9c4279ceacc');
INSERT INTO "journal" VALUES(1,36,'{"previous": "334eae60ef865103c80ce6591238a0b59f42fce19b5a1888ae25d9c4279ceacc", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-29YQCT", "clause": "3.1", "details": {"revision": 1, "digest": "17fa090a908ec54aefabf683a7e11c5b4f6c92eb982d82ecb6d3871243ce3e47", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','78ecbc27110d1909e2404044944d456eaa2dbeb0567fa9cd5db38f6d17e4fbae');
INSERT INTO "journal" VALUES(1,37,'{"previous": "78ecbc27110d1909e2404044944d456eaa2dbeb0567fa9cd5db38f6d17e4fbae", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-29YQCT", "clause": "3.1", "details": {"revision": 1, "digest": "17fa090a908ec54aefabf683a7e11c5b4f6c92eb982d82ecb6d3871243ce3e47", "links": ["x-account bdf32249926077bfa31d6e08808b2051df3604d1a91afe2532fdd7043e3d9eaf"], "finished": 0}}','7d177eee1386cb3137a9516f3231adceccb4e3e45451c01fd0dc011b25d1cc51');
INSERT INTO "journal" VALUES(1,38,'{"previous": "7d177eee1386cb3137a9516f3231adceccb4e3e45451c01fd0dc011b25d1cc51", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-1T19MA", "clause": "4.2b", "details": {"revision": 1, "digest": "a275afddf811573fd1f9fd47a55413ec5bc7eb1eb0dda32b0684e8cdb0f145c0", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "5fe6774f550f052349dcc6a9874092adb1f5cbc91090e567b64771f11331e276"}}','dfb8876e59d30aa6389d71100c8b4c88b0eb62e356e2d365356923704781122d');
INSERT INTO "journal" VALUES(1,39,'{"previous": "dfb8876e59d30aa6389d71100c8b4c88b0eb62e356e2d365356923704781122d", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1T19MA", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4e1dae6a8bdade099ae43170ee2d69c7b0b796e1c659e271fa01b32536ee8197');
INSERT INTO "journal" VALUES(1,40,'{"previous": "4e1dae6a8bdade099ae43170ee2d69c7b0b796e1c659e271fa01b32536ee8197", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-1T19MA", "clause": "3.1", "details": {"revision": 1, "digest": "a275afddf811573fd1f9fd47a55413ec5bc7eb1eb0dda32b0684e8cdb0f145c0", "reason_digest": "7ebcf4d97b5be823dda14b607d0b320ea9a2d0014bffceef802c0a026fbdc05d", "clauses": ["5.1"]}}','f9fa68e2a9a13ecd7ecbe851bdb28715c09a92430dbde9e79412ac65434f2408');
INSERT INTO "journal" VALUES(1,41,'{"previous": "f9fa68e2a9a13ecd7ecbe851bdb28715c09a92430dbde9e79412ac65434f2408", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-RHWXHB", "clause": "4.2b", "details": {"revision": 1, "digest": "7caae5b3ed9d8423162fad6979f8700d20f73643e6a8b65f80b1b54becd59cc2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "75f14d377200aa5326e4ae6b757c39444ad2e5151d4326f829c7f407df5a4076"}}','70d01010c5aefcb1e8f473e58b6f2ab579882ce9facc1002a3c03327943451dd');
INSERT INTO "journal" VALUES(1,42,'{"previous": "70d01010c5aefcb1e8f473e58b6f2ab579882ce9facc1002a3c03327943451dd", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-RHWXHB", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','39fd75292753183b06591bee650f8c5fb51f17ceeeda2ab8519c9c20b4d5816c');
INSERT INTO "journal" VALUES(1,43,'{"previous": "39fd75292753183b06591bee650f8c5fb51f17ceeeda2ab8519c9c20b4d5816c", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-RHWXHB", "clause": "3.1", "details": {"revision": 1, "digest": "7caae5b3ed9d8423162fad6979f8700d20f73643e6a8b65f80b1b54becd59cc2", "reason_digest": "feda813571584ea5d7ba78428afb38d2a93efab74522244914323c25a41ab390", "clauses": ["5.1"]}}','ef1c13c6ccd8083b4bcd2d84a545b9ab51247c3f79e4bf7e7bee39e08d26986d');
INSERT INTO "journal" VALUES(1,44,'{"previous": "ef1c13c6ccd8083b4bcd2d84a545b9ab51247c3f79e4bf7e7bee39e08d26986d", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-D9X7YF", "clause": "4.2b", "details": {"revision": 1, "digest": "e321854b2b0c4170597af32cb76e2e0ef0a71d8e8e3619a7750cd76be436c8fc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "1b922679348cf67c65bfb3e776d1eea4b0ff81b046850afc174ccc80587f6499"}}','4932129c184b4e131d72041a8cb27b14710e81e4f3b03c877c9a855da22cef1b');
INSERT INTO "journal" VALUES(1,45,'{"previous": "4932129c184b4e131d72041a8cb27b14710e81e4f3b03c877c9a855da22cef1b", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-D9X7YF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','371ce12f76920c336e2d0c01cdfd95d3bc682db94a57f4585269a40edb111edc');
INSERT INTO "journal" VALUES(1,46,'{"previous": "371ce12f76920c336e2d0c01cdfd95d3bc682db94a57f4585269a40edb111edc", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-D9X7YF", "clause": "5.8", "details": {"revision": 1}}','f3ec11f2b369c7371f59ebfeb07169526445390901110c0506510d7dcc0a6c26');
INSERT INTO "journal" VALUES(1,47,'{"previous": "f3ec11f2b369c7371f59ebfeb07169526445390901110c0506510d7dcc0a6c26", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-JYWK86", "clause": "4.2b", "details": {"revision": 1, "digest": "3c93aa51d682d40af72652715a2cee5466f5c4be2580050faa65a21015edd2dc", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0132262f6ff87b4472f0224f3d8bf5040c498ab150dade4fa73d095fe420e92b"}}','dd11f1dcda245e202fac28b93dffc1245407d0c9c9b767980c83775803a6a532');
INSERT INTO "journal" VALUES(1,48,'{"previous": "dd11f1dcda245e202fac28b93dffc1245407d0c9c9b767980c83775803a6a532", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JYWK86", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','e6cd9792387eeec7a1a05a79fcbf6a346ee4da953923b5e1ac1147e70609e376');
INSERT INTO "journal" VALUES(1,49,'{"previous": "e6cd9792387eeec7a1a05a79fcbf6a346ee4da953923b5e1ac1147e70609e376", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-JYWK86", "clause": "3.1", "details": {"revision": 1, "digest": "3c93aa51d682d40af72652715a2cee5466f5c4be2580050faa65a21015edd2dc", "reason_digest": null, "clauses": []}}','f16399a40a65bb0b8696bdc685cd47a08292201963b760e46e0317bee63780f0');
INSERT INTO "journal" VALUES(1,50,'{"previous": "f16399a40a65bb0b8696bdc685cd47a08292201963b760e46e0317bee63780f0", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-JYWK86", "clause": "3.1", "details": {"revision": 1, "digest": "3c93aa51d682d40af72652715a2cee5466f5c4be2580050faa65a21015edd2dc", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','ea280715f0ec591ccf2e4a937a51a6b0e9bc7e69b00a44165c872fcb6a3a7e20');
INSERT INTO "journal" VALUES(1,51,'{"previous": "ea280715f0ec591ccf2e4a937a51a6b0e9bc7e69b00a44165c872fcb6a3a7e20", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-JYWK86", "clause": "3.1", "details": {"revision": 1, "digest": "3c93aa51d682d40af72652715a2cee5466f5c4be2580050faa65a21015edd2dc", "links": ["website ddb749a48b98944e586b052caeda3736176c8b1cb7458e1e3a693e0881f17153"], "finished": 1}}','121d16536fcb22eaf6e0a04fe7f0b6aef955e97d9fd22f6c0a08ceaa7e425592');
INSERT INTO "journal" VALUES(1,52,'{"previous": "121d16536fcb22eaf6e0a04fe7f0b6aef955e97d9fd22f6c0a08ceaa7e425592", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-SYMC1S", "clause": "4.2b", "details": {"revision": 1, "digest": "8a11663cc64d49a0b86ab390fd4064cd939ac117edd90f9319cea05572b1cccd", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "2c33da94381a35499191bb4c76e5c70dc2b911cda0f9cc5158180acbc934d451"}}','834cd18b5251a0946aa1e43fa7f025b5375f4a6d68c7b8bb120dab04955ef22f');
INSERT INTO "journal" VALUES(1,53,'{"previous": "834cd18b5251a0946aa1e43fa7f025b5375f4a6d68c7b8bb120dab04955ef22f", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SYMC1S", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d848338f96cd697a5db34b96b4d099a6881652c83983b6a52a25e7f52a164ebc');
INSERT INTO "journal" VALUES(1,54,'{"previous": "d848338f96cd697a5db34b96b4d099a6881652c83983b6a52a25e7f52a164ebc", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-SYMC1S", "clause": "3.1", "details": {"revision": 1, "digest": "8a11663cc64d49a0b86ab390fd4064cd939ac117edd90f9319cea05572b1cccd", "reason_digest": null, "clauses": []}}','1f49576b8211c59009c8370829f8ff6d2ce6b4bd412a2c9d1d0afb3156dfba27');
INSERT INTO "journal" VALUES(1,55,'{"previous": "1f49576b8211c59009c8370829f8ff6d2ce6b4bd412a2c9d1d0afb3156dfba27", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-F9PDPJ", "clause": "4.2b", "details": {"revision": 1, "digest": "a0b5d4448f9ebf2fff37f5c6b58c68a2495f993f162a975509b612c420866d61", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "46cdfa188092f80d37a10e2aa8808e672acc1444499195b0cdaf94392845bfbe"}}','34312340a06429d8f7f44cb34a06a86dbfa54df9401727dbfae875feca12d975');
INSERT INTO "journal" VALUES(1,56,'{"previous": "34312340a06429d8f7f44cb34a06a86dbfa54df9401727dbfae875feca12d975", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-1HQ8W7", "clause": "4.2b", "details": {"revision": 1, "digest": "a6bf231ca60408ce1416fe906373c79279ab176c82f841a5099cc3563fc66a3e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "b6974c08be218f8453f50538c0d2b6e984c466c3427c1d8d5d8156621e03eb16"}}','7659e8221dc3dc3130e7719e29c3bd5fec3c4db67ac5d5efb5c17bc6d24d5a56');
INSERT INTO "journal" VALUES(1,57,'{"previous": "7659e8221dc3dc3130e7719e29c3bd5fec3c4db67ac5d5efb5c17bc6d24d5a56", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1HQ8W7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3d8a44fc6ed04441424cb11e044db24e69bcac0589405b69370b85d3ebff61c8');
INSERT INTO "journal" VALUES(1,58,'{"previous": "3d8a44fc6ed04441424cb11e044db24e69bcac0589405b69370b85d3ebff61c8", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-RYZYWC", "clause": "4.2b", "details": {"revision": 1, "digest": "278bef941fa244f78f0dfb41a574a2d51b1d1a653c9a4c92a09be57fb10484e1", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "47861922781cbefd2efbeab24802aef854b978653c1e0fca00163b8538bb22d1"}}','007e0169e9e7c34cdbcc1140d5b381a7e6726229016fe6e2012f5ddade2b1e82');
INSERT INTO "journal" VALUES(1,59,'{"previous": "007e0169e9e7c34cdbcc1140d5b381a7e6726229016fe6e2012f5ddade2b1e82", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-RYZYWC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','bc09149037fbeaebbd9bd03cc7d2eef74ea0218894d2ac589d5d13e9292d2ff7');
INSERT INTO "journal" VALUES(1,60,'{"previous": "bc09149037fbeaebbd9bd03cc7d2eef74ea0218894d2ac589d5d13e9292d2ff7", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 2, "reference": "DR-RYZYWC", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','7309c3c3c752bb6b57be1fa987fa77a75bc1b689092ef62b8e021f7b6855be8a');
INSERT INTO "journal" VALUES(1,61,'{"previous": "7309c3c3c752bb6b57be1fa987fa77a75bc1b689092ef62b8e021f7b6855be8a", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-3G4J22", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "cc3565363c3819e51da0b113c1ebb3ddc2ad87b9d766778e145ccda6d6316b65", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "b9d5d1394d8297ee834d4819b0e8bbec0d80e989a5fc14671c6e78b41b40e7b8", "form_digest": "fd9b444ce65e6fbdde66b9fd96d24b4a46b6c7044e2c54d80715da1690b4fdd5"}}','d0e2dbb75113da41fa008b2980551244cb61d4978dbcf59bfd0aeb47e8de2cdd');
INSERT INTO "journal" VALUES(1,62,'{"previous": "d0e2dbb75113da41fa008b2980551244cb61d4978dbcf59bfd0aeb47e8de2cdd", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-3G4J22", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "cc3565363c3819e51da0b113c1ebb3ddc2ad87b9d766778e145ccda6d6316b65", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "b9d5d1394d8297ee834d4819b0e8bbec0d80e989a5fc14671c6e78b41b40e7b8"}}','31d3664d75fe83b791896c88e72707cd72689d83f0a99516c1387c17be89f8b8');
INSERT INTO "journal" VALUES(1,63,'{"previous": "31d3664d75fe83b791896c88e72707cd72689d83f0a99516c1387c17be89f8b8", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-R2Y6K5", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "cc229d36bd0caa45e36e51b038ebb488894d0bccbfa34f292aedddaa2d016d5f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "6011f2b8178b8c15f94ae0930ba10887e17be9245b76edec4fff6e023257bd26", "form_digest": "79344efede793bd2089d13ed27eaca4f960ca2bffb19b2d572a78c910da3ae5a"}}','bd56555929eda59b175fc7bace10371f11dfc723cded606dae825a18b2e9dbd4');
INSERT INTO "journal" VALUES(1,64,'{"previous": "bd56555929eda59b175fc7bace10371f11dfc723cded606dae825a18b2e9dbd4", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-Z8SYZH", "clause": "4.2b", "details": {"revision": 1, "digest": "bf2e56153dadf45de2cf864556593a3f79eaf004a9874aa7b435001baa0c5c7c", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "620ce97edf1a894fd293fe08fca80b30252759adb853d7358c82725164b8bdfc"}}','36064ae25347e01cba1627658415edf2042d696e8c2e9140df47a95ef37bda06');
INSERT INTO "journal" VALUES(1,65,'{"previous": "36064ae25347e01cba1627658415edf2042d696e8c2e9140df47a95ef37bda06", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Z8SYZH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','31542f8638b4b8836b4deaa811c856e4540c22502cd9577cd0f5f2512bf41424');
INSERT INTO "journal" VALUES(1,66,'{"previous": "31542f8638b4b8836b4deaa811c856e4540c22502cd9577cd0f5f2512bf41424", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-Z8SYZH", "clause": "3.1", "details": {"revision": 1, "digest": "bf2e56153dadf45de2cf864556593a3f79eaf004a9874aa7b435001baa0c5c7c", "reason_digest": null, "clauses": [], "delegation": "DL-R2Y6K5", "lent_by": "Town Clerk", "stated": 0}}','842fa77405264f900620abd5e79b564393efe5e601929b3dcea60276213f13ab');
INSERT INTO "journal" VALUES(1,67,'{"previous": "842fa77405264f900620abd5e79b564393efe5e601929b3dcea60276213f13ab", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-K0BKBX", "clause": "4.2b", "details": {"revision": 1, "digest": "e4d6ed1061cd8adef891725a1fcf255cd1f2a21adf65a482a973861fda73c981", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c337cb590d9bda2fb95adf35c7a245e8fd31b0084b2dfdd4e979c96ef9f90882"}}','ebb039b6a1d2ae0b54c2fa293b48864af408b05fc21c6e884ad4c435d8b02fd2');
INSERT INTO "journal" VALUES(1,68,'{"previous": "ebb039b6a1d2ae0b54c2fa293b48864af408b05fc21c6e884ad4c435d8b02fd2", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-K0BKBX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','17303102eec72e42ee5c3aada80448bf00ac56aa8937f357ce1568966a474e0f');
INSERT INTO "journal" VALUES(1,69,'{"previous": "17303102eec72e42ee5c3aada80448bf00ac56aa8937f357ce1568966a474e0f", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-K0BKBX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "eec7da0d6229c91653e8ba1b23af31194bb80742bf45974b46caa3b3b77bd642"}}','5f29e1fba06b88af94bd001b520c5acd139c4597392175262244287bbe9dc06b');
INSERT INTO "journal" VALUES(1,70,'{"previous": "5f29e1fba06b88af94bd001b520c5acd139c4597392175262244287bbe9dc06b", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-T1JEQ6", "clause": "4.2b", "details": {"revision": 1, "digest": "7c73de2be32891a55a0bfcfcf59f8ec92f18f2211a2f1e4252cd634d69d74c7c", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6d25923e62bd7290425e364cab19b1a5b08c180d30bec9bd922a4585ac428388"}}','2d8cfff96424ec8dd37346884bb5df41b2bfdb3d06e344d88e9a82128e2d06d9');
INSERT INTO "journal" VALUES(1,71,'{"previous": "2d8cfff96424ec8dd37346884bb5df41b2bfdb3d06e344d88e9a82128e2d06d9", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-T1JEQ6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','e600503fb0c113e5795460fd2c1ef1d20e499883586f7b6d7b9600349901682c');
INSERT INTO "journal" VALUES(1,72,'{"previous": "e600503fb0c113e5795460fd2c1ef1d20e499883586f7b6d7b9600349901682c", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-T1JEQ6", "clause": "3.1", "details": {"revision": 1, "digest": "7c73de2be32891a55a0bfcfcf59f8ec92f18f2211a2f1e4252cd634d69d74c7c", "reason_digest": null, "clauses": []}}','7e0d533bb89a5d3b036115bdf38bbd31be7d9ada8f192ea5bb25c6ddb5496b49');
INSERT INTO "journal" VALUES(1,73,'{"previous": "7e0d533bb89a5d3b036115bdf38bbd31be7d9ada8f192ea5bb25c6ddb5496b49", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-T1JEQ6", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','e9a8aae9ab6c58ffccc3d8cd3381fa51db93188fcdbb9aa7184556ec91e2e855');
INSERT INTO "journal" VALUES(1,74,'{"previous": "e9a8aae9ab6c58ffccc3d8cd3381fa51db93188fcdbb9aa7184556ec91e2e855", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-T1JEQ6", "clause": "3.1", "details": {"revision": 1, "digest": "7c73de2be32891a55a0bfcfcf59f8ec92f18f2211a2f1e4252cd634d69d74c7c", "delegation": "DL-R2Y6K5", "lent_by": "Town Clerk", "stated": 0}}','f9fe4cd0243a019a9fd579f3838ed745c7ba7c3cf9120af8f5e03a46c34abc95');
INSERT INTO "journal" VALUES(1,75,'{"previous": "f9fe4cd0243a019a9fd579f3838ed745c7ba7c3cf9120af8f5e03a46c34abc95", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-1WKE0Y", "clause": "4.2b", "details": {"revision": 1, "digest": "fede7151537a0ef8d6a25cb99cb5d16245dcefc751dd39a4b46d20e03ad3b5be", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "191e00c87a6bd966119587fddaaadfc2c8d8d501320bbd404897868459cc84be"}}','c2969fce323716ee86bcade7a7b29f565d2ee03bd9d27040746fe4fb06514fd8');
INSERT INTO "journal" VALUES(1,76,'{"previous": "c2969fce323716ee86bcade7a7b29f565d2ee03bd9d27040746fe4fb06514fd8", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1WKE0Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4fe44685400a1295ca06b6847ffcab5ccf9cadf69d3a2444ac19c03a9914b774');
INSERT INTO "journal" VALUES(1,77,'{"previous": "4fe44685400a1295ca06b6847ffcab5ccf9cadf69d3a2444ac19c03a9914b774", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-1WKE0Y", "clause": "3.1", "details": {"revision": 1, "digest": "fede7151537a0ef8d6a25cb99cb5d16245dcefc751dd39a4b46d20e03ad3b5be", "reason_digest": null, "clauses": []}}','a52fc21fc477d468d7a92e7960c056c6d9608e684a5f9ecad53fb213036b0494');
INSERT INTO "journal" VALUES(1,78,'{"previous": "a52fc21fc477d468d7a92e7960c056c6d9608e684a5f9ecad53fb213036b0494", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-1WKE0Y", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','592a6c763c33edc345ce0c643b33f2848c2b7d32bb1dd6664fd74f796ca27dd7');
INSERT INTO "journal" VALUES(1,79,'{"previous": "592a6c763c33edc345ce0c643b33f2848c2b7d32bb1dd6664fd74f796ca27dd7", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-EKBFNG", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "fe5ca53ad75046e325cbd204badcebc107297cce40bf999004e65af0c99ee1c9"}}','687904ba56b46c974073a1c6477c928fd161fd33bb9b506ab1871f647cb4fd04');
INSERT INTO "journal" VALUES(1,80,'{"previous": "687904ba56b46c974073a1c6477c928fd161fd33bb9b506ab1871f647cb4fd04", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-1HQ8W7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','864654dca81897328e9cbb4c57d8a6ca35e56e39aba10413c3bfbc067d0e0c77');
INSERT INTO "journal" VALUES(1,81,'{"previous": "864654dca81897328e9cbb4c57d8a6ca35e56e39aba10413c3bfbc067d0e0c77", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-RYZYWC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','d362cd90feceb02c55280ba8c5257fd01046aa8209cdb878398312b1fac0c75b');
INSERT INTO "journal" VALUES(1,82,'{"previous": "d362cd90feceb02c55280ba8c5257fd01046aa8209cdb878398312b1fac0c75b", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-EKBFNG", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','39aced000e4efe644ab5c292e33bfc46cfe6501e9ff1309ed48b35e69dbef221');
INSERT INTO "journal" VALUES(1,83,'{"previous": "39aced000e4efe644ab5c292e33bfc46cfe6501e9ff1309ed48b35e69dbef221", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-XCRQBV", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "5f634f33669db657e2f2280669d88a52b4e29618fe5bc49061f7eaedb3e6435e"}}','00bbdb5388d7c2675291a954c7e8182ac5149d5894562d132bff7d015082a516');
INSERT INTO "journal" VALUES(1,84,'{"previous": "00bbdb5388d7c2675291a954c7e8182ac5149d5894562d132bff7d015082a516", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-5N7RVT", "clause": "house rule 3", "details": {"words_digest": "b04670c61dfd024ed77d3e56b40cdd8c37c71c1fe4f6cbc1c19c233219d15f79", "form_digest": "4dc7e26518118f9cb679fcc4ed70b1515a61cb9f93ebcd708693fcf99aa0a7e4"}}','9d5f4a6c10a699ce624865b6ba2c416eb2af247907fb164686512f27166245ac');
INSERT INTO "journal" VALUES(1,85,'{"previous": "9d5f4a6c10a699ce624865b6ba2c416eb2af247907fb164686512f27166245ac", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-QS3151", "clause": "house rule 3", "details": {"words_digest": "ed57daaa220aae99a3b91398b537be8406147ffa839cacc2a2318923aa547368", "form_digest": "4b92b8c319730b847466e51dc37b9d4c344db4fe3fe30c480e589b9bafaef86e"}}','05c5673f00023c2e93b83a677d3c13b5b21f9ea4fb9372a2566c1acccac4deeb');
INSERT INTO "journal" VALUES(1,86,'{"previous": "05c5673f00023c2e93b83a677d3c13b5b21f9ea4fb9372a2566c1acccac4deeb", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-2FBRDP", "clause": "4.2b", "details": {"revision": 1, "digest": "b159ed89cfb14daa3ba9c70599fd0b4f8cb92d241f2d3aea950c7373dedce112", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "7e7d984b6cf1dbe93b1f36f154189b6c09428785f3d7c56b38d0a52905823b57"}}','aa7f5aef2200579c3ee7646c69df9529480e6dc2ef105d8f7d66b97ce85dd33a');
INSERT INTO "journal" VALUES(1,87,'{"previous": "aa7f5aef2200579c3ee7646c69df9529480e6dc2ef105d8f7d66b97ce85dd33a", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-5N7RVT", "clause": "house rule 3", "details": {"draft": "DR-2FBRDP"}}','6ef567cfafded172178ac25955adc72acbb6049a5d5202fe6c70b5fe09c647ab');
INSERT INTO "journal" VALUES(1,88,'{"previous": "6ef567cfafded172178ac25955adc72acbb6049a5d5202fe6c70b5fe09c647ab", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','e93d661c85acaa71eaea6eba110290f8a1489fa4fe57e1e1435b951253bb8982');
INSERT INTO "journal" VALUES(1,89,'{"previous": "e93d661c85acaa71eaea6eba110290f8a1489fa4fe57e1e1435b951253bb8982", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "7646528f1ccef963c867b32aaa2f38718c268f3f98cf92c1e0a44ef61ffe7b11"}}','49b97a0c15b6d443c95073e319ec7ce029c7968c95f67916d87257c99aa25665');
INSERT INTO "journal" VALUES(1,90,'{"previous": "49b97a0c15b6d443c95073e319ec7ce029c7968c95f67916d87257c99aa25665", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "fea98cb7e9859e7db2152093828bb8b74bed810e7f4b8ffc5ff850e26f1c4f51"}}','a1232c0020292382b0f5a829a02bed8077cf5e1e3617c79616909fb7b7c0fae4');
INSERT INTO "journal" VALUES(1,91,'{"previous": "a1232c0020292382b0f5a829a02bed8077cf5e1e3617c79616909fb7b7c0fae4", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "ca583a9a733314f8734edbad8d6f52f30352f6308756f45abeaf9239cccb1887"}}','cb45f36e59a40c6e0594e85970e8695285a844b3f52da7573a3e5be0250a88dc');
INSERT INTO "journal" VALUES(1,92,'{"previous": "cb45f36e59a40c6e0594e85970e8695285a844b3f52da7573a3e5be0250a88dc", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9MMS4Q", "clause": "4.2b", "details": {"revision": 1, "digest": "a7f628558e976c754e86f5ff05e31316649f69652d8eb39f1e7b88e632c80065", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "3e29a244e9e888d48895ad71c060377fb0c9abd7794bd615799f60edb856a6ac"}}','c096c1c70f63147d96788eaf96a2a9e0f188918d5f7bc624f522f6d1e17d5183');
INSERT INTO "journal" VALUES(1,93,'{"previous": "c096c1c70f63147d96788eaf96a2a9e0f188918d5f7bc624f522f6d1e17d5183", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9MMS4Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','79921b2578dfe43acfd17dc9bcdb4cdf4e120faa9e142a519b492f66f5b429b4');
INSERT INTO "journal" VALUES(1,94,'{"previous": "79921b2578dfe43acfd17dc9bcdb4cdf4e120faa9e142a519b492f66f5b429b4", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-9MMS4Q", "clause": "3.1", "details": {"revision": 1, "digest": "a7f628558e976c754e86f5ff05e31316649f69652d8eb39f1e7b88e632c80065", "reason_digest": null, "clauses": []}}','a46eda4ab159d3bca7713425b075fdf2d566a815c63acbf93d655c24d71429d5');
INSERT INTO "journal" VALUES(1,95,'{"previous": "a46eda4ab159d3bca7713425b075fdf2d566a815c63acbf93d655c24d71429d5", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-993057", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "5a6e7715ba6957375655d01a39bfda94f9d6fafafeae33d6d58ec7c3a0ca85c5", "form_digest": "617a95ffea84be37ba868f7668f50c1cc831b93456ba874c392ac24d610b134f"}}','af59f5196660cc50b47467aac6199d7c1da06e696719990453b044ba990afce6');
INSERT INTO "journal" VALUES(1,96,'{"previous": "af59f5196660cc50b47467aac6199d7c1da06e696719990453b044ba990afce6", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-993057", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "5a6e7715ba6957375655d01a39bfda94f9d6fafafeae33d6d58ec7c3a0ca85c5"}}','76572450339ea40a3c96a5651c97fc77b9c3673a3b6abbd91a8caf262712a989');
INSERT INTO "journal" VALUES(1,97,'{"previous": "76572450339ea40a3c96a5651c97fc77b9c3673a3b6abbd91a8caf262712a989", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-29YQCT", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-993057"]}}','d030cd63ea2021df9572eb22433a21e8bd229c8f9cfbe0b69619c94551a12ca9');
INSERT INTO "journal" VALUES(1,98,'{"previous": "d030cd63ea2021df9572eb22433a21e8bd229c8f9cfbe0b69619c94551a12ca9", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-ZADVVY", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-993057"]}}','714390e5502d916c47f931c2a7e5b65fae06db43bc3cdac68ca9936494bd9c42');
INSERT INTO "journal" VALUES(1,99,'{"previous": "714390e5502d916c47f931c2a7e5b65fae06db43bc3cdac68ca9936494bd9c42", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-9MMS4Q", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-993057"]}}','d7149b353cf85f2043fba5b82a00eeb9700cb36ca2dfa77ecf60fa0cfc614420');
INSERT INTO "journal" VALUES(1,100,'{"previous": "d7149b353cf85f2043fba5b82a00eeb9700cb36ca2dfa77ecf60fa0cfc614420", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-993057", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "e56c69c38a229d39f69f7541afa106c6cb64b09ff39d6bfb5e226a0cca3d0500"}}','04bc386a685347cabfa1ab4f3c987d4ae9183aa35bcbdea8769261354ee3d58a');
INSERT INTO "journal" VALUES(1,101,'{"previous": "04bc386a685347cabfa1ab4f3c987d4ae9183aa35bcbdea8769261354ee3d58a", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-9MMS4Q", "clause": "3.1", "details": {"revision": 1, "digest": "a7f628558e976c754e86f5ff05e31316649f69652d8eb39f1e7b88e632c80065"}}','67d39db2b6966029ba9155d049312217da991b850efc3dc67fdf502172b194a7');
INSERT INTO "journal" VALUES(1,102,'{"previous": "67d39db2b6966029ba9155d049312217da991b850efc3dc67fdf502172b194a7", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-3CP99K", "clause": "4.2b", "details": {"revision": 1, "digest": "b70731ef3462ffa317e83618f683da8bb9e871f6ae3ffac8f15cc75ee0465911", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "401c101cbd2daae00dbdedaa9a87758bd180b73f393721fe8c97be1ef9af424d"}}','1631bea8edba7a1679da24179497fb6b9daa55d4ca35bc1c2c712a296b2d6c21');
INSERT INTO "journal" VALUES(1,103,'{"previous": "1631bea8edba7a1679da24179497fb6b9daa55d4ca35bc1c2c712a296b2d6c21", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3CP99K", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','757a96011270aca2738686a97efa9fc96014d2b4b3df76a503b9c00a19a15d80');
INSERT INTO "journal" VALUES(1,104,'{"previous": "757a96011270aca2738686a97efa9fc96014d2b4b3df76a503b9c00a19a15d80", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-3CP99K", "clause": "3.1", "details": {"revision": 1, "digest": "b70731ef3462ffa317e83618f683da8bb9e871f6ae3ffac8f15cc75ee0465911", "reason_digest": null, "clauses": []}}','192413660810164daf368f8ca2d9a53bf233051fffed25950e984bd6ffffdaff');
INSERT INTO "journal" VALUES(1,105,'{"previous": "192413660810164daf368f8ca2d9a53bf233051fffed25950e984bd6ffffdaff", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-7JKJ3B", "clause": "4.2b", "details": {"revision": 1, "digest": "a0c01b573f04de673d7d0c718e9574287f83b54bc15624abd300df4e915d2632", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "1a42be593dbd60564950c211759efe52035e524628ba3eb2eb0bf4807470101a"}}','27e4f09a5d0d116985a2328b075c89f0aa592b5fae9d7e253cdcee7da7fadc1e');
INSERT INTO "journal" VALUES(1,106,'{"previous": "27e4f09a5d0d116985a2328b075c89f0aa592b5fae9d7e253cdcee7da7fadc1e", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7JKJ3B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7e90bb8973e3c672e46dcf2ff77ffd13ed6d5bf16150fea8e7adb6aa6b829ec8');
INSERT INTO "journal" VALUES(1,107,'{"previous": "7e90bb8973e3c672e46dcf2ff77ffd13ed6d5bf16150fea8e7adb6aa6b829ec8", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-7JKJ3B", "clause": "3.1", "details": {"revision": 1, "digest": "a0c01b573f04de673d7d0c718e9574287f83b54bc15624abd300df4e915d2632", "reason_digest": null, "clauses": []}}','0b8a53252815cc9fa730389c6dec389bb4d6001b77e5a4266dadcb6709582ec3');
INSERT INTO "journal" VALUES(1,108,'{"previous": "0b8a53252815cc9fa730389c6dec389bb4d6001b77e5a4266dadcb6709582ec3", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-WBZCX5", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "5eb08b48b2ba577fe34c69507be3a84348a5d544d3ed1d919623c1fe2707e9b7", "form_digest": "431a89aa9894250cfdb52bed82484a0b3c4bd8d19f6a9635b887288307d41f1b"}}','7ae156c8a787a4998bc5e5e4690edfad0d31753415239feb2d8f62694653e4d8');
INSERT INTO "journal" VALUES(1,109,'{"previous": "7ae156c8a787a4998bc5e5e4690edfad0d31753415239feb2d8f62694653e4d8", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-WBZCX5", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "5eb08b48b2ba577fe34c69507be3a84348a5d544d3ed1d919623c1fe2707e9b7"}}','24b93a9a2b45e82c687979d77ce39698e64d8ef2c7a3988cf05160fd3011912b');
INSERT INTO "journal" VALUES(1,110,'{"previous": "24b93a9a2b45e82c687979d77ce39698e64d8ef2c7a3988cf05160fd3011912b", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "dc149cf54713a6aef56474aad4254da1a254e2ec9213febacf52fa0b02619d1e"}}','88ed0fa35d787d1071a9f1093cc32b2b99cc22e77fbdebc465264849e2a7cead');
INSERT INTO "journal" VALUES(1,111,'{"previous": "88ed0fa35d787d1071a9f1093cc32b2b99cc22e77fbdebc465264849e2a7cead", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-3C5VYF", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "95186eb358b6c616073fe31f0c0ae425469b7407d2bcf5714751d76d882f7374", "form_digest": "5f5ce2a227b14b3d4876f1aa5d84c88ce4793ad815c0bc52c7625291e2dc8acc"}}','c6fd3a0fc69c3d5cb4e0a5dd736cbfc79aaf19d8acb4322a2d19ab4f844bcbdb');
INSERT INTO "journal" VALUES(1,112,'{"previous": "c6fd3a0fc69c3d5cb4e0a5dd736cbfc79aaf19d8acb4322a2d19ab4f844bcbdb", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-3CP99K", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-WBZCX5"]}}','0208913581a7b06ea7cc3e53dd57c74acf80c52197ed82e02dbd0cc04915f02e');
INSERT INTO "journal" VALUES(1,113,'{"previous": "0208913581a7b06ea7cc3e53dd57c74acf80c52197ed82e02dbd0cc04915f02e", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-PYW0QN", "clause": "4.2b", "details": {"revision": 1, "digest": "ca2f33390143f4c581d2d21144ccd8e0eaf094a12be87dbaf4e0781f1c601e0c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "df7008ae762d48a14ff28d3055e23f68856de870a87da6fe91f75005c69a3238"}}','8b9f0a6ddbffad8683c8030a94727185f20dcc48fd9a0499e24dfd11ceca1e67');
INSERT INTO "journal" VALUES(1,114,'{"previous": "8b9f0a6ddbffad8683c8030a94727185f20dcc48fd9a0499e24dfd11ceca1e67", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PYW0QN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','08044c7664067882357aceb79f2770ca3769e39b3c51d63499da63ac832f76e4');
INSERT INTO "journal" VALUES(1,115,'{"previous": "08044c7664067882357aceb79f2770ca3769e39b3c51d63499da63ac832f76e4", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-PYW0QN", "clause": "PS-4b", "details": {"revision": 1, "digest": "ca2f33390143f4c581d2d21144ccd8e0eaf094a12be87dbaf4e0781f1c601e0c", "class": "emergency", "reason_digest": "ec9a3c8cad4e6288f982cc9eb60857d10bd5f7a6b1d63e990f830886a6390fd1"}}','fcb6f2b4fded0c683ac3f9b5b3c3ceb98900a92d8db57d6973158362741f7b91');
INSERT INTO "journal" VALUES(1,116,'{"previous": "fcb6f2b4fded0c683ac3f9b5b3c3ceb98900a92d8db57d6973158362741f7b91", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-PYW0QN", "clause": "3.1", "details": {"revision": 1, "digest": "ca2f33390143f4c581d2d21144ccd8e0eaf094a12be87dbaf4e0781f1c601e0c", "reason_digest": null, "clauses": []}}','bc341faf00d25142a8cf110d77d6f949427b7eaf8bb3f7922bb71aa7a8f3ab50');
INSERT INTO "journal" VALUES(1,117,'{"previous": "bc341faf00d25142a8cf110d77d6f949427b7eaf8bb3f7922bb71aa7a8f3ab50", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-7JKJ3B", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-WBZCX5"]}}','d68a81465c4e901ca938360ce4d82f681044a8ed652596901a3a3c36e107dc62');
INSERT INTO "journal" VALUES(1,118,'{"previous": "d68a81465c4e901ca938360ce4d82f681044a8ed652596901a3a3c36e107dc62", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-7JKJ3B", "clause": "PS-4b", "details": {"revision": 1, "digest": "a0c01b573f04de673d7d0c718e9574287f83b54bc15624abd300df4e915d2632", "class": "emergency", "reason_digest": "5a1eb3d32a7880343419949c7fc20c132af73f5602bbeb329cf009cf84d2f065"}}','b577dc495a6ba8eac0e7ab4dafa4d2c6d98732a4d2ba72fc63b29217d1cfc484');
INSERT INTO "journal" VALUES(1,119,'{"previous": "b577dc495a6ba8eac0e7ab4dafa4d2c6d98732a4d2ba72fc63b29217d1cfc484", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','b2c24553c178c19962dec9141244701833734675057e1f02c36d0c3c1927cce7');
INSERT INTO "journal" VALUES(1,120,'{"previous": "b2c24553c178c19962dec9141244701833734675057e1f02c36d0c3c1927cce7", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-3C5VYF", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "95186eb358b6c616073fe31f0c0ae425469b7407d2bcf5714751d76d882f7374"}}','2f9626b481ad982cacc474609e9af97afce40a83f5ab5595be410999beaec71b');
INSERT INTO "journal" VALUES(1,121,'{"previous": "2f9626b481ad982cacc474609e9af97afce40a83f5ab5595be410999beaec71b", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-FSG1Y2", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "ab5731dd4ced9685d97d780ae17f47a402114d2ae44d68dd88cb928894f80480", "form_digest": "4f8c1602157bb71a43e1b3f271da0adc9f205927d94ce44986b26350b4987f5a"}}','07e2553b956e348dced70394b277727e85f9607ee39c1838207eca7e45973db5');
INSERT INTO "journal" VALUES(1,122,'{"previous": "07e2553b956e348dced70394b277727e85f9607ee39c1838207eca7e45973db5", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-VD6V6Q", "clause": "4.2b", "details": {"revision": 1, "digest": "b419b964fc3447c245ffeab88119450ca37ee4eac7d6b09ba68963c8e97b4afb", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "113b94ee918f8ba989f3c6f5a8a4b03f16b988ea582007393a0cb7ac525728a7"}}','e608ab83f02f109d7cf15ee922edf2590baa33bb1b392e2116acc9fb8889de60');
INSERT INTO "journal" VALUES(1,123,'{"previous": "e608ab83f02f109d7cf15ee922edf2590baa33bb1b392e2116acc9fb8889de60", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VD6V6Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1861f3c9b246a3430b5e739b16c769bb4a9d06943b98d29abed794d088240598');
INSERT INTO "journal" VALUES(1,124,'{"previous": "1861f3c9b246a3430b5e739b16c769bb4a9d06943b98d29abed794d088240598", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-C7604P", "clause": "4.2b", "details": {"revision": 1, "digest": "eeb0b6fed058b6da4ba3787f2740a83e8ed6d1da9d92db43bf9e9dd237b4e9d4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "9b8de2b4f19b6a7d8eff80787c1030e2f9bb1f38ecac552d81d9883153d2e427"}}','c8071ede8602515d3c88c43ceadd73d7895a4b7e553607e3696929a388f4f6c0');
INSERT INTO "journal" VALUES(1,125,'{"previous": "c8071ede8602515d3c88c43ceadd73d7895a4b7e553607e3696929a388f4f6c0", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-C7604P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','28f59016c73f1a1675a30e33634faee2b325d569607674f14abeb53aa280aa11');
INSERT INTO "journal" VALUES(1,126,'{"previous": "28f59016c73f1a1675a30e33634faee2b325d569607674f14abeb53aa280aa11", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-15J63F", "clause": "4.2b", "details": {"revision": 1, "digest": "bddb81274b4719dceaaaa6da56754091980d5aabbd472923594013f06db22158", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "2b8c593c892fc0523bb9b121cef64befa2840fe38d106b403001b6c5e7155a77"}}','e32ba166adb0b7b30ec6c0f085e303534c3e9c1f11ce41bdfba1068047236e27');
INSERT INTO "journal" VALUES(1,127,'{"previous": "e32ba166adb0b7b30ec6c0f085e303534c3e9c1f11ce41bdfba1068047236e27", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-15J63F", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c1e8799f849b9474c48f6e96210c37174b4e98273ecf1d0fb0779882dbd30306');
INSERT INTO "journal" VALUES(1,128,'{"previous": "c1e8799f849b9474c48f6e96210c37174b4e98273ecf1d0fb0779882dbd30306", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-Q0T5AA", "clause": "4.2b", "details": {"revision": 1, "digest": "2f6d6c84ff86590560ba86dd35af7f3237448ba72bb5eaf5ca6ea14347e3bbff", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c8f7470e9030a84d1bd7f0619411db4686f6c182e32c2359f3784a1649486d3d"}}','332bdf9c7e847a24ac39dbecaf1ac97ca0717329ec552b8257e26ab4ac302955');
INSERT INTO "journal" VALUES(1,129,'{"previous": "332bdf9c7e847a24ac39dbecaf1ac97ca0717329ec552b8257e26ab4ac302955", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Q0T5AA", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','9c72bde861ae5f16288a563844d9be6a695bf1e3abfab9af30baab9a34a0c98a');
INSERT INTO "journal" VALUES(1,130,'{"previous": "9c72bde861ae5f16288a563844d9be6a695bf1e3abfab9af30baab9a34a0c98a", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-VD6V6Q 1", "DR-15J63F 1", "DR-C7604P 1", "DR-Q0T5AA 1"]}}','77c3224afa41bc3a0e8eedbcbcceff0d20b0f54eeccaa197790af47ec9213a11');
INSERT INTO "journal" VALUES(1,131,'{"previous": "77c3224afa41bc3a0e8eedbcbcceff0d20b0f54eeccaa197790af47ec9213a11", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-C7604P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','041edd50c51e69043e507cd8de18e848f23ecdd87c54256124acf418a702669f');
INSERT INTO "journal" VALUES(1,132,'{"previous": "041edd50c51e69043e507cd8de18e848f23ecdd87c54256124acf418a702669f", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-15J63F", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','b7ac7833dbc388903ce257781e068312dff62e3e0293b4c5f2781c3e3e1ff8fb');
INSERT INTO "journal" VALUES(1,133,'{"previous": "b7ac7833dbc388903ce257781e068312dff62e3e0293b4c5f2781c3e3e1ff8fb", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-Q0T5AA", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','a83aa6523d291b5824d3a90d6608ae5887f4c36333aa6e6bfbe37d694c132cc1');
INSERT INTO "journal" VALUES(1,134,'{"previous": "a83aa6523d291b5824d3a90d6608ae5887f4c36333aa6e6bfbe37d694c132cc1", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-15J63F", "clause": "4.2b", "details": {"revision": 2, "digest": "fa878c96d29afe792c5fd7b738a190028fc9e289f0668186a3b7ccc768057fd7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','3b68ec991afa8d8e77f198c1d2b99edbc251debccf64b8402937159262da1459');
INSERT INTO "journal" VALUES(1,135,'{"previous": "3b68ec991afa8d8e77f198c1d2b99edbc251debccf64b8402937159262da1459", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-WBZCX5", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "5eb08b48b2ba577fe34c69507be3a84348a5d544d3ed1d919623c1fe2707e9b7"}}','2b5fd64193bdfc1684d047491de74a0c5890ac0d967ded9e39bc2f401c423078');
INSERT INTO "journal" VALUES(1,136,'{"previous": "2b5fd64193bdfc1684d047491de74a0c5890ac0d967ded9e39bc2f401c423078", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','32e899b2668c357ee2dafe0cd7c6d86ccc2a773ac44cedd17294712f472014ec');
INSERT INTO "journal" VALUES(1,137,'{"previous": "32e899b2668c357ee2dafe0cd7c6d86ccc2a773ac44cedd17294712f472014ec", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','03ed00435a36737b596ec41d22a34b6e03af7bce99fc2b2f458ad90808aef8a8');
INSERT INTO "journal" VALUES(1,138,'{"previous": "03ed00435a36737b596ec41d22a34b6e03af7bce99fc2b2f458ad90808aef8a8", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','77c06963146ee1098d555495657d494475b481d6c9b81969e4102c3a2abbbaac');
INSERT INTO "journal" VALUES(1,139,'{"previous": "77c06963146ee1098d555495657d494475b481d6c9b81969e4102c3a2abbbaac", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','1f9ebf541568414196192bf78bc2887bbea9e979d358d3793ae14648feb6de3f');
INSERT INTO "journal" VALUES(1,140,'{"previous": "1f9ebf541568414196192bf78bc2887bbea9e979d358d3793ae14648feb6de3f", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','cc3783b71927a2f7794422bae2952b3ed10f18334999c9aa2a9aa962bebf8105');
INSERT INTO "journal" VALUES(1,141,'{"previous": "cc3783b71927a2f7794422bae2952b3ed10f18334999c9aa2a9aa962bebf8105", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','245775dea3f4306837953872e31376ef2a471e7b5aae16e7f2070dae6bd0f16c');
INSERT INTO "journal" VALUES(1,142,'{"previous": "245775dea3f4306837953872e31376ef2a471e7b5aae16e7f2070dae6bd0f16c", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-R2Y6K5", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "cc229d36bd0caa45e36e51b038ebb488894d0bccbfa34f292aedddaa2d016d5f", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "6011f2b8178b8c15f94ae0930ba10887e17be9245b76edec4fff6e023257bd26"}}','b2ca957c02ed83a8417bf34800e06917affab49ea1418931ea44dcbc04240916');
INSERT INTO "journal" VALUES(1,143,'{"previous": "b2ca957c02ed83a8417bf34800e06917affab49ea1418931ea44dcbc04240916", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','a4383179d8a852573da269481a9b56c26f4469a5af0b5248e7589abf7d9bd508');
INSERT INTO "journal" VALUES(1,144,'{"previous": "a4383179d8a852573da269481a9b56c26f4469a5af0b5248e7589abf7d9bd508", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','3263649583829f53b9455277d56c05d7fcfdc179252306a9ecc266873767a748');
INSERT INTO "journal" VALUES(1,145,'{"previous": "3263649583829f53b9455277d56c05d7fcfdc179252306a9ecc266873767a748", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-T1JEQ6", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','0a52d1d18bb1b8571f1484bc38ec4d6cc7162e6edf40f7fb556b3ac064825e4e');
INSERT INTO "journal" VALUES(1,146,'{"previous": "0a52d1d18bb1b8571f1484bc38ec4d6cc7162e6edf40f7fb556b3ac064825e4e", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-Z8SYZH", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','12aa058db6108d3bba1f11c5a79394f8f13bf49c860a5ea8e0814cbd338436dc');
INSERT INTO "journal" VALUES(1,147,'{"previous": "12aa058db6108d3bba1f11c5a79394f8f13bf49c860a5ea8e0814cbd338436dc", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-YEVDZ0", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "5ecb928b350670ee92b88da25d6b13c78ce1fe3774aa9c53302ff1b4b7b4470d", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "4f175c941d287dce1731534961c8d9467f0700cf7d72377f10e0ce56d4dec5a2", "form_digest": "0c0f0b8951f41d41bedd94eb7d4b0cf1a0dbb2d580fb1717b80dbcd15a3b8270"}}','135533f5bf5ee4d4a53ce38191f8e5c853cbd891b4913e7262014c867b68cd24');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,147,'135533f5bf5ee4d4a53ce38191f8e5c853cbd891b4913e7262014c867b68cd24');
CREATE TABLE letters (
	number INTEGER NOT NULL, 
	council INTEGER NOT NULL, 
	errand VARCHAR(32) NOT NULL, 
	about VARCHAR(255) NOT NULL, 
	"to" VARCHAR(255), 
	afresh BOOLEAN NOT NULL, 
	not_before DATETIME NOT NULL, 
	tries INTEGER NOT NULL, 
	held_by VARCHAR(64), 
	held_until DATETIME, 
	parked_at DATETIME, 
	why TEXT, unreachable BOOLEAN DEFAULT 0 NOT NULL, alerted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_letters PRIMARY KEY (number), 
	CONSTRAINT fk_letters_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "letters" VALUES(1,1,'route','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-E1M9DW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-E1M9DW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-E1M9DW',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-E1M9DW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-E1M9DW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-E1M9DW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-E1M9DW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-E1M9DW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-E1M9DW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-E1M9DW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-E1M9DW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-E1M9DW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-E1M9DW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-E1M9DW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-ZADVVY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-ZADVVY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-ZADVVY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-ZADVVY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-29YQCT',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-29YQCT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-29YQCT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-29YQCT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-1T19MA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-1T19MA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-1T19MA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-1T19MA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-1T19MA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-1T19MA',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-1T19MA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-1T19MA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-1T19MA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-1T19MA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-RHWXHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-RHWXHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-RHWXHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-RHWXHB',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-RHWXHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-D9X7YF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-D9X7YF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-D9X7YF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-D9X7YF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-D9X7YF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-D9X7YF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-D9X7YF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-D9X7YF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-D9X7YF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-JYWK86','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-JYWK86','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-JYWK86',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-JYWK86','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-JYWK86','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-JYWK86','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-JYWK86','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-JYWK86','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-JYWK86','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-JYWK86','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-JYWK86','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-JYWK86','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-JYWK86',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-JYWK86','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-SYMC1S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-SYMC1S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-SYMC1S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-SYMC1S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-SYMC1S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-SYMC1S',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-SYMC1S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-SYMC1S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-SYMC1S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-SYMC1S',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-F9PDPJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-F9PDPJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-1HQ8W7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-1HQ8W7',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-RYZYWC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-RYZYWC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-RYZYWC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-RYZYWC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-3G4J22','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-3G4J22','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-3G4J22','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-3G4J22',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-3G4J22',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-3G4J22','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-3G4J22','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-3G4J22','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-3G4J22',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-R2Y6K5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-R2Y6K5',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-Z8SYZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-Z8SYZH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'release','DR-Z8SYZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'route','DR-K0BKBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'status card','DR-K0BKBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'status card','DR-K0BKBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'duty','DR-K0BKBX',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-K0BKBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-K0BKBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'route','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'duty','DR-T1JEQ6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'release','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'duty','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'release','DR-T1JEQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'route','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'duty','DR-1WKE0Y',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'release','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'duty','DR-1WKE0Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'absence notice','AW-EKBFNG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'absence notice','AW-EKBFNG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'reroute','AW-EKBFNG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'duty','DR-1HQ8W7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'status card','DR-RYZYWC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'duty','DR-RYZYWC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'absence notice','AW-EKBFNG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-EKBFNG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'reroute','AW-EKBFNG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'absence notice','AW-XCRQBV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'absence notice','AW-XCRQBV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'reroute','AW-XCRQBV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'reroute','AW-XCRQBV',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'reroute','AW-XCRQBV',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'absence notice','AW-XCRQBV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'suggestion card','SG-5N7RVT','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'suggestion card','SG-5N7RVT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'suggestion card','SG-QS3151','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'suggestion card','SG-QS3151',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'route','DR-2FBRDP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-2FBRDP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'suggestion card','SG-5N7RVT','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'suggestion card','SG-5N7RVT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'case notice','BR-Y1EF853C9R32DSW0STAVS0P19V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'case mail','BR-Y1EF853C9R32DSW0STAVS0P19V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'case inform','BR-Y1EF853C9R32DSW0STAVS0P19V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'case turn','BR-Y1EF853C9R32DSW0STAVS0P19V',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'case notice','BR-5JGAGKNKJYTCE6D8Y0SN6RDE73',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'case mail','BR-5JGAGKNKJYTCE6D8Y0SN6RDE73',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'case inform','BR-5JGAGKNKJYTCE6D8Y0SN6RDE73',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'case turn','BR-5JGAGKNKJYTCE6D8Y0SN6RDE73',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'case notice','BR-KB5WJFZ3KRKW9HYA3DPX2EJ13H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'case mail','BR-KB5WJFZ3KRKW9HYA3DPX2EJ13H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'case inform','BR-KB5WJFZ3KRKW9HYA3DPX2EJ13H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'case turn','BR-KB5WJFZ3KRKW9HYA3DPX2EJ13H',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'case notice','BR-14Q75HEYPT0SNEDFTQPB334E5V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'case mail','BR-14Q75HEYPT0SNEDFTQPB334E5V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'case inform','BR-14Q75HEYPT0SNEDFTQPB334E5V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'case turn','BR-14Q75HEYPT0SNEDFTQPB334E5V',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'case turn','BR-Y1EF853C9R32DSW0STAVS0P19V',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'case turn','BR-5JGAGKNKJYTCE6D8Y0SN6RDE73',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'route','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'duty','DR-9MMS4Q',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'release','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'purdah turn','PW-993057',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'purdah turn','PW-993057',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'purdah affected','PW-993057','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'status card','DR-2FBRDP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'status card','DR-F9PDPJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'author card','DR-F9PDPJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'status card','DR-K0BKBX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-RHWXHB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'status card','DR-RYZYWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-SYMC1S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'status card','DR-SYMC1S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'author card','DR-SYMC1S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'purdah notice','PW-993057',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-2FBRDP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'status card','DR-F9PDPJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'author card','DR-F9PDPJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'status card','DR-K0BKBX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'status card','DR-RHWXHB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'status card','DR-RYZYWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-SYMC1S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'status card','DR-SYMC1S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'author card','DR-SYMC1S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'handover card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'handover card','DR-29YQCT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'status card','DR-29YQCT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'handover card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'handover card','DR-ZADVVY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'status card','DR-ZADVVY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'purdah notice','PW-993057','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'purdah notice','PW-993057',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'status card','DR-29YQCT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'status card','DR-2FBRDP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'status card','DR-F9PDPJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'author card','DR-F9PDPJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'status card','DR-K0BKBX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'status card','DR-RHWXHB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'status card','DR-RYZYWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'decision card','DR-SYMC1S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'status card','DR-SYMC1S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'author card','DR-SYMC1S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'status card','DR-ZADVVY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'names due','PW-993057',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'duty','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'status card','DR-29YQCT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'duty','DR-29YQCT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-ZADVVY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'duty','DR-ZADVVY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'release','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'route','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'status card','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'duty','DR-3CP99K',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'status card','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'release','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'route','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'author card','DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'duty','DR-7JKJ3B',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'author card','DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'release','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'purdah turn','PW-WBZCX5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'purdah turn','PW-WBZCX5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'purdah turn','PW-WBZCX5',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'purdah affected','PW-WBZCX5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'status card','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'author card','DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'status card','DR-29YQCT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'status card','DR-2FBRDP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-K0BKBX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'status card','DR-RHWXHB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'status card','DR-RYZYWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-ZADVVY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'purdah notice','PW-WBZCX5',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'status card','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'status card','DR-9MMS4Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'status card','DR-1HQ8W7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'status card','DR-1WKE0Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-29YQCT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'status card','DR-2FBRDP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'status card','DR-K0BKBX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'status card','DR-RHWXHB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'status card','DR-RYZYWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'status card','DR-T1JEQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'status card','DR-Z8SYZH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-ZADVVY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-SYMC1S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'purdah turn','PW-3C5VYF',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'purdah turn','PW-3C5VYF',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'purdah turn','PW-3C5VYF',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'purdah affected','PW-3C5VYF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'status card','DR-3CP99K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'route','DR-PYW0QN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'status card','DR-PYW0QN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-PYW0QN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-PYW0QN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-PYW0QN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-PYW0QN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'duty','DR-PYW0QN',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'exemption notice','DR-PYW0QN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'exemption notice','DR-PYW0QN','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-PYW0QN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'decision card','DR-PYW0QN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'status card','DR-PYW0QN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'author card','DR-PYW0QN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'decision card','DR-PYW0QN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'decision card','DR-PYW0QN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'status card','DR-PYW0QN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'author card','DR-PYW0QN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'release','DR-PYW0QN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'exemption notice','DR-7JKJ3B','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'exemption notice','DR-7JKJ3B','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'decision card','DR-7JKJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'status card','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'author card','DR-7JKJ3B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'release','DR-7JKJ3B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'purdah notice','PW-3C5VYF','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'purdah notice','PW-3C5VYF',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'status card','DR-3CP99K',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-9MMS4Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'status card','DR-1HQ8W7',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'status card','DR-1WKE0Y',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'status card','DR-29YQCT',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'status card','DR-2FBRDP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'status card','DR-K0BKBX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'status card','DR-RHWXHB',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'status card','DR-RYZYWC',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-T1JEQ6',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'status card','DR-Z8SYZH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'status card','DR-ZADVVY',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'purdah notice','PW-FSG1Y2','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'purdah notice','PW-FSG1Y2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'purdah turn','PW-FSG1Y2',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'purdah turn','PW-FSG1Y2',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'purdah turn','PW-FSG1Y2',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'purdah affected','PW-FSG1Y2','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'route','DR-VD6V6Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'status card','DR-VD6V6Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-VD6V6Q','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'status card','DR-VD6V6Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'author card','DR-VD6V6Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'duty','DR-VD6V6Q',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'route','DR-C7604P',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'status card','DR-C7604P',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-C7604P','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'status card','DR-C7604P',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'author card','DR-C7604P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'duty','DR-C7604P',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'route','DR-15J63F',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'status card','DR-15J63F',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'decision card','DR-15J63F','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-15J63F',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'author card','DR-15J63F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'duty','DR-15J63F',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'route','DR-Q0T5AA',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-Q0T5AA',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'decision card','DR-Q0T5AA','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'status card','DR-Q0T5AA',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'author card','DR-Q0T5AA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'duty','DR-Q0T5AA',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'duty','DR-VD6V6Q',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'duty','DR-15J63F',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'duty','DR-C7604P',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'duty','DR-Q0T5AA',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-C7604P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'decision card','DR-C7604P','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'status card','DR-C7604P',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'author card','DR-C7604P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'duty','DR-C7604P',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'decision card','DR-15J63F','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'status card','DR-15J63F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'author card','DR-15J63F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'decision card','DR-Q0T5AA','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'status card','DR-Q0T5AA',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'author card','DR-Q0T5AA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'route','DR-15J63F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'decision card','DR-15J63F','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'status card','DR-15J63F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'author card','DR-15J63F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'purdah notice','PW-WBZCX5','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'purdah notice','PW-WBZCX5',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'decision card','DR-15J63F','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'status card','DR-15J63F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'author card','DR-15J63F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'decision card','DR-C7604P','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'decision card','DR-C7604P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-C7604P',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'author card','DR-C7604P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'decision card','DR-VD6V6Q','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'status card','DR-VD6V6Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'author card','DR-VD6V6Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'status card','DR-3CP99K',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'decision card','DR-9MMS4Q','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'status card','DR-9MMS4Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'author card','DR-9MMS4Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'decision card','DR-1HQ8W7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-1HQ8W7',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'author card','DR-1HQ8W7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'decision card','DR-1WKE0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'status card','DR-1WKE0Y',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'author card','DR-1WKE0Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'status card','DR-29YQCT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'status card','DR-2FBRDP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'author card','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'decision card','DR-K0BKBX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'status card','DR-K0BKBX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'author card','DR-K0BKBX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'decision card','DR-RHWXHB','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'status card','DR-RHWXHB',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'author card','DR-RHWXHB','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'decision card','DR-RYZYWC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'status card','DR-RYZYWC',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'author card','DR-RYZYWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'status card','DR-T1JEQ6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'status card','DR-Z8SYZH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'status card','DR-ZADVVY',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'decision card','DR-3CP99K','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-3CP99K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'status card','DR-3CP99K',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'duty','DR-3CP99K',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'decision card','DR-29YQCT','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'author card','DR-29YQCT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'status card','DR-29YQCT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'duty','DR-29YQCT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'decision card','DR-ZADVVY','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'author card','DR-ZADVVY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'status card','DR-ZADVVY',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'duty','DR-ZADVVY',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'delegation notice','DL-R2Y6K5','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'reroute','DL-R2Y6K5',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'decision card','DR-T1JEQ6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'status card','DR-T1JEQ6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'author card','DR-T1JEQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'duty','DR-T1JEQ6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'decision card','DR-Z8SYZH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'status card','DR-Z8SYZH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'author card','DR-Z8SYZH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'duty','DR-Z8SYZH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'delegation notice','DL-YEVDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'delegation notice','DL-YEVDZ0','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'delegation notice','DL-YEVDZ0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'reroute','DL-YEVDZ0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'delegation turn','DL-YEVDZ0',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE outages (
	council INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	why TEXT NOT NULL, 
	mailed_at DATETIME, 
	over_at DATETIME, 
	CONSTRAINT pk_outages PRIMARY KEY (council), 
	CONSTRAINT fk_outages_council FOREIGN KEY(council) REFERENCES councils (number)
);
CREATE TABLE people (
	council INTEGER NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	standing VARCHAR(32) NOT NULL, 
	office VARCHAR(32), 
	CONSTRAINT pk_people PRIMARY KEY (council, person), 
	CONSTRAINT fk_people_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_people_council_office UNIQUE (council, office)
);
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0EMPLOY01','employee',NULL);
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0EMPLOY02','volunteer',NULL);
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0VOLUNT01','volunteer',NULL);
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0COUNCL01','member',NULL);
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0CLERK001','employee','Town Clerk');
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0DEPUTY01','employee','Deputy Town Clerk');
INSERT INTO "people" VALUES(1,'slack:T0THORNBURY:U0CHAIR001','member','Chair');
CREATE TABLE "postings" (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	account VARCHAR(128) NOT NULL, 
	link TEXT NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	post TEXT NOT NULL, 
	CONSTRAINT pk_postings PRIMARY KEY (council, reference, account), 
	CONSTRAINT fk_postings_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT fk_postings_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT uq_postings_council_post UNIQUE (council, post)
);
INSERT INTO "postings" VALUES(1,'DR-E1M9DW','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-E1M9DW','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-29YQCT','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-JYWK86','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
CREATE TABLE purdah_windows (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	begins DATETIME NOT NULL, 
	ends DATETIME, 
	reason TEXT NOT NULL, 
	poll_kind VARCHAR(128), 
	poll_country VARCHAR(32), 
	poll_day DATE, 
	announced BOOLEAN NOT NULL, 
	begun BOOLEAN NOT NULL, 
	over BOOLEAN NOT NULL, 
	changed_at DATETIME NOT NULL, 
	ended_why TEXT, 
	form VARCHAR(255) NOT NULL, 
	CONSTRAINT pk_purdah_windows PRIMARY KEY (council, reference), 
	CONSTRAINT fk_purdah_windows_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_purdah_windows_council_form UNIQUE (council, form)
);
INSERT INTO "purdah_windows" VALUES(1,'PW-993057','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-25');
INSERT INTO "purdah_windows" VALUES(1,'PW-WBZCX5','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL,'form-28');
INSERT INTO "purdah_windows" VALUES(1,'PW-3C5VYF','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-29');
INSERT INTO "purdah_windows" VALUES(1,'PW-FSG1Y2','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL,'form-31');
CREATE TABLE reading_reminders (
	council INTEGER NOT NULL, 
	edition INTEGER NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_reminders PRIMARY KEY (council, edition, person), 
	CONSTRAINT fk_reading_reminders_council_edition FOREIGN KEY(council, edition) REFERENCES editions (council, number), 
	CONSTRAINT fk_reading_reminders_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0CHAIR001','2027-05-08 14:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0COUNCL01','2027-05-08 14:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0COUNCL02','2027-05-08 14:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0DEPUTY01','2027-05-08 14:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY02','2027-05-08 14:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0VOLUNT01','2027-05-08 14:30:00.000000');
CREATE TABLE reassignments (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	"to" VARCHAR(255) NOT NULL, 
	note TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_reassignments PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_reassignments_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_reassignments_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "reassignments" VALUES(1,'DR-K0BKBX',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
CREATE TABLE reminders (
	council INTEGER NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_reminders PRIMARY KEY (council, person, reference, revision), 
	CONSTRAINT fk_reminders_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_reminders_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-VD6V6Q',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-15J63F',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-C7604P',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-Q0T5AA',1,'2027-04-07 14:30:00.000000');
CREATE TABLE revisions (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	accounts JSON NOT NULL, 
	goes_out_at DATETIME, 
	declarations JSON NOT NULL, 
	author VARCHAR(255) NOT NULL, 
	made_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	form VARCHAR(255) NOT NULL, urgent BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_revisions_council_form UNIQUE (council, form)
);
INSERT INTO "revisions" VALUES(1,'DR-E1M9DW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f62ccf116c4a739b9d152ffe6aad7bca','89338222153a95edee6d8dc97de352b78220bf56bd9fe16746102c5446000d06','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-ZADVVY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0b1122d537285fe518091820a1126c77','a041b0deaebd333d208e1e775b86db467a5d182ed14a6a745a169702eb328467','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-ZADVVY',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b32f1e671db66cd8196865629b3ff064','7d83d9102b809ef41f43530b0f4cd92e3b6affa8f4ebbb6efd64482fd1bf3cf9','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-29YQCT',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','42526705572ba6578ddb0bce2013abf6','17fa090a908ec54aefabf683a7e11c5b4f6c92eb982d82ecb6d3871243ce3e47','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-1T19MA',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d55c869be766c64b5b747c7cd656a2a4','a275afddf811573fd1f9fd47a55413ec5bc7eb1eb0dda32b0684e8cdb0f145c0','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-RHWXHB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','67822beadab749f4091f4f86b27c3e53','7caae5b3ed9d8423162fad6979f8700d20f73643e6a8b65f80b1b54becd59cc2','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-D9X7YF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','18440f92488c1bf73c7bc68fc6a99492','e321854b2b0c4170597af32cb76e2e0ef0a71d8e8e3619a7750cd76be436c8fc','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-JYWK86',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','bf69930542b1b9f62a94f8e2ae8249aa','3c93aa51d682d40af72652715a2cee5466f5c4be2580050faa65a21015edd2dc','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-SYMC1S',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8140b8f61b6dcf86262d4f2b3db16994','8a11663cc64d49a0b86ab390fd4064cd939ac117edd90f9319cea05572b1cccd','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-F9PDPJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6aa82454ec83504e5b7350325901abc6','a0b5d4448f9ebf2fff37f5c6b58c68a2495f993f162a975509b612c420866d61','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-1HQ8W7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6cc1acdfd27239fae7ad23b82e28defc','a6bf231ca60408ce1416fe906373c79279ab176c82f841a5099cc3563fc66a3e','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-RYZYWC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','552e96bac62abd31eb772ec6ca3a5c6f','278bef941fa244f78f0dfb41a574a2d51b1d1a653c9a4c92a09be57fb10484e1','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-Z8SYZH',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6a79ee24a7b03754cdba89528690adb3','bf2e56153dadf45de2cf864556593a3f79eaf004a9874aa7b435001baa0c5c7c','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-K0BKBX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','10365516bedc49ac96e0970ac1ea30e8','e4d6ed1061cd8adef891725a1fcf255cd1f2a21adf65a482a973861fda73c981','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-T1JEQ6',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','75942548512fd23653a42011c9e35f64','7c73de2be32891a55a0bfcfcf59f8ec92f18f2211a2f1e4252cd634d69d74c7c','form-17',0);
INSERT INTO "revisions" VALUES(1,'DR-1WKE0Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0c39fc373171aa1e33d6dd53e32eb1a6','fede7151537a0ef8d6a25cb99cb5d16245dcefc751dd39a4b46d20e03ad3b5be','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-2FBRDP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','97a188fc8786280c462d6240d2322e6c','b159ed89cfb14daa3ba9c70599fd0b4f8cb92d241f2d3aea950c7373dedce112','form-23',0);
INSERT INTO "revisions" VALUES(1,'DR-9MMS4Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','61f4db3243ad1511b9d2b77f7b16e54f','a7f628558e976c754e86f5ff05e31316649f69652d8eb39f1e7b88e632c80065','form-24',0);
INSERT INTO "revisions" VALUES(1,'DR-3CP99K',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','a443c83285bebe4584f9dd931fb89480','b70731ef3462ffa317e83618f683da8bb9e871f6ae3ffac8f15cc75ee0465911','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-7JKJ3B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','b8de88773e3f3277654ace1eac24a518','a0c01b573f04de673d7d0c718e9574287f83b54bc15624abd300df4e915d2632','form-27',0);
INSERT INTO "revisions" VALUES(1,'DR-PYW0QN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','a82545b3c6b8c8dfcd48b0e85e3d597d','ca2f33390143f4c581d2d21144ccd8e0eaf094a12be87dbaf4e0781f1c601e0c','form-30',1);
INSERT INTO "revisions" VALUES(1,'DR-VD6V6Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','70198025932a466626ad5d3a414526ca','b419b964fc3447c245ffeab88119450ca37ee4eac7d6b09ba68963c8e97b4afb','form-32',0);
INSERT INTO "revisions" VALUES(1,'DR-C7604P',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','6d114c3ba08e0170cf6f8c50a23940a1','eeb0b6fed058b6da4ba3787f2740a83e8ed6d1da9d92db43bf9e9dd237b4e9d4','form-33',0);
INSERT INTO "revisions" VALUES(1,'DR-15J63F',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','15caa4e6f80e04929eb37039563883ce','bddb81274b4719dceaaaa6da56754091980d5aabbd472923594013f06db22158','form-34',0);
INSERT INTO "revisions" VALUES(1,'DR-Q0T5AA',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','cf3bfb12098c593dbf94b1176d1a0a77','2f6d6c84ff86590560ba86dd35af7f3237448ba72bb5eaf5ca6ea14347e3bbff','form-35',0);
INSERT INTO "revisions" VALUES(1,'DR-15J63F',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','a3c9e368e1f8b70415a3185975a4e5e9','fa878c96d29afe792c5fd7b738a190028fc9e289f0668186a3b7ccc768057fd7','bring-back:DR-15J63F:2',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'9c01f35ad99e89cdcc5639cfa974201c40399323a30140cac31c3754971a22c5','2027-03-02','2586a630db5d31449346b5865fdcdbec9a95c85561b3e1526429f5955ab37c1d');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "606T2FU3g6Yvlge3gBQV+rGoCHHvnAMykFM2T6NJ2c4rZr8SYw6DKfpKaDaBvY3ojjgDpYyF6Mdq7Gp7Vrx3qH+3oxLeOBsMvg4HWJymxTp3DRuWQlWOGOHcvpnqfBeSl70sAcIy40e8PYjX6Atnza4mRhiPikXaOaXo2ZWOHAGLXdxLs3YFIwnQx0sYRU+h2b9R5iKDFUtokNGh95bKraZYqZxMxZRHZJV/0MeF42nOsjJwcns9SZodOxXR79FY/SEaBFZAMnFP1V0Zyc9Luo4rAURRhqPEm49X2ndGpmNYDiTdTy2veki4HxR142LWLpLF+QOV0QAzhh/io1wIiLlFRcS/yaxfsgE5UAuKPLz5WdVmbadH61sFz/j9pEDtRXv9i57Yb1yJ0YN15Nu8/miGQbYjMQXH6OzwpVEiLTnLbVfsdVKewPflrteH5ySjr4QeYCvXMnspckyacEFLRX6slOKCyqrm0YPQVnuhlwE4rcBE1MALDfK2SWf78dioev5SK9Qbz0l0wiPEY3NLSA1vJEQIJCJqMC8hMxl6vJSQ3x0Lzfew3k0J5GULgpWl1ixM4tA0j10WLQb3iwVK4WhtMOdxRuVpiX/XYWkRWELsyMOjwtga0FP0/As6PAD0HmztNGq1X1O9c3RpJLpgdHuhAQ34FrhHQn/bO96jhemqWu1ULoGvOzdcCenQ7DJr0+/F0j8ZxtXhKzw5oxAZBrUo2oS+XrH2z+UjhK6lP9REI5/LsJ3dk9ZVYbfPefmtSoyyVXC6sBiXZH+rgf1VVAxnZ+bpnTh6Y6oBxTWkIOFZ6NiD1d9ZQqQ/YzaNU8fccMxzBNKOWVf6P/yrHZCLnP/4Eg2QCmnUQ2LDekff/cx32rodgZjloqkboykSkhJ0f7Gccsr+T/Mdqwj7csA0AeRAIEGONPPqZwVy2IjpXn400bwIUpi5rY6A7XzgFZRwv9xGLnFjTu0qkQHbOGvBsrmTFg5AcM1T5qIHZQSg34Ox7NFegbnV1rwa4sZXPKjj3yakt5MQr3roNam1KCEsgAhmXyD0ku3djKpAEqze7MRAInHAJcZ72OohoKRXmcYL/tJqUMq8GOek4U/YMqrD0iCznRnHQ7ZJQsXCmQktWrp4yf3oi7BddsFylOwb/8pSiNdvxrVxw+XUE4Nbv8kKTNkoXJmeBjW2QYXoByIGcHMPV7AiD1tQGahVFNiDiFE6zDePnOzScHp9e7R6FzgOHXIC1o00LefUQS07GZ/IRonIT7N+35q/Jp2Ku/ZVzshNBcNOjDIUD++MBR+K4nvOrxmgRTgEldODyvydy1kl5XpZ93fv2rRgopSyVL+ogPF+IA8G5lhCtakMYxPBllxlJqVyCnLrZ2j53Lh7Lxs118qfN33ZHHi8PmBkEDA="}','319f1a28a2c2efa9da762658253fb56903f4a1618da9f1cd103c6d2313346ee4');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "319f1a28a2c2efa9da762658253fb56903f4a1618da9f1cd103c6d2313346ee4", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "nbUg/ooGFUrUe84BdYtFZLzY978k8JejiHbNR1M7T+KUPY4P4j7HFo/Y7HBQNvih7DsznmvkSpT5kvDV6vT7DWNHE8KNxI4zNlTkR4TPGlj0l2ONejfX4E7Axjj5nIiQBiy40UuYm2HzC0yyfVLKaSApG9nSvXxS/FLI5TUn7frkVjZ4NSns8XqJ06pSd+9dcbTE310Pc5WAeABqLaof9R1B8iAK0kFEDwByBhfBOZDJZ6tDEmfbVGuUZ82wGxBQGBCDSS1s5O5IztJeYnEiep9DMJ6PH5F/xNYKrVuuR6rUuOS+5BVFPr3gaAoRA/3KmHbODz6kCAZjJyimkZHU75c6VLTevU9+h6RWbyyl7hoRzhlI4GbvLk0wLQ5h1mx3jIe3Z4e/cXWyTvn/xprE/A224ioNzsxtCbbZzi6RH8TEL920He0dQeBhGWMcTYtOplL4tj2BaEuEoTIrfr9z1EFqrQchLXy/LUsElOQHQG0HyNKBrL1V9UU9UwizLR79sFX17IYkKpR5y9seNV42L8Qd20wosn62kYMEqMyzQGCcZ410YV/uWLOjycOKI6dO8DNqf6xSTV4NL/7l8v0n/8FqirpozyTHaj0SSAauwLvuxiuwnhySUyENcO/YB1IdX6xDv+AtRxacUtykbC1AZO10Wx00CgQCeB7913leVCezbBY1cqyCpFtSZ5rHrWgg0HBHDdzHWRR2wgva2722XGcKshStdn5BeEA9MAIwLrRXTSapa2pVO5bqSRcxKo5DXuMmZHFHHfh4GLwprPvAEUpIolSPf3NP9ptrh1nqFe8Am2IVfTe45PFni/JFTYg8azg9i04ZYa1PvJPur5zsOTPNKRI+JPyEhj8dUZjfeHaq8wN/vlZ2h8AF5hGG5wfPfM3dU6pwLE+B2S/VF7pweVkmZe7iCfm0fs4TnL6AP2sKlwzg89MseIvRrO67JwfLJv3LgdduHBj2Vu5LV1ihicpecoHBiPtfgRHlezXKNhD3CmYx4nKqXLaqzumHdAkvH5qQCD2vubk6CesJWFzFzN9tgr7Khtkb3pX1Ku8+xOxTphhcGfCMBSL+Qoa7x2FkvT25p9ZNlLiEDDi9N9sR3zhK0IKuM0HHKnt84/pEFmIRNE937Kd193oHc8f5SlFs7legz+67e+oAEi4XdIO8wrKpbowI8ydTffOvvOUxMn1IByXVMDOwGMpas7qkxDOsL4H/ZMmp/ET2f0QyQyc5uQ+GgXmu1/ne9V2mfB7vcyHvd2ZMx7hlcUXIBcffuCFWGk3IdRSGZgBSdSx2xSxoIGaBhSPiSf2s4TbJx27Yd0CSWWI0Pxd7boJaOP65EdvhYyXSGNldv5KmHwu1eqsoWvQuI94YyhjIgI2nDFRSeHDX27Q+So+0BzZRr40="}','e1dd16e3d91a2c63c9f816558656d2ba1959a156a7a3b988929fac27212c0921');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "e1dd16e3d91a2c63c9f816558656d2ba1959a156a7a3b988929fac27212c0921", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "qkHTPuJTKwTt1e/Y/0p4PAOlzDfz63mR1PHBwNu9mud48Kf1DQIKmy+dR/qjcwpWGHcJ3bsX7zDeug4NG5oozAOSot+qzYAMgb7rWiBgm34gqtBrHQrC0kpRbskSVOVPKtuWLqq9UXYlEa55ll+vKLKVa+XJ5L3VxIDbxc70Nasccy2TMjBEmpSYizZ+/noFVJeTH3d4B5hRJA+XcjeGA4c92kosmqbb4GFJ0+2vRl3lmTKDMzWo0Kfs7Z43IfhqFrrFxJCrWfJkcpE8BBw9fghPp7GzO47Gx96zn+H9r8FcwR9i47XceOBoHRAWUaBZ1uyXbNJ3hBBwEsrmnrsKzVOt8+4SGzTGFLpDAwIQv92bjT+6x0LvY92c6s+oBogzRNJqmH7MAD8X3N4tA+mCOtgWnSBRYg3V6G+U9ntai2YaLJNMpkQP1u2VKY2jAP6vO3skaZ92NoW+Him0BRTpNEox5yQ2B3XQGHUWkEMvzeHdMg6v0ZzTiDFY98lN8XRiodjdTr+sMv0mPaYqpoaLucrlgDPUfqdSz1JaW296paJA2+2VXwalMzVjLM5jIrzR4rbBBeKiS+LK/YDzQOZjx9N6sS4I9uyZwpxa9zzoKJBFgdSrScu6eJmKEhOCAnylqz3e6Pnb2dWYehomE3IPA/xIu9rtVX8jGcc12yWrtQtTW4wc8eTB8e/fiSEqW7c87cBukT0lc7kSL7xj5TbNPU2RwIplRx/NeXbla/dkq2lCzef9OzOGURcUbQlAgVMOo6aHUBJ0+1qWZRNtGpXN34StZE6u2VwXmcF2V1RnvOiiGzfdkQDyJRGYDNJEG87sg2hibISE97na+QrYpNQYVF8sn72eAUpzmhswTQZlVcjUg3zpcyRnPGXxaN2UR6XzwcHpbbsWg7sYOsfxCdgkMFzEqEDAh30DZJuSxJ80sWMdfkU0ukK6bsqrB8K8u5QRag4wFNaOR9tdppL3/YZpJFa5cgW8FMqKys86vOpbCge9ZHLCp5ZbDVvwCab9KpWWEMIsvLyt+XrrtCqqBo0xiTxgKBSy7myC9sOPNbeGxgC9VeWhy8Ob3qZI4kgZoYR1hvgvHEj+bf8C1ldJ5FOtDBeO2Ym0ZdlqgNDQ+8Sx78f/Tuc1+fW0IzxNdhw3z+CkaWWqI1nRsz+8zduMlKrG5HbxYhqPErhrsQKOy3gdPcZsm+Tnr6F95gp0RzmLDwbvmgYd/TpkM1ByDwZDoSSmO37leeCcRJU9MzmJDpaR0DjmiuZcX3z8e60YOhL0oNJoBoXUxqorrffCrzd/h3pGbXiA5e2bm6yqVP8hhMY0xuXnfmrNTjZqSuIW98qpNTmOhz6Z5Dm45l6tm/415Fl6raqBdBZyVorkK+7e6QjDw5S0Bm7dAEuqT2SHriU="}','b0509249500afa920f6b345155704a60085eab7602796755714f6882b0822fca');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "b0509249500afa920f6b345155704a60085eab7602796755714f6882b0822fca", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "WVMzPNQy1p0Cv5tmoAsUSx2END4WUtEI+GQ/I3ikG/Y3SVDs2HS6Z6O8KNRlOeoGyDy5HySGET14r8OQMHGXPteI5JzLckRJfSfiTUhlosZ1JVsLkmBWhjD8fcEhcHAElKx5VMHpefFyR8eAckwsjvLzEoJz/yex1Vgk8ElOLB80bKg3kQ31Rb7t6N5+1BTdwfJF6GNaqzP1gEdJ1LC1JMAA+7tu4fJUSBUKcv955Pb+AHnng13w6J8/2v9+E/c3Mek3RQ/DoF9xV7NMmoPShdbi9bqH/sOrO6gseZ3JhTOZJbkdFr2ze05m7n35NvHuT+BEXoq4Ie/RN0gMg3LSom+EBnUxwrCWBakSx9OvcP7s6DgmsAWywTr8WvNsLhAPHKfo4vWFIyL3+12Lnw3XJ6uw7m0vNWYAGjODTzHPt/PWkepa10G0v83ux8XfIr2OcPc6BsqNIckOS2ruWic7lE9R6jo1YovMazKNh93RXCMDDYevcd8UR+CCg0ts++Lk1Hiwe26VEJlltUDhGX6IjDMo82kvtmgKvOc32hDpDeBsUJBvcgfW6F0WnxSwph3pXnQnP4iZJ4h9qaVSfI2bXJOnNRgz8w2ihOYHk0lK49k9Aotgde1iqaeSix6ePG5ERwH9ExCzY7btvGxiOwHPMWvXBlp0gN3XzHc51i5qBBSHJrSZqO2kNxtCA9iaWIu78/5TZX1Whgx7GfN50LTH7nVmKrV1v/EHGZViinL7QWW6Axmx2+fA7N8gtjKvmL1y6VqYoC0L/yISThlwLtT+gOWsQYY9+3N0u/JN0hBDbXLgMyG2UU4SAr/PKPTWsThsIZRgxPG1OxPySrCm23GfGVytabIRRGp5bxLTqZ54hQ0fzfbdNs6Yvm/b2iauOv3y7f0/m4wzWGL632LnzW/mh6UDfQLkuUdQ0AnlI68wuBOv9kyT1xkkxY8O1vIpeNLvkmIrB2YnWyZiQe1o8CbmEeoDsBD9EsOwq5yti962xjDUXhbRrLE5XhlaP7cQ3BxY6fy3cU00HK6AtWCmlMoz8Tw3MudvwAFX/eaQ1iKOqIjVVF6KxSXowZOr9/2GR2p90w2wDP8vZwHWq+yoZfWnqbxVnrX2VMtQA2Hlq35shkh1AbJ1Phxjqby5xeRcQVSrEMkubizYaHOOuxSqHA6sfeJK96/n3ZBxk6hVCTuO9sZdT7JboxtpQVOCAqQP3GZ7seq2+/mqhBoJf6VVauF3+i08qNbGZOwxW2/Mo0WS/ly6fvicjGdpwbBce+dLa9/0cEurA8zENvjxNsgI7qy85P2d3ob7HfldNYN9dh10gs5tNHddFG57DX+iDApW0ow0CftRgjxET4m/u5fIEUp+qR54JCPmIhkWFlcP0kbl1cUpjI5Uo/WsGVD7sbU="}','e887eef483feebc69b9974582d2b691f45b2a92f23cec8fc73447ab973712619');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "e887eef483feebc69b9974582d2b691f45b2a92f23cec8fc73447ab973712619", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "f+XbX2dL29I1Kh8HVrLQRDR5j23jBqnesj7eIG01cLQG69sxmJCE/yFJmI/JNw1LOCvYeA2pUgLsRT+OeS56JxqkGWS7+vrCimEikSRmWallQg+mraGx/0L7NYtras7aYzOvbz0JQ5X2Uyvm1C4Iof5opxIezleFrlsAyWXNokNeH1L+HVjjl0ZFaGcxq2YB1BaRwOB3ZYaITjcybJdcCIbTFO7wt5aLL8+oA83RpzFdVf6E5bIHxOlwbtXQiIp5vxsqN4JFI4szcGN/pga9p2/Zt4rRV9IBVRVl2BQVOgFUeBl5/ymn2z6H96Ku7Iz6nq5mphuFc3jD/ogIneeH/3LgvDzs1nj4t8/FAHkSaoviFPofHVEbVbugZ7aLM6r2RoM8Eo8YXeaJ+j7lQWMVUDjYRzm7x3fnnOUs4uR7oQFEeGPgPBC66rB9phjvKPfPJ7zdZ7q8ydftM4SX0cktzvHBIXADHTG12bXrN7WaO0u9u29F5Y7Uc5TPWIF6KYN37DE7Rec+Nr7Ak3YxTBopi0Mjde+IBZoPvrrSiZ1A/q5P2ipoZ05pXroA6vcgQezfPM/weTG4smZ5lpXI7ZnUiW8JRwGxHJjcMlJ7w2M/WrG1R2i4gWydSlDF1NttJaSY1BywLbbsV28fw8hRNDK5+TNkGubKUPmYHoHnOVmwWckCznj4cncqz34fBvh2yoW3PfulvkhasvGx7744z9Zy4HDZ9epgvMt4uQSqgZ0GiH8mNpB2tZo6qi7indFxx6BeB0TXl8c8Ohj8mK4ARIpw4vdG71AA3iSJ21qHZlLrl4Gio4uHTCSWsvhn9Z5Wownn+EUHAqZ4A3R9fIKEr62QtI3SvgkIzAPa7MvB4+tb/GL7gc3L2+xSkMwn4x7n3ca/AdExayrU+ZdxU1ejySXIoSi8W/7OoqqpgWDjhjAbNVtn4HsEWu+p6610JYWxnky8UNNgrF/eEFFBMBYmUNS0P0a52ua7ZKCVITeKABZ3PJQjndO78aMZ1ApaigjN+cUub77X7bXi7Syh1zPQmJgg6ZSNw6ddLopA3xZjhrbw8DuGZEYfPxA5bF6NS3YOQMVh6ifn1Q7RMTI5StiWBhzrTwF29LnGdSEzkojlvHfpFaWffDNEiag/XOV4hGMJwynV6X3V4J9kSl4jJ9DXGLIUfCJUYmTwbl7T4zvPWiC8iuOG3TrfqwFbMb0/V8aBe9H2fT9wwKD4eMut/JU7xzg2tySUmOuvRSfyzUHBEyfkXc7KG9hQT4YuVUxu9LqYqEV6BFjajsOmEToevDaVzYNiAj/dOoYmeMEzA7bP18ocabA6N/EZo+dzYUUdxpbhPo6hjPBPuIPUFvAKZuMleXsoWdDuWnX/zKqZp+n7Bqb0LxzspMoKfJYfI9LcjTU="}','fa9b1326fc18202e4883b43745e6484d028dcbe36228837f49305916d2d870fc');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "fa9b1326fc18202e4883b43745e6484d028dcbe36228837f49305916d2d870fc", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "KjqIwsIW73cG3pp5QIp7pEYF7XFdk3spmUeP6c8B1Is8WOe38JrriHE21G2pLNR4sB5XNaIkctd8tBOhVU1CFo8DJ4seQZmPC2fjmHrKOKQJw96XE1CuVmkcMznJIlurYergCvs4VXHTLG5lYzVwpBu2y976yB8RRwUJODUWsImsX1syOW3bXsxIFeMAy0Nv7Sp9hGOgc+rtcwGSddcfkorXmlva43ViFD1aRx4at49qIHQ0f0HhsVfWNmR8E56USxiOpaz2Bqi7LAfhGogVUXxa81B8MGiLE/ncCcyDST4ACa/v/uJyXZSxc3xXUvH7DaeNMkm8aHPT4LlaGX2UaBvb2Ku7mBamEGttm0VPsHLk6bmQkRNwoeZd2Z60wqjfRFbWkoij4Kte+l5ITUc/5RRPTjKZS73hBb+Me8lbR4TyJnK28FX87IhdGz3S6LavF7Bz27+hOjRvOoaReZLrL6eBetjbMGqaKNvOeOfqw2mhlq66X6DIUXAyvxweVFq78HCRlV4dk/OoUsCdh2rKIzay5EmhI7fgS5mmnApGM34b+WX54QEaIU3J6CEoT0uoZz+YwdfTU+klciDQNITtjuCmHB79lRxiAoBU3Ua80Ye4FW4gJemnUD/7Kb/+I2ZCDngpdHydCiD5MLk2cDICqLviBZTfzdFkLID/YbJVvf/0PgvTo5hL8WpgFEDTNbnRTOC4wDx9GQhdSndkUjWvqdsRYxay8Vb0zcsWd5+ocry/GjG6XdHMx6oUTp+HpcwTrfkgCx9P9LFoLKObqX1QT4fiu8BNoPnycCEKiLZ87s991qG5pWJsmHYHS0gnO3qoFuFHONuECaWOorTd9gKwUhHaRlKZ0UmBVJ8lghrHhbgas39JvrAg2Xwyh/wWSsILwX9u3E86caP41n0xmWy0vdRfcvXrSwoxNs4H5C82E/D16c0lT+vz7owQ90raAH0VRYv0VZQ/ZzXYwMs+y6HBpG94cG4OSswlZDXlGjBgE9shzVBETPjZ9g9JIrCLN6ryquwTUXQoqlUi/721bevQHtDw8ah8bcK7/dBFoQj2k49l+Rsnu+quoNyWr+8egzbOnC/PcqNK8F085nCV98g7VwxSno0a3oPhxc2M2LT1iL/+zJFgEYSGsiT5PfzMVMLBar6RslS28u+wU4W9nFPKrh+btxQihdWYMP+pXaNQyBfgUUi0fVvU+VyIsNu+FF6X3Ya4IPWAnmR3TtNi3Z6/LX1eH9/aTEthYN5wXBzWpkwz+Aw8RJxX68lFpmmwAXyZRi8SW3mJk1DuGlA+y4/QBxewlQzKRzA4cEto4JoNR0/UyyZYZw3Z4UhCTkvdK87WqNGepqiijuETluOaHvt3gFEso3pUdCmKzUU7Ayoy+Iv9uJ5k0a2JHIcHzPA="}','83406e2c8b13697958744cc0b300f5b10e19f5a5a0ca3eae340aefa577792428');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "83406e2c8b13697958744cc0b300f5b10e19f5a5a0ca3eae340aefa577792428", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "rSjEPyaCzVEbf9hhLVPchyXcNvyH41EoVMPg0z8O782NGJQTpDxQJURdt0jIyR7WYS+ziPvQTPejbhldWPTcz3GcyQbBpT05h1Qa1uRQdRd+39fP6QaJCnMbD6xdQRar8XZLWB0H65yYQiPFe8jmzcryVcatkCbHE9AUkkHbDxx8gtFIiWWH/tnTdrZ4USo7TMf5HQA7Vp2L9FdJ1mY830w6xpriAwnTOawnXaxU0FyZnKV2JWDegZZNHuwQTjmFu8qby7odulucQ8x2T6mfAaXDy66xRx6sO7FHl2xPWAlJ1z0DRGrMjCFkrEucbvopKkl8QgnJjTsoDKgnJiWSUiV+5J4qNShHefh8OllIaEhJPIjw0tQ9uzfJCf0zrxTiR2eNPpMJpZchgwtwlG43emd0EhUWXWHlEWckLam+JX5oWpBPeg3gX9spbTx6RgK+CBnQdIbi4Z99j04Mq/hJ54aIIxY6Z+N7JMiql4pHLsfDsJSgQV6CPC/6UdQBb3co+UZq932FcFNmHBGZd4CUFh+UVTtgzJfW842rKNckoAVpO1g+ToCdcX5QDr8EycPqaujd/admlK85IvHeEy9950GjuOlaA73NgbWbHz24AXBcNIH2m9qqQ8sY7WN1cWGe3fDXtY1FpF2bIWBF7ZWCZd6d1zeTvREeOerh9rn50Ikn7w1h4pCUYPWra5HP4AepCKGJdtKt8/zNMVl3/nQSw5hEfk8fS93wOrpXuqhT4ePQ3wPLJmZ/T2/RUiu6qtr83AMMzgrx4URx9B+gN1VKholUK0pNjDV+EoaSHaPhqx/obPyM+Xv7ysWWSs6KxDGqA/I8JaefzfYPIITgpgSe+xVCfW05xuOC6ekDl2xuY07bHta4C0zjxkQ5iTHt3xOv7Y39ub/4VZZU4HOf1c9kahnLeA9PVWDGFbMYiEGQA8QTQ/S0PFB9/zi1JnHhGEJQBriUIEOkuMJNAyBuF3EjFMaHCjb2jqsbfRErnS7oPu8EkoaoiFFv/GxnygTDQ9Q3MtsClNEMXcG+Y/X/UCZ3kzsV8BV98bbSx0Zpx1r9wGOXBZ9JjBFs21sg+Eihpr197xaStyUdc5K5jCf2rGtGu8d3/z+YjU5h/8raaRSWP+xKuFvypqUHPvhbqtVMf7wJeR9d/+TOV2Dryzi8PKCpIiCWNcuaIsEz3YRoCI8e0heSLNfMifzzWZ9Q9cFSVu+lRIrPvNSYYX8ruPbbK7d+F2dfrTu11vTY2MMe2zlkXHocJubR9X3FiSAskPokQuvLu7eKHCwu+fg9/f9mW+svrOBobvSX1Z8sjq0e3oCze/MmGik8MxsCvLtRJTFRyhoksbFuY0bYq115xnlGEUGpuAZKLbYpz34VThWfIgmii2zy663z19SIqRSHdh8="}','c77d107dc204e26b8dc278fd4ae5988e4530f2e05e6360c50c58dacea48f3e19');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "c77d107dc204e26b8dc278fd4ae5988e4530f2e05e6360c50c58dacea48f3e19", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "x0b/TB0G144DgfOekDyEegpJzBjTcj8P9rS5kfJ9hjSo+XbzBe1yQTgdzd+w6AdXXIFthxOOIgHQSOJL6ccnoPJfSyljt7Kmvn4ho13QPFEg0QBiu1lklnX86mTRZOG7P5V0wt5a1tkiWheYhSbP+90s+LX70kRwDdiKuOgCQQ+pb4uzKfwgM6coJfYeBOOWgLE24h4RYTWyZMfCQi2x982S959VEC4y7Tc4hQzvO7hUGlx8K+Mv+F6viDifieF+EQwEZqrcb5J4nub+tBSVNm7r11jNIUie0j467h+q1bYziVZFEsG9Q2YkUsS4SVRQe4pij2gjj1IUavRcv/b3LeF3azfnw9csM/A4zHGNUuVpL/0wb+If1IxRVBIa2pypBLx/jEu14sz/oqLtLGDIApeU2YsB9bcnh0BjXnvmK2xiYw8N0zu7V8fZnPGgE4ELb4yYJimLJH484mSB8QaRfHRLjhyW5Jax7J7U7kan5uvy0iPlbwwXzQI03J14SsNxA8WMmEZvLlFfYf/NPS6pWb7+lgpI7tLZXUiM5G3vzXEkcTuz0GC7buKS7WE5IbDwfgYSe3lhLa/tQsrpnEQ2bS67p3EBBvkXrXnEVNoowp8RldXYrKwMLolAY73adSx+IrZtMxAAjtTMuoaFjGkYy6cW3D+B0BdqYrKKnGBPbpEdMWdemgK79S4/vNb2o+r7E1MVb29B2zoksOwk+xbqw0GZjDQDXkuEJBPUjcfFOkkEV8f3p5w4gBUp2Xe46k6LC9ZNskyAMCpuuJ+K3GdsmMgpweVNmgnxFJYMcsWglsiOXC/7/TEd/fDx42uZWKVXVP4Kr7Q0pN9BG2GT9GFLt+v6xYj0tX6aI7NaqlmfZypG1QkUiJPbMx5mCUqlQJTY64smlWA6yclKToB7wfUPFfhUpJC3stP8bghtk5D9HiFf9Xakye60I54tPjmIX19d0DzucSswvw0sjFUZhjjwYYJ7UWqQujyp4rtdB22Kn+bfnoX5Cx4x3Trnl363Kci4HBHD7e3JOuzsTuD/ETw+pWH+anwIAR3YsmYWp96+QzZCq8oka8xfQ30klDlHUR/3QJgsqy8S6JyS2TG8vwhF/pn2Zksn9F21AHLQRnPnH+/wYdLNOb7TaFlLU9Wv+WbdeUGJrLzsMGKOKU/C/+p4m95XKG9FrAtgqbgL/tzliAZz5o/cpF0bA/JTuDIvJlSlKu+m2/+77AjyCut8Q0Wv/AzEBqT2p+bQz4zgzI+6z38kOo4Z5ZTx/PSJoDneqptrch/IQH9NdfOg8veqRz7OCNObPUrz8zrKg/4c9aIJ+pPFRtMwXFwfFnJO5DT//STxE2zhHScLI/E339wWN+cqtD0KV1dLPt0kG7lBPgxeG7whnZwGKN6IIKAoJKI="}','ac75dc5253bc33901225abd2eb96ba690948cbc1b41d8daaba71e74233e3c40e');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "ac75dc5253bc33901225abd2eb96ba690948cbc1b41d8daaba71e74233e3c40e", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "Clsz1YAD89p/5IzhJEQrFvIkXAnmmfDRrlbTC4QxZA7Xpd3KXILSPuGz2kdAjovNE6YW3HJDrnldzA0GsfuN86SxaW4ZI/wvpJ8qCRt/osAuIA97SmiSPUq9EjDtOtjZCiu0eNHCo0R8c6l3GzrIsFZIJHS4cNw9yAv5HcrgovI36vkiSueawKDfz3OibSP7dwRkaL0Uc20Fhygm5ZRlAK/Xv85yzxgN+OoA+NsnVI7s83SsMvV9C3v+ansWe6ZPM3tQ+OrO6lYYtXHskwwclQ9r3eptYE4JweWzm9MC+4+FUpOn6GiuQBOr2SgGuCAqExe26ZY2er05FXRfQM+91sQeH7Syv5doKRw1yxCOOiQN7gOlje/Yh/Y/iwQrAMuzFRTjN/K8lL360E5TONFQPJolG/+OA0B6FW2meA4Wo7Q1hGIEo0mNGyfscG62nrmMAxF9Uau771N8e4dsIb4Hc+qfoX21ri7AasSWH84Nv/X97kh+DNy3qCrH4XrJe2QQmNCSTbUOa6KPqXUjHXnIfh+htRyTfhFYVwoRP7xFn7rsrjbQqT7clIXC/e0zBSMuYgbR78HEsRlIKEQvCXk7ZtQ+pcNOsPCA7hjba/Eogp0FbFvWo19JSXeuHgZrwu9UcL2NPj021yZyIvbQnwyYP7DAo36Zu6uopdzCburWcc7tJQbo7kymhjUR/WUdsnf3o9s9ubuUS/JkvmZpKmi+leaF1UM1IjNJCm6wQ8hOaEdQUSuT9NzQhQttemk7EBhVdlW22W3cwKFI5gPR+BKQPDmySRxrG++toFQjqgmKg9IYEm/lS7qUZmgI3lDKUkqzLlBxh1p01aNZdf0EfUge/AOq7HE8xAljMyVX1J9mvBdWz/OQdloHiswHdGU4vZBkzkcbfcRnR69/xV8DJhs0BbBXoEj+/NsGsIPAmL95+MykMQ/d91SxAF8FHhygm+tMZ6hO+7+37vfeotgVc9RRkrp66072LpHcoK0oEtHtnH6we4kCZWd9KZuk3zvqlh13MCqTvugKY77k0O1o1HOu40idk3kPlKjYK2FEMiHETa+31+Fxfg3HeNnTiA+fLGkJO3rAjQs1sPP4pkbz47/IhHEW4b3ZXyO2/g1seD1kdAc42NLwHFUghshc7bTqSoE/MrDTrKZpqexxktZg3hj0bTrLsJ3Vsh5Ms4jrWwwQ0jvwMu7Hot+mpAiuGGhI47enCeMAFD1XNNnI0+a3OLhgUgX69HWwxLITRxQQCeRciULnW6saG9QL1WC1GZJGogny/5GXLcB52qYa7FT5/+G+8zRhJuB6x8K999t2T4aLvvbjUOAA0dlojFdDseOGhUOStqdzod41EpPdEKUGHJv1MiPv6ZfCTIRICXpF6ldH5eFT6U7Bj5akBoiHKvI="}','5348fdde583c6429b4e7316e1ac1725532976b73102450340b525b9aadcb4bc0');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "5348fdde583c6429b4e7316e1ac1725532976b73102450340b525b9aadcb4bc0", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "jdc+YeqeZMkUdU2adfGK0GRUNXq3e1KhXPQYVtP/3P8FPNqDpbq9g5mgfkdDSxgKfeoiRpn6VZAdJXj9kD8Bq+It1LmdGIcT9/RXzVg6tl62qp0NYna52ZRSiifR801pQmutRf1FqGTXMzhATnBcv2xtSFPsWRIZYaXZusNLyATLNUwhJ0bPVuXx+O3DRWTVYkYNDtRgk5w2DM8nHwGNsD24ngd4XuwHEF7jYYpZRMf65IDpxovDViIYL1WzJ8aePzojgRqTh0P+aTVH8PXBuZHzMJuN0FanVQ/Csu+PaYyySge8Yw7KQ4cjjm5RHMV4Mbi9wbCbG6+16LBm/dlEpAbhwc7BuUCMii1UoR8lDn4A8GQI8KnUCjsf9MjfhzMVqPTyLRNa1/3xVOPvo01bvqNdLcswZFuALkCLbuRjEaf6ShqYzfDAubprrQFpem5AInYjim+91TJTAQd5akNQXMAqgV/VMC68AqmL5GEUWbVmWIOzncS1CiBDXPcMY+26V0RiApzxtLHsHrBmMeF1odZN1/cvyOxeXL7Vy6oMA5lyp2y8iiBGK5SqZM7M0lUKmOODwJk1p/cy6QRE0V98MeuFNyXfNjh9cvg/Z28tDnwNxKxN28ZvE/VkaBTncz7GqK95l1xxv5uP6EwXqsfTBXUEMVjppIShLLnV6vyCT9IluDSYuAk6JVrOmDEvhD8N4EiLWPRTuiqXzq3Xru2vD9o6kUwhWMpTll3c9/sZBVPo8ayVmyEr7PvagaBuriurQnNwN6SCcjKHax5e8z6UegPilKzbD810kyTBB6n/be8knbqQaOrDtCOq8Zcn7aHeIQyUm/dD8wcM2kHph59sCHEkBxZgJhV3IO+sRWmjntrKrBYm1sZ553EAgDkwcNvogUql6fWXFwO9Ou8fHarf2XslbqD7BWR67LAdW9+14JMv0999Oi1Et7Gtrb50VlrsITTQHW7lhuedwlXoBttbiUpkXoS/p/wRp58CoICB9MljaY0wYhZ7lO90F5aRn4uxnHNhxVG04hv6DOl3Nblww0W2rE0FTmyY7qYIpxCXqyF2wj0rZDsOVOwb9KrfA9Kt9ZcACDHiIyxivoB/qcYmYpc7gVpf4mxLAMUDNrY+3NmMzcodN6/x7SxAGCwSs4onD7a96LAVSLPDGeF42uJMdMSsxPduVqqoqYmyl3bjfW8fkZqgf1VNhTh54ScoQzd27kGi+khQQLzvfICzUfh2GrW6GlIh0fecOyIeGn0Zk34uddeACAMLSU080qn86RhD5kOKIUWg1dpgId4IDnWjtUUuBrqnLGc++zQ7gGULgXF7uVvffta4D44IggNhr6hGdasEAuefIeRJdY2GQuIb+2xk5VPJalzwzyUuOp9+Pwimvs18YUb+F/6Nhb0="}','9c01f35ad99e89cdcc5639cfa974201c40399323a30140cac31c3754971a22c5');
CREATE TABLE suggestions (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	words TEXT NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	form VARCHAR(255) NOT NULL, 
	draft VARCHAR(16), 
	adopted_by VARCHAR(255), 
	adopted_at DATETIME, 
	CONSTRAINT pk_suggestions PRIMARY KEY (council, reference), 
	CONSTRAINT fk_suggestions_council_draft FOREIGN KEY(council, draft) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_suggestions_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_suggestions_council_form UNIQUE (council, form)
);
INSERT INTO "suggestions" VALUES(1,'SG-5N7RVT','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','f120a58e3f14f0e488d09d7a67c3b8ac','2027-03-01 09:30:00.000000','form-21','DR-2FBRDP','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-QS3151','slack:T0THORNBURY:U0COUNCL02','The pool is open.','7217ed56091b446e06d5c1a633cbfb56','2027-03-01 09:30:00.000000','form-22',NULL,NULL,NULL);
CREATE TABLE taken_back (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	office VARCHAR(32), 
	delegation VARCHAR(16), 
	lent_by VARCHAR(32), 
	stated BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_taken_back PRIMARY KEY (council, reference, revision), 
	CONSTRAINT fk_taken_back_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_taken_back_council FOREIGN KEY(council) REFERENCES councils (number)
);
CREATE INDEX ix_drafts_author ON drafts (council, author, submitted_at);
CREATE INDEX ix_drafts_stage ON drafts (council, stage, submitted_at);
CREATE INDEX ix_inbox_taken_in_at ON inbox (council, taken_in_at);
CREATE INDEX ix_letters_due ON letters (council, parked_at, not_before);
CREATE INDEX ix_cases_master ON cases (council, master);
CREATE INDEX ix_absences_person ON absences (council, person);
CREATE UNIQUE INDEX ix_drafts_reference ON drafts (reference);
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_update BEFORE UPDATE ON sealed_journal BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_delete BEFORE DELETE ON sealed_journal BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_replace BEFORE INSERT ON sealed_journal WHEN EXISTS (SELECT 1 FROM sealed_journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
COMMIT;
