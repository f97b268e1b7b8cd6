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
INSERT INTO "absences" VALUES(1,'AW-EYERXH','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-19');
INSERT INTO "absences" VALUES(1,'AW-67VHCJ','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-20');
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
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'qE9mKHFIoZTPruzPvhIheJKqyG5dM4xIWT6Cf7UM3Bo','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','2ff1671bdade0fe0ea385d3a284b1b98');
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
	message VARCHAR(64) NOT NULL, 
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
INSERT INTO "cases" VALUES(1,'BR-72T3KEEJJRT7QC6G5GFB1XF326','2027-03-01',2,'0f0861abc683f506',X'C2BD60005B1ADF95590F4A08F3DA94979C1F9A67E33C8F454AC442B964BE020DD4E5E08CCFA6F1BDF65694823477619BB910E49DD5288DCF9B51BEEA',X'AD7C1AF44A12EEFBDA79D5E771241D290B42336074023734BD40D22D89B4FB0CB706EF591C41C2CE381CCBEC8F2EF22D7D49799342100254FD1FF8DB41AFE8424AD536E8CF143C1D7BE793D59E15BB7699EDB6F529A25AB2B7E73CEDB0A198301727C15DBB1944DBD0FCBFBFDCF92CD13F6D63BC36D5146821731C443FEC900DC4812EC174D16D292EA52FB5DA21AC6DDD94A8D820108473EE333D4BD18B1C147591A25A0153F93D1819D854F4BFEF1E813CE5AFAC34C8CCA54360C5CBDE0C40D50849A03265AC56DE633123DCACE2519DF0037268B483E41D3C724F362EC1CDB178317A14C8DC636BA2912935F58B04D4A610F8A62501AD6A40E179C2817CE04D6911320FFCE8B8AA9B1A50BD0F2AA0DA56E9B4F6942A73D795881F9EEA3AEF4278C2171F44BA1ADC140A8E555B6D8C5673B3AA2B8F2005D64C7B333D63BAB904E7065F0F62571C97B5FE6A21B7611560480E799AB8D9F97EAF55FD215179680CB68D8A1B4226C27E12AA6889F8CCFCD355CCA8BC2EE26644C8AD1F3EE53611FFF5C19CB7441974E243BA1E60A483F96083C2979537EF26DE9F9B0B979E6759D7FCFA66C0ABC99D9606EAA54B50E8F81858D03F2D476482600AE29AEFDC57FE253AD6F667D2463366DF6E2A180C90F619D1CED9BF4A1C54CF30D4B9E2AFC641F0B381538613333CE8F03E16E6E2DD20446C5ACFE40C9BC049A722CF1205092C6340BE755FB5A36BB684E5A03799C6260EFE10691E459E400584F1BAFDE4A83D51F5C13BEE246D7122CB83CABC631C58E55B728F46B2D83C90CDC57DA65AE18F43906832499C519FB759760521296901C51CDA8C8EA0EDD36B5EEBC5D42CD5EF1393E466D833A223A0A7574938F9AA1D6B6BBF24D62F7191FE734DFD1393CAB29EEF7D9F9E64B9E086D43088A157028C056DEB07BEF681191B585161AEE7767BF2DDF17B4DA8B66C52B835FAA0B4B52EA2E335381F5E9C10E8DD6541E3DFE80268C6B52FCF9E0B05E4473421B47F67C3DC52FE1C16E7735E97BE3CBC27E4BE3C2485A6FD4FEAC1B8C3FFE90EF96C2ECA7BBA0BDB18EF84309AAD1944186031619FEC4AE624315937A477055D537010E1DE5FF8BB4AC53B3B544AD2299D1B41A303E1643AC4CB6E26CA10D4455776E21125F19BD475F86AD08C681799EBE4B8D482D23DAF7E6B7807483A8B3E2BC67DAE2FF3A2B5D292DBDBEC353649FA8AC9515F228C2CF7E1C8576A1CBE4CA9C6803906F74C988B597886E5898B6EDF2D7183F3BFADA9FE607738571D7631FE18E03D92204C065E3990706667C9813ED078EB6021C5C9FE91869DA9BA4AF5A41AAF1DF6396F44F2407111E44A7396C814C937D88353E64AD5B9692B918DA4270CD17D61873260BAAC17BF522FF82429A728E07817827BF8773CE6DA69710D6D3322AFA0CD5537069AD9399E4BE5A14F3F7BC09B8DB591ED7FBD89B102528D7246A5A23458503D9C1C411F3921D861','9300ac06aa59a09c491aceda659e68b8be20263880e6272d9ba9be650434cf3e','c909397147338d8d801b2d286d50fa7d16ceaa7337dac2ffb1dd3f91a04547f3',NULL);
INSERT INTO "cases" VALUES(1,'BR-3ASNDTMZFW9GVFFW50RYPAPEMT','2027-03-01',2,'0f0861abc683f506',X'641D7E825A185D4FA10B2678E36ABDF0BE306166D79649F08A386751CAE4A3DDB305F72E349B5CFE16209E07BC48DBE7DD8110D0DFB518C89E0C32F3',X'2E7307025777E0DA2DBDC58F46BC617C772628F328A42C77A44D089459636B91DDEB2C1B8977910B980450FA17D32E2D805976FFC4AC87386584CEAD5EFB37A914847909A26BD76D8C981CCFD96DE662751FA297F3BA5543086092531B345C071EE8AFE9BCC51A80FCD840A42A1BECF79A729CAEB8756817A97F84E1F451B5F2853888932022AD2C57EE37C9BA88938E58A9F0A8D4843E3D82F17F5B7D43E9469DEC40A8D970275326EC62FA4857F6C30E36A47749BD51B7C57F0761B95940E17135B53F284223F7699BEB5DF52E3EC3A5183718218B5F20FD59110B8AB28190B1B1790933621A6F4C5198AF3681F2A6200B4874453853C7255DCB23E5F8A285C6E7EF1706D5E5767708C7EFD8491056388E847C62A4A233CB67AC86996D4F982416443925BFA2F6EAA3ACA9235AC8807186EF38E876B8D0607CC3DF85E680FB07B6C4F9CF60AC57EBA7820C1BB19011A236BA0F12D1D04B821EFC9262B5B9595C9E100F7713E56D2424C57F1A36B21C2CDB56F9D1E9A81B31DF47C473314BA81233E30130DB9466AE72B8FABDC06EFE34C9AC6241F7D2FEDC6127CFD3ECBCB368F65B6CEF952858072DF7138A1F6D449CE7D7390445A08ADECAFAF6ACA2476AD14600BDBFE95C3E26340DEA39A9DDE1238522C7E24A00BA50E6EFBEC6BE43DAEC657E4D0206AB63F69707208981CD52C4DEC6484FC683AEA7937A31CD4A1FFE9D606C44D27B3727CC143EFC479A7731343F0C0DB1134AFA1D337855146EB7A51983683B0306E71E23ECF044F28DB4DFB1B3E24A74E4FC906CE6F6003649AC9289AE7A1DEE95541A38F30312037B83939DB86521DB32FBF686C9E077AC5E3E502A3446D1D3599F27ED689E1FC38610E535F257300E0EB0914EF45B18AAFAD2F642EFF1B99A82865229F0BAE9FBD7655329B107DB44FE1D4FC683B7D9E001EA861B8DF63A274E094EA2ED6832B0F198F04E1AF557D9744326E3B8465E196DF964E12FBA7586B17B76C70E438017FAFA700163F823DBC905A77A59C78F1CC02C55F51423578AFE3577ADEAD18CDD62501B7C42CDF1547F89B937B3C483F7D35F092B2F53ECE30CD11E7DEE5FEB90C299F09E89CDA78AC50A68320833890C3713B1F936DFBE0843292E746A804E4ED77CD141321C64F99B3776CBA7E37F37A894E67603E148C3D97B27D0BD94F054EF77A0482B9784986E75381AAF6EDB709D3E9AA84AE319BE25454A765F1E17110B910B913F03320D61D6478CBAE01C295DE06B73333654AB00580ECE933C96709A1E1C149B44B83E5C46768F2FD027E4F3206B01A4023B7518130225C40CB06C9381C19E2E39E0C244141316B12993350B00993D30309ED3011FA13FB7C3139E53F2186ECDE4547A247D41D928B0D9AA1919609D6E7604D4EA7FFE8BF610A0E082741B6799FB27F118553B66B2432C5A164AA97D79F211BB65A5F88935BAB80EFB0A2DAEB7114978C51AE633AFED71','965fa5432d52954622ad00ef489c4935a7d855cc3b905a6c5f848afee699a242','ea4fdfa146ef17cb585b8208fac59f7441701bcb96534c7b20ae3a3c76c85008',NULL);
INSERT INTO "cases" VALUES(1,'BR-WBXXPR9QS6M4G9HBGYRHE1VN76','2027-03-01',1,'0f0861abc683f506',X'CD61ECFF6AB8324D158730DA2B3F79CA9BA963741B578559018B0C5BBC105505571D73F503E3DE71B6CC1ABB6392E2E2CD6693EFB1FBB7E4386A79E0',X'3EA197CEDC241D624CD93D3A88699A2B74ED4908404E3E11C1E044CD406F973BB3003BC6834636F2682C5D9ED679B89BDE3F39A0AAC5F3B680B8E94D8298FFB6E1E3CA503CE887151D8770A9AB054F3778182F6BEB3DA1002BAE25C1924890BB2A7271EB8AA461B3F7E9456A778C0AE6EDC05F355B8ED117D271D6E7AC500EF0B80A218641D1C84E9C14D58C4C45D89143EFE0A371873DF22B23458EBFAC4AD8D342473D48B5EDC637679BE0D428534F372E9993ABDC995344773CC64D436E683D0A89B08BCA1EEFE37FB15990D0CF0AC947E1B9409FCC73591AEBEE709E6DFA808C67025223ACE0B42993A4B64000C69154E9D74F2F9BB027BBC1C903D5F319B8E846F9A634CF8F0C3CB8D72E95CF2D1395B35F0B1F468C2B7EE27CEC2D7FD465DF8AE005416A10646BA67090D96B618C62AF8C7833B7612A5F7985D21B9BB98E7965E97B97EC1F26523F2F70660AD3E70C8C24528CFF7DC64313ABDB07734CDB2DB482D7F187B8A0AABCB291EBCDFAF68724426F1CCF699E2F89B6488A3286581E79B05F22EE80137F3500A1783EB8A0CDFA682D53C828BEF2E128A6D1506A6E2BF02130FB3F4620E505DE0D949E0888A5FC49A837DB201DB4E6280976065CC26445661862D13F2F8C82843D3318C8CCA7233BCFB666373F5004E19647A773542C364FEAEDE2B140181A2D5FDCFC6E21358B1223B0947FF92E70DAECE35D4CF441E0D93B3C0C0E76F2BCAABCB40050267DACEFA17423B620FD3779883C55B8543D144747A0E8447B12DF9B509BB8D3E41DAAAAEFD8790BCF5FF8C5595AC90B1DC0E6DE9969EAF55580B5EE27169262E0B86F79D01FD37078E217F0925B96BC952F256E3F40D18812C28DCDB206B519BF67CFDD2DA0EA784A8ACE4015891F5796803883598413BD59182CFC9EA1EB1204FC559DAAFFFA6CF1E45C45A8CBA2C03E5CE2CE642039F1262A88D05968F99D80BC521EBA584B38D00D5A275E445A0326E28777F6146451CF5E52F88D0E11094F9DF97DB330CED21B96F89C1854BF37C6D1822D6B1BEE91E6424E5DE98EE140D278E953B157896BD92BE6D8770BD6B422A30EFA9DD70BCE8B6D4D1E9087D80D3D10F570C68D76DAF96F0AECCDC92E69B93AFBA2D7D2BF5F6D61DD19B44B543F44AEDD9D1C02E6B894375162CCC0AD2F32A1420BBC1785EC0FAD8EF54426CBBB90C971A1045A0A1DBBB9B9F33F8AE882B4BC72A43F25A61B5D7E5AC596EA25211E6D1E5E72DEBDA665D6B869743AAA5FD599B06BA54E2420EE6A662F1CD2C6F4DC43B40DF83B8F86E0A976B7C83F0BAF6CE32CC6052B231008086CA00CEE1F4E980031EA0E9B77DFD53A7E9EB0B2E6532F3E4080D99EE198018C675D87330EE5C5EBF247A3161D756FF0B7CCB27D39C165CDAF99907559A312D5335B46141D597A5040C75AF748A1B2B72A016F5497E15730E040773CAEF9DD75A3C203CB10C555687B85C1D45AFB228056E6','a954da86026ca8a0a446811eee62b811fb9be187f97c7b5b07371e576d5a6882','fb2bd220b1ada6733aeb4d55ca226e157cd94399b1a42962ec9ca93dea9e3be9',NULL);
INSERT INTO "cases" VALUES(1,'BR-VGXRTSHWQZCEYCC8Q1D4A44P5V',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-SS0NNY',1,1,'b617c52df4eba2a8a51826efc915f4c29b8e676c7bd67953537cafaf2f81059f','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-7GA518','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-NSKPQP',1,1,'85fb126ab1ecdc1f5f627eb3b41c54e1ae1e141650dbdfea1f30fb3ff80f69c7','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'96C8BA98B631B18CB8B755FA3BC09D250D75EF6317385473422AEC275435FE82366F7748DD8A47C69DCD3F1EAC7D5F4FC8555918AADDFA3D5673685C');
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
INSERT INTO "decisions" VALUES(1,'DR-VDWAXV',1,'8c9c6078a31faf16f54f77402085b8a6c118abd66b336e451c37effff3e45807','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-MYG0QC',1,'e41900b4dcc26eb85b969f48e3a29ffcb98d4926a1a7096e92f3e400da20f6c4','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-MYG0QC',2,'89109902c780b68d62ff6149e2524c3f552339962f06103216604b3a48099926','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-SYH19M',1,'fd033fb5ce8cceb64e4a68da67ac599a23ee43266e2653795185184271dd4ccb','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TMD4T6',1,'cb6024ad95dea8a946bac0de132d35896b0f37f163a1b576f6a5eb9f95320969','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-H1W6H4',1,'a2f3340a39afe6aa00d801fc8fb82e3209075ece86d8c966818ff326cab55f0d','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-GXVJ13',1,'aaf3840c94dab153bfd0f199fa913ef38f1df8ed642723f762670303d55ccaa2','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-BGZPGH',1,'8781699b89ec09742b8281238494d4ee155e8b5ebd33e31c9aa23cd666d04742','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-340SBR',1,'5d3ec52a3d75ad7729d803b2531e7a33d144e7b54149a0315154999580a4f45f','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-7GA518','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-SS0NNY',1,'b617c52df4eba2a8a51826efc915f4c29b8e676c7bd67953537cafaf2f81059f','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-AFR77N',1,'2d5130b9cf7c68e3e601da5c8643c663b934ebc98769ed43c2d8184e06d27d88','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-NSKPQP',1,'85fb126ab1ecdc1f5f627eb3b41c54e1ae1e141650dbdfea1f30fb3ff80f69c7','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-BCPB9B',1,'ce062f38bc168cff4940933aff5c06586a6d1473b0d92851d45e183e0f596a32','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-E3VS7E',1,'34ffa62de1e751dca40772176d00ba1b0e42684948b7d4bb0be73a888eee0f9e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-YP4JGV',1,'b98f80c013337e1ba5fee9a78ddd282c805f6dffe67957fa158c234f697190bc','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-WFXVZF','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-7GA518','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1,'form-14');
CREATE TABLE drafts (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	author VARCHAR(255) NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	revision INTEGER NOT NULL, 
	asked JSON NOT NULL, 
	handed_to JSON NOT NULL, 
	submitted_at DATETIME NOT NULL, asked_at DATETIME, escalated_at DATETIME, 
	CONSTRAINT pk_drafts PRIMARY KEY (council, reference), 
	CONSTRAINT fk_drafts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "drafts" VALUES(1,'DR-VDWAXV','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-TMD4T6','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BS7389','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-GXVJ13','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BGZPGH','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-203R2N','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-9W3606','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-340SBR','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BCPB9B','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-YP4JGV','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-9CXPXN','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-9YWM3Q','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-G4V8J4','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-WQD76V','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-YP4JGV',1,'b98f80c013337e1ba5fee9a78ddd282c805f6dffe67957fa158c234f697190bc','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-E3VS7E',1,'34ffa62de1e751dca40772176d00ba1b0e42684948b7d4bb0be73a888eee0f9e','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','/UlwvF9Bt2eNB++9qBGGxXzdVwjZ2h7WYx2Ia6gD/cVfdURWyI14D+RnpWFswlsbLtK/SYEA+Pv2VD5HIiWR1hFvse9UsE8+9l0ntqDH37ypZyjyqu1mSlmNQGkqEknHhVJgTOn109Es1gQfl1VuJPXHr30YUxnodGSZW5WKhepx5GPq3AQ9lvC8/syP9lvbisxDIFGTj8GyZgcZoOrRRitMmbgNDOZflObl44/99ayo9FRpihBrzqEMRlM4fxyszlgEgX7JpvHZEzcGc/tl79spDMbwj6o79gk/FaI63LYKZVLpG4eFkuhLHCbM+YmHrmBPdRrnv/2Lr7r4utVe3IlrIUovmUI6iyWCklL+KD79l9jW8512cy07+Tf7Kg9HN+HnWqdDgbfgmCy0EUH92ynkNmI25iAU7gpodkrglI6t8TfgHoUcV5xSBR/RqcbgXPzuHaW+RJrsRovb3oXnKn72pdCDEX9hxgAVvMFyRO/Dhni9/y5wzuozz3NSJDB2nNipe38uRNv2WX2JTJz1zkYc0McgU7NmbgchcyQO4kxXCMWtFt6CG6ioA9qEKi4KcKnmTGBfW74Wg8OXY+ynfTcAsqvAw0VMx38EVjXnoreCXr+6ibOiUWbkx+w5YkTpuF7WdrXS3t13WVBpnzBp3dvs55wZQA+/P0ka5DUDCWntQpp4ME7GpZksY00BuT7l2kNFi8WDxZKq3S2N11VzxoOCFwY+HgNbtgNdxkFtAi4wcJouMpiJYFkf0ZxEMHfW7EnR3TUjtl0KnSFR7Q6ZOg2xSRwBr2uqTvem+w4Z+YSq1VaEqzB2/XoIpcetAY04/mZplsAQwds550lXgsraiOIlbV8AVAMJWSrPOs1WrANLzLeH4kiMyINIIp8dr+sPhJtm/WL1LDej331uxpMdHoPpSl5te2MY6S0r80SAa2fPIDQJ4r2HNkGLr+PpwQYstwr55navwuox/E9tsDV1Bo1rbbeAgzIGt0guthUgaTbVVqBGRHyLo5U3XWqjoC27i/26ahiL5m7XEvkLedR5eh/4cnvPTov6OKYwXrfR8wBhzR8eVN4ItfTbibJVc9bL/hKZ9pVNgucJXCMPME9IfGN0cKUWJLSECupq/N5/tvXu+K0YIbXUltNmsKqZjlsPSxNch/zjYUtFjAAGcEqaoYEZ2L6/pSr/M0E0Jxa2EAqBUnYvSq3ttyeXaMC2jAkDcG3d2m7QJh7rmuSpSbun0zsLFRZC2u+6mqrwUTlH40aE+osgMVLBqm68kwKTd9TIk4jvJ9dYgTGlGVgZd6ZTYvRAYwnTYHhn6hceaNfNzuJ67e8rD2qUvpVsFkviKT90S/w0gXOrx3SCK/CMl94PION+kgYtYAF84qLJAdGMrWCta35XEwufPOqblT4=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-VDWAXV", "clause": "4.2b", "details": {"revision": 1, "digest": "8c9c6078a31faf16f54f77402085b8a6c118abd66b336e451c37effff3e45807", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0adfec654af06af1943b9bebdcc70650f8d3466313988dbe0f91311b59ebb2d4"}}','897b76402da060e2c446e4657289d98f4ea9f53200bc17ce991664ebc31c8089');
INSERT INTO "journal" VALUES(1,22,'{"previous": "897b76402da060e2c446e4657289d98f4ea9f53200bc17ce991664ebc31c8089", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VDWAXV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f51f686a2e61d3eccf49cdd44032cba862e84a21c5fc318361358dd6c7d6b7ab');
INSERT INTO "journal" VALUES(1,23,'{"previous": "f51f686a2e61d3eccf49cdd44032cba862e84a21c5fc318361358dd6c7d6b7ab", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-VDWAXV", "clause": "3.1", "details": {"revision": 1, "digest": "8c9c6078a31faf16f54f77402085b8a6c118abd66b336e451c37effff3e45807", "reason_digest": null, "clauses": []}}','7cc25818448ee3122dfa2a5a5933116dbfea73ccbd3f45689711dc1890467dd0');
INSERT INTO "journal" VALUES(1,24,'{"previous": "7cc25818448ee3122dfa2a5a5933116dbfea73ccbd3f45689711dc1890467dd0", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-VDWAXV", "clause": "3.1", "details": {"revision": 1, "digest": "8c9c6078a31faf16f54f77402085b8a6c118abd66b336e451c37effff3e45807", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','ae9709ba89068bed9d16217f94a2582059089b97a2de70694c09725b530279ca');
INSERT INTO "journal" VALUES(1,25,'{"previous": "ae9709ba89068bed9d16217f94a2582059089b97a2de70694c09725b530279ca", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-VDWAXV", "clause": "3.1", "details": {"revision": 1, "digest": "8c9c6078a31faf16f54f77402085b8a6c118abd66b336e451c37effff3e45807", "links": ["facebook-page 2a167e434f9126c11ec6dc37b17093ea9e56920756ed43e6e4623d593984ea8e", "x-account f407405b0e714684d0679588b45eb805255e7103d155058b74006c102716e818"], "finished": 1}}','aabc53352c35cb17dee16c45dfae0bd414baa17f26bac9cdc0142538085d34c2');
INSERT INTO "journal" VALUES(1,26,'{"previous": "aabc53352c35cb17dee16c45dfae0bd414baa17f26bac9cdc0142538085d34c2", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-MYG0QC", "clause": "4.2b", "details": {"revision": 1, "digest": "e41900b4dcc26eb85b969f48e3a29ffcb98d4926a1a7096e92f3e400da20f6c4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "e9f414bb20f6f56e7ee1e7bf34b633c1be08229ac4cb13112596269827cbefb0"}}','afd03d69dce6acb0b3fbedbd2c410fa524b741fc82103225454a64c18b93203d');
INSERT INTO "journal" VALUES(1,27,'{"previous": "afd03d69dce6acb0b3fbedbd2c410fa524b741fc82103225454a64c18b93203d", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-MYG0QC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1bcf1d70047da21db091d24c8d1c9a0cbb21d9f0b35e85c16ca796d89ff66c58');
INSERT INTO "journal" VALUES(1,28,'{"previous": "1bcf1d70047da21db091d24c8d1c9a0cbb21d9f0b35e85c16ca796d89ff66c58", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-MYG0QC", "clause": "3.1", "details": {"revision": 1, "digest": "e41900b4dcc26eb85b969f48e3a29ffcb98d4926a1a7096e92f3e400da20f6c4", "reason_digest": "08fa79794be975b23d0b4e9f121a1237eee0a9e48d43249171b2229c4fb1571e", "clauses": ["5.1"]}}','6aee75962b4bc6fe778b86aebdfc11a45792dfbb73dbc638d38a350d3dd45f9d');
INSERT INTO "journal" VALUES(1,29,'{"previous": "6aee75962b4bc6fe778b86aebdfc11a45792dfbb73dbc638d38a350d3dd45f9d", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-MYG0QC", "clause": "4.2b", "details": {"revision": 2, "digest": "89109902c780b68d62ff6149e2524c3f552339962f06103216604b3a48099926", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "f1833ff9b1e12b77e737ea17e3430f14532843050c4a1bb2021a696ed28f3672"}}','9231ffb42e4ff295ec977aba6e8c84e90e71986a2f16ee81f97439aa26b5414b');
INSERT INTO "journal" VALUES(1,30,'{"previous": "9231ffb42e4ff295ec977aba6e8c84e90e71986a2f16ee81f97439aa26b5414b", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-MYG0QC", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','88fd753fd9490a54d3a0779707d35f0503737e4746407274bc19812b3e132501');
INSERT INTO "journal" VALUES(1,31,'{"previous": "88fd753fd9490a54d3a0779707d35f0503737e4746407274bc19812b3e132501", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-MYG0QC", "clause": "3.1", "details": {"revision": 2, "digest": "89109902c780b68d62ff6149e2524c3f552339962f06103216604b3a48099926", "reason_digest": null, "clauses": []}}','508ace3cc76b56ad024928db6cf4b49bfcc454955f91ebfea705ad802c600480');
INSERT INTO "journal" VALUES(1,32,'{"previous": "508ace3cc76b56ad024928db6cf4b49bfcc454955f91ebfea705ad802c600480", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-MYG0QC", "clause": "3.1", "details": {"revision": 2, "digest": "89109902c780b68d62ff6149e2524c3f552339962f06103216604b3a48099926", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','591daf24631ff46d056694e6f31123718277e89eb63d16fddc44a108b486c001');
INSERT INTO "journal" VALUES(1,33,'{"previous": "591daf24631ff46d056694e6f31123718277e89eb63d16fddc44a108b486c001", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-SYH19M", "clause": "4.2b", "details": {"revision": 1, "digest": "fd033fb5ce8cceb64e4a68da67ac599a23ee43266e2653795185184271dd4ccb", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "36a2efca4e039089632bbecca8e739caa1861b05a93c7b95447853c94586bc33"}}','6d726f7c8a4d55a49bca441cec3ba094615cc262aa5928794805121c3eb3cebf');
INSERT INTO "journal" VALUES(1,34,'{"previous": "6d726f7c8a4d55a49bca441cec3ba094615cc262aa5928794805121c3eb3cebf", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SYH19M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b2c60774bf08440bce4278396f911548e9ea268fa74220b7797ba620232e3e9c');
INSERT INTO "journal" VALUES(1,35,'{"previous": "b2c60774bf08440bce4278396f911548e9ea268fa74220b7797ba620232e3e9c", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-SYH19M", "clause": "3.1", "details": {"revision": 1, "digest": "fd033fb5ce8cceb64e4a68da67ac599a23ee43266e2653795185184271dd4ccb", "reason_digest": null, "clauses": []}}','56ec5b98446c9acd3cf60d7ef9ad274040b6dadc5417ea5adf56846948fa3256');
INSERT INTO "journal" VALUES(1,36,'{"previous": "56ec5b98446c9acd3cf60d7ef9ad274040b6dadc5417ea5adf56846948fa3256", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-SYH19M", "clause": "3.1", "details": {"revision": 1, "digest": "fd033fb5ce8cceb64e4a68da67ac599a23ee43266e2653795185184271dd4ccb", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','269c6fb40c670a7d28f0dd75edaea8cbc0662febd9d4ebd604db8b675913c288');
INSERT INTO "journal" VALUES(1,37,'{"previous": "269c6fb40c670a7d28f0dd75edaea8cbc0662febd9d4ebd604db8b675913c288", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-SYH19M", "clause": "3.1", "details": {"revision": 1, "digest": "fd033fb5ce8cceb64e4a68da67ac599a23ee43266e2653795185184271dd4ccb", "links": ["x-account 239e71a845ce333dbf49e91ce56c4c954b25d205c97c9c85d0600497e19603e2"], "finished": 0}}','456d31306af8e84cc33d187664e1c13e79b827fb8e5dec7ca39885c42f28c465');
INSERT INTO "journal" VALUES(1,38,'{"previous": "456d31306af8e84cc33d187664e1c13e79b827fb8e5dec7ca39885c42f28c465", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-TMD4T6", "clause": "4.2b", "details": {"revision": 1, "digest": "cb6024ad95dea8a946bac0de132d35896b0f37f163a1b576f6a5eb9f95320969", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "9d9c75db00bc3aacd289f84c117fec649475d7e5c7c2560b912f109932e11ee2"}}','cd1d0e9cb7e93e67641c1094b1b35cddf3b3ceb03e822cd75904b6111bd0f1fc');
INSERT INTO "journal" VALUES(1,39,'{"previous": "cd1d0e9cb7e93e67641c1094b1b35cddf3b3ceb03e822cd75904b6111bd0f1fc", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TMD4T6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','208d1c14b664745b8b82dab228c4a4997d8e22a388f0b706935a3f7934d82bb3');
INSERT INTO "journal" VALUES(1,40,'{"previous": "208d1c14b664745b8b82dab228c4a4997d8e22a388f0b706935a3f7934d82bb3", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-TMD4T6", "clause": "3.1", "details": {"revision": 1, "digest": "cb6024ad95dea8a946bac0de132d35896b0f37f163a1b576f6a5eb9f95320969", "reason_digest": "89deb97d425bf7ca60001c718a03dace2005a10a08a54dcdf32e491709781ab4", "clauses": ["5.1"]}}','3db26b40e150079cf0bec8d17842b1d19bc7b2bb8eb99b281274a36e14e1dbdd');
INSERT INTO "journal" VALUES(1,41,'{"previous": "3db26b40e150079cf0bec8d17842b1d19bc7b2bb8eb99b281274a36e14e1dbdd", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-H1W6H4", "clause": "4.2b", "details": {"revision": 1, "digest": "a2f3340a39afe6aa00d801fc8fb82e3209075ece86d8c966818ff326cab55f0d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6abc74ff9dc9b71e3ce22c6fceff4bb7808dbb58ad0631b2bd9bcb439e9e9e53"}}','4cd1ed5e1bd42e6cfe8f3d025906f812609e56ccfe107bcc1a2b98ebeab57e86');
INSERT INTO "journal" VALUES(1,42,'{"previous": "4cd1ed5e1bd42e6cfe8f3d025906f812609e56ccfe107bcc1a2b98ebeab57e86", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-H1W6H4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6ebd84d337d0a04a12dbe932cdd771bf93c042df08dfd5136099dcbde528b7bd');
INSERT INTO "journal" VALUES(1,43,'{"previous": "6ebd84d337d0a04a12dbe932cdd771bf93c042df08dfd5136099dcbde528b7bd", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-H1W6H4", "clause": "3.1", "details": {"revision": 1, "digest": "a2f3340a39afe6aa00d801fc8fb82e3209075ece86d8c966818ff326cab55f0d", "reason_digest": "3a462e2b5dd6972cf49804491df1fd9ad506ac8bfcdfc7455c9452dcd3cf50c6", "clauses": ["5.1"]}}','8916fd00508868816a8781926b2cb729b13883d2a0b7d55a5fbaff8f4c55161c');
INSERT INTO "journal" VALUES(1,44,'{"previous": "8916fd00508868816a8781926b2cb729b13883d2a0b7d55a5fbaff8f4c55161c", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BS7389", "clause": "4.2b", "details": {"revision": 1, "digest": "3b796323b1eb36ddc19e2c6bee460a2c507c053ce9c386ac1818260259f3b1fd", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "7587eb44310d7515c60ff30d5010b4832505bcfac13b1d298d2e0e3e9e406f60"}}','31fd1ec196fa3b06dfb2627e8078cad130a69bbb7c9cb724eafccc1bf5455bd0');
INSERT INTO "journal" VALUES(1,45,'{"previous": "31fd1ec196fa3b06dfb2627e8078cad130a69bbb7c9cb724eafccc1bf5455bd0", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BS7389", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','09f1c8a94b20bc110ab779fe4632ef71556753557995e8ace2a872047f1fca35');
INSERT INTO "journal" VALUES(1,46,'{"previous": "09f1c8a94b20bc110ab779fe4632ef71556753557995e8ace2a872047f1fca35", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-BS7389", "clause": "5.8", "details": {"revision": 1}}','212cb2f386efb5d6abdfd249481d3949129b37483bcd9233e8640efe453aa31f');
INSERT INTO "journal" VALUES(1,47,'{"previous": "212cb2f386efb5d6abdfd249481d3949129b37483bcd9233e8640efe453aa31f", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-GXVJ13", "clause": "4.2b", "details": {"revision": 1, "digest": "aaf3840c94dab153bfd0f199fa913ef38f1df8ed642723f762670303d55ccaa2", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "66982d850ea49d24e2cfa6978ad5cf3cca7aabb412471a4b7b79b5c6a89061de"}}','5ec72f6f6b46e6200c09ef5da1a7311b4527ff76e01dc13080543d254dda0492');
INSERT INTO "journal" VALUES(1,48,'{"previous": "5ec72f6f6b46e6200c09ef5da1a7311b4527ff76e01dc13080543d254dda0492", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GXVJ13", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','572a76385f16944421db1ec7eb88377054bb71eaf471ee6d167beff6687b6754');
INSERT INTO "journal" VALUES(1,49,'{"previous": "572a76385f16944421db1ec7eb88377054bb71eaf471ee6d167beff6687b6754", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-GXVJ13", "clause": "3.1", "details": {"revision": 1, "digest": "aaf3840c94dab153bfd0f199fa913ef38f1df8ed642723f762670303d55ccaa2", "reason_digest": null, "clauses": []}}','d7109b121d3df5c4159bde2ddd5b9dfd87b6a123de228539de04ff7e1bcd27fe');
INSERT INTO "journal" VALUES(1,50,'{"previous": "d7109b121d3df5c4159bde2ddd5b9dfd87b6a123de228539de04ff7e1bcd27fe", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-GXVJ13", "clause": "3.1", "details": {"revision": 1, "digest": "aaf3840c94dab153bfd0f199fa913ef38f1df8ed642723f762670303d55ccaa2", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','20850d124a4053f86682d77fda0329775f12a093b8e2a1d881d848ea37dacfd6');
INSERT INTO "journal" VALUES(1,51,'{"previous": "20850d124a4053f86682d77fda0329775f12a093b8e2a1d881d848ea37dacfd6", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-GXVJ13", "clause": "3.1", "details": {"revision": 1, "digest": "aaf3840c94dab153bfd0f199fa913ef38f1df8ed642723f762670303d55ccaa2", "links": ["website c78d82e1ab287f5827a2e2d395f8156c96bda55069bef8207c1c70afe59d506e"], "finished": 1}}','3b0754b6a2bb03432259fbd17d8d49ce8c8cbc8cfc9d2b9e69eb14e589f780da');
INSERT INTO "journal" VALUES(1,52,'{"previous": "3b0754b6a2bb03432259fbd17d8d49ce8c8cbc8cfc9d2b9e69eb14e589f780da", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BGZPGH", "clause": "4.2b", "details": {"revision": 1, "digest": "8781699b89ec09742b8281238494d4ee155e8b5ebd33e31c9aa23cd666d04742", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "2730a05ae526d7b7b966d75f41ce5dac0ae3a2db6e270ba83e2cdeecf5b87b46"}}','7efa00f9e604d5b319dab50a1254016ea47c0cc87f28ea32016c03e8bb240e8f');
INSERT INTO "journal" VALUES(1,53,'{"previous": "7efa00f9e604d5b319dab50a1254016ea47c0cc87f28ea32016c03e8bb240e8f", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BGZPGH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b7c3a7d2716ee6a5ee9da52cc208a9efb483411b9efcbe3c3277acd11c9324cd');
INSERT INTO "journal" VALUES(1,54,'{"previous": "b7c3a7d2716ee6a5ee9da52cc208a9efb483411b9efcbe3c3277acd11c9324cd", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-BGZPGH", "clause": "3.1", "details": {"revision": 1, "digest": "8781699b89ec09742b8281238494d4ee155e8b5ebd33e31c9aa23cd666d04742", "reason_digest": null, "clauses": []}}','e1daf7c6a99f4ee605cacebbda26fce4315fae00c1852c1c852eb45c7a3d2b80');
INSERT INTO "journal" VALUES(1,55,'{"previous": "e1daf7c6a99f4ee605cacebbda26fce4315fae00c1852c1c852eb45c7a3d2b80", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-203R2N", "clause": "4.2b", "details": {"revision": 1, "digest": "9945d37dc67049686d4570c6a1ef9ef98a63956c779428306ff8a590b2c4a7f9", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "cc66e80f5b9fed74c97295be82304c2cd9ccf5660d4da7158928e0ed887600c1"}}','60ef106afbd89e98d9ac2f53bd9c21ecdfdc54c6c8f058fa8e2ffb93307b7ecc');
INSERT INTO "journal" VALUES(1,56,'{"previous": "60ef106afbd89e98d9ac2f53bd9c21ecdfdc54c6c8f058fa8e2ffb93307b7ecc", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9W3606", "clause": "4.2b", "details": {"revision": 1, "digest": "848163c72c22dfa7c41c5825c0949d85b5f7b71ba597e4d3c642f258f1a09f42", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c3d5445c09e774d62b9dd54f8b100441ada4794c93a2c57875dfba196328095b"}}','f437fdda2031e520cf6a81e918fe5525236e1dafa2a7be717618a38464b687f0');
INSERT INTO "journal" VALUES(1,57,'{"previous": "f437fdda2031e520cf6a81e918fe5525236e1dafa2a7be717618a38464b687f0", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9W3606", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','fbdd05705f8bd742572b2b3e38b89b03f5f1ec3d32060d9d502ab56231fef1fb');
INSERT INTO "journal" VALUES(1,58,'{"previous": "fbdd05705f8bd742572b2b3e38b89b03f5f1ec3d32060d9d502ab56231fef1fb", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-CYQEVN", "clause": "4.2b", "details": {"revision": 1, "digest": "00e42e8a59086cfb3dff2bbef2772e181a87f0be4b6781f115318fc153fe94b7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "7c4a2fdbfa81e2ab6d5248099946735e5c0c84dec6ab69ea0ce2e5a419048190"}}','dba4897948dc75158e9745185b906b0a13c6e34d7604f85396d35158ba7c9d0f');
INSERT INTO "journal" VALUES(1,59,'{"previous": "dba4897948dc75158e9745185b906b0a13c6e34d7604f85396d35158ba7c9d0f", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-CYQEVN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','52df7220c439171d5f5fb0b41bb0ef1fafea11cbfae9a717efa921db06e9253b');
INSERT INTO "journal" VALUES(1,60,'{"previous": "52df7220c439171d5f5fb0b41bb0ef1fafea11cbfae9a717efa921db06e9253b", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 2, "reference": "DR-CYQEVN", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','bde215aaca17d2e030ceed04f4d9df1feb96e8f0ecdd594cdbb426b1d994c77c');
INSERT INTO "journal" VALUES(1,61,'{"previous": "bde215aaca17d2e030ceed04f4d9df1feb96e8f0ecdd594cdbb426b1d994c77c", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-WFXVZF", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "b1b473ae8ba28cf460f960d13b8d425ffb5f88036d22668dbf3326a78ab7b6ec", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "c388fa8dfda3d5eebba187aeb5b0f74055e38992ed019b02fafbf2e97af4aa76", "form_digest": "3d3c3ede8cc7db46720307bb4e980c4c849585533f790eb127dc1544b84ef486"}}','9e57c01e91df51e24c20c35958c8772ec98fefbe3f082636bff9bc58f5a02230');
INSERT INTO "journal" VALUES(1,62,'{"previous": "9e57c01e91df51e24c20c35958c8772ec98fefbe3f082636bff9bc58f5a02230", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-WFXVZF", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "b1b473ae8ba28cf460f960d13b8d425ffb5f88036d22668dbf3326a78ab7b6ec", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "c388fa8dfda3d5eebba187aeb5b0f74055e38992ed019b02fafbf2e97af4aa76"}}','b5799f5750617ad77f5ef7b032c4abff5d48218c34a28f066b8e793ecccf471f');
INSERT INTO "journal" VALUES(1,63,'{"previous": "b5799f5750617ad77f5ef7b032c4abff5d48218c34a28f066b8e793ecccf471f", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-7GA518", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "11ce371df8ca5b1ee4d38b69363917de1373fae056f8f7c7b8bd487eb9529a36", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "58930643387ab29b5f67d34733fba27291498b4223cbc6548ef944b759e05b6d", "form_digest": "05403df9c951778efd400777bdb656c38eb47055f2cb7424b7e26e17e3403b91"}}','d0eb92719886dab3ef1e4c5aa455135d144439b1e7cc33708beeff67e6a0d0d1');
INSERT INTO "journal" VALUES(1,64,'{"previous": "d0eb92719886dab3ef1e4c5aa455135d144439b1e7cc33708beeff67e6a0d0d1", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-340SBR", "clause": "4.2b", "details": {"revision": 1, "digest": "5d3ec52a3d75ad7729d803b2531e7a33d144e7b54149a0315154999580a4f45f", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "9676adfc5a582e07a168f7f5930d6a18457c5fd88b677df802a2dbee3ae846b0"}}','673a9ecdff5a20d4b370e6f2fbc0b908af79e00a054d8824b8704e9d2eba88ad');
INSERT INTO "journal" VALUES(1,65,'{"previous": "673a9ecdff5a20d4b370e6f2fbc0b908af79e00a054d8824b8704e9d2eba88ad", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-340SBR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','d941e1c646619fcd085becd59c60ffda006578be1b638159fb6fc48ad9471aea');
INSERT INTO "journal" VALUES(1,66,'{"previous": "d941e1c646619fcd085becd59c60ffda006578be1b638159fb6fc48ad9471aea", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-340SBR", "clause": "3.1", "details": {"revision": 1, "digest": "5d3ec52a3d75ad7729d803b2531e7a33d144e7b54149a0315154999580a4f45f", "reason_digest": null, "clauses": [], "delegation": "DL-7GA518", "lent_by": "Town Clerk", "stated": 0}}','b6d0777e12f83d3e03c724ad94d6f34b0a76375bd34022bafe9f08474e33dcc5');
INSERT INTO "journal" VALUES(1,67,'{"previous": "b6d0777e12f83d3e03c724ad94d6f34b0a76375bd34022bafe9f08474e33dcc5", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-GN4NF9", "clause": "4.2b", "details": {"revision": 1, "digest": "36ccc134670ece2f51e8234346728f8bb7211609731f0400a3d330ea3b0594dc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "a5194919a6349344faf27af871ca550e2982c8fbebf634b158a3d7bc3d8a63ac"}}','b957f0212b95fcb74234ebf93c6dcc7f0bb0b5df1fb74469634b5eea12165e1a');
INSERT INTO "journal" VALUES(1,68,'{"previous": "b957f0212b95fcb74234ebf93c6dcc7f0bb0b5df1fb74469634b5eea12165e1a", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GN4NF9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','377aa6ff142e944bb189cf49a2f4167bbf08cafb4a183954afa3f5bb37e13122');
INSERT INTO "journal" VALUES(1,69,'{"previous": "377aa6ff142e944bb189cf49a2f4167bbf08cafb4a183954afa3f5bb37e13122", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-GN4NF9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "14ce8c6b90e70dae24a1ad4e56acfb8d3243b12d66ef05f6511e3f6b5b3cdeb4"}}','c3c98e03fcbb764f67592d9505d0a1870c817144cc91336def14bfc9a28f1aca');
INSERT INTO "journal" VALUES(1,70,'{"previous": "c3c98e03fcbb764f67592d9505d0a1870c817144cc91336def14bfc9a28f1aca", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-SS0NNY", "clause": "4.2b", "details": {"revision": 1, "digest": "b617c52df4eba2a8a51826efc915f4c29b8e676c7bd67953537cafaf2f81059f", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "f47a5f5880174c02182366eda2508756afe75f9e84deed0fb04f42545a9c5d32"}}','85f404f2e0d01cb999a00078c143e0b3c59f1298002079cf07015e05d53df432');
INSERT INTO "journal" VALUES(1,71,'{"previous": "85f404f2e0d01cb999a00078c143e0b3c59f1298002079cf07015e05d53df432", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SS0NNY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','1e2c033d5f19091bbc8da5f0955359b8f400032252b5d713a3e9bf22093d0bc9');
INSERT INTO "journal" VALUES(1,72,'{"previous": "1e2c033d5f19091bbc8da5f0955359b8f400032252b5d713a3e9bf22093d0bc9", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-SS0NNY", "clause": "3.1", "details": {"revision": 1, "digest": "b617c52df4eba2a8a51826efc915f4c29b8e676c7bd67953537cafaf2f81059f", "reason_digest": null, "clauses": []}}','11270d9daede105b91209079e51b05fff9aef436a8098d87efa504bb21a24c04');
INSERT INTO "journal" VALUES(1,73,'{"previous": "11270d9daede105b91209079e51b05fff9aef436a8098d87efa504bb21a24c04", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 2, "reference": "DR-SS0NNY", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','5c694829c98af77775096dc74a62657d21b00b0c15800578867151de3d180632');
INSERT INTO "journal" VALUES(1,74,'{"previous": "5c694829c98af77775096dc74a62657d21b00b0c15800578867151de3d180632", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-SS0NNY", "clause": "3.1", "details": {"revision": 1, "digest": "b617c52df4eba2a8a51826efc915f4c29b8e676c7bd67953537cafaf2f81059f", "delegation": "DL-7GA518", "lent_by": "Town Clerk", "stated": 0}}','88e9c9edce45a17a3eb09d4d874f5a22956eed977aee8a16c6caf9fa92aa9ab3');
INSERT INTO "journal" VALUES(1,75,'{"previous": "88e9c9edce45a17a3eb09d4d874f5a22956eed977aee8a16c6caf9fa92aa9ab3", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-AFR77N", "clause": "4.2b", "details": {"revision": 1, "digest": "2d5130b9cf7c68e3e601da5c8643c663b934ebc98769ed43c2d8184e06d27d88", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "acbc3a06952a54a8461aaa9f792e2ef35afae6b96121c41210a94131fb00bc94"}}','6e85890afb1d06ef4074b91ec54ca90a85bed28c607b298b87dfe49634d7704e');
INSERT INTO "journal" VALUES(1,76,'{"previous": "6e85890afb1d06ef4074b91ec54ca90a85bed28c607b298b87dfe49634d7704e", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-AFR77N", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c2f9992b7c6f7956525d622360b14708ed192aa1ae3d76041b073e5ddb641292');
INSERT INTO "journal" VALUES(1,77,'{"previous": "c2f9992b7c6f7956525d622360b14708ed192aa1ae3d76041b073e5ddb641292", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-AFR77N", "clause": "3.1", "details": {"revision": 1, "digest": "2d5130b9cf7c68e3e601da5c8643c663b934ebc98769ed43c2d8184e06d27d88", "reason_digest": null, "clauses": []}}','e7b52f424141f8ee2c895bba6916d6992da19f35a247b32fcdd189d90dde89b9');
INSERT INTO "journal" VALUES(1,78,'{"previous": "e7b52f424141f8ee2c895bba6916d6992da19f35a247b32fcdd189d90dde89b9", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 2, "reference": "DR-AFR77N", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','f694320fe41d0189e958fadbe9df0b6bd1de3c25faaa5e862755e9d1383601bd');
INSERT INTO "journal" VALUES(1,79,'{"previous": "f694320fe41d0189e958fadbe9df0b6bd1de3c25faaa5e862755e9d1383601bd", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-EYERXH", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "36caf3adff42f1496e43d593a60c539608da3802afbf234ba1a3fd1c37d3ab5e"}}','8f2e92f0e5866c173f14b9920e54a4e9b0e342c8b88db03c6da17c00d956523a');
INSERT INTO "journal" VALUES(1,80,'{"previous": "8f2e92f0e5866c173f14b9920e54a4e9b0e342c8b88db03c6da17c00d956523a", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-9W3606", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','9fd9ebe2c25acbdf59545182c6cc84df13ceb122ecce667ea59b59bfb08065f1');
INSERT INTO "journal" VALUES(1,81,'{"previous": "9fd9ebe2c25acbdf59545182c6cc84df13ceb122ecce667ea59b59bfb08065f1", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-CYQEVN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','afc2a9f809e5f6e94db59d019bc7d99ae87baffdd9c3472cb0eca37fb8efdf30');
INSERT INTO "journal" VALUES(1,82,'{"previous": "afc2a9f809e5f6e94db59d019bc7d99ae87baffdd9c3472cb0eca37fb8efdf30", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-EYERXH", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','ec6c8bad3307fc1f17ff6d816b7c83a366d52081bbc300f3aff91957654bd22a');
INSERT INTO "journal" VALUES(1,83,'{"previous": "ec6c8bad3307fc1f17ff6d816b7c83a366d52081bbc300f3aff91957654bd22a", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-67VHCJ", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "6c1fa48659074305b963d2a302d0770ebec81bf6f26b0ecac6c76e8af204d5f4"}}','79f1f86ef64be6ee52be16a392e832d03b0702533518b53581592928476d7a47');
INSERT INTO "journal" VALUES(1,84,'{"previous": "79f1f86ef64be6ee52be16a392e832d03b0702533518b53581592928476d7a47", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-TT0JHM", "clause": "house rule 3", "details": {"words_digest": "b52fa7c2a9eee86881e58acc390a9ba8ba5182ef89782abcbcc4d4c8ee6d4a78", "form_digest": "9f2e755364b9ec5f53f4747656d139bacc001ccff723d5284b129fb0c73bf962"}}','02b2b32f00df841871c88dcc440e48c661024d252d4e7882a4af457cdeb666f9');
INSERT INTO "journal" VALUES(1,85,'{"previous": "02b2b32f00df841871c88dcc440e48c661024d252d4e7882a4af457cdeb666f9", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-CCG6NZ", "clause": "house rule 3", "details": {"words_digest": "4bc749a38aaa9b13a21aed03c6ffb348474aac982667da90fbe6f8a4805fbe6f", "form_digest": "860d73a61166ff6dba00c03b79416c30b0256adcc2347d65f00935fcf16853cb"}}','560fa55ea457ff8cd644bcf1464a472011c656752ee549d2693abe1e87160fb4');
INSERT INTO "journal" VALUES(1,86,'{"previous": "560fa55ea457ff8cd644bcf1464a472011c656752ee549d2693abe1e87160fb4", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-3MPV0Z", "clause": "4.2b", "details": {"revision": 1, "digest": "d3ca79876b834faee5c9b214de62a7150bdc3f1b0b21f7447ced5e44926d118c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "5c0d2640f16a50eca93ec922c03b76966ae6097e98211c100f4edf2f16aa8b50"}}','d2259394d97fb238ab099273c5789ed8df61f8b8b57b43cdb37e130772ef9d13');
INSERT INTO "journal" VALUES(1,87,'{"previous": "d2259394d97fb238ab099273c5789ed8df61f8b8b57b43cdb37e130772ef9d13", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-TT0JHM", "clause": "house rule 3", "details": {"draft": "DR-3MPV0Z"}}','624b1cd655d2dddb1140a8178db9a88808eb38f7dfc04d6671e6833c12eed806');
INSERT INTO "journal" VALUES(1,88,'{"previous": "624b1cd655d2dddb1140a8178db9a88808eb38f7dfc04d6671e6833c12eed806", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','7eda7f921fcda49e927bc1600b1cfa06e8ba9e21cf054d7df74235fa0773ffd3');
INSERT INTO "journal" VALUES(1,89,'{"previous": "7eda7f921fcda49e927bc1600b1cfa06e8ba9e21cf054d7df74235fa0773ffd3", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "bfb3241cc795294863e949db79c5b895d0087a40a494c1b8238f864cdb351505"}}','eb739247c9480767d202c7d1e7614c87a27f873be41fedb96d56f0290d4b1baf');
INSERT INTO "journal" VALUES(1,90,'{"previous": "eb739247c9480767d202c7d1e7614c87a27f873be41fedb96d56f0290d4b1baf", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "09c277e3c7b1bba7ef6878fd48a32e93895814e5debb61a39a2e63e6059a34fe"}}','2f0a06a44a3688de0fd20ff5a1274ee3ccfad31c78d418af19629acb5ee6d177');
INSERT INTO "journal" VALUES(1,91,'{"previous": "2f0a06a44a3688de0fd20ff5a1274ee3ccfad31c78d418af19629acb5ee6d177", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "c8b554c8fbbfcaa8f6a9ba1798e48da09c4a9ca51c4191698df8670a0ccbe27d"}}','5d7c4c7a2e637790571e07ab5500132f71a9eb692d95a7f1629905e976189dde');
INSERT INTO "journal" VALUES(1,92,'{"previous": "5d7c4c7a2e637790571e07ab5500132f71a9eb692d95a7f1629905e976189dde", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-NSKPQP", "clause": "4.2b", "details": {"revision": 1, "digest": "85fb126ab1ecdc1f5f627eb3b41c54e1ae1e141650dbdfea1f30fb3ff80f69c7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "152968b57052e61dfc63061db7e6615c9afd585d14feb21893c5ac5f329ddefc"}}','fac816f1d14d94c86bd7ca05bb9eb5ca9841e8cc9374ba4675209fe81700d927');
INSERT INTO "journal" VALUES(1,93,'{"previous": "fac816f1d14d94c86bd7ca05bb9eb5ca9841e8cc9374ba4675209fe81700d927", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-NSKPQP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7a3b865c808e14bd6ac8a24eba9acabff628f0348c5af0c2b32824405ac0df70');
INSERT INTO "journal" VALUES(1,94,'{"previous": "7a3b865c808e14bd6ac8a24eba9acabff628f0348c5af0c2b32824405ac0df70", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-NSKPQP", "clause": "3.1", "details": {"revision": 1, "digest": "85fb126ab1ecdc1f5f627eb3b41c54e1ae1e141650dbdfea1f30fb3ff80f69c7", "reason_digest": null, "clauses": []}}','69ee0f93f93401821f89c18723253d03f169485a0fb51af8e3ad53faa32c2c1a');
INSERT INTO "journal" VALUES(1,95,'{"previous": "69ee0f93f93401821f89c18723253d03f169485a0fb51af8e3ad53faa32c2c1a", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-6JTTGS", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "0efb2f437fc53c9ed13a5ebf7390df2a86145e96c44b837a377992819b4a48f0", "form_digest": "c3cb21a565b193481336b6c1f46dbec9da9549c36f05fa7170ad7ed422ac7915"}}','3e60dfc8fad7674554022ae12f223907a5bcc0f415acef65e0e1d63ae9f14652');
INSERT INTO "journal" VALUES(1,96,'{"previous": "3e60dfc8fad7674554022ae12f223907a5bcc0f415acef65e0e1d63ae9f14652", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-6JTTGS", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "0efb2f437fc53c9ed13a5ebf7390df2a86145e96c44b837a377992819b4a48f0"}}','a5c99790fd68f5ef87bd1b542d028b9d5226ad2d77924e525bdbbae9f920ba12');
INSERT INTO "journal" VALUES(1,97,'{"previous": "a5c99790fd68f5ef87bd1b542d028b9d5226ad2d77924e525bdbbae9f920ba12", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-MYG0QC", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-6JTTGS"]}}','9c9de30643bbacbf9ddbaaf29ab492d9384db7be47e33fe158eee12db6972861');
INSERT INTO "journal" VALUES(1,98,'{"previous": "9c9de30643bbacbf9ddbaaf29ab492d9384db7be47e33fe158eee12db6972861", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-SYH19M", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-6JTTGS"]}}','2efa2df21efbaa395d25d1644349b7396701eb443b36ebc4bd39da90e02f82ec');
INSERT INTO "journal" VALUES(1,99,'{"previous": "2efa2df21efbaa395d25d1644349b7396701eb443b36ebc4bd39da90e02f82ec", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-NSKPQP", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-6JTTGS"]}}','a8ba480c9f50d783a0464ba55a7ff95925fd4e5abaaf3a2ff7984ebaa93855b7');
INSERT INTO "journal" VALUES(1,100,'{"previous": "a8ba480c9f50d783a0464ba55a7ff95925fd4e5abaaf3a2ff7984ebaa93855b7", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-6JTTGS", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "e809c4e9e3ad250bd4d138dab8e51fc0e86738199f9587854ddc5adaefd15ce8"}}','625f6368c6f72f29785acc0850cc57492f3053dc73056c98293a0bda176a2802');
INSERT INTO "journal" VALUES(1,101,'{"previous": "625f6368c6f72f29785acc0850cc57492f3053dc73056c98293a0bda176a2802", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-NSKPQP", "clause": "3.1", "details": {"revision": 1, "digest": "85fb126ab1ecdc1f5f627eb3b41c54e1ae1e141650dbdfea1f30fb3ff80f69c7"}}','2f1ae6db87e87e136e5fd3647fe7742a55b65e4ba4c0c4bbd81497b3e8f43ec8');
INSERT INTO "journal" VALUES(1,102,'{"previous": "2f1ae6db87e87e136e5fd3647fe7742a55b65e4ba4c0c4bbd81497b3e8f43ec8", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BCPB9B", "clause": "4.2b", "details": {"revision": 1, "digest": "ce062f38bc168cff4940933aff5c06586a6d1473b0d92851d45e183e0f596a32", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "afe4a308e5fe7e80e67b3ffe33ca73ca8afa857c0ec9f33386cc86b41c518104"}}','7be8684bfe7a5bd028757d235b793f12cf90992d13e134fcb3f43421c43e506d');
INSERT INTO "journal" VALUES(1,103,'{"previous": "7be8684bfe7a5bd028757d235b793f12cf90992d13e134fcb3f43421c43e506d", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BCPB9B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b925b97fed86e96d3f0e6eadf65247aa01e3e146cac49d1a6b57e67f25c253cf');
INSERT INTO "journal" VALUES(1,104,'{"previous": "b925b97fed86e96d3f0e6eadf65247aa01e3e146cac49d1a6b57e67f25c253cf", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-BCPB9B", "clause": "3.1", "details": {"revision": 1, "digest": "ce062f38bc168cff4940933aff5c06586a6d1473b0d92851d45e183e0f596a32", "reason_digest": null, "clauses": []}}','d5a65200db2526d9f83aa5e70cd6c34071ecf1078b6ad925639787ddcd79e411');
INSERT INTO "journal" VALUES(1,105,'{"previous": "d5a65200db2526d9f83aa5e70cd6c34071ecf1078b6ad925639787ddcd79e411", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-E3VS7E", "clause": "4.2b", "details": {"revision": 1, "digest": "34ffa62de1e751dca40772176d00ba1b0e42684948b7d4bb0be73a888eee0f9e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "14025e010c815a329796de946a3d0fcff128ccc534774670a1c02ba3ada98601"}}','6570b7b53d43057dc03d5c66256d61dc35dba1f940ae4777f02d37126cc0f41a');
INSERT INTO "journal" VALUES(1,106,'{"previous": "6570b7b53d43057dc03d5c66256d61dc35dba1f940ae4777f02d37126cc0f41a", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-E3VS7E", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','749b86c851bd6742a0d63ffd4ab2711735037c8b8955d828b5f66041d0f62703');
INSERT INTO "journal" VALUES(1,107,'{"previous": "749b86c851bd6742a0d63ffd4ab2711735037c8b8955d828b5f66041d0f62703", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-E3VS7E", "clause": "3.1", "details": {"revision": 1, "digest": "34ffa62de1e751dca40772176d00ba1b0e42684948b7d4bb0be73a888eee0f9e", "reason_digest": null, "clauses": []}}','276d3d1914d7ff10d6d4ca7852d4ebbc34aa898ca72a6b554f7cefdb60bdce9c');
INSERT INTO "journal" VALUES(1,108,'{"previous": "276d3d1914d7ff10d6d4ca7852d4ebbc34aa898ca72a6b554f7cefdb60bdce9c", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-MS9B4A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "42eea4d6c9523f6cdc05ad14787296ec0840da583bf4571edbc42bd305980088", "form_digest": "220dcf371589c2d1ff08ab082b2dd8c800d6facc944379ad6f4d2e6184bc3d21"}}','f2c0c5012a519b7867752888b4f1bf1f79d242af0f9b23923a57d109f3ef80d4');
INSERT INTO "journal" VALUES(1,109,'{"previous": "f2c0c5012a519b7867752888b4f1bf1f79d242af0f9b23923a57d109f3ef80d4", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-MS9B4A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "42eea4d6c9523f6cdc05ad14787296ec0840da583bf4571edbc42bd305980088"}}','62ab18a811ccc2b3026312f9808029dedb1c988898576dbf0778e26eeb311586');
INSERT INTO "journal" VALUES(1,110,'{"previous": "62ab18a811ccc2b3026312f9808029dedb1c988898576dbf0778e26eeb311586", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "ac45e2c03ea9242af51b9158107c21379adc84581c4d6675df0ec0223feff00f"}}','a979875547d646ec9931aa1cd3c46b57e65b8e897103379b7c894a5d2e50e1cc');
INSERT INTO "journal" VALUES(1,111,'{"previous": "a979875547d646ec9931aa1cd3c46b57e65b8e897103379b7c894a5d2e50e1cc", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-S0R3NS", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "10a169c26d8eff6c353ab07a3dca0320cfcbd63efc062cf656957d474efab251", "form_digest": "f7d7cbc7942254d248193a39af93c6c5523da39c3372ab3114514dbdcdc7e490"}}','515a38418957d5013239fab1366f052982900146be72e414700c872e57a8ef85');
INSERT INTO "journal" VALUES(1,112,'{"previous": "515a38418957d5013239fab1366f052982900146be72e414700c872e57a8ef85", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-BCPB9B", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-MS9B4A"]}}','e99935a6adbcfe35959a6c1134be1ee954c41ac3b18cdaa7f95286bcb5a6ba1c');
INSERT INTO "journal" VALUES(1,113,'{"previous": "e99935a6adbcfe35959a6c1134be1ee954c41ac3b18cdaa7f95286bcb5a6ba1c", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-YP4JGV", "clause": "4.2b", "details": {"revision": 1, "digest": "b98f80c013337e1ba5fee9a78ddd282c805f6dffe67957fa158c234f697190bc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0f80f1235454a0ec6a358056c01d72c9e1f61e9850bb76732ea8ef5f07fe6b3f"}}','b4ff527391e4fad2618a0cb8bd429652ed2021da9dfaae616bcfeb3c15d36aa4');
INSERT INTO "journal" VALUES(1,114,'{"previous": "b4ff527391e4fad2618a0cb8bd429652ed2021da9dfaae616bcfeb3c15d36aa4", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YP4JGV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','bc8ba9da4cb7b5185a94ad934868b4dc32b7423cde92224a0ce2667d34292c4c');
INSERT INTO "journal" VALUES(1,115,'{"previous": "bc8ba9da4cb7b5185a94ad934868b4dc32b7423cde92224a0ce2667d34292c4c", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-YP4JGV", "clause": "PS-4b", "details": {"revision": 1, "digest": "b98f80c013337e1ba5fee9a78ddd282c805f6dffe67957fa158c234f697190bc", "class": "emergency", "reason_digest": "af1ee78a9d663ecd6651b23c4417d967bccf6263f7f2b36168d3f7ecd9be5023"}}','1d8d78af1c6b0ec54cee3adde018f64ec87fbc66b9cbaf9014382813d2b054da');
INSERT INTO "journal" VALUES(1,116,'{"previous": "1d8d78af1c6b0ec54cee3adde018f64ec87fbc66b9cbaf9014382813d2b054da", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-YP4JGV", "clause": "3.1", "details": {"revision": 1, "digest": "b98f80c013337e1ba5fee9a78ddd282c805f6dffe67957fa158c234f697190bc", "reason_digest": null, "clauses": []}}','7e00209d17ea5bf6c090109d75eb3df8ec8a0e7af20cf459532b785684e61762');
INSERT INTO "journal" VALUES(1,117,'{"previous": "7e00209d17ea5bf6c090109d75eb3df8ec8a0e7af20cf459532b785684e61762", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-E3VS7E", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-MS9B4A"]}}','32a028a23f9eb01651039ddc811d22cdfd361053b3b693869511ee9053ed00fc');
INSERT INTO "journal" VALUES(1,118,'{"previous": "32a028a23f9eb01651039ddc811d22cdfd361053b3b693869511ee9053ed00fc", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-E3VS7E", "clause": "PS-4b", "details": {"revision": 1, "digest": "34ffa62de1e751dca40772176d00ba1b0e42684948b7d4bb0be73a888eee0f9e", "class": "emergency", "reason_digest": "1e9491e4868fa0c54f41b6403a6ff4bf5efd5decd7a075627f3970e222f57d61"}}','f0c179e4e306c54de50a08a00bf0f1e9f839503911eb6c36718836499984f1b9');
INSERT INTO "journal" VALUES(1,119,'{"previous": "f0c179e4e306c54de50a08a00bf0f1e9f839503911eb6c36718836499984f1b9", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','c23e55e0aa4b15a02cd4780cf61b39aad10eafd0bedd953dd82a559630d76d16');
INSERT INTO "journal" VALUES(1,120,'{"previous": "c23e55e0aa4b15a02cd4780cf61b39aad10eafd0bedd953dd82a559630d76d16", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9CXPXN", "clause": "4.2b", "details": {"revision": 1, "digest": "8bed65db2d120f1df5134a242447c63b3e18c079bc5231daf289edb3a0e18977", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "50908a955bd527b52b384ebcb39d9f0bba246626f57ffeeff92008b805ba45eb"}}','3a605c9bf07c0f2dc38384c4f66b02ceff28c36ebb3dbede4d3361e80797b1db');
INSERT INTO "journal" VALUES(1,121,'{"previous": "3a605c9bf07c0f2dc38384c4f66b02ceff28c36ebb3dbede4d3361e80797b1db", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9CXPXN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6300ea9cc61a6b214de72c3a0adad8c038c14bfea183e82cacc86b65460c9094');
INSERT INTO "journal" VALUES(1,122,'{"previous": "6300ea9cc61a6b214de72c3a0adad8c038c14bfea183e82cacc86b65460c9094", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9YWM3Q", "clause": "4.2b", "details": {"revision": 1, "digest": "02d1eda19670fc6c4817d54f641f3e135db5c7ab52ceb0c0536313877c5e7888", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "5028b0ef34e3157fd1670389e861ca036f9f25ffcd889d548139e0eae5b5bebc"}}','275276e5780d70a7b0279d5b1dc4a8f91d25c67be9d013933f42a35d6bb1dd98');
INSERT INTO "journal" VALUES(1,123,'{"previous": "275276e5780d70a7b0279d5b1dc4a8f91d25c67be9d013933f42a35d6bb1dd98", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9YWM3Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4f52aed1e29d44fa12349ea061cd4f10d877c978323aa6515727be54c10301e0');
INSERT INTO "journal" VALUES(1,124,'{"previous": "4f52aed1e29d44fa12349ea061cd4f10d877c978323aa6515727be54c10301e0", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-G4V8J4", "clause": "4.2b", "details": {"revision": 1, "digest": "8f35b263266b2b0ced859bebc6c3f2204a41900b46021cfd7a1e1e12dde3181e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0ccda4b69c079e178cd868a90b3f7a19300b826c3cdf2720633756040fd1f869"}}','3cea50913318b18c11980ed610eef7276c2f37c11f173216551c783a67e1a2dc');
INSERT INTO "journal" VALUES(1,125,'{"previous": "3cea50913318b18c11980ed610eef7276c2f37c11f173216551c783a67e1a2dc", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-G4V8J4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2480f7d3c9a161584d3757d6a6bb896d1633e479ef1e414230cfaf08e8d02a37');
INSERT INTO "journal" VALUES(1,126,'{"previous": "2480f7d3c9a161584d3757d6a6bb896d1633e479ef1e414230cfaf08e8d02a37", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-WQD76V", "clause": "4.2b", "details": {"revision": 1, "digest": "495f91bc49d83f2644054bb8d65cdc424a8408edbc98a3c5ab69f8343caf000c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "9dd6291ad4d805c884191a7068713a8d84ec77e1ca937ce741b4b0ca66d3b70f"}}','05f2b988a9876217794f1bffe910461e04615b4451a87477a03844eb0535f2ad');
INSERT INTO "journal" VALUES(1,127,'{"previous": "05f2b988a9876217794f1bffe910461e04615b4451a87477a03844eb0535f2ad", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WQD76V", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b684965e9b1bee05a6d92454a72559792c406b8bd678e218acfa1dd1336ee9e1');
INSERT INTO "journal" VALUES(1,128,'{"previous": "b684965e9b1bee05a6d92454a72559792c406b8bd678e218acfa1dd1336ee9e1", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-9CXPXN 1", "DR-9YWM3Q 1", "DR-G4V8J4 1", "DR-WQD76V 1"]}}','b0c6a5258935e1578186d7a4eec8a5608a8000864bd3c477887e925cf18b5d90');
INSERT INTO "journal" VALUES(1,129,'{"previous": "b0c6a5258935e1578186d7a4eec8a5608a8000864bd3c477887e925cf18b5d90", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-9YWM3Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','ae0f1756b8b217c02626132f695d9cea8bab1825ee2bfa2e3a108cb1cd5b99d5');
INSERT INTO "journal" VALUES(1,130,'{"previous": "ae0f1756b8b217c02626132f695d9cea8bab1825ee2bfa2e3a108cb1cd5b99d5", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-G4V8J4", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','e913c28c4208e19b6bb109c776b2d69a03fb6e612ce3f4caa4876bec186c2628');
INSERT INTO "journal" VALUES(1,131,'{"previous": "e913c28c4208e19b6bb109c776b2d69a03fb6e612ce3f4caa4876bec186c2628", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-WQD76V", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','798b2ea68c4ae44d944077206017ee4597ee7004bcc0309c604f0739dfdd5b79');
INSERT INTO "journal" VALUES(1,132,'{"previous": "798b2ea68c4ae44d944077206017ee4597ee7004bcc0309c604f0739dfdd5b79", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-G4V8J4", "clause": "4.2b", "details": {"revision": 2, "digest": "16ea287b27b9be5964cf4a48c2329e04d246ae41c34e6d221b1c64e00ec2a029", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','dc813b8802fa794e2ada89887490b013f2008954d0ef0d16029832cb511b4ef6');
INSERT INTO "journal" VALUES(1,133,'{"previous": "dc813b8802fa794e2ada89887490b013f2008954d0ef0d16029832cb511b4ef6", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','6fbbbbcd5bee3d32f904db7e721734dd5cca20f442976a97417c4403774620db');
INSERT INTO "journal" VALUES(1,134,'{"previous": "6fbbbbcd5bee3d32f904db7e721734dd5cca20f442976a97417c4403774620db", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','940c7e82ddb35402731304bb09e1ea257f61560a05b3eb9c9ce3c77c27c7460e');
INSERT INTO "journal" VALUES(1,135,'{"previous": "940c7e82ddb35402731304bb09e1ea257f61560a05b3eb9c9ce3c77c27c7460e", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','7a2dea8df8489b6ea1b35263cf960b0c33077b5a17fd2b963dfc3353e32a4d84');
INSERT INTO "journal" VALUES(1,136,'{"previous": "7a2dea8df8489b6ea1b35263cf960b0c33077b5a17fd2b963dfc3353e32a4d84", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','914e4a4ab5b172d37e32b26177b84b361dcceebb51e734b006d747463fa95a16');
INSERT INTO "journal" VALUES(1,137,'{"previous": "914e4a4ab5b172d37e32b26177b84b361dcceebb51e734b006d747463fa95a16", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','ebd5975c6480dfde55d2b5b032df2177c436a54943d4fc4b931b999237f3fa41');
INSERT INTO "journal" VALUES(1,138,'{"previous": "ebd5975c6480dfde55d2b5b032df2177c436a54943d4fc4b931b999237f3fa41", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','21d858fb5eec77d1fc0fac711e226af91ababcef9fde0e80dddf3bc4986a3def');
INSERT INTO "journal" VALUES(1,139,'{"previous": "21d858fb5eec77d1fc0fac711e226af91ababcef9fde0e80dddf3bc4986a3def", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-7GA518", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "11ce371df8ca5b1ee4d38b69363917de1373fae056f8f7c7b8bd487eb9529a36", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "58930643387ab29b5f67d34733fba27291498b4223cbc6548ef944b759e05b6d"}}','12873a29622b26504bd6652adc84528b99a001641bd3fc6c9220a933d543ebd7');
INSERT INTO "journal" VALUES(1,140,'{"previous": "12873a29622b26504bd6652adc84528b99a001641bd3fc6c9220a933d543ebd7", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','3a73bba671f4d833a1d23d203a337795b64d2351a69bd07011c2998ae98173a3');
INSERT INTO "journal" VALUES(1,141,'{"previous": "3a73bba671f4d833a1d23d203a337795b64d2351a69bd07011c2998ae98173a3", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','6b59b5ccf52f32dae623475f29b294219da8ce14a2ff545b9769c4e61679b6d7');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,141,'6b59b5ccf52f32dae623475f29b294219da8ce14a2ff545b9769c4e61679b6d7');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-VDWAXV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-VDWAXV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-VDWAXV',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-VDWAXV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-VDWAXV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-VDWAXV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-VDWAXV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-VDWAXV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-VDWAXV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-VDWAXV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-VDWAXV','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-VDWAXV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-VDWAXV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-VDWAXV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-MYG0QC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-MYG0QC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-MYG0QC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-MYG0QC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-SYH19M',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-SYH19M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-SYH19M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-SYH19M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-TMD4T6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-TMD4T6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-TMD4T6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-TMD4T6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-TMD4T6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-TMD4T6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-TMD4T6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-TMD4T6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-TMD4T6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-TMD4T6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-H1W6H4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-H1W6H4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-H1W6H4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-H1W6H4',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-H1W6H4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-BS7389',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-BS7389',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-BS7389','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-BS7389',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-BS7389','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-BS7389',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-BS7389','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-BS7389',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-BS7389','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-GXVJ13','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-GXVJ13','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-GXVJ13',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-GXVJ13','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-GXVJ13','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-GXVJ13','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-GXVJ13','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-GXVJ13','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-GXVJ13','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-GXVJ13','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-GXVJ13','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-GXVJ13','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-GXVJ13',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-GXVJ13','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-BGZPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-BGZPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-BGZPGH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-BGZPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-BGZPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-BGZPGH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-BGZPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-BGZPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-BGZPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-BGZPGH',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-203R2N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-203R2N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-9W3606',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-9W3606',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-9W3606',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-9W3606',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-CYQEVN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-CYQEVN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-CYQEVN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-CYQEVN',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-WFXVZF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-WFXVZF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-WFXVZF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-WFXVZF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-WFXVZF',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-WFXVZF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-WFXVZF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-WFXVZF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-WFXVZF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-7GA518',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-7GA518',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-340SBR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-340SBR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-340SBR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-340SBR',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'status card','DR-340SBR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'release','DR-340SBR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'route','DR-GN4NF9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'status card','DR-GN4NF9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'status card','DR-GN4NF9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'duty','DR-GN4NF9',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-GN4NF9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-GN4NF9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'route','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'status card','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'duty','DR-SS0NNY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'status card','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'release','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'duty','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'status card','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'release','DR-SS0NNY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'route','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'status card','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'status card','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'duty','DR-AFR77N',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'status card','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'release','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'status card','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'duty','DR-AFR77N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'absence notice','AW-EYERXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'absence notice','AW-EYERXH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'reroute','AW-EYERXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'status card','DR-9W3606',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'duty','DR-9W3606',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'status card','DR-CYQEVN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'duty','DR-CYQEVN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'absence notice','AW-EYERXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-EYERXH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'reroute','AW-EYERXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'absence notice','AW-67VHCJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'absence notice','AW-67VHCJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'reroute','AW-67VHCJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'reroute','AW-67VHCJ',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'reroute','AW-67VHCJ',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'absence notice','AW-67VHCJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'suggestion card','SG-TT0JHM','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'suggestion card','SG-TT0JHM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'suggestion card','SG-CCG6NZ','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'suggestion card','SG-CCG6NZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'route','DR-3MPV0Z',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-3MPV0Z',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'suggestion card','SG-TT0JHM','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'suggestion card','SG-TT0JHM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'case notice','BR-72T3KEEJJRT7QC6G5GFB1XF326',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'case mail','BR-72T3KEEJJRT7QC6G5GFB1XF326',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'case inform','BR-72T3KEEJJRT7QC6G5GFB1XF326',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'case turn','BR-72T3KEEJJRT7QC6G5GFB1XF326',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'case notice','BR-3ASNDTMZFW9GVFFW50RYPAPEMT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'case mail','BR-3ASNDTMZFW9GVFFW50RYPAPEMT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'case inform','BR-3ASNDTMZFW9GVFFW50RYPAPEMT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'case turn','BR-3ASNDTMZFW9GVFFW50RYPAPEMT',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'case notice','BR-WBXXPR9QS6M4G9HBGYRHE1VN76',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'case mail','BR-WBXXPR9QS6M4G9HBGYRHE1VN76',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'case inform','BR-WBXXPR9QS6M4G9HBGYRHE1VN76',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'case turn','BR-WBXXPR9QS6M4G9HBGYRHE1VN76',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'case notice','BR-VGXRTSHWQZCEYCC8Q1D4A44P5V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'case mail','BR-VGXRTSHWQZCEYCC8Q1D4A44P5V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'case inform','BR-VGXRTSHWQZCEYCC8Q1D4A44P5V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'case turn','BR-VGXRTSHWQZCEYCC8Q1D4A44P5V',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'case turn','BR-72T3KEEJJRT7QC6G5GFB1XF326',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'case turn','BR-3ASNDTMZFW9GVFFW50RYPAPEMT',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'route','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'duty','DR-NSKPQP',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'release','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'purdah turn','PW-6JTTGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'purdah turn','PW-6JTTGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'purdah affected','PW-6JTTGS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-203R2N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-203R2N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'status card','DR-340SBR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'status card','DR-3MPV0Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'author card','DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'status card','DR-9W3606',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'status card','DR-AFR77N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'decision card','DR-BGZPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'status card','DR-BGZPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'author card','DR-BGZPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'status card','DR-CYQEVN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'status card','DR-GN4NF9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'status card','DR-H1W6H4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'status card','DR-SS0NNY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'purdah notice','PW-6JTTGS',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'status card','DR-203R2N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'author card','DR-203R2N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-340SBR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-3MPV0Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'status card','DR-9W3606',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'status card','DR-AFR77N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'decision card','DR-BGZPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'status card','DR-BGZPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'author card','DR-BGZPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'status card','DR-CYQEVN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'status card','DR-GN4NF9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'status card','DR-H1W6H4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'status card','DR-SS0NNY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'handover card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'handover card','DR-MYG0QC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'status card','DR-MYG0QC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'handover card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'handover card','DR-SYH19M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'status card','DR-SYH19M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'purdah notice','PW-6JTTGS','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'purdah notice','PW-6JTTGS',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'status card','DR-203R2N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'author card','DR-203R2N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'status card','DR-340SBR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'status card','DR-3MPV0Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'author card','DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'status card','DR-9W3606',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'status card','DR-AFR77N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-BGZPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-BGZPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-BGZPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-CYQEVN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'status card','DR-GN4NF9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'status card','DR-H1W6H4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'status card','DR-MYG0QC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-SS0NNY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'status card','DR-SYH19M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'names due','PW-6JTTGS',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'duty','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'status card','DR-MYG0QC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'duty','DR-MYG0QC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-SYH19M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'duty','DR-SYH19M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'release','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'route','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-BCPB9B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'status card','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'author card','DR-BCPB9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'duty','DR-BCPB9B',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-BCPB9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'status card','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-BCPB9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'release','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'route','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'author card','DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'duty','DR-E3VS7E',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'author card','DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'release','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'purdah notice','PW-MS9B4A','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'purdah notice','PW-MS9B4A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'purdah turn','PW-MS9B4A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'purdah turn','PW-MS9B4A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'purdah turn','PW-MS9B4A',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'purdah affected','PW-MS9B4A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'decision card','DR-BCPB9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'status card','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'author card','DR-BCPB9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'author card','DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-340SBR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'status card','DR-3MPV0Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'author card','DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'status card','DR-9W3606',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'status card','DR-AFR77N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'status card','DR-CYQEVN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'status card','DR-GN4NF9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'status card','DR-H1W6H4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-MYG0QC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-SS0NNY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-SYH19M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'purdah notice','PW-MS9B4A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'purdah notice','PW-MS9B4A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'purdah notice','PW-MS9B4A','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'purdah notice','PW-MS9B4A',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-BCPB9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'status card','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'author card','DR-BCPB9B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'status card','DR-NSKPQP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'author card','DR-NSKPQP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'status card','DR-340SBR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'author card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'status card','DR-3MPV0Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'author card','DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-9W3606',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'author card','DR-9W3606','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'status card','DR-AFR77N',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'author card','DR-AFR77N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'status card','DR-CYQEVN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'author card','DR-CYQEVN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'status card','DR-GN4NF9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'author card','DR-GN4NF9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'status card','DR-H1W6H4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'author card','DR-H1W6H4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'status card','DR-MYG0QC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'author card','DR-MYG0QC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'status card','DR-SS0NNY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'author card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-SYH19M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-SYH19M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-BCPB9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-NSKPQP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-340SBR','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-9W3606','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-AFR77N','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-BGZPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-CYQEVN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-GN4NF9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-H1W6H4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-MYG0QC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-SS0NNY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-SYH19M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'purdah notice','PW-S0R3NS','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'purdah notice','PW-S0R3NS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'purdah turn','PW-S0R3NS',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'purdah turn','PW-S0R3NS',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'purdah turn','PW-S0R3NS',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'purdah affected','PW-S0R3NS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-BCPB9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'status card','DR-BCPB9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'author card','DR-BCPB9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'route','DR-YP4JGV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'status card','DR-YP4JGV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-YP4JGV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-YP4JGV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-YP4JGV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-YP4JGV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'duty','DR-YP4JGV',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'exemption notice','DR-YP4JGV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'exemption notice','DR-YP4JGV','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-YP4JGV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'decision card','DR-YP4JGV','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'status card','DR-YP4JGV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'author card','DR-YP4JGV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'decision card','DR-YP4JGV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'decision card','DR-YP4JGV','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'status card','DR-YP4JGV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'author card','DR-YP4JGV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'release','DR-YP4JGV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'exemption notice','DR-E3VS7E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'exemption notice','DR-E3VS7E','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'decision card','DR-E3VS7E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'status card','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'author card','DR-E3VS7E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'release','DR-E3VS7E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'route','DR-9CXPXN',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'status card','DR-9CXPXN',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'decision card','DR-9CXPXN','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'status card','DR-9CXPXN',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'author card','DR-9CXPXN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'duty','DR-9CXPXN',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'route','DR-9YWM3Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'status card','DR-9YWM3Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'decision card','DR-9YWM3Q','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'status card','DR-9YWM3Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'author card','DR-9YWM3Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'duty','DR-9YWM3Q',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'route','DR-G4V8J4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'status card','DR-G4V8J4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'decision card','DR-G4V8J4','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'status card','DR-G4V8J4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'author card','DR-G4V8J4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'duty','DR-G4V8J4',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'route','DR-WQD76V',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-WQD76V',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'decision card','DR-WQD76V','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'status card','DR-WQD76V',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'author card','DR-WQD76V','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'duty','DR-WQD76V',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'duty','DR-9CXPXN',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'duty','DR-9YWM3Q',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'duty','DR-G4V8J4',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'duty','DR-WQD76V',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-9YWM3Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-9YWM3Q','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'status card','DR-9YWM3Q',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'author card','DR-9YWM3Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'duty','DR-9YWM3Q',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-G4V8J4','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-G4V8J4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-G4V8J4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-WQD76V','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'status card','DR-WQD76V',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'author card','DR-WQD76V','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'route','DR-G4V8J4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-G4V8J4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'status card','DR-G4V8J4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'author card','DR-G4V8J4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'delegation notice','DL-7GA518','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'reroute','DL-7GA518',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
CREATE TABLE postings (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	account VARCHAR(128) NOT NULL, 
	link TEXT NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_postings PRIMARY KEY (council, reference, account), 
	CONSTRAINT fk_postings_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_postings_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_postings_council_link UNIQUE (council, link)
);
INSERT INTO "postings" VALUES(1,'DR-VDWAXV','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-VDWAXV','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-SYH19M','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-GXVJ13','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-6JTTGS','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-25');
INSERT INTO "purdah_windows" VALUES(1,'PW-MS9B4A','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-28');
INSERT INTO "purdah_windows" VALUES(1,'PW-S0R3NS','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',0,0,0,'2027-03-03 09:30:00.000000',NULL,'form-29');
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
INSERT INTO "reassignments" VALUES(1,'DR-GN4NF9',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-9CXPXN',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-9YWM3Q',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-G4V8J4',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-WQD76V',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-VDWAXV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','df53fd1576febdb5cdf92cc32c5da42e','8c9c6078a31faf16f54f77402085b8a6c118abd66b336e451c37effff3e45807','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-MYG0QC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','73e221a8311204202f0ee398896a583f','e41900b4dcc26eb85b969f48e3a29ffcb98d4926a1a7096e92f3e400da20f6c4','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-MYG0QC',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c294377fca4b485661f5346dc9ee658c','89109902c780b68d62ff6149e2524c3f552339962f06103216604b3a48099926','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-SYH19M',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','777fe36cdc79b63e2e2757dda8920c45','fd033fb5ce8cceb64e4a68da67ac599a23ee43266e2653795185184271dd4ccb','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-TMD4T6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','778bac10e528b275411416e0a3b0ddb6','cb6024ad95dea8a946bac0de132d35896b0f37f163a1b576f6a5eb9f95320969','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-H1W6H4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','8afff550714ede424b1be7a247f952bd','a2f3340a39afe6aa00d801fc8fb82e3209075ece86d8c966818ff326cab55f0d','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-BS7389',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3ccb2d0103fb3d356f5694c064b5b66b','3b796323b1eb36ddc19e2c6bee460a2c507c053ce9c386ac1818260259f3b1fd','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-GXVJ13',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','5ba4bc0ab8ca76e5261d267fd9d8df7d','aaf3840c94dab153bfd0f199fa913ef38f1df8ed642723f762670303d55ccaa2','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-BGZPGH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0653f4046d2482bb188c8f7741d1e7cd','8781699b89ec09742b8281238494d4ee155e8b5ebd33e31c9aa23cd666d04742','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-203R2N',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f5d8fb2a5260f22e9f018bd21cd8cc77','9945d37dc67049686d4570c6a1ef9ef98a63956c779428306ff8a590b2c4a7f9','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-9W3606',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b95a0e886722977c76b13b2e153d038a','848163c72c22dfa7c41c5825c0949d85b5f7b71ba597e4d3c642f258f1a09f42','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-CYQEVN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','403f7988a8825b19410a26c4c8d45049','00e42e8a59086cfb3dff2bbef2772e181a87f0be4b6781f115318fc153fe94b7','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-340SBR',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3bea0966d0836675e8ba36b8c87327df','5d3ec52a3d75ad7729d803b2531e7a33d144e7b54149a0315154999580a4f45f','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-GN4NF9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d4865be035f594eb73363b1b7dfddbb4','36ccc134670ece2f51e8234346728f8bb7211609731f0400a3d330ea3b0594dc','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-SS0NNY',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','dc5f63e345a90fef6a0334df2f48913d','b617c52df4eba2a8a51826efc915f4c29b8e676c7bd67953537cafaf2f81059f','form-17',0);
INSERT INTO "revisions" VALUES(1,'DR-AFR77N',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c9c32d67dfc70f81a99946ffcec4d5a8','2d5130b9cf7c68e3e601da5c8643c663b934ebc98769ed43c2d8184e06d27d88','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-3MPV0Z',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0c2bed74f96ce0179a9d2ecf6ad2d3c1','d3ca79876b834faee5c9b214de62a7150bdc3f1b0b21f7447ced5e44926d118c','form-23',0);
INSERT INTO "revisions" VALUES(1,'DR-NSKPQP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','6b0b764e74533b310b5912aa6483fe7a','85fb126ab1ecdc1f5f627eb3b41c54e1ae1e141650dbdfea1f30fb3ff80f69c7','form-24',0);
INSERT INTO "revisions" VALUES(1,'DR-BCPB9B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','3d000a2303a0621e50c5548afa58128e','ce062f38bc168cff4940933aff5c06586a6d1473b0d92851d45e183e0f596a32','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-E3VS7E',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','7a1c2de2dd3cffe2ff289d3fb6778aa9','34ffa62de1e751dca40772176d00ba1b0e42684948b7d4bb0be73a888eee0f9e','form-27',0);
INSERT INTO "revisions" VALUES(1,'DR-YP4JGV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','97e1d78255b3a661b56fb8327341542d','b98f80c013337e1ba5fee9a78ddd282c805f6dffe67957fa158c234f697190bc','form-30',1);
INSERT INTO "revisions" VALUES(1,'DR-9CXPXN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','ccd7927249e038bd0ab6b5d9f79dd115','8bed65db2d120f1df5134a242447c63b3e18c079bc5231daf289edb3a0e18977','form-31',0);
INSERT INTO "revisions" VALUES(1,'DR-9YWM3Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','2acdc77ab05e4e39722b29281de3a9fa','02d1eda19670fc6c4817d54f641f3e135db5c7ab52ceb0c0536313877c5e7888','form-32',0);
INSERT INTO "revisions" VALUES(1,'DR-G4V8J4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','b6c949c281944bda8872f5541ac54fc0','8f35b263266b2b0ced859bebc6c3f2204a41900b46021cfd7a1e1e12dde3181e','form-33',0);
INSERT INTO "revisions" VALUES(1,'DR-WQD76V',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','8b00d321baf80284914cf2e1fcacb6d3','495f91bc49d83f2644054bb8d65cdc424a8408edbc98a3c5ab69f8343caf000c','form-34',0);
INSERT INTO "revisions" VALUES(1,'DR-G4V8J4',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','f9bef4dc6fe174f95a63210dc7a0a830','16ea287b27b9be5964cf4a48c2329e04d246ae41c34e6d221b1c64e00ec2a029','bring-back:DR-G4V8J4:2',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'e56059ccead7c78c11712b9da064368cc2fcf79a174c4699a9f358d17c40f94c','2027-03-02','a7d42d3c15c6816cf0983018f0ed9ec669cfa8a97e3a64625557f3a51467b3b6');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "MUTrAgkLvEdl03TrUz5h02NafIqqIPertd5LuoNX6VPtBvDe3vOhue1QhWdwf+zsiwqHIsckvu4Oz5GGgeIpnT5GmPvuthDBsY/1GsVAg/YojxGfgjcpCsfZQWVoDSa86VAmf/XnAaHbyKKMt6wVWwn/y9WQplm5BwbLNA4QwrG8WrmL+eE6D2iapWHLS8qpn86Tme6Q8fF8dlk7mcIwFspe2s1818dqwGy+UHLkgdmTRFis9KiWMf47ivW0DbTobIPgBFVQ0pU7WpXMr4tnlNjP7O+UXQonX4jjDjDwE3xBHcATOxFciWKwjOyvjwZTKK5gM6NeDN9pna01cVE81nuaN/OZbK5whs2uF9Cp55MRbUFtZurfQ2XLb3pAjynPgVOfvHajNngC7ZJEBeDpWo0n3Gn2yHcBIZicvfvo1CDRRqipQpEQRdX8G6znC/S1h9GVR7eC2/TgGmhhPEwgbpGWXlqgiKiD8h+71mnHgdpSuF7ym9igEUHPt60pwnOuHw+C7zHuP99wx1zg3yXJWq8om0Ggtwh8aw36ehZBqIFhXsavqVmh8EmKQ+kD/kfLqDSg1t2RbG6wuxz2pgXwOUlIy3F4KVpj/bAwwaE9Recb6sqBh6i2ptNMmra51sxREbyfxghtFT1B2O2tpxjKTF9GvVylumFUHpc6NZBqTatnLzZ9JsHZFpGCsLiVXQOo5I6FVzf88ohksmPv/jfiN5UqQ0oyetyAlt+15OD/GCSbnAwaFGRJYIHyrZU/UltDF/D7tUawQWrJVKHejpAiHfnUvlm/rZGRXyAOMoSloOdG21NCcasf1aMc070/2UnhbgD34l+JtTMDdWmeERPK3vGMGbP4VYqYqaHvyfDa6KQ84P8UpSR+GnA7FVBUfV//Et9tZVpg2sVcZ076cYsBqNUNuTZvM68ppJEBWiMzchRsUQpaLpt9SzYRV8QQ1kSHky1Gidqk6kqFv2v+xoyhxG+qbAkltXteoUu+CZ1KnmVzYgAnBKMs+cF4+VYPfuUonzHuv1mn9ybzbG6PJ+if558T9FMT36knH3y2aQoYskp91Zw72f4pTPoFqJnILjwvDs6C/6bn4gxjbFbcmuZG9Kwba5bBcKxvNsgF8pNWNr1vhp/22FnHmSkb1luvwvlu5fdLLTJPGA8nr2p4GYizOQ3erF3o2rCcjgQLgv2yqng/SNDbRsVI044lNE8e1D2L2G9JIqI2LsLkasyJF2G9/mn7E33m90eSL7CuuOzM6MZKeQyDDBiq6rBT+UCAuwHdyaaIAWRcSbJni02vQ99E8uT1z9N7bUvp6Tri/u2+AcoPOL+6uiBhd/MEI1bXSuWS3IrCx8+Kg1n294f4AaqufA9eYHLbAKTwLyrAkkpkBnhYAEGSz2H/MJctnf0="}','f2573e8b9e2f60e8017d35d7a71f280d7d60a35abef0138ababb50f3234317ec');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "f2573e8b9e2f60e8017d35d7a71f280d7d60a35abef0138ababb50f3234317ec", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "p8IILURGfGJ/S5qZ3Np4o7t1die+cpRHHFDCmw9bOUtyGZiqUa3x2vOoKm3W6DbexjxnrNCVNCXF1Y1DzBXtxrVfEIScX/CwHT9SlDmbNRoD+Puh6LA48ZuAlIdTWU9UTZETCZ0s83C2EmOADVFxvnnIB2517JT+QTuMnLfSRNtb1LpF1Gfqxz5L/lXWXAHJn/Yf59rNKvO9peBGUfYQy7P0NgyacseGiwH0C0jkkTvKN+6Am/ZJmTZDGiN91tyvH/9hyocENTSWSmbaQb4E3i+jfBZY0j3mBIZurbiu3V4Q3WRyDAulQoUGlkPZrMrKuuUvX5jwKVhjx9Cp9mbnnDYBlMJBxolr6gsKud24feiPK2Zq/ovxI+OB773nwV8yc3kweNDR2Y7DFnC9vad+nPoWMOqdIXjb/cCEpXxrmgEB8kv+i6kE7pnaTiWrRw5Vz8wa5+LRwkOxqEMzuTYTnmsGxfSivKDZa8MxXvVhbfqXOR/X3cor9Semsi18qDjdSRKQnQxLXaYoP4o1Vt3AldP272+7ITAZUmHiTyy6wAgmwf5h7REkHwj/7e6rlHqPLyINe4Raby7ZHspnyBq9uYHslrhve/A6c9mk8V8OkhG0Xag1ZoeNZY/l274+Ltqs67rJUefTkrZ3upIsFqiuaJkCBjGSCwZI7HLpYXpzg0qMW8TxSR5RG9TGZ9NttcA5R0E6Qcme6Jxxgy4xecm6k/Ig5bGe55IZKIj+6HBjJ5emI6D38YEuTHc66bXDE1h2W9cqRd6EwbkL5tDW6dW+9iTD97HujxN3a8hlj/iiYbkiNfjw3A3Ic29jPDiEHbkNVUdDzOjTou0q7VTtrt1S+C6hHIEHYhLc6ZGGkX9F24YEjIxnGaY9nzlM36Gm8mtrIqFPedLAdpFtPhc7XXykIisQj3ZcX8llt+eien/qSewXXHii7EQ7IxHow9dh1OKiYnaS1CUfFH7wIhDNoJ/0E89jqVtIHwv5c6OSiAWQ05JNGZ52jScahSC9Ias7xs4lgyyAz7Tv13bN9ZNqCuGqHW1roEHTspVdnj2+38eD2ceRocSQrMi0Q9Ge1i4noK8ycNybR4UGk+G5rTbarpSUfuZklqtQujQq8GR0zW+ShNtAtHlc/yx7MR+5hu9s2k/PcLrbhla+WabYTdzg2wVKQStIVP41ZE0/x1tJuidzid24vL3oyfDXwxsusze+Frw7EjHEgAitHNkH3H09ABnQ6OxH7iiVnJwJn237ulw0EMmfCI2Z3S5re+9PiZHLmHRY6GbJj/+CfRtTCLO1LfkbEaiqKJp3PIg412oMRs8+CSZu5rMhWJaGiHvviglt5BoZsFaSQrFwK9IsTiuTznrZrkmQxBrrhin0uWvmal3MNQhWLyktwAePhkDUB9s="}','c9c8850181c85918ea27eeb3da0adb570052b3caf32cc0b4191b1ca6130b3633');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "c9c8850181c85918ea27eeb3da0adb570052b3caf32cc0b4191b1ca6130b3633", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "Q6pGDi7sGAjD1+wQFDCB/JAkZk2PgK/MmkJrLeFxkz4wksyqRZLGb5UqsH2Ung+1tSzrdvZdQe6zzahj4vxTZmiy97nFQdZ14ULVv/DVFoMnSWX0fzBTDMdSvMPvQIfKvpN10cPiEyYG4GzSWisx9fxh8N7xOeoT+YSkhn6vvGHytRe6OxMtfFUjL40mU912XDkwNviPQ034kXXPLCeTcVSsJrfu5qIb/I+3qMbNxdqpPqbZXNVV0ru1DwRvDPm9jowwXSqneFJNsl+YIz+aumIJEi3XrRaS/dLxAu62RJAHYMnFbk8gzd92NUlF/jsLA1Vm+58iBjWv1zqh1OlqNHEV46bcCgP2+6KtAgVGUGqWtGAkv6tiwHTv4aaD55NYnHHVFEhf+wp0qsBW2aARng0BRznQo4d1O/q6YssGNrmhuM4QmdZ8QQqRZ3wvLop9d6j2Hx0He4Cc6o7lJC/eLshIuL1IRbSm7kwS7bwDHxbGMiy8oA8v6hn3ZELDAjv7+E7BnQYl5+/oTEj1PZ2Tr1A+r7S8xzxPw2SK+F0TBkvZ9K0cyD5TmIXMwt7U5ES3+ikIxPj7F2al3uJGTabYY8n4hbYyzIXeNw5NXqBezBdK/TyYfB3SUeXFiIiTuYq2Rmq7OsBDIY6J91HZcGLMtfVGM31QDIPvkyizUXq7e49e4QDu85FS7rSpECo/gc5QcuFUN+kohH2OPlCWpNlt8diNAqRNBxfHo6mJC7CgEG7l/zXVMatzyGsQ6sst3XUFWXKqQht1DPNrTB11A7gsw1dRheM5+fN3IcJ2v72cG5rbTI2MWW6MJaMRaOqzSoMGjddQchxxsg6SAlUgt4ONryUPgTbf2JY/RwTzZJE5RpxB+py4euTRNeyO9BV/Our7stZQSvUNnne6XHgP5b+RRUmhjKFXiMabmdSQjbsYdCsPaqZVFULwrQ+KULZqDA+f485fX9uiczsT96iQzcyw53+2EAIRNLaJuXc2otZ3mrDbHoJOH7e7AFKAo6RKK3rg1J0SZFOrVLz5o/vSITbrI3UQGX1AnWN/bmWcO1LzF0SfxEYFgZgIEvjuvfkH4duPO1RuJzqlpmyqEAouQgk921d0Ip3R1Tu4RTp85hFWoekD+m6NYlm9NvqaEORkhRbOWcb+OG4xDkIusI/B8jeZE2TJQGC5zzfRrdYmpuFwA/mPXAl3E58XIy06ycPs7/ojBf6271m80qXtT3mqqb/LzkYxrGfURMlQUfGTUKw9HuQQQzNMB+35wYl3P4kQNlRSTW5QXclFBkgV0DXY8qclvEe8OEaWotIQtctrn9gOQ1tMZMFGPF8aFXhg47KvJsd1xEMCb0HRYDVttLmc3vI9mclEUSemkdlLlxOlFqYWos0seqvraU+xeRLiH0s="}','468221f7d996476dadd1800f5c5ad8e149ea9745a2f8d21991e7525241e2e091');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "468221f7d996476dadd1800f5c5ad8e149ea9745a2f8d21991e7525241e2e091", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "ClZCCCZycYmWs1FFrk56T0LuchKAfvIEkgDVMW3z3asA8vQ2szoNuDT6DE6b16e3+dMjpVQ/bvnSYqPRzP3DcvTGNCE9mUbz2iPljSIcb1ANu3AStTJa9xAnOYTd2b9zzGsCLY6/Eah9Ph7zeJyQABH59KUybtz52ZoPChlu5lCgo/aoRIggYIGge4vPYseAMmUhp2uuCJGLyOdC7sWTtZBtXYh4sa4SwDcmA6YKLZJZ4X6v8AkxFh1sHjyz7VWBDN/6ZYGmhRCbS79p+yYh2jSdC4klqh2BAKSHkYKz3s0N3iQXxWVwNgLTZum2Faz/g8vC3wffvEc3jIMdzjQRvXLxw1vKoeQA22VCLfTBVThABCpausy5lBR7wv5vhp+CPuGSTKhOhmMSWu/u05Um9ipDpnfKMl0Sx6AU1hoah/elDsWgyn9giKiy1zfgi2jQgcp0jRvYezNZn2rX4H9ATgoo91ob9hw/tLSB6YccS/jY3GNsxGPNFCChkbTJOFB+Vy+O7fjLCYb0YraaWqiHh2Q4/9oTb7LBHESlzRSolXApHMGnsNGlvW5DXlz/sxUXJVw/FjUozyHHfra1CzzsbLXgdW5OQsPYWy/w19apYffaG14dRPUyBKgW5F+prN2htPRtS2XIZZupwufd5hCviEAg47V+tR4RfImwhQ8S6B6UBaCz8qyBrSENAEbldi1cILCzEppBgJXE6z8lisIhUWXJIKbMfcVocWwMNFYXnhqZnjNnrmc4V6sJomGZARvEfmWbO9PSgLEgqELLNcANeqqOSrGPROEiQL0QmvqcToQ163oblb1zZ7NaFnD/O5a1EhR4r3eyd/XRqK5cT5uDk14Yy8fSZ+YKEWFvL6mGytG/Z9fWV9MlJqn4veYz/TXlrqyt//URKgKfH0dJ7m5lmEcJHolEgPDWHip0KCBPFX7RvdhmgUalflj1grtVOio9NFk6Is+DgvKKfUF0+7RG/jsgx/rzRPeibdhslq0SZDaXPA6IhC9qrXRmAxJl7PZZskQFBhs4rA1y1ZkrV9dQbYeRvO3QBwFPRSEpS9J3JTCex+rW2Hl1rNT8qy2wn6vT3/4vLki0BvOWJxy0IQOIyP8phwTDjS93L67grvgzcuoLwCvifD1nXXw0ykzi4SG2UIAqIBkibneAE8rRzYO+1xd19qKEV2qLEsAZFT0YNTDKw2i4LD0tCGe4dI4qhYxcXuVpaungFOLf6sTuKFJh677gE//d2RuqYUkQ/cLK0zkgL0CAu3uaq8Og//99Ra8xK7yptaPbYWq8tzSUdk77pKZg4EM+39Mec+55fSscXn7wx9J15ppLt+6DZ/wLsu7PV8OSYIbEorFKlFuVX2SQo1NfRJsGlhYSSrswBlBBN6RVlMN16c2BDYJrgDI="}','30e66b45ad01acfd3b497d08ecd9aa2d08d697656e227d41f36dad17ab77808a');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "30e66b45ad01acfd3b497d08ecd9aa2d08d697656e227d41f36dad17ab77808a", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "3w+Xgo4WjXXWK2pNfKpHR00QYxpbYaeRpClEIZRYTsmUypOYT7FeLZEy+cchRWKSaRDbsNXTY+ygviTyYec0C9IfvsIsItGw9KMIKpKwzcXJQ7jPdOBWw2N/A/WvRKUJuZw1THE7hTQnWweLfhHDF4U8nVIvBR/jnyXLNQLpmKaVUfe3dKqLPjvbBLsPFVe+ir7n3x98VF2qQczhnEzXgBHwDRowdwlgC9nDzsnXc4MbMua7SqVondoYApfV/CoP1ph3M/1etoPCTPi55apy4cpdC7HsAqgKXncuojqvS+nTZYWb8R58Eys4/6kAQvWhlDPeiMbVFuuyndRkpXsmJyQ0yfJntJUiatx/DalB8lsr6DNR5gbix9uKEtNDnT8fLX62/1s14dcNY7xHp2l/Aq2ArMALH4na1x7+G0CEKvLDkXwiCL8QhK8U61V6EFS/7TG1gY8I4feN+Hma1UXcw2HpVLM4jWbvCiSgXMMbavgmJjqTN7CUCjk12NWkMwX99hDtlGNx59vGdGqb5ta4iqBOXqJnBNYgN1uGePWnFZTQndU6aCUuat2+2wjqDDVGACOR6uFk4F/Xt4HYTEBeG289cUcYQHbbJ2Hh2UDPV476w7mz86Lgha0iXBLKvfdla1s9pi9f/B1e3CLJfBNTnLQN+R8iWYcX1PZr85aFe5oWqyVEvY3e6akYTbtPtFp73YZjVjlSNc8rRxHC41w45xOBDGCjiM4RNPBr0cjE3edSa++5Qj45h1+OkUxpPGjYuLvOUpM36IMny9tunt288SWtPfxxZsm9SJZszzdspilEqSyHaC5ujsNRrQZiTS7ChGaSP3JNbkjYFjBpHyTx714AuDufcDjoPHznahDuJdaJ7VYE8AfO3zkFoTZg5ghGoQD524yoqb7DnCIHjwrI+esub5547/zYzLjdIawDRdjXhRwKYRVHIZyKO2JuFtGixD7uN5hzzSFeqSZhZYh2PCyte36dcitzMXPKIUGh1JpgVgA4sMKmKirxWMcMfdQSg5sD9KDEGT8Lmf3utkmPuRrhygwavFQELsWTl2pW47R/tUJB46YId9eE/smpHtTTPLkOPVAzh/2RgwMRXqWRFqkT7ihoWZcKNIVVHRf/tL8gTQ78Z2O25D/XkIOL2wNknRhuOsarHNoH6bGoTZtvSYMmEAsnyG6oCVloGZ5Bmt2aX3jqNIxx3fjEAnp2L4oSQJX8q5OFz6RvffP9MKOTYOejx6ccL9wGuottnM7j4VYJxRg8IeONEz3DJkIE+LiJ0cjlffulCVALYmUeQMOLPj5eOi62DanMEcBFwlQvI9A2AOY0qi6xTwPP9vVMu6s0cmgTNAU6GTmvryoXuqNJI+9fhLCNfOYWgI/Ur4qYR7NiDvaEYu9I/JVoexQ="}','cf1b2466a6a0c719b98c89f1e49837f003e57ada589888d1497d05fef4402902');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "cf1b2466a6a0c719b98c89f1e49837f003e57ada589888d1497d05fef4402902", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "iKmoUTII2pWdtBWlvTYzB473EGJUjMl9D6nsMo8XrGVB4622rs/ZvVpfSE1Ra+4AunFzjZoPu0wY8xN9zzvm5dxWgdPp9XO1KDfMCdtEZ4lMYa/e4dC8PxzMDUbi9B2MWQ19h6hkwo0PAqUXCpFO7chM++10x+z5CbqzUg1JAQpP9YIMXzRuqS6FMzp0+XqkjaBtnVmLbxl72lPizdA4b8dJbMEjeeFe+uzUJ+CS2UhrxyfS27sA86b3kQIaRy4pT/p5Cn05vDc2Uwxe6ErB78zftuQoj+5QaCGgHOKIT04hyYmgb7Va7OUxCTgKg0K9eE7RZRFEqFtGzRhoywIj0j2pv59vqdjxGFAaQ5ZUMkpQCc9WPx4BEMo+V42cuqBQ2R4brnUNF5KbJoXF04XzKYpOV2bUoetkcL80bB8fVv246yIX0+KeVeWUtqGFpz+kyMBP4SvhzAbrywmiVSxhOXKdjWRARuBEsNOlZkxSndNJnjV7syYsSMdBKOm2YmGl3T9BvGdx4l5QPG3nxBbn8ZIp7F+fKizwUdbvnXV2w7+vHPGW0VA2kJPlo803o2M4vsMbTYNgNKiCeTFpPPaVT53S908bkTfhHqgsSn6IymYq0rggkCXyttqpV8j5j5Pg+/kOeX6XIetlp1ngY6nOVugOwK2qQTuRBvNPCLD3b+OTfaDJk0MwbdbChZX72hodCbg5sSxc7fmM6r2S+QdVE6AUa3HrwXoTFsk3y5ueEwJbvYPvloVnNzha6W3l2UjkWeG32CSYdYo+I3dIeAUrNslqgtLE0cA2SK7m5c2I5XNgqBmMdc553VSVHoQ4QAQh4KilAIHGvmWPblrbxOoo6egKE41D7nol6aN0oEUrsaZ/O9Kabqaukn3rzFWefouCK2iNLnKkBorXByIaJhxv6reGgn7wzDAIRBnGWhf80V/R/ac5L/Jm6Fh+iWiwizGvSiPJ6QTqO/gu1Bh0PqrEegBMzt5R9TiBTMSdvORj22drxFhCv97YYk3cJeXhFDF5vNYGM2rplm+/d1+tPBSZxSP3MVCKO9Ohi+ngLkMlnPNX9oyxO2/TEFAfVg5UQmo3PD0bMU4ArrpVSyxDaGx21z/Nuyr5sdNzdwp3Y2i+JQO+1wAJqiw/O8CL6ls39WrpPqsvukT+RBi8oVd4bILNlxI8CmgS5S0R3Y8kJhLXRjnyyqwPgyTRC/G+TS7cwKnwBPo0Yw8wtQBkFzHzz0pgYCcqv4bORmE2zYExLkc76Ff4jtXLWD3azjfOt8yzUlhb1LANqJjJx1vKlwsNfS3sCdBwOItdYUts32oitGZ2C8BJYtEdG0t2P6phPsAnvHFenwwYm2WIm8mjH6EiMcjyj3VRu8zhk9xx3Cd6KytzY3txx0QAq5nfzzqPNYk="}','e5926ca5ce9578b6b3c5bc99f2cd023160a8ef5d3827d13daa3099aec2753504');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "e5926ca5ce9578b6b3c5bc99f2cd023160a8ef5d3827d13daa3099aec2753504", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "xwWolVKJuPDAyH5wUu4J3C5QB26ZA+L8jAh4RptbK37ui34YURPI8DLuOryH1q4I/d7oqqq2alj0zoSMrtZu2DNBjb16kEekw4RpIXDVPCAlD/pamLPV5Mx8V84+qmrRSXHOaIhWK0F9Cblbb8FjtLDbUcS4HhzbSMz7edoDIqsWZGPrc51iqm9VX3dCuDpkLcfHx75P8rU4Ibeg/LOM+y9Fzv+4R1+6JaT+EGvofHoQk0FebMs59iq5GbUDpXQHbQnFiqu/kBBMtAHg2Y5AZv0qtkvKxrumcMe+VspbSjyjWkpe/cfUi/QLQtbR0Bej+f1stBwyLneVJCmKwOM7h+pEtQU8SVJB2DFjIU5ltnVjVegnE/gKTONI125rL2ZaoRI5gGdN7obsxcgAYEdTsQipm7JaYfge8+5c4RPYzNL6uvWXtjlwWWnv40apOBsSWD7Ky07wMM/UzO7FtSA/99QrGIyvL9+kusXutC6TzLFayzAlZrfH/I2cEzN5IpdGmUh3LD1nxnQOjgL1gcLNI0T1EnSnSmGU7C7UpRvhQfk2qkng43EpJFvVbVUFwfJJ9evVuaF/jPRk9rgO17481dAzsAuBSjlW99oRhbwy0o4mbjXtg40BCGXW5POg+rZifsIBl/bKV728VT8wY7u79/rYtTl0J6N8fH1x2CifShcW2/oeKmhkm2inOH7ZLyKcGCf2FszNxQfAM8ZTFPq9xxhLuScrGw1f6w7VvjKMC3hETWoxaIu8rkgCzPb1b556oltx0iL9PUor4mhOj6for8fW1Obod1c7+9FMuLTR1o1GtPLt84raYC/rB63uLMhOvmqQ4pWq/1vJY6EGcIlinHv27xIrXn7MFTeW6gqv8JUwhlTbGbKM68IN4Ao457TYCpoTNFjcyC6dP1D7uhsHx74Y4K+g4Uybwr4tk7VF/bQrN5ShgPnmij+LvTZR0iJ1jhjVZVfSGWw2RxKReCzxgLL8Ske93kLSAll80wYlznq7gSR2IYzR+YdeX0HUIaI4zUUnXDmg06vKYY8RWfCKtxqXhDmEgKux44UkCeGoYOjMmvYOzRyDTcFLRJCv9lbEHEe/+SSN3/SPJiFuNGMCZzsgygFG7xzFYlvXItVcQ57E+Mv76a4LZ30kR6lbmNs+dt0jcnb0JbCoXNwR65IPCvP/kmOWlOHC3JXlOQcZKC9v0ZXcGEcFfqWc1RTGauMIL6fYz5voqqqe+wW7s+mrKbLmUfWVdG4noNKLU2joL/e9cP2O82TCDv7Xw+hnFpTHeI+kRHUG4fWy0GxiNWG5jPsh/pKKYhkTTWVygv4d28RNVIybZL9SomRkM6cojb7cmcRs0u2C4CfXVlsBorVo1XXqYO2Tt8UPlyE5rYV7e9bdZATX/LDNjavSNAQ="}','7a9ffae5bf145f978b74d8b90cdaab3be8a97bc2b04fb9e3c056a551b041b217');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "7a9ffae5bf145f978b74d8b90cdaab3be8a97bc2b04fb9e3c056a551b041b217", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "/jg1CXa48FceYUTTCDpRGbD/J3dfhf5RcW+N3UXrzFNxirdwBDqYx0L8KEtJc63K5oCJ/HdySd/YR7F+LAV/49H4wcrNXVpJoNW2riXzftETNaZcH7ZcvlDOGj4i9ak0vNdaOBFSK90iHwkKu7hN7nj7rTdiSGuU9R79kOuWobNp6kDBOu2bn2LtefevStsZDWd1WQJIhaRBORxWRjRWt08G+5Q3ITGIoi+1fGx1MUbeVuxFeDLOSiT/AdO3VfDruApdhPicHdtMG5z+3jPuRWOejjRl2PqPQvKS+ccuB5EvgSU1UJ8ST9NNtG6MxkguZvDTqkGkQaJ1Ycv7/nGKjl48NLZlj8g6tD8tRjVS3J9r2kw955dXhriSQr8DLclPb1+OMS0v5vATxzEKUdZ76s5XcpMLKk7YeeM0sJD3SBAYAoo44DmanTN8unIJ8ZG/tRACU5v+OegbdQMe0uSOo5kxwzXRAeZG28WUPk2/GQLBe/AmeJ03y0CDVpWmldV6t/Hfsrs3TbflR7uIWcAMje553b+3A0d49OYkJVmlIO8OChNW9e49MtEI33fBhS2E9s9HI0hpLkxPvtolJIAMchiHNcKelhd9+1l3zS8zHOdowWcqPBaAQcaf4RT4egYxbQ+7Ejf+vC2lVi6dDk5TNGvMPc2sOu01tSutXbBm+2wRV3nsOAox7EEvTmVPzkWG4zrexGeUr+KUvt0jdBoIWbvPSDyDCegvC265w+QwD/8Rg1efJPHeaPnUEwbniUIIg5/iIZ2XgRds00lnSI8+GmoBREnViZBgLPciBbaUtI+HNDtr0Y28PQtB7yxTPrnYVO6aCvUfe+QRbZSEsmvoSuuE0j6OVWA1F83OFOj7BrfUsbiPAHQASY+ejKkV6SvVoBEBou4mV1D7HXmc11BBnDR8jFE24IGeNnnVmIx7bCcNph1KXwn704/G4FHmqqON4/Xb69lkVrqH8A52FHYBuexhwdx0FS+4+cWTBvnFlQTTIbrarlf8T2rRztUQEktJOTDnqeebh/mxz1L4ZCw1mafaLecJrsGIbDkNXRHzVACZN/YpXLoeAF96Pg2BE98g2ROYAnw2b2eq0hOxkjykgbfRw6rcXpI5KAm38QGWY1lhX8m9L6Ygmdy4ivLHlZbM478inCQBb9eP2FlzrGyzVtScAkotPtINTX+Ktzj/Xa7p2k1OvlIK34pQtzfxzC3pdqoD3faA+MjazhLXR9nloHGckIbJIU731xUg1zkV7XZEr1A/uGp71lDRLmnRRoao462e+Ls6zTs/zaMsheUq0nJi2hZdqE7BvqHyfb3P3KRLIuftHC7LVFyOSI/tJJs91UB0muL4vvXEuoEy5cxqSCUxfj/fgs5AHk3S6XMi1tHExlvqPhUlIyCEr4w="}','8346f950116cb5138ca78209ed816a61d39839291856a1707cfac60b1ec5baff');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "8346f950116cb5138ca78209ed816a61d39839291856a1707cfac60b1ec5baff", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "FfwsEacREH09Xj6uWrASqTzA0INcHjf/2lG+osy62DwCmay9EahlE+X70OuTW3F/EyTt+BlRoo8Jr1gnuMWm5JhsQhibo8CFCtovP6ojFlOCRPE9qvEshj7B92NN14hhG0YEWIFQf9QZSZ72x9/Q4Urp/tTI36KqeiWXHlSgBSAsBng6rYaWUj5Npd93ZFJq2ADDdm6pdnVvDho24Qs8s3wJ08NCIiSyml/OrX51DEsPwmtdgshiTUN/EKO3QpkQz1AdVqfg6LoaFvwxrOt/Vr6cJq29nTN3EdtFhVo0ZQMZKbrqrCSvHCfcMVuZvCEcKD66/39p87AJl3DmG9OS07dMNsU2XBrfAByCtMG84nlNINK82B9mc2ly62FBWf2SAhHV+aUG/O/GwuuhpbWrQkeQfvM4ACqotOx8n59OeaJVtW0ZLQroChi/H+6ZtW0Z7ID6MewmAXUJJ5Jdfe+apTVIeFPhp39410Y0N4ELQEszkXskavEF0xh+3V5aSvqkmNd8ChbIz8cKgpmtC+3uQqQibaA0u0WISFpl70yF4lMQWLrQBx+X3NkJ9hlRDP7KLc1qm52bhDHJjZE4/BE81bXezyLB+chyXzwDnDMJSpocUnNR4kRCN32FdYitB36aoOOXqS8M8r5+qMINK9WPEXHh27NUwS0rtDE6O/Uchd3OfCSvoNgiTeG8KbJ1pZiYLs9RJZk2ixMgCqi1Y+vds0axs1ftBtp3qsYIr+L+JW5thHXXSyOjmiypgyKjvR4qM8pP0Pzp4dpqNXwU1bgb8YV8ax3H5LtFCeeEYmGzsP83EXlvm7+h1qdxkGLwaOYPzDCD9QDZ02axsPi9CM2Ip4jzLV1eElFr69ulOpXeGYidt0ssXVBVld19lZ8IG1HsL+8iEv0P9CYVYtGmSepKWKxkBzI7uUOtdnwQnL6zvKMsX/jAMtZflvG/OUZhJ3Oe0kXC1GbtCaVMIrUc04tCKxPbopEQko78VUpyeWTI7T/CmnLBGFF9GcRJrLWaL4/cl5EEwyWP+xi8BCSJyTfNyc8q8YboNDXgMtwmWnWvScv/To+krV79INj/Mooy8MjlV/E7d/KXExhgnAuDtqR1AI0w1cmvAPo0QbL01U9RZQlF/k/2OLNwjB7MqioYGCwSalqbo6Y2Ie6XbOLot3oIHcuLG4bsqjZNq7p1eASK7/bIK+akXACA1A4h9oOsI9dVboR2aSn7/1iGNi7tF4UYpacpBe150pMDaO0cd9Sef18eZMwB5qw1e+G9CX+43aT26xcPrGj00WdUWFJ7jrhNfL7pjcme86AG6ojyhfYCYXWu0uLbpehWXT3o4JsPqgXNH1YUpHXGRw8i43rsEx9VHaaugRRQqPbu7rmSJ4T0F4wuqeNiYvYejUKN1UE="}','c76e5649c23468bdab7f70ef46bb1c7ad8640907a7f202495523c4963f28be99');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "c76e5649c23468bdab7f70ef46bb1c7ad8640907a7f202495523c4963f28be99", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "isQpdrxYQMWTo7HLXe6tCxRIlnmD4S9DhMkfyY+wTpzkMBpEv1dt7bb70dhnsX9tIq6PWz9pwr657elDom07a9fHqcnr3J54CvdcA42bw/Zi+XQJcI6/gZuQ52uPP7e5Y6eoG7Ui8Oh4v7QoCE3wzHKG6sH4UzoQ89w8Fg+quL5rB/kVhRegc6g5fbK21R7OxUpZS+hwsnG/4EloptRoW1z3LqBLcsUXEvovZh5TwZtWF0WOWR5b3vF3zAbWmun2qDGI2x3b2Jm/0vZki9FcEfmEA9fj/WSEJlGPF0VVDWV47oJDsNLS5Ha0fos0VRIHWIhUSnTUAW/BKt47AvtapnK06dnGsfDbk5cfJjznQhYiFQyMHWnFc3EEEJ4o8PRQunEYvK3fhxo9h6xY7GCg/2O589sbnrRFKbs3YT7Bl243kC9N4HopaqvHnQdRSrqqdFPZkflsLABDfQN8EaLnvj1Q5nCtzl7f2Ids5tlL6SylLXuRxGRA3NE0BdiF63+4qjKuc0kb6XfT4dt+ZwrBoRoEAZKg5WQ/uBAoMgDIvG242NuNGZc71e8/8VwiensDB7h3vUFYKfTptrU8Rt1QTVMlP3qOLxwtboBCRdX7llnzbx0LKp/jZc0zv+ZSLBUDvGVVyFijlYiqYMBxkqHB2Pg02nDpwirMUtUsOCty6jcA2N6eXtuRQoZZ/I/XSrRUZwreUadOYZN+73z0gge+Sn61u3g53UzPQwOIDx3Oj3Kdx7n5SKZXCbprw0edzPAxJlXHFfOCRoyYkrIHJWolfyQwSQyfXTfi5m6SfJ5y+Y2bmnhlSw2tFadoYLkbf6bhbSasAZRPj+ttsSTztu6xQKAkkLGk2rPqxDRSwnccmfp5BrIAI40QiSD9Pt0T/ounxCRkYf3+3s+P4ctxQ2FnNnpA4OXYhtrdiHhqPNyO9uLySPRoDotm2VsjOCdriJacETsj3fZzfUGtW9OFTx2ArTcilTok9aLak4HUuZX/hRqsXgNTwTnWguTpTfGZ2UQ0fo+FKQh//AiBmb0o78qJQ6SOANNvTAfeSdAWLaq0Czy9Jy8tkCjLF+YUxGutShui6stxmlQN6aCjuhI9kjSnNdmA49amIFs+P6f+l+74wLD+ubmJS1ghAorJHYZkuYcptcxGzg1wmp29hq7EtbI2DakcSyN38f1ic5wlTSftogrtPtkH39lFL1njuUVRRenVvneiS7Zn1+DPHp6Tl5YHfjQyYrYi/z4e+G5onhRQY93XRwL5+GhAPQYpZIHqLMeHIwSOEu7RCyGgrOYv2wLsQxOj6i+G9uJpSdZLjYq9bg7fechjzslg9T+sYdfNL2Cv4yc/RLvukzqrPgdD5exqd9zKggrm/1EikOCZjgT/RSd2VOwfLvjz2d8MoeA="}','e56059ccead7c78c11712b9da064368cc2fcf79a174c4699a9f358d17c40f94c');
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
INSERT INTO "suggestions" VALUES(1,'SG-TT0JHM','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','79c73f7429f1973e09f9d35f3c17fdc9','2027-03-01 09:30:00.000000','form-21','DR-3MPV0Z','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-CCG6NZ','slack:T0THORNBURY:U0COUNCL02','The pool is open.','3f0608011e16692766498c2aaf7d99b2','2027-03-01 09:30:00.000000','form-22',NULL,NULL,NULL);
CREATE INDEX ix_drafts_author ON drafts (council, author, submitted_at);
CREATE INDEX ix_drafts_stage ON drafts (council, stage, submitted_at);
CREATE INDEX ix_inbox_taken_in_at ON inbox (council, taken_in_at);
CREATE INDEX ix_letters_due ON letters (council, parked_at, not_before);
CREATE INDEX ix_cases_master ON cases (council, master);
CREATE INDEX ix_absences_person ON absences (council, person);
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_update BEFORE UPDATE ON sealed_journal BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_delete BEFORE DELETE ON sealed_journal BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
CREATE TRIGGER sealed_journal_refuses_replace BEFORE INSERT ON sealed_journal WHEN EXISTS (SELECT 1 FROM sealed_journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END;
COMMIT;
