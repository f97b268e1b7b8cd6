BEGIN TRANSACTION;
CREATE TABLE "absences" (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	begins DATETIME NOT NULL, 
	ends DATETIME, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_absences PRIMARY KEY (council, reference), 
	CONSTRAINT fk_absences_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "absences" VALUES(1,'AW-DY0ERB','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-X6RDGA','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
CREATE TABLE "accounts" (
	council INTEGER NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	network VARCHAR(32) NOT NULL, 
	left_at DATETIME, 
	CONSTRAINT pk_accounts PRIMARY KEY (council, "key"), 
	CONSTRAINT fk_accounts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "accounts" VALUES(1,'facebook-page',1,'Facebook page','https://www.facebook.com/ThornburyTownCouncil','Facebook',NULL);
INSERT INTO "accounts" VALUES(1,'x-account',2,'Council X page','https://x.com/ThornburyTC','X',NULL);
INSERT INTO "accounts" VALUES(1,'website',3,'Website','https://www.thornburytowncouncil.gov.uk/','Website','2027-05-08 15:02:00.000000');
INSERT INTO "accounts" VALUES(1,'town-website',4,'Town website','https://www.thornbury-tc.gov.uk/news','Blog',NULL);
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
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0CLERK001','2027-05-08 15:02:00.000000');
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY01','2027-05-08 15:02:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0019');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'DObG13U2oAQe72M7ZHt8WTFhaQqflm-xElbsAeyWHAo','2027-03-03 10:02:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 10:02:00.000000','6b46086bad396690b639980e760a270c');
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
	kind VARCHAR(32) NOT NULL, 
	about VARCHAR(255) NOT NULL, 
	"to" VARCHAR(255) NOT NULL, 
	place VARCHAR(64) NOT NULL, 
	message VARCHAR(64) NOT NULL, earlier TEXT, shows VARCHAR(64), posting VARCHAR(32), since DATETIME, 
	CONSTRAINT pk_cards PRIMARY KEY (council, kind, about, "to"), 
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
INSERT INTO "cases" VALUES(1,'BR-2D01DPZAA8FQZVN40YFSN1P0KE','2027-03-01',2,'0f0861abc683f506',X'62F5595A0C038446CBF6AE77ABB562527DA65D08738A409CA37C1AD22267867E1FA9FEC2C6C22906118D0866B249CEDFB51A310F3FCBDBB0E8AF5A8B',X'E0475EF676C93776BD47532817B899C9F57A74FF40303FC7AC22F958E43C3D07103857BB765C6E09197D21A16FCA2E272B40BC14CDB9C825876CB5DE44B7FAD5B97FBAE9FE288963A9A70C22F3C0556807AF865567C080BB7CEE230745F57CC48EAE867C4E70D50A3CE3AD028A7C64802CDCAF2413478BBD6CC89469A5193D5D2409AC22F9B5535B84F09D7CDAE34CD06B84EC4F4A99871D4EF5A81E5331FE6FF9C9837B09EBD9A0EAB5965F4891018F2FA1EFCAE712E8398F0E82A433FA94237C855CFF7E3267415B97816763E953CD57B7B72E475ADAD93E81B921B045DDCD64A85FD868C9BC060C4B28E7AAC68C88206F3EF38F559A058DC6FD4D17A9E9179CFC11415E3F7362EE1B50681D8B28C080F7637F9CC4ECB478FF5CD0056BC7EE0D1E2118D25A7A0559393D8E11CA5F2485165825BF2AF3C0C855CBAC7F20619B3461C95F1D6C540E84402EA63CB3B52B245383DCFECF1FDEB895EA446852459FA3C28ABF0E45B9B309A0CEA0C151D24D00152A9F80E65338950895CA787EF34CEA009761C5414103E7223A2F999870D2D5069FA506DBD37E5EFD6A44A93446AED04C302E5729A053B6C0EB22E370C78314191653500F8F7CF3A3733B1533669E627F379AF9D3F20FD708FA11DC77D58E58F5E6AA50FA84906BE562F9399859370E1D738A157AC962A9056912DA6F8FD072721EE2E95B5ABE93B3032DEC9FA4560BBC19C2F11C877BD75ED8CE2FAE96B3D11FCD316ADE714E9F8A79C0B5FC7324A335BDBBCC926048574FF38F0ABCFE78BB173853E37D868D1D4926820E66459B25B72F9CF177F4F9A2319C29CA1F39A61D0558D6C145B13D65E6C73B8921B870C8F7FCD1420EA4B86BF94839CB212454F334FF593F569095DDF7DCD069FF3C84D9C4A4FF4D17FD89A8D22E7EBCF7BE5E644CCFBB6CE9E388D720CA95BCC7D56C98530F7AFE5937E00DA9AF80D17C0E675A17677592D72A7E8FF113F308722F50A9BDEA53F9ED4CEBC5560ACA639E0D2BF98B7A15E6BFAD13A461ADFE9D3190B4FBDE26DDD6F3A47D52A7C85B2A6AC0D5F4E63B99065C850A02F11E00EC3469D3EF17E3F13D20E9A1168443DC94A96F577D67525CE725A6F83DDA672010E791C5FAAC63B5BBC20404F0E72E96751383D013F26710D58B66958C25B768A0421EB3F3894BE0E1153A5CEA99983F8B1D6BD23F7CFA076F439EE26415247205679BC35C41D63F58A5A75820A89CB943AC7EDA052AF73F533316BF34A9FAA544B874E92A8733FB13BF81B6EC5E242A33349B0375E3114E56545A801DD257BA4EB643D72F85F50C46D7C2D081D911ABEC4B26BB09B7CBDF2C5948A4631EC42CF750711C0C27BB472A175C77362F47A0A229A00FF82A77DB4E4593EF5DD69FFC794EEA0289BDCCC4D535B04C4E53F797FA9D497EE2DB069A8C71A493BF08B461936CD5590E428A4B16CD234D7928BD23B4856C092170F582A52FF76FE2F6FCA6','b24e1b93b476d10674f193d41b029a7fe51f28c3335ac7e3516859421d2935ea','d554a6fac0de45410cbf3f115a3eddd10f2adff53ad46c8d70d18e080986835c',NULL);
INSERT INTO "cases" VALUES(1,'BR-RJTAAGKSSVJ9D2JXW3N8RGW5EJ','2027-03-01',2,'0f0861abc683f506',X'7BCD0D1BCEA9383EDEB1A97F5B4EE41D5C29312518C8BEC5F7B29AA66C4B8110E0EECD948191E84D476398E334C3FEAE0327F17F3AF60D1A52C5EB06',X'FE44C19652AA5CB99743128F644D9D26E185D943BD21084F0C01CB64968B8CC2FC06BE66FFA99020818644730B4AD705DB90BD34AAFB278D2D1BABB9960BE1413BA6C808F5FD08DB9014DECB53691E3E28253F6E56EC0C772C38E1C69396662F04842A5470D0E2D6C28392C83C6E4EEC9C3FE1E0EF12AA94ABB328B79474E7CA61015A5C66846EFBF9C325999CEBD1ACBABBBA9D7FE1805880C8CECF7EA6F386C7FCC7151717CDDDF9127312523038E5A9D041AD67D23A69C0D0CC20A021CB1DC76C516C4C22B2C13D8D84B53FF29D4F600FD2F3CD4044C2FDF18ED8F77C46B8C47822468491044AC15D5D26B4D9EFB0E18006E12174885BCCBC763C44F4B6936F780C0B891B031226B2DC7238611D9B761DC5279D0C733EEE4B059673FA61A1E4A9AC86B9F12B4C0208A2EA4E54A5AAA9024992F79DD77C36E2EDBFBF9F503F3B83F8351DCB508682E13DD9627D699FDC36FB22C9ED9F38B201F66783C610F6B109E9FA4A8DCE3645913A897869B6491C30A9679D689EBF1224644EE1ECE50832670DD3135E510F189F7511E6C22677BDFD0EDA4183471805F270D1BB52A88C589EA72820B81DF4A7B119D34FF60CDF7544982A13838559B09CA73E488636337951FD052029FF9C0B947D221F7A9DD18745FBFF56D89CD1D98B63376B7834DA5F13F20A58240DAF970CF186FD24634FA307DB74ECF1AE9F4651F7EA5707AE04E4E8A2154090F5CBA8B05D8057F26FEDC30BB53409CA338EEE67C84917A673CFA06BF51393D115D9C038F1EAE6CF85E68DE367C008A447EF04541001DFEFD68CC43AB420AC570D30E321386404CAF33EA3D04E397FC87244CC0DF38D6ED48F21F2E9DEBB9AC34F59E02D9455B01805F8BEE134527DDDA2015B10E1FD32CE82C5D4351D9DCD6E9DBC332716B83C12C5B16622813184D1BF2B75F4270E79E1D74718425EDBD8ACEC3384C14BEB9A5B4ADE33FC7878A09B51D67CC1841E63E6A3DA286AFF54AAC8D50EB316EE87B12D1887D54CAF16B8E5E7FDDA385DA343FE2364ADF46E59E39FAA3C6A500ABFC1BD272B43565EEDC7BC34776672B38D6AB65CDD36068855191D97B158A36E4622BB1AB43193DE5593F2DD650896757623C20CD505BB737DD2A0421EAEB30E0C2B69E27FC643DDBF90217D5032579C08EAE9C6F93B64BB79C360206CB3841AFEBB491138CB77B0BFCBC1CEE3FD88283E39B287CDBAD9B2512588C9988FEB96B975555D78EECFCF2C06BF5D6A21CB3C005E0054D13D83EFE347CBD742766125FFDC6285CEC996B267D95C981029CBA9CC27BAF0D2117C756AE147C635F2A90B4404CF0115F86126420FAFAA8AB3EF17E4770BB1498860B23F93048723FE528DBD1C4813DC80A4546267636AC54BCBACC8A8E77BAA15C390744A0E6339A8338F49CC538E2E0036804C4D36A10D7AA2A2CCD90BB3499C54ACDA5CD8AA9B7EB97B9482ACC5BF6C986E68A15FE5E1E605AD36','069b7042ef972fd628eef3b3afe8bcd43e4cba1e5e778c7f2357693d53984274','f5ba9d6639f52cd2de01af4baf7b1955bea5cc35b30d7da6df7c514aae1af53e',NULL);
INSERT INTO "cases" VALUES(1,'BR-BPC5JCV9MYPC841351DYPXV4NV','2027-03-01',1,'0f0861abc683f506',X'1C47CC2A917D40E8C8A0D7873C9F90861E40FA2A344F4C222855566BD4D1A2622EF689534C0D718005573A26D84D3707A23D9C84556D760C213E4109',X'A38C45460583B13C39A929533EB1E176AE1F586EEBBC7352F20186372A21F330FDB85CBB50E1C9A6BE0BC7C5D33B383E448AFF0E97CE793376FC6CE17CE63E2ADCD4F73C2B7965FF4069C64C91ABA9F07913C9BEE536FC83B4368DE9AC95D30C58D89D9A5BF177D48FE25F2B1976DF6C6EEC025E3EA76549A48BEA67FF6D1EF948FBA602A346E74FE83C72843E625F5DB5EE12B02B7A9EF06286EDD03AD8E020801EF96B21F5FF55D8D26907113BF6C3FAC193ACA41BE24E236DA36E18D39DF68E6D3AB186E104DEC6D5E8AEA4161610AA1C959ABA58B26D954DC3DBC3695110B9E87417795FE009E6F70218E3C8D5D3F2B8147BFC0EB627718B62CA8E884E8835DFA372BCF90E77533BD13A8E58489945F259001B9C2377B37C6C9A6D65D416E71A498D781D95CCA0BCA0ED0483D0B3D52A57763A33BF3D728A179FC3A48CA02403A90C3B9884B052B5C8F19B2DDD92CBADA6FD22868770CBC597126AD9A5F397AF44F97FFD5ED5809ACECDB4C2540593397DFDAA374A8C220409C78C2040B7A2931AC4175968BE55B885150080434A182D051BF1182D17EAE72552A026F4CB2B7CA6FD9CE9262F8F3FB7C132651B26DE952C5F562FA9DFACAB84BC68F5E2FD1843D867CD62B0650EE82FCADF839FF4E2A2761AF2E802116F4F7BD488A7CC49C7FAF2566811839032091D6CE1D6CC650B1CD078319A3BD9F8231AAD294E61658C60E4706CEBFD8C87C2C07316820C476E9BB25415AACC4D836FAFB61F434C46DFBF47AB4C54626979123DEC0F925AE4FA8B80B0CC5E3734E98507489C13F32683BE7AF3E62BCD94E00CCCD464237BF903757B8404A4D4DF8F5F9FAA5531029162652BF97D06ED4F19C9E1899B50C470874F25416DD3DF4EB6F7B62D13AA34ED03198D83669E8908F686D8868B373DA259C6BFBBAF5FD1731BF81FDF9F8D6170134137F15B3F42BAE59939FDBF40CB2C508CA444643CD40FC70ECEF2309657F6ED367413711B71B2E59F0906DABA72E8FD537E44255FDA6668D48DF505076866AACD76B603160E376C82A700F7620F94F5A549568D66386C584E3E547101B657DAFBE5746D925BC30762244C7CD519B5256154A854FFE54A87086843267BEE53604583E026DB6A0C6468D883BF0ACA5D3F3D1C845510DEF32D691BF91C3ED31E2FD6BF5424F002D4AEFABE05C94EE1C2B2AEDBA3BD3D00F7B05699DCC1317DEEDCCF6139553112BDD60A44EC7BCEAAF8DBFAB7989E33D7BCCFE7998F2310C96404E4B08D1C64DF7FCF4D44167326BEDB6064C7531BD3BE4528F8B67DC6165AE569DCC81061B147645D25FFF8F67E19CD8A11572C01892D7F155187D3B7D5F824B63EC6F59B8EFA31256CE0558EC1FE0ED6F4AF3343434ED1303BD3DFB43A7F8BDA2045BB324B71480D2DAEA477731D69FD25E9338FAD48207EB1C4D24A72DF38D8E150F65A6A545E09366B2F2F30A2560317C9B5EC40B5D3E158C876','7dfe24a845c5a675dafe033d64d6e280689b6a0773d70c4da8337e95ec63fdac','f82e3ed63e631f51c098aa99d99d4d8fa454404555235e4c00dcef13f8561b7a',NULL);
INSERT INTO "cases" VALUES(1,'BR-4KH9B2P4J9A67NSRQBYHV79Q2K',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
CREATE TABLE comments (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	office VARCHAR(32), 
	delegation VARCHAR(16), 
	lent_by VARCHAR(32), 
	stated BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_comments PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_comments_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_comments_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "comments" VALUES(1,'DR-RG2XS3',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-8W5F1A','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-RG2XS3',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-RG2XS3',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-8W5F1A','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-1YBYCR',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-1YBYCR',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-BE1KCC',1,1,'2fd9358df53aa1ac237ac3c726783f25e095b03344ec2b6477f8c72b746bad3a','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-8W5F1A','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-NEJ8GW',1,1,'1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5','slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-03 10:01:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-WXWJYY',1,1,'5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-3DBB6N',1,1,'b4d66ec5e44bc6a2cf068a5678723d6ec6e6dce6fa78d6b8311856b62261dba2','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'F9CBABFC458AC173677B06225E07A4CAF71A9594AA462ACD7B48FD4FE158B6826956E1182BD9B1F6D9E51F50BC2EF286701A79C27FAC9DA8A088B922');
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
	clauses JSON NOT NULL, delegation VARCHAR(16), lent_by VARCHAR(32), stated BOOLEAN DEFAULT 0 NOT NULL, own BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_decisions PRIMARY KEY (council, reference, revision), 
	CONSTRAINT fk_decisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_decisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "decisions" VALUES(1,'DR-DGY15J',1,'d7a46e1e9a689f8f1776d91ba575af50634940139fadfc7e4ec8e1901bea00d8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-CN46H1',1,'4f14c2679186ec904fc247d870df7ecbdc90519b7d4c2daa5d6f200f188a5faf','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-CN46H1',2,'5535af3d5bc0f403468c22012aa6420b8ec923c2f2c0616e218340ded08845e2','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-2KNT55',1,'8d137896806cd115101c5b5554d8b2126d59591145d80c8b114ae043bcc9591c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-7FAC4K',1,'b1d8c028568c7729438907fd9b361d8dfef120f6364bf8af0c11d6bfe344b41b','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-ZQWR3P',1,'86acdd7e9dc8f4eff0b587ca9eeaee95bb6de96876c12f4c10bc3aef94e631a8','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-93KQYS',1,'611ade18190faa2a1a41c46760f75e2fdecfd40f615bb0b13cdedd80538c5817','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-VVM7XZ',1,'e7c19bbb3f89c6fa97e4a09521a19e9737670530add30780741cca6b67181438','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-1S5E7D',1,'2d238ae33b54a93a884611e97ffdff0057e47af46bafdd06b76dd76ac8e68bb8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The public needs it.','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-RG2XS3',1,'483d0bd84ff8e8aa01f8cfb7456e14a05c318425fe2b9fda3b94e1c1e5531449','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-8W5F1A','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-BE1KCC',1,'2fd9358df53aa1ac237ac3c726783f25e095b03344ec2b6477f8c72b746bad3a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-E46DQG',1,'6519088e032d4c323fdaa4bb70a98509dc07e089e0346165ce57ed22015f6820','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-JK6QN1',1,'bc594096647126819d87af01bb4d55870bd5ae0961eed6d932f02849598ac04d','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-NEJ8GW',1,'1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-WXWJYY',1,'5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-C6J4H3',1,'16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-3DBB6N',1,'b4d66ec5e44bc6a2cf068a5678723d6ec6e6dce6fa78d6b8311856b62261dba2','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-T58KFN',1,'b0b74c865cc5366c1c0f20d5aa54f115b7619c481f6ad93fccf863e5a3c0119e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-QR109Z',1,'ab962ea3e67bdd7c09b042ac21106b2dffefb02aec63c4355ce10599904d8dd8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-2A8DG0',1,'434ce1bcec757f635d619ab79cd17a3ab49c6f17d8567bdc8f8ce77e5dfb46b5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
CREATE TABLE "delegations" (
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
	CONSTRAINT pk_delegations PRIMARY KEY (council, reference), 
	CONSTRAINT fk_delegations_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "delegations" VALUES(1,'DL-DBHZHF','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-8W5F1A','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 15:02:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-K5KD41','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 15:02:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-DGY15J','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7FAC4K','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-DHSH2V','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-93KQYS','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-JK6QN1','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:31:00.000000','2027-03-03 09:31:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2A8DG0','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2XMADP','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-5VRHT7','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000','2027-04-08 15:02:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-TGYW3G','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-P2DWQ6','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
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

A closing word.','1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d','2027-05-08 15:02:00.000000');
CREATE TABLE exemption_lists (
	council INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	CONSTRAINT pk_exemption_lists PRIMARY KEY (council, month), 
	CONSTRAINT fk_exemption_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "exemption_lists" VALUES(1,'2027-03','2027-04-07 10:02:00.000000');
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
INSERT INTO "exemptions" VALUES(1,'DR-2A8DG0',1,'434ce1bcec757f635d619ab79cd17a3ab49c6f17d8567bdc8f8ce77e5dfb46b5','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-QR109Z',1,'ab962ea3e67bdd7c09b042ac21106b2dffefb02aec63c4355ce10599904d8dd8','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000');
CREATE TABLE "idempotency_keys" (
	council INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_idempotency_keys PRIMARY KEY (council, kind, "key"), 
	CONSTRAINT fk_idempotency_keys_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_idempotency_keys_council_kind_reference_revision UNIQUE (council, kind, reference, revision)
);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-DGY15J',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-CN46H1',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-CN46H1',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-2KNT55',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-7FAC4K',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-ZQWR3P',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-DHSH2V',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-93KQYS',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-VVM7XZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-RBPYTZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-VXSX1H',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-000Q1A',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-13','DR-1S5E7D',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-14','DR-HZZD6C',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-15','DL-DBHZHF',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-16','DL-8W5F1A',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-17','DR-RG2XS3',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-RG2XS3',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-19','DR-RG2XS3',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-RG2XS3',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-21','DR-1YBYCR',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-22','DR-1YBYCR',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-23','DR-1YBYCR',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-24','DR-BE1KCC',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-25','DR-E46DQG',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-26','AW-DY0ERB',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-27','AW-X6RDGA',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-JK6QN1',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-29','SG-EFPSHW',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-30','SG-9WN5XP',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-PD3W25',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-NEJ8GW',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-WXWJYY',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-34','PZ-8ZGKY3',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-C6J4H3',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-36','PZ-1C0AC1',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-37','DR-3DBB6N',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-38','PW-3D4DZW',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-T58KFN',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-QR109Z',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-41','PW-VFMMGB',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-42','PW-MS4KJC',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-43','DR-2A8DG0',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-44','PW-PEGXMT',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-45','DR-2XMADP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-46','DR-5VRHT7',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-47','DR-TGYW3G',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-48','DR-P2DWQ6',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-TGYW3G:2','DR-TGYW3G',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-49','DL-K5KD41',0);
CREATE TABLE identities (
	council INTEGER NOT NULL, 
	identity VARCHAR(255) NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_identities PRIMARY KEY (council, identity), 
	CONSTRAINT fk_identities_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "identities" VALUES(1,'teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',NULL);
INSERT INTO "identities" VALUES(1,'teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',NULL);
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','kbYR20bfgQhedriM8gAFZM/5I3sVobipWzx5/EI3ulb/lH90BhweLHKbSyb4LuPZGi92IQIuc+FWB8Pd8awe5OsXlYaMtcmFtTgmYy8kaXI8Gq6S4NjABJy1gO6BQcUJDzrTs6rTZa+4zqAH89DhkTNmgzTlQEXWAghiBPdcEh1OEaVzcU8f406W4bNQG8sTqIJMKFSAZpmM08VASP9H0wvE0d4hdudiSzhdk4IqAsi7YqE2mTMoDcP8owivbMWC4WDfRzX4zq218IKG5EwpSESA2ewuYMZ4T/RC70ERF8ugB1of3Hi/qm4W3Czy4KPiTaWRU8fdatLtWX7MTs6Y8+1MeiX56o6DkfubBtjASRV5lUc8zLUfHTndOq1PakClx/Jvbe7xLiJrckRcQDQ0niSnostmHwLn4kw9P26vaXfBGzs47r7W2Hssd9AQpasVpGQZlNcKV6TdBbYHA5poa/ZuLe3rb85/ilHD1fKW8N6vhRgjwI4jWhrNzLrPENWRtvVYxbJhQnpF2Gb/+nEEW9KTz6xr6AbVMcJz2HhMq0ir0eHMngvtNmex3E3B8J/Y1owpdI/BJW5dCXm61Gc8r4MuodhIjEZ8XDsZvcV5E5tiUraCFRfHJondhcVnooOZCeVHyagyOVczldDh5D6VwL2fGLk6NrWY110FGtZq+jFhIt0w0rvnEhr5HEoCc1TG7/2Bej8EzB5TWQBppNnzAP313w/XcQ4PppQxP4QSo/eNQKCZXFIm21c87v8nNTsFJd6Jpck+/npaL6BOkmD4P4VqhzcDgMBLjFWNSRc0uPjO2o/IMHRpd3zGS/j5J0ytJTRRA6E5+0QW2K0P47qgzGAYfHT1R+NtHefqbHL3YoAGYemPJp/hKoRYKypgBDkY3PD8r6c9mPXNwUC9u7jB2Amo3jHarJh3+GesdOqpwEa9YoU+xiDQ16WHOgg3v9+1MZL/ST0h35/wM1+myWeg2aRHV+aQbzb32jj8NIkO90iI6M1vWZWtDZssbxO2aSkEXctvTe+/8zaVJ4b1ySyVDnXWbuMvrYhB09g2Od8Bi9tGiAnDROSg0AEsvefiIMFTbRTdFRKw8AZvxvXQOWtmbL0NX2LLs7m9EyB2asEqGVMAkIbJpZQ8aYdmHueHeYX0Wz55rZTsOCTvdtjNs1aqb8aPYHW4Mfq8WapgNX0awn3woQ2nRDPPXcN0y3NFmyQmEmwQ3XaKUmPuYYXYpIt6YajUpoF0puIWwcIzO8mPdBVNzulBiBaahImPRTaS5CyB5MlOhn9VOg491e1//l9LwCxPcajP2ybvfGQJSzAP/Gea7lD6DYlNTQqmYqY4VNJ+uWszyZXVqjaEwxUJRLGO99k5XybJeGU4vp2vPTnLjsDGTB9ifH5WHcVhkJE=');
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
INSERT INTO "journal" VALUES(1,9,'{"previous": "1a6ee4e5ad4cce285d6b442fc085d6a807a6ed00f30aa541a36af982fef4c9f2", "sequence": 9, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 3, "reference": "facebook-page", "clause": "Intro-2a", "details": {"name": "Facebook page", "address": "https://www.facebook.com/ThornburyTownCouncil", "network": "Facebook", "official": 1}}','d1f01c6b917fdeb72077691e14a8bba4206b428b0569b70694368af3a7fd4ba1');
INSERT INTO "journal" VALUES(1,10,'{"previous": "d1f01c6b917fdeb72077691e14a8bba4206b428b0569b70694368af3a7fd4ba1", "sequence": 10, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "X account", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','62625ec435a480c656d5f5e8037c5a89472c6f5e20ea84f7ad899de41d638e01');
INSERT INTO "journal" VALUES(1,11,'{"previous": "62625ec435a480c656d5f5e8037c5a89472c6f5e20ea84f7ad899de41d638e01", "sequence": 11, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 1}}','920978a28b1d6ceba5869f22dc89a98e238568e517685a7dbf1140b501c956e4');
INSERT INTO "journal" VALUES(1,12,'{"previous": "920978a28b1d6ceba5869f22dc89a98e238568e517685a7dbf1140b501c956e4", "sequence": 12, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','e2de13a483ba338cac05655a97657b1c2e91ed69fa9ccddd5fd55091abf5b998');
INSERT INTO "journal" VALUES(1,13,'{"previous": "e2de13a483ba338cac05655a97657b1c2e91ed69fa9ccddd5fd55091abf5b998", "sequence": 13, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CHAIR001", "office": "Chair", "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','8325a98b0e3eb009229374598cfc038f0b6b7ba7e02a5acea7ef22b11fb199b6');
INSERT INTO "journal" VALUES(1,14,'{"previous": "8325a98b0e3eb009229374598cfc038f0b6b7ba7e02a5acea7ef22b11fb199b6", "sequence": 14, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','89e53e8afd242f5f46b31afcadb0a1eb6a49cfb4b991d0e5b566c9db2530f67a');
INSERT INTO "journal" VALUES(1,15,'{"previous": "89e53e8afd242f5f46b31afcadb0a1eb6a49cfb4b991d0e5b566c9db2530f67a", "sequence": 15, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','8aa6c480c7a9079add78fa184c1c8d07521e8044bd03552e7539717e32535171');
INSERT INTO "journal" VALUES(1,16,'{"previous": "8aa6c480c7a9079add78fa184c1c8d07521e8044bd03552e7539717e32535171", "sequence": 16, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','47c4aca32f4220a0c973f3d0622fbdff07ace398d9f3d1c0f2c2d6c96c4f4ad7');
INSERT INTO "journal" VALUES(1,17,'{"previous": "47c4aca32f4220a0c973f3d0622fbdff07ace398d9f3d1c0f2c2d6c96c4f4ad7", "sequence": 17, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','d56b38c71d42fcf66077f35add4de7b440a6ccaa9ab7ef55e8a261ce45751b32');
INSERT INTO "journal" VALUES(1,18,'{"previous": "d56b38c71d42fcf66077f35add4de7b440a6ccaa9ab7ef55e8a261ce45751b32", "sequence": 18, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','7f80b2b6804504304101d5bd836042d550d2529bcb95cc543b69d9753f8937b0');
INSERT INTO "journal" VALUES(1,19,'{"previous": "7f80b2b6804504304101d5bd836042d550d2529bcb95cc543b69d9753f8937b0", "sequence": 19, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','3ce0b8b43bd0b3ddf41c2db3e603b0fb9df70b49ba0c2dd9bfc70de2a13b2c73');
INSERT INTO "journal" VALUES(1,20,'{"previous": "3ce0b8b43bd0b3ddf41c2db3e603b0fb9df70b49ba0c2dd9bfc70de2a13b2c73", "sequence": 20, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5');
INSERT INTO "journal" VALUES(1,21,'{"previous": "ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "content:listed", "version": 2, "reference": "list 1", "clause": "5.12", "details": {"list": 1, "digest": "ba31b448fcbec735d25a8ad85caf953cc7106e9d5ea34e11711c4ee82d492f74"}}','07b53788273db2757f08f5a0871a76e73137dd840e2e64a564893f9f97903b03');
INSERT INTO "journal" VALUES(1,22,'{"previous": "07b53788273db2757f08f5a0871a76e73137dd840e2e64a564893f9f97903b03", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "content:listed", "version": 2, "reference": "list 2", "clause": "5.12", "details": {"list": 2, "digest": "687846e2d7f9cf61ba3ae29bca2adf3c8d5003301d3b2030e8acfe64416c9093"}}','be68bd35c8d01b668d098f036ce44b85526e44e53bf1cd3a318e6ff3907d9516');
INSERT INTO "journal" VALUES(1,23,'{"previous": "be68bd35c8d01b668d098f036ce44b85526e44e53bf1cd3a318e6ff3907d9516", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-DGY15J", "clause": "4.2b", "details": {"revision": 1, "digest": "d7a46e1e9a689f8f1776d91ba575af50634940139fadfc7e4ec8e1901bea00d8", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "1d452eb346d91f8078ca5160e05f60b7461355af72977b069f929aae521152ef"}}','20e0901c961dd6ffa082159f165adb5700777ca8ae6c7ad2aa9ca3968c1e6798');
INSERT INTO "journal" VALUES(1,24,'{"previous": "20e0901c961dd6ffa082159f165adb5700777ca8ae6c7ad2aa9ca3968c1e6798", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DGY15J", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0a9bc04fc2c64657ca5cbfe500fbfbe371ecbd90effe0765e1d4150a4b00978d');
INSERT INTO "journal" VALUES(1,25,'{"previous": "0a9bc04fc2c64657ca5cbfe500fbfbe371ecbd90effe0765e1d4150a4b00978d", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-DGY15J", "clause": "3.1", "details": {"revision": 1, "digest": "d7a46e1e9a689f8f1776d91ba575af50634940139fadfc7e4ec8e1901bea00d8", "reason_digest": null, "clauses": []}}','ad027568c358687914e1716b1a833da7569a7e4e393403bbdb2ce65d85d3bfe9');
INSERT INTO "journal" VALUES(1,26,'{"previous": "ad027568c358687914e1716b1a833da7569a7e4e393403bbdb2ce65d85d3bfe9", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-DGY15J", "clause": "3.1", "details": {"revision": 1, "digest": "d7a46e1e9a689f8f1776d91ba575af50634940139fadfc7e4ec8e1901bea00d8", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','60f112b622a162181e75ccb492c637ac3c3fb2160e8b7d70a7c9054fe1d59762');
INSERT INTO "journal" VALUES(1,27,'{"previous": "60f112b622a162181e75ccb492c637ac3c3fb2160e8b7d70a7c9054fe1d59762", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-DGY15J", "clause": "3.1", "details": {"revision": 1, "digest": "d7a46e1e9a689f8f1776d91ba575af50634940139fadfc7e4ec8e1901bea00d8", "links": ["facebook-page a9aab288a129782b49e2b8e098f4e9e48837de76d92e06ff4be62e2f1469c789", "x-account 636684691d245560ffc8bc43a479682137860637ef3ac70f07f7ba77d7e53f5f"], "finished": 1}}','8d6f89db2fe9c7125afec42d297ba26da695a44b2eca3646e1223db48d7654d9');
INSERT INTO "journal" VALUES(1,28,'{"previous": "8d6f89db2fe9c7125afec42d297ba26da695a44b2eca3646e1223db48d7654d9", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-CN46H1", "clause": "4.2b", "details": {"revision": 1, "digest": "4f14c2679186ec904fc247d870df7ecbdc90519b7d4c2daa5d6f200f188a5faf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "bcc1ec08fdc72d2bb19da27c746b0354c686e10de5f49c94fcf5577aed6c4b9f"}}','1bf1a68cd18d2a59e26b7bc4209f62a75397a62188156b7cfbc88f4de6b0b86e');
INSERT INTO "journal" VALUES(1,29,'{"previous": "1bf1a68cd18d2a59e26b7bc4209f62a75397a62188156b7cfbc88f4de6b0b86e", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-CN46H1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a4d6ebb5acd577be445e99d653f63e90e0ac17a22257480b92c90811db6c4f60');
INSERT INTO "journal" VALUES(1,30,'{"previous": "a4d6ebb5acd577be445e99d653f63e90e0ac17a22257480b92c90811db6c4f60", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-CN46H1", "clause": "3.1", "details": {"revision": 1, "digest": "4f14c2679186ec904fc247d870df7ecbdc90519b7d4c2daa5d6f200f188a5faf", "reason_digest": "e175327090af12d695b23a9d039426b982ca2c2280d4530f3d6f7068fefe9ce8", "clauses": ["5.1"]}}','64f73f6ef095e4881aa3eacc8bb8c40d4b23b8a540c3caf7dd1ec419e198b64e');
INSERT INTO "journal" VALUES(1,31,'{"previous": "64f73f6ef095e4881aa3eacc8bb8c40d4b23b8a540c3caf7dd1ec419e198b64e", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 4, "reference": "DR-CN46H1", "clause": "4.2b", "details": {"revision": 2, "digest": "5535af3d5bc0f403468c22012aa6420b8ec923c2f2c0616e218340ded08845e2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "151d8a1323356a9cdd915e18ad5da523c1da5f6f36a5f836497629693cf64d60"}}','f03a71ab6e4f7a2f7b0a0a40d22e3f09743c4e623a3585efdc14c01bf0d417eb');
INSERT INTO "journal" VALUES(1,32,'{"previous": "f03a71ab6e4f7a2f7b0a0a40d22e3f09743c4e623a3585efdc14c01bf0d417eb", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-CN46H1", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','105d6fb2391becc29813c4738468b167d12400a759df46aa04173158a2d0a0e6');
INSERT INTO "journal" VALUES(1,33,'{"previous": "105d6fb2391becc29813c4738468b167d12400a759df46aa04173158a2d0a0e6", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-CN46H1", "clause": "3.1", "details": {"revision": 2, "digest": "5535af3d5bc0f403468c22012aa6420b8ec923c2f2c0616e218340ded08845e2", "reason_digest": null, "clauses": []}}','25146e86e04a4e5677f71646f8f122744ac5b6631c303e7fca2f76d6e2104f56');
INSERT INTO "journal" VALUES(1,34,'{"previous": "25146e86e04a4e5677f71646f8f122744ac5b6631c303e7fca2f76d6e2104f56", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-CN46H1", "clause": "3.1", "details": {"revision": 2, "digest": "5535af3d5bc0f403468c22012aa6420b8ec923c2f2c0616e218340ded08845e2", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e12e8a742b254c2ba8c69044db53c5619cb5cb0557d29c3865410ba9de65af15');
INSERT INTO "journal" VALUES(1,35,'{"previous": "e12e8a742b254c2ba8c69044db53c5619cb5cb0557d29c3865410ba9de65af15", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-2KNT55", "clause": "4.2b", "details": {"revision": 1, "digest": "8d137896806cd115101c5b5554d8b2126d59591145d80c8b114ae043bcc9591c", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "60695da9a179554b8e415e05a888fce19aaa4c748b7344e3ae57ae69d8b7ce64"}}','5225701c221cd8c4c895d039b34e63e03753484e0b270fa42edbb00fb927696a');
INSERT INTO "journal" VALUES(1,36,'{"previous": "5225701c221cd8c4c895d039b34e63e03753484e0b270fa42edbb00fb927696a", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2KNT55", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2d92888d45f12190d3c89650d7fa128741b6f076a9b6be8ce9c91817b14837ad');
INSERT INTO "journal" VALUES(1,37,'{"previous": "2d92888d45f12190d3c89650d7fa128741b6f076a9b6be8ce9c91817b14837ad", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-2KNT55", "clause": "3.1", "details": {"revision": 1, "digest": "8d137896806cd115101c5b5554d8b2126d59591145d80c8b114ae043bcc9591c", "reason_digest": null, "clauses": []}}','294d2ae69973ff282ef95327a46e6bc579fb375b3cecb27cd4fb8a40ec52b5db');
INSERT INTO "journal" VALUES(1,38,'{"previous": "294d2ae69973ff282ef95327a46e6bc579fb375b3cecb27cd4fb8a40ec52b5db", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-2KNT55", "clause": "3.1", "details": {"revision": 1, "digest": "8d137896806cd115101c5b5554d8b2126d59591145d80c8b114ae043bcc9591c", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7a0b37dbac5cd67faf53da33abf1cb77b4c07aa0a031c4afa5eaef9287480993');
INSERT INTO "journal" VALUES(1,39,'{"previous": "7a0b37dbac5cd67faf53da33abf1cb77b4c07aa0a031c4afa5eaef9287480993", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-2KNT55", "clause": "3.1", "details": {"revision": 1, "digest": "8d137896806cd115101c5b5554d8b2126d59591145d80c8b114ae043bcc9591c", "links": ["x-account 7999ecbf2fec57ab34a2eb98c6432b0efdb5113441df2ddea4e1d3a869f483ca"], "finished": 0}}','d4de6039b3a1852a15f85a46d8a885d0e8cdbc9e116ff04628893a0bfa091ecd');
INSERT INTO "journal" VALUES(1,40,'{"previous": "d4de6039b3a1852a15f85a46d8a885d0e8cdbc9e116ff04628893a0bfa091ecd", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7FAC4K", "clause": "4.2b", "details": {"revision": 1, "digest": "b1d8c028568c7729438907fd9b361d8dfef120f6364bf8af0c11d6bfe344b41b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "9b763d63d76e2c59c55d7f451fc29f2084fd27e5a8d524ecc85076469adfacac"}}','7dda80a3f535450fd3436cc6dbce53b0195c82e5723ffb7fa824f7f289820d44');
INSERT INTO "journal" VALUES(1,41,'{"previous": "7dda80a3f535450fd3436cc6dbce53b0195c82e5723ffb7fa824f7f289820d44", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7FAC4K", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5e9ea25a09c84b5839c3ca9b6ca095d138d8cb51929deffe944f35345ebcaa73');
INSERT INTO "journal" VALUES(1,42,'{"previous": "5e9ea25a09c84b5839c3ca9b6ca095d138d8cb51929deffe944f35345ebcaa73", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-7FAC4K", "clause": "3.1", "details": {"revision": 1, "digest": "b1d8c028568c7729438907fd9b361d8dfef120f6364bf8af0c11d6bfe344b41b", "reason_digest": "8e08ad315b6a3f5fe344f521c31977c809b4e865abf90851c5796c9e262fc1b1", "clauses": ["5.1"]}}','ede3921a9cb2e70efce5a3a506cb227ba02762af280410bb32641e303eeddb13');
INSERT INTO "journal" VALUES(1,43,'{"previous": "ede3921a9cb2e70efce5a3a506cb227ba02762af280410bb32641e303eeddb13", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-ZQWR3P", "clause": "4.2b", "details": {"revision": 1, "digest": "86acdd7e9dc8f4eff0b587ca9eeaee95bb6de96876c12f4c10bc3aef94e631a8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "5e785d507a5ed9a9d9151e4c4d6adb0962d7bcebcb5e88cdfd5e35159e3eb04d"}}','2c713237aa8ac8a9ef2ea8e752c16568c5ecee7b710eee742edc29db9a771a3b');
INSERT INTO "journal" VALUES(1,44,'{"previous": "2c713237aa8ac8a9ef2ea8e752c16568c5ecee7b710eee742edc29db9a771a3b", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZQWR3P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','05dacf4fe2a5fd39036b9cc75d3aca5e1e98492975e318161d542d7d6d4d070f');
INSERT INTO "journal" VALUES(1,45,'{"previous": "05dacf4fe2a5fd39036b9cc75d3aca5e1e98492975e318161d542d7d6d4d070f", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-ZQWR3P", "clause": "3.1", "details": {"revision": 1, "digest": "86acdd7e9dc8f4eff0b587ca9eeaee95bb6de96876c12f4c10bc3aef94e631a8", "reason_digest": "e5fbe90b28f6059ab05f1dc0cbf3e19f5e783b7a97a1ac38bdd27eb5e34a16cf", "clauses": ["5.1"]}}','7b4c1d8da45bb13dc1e2a2f484382c388d4357a853ef0ec076d4ec89ec3eaba8');
INSERT INTO "journal" VALUES(1,46,'{"previous": "7b4c1d8da45bb13dc1e2a2f484382c388d4357a853ef0ec076d4ec89ec3eaba8", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-DHSH2V", "clause": "4.2b", "details": {"revision": 1, "digest": "0831effb873687cc37c60f5ca4a3a4d2e713e853c7637b54c443df40583cc56a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "63824aa852cd763ac7f408b078d7ccf2192f4f50751ce1e5b9130de120dce744"}}','11f5e326f6b81617008a9692e7262fa7663a969a62409f937dde9ad2b2614e0c');
INSERT INTO "journal" VALUES(1,47,'{"previous": "11f5e326f6b81617008a9692e7262fa7663a969a62409f937dde9ad2b2614e0c", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DHSH2V", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','aebb802b57d4e0911770ca2a66dec094175ce32b57222a25d6f900b79835bf56');
INSERT INTO "journal" VALUES(1,48,'{"previous": "aebb802b57d4e0911770ca2a66dec094175ce32b57222a25d6f900b79835bf56", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-DHSH2V", "clause": "5.8", "details": {"revision": 1}}','72c6834cf2cc0e46815d15642be81aaf04c661ad9ce2da580b558955e7e1a26f');
INSERT INTO "journal" VALUES(1,49,'{"previous": "72c6834cf2cc0e46815d15642be81aaf04c661ad9ce2da580b558955e7e1a26f", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-93KQYS", "clause": "4.2b", "details": {"revision": 1, "digest": "611ade18190faa2a1a41c46760f75e2fdecfd40f615bb0b13cdedd80538c5817", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b38ea7c696d8d224251a8021e0a9e62d116dcdc64f83bfcc109c689d8015269b"}}','bfcf613044b0ed603e651f2fde2fad09acacff1a182ebd824e31ed957a3299d9');
INSERT INTO "journal" VALUES(1,50,'{"previous": "bfcf613044b0ed603e651f2fde2fad09acacff1a182ebd824e31ed957a3299d9", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-93KQYS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','cb12237768f604c40c02e44a51ad88f013a24f21ebdc7e78776d2e44c18ee5b4');
INSERT INTO "journal" VALUES(1,51,'{"previous": "cb12237768f604c40c02e44a51ad88f013a24f21ebdc7e78776d2e44c18ee5b4", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-93KQYS", "clause": "3.1", "details": {"revision": 1, "digest": "611ade18190faa2a1a41c46760f75e2fdecfd40f615bb0b13cdedd80538c5817", "reason_digest": null, "clauses": []}}','f9bf6801becddf953f95cefc0912175aa82f4a27f816836cf29b9e48e57485ea');
INSERT INTO "journal" VALUES(1,52,'{"previous": "f9bf6801becddf953f95cefc0912175aa82f4a27f816836cf29b9e48e57485ea", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-93KQYS", "clause": "3.1", "details": {"revision": 1, "digest": "611ade18190faa2a1a41c46760f75e2fdecfd40f615bb0b13cdedd80538c5817", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e826fa7cb7b4615b9ac6c0814c848caf4ee5613c542cb37f86d3b0c12bf42071');
INSERT INTO "journal" VALUES(1,53,'{"previous": "e826fa7cb7b4615b9ac6c0814c848caf4ee5613c542cb37f86d3b0c12bf42071", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-93KQYS", "clause": "3.1", "details": {"revision": 1, "digest": "611ade18190faa2a1a41c46760f75e2fdecfd40f615bb0b13cdedd80538c5817", "links": ["website 8ced7c4fc53bce8acd6a458a9c599b56efed1ed0b3f3a6860f14f98c782ef3c7"], "finished": 1}}','3f87d0ac65b677bb4407073d14e85be18d6ec10c0fdd16491cd392229d2f26f0');
INSERT INTO "journal" VALUES(1,54,'{"previous": "3f87d0ac65b677bb4407073d14e85be18d6ec10c0fdd16491cd392229d2f26f0", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-VVM7XZ", "clause": "4.2b", "details": {"revision": 1, "digest": "e7c19bbb3f89c6fa97e4a09521a19e9737670530add30780741cca6b67181438", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "6c1b0a08412ed983121eeaf0a3d4bb2ec1625609750dee1f74815bd934f082fb"}}','40e93aa86502f05541f99eef8b5c5fd03bf7c66f939f17d1444281e18cdea15b');
INSERT INTO "journal" VALUES(1,55,'{"previous": "40e93aa86502f05541f99eef8b5c5fd03bf7c66f939f17d1444281e18cdea15b", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VVM7XZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a42bde52f7a8e5a1a0c872606d7f2806448234fbd41c2976926baa5a89bea425');
INSERT INTO "journal" VALUES(1,56,'{"previous": "a42bde52f7a8e5a1a0c872606d7f2806448234fbd41c2976926baa5a89bea425", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-VVM7XZ", "clause": "3.1", "details": {"revision": 1, "digest": "e7c19bbb3f89c6fa97e4a09521a19e9737670530add30780741cca6b67181438", "reason_digest": null, "clauses": []}}','9f9411ad8bd8222b524c9d224db4e940a67db3c31b0647522605329e2b3fe5ff');
INSERT INTO "journal" VALUES(1,57,'{"previous": "9f9411ad8bd8222b524c9d224db4e940a67db3c31b0647522605329e2b3fe5ff", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-RBPYTZ", "clause": "4.2b", "details": {"revision": 1, "digest": "9b7f3eaf958682203abbd5403130a9de9bb38f29c03d86a7a352331b311f33d0", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "3d117f7d08d89b8862d3a8f634877995d72c327e547af62c1ebed77bb7578562"}}','f6a81e059e8adc12d377edb702aae0227598b7820d76903562de9757eb83c55c');
INSERT INTO "journal" VALUES(1,58,'{"previous": "f6a81e059e8adc12d377edb702aae0227598b7820d76903562de9757eb83c55c", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-VXSX1H", "clause": "4.2b", "details": {"revision": 1, "digest": "3b4e86e7b8099032ab397f9775e97f1f51413aa5266cbd4ba41731aed97537c2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "62d20378e83b7edf44b9e2b56a2ede1dcc274c35945e43542ca4dcaebcacf5ea", "checked": [], "form_digest": "b2d99fcecbbba415d3c0c10b0405c80825fd5c6961ace60e8addce06e183f58a"}}','7fcfad6c90461f4eed1d717c712ea4fc0ee1aa4b926e96b9b1645d3cb20d7ae8');
INSERT INTO "journal" VALUES(1,59,'{"previous": "7fcfad6c90461f4eed1d717c712ea4fc0ee1aa4b926e96b9b1645d3cb20d7ae8", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VXSX1H", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','77a4c2b9e67d9265f030db505a6e8f10565aada4b6ce996e5ba11c687297ea5d');
INSERT INTO "journal" VALUES(1,60,'{"previous": "77a4c2b9e67d9265f030db505a6e8f10565aada4b6ce996e5ba11c687297ea5d", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-000Q1A", "clause": "4.2b", "details": {"revision": 1, "digest": "1d2f24dc24f9017aefe820c0645916a384a23ebe19b74931442bbb9469558058", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": ["5.6 7cefd0d662eb looked link"], "form_digest": "27f2a92117ddbb513d5aa798f56191b432869be93f441d987e17c9cd1affc6ce"}}','1a8680404942d54673c2f116a08b9b62eaaeb8793a735c8b535f18077f770a7c');
INSERT INTO "journal" VALUES(1,61,'{"previous": "1a8680404942d54673c2f116a08b9b62eaaeb8793a735c8b535f18077f770a7c", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-000Q1A", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3c68d75e8d946a4efb7f85353c02d9c39b25550871464bd41124448c8590b8a5');
INSERT INTO "journal" VALUES(1,62,'{"previous": "3c68d75e8d946a4efb7f85353c02d9c39b25550871464bd41124448c8590b8a5", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-1S5E7D", "clause": "4.2b", "details": {"revision": 1, "digest": "2d238ae33b54a93a884611e97ffdff0057e47af46bafdd06b76dd76ac8e68bb8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": "81e1f921b9f8c2be1a5dec0d5a9fb3d0e6c9155afe9101aa533edb4778ac903e", "checked": ["5.12 7e4a49f557e4 asks telephone number"], "form_digest": "86ec42c6a9e2711858d12314d5f9c61164ab8100cc42bbb30b8f6f9c39e07908"}}','1eda7246322be5422793e9ff806ac12bdac2609cabb77cc23c28f077ef94ff30');
INSERT INTO "journal" VALUES(1,63,'{"previous": "1eda7246322be5422793e9ff806ac12bdac2609cabb77cc23c28f077ef94ff30", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1S5E7D", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c2409a2ebc3475cfbf78d38e37535f7b8b3115a5ca27391dc10741a5006494d2');
INSERT INTO "journal" VALUES(1,64,'{"previous": "c2409a2ebc3475cfbf78d38e37535f7b8b3115a5ca27391dc10741a5006494d2", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-1S5E7D", "clause": "3.1", "details": {"revision": 1, "digest": "2d238ae33b54a93a884611e97ffdff0057e47af46bafdd06b76dd76ac8e68bb8", "reason_digest": "b4cb0cfb86c339be5626ba3909a49226579c64b6a29a005fd560180a71ca7748", "clauses": []}}','310f00a1a1dae560a1900830177da9f6e7a64c0a2e4a46163cbfb44bd6a2d91a');
INSERT INTO "journal" VALUES(1,65,'{"previous": "310f00a1a1dae560a1900830177da9f6e7a64c0a2e4a46163cbfb44bd6a2d91a", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-HZZD6C", "clause": "4.2b", "details": {"revision": 1, "digest": "26e5dbe632c19bf8758c46a283972af605a5c3a4201feceefdaba817a3ea8591", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "bb9d09881ae3ca0979f9b8f19ac00e3bf7727e85f978d6cb910213e01838eed9"}}','d6a199a5d158e52ed0b242c769a3c3143edfc86fd0aa8bb8516c523b989e371c');
INSERT INTO "journal" VALUES(1,66,'{"previous": "d6a199a5d158e52ed0b242c769a3c3143edfc86fd0aa8bb8516c523b989e371c", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-HZZD6C", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4b71bce3b889f013c5121623b6332865dd217e9ef1b059a0047da43c6411b1bd');
INSERT INTO "journal" VALUES(1,67,'{"previous": "4b71bce3b889f013c5121623b6332865dd217e9ef1b059a0047da43c6411b1bd", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-HZZD6C", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','800badd55af1090a5b9970b064d778daedce42e2612f0ea525f458ed9378ba72');
INSERT INTO "journal" VALUES(1,68,'{"previous": "800badd55af1090a5b9970b064d778daedce42e2612f0ea525f458ed9378ba72", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-DBHZHF", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "cb198c5e08293d8e139c2df1ffe5711025ae5bbba717a5b74ad8bee1fd1eda75", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "57970720ceb16810f7d25fc21d629daaad7151e36706cdf3480c32758505b806", "form_digest": "1a7e792da33a5eb562529208decccbbcc446494ebfc43ade5992dee2990cde51"}}','81e396d5c55786fed860d7e54c918fb4ee163c3db10499de04f49a7e08cf23b2');
INSERT INTO "journal" VALUES(1,69,'{"previous": "81e396d5c55786fed860d7e54c918fb4ee163c3db10499de04f49a7e08cf23b2", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-DBHZHF", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "cb198c5e08293d8e139c2df1ffe5711025ae5bbba717a5b74ad8bee1fd1eda75", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "57970720ceb16810f7d25fc21d629daaad7151e36706cdf3480c32758505b806"}}','758fb03162854e746a18f6e6af638a32ce4aa4ea1e5676698da0cf53206411df');
INSERT INTO "journal" VALUES(1,70,'{"previous": "758fb03162854e746a18f6e6af638a32ce4aa4ea1e5676698da0cf53206411df", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-8W5F1A", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "b4880e1dcc09612460d75819c0e6bfa4ee1acef4e59aa6f0f10d38993bbef41d", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "93810d4603b4ac89805b078b20633bbd5923ed44dc68b57d5856d8a2aa17a1b5", "form_digest": "7d28beda68511c556218776318848af36dbc6a405fb06a9ac9d0252194f7f1d5"}}','c9523448be86392ee712feab25e6205d5c45e7540556fa623ca0a767171800de');
INSERT INTO "journal" VALUES(1,71,'{"previous": "c9523448be86392ee712feab25e6205d5c45e7540556fa623ca0a767171800de", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-RG2XS3", "clause": "4.2b", "details": {"revision": 1, "digest": "483d0bd84ff8e8aa01f8cfb7456e14a05c318425fe2b9fda3b94e1c1e5531449", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "c46e425a57ad3dd5002358f3fff44489d1467a619d2f647575b13104a3f2c9a7"}}','08bffbf752ff3dbdcefe1d9a5498e6840d5249a19a13659a975b27ad8191cc5e');
INSERT INTO "journal" VALUES(1,72,'{"previous": "08bffbf752ff3dbdcefe1d9a5498e6840d5249a19a13659a975b27ad8191cc5e", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-RG2XS3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','8655a1bd17ebeb359ff40d282dfdf648838568b694479133d0ee69fb5b1358c2');
INSERT INTO "journal" VALUES(1,73,'{"previous": "8655a1bd17ebeb359ff40d282dfdf648838568b694479133d0ee69fb5b1358c2", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-RG2XS3", "clause": "3.1", "details": {"revision": 1, "comment_digest": "37c40e685e19ff44765d52122be5c585abdad6e605cccd162fed73944addea92", "form_digest": "25286865128864b8e82aa8d5f61e5806c50a75da762d94010f0591e38cd22a67", "delegation": "DL-8W5F1A", "lent_by": "Town Clerk", "stated": 0}}','12071a9bf90325b975ef1beb87f64126e32664d89720820fb68fc9b49d6f01fd');
INSERT INTO "journal" VALUES(1,74,'{"previous": "12071a9bf90325b975ef1beb87f64126e32664d89720820fb68fc9b49d6f01fd", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-RG2XS3", "clause": "3.1", "details": {"revision": 1, "comment_digest": "8186e62e2265598b947cd0cb0fb80a1cff3c0b52b80e36cffb7bb164a53acd6d", "form_digest": "b4182c537193f2781eaac6e5e648c762a76694ffc3198f4ece9dea5ccc8c3f21"}}','79ddd1bee7bd43105640a53f6e4aba049d56973ad3c1408dee0955fcd422b121');
INSERT INTO "journal" VALUES(1,75,'{"previous": "79ddd1bee7bd43105640a53f6e4aba049d56973ad3c1408dee0955fcd422b121", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-RG2XS3", "clause": "3.1", "details": {"revision": 1, "comment_digest": "c3e247af3487730a627c8020efcb2b42935d922c62154d95f61c1663b956e0ed", "form_digest": "4d05d5d8ea0b6064613257b1ef3703df6cb10d582a67f176f8e47ddf130625e9", "delegation": "DL-8W5F1A", "lent_by": "Town Clerk", "stated": 0}}','8d664935ec7f3ce44da768ee9a4032309a584010e83c96226dabf0f441ce812f');
INSERT INTO "journal" VALUES(1,76,'{"previous": "8d664935ec7f3ce44da768ee9a4032309a584010e83c96226dabf0f441ce812f", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-RG2XS3", "clause": "3.1", "details": {"revision": 1, "digest": "483d0bd84ff8e8aa01f8cfb7456e14a05c318425fe2b9fda3b94e1c1e5531449", "reason_digest": null, "clauses": [], "delegation": "DL-8W5F1A", "lent_by": "Town Clerk", "stated": 0}}','95937ae8f06a7476c3a69becb236e7303ff5f473158b88068c872d405147486d');
INSERT INTO "journal" VALUES(1,77,'{"previous": "95937ae8f06a7476c3a69becb236e7303ff5f473158b88068c872d405147486d", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-1YBYCR", "clause": "4.2b", "details": {"revision": 1, "digest": "209acda6e3d59c7280942ee75dacc14385675bc24708f26527aca3179656b42d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d593e566e8dda9e7b725ee976eb0608340fd101916baecabb0c5d182a41d7344"}}','d3351ed57ad2492cc9eac95ba7c39fa7eb82018a87558cfe9c1df7b172d4b11c');
INSERT INTO "journal" VALUES(1,78,'{"previous": "d3351ed57ad2492cc9eac95ba7c39fa7eb82018a87558cfe9c1df7b172d4b11c", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1YBYCR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8a0fe25e8a47259bed9997904535a826a77423f7809aa28149685bcb41f03e78');
INSERT INTO "journal" VALUES(1,79,'{"previous": "8a0fe25e8a47259bed9997904535a826a77423f7809aa28149685bcb41f03e78", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-1YBYCR", "clause": "3.1", "details": {"revision": 1, "comment_digest": "c7b33a277ee2ef422fc99e48ee55174d1662aa77a5e4a3bedcf6ce96fcd14ed9", "form_digest": "96d016616ccf39e5e465b842e371df00710f4400f565518ea14f28a492fce737"}}','d79c4a64ca212d94f4d9476028920f5e6e084739c18f122d580c1d6d6d05f33f');
INSERT INTO "journal" VALUES(1,80,'{"previous": "d79c4a64ca212d94f4d9476028920f5e6e084739c18f122d580c1d6d6d05f33f", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-1YBYCR", "clause": "3.1", "details": {"revision": 1, "comment_digest": "2b197b9c0d37f48413ed2a2f45f7324c3abb864744ccd341499f52266c4c6ff0", "form_digest": "4ccf79141714844fb6d2fd98489b31d4719175f3860a9406d605b4da2780d0f2"}}','dd4e97a58b8d4194bb67ac1dcdf6ba01c0b2e4fe45bdc46b75db3ce7e2637ccb');
INSERT INTO "journal" VALUES(1,81,'{"previous": "dd4e97a58b8d4194bb67ac1dcdf6ba01c0b2e4fe45bdc46b75db3ce7e2637ccb", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-1YBYCR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "282e5780aa298143367d5daef51677ebb552b3c07ce2da6d43b11f24854b5d17"}}','566e3e474c488fea20bedc895f9ec76ab452f019d31d0b1f80c754d2cc3f07ff');
INSERT INTO "journal" VALUES(1,82,'{"previous": "566e3e474c488fea20bedc895f9ec76ab452f019d31d0b1f80c754d2cc3f07ff", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-BE1KCC", "clause": "4.2b", "details": {"revision": 1, "digest": "2fd9358df53aa1ac237ac3c726783f25e095b03344ec2b6477f8c72b746bad3a", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f4fddc21f284776565c87ce7f461333d792e9f741a2e6aa46f04fa411d145444"}}','6448206b8e2af1b426a49bd4a2528a167f4345394c2c9340e1e35df94e7bccd3');
INSERT INTO "journal" VALUES(1,83,'{"previous": "6448206b8e2af1b426a49bd4a2528a167f4345394c2c9340e1e35df94e7bccd3", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BE1KCC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','52561a9f076377d3daab8a51881fc8b014d99f7aa239ad69f92f20bc5eb0f8b8');
INSERT INTO "journal" VALUES(1,84,'{"previous": "52561a9f076377d3daab8a51881fc8b014d99f7aa239ad69f92f20bc5eb0f8b8", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-BE1KCC", "clause": "3.1", "details": {"revision": 1, "digest": "2fd9358df53aa1ac237ac3c726783f25e095b03344ec2b6477f8c72b746bad3a", "reason_digest": null, "clauses": []}}','c6670e82bd9602117c6ede7e4b2e089d44eed2197bd2657d9271f051881ca0d4');
INSERT INTO "journal" VALUES(1,85,'{"previous": "c6670e82bd9602117c6ede7e4b2e089d44eed2197bd2657d9271f051881ca0d4", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-BE1KCC", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','127c29b21875086a4a01b7a8709be26763a4432e6405688d5a049ff99127d849');
INSERT INTO "journal" VALUES(1,86,'{"previous": "127c29b21875086a4a01b7a8709be26763a4432e6405688d5a049ff99127d849", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-BE1KCC", "clause": "3.1", "details": {"revision": 1, "digest": "2fd9358df53aa1ac237ac3c726783f25e095b03344ec2b6477f8c72b746bad3a", "delegation": "DL-8W5F1A", "lent_by": "Town Clerk", "stated": 0}}','a2fc2c5514a1291efd33242f15fc78ef3056d87bb49a26b29b320b55b71707d5');
INSERT INTO "journal" VALUES(1,87,'{"previous": "a2fc2c5514a1291efd33242f15fc78ef3056d87bb49a26b29b320b55b71707d5", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-E46DQG", "clause": "4.2b", "details": {"revision": 1, "digest": "6519088e032d4c323fdaa4bb70a98509dc07e089e0346165ce57ed22015f6820", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ce85bebcbb1dadf076b3e7712a11e9ee5c8e0efd1482700459693f9c4c88ff73"}}','d4abd0dd813e22843ebebff0ec67c4adcc90b28219d86b90d26df16ce81d7986');
INSERT INTO "journal" VALUES(1,88,'{"previous": "d4abd0dd813e22843ebebff0ec67c4adcc90b28219d86b90d26df16ce81d7986", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-E46DQG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','61d0df748fbcd3306730b177b425fe4c6cf37026b268a98197d19582a50a74ee');
INSERT INTO "journal" VALUES(1,89,'{"previous": "61d0df748fbcd3306730b177b425fe4c6cf37026b268a98197d19582a50a74ee", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-E46DQG", "clause": "3.1", "details": {"revision": 1, "digest": "6519088e032d4c323fdaa4bb70a98509dc07e089e0346165ce57ed22015f6820", "reason_digest": null, "clauses": []}}','b17d3b9217f5c2a31bdda7ad7cf804ae4772336c6f3de544ec62de5672f8b5a4');
INSERT INTO "journal" VALUES(1,90,'{"previous": "b17d3b9217f5c2a31bdda7ad7cf804ae4772336c6f3de544ec62de5672f8b5a4", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-E46DQG", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','37e25232c0a35cc928b0462537c022467377ca91d6129738450350d4ed77670c');
INSERT INTO "journal" VALUES(1,91,'{"previous": "37e25232c0a35cc928b0462537c022467377ca91d6129738450350d4ed77670c", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-DY0ERB", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "efbee754b98651fc7c657a4b08f9d2f57fb1ce8c8541392274915773351bbb68"}}','4c9d76db49f392a4ffeae625e227f2a2aa345d27322039c282e736f2b8b51c18');
INSERT INTO "journal" VALUES(1,92,'{"previous": "4c9d76db49f392a4ffeae625e227f2a2aa345d27322039c282e736f2b8b51c18", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-000Q1A", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','6e62c8cbd3789bbfa510d42a317a6a36390430ca07032ba30c7d3c3b8d1cf8d5');
INSERT INTO "journal" VALUES(1,93,'{"previous": "6e62c8cbd3789bbfa510d42a317a6a36390430ca07032ba30c7d3c3b8d1cf8d5", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-HZZD6C", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','c7131ad2698779e8e779b90f75bb522c1c7718bd4171681ee8e1a53c9f82b4fd');
INSERT INTO "journal" VALUES(1,94,'{"previous": "c7131ad2698779e8e779b90f75bb522c1c7718bd4171681ee8e1a53c9f82b4fd", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-VXSX1H", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','bb1e235e1adde356c21772d00199954969418ba8b6a2c271a52fe2ea89564857');
INSERT INTO "journal" VALUES(1,95,'{"previous": "bb1e235e1adde356c21772d00199954969418ba8b6a2c271a52fe2ea89564857", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-DY0ERB", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','470150e8158873879e53f7d8dbf17691c232173ad5aa8b513fb6c6887e7869a2');
INSERT INTO "journal" VALUES(1,96,'{"previous": "470150e8158873879e53f7d8dbf17691c232173ad5aa8b513fb6c6887e7869a2", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-X6RDGA", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "3852406f04ca7d825cc32184bcb33e54d1caa9a94cf8155ce8f5b5d9d983b508"}}','061f1972db91dda51c736a0d8366c9df7e05558a3ab8032da2764220eab0413c');
INSERT INTO "journal" VALUES(1,97,'{"previous": "061f1972db91dda51c736a0d8366c9df7e05558a3ab8032da2764220eab0413c", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','1dbad486fed6c967ed5113b399bc8ef8596043fb8a560239975273e7ffefc887');
INSERT INTO "journal" VALUES(1,98,'{"previous": "1dbad486fed6c967ed5113b399bc8ef8596043fb8a560239975273e7ffefc887", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','300ac002642fe822b07edf00b812f06771370a0d1b3881c6e1166c505633d16f');
INSERT INTO "journal" VALUES(1,99,'{"previous": "300ac002642fe822b07edf00b812f06771370a0d1b3881c6e1166c505633d16f", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7948b01612c2adae9b89a6b1ab9db072b18efe101c2091e7423627c513b46eb4');
INSERT INTO "journal" VALUES(1,100,'{"previous": "7948b01612c2adae9b89a6b1ab9db072b18efe101c2091e7423627c513b46eb4", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-JK6QN1", "clause": "4.2b", "details": {"revision": 1, "digest": "bc594096647126819d87af01bb4d55870bd5ae0961eed6d932f02849598ac04d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "fd68fb916cb888d6496d831b3b113f9fb31b3a8503927c650d307def55fc7692"}}','1edb8206f8412085f0bd5b249c70b20aff517085b0e3335185e7bebd90ad56df');
INSERT INTO "journal" VALUES(1,101,'{"previous": "1edb8206f8412085f0bd5b249c70b20aff517085b0e3335185e7bebd90ad56df", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JK6QN1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a321b74a1ee33b677de5d778ff82fcaf67f7784be75af4626eaba39668c7be2e');
INSERT INTO "journal" VALUES(1,102,'{"previous": "a321b74a1ee33b677de5d778ff82fcaf67f7784be75af4626eaba39668c7be2e", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-JK6QN1", "clause": "3.1", "details": {"revision": 1, "digest": "bc594096647126819d87af01bb4d55870bd5ae0961eed6d932f02849598ac04d", "reason_digest": "7e2c9ec5d919e60b4caca876804bfdf9a6b3c0bd81955e387784d3233f678d62", "clauses": [], "own": 1}}','057729106c8f1bdc785c9051a199da0db4a0b3b4745edded6a4204c5aea87903');
INSERT INTO "journal" VALUES(1,103,'{"previous": "057729106c8f1bdc785c9051a199da0db4a0b3b4745edded6a4204c5aea87903", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','792ece50971a889a0612e5b1e194535198ad594d2dc77f5da159e1029fc71fea');
INSERT INTO "journal" VALUES(1,104,'{"previous": "792ece50971a889a0612e5b1e194535198ad594d2dc77f5da159e1029fc71fea", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','539d49f554771653b6fa0b57290f328b60ffc4855bf52d99fa8a277486698331');
INSERT INTO "journal" VALUES(1,105,'{"previous": "539d49f554771653b6fa0b57290f328b60ffc4855bf52d99fa8a277486698331", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-EFPSHW", "clause": "house rule 3", "details": {"words_digest": "c8991c47dbe02e2a12dcfb11eacf38fe46d96fe8941207ede330ae30ca917115", "form_digest": "2f646f0d7b0996fcc62d5a8910c35c076664b14beab3361793562d6b078196c7"}}','47e7f024599fc53aa894aea6c4cc36cc9352b245ac71545b5e4661ea78227988');
INSERT INTO "journal" VALUES(1,106,'{"previous": "47e7f024599fc53aa894aea6c4cc36cc9352b245ac71545b5e4661ea78227988", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-9WN5XP", "clause": "house rule 3", "details": {"words_digest": "6d7640c424be950067b4b4869c6ce2bc992dfc22f1d78c62426d55c623d2fc14", "form_digest": "6283491cca420d69639b7b33a8cbd1757ceda2f7e9a6c711dd452eb884be794b"}}','40010e8e30e3b3b695ebd6087f19985d0ff9307599ba50fa0eae24addcc01639');
INSERT INTO "journal" VALUES(1,107,'{"previous": "40010e8e30e3b3b695ebd6087f19985d0ff9307599ba50fa0eae24addcc01639", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-PD3W25", "clause": "4.2b", "details": {"revision": 1, "digest": "1cc5079945c8d78297749932e5958f2317456778f25b33624258c9c4e9bcb97e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f3b45bfc08b1ec39d4c50411321357e126f1ffbcaea0a26d31d74d4136090488"}}','ffa64b4179f33ff644b9582659beda886d2d65f1fd8a8d1250652fe528d178a0');
INSERT INTO "journal" VALUES(1,108,'{"previous": "ffa64b4179f33ff644b9582659beda886d2d65f1fd8a8d1250652fe528d178a0", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-EFPSHW", "clause": "house rule 3", "details": {"draft": "DR-PD3W25"}}','74cba947091e988d666c375319144c4aa9472f185b3cbfafdc1e8eb97f00d8a9');
INSERT INTO "journal" VALUES(1,109,'{"previous": "74cba947091e988d666c375319144c4aa9472f185b3cbfafdc1e8eb97f00d8a9", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','03cf3764d77d6373ddc8d6362669d6d2eb970175adea5c26e29c606dc3a21f9b');
INSERT INTO "journal" VALUES(1,110,'{"previous": "03cf3764d77d6373ddc8d6362669d6d2eb970175adea5c26e29c606dc3a21f9b", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "e00e77293f4ca03421931a6f970aaddb4fc6c771c959353cb5b507f2e685e080"}}','4aa97ac2ad644430b8df447244efadf06e480e9a3f1a56a073cde6255e935846');
INSERT INTO "journal" VALUES(1,111,'{"previous": "4aa97ac2ad644430b8df447244efadf06e480e9a3f1a56a073cde6255e935846", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "02f150351020155eb7ef5213cc082aa82bbd4812cf0a7c3e6b217e7619e22b29"}}','ef8a91b51df99cd58e4fec5146331228ad70568695fd64d74c4c3dae1fcdfcf5');
INSERT INTO "journal" VALUES(1,112,'{"previous": "ef8a91b51df99cd58e4fec5146331228ad70568695fd64d74c4c3dae1fcdfcf5", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-NEJ8GW", "clause": "4.2b", "details": {"revision": 1, "digest": "1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "fe3c76016c833982238ea2b6781936994580b6fc41e038179389b21989cb2eff"}}','584dae67599b087f9931c2f9beee29ab09e045fac56e07cd4a4d9e60c63c5144');
INSERT INTO "journal" VALUES(1,113,'{"previous": "584dae67599b087f9931c2f9beee29ab09e045fac56e07cd4a4d9e60c63c5144", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-NEJ8GW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f4f1e2e43794f370e8a0c528fb81fdbed72c4517c2b04646eab3f3c0f90ba870');
INSERT INTO "journal" VALUES(1,114,'{"previous": "f4f1e2e43794f370e8a0c528fb81fdbed72c4517c2b04646eab3f3c0f90ba870", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-NEJ8GW", "clause": "3.1", "details": {"revision": 1, "digest": "1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5", "reason_digest": null, "clauses": []}}','7424da28cd1b3fa4a0193830dd16c4aa689374a6e1c6f83ce0e44dbfc212ac23');
INSERT INTO "journal" VALUES(1,115,'{"previous": "7424da28cd1b3fa4a0193830dd16c4aa689374a6e1c6f83ce0e44dbfc212ac23", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-NEJ8GW", "clause": "3.1", "details": {"revision": 1, "digest": "1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','48068d009e310c5c3f6cf5342f5486ce4e75ceae8673eab0a1dd7c9c4fb9986e');
INSERT INTO "journal" VALUES(1,116,'{"previous": "48068d009e310c5c3f6cf5342f5486ce4e75ceae8673eab0a1dd7c9c4fb9986e", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-WXWJYY", "clause": "4.2b", "details": {"revision": 1, "digest": "5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "dfe580e2306bad78335553ca83b3e6379494a97793796aa7569fc693a1acf79c"}}','6c51f8eaff847ca161d6d9775c108060c80e401b9df501bf306e57fa3a4ff3da');
INSERT INTO "journal" VALUES(1,117,'{"previous": "6c51f8eaff847ca161d6d9775c108060c80e401b9df501bf306e57fa3a4ff3da", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WXWJYY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','cc9e21ac7c37ae2c4874b5785b6634408ef83140441a6a934e213b1eec8b1da9');
INSERT INTO "journal" VALUES(1,118,'{"previous": "cc9e21ac7c37ae2c4874b5785b6634408ef83140441a6a934e213b1eec8b1da9", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-WXWJYY", "clause": "3.1", "details": {"revision": 1, "digest": "5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a", "reason_digest": null, "clauses": []}}','df691533e9486d7911ec49dbfdd2da55ced1ec6acf4cbd3f99839771555384db');
INSERT INTO "journal" VALUES(1,119,'{"previous": "df691533e9486d7911ec49dbfdd2da55ced1ec6acf4cbd3f99839771555384db", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-WXWJYY", "clause": "3.1", "details": {"revision": 1, "digest": "5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e44dd078cd1039ad51a7231e3142307b01cdd23c97119fe554fa20f171f65322');
INSERT INTO "journal" VALUES(1,120,'{"previous": "e44dd078cd1039ad51a7231e3142307b01cdd23c97119fe554fa20f171f65322", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-8ZGKY3", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "1de812a3c26297b42a833e061fca58777972f35942e1f82105571831a153df18", "form_digest": "2a78de5e672cdeff8dd3a7e345a70935bb2e83f67ed7b0f0cf19a0c885571acc"}}','0c8106c030982cb377674a60d80c9e10c8fbe9b5182c2908044f820e06056e59');
INSERT INTO "journal" VALUES(1,121,'{"previous": "0c8106c030982cb377674a60d80c9e10c8fbe9b5182c2908044f820e06056e59", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-NEJ8GW", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-8ZGKY3"]}}','f1b824f82ef1085e6dfcc78468e2a2746a5f116a58e3e3405de10de8779e69a0');
INSERT INTO "journal" VALUES(1,122,'{"previous": "f1b824f82ef1085e6dfcc78468e2a2746a5f116a58e3e3405de10de8779e69a0", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-WXWJYY", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-8ZGKY3"]}}','65952de86a1dec6092a4d22159a15affe843d66181be62f68d36b1b929f7a3e0');
INSERT INTO "journal" VALUES(1,123,'{"previous": "65952de86a1dec6092a4d22159a15affe843d66181be62f68d36b1b929f7a3e0", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-2KNT55", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-8ZGKY3"]}}','f43833f6d86f8e579dbf2d55e6e18a3cb12f3ecd53d5982aad4ef7684b875172');
INSERT INTO "journal" VALUES(1,124,'{"previous": "f43833f6d86f8e579dbf2d55e6e18a3cb12f3ecd53d5982aad4ef7684b875172", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-CN46H1", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PZ-8ZGKY3"]}}','7a1468a8a5eb54b112f59f704b2c6f057a8084d7f464f4d65ce3626878665069');
INSERT INTO "journal" VALUES(1,125,'{"previous": "7a1468a8a5eb54b112f59f704b2c6f057a8084d7f464f4d65ce3626878665069", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-C6J4H3", "clause": "4.2b", "details": {"revision": 1, "digest": "16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "c923b6f9d4fcd42bef14efd23f8556e2b7a24a973503e651fdbd0595d25973e1"}}','d65720b254c2c3e35943e48e48e44d2aad76f5a0b8d24fbc1366ab07bc785ebb');
INSERT INTO "journal" VALUES(1,126,'{"previous": "d65720b254c2c3e35943e48e48e44d2aad76f5a0b8d24fbc1366ab07bc785ebb", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-C6J4H3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7dcf22a7754952afeb5df9c841b994c39109cbb06a5426ce32b6ba39300af8fe');
INSERT INTO "journal" VALUES(1,127,'{"previous": "7dcf22a7754952afeb5df9c841b994c39109cbb06a5426ce32b6ba39300af8fe", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:let-through", "version": 2, "reference": "DR-C6J4H3", "clause": "house rule 9", "details": {"revision": 1, "digest": "16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5", "reason_digest": "be0a1afd349b65f2b07539f99795dfc22b7cd12a0f0cf367f76ec2ac9c551d8e"}}','f5813bab165678be62e79218bd02818b40a1a90acffa1e5302570cee714ba503');
INSERT INTO "journal" VALUES(1,128,'{"previous": "f5813bab165678be62e79218bd02818b40a1a90acffa1e5302570cee714ba503", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-C6J4H3", "clause": "3.1", "details": {"revision": 1, "digest": "16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5", "reason_digest": null, "clauses": []}}','616b96d3eabd0bba215689e60a21d1ab5fb61c779cb0e27471c237053e5290a1');
INSERT INTO "journal" VALUES(1,129,'{"previous": "616b96d3eabd0bba215689e60a21d1ab5fb61c779cb0e27471c237053e5290a1", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-C6J4H3", "clause": "3.1", "details": {"revision": 1, "digest": "16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','bbc41bef7e3d6cbf3ca421d24d53e5e946dfead51ec08fb64a619c08b92be318');
INSERT INTO "journal" VALUES(1,130,'{"previous": "bbc41bef7e3d6cbf3ca421d24d53e5e946dfead51ec08fb64a619c08b92be318", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": null, "office": null, "act": "pause:over", "version": 2, "reference": "PZ-8ZGKY3", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "1de812a3c26297b42a833e061fca58777972f35942e1f82105571831a153df18"}}','5b72b5c5a8994f30f9397145fefcc28eafb8e227ea987e9f38756d342a0578db');
INSERT INTO "journal" VALUES(1,131,'{"previous": "5b72b5c5a8994f30f9397145fefcc28eafb8e227ea987e9f38756d342a0578db", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-NEJ8GW", "clause": "3.1", "details": {"revision": 1, "digest": "1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5"}}','5123f241a07b99cd82e970eb23ad283fc0f204357770ca98a41d0e385b69104f');
INSERT INTO "journal" VALUES(1,132,'{"previous": "5123f241a07b99cd82e970eb23ad283fc0f204357770ca98a41d0e385b69104f", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-1C0AC1", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": null, "reason_digest": "304478e2aced31e0a38575db67d31e3f35fdb8c302d58cb5ab5bfff95066b298", "form_digest": "3d19225c46559e4bf7384e75aafae524c9006e3a1d7cd185dad5d8d754a094c5"}}','745833460011e803582e65f128127ca22fee5d775865627f705db9a102ea0ece');
INSERT INTO "journal" VALUES(1,133,'{"previous": "745833460011e803582e65f128127ca22fee5d775865627f705db9a102ea0ece", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-C6J4H3", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-1C0AC1"]}}','03906b1c340d8823b6854961b1cc2a65ccefc28eab0467b11d69de7149ed9bf7');
INSERT INTO "journal" VALUES(1,134,'{"previous": "03906b1c340d8823b6854961b1cc2a65ccefc28eab0467b11d69de7149ed9bf7", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-NEJ8GW", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-1C0AC1"]}}','8c0a618225e0b1beb42e72484e6e756db56ba0b5e5b48a27f3d1ed9b4d8a9f89');
INSERT INTO "journal" VALUES(1,135,'{"previous": "8c0a618225e0b1beb42e72484e6e756db56ba0b5e5b48a27f3d1ed9b4d8a9f89", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:ended", "version": 2, "reference": "PZ-1C0AC1", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": "2027-03-03T10:02:00+00:00", "reason_digest": "26175bf006440041031507f9c68a733c58729ea357e43776441fd17c3b9cab15"}}','7a468d25c29e98a353ddb386eecf6df14617289c29567ad49983e7fb42134a70');
INSERT INTO "journal" VALUES(1,136,'{"previous": "7a468d25c29e98a353ddb386eecf6df14617289c29567ad49983e7fb42134a70", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-WXWJYY", "clause": "3.1", "details": {"revision": 1, "digest": "5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a"}}','ec497f26188e3e448e44e22e66a703cb9ab4ae767cac19d08cdb0a60862f447a');
INSERT INTO "journal" VALUES(1,137,'{"previous": "ec497f26188e3e448e44e22e66a703cb9ab4ae767cac19d08cdb0a60862f447a", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "5dd524de1888111ac738adaf1fd5e952dae68c88bc6029834f94e5ed34141776"}}','0d07b1f13f84b9b074ce4742e28dccd43bfd9ee98afa1acf3317bc27ec673e11');
INSERT INTO "journal" VALUES(1,138,'{"previous": "0d07b1f13f84b9b074ce4742e28dccd43bfd9ee98afa1acf3317bc27ec673e11", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3DBB6N", "clause": "4.2b", "details": {"revision": 1, "digest": "b4d66ec5e44bc6a2cf068a5678723d6ec6e6dce6fa78d6b8311856b62261dba2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "04764214452586fa8bd41e24d82793427977033c7db72d7c73080cda7349d6a2"}}','ff5acbf0d82c721f1df652a7b67e52d359be1c9dc13e58e454b129692727c68b');
INSERT INTO "journal" VALUES(1,139,'{"previous": "ff5acbf0d82c721f1df652a7b67e52d359be1c9dc13e58e454b129692727c68b", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3DBB6N", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e9ab6a525e8191a2e5b453a3222300d8ee1e01420bb8f55600821f66f583e2e1');
INSERT INTO "journal" VALUES(1,140,'{"previous": "e9ab6a525e8191a2e5b453a3222300d8ee1e01420bb8f55600821f66f583e2e1", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-3DBB6N", "clause": "3.1", "details": {"revision": 1, "digest": "b4d66ec5e44bc6a2cf068a5678723d6ec6e6dce6fa78d6b8311856b62261dba2", "reason_digest": null, "clauses": []}}','2ba90ca98bbf435ebfb3e78ff9501e755769a52ff25d8e2b1d8279a6fc775d93');
INSERT INTO "journal" VALUES(1,141,'{"previous": "2ba90ca98bbf435ebfb3e78ff9501e755769a52ff25d8e2b1d8279a6fc775d93", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-3D4DZW", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "61c3576163adcf78f49d90495eee32f52add9d92c29b9b7309f40733b5b1153d", "form_digest": "4cc378eaedc23988414c3d483b76760c698044483051cd281b34b927ccda0b1a"}}','ac136efbddef5913dd769df25b0a2ea2c323a74fd5e35701c7489d54ff03a436');
INSERT INTO "journal" VALUES(1,142,'{"previous": "ac136efbddef5913dd769df25b0a2ea2c323a74fd5e35701c7489d54ff03a436", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-3D4DZW", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "61c3576163adcf78f49d90495eee32f52add9d92c29b9b7309f40733b5b1153d"}}','2f0bb5aca9d30683fc2b1edb1c58beee3eccaede2d052b28c9ef798c49eae514');
INSERT INTO "journal" VALUES(1,143,'{"previous": "2f0bb5aca9d30683fc2b1edb1c58beee3eccaede2d052b28c9ef798c49eae514", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-3DBB6N", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-3D4DZW"]}}','9e41fc1f2815a623f023455f63aa94afa86f2b1855a737049a7c39e1a407a187');
INSERT INTO "journal" VALUES(1,144,'{"previous": "9e41fc1f2815a623f023455f63aa94afa86f2b1855a737049a7c39e1a407a187", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-3D4DZW", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-03-03T10:02:00+00:00", "poll": null, "reason_digest": "be69bde36128b3ad395b07c3f73a9ddb7cb807d8a66ba71da5c03b9423c34184"}}','cbfce05733cd4b22188f6729791337198ac0103109955a7bb87a6f3f8e3de815');
INSERT INTO "journal" VALUES(1,145,'{"previous": "cbfce05733cd4b22188f6729791337198ac0103109955a7bb87a6f3f8e3de815", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-3DBB6N", "clause": "3.1", "details": {"revision": 1, "digest": "b4d66ec5e44bc6a2cf068a5678723d6ec6e6dce6fa78d6b8311856b62261dba2"}}','322f51fa9e38ed92abbd9bc3022fca8eba8460b7a9df7eea3eb15a1b5417b07e');
INSERT INTO "journal" VALUES(1,146,'{"previous": "322f51fa9e38ed92abbd9bc3022fca8eba8460b7a9df7eea3eb15a1b5417b07e", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-T58KFN", "clause": "4.2b", "details": {"revision": 1, "digest": "b0b74c865cc5366c1c0f20d5aa54f115b7619c481f6ad93fccf863e5a3c0119e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "c69895a3bf2826fba66608d8d070d1e150f8883bddd215033f102be2a8ba44a6"}}','693be8f2d7aa3d7f7d8f86cde67d5fefcdfa82e54014d80afa57496c6f5465ae');
INSERT INTO "journal" VALUES(1,147,'{"previous": "693be8f2d7aa3d7f7d8f86cde67d5fefcdfa82e54014d80afa57496c6f5465ae", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-T58KFN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2e717aca4d6c133a19f79e9e13848380604b75fe59ba43da2e333fee96e1bba2');
INSERT INTO "journal" VALUES(1,148,'{"previous": "2e717aca4d6c133a19f79e9e13848380604b75fe59ba43da2e333fee96e1bba2", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-T58KFN", "clause": "3.1", "details": {"revision": 1, "digest": "b0b74c865cc5366c1c0f20d5aa54f115b7619c481f6ad93fccf863e5a3c0119e", "reason_digest": null, "clauses": []}}','b66516da838ca24001eae8051ba4357469b5306684253a39f349203be0a25343');
INSERT INTO "journal" VALUES(1,149,'{"previous": "b66516da838ca24001eae8051ba4357469b5306684253a39f349203be0a25343", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-QR109Z", "clause": "4.2b", "details": {"revision": 1, "digest": "ab962ea3e67bdd7c09b042ac21106b2dffefb02aec63c4355ce10599904d8dd8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "70efa0be1ba7ed70e99dba0cbbec27a8bcb59eb489b6e31f5b9d2f16095a0433"}}','7ca839514371511de22edbfab4149fce76fd9c959977f735f4cde071fccb03d2');
INSERT INTO "journal" VALUES(1,150,'{"previous": "7ca839514371511de22edbfab4149fce76fd9c959977f735f4cde071fccb03d2", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-QR109Z", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2f832c7b7e703f2b01453f4df54172dd7fa1c2f6af3446b2213293356f01f20b');
INSERT INTO "journal" VALUES(1,151,'{"previous": "2f832c7b7e703f2b01453f4df54172dd7fa1c2f6af3446b2213293356f01f20b", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-QR109Z", "clause": "3.1", "details": {"revision": 1, "digest": "ab962ea3e67bdd7c09b042ac21106b2dffefb02aec63c4355ce10599904d8dd8", "reason_digest": null, "clauses": []}}','3971fd9d5c4910eb33b0982603d8a4423c0d4691df9505d5752f3000953389d5');
INSERT INTO "journal" VALUES(1,152,'{"previous": "3971fd9d5c4910eb33b0982603d8a4423c0d4691df9505d5752f3000953389d5", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-VFMMGB", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "a3b26b870da162296c76569407e8ddb06128a87125fc84f2106dd2cb4b70bbe2", "form_digest": "7bde49f239fd89ddc0088a258119425840080f73980e44066622b7bfc1bd49d3"}}','38b8e0483a4623b939842ad756b2f432d4481ee433de0fb3e1723da37f0114a2');
INSERT INTO "journal" VALUES(1,153,'{"previous": "38b8e0483a4623b939842ad756b2f432d4481ee433de0fb3e1723da37f0114a2", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-VFMMGB", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "a3b26b870da162296c76569407e8ddb06128a87125fc84f2106dd2cb4b70bbe2"}}','afa4db91cd7cfa64288e3f23b47d5ae91d3c3d3370cf7156a35f9fea9871d07d');
INSERT INTO "journal" VALUES(1,154,'{"previous": "afa4db91cd7cfa64288e3f23b47d5ae91d3c3d3370cf7156a35f9fea9871d07d", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "3f8f7e9b5669bf01b20c43cae53c98c1611d37baafeea0094e97d97211fd6f5b"}}','651ec2301ca8271a89bf9634296858f8985d4dc3cf7993fabfd1e1b7a28ae114');
INSERT INTO "journal" VALUES(1,155,'{"previous": "651ec2301ca8271a89bf9634296858f8985d4dc3cf7993fabfd1e1b7a28ae114", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-MS4KJC", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "b8ab09143302e60e66bc4baa687da1d55d6f7ae911788f1d8c31f2ff1c659e52", "form_digest": "ce6e60f6b7748fba131716249a87f4b25d884c6045df6a02b4b057dccf0b3169"}}','61d11f908cfc00fb19611ea1ddbe3f3d414bb0efd889e0d150acd39125ca7c23');
INSERT INTO "journal" VALUES(1,156,'{"previous": "61d11f908cfc00fb19611ea1ddbe3f3d414bb0efd889e0d150acd39125ca7c23", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-T58KFN", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-VFMMGB"]}}','6faacb0cd8dad3712e8110ddc75b4abc42e5bfdd514e0cbdf2f57424a4b89930');
INSERT INTO "journal" VALUES(1,157,'{"previous": "6faacb0cd8dad3712e8110ddc75b4abc42e5bfdd514e0cbdf2f57424a4b89930", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-2A8DG0", "clause": "4.2b", "details": {"revision": 1, "digest": "434ce1bcec757f635d619ab79cd17a3ab49c6f17d8567bdc8f8ce77e5dfb46b5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "aa04e86980b06bd5c3e96696e2bdb5cc8fb2381fa3338b06f71dbe50fbaa217e"}}','18b9407f26563480375a5f9c68d74c791f4e075b30028f463421dab6eff44fc2');
INSERT INTO "journal" VALUES(1,158,'{"previous": "18b9407f26563480375a5f9c68d74c791f4e075b30028f463421dab6eff44fc2", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2A8DG0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','bd3b9f743cd7b61e2a58bea8f0f135f6500189c6c1d96b83527ce74b8e415317');
INSERT INTO "journal" VALUES(1,159,'{"previous": "bd3b9f743cd7b61e2a58bea8f0f135f6500189c6c1d96b83527ce74b8e415317", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-2A8DG0", "clause": "PS-4b", "details": {"revision": 1, "digest": "434ce1bcec757f635d619ab79cd17a3ab49c6f17d8567bdc8f8ce77e5dfb46b5", "class": "emergency", "reason_digest": "406a874c4d500ac67a3cb3efaeb20ab735daabdd5e927622de27017fa57f98b2"}}','2a01d3ac8a244ffd8e47cf5741bf966fab6a065abe846ac9dcbde24a798682c4');
INSERT INTO "journal" VALUES(1,160,'{"previous": "2a01d3ac8a244ffd8e47cf5741bf966fab6a065abe846ac9dcbde24a798682c4", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-2A8DG0", "clause": "3.1", "details": {"revision": 1, "digest": "434ce1bcec757f635d619ab79cd17a3ab49c6f17d8567bdc8f8ce77e5dfb46b5", "reason_digest": null, "clauses": []}}','b86961173e1e650a67d309d697d809f085e2400685a163cc9d2dd767c95095e8');
INSERT INTO "journal" VALUES(1,161,'{"previous": "b86961173e1e650a67d309d697d809f085e2400685a163cc9d2dd767c95095e8", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-QR109Z", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-VFMMGB"]}}','b60fd52deef574ff4d4fd048b60447ff2e94cf9824b2515c6a6a01b8ef154e0b');
INSERT INTO "journal" VALUES(1,162,'{"previous": "b60fd52deef574ff4d4fd048b60447ff2e94cf9824b2515c6a6a01b8ef154e0b", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-QR109Z", "clause": "PS-4b", "details": {"revision": 1, "digest": "ab962ea3e67bdd7c09b042ac21106b2dffefb02aec63c4355ce10599904d8dd8", "class": "emergency", "reason_digest": "1cb2e1861afa4b7f6c6e8ab7db58a90eadfc58530458f11a53af55b0074f6f52"}}','92dfb631c1a2da60844d6f3ea9961889eaad80a6f3ac38fd88a9c5bf91dd2517');
INSERT INTO "journal" VALUES(1,163,'{"previous": "92dfb631c1a2da60844d6f3ea9961889eaad80a6f3ac38fd88a9c5bf91dd2517", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','23b2614a3dd2bd0c4ebea26db6c87553fcb2a8a999e347f8359dae68f3c8e498');
INSERT INTO "journal" VALUES(1,164,'{"previous": "23b2614a3dd2bd0c4ebea26db6c87553fcb2a8a999e347f8359dae68f3c8e498", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','39ded75fc7ef869fad163d175ff1060d7ff9e088e498fc3ca031fa811c659106');
INSERT INTO "journal" VALUES(1,165,'{"previous": "39ded75fc7ef869fad163d175ff1060d7ff9e088e498fc3ca031fa811c659106", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-MS4KJC", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "b8ab09143302e60e66bc4baa687da1d55d6f7ae911788f1d8c31f2ff1c659e52"}}','967d62cae85edf41cd560c69fc631e5cf18bdb86ca35a10ff593f494cc0cf56f');
INSERT INTO "journal" VALUES(1,166,'{"previous": "967d62cae85edf41cd560c69fc631e5cf18bdb86ca35a10ff593f494cc0cf56f", "sequence": 166, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-PEGXMT", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "2456e920dfd9a299a678291d3fbe75b16f2c4c7819ba0d90a8ecc264eceb6a32", "form_digest": "b6df995334ea64460201cc11e981ac0839964ac71d1a6c4b23fd223e23d6876e"}}','316a68246a2b569faeda321b0ddf9d6b0410165d286a5d06832860cffffaa49d');
INSERT INTO "journal" VALUES(1,167,'{"previous": "316a68246a2b569faeda321b0ddf9d6b0410165d286a5d06832860cffffaa49d", "sequence": 167, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-2XMADP", "clause": "4.2b", "details": {"revision": 1, "digest": "2a2458e3cc2f4938583649ab58aae2da58d8829e5466ba37e4a1d44c0a2c0be2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "9893e904a7032546614831b62a33b8da5ebd3c2b47e50bd430dec35f91e91069"}}','2bd6a0dd31ee60f0d8647bdd3e77c2e6054c86d1095df6ac09f6f163655a8bf8');
INSERT INTO "journal" VALUES(1,168,'{"previous": "2bd6a0dd31ee60f0d8647bdd3e77c2e6054c86d1095df6ac09f6f163655a8bf8", "sequence": 168, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2XMADP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7e3bf0910ffb899f49dd88ed4110aedca7fd7a596db918d3c15fae6fc4b0ff03');
INSERT INTO "journal" VALUES(1,169,'{"previous": "7e3bf0910ffb899f49dd88ed4110aedca7fd7a596db918d3c15fae6fc4b0ff03", "sequence": 169, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-5VRHT7", "clause": "4.2b", "details": {"revision": 1, "digest": "faf8a1970660ea98b67d4baa90e86a9de59bf7d0d6bd144b4c3c5186104d0e95", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "58c2e60ee9630ce2d2095c4740e0fbcbd961a360d34778d1c1c98f5b8c46f3ed"}}','6a22b93e38734f57da948f0d066f842368721e4d7cdb2c700d2cac5a60edeb6e');
INSERT INTO "journal" VALUES(1,170,'{"previous": "6a22b93e38734f57da948f0d066f842368721e4d7cdb2c700d2cac5a60edeb6e", "sequence": 170, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-5VRHT7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','625ae75587c4f63632a3ed50f584d9cff20a2127d8723aabc5da3b937ade05cb');
INSERT INTO "journal" VALUES(1,171,'{"previous": "625ae75587c4f63632a3ed50f584d9cff20a2127d8723aabc5da3b937ade05cb", "sequence": 171, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-TGYW3G", "clause": "4.2b", "details": {"revision": 1, "digest": "85d20127c14e9e29c55e466ebd3d614178aa5f2fa15944b895bc5e1d6762bbe1", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "071bbc8c5b507fbe0c55c56256d9e0b6a9c619fe92572312c3c6b10d4e49360b"}}','a24097d6bc19b605c04068a27926fd81589342d76a0ab85df47eed41173ec7fb');
INSERT INTO "journal" VALUES(1,172,'{"previous": "a24097d6bc19b605c04068a27926fd81589342d76a0ab85df47eed41173ec7fb", "sequence": 172, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TGYW3G", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5613262cb14227d723d48333c28d92f432bca13eec992917554f4e54ffb8ae69');
INSERT INTO "journal" VALUES(1,173,'{"previous": "5613262cb14227d723d48333c28d92f432bca13eec992917554f4e54ffb8ae69", "sequence": 173, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-P2DWQ6", "clause": "4.2b", "details": {"revision": 1, "digest": "d8232c99fb44f152d41df54b4d2a5dd5fd655b0ef4f9f452665f4ee669f4a113", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "233cbffcef650ca46917bff9c5223bc850f4e56bf74bcb0b320dcd1331b8ad7f"}}','213047976a0ca0130fc392ac871c174bc51b53a20dd8df5762d4cdc735772b4a');
INSERT INTO "journal" VALUES(1,174,'{"previous": "213047976a0ca0130fc392ac871c174bc51b53a20dd8df5762d4cdc735772b4a", "sequence": 174, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-P2DWQ6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5e6e0396ea135cf856095f2bc52c8bddd571a5e89594854a139f11ecbcdc3ead');
INSERT INTO "journal" VALUES(1,175,'{"previous": "5e6e0396ea135cf856095f2bc52c8bddd571a5e89594854a139f11ecbcdc3ead", "sequence": 175, "council": "slack:T0THORNBURY", "at": "2027-04-07T15:02:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-2XMADP 1", "DR-5VRHT7 1", "DR-P2DWQ6 1", "DR-TGYW3G 1"]}}','6e6d0e63675b641c1e95f68c27384ac410286dc6f5c4d99a1c4c157bf4db74ba');
INSERT INTO "journal" VALUES(1,176,'{"previous": "6e6d0e63675b641c1e95f68c27384ac410286dc6f5c4d99a1c4c157bf4db74ba", "sequence": 176, "council": "slack:T0THORNBURY", "at": "2027-04-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-5VRHT7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','8d6d3f4f9a30f6fee0c5e6664a533e5fa8bae0db35ad99898a20fb36fe679ccb');
INSERT INTO "journal" VALUES(1,177,'{"previous": "8d6d3f4f9a30f6fee0c5e6664a533e5fa8bae0db35ad99898a20fb36fe679ccb", "sequence": 177, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-TGYW3G", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','5bde01bd1c7483e7c784499502275fc597355e3c7c92595f106f261c69738699');
INSERT INTO "journal" VALUES(1,178,'{"previous": "5bde01bd1c7483e7c784499502275fc597355e3c7c92595f106f261c69738699", "sequence": 178, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-P2DWQ6", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','f64794310b77e1731444eeba98c3e20f3fdc0c9f805fe74fa06706a1df21fe72');
INSERT INTO "journal" VALUES(1,179,'{"previous": "f64794310b77e1731444eeba98c3e20f3fdc0c9f805fe74fa06706a1df21fe72", "sequence": 179, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-TGYW3G", "clause": "4.2b", "details": {"revision": 2, "digest": "0bc5c09325f86e64e51c80a1169325812d8b19afb7fe4230b2039d41759cd80a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": []}}','a35ecb32714924a8c118e508b8626b4cb48dc1268f58b774dbdd794c13bbc053');
INSERT INTO "journal" VALUES(1,180,'{"previous": "a35ecb32714924a8c118e508b8626b4cb48dc1268f58b774dbdd794c13bbc053", "sequence": 180, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-VFMMGB", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "a3b26b870da162296c76569407e8ddb06128a87125fc84f2106dd2cb4b70bbe2"}}','067e2619487cb8c82043f9f3237c27d0785f3a3eea4f4eee73d44a695d0e7d64');
INSERT INTO "journal" VALUES(1,181,'{"previous": "067e2619487cb8c82043f9f3237c27d0785f3a3eea4f4eee73d44a695d0e7d64", "sequence": 181, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','31fa1a8ce1963bf522d0a7d9de81a48be92e32d4b3e861b98a1dc54462a56e45');
INSERT INTO "journal" VALUES(1,182,'{"previous": "31fa1a8ce1963bf522d0a7d9de81a48be92e32d4b3e861b98a1dc54462a56e45", "sequence": 182, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','fb080906e14465972d59ee534a9bb51eda16df8146ac779e7e102f0bd9ddef3e');
INSERT INTO "journal" VALUES(1,183,'{"previous": "fb080906e14465972d59ee534a9bb51eda16df8146ac779e7e102f0bd9ddef3e", "sequence": 183, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','feb7ae6075cf3f727daae5a63b79589665d076f68d226fd7e76810639a11f298');
INSERT INTO "journal" VALUES(1,184,'{"previous": "feb7ae6075cf3f727daae5a63b79589665d076f68d226fd7e76810639a11f298", "sequence": 184, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','658729e343b30d22c8d34ad99e021ae86684e7d66e8eb4668be633390c5d690f');
INSERT INTO "journal" VALUES(1,185,'{"previous": "658729e343b30d22c8d34ad99e021ae86684e7d66e8eb4668be633390c5d690f", "sequence": 185, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','739d828b80dcb9aa565de96ad6f22596133238c7937ea87a1387a2d7259a8539');
INSERT INTO "journal" VALUES(1,186,'{"previous": "739d828b80dcb9aa565de96ad6f22596133238c7937ea87a1387a2d7259a8539", "sequence": 186, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','23c03faa73bc1b57f783f46e79dad70b68b412f9bb7fcea52f28c58889140d70');
INSERT INTO "journal" VALUES(1,187,'{"previous": "23c03faa73bc1b57f783f46e79dad70b68b412f9bb7fcea52f28c58889140d70", "sequence": 187, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','158b84a9526810246da1390a0e90a45952d5c4476ff9ddb2638b76abf56b826f');
INSERT INTO "journal" VALUES(1,188,'{"previous": "158b84a9526810246da1390a0e90a45952d5c4476ff9ddb2638b76abf56b826f", "sequence": 188, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','3b836fba7b893a3327b3221f248381f647a403ef77afb1ebd826f7696d083af1');
INSERT INTO "journal" VALUES(1,189,'{"previous": "3b836fba7b893a3327b3221f248381f647a403ef77afb1ebd826f7696d083af1", "sequence": 189, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','da73e610b05b54e4fb2fb6b093094171cf57b856a68f51d038c063d84b3a5cf5');
INSERT INTO "journal" VALUES(1,190,'{"previous": "da73e610b05b54e4fb2fb6b093094171cf57b856a68f51d038c063d84b3a5cf5", "sequence": 190, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','0637f31e2c9f3671aa4f470f4af6cbaa6be59bc4bcc8155f628c6d85b6a065fa');
INSERT INTO "journal" VALUES(1,191,'{"previous": "0637f31e2c9f3671aa4f470f4af6cbaa6be59bc4bcc8155f628c6d85b6a065fa", "sequence": 191, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-8W5F1A", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "b4880e1dcc09612460d75819c0e6bfa4ee1acef4e59aa6f0f10d38993bbef41d", "ends": "2027-05-08T15:02:00+00:00", "reason_digest": "93810d4603b4ac89805b078b20633bbd5923ed44dc68b57d5856d8a2aa17a1b5"}}','f73119026e3e4d1af22130aacf08c75a874a3319d1efabb5327285c4685f892b');
INSERT INTO "journal" VALUES(1,192,'{"previous": "f73119026e3e4d1af22130aacf08c75a874a3319d1efabb5327285c4685f892b", "sequence": 192, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','352b846cd4598ea1875434c0fa76ae0375391c5fd24f07a35aad8d76352f0b46');
INSERT INTO "journal" VALUES(1,193,'{"previous": "352b846cd4598ea1875434c0fa76ae0375391c5fd24f07a35aad8d76352f0b46", "sequence": 193, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 0}}','97d807dbf44e8b520da840f7f2bf4ba7ec058ea95ad3165339be2657eced8a15');
INSERT INTO "journal" VALUES(1,194,'{"previous": "97d807dbf44e8b520da840f7f2bf4ba7ec058ea95ad3165339be2657eced8a15", "sequence": 194, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-BE1KCC", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','1711b9eb4ab27b1919c26094a6f5fa267dccffc4912e2dbc6f9f819a66be9782');
INSERT INTO "journal" VALUES(1,195,'{"previous": "1711b9eb4ab27b1919c26094a6f5fa267dccffc4912e2dbc6f9f819a66be9782", "sequence": 195, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-RG2XS3", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','1b207357a80351ebfd84c309012af9fbb168cea96cece649a9c44e3a2e39a1a0');
INSERT INTO "journal" VALUES(1,196,'{"previous": "1b207357a80351ebfd84c309012af9fbb168cea96cece649a9c44e3a2e39a1a0", "sequence": 196, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "town-website", "clause": "Intro-2a", "details": {"name": "Town website", "address": "https://www.thornbury-tc.gov.uk/news", "network": "Blog", "official": 1}}','05e43d31ebc7d5336c6f5b37f9dd8714076ef7486d1909d354ab360798b79441');
INSERT INTO "journal" VALUES(1,197,'{"previous": "05e43d31ebc7d5336c6f5b37f9dd8714076ef7486d1909d354ab360798b79441", "sequence": 197, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "Council X page", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','d50ffe318dc98e50a2230711a6ffc26b470491a8ddef327871443ac19e6d532e');
INSERT INTO "journal" VALUES(1,198,'{"previous": "d50ffe318dc98e50a2230711a6ffc26b470491a8ddef327871443ac19e6d532e", "sequence": 198, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-K5KD41", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "e44d23f60740de39cadcb8da18dfe0c8c91358cd8fd53958e16415bf6c6f499d", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "867f6c768e5c22b8c459fe2409212d7fe2490ad004a9b4f0ba58401fa5d36fdb", "form_digest": "3ddd3ffc003ac2690fbf99094c25d01bdcffaa961c00a76983c70900318b2464"}}','40017410b461a31f4df2abb0163f29f62042b03fe657288e5a50659968e0cc47');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,198,'40017410b461a31f4df2abb0163f29f62042b03fe657288e5a50659968e0cc47');
CREATE TABLE let_through (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	reason TEXT NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	office VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_let_through PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_let_through_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_let_through_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "let_through" VALUES(1,'DR-C6J4H3',1,1,'16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000');
CREATE TABLE letters (
	number INTEGER NOT NULL, 
	council INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
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
INSERT INTO "letters" VALUES(1,1,'route','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-DGY15J','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-DGY15J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-DGY15J',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-DGY15J','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-DGY15J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-DGY15J','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-DGY15J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-DGY15J','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-DGY15J','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-DGY15J','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-DGY15J','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-DGY15J','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-DGY15J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-DGY15J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-CN46H1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-CN46H1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-CN46H1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-CN46H1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-2KNT55',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-2KNT55','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-2KNT55','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-2KNT55',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-7FAC4K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-7FAC4K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-7FAC4K','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-7FAC4K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-7FAC4K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-7FAC4K',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-7FAC4K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-7FAC4K','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-7FAC4K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-7FAC4K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-ZQWR3P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-ZQWR3P',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-DHSH2V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-DHSH2V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-DHSH2V','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-DHSH2V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-DHSH2V','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-DHSH2V',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-DHSH2V','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-DHSH2V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-DHSH2V','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-93KQYS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-93KQYS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-93KQYS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-93KQYS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-93KQYS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-93KQYS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-93KQYS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-93KQYS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-93KQYS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-93KQYS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-93KQYS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-93KQYS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-93KQYS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-93KQYS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-VVM7XZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-VVM7XZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-VVM7XZ',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-RBPYTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-VXSX1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-VXSX1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-VXSX1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-VXSX1H',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-000Q1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-000Q1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-000Q1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-000Q1A',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'route','DR-1S5E7D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'status card','DR-1S5E7D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'status card','DR-1S5E7D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'duty','DR-1S5E7D',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'status card','DR-1S5E7D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'release','DR-1S5E7D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'route','DR-HZZD6C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'status card','DR-HZZD6C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'status card','DR-HZZD6C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'duty','DR-HZZD6C',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'delegation notice','DL-DBHZHF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'delegation notice','DL-DBHZHF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'delegation notice','DL-DBHZHF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'reroute','DL-DBHZHF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'delegation turn','DL-DBHZHF',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'delegation notice','DL-DBHZHF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'delegation notice','DL-DBHZHF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'delegation notice','DL-DBHZHF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'reroute','DL-DBHZHF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'reroute','DL-8W5F1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'delegation turn','DL-8W5F1A',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'route','DR-RG2XS3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'status card','DR-RG2XS3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-RG2XS3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-RG2XS3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-RG2XS3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'release','DR-RG2XS3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-1YBYCR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-1YBYCR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'status card','DR-1YBYCR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'duty','DR-1YBYCR',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'status card','DR-1YBYCR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'duty','DR-1YBYCR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'route','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'status card','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'duty','DR-BE1KCC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'status card','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'release','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'status card','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'duty','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'status card','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'release','DR-BE1KCC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'route','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'status card','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'status card','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'duty','DR-E46DQG',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'status card','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'release','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'duty','DR-E46DQG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-DY0ERB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-DY0ERB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-DY0ERB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'status card','DR-000Q1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'duty','DR-000Q1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'status card','DR-HZZD6C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'duty','DR-HZZD6C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'status card','DR-VXSX1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'duty','DR-VXSX1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'absence notice','AW-DY0ERB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'absence notice','AW-DY0ERB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'reroute','AW-DY0ERB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'absence notice','AW-X6RDGA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'absence notice','AW-X6RDGA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'reroute','AW-X6RDGA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','AW-X6RDGA',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'reroute','AW-X6RDGA',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'absence notice','AW-X6RDGA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'route','DR-JK6QN1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'status card','DR-JK6QN1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'status card','DR-JK6QN1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'duty','DR-JK6QN1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-JK6QN1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'release','DR-JK6QN1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'suggestion card','SG-EFPSHW','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'suggestion card','SG-EFPSHW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'suggestion card','SG-9WN5XP','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'suggestion card','SG-9WN5XP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'route','DR-PD3W25',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-PD3W25',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'suggestion card','SG-EFPSHW','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'suggestion card','SG-EFPSHW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'case notice','BR-2D01DPZAA8FQZVN40YFSN1P0KE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'case mail','BR-2D01DPZAA8FQZVN40YFSN1P0KE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'case inform','BR-2D01DPZAA8FQZVN40YFSN1P0KE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'case turn','BR-2D01DPZAA8FQZVN40YFSN1P0KE',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'case notice','BR-RJTAAGKSSVJ9D2JXW3N8RGW5EJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'case mail','BR-RJTAAGKSSVJ9D2JXW3N8RGW5EJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'case inform','BR-RJTAAGKSSVJ9D2JXW3N8RGW5EJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'case turn','BR-RJTAAGKSSVJ9D2JXW3N8RGW5EJ',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'case notice','BR-BPC5JCV9MYPC841351DYPXV4NV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'case mail','BR-BPC5JCV9MYPC841351DYPXV4NV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'case inform','BR-BPC5JCV9MYPC841351DYPXV4NV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'case turn','BR-BPC5JCV9MYPC841351DYPXV4NV',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'case notice','BR-4KH9B2P4J9A67NSRQBYHV79Q2K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'case mail','BR-4KH9B2P4J9A67NSRQBYHV79Q2K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'case inform','BR-4KH9B2P4J9A67NSRQBYHV79Q2K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'case turn','BR-4KH9B2P4J9A67NSRQBYHV79Q2K',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'case turn','BR-2D01DPZAA8FQZVN40YFSN1P0KE',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'case turn','BR-RJTAAGKSSVJ9D2JXW3N8RGW5EJ',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'route','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'duty','DR-NEJ8GW',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'release','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'handover card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'handover card','DR-NEJ8GW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'route','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'duty','DR-WXWJYY',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'release','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'handover card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'handover card','DR-WXWJYY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'pause notice','PZ-8ZGKY3',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'pause turn','PZ-8ZGKY3',NULL,0,'2027-03-03 10:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'handover card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'handover card','DR-NEJ8GW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'handover card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'handover card','DR-WXWJYY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'handover card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'handover card','DR-2KNT55','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'handover card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'handover card','DR-CN46H1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'route','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'duty','DR-C6J4H3',NULL,0,'2027-03-03 09:41:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'let-through notice','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'let-through notice','DR-C6J4H3','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'release','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'handover card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'handover card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'pause notice','PZ-8ZGKY3','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'pause notice','PZ-8ZGKY3',NULL,1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'duty','DR-NEJ8GW',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'duty','DR-WXWJYY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'duty','DR-2KNT55',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'duty','DR-CN46H1',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'release','DR-NEJ8GW',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'pause notice','PZ-1C0AC1',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'author card','DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'handover card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'handover card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'handover card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'handover card','DR-NEJ8GW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'pause notice','PZ-1C0AC1',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'pause notice','PZ-1C0AC1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'author card','DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'duty','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'duty','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'duty','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'duty','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'duty','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'release','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'route','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'duty','DR-3DBB6N',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'release','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'purdah turn','PW-3D4DZW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'purdah turn','PW-3D4DZW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'purdah affected','PW-3D4DZW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'author card','DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'purdah notice','PW-3D4DZW',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'author card','DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'purdah notice','PW-3D4DZW','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'purdah notice','PW-3D4DZW',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(855,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(856,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(857,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(858,1,'status card','DR-RBPYTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(859,1,'author card','DR-RBPYTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(860,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(861,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(862,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(863,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(864,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(865,1,'status card','DR-VVM7XZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(866,1,'author card','DR-VVM7XZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(867,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(868,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(869,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(870,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(871,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(872,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(873,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(874,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(875,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(876,1,'duty','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(877,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(878,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(879,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(880,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(881,1,'duty','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(882,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(883,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(884,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(885,1,'duty','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(886,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(887,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(888,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(889,1,'duty','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(890,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(891,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(892,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(893,1,'duty','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(894,1,'names due','PW-3D4DZW',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(895,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(896,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(897,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(898,1,'release','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(899,1,'route','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(900,1,'status card','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(901,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(902,1,'status card','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(903,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(904,1,'duty','DR-T58KFN',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(905,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(906,1,'status card','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(907,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(908,1,'release','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(909,1,'route','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(910,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(911,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(912,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(913,1,'author card','DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(914,1,'duty','DR-QR109Z',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(915,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(916,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(917,1,'author card','DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(918,1,'release','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(919,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(920,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(921,1,'purdah turn','PW-VFMMGB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(922,1,'purdah turn','PW-VFMMGB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(923,1,'purdah turn','PW-VFMMGB',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(924,1,'purdah affected','PW-VFMMGB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(925,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(926,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(927,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(928,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(929,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(930,1,'author card','DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(931,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(932,1,'status card','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(933,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(934,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(935,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(936,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(937,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(938,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(939,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(940,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(941,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(942,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(943,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(944,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(945,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(946,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(947,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(948,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(949,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(950,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(951,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(952,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(953,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(954,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(955,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(956,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(957,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(958,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(959,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(960,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(961,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(962,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(963,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(964,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(965,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(966,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(967,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(968,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(969,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(970,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(971,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(972,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(973,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(974,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(975,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(976,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(977,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(978,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(979,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(980,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(981,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(982,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(983,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(984,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(985,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(986,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(987,1,'purdah notice','PW-VFMMGB',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(988,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(989,1,'status card','DR-3DBB6N',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(990,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(991,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(992,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(993,1,'author card','DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(994,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(995,1,'status card','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(996,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(997,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(998,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(999,1,'status card','DR-C6J4H3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1000,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1001,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1002,1,'status card','DR-NEJ8GW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1003,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1004,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1005,1,'status card','DR-WXWJYY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1006,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1007,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1008,1,'status card','DR-000Q1A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1009,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1010,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1011,1,'status card','DR-1S5E7D',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1012,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1013,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1014,1,'status card','DR-1YBYCR',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1015,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1016,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1017,1,'status card','DR-2KNT55',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1018,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1019,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1020,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1021,1,'status card','DR-BE1KCC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1022,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1023,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1024,1,'status card','DR-CN46H1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1025,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1026,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1027,1,'status card','DR-E46DQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1028,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1029,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1030,1,'status card','DR-HZZD6C',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1031,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1032,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1033,1,'status card','DR-JK6QN1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1034,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1035,1,'status card','DR-PD3W25',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1036,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1037,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1038,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1039,1,'status card','DR-RG2XS3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1040,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1041,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1042,1,'status card','DR-VXSX1H',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1043,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1044,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1045,1,'status card','DR-ZQWR3P',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1046,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1047,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1048,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1049,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1050,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1051,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1052,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1053,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1054,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1055,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1056,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1057,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1058,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1059,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1060,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1061,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1062,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1063,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1064,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1065,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1066,1,'decision card','DR-VVM7XZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1067,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1068,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1069,1,'names due','',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1070,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1071,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1072,1,'purdah turn','PW-MS4KJC',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1073,1,'purdah turn','PW-MS4KJC',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1074,1,'purdah turn','PW-MS4KJC',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1075,1,'purdah affected','PW-MS4KJC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1076,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1077,1,'status card','DR-T58KFN',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1078,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1079,1,'route','DR-2A8DG0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1080,1,'status card','DR-2A8DG0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1081,1,'decision card','DR-2A8DG0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1082,1,'decision card','DR-2A8DG0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1083,1,'status card','DR-2A8DG0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1084,1,'author card','DR-2A8DG0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1085,1,'duty','DR-2A8DG0',NULL,0,'2027-03-03 10:12:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1086,1,'exemption notice','DR-2A8DG0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1087,1,'exemption notice','DR-2A8DG0','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1088,1,'decision card','DR-2A8DG0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1089,1,'decision card','DR-2A8DG0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1090,1,'status card','DR-2A8DG0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1091,1,'author card','DR-2A8DG0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1092,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1093,1,'decision card','DR-2A8DG0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1094,1,'decision card','DR-2A8DG0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1095,1,'status card','DR-2A8DG0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1096,1,'author card','DR-2A8DG0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1097,1,'release','DR-2A8DG0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1098,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1099,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1100,1,'author card','DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1101,1,'exemption notice','DR-QR109Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1102,1,'exemption notice','DR-QR109Z','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1103,1,'decision card','DR-QR109Z','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1104,1,'status card','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1105,1,'author card','DR-QR109Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1106,1,'release','DR-QR109Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1107,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1108,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1109,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1110,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1111,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1112,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1113,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1114,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1115,1,'purdah notice','PW-MS4KJC','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1116,1,'purdah notice','PW-MS4KJC',NULL,1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1117,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1118,1,'status card','DR-3DBB6N',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1119,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1120,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1121,1,'status card','DR-T58KFN',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1122,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1123,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1124,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1125,1,'status card','DR-C6J4H3',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1126,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1127,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1128,1,'status card','DR-NEJ8GW',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1129,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1130,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1131,1,'status card','DR-WXWJYY',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1132,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1133,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1134,1,'status card','DR-000Q1A',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1135,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1136,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1137,1,'status card','DR-1S5E7D',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1138,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1139,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1140,1,'status card','DR-1YBYCR',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1141,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1142,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1143,1,'status card','DR-2KNT55',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1144,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1145,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1146,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1147,1,'status card','DR-BE1KCC',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1148,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1149,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1150,1,'status card','DR-CN46H1',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1151,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1152,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1153,1,'status card','DR-E46DQG',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1154,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1155,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1156,1,'status card','DR-HZZD6C',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1157,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1158,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1159,1,'status card','DR-JK6QN1',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1160,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1161,1,'status card','DR-PD3W25',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1162,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1163,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1164,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1165,1,'status card','DR-RG2XS3',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1166,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1167,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1168,1,'status card','DR-VXSX1H',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1169,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1170,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1171,1,'status card','DR-ZQWR3P',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1172,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1173,1,'purdah notice','PW-PEGXMT','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1174,1,'purdah notice','PW-PEGXMT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1175,1,'purdah turn','PW-PEGXMT',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1176,1,'purdah turn','PW-PEGXMT',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1177,1,'purdah turn','PW-PEGXMT',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1178,1,'purdah affected','PW-PEGXMT','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1179,1,'route','DR-2XMADP',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1180,1,'status card','DR-2XMADP',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1181,1,'decision card','DR-2XMADP','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1182,1,'status card','DR-2XMADP',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1183,1,'author card','DR-2XMADP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1184,1,'duty','DR-2XMADP',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1185,1,'route','DR-5VRHT7',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1186,1,'status card','DR-5VRHT7',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1187,1,'decision card','DR-5VRHT7','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1188,1,'status card','DR-5VRHT7',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1189,1,'author card','DR-5VRHT7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1190,1,'duty','DR-5VRHT7',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1191,1,'route','DR-TGYW3G',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1192,1,'status card','DR-TGYW3G',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1193,1,'decision card','DR-TGYW3G','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1194,1,'status card','DR-TGYW3G',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1195,1,'author card','DR-TGYW3G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1196,1,'duty','DR-TGYW3G',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1197,1,'route','DR-P2DWQ6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1198,1,'status card','DR-P2DWQ6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1199,1,'decision card','DR-P2DWQ6','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1200,1,'status card','DR-P2DWQ6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1201,1,'author card','DR-P2DWQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1202,1,'duty','DR-P2DWQ6',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1203,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1204,1,'duty','DR-2XMADP',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1205,1,'duty','DR-5VRHT7',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1206,1,'duty','DR-P2DWQ6',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1207,1,'duty','DR-TGYW3G',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1208,1,'decision card','DR-5VRHT7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1209,1,'decision card','DR-5VRHT7','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1210,1,'status card','DR-5VRHT7',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1211,1,'author card','DR-5VRHT7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1212,1,'duty','DR-5VRHT7',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1213,1,'decision card','DR-TGYW3G','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1214,1,'status card','DR-TGYW3G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1215,1,'author card','DR-TGYW3G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1216,1,'decision card','DR-P2DWQ6','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1217,1,'status card','DR-P2DWQ6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1218,1,'author card','DR-P2DWQ6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1219,1,'route','DR-TGYW3G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1220,1,'decision card','DR-TGYW3G','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1221,1,'status card','DR-TGYW3G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1222,1,'author card','DR-TGYW3G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1223,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1224,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1225,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1226,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1227,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1228,1,'purdah notice','PW-VFMMGB','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1229,1,'purdah notice','PW-VFMMGB',NULL,1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1230,1,'decision card','DR-2XMADP','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1231,1,'status card','DR-2XMADP',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1232,1,'author card','DR-2XMADP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1233,1,'decision card','DR-5VRHT7','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1234,1,'decision card','DR-5VRHT7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1235,1,'status card','DR-5VRHT7',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1236,1,'author card','DR-5VRHT7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1237,1,'decision card','DR-TGYW3G','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1238,1,'status card','DR-TGYW3G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1239,1,'author card','DR-TGYW3G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1240,1,'decision card','DR-3DBB6N','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1241,1,'status card','DR-3DBB6N',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1242,1,'author card','DR-3DBB6N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1243,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1244,1,'status card','DR-T58KFN',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1245,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1246,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1247,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1248,1,'status card','DR-C6J4H3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1249,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1250,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1251,1,'status card','DR-NEJ8GW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1252,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1253,1,'decision card','DR-WXWJYY','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1254,1,'status card','DR-WXWJYY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1255,1,'author card','DR-WXWJYY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1256,1,'decision card','DR-000Q1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1257,1,'status card','DR-000Q1A',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1258,1,'author card','DR-000Q1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1259,1,'decision card','DR-1S5E7D','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1260,1,'status card','DR-1S5E7D',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1261,1,'author card','DR-1S5E7D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1262,1,'decision card','DR-1YBYCR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1263,1,'status card','DR-1YBYCR',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1264,1,'author card','DR-1YBYCR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1265,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1266,1,'status card','DR-2KNT55',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1267,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1268,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1269,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1270,1,'status card','DR-BE1KCC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1271,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1272,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1273,1,'status card','DR-CN46H1',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1274,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1275,1,'decision card','DR-E46DQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1276,1,'status card','DR-E46DQG',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1277,1,'author card','DR-E46DQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1278,1,'decision card','DR-HZZD6C','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1279,1,'status card','DR-HZZD6C',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1280,1,'author card','DR-HZZD6C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1281,1,'decision card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1282,1,'status card','DR-JK6QN1',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1283,1,'author card','DR-JK6QN1','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1284,1,'status card','DR-PD3W25',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1285,1,'author card','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1286,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1287,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1288,1,'status card','DR-RG2XS3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1289,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1290,1,'decision card','DR-VXSX1H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1291,1,'status card','DR-VXSX1H',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1292,1,'author card','DR-VXSX1H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1293,1,'decision card','DR-ZQWR3P','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1294,1,'status card','DR-ZQWR3P',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1295,1,'author card','DR-ZQWR3P','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1296,1,'decision card','DR-T58KFN','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1297,1,'author card','DR-T58KFN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1298,1,'status card','DR-T58KFN',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1299,1,'duty','DR-T58KFN',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1300,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1301,1,'decision card','DR-C6J4H3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1302,1,'author card','DR-C6J4H3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1303,1,'status card','DR-C6J4H3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1304,1,'duty','DR-C6J4H3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1305,1,'decision card','DR-NEJ8GW','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1306,1,'author card','DR-NEJ8GW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1307,1,'status card','DR-NEJ8GW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1308,1,'duty','DR-NEJ8GW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1309,1,'decision card','DR-2KNT55','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1310,1,'author card','DR-2KNT55','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1311,1,'status card','DR-2KNT55',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1312,1,'duty','DR-2KNT55',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1313,1,'decision card','DR-CN46H1','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1314,1,'author card','DR-CN46H1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1315,1,'status card','DR-CN46H1',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1316,1,'duty','DR-CN46H1',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1317,1,'edition notice','edition 2',NULL,1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1318,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1319,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1320,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1321,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1322,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1323,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1324,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1325,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1326,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1327,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1328,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1329,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1330,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1331,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1332,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1333,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1334,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1335,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1336,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1337,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1338,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1339,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1340,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1341,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1342,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1343,1,'delegation notice','DL-8W5F1A','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1344,1,'reroute','DL-8W5F1A',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1345,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1346,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1347,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1348,1,'standing notice','roles','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1349,1,'standing notice','roles','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1350,1,'reroute','roles',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1351,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1352,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1353,1,'decision card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1354,1,'status card','DR-BE1KCC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1355,1,'author card','DR-BE1KCC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1356,1,'duty','DR-BE1KCC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1357,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1358,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1359,1,'decision card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1360,1,'status card','DR-RG2XS3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1361,1,'author card','DR-RG2XS3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1362,1,'duty','DR-RG2XS3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1363,1,'delegation notice','DL-K5KD41','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1364,1,'delegation notice','DL-K5KD41','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1365,1,'delegation notice','DL-K5KD41','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1366,1,'reroute','DL-K5KD41',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1367,1,'delegation turn','DL-K5KD41',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE official_lists (
	council INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_official_lists PRIMARY KEY (council, number), 
	CONSTRAINT fk_official_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "official_lists" VALUES(1,1,'{"contacts": ["01454 000 000"], "fine": [], "marked": [], "people": [], "venues": [], "websites": []}','10284935eb79a65d59dcb559a7815eee','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "official_lists" VALUES(1,2,'{"contacts": ["01454 000 001"], "fine": [], "marked": [], "people": [], "venues": [], "websites": []}','1630e3ef376f484c914ec3dcae6548f5','slack:T0THORNBURY:U0DEPUTY01','2027-03-01 09:30:00.000000');
CREATE TABLE outages (
	council INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	why TEXT NOT NULL, 
	mailed_at DATETIME, 
	over_at DATETIME, 
	CONSTRAINT pk_outages PRIMARY KEY (council), 
	CONSTRAINT fk_outages_council FOREIGN KEY(council) REFERENCES councils (number)
);
CREATE TABLE own_approval_lists (
	council INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	CONSTRAINT pk_own_approval_lists PRIMARY KEY (council, month), 
	CONSTRAINT fk_own_approval_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "own_approval_lists" VALUES(1,'2027-03','2027-04-07 10:02:00.000000');
CREATE TABLE own_drafts (
	council INTEGER NOT NULL, 
	"on" BOOLEAN NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_own_drafts PRIMARY KEY (council), 
	CONSTRAINT fk_own_drafts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "own_drafts" VALUES(1,1,'2027-03-01 09:30:00.000000');
CREATE TABLE pauses (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	begins DATETIME NOT NULL, 
	ends DATETIME, 
	reason TEXT NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	over BOOLEAN NOT NULL, 
	changed_at DATETIME NOT NULL, 
	ended_by VARCHAR(255), 
	ended_why TEXT, 
	CONSTRAINT pk_pauses PRIMARY KEY (council, reference), 
	CONSTRAINT fk_pauses_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "pauses" VALUES(1,'PZ-8ZGKY3','another reason','2027-03-03 09:30:00.000000','2027-03-03 10:00:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "pauses" VALUES(1,'PZ-1C0AC1','an account that somebody else has got into','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000','slack:T0THORNBURY:U0DEPUTY01','It is true.');
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
INSERT INTO "postings" VALUES(1,'DR-DGY15J','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-DGY15J','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-2KNT55','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-93KQYS','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
CREATE TABLE "purdah_windows" (
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
	CONSTRAINT pk_purdah_windows PRIMARY KEY (council, reference), 
	CONSTRAINT fk_purdah_windows_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "purdah_windows" VALUES(1,'PW-3D4DZW','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-VFMMGB','2027-03-03 10:02:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-MS4KJC','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-PEGXMT','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 10:02:00.000000',NULL);
CREATE TABLE reading_reminders (
	council INTEGER NOT NULL, 
	edition INTEGER NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_reminders PRIMARY KEY (council, edition, person), 
	CONSTRAINT fk_reading_reminders_council_edition FOREIGN KEY(council, edition) REFERENCES editions (council, number), 
	CONSTRAINT fk_reading_reminders_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0CHAIR001','2027-05-08 15:02:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0COUNCL01','2027-05-08 15:02:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0COUNCL02','2027-05-08 15:02:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0DEPUTY01','2027-05-08 15:02:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY02','2027-05-08 15:02:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0VOLUNT01','2027-05-08 15:02:00.000000');
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
INSERT INTO "reassignments" VALUES(1,'DR-1YBYCR',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-2XMADP',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-5VRHT7',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-P2DWQ6',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-TGYW3G',1,'2027-04-07 15:02:00.000000');
CREATE TABLE "revisions" (
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
	urgent BOOLEAN DEFAULT 0 NOT NULL, note TEXT DEFAULT '' NOT NULL, checked JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "revisions" VALUES(1,'DR-DGY15J',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0206a80307738bd9106c3e0346a439ee','d7a46e1e9a689f8f1776d91ba575af50634940139fadfc7e4ec8e1901bea00d8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-CN46H1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','dfd82f5257fbe93bd07d9dc2864a6ba6','4f14c2679186ec904fc247d870df7ecbdc90519b7d4c2daa5d6f200f188a5faf',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-CN46H1',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','32661b3798cf4d825f4c3fb94e33cd36','5535af3d5bc0f403468c22012aa6420b8ec923c2f2c0616e218340ded08845e2',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-2KNT55',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','9b46031e2f0262bd38adb6ebf6b3c9dc','8d137896806cd115101c5b5554d8b2126d59591145d80c8b114ae043bcc9591c',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7FAC4K',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a9d50515234cf1ddb281c4270139869e','b1d8c028568c7729438907fd9b361d8dfef120f6364bf8af0c11d6bfe344b41b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-ZQWR3P',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','61403bd4090d5d453c70a27aec3180c6','86acdd7e9dc8f4eff0b587ca9eeaee95bb6de96876c12f4c10bc3aef94e631a8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-DHSH2V',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','4bbc350a678bbb3b6db57e9c7b1ca314','0831effb873687cc37c60f5ca4a3a4d2e713e853c7637b54c443df40583cc56a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-93KQYS',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','e5706863f4de940d8694b4967db38d7a','611ade18190faa2a1a41c46760f75e2fdecfd40f615bb0b13cdedd80538c5817',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-VVM7XZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','86aa1b7f3e575af6b7e11b786005d569','e7c19bbb3f89c6fa97e4a09521a19e9737670530add30780741cca6b67181438',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-RBPYTZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d55328d88b9ec0ccbd7c80d96b219764','9b7f3eaf958682203abbd5403130a9de9bb38f29c03d86a7a352331b311f33d0',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-VXSX1H',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','db3ffb3fb4dee0b9022ebaea183f6a9a','3b4e86e7b8099032ab397f9775e97f1f51413aa5266cbd4ba41731aed97537c2',0,'Floodline''s number is right here.','[]');
INSERT INTO "revisions" VALUES(1,'DR-000Q1A',1,'Read more at https://www.example.org/market','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','300f2b3a36d597573915786873a6363d','1d2f24dc24f9017aefe820c0645916a384a23ebe19b74931442bbb9469558058',0,'','["5.6 7cefd0d662eb looked link"]');
INSERT INTO "revisions" VALUES(1,'DR-1S5E7D',1,'The river is rising. Ring 0345 988 1188 for advice.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e1e1f11d06d55020b4e52d5c22683d9d','2d238ae33b54a93a884611e97ffdff0057e47af46bafdd06b76dd76ac8e68bb8',0,'It is Floodline''s.','["5.12 7e4a49f557e4 asks telephone number"]');
INSERT INTO "revisions" VALUES(1,'DR-HZZD6C',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','195cf85f7780c2e52e22651c5dbeb894','26e5dbe632c19bf8758c46a283972af605a5c3a4201feceefdaba817a3ea8591',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-RG2XS3',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8624fda1624f8b1e770604e05046f593','483d0bd84ff8e8aa01f8cfb7456e14a05c318425fe2b9fda3b94e1c1e5531449',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-1YBYCR',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3ee6abc5e85abf42cf4d7cd8f8e74348','209acda6e3d59c7280942ee75dacc14385675bc24708f26527aca3179656b42d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-BE1KCC',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','506467f191351a38bc732672f5c4526f','2fd9358df53aa1ac237ac3c726783f25e095b03344ec2b6477f8c72b746bad3a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-E46DQG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ebe84ce3e8f70e949ce70082aca94fa5','6519088e032d4c323fdaa4bb70a98509dc07e089e0346165ce57ed22015f6820',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-JK6QN1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','cc429c22e6580a308d9eb83c3327c549','bc594096647126819d87af01bb4d55870bd5ae0961eed6d932f02849598ac04d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-PD3W25',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','44142e790efad71a21bca4b2926d2068','1cc5079945c8d78297749932e5958f2317456778f25b33624258c9c4e9bcb97e',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-NEJ8GW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','f96d13a527fac3c3c599e6139c29cd93','1b2ed307e993150ea03479b1a8688105caa5f3fa58381e00c116f0e49fc137a5',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-WXWJYY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','6313579aaec11071af78f4ef84b33f8c','5a69b4d70f8bf03e0545ab54f544236d92f17772bb2c3dbb1f3b80374926849a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-C6J4H3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:31:00.000000','b63e0fa786d256ff7001b813dcb86998','16899f90251c15225a50a45195a5dde93c160028f9c807968923c2353d2f22a5',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3DBB6N',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','fa3e0f3af2a11d01c39dd410bf2c7713','b4d66ec5e44bc6a2cf068a5678723d6ec6e6dce6fa78d6b8311856b62261dba2',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-T58KFN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','a4ed560c32c7c12c08d9f52fb8fcbacc','b0b74c865cc5366c1c0f20d5aa54f115b7619c481f6ad93fccf863e5a3c0119e',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-QR109Z',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','f9494ec4047de12d0b121b0a3d773f08','ab962ea3e67bdd7c09b042ac21106b2dffefb02aec63c4355ce10599904d8dd8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-2A8DG0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','2b002e3d01ef7a99dbe1c6de73601165','434ce1bcec757f635d619ab79cd17a3ab49c6f17d8567bdc8f8ce77e5dfb46b5',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-2XMADP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','1ccd81675a6fd9c3a64fcd2bea8f6ba3','2a2458e3cc2f4938583649ab58aae2da58d8829e5466ba37e4a1d44c0a2c0be2',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-5VRHT7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','d0809039d3c540b4a34116714a9224a8','faf8a1970660ea98b67d4baa90e86a9de59bf7d0d6bd144b4c3c5186104d0e95',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-TGYW3G',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','4bb6c7a2a82f830e35c570098a32d91a','85d20127c14e9e29c55e466ebd3d614178aa5f2fa15944b895bc5e1d6762bbe1',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-P2DWQ6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','1035547205983330c66ce1df7f13ae4a','d8232c99fb44f152d41df54b4d2a5dd5fd655b0ef4f9f452665f4ee669f4a113',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-TGYW3G',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 15:02:00.000000','ae522d2ff9aca9e15ad158910356893a','0bc5c09325f86e64e51c80a1169325812d8b19afb7fe4230b2039d41759cd80a',0,'','[]');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'4a042c218eaf212f26101e15f186f519d7556f1aaea16897c0e2466999372508','2027-03-02','2649470652c03617cfac79756d0e862f6decf0c5c0e4019a2dfea825b0568f54');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "JTQ7yEYAIj8RYEsY8MNXHnGraSfu4GoYl8NBD47nbb2mbRKKSPBttgGSKWrKJEz8TB+RP0M0WT1VDI1ZaBkI/7JWiAwP0Djm2SOKwMl4pFsBM7LFxPiwCTP/orEwCP8wATOYrt1SHf5bQjCKzy/fLP9mEatQGBI+kGlnDbwM1vMwuYlC8EC4GPD7ryhWzbyDDh3SU61So428mSNMa9s8rODxstEU+nRMp5QNx4U6XbMCTojyCcjDlbmu7So4m55SHri3Sp38omi50n/Qzqj4PSZntLsFuNhlRt/RXYIdzHcQtFW9Y4QC7BMOp6hkU9VyuBTSgFPfsdkR3kqw4e41F5fxemDcfTNx223RCGR4qm7MOlZSYbr7x4Xaj6eeZTpHt7KbeWEZiinUJON58Sm2VeHRG2cjFwRHcmNjFtjC5J3sv2+8r/vDzdJwna7Y71754e1xxYf+52klqxlqqh0oyRGBQv2fIFafk4SrS0OUmcvZQrPWYi7FBf3q65bJzkNysmQcHPW9EpMi9F0euKBOaRUJIjM03uCTVamE97cEA3iPvHDu8xHbq3VecD8Ja7L3y/Eu59JJhrTl/Dv1URLx9kRb5LmWa6GbEQYbtWboE1alCyarGxrPYb8yWptduLPm52OeJgGQgS8vOHd1i9nZfgH9DvrETR/1MhyRMP/7cRF1EgjrQbacPn00A4Z4mS0Mc99KdNRq6yn7wW6G4FNu8jm4SDYbbEilF91mP50U2XaU1s/Q+HxmqRtusFJfGI7dGlb7I+hJCoUX+E6JGUqe5ZJJyGlxieKPN991xadu0talw010CplnqWetlNOblhaQQOq6E2jPveK79FIsHpmAWulI5UbCGViY4I0sbsmm3Hs+EDkmAB7h0N+td2/OcjVAIyV+MJb/vi9F8U/zvp3FkuZnF0uYEgFU7VbPIgGrqhaSoukH9hh+e2m7BBpTDdwsbzebwdgfl1o37lAHUmKu0/kPlvoG6z+I1+0Us/JwqHA/LEsyQr+BNGwKh6o8Np6L7+GM4oL6lEscnmoZdxEfBzCeAz36bwd2dIupvLsAuN+8Pn2OQKVWxAbU2iclZ6ykXeAWg9y6JUc7uAbleU2t0LyaotJK2STNqsXZGdxku7TICeI30xku2Kru1kws9u5aT+3MWKekaKKM+kWqWzrAcfzgSnre6pJ3/Hs7PYmuuBGGi2XM7/xxH67q3VP+ZYToUkb5HIL6T9vsH7A9y6uN0xgMizdzVRnlmQBWZUKxaic2lHgzZLuFbtcrE1zSGxxX1qXYAv7qsJu/6Q0pom7T0H4uDmXXgI/NEgu4gOwlnU0h3qxU72sq4OLDGl15rhg3NtPGucl8W94UNx5QAJlDHwMAC3ExWvG4iMpovTUduYH5v7dCNpmanGjuvMI="}','206b8cdbda8eb6a962b54ebdd8f57ed23e7a2bf8add87f2a31fac4d8c7cbddd5');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "206b8cdbda8eb6a962b54ebdd8f57ed23e7a2bf8add87f2a31fac4d8c7cbddd5", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "ASF5alD/Df4q4n1eF7P89AzDYiODMG5BFF/YNoYzgkto10Aya+ShQ6eHjBDGNdz3i8G8bCVNqZUHKuvbpQFw06ze9j18YNa+UTCPf7kTjHl17+j5v8yeS8lYo6uWxOkplDtqzuZ9G0EURMB8Zxx0RxjOhtsDemPSCKJmvxK2ItpPy3NyQP8XO2+XmDcGAbSEDuOdSR3QovUEij37G/3+D7B7S/N2sW+lrbYe9/38xI6O8zEIGL7Cx9Y4H9TYYWb+RqjQvuhR6ORB9wv0NIUd/2b8t1p2AnQDvTP+MM6jtOZMv9UakRobGzqaipZAxO33ylj4XMJN45gfDbZJwsNGFtzxJ2ots4rH8BRLRTerojmvapj0QGgrI0Uqa8CNG5IS4tE6fVTmq3v8nqWArVa7Rw6sLbr/cDodX+hWqolEjQ1EFLMxshlijVB6IaM1BXYn9GsvA4+9cd0fh3hXSp/GLUdYIEDbmxlnrBbeB+MD4InXNCOcFBXRfxbBDnLQV5/vjj8eqpNZnfdlgE06Fm68VP1D7vYPYdZ+yNjqKEKSMU/bqY3m3ZU24d1hiVqSABYPmd+7kWqHKzloPZVweRsEXExpjHcNUITwf4o/Efo7wTMC24PsbCBTVmNN2xekMfSrRdDoZH7//M0VR02EBRAFTn40Ed/m7RR0NoXZb+fJr/RLlehhV3oyXvUtMVyb8niMlPFZiMpZIdJoasoadJZP/RcgigtJZmDK5/5/COUc/8W0H3IfyuWrHTE9c8yyoSn9VamRDVb5XDtRv+H5MOkkqTbzk4eiF8VaHf8Q24bRwpE8mni0Q+Kqo4QTQbMouZfKvaWgjFRqVQhh1x3QOM14gqDA4A9eRfSgLNPmIz9n0GwNuo1BvEZy1AbfRPVt4LDihXirlAXaUDzcG3vhK9RS0i5eUgBrFOXdsWmaWBIJJXuyJKdurar1W3HfWtPFPuhNiY2/1S4qeSjWC2j69o5Qx/yppH33D5PPRspPieHutEdCeYvfRyUeaSkyzKRu+yJUeZgeDuNh/8D0EZNA8skSGBH9bCQqWEJv1++/wBZhqY/M1LxUG9muSWleQ3tQNOb8AW69vpYQmmLUZZqyEVLLThfKcjOjwZnU79EbDAHnq6Xlnt8ScRtjm0ePz1JoBJgrPzMOxgF/p2W6x9bxfZC+4p5nPdyJUCeNErjZrgQAl/diUp4R6webrPJ0rLfDsMe8Xv8Ncphz2p9eLl2Ao7N+Wvzlv+eexb1wJk1tywK31a2oDy4jmJm1Wn0Myo6Mxz03JyhJcZnGeCmne1++fDc97pLqBqBIOEL9Re/Pczm7hzWAfgnMzqY5DUFOGQFxTrAT0AmrO7cuqvhh+X79mbChmDVwqZA7oD+f72d5hU31h/U/UzUKcd6oOjJg8mg="}','5ac08c62e886420a62acbd02ed2229391dd9f11608f5994321c60c9dd0d0cb49');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "5ac08c62e886420a62acbd02ed2229391dd9f11608f5994321c60c9dd0d0cb49", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "NwKgtTkVaDnOh3lXUJHmO/CzIyEKCBlgfdz2bIHk/Xog4QB7AN7OCldswwEBYqEuVDOBYEqnzKH7JAg6SKSJkQcTzNqtKMlwj5dzltzJiqhnMHsgDCuk3cNQYdmMAAoGM+IEStjXyYHLVQ296T1MtftOVcbzKrc6CXEtueXUqB67Pm53WHli8mMMmjcDgfTZRhjAyiKYBz2QKG9yovoPmiIvnyO6EhpxtxcCw8hyekNaQZoUkTkMnY1Cj27i2bT/KyGNY+XVyQJhH6Gz8pmju5AgcfJLBwcJK1OocV3tWOP/7a+zlyVdlc/9OZMHXDS8HyhB0+oB7+OyMsjx0UsNNzsoXToNF+d5DVl3lqHrVQHBPL6Xr87pk2lDt5K0V2RXOR48m0XXV/56wxcyOjjIgg1maTVTUcEaolhgC5U5wIJE+6Q/88awyEk5qF1F19PszpSj3u1K6ti4GvHu/blCR+spw9p0Mlz4SRbALLoehTIxLY0NOHS82WDGYghOKZcvsJyXzEf7wvKBI4Hy/E8HOcU7XNraQ1YwPy9xjbgNINdGGZp/drz6uNu+Fzs60wmvGOQbq3M3cI28yemlnxI0EBM5RZRdtxg2GYyr9olRYBvWSUveqn2UzxF4OGUKxroX5GZOOls27aUkUiLkzDMwD+igT26m6gphVZyv+0We/VjeqWFXVOtN6teIs0d4DOUjGjrfS7I0IoaV6C87buRbhq5A/M62m6ed+V/1CgfN5pcd7wLiThNWUk0i1FMrse0sQZG/zqIM/saOctig/JD/3adDf6HPM2F4f78Kdz/Nz/8aSDExYoX6idoq1qZBH/vWz4G97fhE073T+vlh0FukICLPHErL/8Cn1cBvwbTVNPSVU7yJX3PbFNFw6hCaRikIzKD52Mx34gZs6QvoEVR75qDbgJ8G1OYYCjCHXbY3kM86kTu75131rthtfiF+i+deMDwy/WsD9hu/6IzNh3TXB58MxIAiUe9zrQQ+J9HwMhZZq22WaFzzsQnOF1ZLpdAlJGA6Y2PtjUUm92uNfeGueZEIS2ki5BnyALwaa8F8eJ0/T+YNjz3O/EVwrHIJLXa8SJmDp7UMwCEWkvHdbihJM6feyyoVp7f8mSEUW0X3dLmxlRev7rZL1mN5EgEprodSHQ6oac71qkkB+j/H6GZ6gw+0g43Ip0oALJpYZYM9imRybqBBNDza22ORaxqVRQkEbCAPdBGLPkDdLqx7GvcZv1qbzTumu/ZPNzJtEL2/EQiFS/ukewz3NJx/Bq5Q0eSBhXoYEnhcnx5aPtyxM2dGG5HgGVrsl6xcWZc5FhjQIQQjSsZNoeVMzxtFdRsjIcEOfm78sg2gk7xOn4/Y7DCT9pXbIFwqgVNfESpOpRd1YEdy+bcvbdiTP6tgTd8="}','7e5f27e2b88d731235ab5c7f4e2f3e3cedfc6be652c6b41c2717d03b8d373c77');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "7e5f27e2b88d731235ab5c7f4e2f3e3cedfc6be652c6b41c2717d03b8d373c77", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "wnogFoMvWUVDqrDCYagdxZU8qX8EAg6Y1Y9F4JAAvk9BcYz/QQ8OC84iwYKvIIAdSiXrVI+RUGRF/ojA2u2x/cY+hzq190/WwLUGhmLwaEkwq9ZjI3JW+hI9dnKw3CrZsH+dYDVUOQAa3vwvFpPpgdSHOpCVMIvzaP1Eby1AroK78gSsOwxQHGYXPLQTl7ZvS46x3d/Rvd0LUBjudBWnFRYombXogMJ/r+gg6RfnVcFXUTN81Mlzhg4PxfnlabXsrtOFg9n2sjai6U3ecrVAoWe/tAmcl8ISAkKzlL8QXaZO0GqwHXRo147Y9tApt5yzMYkiw9o1G7JYNb1O3czt3H6AppXkOUkEWCxbAtRbUjeHN5VJVDmrwozgu7bbHh0iS2Lxwfdv720HP0vL6EGv0avRu/aMf4rfEk6CxLVFsab5TP/4GBo+bjCpylOS1wOiJOH85SUasWo7E5jjnX2FZCAO4gXQWqIgQPwcNiJb3ZdW+8mmbmZ0ZdzNYvYm4pv77U/ctxvosU3z/iGb9xFAATxveuRehECcuY/TwjaQ1Wg+NRKDZXs+2dj49G9/7TRFcwCxtqeDbmatkopesFQvjqWUDaSf/njoNa4+VRtQ5b279GDbjQWcDUvaEPNizjEe8kR1F0mIMF4mTvWKFBVOeWRIbb+qXXoJPZ97eOgKY9uj041tDqjFAWt+E2JtidNl9ivknZKAAJDAx5KMmBiE8c7yEOYgLBCd5u2K4gtRWXrPg7dFk4Jo7HHQ4oVxApJPBpRRDMEvk1VGari4MWMPO26KKP5Y2WET+Igrk4cgFlv1trA9ePm52Pyc37Q6CSoqz+Ap8Nny1IivDHtS9GJeB+qwsXzmX0kTUAIkEjrSYnMmEKYAtppdZ4ndpvGI7739C3RM4TjWs/vGHuhGHcDl3uvT1fIigJyclACqMG6m2zePr+Brux3rw/FGX4Ze3kwHrI0bd+60yFRp/MtDlfHY7YdzYx8gI0QlI++/GwLFPPlLx66ri7nYha108Jr+xaybNedy8HGO3Ff9uOHdB5vqQHSxaOLVxaXx9HtzAJTFVMDxGaRJ8ZcxwTWNpOxcbqPnTVWRNTTCgPd/j9KhfnoFL7Plek+uAeWyx/ejO7Jqa+Mmr0hr3vRbR6uWtsan+/WqfMOKNNXhuHB6lMKgaiyzIk/BigQI8680uBEZNtzxbvgDPBjHW5NxT9JdQt6RdV3wzqTGmiRD0vUkAuikDlSEILP65/YVB6AWLkfIdFvL2Q3MJMf+aF4grgM0y/B3hipWCh/QCLu1W+6j5DUS747+oUNA33VgqDis5kWS/p5VIuzuLlsCjvm8GbXZPKdaqE5kma2mZ5AvW+yWz4334LGLok+WLWq3U9VWrbF1DUklQfXv/+GSoagn/9Mb35s="}','a27037acbb42c13132d1b39e2483718acf1dc9432f46fc6aa4a3509ed8de6714');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "a27037acbb42c13132d1b39e2483718acf1dc9432f46fc6aa4a3509ed8de6714", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "BWtIhaK8ZnYaEUpkcpNhBgIbkfL2Ch8K7nWyjROn9sDSrkUFm7PGFiuDfn4detDdVKCk0Q/d2iLaZ02kx/1aqwqmHcIui9z/fgQlxzJz1lZdAcwP7EJDITi/R50HbEFuefAv5DbiM4W/r7zKv4DZMS7h4tN4lEOsfAI01GRWUgJQvRW9q6iEWiqzVrCTdw/Ti68woNPnQSgS4TCGn89vARL/Dtrop3vYcyqNuwkzLNsSn569j//il1ebH4qu5FJmgLtkergUq2uNI4aRx+8WLvtrrCz9eKUJqBXL+TwMP1jhCH0SY4tCF3yJCBN/i1F2+fT0M7agBkc0ezPixQCBIvZzbQ2w5E/sjLaXCbpnWm46MnlKo9mqLZxBENkxDCfpIyI4a8OM0VfDdzq2enTabwgGMo20beL4dKbeXs6cvondq7UlxXUGg8Tp50ynMjgzByWTvQvLArnEYCifrTdWPm9ri6ExhbgZuJRL23uK9zDXxHI3TYzSKlAyFXKdm/KG+64UANKbRdL1FMoBv48pSl1qQWkl3ByG+bXhCMsoHUAZ0ih0unKlOiOvLK3itVuKRB4/opLtmSzbPt8RkzwBWQGsSI3sbjS/hT2OIYc25gjiO9X0BXryNvnwc6thgsQweendzx6pCDS59H6WAAoUFiMvZBXIww8lI/o81g22sWd/qNm9kS0L7a75Ox6nDudsOP68uOXEs3c3fYwNGMRbo7exAUnRixsVlCmXsukZSYO1SOip8CDqgo9gbvIJBpVb+T1ymvsJq7pOAQD7T04eLplQMC8lo7W7a7Wjwf9DFy9iTQChCucX4pwHmEiEp9jc36t+IWYaiSTPdi9Wbq8TAPvPaRWs4HckYMnORydxRi/CyzgbpmXuEOGJuJS67lUVglt3HB2zqROK6Ku5yyGRg4MCvWt34eotPuF7/J7HcAxUiu2rWX/ykR4X4Y/EtX2C0Eup8aWsl19+7ZpzOZdWq9UYDYXQm9C66USDOp8mwCQO5UdykXdExyGZGl0SpmaOeiMKy6+33/gBI9UwPLCUsgDkhDMmY1+TELTosNveveiw/lzLXR6pemLpawhfnTzCy/4tX4O9oVUVxI/RuTBi7AJDDh6EWui9tlgID5rkxbgqKm+zMPHc//iFUVhMlsvtOKGGnAstAR+KaOSuwdBQTt3TgswFKd4pxlwosBlroUBx4/SZaYWpi/QqXsqA8AJO8+rf+dCwIY2z7JDFppuphK8b9OIhnB4QF7sh4hi3KaUUV2nSigQ5i1ufK4uJBQSfrY9ktW6AkNhuHI0damG+wkOX2PFXeQB6jY88d8OMRcBdQX4ws+BEAEctDJ2TiK7vQSPol/mdJrIGYxbQnqgvhfNiMu02Km+1ANFZezYMRIoOOkUaAjgDlhUF4oI="}','af6e3eedb182b63e76b49faaaa32bb287ea17afd3e6197e575189f31545a369c');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "af6e3eedb182b63e76b49faaaa32bb287ea17afd3e6197e575189f31545a369c", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "lMK0VCDhiZ86wGYwHguClUgqEgW2qOC6oGJMGoouDkV1RVMWVRRsfPdCOPXHTOnqMqUMBy3714F7PDa5WJg5I+9m9GGsRCvyLFZDpKP6QBgbbqv+wwOD8yGOCPuutM/TZFxzGbvOIq1z1qY1MIa4A38ty6aQeO/CvcLwF2OlBtRdsEL/Jxe+uK6Q9xinQwzhX9h8674c/M08zM7BxygYrU483USQV6ilcp+43aQma5wSs1tfBrOY7XEDOTMoU7i7fbFVE3//PfpCdYjZBUvA5OR6M+7oHl9ja+hcI2DXuWA9gtNp3WanQSQAEZg8FbZin72FGVmByTxqMO5V6QHZL0vS9yKx1MkQS8HqCNdzdKIqZq6sxyMpYOX97gBc9JmGaOp5EI99zYFUJ+hWDHlfgcK7n4oBC7fYLgM3NaPYa/BPf6uFp+A31vOhxohzK0rcckSwO3bzvNJBdNV0eVL3VFg6BBtH9PC+m1BuYxO6GS3aewEnGc2qyxys606TbIwPpnsCokiZC3oPBFlA55kXFewE8LWMCCyuS/OqZWNoc8M7n5qfOOZMQNsvol3qlUKoScDzYKqwlJEiRs0FAPhj5UfjvIkHV5PqaoVeIPSQ9rud7piixd0mgodXLtOHDNEgFXu7LnCUCtFhwXPVr8RUCoEMPOteO0BHmJCCdZ8teU9pPAICSGFKBDY3YG2ABSccuyx3BMeF7IhAuoAkJ5A3gC6UGGVuS31dvHIe1eu0XbqmAGIyCk2nNwy6H2wF7747eK818FepuoAOo+Il7jttJn5qWEqgNc4g5ZLkGTe12R4jPgrckAx0pWUpKDxzGSwiWtRM2BZ5pBEY0tcKMhI5Lwmt9pFS9Or0+UJeWdKp0Qok0+oQ3Zjj7CydSwOHaPGSpsF/z/t/c5ymC0vGEqZA/ojbDHAskjwlmkvVT/a2T/TqT0wpB6cl5BnKFUCirv+47SWoj7envTyl+nn/BaPrd4mryRU3v7/QeW3wwZusb+6r7O2or6ILix43rDOAbaKzwAACAGrk1mc+qORKMPBybO8fwrs/vILPVL7zoEdAlkc6/WANiE8bT2pV0Dl/PJGMFvv9IIiq2PFdNuMqZC9rm+OUWkgxnGr0cJnf8pEm2yzsPJmoTyFiBVSSCiqdYwXOtxtRVo5wqSzsbw7ltpSHRnt137pQAtUshzCifaFJjWgFJNABadGRGC34jOKug4ejo7xduOvq5p0/OFeCEJkA/VQk8xsPdz3O/yestoQFne1+lrEeRdW0WY2+AiTaYnKuIkqOwpUqhw042FiPDrJoePP65/nIjFXAz6QTDexu08rGq7qguvEmB2eRoEyZmLHAn39yjSasSERmDXV6w2bwPzA5UgOO8gwvFYQ2tFe7zBSWplQVgua6oQW8S6s="}','0e60568c2a6fdfcaacda922a0a6d002e3b8a8f43a1377659f500b03aacdbc822');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "0e60568c2a6fdfcaacda922a0a6d002e3b8a8f43a1377659f500b03aacdbc822", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "XOT31UzSd/UoJJeD8ZcoT7pnB+KsuzVX6/h2P5upKDRrp14brVo7NQKmV+tkKg3P6y9kns19iybafnSNQ9wyrrZqcM26AVvJJEpwK5zrOs18dj9ZS3jScTJibUgqEtqKnXUiN6zAQYK4qeIcb1w0grOW/tkWI8hyFZKggD3ENCkmLXsuQfuyJNxgfrEzPdA6d3ft9pNh6NqVIRD8m1IChPtf6VRBdOXsg+EYmgTFp6OAbXn9L7+GF1tDVcdZtc1zhhMUv50RVmFyLAJC2D9QC7+/OdrwUYZ3M7QRGPvBiwBfY63gWj+JzauhL/Em+ZTw1J1FGBMv+zRgXP5oc/VSbWgsPRCcEvGnF+sXQcjafE2SsE5GLEQJofnGWn9gM3r/vtbDNYR8MN0dgbp6lP4fyX1OQUegNousnhkZmnu1DXcCOPyethdJ+hcY1ljlMUcmLbiRy0K9adCI8kAgHi4EicOlXmw7+u2Ez58sfcUaUpL+Aw+MksNbqAb731W6xkK9GHJAWqV7w28jF3cGWAS3cpv9qLX3f6fpxObvhFENiXPciDSL3BCtI2hmnDh/dOdsfMdkFiC5JFEvde9VpgwoSlkFSNfgp29a1mRlpkVDYkCNs8g8D8q1ME7J6tBHBcI3SVdPfnY9jntylycISwi4qmdzwdbu5dlQ73pY4VSGP23zr/Z5tQItNecFO+Dhv9P2K7fiC+uQAnen7wtWNXLb1KyBycwB5I+cylxUu7Dsmas91JRt8e/RYm7fU7gpUfPCoRYJP0YLSksZGX7ttqyC2lscejGAPR+Q0cFsBdGHcrmi9R5SzguFp2+W954M9RZI+BZ1NV3qeAL6spy4b9JVV5zeo4UiOpiXtgHwB8wg75xEbABguiygL9ukwBFwmm5wye6VdqfHb1Kjxkb1aasx5ys6q9/yEkbrHpD620PTOHy6MI6FhhQbiHLgdo6mAipSphmaG5IweuPhV52EyHoQ4yLyXhy690TAkZoii8Bnr6q2RW1Lkgjc2UpSlVrkHdiuz917aiZCf0HGmRNFPl7iiAHYWLLlcl/L3JUPpRJWg4QV33axI2ZN9avy8gVcgPlALn5kZqIzIA1G80QsTrXczyi+I0yhIa/v/tB6jYInNn1LHOZybwL3mbJXSgIowYlpi7jqJHfH9gkGkyKmiRkzi5hJXXMsg93Llz+Lrd+XxPNVFYj2Ux/4YLrnfW4EWqomC5qaZIPn1/Xgzbl3IWKNmfEDMI6DHTCmdkRqWEg7i1NHYX47uZNwVLm6ChjOGHU/VIC6Xn/pn+KLDm6Cs1z/PG5GegEEm78FQNYBiWGCdefMFivKKZYe26qCskcoYPgI0jmoHu0tjo5rGKzktk9T7l6KdFetF3eO8wr2cFesCg7ZKyjlTJ6SHcHIOqk="}','ab5eecdbd4c6f20818a099207258edb3a0b0dc546a15439c88329a3bf5c35cec');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "ab5eecdbd4c6f20818a099207258edb3a0b0dc546a15439c88329a3bf5c35cec", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "Yu/hFzZLn0iAAHcef+KI8DNTl1eP0vPL6I9c8WQiNa+5xNz1l0eXxXh3cGGFckkmERlPC872s2AxuaxTB5uca8gJ+dIPw+0fXrC3yYGPuxF3ykEOzuHbN07ItRki01JHsSCTvTV7GaI1HRngmq9gxv6xu2+DSi3YGGjO5TJGjr9jj4ZVyhb0uWyWSA+1i3AeuKeVYxhmfa6WAqkK94snfxTJFciKeVu0TN3r6bVFVjJFRxV5mGrO8hRApmLPsnU8dOEnQ1TcfATqsxMFjrLIPTb77HRRF7eJPD0nbku0K3SxuzK54IPWTNt5R5A0m7y3X1/O2zhurAu3+dvw3d50AOZ9TZiRJO1NeaRAIXCQZyUouPm9HW5Lc5oXW2Kq9MFZ9fXNtyHqVddslIztIQiyLZdhzhXddNyRDzmvQnKQq9KHUd2DxHtKUPZLUIUNfrWg8ihufp1uDDff+rCP28rOwxhsdr5qPU4xf9QF+fcgmYyUIF0XM5nvCQsGB45lr/oSUIqEjFClr4dRZkG5R2cU3khcVydErgByi4AFTq2U2d7hpzIwSKIRjeFT93V+osO5ouKURQ4szSEFZSKsNxynk0sMIVOqNlGunI80C4kEmlgXl8/EXQoz4UNy+e7dDx7wzESFDBf7qjN5C/sFKCDTD66tqYRE7uGa+lu3GMPhK96dL/YIuKiYQUCsjYzQ/LfTNxHwbdoWudNtVSSPEQMKCs0H8PwpM/5j44vM+gDXWTNoGmq+K0IV9A3o0Nw+Ykjus9iuYDUtKn5qLu/3DEGATSCvKZ3FGAdd3CnTVp8r0ogSxyLI2T4flnbTwiRYGDoxmUD1JtC5mMay+nFk9JnmUTLD8lpwPQnDiUVCatdFOtOaMJArPpiq8Jnv2iXXpQC7RTQ2QugJaUPFUQl2ES8gswYKct/uMCLOOlfeB1kiaMiy03cpTlg7DvgTr+vaoFoF5jmWulEN/ZMpHSGRapQUM4VZS+7IKLRUFmlwrq+yJ0OFtm23CFV6T1ZMwMISLcGVJMA7+1HST/7veKDVTsduwYzOO8NXpz1ri1++Ebwu1htwudbVM/5RT1O/Kc8byKaxY/4i6xYG93Oow2rCV45qs2q2Zek8EBnos6/6MncRqLpuDY2+H296ntz88S/F2yQ/E0yoZ9elMeYm/fXfsXODraj+AHCpBXGhPbffIHEpJ76SL9g/cPr060v3qY3hyMge0/HxzvQeSoyvwAI98+xhx03TuSk8dki4yMu3ziuBeSQGmnPfZHFTqYOFtA1CBN4jaGtv8fteGMf8DkQ3MMArYFR/ghO9qe8wDLkre+VTdYj+v/Y4cH71nFOAY7gWUKzc9dHzrifRSTn4FvJQ6o1Kp0AhNFBtIAFDaHRVfvr88bAZ/Z5EuiCq8BFGLN0="}','b3d6dc99c8c548341d081d0a509c46269be10aa55a787e48cc282946a5fa1fb7');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "b3d6dc99c8c548341d081d0a509c46269be10aa55a787e48cc282946a5fa1fb7", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "ZsHw7RYJuYIgtGroPsYj30PgheSNA2GkXUsAgO8BFsPRn/Sb4ZUydFUYq6V5kJPH2v4LMtb+zEQXVxSEeTweCVULUeGxVUqliY0HPksquOANrMqyQAZ+6Cu3Ye6jAdiJFXAAFWQcUVtvL/sBFd+q1QpuDskuwGPHjLxBwbo08+wVjHpnfvzdiBuaucxiXsQUBslBLXmmzkqtzg76xaWkvWtufNSw1uH0N7Ff5gXgysCxZuB8f11va7yvespvZEqkf4ynpnIHJMkTSid8d8dY48lbJ3LDTvddLpi6nCrmcigJjDiAi/diQRrBBZbIgsU8AREgbT/IHGJt49ahI1Ai2/WSHNKHpi5yKkAicwJeM1gI7dWYXIxBDCNpagUVlJOEag68TMLjSOEg+eFj0O59tJb4XTPAVBunFZSf3ORe/zBv9238mvFYR6eqsX8HCMeR2Xsq5/QKnIxSwfne1Z6wfVvU9Yiaw2AvpbDnMoMmIGhvHpqRjsE5QwFos55X3wbCkW1++MImssg5DmPNcJ6F5uia79ajOFkJzFwID69NK8DlEmHjPQeUkyOysh5W17ST+D83FNKHtEr0i7WZZMtqcH4xYRJJ4t4eSLwVXzgRF+kOLTiqMh3eorIC/5RTR8JjKU6RMmj1Azr+JLTKX1dvra3UN2zSbAu/54ETNMmQViPERSXw0KeqqEnTkwRijIdYLX/OVbkLKv8gf7LZVUJjR8B16SmBcmbGV0+lqIH+vPM0nt3JDZLK+Bcsffmu/Mqzktds9b35y6SsM/5oIrunFKuy9RzFyNUJCET1v1TFQMiLJs5eCCD6mIeBuBYkubdFc5oDDxTkrEKQjb+sRysuYkMaZ9jqHTek4m7w+k4DH+DD5DFRdpLGqO9fAFIcc+tY1NjmbJgyooKYyLbMRL/Yu4tuT1IR4Fz4Xyt4+Qs2vhD7HmHxQ6KDyVPHrky9q+1x9k/1TvIx/oQClPeQjPxq+W1FyKy/kigOpbHSwXB7BbgoaRh9p7G0dVfp7XG3KlydSfvCvMwB6zyDCRwz1V/hu9nPSBJulsvk2WSqpNMTKj7+25kTsXxetrnbha4m34X562gdtycBt1LxBPubISWwAvtM1spmvkjw7tNl+AYzxI69uUn7C5Hl54aVZO/flYACXFRPaprIkwJ9xgsy9gC6/E4zMRlT+7feBcRO+HOUatFXxERcHLOO3vFezO6Y/f39yz7zILlHYOJftecoHY5ZEzA0NZkX1PK+jz5k5RE6l2BJZwOrnECfPsZHBrM+AdmuYde3fxTcUGSrkgcJ9bUi+PFFITGb9wF7zqLdCtm+J5KM+aoYXlkoUw3915YTbVztMj3gSckfdebE9Cp9oUJ1qeI/69X1vs6Rdhcjb9gZlpyZhi4V7ozsd+guGE0="}','00024702187cc9a409b256bc5235c963d9c1c2e430d8b232ff010265004e53e9');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "00024702187cc9a409b256bc5235c963d9c1c2e430d8b232ff010265004e53e9", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "rYX9muJgSQr912P2iONYBpJLRvwjDuv7tJRfgJnafpl6RXm/61PteHXKib7WYKFhc7zNDHN/cFdAYtI+hu1HFDsWgWZknJ8sObh8/6hqj1C352EXp4eyXwQc2vmag1D7rY5zHpxTWYgRexF4foUkQigbEjwKq5wgiKrqVUJ2YDlZIyOhuiImFjZJi745///zxi3j/E1bO3XVhHKurhm3JjzHPt929CPTPmfCuo1Dsig1YCH8L80qHazpLmJDQ45nxf4df3SZABPdFL4wIX32F1vPWSUvzIkkK0bkxz+V79ESzc9TX6v6bGi8v5Fmwk9os6B2W2kmYMzv/UOYzfayUMjtl9yk+Qkj9kvkEJOcdYlVAylLD2FiOuP8OrSWm3RcTCIp/XhESskHtVOTPtCKJmfzLHgCunP8RLSjL5mpEigT4Kqp46/76ze7HSqm5fnqJY/1APz5Ky9TiKkouy/xFvIHmRjXdGswx3VbQqNO/fnKUayUKalS8pPOcMwtf/bIY2goA0Ok432e8uMmBk/INIYpaGWkWbpZEa/tPxfQiEPN3jF+x9makMTlbqodKJO88niBNydKTyKkjpRaaE27ex6RO684/scaoK2qycMPqk48Aed2NPcb/7jQ1hzJUcTA2mj4SXzCDnDxXwSSxiqnuTDqpP0ys4oV3fPux86Z7fVM2dhm2pUCKC0VbATg2XpyL0bO7E0HlC+rZ/gL+c52WUJour0m17rES34ywwGer4q8SuzWMVELaBcjhVrEGc7KSOhJ/O3cnBDefEGmyJjeQ/zQY72rII7sbefgeryqnfmgiW/l3uoOLi1S9JguUPytzRmcOpc+pmE5b26f30JdpyL0jIsD60cxyBOeZqByTPbJuaStD1bmbPnkudsbpe1VwQkYQ1+7sZt+8oL0QR/HxsLF2P7APyr28xRVOCkjet3ZN7wfIXWDIHBgQlUJx1VGGpznMz1LrmSZRP0dvazxr18Dp/5eVeI0/YFlra6/5fxHbNjpDfmSsj6KFyddpz7nEMarKapEeQnWriIpJj0O7dIrxoNAH6lHEV3jrdtIxZRu1YUyOtL1S1CIpFqRMf7M88gnTJxFuQhhOnMMvKGOOzvpk1F2VcNyfSic062vnb+YodQlCmtSBkLXHT3p7lu/LctC3XQJsx+H98Bnzn2kEQzE+cyYr8nsnaYH9xamCEd+pngryVPohmN5U+VMTXxrB66c0P/M7yDC/ya52xEI5IXGiy5a6s/t6lsKRipmV1uiTGp69pTY5RB0xeq7d2SNiRfQYR7ct4zKDr4Qys4oY6eFe9gT00pMPiHuaaO/LQC7J5OwZ5IkOaD+z2MsYT7G+TAwn71Umm81HMvCZKVcxDayImLX4Mmq7FERq1IWOZXrGp7jJASWKiUXPXE="}','4a042c218eaf212f26101e15f186f519d7556f1aaea16897c0e2466999372508');
CREATE TABLE "suggestions" (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	words TEXT NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	draft VARCHAR(16), 
	adopted_by VARCHAR(255), 
	adopted_at DATETIME, 
	CONSTRAINT pk_suggestions PRIMARY KEY (council, reference), 
	CONSTRAINT fk_suggestions_council_draft FOREIGN KEY(council, draft) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_suggestions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "suggestions" VALUES(1,'SG-EFPSHW','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','836dc3774cf2e944477aa4836264c1f0','2027-03-01 09:30:00.000000','DR-PD3W25','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-9WN5XP','slack:T0THORNBURY:U0COUNCL02','The pool is open.','825e287cd7ddd0bb892e6208bfbaace1','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
CREATE UNIQUE INDEX ix_drafts_reference ON drafts (reference);
CREATE INDEX ix_absences_person ON absences (council, person);
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_update BEFORE UPDATE ON sealed_journal BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_delete BEFORE DELETE ON sealed_journal BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_replace BEFORE INSERT ON sealed_journal WHEN EXISTS (SELECT 1 FROM sealed_journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
COMMIT;
