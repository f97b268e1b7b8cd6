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
INSERT INTO "absences" VALUES(1,'AW-H8FTZH','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-PKT513','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "accounts" VALUES(1,'website',3,'Website','https://www.thornburytowncouncil.gov.uk/','Website','2027-05-08 14:30:00.000000');
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
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0CLERK001','2027-05-08 14:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'urEas394uCf0yGXHypgJkqymQ7BQV2dMUApm8AmS5Pc','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','a3ab93e600f0a64f967b21d6e5b66e90');
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
INSERT INTO "cases" VALUES(1,'BR-71ZBCHKKASSGGJ6TGZB06Q1VX1','2027-03-01',2,'0f0861abc683f506',X'22E78CDAABB0C4628ACDD69F2982FE6A844FA62E92B63B7EA25693E072F4F95058EF1BCDB652A67704FADDACCD692B8E6CCB30E64EDA6BD73A161F01',X'C50411882FDC0B682ADCF142DAC2107B3731FF8BF9767B35491DB7E383B581152F6A26030ECCAEF940BCCEBF3F5D598AC7971CE7670C856EC3E1DC65256835E26AF42519B889B663EF9C96C3B14A9A86EC0C5B68B605713F49528D9038174052DFC6BFFD182C6821EFD783582FD38A7A49C7B070F4BC43706EE5B90B70E2961203345A662AFC761B27105B496812B85923074E397412FEC18CCB90416DC7F745BCBB90088772235BF7994AFA1FCD04881279EDAF6A9B05D70138F94F6E275514DF4AF5684A0707E48E74534A7F83E16F27B055582EE29B1344F327B051B3CC5AE401AD05A41E4EDB7BA1A7FAA85CA876C52C2F7BB82AE00801A69A61EC3F4B0975E1F7DE0E4EA44643D322B7F98A68B5C00F39E16924C4FFD052A0C6991E227D31B5B2AA4FA17BEFE51E3848D2C177AB10B760838486055FD9AEE86229617B380EA516FD2E9E7B35C2A039C9A9E788CA08105A648183DC8120AE0E761C3912C2CACF44C42184EEBFD84F96C8613B6FEE9DBDF75C590A422D0D4D9AB73899D79F733102B0B64E6057175ABF38C20A081622E5A54EF0F1B7F7AC06A4576F5EA92E29537591F667443E4ADE5B375CDD4D60085E0EC53699DE887279FF3177BA7AE4AACBAE9843B7E4C56799939077B64FB0A05012BA0A2A456795EA6F8930306F56BA0EB7426B3D4ABF0CFB411EC9A06CF96EAF76C44930EDC343F1BFF735D0764CAE1D7F9DBCD279930F5B5D9127454EBC5532298D215C56BBE35425E5623B0D7234A95775B5B986DCDBFBFDD823C7B09DDEA6C2769DF9DB5FD3D2EB7EF13F0C7E085E534301BAAAB0EBCA158C32AA4D3F983C1F7D7FAF1933F0B8AAA8EEB40ABD4F218B2D00EBE8FA47A9F6DA84147E7314CF828C538634208291F5DFF8F391956A49D88919C7012CA6765A104E49CFB7637EC19291BF0B665C02BA908BBDC438CB2FA8883A503CF62EC7032D6D47DEA77605AF2EFEEA6D92D048E43821DBE7F7D07065942563B2C3926D4254C1EBCE8949C089C207676D9EB974813BD0C44D65237F37CA506D74E6E6708E11F87CA15268C7B44B301000B1E3998FFE11A401F3EE8BD889C01C6A1CEE65DEB16F4252857979997E3E53699F970950C734DBBA1D86FB929703FF440322D96B528CCFA46BAEE9458CD43769154E8C605FD5C0309B77084372A6F22AC5607D0C0AB5AFC92473444FEFF74D3820B5A02238F5FE8789BE4178D6D5BF1D19417B5F1A7E466F27A63009C737B16E9CA8A4713F6D085C595620D79E94000A59442B908970D05BEC9C8E8C47823801CB5906448A855FBC08EF6AB246F0C2FB9FEA704984E6B2F46841234B91D26004AC9B623D42E61D559590220003E05204B370C1B586BAAF68B9032B9894C7EF7BC98D1C60724CA3116E565C8188CE82C992DF2C93F8FB207DA60ADAFA7A8A483791C4E7FDF07B0E1212B8BE921C909A31A00DDC51E5A19C828C7D59314E4A75A2C1D56C5EC2','2984d22205c2daf7193e6781341a7169f7d55bcb371f132c4766ed9c470ccaf3','e1e4cb4dcb33de82c2282681e0486b9139323418443a6d0af6f1237dae90819d',NULL);
INSERT INTO "cases" VALUES(1,'BR-H5RQD90GB8KVJ0WGTQXRXQNJW9','2027-03-01',2,'0f0861abc683f506',X'DD998539A21173F992015CC1C5008E5C87AAAA696905B98C382D650FB4F5E42178E9306E944F314BFC937EBA68E1AC4664FC8AAFA5DDC6940A91B1AC',X'95E22D7DFAF759D7020F79803E0DC301A0976208D386A330C610347D78C5ECBBF6CE3A7F3DC2A4F628F9BBC9F9882EFAF57DD5806ED4CEEADB6C9896A9E93A1A1B15FD6EBC5CF9BA251E4B42FAAE855EF5B5FD1E04DA98A6D0BD84457FBEA0A91023541F80999C649DD87CF103D52E11ED609D03AAFAFE439470C03FE1194EC79B65346A9EB2907E86EE4F4FB1717D4828AE1A48644940960FFA048A9AC71E1739C32342A3BF856C76223C1DF7EFA31C5F65E39BD8F16970AE8051B279BCCF078DF0975B8A76A5EDD7F729494C72E7066AB9326647E7BB3C496657E9924D694C3DE43E9F6196AE0D439FCF3D78671AD368DFB6BB18039A1D72C7816D3A15BBD1A81EA8E6FAD6A1EEC4CE33380998755FFE41A27230AB294F5C57EC6C72C8AC2DA8DC4A3AF4EEE8D98C9E5ECE702A7B944337ABB0681FF0AA27076ACFD29913E128D3589ABA3EBE726951C6AFDEAC4B772AF2173D885831AF34F2F9DAE60A24462DF20FE8A337ABDA493B9965AE0265420510F520EFF3A35EF8B0D15ED2110201768363116EEDB3AEDFE43F59418CC8A9CFF1AC329CF14EC2698839686443A8F63A64EC78CD352499EB674429C0A8E7B8919D88EB2A2D4DEC51A3753761DF962E46591D03ACCDD881847A9FE225ADB2A30983186A8AC6DABA4CD0B77D5A14A3B9581A882E737BDE541E983FD6C7BAFA302786A018D5E889EB7B7AFA18F31256E71B378F1A6EDBA583170A37CB5432DE3FFF64EC57DE2E4FC7B7BE829DDD06D8CAE52402E59B968F98671B847A6291B3CB584BC96398CDAAC6368FBB1D8B7B09F8422CDFB3B18CD14FC02CA6F15BC12AF4235511F9C13288905E0C41A19072F49ED24CFA45D73ED0544B7232EAEF51A5FE06C52C7CF4FAD88FEB7B8AF539CF34A92EB278096CEB2E992208D9FA5F4E42E90F8D12F5651C4BAA2B7DEDE2130562A42485B36722307FEA4460E6821B38D687B78B3DC326DCCC404F7FF5560DCFB1EA99BDF6B609A4A1E7D7BFAE0B46E05EFC55EA440D075966367EEC17EAC267D87CF5DFE722F181E85F007ED4F9AD2D5F1A44D6FB87EDA71517AA209A905692C126258816FE6F7F4881F54CBB61AEFE00FECA817B2E3EE00AC1BA461064CFD04F2CFCB0CDE0BD5B06F1D0F6B1ED88FA2D70EEDA466153C73AD359F7D76C4775FDCD486C95BE8AC21ED526BFE2E728F5E7E3DA163FF483485F4473902E1DC983D391C19187DEBD331B4C8A9D54FB4AA20605CF9FA0E01603853AEEE056135BC84AF9545BE6F4FE987E8EEA4955DD24FAFD4B8D7F3F81F69D5C84EE161273A55AAE17C576F18905A423A451F86815747B9EF1177011A994C82D39A760065A3D1388F208D1A9202137E770BD4A18E2218B9554EEDF7622E755B3240D0813EBA3F7524874477326A76ABB8E2C2527DDF7C697D7C1A21A9ADA9CD0B77A4831BC481C81C7F6ECCE1781369EEEF4F43B2038A7E4598C2AF5CE22C7B44E8CC14B9A','e1dd7710973cb49c5be08f534829d2ab684a0275a1ed7cc35fc0b79aee44b76a','35907417ac64469c13075573f959e54a6d7755294604862b6106b0ab7e745e4e',NULL);
INSERT INTO "cases" VALUES(1,'BR-BZKAKHAJRG98G6TZ08HS6X3WDB','2027-03-01',1,'0f0861abc683f506',X'B76203611ABB96055B7D5518F21A1A767D4DB97A7C35552FB1521C5EE3C28834E7426546CDF89415CB14FF91FB5A541CA40241A6585CAA23F7AB2FDA',X'E33C1BB02DC9D0948D6D748299670959751763C9BA1CC7BA396B209C5079206BE37CB192780D2EE5B719906229ADAF2276C76B2F701C152DB7481EA426512134E14DE53738FD1157430AEC1FB1DF6CF52D6DBD5F69AEF6BE39A2F72E4B0EAA2BC8C01FD02DB8923B870936852D04C3987AE1AF025599A2D987F543DA0BACFD72121C8C6228D77FA37138F641515D278F093AD81983778E570CE19FA67A651BD2EAFCB7E228EB7920FFA35852DE2248FB96EAF82C050904D5A2D9299F8BEB005D1BC0B6CA872765B7684FE68A59CB5AF40C54B9D0AFBF9C4AD626B6846B5E9AFBF9286315D7F7EA2DCADF8C15B419A3061E80DB3871820C6966F2EABDF427EEDF777DBC373B0FD7BF927641EA368BDDFB286DCCABECF767E192CA8D9639245E90E20EA81AE244C393DEAD40121CC5C0FEAF82C44346A9DE5274F271D73FC22A84B2D735FFEF0D7DC0425918242F2061E405CA9855B018ABCE1486F738CE54334F120535BBAB1BDF1D612924712BC840D4C1F8071B0336DFC662F443CC499C63255D7EFA8E66085980BF3D976CF43A719250BFD4C7104152BC6F5F4AC2857C46E0D0C8C5008EDC0CA9AF3778A147A53171B64ADD36231B5E1332F268C554F23376B4E756C76E93AB6A8D4569561A64136A16062D07B471FB478AA4D3A76B09338B7A7B4FAFB808256AE4C3CEFB9AA8BB4F2852F6419FE494612491878591633604A247B1B9AB0374CE2B27B8E2372FC6C458418D34F68719856D310B3D48A82D5D306EACE390AE245B02A1777F1156EE6BA8171600D65D3FC0B22348AD27280337E532849A2949913BE24BC6C7FFF7C2045E1CAC8B377DBB8C20157080E8B5B1480D77C9518A0F10EBA0B45627E640832D495FB262BCC7A4E4E0645AEC5DBDC0D54946FB0723FEF0CC8015FE2DC75D38768E27253F9EC73A55385566517D347EF95C191AD8A49B128B2C86C567D1164E5C5162991FDBA763DBC664348C7B89D2FC8D0B75F3EF3D337A5B04A65D71592EC807DD2DD2306D1A06BD53F698BFFCC0DF91F6A521C3A61A549916F9664F6A00FF6642257D8E4435F6328118C704C541473CCE193858A27E051E851DA0E835E6B540BF80A5CE3051486005839A2CA657A30262D553081E7625C47AB933C1E327A9A08D1390B90C685447F3923CC3C410DA5AF1DA062CAFC14506AA5615C52939AA83F12B41D882591A0849526507D23B17CCF7ED9E969A3AFB2C2F486965E8FF62533487DFD64400A1BBB7BE9395D294AA5ABCBD35E7E45DCA9AA0E2DF69F3AFCEDF8EEEAF7D2B9284C73627FAA720DE723BA0ED03A6ED239AB593C02EF5D8619AF50622C22CBA02B83D73A09E773987B7733739BDD57AD4602270A1D0F6152338394144C7237DB7215FBFA6A60D831B35FA47CB73AFE6836028BD3148CF7F3DCF6DD379959050E6FBE30499B8453E6E91417904F7E28C5F0B57EBFB3A8C0402F3A7BF67A663F9C8AE05CF2941','03420fab0fe0aa70a623c0bbecf86a37aeef0ec0e6c23628a52ae6ed0ffadd72','3b7e0ee9cc5584c31b9b5903ded1b416002bbaebd1b4a1e213d604b451fdd63c',NULL);
INSERT INTO "cases" VALUES(1,'BR-83V22HCBXXASBE2QYKA9JS7Z1H',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-R2ZCHX',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-XEZBDW','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-R2ZCHX',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-R2ZCHX',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-XEZBDW','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-XJ71T9',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-XJ71T9',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-FXF0DS',1,1,'efacf7d1de9df1be0de24beed3fc60c77f0beeb1379720a186b3ed6d06febe87','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-XEZBDW','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-8VZ663',1,1,'c2224aa8665bd94765d965c05a025df7fc3dce3be85687b446bbf31f738bf561','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'F02E59154B04DEDB4EEE7B872E6E6BD54B194482FDBB4ECF2EFEA998748883F5FB50B55BD239B25DB1694E22D297462F7BB92D9813183DEEB41716D5');
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
INSERT INTO "decisions" VALUES(1,'DR-879RS4',1,'0352e0eb794d30439a6d845d6a0d6d0a7e58756a4802299033cd0d579c0bb47e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-G1JSGS',1,'5cb70bdc7931ea255cb5bed947af04f7bca5d47391cc50e836a6cd7573f4d012','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-G1JSGS',2,'8f56fea33ef4439157f6db7f6b0bac0dd6605079627a78086af2a022cd6552e9','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-NZH52Q',1,'a3be7d7fbba28b0d50d172bc5c8d754dc271452ebfc981b0b02f3f17eabe55a5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-3PPHFA',1,'08b8f47c102324810c9302cdc9c9250c1a1bed5cfc1191b55f50b8233564a94a','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-R2DCXE',1,'9130a27ad26861c26e46f8719c46fae6ed216b4dbdfbceea6aaa28dab85fe1d9','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-51Z4GT',1,'e77bd277e13376b6193f81761c0116129248e38f3b891c245f33079c530d7e70','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-MRPATE',1,'e6b7d74dbc69f3d913a01ae2310e6362d78c4b3bcdd5ceb7f51a99932da535a5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-R2ZCHX',1,'a81145e06df4fc418d23b92614f513867cba38c88599cdba377c896c6fd0859e','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-XEZBDW','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-FXF0DS',1,'efacf7d1de9df1be0de24beed3fc60c77f0beeb1379720a186b3ed6d06febe87','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-Y4KGZS',1,'a6455fd091b12b83686db56a67f74bff06ca7fa512e984f336b954521f6de157','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-ZSR2Y6',1,'2c05087edbef383f384ea9a246651166c005b0b3476af56e46f971d3798780fc','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-8VZ663',1,'c2224aa8665bd94765d965c05a025df7fc3dce3be85687b446bbf31f738bf561','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-KCBW3W',1,'735e8864a18b1a9d538a4132701043769e9aac92ac9d169c5079eea5828aa8db','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-A4ZA3A',1,'ea44e1a1533eb80244b6bd7ed8bd4854cc37417dfc3e26c8b9e1bf9aa3d72c93','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-6264ZZ',1,'7a261dfa201978d8be5bbbf1615d8fa443a2634738fb915e1a323c97c270dd98','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
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
INSERT INTO "delegations" VALUES(1,'DL-ERC0KX','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-XEZBDW','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-X43Q9Y','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-879RS4','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3PPHFA','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-56K4ZM','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-51Z4GT','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-MRPATE','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-73HV4C','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-6264ZZ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EXVGR5','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-RYFPJE','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-HDHCTD','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-TDXX41','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-6264ZZ',1,'7a261dfa201978d8be5bbbf1615d8fa443a2634738fb915e1a323c97c270dd98','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-A4ZA3A',1,'ea44e1a1533eb80244b6bd7ed8bd4854cc37417dfc3e26c8b9e1bf9aa3d72c93','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-879RS4',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-G1JSGS',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-G1JSGS',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-NZH52Q',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-3PPHFA',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-R2DCXE',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-56K4ZM',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-51Z4GT',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-MRPATE',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-73HV4C',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-3TYKEF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-XGBH36',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-13','DL-ERC0KX',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-14','DL-XEZBDW',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-15','DR-R2ZCHX',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-16','DR-R2ZCHX',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-17','DR-R2ZCHX',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-R2ZCHX',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-19','DR-XJ71T9',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-XJ71T9',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-21','DR-XJ71T9',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-22','DR-FXF0DS',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-23','DR-Y4KGZS',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-24','AW-H8FTZH',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-25','AW-PKT513',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-26','DR-ZSR2Y6',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-27','SG-3R9QBS',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-28','SG-PEM8Y5',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-29','DR-EDCJ8B',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-30','DR-8VZ663',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-31','PW-ZZ9HTZ',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-KCBW3W',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-A4ZA3A',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-34','PW-F6NR9Q',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-35','PW-1BHV66',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-36','DR-6264ZZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-37','PW-5VSD47',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-38','DR-EXVGR5',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-RYFPJE',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-HDHCTD',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-41','DR-TDXX41',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-HDHCTD:2','DR-HDHCTD',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-42','DL-X43Q9Y',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','Ik+PLDXAFPXzyCM2nzP26i3UBt1z2mrvL1vXNYd/z6hLYqcQM9q5JI6kbLLbVC78UpuoxlOkZgnyYW6sSBq1fqhQr5rsiVH4OX+crQfqeCCozq420csu6Or7wYTHOX6DbtaCV7PhMLGYrsTffrwUddA53xeW6sNbRBpSB3THe5HlXxFCgSUPvQ+9Wvpis3ApyW8p8JwOUBL1E6kNmgQeIXjbOHqJT0I5BhL+HEgrffsMxXZq8+WoIHzxq4zn8X5HE9IOa4a5TtyrgOi7kP22j8G6A4CuyVYa7dDqajjHssREFuKCNkHe4Sqwuh7vWVww4EBncJYbzeSF0f7OGLyrs4n52sjKIMcIOXOxvsJjg+y/f0VXErfoxxTSpplNDeM2MZLircRnKeAm8CZyjU8550xOy0UnlJDkzxS/5C9GvavTj4vmj0c4RGF4mxoJzQtXHGU+GcsXBUxM8BPWYzCZr9N3yP0mTNE25yp1aatgsFhWVTBNZBji0Fv6dGPKP4z5s0k8c9B1ALm4RM/SMzwR0RJns4aR03ZqQA7qGBP9i2YlRZj7Xugxwn+Imh7E+9MI3UBBCN1xhXFTcgWtJqy5vEHvDiqnPDVksJloNyDwW7xme1fuhmFa3kUjX6DgS9BvjrhS0BHs8jRxQUfesdizbsCyvg6kMM2gxFwYX0fQ2lyi4Wba7SUxppW9HPKKylvGMZwALwX3SOMp2RWSzygKxOllDFEbbL604vZpKnJhyExRegwLkMhrJs6oh95t5rBlU+8cvQDDkY7Z+t5VYczfU2B/yO+nnhGvE77xKfQdaL5gD8B7YQlvnJxk1qjwid/F7+AztgXzfgt31TGMjIP4jaJZCkABE4IUYjTJ1lcS6RHBfSdcNxA6ebJhYPOpSkXrkMyqtGoU1iS8x9CfTdz2wpsi8qP5UglUmhoWZ/PVNC/0YcrLRv6Xs+Vy824YPTpe5NRCALgJD9YroUvLFwD8IEpnZCHnz1cKEO/ECJc+Q4IQnyRY+SaJC2a4yg/AcNwjVy9Z58KrX3m3itx3Ce5qFBr8MAIl/QNwtIMa49dUuKPUvdnKp2vs/45UaNfYP3fZp3iOaVsmvznJsp3aYyDBaiePLWSfHqMEHW7zDj9xpL1bErRweeEK26DPyjFkMZqgD2BwdNAu7DAUUqQd9TWG2NL9bdcfJeZvpIfSes9c4UvO/ngSAM+mwn8YGC/YUg5eFruvoI72zxdGpvRGU9jJkbhHb7fSL1FqI6OCdLHQzX+E8os44QAYRL3EZDMHSLSlowD6u8OgxPYr/TlWAGNTtBCxdcH8e8x12axo8eJt+QsX8OfpvppvPjwctAMnSCf4/9Qxy8lHs+HGqvDT3OhIpA3LjI4Kh7PUSaNRYYUJX8W+XN8h5O7FeAvK0P8=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-879RS4", "clause": "4.2b", "details": {"revision": 1, "digest": "0352e0eb794d30439a6d845d6a0d6d0a7e58756a4802299033cd0d579c0bb47e", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "0ce47b4cb6a3e26e269354aa88c8b0ed8c11bf114d46c59d020ca8ae5c0d4feb"}}','8446bba2b80971f96ea056c6da32d2008647063080ebea10ebb57c643080c705');
INSERT INTO "journal" VALUES(1,22,'{"previous": "8446bba2b80971f96ea056c6da32d2008647063080ebea10ebb57c643080c705", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-879RS4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','fec5bd28e34ab8fd482d73c37347adee4206b996e57f532fff250236597f2213');
INSERT INTO "journal" VALUES(1,23,'{"previous": "fec5bd28e34ab8fd482d73c37347adee4206b996e57f532fff250236597f2213", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-879RS4", "clause": "3.1", "details": {"revision": 1, "digest": "0352e0eb794d30439a6d845d6a0d6d0a7e58756a4802299033cd0d579c0bb47e", "reason_digest": null, "clauses": []}}','81b1ed118299b04e08908796a1af5765355bb508bf417e3fa6a3bf4e8adb1a97');
INSERT INTO "journal" VALUES(1,24,'{"previous": "81b1ed118299b04e08908796a1af5765355bb508bf417e3fa6a3bf4e8adb1a97", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-879RS4", "clause": "3.1", "details": {"revision": 1, "digest": "0352e0eb794d30439a6d845d6a0d6d0a7e58756a4802299033cd0d579c0bb47e", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','240e4708fc4eaf02eea2898e30117f1872bf5a17fab23afef63a3633e72a0cff');
INSERT INTO "journal" VALUES(1,25,'{"previous": "240e4708fc4eaf02eea2898e30117f1872bf5a17fab23afef63a3633e72a0cff", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-879RS4", "clause": "3.1", "details": {"revision": 1, "digest": "0352e0eb794d30439a6d845d6a0d6d0a7e58756a4802299033cd0d579c0bb47e", "links": ["facebook-page ecc161e0ed08ad32e486f85a9e55a19bcb56b224196df7a80582793186850043", "x-account b360fe3300ce298143a36c7162006c8608fd1003b0b115f35fd1310b6f6ae6ad"], "finished": 1}}','61bdd6da863540d5c7541d6e06bc6abf566312b2c51771bf585eda148ae4eaca');
INSERT INTO "journal" VALUES(1,26,'{"previous": "61bdd6da863540d5c7541d6e06bc6abf566312b2c51771bf585eda148ae4eaca", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-G1JSGS", "clause": "4.2b", "details": {"revision": 1, "digest": "5cb70bdc7931ea255cb5bed947af04f7bca5d47391cc50e836a6cd7573f4d012", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "2a2e0edfe5194b54ecd42e88f1c488a65ac221abb660ca7ea9d716b4d5b9a7e0"}}','de6d07fa57321ce38c96926d3cb5dd1602440e46e11de77e91eec6d6ae8b7860');
INSERT INTO "journal" VALUES(1,27,'{"previous": "de6d07fa57321ce38c96926d3cb5dd1602440e46e11de77e91eec6d6ae8b7860", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-G1JSGS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6bbfa9aa738035d975b4f92eac3b33544db957ea2a3588882155f15bfc5fe651');
INSERT INTO "journal" VALUES(1,28,'{"previous": "6bbfa9aa738035d975b4f92eac3b33544db957ea2a3588882155f15bfc5fe651", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-G1JSGS", "clause": "3.1", "details": {"revision": 1, "digest": "5cb70bdc7931ea255cb5bed947af04f7bca5d47391cc50e836a6cd7573f4d012", "reason_digest": "35ac0843e5c10231dfc06ca611d90db1d306f070621061b4e2ae70e96949c176", "clauses": ["5.1"]}}','6f0aeffe63e1549f1a93858d1e0ec1c8c2a0988f70a874ab7f03929316eee403');
INSERT INTO "journal" VALUES(1,29,'{"previous": "6f0aeffe63e1549f1a93858d1e0ec1c8c2a0988f70a874ab7f03929316eee403", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 3, "reference": "DR-G1JSGS", "clause": "4.2b", "details": {"revision": 2, "digest": "8f56fea33ef4439157f6db7f6b0bac0dd6605079627a78086af2a022cd6552e9", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "dafff4d538ccafad655c398b8233676a336e230519d0fafd0a4c1516909b7370"}}','9b1db6b68cd03ca8029791bae2c25edc3e16b3e2781e4ed289b71afcdeb2d55f');
INSERT INTO "journal" VALUES(1,30,'{"previous": "9b1db6b68cd03ca8029791bae2c25edc3e16b3e2781e4ed289b71afcdeb2d55f", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-G1JSGS", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f9544103ed940e3f29a4e833c9d17d3322dfb5012df4dfa761a78923dfb4807d');
INSERT INTO "journal" VALUES(1,31,'{"previous": "f9544103ed940e3f29a4e833c9d17d3322dfb5012df4dfa761a78923dfb4807d", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-G1JSGS", "clause": "3.1", "details": {"revision": 2, "digest": "8f56fea33ef4439157f6db7f6b0bac0dd6605079627a78086af2a022cd6552e9", "reason_digest": null, "clauses": []}}','ef4454ef22d05cf17cc4726057199c11934e1e7c4e0185a46d6e389d7c3865ef');
INSERT INTO "journal" VALUES(1,32,'{"previous": "ef4454ef22d05cf17cc4726057199c11934e1e7c4e0185a46d6e389d7c3865ef", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-G1JSGS", "clause": "3.1", "details": {"revision": 2, "digest": "8f56fea33ef4439157f6db7f6b0bac0dd6605079627a78086af2a022cd6552e9", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','110db8a47ebfa3b95431fea932b9035b381aa9781a552d561fad4e02f3b2ae83');
INSERT INTO "journal" VALUES(1,33,'{"previous": "110db8a47ebfa3b95431fea932b9035b381aa9781a552d561fad4e02f3b2ae83", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-NZH52Q", "clause": "4.2b", "details": {"revision": 1, "digest": "a3be7d7fbba28b0d50d172bc5c8d754dc271452ebfc981b0b02f3f17eabe55a5", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "c214697be865e6559fc714fac277a50736044167f4a21c3ef73685d4bc43f8e6"}}','86846129d43f73c64db37657b4331b98bf0987e57175bf08155044dc6b9ae3b5');
INSERT INTO "journal" VALUES(1,34,'{"previous": "86846129d43f73c64db37657b4331b98bf0987e57175bf08155044dc6b9ae3b5", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-NZH52Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6ae5f636941d381db4fb86f3b60e12698603d932801c6b5e6876c417d4852f91');
INSERT INTO "journal" VALUES(1,35,'{"previous": "6ae5f636941d381db4fb86f3b60e12698603d932801c6b5e6876c417d4852f91", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-NZH52Q", "clause": "3.1", "details": {"revision": 1, "digest": "a3be7d7fbba28b0d50d172bc5c8d754dc271452ebfc981b0b02f3f17eabe55a5", "reason_digest": null, "clauses": []}}','6c9f1ae37e059b843fe478cb86a0aebd1d5ddea7d935b1eda60cf52a01f32b1a');
INSERT INTO "journal" VALUES(1,36,'{"previous": "6c9f1ae37e059b843fe478cb86a0aebd1d5ddea7d935b1eda60cf52a01f32b1a", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-NZH52Q", "clause": "3.1", "details": {"revision": 1, "digest": "a3be7d7fbba28b0d50d172bc5c8d754dc271452ebfc981b0b02f3f17eabe55a5", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','284bc20517f70e5f5a739543ef40739fe570b2be85b45bbfe4549b999ada8fcf');
INSERT INTO "journal" VALUES(1,37,'{"previous": "284bc20517f70e5f5a739543ef40739fe570b2be85b45bbfe4549b999ada8fcf", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-NZH52Q", "clause": "3.1", "details": {"revision": 1, "digest": "a3be7d7fbba28b0d50d172bc5c8d754dc271452ebfc981b0b02f3f17eabe55a5", "links": ["x-account 608674dbe57507fb198cc37efcac0538e44ea281ec612339e4b48e874eddb935"], "finished": 0}}','0245f05872da639e047fb45a0c5114548e290bf05640576d6d0ff86e967914f2');
INSERT INTO "journal" VALUES(1,38,'{"previous": "0245f05872da639e047fb45a0c5114548e290bf05640576d6d0ff86e967914f2", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-3PPHFA", "clause": "4.2b", "details": {"revision": 1, "digest": "08b8f47c102324810c9302cdc9c9250c1a1bed5cfc1191b55f50b8233564a94a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "3d89bf5a1fd3c127ddaa90746efae3832d747c29cd063e35f08a932249022c85"}}','c802e592b9cf18f7199a3be41feba385bf0317046becd0f20805541e41ceb622');
INSERT INTO "journal" VALUES(1,39,'{"previous": "c802e592b9cf18f7199a3be41feba385bf0317046becd0f20805541e41ceb622", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3PPHFA", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7c1faaf9791ee454712cf7ceb7e62af595fe05ca726aa0144363006d99d5aaeb');
INSERT INTO "journal" VALUES(1,40,'{"previous": "7c1faaf9791ee454712cf7ceb7e62af595fe05ca726aa0144363006d99d5aaeb", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-3PPHFA", "clause": "3.1", "details": {"revision": 1, "digest": "08b8f47c102324810c9302cdc9c9250c1a1bed5cfc1191b55f50b8233564a94a", "reason_digest": "3e755e7abb7fe3f6dd115dc5c4a2152b48250e9b67f49812b21223603e9eba44", "clauses": ["5.1"]}}','a950e7698fe0b3dc0bbad56b2e777d4c047053a53c05096b8b388ac43e15072e');
INSERT INTO "journal" VALUES(1,41,'{"previous": "a950e7698fe0b3dc0bbad56b2e777d4c047053a53c05096b8b388ac43e15072e", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-R2DCXE", "clause": "4.2b", "details": {"revision": 1, "digest": "9130a27ad26861c26e46f8719c46fae6ed216b4dbdfbceea6aaa28dab85fe1d9", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "b6a755e6043c88067defab89e523be901b5c408f43c5e478e909c210cb6e1224"}}','70ff0c6f92e23a79d72c30aa4165bf7570ce4bfb6380e8bb0dbd6f59934a05fc');
INSERT INTO "journal" VALUES(1,42,'{"previous": "70ff0c6f92e23a79d72c30aa4165bf7570ce4bfb6380e8bb0dbd6f59934a05fc", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-R2DCXE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','fd61942be5346e4ef01febc5173394a046d57ab3823bfc5722f6bbad32837a9d');
INSERT INTO "journal" VALUES(1,43,'{"previous": "fd61942be5346e4ef01febc5173394a046d57ab3823bfc5722f6bbad32837a9d", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-R2DCXE", "clause": "3.1", "details": {"revision": 1, "digest": "9130a27ad26861c26e46f8719c46fae6ed216b4dbdfbceea6aaa28dab85fe1d9", "reason_digest": "0dff85aa020a6d8ba6607a1e0253a73fc55dcd6c4b76538772ee1082718efa10", "clauses": ["5.1"]}}','36ca56d1cbe9795b32b41a5898fec199d3c4da475212c3980c442ba3e39b858e');
INSERT INTO "journal" VALUES(1,44,'{"previous": "36ca56d1cbe9795b32b41a5898fec199d3c4da475212c3980c442ba3e39b858e", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-56K4ZM", "clause": "4.2b", "details": {"revision": 1, "digest": "59ba9e5f3e9cc79932b335d06f6d5a6496b9ee7608118fdab51ae9105b7818cb", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "98686019211cfc8777fd95f80b8d7b2cca16ff7063a0779da7da544435b10b9f"}}','011184b3822ad67b7cbff286cbcc1a7813df2437a82d452d51cfe07555befa90');
INSERT INTO "journal" VALUES(1,45,'{"previous": "011184b3822ad67b7cbff286cbcc1a7813df2437a82d452d51cfe07555befa90", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-56K4ZM", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1a9f5214f6368cfda4c981650e5a62f7b2e0b754076fb0331323aa74fa18ea36');
INSERT INTO "journal" VALUES(1,46,'{"previous": "1a9f5214f6368cfda4c981650e5a62f7b2e0b754076fb0331323aa74fa18ea36", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-56K4ZM", "clause": "5.8", "details": {"revision": 1}}','7c6adc17fcf118a49bc1d575659aa7612d746e75e2d1bf230dc1b59d1898532d');
INSERT INTO "journal" VALUES(1,47,'{"previous": "7c6adc17fcf118a49bc1d575659aa7612d746e75e2d1bf230dc1b59d1898532d", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 3, "reference": "DR-51Z4GT", "clause": "4.2b", "details": {"revision": 1, "digest": "e77bd277e13376b6193f81761c0116129248e38f3b891c245f33079c530d7e70", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "40243111e136f0ed5827135e944bae0a71d3910f0dbd6a03f0df63dca7447f72"}}','55b12d975e76b998a421214b94b734e18cb7a4d410b1bf303dc96a23c07c5c70');
INSERT INTO "journal" VALUES(1,48,'{"previous": "55b12d975e76b998a421214b94b734e18cb7a4d410b1bf303dc96a23c07c5c70", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-51Z4GT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','78a31f33882998dfd6eab6c71eaf6bf9dbda08a6e5af5c8a2e7955eb5b4144ec');
INSERT INTO "journal" VALUES(1,49,'{"previous": "78a31f33882998dfd6eab6c71eaf6bf9dbda08a6e5af5c8a2e7955eb5b4144ec", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-51Z4GT", "clause": "3.1", "details": {"revision": 1, "digest": "e77bd277e13376b6193f81761c0116129248e38f3b891c245f33079c530d7e70", "reason_digest": null, "clauses": []}}','d0d725feff6ca5e5f93b3870f410faa28352bfa159fda02ed3deb506f47e1877');
INSERT INTO "journal" VALUES(1,50,'{"previous": "d0d725feff6ca5e5f93b3870f410faa28352bfa159fda02ed3deb506f47e1877", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-51Z4GT", "clause": "3.1", "details": {"revision": 1, "digest": "e77bd277e13376b6193f81761c0116129248e38f3b891c245f33079c530d7e70", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','1db07fd17c06598e8537b355920c1dd844cc13a3d312534610b6638e7d7d6898');
INSERT INTO "journal" VALUES(1,51,'{"previous": "1db07fd17c06598e8537b355920c1dd844cc13a3d312534610b6638e7d7d6898", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-51Z4GT", "clause": "3.1", "details": {"revision": 1, "digest": "e77bd277e13376b6193f81761c0116129248e38f3b891c245f33079c530d7e70", "links": ["website b69840fcb9e63c611d6dd176b9d6071c912d47879b3bb33c882fa7e42e6d4d42"], "finished": 1}}','baaa0f6f547b2097a3ca086b53cdb35388842fa93a1be3e9a33da556db98869b');
INSERT INTO "journal" VALUES(1,52,'{"previous": "baaa0f6f547b2097a3ca086b53cdb35388842fa93a1be3e9a33da556db98869b", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-MRPATE", "clause": "4.2b", "details": {"revision": 1, "digest": "e6b7d74dbc69f3d913a01ae2310e6362d78c4b3bcdd5ceb7f51a99932da535a5", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "e0c0bb10e81278c0842316ee48200b6dc8c6ed01f2577b5d71fd208388216b7f"}}','fd99154251d76bb13a78093eb7cb11a69629fe260e48fea978c405397e4c7fb2');
INSERT INTO "journal" VALUES(1,53,'{"previous": "fd99154251d76bb13a78093eb7cb11a69629fe260e48fea978c405397e4c7fb2", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-MRPATE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','eed5d3cdb5f0c1a7c70c932a87214034d8a1297989076d35045891bc1094a2ce');
INSERT INTO "journal" VALUES(1,54,'{"previous": "eed5d3cdb5f0c1a7c70c932a87214034d8a1297989076d35045891bc1094a2ce", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-MRPATE", "clause": "3.1", "details": {"revision": 1, "digest": "e6b7d74dbc69f3d913a01ae2310e6362d78c4b3bcdd5ceb7f51a99932da535a5", "reason_digest": null, "clauses": []}}','30507a3e008fb1ca6e77baf59b76d1e05142923f5c4bfaa9e1cfe7f277a8f025');
INSERT INTO "journal" VALUES(1,55,'{"previous": "30507a3e008fb1ca6e77baf59b76d1e05142923f5c4bfaa9e1cfe7f277a8f025", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-73HV4C", "clause": "4.2b", "details": {"revision": 1, "digest": "9b228fb974ba20b552cecec53293171e01de485ed77cda3e544d30ebefa5d985", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "7263e110a54018a4698d33bb85fe12a2e08a502566217e68fa07ebb3d3164f2f"}}','a658626141446804e110c06c0eb39754018e78d5608ce36a71288d9b2c3bb4e5');
INSERT INTO "journal" VALUES(1,56,'{"previous": "a658626141446804e110c06c0eb39754018e78d5608ce36a71288d9b2c3bb4e5", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-3TYKEF", "clause": "4.2b", "details": {"revision": 1, "digest": "fe31f2443ac4d101353ea1b57da6e5f24ecbff4ca626dea905f9278be295b315", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "ec5abd4bb0fd3ace87f4a37eb4b9d6ef2a9daec04a39a749e31c0269bcb02600", "form_digest": "41930cdefe1034edcd4b0a8499971fc4a4b9a953e7e9717b05787448d4b6fd0c"}}','4d37b871476954e8d34d5e8abd35954b9903f6284846cc7e8ec2321c1909a6ef');
INSERT INTO "journal" VALUES(1,57,'{"previous": "4d37b871476954e8d34d5e8abd35954b9903f6284846cc7e8ec2321c1909a6ef", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3TYKEF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4ffbf7c6919a39519e2d1dd9f3a2475ee2724ac53e1061b360d4547d02e28b93');
INSERT INTO "journal" VALUES(1,58,'{"previous": "4ffbf7c6919a39519e2d1dd9f3a2475ee2724ac53e1061b360d4547d02e28b93", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-XGBH36", "clause": "4.2b", "details": {"revision": 1, "digest": "043f92d499eef82d057f9f4c0c5290b39370fe9cda2af5af709c20e79e1a51b3", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "5c527b3e139ebdaf818c40109a9e1f381e7e9b0e1102ebd78aa3865a3ac7611a"}}','54ecd02110ca5681efb159e74864cea8968aee7f68ed3e5f6a1d91d3ad689747');
INSERT INTO "journal" VALUES(1,59,'{"previous": "54ecd02110ca5681efb159e74864cea8968aee7f68ed3e5f6a1d91d3ad689747", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XGBH36", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','9d5355891401e329892fa8c366d2e27fa3dbd4f862c90b22b98f2fc1a682fc75');
INSERT INTO "journal" VALUES(1,60,'{"previous": "9d5355891401e329892fa8c366d2e27fa3dbd4f862c90b22b98f2fc1a682fc75", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-XGBH36", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','aa0567909c0fb647b70d2a2d85f73973c1815036b8e45c43a957e46b0d6061c1');
INSERT INTO "journal" VALUES(1,61,'{"previous": "aa0567909c0fb647b70d2a2d85f73973c1815036b8e45c43a957e46b0d6061c1", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-ERC0KX", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "a1f55048507f091108818a10ed1f5b8cff34422b94bbb059e3cce322b0ed7e30", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "97fb07a160735980e02db4c5a4f2ce1b37931e3f742cf13ebefb06dfd3dc86ab", "form_digest": "4b6cdef7d67375a8d2485d07d288228bed53c78bbac27e81c1ba49daa990d521"}}','c65a2a2c242d79bac29ca12271114877e47f1121020bb244f037bf616e6f5d7e');
INSERT INTO "journal" VALUES(1,62,'{"previous": "c65a2a2c242d79bac29ca12271114877e47f1121020bb244f037bf616e6f5d7e", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-ERC0KX", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "a1f55048507f091108818a10ed1f5b8cff34422b94bbb059e3cce322b0ed7e30", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "97fb07a160735980e02db4c5a4f2ce1b37931e3f742cf13ebefb06dfd3dc86ab"}}','d047ed407481ae7a47da7b955cc71cedefd19dd24c0d0f2a368592ba399c2a2c');
INSERT INTO "journal" VALUES(1,63,'{"previous": "d047ed407481ae7a47da7b955cc71cedefd19dd24c0d0f2a368592ba399c2a2c", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-XEZBDW", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "c77981e732952d609a224d14e37965dae56dd820cdd714eeb35359f01e052fc9", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "420c6eb18187c0fbfbe57a88f1c4e29ab0a2fbe99f8dab85d47d2896d3cdee3e", "form_digest": "7750b40afdc9b6aed731d4a0168b7d815709d9d3e61dab95ef83c50186089caa"}}','03cbbe13cb3f16ad053d18a054ea4163a1c089d28fce54ebc0f4e3ce32c0eb0b');
INSERT INTO "journal" VALUES(1,64,'{"previous": "03cbbe13cb3f16ad053d18a054ea4163a1c089d28fce54ebc0f4e3ce32c0eb0b", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-R2ZCHX", "clause": "4.2b", "details": {"revision": 1, "digest": "a81145e06df4fc418d23b92614f513867cba38c88599cdba377c896c6fd0859e", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "9b321d67e18fbe7b7265aef2e02b25e54237829309c3b04386853aaf8de550b4"}}','5df48ca29a32b4e173a67ad628354f1c29f3d509a53f96fd92848dd7a3e7a5f4');
INSERT INTO "journal" VALUES(1,65,'{"previous": "5df48ca29a32b4e173a67ad628354f1c29f3d509a53f96fd92848dd7a3e7a5f4", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-R2ZCHX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','f29f2305492ae595a73790fb244fb00c9d1587e85e65452b46a1e84e874ac8a7');
INSERT INTO "journal" VALUES(1,66,'{"previous": "f29f2305492ae595a73790fb244fb00c9d1587e85e65452b46a1e84e874ac8a7", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-R2ZCHX", "clause": "3.1", "details": {"revision": 1, "comment_digest": "e78e734b593d9e325729db6bb781a1786e65e24fe86d8b5eae53ea542a4bfb85", "form_digest": "5eb39672266335b5eba8404e32503aa9b56099426a24d996736bbd2b98a5190a", "delegation": "DL-XEZBDW", "lent_by": "Town Clerk", "stated": 0}}','fb3e9d058ef80531e64376d470058f87b17b278f5308af590c91f5dd1835e6f3');
INSERT INTO "journal" VALUES(1,67,'{"previous": "fb3e9d058ef80531e64376d470058f87b17b278f5308af590c91f5dd1835e6f3", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-R2ZCHX", "clause": "3.1", "details": {"revision": 1, "comment_digest": "f7e95ab642d7cc24742a41d719d626b2a0974c3a04f6011f895cf8c29c61c4e7", "form_digest": "93a3304910dcf43120d00abdeed68aaa8fb25a6c7d0011a2fcf0510106875440"}}','62c50f99032c80f2f6c57cee54a968d3e0980fb4b44a81d787cc3f4dfe2fc16b');
INSERT INTO "journal" VALUES(1,68,'{"previous": "62c50f99032c80f2f6c57cee54a968d3e0980fb4b44a81d787cc3f4dfe2fc16b", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-R2ZCHX", "clause": "3.1", "details": {"revision": 1, "comment_digest": "40aec890e7dbe8c4c688e88f1250d4de351b7abcee422081fdcf22cdab482577", "form_digest": "30187b6a4f8fc8956a1878730cc70b86c9184326d4131b9d63e324de5cc70b22", "delegation": "DL-XEZBDW", "lent_by": "Town Clerk", "stated": 0}}','979ce3b8262abb36c20f817ed5730ab89e420e8f09624affba49c21850a85340');
INSERT INTO "journal" VALUES(1,69,'{"previous": "979ce3b8262abb36c20f817ed5730ab89e420e8f09624affba49c21850a85340", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-R2ZCHX", "clause": "3.1", "details": {"revision": 1, "digest": "a81145e06df4fc418d23b92614f513867cba38c88599cdba377c896c6fd0859e", "reason_digest": null, "clauses": [], "delegation": "DL-XEZBDW", "lent_by": "Town Clerk", "stated": 0}}','b6486b6a8922bd809cde37f233a0607d5342ce02dc020c24bd8888baae74e767');
INSERT INTO "journal" VALUES(1,70,'{"previous": "b6486b6a8922bd809cde37f233a0607d5342ce02dc020c24bd8888baae74e767", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-XJ71T9", "clause": "4.2b", "details": {"revision": 1, "digest": "8d71f77ba653aa6c44cfef382af4d1a23cc5fd09bfa66ad2b891fbdfe6644d1f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "d7daaa6c94da31845f9d516ed14f89bdb96d63b6f64d5b0f25687435538d75e9"}}','c662ceeffba6ffd40596444db19dde508877f4e1928025bc542eca7fd43c0176');
INSERT INTO "journal" VALUES(1,71,'{"previous": "c662ceeffba6ffd40596444db19dde508877f4e1928025bc542eca7fd43c0176", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XJ71T9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','919a2b995ccf9575f74664d7fd43e68ad2f74be3eed5919105f97f2905c6ac2b');
INSERT INTO "journal" VALUES(1,72,'{"previous": "919a2b995ccf9575f74664d7fd43e68ad2f74be3eed5919105f97f2905c6ac2b", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-XJ71T9", "clause": "3.1", "details": {"revision": 1, "comment_digest": "5024e1e6d72b8106bc3298ec9226805117d0695f7492870edb1fc306c016b3f9", "form_digest": "83ef46a9278a20684a8268efcda5c5d89bc4367853b4a6d4198da3d525f946c4"}}','10ec2fc3ce9207d67136be11cd857ea7a46f04af6dd2317f20853f3e35e700e5');
INSERT INTO "journal" VALUES(1,73,'{"previous": "10ec2fc3ce9207d67136be11cd857ea7a46f04af6dd2317f20853f3e35e700e5", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-XJ71T9", "clause": "3.1", "details": {"revision": 1, "comment_digest": "dc7a2536aa3ca4a480b0c9687b685ce28fbb703cc901cc78d2d330efc53e7017", "form_digest": "7cd3477fb6bdda4b7318896fcdf115f1e4cec2d4f4dc1c449a6eb342cfe97584"}}','8f35705d0c4e10c5580f17651504e78dc512abeb195b5cebcfbb57c3b7643553');
INSERT INTO "journal" VALUES(1,74,'{"previous": "8f35705d0c4e10c5580f17651504e78dc512abeb195b5cebcfbb57c3b7643553", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-XJ71T9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "08b0f5e85b9a8d78910f78a19028d751d03aada32ccdc9011aee6b332a09bb35"}}','5c73e674469faa6d6cb3c0b3727dfe2801099df59813f2bf4a10ca43b07fa86b');
INSERT INTO "journal" VALUES(1,75,'{"previous": "5c73e674469faa6d6cb3c0b3727dfe2801099df59813f2bf4a10ca43b07fa86b", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-FXF0DS", "clause": "4.2b", "details": {"revision": 1, "digest": "efacf7d1de9df1be0de24beed3fc60c77f0beeb1379720a186b3ed6d06febe87", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "52e2a4bf393de3952891d1ee873f0b1dc7a496947ef291ec1c821e1c3d435a31"}}','5825866341f22487ad948379ec0a5e24af890e31a46a75e75b30e67fab548ac5');
INSERT INTO "journal" VALUES(1,76,'{"previous": "5825866341f22487ad948379ec0a5e24af890e31a46a75e75b30e67fab548ac5", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FXF0DS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','b812da1bbc88ff206b4541972778d3f9c7ace8d91be93f88f8a824c8d223d26a');
INSERT INTO "journal" VALUES(1,77,'{"previous": "b812da1bbc88ff206b4541972778d3f9c7ace8d91be93f88f8a824c8d223d26a", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-FXF0DS", "clause": "3.1", "details": {"revision": 1, "digest": "efacf7d1de9df1be0de24beed3fc60c77f0beeb1379720a186b3ed6d06febe87", "reason_digest": null, "clauses": []}}','726b31bf6f92a6c6c20ea6ab386429e0594ef09a0319d62614bb4f9b899027de');
INSERT INTO "journal" VALUES(1,78,'{"previous": "726b31bf6f92a6c6c20ea6ab386429e0594ef09a0319d62614bb4f9b899027de", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-FXF0DS", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','921e4bdb2c70697d11e44cfa0fdb99e3c6fb18298d09b82205abc3459a454170');
INSERT INTO "journal" VALUES(1,79,'{"previous": "921e4bdb2c70697d11e44cfa0fdb99e3c6fb18298d09b82205abc3459a454170", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-FXF0DS", "clause": "3.1", "details": {"revision": 1, "digest": "efacf7d1de9df1be0de24beed3fc60c77f0beeb1379720a186b3ed6d06febe87", "delegation": "DL-XEZBDW", "lent_by": "Town Clerk", "stated": 0}}','784a03ffb5121b02b7c8b7aaddbbf6b2234ea41167681f6b975e3d4c0aa5cc8d');
INSERT INTO "journal" VALUES(1,80,'{"previous": "784a03ffb5121b02b7c8b7aaddbbf6b2234ea41167681f6b975e3d4c0aa5cc8d", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-Y4KGZS", "clause": "4.2b", "details": {"revision": 1, "digest": "a6455fd091b12b83686db56a67f74bff06ca7fa512e984f336b954521f6de157", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "d81c01838d9c03ca4ca2cb65ac8b55331f078e7b8f781a4beb35d7a15f43a806"}}','3b567c09f0eca96a24121ba86938994a13cbdbd16291f3469adc986b8f243982');
INSERT INTO "journal" VALUES(1,81,'{"previous": "3b567c09f0eca96a24121ba86938994a13cbdbd16291f3469adc986b8f243982", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Y4KGZS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ff3419841eb5047da2f2948bdee52c274f80baf9aa4f5c397263a350b44c8212');
INSERT INTO "journal" VALUES(1,82,'{"previous": "ff3419841eb5047da2f2948bdee52c274f80baf9aa4f5c397263a350b44c8212", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-Y4KGZS", "clause": "3.1", "details": {"revision": 1, "digest": "a6455fd091b12b83686db56a67f74bff06ca7fa512e984f336b954521f6de157", "reason_digest": null, "clauses": []}}','ea540de2ffb9176a05672c30862e4ce4292693b7bd8b3d612f2701f368236a47');
INSERT INTO "journal" VALUES(1,83,'{"previous": "ea540de2ffb9176a05672c30862e4ce4292693b7bd8b3d612f2701f368236a47", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-Y4KGZS", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','4094259b42c082eaa1865ffd39daa5e012b50d3c98f77691ff769a04d88662b3');
INSERT INTO "journal" VALUES(1,84,'{"previous": "4094259b42c082eaa1865ffd39daa5e012b50d3c98f77691ff769a04d88662b3", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-H8FTZH", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "fb154bf7267f907c5efb723983132e5d7dc1e32f3d4f88390ae47e9eba59bfb7"}}','f9a26bc7070906732defb09cb7f6e6fefd138f7e3fe205564b097fce90fd2119');
INSERT INTO "journal" VALUES(1,85,'{"previous": "f9a26bc7070906732defb09cb7f6e6fefd138f7e3fe205564b097fce90fd2119", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-3TYKEF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','75ccdb24f518a95961852b77004ac86362db2f482e91350b4da1233c6fc91656');
INSERT INTO "journal" VALUES(1,86,'{"previous": "75ccdb24f518a95961852b77004ac86362db2f482e91350b4da1233c6fc91656", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-XGBH36", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','5ad527199613d6856483f498b82c2eeedac037d393cdee41cbd3e77e6cca347c');
INSERT INTO "journal" VALUES(1,87,'{"previous": "5ad527199613d6856483f498b82c2eeedac037d393cdee41cbd3e77e6cca347c", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-H8FTZH", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','266038e75fbfc771ce8c8ef799592739abd24adc3fe9b5a06a2134bc82455a1c');
INSERT INTO "journal" VALUES(1,88,'{"previous": "266038e75fbfc771ce8c8ef799592739abd24adc3fe9b5a06a2134bc82455a1c", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-PKT513", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "dcb758a1b7618e7b92d48f2bf21e7310b40a148e47e9ea922e19664636101de5"}}','1b18da338771470e11827d72d33e8016a5262bd860ac7d8806bd279ea4b1dcb2');
INSERT INTO "journal" VALUES(1,89,'{"previous": "1b18da338771470e11827d72d33e8016a5262bd860ac7d8806bd279ea4b1dcb2", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','a17ed74e7ab6efaef597f5fa452ba2865a906c174723b8b3175f3703bd174cb5');
INSERT INTO "journal" VALUES(1,90,'{"previous": "a17ed74e7ab6efaef597f5fa452ba2865a906c174723b8b3175f3703bd174cb5", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','b5dccbae632bd965c43ff43de9ccce6353a0b445ecd0ad3e5c7b28619aa2cfdb');
INSERT INTO "journal" VALUES(1,91,'{"previous": "b5dccbae632bd965c43ff43de9ccce6353a0b445ecd0ad3e5c7b28619aa2cfdb", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','ef1bce8afdc8c163a2507f5e522f78c0eb0daaae8f793b75e013ae4e405ab4e7');
INSERT INTO "journal" VALUES(1,92,'{"previous": "ef1bce8afdc8c163a2507f5e522f78c0eb0daaae8f793b75e013ae4e405ab4e7", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 3, "reference": "DR-ZSR2Y6", "clause": "4.2b", "details": {"revision": 1, "digest": "2c05087edbef383f384ea9a246651166c005b0b3476af56e46f971d3798780fc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "519c0a30ce74619e2e7e02eda0aa63cb44123e86162ab8e471b76c1717195847"}}','0f7f2721ff2266fdcb37313fb9b98e8b880b106bc08e3a2c815532636a1e46b0');
INSERT INTO "journal" VALUES(1,93,'{"previous": "0f7f2721ff2266fdcb37313fb9b98e8b880b106bc08e3a2c815532636a1e46b0", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZSR2Y6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0feee9fea583fd783710cd08ede7c20ca7663e8d5ba3b9eae185cbbbfc6ae530');
INSERT INTO "journal" VALUES(1,94,'{"previous": "0feee9fea583fd783710cd08ede7c20ca7663e8d5ba3b9eae185cbbbfc6ae530", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-ZSR2Y6", "clause": "3.1", "details": {"revision": 1, "digest": "2c05087edbef383f384ea9a246651166c005b0b3476af56e46f971d3798780fc", "reason_digest": "1c7de5b51aee479b380f13ae34589889afec1874f442b37aaa9b4f567fb867fd", "clauses": [], "own": 1}}','b27657669449aa559ceb82c93977fb84075e88cddd235c1e1f42dd7683afe6e8');
INSERT INTO "journal" VALUES(1,95,'{"previous": "b27657669449aa559ceb82c93977fb84075e88cddd235c1e1f42dd7683afe6e8", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','37f0d24a31e90eddb28a9f06fea827a4d95e7f9bc530fe9628416f51239f3db5');
INSERT INTO "journal" VALUES(1,96,'{"previous": "37f0d24a31e90eddb28a9f06fea827a4d95e7f9bc530fe9628416f51239f3db5", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','7702b43d7f0acc8767ad25d6493be2eb02d6c87185044feed97c4c24b2f659cf');
INSERT INTO "journal" VALUES(1,97,'{"previous": "7702b43d7f0acc8767ad25d6493be2eb02d6c87185044feed97c4c24b2f659cf", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-3R9QBS", "clause": "house rule 3", "details": {"words_digest": "ca495079ab426b20f1fff87b3b0af65238f13c04a146250201403164b7cfaf42", "form_digest": "dbcec919c496326c713cda79e9b79c0585b2d4e1ae35cde7738aa60c8e3e3457"}}','42b3b2675a08697d85634fbf6b1ddbfce866413a8f647bbb9c01beff9a48b99e');
INSERT INTO "journal" VALUES(1,98,'{"previous": "42b3b2675a08697d85634fbf6b1ddbfce866413a8f647bbb9c01beff9a48b99e", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-PEM8Y5", "clause": "house rule 3", "details": {"words_digest": "c6678161f41a04e1bd240e968e72d65723ca8d70df84113a022764168722ee95", "form_digest": "8b7e48dd0fbb0abd048f83bc00a71cad222cda2c37e2060249f84b2ad9c4d9e0"}}','94f2c041157062aad5987b6e85df9638283043f96fee13a575ed236977dd052b');
INSERT INTO "journal" VALUES(1,99,'{"previous": "94f2c041157062aad5987b6e85df9638283043f96fee13a575ed236977dd052b", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-EDCJ8B", "clause": "4.2b", "details": {"revision": 1, "digest": "878fe2d494fd8a50dfea1c5ca9dbc5cbbe6adee27ff7e7257a784c5f378dbd2a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "4de373d46a364d968112f9078b203d425252dce846d1093606134df836998218"}}','aab9abf07b11030e22c147e61be9a628c9f7aaf60d189d8acb8cda2412ce2eb8');
INSERT INTO "journal" VALUES(1,100,'{"previous": "aab9abf07b11030e22c147e61be9a628c9f7aaf60d189d8acb8cda2412ce2eb8", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-3R9QBS", "clause": "house rule 3", "details": {"draft": "DR-EDCJ8B"}}','7138069e480d0fdfce3be28ff3b036eb503c0cde53fec3d40f6141772a897361');
INSERT INTO "journal" VALUES(1,101,'{"previous": "7138069e480d0fdfce3be28ff3b036eb503c0cde53fec3d40f6141772a897361", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','40d47626a454cd66fad297b49caedcafa66aa284cc2ff210f2013197e2d46a9f');
INSERT INTO "journal" VALUES(1,102,'{"previous": "40d47626a454cd66fad297b49caedcafa66aa284cc2ff210f2013197e2d46a9f", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "10b4bc8da627f0a74ac82f2d410e15266ae59c226748446a02c1aff2c75202bb"}}','ed165a45c454df0da912c4e4fb459b2f668214add07b8fee6bd13db892c267c8');
INSERT INTO "journal" VALUES(1,103,'{"previous": "ed165a45c454df0da912c4e4fb459b2f668214add07b8fee6bd13db892c267c8", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "933ba2b163bd2cd3dbaff7f33d3c2f8f8e527e94b2e3cc929521d306c4fb260a"}}','0081e1766f5b72e2c065de44b1031214ad90b50f807a9b4e46ed181152fb691c');
INSERT INTO "journal" VALUES(1,104,'{"previous": "0081e1766f5b72e2c065de44b1031214ad90b50f807a9b4e46ed181152fb691c", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "ea349168525cdba50ca75a8e0df09c1e9f623a229d872411c393419f182929ba"}}','9394500635726caad94c8defb6b3daff1036e464ed120ede778b11e33f6b9683');
INSERT INTO "journal" VALUES(1,105,'{"previous": "9394500635726caad94c8defb6b3daff1036e464ed120ede778b11e33f6b9683", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-8VZ663", "clause": "4.2b", "details": {"revision": 1, "digest": "c2224aa8665bd94765d965c05a025df7fc3dce3be85687b446bbf31f738bf561", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "70b3615879dc7564669cc61957ee4e8be661f7cb1a4c11635ffb121b64b69836"}}','b7b799047ee0ef4133d2c4aa8c1ef6c0963477d39e4b6831bc4634e97b1494de');
INSERT INTO "journal" VALUES(1,106,'{"previous": "b7b799047ee0ef4133d2c4aa8c1ef6c0963477d39e4b6831bc4634e97b1494de", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8VZ663", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','96d4c195aa515a8902dd1889aac89da23c833b335c8a02e7aef342dd9f539889');
INSERT INTO "journal" VALUES(1,107,'{"previous": "96d4c195aa515a8902dd1889aac89da23c833b335c8a02e7aef342dd9f539889", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-8VZ663", "clause": "3.1", "details": {"revision": 1, "digest": "c2224aa8665bd94765d965c05a025df7fc3dce3be85687b446bbf31f738bf561", "reason_digest": null, "clauses": []}}','9834be80f9c9bda5ea23f59d40cf31e6352e9779a3515fe3d036988d9e1a1826');
INSERT INTO "journal" VALUES(1,108,'{"previous": "9834be80f9c9bda5ea23f59d40cf31e6352e9779a3515fe3d036988d9e1a1826", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-ZZ9HTZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "72c43a6566319ce92368059b923933d1762f61c18ed8be461f4d32693da30772", "form_digest": "cace78c7a67aea2053f904e67dfab9cdc1096034dd086721ab49f74854a84e5d"}}','4adddb374268e6650a79e05698d0c7e909a83a9fd201da5a3cff266cb3d0c31e');
INSERT INTO "journal" VALUES(1,109,'{"previous": "4adddb374268e6650a79e05698d0c7e909a83a9fd201da5a3cff266cb3d0c31e", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-ZZ9HTZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "72c43a6566319ce92368059b923933d1762f61c18ed8be461f4d32693da30772"}}','8969ff09ef9709c201b0c3f06228bfd0f84f8fb786c9caae319bbb0a9950361f');
INSERT INTO "journal" VALUES(1,110,'{"previous": "8969ff09ef9709c201b0c3f06228bfd0f84f8fb786c9caae319bbb0a9950361f", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-G1JSGS", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-ZZ9HTZ"]}}','79a0cfad32cc2557df83e54efd99c74e5cb9b29e3b4827982f80cf8a1195d603');
INSERT INTO "journal" VALUES(1,111,'{"previous": "79a0cfad32cc2557df83e54efd99c74e5cb9b29e3b4827982f80cf8a1195d603", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-NZH52Q", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-ZZ9HTZ"]}}','7cc020d2ff5799a9e75a675e0ceb87c8c467b0f1b2802d266538122ed28900d1');
INSERT INTO "journal" VALUES(1,112,'{"previous": "7cc020d2ff5799a9e75a675e0ceb87c8c467b0f1b2802d266538122ed28900d1", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-8VZ663", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-ZZ9HTZ"]}}','8b593ac2865f92edfc4edf1871bd8feefec0c16dc8a2dce191d10730334e0930');
INSERT INTO "journal" VALUES(1,113,'{"previous": "8b593ac2865f92edfc4edf1871bd8feefec0c16dc8a2dce191d10730334e0930", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-ZZ9HTZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "e124b613db6e706189d706039df949c43b65dd207e4ad773059b981c86eaf406"}}','c541b94258b36fafe7fe157f922168221103723f0121961e24346e232f6eb630');
INSERT INTO "journal" VALUES(1,114,'{"previous": "c541b94258b36fafe7fe157f922168221103723f0121961e24346e232f6eb630", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-8VZ663", "clause": "3.1", "details": {"revision": 1, "digest": "c2224aa8665bd94765d965c05a025df7fc3dce3be85687b446bbf31f738bf561"}}','8ece052482364fd3c911fa0ba89930196a162cb714db43277edafd8a8725cace');
INSERT INTO "journal" VALUES(1,115,'{"previous": "8ece052482364fd3c911fa0ba89930196a162cb714db43277edafd8a8725cace", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-KCBW3W", "clause": "4.2b", "details": {"revision": 1, "digest": "735e8864a18b1a9d538a4132701043769e9aac92ac9d169c5079eea5828aa8db", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "8a177b8dce6c41dae55eab4fe213f76a39074ed829c8bc05a812c6cd2fc8dab5"}}','c0025a0d191f5b827b28dd9ec1ad11e3cef1662fb2f6a78e1583c11724bb471c');
INSERT INTO "journal" VALUES(1,116,'{"previous": "c0025a0d191f5b827b28dd9ec1ad11e3cef1662fb2f6a78e1583c11724bb471c", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KCBW3W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','52ea641b5054122cf04a8132d403134bae2fd119f108b9bd4287d2a72ed2329f');
INSERT INTO "journal" VALUES(1,117,'{"previous": "52ea641b5054122cf04a8132d403134bae2fd119f108b9bd4287d2a72ed2329f", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-KCBW3W", "clause": "3.1", "details": {"revision": 1, "digest": "735e8864a18b1a9d538a4132701043769e9aac92ac9d169c5079eea5828aa8db", "reason_digest": null, "clauses": []}}','73e2478680e38e8f0eb44cba56baab18814b99505114660978cde11783f371a3');
INSERT INTO "journal" VALUES(1,118,'{"previous": "73e2478680e38e8f0eb44cba56baab18814b99505114660978cde11783f371a3", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-A4ZA3A", "clause": "4.2b", "details": {"revision": 1, "digest": "ea44e1a1533eb80244b6bd7ed8bd4854cc37417dfc3e26c8b9e1bf9aa3d72c93", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "740bc07c63aa1a0bfce4143595872ae1972211a72acde08df07d2c27e0bc06b0"}}','3ec72cb31fe6901f752c0f3101604fb668e80f69c7973803c9b3e43ab6943200');
INSERT INTO "journal" VALUES(1,119,'{"previous": "3ec72cb31fe6901f752c0f3101604fb668e80f69c7973803c9b3e43ab6943200", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-A4ZA3A", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c1177bae72f2524ce22b78ba66d330ea5e2dbd066cb18685e54468360824abc2');
INSERT INTO "journal" VALUES(1,120,'{"previous": "c1177bae72f2524ce22b78ba66d330ea5e2dbd066cb18685e54468360824abc2", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-A4ZA3A", "clause": "3.1", "details": {"revision": 1, "digest": "ea44e1a1533eb80244b6bd7ed8bd4854cc37417dfc3e26c8b9e1bf9aa3d72c93", "reason_digest": null, "clauses": []}}','541e700decfc2a97d340a0712dce33f806a1e80a41145748759e9161d10e6ce1');
INSERT INTO "journal" VALUES(1,121,'{"previous": "541e700decfc2a97d340a0712dce33f806a1e80a41145748759e9161d10e6ce1", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-F6NR9Q", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "52908a12321d79fcfbb062cd291ba01c2746468bee2eb35be643d2a4f4faf892", "form_digest": "54440997d9d0d594ea3e9690104c4be47b81d531ee6e74d9dd4a673d934c9b4f"}}','548fc2ed9c7dc59429b33b90778ba55f2ae6479d1bc83f2635e5200af5489f09');
INSERT INTO "journal" VALUES(1,122,'{"previous": "548fc2ed9c7dc59429b33b90778ba55f2ae6479d1bc83f2635e5200af5489f09", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-F6NR9Q", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "52908a12321d79fcfbb062cd291ba01c2746468bee2eb35be643d2a4f4faf892"}}','03683b8178df7f9b35e6b0c75db19c19a085c4888c09e633b694382a75048400');
INSERT INTO "journal" VALUES(1,123,'{"previous": "03683b8178df7f9b35e6b0c75db19c19a085c4888c09e633b694382a75048400", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "993944ff9c6ea1f571813deff39820857e8596ccb5c39101fa59636e317d160f"}}','6c88a3690008eabf4acbe88384766a49780af93a2ec1f3b4b17051972ccac8fe');
INSERT INTO "journal" VALUES(1,124,'{"previous": "6c88a3690008eabf4acbe88384766a49780af93a2ec1f3b4b17051972ccac8fe", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-1BHV66", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "66fb07fe4780644221d18640455fe316b4994387bb352a7cf3263ba01c1d7415", "form_digest": "c4f359527594dd426bd4d37d010ef4e7d8934519bb01af9b7245fb48fd6d806d"}}','5ac351424dc8f05e6bceb6b50031ef28a5e49318e96c13a7b69609c0af01d273');
INSERT INTO "journal" VALUES(1,125,'{"previous": "5ac351424dc8f05e6bceb6b50031ef28a5e49318e96c13a7b69609c0af01d273", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-KCBW3W", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-F6NR9Q"]}}','2499b0f78c2caa4ed05c45e285f642dce1c52360a82a87e3c4ee72286cb29ef8');
INSERT INTO "journal" VALUES(1,126,'{"previous": "2499b0f78c2caa4ed05c45e285f642dce1c52360a82a87e3c4ee72286cb29ef8", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-6264ZZ", "clause": "4.2b", "details": {"revision": 1, "digest": "7a261dfa201978d8be5bbbf1615d8fa443a2634738fb915e1a323c97c270dd98", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "f0617a3556d790c5fd8af9071a359fd237f879b1187d48b7f02ba052e1f97b10"}}','026e7215104249683261b2d5aa8e3376207dff6632036fcd502a262402342d00');
INSERT INTO "journal" VALUES(1,127,'{"previous": "026e7215104249683261b2d5aa8e3376207dff6632036fcd502a262402342d00", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-6264ZZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','0d110f70e6d001c55a99283e63a2ec658b99852067bc0ced906f01ed97f526ab');
INSERT INTO "journal" VALUES(1,128,'{"previous": "0d110f70e6d001c55a99283e63a2ec658b99852067bc0ced906f01ed97f526ab", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-6264ZZ", "clause": "PS-4b", "details": {"revision": 1, "digest": "7a261dfa201978d8be5bbbf1615d8fa443a2634738fb915e1a323c97c270dd98", "class": "emergency", "reason_digest": "4c565bd51f2d569d4274fc55cb3874204db8672ed763e70cb9362b22d26f3903"}}','ae6278fc38d5f09f277eb14d533c47f92f1c880ef61998576daba8991b6f659b');
INSERT INTO "journal" VALUES(1,129,'{"previous": "ae6278fc38d5f09f277eb14d533c47f92f1c880ef61998576daba8991b6f659b", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-6264ZZ", "clause": "3.1", "details": {"revision": 1, "digest": "7a261dfa201978d8be5bbbf1615d8fa443a2634738fb915e1a323c97c270dd98", "reason_digest": null, "clauses": []}}','37a1c95b21e20e7783e070efc5a2f75d8467e9df3eeecaddbe6bec36eecb1dd3');
INSERT INTO "journal" VALUES(1,130,'{"previous": "37a1c95b21e20e7783e070efc5a2f75d8467e9df3eeecaddbe6bec36eecb1dd3", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-A4ZA3A", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-F6NR9Q"]}}','8d916cb1aeade78d0f19ff6c78caefa9be4126548413907a6d15986b27d2a659');
INSERT INTO "journal" VALUES(1,131,'{"previous": "8d916cb1aeade78d0f19ff6c78caefa9be4126548413907a6d15986b27d2a659", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-A4ZA3A", "clause": "PS-4b", "details": {"revision": 1, "digest": "ea44e1a1533eb80244b6bd7ed8bd4854cc37417dfc3e26c8b9e1bf9aa3d72c93", "class": "emergency", "reason_digest": "66f030081d5fcbf494b169f4e2e8d89dff76dd5e5753ffa66147db9a63774ba2"}}','267b8872cb2d23c3ddbaadd3d8fef99931b0f5edb304cecc6a1a437fd91863f2');
INSERT INTO "journal" VALUES(1,132,'{"previous": "267b8872cb2d23c3ddbaadd3d8fef99931b0f5edb304cecc6a1a437fd91863f2", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','44fd01bbeaf98d074e905274cefac9931d59ec74361da536574a34be86dbad79');
INSERT INTO "journal" VALUES(1,133,'{"previous": "44fd01bbeaf98d074e905274cefac9931d59ec74361da536574a34be86dbad79", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','118ccd32f28869b681e0e1e1d7ddd634d57416d004eb18cbea1fbf4de536c4b4');
INSERT INTO "journal" VALUES(1,134,'{"previous": "118ccd32f28869b681e0e1e1d7ddd634d57416d004eb18cbea1fbf4de536c4b4", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-1BHV66", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "66fb07fe4780644221d18640455fe316b4994387bb352a7cf3263ba01c1d7415"}}','4d746c5af80b0fab3fc630fa9ec3a4a6e29a74168ea06fb6ec4a5fb5a4d8730f');
INSERT INTO "journal" VALUES(1,135,'{"previous": "4d746c5af80b0fab3fc630fa9ec3a4a6e29a74168ea06fb6ec4a5fb5a4d8730f", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-5VSD47", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "d9e850ed584cdb060f3119c9956550240e690932cacabf1b512a2921e4e5cb7d", "form_digest": "65ba10c0de94a60aac48c3c9e0ec5c99b40f80a1a8e4aca21ddb9f75dbbe5ce7"}}','bbfd007459d194f3b6246eb86d050b4ddf3c89bd088ccd7105b3ac20fa8e18bf');
INSERT INTO "journal" VALUES(1,136,'{"previous": "bbfd007459d194f3b6246eb86d050b4ddf3c89bd088ccd7105b3ac20fa8e18bf", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-EXVGR5", "clause": "4.2b", "details": {"revision": 1, "digest": "64072fabbbaea9adc29d8a7234ee411840080214e5bb8ae6ecd5e80e2d6486fd", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "f2526c7ea634468751dc7cfaa16ed5a5b10e5994141918711fcd44419fbff6a4"}}','36a48a20e66dd928fc2cbc1d6af399395da667b82a8bad61b2f18c939c97c75c');
INSERT INTO "journal" VALUES(1,137,'{"previous": "36a48a20e66dd928fc2cbc1d6af399395da667b82a8bad61b2f18c939c97c75c", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EXVGR5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f89a8fe0162ada1b8bf28a7569155d0f885b0dc45ff4bc0fb95beb471611ce09');
INSERT INTO "journal" VALUES(1,138,'{"previous": "f89a8fe0162ada1b8bf28a7569155d0f885b0dc45ff4bc0fb95beb471611ce09", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-RYFPJE", "clause": "4.2b", "details": {"revision": 1, "digest": "79f282dfcec6bcbb74ee1b996d27a9051cf06097e0359a39c22e64029ffa2278", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "24d88df318266bf622954dae1a3712ab54658c970bb8a88710a0e7a33463af79"}}','dceed15d2d2f69d60f94dc6401f1ff94b9b962284c09185444505d30001cd703');
INSERT INTO "journal" VALUES(1,139,'{"previous": "dceed15d2d2f69d60f94dc6401f1ff94b9b962284c09185444505d30001cd703", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-RYFPJE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6a9c2758eb930fb0cbccae907269aea80a2192bb96535b90a7a42b5cc84cbd01');
INSERT INTO "journal" VALUES(1,140,'{"previous": "6a9c2758eb930fb0cbccae907269aea80a2192bb96535b90a7a42b5cc84cbd01", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-HDHCTD", "clause": "4.2b", "details": {"revision": 1, "digest": "1057c3a0ae734006e7b870b6b0188025d705bada746998e0656a5a991e075d87", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "381f7d50009ed6c0facd921d7e42e2efbdf584859847e817ada5b1a6697f76d2"}}','2841e7d91c39f7f6a13ab65291993a6cf66bbde0c4c6fee2355c6b0708560077');
INSERT INTO "journal" VALUES(1,141,'{"previous": "2841e7d91c39f7f6a13ab65291993a6cf66bbde0c4c6fee2355c6b0708560077", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-HDHCTD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8a593606ef21fa4987e1755a9a474799ca68e854a2f115f4380cfa349b023382');
INSERT INTO "journal" VALUES(1,142,'{"previous": "8a593606ef21fa4987e1755a9a474799ca68e854a2f115f4380cfa349b023382", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-TDXX41", "clause": "4.2b", "details": {"revision": 1, "digest": "4d9205f385526cb4d289a48034fa6237b667ea91bc3aa6019b8d615a9f8b0bae", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "bae60d5a4569b42ad81d2ffc4330689c5ce06cc1cbd0a3ca521781b0c869688e"}}','32e75cd6655846352dddd71d70a752ec2155d2bfc8ff4da764508557251f323a');
INSERT INTO "journal" VALUES(1,143,'{"previous": "32e75cd6655846352dddd71d70a752ec2155d2bfc8ff4da764508557251f323a", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TDXX41", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a52c0150b75d1bb930e3267dee737405b780dd851a13415960a87f5f75cea851');
INSERT INTO "journal" VALUES(1,144,'{"previous": "a52c0150b75d1bb930e3267dee737405b780dd851a13415960a87f5f75cea851", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-EXVGR5 1", "DR-HDHCTD 1", "DR-RYFPJE 1", "DR-TDXX41 1"]}}','038ca997bf7639579839feb728d50c7815f412729fbde0f7d58d19727e699e39');
INSERT INTO "journal" VALUES(1,145,'{"previous": "038ca997bf7639579839feb728d50c7815f412729fbde0f7d58d19727e699e39", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-RYFPJE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','030b512eaf121032023874ac11dd0e3cf04f93bf700ed26b353c78b12193e193');
INSERT INTO "journal" VALUES(1,146,'{"previous": "030b512eaf121032023874ac11dd0e3cf04f93bf700ed26b353c78b12193e193", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-HDHCTD", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','8106b65584274a0df6fe666f988dcadd9c40fb5df47853e43b601f1fd087d30d');
INSERT INTO "journal" VALUES(1,147,'{"previous": "8106b65584274a0df6fe666f988dcadd9c40fb5df47853e43b601f1fd087d30d", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-TDXX41", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','ddd751d5eed0d8b1c1ec95bbacd10de8bae1cdd4183c87edb6ea1e160454bad4');
INSERT INTO "journal" VALUES(1,148,'{"previous": "ddd751d5eed0d8b1c1ec95bbacd10de8bae1cdd4183c87edb6ea1e160454bad4", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-HDHCTD", "clause": "4.2b", "details": {"revision": 2, "digest": "e656e155c3214d51114816b09d5366c504c7710d85b88fd26d0cab5bf0a44775", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null}}','a3899e0144d9cb97e3dad8891d866fa0ff26d1ae6a8f19d849c7bc57cba973cd');
INSERT INTO "journal" VALUES(1,149,'{"previous": "a3899e0144d9cb97e3dad8891d866fa0ff26d1ae6a8f19d849c7bc57cba973cd", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-F6NR9Q", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "52908a12321d79fcfbb062cd291ba01c2746468bee2eb35be643d2a4f4faf892"}}','e959f5010064ad84f64b7243d2d3ca73235125e42ce718db130439cf1c5bc93b');
INSERT INTO "journal" VALUES(1,150,'{"previous": "e959f5010064ad84f64b7243d2d3ca73235125e42ce718db130439cf1c5bc93b", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','091738ac11ba53f8bc1988b03ecf662cdc257503b57caf719964d802d85d0a00');
INSERT INTO "journal" VALUES(1,151,'{"previous": "091738ac11ba53f8bc1988b03ecf662cdc257503b57caf719964d802d85d0a00", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','d7a1f2b8914c4ea450c09ad78653b6908e40b614afc3a9e011a4ca8cd8d38c06');
INSERT INTO "journal" VALUES(1,152,'{"previous": "d7a1f2b8914c4ea450c09ad78653b6908e40b614afc3a9e011a4ca8cd8d38c06", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','0df8276996967933478c3c4d43b5a8114287f9ca854b99f3f8fc4da4db98ed91');
INSERT INTO "journal" VALUES(1,153,'{"previous": "0df8276996967933478c3c4d43b5a8114287f9ca854b99f3f8fc4da4db98ed91", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','31b228bdb6668a1c435522cc63fbaefdc4ad5b1d38b81346ec9e7a0f0b02a46a');
INSERT INTO "journal" VALUES(1,154,'{"previous": "31b228bdb6668a1c435522cc63fbaefdc4ad5b1d38b81346ec9e7a0f0b02a46a", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','e745e0f3200a890b8fa2835907a5f23734369f92f27875f8fae320114df84b87');
INSERT INTO "journal" VALUES(1,155,'{"previous": "e745e0f3200a890b8fa2835907a5f23734369f92f27875f8fae320114df84b87", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','9084fedfc3137fea070647bb93292beb48421a32280a66a55f05391dc7810322');
INSERT INTO "journal" VALUES(1,156,'{"previous": "9084fedfc3137fea070647bb93292beb48421a32280a66a55f05391dc7810322", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','426a91c6e4a8e643a0f5c85662a6666aa67dffed3dbc675bb1ab43dd5f8f2539');
INSERT INTO "journal" VALUES(1,157,'{"previous": "426a91c6e4a8e643a0f5c85662a6666aa67dffed3dbc675bb1ab43dd5f8f2539", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','f034d8ef0ba58282564f5df13c6f1af48139d4433590f0aec318e34bedc6376a');
INSERT INTO "journal" VALUES(1,158,'{"previous": "f034d8ef0ba58282564f5df13c6f1af48139d4433590f0aec318e34bedc6376a", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','b4def3ebef880cd0011971f1ac38c0b3fc1ef7203be37850b83467145e0a787c');
INSERT INTO "journal" VALUES(1,159,'{"previous": "b4def3ebef880cd0011971f1ac38c0b3fc1ef7203be37850b83467145e0a787c", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','9d48fcfa0d81c6d063d819b28acf8e89b0ed06bc0080f3f690390b7ecc79e2f5');
INSERT INTO "journal" VALUES(1,160,'{"previous": "9d48fcfa0d81c6d063d819b28acf8e89b0ed06bc0080f3f690390b7ecc79e2f5", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-XEZBDW", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "c77981e732952d609a224d14e37965dae56dd820cdd714eeb35359f01e052fc9", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "420c6eb18187c0fbfbe57a88f1c4e29ab0a2fbe99f8dab85d47d2896d3cdee3e"}}','c30367253e975309030b9dddb6669010cedc6e43eec2d0181b5b5ad0921adc4e');
INSERT INTO "journal" VALUES(1,161,'{"previous": "c30367253e975309030b9dddb6669010cedc6e43eec2d0181b5b5ad0921adc4e", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','0ac7fcf392a0634fe21c7087a493276219e2b7a0163371c5984cd0e53bac54d9');
INSERT INTO "journal" VALUES(1,162,'{"previous": "0ac7fcf392a0634fe21c7087a493276219e2b7a0163371c5984cd0e53bac54d9", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 0}}','4a3d1e5c95d9df4cbc638c7969c7e532ed3845e1dc30abc2ef11f1a9c754c45e');
INSERT INTO "journal" VALUES(1,163,'{"previous": "4a3d1e5c95d9df4cbc638c7969c7e532ed3845e1dc30abc2ef11f1a9c754c45e", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-FXF0DS", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','d49235f7816806658615784619a5eea9c1c6a9e2c6cd7c0f84e8205f51878baa');
INSERT INTO "journal" VALUES(1,164,'{"previous": "d49235f7816806658615784619a5eea9c1c6a9e2c6cd7c0f84e8205f51878baa", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-R2ZCHX", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','cdcdbef118707627f0ef70ddb01f716e10fbd493c2e6fec3cd7e11c9db9c086f');
INSERT INTO "journal" VALUES(1,165,'{"previous": "cdcdbef118707627f0ef70ddb01f716e10fbd493c2e6fec3cd7e11c9db9c086f", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "town-website", "clause": "Intro-2a", "details": {"name": "Town website", "address": "https://www.thornbury-tc.gov.uk/news", "network": "Blog", "official": 1}}','ce7efdeecb96791bb744827795dec9efbe8c5ae3444ac560c9a4b1593455d379');
INSERT INTO "journal" VALUES(1,166,'{"previous": "ce7efdeecb96791bb744827795dec9efbe8c5ae3444ac560c9a4b1593455d379", "sequence": 166, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "Council X page", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','a6240860d2d204dd74e854361002116504d5d418857036abbd82b4c38fe8fe4c');
INSERT INTO "journal" VALUES(1,167,'{"previous": "a6240860d2d204dd74e854361002116504d5d418857036abbd82b4c38fe8fe4c", "sequence": 167, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-X43Q9Y", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "0559e747f33bbb62747c37719ca915afa53284582c44debe22d953636a6dfa9f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "7ea379d0179a69675aa7e179f43295898383c029e0537cdbf1a3d9e482f6e8d2", "form_digest": "3d1b640bf7f3fc84527cc9e01329799399a7273e608e84e45399b3854649e3f3"}}','8d2d484185ac53b0c9f27b08d8c72314543378b15da2236cdd9982d5acc5a665');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,167,'8d2d484185ac53b0c9f27b08d8c72314543378b15da2236cdd9982d5acc5a665');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-879RS4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-879RS4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-879RS4',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-879RS4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-879RS4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-879RS4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-879RS4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-879RS4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-879RS4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-879RS4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-879RS4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-879RS4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-879RS4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-879RS4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-G1JSGS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-G1JSGS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-G1JSGS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-G1JSGS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-NZH52Q',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-NZH52Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-NZH52Q','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-NZH52Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-3PPHFA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-3PPHFA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-3PPHFA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-3PPHFA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-3PPHFA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-3PPHFA',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-3PPHFA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-3PPHFA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-3PPHFA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-3PPHFA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-R2DCXE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-R2DCXE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-R2DCXE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-R2DCXE',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-R2DCXE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-56K4ZM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-56K4ZM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-56K4ZM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-56K4ZM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-56K4ZM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-56K4ZM',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-56K4ZM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-56K4ZM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-56K4ZM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-51Z4GT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-51Z4GT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-51Z4GT',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-51Z4GT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-51Z4GT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-51Z4GT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-51Z4GT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-51Z4GT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-51Z4GT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-51Z4GT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-51Z4GT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-51Z4GT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-51Z4GT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-51Z4GT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-MRPATE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-MRPATE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-MRPATE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-MRPATE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-MRPATE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-MRPATE',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-MRPATE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-MRPATE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-MRPATE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-MRPATE',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-73HV4C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-73HV4C',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-3TYKEF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-3TYKEF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-3TYKEF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-3TYKEF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-XGBH36',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-XGBH36',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-XGBH36',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-XGBH36',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-ERC0KX','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-ERC0KX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-ERC0KX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-ERC0KX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-ERC0KX',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-ERC0KX','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-ERC0KX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-ERC0KX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-ERC0KX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-XEZBDW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-XEZBDW',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-R2ZCHX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-R2ZCHX',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'release','DR-R2ZCHX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'route','DR-XJ71T9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'status card','DR-XJ71T9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-XJ71T9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'duty','DR-XJ71T9',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-XJ71T9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'duty','DR-XJ71T9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'status card','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'duty','DR-FXF0DS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'status card','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'release','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'status card','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'duty','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'release','DR-FXF0DS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'route','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'duty','DR-Y4KGZS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'release','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'duty','DR-Y4KGZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-H8FTZH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'absence notice','AW-H8FTZH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'reroute','AW-H8FTZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'status card','DR-3TYKEF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'duty','DR-3TYKEF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'status card','DR-XGBH36',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'duty','DR-XGBH36',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'absence notice','AW-H8FTZH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'absence notice','AW-H8FTZH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'reroute','AW-H8FTZH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-PKT513','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-PKT513','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-PKT513',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'reroute','AW-PKT513',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'reroute','AW-PKT513',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'absence notice','AW-PKT513','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'route','DR-ZSR2Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'duty','DR-ZSR2Y6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'release','DR-ZSR2Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'suggestion card','SG-3R9QBS','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'suggestion card','SG-3R9QBS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'suggestion card','SG-PEM8Y5','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'suggestion card','SG-PEM8Y5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'route','DR-EDCJ8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'status card','DR-EDCJ8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'suggestion card','SG-3R9QBS','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'suggestion card','SG-3R9QBS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'case notice','BR-71ZBCHKKASSGGJ6TGZB06Q1VX1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'case mail','BR-71ZBCHKKASSGGJ6TGZB06Q1VX1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'case inform','BR-71ZBCHKKASSGGJ6TGZB06Q1VX1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'case turn','BR-71ZBCHKKASSGGJ6TGZB06Q1VX1',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'case notice','BR-H5RQD90GB8KVJ0WGTQXRXQNJW9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'case mail','BR-H5RQD90GB8KVJ0WGTQXRXQNJW9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'case inform','BR-H5RQD90GB8KVJ0WGTQXRXQNJW9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'case turn','BR-H5RQD90GB8KVJ0WGTQXRXQNJW9',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'case notice','BR-BZKAKHAJRG98G6TZ08HS6X3WDB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'case mail','BR-BZKAKHAJRG98G6TZ08HS6X3WDB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'case inform','BR-BZKAKHAJRG98G6TZ08HS6X3WDB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'case turn','BR-BZKAKHAJRG98G6TZ08HS6X3WDB',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'case notice','BR-83V22HCBXXASBE2QYKA9JS7Z1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'case mail','BR-83V22HCBXXASBE2QYKA9JS7Z1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'case inform','BR-83V22HCBXXASBE2QYKA9JS7Z1H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'case turn','BR-83V22HCBXXASBE2QYKA9JS7Z1H',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'case turn','BR-71ZBCHKKASSGGJ6TGZB06Q1VX1',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'case turn','BR-H5RQD90GB8KVJ0WGTQXRXQNJW9',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'route','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'duty','DR-8VZ663',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'release','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'purdah turn','PW-ZZ9HTZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'purdah turn','PW-ZZ9HTZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'purdah affected','PW-ZZ9HTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'status card','DR-3TYKEF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'status card','DR-73HV4C',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'author card','DR-73HV4C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'status card','DR-EDCJ8B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'status card','DR-FXF0DS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-MRPATE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'status card','DR-MRPATE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'author card','DR-MRPATE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'status card','DR-R2DCXE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'status card','DR-XGBH36',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'status card','DR-XJ71T9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'purdah notice','PW-ZZ9HTZ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'status card','DR-3TYKEF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-73HV4C',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-73HV4C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'status card','DR-EDCJ8B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'status card','DR-FXF0DS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-MRPATE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'status card','DR-MRPATE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'author card','DR-MRPATE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'status card','DR-R2DCXE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'status card','DR-XGBH36',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'status card','DR-XJ71T9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'handover card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'handover card','DR-G1JSGS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'status card','DR-G1JSGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'handover card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'handover card','DR-NZH52Q','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'status card','DR-NZH52Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'purdah notice','PW-ZZ9HTZ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'purdah notice','PW-ZZ9HTZ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'status card','DR-3TYKEF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-73HV4C',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'author card','DR-73HV4C','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'status card','DR-EDCJ8B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-FXF0DS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'status card','DR-G1JSGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-MRPATE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'status card','DR-MRPATE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'author card','DR-MRPATE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'status card','DR-NZH52Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'status card','DR-R2DCXE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'status card','DR-XGBH36',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'status card','DR-XJ71T9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'duty','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-G1JSGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'duty','DR-G1JSGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-NZH52Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'duty','DR-NZH52Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'names due','PW-ZZ9HTZ',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'release','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'route','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'status card','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'duty','DR-KCBW3W',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'status card','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'release','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'route','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'duty','DR-A4ZA3A',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'release','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'purdah turn','PW-F6NR9Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'purdah turn','PW-F6NR9Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'purdah turn','PW-F6NR9Q',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'purdah affected','PW-F6NR9Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'status card','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'status card','DR-3TYKEF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-EDCJ8B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-FXF0DS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'status card','DR-G1JSGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'status card','DR-NZH52Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'status card','DR-R2DCXE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'status card','DR-XGBH36',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'status card','DR-XJ71T9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'purdah notice','PW-F6NR9Q',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'status card','DR-8VZ663',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'author card','DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'status card','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'status card','DR-3TYKEF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'status card','DR-EDCJ8B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'status card','DR-FXF0DS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'status card','DR-G1JSGS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-NZH52Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'status card','DR-R2DCXE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'status card','DR-R2ZCHX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'status card','DR-XGBH36',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'status card','DR-XJ71T9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-Y4KGZS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'status card','DR-ZSR2Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'decision card','DR-MRPATE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'purdah turn','PW-1BHV66',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'purdah turn','PW-1BHV66',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'purdah turn','PW-1BHV66',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'purdah affected','PW-1BHV66','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-KCBW3W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'route','DR-6264ZZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'status card','DR-6264ZZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-6264ZZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'decision card','DR-6264ZZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'status card','DR-6264ZZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'author card','DR-6264ZZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'duty','DR-6264ZZ',NULL,0,'2027-03-03 09:40:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'exemption notice','DR-6264ZZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'exemption notice','DR-6264ZZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-6264ZZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'decision card','DR-6264ZZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'status card','DR-6264ZZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'author card','DR-6264ZZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'decision card','DR-6264ZZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'decision card','DR-6264ZZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'status card','DR-6264ZZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'author card','DR-6264ZZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'release','DR-6264ZZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'author card','DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'exemption notice','DR-A4ZA3A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'exemption notice','DR-A4ZA3A','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'decision card','DR-A4ZA3A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'status card','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'author card','DR-A4ZA3A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'release','DR-A4ZA3A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'purdah notice','PW-1BHV66','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'purdah notice','PW-1BHV66',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'status card','DR-8VZ663',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'status card','DR-KCBW3W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'status card','DR-3TYKEF',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'status card','DR-EDCJ8B',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'status card','DR-FXF0DS',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'status card','DR-G1JSGS',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'status card','DR-NZH52Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'status card','DR-R2DCXE',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'status card','DR-R2ZCHX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'status card','DR-XGBH36',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'status card','DR-XJ71T9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'status card','DR-Y4KGZS',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'status card','DR-ZSR2Y6',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'purdah notice','PW-5VSD47','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'purdah notice','PW-5VSD47','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'purdah turn','PW-5VSD47',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'purdah turn','PW-5VSD47',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'purdah turn','PW-5VSD47',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'purdah affected','PW-5VSD47','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'route','DR-EXVGR5',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-EXVGR5',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'decision card','DR-EXVGR5','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'status card','DR-EXVGR5',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'author card','DR-EXVGR5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'duty','DR-EXVGR5',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'route','DR-RYFPJE',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'status card','DR-RYFPJE',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'decision card','DR-RYFPJE','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'status card','DR-RYFPJE',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'author card','DR-RYFPJE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'duty','DR-RYFPJE',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'route','DR-HDHCTD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-HDHCTD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'decision card','DR-HDHCTD','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'status card','DR-HDHCTD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'author card','DR-HDHCTD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'duty','DR-HDHCTD',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'route','DR-TDXX41',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'status card','DR-TDXX41',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'decision card','DR-TDXX41','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'status card','DR-TDXX41',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'author card','DR-TDXX41','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'duty','DR-TDXX41',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'duty','DR-EXVGR5',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'duty','DR-HDHCTD',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'duty','DR-RYFPJE',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'duty','DR-TDXX41',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'decision card','DR-RYFPJE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'decision card','DR-RYFPJE','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'status card','DR-RYFPJE',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'author card','DR-RYFPJE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'duty','DR-RYFPJE',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-HDHCTD','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'status card','DR-HDHCTD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'author card','DR-HDHCTD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'decision card','DR-TDXX41','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'status card','DR-TDXX41',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'author card','DR-TDXX41','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'route','DR-HDHCTD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'decision card','DR-HDHCTD','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'status card','DR-HDHCTD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'author card','DR-HDHCTD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'purdah notice','PW-F6NR9Q','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'purdah notice','PW-F6NR9Q',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'decision card','DR-EXVGR5','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'status card','DR-EXVGR5',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'author card','DR-EXVGR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'decision card','DR-HDHCTD','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'status card','DR-HDHCTD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'author card','DR-HDHCTD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'decision card','DR-RYFPJE','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'decision card','DR-RYFPJE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'status card','DR-RYFPJE',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'author card','DR-RYFPJE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'decision card','DR-8VZ663','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'status card','DR-8VZ663',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'author card','DR-8VZ663','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'status card','DR-KCBW3W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'decision card','DR-3TYKEF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'status card','DR-3TYKEF',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'author card','DR-3TYKEF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'status card','DR-EDCJ8B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'author card','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'status card','DR-FXF0DS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'status card','DR-G1JSGS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'status card','DR-NZH52Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'decision card','DR-R2DCXE','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'status card','DR-R2DCXE',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'author card','DR-R2DCXE','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'status card','DR-R2ZCHX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'decision card','DR-XGBH36','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'status card','DR-XGBH36',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'author card','DR-XGBH36','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'decision card','DR-XJ71T9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'status card','DR-XJ71T9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'author card','DR-XJ71T9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'decision card','DR-Y4KGZS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'status card','DR-Y4KGZS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'author card','DR-Y4KGZS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'decision card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'status card','DR-ZSR2Y6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'author card','DR-ZSR2Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'decision card','DR-KCBW3W','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'author card','DR-KCBW3W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'status card','DR-KCBW3W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'duty','DR-KCBW3W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'decision card','DR-G1JSGS','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'author card','DR-G1JSGS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'status card','DR-G1JSGS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'duty','DR-G1JSGS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'decision card','DR-NZH52Q','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'author card','DR-NZH52Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-NZH52Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'duty','DR-NZH52Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'delegation notice','DL-XEZBDW','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'reroute','DL-XEZBDW',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'decision card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'status card','DR-FXF0DS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'author card','DR-FXF0DS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'duty','DR-FXF0DS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'decision card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'status card','DR-R2ZCHX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'author card','DR-R2ZCHX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'duty','DR-R2ZCHX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'delegation notice','DL-X43Q9Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'delegation notice','DL-X43Q9Y','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'delegation notice','DL-X43Q9Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'reroute','DL-X43Q9Y',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'delegation turn','DL-X43Q9Y',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "own_approval_lists" VALUES(1,'2027-03','2027-04-07 09:30:00.000000');
CREATE TABLE own_drafts (
	council INTEGER NOT NULL, 
	"on" BOOLEAN NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_own_drafts PRIMARY KEY (council), 
	CONSTRAINT fk_own_drafts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "own_drafts" VALUES(1,1,'2027-03-01 09:30:00.000000');
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
	CONSTRAINT fk_postings_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_postings_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_postings_council_post UNIQUE (council, post)
);
INSERT INTO "postings" VALUES(1,'DR-879RS4','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-879RS4','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-NZH52Q','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-51Z4GT','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-ZZ9HTZ','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-F6NR9Q','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-1BHV66','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-5VSD47','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-XJ71T9',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-EXVGR5',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-HDHCTD',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-RYFPJE',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-TDXX41',1,'2027-04-07 14:30:00.000000');
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
	urgent BOOLEAN DEFAULT 0 NOT NULL, note TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "revisions" VALUES(1,'DR-879RS4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','7677d4f32f6ba3eb6b78b8929abd368f','0352e0eb794d30439a6d845d6a0d6d0a7e58756a4802299033cd0d579c0bb47e',0,'');
INSERT INTO "revisions" VALUES(1,'DR-G1JSGS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','4050413f0a29b22ea606eb58e79680f3','5cb70bdc7931ea255cb5bed947af04f7bca5d47391cc50e836a6cd7573f4d012',0,'');
INSERT INTO "revisions" VALUES(1,'DR-G1JSGS',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','655a7a068c5728da1f29c307714bac31','8f56fea33ef4439157f6db7f6b0bac0dd6605079627a78086af2a022cd6552e9',0,'');
INSERT INTO "revisions" VALUES(1,'DR-NZH52Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f8c0da111341efc83762c0b4da71dab5','a3be7d7fbba28b0d50d172bc5c8d754dc271452ebfc981b0b02f3f17eabe55a5',0,'');
INSERT INTO "revisions" VALUES(1,'DR-3PPHFA',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','69f67021d91f3e14dbc38c1bf3ff7cf4','08b8f47c102324810c9302cdc9c9250c1a1bed5cfc1191b55f50b8233564a94a',0,'');
INSERT INTO "revisions" VALUES(1,'DR-R2DCXE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','7ec85a15d90fc5bff0a4d36baa420ddd','9130a27ad26861c26e46f8719c46fae6ed216b4dbdfbceea6aaa28dab85fe1d9',0,'');
INSERT INTO "revisions" VALUES(1,'DR-56K4ZM',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','77a1d8689848de64b23a43d05e41a6f7','59ba9e5f3e9cc79932b335d06f6d5a6496b9ee7608118fdab51ae9105b7818cb',0,'');
INSERT INTO "revisions" VALUES(1,'DR-51Z4GT',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','4e7c90b1d9b06f32f2ea73b1a7467546','e77bd277e13376b6193f81761c0116129248e38f3b891c245f33079c530d7e70',0,'');
INSERT INTO "revisions" VALUES(1,'DR-MRPATE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','aa0c66b2b70f5e3aaed0301641ef5fa4','e6b7d74dbc69f3d913a01ae2310e6362d78c4b3bcdd5ceb7f51a99932da535a5',0,'');
INSERT INTO "revisions" VALUES(1,'DR-73HV4C',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','881876470346184d0e939391cf852d3d','9b228fb974ba20b552cecec53293171e01de485ed77cda3e544d30ebefa5d985',0,'');
INSERT INTO "revisions" VALUES(1,'DR-3TYKEF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c4fa46d50b72698b0b216dbc3daed08c','fe31f2443ac4d101353ea1b57da6e5f24ecbff4ca626dea905f9278be295b315',0,'Floodline''s number is right here.');
INSERT INTO "revisions" VALUES(1,'DR-XGBH36',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','251f362e296243694c20aec9aa202b4e','043f92d499eef82d057f9f4c0c5290b39370fe9cda2af5af709c20e79e1a51b3',0,'');
INSERT INTO "revisions" VALUES(1,'DR-R2ZCHX',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f9b3ae8779964ae3775ef328c74890ae','a81145e06df4fc418d23b92614f513867cba38c88599cdba377c896c6fd0859e',0,'');
INSERT INTO "revisions" VALUES(1,'DR-XJ71T9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','70072331b3467ec16e9411f7c9be742d','8d71f77ba653aa6c44cfef382af4d1a23cc5fd09bfa66ad2b891fbdfe6644d1f',0,'');
INSERT INTO "revisions" VALUES(1,'DR-FXF0DS',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','326ddbf6cd3da7bf5727576ccbb3765f','efacf7d1de9df1be0de24beed3fc60c77f0beeb1379720a186b3ed6d06febe87',0,'');
INSERT INTO "revisions" VALUES(1,'DR-Y4KGZS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5082d6599caf77262975973040f28cad','a6455fd091b12b83686db56a67f74bff06ca7fa512e984f336b954521f6de157',0,'');
INSERT INTO "revisions" VALUES(1,'DR-ZSR2Y6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','d18f75ae902a9630bba400ad15bb16e5','2c05087edbef383f384ea9a246651166c005b0b3476af56e46f971d3798780fc',0,'');
INSERT INTO "revisions" VALUES(1,'DR-EDCJ8B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','df18aff21ffcb89b17b7e422e67dacad','878fe2d494fd8a50dfea1c5ca9dbc5cbbe6adee27ff7e7257a784c5f378dbd2a',0,'');
INSERT INTO "revisions" VALUES(1,'DR-8VZ663',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','18d56df22fa3c0398c3cd168347be910','c2224aa8665bd94765d965c05a025df7fc3dce3be85687b446bbf31f738bf561',0,'');
INSERT INTO "revisions" VALUES(1,'DR-KCBW3W',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','43b5673b9be2c4d62dc662cebaea425c','735e8864a18b1a9d538a4132701043769e9aac92ac9d169c5079eea5828aa8db',0,'');
INSERT INTO "revisions" VALUES(1,'DR-A4ZA3A',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','bb171020e2d4f2c947003c893e1dda9f','ea44e1a1533eb80244b6bd7ed8bd4854cc37417dfc3e26c8b9e1bf9aa3d72c93',0,'');
INSERT INTO "revisions" VALUES(1,'DR-6264ZZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','4324af66beae6972a986ca872da6ecd6','7a261dfa201978d8be5bbbf1615d8fa443a2634738fb915e1a323c97c270dd98',1,'');
INSERT INTO "revisions" VALUES(1,'DR-EXVGR5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','feb2568397177af67d3926af63ad3c66','64072fabbbaea9adc29d8a7234ee411840080214e5bb8ae6ecd5e80e2d6486fd',0,'');
INSERT INTO "revisions" VALUES(1,'DR-RYFPJE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','249f2ce797962cd01d33c6bf53574420','79f282dfcec6bcbb74ee1b996d27a9051cf06097e0359a39c22e64029ffa2278',0,'');
INSERT INTO "revisions" VALUES(1,'DR-HDHCTD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','f7a907d94bbf0af13de633511788ea75','1057c3a0ae734006e7b870b6b0188025d705bada746998e0656a5a991e075d87',0,'');
INSERT INTO "revisions" VALUES(1,'DR-TDXX41',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','c3c2e399dba92eac33cfc207d306048c','4d9205f385526cb4d289a48034fa6237b667ea91bc3aa6019b8d615a9f8b0bae',0,'');
INSERT INTO "revisions" VALUES(1,'DR-HDHCTD',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','eed915598bcaeba6e758d064eca043b2','e656e155c3214d51114816b09d5366c504c7710d85b88fd26d0cab5bf0a44775',0,'');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'7bf9d3dbfae4cea68ffa2cb4b894c0dfde977b81c0630958740493ca4d036c54','2027-03-02','efe99a8ff42068a9559543cdd0c93d142dde09549f3ddf7c759bb53dd743f9f0');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "yaYit8JEhAxUxVVNf5AniKVGmZ/zNrK8x5exZQvgCXfEIujcob+QQFEwkCbYWdD8DCcH6GHbt82v5jsmhG+w8i/h8cwPr8ereJFCGg2S8cY2MHT4Zr2jPxwZPu7Q69I7KDpY0MlO83Ynaw4iALDsGYboJUKZ4Ax6dZ3gI9BxbJB3KuJTdSR/S09dONXCBhHLgodW57G4XG+MDFtTDsH+vf9xo8R8UcLaLEkSaWVm2SSNcSYcHkc6nydwvgiTYQXNpXXoDfMv+4s3PmsCycTkSPcT2rf8OMh5E0gUGDHB9tx6nAqVy9UOujTw7NKtj6JF3lWysrYZvnqZ4XeT9H62o2C9JN5kI27HfdUC8c7g8JwueQChAMUY+TNyWgEYSivEqLh06UxZyZuFiCgGy6WtMNfLPotetOVR52AOM0SOmnBEvpHxC1RaMD18RfO/MuhHGMJvtuSRQ97bLuwhZwS45Z+j2or2UwsINm2XF8Rj8G5UD5//MjEVzXwdDdpdMuf8OeO/t1J2+KfK1FRbly0+2YrmFNyCgQ/ERxnGLloUJz9zpEWScHXJEKs+f7TUPmUhkEsT9quY2uI8IlLlW41zL37WgB2sRRjDRRpQb0ZALX7x4YP8lMJ/orHk2R8RYYHBcCt/0As4TKcY19H3KImUh4d7o3qJlV1+tweM/tJ3vZY61XgYt55Ut/VFbmkZktfxt9coPDSkZusg8JovI8NtDlKVGlKayy7rsKTUVq8VY32MsjO4r4Pp5v/ij0o3Pl9BGQ0Kyy5WBGFM8Tx+gMBRdB/Pk7yB2mBZsA2xVOSseSUOJIirvdKj8Vv7kZ6Hf6piTJUElBN6solQb4KKEhpvfJ8NCvER5dXscaEn6D4u4PURZ2htaZ2LKNX9GT7Akx5QANKmbDtD/kHCCzH1cd4B1bZPk6cKG7f4uHFzcZVww6eFAYNGGl9kQmUbMdjijfYFIMSt6l+FQ3YVvkbrLgn2xzxuQ+GAL6qT9/vxqLH1sXt/1fjttRJmViy/gprAg7/Pn5eMIAT4bVT0x+jjvHNAI/DeqW61tbXNDBi9HRwMWobrYD0cMvkRHQ/prxQUt+hEHO3mY9AcqpezJOb6jfjqI3OdE/1AwuO1h1p5Nf2gNBR1r88G2Ko3gleo3L2NjkLSJlKZdLIMXDk5+KnjaZo36Io9AuJqvXclwPZk8HTVCZOn15q+iQDNgnAGzApsIVIkQgSvcptllsFyhhiwTRO4cH9ahGpzt8YSLtQsAcwjUE2tSVUV6qS0LUwL8ZyMFOnEhI6JHhUyd2wuex3So0JRAi6Aco0QqI2gu6AVqwPBD3rXjtQUuguQpDx3qLD4eGR9cDx7b5PXNGGrqkHJfXiAp96wwhSVIql9DTljfq2QlNgg3C3Yb6/C7Hgxl+s="}','cd2cb922e6dfe3ceb4e6760a87ac024f96a893dc4cb41d3320e0d7258407f7f6');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "cd2cb922e6dfe3ceb4e6760a87ac024f96a893dc4cb41d3320e0d7258407f7f6", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "Ad0j/KI2XR5a31bBWU/b0bsl813Lj59z+vg+T/DH80SkdQ5QkfGZ8QHGKsW6WgaNqkYV9o6Qz0qDbkAUCpRoXqgeo0Ugpn7+k6pCPaNw4SghmEuTBXvjzIPMoB8ULt/Dtsg1HbTo2UX/RHBuKd1vidzBzqJDBxbBiKNfc/wnmJA5207dUKfj5NUvXoqxeawy06J9TPyHWxl/WaIuOsBt+UIhuF6O8AFKNs3wTitUxQcTBiSVQ7DacmpqKd4dMqS69YS059ncJwgS/UQWh4nYu+3NLcNZU1mbEhPZWMhK1sPtdLWkviVPjeq5+EEriryXJgZ2XvShGMKbYtQZZ77DGwSbEKSv+pRcQIjgaCt6ZrKYN7KUtxL4WtmEXGPBr0dm1lF+DpI2StetZIOFHa/SQ51DIBYQh6Kr5GX8pFwpPDLRVVWBnwQyBhP+a2r9XYfh3i6BeuZOYE3uIFCv4h96YTKYtkRl4L6TtL25ty+TjxyoniqS0x1l6+52hAwX9Za/OY1ehRaGFRWDRGAYGkTGeQf1paP7OLxEdxfEhrruGRnBNlf0pQX7mMLmF9mTE+Fx/nTSZxNdT4/BNUHYRWvfmLJYJ4YQpIjniFmTbFQs1NjGNoMobEcoZgIwOXW1tM3r36Llmk+Pq8pp7CBlRaCZOc01juM8ifzD8Zv/JUy1Ebev3Tyh7T3Af/1iL3SbrUnQaSc31fOa4CPZsb60Ap4escNRaojEHrw8WyQ9wanzE/HyC7anCXvarcsyoijRuT+/yLrlieUS6flkg4eUIrKYtONKxoU6US08tHEC+l4Bz9LGO3bs7zOOS+AMx0iO+XWw7VNkLopMz53joS25iFxXsd6H1VkZNEmlWPzeig1F5nnfIufT1Z6drqLYSd2uqdW3mMyyjLqezD8Ra+ESiRc8cYUsG7oEIAnxfR2L2Zwq4/wdSs5SXc7DjMGZUoIwlbv8lxO/hygDoNnW0tnNteNEnbxLneLXeWBrxdpEaPiR8rngHsQlW0Olw0I0P8XMNnOqGahLh4EKij/CNMFX/FLQfQc08qbknzJQemx5H/OuFbL9NqusHTOn15lTrArjSRI+jqlYRhsoszWOsGV86qfwiytAwyEQPs7jq5h/sLb1MRSL/QdSPFPD+hENAkW7SYPWwg1GRVqheQ6L5XMi2AQuyC26KgIiQPDwyRoMVDdLDYY3QYr2wTcigT9mY7mL8O810V0LeloFeWujXbo2vjFtl7YG9RWkPikz0cq+IBfXJdZDtjGB3CyZDToCeY98ufYY6tQyMxNJPKnRE5JIdhqn60KXhABjcSncxh795Mo6VDEv4I4ywSvxZIvNdi9SwgqwhD2xq6N0I0zLby06+MZO9MndcobBvygAC6niKx+8yJFQGspKXHk+DsUPcxM="}','42d7c59efb99185422bd4ad6d7a10d801e9f529208238a1b3029583643aa21b6');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "42d7c59efb99185422bd4ad6d7a10d801e9f529208238a1b3029583643aa21b6", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "DmfkpsTPv7wnh76qduoFeoBn70xDk/zwqb18t0t9vRuQunqMhrFjn9K3dzrneDhQiNZBJDFytipCDiOp20+BUAMrzYe87+L/Tj2gErng9RYJekhHg1ZXbNiXLrdWtLKYxNWPdICNV09t55aKzK8Ep0XqjW3RJbLUmn5/G4XttIcI/YC8dFHp63iKHcOQKddzcy1HuxMd/mRefSxczcYnKeoG9JsngoBZFiVbcshqeekZfgYK/bRV/X5ottN+wNdW9j2l0EpD8awP8HcNf4sFUPecRQ78mYBhB42N/02sKyfz1dFdtRxWx0TtQ6iIc3+bXKvQtzKfq9uG9wysjMkpVQbUjZddXsm395F6DZqGD4vGVUaYrmIU12+AEsgy9j1P6WsweTD7IdH/FI/lcn7PAnpmRFBeODTVGeJP06rnH3Wvkvvko83GaSvNzhY8IZbliRO09Sy/T85AFm6DMWTTtkxWVtF6lxH+FaZ1Wa6d0sIYTHyuFJJ0a+k/QYYmDoictHwoBO3t9jljpd5uBtIgFKxmThTzJPG9qMrHQYNEZ80UwT6gZDzIFrpc4N2yoc74EYpoge8OKrxml9ZEt3flw9FYN5MabMCKxz7+N5SH42uDxtrbRCM0BFn7B2Aq9oLY/bh+1e7U9pstwmAXXMQ3vP2jpyAwTSwMTfYu4LkcIR5fCq+VWR3mfri7VzcHwPJ7Ft9pdgtWwCGgvAetdTxVzGAQlCr65+2m9BnSAcnTYyELWslWNrMBMGhUP4t2cv7xS3e9lbrLePi0aRxnPfncIr2NidduPiH4rVbq8efTqw/GybbjoyNppbL/GEJscdt8G4/bFyUBAc3SNHprdzr+JO8qnZPlzXpv54WX751DVEXmApA9suHV+n549d76V79bSXmwzBKiaeOfhHOo2MnKn+4WRdXsQnRHTGG7iXgc1Z/3TbP41vZU8evEWDQtKq1WsD2Ht8Uf1AwuUMMRrz61C+6h4xs6S5IvLf9EEoDnD94NUKxIwjp9a10yPxzmSwmrLVMgWeHpr/An8rlRqxDJzaq1VNU6kFYmxDJKLftjvsZsg2LEhtCV0ziAnNra5Sb/7JcswoYOccWB5Kydjg2cyFcbC2kUxovQ0Rh5rLjFln/ei5MLdXeSSOGcOkWgGuD4TBBBWMRS1LL42YFkBocjHoYbqL/DEpSxnV0fv9wfo8fGg+GXLUbOz/WzNZmxC+ofouEZZdJ2vTaSytCity1mnHW+OwbFXlQTfJpkHN++Oota/V5e/77B5dagl4GRfrqeg8k8BHfrAh9lE/GJcYGjUwBPILyR2GorJyfhAs+hfnXMRU0+1E/JEeorMd3337NHmrZXZfW3nYf7NmyPJjk96KvC1jElhhcfVpSutROCXhZ5QTjjJuPdZsOeFt0="}','650c00dae637a42d459e7514c3d1202603ac03174aec8d15ed7130c7e4e5e5cb');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "650c00dae637a42d459e7514c3d1202603ac03174aec8d15ed7130c7e4e5e5cb", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "6qqh9Jz3bd1qBvFn2n6XdYtRnzi9ZDsbvjUIfpg1HmC5RCe9/PIMXy6MZJwoU2w74fWaqJZPjafy4B0DFmsqk7H2o7Kl/INXycxl41ZqE8P3djZf12e5UhB0NaWJofr08CO5C6OjNQnCGk8fdX2aayuIkCBVkoWdcGVQo8hkOKvjAQ8VHbSm3QV0LcX1ojTF1NiaUhoRkFxeDMDOTJvviskNZJvZqF9dzze9IdZA29SH+khEW3s0QD+CQYalLxm/zz6mjct2O7NGxjnFGElM7N7hxT1M5bYKRWsDuDEl+jl4PgGuuW9YCu7UvBH8oCdTAaX6/3t/aIzIB/6EG5b2dUvScmGQrs6MX5fqnmGeVIRFjt8qzWW0HwrEeZkWA5XNhqrfB0lsR3jNmybNkTmtYL1D2ptET0I1EWuYuEXZjV//o1vJbrs4EOvdRu0UWvktdCbEwAgwc3t3KK+bwjuLOmomkfxFIIAXghKHEGtxohSzgXHy26BTILjbBmyUVucOXFpDQcFOjg+GaQ2ysLMwnUbbgvzkFE27zvHVkof4bOZ+Zf8TzSqmpegvbCEOwXMiGBj9ISyzfTH2xPrYmNTDxOU49OAksTZeM4K99ipCMyAv9zvIEKNWHSTgwozAAU7wnySJbRirc0phm5+S6Gu1Y0US8nlw0AuA7DfPqFvBQd4QxmCThJCg5Z3NVyUwEjUROMyv6t04wh28Wh1JA+82fNHtyBBh7BI9cpNyxFRe0esR56uw7bFt+osx5J0ACxQjLKUGPl0t/wQBPwNjIkIjN8BcL+mZ23sIGOlA/D9paYqZ47KGDAbDVMr2stamlrVNBw3F91ZtJS49BR4gthdfFok0RzfLDJeNWwi63VLvkDwWevImG8WzV5rHg6gS4OikbzMSzf3yBAFXtxnZI0IBYCaLq2RylS7S6J/wDtM6xLIvDdFumiZUUJ6MP6JTstWKLaVp356q4u1Ls+zEve16G3FCYIR51jD13X3iMkqxomcYEFaDzahTZO+VYDZKvZIuF7T0bQq/nUxYu0WnPYr1fdIigbpHACVrIpYpPFDLdQG17j2Z7ukXMtsfZzr6Aq8INfcBGsCkYeT7cGuSpufsKDjYaMjJnfK38tIFvoZsJzr+Nv5BrHIdhF8o3XrWjiOtC57xfAo0FEwu9m8AQx+DZH6G0BQwYRGv4JAWvEd6Ek5tbIvENKkAN6vqE3Vh2ZjhvIiMaPx28vsmcCdS/k1aYUVPXeDLDv5gPf7tWA+uLumRxTtfPVcuMGO0zGAa4zl73XbkiDvczJmBskgBIuTb3yDkJWqWbMeWU7bsOOiPr3jtMgbPrbRbG2Nwzlv9VKgarQvQTrU5mzlNLJYz5aOqODWMKk2GERnykQbZgEezNOmKeyuqDfd3xZGY2bY="}','9d6450c32d4c1247aa3f88513434f48739721f3ca336b1128df9266366f8f695');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "9d6450c32d4c1247aa3f88513434f48739721f3ca336b1128df9266366f8f695", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "GYCsDE8o2ZhKEg0sELss7H955701GCImq010ufW238YQJ2tmO0bKRfBT632ZF2Pe7oPyB6sitEnfQ6upstYbt6h8uDkYYFtKinTs2dnCPaJxgus2/nLISa52Vzyf5DvGXuxDTjZSMMiAMdTmsZRFUqV2tBA3rKbzPkAMG3qDF8AY/9qpinirbg1O5D7XYbTyPiVIH52+TD0l5HwLUwwXMlQP5XCvCvIWqMCr00TvTla3Bi7EgD3BSDFv+EteAWk5SRrVmU+G6UV5MigBKvpDJoBYQq0BZDxy2NwXjQ+ia0gl0jKATcFbfhmup8OtxqwzPprp1KvHhbxNV/05IL6l//1sGjtnzu4dGp9XNXXXHIxre9yswVRgBNP00N9/n7OwcAaOI/LLYXDg1n+6BMLAC57GLa5W2xspFZkQvt6rJqa4JtN/L91iNlOWAVDQXHmtBr2iNamarkeCeC8Mx9biEweYvDyoy2OHHTI/hdhw2Xs4feTfI9rdmu58HTTlsE/MXu0at1jPsSA56DOl8OPpR2tn2/3QfMyFiItctCK3+9I7OZIqbT5goCCmIC1WkAs7sJmAoQQImaeAy+ZkBM9WJlzE0ZCf42kTkZUroZYMnjBuzt0jutDSiqjT/J2qSZSH2Hc7/MY25knUCC9YbJJAQaiO6pqWYjjE8djAQeEyWgxmx5OASWnb3PKgKnBpDkC7VwWzR9R2njZSgEZlP0rkefmGVpo9t2I93SdKz50EJ3Q4jsSI5sJFEctejdQF+cz5+wQzUNGGOC1WpiEXTnBuGtANQsBl7ZwyckZl5Xisx906hN70BnQ9NcjKNsjRzFuvphxIOyLd0iZhCLsM4J+MbBUdOsX9G6QcSUymyEuZDDiFA79YVEuh97EiA5BPuWle+7W6LJqAlx/Yw9i7TxdwKYP2eL4lf6P2sUrRNkMRzcZUNwd91gcGV6sXsJcby+o9wVFbRGqSVerABYJUAl/+NcEuplyOU2xdWfNwmSp6+ua75dxEMtAIHMK9YSSfRy4+GUDymnGHbLG2Ym0t0OuscJHcDKT4ieraWrnAJcwUVGfTdDYQOhfvba6s5UkyeMC0pJPmCkw8/ewloDSCmMbK4aUak/rCbV3h9CGbAzvbljjsSLKmuPS4g6PCXWOUznqJJCIbOgDJbIWa6V0qo9s9fmoY3LfwxEH+jyYoAcKoi1Nh6sDTwb3PxtGO2FMptjU271Y9x9QIIwLplUvTNpbYlNAwL7XvHSeg3Am6kIU344RQOVyWSXEn6xz6PhPoug8Q9M27WqkclH3SC7GdoHLcuiiTSCF8Y6zi6M62KlCSKPPpmnMJZz8BySkhuvio/d08Cp/hwiPKPaNqItX5RTvehr57CsL3yRlHDcxV55yfPkrQ3hlOVRlb3tZXO4Q="}','069f22c5e60e39401f5f96d685fb3063744df54004c910a68c9746b40e296f38');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "069f22c5e60e39401f5f96d685fb3063744df54004c910a68c9746b40e296f38", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "EYHMulW2NvfHYSW1TyXCMSz81oC/5w4Uz2jPXjTtdID5VLWotAWVCYT5T9iCCTBtmc74+tRQEvlFgm7KbCHSrS03OixjpLlCWMFEijh9DUIuAQ8fnsPbMFv9oJaUAneOVkvNxMkaW+uTAeotllmcTxlwlavgCnvOtyyVh/Kv/NXwwoleZw2t4rFoK3ULgZd7Xy6WVPE/Vgs0hNM9tW07o/hFP0QP/7q4WMyiZm+85fWQirr48+mL5MFxj+ICEb9H2wSdjJgEGUZUCJ+ZfT+w4GO0YPGepR0Gsmn6iHjnWcrU0cSCiWeQ8rdrVE/W8o3PbUQif1tzunzMpiXXTSHFHJYZtrUXxVjp1+rdz2m6wi8gbuFpoSR5X9yE5AURhiEg6Kd05QEmYZMJu6xomHBErs1r0pPnnStAG8uARnYp/oitbIixQFIIzKKrpxscXcp3Uu0K+TZ4lTYsDkqVewMPT7w90090jJOndYOeBVUCwRqh5xVorU/Ol+8CvNCo0Nnd2JoWhaHhD8Brweec/5DiNKR6rCLqVYyL8mP0T5bJS4Z8s7BVM3QAohumOc8/HmyN8VcLUAaCnkDQaqdcViIX6Asl+OXvRKAhxAh6sTJODLJzuqHuP4tRiUjZheignlnfLGfjqfg927PVfqQjhkd6BTnloclOWcHJTeKL4sA74W28Y6AIu47pALh7VoutuYcJ6sqx4i2QvDDkCv7Y3d55eoWMAOAPwNUoLVYyAgy5lrMEupLikxiEiDKIoYyNXQ5THgSx/BUB/9QOXUP6xO5M6/27Qq4LPZu+pa8stHvvIxTL2sKPNqY2WJfQFSZTrdsg6r5df5cb2A4GszyprqnZp22xZsmneibux6SlybehVgfMNgTho+gpm+S44hmA2NT2CahQadVSx/EL2z/a9LHT5TbP+XApjHyJ0JDNOCTn+cFP7uO+SBOTsTfsE0RcA6FoSG+UAdEqnXsWHnLOdwjf6AlctSMn4/ZygjcPz7OcarBq8OylXjtV8ZRdAKG2k1cMgzq5F9kkRlnM/RcVBRV8gOXb1//6E4Uzl+aPbGkp1EyUaJj7+4lDOXubSCSXOztb4MY7KX+wf6WegBCeuCNTnN+fEWmQONgRn2Qf+lP3Iq/F8w7JCPsbgVEAwVhes5oGA1I7Nv1DBmkvxvXMQWuBvgf0Sy4jF/KTCQ5qUsF0UFA59TAiIHxAX9TfRep13fK+stqRSwElxgqqmNy87btUWByl2KkmzfA90VCTqVnIJQZ7NQhyJQ6gPnbQjZQkVglS51LSJ/wtzGW2678ObPbLjQoCXD236yk11HW1aTyMoYoPcgfwmVITz9OKVHU15g0pdhZQyoFGSeRBJeEeYsnJNw7+cESizgagv96oBDfuedEM4BkHsMGvMg9TCJc="}','4b3e56a41fe012f91a814d65524ea1fe553879d34a82082bf8b4082bf481ec93');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "4b3e56a41fe012f91a814d65524ea1fe553879d34a82082bf8b4082bf481ec93", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "UVk+nAif+6FG4bgHn4MRnRpPiE+yxwrieSeexnLf/npKgv7xszRrxKTpV41e/I1ARD3V9TY/7bRmub7yg2u8T93j02085OUhGewK0T2R4okx8fM/H0pFpVTRWwfG1MeMXg4XHRRDMP7SQ0eP6LCpIzt9gJb/A5IthPHGA+XKd/XASKs6Ryqz26J4VzlUEFrUqHC+uk34eV8bLKWVz1rXfQE47X7sTAZcWhzMTPAmuGYTNMMtATvRlV6wK8W89WusocE82/3ZS/o7dUJ2C+vRU39TX2gi1aJFbcM5p2jG9/p+3FwnWl+kVk6E4777zdMWOTSyl6+i1Zw+sNZKouA5T+zrchXP6y0fbFYJ36VKPgcE6w9QoAtV0rMfX6nDUcsZllBqLWS6FDtTTH3yCE4Gk2NDmAczqkDeaEWz9VPIe1i2+YA0EAcOwW1irynwJzzMkn3ZhYRUuJxWuHsHcYtCmpmgzYaht/17Ntu3yHi0klbQWgw6ASLSF1snfSyuQscJo7aAuL5/oRafh4oUcDFqfnBbnzjp5h8eEJJniMUzHJMfH0afrPmBxF4qwLjbgsw4RUem+cUWlFzcn08R3gAIbbgMNsE5kYXM5W62efs6wzznX8nUk2VgIr51fWiTt184TigHsBulwXCryMyM2zSRPfLKOudD+t6yHZIQr5Gbb8nwpN5WO9NB+4nMhusjdGEpfen4gCFRdD/tM5p7Ap2TVEzhrrn4Ukt5cAy4ahLdD/l+dXdZAfPUEKMx3a7+sDjuLkudoZ6L2oww3DDEvS4EIG24wubFykQjT38U1jAYa9BkdHbKTEGqs5Y4ldv11Q76KloDCjbsbBWW0E0mfCQAjgDY8JwqmkEocwZZovHeT86ZPga+UUVg9t6QE3GZxdrW1VnWT1x6XsCw6kajO0/kHaMRHeE7sOS1xw8yt5QTb77UdUcJ1sr1JxjS7L6QuH7LpBrauFeIUoWnJoSV9BjQevCsdAmwxOwOLRh9gHkKVNP5eAFN5AlHJRh01VJae1ZdqVmbSaQH9zhduJpZxbRrekiMVcVx5NsuCXnnk9S4xBNgfJX3PyhwnMvPI7TS1gu1yyRYL6QTguVDqQm3PYwAd7HpDFB2Wz95ODKA6ZeMArGYvmsVSkyBRE13Y7sMz8tI+vEGCx4HsB+os6wHRGI5z6PUi5m/LCrNo7RcsDPhEqzESNTP71cMaZAcvV26wN0Zgv9se/8s5flrIQfK3ix95DNYkHogGMedFWFvadLhBufEBylobreaeWE8G/niDvSnKwsYjOI8yAYcepsrL9FeUKOl186kvkx73un4aoeqjRjLMjDwhjN4ehm8jaPZ/cQnrTjUJKiuJRPAB5KxSPbTQ+arvlzMCTQT4UYffW2R+qFbWSF3WO1CaJGwdbA="}','6a98b0cda463e625076b38151ec369da88302836a411d8f8b798be8864637e64');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "6a98b0cda463e625076b38151ec369da88302836a411d8f8b798be8864637e64", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "cbfjXvOQgKPARWyHl4JEL+BEFXOn2XO/tZlcFg1awTZlVjaDRUpw7TY9VprLyv+LhHHLKWJbVnfon+kbjVuJDPEpK1NMcHd59A4J2cDPeZkkkwP+kbdObtbdMOgBgXDPjnZ0CDUcDBtWcQcj+lQntRTiwfH+Jn87vLrXua8qXbhvfx0zUjy8JsY2WZgbcTuuywJRybCnKRp/BjMSrBapo6tCipAaDm2d56ShqxVOUDCBAsv5Nl4St7UcPED4gp/Tu+07TWAgsuSP+13vPXJO8JsRLMMCLTY70OdLVk2Wzc4zUNElE4nD5p50hJHwn1ZUSdnVY0CXyl9s91Rv6uVgTCOc2zicMkoTcrZh9XlZOUAj0N2JE7hDNgYgJ0fHecMeBC7qfzNdxlAljk4kEIpF2Pha74NxZK5+5oIaCWItYx+n2Z1tt2oajCTCjb7ECj253+mLd64cYwdpOnjs6j+LBwVydg4czAbVvRi1qo3JJaa0CBJhQ2uL0raPsrBm5vrj7J2MmpYjEPUqNj/Y/jidpatgqAgN6Xau8fCQUXd3tpa2AeuMI0UWM8q52X/9iWn0P1qdQLbCWk80BiBOUUzcLQq2wFsNtETCzmufjvIHm/Ab4URcbVFV6uxCWSrbDGyob4vJI8W+EZK4tCfYKQ1yjkKNJZ6aNt+J+/nBJ2X9qqudzuaBxvOtkei2YnQC3iC/LwhDHkTWKKNxIZuI+Ulsqr/ggnBZRiIWBY+zXfULhTKKfXsuuzQPdDJH/o8HH+O9xWfap9JdVSH5ole2L8csJebrvV5YixtYddtapHmdw2aX1k5xq+xfN8Bsku//pG7aK5ECPvnX1OM9y4RCx6RU18B/5uqbbBs1EgZhEPwW3PMZfzt5W1G8MTLiAiQ4qXtuOesPKqABKKYZE4Y/llBP3rE8kdFLJNf0dNGyvhf2mRpkMGBM056tABruL4B/l7xgSnNQAYT8rTzjnKHqzwK1OWxcq3/ZxvSIewZTuX+49KVVHcD5LTTw1bcJ0/QICmD1tybnGZdj2AyU+GOWyvFZnwFyhMsmYkNXQM0mFCqV92fXCTCpJPTAVv9y4D68fu3pg/3C5JCpme+nMCPAwpbhyavp3Py5I8EU7VQHsKSGGDiwUa5DDb3mSG/Cgn0t4MGU0GkeTb/TK3y5HI1zKcQWjfkswK2helqCbGj6Hwl7f/OwQnpzvl8JkG+XM0DQmr/aZF/Yi/UPhS9PSFc+TaXFUcknogKlH+x1e920IntxFWCJKvGmqcvxR6ojwTsscYnfyKr3KYcapg3618xnBNFUFnfc16rsAcMHrBY77HNY0sRvHU3hkGwaGNzBSaoBoZGFHY2bgL7gbUA/15NgNzU8ZtMj5Tnn/H82oRaYj8ykW/yNCaROhl6n7rhtPFY="}','3cd276437e206cff139fa85a8d47aec182cacfa9d1cd827abda420c98ed2bf6f');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "3cd276437e206cff139fa85a8d47aec182cacfa9d1cd827abda420c98ed2bf6f", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "1MU6jt5GqR8tFtxZbE5qqdMGVMiZZ/XT7RfwlQSzxYW0jqN7nN5o+u/LyGzDtf/w+Vqy94V3Sn+ZGRxKJv6bc7EQ7htaxbroVsyflk44acATF3USwDi6SFqSliUAI3l65hBDg5iYoIcM64Pdv1lNrLgbJBWW8Wp61NWrr1aERUBOHox6XX2bUra3DQcrlAQ3QmIM/2jTwOu1xhDeQG7kK64TOu6GYcTyjN3bX/BWXhaOre5BGIoKK1pGvdwBno+Urmpjq83M4xAUSTl+to7w5bDtoqM2kHO2wMoISPF93exwhEnwFcrROPrbKedkQl1uhxmspck0BiUb/hO1jbKhya4wvV9YOBKXUHge34eAAeKjfWAviQGfhxxjxlIT/wi7DSK0BfE5O0KbLJdqDw8m9puO5MW5CQehBg+kLiH6hYXJjuH3/y0IDQeTjv1B1fTFE9dzohfb073KLOQJGr8VgVdm6ti/F5xZyokWsa3jv2mdrpomgDKv62TME1E78rc369RzqqDrkX0GfpvBxKDNLOOskQ9zw4dSbj1F3y3AbhcqO03Hh46ffShaGjdMMaPMEvulEY7EDGraTIOpMtGjynELUO5qQhuzGJWADvI23D1TGfqeMEbTS4VU2GkeYOM0bsbPcs+Sx7FX3Kb3vEg+o1T+MmS7XJcLuGIV6YVqejtjTGTBVR3WAHecsttOXU2iz4yU1Lkqc0JOZNeznzDP7QGXxxpEwN746G1ZRQk8vqnJu5Jx2lw+R//txldFYfmRp3aeUKiWknYCHfkU615jJ7MgFVOg3eaVlmqtG93bzBKE6JgIy/XkbojYxtIPWRDaRwaVh6ncIwwjRU/d++QzsRiIY2XHsNMUgAAugLfNzXAZRS/m5GbHffQNbXhw6FBrJBd22Sn787YIijiBkzPpvZGYtWjBJH6lUSSCq/VDgwc+hyR5igLTfkuo5hVLtpLWCT2iDOy/WKgWFxOS+MnkzfXB+I53nTCeuUIxkjxhZTR8xl4AkNaU0YzIn4vI9E57iWB621LGxedY0sRxVNZ+3tF6FVlNN6cPzeCJoc63YjSp6/VTht9xWUS5VBUJwBLRKVNddSKchzig9Ql+z6r+Ff2cn25ia17jMnicQsXYv6+KNo/q0rRn+0Qa3qShBkLd+mQhMVDyqBsseeVlrIiH9EInLTd9TDVsjHZD0hfMf3VFZM0O3pSra+DBO9neS6L22giAFH403373Q7Obu4EXwiKzQg4vAJv5+qnEAjxLJ+9RGFl1DAd0uPSgpC++p0+R6gYX/7cdlT1CE8VupZp3exn95/aOCK+1srIwQHsjaYY94yhpnhKqP1aUA5ptTF+lWgUAvd3gfyZRkj1S+ZN1oPnkrLJsoFaQhVGq0LGq7IB6EdCmS6TJl8R4260="}','c50c714a991c66fea278ac91d86adf95844ca7435bddd1da501629db05a86030');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "c50c714a991c66fea278ac91d86adf95844ca7435bddd1da501629db05a86030", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "BftnVmQDlm74Gkq9lHhlUeMLbbx9Uq98qBpkY/JAr+TOLZJJnpd3OhfINEvsLwgsvSjysPpznV4ftMdqU8Sm8rbl/z2msahj7PlEGOUlnFKRl5J1QCrdHmRd0W0GfRH1AhHky7cCJ7k/lCjW86hwCvoTVnHRg2tP8sc0ZfL2HKDUq4npMw5ohfLKn1a7E3HtYZVWxggvT2Dk5gSsAmAUbLi0f7/H/f5djs03EbPMxPj5QN1tF9fqlKOUhIyZTMBl9Zo/8PunlozvjDTsSfAiIYuPcJr88x93HzQUq6/bxN69IHdSyqChxNu/5fjoWyfw07zqzupChXsjcz1KgTs8zDYmvXljSdV7KIyfLUE4rTaPe4tBuxxxqcFBWBhuiyDdbt1PaPdkNnKCCOo+7QzH5pjVBcf6h2p1p3Ek3XbHtuj456IFUPuwHhTKdAj82NbBur1dWCWvm1dk0viIkHmT14mutHQYlKSqTkfNRzwkR8wm266xIJJAoim9qVPQ10wHpjDrRnf0H+dPLRi/VzqrBkQE7gZEoI3ViWKx3EHvHCYhFTkaq/6jy3lJ4mruS8zDfjILrfl9SHAlnY++/H5M8CdloY39oh4KocoRM7VoZ8C5qZQ5qy5NC0eGFFWM0DHEdyYsbVnkJFUcdS2ST4SXh0rZyoyNbTNlCRi5LZKH0iTlWMnvdAf82RX1tfC1XR02Xr4IfaR4HRwnAnQOilGtIK7ERI0A6zvhfCAitCJQOwIN+jHCQyZ8FYXVkiMfX/vImx+bnb5f91hggMnLyPZ6hXbFs2skD/+3N1zpuTnZWpwjUZ5IJZbYy4C1P0GRtMnKscy5x3puDOv7YY76SBncW/Sv2OFW5ot14k0MT2t9J/BjBa9zuIJ3wOCp+eY/g13J2OtP9q18YKHGxD8M8wcSzBTLSYaXWbzb3Kbf+XEcGIfv9kYqwCXfNXfmmMRsHlMG2eaWCovg7Hb4pJrxC+JDz3eHp2RFE5mwrDRj4qt+ujXT9iV5Z5lVIBx6UX3E7D6CNvCYd/b1X8A9MrUCxR9m4FM3wvQm6e4wxtuLzBWDLMk69g+yjBgKADYYXiCjQDIMVmx7lwAYg4aFqMwjCNhHXkufJs/Qxa09c/IslUeQvvU5cccesbXVqcxRbdiyrl+XnGCumaUh67D6hXAxKwbb2wxY8GbqJcHO4SF/9mbxjvwnG5twtZNuhHYJpQmuELrEMEV47bvf/ec9V0soqT0wzDnSLB24+teVaqCxvzDf6jW/IwJ6gPMKZmMuPiloiSd4tPSsij+ZFcpNVGpj7GmAXAsniL6nytmacK3IkP/zoj/okm8aDW7Sm3XET7HtyYeX9yFN3NeQrKap/yuoz5Cb6Rhp0AbL0y70fEe2VyAWurDJDs/xCITaK5G3REg="}','7bf9d3dbfae4cea68ffa2cb4b894c0dfde977b81c0630958740493ca4d036c54');
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
INSERT INTO "suggestions" VALUES(1,'SG-3R9QBS','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','25c0156ee8a378b7d976c22022a7b8f4','2027-03-01 09:30:00.000000','DR-EDCJ8B','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-PEM8Y5','slack:T0THORNBURY:U0COUNCL02','The pool is open.','8e16b453f2c1aa19216a778fafc1589d','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
