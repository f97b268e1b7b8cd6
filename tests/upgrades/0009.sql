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
INSERT INTO "absences" VALUES(1,'AW-HB8K4H','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-19');
INSERT INTO "absences" VALUES(1,'AW-SKM2NE','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-20');
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
INSERT INTO "calendars" VALUES(1,'JbQFlo6VJhFMOf2rHZSVREGcqUNGMFTTHxjV29I_lwg','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','5f4abd899f23f0dca9b42fa663c3554f');
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
INSERT INTO "cases" VALUES(1,'BR-TWQEY0MX0NEGXXSMCAF91EKWB3','2027-03-01',2,'0f0861abc683f506',X'479BF7453EB00FF71249EB65A49ADB7F23017348ED5104FE6E8D4DDE5B1A9F7347D6E0747CA8B797EA999D8F459DD59C6B9A1E4939F6CA893EEF0EC3',X'953A9840FAE91001267B1C599C50850B8B8CCE51866F58D899AE4C58D2F36BB7295A590EF5E8342DA8E57A272F930EF3E72C5B82C40DF51582AC335C219F19AEA6389CC878C949462D4A09CAA5502BFCB12ABC4947FE4C578A6A6918CEB03CAE4C301D9FF6DBBB523E4033155F4D60A10242BCAC6B2B4B83208242E40B88284994A78909BDD963D963B90C5AA4FA04336C8CD5FDDE8128E91F8DB10015C41B122948578773FAF94C88555DB9B6DB0DE9BAC85F40F4AB7F6754AC34D980FCADE6253AB11B2CDE0CDFFAF5D47DF427ECF4BFFDCA654DF599608435DD0B5B4F60D6090CCB06E069595C0FC35EE0C7AE4D5FFEAB782F5444F372C67E143680C030055B5DB2AF674A1E32FBDC5B1F9CCF06F91A4446EEBF2A514F235B1E3FB565D65059047E2A95C7DEFEAD51862631A9BC25B641B5198CE581F0D82FCB4AB99417B1B0A0D29FEB47ABDAEB3A063C9CDDAA47B0A51F7E83BEA7825FECC5DDC162A2121F583CD93996D7318045E32BC1510DF99303198018C3BA810395AC6495D81EF39F583C0555303D63FAB9F098A6AC0C2C08E770354FD074CB56AE76F3CED3449AA8474FC838D9C977A9B7C7DA09FF9C7B2A7B458B55397B9239B0E38300750A2A754C6C24E866E2F710F8A12C9555689E06A758BD0E2558442788150EAACF4112E1EB35079F4D7E92B2156F4C196C4C397AB56999EA88B448F988FEE811C0AEF0831F68AA0C9E40A4E0992E684B490F427F44E9C0CC2EE2B74737075BB490129385964A7797CDBFD1551D182774FB9DBCE3C64BC37982E9B8452298C66EB9DB9B4AB1B1CE00CDDB94AD477556A69F31DB045D722DE7A509D50F3971739AF49FEC26D8155D26C899496AE9AC75DF334E747E2B8765D97453B8545778CADDBDB20F0769565C365CF9BFD9F7AA781903A4EC6F287E4039E465998EC1AFA1F9B13B443D23C8EEA4B0561C1EBE016EA0CFB1B39032E2B24EC33C50C1EDB31F5EC057EA7E2C7166BDBF57E0A523EEF2EB6D6CE7A29BD17F67349E6EEB798266962F2DDA39A099C2E4C3E125022861C281C86211752FCE8B79BDDCD2D4DA24CBB3FB3755A833179C2B430965738D67FE095D32F6C3E8A84A36B07226FD96274BF2B3578E2D4E6BD1D3BE66BAEB1D40B27CD8212AF4B42BAA56305D3D81204E8A63B1C64BDC6CD235449388579807246C5E4DDAB4D9A6A973FA4DE1E43A4CB6B7ED21EC8A57657C7C52C7B9E3E14AC86695E047485BB1ABDBA2BCEF8C2E6344B0487DE15054173529BFF982FE34E20784D057DC52FF763955F18BE25CA62F40331D4B8B50D56B7C8ABDC5F58BB5A1D39F680DF486DD24E888DC075D1EEFF3A19E9B3E6234F85D0009730EA657703E972BF63FFBC873CBB8A73A713A42A60658D3550B5E971576E361B1280B2E43EFE1B31A77E0164E4EB0F8C4103C4CFC6727935917602A5FE5FD2529BD5B66ED4D37A55FEA84DBFFDEAF48EB7261F7D18E79ED','c50aa4a4156257bca960a87c69a3cd409e9ab4e4f9074621fa7ca4e5680f710b','ef594aed4d794df013851a5116a6150918a08f2b60700e584f399b612cd31684',NULL);
INSERT INTO "cases" VALUES(1,'BR-YN6T6YT65RGS54JAJ946XZ93G6','2027-03-01',2,'0f0861abc683f506',X'CEAED8515512F7C0E8EE4BDC252B6A722A6D3CE881EB8B3283AB6471CCE7D36D627D27F54C63C69923AF551B039ED8DC50A4F52CE9B4D5DA965D708C',X'DC4A02B964177EBE6C4BD72E5AC04900B2C8AF0584D4C6B123D0A776919C0BBF00C02B724BC03730814A5E35F1CC76778FC702D036FBF627A67923331D792E48A9CF0650447E7AB4797541A703DA4B01F8E39A15078D53346D4A460C00D4BCD6A13F2578F31C792B87F0B4DC2E5E0B6C54F0C7EBEA67C2814227FE588F0BDAD23DFD7CE23DD68CF15B4BABDAF1420CFAF79108A3262327EDCD543DD3551360D221476142DA55D39AB0ED57A53C822546A886C5E0E8DB155FB07985CC953DB52B17945778B5EEB04BC80AB26A1F62592349DC16D0F21AD4F4AB1B43D933BE631F8750B7FC2AC4E60AABF3E0896DC56B23A77BC3EEC09B4767132947B6A4BDE4D02CE2DC72089252355D72F8FD9DB060A426373050E9ADAC43B723B3F9601C1541E3A69DADFC7CE9CDF31F08A6613A5D2070FE6DA64F71E84F42CEBA9592EFB93162CF3243AD5E251EBA330A184A15AB162F5AA43A65E001BBB2C008DE84DCAB1ADD7186EDF439D807FA409BF9FC35482D52E88C39A2E8843278AC686937F0B46EE9D98005F64DE85B8C8FE1674A7F5711B8EA3F2127B97A55BA2707065A12B4EBFCA661DEA69EB5E3687AAC45ECDB4CAF4FCC50C6C77EB23AA49D83A914DE3338B494DC4B13E1EA22466809D672A73210146AE66DBDD5EAABCEEA3B25C0519F22EF5544CE763B473EC846F639F953505BE22E5248FB5E062EE00D4FA3F0244643219076ED04FABF7F468BD64E5816C4BF4441A80C327261595BFFCC5B6F73C69CA40A7042CA763B0E90539EB755B3A40619D58B5DD1DF032CF06E2CBA1041900FE138DFDF2ACE612DA98DB7B13657C70E4712C87090273517CB92988F113F94C911381C85FECDC8C84B35E8B6441BE849A55559E7B480993F8AE6519B57928CF177DAFA978DE5228D892279428C04A10A38D803BE9D18D15421D5F5AF77D8440EE6220864D7488A35AF6B7E0E189948B7A1F41662DE2FE31D688BE1425C1A72E5A9DEDC30224EDC58CC5041B03879813BB29FFEC0E77E58CC3BA7B901DD961821E6EDD9AB00630C44E819143FAECB5D0A33E9E2B17E788DE3F43386AD86C160CD18AF060552771DE8F350D0F759D9FD040CBE76A7ACA106FEAFB9720643A5260E4BC1EEC4137B425EE29CC8736CEB91B0012C8164743584A55B31BEC47456102331D3AFEB635DE48562B6FCA9722EA34C561B44AC22E777A513A68F71B965FCEF42BB7AE9BD48B5E438083E4CFD4CE64A227CE148C32D0EBA54AFB6CB8BD0DE6DAA4DDE152587356F540C034360B7A01C85CDF021CBA85C6304E77B5E304AB3FD0113EB5FF6BCBB92D1CB9EB8F7377DB88BB90963AB5289AE1C2AC34F13EB440611507933BDD24CB3BBD5DC40736DFE6880E3B22F482920F9E034BA06A7DD896BD4E8981AEB733B38A36E7459F07D4DF97FFC1AB06326DDC2241ED6DF46B074F10141EB295B088A71F77D36098AC22AABF4BA556D94B7A1BAF4EB6E14','b7b75160c513017312e77d019bae0e585d4732b562eff06902a95ad0135584e8','50749afb2d0dfb0b6e1d8237c608a508df36ebaf2b7741bda756cd2998206ae6',NULL);
INSERT INTO "cases" VALUES(1,'BR-DMY5VSF752BV4HBJXKRYHCPTVD','2027-03-01',1,'0f0861abc683f506',X'91E59A10A71F43AB5A24838849CF714553C8E9F617945A1FC7E4A57EADD31DFB39A9CD8B1CF7C756D7973EF9B207716914B67E17AA4837D48B9A8A3E',X'BF73F1A8CC1A4858F0DB092081AF61861DE6682B8BD911E3CF80F5255C57A7C19020A33BF2DA934E10692A7AD6EB643CAE7439C6596D00D805632EBDD08E4BC16FC4B1FF2413269FCCCB4EB4F56ED0BE6953D2EB687F25BD97B7AB604B5FF2C8BD605742DB2EF4D5E54AD5B8DB8F28E2848C179CCBC7BB62E6BD0E9596BCFA515ADEAAB0E5841C441951F99F0ECE1175F2582AFFB764AC7EE8878AE7C795397CF69FB19064CD9B75FFAF0F7C5DC362219A0D365C7E67E9AFB46C35E3659ED7013322808E5BA41D5876D1B3A928B91A5360BAFCDE53570FF6D3A24C7C718DFF085B5C6F7F6ACB6323C9B7BFD3BC2857FB56CE558A95704426C141EA6356018370A6320922859B06DD0942B6B6628AE7A20DD24605AF3B86BA3A4E3B50AAE5BB7A016BB814F40D50B393A573C9E0F5C1F7091BD190F094F3A4AC464D9483FB34B169E9E919FD3C99E0E176B0F170BB60BC24EA2B0DD7B38276565AA1076B7A192EA59ECC4F50932542DC4CE56300A9D343EA687D3CDA792E4C1FE5D467BE305F47601DD3FA9BB275930AAD70AF8809C016E8099D5065E7F1F4701FFDE3D7D797666EC7B8611DA10EBF5304BFC16FE71C878BE7F083EACD25153BB9244033461A5BFBF2ED4F966DB84C9BA5BF2FBDA2D55147B6143D915E195DBEF1D9FFB7BD19D3881D37B7620EBDAEDCDBF681A275C63CDA3B0A7AD4C6450CCD67EBCC59B488870BFC6DE28C529122A1C8BA3DAEFAA6E80E22A906E1D6F0792393A0DE22A38125CDE1BCA28B71D48551F8CBD3A48BBF91B7B21A427717E02A1262B87FE592DAE5E5BB76374BDD0ECB2E8AA10AA41DD122695C7E92D8805A8E9C76083C2900C983880F6ECC87583538318DFB3BB6F985CF87EAD5BDFEE0F02BAAB7C06ECDAE7290C4D862BE181BE04D93F4A409D7BD7A6BD1B1501AE70687F2C9341692934D384ECDF25BA970565F20E19B8F66F9046DA15453851ABD94A104310256D0B211B947B8287199E130ACD13627CF4310910841C4D681BB1681B93CDAED0ABF2FF55F01C300348C0703EBFE21FCC94ED87DFB919E1FC2943E6BE903670D11BCF965D79EA5BF7A59E8D8C5F624829EE48D92C65336651C6DEB34D3B6968E8DCCF93E4254745D414ABD5E28933D910753AA9137D4ACB999E8B752B99075F25E2329A20A62E8205611A8F65AF2B6FFCB79309951A4BA4FBBED94718D6DBDBF10A0AB056DF3F0250D8CE6D80AEA7AC9CD372AFDDD371C863F649ADBD85F341960EB66D9449C6FDD326D7879F16199BC28E0C7D9E3C22D547DA824F8F1F8A7715567E910A3EF03F3FE82127CA8EFD8AD92B88E5CF5DEE7F83CF7752123AFCD647344BEEF73DC24053D74A5CA27A79DA14543657F24FEC04C28CCB4CF015352917B7C1FCE27B539B390DDD986E69073F2E2D1243CE47C1EE0C209A459ED9E17925FE4A1AD5D5F216CC2128C51CFAE68F7D85A63CDBE55E91CBE6ADFF3D736E8EE8062','a016934a860c1b53f1958c7b85f0adc7970de9313de1110f2442eac4fb122616','c58eb44b13e1f9f5887608445f8a018c63d853598b1e20edd903cf53b6c34589',NULL);
INSERT INTO "cases" VALUES(1,'BR-YSS6YKK6JSR0SRN0R31Y4T2115',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-9818Y6',1,1,'c65b562639721a3ad9f21bc26a1eb7dec0c7a3ccd2f9044471d783eab342fa2e','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-JRQJ08','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-48E8JH',1,1,'a7ec427b1f9d55d55532688acb6c241303f541c1941f81c0c8c1d3892cf77501','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'718A07C23549CD63D4EA3878A19BB31B92BE1614426658219BF35E2B3BBAA2BAC80989AF283A96E3F302390A8A3F26BDD20CD654C94333D1BC3F25F6');
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
INSERT INTO "decisions" VALUES(1,'DR-VM6VW7',1,'0cb3beb87b5ab31ae7ffd498ea68df1ad6ab48fcfbb7b705ed7beb6b695c44c6','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-QVGYP2',1,'ebb8e6d9a1ad39c34a0a787b72a233f028f1144b04eb437035763520bd871224','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-QVGYP2',2,'c222fc954e095a547c418e0a33790b3723f8819a2d49c3b6c5699edf2d4f1d8e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-Z842C7',1,'917f7b657a8ef5d66fec8c04453ee54ec801ee5b466dd14895e49b8ce4eb6952','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-PKHFNE',1,'1e13de216a54b3b8e5428da724462273c1cab5a818c8bb2698d8f02a2d645dc0','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-8AJV0W',1,'f69337bbd9af9e43cf46071da5074c3fa11f97bf483ae00de1c57a3686b5ab9d','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-2Z55P0',1,'09d7a61b8b30c542eb58a085709a92fa747306b462769b0d9479b4c915d631a5','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TT2N7X',1,'89cd944ec9e55ddce8fe33ab28d3efead41f73a5667b16865703e97396704738','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-BCV2B1',1,'491a8eb60850b72df725fc89f34c6cfa68101937a317537e1df1a47e3c338e24','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-JRQJ08','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-9818Y6',1,'c65b562639721a3ad9f21bc26a1eb7dec0c7a3ccd2f9044471d783eab342fa2e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-YAZW99',1,'0333a28629ef66f19b4f5c596c7cb670c79ce7b7bad3568a1f80c694631fe9e2','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-48E8JH',1,'a7ec427b1f9d55d55532688acb6c241303f541c1941f81c0c8c1d3892cf77501','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-NRXYZD',1,'f1994eedcd4f4b4da17f2efbd97f610f2d6e65733a97c84274ebecc4b9bfbaea','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-K2WN4B',1,'79c8f6ba767556d2a62db53983d9ac0d766f10e5fe17117dd64e7b8facb019fc','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-YR4JMG',1,'a4884f1671fec95b23bb2ce5261823326facdccf512849ae4f298d68eab19415','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-S1DJ73','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-JRQJ08','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1,'form-14');
INSERT INTO "delegations" VALUES(1,'DL-H3PGMN','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0,'form-36');
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
INSERT INTO "drafts" VALUES(1,'DR-VM6VW7','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-PKHFNE','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-WCMM2Y','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-2Z55P0','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-TT2N7X','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BP3SAT','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-YR4JMG','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-3W9R9X','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-JBGYN7','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-VA1EB9','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-17X89W','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-YR4JMG',1,'a4884f1671fec95b23bb2ce5261823326facdccf512849ae4f298d68eab19415','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-K2WN4B',1,'79c8f6ba767556d2a62db53983d9ac0d766f10e5fe17117dd64e7b8facb019fc','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','W3Y0SblHM6cuqcBDvN5rPnopyrjI3NLdsvlF06i9S1JFOZ2Ll/ygjIlBFlPx/kaWbACSonlbQ4/FOsJ8rKUA6eBknvPSN1y5is5KyhURrJCQDWjmFY6K9L7Y9AtyKbqkqPIK+M+ercWV9y4wf1CvKZIzkn2zLrOWN7E36exFKMzAzAF2pRswkuSAhJ4yiWAUrLGSg6Xg+kndHJzX44MBJNghdZF8724SR2CkzsG63BFzF9WHkmpr42Alq1YpoRrc8OhG9CPlXYowDMrWQjZZfde0YcUlkgurC3ox3tPh5FhnPt+yR3OVFy/wAn9i1Yb12fs0xq5SLTYFDy3dTAkAMSA5tVoXczrJBU57eQ3zWu+egDJjVKk6PKI74HFdpF6540KO2rnEmyxFlwDeLxWBH+VYn+d5rUZ6JG12/BauBmeWB4WKRwH69+mnG/tqTnX2y15S+TarWGZ7Brf2dXF37iPxV0lr52RO0wfSdFoXOqzyb1rf8EcOOTGJgTgEmrMlsY9HFKOPKPAlX/0FEgaYjYuE6b+UfowtlHgO86G4cD8eVoFu6RNcNX2J2Ix+7jD9/v29V66v9hVcc4nvl7Zj8WRbDqwsxLFi7x+ymi4fbv/wXcpkh5zvf2+3hlFnyydo7PPUKrltjF0zxUdDEX78UvHPsm217gnftXcXaHG1ILJ0g+CqTGeUM+0uwKCHKyQG03/EQSqikzzcAagoMdHWuJ84qJylV7ihFIu9IG5F6add5g05Aj8uT2J5qTfj6NdJCtDoxbay6irz7FA0lbdptppAmi5wz7CDc8hZ585DNiVfJvcuIcVrbIECdY54ssXmUIE/ELOeE5ATk65sqZ9pD6gQjcEJz6qFjWfTRAwfhMPr86MKxyvdaMyMmf2AtKgtbXiXv/rH5B80GMuAs0Fb5twuDCMySvR+RcbpyrnODpSXFIDTfyADGn/0XYShZztP/0u/P18qcrF/EVSlpAv0b8wKKHgLcF8cH+fW4mHmNmmcP4ZWZj8uE7G4YkGPOvFT1DYGNSYBPMXXTJoXpYDgM3Tn0LDqIdu36thxwZMbmcA1ZrhjK5DqFL9DYmQk2/PpTcyrt/gHp/AQC53C2aR3Rwzr/VDqBZVHeBTbJXrQy6dWAZACHuawKHKq6QdPz3K/Ccj6mNGZSYubsX2A7zsSL4EOe546efJxW2cu1D8dONe4VyoFXZ7w0AazPo3ba+wf7h7CN82fl2ltAzf+rQqUADoXXI1s5MRykQ5VoeNfaHftAB/+WtZb4paIT58soVLJ/Z7H+gxQBPOzZnB4KJHRx5Ya5MF1c87QFgcHYN9mVd/cw7N2W4jOJYABGnpN9Z4WYi2gQw+KOBluaq92ntIuM+LwS1L4iw8lgEyHYUPxlHkaWIr2HRwTtCiy2qc=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-VM6VW7", "clause": "4.2b", "details": {"revision": 1, "digest": "0cb3beb87b5ab31ae7ffd498ea68df1ad6ab48fcfbb7b705ed7beb6b695c44c6", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d889370fd5ef67c742b820751cffb05b52763d424fd3cb3883f00a891f3a4157"}}','09c53f09a51034dd6336bad1856768c127a80a6c0f5bc60302bc0b89055c8603');
INSERT INTO "journal" VALUES(1,22,'{"previous": "09c53f09a51034dd6336bad1856768c127a80a6c0f5bc60302bc0b89055c8603", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VM6VW7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','aba957b9601175d651c62ea622b3a6952d9e00ec7fc6d8520c3c88193255b7a2');
INSERT INTO "journal" VALUES(1,23,'{"previous": "aba957b9601175d651c62ea622b3a6952d9e00ec7fc6d8520c3c88193255b7a2", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-VM6VW7", "clause": "3.1", "details": {"revision": 1, "digest": "0cb3beb87b5ab31ae7ffd498ea68df1ad6ab48fcfbb7b705ed7beb6b695c44c6", "reason_digest": null, "clauses": []}}','290d507009bb58653882e25ab28d7ffb919d0b1a80c8413360313516362fe74f');
INSERT INTO "journal" VALUES(1,24,'{"previous": "290d507009bb58653882e25ab28d7ffb919d0b1a80c8413360313516362fe74f", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-VM6VW7", "clause": "3.1", "details": {"revision": 1, "digest": "0cb3beb87b5ab31ae7ffd498ea68df1ad6ab48fcfbb7b705ed7beb6b695c44c6", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','0b587f83de8eb1f57e357530309ea49bcc01c7f6e863a53681a021243a52b594');
INSERT INTO "journal" VALUES(1,25,'{"previous": "0b587f83de8eb1f57e357530309ea49bcc01c7f6e863a53681a021243a52b594", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-VM6VW7", "clause": "3.1", "details": {"revision": 1, "digest": "0cb3beb87b5ab31ae7ffd498ea68df1ad6ab48fcfbb7b705ed7beb6b695c44c6", "links": ["facebook-page cd3060a22c60d703e9886c915a867b488229839a21160cc6cec5691140128bdb", "x-account eb85c674a2a553797f1904bd58f1a8f7f0a5cb1ce9a8320436b4930b200181bd"], "finished": 1}}','b3b77cbba70527e57df203c3c7a149c2b6e186fe619956018041bab1d7c5f5cd');
INSERT INTO "journal" VALUES(1,26,'{"previous": "b3b77cbba70527e57df203c3c7a149c2b6e186fe619956018041bab1d7c5f5cd", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-QVGYP2", "clause": "4.2b", "details": {"revision": 1, "digest": "ebb8e6d9a1ad39c34a0a787b72a233f028f1144b04eb437035763520bd871224", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c3b4b7ffd760c094632b020e17b51a4662bcf24f517a6918b7ee4f80d8e90686"}}','0a616cc596dc6b5505621a7dcb9be9dbc99948480691fb4d50723be648260359');
INSERT INTO "journal" VALUES(1,27,'{"previous": "0a616cc596dc6b5505621a7dcb9be9dbc99948480691fb4d50723be648260359", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-QVGYP2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6ddd07293a0e2b0727777decbacab849cddbd314e511dbbd553e7f1ed5acbc1a');
INSERT INTO "journal" VALUES(1,28,'{"previous": "6ddd07293a0e2b0727777decbacab849cddbd314e511dbbd553e7f1ed5acbc1a", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-QVGYP2", "clause": "3.1", "details": {"revision": 1, "digest": "ebb8e6d9a1ad39c34a0a787b72a233f028f1144b04eb437035763520bd871224", "reason_digest": "1bd218da72d80a7508b4530635b15227a25c737ebf08ffb5e6361af5b844b416", "clauses": ["5.1"]}}','408843c3e309d0a3a0de5a1921b4ef4307d6b459125e679a05df70e28b742c41');
INSERT INTO "journal" VALUES(1,29,'{"previous": "408843c3e309d0a3a0de5a1921b4ef4307d6b459125e679a05df70e28b742c41", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-QVGYP2", "clause": "4.2b", "details": {"revision": 2, "digest": "c222fc954e095a547c418e0a33790b3723f8819a2d49c3b6c5699edf2d4f1d8e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6b536e87df4dd303d0ee318721680fdf0b82745ec8c36991a4d3671039931b5a"}}','adab6226321707baea4b2a0b900d8e5bb001f4102381abc438b839d9cf94f4c8');
INSERT INTO "journal" VALUES(1,30,'{"previous": "adab6226321707baea4b2a0b900d8e5bb001f4102381abc438b839d9cf94f4c8", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-QVGYP2", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7aca097067427732df14d06bd342dad29e2252900269e50ce23f52ee2025061d');
INSERT INTO "journal" VALUES(1,31,'{"previous": "7aca097067427732df14d06bd342dad29e2252900269e50ce23f52ee2025061d", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-QVGYP2", "clause": "3.1", "details": {"revision": 2, "digest": "c222fc954e095a547c418e0a33790b3723f8819a2d49c3b6c5699edf2d4f1d8e", "reason_digest": null, "clauses": []}}','a69f447b03fc67069fd90e1d559e91dfde00a1f935f8500446f1e0c6261ef78b');
INSERT INTO "journal" VALUES(1,32,'{"previous": "a69f447b03fc67069fd90e1d559e91dfde00a1f935f8500446f1e0c6261ef78b", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-QVGYP2", "clause": "3.1", "details": {"revision": 2, "digest": "c222fc954e095a547c418e0a33790b3723f8819a2d49c3b6c5699edf2d4f1d8e", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','87c6190e3dac29875d7c0bac7707884675f87d9272c73888a050eb4b2db560c9');
INSERT INTO "journal" VALUES(1,33,'{"previous": "87c6190e3dac29875d7c0bac7707884675f87d9272c73888a050eb4b2db560c9", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-Z842C7", "clause": "4.2b", "details": {"revision": 1, "digest": "917f7b657a8ef5d66fec8c04453ee54ec801ee5b466dd14895e49b8ce4eb6952", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "3e5b8f3f2cb7efce10cc6b4a8c7c61cce75f800d1a60e948c4c0a73d92587ef8"}}','5cc0b0748a26f990b0cdc2e9907218302436e83ee5ee4fa02e283459f06437a1');
INSERT INTO "journal" VALUES(1,34,'{"previous": "5cc0b0748a26f990b0cdc2e9907218302436e83ee5ee4fa02e283459f06437a1", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Z842C7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','eac58676189f5decf71a346192d0abeb3ea16047dc15e73e0e3d72db73b1ccef');
INSERT INTO "journal" VALUES(1,35,'{"previous": "eac58676189f5decf71a346192d0abeb3ea16047dc15e73e0e3d72db73b1ccef", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-Z842C7", "clause": "3.1", "details": {"revision": 1, "digest": "917f7b657a8ef5d66fec8c04453ee54ec801ee5b466dd14895e49b8ce4eb6952", "reason_digest": null, "clauses": []}}','dd60030a3c804bf212d76ad32a5cf8f368183eb0ff1d12cdd4d044e31674d085');
INSERT INTO "journal" VALUES(1,36,'{"previous": "dd60030a3c804bf212d76ad32a5cf8f368183eb0ff1d12cdd4d044e31674d085", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-Z842C7", "clause": "3.1", "details": {"revision": 1, "digest": "917f7b657a8ef5d66fec8c04453ee54ec801ee5b466dd14895e49b8ce4eb6952", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','cee5ee989a1efa150f1b5788c519420efd02d1446a18cafdcca1a59a8dfd6c0a');
INSERT INTO "journal" VALUES(1,37,'{"previous": "cee5ee989a1efa150f1b5788c519420efd02d1446a18cafdcca1a59a8dfd6c0a", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-Z842C7", "clause": "3.1", "details": {"revision": 1, "digest": "917f7b657a8ef5d66fec8c04453ee54ec801ee5b466dd14895e49b8ce4eb6952", "links": ["x-account c03e4a612cdde2c9f4de4d2a0fc1bea56bd2494c195d59a3ca85b04cc40ad0cd"], "finished": 0}}','f664f6937a7c2c999dcd0dc2ed7813dbd1e799df85dcdf6f908cb2263b26a66c');
INSERT INTO "journal" VALUES(1,38,'{"previous": "f664f6937a7c2c999dcd0dc2ed7813dbd1e799df85dcdf6f908cb2263b26a66c", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-PKHFNE", "clause": "4.2b", "details": {"revision": 1, "digest": "1e13de216a54b3b8e5428da724462273c1cab5a818c8bb2698d8f02a2d645dc0", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "26f9a5555bd986f40c2ad1c9896ade46a39435823447f63431432249a7cd96e9"}}','a59bf0a402ec76831dd8a651b1ca251dbd5bf07eed529be99156aaccafdffbb6');
INSERT INTO "journal" VALUES(1,39,'{"previous": "a59bf0a402ec76831dd8a651b1ca251dbd5bf07eed529be99156aaccafdffbb6", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PKHFNE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2b7c7647041098d96c4e5512f7a1faf5ecb724a42707372574ae795fbee703b9');
INSERT INTO "journal" VALUES(1,40,'{"previous": "2b7c7647041098d96c4e5512f7a1faf5ecb724a42707372574ae795fbee703b9", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-PKHFNE", "clause": "3.1", "details": {"revision": 1, "digest": "1e13de216a54b3b8e5428da724462273c1cab5a818c8bb2698d8f02a2d645dc0", "reason_digest": "07565b466907ce7de3d78d7da7534e90592cebfc2f6532f2f3e0dd319fe9940b", "clauses": ["5.1"]}}','026d43093680ac8b4ebef0f632b6ddfc40bca37489254245e040100ea869a8ea');
INSERT INTO "journal" VALUES(1,41,'{"previous": "026d43093680ac8b4ebef0f632b6ddfc40bca37489254245e040100ea869a8ea", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-8AJV0W", "clause": "4.2b", "details": {"revision": 1, "digest": "f69337bbd9af9e43cf46071da5074c3fa11f97bf483ae00de1c57a3686b5ab9d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "27fc492b45a7b3e0e7a0849d48596535bb00dc329031f59221bfffe2e09920c5"}}','183afc3c4a4655b09c4185914b3a8ff014c1b5307962f261f07e5f49b6b342ac');
INSERT INTO "journal" VALUES(1,42,'{"previous": "183afc3c4a4655b09c4185914b3a8ff014c1b5307962f261f07e5f49b6b342ac", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8AJV0W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','224527db2d3bc2253c80c360019e60bf6c19de585540d24ea069164dd586d3ed');
INSERT INTO "journal" VALUES(1,43,'{"previous": "224527db2d3bc2253c80c360019e60bf6c19de585540d24ea069164dd586d3ed", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-8AJV0W", "clause": "3.1", "details": {"revision": 1, "digest": "f69337bbd9af9e43cf46071da5074c3fa11f97bf483ae00de1c57a3686b5ab9d", "reason_digest": "2e7c1aa7c8a6c78dd051b3926e0455d27562d7d743fd67a0a517b7e9f14649f1", "clauses": ["5.1"]}}','e55e6d5a4724a8cd703d3fcfcf4fc885fd83d3133e043f6144230401b754e04f');
INSERT INTO "journal" VALUES(1,44,'{"previous": "e55e6d5a4724a8cd703d3fcfcf4fc885fd83d3133e043f6144230401b754e04f", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-WCMM2Y", "clause": "4.2b", "details": {"revision": 1, "digest": "bcce95c15354812d65efb4a89979836b1f883bcbbf934a72f2c6ba2e964469cf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6e0758019ebc68559b7b82a97429810cc61fef04f53b76cd56afa9b073a772a9"}}','8a1094b3e59585a14277b009ae8fb6e51e25a522c11b4fe7662904ff71d41d52');
INSERT INTO "journal" VALUES(1,45,'{"previous": "8a1094b3e59585a14277b009ae8fb6e51e25a522c11b4fe7662904ff71d41d52", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WCMM2Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','96bd56c1d76cc13733ed781bcae076329caaf4efdb39a244a648dd7254459308');
INSERT INTO "journal" VALUES(1,46,'{"previous": "96bd56c1d76cc13733ed781bcae076329caaf4efdb39a244a648dd7254459308", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-WCMM2Y", "clause": "5.8", "details": {"revision": 1}}','ce21406124dd9ffd1fc813f6857dc076897f79e3e711e8407b16a54b0c850d4a');
INSERT INTO "journal" VALUES(1,47,'{"previous": "ce21406124dd9ffd1fc813f6857dc076897f79e3e711e8407b16a54b0c850d4a", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-2Z55P0", "clause": "4.2b", "details": {"revision": 1, "digest": "09d7a61b8b30c542eb58a085709a92fa747306b462769b0d9479b4c915d631a5", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8b641199cdfdaf18ec426a464477e7607c7205dba457b743e1cd5b46e040eb67"}}','8c1ece45624511afab26f26a06c5afd806d6be7415d44fc6312c66ca7cc2a769');
INSERT INTO "journal" VALUES(1,48,'{"previous": "8c1ece45624511afab26f26a06c5afd806d6be7415d44fc6312c66ca7cc2a769", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2Z55P0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','a78515d57b98fed144959a3c1b624e21e826431dbe8236db09f4a815e64a0b58');
INSERT INTO "journal" VALUES(1,49,'{"previous": "a78515d57b98fed144959a3c1b624e21e826431dbe8236db09f4a815e64a0b58", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-2Z55P0", "clause": "3.1", "details": {"revision": 1, "digest": "09d7a61b8b30c542eb58a085709a92fa747306b462769b0d9479b4c915d631a5", "reason_digest": null, "clauses": []}}','de1c636b3a06dbd909c6f3cb131ad91e2889b6e0ed8254d91a022374c02f5f56');
INSERT INTO "journal" VALUES(1,50,'{"previous": "de1c636b3a06dbd909c6f3cb131ad91e2889b6e0ed8254d91a022374c02f5f56", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-2Z55P0", "clause": "3.1", "details": {"revision": 1, "digest": "09d7a61b8b30c542eb58a085709a92fa747306b462769b0d9479b4c915d631a5", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','05e5eb0bc9c79c3657b1452a5b642af17e0a3b139ba576f2a83379c2a8467f21');
INSERT INTO "journal" VALUES(1,51,'{"previous": "05e5eb0bc9c79c3657b1452a5b642af17e0a3b139ba576f2a83379c2a8467f21", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-2Z55P0", "clause": "3.1", "details": {"revision": 1, "digest": "09d7a61b8b30c542eb58a085709a92fa747306b462769b0d9479b4c915d631a5", "links": ["website 53d692813919fc8a4235050f24368b4a60ef00f850af94da9e2b233713d32f1c"], "finished": 1}}','35c25ec575a5ee2a8d8c0f328a9a76d8f7df1d23cf1b3cdb5d7ddf3fd8df5cf1');
INSERT INTO "journal" VALUES(1,52,'{"previous": "35c25ec575a5ee2a8d8c0f328a9a76d8f7df1d23cf1b3cdb5d7ddf3fd8df5cf1", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-TT2N7X", "clause": "4.2b", "details": {"revision": 1, "digest": "89cd944ec9e55ddce8fe33ab28d3efead41f73a5667b16865703e97396704738", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "2fe966bdf93e242e2621ff0bfe16cce028a44b828a9870a5c874d948d6f08776"}}','37a2b0381cb3688630a372a49f0497bf3efb7022c4631a3597beb8a98de50935');
INSERT INTO "journal" VALUES(1,53,'{"previous": "37a2b0381cb3688630a372a49f0497bf3efb7022c4631a3597beb8a98de50935", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TT2N7X", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2d46e300ac4c967909a0a2f5bd6f895a6d630b3a33f11ffc08d54aee9f0eb8da');
INSERT INTO "journal" VALUES(1,54,'{"previous": "2d46e300ac4c967909a0a2f5bd6f895a6d630b3a33f11ffc08d54aee9f0eb8da", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-TT2N7X", "clause": "3.1", "details": {"revision": 1, "digest": "89cd944ec9e55ddce8fe33ab28d3efead41f73a5667b16865703e97396704738", "reason_digest": null, "clauses": []}}','ef50db5f7519abb3e7634efbc15b856bff87515b599536e20f7af52d3ce3969d');
INSERT INTO "journal" VALUES(1,55,'{"previous": "ef50db5f7519abb3e7634efbc15b856bff87515b599536e20f7af52d3ce3969d", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BP3SAT", "clause": "4.2b", "details": {"revision": 1, "digest": "30dadf73c072afddae27d9a17d150d938dee6fe8edf71e0915e13c5ffdc3942f", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0a1d270a65dc62dccb154314bab9a573fa6f67d65bc696fa52d97fa4df0739bf"}}','1cad7f28529c2475da66565f7c48f80d3e14f32d2c69e391323cfeb0ad55deaf');
INSERT INTO "journal" VALUES(1,56,'{"previous": "1cad7f28529c2475da66565f7c48f80d3e14f32d2c69e391323cfeb0ad55deaf", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-0X2A2D", "clause": "4.2b", "details": {"revision": 1, "digest": "9e1eb85b4f3f6e4cce1b04152294ca46a81d7c8083d395ef41d2719edf6d3f22", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "f2077b1066233ec2302e36c81b46cc62e6f7e029324aaceb3bed216d83986fdb"}}','06561dc25a3071392f14af26020a7e65629963cb8afded39a6cb230cd7d30141');
INSERT INTO "journal" VALUES(1,57,'{"previous": "06561dc25a3071392f14af26020a7e65629963cb8afded39a6cb230cd7d30141", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0X2A2D", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7e059285d35d18acb4a9e90b421c24cac9eb803236738d838188e8a6abf7931c');
INSERT INTO "journal" VALUES(1,58,'{"previous": "7e059285d35d18acb4a9e90b421c24cac9eb803236738d838188e8a6abf7931c", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-43KT5P", "clause": "4.2b", "details": {"revision": 1, "digest": "299eab1476caaef992c921deb5e2017ece87b9e646c958903edbc15693fca605", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "5e179ed86e449f85eaa95df7b5e63b000ee4dbd587fba14ed79ddd3a54fcc15a"}}','06a03c488453edf867e3f3779960e5dbef8fc4c031827184543e2bb366c74221');
INSERT INTO "journal" VALUES(1,59,'{"previous": "06a03c488453edf867e3f3779960e5dbef8fc4c031827184543e2bb366c74221", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-43KT5P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','568036911173ee9ad758778e5fff64c42bcd3fcfb79a6913cbf4a65c7db2a709');
INSERT INTO "journal" VALUES(1,60,'{"previous": "568036911173ee9ad758778e5fff64c42bcd3fcfb79a6913cbf4a65c7db2a709", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 2, "reference": "DR-43KT5P", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','dc048433077083be8d470c9e65f1b4d570f8e18a4cb7d8211155369e7bb52502');
INSERT INTO "journal" VALUES(1,61,'{"previous": "dc048433077083be8d470c9e65f1b4d570f8e18a4cb7d8211155369e7bb52502", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-S1DJ73", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "f6cdee4e55709fcf20fa184f5e3a0fe4a01cca38cc7bc4f5fa10c1d89acdd977", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "57d794a35cda13abf9bf827081a1767b3f1a547d04805edbd0aec3c60fcccec0", "form_digest": "6838b19173ca60f6a4033b9823074afd2a68cce6c0153f2b45862122efa426c5"}}','5755cd932cfe7aade30676b643ab68eb1eb1e4eccfbea76fca85dc2205c154c4');
INSERT INTO "journal" VALUES(1,62,'{"previous": "5755cd932cfe7aade30676b643ab68eb1eb1e4eccfbea76fca85dc2205c154c4", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-S1DJ73", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "f6cdee4e55709fcf20fa184f5e3a0fe4a01cca38cc7bc4f5fa10c1d89acdd977", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "57d794a35cda13abf9bf827081a1767b3f1a547d04805edbd0aec3c60fcccec0"}}','21408eebbbaa53ab25491827e15cbb071d603e404cae32d1492dade4cfb8ad02');
INSERT INTO "journal" VALUES(1,63,'{"previous": "21408eebbbaa53ab25491827e15cbb071d603e404cae32d1492dade4cfb8ad02", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-JRQJ08", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "05dfc6b8b2939cfacf7c2ba3cc4fe031dfb1545e9f93ba6d3e36062f1ab4f1f6", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "4592f3c4b996f7d9e3492778c23aefa0022cd1ba46135c5bb963fd98d13fd4b1", "form_digest": "551d0be31d18eb919291b86132826be9552318aec8d05acd301823e8c0100070"}}','9bc551b2d7190fb34cd9f3d2675ab3af12f2d2ab0eef3c31babd8e88930065b9');
INSERT INTO "journal" VALUES(1,64,'{"previous": "9bc551b2d7190fb34cd9f3d2675ab3af12f2d2ab0eef3c31babd8e88930065b9", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BCV2B1", "clause": "4.2b", "details": {"revision": 1, "digest": "491a8eb60850b72df725fc89f34c6cfa68101937a317537e1df1a47e3c338e24", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d2a756534379a274ca28fb15d2850ce9df206af0d57841a44c923a6642dae970"}}','c2fb0894a3e0afb9038c8e19ed1d1eaf0a566910ae84450c5ab9e8c088e6f87e');
INSERT INTO "journal" VALUES(1,65,'{"previous": "c2fb0894a3e0afb9038c8e19ed1d1eaf0a566910ae84450c5ab9e8c088e6f87e", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BCV2B1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','a8f27b191d164da4cb31ab5951df644e720785160ea2cdcb8f01e79f0e0bbd65');
INSERT INTO "journal" VALUES(1,66,'{"previous": "a8f27b191d164da4cb31ab5951df644e720785160ea2cdcb8f01e79f0e0bbd65", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-BCV2B1", "clause": "3.1", "details": {"revision": 1, "digest": "491a8eb60850b72df725fc89f34c6cfa68101937a317537e1df1a47e3c338e24", "reason_digest": null, "clauses": [], "delegation": "DL-JRQJ08", "lent_by": "Town Clerk", "stated": 0}}','af88df1d417b3812b0d8bdef9fca4dd079aacfda6f4d92ffc78bd4931363ba9a');
INSERT INTO "journal" VALUES(1,67,'{"previous": "af88df1d417b3812b0d8bdef9fca4dd079aacfda6f4d92ffc78bd4931363ba9a", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-FSJA5D", "clause": "4.2b", "details": {"revision": 1, "digest": "7a4f5f4b508012ff00dcbdc22d70b24dbee90ae1d4e718f61e033bfdf24f5277", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "1425da195912ab4bf3428c251501a143edecbe180f9c41385bbad617c5c595d4"}}','6b60836dcccab8b0712a8760127922183aaa5457e7005753410ce5aab81f7872');
INSERT INTO "journal" VALUES(1,68,'{"previous": "6b60836dcccab8b0712a8760127922183aaa5457e7005753410ce5aab81f7872", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FSJA5D", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7d4d9f38d474d7985008913ca194cda7b0a565b00e36544065aabc5386757877');
INSERT INTO "journal" VALUES(1,69,'{"previous": "7d4d9f38d474d7985008913ca194cda7b0a565b00e36544065aabc5386757877", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-FSJA5D", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "7cbe1524edf565bfba3adcfc6230dc7e188baa9c5862ca6313ad8b933512f96b"}}','de3597cbcc6d80c0f260bc3e8d9ed5bfc87c891b3b58f57c52389c8abe5dacde');
INSERT INTO "journal" VALUES(1,70,'{"previous": "de3597cbcc6d80c0f260bc3e8d9ed5bfc87c891b3b58f57c52389c8abe5dacde", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9818Y6", "clause": "4.2b", "details": {"revision": 1, "digest": "c65b562639721a3ad9f21bc26a1eb7dec0c7a3ccd2f9044471d783eab342fa2e", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "cc8dca78c91499899b0997f4d005b463cec33f427c32f7a04a1cb894adfb2e4e"}}','b6a7c37d8abe08ceea186facc9ac1969b6234bc60911d40091947624e8d4c7cf');
INSERT INTO "journal" VALUES(1,71,'{"previous": "b6a7c37d8abe08ceea186facc9ac1969b6234bc60911d40091947624e8d4c7cf", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9818Y6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','fa00b67d5289f99091462b80a73bc147920d1208a95fac5f669915c6fa10a6f1');
INSERT INTO "journal" VALUES(1,72,'{"previous": "fa00b67d5289f99091462b80a73bc147920d1208a95fac5f669915c6fa10a6f1", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-9818Y6", "clause": "3.1", "details": {"revision": 1, "digest": "c65b562639721a3ad9f21bc26a1eb7dec0c7a3ccd2f9044471d783eab342fa2e", "reason_digest": null, "clauses": []}}','342b9e7fa82071fef0a13f2c468768b1abd2fa931f1ff3b5bf06cf058c42b2cb');
INSERT INTO "journal" VALUES(1,73,'{"previous": "342b9e7fa82071fef0a13f2c468768b1abd2fa931f1ff3b5bf06cf058c42b2cb", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 2, "reference": "DR-9818Y6", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','56bd55205326eb8447e12da986fb643293c216a13c390d6b8c528b6083f382b5');
INSERT INTO "journal" VALUES(1,74,'{"previous": "56bd55205326eb8447e12da986fb643293c216a13c390d6b8c528b6083f382b5", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-9818Y6", "clause": "3.1", "details": {"revision": 1, "digest": "c65b562639721a3ad9f21bc26a1eb7dec0c7a3ccd2f9044471d783eab342fa2e", "delegation": "DL-JRQJ08", "lent_by": "Town Clerk", "stated": 0}}','489bcd423bb9097760722b205b8759fa0931e5a3b243aed838a8e6e39a81e6db');
INSERT INTO "journal" VALUES(1,75,'{"previous": "489bcd423bb9097760722b205b8759fa0931e5a3b243aed838a8e6e39a81e6db", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-YAZW99", "clause": "4.2b", "details": {"revision": 1, "digest": "0333a28629ef66f19b4f5c596c7cb670c79ce7b7bad3568a1f80c694631fe9e2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "647d981c5d6a9b50e563e15f249eb0666e0ae72e31746fee6feff01d0c0170f4"}}','a9a0b88a76e9ba23cc2bf66f8facfcb4e6b379a1adb07d2456d90edb5d0b305d');
INSERT INTO "journal" VALUES(1,76,'{"previous": "a9a0b88a76e9ba23cc2bf66f8facfcb4e6b379a1adb07d2456d90edb5d0b305d", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YAZW99", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c4c79ed02fb7c41085a35cf9fc854c25799ae15ca4383a40025983ef999e2731');
INSERT INTO "journal" VALUES(1,77,'{"previous": "c4c79ed02fb7c41085a35cf9fc854c25799ae15ca4383a40025983ef999e2731", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-YAZW99", "clause": "3.1", "details": {"revision": 1, "digest": "0333a28629ef66f19b4f5c596c7cb670c79ce7b7bad3568a1f80c694631fe9e2", "reason_digest": null, "clauses": []}}','ea0b2aacb358989f27846bc381aacf7b22e5087a19ce9c261b64fbde7fc08a67');
INSERT INTO "journal" VALUES(1,78,'{"previous": "ea0b2aacb358989f27846bc381aacf7b22e5087a19ce9c261b64fbde7fc08a67", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 2, "reference": "DR-YAZW99", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','9d201a10a9e00b90f64e2e7658c78f1b4a9628090e095810d7335799dddead95');
INSERT INTO "journal" VALUES(1,79,'{"previous": "9d201a10a9e00b90f64e2e7658c78f1b4a9628090e095810d7335799dddead95", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-HB8K4H", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "02a42dec03afe83c658ae476ffa9ff828a3f4a4d95973f9202dece724b02b207"}}','2ba3d62886ef9091f9494fdd066825ee27193f87da9f86573e650b27bdc0fce0');
INSERT INTO "journal" VALUES(1,80,'{"previous": "2ba3d62886ef9091f9494fdd066825ee27193f87da9f86573e650b27bdc0fce0", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-0X2A2D", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','9d173a2feca19d4650144c700a5e1c1b1114ad33857fb3aea83cf1f60575fb0f');
INSERT INTO "journal" VALUES(1,81,'{"previous": "9d173a2feca19d4650144c700a5e1c1b1114ad33857fb3aea83cf1f60575fb0f", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-43KT5P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','a671f6a87c5689fab2a6f2c5f57fac04395db28a409233205ba87c26e3713e9b');
INSERT INTO "journal" VALUES(1,82,'{"previous": "a671f6a87c5689fab2a6f2c5f57fac04395db28a409233205ba87c26e3713e9b", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-HB8K4H", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','17648470370ea183505be1dea8b36c7866b600806c1d02e7429146011aca85b1');
INSERT INTO "journal" VALUES(1,83,'{"previous": "17648470370ea183505be1dea8b36c7866b600806c1d02e7429146011aca85b1", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-SKM2NE", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "54af90df80fe5a6b1b4a5ae614676440d8e52213c9fcf231d06e34be8834025c"}}','7acd8a57a9e0d4d4bac7d482bd31233ec19c281c0f8d0796a198d75b906ce55e');
INSERT INTO "journal" VALUES(1,84,'{"previous": "7acd8a57a9e0d4d4bac7d482bd31233ec19c281c0f8d0796a198d75b906ce55e", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-FN786P", "clause": "house rule 3", "details": {"words_digest": "814d069839fd310fa374c16712a2186c2d755a36cfe4a2e6f3acbc23fdb9d3e1", "form_digest": "55c24866a8e2a2db56211b3853168613e529f2b12a19942acd8b89a4569985f3"}}','070a704b6dcbb1812afb7085e1ec66b4d8fd56127c37c49c5e7e1264c4444106');
INSERT INTO "journal" VALUES(1,85,'{"previous": "070a704b6dcbb1812afb7085e1ec66b4d8fd56127c37c49c5e7e1264c4444106", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-D60YGJ", "clause": "house rule 3", "details": {"words_digest": "16939195e7ea2dc37997fe22536d43a8113aae936f3f59a5f6f81f110a10a228", "form_digest": "ef279d78e50eaad490fd380f67133d15a26d77005befb7aa3fd340123f469193"}}','ebde73ddf2fe62bb3504edc7ddbf377891d0e9fcdd667fe8bb3ca3c14fac60eb');
INSERT INTO "journal" VALUES(1,86,'{"previous": "ebde73ddf2fe62bb3504edc7ddbf377891d0e9fcdd667fe8bb3ca3c14fac60eb", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-MQE6FK", "clause": "4.2b", "details": {"revision": 1, "digest": "92c31b2970d227a165b95367ac9d00e269589b8db56e4699e6c6ee91299dfe68", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "72fa584c5a09f036fe779428f84511024fa7dc2bd4a13d55e2286a9aba127548"}}','9042d6411ccb34dcea14c06473405da148ebc12a84d4e4964bb7a8e6411a74d7');
INSERT INTO "journal" VALUES(1,87,'{"previous": "9042d6411ccb34dcea14c06473405da148ebc12a84d4e4964bb7a8e6411a74d7", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-FN786P", "clause": "house rule 3", "details": {"draft": "DR-MQE6FK"}}','8ae99124921e78b48e7f65c94d6b712cae4254e044d249ca21e42dc42594d863');
INSERT INTO "journal" VALUES(1,88,'{"previous": "8ae99124921e78b48e7f65c94d6b712cae4254e044d249ca21e42dc42594d863", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','05275297b79c71c166946fa0912aeccf652101b354314a415474378fa928e3cd');
INSERT INTO "journal" VALUES(1,89,'{"previous": "05275297b79c71c166946fa0912aeccf652101b354314a415474378fa928e3cd", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "bc8a97e32c0a0109d3c9bca9d5d385b581b8cd8953445c785837b90d5ab1d423"}}','68225da74f4f9c60ccee1d60f7251dfc657ad1b9c5f87156bd9988c9dc6ce4e0');
INSERT INTO "journal" VALUES(1,90,'{"previous": "68225da74f4f9c60ccee1d60f7251dfc657ad1b9c5f87156bd9988c9dc6ce4e0", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "7599b7c3fe797363ffc2874fe13865f37bd31692876d934a5d096aa9b35baf72"}}','9f8040a3a342c2aaca3477e38ae67404df582d05b1d95575ac4670e906ac9ac6');
INSERT INTO "journal" VALUES(1,91,'{"previous": "9f8040a3a342c2aaca3477e38ae67404df582d05b1d95575ac4670e906ac9ac6", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "cb27012557d96eb58b06e9e83fe68e87b20b8534d3917924b8ed964d6de79358"}}','af929163ff5879c791db86154b24f37aa1f7f6e1d23e7826d292985ae2cf5251');
INSERT INTO "journal" VALUES(1,92,'{"previous": "af929163ff5879c791db86154b24f37aa1f7f6e1d23e7826d292985ae2cf5251", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-48E8JH", "clause": "4.2b", "details": {"revision": 1, "digest": "a7ec427b1f9d55d55532688acb6c241303f541c1941f81c0c8c1d3892cf77501", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "24a26737d3187e9e9ae4a25933b09464c5113a7d82124a7f7c74179f4d9151dd"}}','fe4332620cd634d7f782e6825857928192cd4d38498b861182f00d788a5031d8');
INSERT INTO "journal" VALUES(1,93,'{"previous": "fe4332620cd634d7f782e6825857928192cd4d38498b861182f00d788a5031d8", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-48E8JH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8fc27ddb874714d1f1720f487bf549fbd2b71ed9dda7bbadff8deaecce461d73');
INSERT INTO "journal" VALUES(1,94,'{"previous": "8fc27ddb874714d1f1720f487bf549fbd2b71ed9dda7bbadff8deaecce461d73", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-48E8JH", "clause": "3.1", "details": {"revision": 1, "digest": "a7ec427b1f9d55d55532688acb6c241303f541c1941f81c0c8c1d3892cf77501", "reason_digest": null, "clauses": []}}','97750f86762baab73894529e11f84912ad426caaeb575514f6a83a311e783027');
INSERT INTO "journal" VALUES(1,95,'{"previous": "97750f86762baab73894529e11f84912ad426caaeb575514f6a83a311e783027", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-4T07NM", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "2738908d4201fdc6e86730e0befdc65736c3be3a8d6bf0a1318e211d5f282120", "form_digest": "07f33c3dbe7fdcb426a3abcfca9cc1270f0112d3d63eb3d0b0e0a15936f2686e"}}','1373527b3c567ee523f6e47550e23a39cc148741a214ce06ec30f73667379934');
INSERT INTO "journal" VALUES(1,96,'{"previous": "1373527b3c567ee523f6e47550e23a39cc148741a214ce06ec30f73667379934", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-4T07NM", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "2738908d4201fdc6e86730e0befdc65736c3be3a8d6bf0a1318e211d5f282120"}}','68580f3dc7708785bc03248a8483d9d356a0586fe21bb48b1fb7e3c47f272485');
INSERT INTO "journal" VALUES(1,97,'{"previous": "68580f3dc7708785bc03248a8483d9d356a0586fe21bb48b1fb7e3c47f272485", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-QVGYP2", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-4T07NM"]}}','0db1cbf74002e05b2af83b77c96faa1a80740dab8558e9819ce4fd352b6a84fb');
INSERT INTO "journal" VALUES(1,98,'{"previous": "0db1cbf74002e05b2af83b77c96faa1a80740dab8558e9819ce4fd352b6a84fb", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-Z842C7", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-4T07NM"]}}','95ec417faa17a7c213319b2b4800337b48e4d1686ab9e9a23bfcd79382aea6a5');
INSERT INTO "journal" VALUES(1,99,'{"previous": "95ec417faa17a7c213319b2b4800337b48e4d1686ab9e9a23bfcd79382aea6a5", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-48E8JH", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-4T07NM"]}}','fa7d28af807bb54ffe04b784676a331a400bee36832f1103d0a37663feb92114');
INSERT INTO "journal" VALUES(1,100,'{"previous": "fa7d28af807bb54ffe04b784676a331a400bee36832f1103d0a37663feb92114", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-4T07NM", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "132ad00195acf002392b53e4b14c3915387286d15e79be6adc0efda69420e5d1"}}','44a7cbcd21df10d85f4cd10b52bf28b6fb6063be207b910d23b16957333b7155');
INSERT INTO "journal" VALUES(1,101,'{"previous": "44a7cbcd21df10d85f4cd10b52bf28b6fb6063be207b910d23b16957333b7155", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-48E8JH", "clause": "3.1", "details": {"revision": 1, "digest": "a7ec427b1f9d55d55532688acb6c241303f541c1941f81c0c8c1d3892cf77501"}}','3248e41e8edb81bc56da1abd4068d0eb705ff04e0d812edaca1762a31be80cd7');
INSERT INTO "journal" VALUES(1,102,'{"previous": "3248e41e8edb81bc56da1abd4068d0eb705ff04e0d812edaca1762a31be80cd7", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-NRXYZD", "clause": "4.2b", "details": {"revision": 1, "digest": "f1994eedcd4f4b4da17f2efbd97f610f2d6e65733a97c84274ebecc4b9bfbaea", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "70e96226440eea261b6463dcf19b55f086427fc49e4f79f7e553e8a27fcb288e"}}','2357425b27cbfcac36d5c22805b50186a27360acb320c7cb170c262752def287');
INSERT INTO "journal" VALUES(1,103,'{"previous": "2357425b27cbfcac36d5c22805b50186a27360acb320c7cb170c262752def287", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-NRXYZD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e681e67ee16984fd724ca87537f129d64da0f3e1be7965bc0a721c93b8571f88');
INSERT INTO "journal" VALUES(1,104,'{"previous": "e681e67ee16984fd724ca87537f129d64da0f3e1be7965bc0a721c93b8571f88", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-NRXYZD", "clause": "3.1", "details": {"revision": 1, "digest": "f1994eedcd4f4b4da17f2efbd97f610f2d6e65733a97c84274ebecc4b9bfbaea", "reason_digest": null, "clauses": []}}','64f8b0bab0373a8746c3c1174b5eb1d10317997ade746d424944a5540c154e1b');
INSERT INTO "journal" VALUES(1,105,'{"previous": "64f8b0bab0373a8746c3c1174b5eb1d10317997ade746d424944a5540c154e1b", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-K2WN4B", "clause": "4.2b", "details": {"revision": 1, "digest": "79c8f6ba767556d2a62db53983d9ac0d766f10e5fe17117dd64e7b8facb019fc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "74db9bb421c16b96b64b5e080a7f7040b238a024fab01e3ecbefc0bdb234b97c"}}','188efc9fe52b0579426b561aadf2810d4cfe66ad1c455b4ca77b311d702901f3');
INSERT INTO "journal" VALUES(1,106,'{"previous": "188efc9fe52b0579426b561aadf2810d4cfe66ad1c455b4ca77b311d702901f3", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-K2WN4B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8e10d4c561469dcbf32e2eccbeaab611063aea6b2accce1176b6e5f59892568f');
INSERT INTO "journal" VALUES(1,107,'{"previous": "8e10d4c561469dcbf32e2eccbeaab611063aea6b2accce1176b6e5f59892568f", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-K2WN4B", "clause": "3.1", "details": {"revision": 1, "digest": "79c8f6ba767556d2a62db53983d9ac0d766f10e5fe17117dd64e7b8facb019fc", "reason_digest": null, "clauses": []}}','375266014f66de4605aa30a171e86033d20b2e534d3abdced14e52232084a2c6');
INSERT INTO "journal" VALUES(1,108,'{"previous": "375266014f66de4605aa30a171e86033d20b2e534d3abdced14e52232084a2c6", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-GN3SMZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c2577443046fb759f22642ef0c6c4bd3e30c270c3438749c70ad4184a4b974a1", "form_digest": "8b84c156e2b7e7082035f874abc5014491e59474da45f1cf2f5d4b446981a12e"}}','10eabea675e3409821e0df12493575df27c9036cb2d11888f9df24fd73bbc406');
INSERT INTO "journal" VALUES(1,109,'{"previous": "10eabea675e3409821e0df12493575df27c9036cb2d11888f9df24fd73bbc406", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-GN3SMZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c2577443046fb759f22642ef0c6c4bd3e30c270c3438749c70ad4184a4b974a1"}}','ba899b6394f770bf200f70f242cd49db99c134f855335ccee4fb42455c0818ab');
INSERT INTO "journal" VALUES(1,110,'{"previous": "ba899b6394f770bf200f70f242cd49db99c134f855335ccee4fb42455c0818ab", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "cb9ba0415e9a1b811ae59a267a77ff985c4ec70b963581b5104d4614d5e711e2"}}','2d005dbb923beeb16868a7253ff887f2f3068fc0a6cb21b401160fd20a2587d2');
INSERT INTO "journal" VALUES(1,111,'{"previous": "2d005dbb923beeb16868a7253ff887f2f3068fc0a6cb21b401160fd20a2587d2", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-T3TK29", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "6081b05ccb14fc1b09b8459d769366ec06bd100db96bb71c5bdc885eb9c4455a", "form_digest": "77f2b13cf8818a06e44ca5502ce23a64a2fb25dcc4b1f58d56c93dc75c3112a0"}}','01db09c0f91a4d2341bdcddfdccdd30985d24dcb58b8883dfbe4f2bfc26f4ba4');
INSERT INTO "journal" VALUES(1,112,'{"previous": "01db09c0f91a4d2341bdcddfdccdd30985d24dcb58b8883dfbe4f2bfc26f4ba4", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-NRXYZD", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-GN3SMZ"]}}','061cee432cc4e35dc0f0320f33e6febca778bd50dbcc29c2e2ba779e0863960d');
INSERT INTO "journal" VALUES(1,113,'{"previous": "061cee432cc4e35dc0f0320f33e6febca778bd50dbcc29c2e2ba779e0863960d", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-YR4JMG", "clause": "4.2b", "details": {"revision": 1, "digest": "a4884f1671fec95b23bb2ce5261823326facdccf512849ae4f298d68eab19415", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0ceafbf540718732a34f090691595ca0a0f62b1ccfa49366ce9ee1d52895cc85"}}','5d301d86c5a2d3a9e716b3d16bf826c2aad434cc0922c1d9632eaaffa6341227');
INSERT INTO "journal" VALUES(1,114,'{"previous": "5d301d86c5a2d3a9e716b3d16bf826c2aad434cc0922c1d9632eaaffa6341227", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YR4JMG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','fcce73c8e15be2fb7d118e9b677625f28e0a263d40e48ec2a5989fe1657329e7');
INSERT INTO "journal" VALUES(1,115,'{"previous": "fcce73c8e15be2fb7d118e9b677625f28e0a263d40e48ec2a5989fe1657329e7", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-YR4JMG", "clause": "PS-4b", "details": {"revision": 1, "digest": "a4884f1671fec95b23bb2ce5261823326facdccf512849ae4f298d68eab19415", "class": "emergency", "reason_digest": "e5134c4e4502cb3dd348e8ebceca396e080f412d8376f4d62054478a30b3c95b"}}','b1a2b33d6c6f2b184e5d21af91ff2266b1cc865ba097393007f26a088be3b719');
INSERT INTO "journal" VALUES(1,116,'{"previous": "b1a2b33d6c6f2b184e5d21af91ff2266b1cc865ba097393007f26a088be3b719", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-YR4JMG", "clause": "3.1", "details": {"revision": 1, "digest": "a4884f1671fec95b23bb2ce5261823326facdccf512849ae4f298d68eab19415", "reason_digest": null, "clauses": []}}','4a9c7ea5ea314a6ef524b1ce8ad53ea768f1a815058aaf52b08f78f4048ba32c');
INSERT INTO "journal" VALUES(1,117,'{"previous": "4a9c7ea5ea314a6ef524b1ce8ad53ea768f1a815058aaf52b08f78f4048ba32c", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-K2WN4B", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-GN3SMZ"]}}','31b08365e074344206ee5266ad6026f96be5f25bba228452e15c0fddece9f131');
INSERT INTO "journal" VALUES(1,118,'{"previous": "31b08365e074344206ee5266ad6026f96be5f25bba228452e15c0fddece9f131", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-K2WN4B", "clause": "PS-4b", "details": {"revision": 1, "digest": "79c8f6ba767556d2a62db53983d9ac0d766f10e5fe17117dd64e7b8facb019fc", "class": "emergency", "reason_digest": "b65e5d0f94a5003c1c7f33e6ad3f00a3170b6d7acda5e0cf6093794a1b578bdf"}}','4423592e14e976be0b1f96dc46172633d9007eaee5e777982b32505df1547eaa');
INSERT INTO "journal" VALUES(1,119,'{"previous": "4423592e14e976be0b1f96dc46172633d9007eaee5e777982b32505df1547eaa", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','c1d65be076902ff6d456c47375a397931e6f0a8170bd94e493c47cb8fdbae6ba');
INSERT INTO "journal" VALUES(1,120,'{"previous": "c1d65be076902ff6d456c47375a397931e6f0a8170bd94e493c47cb8fdbae6ba", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-T3TK29", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "6081b05ccb14fc1b09b8459d769366ec06bd100db96bb71c5bdc885eb9c4455a"}}','21109c896f9d7f0723730fb1216319a008f61f188b879492743ff40421cbd7aa');
INSERT INTO "journal" VALUES(1,121,'{"previous": "21109c896f9d7f0723730fb1216319a008f61f188b879492743ff40421cbd7aa", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-E5MV5J", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "43ef0624e6a7a483d8849654175fe058f0b10291b8e860275cb00ffb15f52675", "form_digest": "98e17fe789f5ad184cb64baca6ec84f11707638960188cefeed9f1d89ec47b43"}}','732fe723cb75386a43b50fcbf87fb56b7e7fcd5368fd34c4177b3d5d5c1bade2');
INSERT INTO "journal" VALUES(1,122,'{"previous": "732fe723cb75386a43b50fcbf87fb56b7e7fcd5368fd34c4177b3d5d5c1bade2", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-3W9R9X", "clause": "4.2b", "details": {"revision": 1, "digest": "ff0a035298c61a8a578160a587eee8290a75092a6f5df2e728938f537beb2013", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "70a3111fc24e8cbff6878f1e36eed27eaec368bfbdd1d1289d601182de87ab1a"}}','21f3b9e14d69149c31800b6b2ade1f665df4d524dbe8ab99020e09618ff9c972');
INSERT INTO "journal" VALUES(1,123,'{"previous": "21f3b9e14d69149c31800b6b2ade1f665df4d524dbe8ab99020e09618ff9c972", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3W9R9X", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','579308a8b5e8db4809f7589f11834c16351bf32cf9eb2139d5a7dac27bdbd3bc');
INSERT INTO "journal" VALUES(1,124,'{"previous": "579308a8b5e8db4809f7589f11834c16351bf32cf9eb2139d5a7dac27bdbd3bc", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-JBGYN7", "clause": "4.2b", "details": {"revision": 1, "digest": "1389285135bdd4a3346dcebc9bfe6e9432fabade944a43c12c847ca314b19c9e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "4bce7b05595b868678e572ec0125456441422a0f8e6962ee9b9322e2227fce31"}}','cdf529b79d08b4ba06a564f5985e059fd0f2c792ff46a2cb270601f48c8c3f90');
INSERT INTO "journal" VALUES(1,125,'{"previous": "cdf529b79d08b4ba06a564f5985e059fd0f2c792ff46a2cb270601f48c8c3f90", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JBGYN7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','cb539cc47c0e34970a58b710f2d3e1b6b82f4ff41c5d37439c030c9a0f233aef');
INSERT INTO "journal" VALUES(1,126,'{"previous": "cb539cc47c0e34970a58b710f2d3e1b6b82f4ff41c5d37439c030c9a0f233aef", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-VA1EB9", "clause": "4.2b", "details": {"revision": 1, "digest": "93075a1881bd2876600df12bc360cae6ea2542eff2d4ebc0e52bf976e3a3e4a6", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "ca1d8372b6dcff183a6ceaf765cb0daac89903d4efbf2c852c2d803d82ee2eb1"}}','1bb7750e8e5bc92ae61f2677a129023ee4f0779521af77e099efabce257757de');
INSERT INTO "journal" VALUES(1,127,'{"previous": "1bb7750e8e5bc92ae61f2677a129023ee4f0779521af77e099efabce257757de", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VA1EB9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6ce7ae21aec8a5e92f0fe6743ddaabd3c1fdecb1d9dded0d5ca56e55b5b6454b');
INSERT INTO "journal" VALUES(1,128,'{"previous": "6ce7ae21aec8a5e92f0fe6743ddaabd3c1fdecb1d9dded0d5ca56e55b5b6454b", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-17X89W", "clause": "4.2b", "details": {"revision": 1, "digest": "ce3741acc499370130fee3516f1b741452ba458191533a84081e0a433b0c570f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "bf8ff5205034e01943bd2c035f7bc56e35cfbf25a1a93d18c6d6c77e299ac575"}}','610b644fb7a3eafe0c334e6f1a552f9ff8c7b434f9f607f445e4a50e50e3974c');
INSERT INTO "journal" VALUES(1,129,'{"previous": "610b644fb7a3eafe0c334e6f1a552f9ff8c7b434f9f607f445e4a50e50e3974c", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-17X89W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e5e2fa96c14ad0b2ea72cc65f6598e08d3e190dbafe5c6a8fb7147ebc2f89ece');
INSERT INTO "journal" VALUES(1,130,'{"previous": "e5e2fa96c14ad0b2ea72cc65f6598e08d3e190dbafe5c6a8fb7147ebc2f89ece", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-3W9R9X 1", "DR-17X89W 1", "DR-JBGYN7 1", "DR-VA1EB9 1"]}}','7c961dd9c43707884940b306320f2c30d2f10a31714109e7e4263a87467ed35c');
INSERT INTO "journal" VALUES(1,131,'{"previous": "7c961dd9c43707884940b306320f2c30d2f10a31714109e7e4263a87467ed35c", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-JBGYN7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','dbcf1f3765959fd14569aed1a09a751e3cb68222d0c80f47e768aaa894d70636');
INSERT INTO "journal" VALUES(1,132,'{"previous": "dbcf1f3765959fd14569aed1a09a751e3cb68222d0c80f47e768aaa894d70636", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-VA1EB9", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','68bc58feca1ee2092b7962dd1a2ead3cb50f4714006319ea34f449a098b884e5');
INSERT INTO "journal" VALUES(1,133,'{"previous": "68bc58feca1ee2092b7962dd1a2ead3cb50f4714006319ea34f449a098b884e5", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-17X89W", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','0620b12f80004da5df8ce86390865cbe25ec933cf867ad34ad6ea3531658096a');
INSERT INTO "journal" VALUES(1,134,'{"previous": "0620b12f80004da5df8ce86390865cbe25ec933cf867ad34ad6ea3531658096a", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-VA1EB9", "clause": "4.2b", "details": {"revision": 2, "digest": "322dd18a9c69704f5661b0d84980d02d5a7d2564da07f582671faf060b1efe50", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','f69ce327cfae23a9c95136812385b705f55ee67cece947995fb9c54a9f2ae761');
INSERT INTO "journal" VALUES(1,135,'{"previous": "f69ce327cfae23a9c95136812385b705f55ee67cece947995fb9c54a9f2ae761", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-GN3SMZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c2577443046fb759f22642ef0c6c4bd3e30c270c3438749c70ad4184a4b974a1"}}','f74eed732c0da7b923c87caeb17cb7683e173a981d53fbef854c45fbd85bb58a');
INSERT INTO "journal" VALUES(1,136,'{"previous": "f74eed732c0da7b923c87caeb17cb7683e173a981d53fbef854c45fbd85bb58a", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','5700e53642618433cf9aea81e0080cfc220fa5fdfd4f241d9c263c92db161cdf');
INSERT INTO "journal" VALUES(1,137,'{"previous": "5700e53642618433cf9aea81e0080cfc220fa5fdfd4f241d9c263c92db161cdf", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','1ee427481cd6a96561980b44de0f50b5e49b40b2994db249cf89bfdbf2bf557f');
INSERT INTO "journal" VALUES(1,138,'{"previous": "1ee427481cd6a96561980b44de0f50b5e49b40b2994db249cf89bfdbf2bf557f", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','c5a90c400d3fa17e63d2282e3074c4fafaf6ed9f258c41e73df6ed96428bf54d');
INSERT INTO "journal" VALUES(1,139,'{"previous": "c5a90c400d3fa17e63d2282e3074c4fafaf6ed9f258c41e73df6ed96428bf54d", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','b4fb67f861d96459752fb19dc8b45625989d9d2d81371ac036a44d63019a31d4');
INSERT INTO "journal" VALUES(1,140,'{"previous": "b4fb67f861d96459752fb19dc8b45625989d9d2d81371ac036a44d63019a31d4", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','3c3f1d63fa9444f53d63f6a105aac81290eac50a3af88b0ed93c7275d68d2903');
INSERT INTO "journal" VALUES(1,141,'{"previous": "3c3f1d63fa9444f53d63f6a105aac81290eac50a3af88b0ed93c7275d68d2903", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','570527f0377fe669aae4de8212004d97e7a8ebdde2d35f91db07f23ce60f3366');
INSERT INTO "journal" VALUES(1,142,'{"previous": "570527f0377fe669aae4de8212004d97e7a8ebdde2d35f91db07f23ce60f3366", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-JRQJ08", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "05dfc6b8b2939cfacf7c2ba3cc4fe031dfb1545e9f93ba6d3e36062f1ab4f1f6", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "4592f3c4b996f7d9e3492778c23aefa0022cd1ba46135c5bb963fd98d13fd4b1"}}','fd2ecf595889ad5506061ade1236adf798669853a68a1a919048a83383ec7808');
INSERT INTO "journal" VALUES(1,143,'{"previous": "fd2ecf595889ad5506061ade1236adf798669853a68a1a919048a83383ec7808", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','12d0506e10473036ee6575dae5df375d83e1c07f0dddd41afae224a52c1b3ac1');
INSERT INTO "journal" VALUES(1,144,'{"previous": "12d0506e10473036ee6575dae5df375d83e1c07f0dddd41afae224a52c1b3ac1", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','8dacfa68fe9e141641aff9c4c8fb8e824a1925ae254cc7f15d3d20dfd9f243b4');
INSERT INTO "journal" VALUES(1,145,'{"previous": "8dacfa68fe9e141641aff9c4c8fb8e824a1925ae254cc7f15d3d20dfd9f243b4", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-H3PGMN", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "89787928a6a3e748a31b593b5a48ccdaac004f0155a823ecbaeee60703ba8653", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "07cc4077d1bdcd240488875bd0d3658a4d189939f59172a4105a1cd21bf543da", "form_digest": "f5bf43855e803c10ae5c015b326b3da096b1c1cda0e8657523d5651ad922ea5b"}}','a9b02dc39a04e8ca4c4b34c91fdff6c09aad6be2d37c8cc5749c981a5b07319b');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,145,'a9b02dc39a04e8ca4c4b34c91fdff6c09aad6be2d37c8cc5749c981a5b07319b');
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
	why TEXT, 
	CONSTRAINT pk_letters PRIMARY KEY (number), 
	CONSTRAINT fk_letters_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "letters" VALUES(1,1,'route','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(2,1,'status card','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-VM6VW7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(4,1,'status card','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(5,1,'author card','DR-VM6VW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(6,1,'duty','DR-VM6VW7',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-VM6VW7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(8,1,'status card','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(9,1,'author card','DR-VM6VW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(10,1,'release','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-VM6VW7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-VM6VW7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-VM6VW7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(14,1,'status card','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(15,1,'author card','DR-VM6VW7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-VM6VW7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-VM6VW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-VM6VW7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(19,1,'status card','DR-VM6VW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(20,1,'author card','DR-VM6VW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(21,1,'route','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(22,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(24,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(25,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(26,1,'duty','DR-QVGYP2',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(28,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(29,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(30,1,'route','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(31,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(33,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(34,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(35,1,'duty','DR-QVGYP2',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(37,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(38,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(39,1,'release','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-QVGYP2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(43,1,'status card','DR-QVGYP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(44,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(45,1,'route','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(46,1,'status card','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(48,1,'status card','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(49,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(50,1,'duty','DR-Z842C7',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(52,1,'status card','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(53,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(54,1,'release','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-Z842C7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(58,1,'status card','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(59,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-Z842C7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(63,1,'status card','DR-Z842C7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(64,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(65,1,'route','DR-PKHFNE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(66,1,'status card','DR-PKHFNE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-PKHFNE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(68,1,'status card','DR-PKHFNE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(69,1,'author card','DR-PKHFNE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(70,1,'duty','DR-PKHFNE',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-PKHFNE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-PKHFNE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(73,1,'status card','DR-PKHFNE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(74,1,'author card','DR-PKHFNE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(75,1,'route','DR-8AJV0W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(76,1,'status card','DR-8AJV0W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(78,1,'status card','DR-8AJV0W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(79,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(80,1,'duty','DR-8AJV0W',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(82,1,'status card','DR-8AJV0W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(83,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(84,1,'route','DR-WCMM2Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(85,1,'status card','DR-WCMM2Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-WCMM2Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(87,1,'status card','DR-WCMM2Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(88,1,'author card','DR-WCMM2Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(89,1,'duty','DR-WCMM2Y',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-WCMM2Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(91,1,'status card','DR-WCMM2Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(92,1,'author card','DR-WCMM2Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(93,1,'route','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(94,1,'status card','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-2Z55P0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(96,1,'status card','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(97,1,'author card','DR-2Z55P0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(98,1,'duty','DR-2Z55P0',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-2Z55P0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(100,1,'status card','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(101,1,'author card','DR-2Z55P0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(102,1,'release','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-2Z55P0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-2Z55P0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-2Z55P0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(106,1,'status card','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(107,1,'author card','DR-2Z55P0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-2Z55P0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-2Z55P0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-2Z55P0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(111,1,'status card','DR-2Z55P0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(112,1,'author card','DR-2Z55P0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(113,1,'route','DR-TT2N7X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(114,1,'status card','DR-TT2N7X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-TT2N7X','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(116,1,'status card','DR-TT2N7X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(117,1,'author card','DR-TT2N7X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(118,1,'duty','DR-TT2N7X',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-TT2N7X','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(120,1,'status card','DR-TT2N7X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(121,1,'author card','DR-TT2N7X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(122,1,'release','DR-TT2N7X',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(123,1,'route','DR-BP3SAT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(124,1,'status card','DR-BP3SAT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(125,1,'route','DR-0X2A2D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(126,1,'status card','DR-0X2A2D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(128,1,'status card','DR-0X2A2D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(129,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(130,1,'duty','DR-0X2A2D',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(131,1,'route','DR-43KT5P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(132,1,'status card','DR-43KT5P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(134,1,'status card','DR-43KT5P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(135,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(136,1,'duty','DR-43KT5P',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-S1DJ73','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-S1DJ73','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-S1DJ73','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-S1DJ73',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-S1DJ73',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-S1DJ73','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-S1DJ73','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-S1DJ73','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-S1DJ73',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-JRQJ08',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-JRQJ08',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(151,1,'route','DR-BCV2B1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(152,1,'status card','DR-BCV2B1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(155,1,'status card','DR-BCV2B1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(156,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(157,1,'duty','DR-BCV2B1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(160,1,'status card','DR-BCV2B1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(161,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(162,1,'release','DR-BCV2B1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(163,1,'route','DR-FSJA5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(164,1,'status card','DR-FSJA5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(166,1,'status card','DR-FSJA5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(167,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(168,1,'duty','DR-FSJA5D',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(171,1,'status card','DR-FSJA5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(172,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(173,1,'duty','DR-FSJA5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(174,1,'route','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(175,1,'status card','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(178,1,'status card','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(179,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(180,1,'duty','DR-9818Y6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(182,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(183,1,'status card','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(184,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(185,1,'release','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(186,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(189,1,'status card','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(190,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(191,1,'duty','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(194,1,'status card','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(195,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(196,1,'release','DR-9818Y6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(197,1,'route','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(198,1,'status card','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(200,1,'status card','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(201,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(202,1,'duty','DR-YAZW99',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(204,1,'status card','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(205,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(206,1,'release','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(208,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(209,1,'status card','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(210,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(211,1,'duty','DR-YAZW99',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(212,1,'absence notice','AW-HB8K4H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(213,1,'absence notice','AW-HB8K4H','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(214,1,'reroute','AW-HB8K4H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(217,1,'status card','DR-0X2A2D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(218,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(219,1,'duty','DR-0X2A2D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(220,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(222,1,'status card','DR-43KT5P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(223,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(224,1,'duty','DR-43KT5P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(225,1,'absence notice','AW-HB8K4H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-HB8K4H','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(227,1,'reroute','AW-HB8K4H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(228,1,'absence notice','AW-SKM2NE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(229,1,'absence notice','AW-SKM2NE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(230,1,'reroute','AW-SKM2NE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(231,1,'reroute','AW-SKM2NE',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(232,1,'reroute','AW-SKM2NE',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(233,1,'absence notice','AW-SKM2NE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(234,1,'suggestion card','SG-FN786P','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(235,1,'suggestion card','SG-FN786P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(236,1,'suggestion card','SG-D60YGJ','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(237,1,'suggestion card','SG-D60YGJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(238,1,'route','DR-MQE6FK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(239,1,'status card','DR-MQE6FK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(240,1,'suggestion card','SG-FN786P','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(241,1,'suggestion card','SG-FN786P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(242,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(243,1,'case notice','BR-TWQEY0MX0NEGXXSMCAF91EKWB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(244,1,'case mail','BR-TWQEY0MX0NEGXXSMCAF91EKWB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(245,1,'case inform','BR-TWQEY0MX0NEGXXSMCAF91EKWB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(246,1,'case turn','BR-TWQEY0MX0NEGXXSMCAF91EKWB3',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(247,1,'case notice','BR-YN6T6YT65RGS54JAJ946XZ93G6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(248,1,'case mail','BR-YN6T6YT65RGS54JAJ946XZ93G6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(249,1,'case inform','BR-YN6T6YT65RGS54JAJ946XZ93G6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(250,1,'case turn','BR-YN6T6YT65RGS54JAJ946XZ93G6',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(251,1,'case notice','BR-DMY5VSF752BV4HBJXKRYHCPTVD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(252,1,'case mail','BR-DMY5VSF752BV4HBJXKRYHCPTVD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(253,1,'case inform','BR-DMY5VSF752BV4HBJXKRYHCPTVD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(254,1,'case turn','BR-DMY5VSF752BV4HBJXKRYHCPTVD',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(255,1,'case notice','BR-YSS6YKK6JSR0SRN0R31Y4T2115',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(256,1,'case mail','BR-YSS6YKK6JSR0SRN0R31Y4T2115',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(257,1,'case inform','BR-YSS6YKK6JSR0SRN0R31Y4T2115',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(258,1,'case turn','BR-YSS6YKK6JSR0SRN0R31Y4T2115',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(259,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(260,1,'case turn','BR-TWQEY0MX0NEGXXSMCAF91EKWB3',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(261,1,'case turn','BR-YN6T6YT65RGS54JAJ946XZ93G6',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(262,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(263,1,'route','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(264,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(265,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(266,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(267,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(268,1,'duty','DR-48E8JH',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(269,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(270,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(271,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(272,1,'release','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(273,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(274,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(275,1,'purdah turn','PW-4T07NM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(276,1,'purdah turn','PW-4T07NM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(277,1,'purdah affected','PW-4T07NM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(278,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(279,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(280,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(281,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(282,1,'status card','DR-0X2A2D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(283,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(284,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(285,1,'status card','DR-43KT5P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(286,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(287,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(288,1,'status card','DR-8AJV0W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(289,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(290,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(291,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(292,1,'status card','DR-9818Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(293,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(294,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(295,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(296,1,'status card','DR-BCV2B1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(297,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(298,1,'status card','DR-BP3SAT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(299,1,'author card','DR-BP3SAT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(301,1,'status card','DR-FSJA5D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(302,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(303,1,'status card','DR-MQE6FK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(304,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(305,1,'decision card','DR-TT2N7X','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(306,1,'status card','DR-TT2N7X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(307,1,'author card','DR-TT2N7X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(308,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(309,1,'status card','DR-YAZW99',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(310,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(311,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(312,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(313,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(314,1,'purdah notice','PW-4T07NM',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(315,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(316,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(317,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(318,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(319,1,'status card','DR-0X2A2D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(320,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(321,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(322,1,'status card','DR-43KT5P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(323,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(324,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(325,1,'status card','DR-8AJV0W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(326,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(328,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(329,1,'status card','DR-9818Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(330,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(332,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(333,1,'status card','DR-BCV2B1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(334,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(335,1,'status card','DR-BP3SAT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(336,1,'author card','DR-BP3SAT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(338,1,'status card','DR-FSJA5D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(339,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(340,1,'status card','DR-MQE6FK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(341,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-TT2N7X','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(343,1,'status card','DR-TT2N7X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(344,1,'author card','DR-TT2N7X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(345,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(346,1,'status card','DR-YAZW99',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(347,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(348,1,'handover card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(349,1,'handover card','DR-QVGYP2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(350,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(351,1,'status card','DR-QVGYP2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(352,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(353,1,'handover card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(354,1,'handover card','DR-Z842C7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(355,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(356,1,'status card','DR-Z842C7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(357,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(358,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(359,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(360,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(361,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(362,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(363,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(364,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(365,1,'purdah notice','PW-4T07NM','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(366,1,'purdah notice','PW-4T07NM',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(368,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(369,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(370,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(371,1,'status card','DR-0X2A2D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(372,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(373,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(374,1,'status card','DR-43KT5P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(375,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(376,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(377,1,'status card','DR-8AJV0W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(378,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(379,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(381,1,'status card','DR-9818Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(382,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(385,1,'status card','DR-BCV2B1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(386,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(387,1,'status card','DR-BP3SAT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(388,1,'author card','DR-BP3SAT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(389,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(390,1,'status card','DR-FSJA5D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(391,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(392,1,'status card','DR-MQE6FK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(393,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(394,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(395,1,'status card','DR-QVGYP2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(396,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(397,1,'decision card','DR-TT2N7X','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(398,1,'status card','DR-TT2N7X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(399,1,'author card','DR-TT2N7X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(401,1,'status card','DR-YAZW99',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(402,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(404,1,'status card','DR-Z842C7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(405,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(406,1,'names due','PW-4T07NM',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(408,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(409,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(410,1,'duty','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(412,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(413,1,'status card','DR-QVGYP2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(414,1,'duty','DR-QVGYP2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(416,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(417,1,'status card','DR-Z842C7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(418,1,'duty','DR-Z842C7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(420,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(421,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(422,1,'release','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(423,1,'route','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(424,1,'status card','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(426,1,'status card','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(427,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(428,1,'duty','DR-NRXYZD',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(430,1,'status card','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(431,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(432,1,'release','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(433,1,'route','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(434,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(436,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(437,1,'author card','DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(438,1,'duty','DR-K2WN4B',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(439,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(440,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(441,1,'author card','DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(442,1,'release','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(443,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(444,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(445,1,'purdah turn','PW-GN3SMZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(446,1,'purdah turn','PW-GN3SMZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(447,1,'purdah turn','PW-GN3SMZ',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(448,1,'purdah affected','PW-GN3SMZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(449,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(450,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(451,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(452,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(453,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(454,1,'author card','DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(456,1,'status card','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(457,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(459,1,'status card','DR-0X2A2D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(460,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(461,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(462,1,'status card','DR-43KT5P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(463,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(464,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(465,1,'status card','DR-8AJV0W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(466,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(467,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(468,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(469,1,'status card','DR-9818Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(470,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(473,1,'status card','DR-BCV2B1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(474,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(476,1,'status card','DR-FSJA5D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(477,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(478,1,'status card','DR-MQE6FK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(479,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(480,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(481,1,'status card','DR-QVGYP2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(482,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(484,1,'status card','DR-YAZW99',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(485,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(487,1,'status card','DR-Z842C7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(488,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(489,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(490,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(491,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(492,1,'purdah notice','PW-GN3SMZ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(494,1,'status card','DR-48E8JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(495,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(497,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(498,1,'author card','DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(500,1,'status card','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(501,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(503,1,'status card','DR-0X2A2D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(504,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(505,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(506,1,'status card','DR-43KT5P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(507,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(508,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(509,1,'status card','DR-8AJV0W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(510,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(513,1,'status card','DR-9818Y6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(514,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(515,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(516,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(517,1,'status card','DR-BCV2B1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(518,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(519,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(520,1,'status card','DR-FSJA5D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(521,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(522,1,'status card','DR-MQE6FK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(523,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(525,1,'status card','DR-QVGYP2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(526,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(528,1,'status card','DR-YAZW99',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(529,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(531,1,'status card','DR-Z842C7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(532,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-TT2N7X','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(548,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(549,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(550,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(551,1,'purdah turn','PW-T3TK29',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(552,1,'purdah turn','PW-T3TK29',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(553,1,'purdah turn','PW-T3TK29',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(554,1,'purdah affected','PW-T3TK29','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(556,1,'status card','DR-NRXYZD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(557,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(558,1,'route','DR-YR4JMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(559,1,'status card','DR-YR4JMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-YR4JMG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-YR4JMG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(562,1,'status card','DR-YR4JMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(563,1,'author card','DR-YR4JMG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(564,1,'duty','DR-YR4JMG',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(565,1,'exemption notice','DR-YR4JMG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(566,1,'exemption notice','DR-YR4JMG','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-YR4JMG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(568,1,'decision card','DR-YR4JMG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(569,1,'status card','DR-YR4JMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(570,1,'author card','DR-YR4JMG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(571,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(572,1,'decision card','DR-YR4JMG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(573,1,'decision card','DR-YR4JMG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(574,1,'status card','DR-YR4JMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(575,1,'author card','DR-YR4JMG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(576,1,'release','DR-YR4JMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(578,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(579,1,'author card','DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(580,1,'exemption notice','DR-K2WN4B','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(581,1,'exemption notice','DR-K2WN4B','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(582,1,'decision card','DR-K2WN4B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(583,1,'status card','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(584,1,'author card','DR-K2WN4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(585,1,'release','DR-K2WN4B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(586,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(587,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(588,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(589,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(590,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(591,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(592,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(593,1,'purdah notice','PW-T3TK29','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(594,1,'purdah notice','PW-T3TK29',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(596,1,'status card','DR-48E8JH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(597,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(599,1,'status card','DR-NRXYZD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(600,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(601,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(602,1,'status card','DR-0X2A2D',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(603,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(604,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(605,1,'status card','DR-43KT5P',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(606,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(607,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(608,1,'status card','DR-8AJV0W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(609,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(610,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(612,1,'status card','DR-9818Y6',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(613,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(614,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(615,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(616,1,'status card','DR-BCV2B1',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(617,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(619,1,'status card','DR-FSJA5D',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(620,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(621,1,'status card','DR-MQE6FK',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(622,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(623,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(624,1,'status card','DR-QVGYP2',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(625,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(626,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(627,1,'status card','DR-YAZW99',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(628,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(630,1,'status card','DR-Z842C7',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(631,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(632,1,'purdah notice','PW-E5MV5J','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(633,1,'purdah notice','PW-E5MV5J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(634,1,'purdah turn','PW-E5MV5J',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(635,1,'purdah turn','PW-E5MV5J',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(636,1,'purdah turn','PW-E5MV5J',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(637,1,'purdah affected','PW-E5MV5J','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(638,1,'route','DR-3W9R9X',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(639,1,'status card','DR-3W9R9X',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-3W9R9X','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(641,1,'status card','DR-3W9R9X',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(642,1,'author card','DR-3W9R9X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(643,1,'duty','DR-3W9R9X',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(644,1,'route','DR-JBGYN7',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(645,1,'status card','DR-JBGYN7',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-JBGYN7','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(647,1,'status card','DR-JBGYN7',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(648,1,'author card','DR-JBGYN7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(649,1,'duty','DR-JBGYN7',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(650,1,'route','DR-VA1EB9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(651,1,'status card','DR-VA1EB9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(652,1,'decision card','DR-VA1EB9','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(653,1,'status card','DR-VA1EB9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(654,1,'author card','DR-VA1EB9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(655,1,'duty','DR-VA1EB9',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(656,1,'route','DR-17X89W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(657,1,'status card','DR-17X89W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(658,1,'decision card','DR-17X89W','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(659,1,'status card','DR-17X89W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(660,1,'author card','DR-17X89W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(661,1,'duty','DR-17X89W',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(662,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(663,1,'duty','DR-3W9R9X',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(664,1,'duty','DR-17X89W',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(665,1,'duty','DR-JBGYN7',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(666,1,'duty','DR-VA1EB9',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-JBGYN7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(668,1,'decision card','DR-JBGYN7','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(669,1,'status card','DR-JBGYN7',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(670,1,'author card','DR-JBGYN7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(671,1,'duty','DR-JBGYN7',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(672,1,'decision card','DR-VA1EB9','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(673,1,'status card','DR-VA1EB9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(674,1,'author card','DR-VA1EB9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(675,1,'decision card','DR-17X89W','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(676,1,'status card','DR-17X89W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(677,1,'author card','DR-17X89W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(678,1,'route','DR-VA1EB9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(679,1,'decision card','DR-VA1EB9','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(680,1,'status card','DR-VA1EB9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(681,1,'author card','DR-VA1EB9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(682,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(683,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(684,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(685,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(686,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(687,1,'purdah notice','PW-GN3SMZ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(688,1,'purdah notice','PW-GN3SMZ',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(689,1,'decision card','DR-3W9R9X','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(690,1,'status card','DR-3W9R9X',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(691,1,'author card','DR-3W9R9X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(692,1,'decision card','DR-JBGYN7','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(693,1,'decision card','DR-JBGYN7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(694,1,'status card','DR-JBGYN7',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(695,1,'author card','DR-JBGYN7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(696,1,'decision card','DR-VA1EB9','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(697,1,'status card','DR-VA1EB9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(698,1,'author card','DR-VA1EB9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(699,1,'decision card','DR-48E8JH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(700,1,'status card','DR-48E8JH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(701,1,'author card','DR-48E8JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(702,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(703,1,'status card','DR-NRXYZD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(704,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(705,1,'decision card','DR-0X2A2D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(706,1,'status card','DR-0X2A2D',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(707,1,'author card','DR-0X2A2D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(708,1,'decision card','DR-43KT5P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(709,1,'status card','DR-43KT5P',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(710,1,'author card','DR-43KT5P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(711,1,'decision card','DR-8AJV0W','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(712,1,'status card','DR-8AJV0W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(713,1,'author card','DR-8AJV0W','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(714,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(716,1,'status card','DR-9818Y6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(717,1,'author card','DR-9818Y6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(718,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(719,1,'decision card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(720,1,'status card','DR-BCV2B1',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(721,1,'author card','DR-BCV2B1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(722,1,'decision card','DR-FSJA5D','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(723,1,'status card','DR-FSJA5D',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(724,1,'author card','DR-FSJA5D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(725,1,'status card','DR-MQE6FK',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(726,1,'author card','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(728,1,'status card','DR-QVGYP2',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(729,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(730,1,'decision card','DR-YAZW99','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(731,1,'status card','DR-YAZW99',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(732,1,'author card','DR-YAZW99','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(733,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(734,1,'status card','DR-Z842C7',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(735,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(736,1,'decision card','DR-NRXYZD','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(737,1,'author card','DR-NRXYZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(738,1,'status card','DR-NRXYZD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(739,1,'duty','DR-NRXYZD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(740,1,'decision card','DR-QVGYP2','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(741,1,'author card','DR-QVGYP2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(742,1,'status card','DR-QVGYP2',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(743,1,'duty','DR-QVGYP2',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(744,1,'decision card','DR-Z842C7','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(745,1,'author card','DR-Z842C7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(746,1,'status card','DR-Z842C7',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(747,1,'duty','DR-Z842C7',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(748,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(749,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(750,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(751,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(752,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(753,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(754,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(755,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(756,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(757,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(758,1,'delegation notice','DL-JRQJ08','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(759,1,'reroute','DL-JRQJ08',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(760,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(761,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(762,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(763,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(764,1,'delegation notice','DL-H3PGMN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(765,1,'delegation notice','DL-H3PGMN','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(766,1,'delegation notice','DL-H3PGMN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(767,1,'reroute','DL-H3PGMN',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(768,1,'delegation turn','DL-H3PGMN',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "postings" VALUES(1,'DR-VM6VW7','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-VM6VW7','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-Z842C7','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-2Z55P0','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-4T07NM','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-25');
INSERT INTO "purdah_windows" VALUES(1,'PW-GN3SMZ','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL,'form-28');
INSERT INTO "purdah_windows" VALUES(1,'PW-T3TK29','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-29');
INSERT INTO "purdah_windows" VALUES(1,'PW-E5MV5J','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL,'form-31');
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
INSERT INTO "reassignments" VALUES(1,'DR-FSJA5D',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-3W9R9X',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-17X89W',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-JBGYN7',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-VA1EB9',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-VM6VW7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','fc47e5f9c7c883f81924394342938a98','0cb3beb87b5ab31ae7ffd498ea68df1ad6ab48fcfbb7b705ed7beb6b695c44c6','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-QVGYP2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2e495eaed6bc56877bedbb39a0892795','ebb8e6d9a1ad39c34a0a787b72a233f028f1144b04eb437035763520bd871224','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-QVGYP2',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5c2475986ba5878e3e7fdf1b63ae4ccf','c222fc954e095a547c418e0a33790b3723f8819a2d49c3b6c5699edf2d4f1d8e','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-Z842C7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','501f25df7a4507d1580109afc6b65bc3','917f7b657a8ef5d66fec8c04453ee54ec801ee5b466dd14895e49b8ce4eb6952','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-PKHFNE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','76db62ce04291ca39ce402899fc2c923','1e13de216a54b3b8e5428da724462273c1cab5a818c8bb2698d8f02a2d645dc0','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-8AJV0W',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','ebe04e9a95ab7502a2c2e620813c70a9','f69337bbd9af9e43cf46071da5074c3fa11f97bf483ae00de1c57a3686b5ab9d','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-WCMM2Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2a7ebeb8438109e968703525d733974c','bcce95c15354812d65efb4a89979836b1f883bcbbf934a72f2c6ba2e964469cf','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-2Z55P0',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','97112d2e0a3d9a1dd365add1e862a4d6','09d7a61b8b30c542eb58a085709a92fa747306b462769b0d9479b4c915d631a5','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-TT2N7X',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e398827d2430cf4026d6a8741bb7a220','89cd944ec9e55ddce8fe33ab28d3efead41f73a5667b16865703e97396704738','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-BP3SAT',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','9c39f7bf9e05e95ac75625a0872b78a5','30dadf73c072afddae27d9a17d150d938dee6fe8edf71e0915e13c5ffdc3942f','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-0X2A2D',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','4d503a29c177bd7de2ee5558caf46123','9e1eb85b4f3f6e4cce1b04152294ca46a81d7c8083d395ef41d2719edf6d3f22','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-43KT5P',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1bdac45db21eb02e6042813a38a54821','299eab1476caaef992c921deb5e2017ece87b9e646c958903edbc15693fca605','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-BCV2B1',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0bb41d693f07c857dcd3ff2cab6514e4','491a8eb60850b72df725fc89f34c6cfa68101937a317537e1df1a47e3c338e24','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-FSJA5D',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','420271eeb897c202121e5a197afa9aae','7a4f5f4b508012ff00dcbdc22d70b24dbee90ae1d4e718f61e033bfdf24f5277','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-9818Y6',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0fefca90a79ac13b7cf34de319e804ad','c65b562639721a3ad9f21bc26a1eb7dec0c7a3ccd2f9044471d783eab342fa2e','form-17',0);
INSERT INTO "revisions" VALUES(1,'DR-YAZW99',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','87f9d405f27f4b90fcdebe518f32accc','0333a28629ef66f19b4f5c596c7cb670c79ce7b7bad3568a1f80c694631fe9e2','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-MQE6FK',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6efdca40e6fbecc4ded7bf2876c6565b','92c31b2970d227a165b95367ac9d00e269589b8db56e4699e6c6ee91299dfe68','form-23',0);
INSERT INTO "revisions" VALUES(1,'DR-48E8JH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','860e48ff5819121ab3f6b6f82a681520','a7ec427b1f9d55d55532688acb6c241303f541c1941f81c0c8c1d3892cf77501','form-24',0);
INSERT INTO "revisions" VALUES(1,'DR-NRXYZD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','74e00edcef87428de7a430807607ed1f','f1994eedcd4f4b4da17f2efbd97f610f2d6e65733a97c84274ebecc4b9bfbaea','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-K2WN4B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','132530ab59e044c6163b7500da7864f2','79c8f6ba767556d2a62db53983d9ac0d766f10e5fe17117dd64e7b8facb019fc','form-27',0);
INSERT INTO "revisions" VALUES(1,'DR-YR4JMG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','1d85a4dc19e055c036ea3a3e16ef7a8f','a4884f1671fec95b23bb2ce5261823326facdccf512849ae4f298d68eab19415','form-30',1);
INSERT INTO "revisions" VALUES(1,'DR-3W9R9X',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','0f8634d6872ee947c096b256993ec930','ff0a035298c61a8a578160a587eee8290a75092a6f5df2e728938f537beb2013','form-32',0);
INSERT INTO "revisions" VALUES(1,'DR-JBGYN7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','e00b08c5e7ebadcd8da872fd81fcebdc','1389285135bdd4a3346dcebc9bfe6e9432fabade944a43c12c847ca314b19c9e','form-33',0);
INSERT INTO "revisions" VALUES(1,'DR-VA1EB9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','82cf4fe9fc44b0ebd395c630b9fb25d8','93075a1881bd2876600df12bc360cae6ea2542eff2d4ebc0e52bf976e3a3e4a6','form-34',0);
INSERT INTO "revisions" VALUES(1,'DR-17X89W',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','034d3837e7d0ff93deca5f7a69fe6a8c','ce3741acc499370130fee3516f1b741452ba458191533a84081e0a433b0c570f','form-35',0);
INSERT INTO "revisions" VALUES(1,'DR-VA1EB9',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','b29bc28c056867888651a08e67eafc95','322dd18a9c69704f5661b0d84980d02d5a7d2564da07f582671faf060b1efe50','bring-back:DR-VA1EB9:2',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'bc62dd951721e05128cad09d7e5d420b2f5cbfd5ecca39d4c40b9e526989e1c5','2027-03-02','6aaa26188fb6c933d5a70c6703c9b8bd8e7c13decc8e96983c062691b302d1e2');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "Mt5fUusV6F5Inc3qfQEEbm5J2ckzCT9fljOVuaGkaW2lUsLXrr5V0JA11DpBNisO9KzxS7Qo+Q4o7uBB87lfkYWy+sJjMdgxXGzOEEoaaEv4SJc6kwJJubdLLBN86T5q7vGYfWZJzuyesg5ChlIR7vWuztqA54AIeIp10/VNeRXYq9x91VkRzfJKaCmmoWYxw+uLnrBzbkXSqiUfwjqb6ZhC25SAt8owNnRDQYVmWl1EHb6747CTDs3sq66M5DSzdKXEi6o5BqK7iLWSCmr4zCiUZEms41hvy7JQ/6EeQ3TpCelCGMq5LG3O/ZkgajH6d6jwOaw8NvswqhpmO0G0Dk/obV8slBqQeAfyvs0TT88RYhzLuaJuhfSPkISJ8UXU6Y3uXiGh7AMTX6wat1iy4vR9GQATuu25XBkdu3MfdjPa2r5hQA+e5wc2GzRPafI9kst1Z6Ot+i70X29JzdTtv7e+Qqec72fToSIBBtlUkv2fQxsgKEPp6juDILttZ1lEZil/0DUzCcp7rUJj9qO6h4/uxHJO9lp3b5oeSQnIoXO3wNdk9Az2vAZKxZ/FD5a0M5RAH9jGS8XBGCj1mb85FDIUzVWV9ZNkr+C1+Gq4a/R8Ubbk0l7Ig+7dy56qPVJw8623UWf4H9jNyQPLMwjsarMnybxa6M6OGxl01+5ucrdy5w4wdydnWQ1NZoPiZAv7OAXWiQ3YjenJ4uW9oiw0wxr9XSx68f3wBhffTiR58KeMHWcwpW5OGJAmUxwotrseon4YW2Z6i4B8h00jnYK0SxfJh+/9Hb+aSjSycB8BQ1y5GG8Uk25q8v9dCYGQhpBA+PirCZu9Gj2Ii9FthX1M/KylKVN2RsbTqmmAG6M1LDMPlmnXRIZNYRmRd6GeNh//gSDa9o0SGz3pIei8228Ukbk8ainkCn7lQiZy+rflithm4qxPj5GeSQgEkDfAb/Y3XIvXLn83RdeSUkfWPolsESYYetH6X87L+woq17dcTtm9HvVC0VdnxmNTm6gHdgszYZVOXsG0z1VJUAUdiG6jy6aaUb+hH8PE0vs9txwZPAiYgv4OG0jnE+laNTAtrwgXr6d+Y/Et80jexabq2BJcg8lKgE5a6mYIkNfycmGTlLaHREP8aS6XTzhh26p77Yg9NZs2hePXc6kXcPQHI/3HMnvaVdzqRQlUVJsPzCY4lMRQ26+iVgZnDSLa6iOftlOMJGRBymcjv8jHFsRWi2i9BGJvHh0KZQg7Jn/G2WDNdYXUZTatTGTXqxlRiB/hhSYewJXDLZ+Q8nPVY6USH0+S2IdGMz3HieriLhNytsOC1mloRWfv29tV/msEYRuq36IlyhtrcbMWGoW1HDClaQvhX11bgeoX8LM4Rk6kZRx9vFLmOc3Zmmotv+8ctzA="}','9c5d9c6e96190728bb23632cb076b5b8f499ef9ddbab4de6a0e0f696d64af821');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "9c5d9c6e96190728bb23632cb076b5b8f499ef9ddbab4de6a0e0f696d64af821", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "dew69SepbusAV3qrBvMkSLRJDYbZd63MbQuWfHsi9dlJ5wAycMA4x3bvAeo7RZZmCF8zbmIXZl+NsqNSmHVG5uapLodpz4XuAimSEWmOd1tRM66WgrAe70cDvgxXDVr7udyz24V3kRPGlLopRiqzn4KUlkL7dpwAB4l7H7V2sX+bOS/Wgc/24mmMLAPeAh1NJ+cr1JGbziD2lOeyqi1Fp4/WJhy6BxsAW/5ynCngzZcrupwJ1chVdMNKPSwwVxJIAy7q2WTBa2L4CWcXUp4Mr2r/6fEYFIxAhcfu8/sXISPaiGDewbqBk0Ak6uFYTE6nEWUpHC6XlnoOk3SVBgcAca/rUFhWtKelcP4HQ3kSlAHIQzFoTAh2zkqbJOpEIvXXxRyDYoiOElPczdwO2YMeeYxxl2WwNDKkGHtHVfo+ZQoHZJK5s+Q2gDFQ+8MYbzhPxzM302i0ZDxAec8ccFtBwMElOWAasN/VdWniQWrRY0OtO70BqdHMGRvGeCql2mNXQ5BkfajsFJVjoREclqYTs+UrdL85MEKuJbccTGGyDr+Trpb6uyB4p2Ze5seig0rXJ5hcWFMyY6IGI5l6+djx/sVACv/DUKprRUZkAiI9OQfr0+OpZp/jWfPwl+vwYNm/nKak5vMtL9mP4TVBlvD4D1ETKgJpkA8IpVYfiBsdHFCpF47jJfA4XlFLCouQEai9DQEqVDaVPcxxZSMlWVLd3DXlRud0bXeve22/i0TI/9Z4binBbUwBe59E6iRp7J+MO1HfS9fduP3zZF0dCuvvmtTIT2FMC4SAcTabGGQAwSq/sce0PFVNWMw1V1ohLMGM0TxYbAIq2F/yp6QMis4teMWWhVUQrHh8X/OF1eN9zI25riQjlReU+PXGgT9Al+mdH9n6/qStAN57aegQwWN1cbwEhmfH3f9NPA2S4YIKgwCeV20ufKyQi9Tb0ePa+HH01CmUcC2L1a3dEi6FKbxTWm6gB3hcdQSycg97LtMdvAnecWss7ZwNDbbDDbdvr40jplhOnOyqkqCtbgP0rDPYcLgW0MUScu33k8QyeVGVhryx2Eq0QYgE3Dqo5tjA+T6EwakwjgIcs76ZfarLu6LGd6SSgLsoalx8eIyXcf7BYStXKaR/57ap0TnKa3jDmOl4UVtXXASh6SyvziilWjYu3hIU9tCQMb7LXbttoi5YE+LqNoWT8dVQkT8VHUFb4AvnGixqcsa3xVvuTdkYLxM9rv4336lEZb+hDLId9grH9y5GPqn2FWMc8dMBsiqZfh+UHCY24jNH0LxcYx3ZWEh9ouNUn2i8IJKecOPTB2Ab7QFiyk4zaUpK/i1zYCQF9QSM60z4iTBsPcUqkR1xvhaOHvMDlC2wAPqOBGgMPUDRkQsBTIE0b/lcJJLiMSY="}','5f97813c32d24743c4c215f9019f4db13aea1d3f1b6515485bab5746832ccac6');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "5f97813c32d24743c4c215f9019f4db13aea1d3f1b6515485bab5746832ccac6", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "yoWFKaci15/xYdBlJmbvJS0qmq4L4aHkxQCdp10MH0xdlV04ssQkDkPd7/1qGS4ryLO5WPZPTtP4gNOyryJJiCSxO+tTWijYfr8Z9N3lXJbp477VS9E6EtGuU5zSfkDiIEt/Zo3O4lCEGBGoIiBzgr3CXc+ztyjRi0VRH4KxE0i4K4yCRnbm6lcGM3sWNATgY33qbIxfn7WpvB6ijAg+w+9bWj3dqiIrk5XExiCESNZKS8aSpnRwSyCGk5F+dY0THRKktkTxx8PBtbLW3826Mf+pFvRogJwOOBnNo9wPlMzVEjiBfF2MCrfkMvSs6nCkB7tkBu7JX4x3PuY4KMDbphWXnhLORT/0laYhuJYNY99a906n+Diy8xKL7gu+EDgc0hGvFaDpXoTw+ursY6M/1TRcoj7/+RIOos5XWzPekUUctJNcYdVKyiu4rUKgDSrSBAUcZjNd4wcimQJ3Y/IHDScQ8JqCXaSkYpvOkzOkN1Pc8HbbwVoTE8o2ljyoItF89dRqP0LDEnNX5j93lxdw03h24mrr1H7899zAexOc7lGIbfjfK2o5Z4ZfVQEkXqCXFBOnqVz99ppL7IfmnlNFQhZsOcp2lJcwUjsUpHIJEyisT+sBHI+LVuWgkzQQUpAKGs/ZrX2qwELfCmBxgsZGpZwbfdSyCKlc+C7FNoMuISRqk8w5a2hvGkTH/Lks6FrJQ/zsdoQ03VprQZCOZOc9JmOmZrX3o4QxfABsvK8dynFveInA7PAblA2myZHpjGA9W+ci12ZUDv3v5kIWANxH4o/nMn5dpZltqedblu8d2yqobP+1IpyVERbFwaY9ugDTUPeC/u5H+bp6f+5dcai4ciOPMcLJKXQRnGWehAd+3FUl7QnlO2O6TOpCqAWfl7HqB1udDJQpuN7j+cGiI7huMWT86pM4MwCSyxnMLeBlvCwsooLeeqkb5z4JsfzahH3mYzCYYYVg5oZtympeCzWrTleevXyzF3nGQxtuHMsM5TZc3tENahv8/nAc743PrxZXFHMJX1vjrY75cOZ9cyohfwFJyLjsDkmXv6pmqydZWx0DbnrO/6B0Kg451kmhdm7tGUBWB/y0F/DAFRhAXvqxhiyKj7BhTF7xX5Db8bRgAHdgiZ5h5uUQY2HBlLRnszDRT4lUD6Agwg8Sv/ndgzYHhk5PypeFG599uIurx5ctw7KzFxI769FHCr283eIqkS5gw9sJ60cm2BE2J4HaREEvvyOHSQyKOWuY1IHGBOdIt5RIydnR7enO05/sd2z78TlcmLLTbeE6Z2KA2Y1FNEB+b249bRfcDUahN0XAaqfonqrLpb+RIwJfndSxS+oMOz4QlyWXBOOiwSRnLF0MFSDmexKebPLMsEoF8l3HDii5ygsPXQH7qbzjpxQG7vs="}','cc39528dabf0e0b0b8a78f06ef2ec7aabb321b9d80e4b1597710283d09dc717f');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "cc39528dabf0e0b0b8a78f06ef2ec7aabb321b9d80e4b1597710283d09dc717f", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "OTY767mXYOFsQwuygTyXkNMshv1aef+HmiML9aiiMxFCs/4j0lNopMaz7xnQrPi22D9yqBSk0cWxVfRXUFIiRlOrvJx/zV/n3JfWrsWCeZczudPq/ez113HONuCqLk8HN9cU7Uhy8WNL60dlw9iFSroW1FggnzedhOGPzG6IV7Uep5j17BgVQi5gwpgNat5Vl3kDBEwIcUKyo1d0RVZyryOqiHyjLS0ajZrHA8IICIjYzoNl9VYK+blym8gE/sjPZGIxLf16yk+skWToGP2409/TBhMaEAP33ri3am06EKRXgcoc3GAE1IA8CmUSdXdHg6pQpeKbOK2hV/uS+1SkSDSFNssK3vexC1kWkOwpC/rTp8TYq7I8rKVOedVWAcSZ0UlsDb4qojpjMTRwN5QhGG6rrVYIfsLbGTfLTJn6qQWUGti9N3VopBNpKyTa6wcn5NEbnUzJN3eD+16EbxIDsRrLDeVqqC067ubWow/0mVyjjBMgT/HR4gBzKMO0LrJ2dUDXQr9oF8b+QGTxRowhrK9gRibWM0O8h5rhQOzdooNkLH90y4hlbDENI3kK35BOMST1PFdNnGTvtGaNLh8TiyG4dylXnBDwmkuQx4lQRCyt1Pegy4YIlVhyMiNwb5gGx81Gjot3AZJEeDkLPg1v08rd7GD6K/V+6w1/PmnzdSDrcfAhesU4fIau6IkD6VyZ6zFckXy9qclPoiiBZZffEKw9+yx7xqcg8mXE743nq+uRcgi+ibx2OS7AXi1O914CHRDsEZGe4dp8F2Ay4lasqGe2yRaYcNjYgu0pPzoU9sUhtcsR2gKGyla7czKTuYczjUc4yWP9X6HBsqcH50/cqHBUVPxbmeKwDoYASYbLGngf+MYDkgfq3L61p2ELMOFCV7GRwDDw3Ium0RVEyO4PPLJCOx8gGt9hKADeYA7rQgYrWk1u6HZn3xRK0GsPkVSu8WGuJoF/A67gjYiMNWFtSudYV4Ykl/F0LPKt73cnWfJcJnZ8/0B/aQcMbo1yVUZ3XiDsW0betXpWfrW43KI4jaWYkR9jgNVlwxSEc2nsEPEt6W2s8Omgt1OkV4Z+X9CRYAxKfrV3XmRfnGPVesYts205OgypoA8ToSCxCAmI7XApUYVv1WNH/1rHkow3FMowwBGkpba/VhoG2QEsZCnyEAbKBqH/Yr/oPqWHvDO8rnBzGhTXTwWFg4DraukrSZWmEIrFAL901i3DhJqK6OFStSj6htD5gcHF9VCv0fpQkMsxvrhXCPt9ufEHpoDltSuqrvqEStmalceljj8eEPJvYyWSfnHbk+1Waf/+m0AHhD44WyBk8oStDcG4fF2SGSpRc26Gi6McfrdrFPpE8LXauxj4hdJHlpmPHrXmlnIpP2LtLL1XThg5Gf0wPvU="}','d0181e86b951285b41ba4b794d9e29c22694779bae26032a91fb9ed80104f6d6');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "d0181e86b951285b41ba4b794d9e29c22694779bae26032a91fb9ed80104f6d6", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "rseDToQpCuUTyuOA9HgHk1gyN7MRwHDFxTYdF+rsWnr392pVGS8BQ3AwHzOoJ4VGjr38I68GsdnPR2ug2gin/dKJpXEFeo12T2emHlicamaE8LjgMBim6Xo59PDfwVSdI72mbzyMs5CxS+UGFk97nrkm5N0huPZhwRSuYL5C/7cyi56EE2p0IgxpnAsmafFU0YE4894WcoLFgI41afqcidKu6JSResHLoj3r7D+FTtHPUK6KVS5EHdC5zznkbcooFC+3IrxEAsf6Zlmo7v2LSegauOa5LQkEquY26/4bNCCMPKgNIDjTCjMDXhisbSPAaUF8XYzgPk1LE5hWRBDOHpajOqhbPYlqt2nNFGYVxYkSVPmY5PshQO0nFT84yVaviQq9EYTeY4e1k7NsHkkfw6sFpsaHf3SyYTT6OHeID+ol5su+POSRZBdY/XvdTu8EiwaTFU+jo5m2nW5RxOgx9Ezd4HdPNOMy64QfLmVwRdbLi2TEV5gyaosRhIuc9c9OQn77ECJqPzrC207vxlbC/eWIsvAgh5W4W1Td/Ihw9PUs0hTZsKk9wiSvRTLy/lLaemLfeIFiGj6qv36kpJpbFTk70+cuSWjmfKnmzFO0CxD0dEXLLp7omPBxAwHydw7H73TQ6rAfaM/Wh1IBbuDsTDXId1rpFygY8k3vPlChLpnE44NegqpzRQtzQn6G829kWG64f0PgfOldC/UKQXCtFR1w2aByvMdeg0IEVnGJrwJiAzFR5Ri6k2FG2Y+aXEh+dGnxQ9jSWTtjPAUZNL9sonJ3PwiMohYe6RPoYX6uA0lzPowVrBSKQ+ArLooIVvcSSoHd4vt2/s0VuAdx8oqCaN9WA6yVs5vJzr1hEVQM4j/Q2wX35JyqV3+Q0+aM3tCBRgY6PJsuwkfdK0L2sa3yN8ypF9FWBnDt5vSjXTvmtgC+ZWQgej9xdtzG1oEWp6ad7nBOt8+2+/jo1H1RpMk1zi20zglVnSGk/61+VOd+rvhV4XLMHD4rnmpelhLq+Q4LseR7ekedDeZJYRRrSbjzYEuZ5Qz2RU1JS9DGa5FHbG0PI3y8fd5NWfWsYG4kZ5TUXW8PNn6AEh7NGr7zqBLqsajO0cEzOQZciE0pq6vFk6MomwAdMbWu/9vcTfmGDtt4wfLOFzl1eSs7uHnOzjq+qwhr3NfRVatXo9fWMrA0wkGbnCZTVBdmZ2MVUhB4rRtivWT0DvUKcqwpPtMcC5GZDH+NoW0FK8M85OuvmKWH+/6pZ5pq9/7J7gUUx6TFWAHnLXkSEDHg3vCKyEDf6QqJJATv9oROS78B4xFrnq8lNrYVOLb0K4EdrN4rkX5lTPbwLaW2JJ61Nni9YB//qGBCp+clOs/r2VosdzjOmYIjCw7ZLqAP7vBbTMHZeDc="}','6a982feb2d8afd912f896db8d5d99398104714f5955b9d1ea323501008b14e08');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "6a982feb2d8afd912f896db8d5d99398104714f5955b9d1ea323501008b14e08", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "ugKx5JETuevFXF0ZeqIbgISxXUUiWt57O2bY4+Csi5fVhUbW5RbKHES4MMUwqHVpcvWNBosRssHq3fa7ytl8K60gQN9o3vFYYaNFDD+vGQ7C6kHaGawEHOHykznRv387mkSA12K7BxjlUC+ku/qwriOuCNjYcQqKzCAdwFx1/oCJLvz8EQMeXlj3avMmPRoBcTT46S9+TVeXVfjSTSDV4IF/0GJdc7BaZJgWq5qI1Bo4j3S+vstEqeb+bZzYHeYM0BSPhoM+VcbrzTVF+4JZ/CODZgyN8GBJcwvmcF6RJymTUcXHZi5uyAB5+ixFUJnGMK+yilf0/GGhiJEith5iht6yqJOyTISYOGkJUvLEbe2ZoFWOZFKw5Tf8pN4V0HYFdcxQtQyJsTt4LnQT8qSzBGWx/76k9Ea8q5hs/tOWeQuZGjES6mGUQVRgpOaU+wtVMOzQSe6M8yeq2dAizIT1jARGA2ZYcPTWqzzjtwD6904owWKLvflPGrX52TOyQ7888vqP/mb4gBLNM66UMVywCbXYi9nAEehXE0x1Ujp3sJu38U3kUNY9fvy7bICD02k3Gt0rxyu+xmVOV8Jpzw4lYGskJ4qdaLEQiTMGqHdcwA5I7Ehs5xszxq00nao7zWUARjcN8jwDPb6YLAuQHFw6cOUuTrwdXPfq2QSbx6qzSZtjgofbvFnOUxmNlWO7Jay6qV1VJ3niMFvMXIKCogkE4MoJJAW1fxQVa/l1tiSANLV1xTanW/QtdKrJ6XXxrOuV2aH67eESMyXtETwgcZW9Yh64UX4VRlBfmISXyNYTl5v12G1UEfEIJoS1YF4ZxubSw5jsibxIeIEkRq9u4HiQn+6tzmq7mJUas/O54sl+lknEMjimeXxhIK8w2N0sW8iweqvPO11q2VATS1096yyBYIsblczHbtinieS2IyerwSOZqipdPofOZja9xu74bcpctesLlrekKW/lb46LMQZKN/jRVLxouyui49PQb+8qnfg7CKIEQOISaoDr5o+2n5ufLK9HUVDfOyGkkhJGf49sXFY4yC0tRTksJNOln0YHDFTQjz8dyVAYqv/Y1sT6VALOxo0x8XMiBWwXuXkhBL6jYNG34gwgyMSvnb3RdtQpL3PDelzNF6YxYul/qRTwzkBOgTrDgJ7lXnNz5BSU316ErEkdg/5oqc9MRc73erAf5guVHXJvqKgUDkIMfW5dDVj5B7N9Tlz9CG5ACI1fbP6kbpO45Bs2nyTkze8KHl4ixfBOWByuGgIA2oYLgWu+1M3o+5NdiQlincZpk5Z0zATRQgPubDPAcZWWUdWsVXVN/QwTG9+Lzapm7uCxucEB2LiW5TxPbnEoJ6QonHy/3jnMrf00Ge31LY7hqksCeCmPkjktUxLNUcKkM6pIaNI="}','1e6a44a02b14b5a2a608cc948ee86c202a32b081d1587c729de50604dcd61992');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "1e6a44a02b14b5a2a608cc948ee86c202a32b081d1587c729de50604dcd61992", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "/rAIwDxwy1zYUxc8XOfKS0H2mbT3G4uz8WOObqW+7NqZd767C5mDYqcXDU4vuXd15qpAzbFhGePbw8dfA16el+0jlbKHIKWe+Akku76JY3rt5aW72xrJLWxIS+j2DqXSMeJsDwTvCFlL4rKDKCbCaOHWJMI3Y5QG3AetCfQ4JtBsxul3lti1z0JYPrAloSjQdGnzguYSZ1a4Qao6Nu+5ahs5rhgJszGwsW8nbD0xBi5uepHI43AZx4gxfv8Bqsyzp2uq/zMMgZIf/hLVPXpqouByLbFg+OGfPu1pNmWLjMofH7o6togsOFai4UM9m3L/lGe0jp19XQb6foQNridUONKyUSDrJrtIpnHHDZ5/7c+S9l2lG9BzVIyt7JbS+QLJ6pYHwj6P5y+Ov5IBzux1Sia/BUyz2K/hCGvFKA4gCvKlFL7J7AwYETs+V+Jg7CLFRUBjb+UlJtbA6mgLahxd6HykvpMUUyXpuApikwxi6+M9fJqASVOx5P23N9HI2ZYhZh6EAZa306IAVXsubK1dRKiaCHzyBfLe6EpWuvn+QrVTiu1RyYVoh6ccYiEAgqdhq0MiY42dSqgRau9sUIqyWkol9TeDlY69EppREEWf4A34UHqBgqmdIPkqFR46SX1qD3q2Dihxucx2oBgrVWKPz6/sHa+4YYyVhfRzUHbb/kp8kAFBBTw4caMxnrhm7Tv/PBuJpprX0dX9+nkUuaL1XlTNqtHBc+BI9dFK5Ttf5h529bDF60MSsvlFxzrgU/AY+hvhlgH/qLw3S8uJR2MGJshF9+1VwR/Nc1RElfcmEQE8inJWxF+GMdncHORsKauXtnN7T2ti4p12uou9ffLYwJr0fmCo/6tcUauJE+ulP5cP8donob5dWilN3YKLcIGJZ5yYTtUz2d2C4ZOMHiZ90yaxd2lfPCO4FY3ctWj3rDnL+Y62dsZieqbpgg6U6q5odcOoZMQNhLbEEe7uNZF0KGF0AgtO//SjL48pstUkPNfFcEtE5ZxYoyzeStH/qjH+81g4omy/xEa+pb+p6VqjaI0J7YsiGNt2CPw1uoftv26W7r8oyIP5r2FL13e7Z9snpfKzaneTUAJkbYpDdN5kvXJ3WRx2aQ3moN4HBJ84dpSZ7E25JUwx+XzWNJrf/6I0akJu2U+Hji3hINXe0t+gT3aiKqnWghmPBZosOdhlZlhECoTvOsB55+LyInzuKTlS1n6vXWegS+r2Yk+RuhfMTz8rEqrchQlzrfzCbfjBGevXq6yckqBqo0reR0rjZh+iPR+13jBsLklO5k2c1nSM16mMWvq4h943HCOPuv9hifQFika+B81DisuHuutV39eUX2+f1YATFDX8uYunMQh6+l39dygt/Q0hfVseP3BsOk2WzuDx/Hpw/+qgYIw="}','0458fafd296b6510272534482aee1f6bff9818d0888466046230da912fa32299');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "0458fafd296b6510272534482aee1f6bff9818d0888466046230da912fa32299", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "PtOYdHUc4NeQqntBdffC8O0Tl3ecmpPieesJHtEsyRNYmpiX1HSZixJIAUoBvPg1kj/QgDRzKn9RnWrCoC42AnGX6OrW07O1EtnJFk9yWx9fGFf1FjgWrzsOU0DO+pxeTqNJs5rkVTrYHk4x4etUstbOnATNfDLHEhCTZ55LugaoYpNXOe4Gau965mCkVr1X3wQ2G/RST+F3FZ5tvGPa2dajqYwvIf9L2sis8DZrgpf6j8Hm33j2QNh7tUBuPaD2eGBfu6+wFf/pNgYMK22b0IAJ+6XkLCCD61tMjnu1c6vqR9qzo5/VSeoh9585qMXs+ye0JjKQJVw3JFKXOdkYL2inuBnyhXkyTs5fgWFFTFk9Qu8m17hjbQ1O30sBGBfL/BQ/sRU+YfbhTCRVHjFUWY66N8AXYj5BaAwdBcL9x9kQIVbAXTcS0M8wkmw3J/ywuXVxYkGkkbKtZDegxq9vt3V3Ft91kG+9rVowLJUskSmmsNc6wtXvRtC0vHdBvlRo4rLYmRQiBaPWbkfAWyV+4rv7pL6yRDphzdxUHte/gztBlmF94XQi7lNfwWrPoLIX5UWDMPk5e2yyaDejF9IVVQlYlGXFvXjwEa6IqKzZEdy5DM1D7dkZ1LR1l4OapvOFJ7McAohiGmob7/HH+9K3c3sKoQz8+JD9Z4Y1jwhTt2QuGMOoyhKihR6FiWgTZz/sP0PwapvCnAMfbl2ua9RfpGZoRvxb4wPbppml5qMGJaRiE/cdWnRAeOBbdiO9fGecYF+gKHhR0AbRblwzHWO6AIbIbYStVd6WAwG7MPiqfmO1+UpF9xqOUyAwVtp4L/mSbrKm1ENo02jBPLZ2idNgGU/DA3bxAtReA1Q8ogNVDpYsBImCOitSGsUv67hrxo6Xll2tDZayeLUL0E0imIiiJxR+Bgp3Ihke7zBPGfbQjM3QTaDCO+tPnWnL2fGUClgy9x6AnWbvnjwtHCXdlmhgKluEvsl1Ks5TSENs/xfRmCnPgG4t5qhOddv7TW2tnVpQORb1pFtAXQTjyO+HKJVWuEgtKaWum2/pNaBnG2Ml2LfLrjP30d6vyARldXkirMoVqagrxa92e1fssZYu8nhhIH7ZnKJcDdj27LXwaShmVgpwrSEIPR859QgZzYGWoLDCmXCQBpZkXZUCRePaMK3UyypzdnpP2lPLZBPeB6ZRz8EISNAJSmrc+KNqXVSU/PZAnZIz6BnvKNWYmUkydlepG820uUHqiri+5T3md5n5XSnof/7JrfEdXkyFHXxCQToJm2OboltljXzYZ/u88Of27jAcVlN2iwFKX3S8+nfA0HuNgBlNeSngmcaZBHAOVs4m/U3KJxpC+OP75+l1l50p6QQFieX+R8LEVzhyuaRCSGeN+hnyqJEusIFNVM4="}','126bbcded727795653e19384f380a643c354c18217d1979014e935d23a88738c');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "126bbcded727795653e19384f380a643c354c18217d1979014e935d23a88738c", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "buhU8StZly2P+99sxaKJNLP9fjucNjw+swuN9EUYTDnPK/z4rSQEMhX8g6dkd4iNIEo8s0m6pxB3woEDZ9y15HFRWk0vdUJMVPWcXfCwKYWlPv5czZcbhsM3A2G2xjpa3i2lej1fxmSnlmoI3GgywbhIB27lc7Nl1TjQDj+U2X+bj+crD36vrrU/KmGFvF+q1S3CmNINKoQNy7i0gPsaAVlbATp/JiVFe9rWORJ3QhWSPN6ow7/wncCw/zkaste2vFqUi9PzUn5hdegJrVIMKq9NffO/TI2FXyTRw0hRKcB/UcXshYcWU1K4xsOggDVlLxpntyDfX+wC05K+u7Vgso5ywDKMPKSMpZUy1WG/1Z1PU1wbv0Gsp0GhB2D73zcJYVq2DL0u/0VJ4Rh1H8wdD/4qQjnx0tPPN6Ga6qVCYDBrkGHADn31lQ6l+okzGFKObtP5w0zSc4uKGb8dQ+Jjq+3MGmjlks6cXOjwR7vmma99RLTrIG20JVAxlzEUj6UMG0WVmcdr76mURosb5knfx163i9UiNZOkJzkTFvyd8E4v8QJdkHAeyjAAYvGPyHU0tG5nJmxo3dd7a9u+K+MuNd7Fe+Uqe8QFcwaMonGrwXpT8AuQnNBSsQ+X9xwd1PP0bQoa+Cxkg7o2o1ZrhT4GzjMS15f4vQlobzUgAArLWWqvOo1d/ngnFIBUgPX0s2df6CfbLpZasnS5Fi9wDTm6w0wdLkZFVzSi0IheH6qQhuFj4oyer8rRCr0u7LdT9T+VAzbcgC6fLRID/cUDb4hmhD4dZ7aIAUMDz2ezz2yH34D1qTGo5l3in8XTfFpzp1RHBixnoDSeGhYfXyo40tYa1+Q5R5f8ufyClIiMLO0mrj9KW47LUw7mveZa9UhsdXXQE0Nd3q/sfq/JhUJ8PG/p0vPlC4z/y6OFHoLyvLmvN3oMO+762AZxZ/a9+AbaBW7KO6ktHnw7oDG4nzUCcigPJ2RqzdvFRN5zCH9ZhKVXqmjvSQahMWVCsUgbXQHU3FwOLPnsgOVgN3XFXvaVWx/dNTeIfq19Zh5+j9OVoHOaXepHPMh+U1uJPvPg01xjIuY/ivyZ2BUMwmFivO2pmao0zbSSMtvnSJysKP/o2Va6XaTSQU48vBYRKtN8gIzhNF65IKlqD8S8zgQgdUoY6YEd9AQYl9SNsDjVKYzlJMNEyJUeOaJAhdxoKPekk/OJM0Fty3ZJCnXUqidFmoplOv0r3w7G6tiXpvsf7rhFQ0JqL8WRTiiu48gippOSA9Ub3C0T7nRE+G+O54X8YnFTkt38OpMLj/AKNVETyeZP0i3//cIJy/mEu1JyQFccqm1tXyoUECQ1VdLPpYgRjxSzKHGD47S7B3OsIwHRX0A2dLQyWwgPVDf5k+WeNvBRF8Q="}','7becf0e0f1ab0e1bd5f381feb4c2a09dfb50e490a1c4804462922cbb345cbd6c');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "7becf0e0f1ab0e1bd5f381feb4c2a09dfb50e490a1c4804462922cbb345cbd6c", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "6EBGAM+ksCeDRgOn4NIVzdS+thO1S5XwDfUjNekAGWeJiacLdGzeKOdz+IGHIqd9UcyKdzhsfEc9VUENfFOBeIa6FsIoePV6KM/CG0res0nm8owtdiJZCK8h65cRrvj1fYvLJqonVIXt3y3Pym47xY4wMKPxuGLk33TG8YzCtmBKCANeSXuZzAA8bFgxI8Y2xt+gDY19VN/30Lj0aczbXKlT8d0jHJZ6qJ+lcuay0brm0j3UwUcUjQY3ayVYDdfiEfqC9JtLc9p/hIuj+G7o7Be0YzPRta5QXIH6M5Q+ppEu6QCtrhWMJQUDBlmVoNtx0KA+fw2Qx3y1mVHb44GcpYPf3U+xRcDQ1Z0nmCy0hRbQjaOQlA+xGht7+hvZ1oDMgFabRVCxmg8HAoz9sxnLZ8mAwZfO3q7Rqa/OvTGj1dSySDvaEdeEE+BGC9z+1f02CFEA+OUtHPwz4yr8UNh5/u7BIvAWUFJeujBcbP7xRBzQWxx1UjXObBCPEEfJZePjB5cPJVvX7bPGisYidta/gn70j/5S9vkoCeuDa/U06pkbmviIM5hbsB0F+by0Xdc3cBqMUedGsIw3al4smYUvnyQvmXrVtMGKS7qytseJtNdXrdPzUiRQ1/597fYJTRVrGBy1qIeismo6tlQYXpg+Y7vRcyA2YtrlhQ66JA2HapkUsUAXbJP+lPkinlmu6P/w11ddcyfAO2FdJBPL6KSXT5oneOI+kECuKiXuMtk61Re1ku5YBgzhAejDp6I5qHd7LC+7WFSs9mOmYSrI0+9n3ks3t39l3v2s5pCfCWKIncPkjwPDrOTLSCbgUvmfgCzrdfEhMQS1O8sjnaRGbjlfscN0Sb6F5gqUkk4+W1Ue/xpERNoyV23a6an/W2O7H4ptgOyI0BQOoDcjdABePhAUH6gtBdLZDqGc2/EyYB0DTMmL+PUI2V7Qxa9C82zwuv+4LLA5fYRndzY5XVecVRijM5pE2rvzWyeLgisaUQTUQk8vBwA3Nj9GQOEwv31q4nzuXbViW4rQ9zzcDfdBv/E/ifB84rikFDAUu6QPv+CylSl5dMaN79xayaiviWJ0zny5EOjjkAgMkO7nIRj66WuOtX+34XZkVr6I+XtPWct5+G0bapAUov1POQrkcbJE148E+8joxJkBc5xZEqEEpcqfIbdoDG5oQ5pde7TW651wlXb5buHPxSRzUBCCpGF7mYowP0Fqx8bNODcwYLNg7Iuxu8mJ5LRSUz1d4auHWjulbuUJBJRhqm77W6EEzFLR6kcmNQlXN8dE5ScAPzkcv5vOo76XQedRkuuXLGXQg/ID49zibjuPAHvo37dbPH3F9humePl76qAe3KvmmMw6U6G5w4U7t1MwtnzUjaSBiG9+HhP2XNLgn+QWDNvW9Uo="}','bc62dd951721e05128cad09d7e5d420b2f5cbfd5ecca39d4c40b9e526989e1c5');
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
INSERT INTO "suggestions" VALUES(1,'SG-FN786P','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','64748a5f587a11911c6878862a89786e','2027-03-01 09:30:00.000000','form-21','DR-MQE6FK','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-D60YGJ','slack:T0THORNBURY:U0COUNCL02','The pool is open.','e503af01204e0766ebe588c6a534dba3','2027-03-01 09:30:00.000000','form-22',NULL,NULL,NULL);
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
