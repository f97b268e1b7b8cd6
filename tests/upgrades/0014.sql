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
INSERT INTO "absences" VALUES(1,'AW-CDZHKY','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-P2G9HK','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "alembic_version" VALUES('0014');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'vv3cZGyPelGOCafhSJjv-I9wWHEEV2GBvwoP-A7K2p0','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','dd1775cf507eefcef76ffe3cb213a73d');
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
INSERT INTO "cases" VALUES(1,'BR-5TCZNF2RRPXG7SDA5CYPSCSQBX','2027-03-01',2,'0f0861abc683f506',X'9B823E9A1A804FE0C3DDBDBD254FD619EA9624C1505ED42CC7B3D3BCB7CDEC717489A829A40344771BC484990A3D5AC3B1076CABBF401D2EE492544E',X'FE218D9E2BA931EACAFBEAB65D32C6F3CC51F933817B8B4BA778978964E796D05BE4E49BE1907815FC1079D8D417439649335257D37BD11E356987A2BEB4B405983DF2E8A1EEF28207BA4324485116541CD93D78A9A9ACAC92076EAB051B05336072336F7C3FCBF57F15E5C65BCD411722E166916446C0B1FDD3C5A60692BAF7AF9B74D3D4F08B6040B63F4C6FDA1F850244EFCA05F7CD9F468EA9C580E4393D85897CB00C97F0750004769D2116AAC284DE1F5A86509E51D1A9C673D44505E86845A6FF73B2D8DE173434772D422095FA636E370758EA848B9BFD83755210E9990D567DFE5BA84B4F9024E13BC445536182554754A03B6E851E27E19C4D42AD54747CF66C2693C78C3AD50FAFFCFA58A186365EE04EAB92F2A2DBDADDEEDE32A43BD322206B0C822C729DB9D1C1CC9AA04F3C9DB1B5FEE6B2ABF34DB6EFBA35207954A0DA610F447FB8B1E001642F336D77791E4B11CCE153115F9413A26B7FE4174C0D53C1417A2237A7C6A15C1F03CBBAF707772DCD0E4551392D9EB03B6A4039EAB65ADE0273143CA299D899B7DCCA46C72717245EA172B543E02AFFDF568564DF1189B1161C7ED76BDEA823043A6C9CEE7B0087D190FE96327C1A640285E8281BF7487D2946288FA4857F3C7D97FBFD714CEA2DACE8A40B3282798675AF7694A1549C01E7BCF61DF28B311895B5A1721F65AB4A32FDD77B242FB94A050B5862930231C66EE92CB992097AF45766E3DD79527CD86FE3E9494453C7D92D3525D7E64B483B8F769F981A8C3E826CA1775DF0E36159CFBCA0C47F81B0C7EFE36BDB88C6C7561141633623C17134A541335A9A78B202B00787E6CE003E198B6BE8BE66A9D29F94E5EDADBCC5DFE7986803D3C5AE551801B5DB6C6D733B2598B2BE5A0DA5F03F7595FE80538602ED515DEF6A1C67DF52F60903434A8B6593C131128E10933734871CD771AF3EAAA004010E2F70CBCC532731C2FC14B9C0AB5543A9ADE89DE22A080731BD6FD5C165A05F1E74EBB249D74CB5081129A03F2560F1DE3CB4981D38C0E6B4F80935EF6BDBD16F4D83A9D04C32E2AF9B9E59873CBD1107F17EFE1960AD3622197CDBFE531FA5C8F7014CC5B3C244FF78A0FCCFB79943F2CBDB67C7807F9C575066F434D84E2768BFC4C8598AFC8A35DBDE00EF1C78FC5C4A7910EB1156272B46E6AE510C03EB6FB450A1AD1C6CF50A526E8A6745EBAE974B79B28E807C24A40E119FF056276761B71571474C37379632CE517497531EE57156AB77A0686EA54CFE181C8D50CABD7E10B61F1F21C3EC0735AD05DEE84F4B61F681B29576FF66A5171F72A0190447A059401BFB64839D1F64C21C59B666F8F8AED0ED425D0128FB73508CADF6D0D3AB88187CFB951156F44EB4848FE1DDFFD63EB0B3EDCDDEB2F2AB9F7D88FC36EEF7A1DB71D5674D69D3ECC8B2C445A245F3E2E19FE05F268C41A7995388B5181534CBF0124F7272A586DC21','5f7e143d69a008630bad0b5f358d8a55582e8406f97119cdbdd3162725cb3d69','edb76e42d36456a622b85261925456f10b6181e01423755ef1bbea2e09e98694',NULL);
INSERT INTO "cases" VALUES(1,'BR-53BAYRCF23WSRDR34KR9AH8Y9N','2027-03-01',2,'0f0861abc683f506',X'D49B76430A3523760D68D0E3B9BA69D42384DAFB2C95BC3C789F5A6CBBF0510BD1733A03B8279303619213367D9466DD097102D37813028F15324B40',X'E84FD8D515C6FED17C7FF05733C31B01C3F8A880083771B2C8A0C603BF018E926D62332B347613EA7331D2A52F370C3F4C2A0401B289F9D7582221D19BBE169BAEC1E0CB443191668FE45688431A9C0137C1AE7C3AE2A1F3A2ACA406AD0B84B3024A8AAA3F2C166F600EAB21DB13BEFE5F311127425147D4ECB0C353CB590136C6839205F5954B6DC9F9884E90787F5F712454A0E1B78901B0A12E3D1C90B713E06ED46C2D6CE96F549A865B2E4A3B66A1FA4C2CE5260FE6F098C2EB23A680E677F18D1E60E7E109BB70C5D52EC6983DACEA43B26334145B1C40868A40F9F7AF2C538300EA465721336DBE5913223D48AF1DF0CE5CD57E3FB331509DD854EC73BB6DF5BE538A661205C271D524F84BB3FAF28BC77C83C433E382A31B81FD1884A7832D1BE2FB579A2A221E8BA93FAB981E15A11900A78838B98475F1219172D40088763DB748EE2F3CC39FEB537EC4E1222DA87C1D4EE0144FCF89BBFDA49F805586409623F6C4139DC403A6CD30BA91CDB1721CE065C26DC89B3A6494EE3108DF1A456A66A17140240ABBF393AB51D90E473044A1B9DD2CD5BE5CC21241DE30736E03640728964F3ED875BA946A24232CC17739B873A20DC444E77CA3CE157AC70D49C1050275AF69B6EA8B328034F3D7958D28C47423BD51A7F9A225A3A3885008A60361C20DB463C75C4A131CDB69B3F620B6D84D670097D9F63540BAA60FD2B6C2D0F990DD8E7B896126B35C6FCD5217ABD28EBEF600A4F1EE56B309FC916B0441F25EDD8177638A0219F9282C5F52720CC060F4A79602D4BEAAD112FCA8252E020B53F67C78D748F82BE93CE757C659C6CFD82252509D9531C556900C0ABC0CB29A6A73AF17C77B54F3C89F85E716E86535C56A56B715309A76A9CA3C62F539BEACA68B5C614B617E6E0E26E3EBD2738A214FD272B02ECAC831D190D1690502D17AAD012B7FAF98C5F60B38C2AE478A37D2F360B89E233DD63641DEBC5A9776FB365CE9BD6B79B7FBF8C82A8754AB658E60607B1F609377AE2D40F53254F612FE2D9F349AD47D0335583B883723A3D517B3590396063C76ECDE4EE9337CAA67E673E3EFBA0221E2C3912839B80925AA1327FC24F2DAF551129AEB377A30C995A218A673D2B2C64EC20F93A3A4592688999666FF4E7D571D14828500E2C57939144A079575457AB33C499D43186E1B6A62388DB69D187F222E79788DC3D4C458BED25B3834ECB86590DF2D920E02CEFA3D0D2D0736049301CA782E073CF4C1A9AA17E86F85A1B4C79D96B4AEBE548303C8850EF64C758953E493959E3875065D1829BA7E5ED65C795FC3A57F7EC29BAFCC556ECED0B599A01C35B11E9D8547DF56A37EB5E543E94905A3809B906D17AB7C2B8AF9E57CA4C4A6D524E72109114E9CD4A41915BB73E07B003BDD11D6BDAFF3C356A3BF921E414DE0F1832D91E9952EC2C42EACD89F9BEF5097B627F11804C8C72583E21CCA267684','c996c1a4f24c5dbaa216221ae4971f4b6da5264cf777312e92f6ebc689791762','7b477f95e3d462b245372a3bdac1b9af36d5b19ae30c9bd01266573e393542d8',NULL);
INSERT INTO "cases" VALUES(1,'BR-AJG2MQ6TBP2XWGD4FNVCR1CPGA','2027-03-01',1,'0f0861abc683f506',X'71652228AF9B7F34785BCD96D1E1D60CAC6C32920B2097E656CAACD4E272F1E999F5691FA2EED15DE96E9795FBCB348D7EE4A1731163D2E693FB71EB',X'AA19B3DD78ED21F42F52256EEF2702187886D52738C53E11B261D43FE55F2D2034B26141B14AE83981C19B501171199F5B6C7D6451D3C19A957525AB4B58E66B665DC30BBA979939B751F808EEF1BBBBE3C1C86A83CE9AE47AE1F6B830A958FA9C964AA4D8B04674B8480427DDD633E0E545308895B92B83DBEEC78CB73098ECEA752B053C2B9024066FC677BA398926BEB8E8282B600E83A4BD3D6BF838ECB4CD765F891C4E51DC64AB3E1DF98C3C3F34B3C0318CA3BAEF84D60814EB1D515B1D82E21512FD43F173FEAA60884CA3BC64EB9AE9B6E16823BD6EFB5060855BA42369C9152CE107A88684DD7D8481B3E4C290DA55108734A6CDD7BD5CEAF265EC5D92CDFE012EAEE461BCD3729458B9B2615685F00782E062B9E24438367C6999D86FD6CF6A9A3AB8DDCF8A16160BE10D67F00B685C13F22B25DB9174F3BE67A59D91193A99BCE563840D014950A6D8EC2B171BB379C68898046AC84B4141E1A22E670CAED75B51C5B57EF136CF8E33682EDBB299B35A227225694BFC5138A6159FC55C03DC0E7333FA26EBD3CDB4C528EA225BB036FDED84377A6ADDB351AF846BCCAA205AD3678899D368C5FC13415056338394C93303165D41E0DD221C6DE6686AB23F3685D99BD36091E76856E5151CC19C389CE17B18B6957629BDDAF1C3C8B9C1EC2826BEAAA79D939FAE4761B7E31FA585E71CE4032A1DE39FA9CC0B899269BB2A1D8EBCAEA0223AA483E2E06BB0FB01971D6033DFFD51BD7622467452361296160E41EA62A1F264385FCA2D941D1CF31EA8FFEFDFDFDEEA117B2685FC7871ED7BC9385088DCD6B774321D413CB3A68BF728E67DD55DA27E7E3E54ACDC88E37FC2C489DFA0850F668685D2AE705EAA1A8A12B8495291625E23CE952F5E3E179557BE8249C5705CCCAE6EFE55F7C2C113A7859A62C42B1ADE637AE66C1FF2D1166C14C944B706EA4F45B1CD138BFEED356AA2AF6BE18AE1D5EDFF390174F0D582962B238C749D4CC51CBF0E5B5F5119CC18C145261BDA39031EA82CF1211C84F3F22B5AA9F2B85D541448776933D5710B55979844019AF1B568D476DFA9EBADCE84344859D33E935F7EAF1D8E7959E11BA4F51D9F452B1AE0D8E5A542478A2D06340FDEAC7B28F9D251BE74B55E10EDD620F20581EB8E28A7CE31459BD08AB9F09D6DBF964FD5000E1669948EF666EB860AE7A88A97C63B3B4B74E3E49780A6FFF3CDBD48C48D17E0B299724A94E835D48458F4061AAE642A962DFA717ABF20315659552E9E7D52F14A72027C878BBFE49A2EBA3661A38A0CDBABD5AA4A7BA6C07C10A7168B877DFCD4AE9007FDBDF122B43DF5AE88A01618094313ECB86E5E6F02DF6C04BCBEB2A122A2707F16C26EA8B4F23A6DF393D8D552428A19CC61B50D7C093A10D2E75229CFC3C0DCEA1A647325F197D066C06CBAC27B33E30DC5BD4064D4DD4B4BB33AA5E3F284BEE4A8BA7BE859EF511386E8D2BB','695263c2bdddf41a3d1a3fca965e79762643cb57edd93694ffe6840c221636cd','fc01527708d05836e66379b6bf71ccb1fadff324197ad25da23fe290be2f17dd',NULL);
INSERT INTO "cases" VALUES(1,'BR-WQ8R0T73QMRK199887QWEMSXG1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-PTWXZP',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-Q01JZF','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-PTWXZP',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-PTWXZP',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-Q01JZF','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-01H87M',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-01H87M',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-PTMZZN',1,1,'674f9745579c936cdeb9e713f06a12f60dcef5576e91f3b8790e4db00ba88cf0','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-Q01JZF','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-G77P8S',1,1,'7b9f29169caf153e70fa3da590489662c54c2f497de6c257c72da6fc773f4d29','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'BB13281BBA4B52DD6C8D4E24E4174E172717BA903C6E7B91284321A6152A682C1937904FC835907072BCDD38658F778A6B6C9D79BDFB153ECEAED0A3');
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
INSERT INTO "decisions" VALUES(1,'DR-MBTTH6',1,'deaa8a3d4ced9dfa5e003cc275f230f7abaf9493a1bab4a4f2d9871a100de5df','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-SBAH6D',1,'ebcd4dc968610c1b9498ff0354ee25fe4ba2f2435c2aa5e5ad3a80cc28154b24','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-SBAH6D',2,'008e87c4aefc5bcd5591f5760522ebda70b933a84d16379a2cccabedcb802933','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-VYH42S',1,'a745b6e372a0a9bd080b0fd970d07802ac55156f855322e9fc334968834f177c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-FGV66M',1,'05fd42d7a36b67c2256ffac55e73cc972cf4ff03556220decb0edfa065d8812e','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-91740G',1,'9ec0dd1e6fec4c4d711fd75f713e016e32722607caeaeebb64e36cc2f05b7c5c','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-1PZWWQ',1,'e2ab9b960ce04c9982797f4c337f90cccb36aaabe4e938e00516ca3abea8e10e','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-2AJPGY',1,'571cb603f972fbf5f183163ef1842f6407f6ff3399dc9a11593ac72ecdcfc767','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-PTWXZP',1,'690bcb8e61cc41157041e2b32d4d9b575035144063cab906310520edc0e80c68','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-Q01JZF','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-PTMZZN',1,'674f9745579c936cdeb9e713f06a12f60dcef5576e91f3b8790e4db00ba88cf0','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-S8PXFE',1,'1efa5ce51ff3225a7cf905e6918e6a99b87785b10ad12b223698820965990738','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-G77P8S',1,'7b9f29169caf153e70fa3da590489662c54c2f497de6c257c72da6fc773f4d29','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-3TSQYT',1,'e8f556f649043c6389166634c836f410d462d772d14334e36aebd92031d0af8c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-GCVQJS',1,'9f61ec0fcff364c37cef77f66ca7d865be04b77293a83a539cd150f9f1373152','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-2V7QHH',1,'031ae5f0ad4f6b676ce34d6572fd9c0ceb6a391224eb4db73a9dcf14beb411d7','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-EDYMFY','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-Q01JZF','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-94C3R7','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-MBTTH6','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FGV66M','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-91740G','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0EA9F5','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2AJPGY','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-MNCSHQ','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-01H87M','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2V7QHH','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-9X71MP','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KAXBK0','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-007AN0','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Y1XGN0','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-2V7QHH',1,'031ae5f0ad4f6b676ce34d6572fd9c0ceb6a391224eb4db73a9dcf14beb411d7','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-GCVQJS',1,'9f61ec0fcff364c37cef77f66ca7d865be04b77293a83a539cd150f9f1373152','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-MBTTH6',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-SBAH6D',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-SBAH6D',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-VYH42S',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-FGV66M',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-91740G',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-0EA9F5',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-1PZWWQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-2AJPGY',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-MNCSHQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-SP1P02',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-EFWWJ9',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-13','DL-EDYMFY',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-14','DL-Q01JZF',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-15','DR-PTWXZP',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-16','DR-PTWXZP',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-17','DR-PTWXZP',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-PTWXZP',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-19','DR-01H87M',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-01H87M',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-21','DR-01H87M',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-22','DR-PTMZZN',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-23','DR-S8PXFE',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-24','AW-CDZHKY',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-25','AW-P2G9HK',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-26','SG-4XQ9XW',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-27','SG-GY5ZWY',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-4CRDFB',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-29','DR-G77P8S',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-30','PW-X9FHD4',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-3TSQYT',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-GCVQJS',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-33','PW-49S6YJ',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-34','PW-7K6W9Z',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-2V7QHH',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-36','PW-PZCD70',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-37','DR-9X71MP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-38','DR-KAXBK0',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-007AN0',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-Y1XGN0',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-007AN0:2','DR-007AN0',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-41','DL-94C3R7',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','Wp+Ykpb14lNtKNvew4yIQR7P71ZScx2CeG+RkRxZoRZUeGZAVObnGHr1TxVO0S28zLX4mkHVbhhjOH90B/OubmnqZ0htrzKyKUvlojp91yTxaY1MtIihHW9AUNUx3GgZPdubX6Akh8T+VRiR0MTV6GZvxA8B0bnAglP5eKzhLFR0vZF9mF2MlBtJqjuopQSQD4Ad3f6k/vyh/f2yxEyUbGnQP3zg6hc/amj0skl+O1WrqPECGjytk46aVMC/5lC8unU5DofoaEn8XSyZZRgGNcsHNZz2PlgHViihAiKI7MnNEY7uhSChj0PuL2UnxvRY/eXyLfFMj9ShJ2DTdMwQSI/CxDgIlqJIwj//gKD/TPzdhFkqhwT2R/eSIsSmcuQxxMCISZFtYIWgl/5MEUlmdQV6Ht0Z747zsIcAWP+mKKHhbNCLC7gAdn7vmcaV+Rr0v8PfCv7xqmubkY7mTRDXj9duJcQCaT/ZRQfzEJSqfGfOK7mYvOWc3tidEXYB+nVaBIrITCxL4QvvIDjgyGvAApH1KPH1xwH0Q98Knxw/h0nH+yX0xt610EN49/xa0IIVTDcz+TWRZrmUZJbJ8XXLhAe+CixE3zQdwTFTEdec7O+iMGKdZ9uoPOi+pyrXzvFko7V73JUla8NYXOlbCs/90HGhYwyEKvkzKEwfCObcmrWWlIgx2j8alXD3sAAPdnHukH+Dutqul7REkov5ttsn2zQc4cZdW8YZj0yTYlBQ6b7fj0CoM8LUxjupCGz99SKLKT8bqp6lQSq+rR8erESSdE0LwwbMCKtf3f7AoQfilCz67n4wLRJSTp8ep5R8zfF28sw8zaMha7v1fNB/2IX/4dJK1tzku5T2xRONv7lSjL+d2Cmdu1745TjNX9qJTExMY76JisR2cVNxfOcfNKQeK4kjaATZqzE6JJzTk/+FszAkOk3jQyaCAQhmpWHDriM5lWcUA5I4q6W6gRIEuXPICTSfajiOLDV+5Frp1uDQy+xtlJlyHkKwxKBIdA+Mo3mab4oyBZjmosdNkRaun5xwiASMqj+35GRMxkMIv1CCPEK4j4RZ6LP4ofaM/qmlmtvBlMgu0owjIpjU0xj4VEw3Gn+px1WAXgz1OXuV7gcLkSy17Gt3fS46bWx/tcKQ5Gxnhirnd38dp8dY4+rq9SQQa6or+884gM/P0Ukqe37tDbWmTYbaw7/tAFJEaWYxwjPzZZzCssla+XYZyFv3bC853zGoC6q02otRf3FLVfWOwg0A/34LZcJwgLTiyGIA69hifJDjPRXa8Cz3Srj+IZUlxl7jvsKN8BjcLSVq8v/qhwsSioXrkn8nNcOdibe65UWTaZTwE8HTvihkUeTZofIcAlIBcNn4xbJeL3fDDvRICgapg1aYtcAcrZjC27Q=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-MBTTH6", "clause": "4.2b", "details": {"revision": 1, "digest": "deaa8a3d4ced9dfa5e003cc275f230f7abaf9493a1bab4a4f2d9871a100de5df", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "03b2b5cbd1cbb3f4a89ce41af04d84a4f5bd3283534cbfebf6008b60f357dc1e"}}','b90e9405f7d641cf0ec0b76c849712493ecfa1520d6a6b00fb01f67090fa0351');
INSERT INTO "journal" VALUES(1,22,'{"previous": "b90e9405f7d641cf0ec0b76c849712493ecfa1520d6a6b00fb01f67090fa0351", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-MBTTH6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','173d05b5c2dd1e3c6898a13cf071423307bf2e473e99292932b478d3a86ac2b6');
INSERT INTO "journal" VALUES(1,23,'{"previous": "173d05b5c2dd1e3c6898a13cf071423307bf2e473e99292932b478d3a86ac2b6", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-MBTTH6", "clause": "3.1", "details": {"revision": 1, "digest": "deaa8a3d4ced9dfa5e003cc275f230f7abaf9493a1bab4a4f2d9871a100de5df", "reason_digest": null, "clauses": []}}','ab1f9bdae87de28692b57c8f3753e764385d13d75ae2cfd09b8f333555838f11');
INSERT INTO "journal" VALUES(1,24,'{"previous": "ab1f9bdae87de28692b57c8f3753e764385d13d75ae2cfd09b8f333555838f11", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-MBTTH6", "clause": "3.1", "details": {"revision": 1, "digest": "deaa8a3d4ced9dfa5e003cc275f230f7abaf9493a1bab4a4f2d9871a100de5df", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e9516fff1555f768e10202942282bbd8a9dcd700766011f77eba550879d76cb9');
INSERT INTO "journal" VALUES(1,25,'{"previous": "e9516fff1555f768e10202942282bbd8a9dcd700766011f77eba550879d76cb9", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-MBTTH6", "clause": "3.1", "details": {"revision": 1, "digest": "deaa8a3d4ced9dfa5e003cc275f230f7abaf9493a1bab4a4f2d9871a100de5df", "links": ["facebook-page 92787d2f1b691cc11480f77b767ffd8e338c3b3f4f8192968650eea166a6ff3d", "x-account 59b9dbb83e6dcc2b3f5284f6f4634e5f997f160007c3dd371524679b4bec550c"], "finished": 1}}','7b0c780a85c854666ac15fa4ec97b38364fc799809efd44645237813461d4583');
INSERT INTO "journal" VALUES(1,26,'{"previous": "7b0c780a85c854666ac15fa4ec97b38364fc799809efd44645237813461d4583", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-SBAH6D", "clause": "4.2b", "details": {"revision": 1, "digest": "ebcd4dc968610c1b9498ff0354ee25fe4ba2f2435c2aa5e5ad3a80cc28154b24", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "4b8b786fd672072471603fc6d9f6a1de88a4945dbce2ec91240fcb16210c6fbb"}}','fd838e4c8f6b711e53f250650439d117c3e10bc5bb7521b3fdecf529f3fbd816');
INSERT INTO "journal" VALUES(1,27,'{"previous": "fd838e4c8f6b711e53f250650439d117c3e10bc5bb7521b3fdecf529f3fbd816", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SBAH6D", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f35c31a70162eb946fa3bb0592305edf5d18dde04d092a13ef1030be7b1049e2');
INSERT INTO "journal" VALUES(1,28,'{"previous": "f35c31a70162eb946fa3bb0592305edf5d18dde04d092a13ef1030be7b1049e2", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-SBAH6D", "clause": "3.1", "details": {"revision": 1, "digest": "ebcd4dc968610c1b9498ff0354ee25fe4ba2f2435c2aa5e5ad3a80cc28154b24", "reason_digest": "58b54098dd3ba74b0adb5259494f69d3820204bd8d69bdf40fa5a6d5d1036666", "clauses": ["5.1"]}}','06d75fdc63a229308f3155bf0e37d2c086950a3df15711259d11c71e04e862d2');
INSERT INTO "journal" VALUES(1,29,'{"previous": "06d75fdc63a229308f3155bf0e37d2c086950a3df15711259d11c71e04e862d2", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-SBAH6D", "clause": "4.2b", "details": {"revision": 2, "digest": "008e87c4aefc5bcd5591f5760522ebda70b933a84d16379a2cccabedcb802933", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "fac60a7a2cadf2419caea61da78084e3ae9d5d32ba90857f659a6fa018946bcf"}}','5632e80f6ae30dfded42d410c4bc81374f91c9b4d93cdc35a7fbb599aa3508cb');
INSERT INTO "journal" VALUES(1,30,'{"previous": "5632e80f6ae30dfded42d410c4bc81374f91c9b4d93cdc35a7fbb599aa3508cb", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SBAH6D", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1be12ea605b1ed576cd7627317f5d14751894bfee38fdc56ede4b240855cf497');
INSERT INTO "journal" VALUES(1,31,'{"previous": "1be12ea605b1ed576cd7627317f5d14751894bfee38fdc56ede4b240855cf497", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-SBAH6D", "clause": "3.1", "details": {"revision": 2, "digest": "008e87c4aefc5bcd5591f5760522ebda70b933a84d16379a2cccabedcb802933", "reason_digest": null, "clauses": []}}','b2b051cd77743cfc7e0bae880f7de63014c173977f45ce51ad15b3eed9c1880e');
INSERT INTO "journal" VALUES(1,32,'{"previous": "b2b051cd77743cfc7e0bae880f7de63014c173977f45ce51ad15b3eed9c1880e", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-SBAH6D", "clause": "3.1", "details": {"revision": 2, "digest": "008e87c4aefc5bcd5591f5760522ebda70b933a84d16379a2cccabedcb802933", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','fbf9dc51402e453dce811c501550d61c41ccfa22630f7e54aa180452288224a4');
INSERT INTO "journal" VALUES(1,33,'{"previous": "fbf9dc51402e453dce811c501550d61c41ccfa22630f7e54aa180452288224a4", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-VYH42S", "clause": "4.2b", "details": {"revision": 1, "digest": "a745b6e372a0a9bd080b0fd970d07802ac55156f855322e9fc334968834f177c", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d59c569c9f05c1c2e9fd028f79b735e7720fe4ad6a3807428db30039c60b0368"}}','af39b3eba8558fb71735bf470a4f124976781d75b54abff7634e29fe74ee360d');
INSERT INTO "journal" VALUES(1,34,'{"previous": "af39b3eba8558fb71735bf470a4f124976781d75b54abff7634e29fe74ee360d", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VYH42S", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3cd2b46490e5f5ebb1564b3fb35130949bc500ad6d9f86ee9aa8fc6b857c2405');
INSERT INTO "journal" VALUES(1,35,'{"previous": "3cd2b46490e5f5ebb1564b3fb35130949bc500ad6d9f86ee9aa8fc6b857c2405", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-VYH42S", "clause": "3.1", "details": {"revision": 1, "digest": "a745b6e372a0a9bd080b0fd970d07802ac55156f855322e9fc334968834f177c", "reason_digest": null, "clauses": []}}','903309e5d9285a55e00f957b5ca302f066e96074e501b1914481fc63bb1a105b');
INSERT INTO "journal" VALUES(1,36,'{"previous": "903309e5d9285a55e00f957b5ca302f066e96074e501b1914481fc63bb1a105b", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-VYH42S", "clause": "3.1", "details": {"revision": 1, "digest": "a745b6e372a0a9bd080b0fd970d07802ac55156f855322e9fc334968834f177c", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','50101d924d4bc8440f57313552d5d4bd04c131d15a7f165d336a95fef674eb3d');
INSERT INTO "journal" VALUES(1,37,'{"previous": "50101d924d4bc8440f57313552d5d4bd04c131d15a7f165d336a95fef674eb3d", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-VYH42S", "clause": "3.1", "details": {"revision": 1, "digest": "a745b6e372a0a9bd080b0fd970d07802ac55156f855322e9fc334968834f177c", "links": ["x-account 0f9828099f55e8a18eaeed1536cf4939309fb8d4517814bbe0bd0e2378fa9975"], "finished": 0}}','2e9acdba0c27e8d0bce8408968a8eeb0ffbe87aec728ca575b5ae1679a4857a1');
INSERT INTO "journal" VALUES(1,38,'{"previous": "2e9acdba0c27e8d0bce8408968a8eeb0ffbe87aec728ca575b5ae1679a4857a1", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-FGV66M", "clause": "4.2b", "details": {"revision": 1, "digest": "05fd42d7a36b67c2256ffac55e73cc972cf4ff03556220decb0edfa065d8812e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "52b156ce0e888a54646f6d88187b04a9232f95d3c73d5b567f6ee45a00d849e3"}}','ac90a6f4b9f2768a4f90429ef469480f96e94feb77a221f43f8faaebe795d45f');
INSERT INTO "journal" VALUES(1,39,'{"previous": "ac90a6f4b9f2768a4f90429ef469480f96e94feb77a221f43f8faaebe795d45f", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FGV66M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0fe2ad76d8af737233544718e1460e94fde01210557fce86d5501b3ffa14f80c');
INSERT INTO "journal" VALUES(1,40,'{"previous": "0fe2ad76d8af737233544718e1460e94fde01210557fce86d5501b3ffa14f80c", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-FGV66M", "clause": "3.1", "details": {"revision": 1, "digest": "05fd42d7a36b67c2256ffac55e73cc972cf4ff03556220decb0edfa065d8812e", "reason_digest": "a9b2a06d98d22ec82d2d1efee74ef0e3fcee631aa2cc92bd54494f22faa0d008", "clauses": ["5.1"]}}','4220cea66416140ae5d8c502e152a9fbeec389a310a47568bde64c558fb7f55f');
INSERT INTO "journal" VALUES(1,41,'{"previous": "4220cea66416140ae5d8c502e152a9fbeec389a310a47568bde64c558fb7f55f", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-91740G", "clause": "4.2b", "details": {"revision": 1, "digest": "9ec0dd1e6fec4c4d711fd75f713e016e32722607caeaeebb64e36cc2f05b7c5c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "3d48317c3627f5af740d4cbced4431ca7a86bda863baf4db3cd7aa32d36f8511"}}','52a36554f14379981e7ffa70a9243191bbd3af7ee3f6a1b9f111afcb7427f018');
INSERT INTO "journal" VALUES(1,42,'{"previous": "52a36554f14379981e7ffa70a9243191bbd3af7ee3f6a1b9f111afcb7427f018", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-91740G", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','269c9a64b6e223f7b2c5b3c2a487ec77f115401d0e415a367f5c45dfac58b9b0');
INSERT INTO "journal" VALUES(1,43,'{"previous": "269c9a64b6e223f7b2c5b3c2a487ec77f115401d0e415a367f5c45dfac58b9b0", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-91740G", "clause": "3.1", "details": {"revision": 1, "digest": "9ec0dd1e6fec4c4d711fd75f713e016e32722607caeaeebb64e36cc2f05b7c5c", "reason_digest": "f45f696703544c1ad4666f68904b3c2d7740e097d33d88231ddd47665c40911e", "clauses": ["5.1"]}}','fff8766470d6e79efd566ae96605f4380c5af33d8599afa8713c84d6adbf380b');
INSERT INTO "journal" VALUES(1,44,'{"previous": "fff8766470d6e79efd566ae96605f4380c5af33d8599afa8713c84d6adbf380b", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-0EA9F5", "clause": "4.2b", "details": {"revision": 1, "digest": "42add969d86709d6e8f60a1b70131d71122d90e1b8abae46c83780262c92f25a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "2a9b1e111feaf30c7d9dbe133b7015dff582b5b6ef98da22e09fc323bae35894"}}','b1e1f44466e7e0d37b2b9caea087a5c8364ff858485789ad9b0d00010f6be221');
INSERT INTO "journal" VALUES(1,45,'{"previous": "b1e1f44466e7e0d37b2b9caea087a5c8364ff858485789ad9b0d00010f6be221", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0EA9F5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f3a11fe99e3413032a303d5830f5adc22cca4831bac8e6a69fd9c0f702901d3d');
INSERT INTO "journal" VALUES(1,46,'{"previous": "f3a11fe99e3413032a303d5830f5adc22cca4831bac8e6a69fd9c0f702901d3d", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-0EA9F5", "clause": "5.8", "details": {"revision": 1}}','c2b72f1fb7fd3acd7c36b42fd75764bcc11054817a128d64a6c53085cdd3e0ab');
INSERT INTO "journal" VALUES(1,47,'{"previous": "c2b72f1fb7fd3acd7c36b42fd75764bcc11054817a128d64a6c53085cdd3e0ab", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-1PZWWQ", "clause": "4.2b", "details": {"revision": 1, "digest": "e2ab9b960ce04c9982797f4c337f90cccb36aaabe4e938e00516ca3abea8e10e", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "1dc92b85033fc9964f1aca23ed77a6655da656f5e8c1f21fc7b29afc41e3be9b"}}','cd21e0275150528669aaea800186d8aaeee4076d0b48fe666061bbce8eb0fd5b');
INSERT INTO "journal" VALUES(1,48,'{"previous": "cd21e0275150528669aaea800186d8aaeee4076d0b48fe666061bbce8eb0fd5b", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1PZWWQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','a634381afb5d17f2ed68d230e9b3a5e405e41483d0f7f4cff655bbd0ac6ad2f7');
INSERT INTO "journal" VALUES(1,49,'{"previous": "a634381afb5d17f2ed68d230e9b3a5e405e41483d0f7f4cff655bbd0ac6ad2f7", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-1PZWWQ", "clause": "3.1", "details": {"revision": 1, "digest": "e2ab9b960ce04c9982797f4c337f90cccb36aaabe4e938e00516ca3abea8e10e", "reason_digest": null, "clauses": []}}','3043dbb65d2c875483d87b4da7d93b9d421868cf0260c44a9f859cf302aad29d');
INSERT INTO "journal" VALUES(1,50,'{"previous": "3043dbb65d2c875483d87b4da7d93b9d421868cf0260c44a9f859cf302aad29d", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-1PZWWQ", "clause": "3.1", "details": {"revision": 1, "digest": "e2ab9b960ce04c9982797f4c337f90cccb36aaabe4e938e00516ca3abea8e10e", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b25ce21f127685007a3c32d7dc8161ad99e3fa7d38180819ab87050b64405c70');
INSERT INTO "journal" VALUES(1,51,'{"previous": "b25ce21f127685007a3c32d7dc8161ad99e3fa7d38180819ab87050b64405c70", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-1PZWWQ", "clause": "3.1", "details": {"revision": 1, "digest": "e2ab9b960ce04c9982797f4c337f90cccb36aaabe4e938e00516ca3abea8e10e", "links": ["website 68a9c3d0294574baf70e87c4469b7c0e4138f3a77da5a28bc3d80f7265c79e03"], "finished": 1}}','d02647e5d6f3b60fdc584a64f306ac3d0f0ecb1cbd8709ffb757cad5b2cc0c12');
INSERT INTO "journal" VALUES(1,52,'{"previous": "d02647e5d6f3b60fdc584a64f306ac3d0f0ecb1cbd8709ffb757cad5b2cc0c12", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-2AJPGY", "clause": "4.2b", "details": {"revision": 1, "digest": "571cb603f972fbf5f183163ef1842f6407f6ff3399dc9a11593ac72ecdcfc767", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d7e085cc244b9d623cacf9182c40acf016158a1faf192e4821ec011c469c2e17"}}','36d1cfb01cd0d16fe54ee1726e8be5dd751e94de5daf1fa541af8284afb2c175');
INSERT INTO "journal" VALUES(1,53,'{"previous": "36d1cfb01cd0d16fe54ee1726e8be5dd751e94de5daf1fa541af8284afb2c175", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2AJPGY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','37ce1814688848e374f75a4c3e5de241736ec589ac86bde91f7f2942be455d51');
INSERT INTO "journal" VALUES(1,54,'{"previous": "37ce1814688848e374f75a4c3e5de241736ec589ac86bde91f7f2942be455d51", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-2AJPGY", "clause": "3.1", "details": {"revision": 1, "digest": "571cb603f972fbf5f183163ef1842f6407f6ff3399dc9a11593ac72ecdcfc767", "reason_digest": null, "clauses": []}}','8bc92154594075d06b4f008686636b906cbc90d87ae45c19d382d70a21e886c2');
INSERT INTO "journal" VALUES(1,55,'{"previous": "8bc92154594075d06b4f008686636b906cbc90d87ae45c19d382d70a21e886c2", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-MNCSHQ", "clause": "4.2b", "details": {"revision": 1, "digest": "36bdbf7668466f000e050d61255635796c84b27b5305c5d5d217819d027b07b9", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "fec5715ab1c5385c0d5bab7c40f2ff951b5e001720a0dc514d243d93e97fa3d9"}}','3b5a96a9104c77b41b968837b8af37b687e179962824729c7b426a58e8662d19');
INSERT INTO "journal" VALUES(1,56,'{"previous": "3b5a96a9104c77b41b968837b8af37b687e179962824729c7b426a58e8662d19", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-SP1P02", "clause": "4.2b", "details": {"revision": 1, "digest": "503ea14cae883463c670b0203ed7ab36ce8c9d971cd87a0a80582e6339a93ef2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "49e3c79f80d3bb4b366923f61f4c3ca393bd6430c69c2087c09e611d6e47c44d"}}','f2f098430fe91bc0e14658c017a0903cdfb050b3e56f7d6bb1b8d7ae16f278ff');
INSERT INTO "journal" VALUES(1,57,'{"previous": "f2f098430fe91bc0e14658c017a0903cdfb050b3e56f7d6bb1b8d7ae16f278ff", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SP1P02", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d1a3ea88a275d3e1ad20142eb619eec5eac3b9094ec390c0dada2e124adde616');
INSERT INTO "journal" VALUES(1,58,'{"previous": "d1a3ea88a275d3e1ad20142eb619eec5eac3b9094ec390c0dada2e124adde616", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-EFWWJ9", "clause": "4.2b", "details": {"revision": 1, "digest": "df745b6adae79883d26796f0128fd8315ef487d7369cccdc82d43f22e5df5ab7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "5ea4e2271b6ea245eb9672981be5a755b48e23f4bb8d0e21fb02ce3f2e76bff3"}}','e9e14adf1cdfa2e8038c7af23584bbf4397ac8cb134292d497a5ded0ac55531d');
INSERT INTO "journal" VALUES(1,59,'{"previous": "e9e14adf1cdfa2e8038c7af23584bbf4397ac8cb134292d497a5ded0ac55531d", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EFWWJ9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e85d51582cb4e4de3808559f99c38171e2b8780f76b6decc4538fa3aeb79bd1d');
INSERT INTO "journal" VALUES(1,60,'{"previous": "e85d51582cb4e4de3808559f99c38171e2b8780f76b6decc4538fa3aeb79bd1d", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-EFWWJ9", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','fda15d605cda0d5f2dd14c64c8a1fdc8d8c5d2ff368890ef64c6a6f921d61ed7');
INSERT INTO "journal" VALUES(1,61,'{"previous": "fda15d605cda0d5f2dd14c64c8a1fdc8d8c5d2ff368890ef64c6a6f921d61ed7", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-EDYMFY", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "e5d752fee6f7c93a9c1c4789a403391630dbc40314c1d31413ef08275861af34", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "f1c45b40931008e9f4476a8ea272660c43239bc71e038ab23cdceb22a1b7ed7a", "form_digest": "f7dfdb9c683a4b7ca68ad714f481f6d956d7806861e308ae4e7fd5f6908b079d"}}','86a3533699ae4173f33224da675961e6b41395847c8bc3402af99c2a391d9db7');
INSERT INTO "journal" VALUES(1,62,'{"previous": "86a3533699ae4173f33224da675961e6b41395847c8bc3402af99c2a391d9db7", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-EDYMFY", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "e5d752fee6f7c93a9c1c4789a403391630dbc40314c1d31413ef08275861af34", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "f1c45b40931008e9f4476a8ea272660c43239bc71e038ab23cdceb22a1b7ed7a"}}','980fa9eca18c4bae21bfe264d4cf24ab1990abaa6e30b0712b80ee2787a89c0a');
INSERT INTO "journal" VALUES(1,63,'{"previous": "980fa9eca18c4bae21bfe264d4cf24ab1990abaa6e30b0712b80ee2787a89c0a", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-Q01JZF", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "7b3f049cf183d58ed81a7fbc28230dd17c0005c67bc61613fdb59683191a267c", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "853e8f3f5f409cf0a64bec27e973fab8f7817a5f3aaa95d7064fd48ecbe06e59", "form_digest": "d07972ae4bf31f844167f082d3ae2e59b3e8c0d99f6554bf7a7341220d8f11ed"}}','c7e0492ec3664d5b1e13a1f97cdcf9ea47f00bc6d6a1178b5de7bf5176c27e8e');
INSERT INTO "journal" VALUES(1,64,'{"previous": "c7e0492ec3664d5b1e13a1f97cdcf9ea47f00bc6d6a1178b5de7bf5176c27e8e", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-PTWXZP", "clause": "4.2b", "details": {"revision": 1, "digest": "690bcb8e61cc41157041e2b32d4d9b575035144063cab906310520edc0e80c68", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "9338da513e7659b860632eab2f969c06e3e5125e37dea4d2d4d61202ab39035b"}}','e8cb6eaa36f4c2261896e7590b7ec853088a4bc26cfb6b9b6c52e0226d2a1d61');
INSERT INTO "journal" VALUES(1,65,'{"previous": "e8cb6eaa36f4c2261896e7590b7ec853088a4bc26cfb6b9b6c52e0226d2a1d61", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PTWXZP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','badb73c22d6a0c7dbc0e98e2b8453dccde2df64fcd4ef714c5669cf22e762407');
INSERT INTO "journal" VALUES(1,66,'{"previous": "badb73c22d6a0c7dbc0e98e2b8453dccde2df64fcd4ef714c5669cf22e762407", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-PTWXZP", "clause": "3.1", "details": {"revision": 1, "comment_digest": "e06427f91b5de2642fa447ef2dc9d0add132d648d9fa5b46f7a283a0b3c91562", "form_digest": "2cf26bec2a1f090a7b53a3adf6545aa5c742bd6409b16cc211d5f003f4bb7f0f", "delegation": "DL-Q01JZF", "lent_by": "Town Clerk", "stated": 0}}','c6a5cd4e37665031d07bac1cfa25e4c4ca804238cbbca79caa6cf4c213368840');
INSERT INTO "journal" VALUES(1,67,'{"previous": "c6a5cd4e37665031d07bac1cfa25e4c4ca804238cbbca79caa6cf4c213368840", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-PTWXZP", "clause": "3.1", "details": {"revision": 1, "comment_digest": "aa4098d718768d3aa93e683839ecdbf98747d42c3df4758ca62d735f2cfaef4b", "form_digest": "b30eaf74543123c9019fbaa290be4433ad897b7e4f34869b50b8ce336550d9ab"}}','b3afa7a5893f0107c226daf3ea18b8ec3a4335efc577dcd152d46faa538d3069');
INSERT INTO "journal" VALUES(1,68,'{"previous": "b3afa7a5893f0107c226daf3ea18b8ec3a4335efc577dcd152d46faa538d3069", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-PTWXZP", "clause": "3.1", "details": {"revision": 1, "comment_digest": "2af94d4128671b5e0177f716a6e251c05c545c911c7e784beb7d0a350e986707", "form_digest": "575390611e647bbe3f90ef58ca7c7a249bbf9c674dbea70ddc8917ee73bb06e1", "delegation": "DL-Q01JZF", "lent_by": "Town Clerk", "stated": 0}}','5ea42cf5715605ee002fcbcaaf12ed04f6c86d6ea3780466588eb661a070c744');
INSERT INTO "journal" VALUES(1,69,'{"previous": "5ea42cf5715605ee002fcbcaaf12ed04f6c86d6ea3780466588eb661a070c744", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-PTWXZP", "clause": "3.1", "details": {"revision": 1, "digest": "690bcb8e61cc41157041e2b32d4d9b575035144063cab906310520edc0e80c68", "reason_digest": null, "clauses": [], "delegation": "DL-Q01JZF", "lent_by": "Town Clerk", "stated": 0}}','8981bb5d865ae9a52f9932723ea8aecc4e1e5e93d6e92f3ae25245ffbec68aeb');
INSERT INTO "journal" VALUES(1,70,'{"previous": "8981bb5d865ae9a52f9932723ea8aecc4e1e5e93d6e92f3ae25245ffbec68aeb", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-01H87M", "clause": "4.2b", "details": {"revision": 1, "digest": "779d83795ac141cefbddec5c7055080c0c557d56e165f15cdd13a1649052d44f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8ce16881e8f7cbc8ffbb2b68ff00257eaba294c6071d044431994cb474bfebe5"}}','f81358bac6e126ae0be6bf28a7fe540894fb0149498c15df4075044d3738e49e');
INSERT INTO "journal" VALUES(1,71,'{"previous": "f81358bac6e126ae0be6bf28a7fe540894fb0149498c15df4075044d3738e49e", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-01H87M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','9ea64debc78a7d81c019e939cea0d2a792aca5df11a30b81592d48b6d7f4d1af');
INSERT INTO "journal" VALUES(1,72,'{"previous": "9ea64debc78a7d81c019e939cea0d2a792aca5df11a30b81592d48b6d7f4d1af", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-01H87M", "clause": "3.1", "details": {"revision": 1, "comment_digest": "53e5f36322af043b3180c625742a3240a6060adede79292d177770d9120a8104", "form_digest": "8d5f9331cab887ea6b3dbba7ed954366c7d7a91051b1a819736969fed084f6ad"}}','1ce89ac0412c822d88686fe0079f3da17412efeeccd3baa8879d3fac5cc530c9');
INSERT INTO "journal" VALUES(1,73,'{"previous": "1ce89ac0412c822d88686fe0079f3da17412efeeccd3baa8879d3fac5cc530c9", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-01H87M", "clause": "3.1", "details": {"revision": 1, "comment_digest": "a77e57d2d933ee59653155e2de225ae8ae0537b990ca69f23c3f6425271f377d", "form_digest": "1dadf4f6f3ca29bd93af7cfa0f4e913fa05792a7398176973e21f5c91ffab2fa"}}','dacab336a0b6af7f39279e9c02d139b2790b2b22ec531f9d7d27f6642db12bf3');
INSERT INTO "journal" VALUES(1,74,'{"previous": "dacab336a0b6af7f39279e9c02d139b2790b2b22ec531f9d7d27f6642db12bf3", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-01H87M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "240a58315260f8664f33415e89f0244c67081b9119236697e2c51cddb730c3a6"}}','5ebc106918ffa66c9851e4032594a4e9ef827e2572da9aa5827f276c03dca7fb');
INSERT INTO "journal" VALUES(1,75,'{"previous": "5ebc106918ffa66c9851e4032594a4e9ef827e2572da9aa5827f276c03dca7fb", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-PTMZZN", "clause": "4.2b", "details": {"revision": 1, "digest": "674f9745579c936cdeb9e713f06a12f60dcef5576e91f3b8790e4db00ba88cf0", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "978f28b2f3b06c5f23a4441190b505c82789a61ab08c7f7b7c0f4826f1defd56"}}','7f41ac970d6027e8faaa525c9bcb60b807ca0373ec77c0d71abdddba079c0990');
INSERT INTO "journal" VALUES(1,76,'{"previous": "7f41ac970d6027e8faaa525c9bcb60b807ca0373ec77c0d71abdddba079c0990", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PTMZZN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','9bd886cd5fbf47e69683e8bd57c4c98f0f4bc563f1ebfd2329b1599490e24035');
INSERT INTO "journal" VALUES(1,77,'{"previous": "9bd886cd5fbf47e69683e8bd57c4c98f0f4bc563f1ebfd2329b1599490e24035", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-PTMZZN", "clause": "3.1", "details": {"revision": 1, "digest": "674f9745579c936cdeb9e713f06a12f60dcef5576e91f3b8790e4db00ba88cf0", "reason_digest": null, "clauses": []}}','b53e95fc43ed14b82cf916b974d4777f73b2dfefa91a1020b0113bcde2ba6eae');
INSERT INTO "journal" VALUES(1,78,'{"previous": "b53e95fc43ed14b82cf916b974d4777f73b2dfefa91a1020b0113bcde2ba6eae", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-PTMZZN", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','33d1706a5b798e3db9fd72bacfa52942f80c3119db2970c32a25bf4c55bc4a86');
INSERT INTO "journal" VALUES(1,79,'{"previous": "33d1706a5b798e3db9fd72bacfa52942f80c3119db2970c32a25bf4c55bc4a86", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-PTMZZN", "clause": "3.1", "details": {"revision": 1, "digest": "674f9745579c936cdeb9e713f06a12f60dcef5576e91f3b8790e4db00ba88cf0", "delegation": "DL-Q01JZF", "lent_by": "Town Clerk", "stated": 0}}','df708efb96a6d3b1b7ea67c95876050d85f35eb7abaa6fc09ed24914edac3566');
INSERT INTO "journal" VALUES(1,80,'{"previous": "df708efb96a6d3b1b7ea67c95876050d85f35eb7abaa6fc09ed24914edac3566", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-S8PXFE", "clause": "4.2b", "details": {"revision": 1, "digest": "1efa5ce51ff3225a7cf905e6918e6a99b87785b10ad12b223698820965990738", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "51897c20ba8ffe81b56278057d35372d0f2234e8ec351a333fda4863d4862626"}}','d777223991b46cf43e056510c6a92b6ddd1cd5533f9561d8c9de10f295e3e5de');
INSERT INTO "journal" VALUES(1,81,'{"previous": "d777223991b46cf43e056510c6a92b6ddd1cd5533f9561d8c9de10f295e3e5de", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-S8PXFE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7d42bd45ea75bbece9d5c179314a9846e639d2c92052474b7569d70f65956403');
INSERT INTO "journal" VALUES(1,82,'{"previous": "7d42bd45ea75bbece9d5c179314a9846e639d2c92052474b7569d70f65956403", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-S8PXFE", "clause": "3.1", "details": {"revision": 1, "digest": "1efa5ce51ff3225a7cf905e6918e6a99b87785b10ad12b223698820965990738", "reason_digest": null, "clauses": []}}','9d98b10e6b045ccc61294e3914f127a8eb7f6cb5d88064a366f0819eaefd0a65');
INSERT INTO "journal" VALUES(1,83,'{"previous": "9d98b10e6b045ccc61294e3914f127a8eb7f6cb5d88064a366f0819eaefd0a65", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-S8PXFE", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','560143395a57cc44609b02ec5b36062d0681eb3caa3b93ffcf9871fb0a025e1f');
INSERT INTO "journal" VALUES(1,84,'{"previous": "560143395a57cc44609b02ec5b36062d0681eb3caa3b93ffcf9871fb0a025e1f", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-CDZHKY", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "3dd6d9dd96b669dd272f9c0d448a6e90654aa1fceefe0107d826a5fe786b574b"}}','4cfafed76accf6aab51865a8af75cc70ea00633da02a4886895b2fc55fe78739');
INSERT INTO "journal" VALUES(1,85,'{"previous": "4cfafed76accf6aab51865a8af75cc70ea00633da02a4886895b2fc55fe78739", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-EFWWJ9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','eb2e050ea49b02c692f1f2c2c24447389791dcbdff8383b5e9f49a5699c6bc8f');
INSERT INTO "journal" VALUES(1,86,'{"previous": "eb2e050ea49b02c692f1f2c2c24447389791dcbdff8383b5e9f49a5699c6bc8f", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-SP1P02", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','f3d80542c9057fb6397b410bc200c9fa6808dd5715d348a6b89af387d33e8c75');
INSERT INTO "journal" VALUES(1,87,'{"previous": "f3d80542c9057fb6397b410bc200c9fa6808dd5715d348a6b89af387d33e8c75", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-CDZHKY", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','41d872f87db78b648075bce056db15775dd980e88b780d2f36e58d6aec7e0d04');
INSERT INTO "journal" VALUES(1,88,'{"previous": "41d872f87db78b648075bce056db15775dd980e88b780d2f36e58d6aec7e0d04", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-P2G9HK", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "062abc0e0418bb9e43eb80918fa811295f0ea2c5b62177f6c6c5a7f7a1f337dc"}}','a54bcfb7da9f080177f481f008099f0a134ba11b8dcca60e92db55bae8ffb0b8');
INSERT INTO "journal" VALUES(1,89,'{"previous": "a54bcfb7da9f080177f481f008099f0a134ba11b8dcca60e92db55bae8ffb0b8", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-4XQ9XW", "clause": "house rule 3", "details": {"words_digest": "5ae5cc5329da886028a1d33625e2fe7b8248a0b55363131f02751db86b1e2195", "form_digest": "3ca4d53b4f9c20ff28e8595b5bb9b5b8680196e18b622b681d838ed642c88d8d"}}','c8e419b01f2c9cd8b862ad365632247adfe2a3ba9cdca5f74b23039ba275d063');
INSERT INTO "journal" VALUES(1,90,'{"previous": "c8e419b01f2c9cd8b862ad365632247adfe2a3ba9cdca5f74b23039ba275d063", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-GY5ZWY", "clause": "house rule 3", "details": {"words_digest": "bf25fda54b0bb48bda472d5cad742b77cc24ff6da8644059bbf7e88dae6cb1b2", "form_digest": "00958ec6af784237ff673fe7f37c7b0e65fa5aca7b68e46d71cde1e19feb3dc1"}}','5884b2026bffcb9aff85f45fb8713d2e7a82a1be7bbd238e8a15dd946d308e8f');
INSERT INTO "journal" VALUES(1,91,'{"previous": "5884b2026bffcb9aff85f45fb8713d2e7a82a1be7bbd238e8a15dd946d308e8f", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-4CRDFB", "clause": "4.2b", "details": {"revision": 1, "digest": "82c057b75f7c94167563b3b02d0f50de76abd5a8f149c7c751d06a6ab5f43fda", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0fbb087efc9128e383ee1156dae3640d6b8057833c056a494a4430550706cda8"}}','0b4da1851b19ef1be82da88e1b8f802582566c4b959c7c6b1776a326480f5de8');
INSERT INTO "journal" VALUES(1,92,'{"previous": "0b4da1851b19ef1be82da88e1b8f802582566c4b959c7c6b1776a326480f5de8", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-4XQ9XW", "clause": "house rule 3", "details": {"draft": "DR-4CRDFB"}}','709968cd7e2ee54927e7a4fd6b1f3c59ebc65526516c0b914b6b9ec6c746bee5');
INSERT INTO "journal" VALUES(1,93,'{"previous": "709968cd7e2ee54927e7a4fd6b1f3c59ebc65526516c0b914b6b9ec6c746bee5", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','d5a48a91835b002a3ad4857a6b70c7756a361c4c7ef1a3625c44ab0beca3dac6');
INSERT INTO "journal" VALUES(1,94,'{"previous": "d5a48a91835b002a3ad4857a6b70c7756a361c4c7ef1a3625c44ab0beca3dac6", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "26cffb8473a45c422cc6bd890a9853514937d1325f1153778b927724d794ff4d"}}','6966409c7cf31a9b143ea5f5a4d1c22bec8372dc40ceb3eff16f0adebd070f7c');
INSERT INTO "journal" VALUES(1,95,'{"previous": "6966409c7cf31a9b143ea5f5a4d1c22bec8372dc40ceb3eff16f0adebd070f7c", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "cd1f08eaa14188e9ec3e249a83114d0e79c27d029f9f41e1e37e1860fb209cba"}}','196985fb69d836f7d18fc5979fcda308b2cb66c8492c01b7055dbed50418ea23');
INSERT INTO "journal" VALUES(1,96,'{"previous": "196985fb69d836f7d18fc5979fcda308b2cb66c8492c01b7055dbed50418ea23", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "34ddc849aa8ceb4d75422711c50d49858ce363364f8dc42f3edc760f6e3e7ec9"}}','e34ef3b4b908e6fad881f77a4e330e4be25adf2470400eb6c290d4823b7b71cf');
INSERT INTO "journal" VALUES(1,97,'{"previous": "e34ef3b4b908e6fad881f77a4e330e4be25adf2470400eb6c290d4823b7b71cf", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-G77P8S", "clause": "4.2b", "details": {"revision": 1, "digest": "7b9f29169caf153e70fa3da590489662c54c2f497de6c257c72da6fc773f4d29", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "52e238c0861859a5da7194cc27e86786f671a3ebdb725e3f4892635f5fa229f0"}}','3bebbf41177a326b42d7c6f8f29eedbd1e83a0c74ec9cd57503fe3254519d968');
INSERT INTO "journal" VALUES(1,98,'{"previous": "3bebbf41177a326b42d7c6f8f29eedbd1e83a0c74ec9cd57503fe3254519d968", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-G77P8S", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','cda9d15b0f4f0fbbbffe7b71e01ecc321e780c9fb113b1a691a6e5ae1fd67e44');
INSERT INTO "journal" VALUES(1,99,'{"previous": "cda9d15b0f4f0fbbbffe7b71e01ecc321e780c9fb113b1a691a6e5ae1fd67e44", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-G77P8S", "clause": "3.1", "details": {"revision": 1, "digest": "7b9f29169caf153e70fa3da590489662c54c2f497de6c257c72da6fc773f4d29", "reason_digest": null, "clauses": []}}','dfbb2261a42c98731209fa5ebc805063644c0c8529d53455017418a64e4a5be1');
INSERT INTO "journal" VALUES(1,100,'{"previous": "dfbb2261a42c98731209fa5ebc805063644c0c8529d53455017418a64e4a5be1", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-X9FHD4", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "c797217f7a56ec19e7b4f3f82c913d792d287b785ae4ed53d550b8e2add96ff6", "form_digest": "e2de5a2524cfd9845481317fb6086d3c75e62ae4dbbeed2da50edf5a8e77c471"}}','cce819235da53bf0629c7eeca8dd1655961058c861f8872e95ee025d1d1540eb');
INSERT INTO "journal" VALUES(1,101,'{"previous": "cce819235da53bf0629c7eeca8dd1655961058c861f8872e95ee025d1d1540eb", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-X9FHD4", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "c797217f7a56ec19e7b4f3f82c913d792d287b785ae4ed53d550b8e2add96ff6"}}','6141baeec7bbfaf1663d8e15734c94a388988853f8d59108d1388fd6490f2db5');
INSERT INTO "journal" VALUES(1,102,'{"previous": "6141baeec7bbfaf1663d8e15734c94a388988853f8d59108d1388fd6490f2db5", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-SBAH6D", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-X9FHD4"]}}','3f3c250ffc6eb0a07af87fae63e38403b668a3b8d70e09e368e2968cb6d2bbcb');
INSERT INTO "journal" VALUES(1,103,'{"previous": "3f3c250ffc6eb0a07af87fae63e38403b668a3b8d70e09e368e2968cb6d2bbcb", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-VYH42S", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-X9FHD4"]}}','a801653d9d226e95dd580866eaa18d7906c78a703dacc7336166961614278dfb');
INSERT INTO "journal" VALUES(1,104,'{"previous": "a801653d9d226e95dd580866eaa18d7906c78a703dacc7336166961614278dfb", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-G77P8S", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-X9FHD4"]}}','40b560d5b7a4c794fd183cc3774d96f38ad753dd9782e1268232d2da2328537a');
INSERT INTO "journal" VALUES(1,105,'{"previous": "40b560d5b7a4c794fd183cc3774d96f38ad753dd9782e1268232d2da2328537a", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-X9FHD4", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "2cfb5da68ab8fd4c4af6e5dfaaa927ff85dcf6e0518094e272c8a86e4789659f"}}','2e12e2938df7682519f894493f4f3aa48fa6eac7889d0c68a4cda33ff25ecd51');
INSERT INTO "journal" VALUES(1,106,'{"previous": "2e12e2938df7682519f894493f4f3aa48fa6eac7889d0c68a4cda33ff25ecd51", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-G77P8S", "clause": "3.1", "details": {"revision": 1, "digest": "7b9f29169caf153e70fa3da590489662c54c2f497de6c257c72da6fc773f4d29"}}','e4cbadfd77ab9487d97131d358064b34d18da84dcb0a1696559049c615549aa8');
INSERT INTO "journal" VALUES(1,107,'{"previous": "e4cbadfd77ab9487d97131d358064b34d18da84dcb0a1696559049c615549aa8", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-3TSQYT", "clause": "4.2b", "details": {"revision": 1, "digest": "e8f556f649043c6389166634c836f410d462d772d14334e36aebd92031d0af8c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8213f5cf5736453072c3b9821d1da2aa78efd4aed3692f6e32b74c93f9896a6e"}}','0d148e982c7e5ae4232cd98148b7f622fbd5ebcffb23dd28dc134c82ded3bd4f');
INSERT INTO "journal" VALUES(1,108,'{"previous": "0d148e982c7e5ae4232cd98148b7f622fbd5ebcffb23dd28dc134c82ded3bd4f", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3TSQYT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','dcc20e68463ad0757093e5eadfe8a44f4fb1b87209bad6b0f734012f59b80f9e');
INSERT INTO "journal" VALUES(1,109,'{"previous": "dcc20e68463ad0757093e5eadfe8a44f4fb1b87209bad6b0f734012f59b80f9e", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-3TSQYT", "clause": "3.1", "details": {"revision": 1, "digest": "e8f556f649043c6389166634c836f410d462d772d14334e36aebd92031d0af8c", "reason_digest": null, "clauses": []}}','2b1f6e77f879705d82ab1882ad24617498d9a084526020814e4f11d89b93ef6e');
INSERT INTO "journal" VALUES(1,110,'{"previous": "2b1f6e77f879705d82ab1882ad24617498d9a084526020814e4f11d89b93ef6e", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-GCVQJS", "clause": "4.2b", "details": {"revision": 1, "digest": "9f61ec0fcff364c37cef77f66ca7d865be04b77293a83a539cd150f9f1373152", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "63b36d0854fa2ac4e3d4a8b42662118219ec75fff923a45c6377739d9ff4a62d"}}','b272c008ca66d1ed71b1951f0b3528c49b4feda20b330935ab055616381fb69f');
INSERT INTO "journal" VALUES(1,111,'{"previous": "b272c008ca66d1ed71b1951f0b3528c49b4feda20b330935ab055616381fb69f", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GCVQJS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5c95ee447edd3a6c1231709b0f29aa4805552ca86b58d0e151c78a4a935f1abf');
INSERT INTO "journal" VALUES(1,112,'{"previous": "5c95ee447edd3a6c1231709b0f29aa4805552ca86b58d0e151c78a4a935f1abf", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-GCVQJS", "clause": "3.1", "details": {"revision": 1, "digest": "9f61ec0fcff364c37cef77f66ca7d865be04b77293a83a539cd150f9f1373152", "reason_digest": null, "clauses": []}}','822acbaec11d51f8177c04cc14ec13d50a81b900f81703dcf1290570b6bc08e0');
INSERT INTO "journal" VALUES(1,113,'{"previous": "822acbaec11d51f8177c04cc14ec13d50a81b900f81703dcf1290570b6bc08e0", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-49S6YJ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c33f7ac1bcbf3d128e771ec05b9578a3afebc531dc9e2b4435a0fca7abfbab34", "form_digest": "1c50860275f69227982ccd34057c202b510ce6ac586d5fd14a8c1f3fadfa2545"}}','36fc2f0cde72d8f8e4baffdc7529dd3ac70781057a285c21015785b4124a53d3');
INSERT INTO "journal" VALUES(1,114,'{"previous": "36fc2f0cde72d8f8e4baffdc7529dd3ac70781057a285c21015785b4124a53d3", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-49S6YJ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c33f7ac1bcbf3d128e771ec05b9578a3afebc531dc9e2b4435a0fca7abfbab34"}}','32485863e64ae6de04aa9545b2957cdb06dca1b68796cec130002b6e9f023c3b');
INSERT INTO "journal" VALUES(1,115,'{"previous": "32485863e64ae6de04aa9545b2957cdb06dca1b68796cec130002b6e9f023c3b", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "31b28512f380a1375ef91cd93aeafaf0b93fa04856d394ea165d707ece5caadd"}}','966a4655c43df54807231d4f46f9aae3839e7dab2b4ddf086404cf5288e15220');
INSERT INTO "journal" VALUES(1,116,'{"previous": "966a4655c43df54807231d4f46f9aae3839e7dab2b4ddf086404cf5288e15220", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-7K6W9Z", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "1ba08078ca1327632b5a5255bd94bf9e45c479d21fc9b78a5778cdd7f9a46ad9", "form_digest": "b3ecf08253f62ef3a051b19a3e0e75e46fd41eaa1797d992beaebf5c999a330c"}}','b8ed17faf1d73327bbda57c4afb8813ea7823b9bdc0fdd7603138bbae8c75f2f');
INSERT INTO "journal" VALUES(1,117,'{"previous": "b8ed17faf1d73327bbda57c4afb8813ea7823b9bdc0fdd7603138bbae8c75f2f", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-3TSQYT", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-49S6YJ"]}}','f1f6351b3c05dd939e7d82bef94866a010846e76f2765790873630da198a60f4');
INSERT INTO "journal" VALUES(1,118,'{"previous": "f1f6351b3c05dd939e7d82bef94866a010846e76f2765790873630da198a60f4", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-2V7QHH", "clause": "4.2b", "details": {"revision": 1, "digest": "031ae5f0ad4f6b676ce34d6572fd9c0ceb6a391224eb4db73a9dcf14beb411d7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "eb9260313100e3c1e836b69bd4fa6be0bf2ad52d890c334e1d3cff3a0c669b02"}}','0597ed40be16bdd38030852caf8c01b758d16b4449793adcfa03b923f74dc4c7');
INSERT INTO "journal" VALUES(1,119,'{"previous": "0597ed40be16bdd38030852caf8c01b758d16b4449793adcfa03b923f74dc4c7", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2V7QHH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','efda19ec395d8ebcc572e7fcece88048b8a3e9a54a2c670a5b71ac2223a181ad');
INSERT INTO "journal" VALUES(1,120,'{"previous": "efda19ec395d8ebcc572e7fcece88048b8a3e9a54a2c670a5b71ac2223a181ad", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-2V7QHH", "clause": "PS-4b", "details": {"revision": 1, "digest": "031ae5f0ad4f6b676ce34d6572fd9c0ceb6a391224eb4db73a9dcf14beb411d7", "class": "emergency", "reason_digest": "094dd6a6e203b33cc9e20f8f5d018108e6b8cf66cda93eb7ace38adc82683452"}}','78281c3e973ac75d886f92bae15d18c9ab9e55c8257533960cff2526b37ad5d8');
INSERT INTO "journal" VALUES(1,121,'{"previous": "78281c3e973ac75d886f92bae15d18c9ab9e55c8257533960cff2526b37ad5d8", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-2V7QHH", "clause": "3.1", "details": {"revision": 1, "digest": "031ae5f0ad4f6b676ce34d6572fd9c0ceb6a391224eb4db73a9dcf14beb411d7", "reason_digest": null, "clauses": []}}','5fda00453d0ef39329b1a8e743c92d6cdf8a750d5c5e2451afb3c10538d28d59');
INSERT INTO "journal" VALUES(1,122,'{"previous": "5fda00453d0ef39329b1a8e743c92d6cdf8a750d5c5e2451afb3c10538d28d59", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-GCVQJS", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-49S6YJ"]}}','a4d5b5083fc57062e93728f792c6f1bc0d54fff122fa81b7c0db1c4f4a83eef8');
INSERT INTO "journal" VALUES(1,123,'{"previous": "a4d5b5083fc57062e93728f792c6f1bc0d54fff122fa81b7c0db1c4f4a83eef8", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-GCVQJS", "clause": "PS-4b", "details": {"revision": 1, "digest": "9f61ec0fcff364c37cef77f66ca7d865be04b77293a83a539cd150f9f1373152", "class": "emergency", "reason_digest": "ff59e9471391cd9d8dc513a65edbcdb9429cdd775df59e87d16657366759412f"}}','445cd2808bbc9f86df30650c1aa7510748d98ece39efb66b33b607976e80b6ee');
INSERT INTO "journal" VALUES(1,124,'{"previous": "445cd2808bbc9f86df30650c1aa7510748d98ece39efb66b33b607976e80b6ee", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','ba7fef7a6184ca3c4648e92b6bb7a6484acd2d7b3f87419f8455ad3e52ffe785');
INSERT INTO "journal" VALUES(1,125,'{"previous": "ba7fef7a6184ca3c4648e92b6bb7a6484acd2d7b3f87419f8455ad3e52ffe785", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-7K6W9Z", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "1ba08078ca1327632b5a5255bd94bf9e45c479d21fc9b78a5778cdd7f9a46ad9"}}','78e9e94d53cdd5a7070d1673856e3543a4b196010cf46a07d61b5df221a259cf');
INSERT INTO "journal" VALUES(1,126,'{"previous": "78e9e94d53cdd5a7070d1673856e3543a4b196010cf46a07d61b5df221a259cf", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-PZCD70", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "baef0218f02fced356b10193822ed0672b66b9069b627a04295481a1f2001d29", "form_digest": "1527f69dd217be11b2fd75cf37e0591c181c6e0b9119065210fe945643ed05d2"}}','c63c25fa29fd68f041fd175ead1ae38c44cbaa0fe65bbe961002b42e2092ad6b');
INSERT INTO "journal" VALUES(1,127,'{"previous": "c63c25fa29fd68f041fd175ead1ae38c44cbaa0fe65bbe961002b42e2092ad6b", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9X71MP", "clause": "4.2b", "details": {"revision": 1, "digest": "7084bbf1afc21c6afd8f78709d59634f9ee9ad6c4f7adaaeaccf5ccf8fe7ec70", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "f4b3cd063d308320391152d38fe993d2016fea449c9ded5a38064c94ca7c7c05"}}','287bc03b650fb0499ac48b253280c9d66ba11d78aba9a7f5f712f6528e5913f0');
INSERT INTO "journal" VALUES(1,128,'{"previous": "287bc03b650fb0499ac48b253280c9d66ba11d78aba9a7f5f712f6528e5913f0", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9X71MP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e79eab16b829afbb1d5abe38868de3c58a6936e789e8c9c8f893e923511477f4');
INSERT INTO "journal" VALUES(1,129,'{"previous": "e79eab16b829afbb1d5abe38868de3c58a6936e789e8c9c8f893e923511477f4", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-KAXBK0", "clause": "4.2b", "details": {"revision": 1, "digest": "6bb1f1db7f3b32fb887451178f3892e2421d565022648e3760c3e3a0a39406d2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "64419d0b4178a45e80ab486d3b5b431f1c6110398ee7ba060d44f66d5e032f15"}}','8743ba578e3e0b2f563ed6dc8ad4e8f555c29ffaf31f8ea92771fd0260010f79');
INSERT INTO "journal" VALUES(1,130,'{"previous": "8743ba578e3e0b2f563ed6dc8ad4e8f555c29ffaf31f8ea92771fd0260010f79", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KAXBK0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e2b87e68cc8209296a6a115fa4f2260862f9c336ea4667d81ab7f8464676a8d4');
INSERT INTO "journal" VALUES(1,131,'{"previous": "e2b87e68cc8209296a6a115fa4f2260862f9c336ea4667d81ab7f8464676a8d4", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-007AN0", "clause": "4.2b", "details": {"revision": 1, "digest": "897e815dbf1749f1ef012f5102d98353ba867522a711bfe98fc3df413c048f99", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "325ec99bfcd48002860c8296a81daf7a5685283288f9e715fa885c089dc74d11"}}','bf3908a5f3363081494b698c48415664fec005d83f4a83a5abb87c6262d500c0');
INSERT INTO "journal" VALUES(1,132,'{"previous": "bf3908a5f3363081494b698c48415664fec005d83f4a83a5abb87c6262d500c0", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-007AN0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d6f8a9f766ae8464456cd9ff4d1bd850b43678a90cf8e9f495195f88546c1640');
INSERT INTO "journal" VALUES(1,133,'{"previous": "d6f8a9f766ae8464456cd9ff4d1bd850b43678a90cf8e9f495195f88546c1640", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-Y1XGN0", "clause": "4.2b", "details": {"revision": 1, "digest": "20a37dd57b4fb7f3ad1c1df0597d5baff0470a6a9b065c4d1b6caa66a7a9d018", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "ece56f21d70f20339d110f87a306bad84c7021030ef2c02a1c146a4d915156cd"}}','75d47210ffa6871708c945a53d3cf68eb47a4033e866781f0e43161a66223108');
INSERT INTO "journal" VALUES(1,134,'{"previous": "75d47210ffa6871708c945a53d3cf68eb47a4033e866781f0e43161a66223108", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Y1XGN0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4ef61d707cd741e12f4af42b1ef82d2a0598e1c5b9024e5bf0f353f4e68adebf');
INSERT INTO "journal" VALUES(1,135,'{"previous": "4ef61d707cd741e12f4af42b1ef82d2a0598e1c5b9024e5bf0f353f4e68adebf", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-9X71MP 1", "DR-007AN0 1", "DR-KAXBK0 1", "DR-Y1XGN0 1"]}}','4cc17f892fa6652a4282750e8ea8299e5b5839a5ca0af4bad704cbd94e9c2d40');
INSERT INTO "journal" VALUES(1,136,'{"previous": "4cc17f892fa6652a4282750e8ea8299e5b5839a5ca0af4bad704cbd94e9c2d40", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-KAXBK0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','736249a9d25087ce5934073a84d493d3610bffc91841ea5dcfb1851850e3d89d');
INSERT INTO "journal" VALUES(1,137,'{"previous": "736249a9d25087ce5934073a84d493d3610bffc91841ea5dcfb1851850e3d89d", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-007AN0", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','87b896877b3c4b7db65c958508be82ae4d1d18c19ee0e280dab835a8f71a2153');
INSERT INTO "journal" VALUES(1,138,'{"previous": "87b896877b3c4b7db65c958508be82ae4d1d18c19ee0e280dab835a8f71a2153", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-Y1XGN0", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','24d0ae433914eda1450c2f8eddbaec2407a806ac0a5d4181db6d8affa0204883');
INSERT INTO "journal" VALUES(1,139,'{"previous": "24d0ae433914eda1450c2f8eddbaec2407a806ac0a5d4181db6d8affa0204883", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-007AN0", "clause": "4.2b", "details": {"revision": 2, "digest": "a1bc10ddd3f7bafdc6f30f9a49fdfaa6012c2e115e2b167a73b7bd6970d2d48b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','e13d4f71b1b6f77394e34ad79f26273e07b796285545fb3eabd056b34084dc37');
INSERT INTO "journal" VALUES(1,140,'{"previous": "e13d4f71b1b6f77394e34ad79f26273e07b796285545fb3eabd056b34084dc37", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-49S6YJ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c33f7ac1bcbf3d128e771ec05b9578a3afebc531dc9e2b4435a0fca7abfbab34"}}','b7672b019795c61695e3957bd10e5feb8409d26382baeec081af3be749d2fc13');
INSERT INTO "journal" VALUES(1,141,'{"previous": "b7672b019795c61695e3957bd10e5feb8409d26382baeec081af3be749d2fc13", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','df596c043326f0ff1066dcbf514435a28cc016d82081ae568f5abbd67e2b091f');
INSERT INTO "journal" VALUES(1,142,'{"previous": "df596c043326f0ff1066dcbf514435a28cc016d82081ae568f5abbd67e2b091f", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','4268f140cfd2fd4c67c67b3fd0f3508ae41c99e3774f79c3190368c67b8f8651');
INSERT INTO "journal" VALUES(1,143,'{"previous": "4268f140cfd2fd4c67c67b3fd0f3508ae41c99e3774f79c3190368c67b8f8651", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','89d19661f7179028fb5f8a41f3aa3baa80434c8c333dc51a4ff0b363836c4dc2');
INSERT INTO "journal" VALUES(1,144,'{"previous": "89d19661f7179028fb5f8a41f3aa3baa80434c8c333dc51a4ff0b363836c4dc2", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','d98e770421adb42af549c856e6c92d2b6d06cda13613fa8851eccc061ef31b13');
INSERT INTO "journal" VALUES(1,145,'{"previous": "d98e770421adb42af549c856e6c92d2b6d06cda13613fa8851eccc061ef31b13", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','7eed2917e9eb602716e9d78bf0610a10ca28059cb0748e139d55a072aa706935');
INSERT INTO "journal" VALUES(1,146,'{"previous": "7eed2917e9eb602716e9d78bf0610a10ca28059cb0748e139d55a072aa706935", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','47aa416e9e2c4f9e7fabf40c9f7493f8ec2c739063bebf2788b63cde208c0a73');
INSERT INTO "journal" VALUES(1,147,'{"previous": "47aa416e9e2c4f9e7fabf40c9f7493f8ec2c739063bebf2788b63cde208c0a73", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','13be58208b8807859d447a5b89f94803f83ae61f6c79842ea76e9560391c2b98');
INSERT INTO "journal" VALUES(1,148,'{"previous": "13be58208b8807859d447a5b89f94803f83ae61f6c79842ea76e9560391c2b98", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','72eb79d9d9db1a485bfa4d05541f8582cc1f1cd04699f8ecb1c7633661daafa0');
INSERT INTO "journal" VALUES(1,149,'{"previous": "72eb79d9d9db1a485bfa4d05541f8582cc1f1cd04699f8ecb1c7633661daafa0", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','0c960de54e145a10d1974fb3c6db8c7aad7f7f87b21046c3488035153c44df9a');
INSERT INTO "journal" VALUES(1,150,'{"previous": "0c960de54e145a10d1974fb3c6db8c7aad7f7f87b21046c3488035153c44df9a", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','4af9717c27eab359cf6cfe9035e1f7e8e61e95c887026691dcdff65371af1c51');
INSERT INTO "journal" VALUES(1,151,'{"previous": "4af9717c27eab359cf6cfe9035e1f7e8e61e95c887026691dcdff65371af1c51", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-Q01JZF", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "7b3f049cf183d58ed81a7fbc28230dd17c0005c67bc61613fdb59683191a267c", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "853e8f3f5f409cf0a64bec27e973fab8f7817a5f3aaa95d7064fd48ecbe06e59"}}','f99ddced1de9475cbade07e4eccdaa2910842f6d69e14b8a5c0a776b73769e26');
INSERT INTO "journal" VALUES(1,152,'{"previous": "f99ddced1de9475cbade07e4eccdaa2910842f6d69e14b8a5c0a776b73769e26", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','75959b88350fa00eb71791238f34e22a615c66742bf42bd79d54f863957db301');
INSERT INTO "journal" VALUES(1,153,'{"previous": "75959b88350fa00eb71791238f34e22a615c66742bf42bd79d54f863957db301", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','7f7a19603e8f97c706dc6eab42c37f1768de3e0595c1303296904287b0c21a6c');
INSERT INTO "journal" VALUES(1,154,'{"previous": "7f7a19603e8f97c706dc6eab42c37f1768de3e0595c1303296904287b0c21a6c", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-PTMZZN", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','d073ad6e17e2e53e8d16bb07242be4822e0b4d2155d7cff5c590dcf82602b9f2');
INSERT INTO "journal" VALUES(1,155,'{"previous": "d073ad6e17e2e53e8d16bb07242be4822e0b4d2155d7cff5c590dcf82602b9f2", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-PTWXZP", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7a0138ad49a8852f08dd72cdd2dec13be0bfa83ba6b314f0cda64dd74660764f');
INSERT INTO "journal" VALUES(1,156,'{"previous": "7a0138ad49a8852f08dd72cdd2dec13be0bfa83ba6b314f0cda64dd74660764f", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-94C3R7", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "2a0caf3650c5b8511fd27693cdcabe002eabe49ecb3fc011ec79eab83f129802", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "d111b35b2b6ad3d6fd035cb8183e10d27a85ed777dc56c428eb4cf346be7d219", "form_digest": "49a2864f4c294c6758eafd6f00ec98e8db18fb35aadbe0d5a505c0e687414447"}}','cf50571e6a149dbf8c79976fe69e7d75ffe20954a9fa2acef92dfc72c1a0e101');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,156,'cf50571e6a149dbf8c79976fe69e7d75ffe20954a9fa2acef92dfc72c1a0e101');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-MBTTH6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-MBTTH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-MBTTH6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-MBTTH6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-MBTTH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-MBTTH6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-MBTTH6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-MBTTH6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-MBTTH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-MBTTH6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-MBTTH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-MBTTH6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-MBTTH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-MBTTH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-SBAH6D',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-SBAH6D',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-SBAH6D','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-SBAH6D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-VYH42S',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-VYH42S','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-VYH42S','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-VYH42S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-FGV66M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-FGV66M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-FGV66M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-FGV66M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-FGV66M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-FGV66M',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-FGV66M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-FGV66M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-FGV66M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-FGV66M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-91740G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-91740G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-91740G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-91740G',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-91740G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-0EA9F5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-0EA9F5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-0EA9F5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-0EA9F5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-0EA9F5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-0EA9F5',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-0EA9F5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-0EA9F5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-0EA9F5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-1PZWWQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-1PZWWQ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-1PZWWQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-1PZWWQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-1PZWWQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-1PZWWQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-1PZWWQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-1PZWWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-1PZWWQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-2AJPGY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-2AJPGY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-2AJPGY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-2AJPGY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-2AJPGY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-2AJPGY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-2AJPGY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-2AJPGY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-2AJPGY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-2AJPGY',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-MNCSHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-MNCSHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-SP1P02',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-SP1P02',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-SP1P02',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-SP1P02',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-EFWWJ9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-EFWWJ9',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-EDYMFY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-EDYMFY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-EDYMFY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-EDYMFY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-EDYMFY',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-EDYMFY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-EDYMFY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-EDYMFY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-EDYMFY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-Q01JZF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-Q01JZF',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-PTWXZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-PTWXZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-PTWXZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-PTWXZP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'status card','DR-PTWXZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'release','DR-PTWXZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'route','DR-01H87M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'status card','DR-01H87M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-01H87M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'duty','DR-01H87M',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-01H87M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'duty','DR-01H87M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'status card','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'duty','DR-PTMZZN',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'status card','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'release','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'status card','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'duty','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'release','DR-PTMZZN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'route','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'status card','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'status card','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'duty','DR-S8PXFE',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'status card','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'release','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'status card','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'duty','DR-S8PXFE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-CDZHKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'absence notice','AW-CDZHKY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'reroute','AW-CDZHKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'duty','DR-EFWWJ9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'status card','DR-SP1P02',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'duty','DR-SP1P02',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'absence notice','AW-CDZHKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'absence notice','AW-CDZHKY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'reroute','AW-CDZHKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-P2G9HK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-P2G9HK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-P2G9HK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'reroute','AW-P2G9HK',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'reroute','AW-P2G9HK',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'absence notice','AW-P2G9HK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'suggestion card','SG-4XQ9XW','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'suggestion card','SG-4XQ9XW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'suggestion card','SG-GY5ZWY','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'suggestion card','SG-GY5ZWY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'route','DR-4CRDFB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'status card','DR-4CRDFB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'suggestion card','SG-4XQ9XW','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'suggestion card','SG-4XQ9XW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'case notice','BR-5TCZNF2RRPXG7SDA5CYPSCSQBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'case mail','BR-5TCZNF2RRPXG7SDA5CYPSCSQBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'case inform','BR-5TCZNF2RRPXG7SDA5CYPSCSQBX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'case turn','BR-5TCZNF2RRPXG7SDA5CYPSCSQBX',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'case notice','BR-53BAYRCF23WSRDR34KR9AH8Y9N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'case mail','BR-53BAYRCF23WSRDR34KR9AH8Y9N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'case inform','BR-53BAYRCF23WSRDR34KR9AH8Y9N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'case turn','BR-53BAYRCF23WSRDR34KR9AH8Y9N',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'case notice','BR-AJG2MQ6TBP2XWGD4FNVCR1CPGA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'case mail','BR-AJG2MQ6TBP2XWGD4FNVCR1CPGA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'case inform','BR-AJG2MQ6TBP2XWGD4FNVCR1CPGA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'case turn','BR-AJG2MQ6TBP2XWGD4FNVCR1CPGA',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'case notice','BR-WQ8R0T73QMRK199887QWEMSXG1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'case mail','BR-WQ8R0T73QMRK199887QWEMSXG1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'case inform','BR-WQ8R0T73QMRK199887QWEMSXG1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'case turn','BR-WQ8R0T73QMRK199887QWEMSXG1',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'case turn','BR-5TCZNF2RRPXG7SDA5CYPSCSQBX',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'case turn','BR-53BAYRCF23WSRDR34KR9AH8Y9N',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'route','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'duty','DR-G77P8S',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'release','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'purdah turn','PW-X9FHD4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'purdah turn','PW-X9FHD4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'purdah affected','PW-X9FHD4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'status card','DR-01H87M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-2AJPGY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'status card','DR-2AJPGY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'author card','DR-2AJPGY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'status card','DR-4CRDFB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'status card','DR-91740G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'status card','DR-MNCSHQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'author card','DR-MNCSHQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'status card','DR-PTMZZN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'status card','DR-PTWXZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-S8PXFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'status card','DR-SP1P02',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'purdah notice','PW-X9FHD4',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'status card','DR-01H87M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-2AJPGY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'status card','DR-2AJPGY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'author card','DR-2AJPGY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'status card','DR-4CRDFB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-91740G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'status card','DR-MNCSHQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'author card','DR-MNCSHQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'status card','DR-PTMZZN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'status card','DR-PTWXZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-S8PXFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'status card','DR-SP1P02',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'handover card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'handover card','DR-SBAH6D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'status card','DR-SBAH6D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'handover card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'handover card','DR-VYH42S','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'status card','DR-VYH42S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'purdah notice','PW-X9FHD4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'purdah notice','PW-X9FHD4',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'status card','DR-01H87M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'decision card','DR-2AJPGY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'status card','DR-2AJPGY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'author card','DR-2AJPGY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'status card','DR-4CRDFB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'status card','DR-91740G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'status card','DR-MNCSHQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'author card','DR-MNCSHQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'status card','DR-PTMZZN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'status card','DR-PTWXZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-S8PXFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-SBAH6D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-SP1P02',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-VYH42S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'duty','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-SBAH6D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'duty','DR-SBAH6D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'status card','DR-VYH42S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'duty','DR-VYH42S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'names due','PW-X9FHD4',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'release','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'route','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'status card','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'status card','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'duty','DR-3TSQYT',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'status card','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'release','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'route','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'author card','DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'duty','DR-GCVQJS',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'author card','DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'release','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'purdah turn','PW-49S6YJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'purdah turn','PW-49S6YJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'purdah turn','PW-49S6YJ',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'purdah affected','PW-49S6YJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'status card','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'author card','DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'status card','DR-01H87M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'status card','DR-4CRDFB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-91740G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-PTMZZN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'status card','DR-PTWXZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'status card','DR-S8PXFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-SBAH6D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'status card','DR-SP1P02',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'status card','DR-VYH42S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'purdah notice','PW-49S6YJ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'status card','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'status card','DR-G77P8S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'author card','DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'status card','DR-01H87M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'status card','DR-4CRDFB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'status card','DR-91740G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'status card','DR-EFWWJ9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-PTMZZN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'status card','DR-PTWXZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'status card','DR-S8PXFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'status card','DR-SBAH6D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'status card','DR-SP1P02',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'status card','DR-VYH42S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-2AJPGY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'purdah turn','PW-7K6W9Z',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'purdah turn','PW-7K6W9Z',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'purdah turn','PW-7K6W9Z',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'purdah affected','PW-7K6W9Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'status card','DR-3TSQYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'route','DR-2V7QHH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'status card','DR-2V7QHH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-2V7QHH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-2V7QHH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-2V7QHH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-2V7QHH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'duty','DR-2V7QHH',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'exemption notice','DR-2V7QHH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'exemption notice','DR-2V7QHH','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'decision card','DR-2V7QHH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'decision card','DR-2V7QHH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'status card','DR-2V7QHH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'author card','DR-2V7QHH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'decision card','DR-2V7QHH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'decision card','DR-2V7QHH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'status card','DR-2V7QHH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'author card','DR-2V7QHH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'release','DR-2V7QHH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'author card','DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'exemption notice','DR-GCVQJS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'exemption notice','DR-GCVQJS','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-GCVQJS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-GCVQJS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'release','DR-GCVQJS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'purdah notice','PW-7K6W9Z','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'purdah notice','PW-7K6W9Z',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'status card','DR-3TSQYT',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'status card','DR-G77P8S',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'status card','DR-01H87M',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'status card','DR-4CRDFB',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-91740G',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'status card','DR-EFWWJ9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'status card','DR-PTMZZN',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'status card','DR-PTWXZP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'status card','DR-S8PXFE',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'status card','DR-SBAH6D',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'status card','DR-SP1P02',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'status card','DR-VYH42S',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'purdah notice','PW-PZCD70','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'purdah notice','PW-PZCD70','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'purdah turn','PW-PZCD70',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'purdah turn','PW-PZCD70',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'purdah turn','PW-PZCD70',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'purdah affected','PW-PZCD70','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'route','DR-9X71MP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'status card','DR-9X71MP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'decision card','DR-9X71MP','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-9X71MP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'author card','DR-9X71MP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'duty','DR-9X71MP',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'route','DR-KAXBK0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-KAXBK0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'decision card','DR-KAXBK0','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'status card','DR-KAXBK0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-KAXBK0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'duty','DR-KAXBK0',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'route','DR-007AN0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'status card','DR-007AN0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'decision card','DR-007AN0','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'status card','DR-007AN0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'author card','DR-007AN0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'duty','DR-007AN0',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'route','DR-Y1XGN0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'status card','DR-Y1XGN0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'decision card','DR-Y1XGN0','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'status card','DR-Y1XGN0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'author card','DR-Y1XGN0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'duty','DR-Y1XGN0',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'duty','DR-9X71MP',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'duty','DR-007AN0',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'duty','DR-KAXBK0',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'duty','DR-Y1XGN0',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'decision card','DR-KAXBK0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'decision card','DR-KAXBK0','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'status card','DR-KAXBK0',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'author card','DR-KAXBK0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'duty','DR-KAXBK0',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'decision card','DR-007AN0','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'status card','DR-007AN0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'author card','DR-007AN0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'decision card','DR-Y1XGN0','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'status card','DR-Y1XGN0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'author card','DR-Y1XGN0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'route','DR-007AN0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'decision card','DR-007AN0','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'status card','DR-007AN0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'author card','DR-007AN0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'purdah notice','PW-49S6YJ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'purdah notice','PW-49S6YJ',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'decision card','DR-007AN0','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-007AN0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'author card','DR-007AN0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'decision card','DR-9X71MP','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'status card','DR-9X71MP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'author card','DR-9X71MP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'decision card','DR-KAXBK0','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'decision card','DR-KAXBK0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'status card','DR-KAXBK0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'author card','DR-KAXBK0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'status card','DR-3TSQYT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'decision card','DR-G77P8S','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'status card','DR-G77P8S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'author card','DR-G77P8S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'decision card','DR-01H87M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'status card','DR-01H87M',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'author card','DR-01H87M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'status card','DR-4CRDFB',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'author card','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'decision card','DR-91740G','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'status card','DR-91740G',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'author card','DR-91740G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'decision card','DR-EFWWJ9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'status card','DR-EFWWJ9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'author card','DR-EFWWJ9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'status card','DR-PTMZZN',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'status card','DR-PTWXZP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'decision card','DR-S8PXFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'status card','DR-S8PXFE',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'author card','DR-S8PXFE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'status card','DR-SBAH6D',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'decision card','DR-SP1P02','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'status card','DR-SP1P02',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'author card','DR-SP1P02','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'status card','DR-VYH42S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'decision card','DR-3TSQYT','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'author card','DR-3TSQYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'status card','DR-3TSQYT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'duty','DR-3TSQYT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'decision card','DR-SBAH6D','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'author card','DR-SBAH6D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'status card','DR-SBAH6D',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'duty','DR-SBAH6D',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'decision card','DR-VYH42S','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'author card','DR-VYH42S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'status card','DR-VYH42S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'duty','DR-VYH42S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'delegation notice','DL-Q01JZF','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'reroute','DL-Q01JZF',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'decision card','DR-PTMZZN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'status card','DR-PTMZZN',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'author card','DR-PTMZZN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'duty','DR-PTMZZN',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'decision card','DR-PTWXZP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'status card','DR-PTWXZP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'author card','DR-PTWXZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'duty','DR-PTWXZP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'delegation notice','DL-94C3R7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'delegation notice','DL-94C3R7','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'delegation notice','DL-94C3R7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'reroute','DL-94C3R7',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'delegation turn','DL-94C3R7',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
	CONSTRAINT fk_postings_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_postings_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_postings_council_post UNIQUE (council, post)
);
INSERT INTO "postings" VALUES(1,'DR-MBTTH6','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-MBTTH6','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-VYH42S','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-1PZWWQ','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-X9FHD4','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-49S6YJ','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-7K6W9Z','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-PZCD70','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-01H87M',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-9X71MP',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-007AN0',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-KAXBK0',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-Y1XGN0',1,'2027-04-07 14:30:00.000000');
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
	urgent BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "revisions" VALUES(1,'DR-MBTTH6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','9a5b670e08a8309724698f0a23fd0f90','deaa8a3d4ced9dfa5e003cc275f230f7abaf9493a1bab4a4f2d9871a100de5df',0);
INSERT INTO "revisions" VALUES(1,'DR-SBAH6D',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','31cfafe81fc2e623e077d9ac5f7eab4a','ebcd4dc968610c1b9498ff0354ee25fe4ba2f2435c2aa5e5ad3a80cc28154b24',0);
INSERT INTO "revisions" VALUES(1,'DR-SBAH6D',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5e870045c615f02a54d35bcce7c370ca','008e87c4aefc5bcd5591f5760522ebda70b933a84d16379a2cccabedcb802933',0);
INSERT INTO "revisions" VALUES(1,'DR-VYH42S',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','68343ee57ac254a1d4e99c241e989cfe','a745b6e372a0a9bd080b0fd970d07802ac55156f855322e9fc334968834f177c',0);
INSERT INTO "revisions" VALUES(1,'DR-FGV66M',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ac10f797914a2c30ca4be41faf2d8865','05fd42d7a36b67c2256ffac55e73cc972cf4ff03556220decb0edfa065d8812e',0);
INSERT INTO "revisions" VALUES(1,'DR-91740G',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','2797326bff4d28555e371edc87e93c8e','9ec0dd1e6fec4c4d711fd75f713e016e32722607caeaeebb64e36cc2f05b7c5c',0);
INSERT INTO "revisions" VALUES(1,'DR-0EA9F5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d3b18b499bb61ccee37adeeecf7c6f13','42add969d86709d6e8f60a1b70131d71122d90e1b8abae46c83780262c92f25a',0);
INSERT INTO "revisions" VALUES(1,'DR-1PZWWQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','644b15393bf6aaa067b0c44d8a229d89','e2ab9b960ce04c9982797f4c337f90cccb36aaabe4e938e00516ca3abea8e10e',0);
INSERT INTO "revisions" VALUES(1,'DR-2AJPGY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','975b9abd783b3a1c23e8b02b4203581e','571cb603f972fbf5f183163ef1842f6407f6ff3399dc9a11593ac72ecdcfc767',0);
INSERT INTO "revisions" VALUES(1,'DR-MNCSHQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0b1de33b39c214f88dbaa19e58ecc351','36bdbf7668466f000e050d61255635796c84b27b5305c5d5d217819d027b07b9',0);
INSERT INTO "revisions" VALUES(1,'DR-SP1P02',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e4111a7027dbefdbf5ec07d74df8238a','503ea14cae883463c670b0203ed7ab36ce8c9d971cd87a0a80582e6339a93ef2',0);
INSERT INTO "revisions" VALUES(1,'DR-EFWWJ9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','95b90cd0b96bb87248dbaf1efdff2770','df745b6adae79883d26796f0128fd8315ef487d7369cccdc82d43f22e5df5ab7',0);
INSERT INTO "revisions" VALUES(1,'DR-PTWXZP',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','26d7318db0a285b22874b415235cd03d','690bcb8e61cc41157041e2b32d4d9b575035144063cab906310520edc0e80c68',0);
INSERT INTO "revisions" VALUES(1,'DR-01H87M',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2c3ff5b2e4df401d9154c49f08ebfe4d','779d83795ac141cefbddec5c7055080c0c557d56e165f15cdd13a1649052d44f',0);
INSERT INTO "revisions" VALUES(1,'DR-PTMZZN',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0a9c863c1b3321dbf9bde34c7a341ed3','674f9745579c936cdeb9e713f06a12f60dcef5576e91f3b8790e4db00ba88cf0',0);
INSERT INTO "revisions" VALUES(1,'DR-S8PXFE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d740a173622a7726bf73550345c17dde','1efa5ce51ff3225a7cf905e6918e6a99b87785b10ad12b223698820965990738',0);
INSERT INTO "revisions" VALUES(1,'DR-4CRDFB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c01cd56462e24c98c95d97de6fc728d2','82c057b75f7c94167563b3b02d0f50de76abd5a8f149c7c751d06a6ab5f43fda',0);
INSERT INTO "revisions" VALUES(1,'DR-G77P8S',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','ded7e05b4c24c97a86c14da6f2d349e4','7b9f29169caf153e70fa3da590489662c54c2f497de6c257c72da6fc773f4d29',0);
INSERT INTO "revisions" VALUES(1,'DR-3TSQYT',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','932f70d655f46944b0a6f1552ee7bec5','e8f556f649043c6389166634c836f410d462d772d14334e36aebd92031d0af8c',0);
INSERT INTO "revisions" VALUES(1,'DR-GCVQJS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','22618f8b1cdd00680632094d54c0c7c5','9f61ec0fcff364c37cef77f66ca7d865be04b77293a83a539cd150f9f1373152',0);
INSERT INTO "revisions" VALUES(1,'DR-2V7QHH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','1b9a2593ee972ccfc3421bfceb99b5a3','031ae5f0ad4f6b676ce34d6572fd9c0ceb6a391224eb4db73a9dcf14beb411d7',1);
INSERT INTO "revisions" VALUES(1,'DR-9X71MP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','d1b363c2ab247cc03899d6ff9f6c244d','7084bbf1afc21c6afd8f78709d59634f9ee9ad6c4f7adaaeaccf5ccf8fe7ec70',0);
INSERT INTO "revisions" VALUES(1,'DR-KAXBK0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','2220ec27dd60d3e6bdf1e7669b209256','6bb1f1db7f3b32fb887451178f3892e2421d565022648e3760c3e3a0a39406d2',0);
INSERT INTO "revisions" VALUES(1,'DR-007AN0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','4ce163ec9606d9426691217db855a845','897e815dbf1749f1ef012f5102d98353ba867522a711bfe98fc3df413c048f99',0);
INSERT INTO "revisions" VALUES(1,'DR-Y1XGN0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','afc18bb088d5db8cd4eb7092784300b7','20a37dd57b4fb7f3ad1c1df0597d5baff0470a6a9b065c4d1b6caa66a7a9d018',0);
INSERT INTO "revisions" VALUES(1,'DR-007AN0',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','635e4ef9fbcb1d7bd0b2302cb5a0c9da','a1bc10ddd3f7bafdc6f30f9a49fdfaa6012c2e115e2b167a73b7bd6970d2d48b',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'6928bbc834f4a437829a387e87ff0d65059c3a3ffad1163dede582b94f18484c','2027-03-02','12777916c2960abc8806293426a3cc53d870f9cbf9d15197fc91c8211104f583');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "i45Qb7iaKJYdaBmumpOmzpE7g4tjjKG6IbEUWxI0H4tAJW7u/lTfnAE4UkRr5RNUNFxvCQbPWsKTJODdOlpev4B/RbvwSP3cA6/viVYVgcYFxaePmMt6edFF6z0fx6aA1cOY7OQKqHO1j/2X4lFS33Pwb0FIPdWOSOomLkD0+4rjgPNQb8BGcxw5+6H/xtqKAgM0/MU/7kFOni8MeqYKI219y14cX5dGf/EdMxhwNcOPri7KaUScrjLl9meb/gBlGONduZAGf18tgUJeCEdAqwSLMOii6nbiyTePlVKHldXtNx4WuxWGrrqLBPPb5lzkKxj44a2UusEOu8AC6aoMACQKtVv5Rjr66LKagwkHGMnm6PcycvpKq6MUDR9s9eCeYkaqfrPstqYX4zvw8bwrSlRockBINIQn3es1TDDP+e9OhuCEyQ2uOV6VMnd1W7hUnH8jo6c+Ha4elD8QiDHBrO+n/woMxotNIp3UNHqr+Eb4GjUU7kawjMpaRjMiRh+o+EyXaul108CTMJ96oua9D3ucwNNY2ka7fT/+CU3Y8PrKrezOY+2ulJ+AsvBkoMwSYY3WOj1WFGLj4R0VQsbgV637ilJB2Ut/1DYHR0FIsejK90HU3wif8+gFHvIEP6F5C2eGEpD7x3xjJCADOw+jlXDQpcQK4XXxVY8kAZv5PQ5uvJVqWeGzZtQlIFcwu6EcJvm15XK2QmvZlROYYDezd6bhJS4teIVLdqpjo/0hmtd5gaBlYADVfpqjFsDKbE3pVOoE4LWAaqIjRZZmOHQuZ4ZjZMSI4eBbJPzMeArO2gHoHJy6v0fixaknUC2HEsiw9XNFC+m37oCLXYszQkxQrPPAuXyKhBqGXkGJf4LN2jj93vPrHrFgrrP44hAt0LdYG1gNhtcTFRCqW2i3rlRaIVUjbZ4rVNieSvmQ1GO5KrOT2X+KMJihrM/GZFy/4KWHDorJbxpSe1EleZFbO6Ip2dfK8PSXTTh19SgFo+c37npyLMq5N8DFt7HN75ZtA7rV/XRlu8ZonnyQJ8X+7y7nC7vO9XfVr6tzMqQVnN6cn7rvYo3RUkDFqvFOkn9Ikzhsk6rjlLRiACB6r9pfBbQxYc8pUqV8g59Fk1QKBsyRy/h3DIMyTCIQuEpOTfWyYRjha8j4YrrJD27s0rvL9LMZe0n0sJ+0SebuftqLxy1Fv7HsLW0xPNCiR80PYL37XpekTuSo0ujTzZIuG1Z2EeO3FYR7fBCfAJH5OFVbJ9R0GnszFYhhy0c+J4hKZpmcRcTG5zjsWuo+LviZK/n4VO5byU2rz0ITneUplnWRc7kk/UMl1Ux6I2M507XroxSFmQNmUN0RobZYAMTUuqZ2gOtjCAHQhwq5u064YP8jYUwwLdZirS39y8HQhISUfkQ="}','b5ed6c7b2b2943e6c0c0aad83037dd0eb66e00d4ae551d6b5f0972be76a5f213');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "b5ed6c7b2b2943e6c0c0aad83037dd0eb66e00d4ae551d6b5f0972be76a5f213", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "r/BiEZKBZlIw3yuFJN2oltEcbR4J3sV2FeUZ4J4O+Q8siOIsdx5R8Y74yzsYoLhz8lKOeriycQjiALll2UPnwmqWFc7PsApqp1pWLbAz4kS+zg8VagKtR16O0x5dhmPBW2x0m9ielpe3sUEfph9/QFrqEf32Fw3hv21H+dxQ9N3On8HThLLyYz4J1yiGVq1Ms8r+O0TbCE4kqFEEjeb99btfxADaAmWEzZ0aNvxVwRRkdxFvJacYRCwmhvCTVK+7i5img4WlU6C+/Grt27yE/zvyXggRvDEneKbeJP6+XPwEPm+CFWli8KQb4IaNGtb+07xTxZe2xs4U8Qtvte/sj5g8DblYE/REnqX8RtNVi3XI3uL32tl9m3RT7kpp1WnDTspwm5shXgwYO828sm4JleVgXtJzzArI5KfUuLqlrAnDbBDwCcBvyp8VzCBVug1IVEMDRJbBkrvO30rrvGZWs2EbqLOJz6Z/uUsxcXcuAknQsUOzV985WKNS6BOESXZWu9jxnxpzxeNTgihDZ6ZJ2QpbEo8H0FTbzBk6zXLFVkJSfGRu3sgu0bGvypIR2ca+u6oV0tNG0B3nxYvYFUhOOenWO4ktFhbDyjQzz7KkFALQDjDMJ98p4n+rqFNvSgukO9j/GaT7B2UgA2aqvMEVTovXmF7C6KoEVpEDcJh/b4ehHadSRCveqkI4tIKXWIb3iiX/W0x3h5nyMUQh6aE1c+1FHl4PNGcsJsD8WlQgNFxwUGegFKwQ/2rQ5Okqk5fus6xidWkSb7jjX1D8vjYj9t/E4PqPKDXShA9zdcr6G8GBxRZPFulMBGH7Y4lCbe3B9RV5tERKZerXMg40DlAk3ZeRT7KlHR15n5avH4OBfyuIpziyaHf/1nzMDxucMRtwdnz2YOBiHEc5aI1I3l3Q/VE3fS3l5FNnbDx8M8nsMITun6F+8HM7Ar/OMghkOT8dsD6oZRkmfPgqKgvGmCm0afAt9IQN6aYj3452eHZSUrHLsdMaOijVF6J+rnAu5gRW6RHSRI/+B8DbBPX3Iw3ZW8AU9hb8UaAdW5lQEkgj4gO5blGbglNOcbD0UVVnFS/4NTxDU+1Fq5pes+DZFI32L7CilXal4A7TAHJwvCpijNzrs8S+yzqAsOS1pdq/3zU2gz97KaogS0uRxnkZohfU5jWhNa6ExO1TY720tkti52aCpb5YLUyHFH8wblBjq8XFaeQhM4NFx+HvzzF5tNZ9n7jCNsw8SQxZtxd6rM6ISIdzuLTtNPTWWYbPjm+WTPBk5UA5eYFqq4LNSho9kmEVAEEeTwFdy5hydRVlnQFvJ4Ifv2D6Vh/YAQ6OXDHX2gCAPr0Fxkr6XIHgluj9npE6Zler3M0BaDgnHYoTEtQbCMGo46d3udAUak01h4Q="}','f2fbce31a2757d4a8fc31e013c5ced70f4ebb2cf01f3414b3ec481245d451df4');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "f2fbce31a2757d4a8fc31e013c5ced70f4ebb2cf01f3414b3ec481245d451df4", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "wqZi8jC6nSxyRk9uQ+iBzBcyQiCJYjKlp7CVScsAPgBjmqG3trJ2E6yUeDRetlggwcwcaohwniG0om0ikCalNXvGl+DEb12HzVhzL/Envw3XKU2d+h3SXCnHGrHIWkehgh9nn3oNsH9en1KQ81X3y+25c91cZP5tVtfB7JdrfzItZPtmX70KjrEuL4XyF8XF+uQCAUx6QncElm/45vnz/eh3wK4dchTQ2S6jpaDia5E7Bgy/ujGq9BqE+Y5aAanrlQUxt7WzZaWZNkEb65bRjRKRUzpD9kMR4H5Ng4kafXMJRq4RQls9+MNEERkhmddyZJPdmLGVt4eHrSBFL0e+GegMKoEu0DXswI2blKPFgzF9XQsUHK/EF6vd3zQHTPwJNVUKjqBZMHczMaR9cho/yd7K6PPtqIcI2GIYCysvYc70dksHG3oUEkNc/dYAzicFvC4E2HZpywHEnfCrDfk1lKC6n1JnA40FjiWHwhZluMQRcUE0kvtI+FMfTaNLz59am6OMLy+KJyfv+mL5p7gUkU1+YqzvNaQFGzUTspjwBJ/llXkgTN81+ii4hPevyh0IKR771AYACNMu15UToK86WMpiMb7Ujykarl8rj27aMVJFo/QQUJXo1by2wkmHZa28SvQPs0KNmmEnTr/012rjbfbr/LdNS7XCzKMEL0OOVXg0AWdTEdVPMU5FQdAi7SE87eSRBilgFy8HaZB/FiLnElCNWDsLOlnyUpU9z9IJzbbqol2wclyH4M6cHsWdTIkZjceecJJIFlJpZAntpMG3680RDRUuNIhVPVaNK8cjdZQLMyiW8Wr8FxTmS52ds3v0o79EyUY/RiqG4DrAQyyC3oPL+cRuqFGG8dHw8fEIT+NYq8wDKaATGDQB2c8VJPvjhFNLaF/IZr5ucKz2dk61nsZXwQn+bRoT04ZfsHnAx38wAMs+700peEvbFZPQzGKR6TN8p3/Za40QS9wr3pedWVuxOC0fYevNI32vw1cRNbm6ba9wiqhYlurjuvQoTXWbjs/CBw5PzNgELkNPJpgvr+PlYh+2csj/4aeDQ4n3SnGoXr8UIyJzB7AFuMoBETJo0d8z9U+TcsZ7yibwcbwIb5AW41KJ63seYzjcvRwLC89fYijY4frnY6xpf7usrdJ3hv0BqMRTLt2p3jPaWBMACV6LMZ4lwM03NAfCkKXzJIHCDlAjY2cBTvXhCxCtAKq7Jj9yipai3AufJ08hYS0E11DSRm6ac5/IVnmA2WP1Q3eYtO7xf6ip49UxrNAbciIUGhvfBjmS3SUtNeqzweuBOQyY0L+Q5p53NY26cYVDljKML09sNTqmQACA6VMmEE1mGiTfNe1VUPpE7DoSVtyhXPiN+UpK/YshkhHOj1Jfmsj/ssI3IhwS/v/yUwI="}','0164f1e42e5b08d26268afe0fa003d88fd810157cfdddb0850a082d214edf18c');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "0164f1e42e5b08d26268afe0fa003d88fd810157cfdddb0850a082d214edf18c", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "Ew8YJD9TZgCruaASQOl9ZYvp49vLzw4evyL4Nbx2vtj2WAYWaXMN+KqBI/n1rQGx8piuMl3hu/jdLdeQdC4uXDGMgcQntIXu8cg95qUsHSN3oAoyBaTRwvraXLOFU775BQjRDlZplabVGCmHyXfaiyed1zzXYzROOms1XmbiKZVZswIgRq1K90wQ6tmNSUzI8NAmM8CQz8dGvHm1yaAjhjDpNcTE58WR8ZOw2PUrz0s1E2Ect38866TSY2VmEDCxw3NbAnwOdPOIh12kje16nOzFxn0Q6s62Bh3+5GOc5Wdm1Ft9UVytwVR7dSsASbNSHAAoWbHxMi86Neai+h8DTsYWk7sGmLZZ9b71w2zIkwxHi4WeVuR+QSI8zToWZO0zqAIidXNcJt0PZh4B6s64e8hmLzGb77rGYpcrD9c4KUwBFLhg75ayp/Nh/40XA3yBj/PGnLLgjiZzzIRJB8wkEOI10KecYBMmgyL+lZgOTs7xu8D8Xma+8X7cooSALythuZ9Ym2V6gHvc9hp8eyH4yLopJwAGRKORFgf0VXUdgIk8nHK0zewktZY0SOrc3qjaKIbS/ljb2C0+WkqGOFQ1UhsoG2Xp3qndrDal5Ty0Ez+8HdCWR3PyvaSnpYvrMlXUUZBVxQM/5OniOg7Sp8Rg5bEXJ0TZr1ACN8eezjhgGpDwXUjRv2ZNmjIjGt/pVXe5i8lw/adkdymaNjNtWBkQ1O6JP2nPY4DnKrEphn38QahjT/5wVAneUjHendJnSznY5hsxyc+Y0i3soZ2ADcEoKnkXIWOVW2dLs+Cgylcph9XeFwVvKzzoGNQIJTfuqXkAo0bN92AjkHUrHclOLvWbLqmxsL676y2E0JxUiHyrSD7wMpz9OVAaKdTtTowpXZnq37tO+BDRB1GaaTplXYN/yrivaqZ6HPe0Jd5OkU9f6dwQhPI55KcuKOQX2Herf/PHM1D8tbWxq2J7sDkLECjamUL3AVGEsTc7olbF9lYPRwZV5IwgVAWj/5jQXOovDFmh+5QODPCJYI5mGp+tdmOvPjGNl02GWI/+2IdHR/P0/PKe1HK9KCf/QGNd3kOYMyYwFA0j0aZl/UnBwcTNIrSTKtLFFfI497Zui+iLml8l2N4f0eb5VVKI2L0VpKmQooehbNz/eotTar9FYHTFyoqJa4k8/jsAK5ggvkkkHtbqi5EDd+jA94SVEB772OvqsmfRgI0qHrdB7yxbtQQGbt+hu7DitgD1kg9c6DLYPAeuJDjvlGZ2VB7VljRIXch1iZ64NDjB4jbYl6g4Ww4CmHlkpL1wiC4HK80QEI0woGYE0k6fU+nNa5hM5AnEgh0I4HguinH5EBLS3Wl+ze/rjl5nzaLxmHOIdLnWORKwiw7jUcB91UWx7fDdMB7koIM="}','f5686ada6cc3c6dd7d71beb8d8cdd334aa3c82eb5053a1f42f61712963e911ae');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "f5686ada6cc3c6dd7d71beb8d8cdd334aa3c82eb5053a1f42f61712963e911ae", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "jJ1NUxa6PZ9r9a14C6+o51M/LzjFfs86x2fbWL2ZV6Ieikk10UbOphyQYFCLwFwQ3WQyVOCS6SFO7I8dNt3dJkESmTkXctEjHKvB+3lMIgFu9iDJE4FCqtLj+vliN64QNSQk6L61Ea1tpMSBE5e3SWNsvRSF/iSNmfIXF3a89HRdycyK7SlqhDcmreq/ZOJ5yjo9byUSabkHPuoEashmGi23N6TFpYeCl7D75f9IfDVl7eu32X1y47a69/Dz0pV/dLw8W6uTOJ5SdAEUfsg6K1aRK4og3mcV2bS67cJTqY8KrGIp7KjoB6qmgQZcpqvABnaI42Bw0kLxJdjqGxqS7giYQ3LfB3pGDcHdUUT70b5Tt4s4iV+KJjw8eQpzHk8MGu8pC/aKmVIQ1DB2sYR54jQk8H4MFvzGwqqt6OsN1VCP6iJjBHtn4ZuwgsKUgLL8J9QiH/jcvdKhBfRxToB4yM7x3kZ0kudSrHwhO2mIQDaG/pN4sumchRRefBTj2QSGwg1+lSxSZ8WoM6+PfpbyHimnVvSRl5jPzMajJbwbzBiOoWz1e5k+WWi0zpiCkfddAf6UMNxD4k0M2ShcL+iS6w1FZA5dA+SQzeY0y/etp6DLF9NpyI85aS/S3J62ckHAmlX6YZTS7fp/7XPF6YjWXeDtKBSxfLiI4pePvEV0klYuL8QVR41e7edi7boVnkfjvb9WEvGbThd2kMhiC+Sro6C67BVOIw7aPcZQwypS8nTTUqKMMMXXbmw7jPq15aTw7K/eP+Gq7iaJ1uF5rKoWWB429EArV03R2kyrQuNcyDy7E2+3mKyRvbv0QBGp10KfjKlsrCEZThZLDVZEMencp8rOirgyq5tofNULSGbkqYOmE2qLVtODQS5u5km+pW8akv4qoYYzq3vssm/QpOcbjR4WL2nbQ/wMUDFjvVcS65ukshJrPLSzylYU9J8CWahvuRfsaHM0bprockr09xgDjhVHqrjJroLphPIvmE48jCb13jaoaiXUIjFbFhvSnaYXxVpZ9W9T46BKwGosNUbJ0P8EqI2LIN+puz3hbsW9JgrjuOUC9iYDJreoeSQJlTG6DJMCwf7GgE0Res5rSGZ+8NBTRhhtKK+u/Ep0DuYSsJmwvg548lE1/4zhcViOFqTd3/855htOD3iiqpN0eOjpGH5T57O0uCUftuDq6KIfP3Zn46jKtxKPDnsxtxhx4S3CqfH0NGmVCOuCGjVI7eyZnaAn6r8hZ/l9q+nDxmY2Oigyk2/MM93EjUJkvQQkjDTKNuRNELQYadCztrn9h+ogteD2fs09VraecjHxpsvne8r1q9L3gjYJ+cekB30KYbEMbyPmb1QKddLjf568QMEJJURfIex4q85JbxYCWown8mY3Sligxx46Ujjdz3U="}','45bb53468bcac7c3e59da5ac24ee523122da873ca6c232aae1036d4bbde9cbbf');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "45bb53468bcac7c3e59da5ac24ee523122da873ca6c232aae1036d4bbde9cbbf", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "W2XM3h64xh8iMNSPOh3e3nO/kVPr8imen46n46KI5ZEa5z7aheifDamdEQsuPZJHGyb5/Wt4ZA0vLz9rjIaK0UtEBGsC7jdtelWlV4q6gX9rZwZMfSicJmfrNKThX4cypw8qXYl6xGXttinFBDJemR3u6RpZpiCvQccxGSqvKicNDT80Sdt0ResUz74i9J+BkoQtLGhsZ0XgUYzApuA8J3S8BcHErALpnZfe+7UmNsPBIGdbuzmcg21O2P3hFShGVAGaZ2LBdPsY0BbbyZV6QSFu44AqcqHaskGAYZfegO5OCRjDm/tqYn/5S1B5U/HpHqesNyP6ll+fruCwfW3KVlStDS1VYrY5Y8+zlyaKSH2vlZt6ilSfwmO2+e5Oyo/gAZWWc+zUKDI3w2UdjqnonWy3funWf+TFXvC1XaFkrkb1nXrw2li1pGfsErv2nPSvC9NbviaBi1ucEiDOSAX/XOoTS3uwoQfkYOpFrkzZfiSLbGYcHVNij6V4wJKBUuXVJneG3W8pT43NfrBP6H+CnoZAYDnIkFgYsm5fQPi7dcvXEX2JOwjssDToI4pOk2qDyDvhj6APTh/SmTtceZNwYP3NcutAu7nU6yQn1oAc6XJea0hsoy7MBdW7uLPWqu9NrT2+edYqFjBuux+SE6DuW3C+YagWwU5jNgTYnvz4E08dxMeuuuTL5S9wvyivslfMzEsCJ9FNxhQY52JO5QKQ1X2mbyOg8y65OcywMRJiv6+krN5Y7/c593aAGYmQ50iLCnEtjrGUu7JVXyOBZdO1RUCLqVAJFu0dRQZKKgUsFoeZn30pKEgxp+Ez8GdMrNjkFm9Y+VOMvbAkdNaPrM2+r5iupcvhse7jZbkIBJS7NHdOjkF8M6DXISmiD6vwXSB3FFU4YEB0nNFx6WvPFmluFwuzCRV746muV8XzF9ugbNFSFW3B62w39zyyHyVgRLS+VfypRwWZoT+zc60vyMryMK0MVRz5kPtfY2fj1JToN+q1iZtaqQfPcU6HrGvWOqP0oMzvG4Y2QESQWBapMoCxOi65vHXjNa/Rbof3S8LItUBPGWHyF2uFBNrwnq5uwvwQx3BZ4qYjYk7xgPHb+J96XjTXakfNl1JFGBSijFL0ZWtCEJiqt9PLOTVpl87L7ULbp7ge1GIQ4WXyncaBRVzfZI7BxoLmrLscySKomGyhxtzKozMVCiMInw1WBGZvabwfHQooYXpDxE119IzVq6+WNIOcVfqttRDpt8vdaoplZwz/EZV4ReYbMpYj8XYP1NwOo7c8lO56AiXB9RK+8redYurTrtM+eOz+pW8wDhdv5BigctV+7peQgcYlBDkz3NTLZ7jDO6zXuFGPJKEnmTlX/5m+nzssSbapstIHVpR5AaeJ5iSykEb7OVhvIFs="}','285fffee03e1b161eb64f2c67637f8c0dd1ae6914a638227eb3d1c2dec1d0788');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "285fffee03e1b161eb64f2c67637f8c0dd1ae6914a638227eb3d1c2dec1d0788", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "y9mJKjAZ6ZBkxclFq29nPaXWGrA8rolCXeyjKAqbNUs+mqQhbtNRu2GZ3+QKwdiy+IcFwailtL5YpEo94VckHlNZLbHQBQ9Kob5PPcFbZi9aYm81mxWLAu+/BEuMwb2y0BGBif4Rh6mCdLV01Umx2gANCfq2ky3ejC+X7rCg3Aq1S6oSAqHUnuLtKevUAH2RmC5+0Up7HTY834s54J7ovkxJGHRTpZB1z+Lk0p4haMsJUsZ1XclLwuY6PwEahp4lqQ6UilTbigfLOFCowfemWD4SYmDjd7NVSulEH+UTL8G8EBUpbNTzopYFq/TwIBSHAt7rWSHjCo4hh0qeL2YcUJjCGS3uQIp1Qp7LxzAM0nmYyaHNtvR0/j1HvQpPZIepFqz/Fn4nV9Hkn/cMiEc17nDeEFdIShxmsZyCNiyZtCRwXeQBazvHFR6nYYeJeDxI6DdCoyMTvO+PCXzp/8JtijkDn0UVBcE5dhdxwwrhwsp57Li3tAH6gC2sMIcyId8k7up1b5+pv3sg9FzEL2j+ZEghx2yN/IXP1S/CMjZNxYPkepXoJnRKDtLgAPVZ3LtItJFOrdaji0fqM/AXbOVaxEnzruNrN6HjZAVtJxArqqoi+6KnCPf/t+BZlTDTx9A0pRC7t8qy0R/qd9jP1vV5CK8IiotPGqf7WdXcsEu/oG8gLYlFkC5RNpkG5qRZ7pPCFtYHwCa1+Uy6OYM/G8HxtyS5O33iPTUAMInNber0GCikoOYksr+3Q70ZiPjnTMliziLhfFLUF9MeW3h5NYvisIxeWwgnt9Y30q/zDmJuYcW3tdZS99ZfMfnvoN2zvVmKqYaIiwiaYpROXQT0b46p8MA90npEthYKq2IUc1sfiXHPbiCKrRlsdeMVmkkECwhHuHTwc42Mo9bxqvzm7s9eXQyL/UIAgmTSuVnCfCmHfPuCAiMheG9QKVn+HgVI5lkiYFrVtwDtIHC1YQKyaVTTrSHe7FzhTRFEwEPdEK58Zaqe0dfKMIRhpR0+ov+6/ZkZPu/wDaVY3dmB0wjZm4KIkeJPwVC/RfuwGhp9CRkVQqHA3ixX/WpRbO984caA8Mowr473QlfL9dOb/04Or7RGd3+IKBJSwb3EYY+yt1WTLcpyODTJt1QW5qRQAzmrm2KvpdWLOcPiU7VMUMjyBCLdhmVzzldKywMP4hGiN55kXIEBUC+r5t7ciImXiSo/Vrq8+pdH8luyv8ZdVmRdSs46c83rPrzubm8dgAId3jZXKxrJw/ZcIwSAdbP+MLH5V/qSof1kXhESJDexuTtdgUeDq5MeXvZaf/UhvPi5OPOTU8QHX/FLeLYBAXyLNld3XUuiCWI04H2Izkb1qBZ61VCrnsMCLZ+nXjFGIaHU7IrOP661aSYG8AYbzMEoP0k="}','7f71d76c2a937a765a82c17d033b6f1ac73ae29a8784b4dda1e04fb859e42745');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "7f71d76c2a937a765a82c17d033b6f1ac73ae29a8784b4dda1e04fb859e42745", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "f21t6aNj7GKXPGQlfD1HWF0oMOyyvyx8C98ElVD6NvP1kJxkxwDg/Ver52P43aBsBtK33gBv0H9+di9tgIpq9QngHy2Qju2wbsGukmk4UKZdkbkl37H1xJ8qOjkIehLq7jmH9UJ/BO/TKa69l4RVje0yiHP9a25zr86Crz4btIDvrffiD/45jelVV1SsQUgde3gibHAeBkG7FS9tGGw39FJJVBmWZ0mJczDF3LmqmFdxZiuX2Jb7iu1Lc0eVrayaVklrT7yQrlf4/AdW2eJpb7CZL0fdQOMu0G7gMgNiHqSk1admUFIN7fO4mK8xguam9YwuW0lgJldwAYWcNL2uNKK7EejmyfifPJvG0BZdA7XMA/FnoU1+d2cPb+Dr7pqQuqM+y6AWJnHqFhOji/v4oF/6FEYGkUWviWdkteqf3uWjo2d3vlR4K+nuvtbMD1Fmu7DM8NMHmlN7FpHzDoItROO+xjSf3fAuFNoOuG0fW82eVrJbTgIKP1e2Xcj/QqjnBUqp8WdFG3lfzzCCtcstm+4b2dJSaB/4oR5LuNzCmWEjP3eMMBLWNlxPvZobxijFVoxH5ImcOaH7hJ6oD0avW317vuMM0SvDWQjhxhXLjUPnk20yyZVOYw7KwemAH1yu8GUbcxxGShokljO4cd0KzlIYW6OxDtAJ0zA2zf6r/Y4ZU890Hcof9CGpciamQ8N5CtfFQxWGrO+Li45KqtHSXRuS2b1Fw2ptYh6OFus+bZLyxcTyIaVGk1wiHRpSEndq/diUm1SBDtUdtPkye4CYb8rqQYJucImf+guOWZKgFfXZnwRlx5c7awpzDx6pm8g/vHgw16KY3u/tuWvJaE8JZ+XVcMIZEpJW6szOKzdoWyEy/MfOtnWc3YJOLUXxM0C3ZfeJplnMmfsY7d+wfm4I8uCOcXUFPDNkGxaVXUKTWw0NNPST6nRzGwoLGXRMlGXD5Fsvo2Z3GWh+rxOkxx3v1LOwBAI5yLfkgswK1t0E11NlQEH6iPe9Z6YJ/t+rLgTkZsDc5QSt4BjKNWvEULYOEii6DrNA/V4WV+WUQRR9rGZA73itWo+N369wD9mO9Uv11gJO7VJpIi6JvCy+uZxoBelxIfq4vXpt84Mi7mTjaJL+UFVeI+NCvUk6+9Vx6lKEI0wKUf1FN8IPWahgKhT3Z19FvNojF7yE1+v2XIvGv4GjLXteqv2hVBRStFA7aRjSmzDHuyqRotUd9P6Dgd3gVbXdoPH1Ov1c9603y/r1ABDakfNrBzuxZFFJ6CvKNTeYd4KB18y97m0/JWJeJju8CHsxLxhozl3mktSQSgOsV8v1q7JoHSg5T4fk6oj1OynrgLjhclJFMs78MGaJVYJQVRarjCylqsL47bCdSw/QgTJibzQas/vTlc6VRnk="}','72cb00f625c044f6cc14cb24f564e7b691346b8970a032b0cb8acb10f917070b');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "72cb00f625c044f6cc14cb24f564e7b691346b8970a032b0cb8acb10f917070b", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "GL3hepx61ZcfTYXkYV4AGj3ASQf6Yv3JoHA9dzBl7gnshPPy+GPk66A+mlpxxEG/Vv+vSZZrlfJsVCd7FNF8Xa5HHYNgJM297ILG8S4Jn+OBoQ8co0OjqSCRqbxURyHTx1O5Nz9OfNATlts//6/ypkdzg/XMkXzStXK10JY/i41T7XCYRZ7cnakO1/vP3JnTmHeYmG6OrkMC+rvu+SQ4EOF65urdT6AQmf7ClrEUljji91V1lDOyLHodlF3pSYiFDiQfdGBT9TuVypuYljqwuauXVijxdlV8nleTW1WSI8p6m+fTO7CaP8E6BL1C6Q9qiBqOVZexVsX2mJ57OjDhytmqJrlplwA3Fhk/GdephLKjPv+/L8jEqg+GrgvY0ZsE4DmO1NgYN59ZznE2MwWHIrPW0fOf0HoBa0xhs+LeAQbN41DBBTHRUEgojkSYmE94Rff8niqTy1Al7P8YNlcBlHF6v8XmMAuo8MBXrmVD/i2bJ470pVqTEXLn9kWhJjIHLwKYrxpROgezOzt6yuMvuHkB4DmINY/xe3VCihLWYMFi6Mmsv1yeFu2HCMVZeEmJURFAJHJgqPDAmnBI4C1dXo/i2/sKElrLTh5pprUXmMhleTm8FMjvP5DBk2/V70SpKEqdRuJRku0pOB+sOvFPx9z97/bDu5zeAQJunLozpEq3xTvAns6r2+Pwb3WJSeqdCELfayll72rRM050Ll/MhuA0/COpStE8wffrWBNmikvz9a73mYnVYM5LlOaxgp7Vsf6J6aCVygsrRNXt3k8cQBg8SX3PnbijF1IaTLTJtXbQOue35MGXQzEHd0dPN4piF9n5h3jOtKGeXVsaKtEuyuVgYn47jEByL/ZTBRMqQwAgeFO+6rlGgzZ6El8t1ahGWlQMA5sBclyPQPGuMGxNBOT0U9976bxClaqadq5MQ69SrwrnlXxmHXU7cMkzUqOYB/xRp0sSmdlBfRLlODajhfdnMdlPCGyiqkn9QW8kK1zxNgcrE+OEXxI8P+sfB7AHno81GVqFM/Q+pkYAl/wkhpUJIJ/YpPRcDMCrhwiKPE6gyzOXbluv+aWCNchWp5zhJlyw79RfM7XrAbutog7Vi7JN2wrKHtNbE/s6QftzE6ZyoO9TercgTXIsnAZX55S6GoKBGi+fCf5R7UmHiX8SsEwsnI4pzegtnkXMHHSe4MEMOJLFm87l6upW85ZkOTb3zms1/rkFUX7jzpsmk14UcQvEGqrJ07dGmj5dxzWOkwY2Sv3xXolnx6p8d51TjQ8IsExfqnn7wcnK3AYFwZlEL/KDlzKwmeec+0n3b6w4eE+Kztp/vD+QY3FAtlKjEQsRapcPiDJyQ8pd0EJjXfVUs5BjuQ9/aywCR9VIiUWl7PbGk0oHzN2iQfCp1aM="}','83a7de834a57bf3a3a2c9b8b6f21599ee33e456b645d9651082050db46708f1d');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "83a7de834a57bf3a3a2c9b8b6f21599ee33e456b645d9651082050db46708f1d", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "/tY9zG5PhsFU1X/yjM9+skVVT4ETdboW/+jiXt7oD97ZRLCDkHdj9ZgXlgcFZM9RoHMG9e/y3j47bZUtF+31tB/o5Sg2HNxWFWz8xjCqGAiM3ZmV46Vznkhh5a59mHlu5FjuCSvgPiRCf9D+1KjKglMS/pheMb7+Wpez2mNwrbxR1BcYzKTWv9nDLkt3f47J/2VXpOtbA1nVgiK6a8V8dbrDdk2RaDINH8bb+WErzETwEi97z/cT6QAYRR590jZNUhIUvARwKmi5MXDK0zPrOAbFaw7HagTr/Ssk323Jwt4EsaANRqR6K5sis58VqwlPDmtZcmxdM5tRqRmIMG2JaFhf4tU6rHfP800s8/iRF/Z9u1qSP5YSm9S58GUstgXZ3ekpaW1QvHVgavYoZmDXw3+TRCB1AVuKgcjsSIbDwFzJ07oxHeLaTgFZWHj77jmwZGjiP0lnGDzefLETcT4/55UF2g/XKMaXs77ujSh7wtAHiTfxjMATe4+NoP4sAdUfkO4bKxwgsahux6NXAvActXtCrhROlO8u2OTmbVgW9UPyDYGXh4ImDA1q2qP//+ZH2GNLID9V6MXNYiIke0U2+f1WU8YEl7S+RknP/h5zzmpESJFxV2R34pS23uQWwL28xD7pBvMmENbkthXKlzA6hn+IBbGBRUhYEhqnEzKKNlboFbv2qIIzf8uImAALOYJxNFFR9QlYfmUvBqIzswmj9wK34whxQKjIV5eaYPztFhCog0ZO0K/wJGzZ+uALlFeZRaYIfYbpWgrdkz/Pe2/asPpYauJj1oD3lWIoPgnEPxJhZeBzcFm+hta7ErS2b6BrTIq81Zr3BreM/pJES7h3OImkMgtoCKlYMsgwHbLxRLAckFylEeFujZ1kfbHbZgIXlz1+/vebYx2Ke1sGQ+B46pIRCz6r+VFKUdEQCiKEsdVHWJwnOK+B6YL+1KfXUIDOT3bzFwUiZcIQckWaYKhBZ/QMYAtabyeUgqrd1NnfWwRpVGrlXzFVMG+xHHYU733yaslqLlUeMF7Uy66BXo7sdR/tYXmy+3M0lpKbqtXIT6Oxls7B3Uc5g7AdehT3sThdwPsj6/i4+3VRiFKMhv0VejJmDgCUf5JbNdhNI8qcw21Kon56tkDV4pOPcvlqvBd8RJcR/UnpZKTNjjKv9jCiwBs8nNU27HNiaEEIf2u2qhKuwfozfAdgGDoOg/p7dsABWNEtRPlgF1gAYPsiq96L2id9NWwGLwJwp+rXvEj7F2Gx4JuqDiVDfixpKDQHObbQGDaHU/x+O4ZiecSAHNGL29b7upz79XnZhWe91ycOa5T7Il6BAEWLsmKkwLTF9ACVGckUo+tMxAw2wYj7EgtJu4mN/oefuyph+Hj/zeYOszGXZWa/FkvtO0Rjw5s="}','6928bbc834f4a437829a387e87ff0d65059c3a3ffad1163dede582b94f18484c');
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
INSERT INTO "suggestions" VALUES(1,'SG-4XQ9XW','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','4b8d887f593042eaa632568e920df9cb','2027-03-01 09:30:00.000000','DR-4CRDFB','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-GY5ZWY','slack:T0THORNBURY:U0COUNCL02','The pool is open.','807c81da2a246df7d482f00d7859ab86','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
