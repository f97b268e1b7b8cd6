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
INSERT INTO "absences" VALUES(1,'AW-P68DGN','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-FMGRYR','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "alembic_version" VALUES('0013');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'c-cgR_V7_hWD4tVTrm1Wtkq7iIImJTRBsrBeaOsjnMw','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','7aca034d6658ad3cd9d0a4938fc6e1e9');
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
INSERT INTO "cases" VALUES(1,'BR-51J42D785B9HKYGR03Z8ZDYMPH','2027-03-01',2,'0f0861abc683f506',X'1CCACB15ED180BB2AE194A95D5AC1EC087FE42CDB5BC13B0DFAC6C5115AC1A6C885CE472B078D657AE55BBB3E9628C3A2EF55A4D103E622842B42226',X'664815023AF41110903B6FA0B9824F7E72B6528E7F9B56D87C3BD14492D3C431AAAC5C67536DD0C76340B65806B853CC4A7E6CE801980B296F683D8AF68DAC8F8AD1BBCAC9344B0DC34BFC8D2EF3497A90485F4E119D52FD8E353B1C5DF2A1A1A712F0ABDDD862B1B47877573CA945170DB05B6E2B3F911DF2683BD5F5A6D019500FDC67509A6210A855185E8C8127EC3D6338D29F40C3753391540061174C5AE289324D3CBB3CB2BEA5E059551D88D3AFB55874BA3B2AA7312F2DA1497BD6BE62BAC718B0972AA327655642E9B16C068DA4D1499EAA40E367833E73CC0EE060C6A744C71F47E9EA691353922272D0830DAE6B114366163DE29215FF2AADBE5EDD5382C6C14C8396E986EC59534CD66BDE39C14F0A92F76BA9FC70627ED28B0CE894FFCB4A18D04E47546C10B95EABAC091724D5F591891191EB061B46FCBB7217766719FE6F659E471433210310E33C4EB990D780C8AAC77404B4E749A2F74C87CCDDBCEF5CDCF0CA0033F41DA9E52EF5261D37DBF699B5F33527CECFB9D577575AEE959FE1312E25ACC941251682704FF9276B7FA93BE7309B6B9986F114F82BB89488169861ACCEC83A27797243BCAD1877A864E4BD59693C62F2A57E9743615F1375B77DF92C462A4F209A54A60696A0BF90E7D750CB48028830940B45AB50C0C3EE197BE64322D9931C47B0F20D6C498D2AB184B253914BA8E199BFA33386E66364C09E256A2E50F664ED5691E2D5C628D82953CD2786D111B24B50EF3BDCF2D6800C7F71B447D428C5FFFB70F52DDFF0DCD34365484228C42FC863FDFF6369EC0FCA8BB2EBB492A0E0CAD7A04C17EB08FC0078DB6F9BDBE859D2442FB7BCAAB40016AB1D3D25E60D1E678D2C6618CA1D1104D1DE9E16D7AFBAA22D86BB9D248805D3662A6C5B8C07603F1181C4E9062E62EFE36CBC5A27896BC5BF2F2E7791553E26019C62560A9C3F825567495F0F46DA8088245BE60127F5D16CD77F161A26EAEE036A175E91E5568DF807E184FAD8AA7C84AC8E4C8D542B85717FB318E0343E0B98606F183E35C195CB083162F4834015AB6BCC67E05E6D6A492A53A9FBE4575B3BF56E05DF4CC962943353932949EC36EA1A09FECF509A33154EE61F0739842D0502EDA81B73ED4E23DA8D198980B4E2A223062FF8D7ABA54354D43ED5DD5D79F9EB918EC17262519A5C7E4220D27E2E56AE223A0D9613526086F39582BC3D20940B2C2A8B7759EE868E4DECAB4353EB4ECA02114DD358CCC0C6B67D722A8880320524489FFEE2E96AC07921648F0B3B439C67E865B5D1D5F04EFC9684815A3ABD0581A7E72A327DA606FC4D0A7D90FB3D4D69EC9FFC802C3A418FF8EB1117A62A557FF68CD569B6F7AFCB8ECA1A84296E1312201B651FBBCF281AE4616134B46DE4D870016145D6141B419B33C684511EF4DDEEFC0C31C60D14E1AF3FB64B110FE54B8DB0CDA5D0F54346D7B49E4C00073016E0E01676','8df4ae814a73c4b2aa1e33c912f48d6edc036cfaa3ce164698e5affb661bc6c1','aa08b1499ad30ec7080f48f40ae8339180ce9d7931cd95a9e3acfbdabea4f2da',NULL);
INSERT INTO "cases" VALUES(1,'BR-VCMRV11DEXQAT575PHKJ8K859A','2027-03-01',2,'0f0861abc683f506',X'AB667558314A2FF8A037A37BE5E8FD39891C6A9CC4C752BA51C6BBF387CD34C144E3BB99A698626E326D5D17D00B170B163DE91A58EB2B92D778F5B4',X'3A8334DC30268834BA463152093DFF2AEE39FA063CFB0008E95E117B91F67735A834D69E1C38313372D1A79DBFA82B7D6446285B2A6436DA9DD3FE1115A647051F1B321E05A7C40481AD557CA07F687E5EF8F89F53B6009DD94E5A72F64986A1CDC91F8D99D2820CECED7DA253CB2BCCF3287BF53EB2EB768481A48B54E47F0EF4E723DCF3A2E1F788B9E657934C71F94B3AF3EA14C75A984E45F1AE04A23EBC62F0346CB73FFBD5952DC8B5E89F50BDA93A2FF124314DCCBA5071403A46E722722223740E527E5AA8BBE3D52C81DD776BE7DE023B3185EBC70D28594630DC64C448A572EA2C656DDD8D049D529D932E1DCA206CD414B9B1F5A27516F99B38CBBDF392B84F52E947FB844F16A498DA34D40D0A16E3149B30D76557F1DD0A93030F2C194781C126EDD60E4336F830DF2EFB559C424EE8BA094A08BDF2C3578F4B50EB18115310E8722F9100CD81C73189A631C97D3913224D32FAFD592DAE317BFB623040744A1368EB53AE1E04BF7B51F561C681F94A81637CD9AA98370B916CBA7981F93A061FEFC5CAFDFFE83DB0B31F6637990119D14AB936DD8421155A176AE13E841FE3CEFFA6557ECF29DEB5B610FC1D985EAC3630D3BDAADFD1D40613E005F04ADAE0DE959C57DCACA6691D3A2D5BF79BD408A86C4E4E343D96BBDA7B7CEA5CC1F5D480DE6A148FFFF3595CCE3A6889D467CA77C094F233EA1D427DFCA0764131FA823F0B68A91EBC402AAF8CFC26AAC777192246670E8C7E756C6AD23751A73D35C73CF8A854DED47E2C24EEF288A5189630E0DF0BBBB15DFD392EB9666119911C699902D2537B74039049EB0DA671C3F19B6704AC856DF03DDC4ED670F43AD6E573A20DC18289058FA0D6BC34616FB31AF49F7E42C786DFF6CF96D5552EEC91117DCB338237AFA9AFD0E1600316771E21598B3864E2BD43F7ED7A30E20B49701A3CBE14E382A152BCBA3CC6F5EF08537989A577A2BC305ECD975F8ED868D8B9293405F61C009F8E5FDEAB85FF1DA4E69051EEDBE523C7623E4A86A71EF64E0A66E21DBDD94B61B50438E55758C9B8225284DD7161ED93811D5D325F29AEF0DB75D3C610A84BA503FBB210F5ACD45A6CDB77EC9D87CD59CACA6CB631DFE4D2C600C1E01BC0E6BB57DCE1BA3B042F26777D05D9B13D4F7D3502697146CD74EEF7AAC02EE2325F98A4E67B28B443E751C6835C4698F78FF77038573DF806EAA7A1BCF960BD32A736D1D4E2718A55276CD1ED322F6346A9BF941F2CFA468D385C617D077C626E8531B1851BC65E8DD5D3DF686EE46E624B1BB5263B0AEA8ABB08D06BA526401412FF67FA73ED1F2BE6E11ACF816CACEA1BBEE7C5FBC19885B5DDF4E81DF3FFC464FAFD33ADE362A88931BA57C335F5F06FA820F973B2EC5D1C7E3E2B509D88E81ECC5283CD589F17ABDBF9C3882ECC2E1C632BFCE334664FE4ED26CF988400DE49BE3DC7E790700E3BA50F8EFBAE29B651555A','e55b73616ae08cd952f2a1eb241dfef1115bca43d9edf4a68a4d208f1c28cd9f','f952d8c76a7a0431e4465433776802fa279f02113f3486159d8e83a853e14728',NULL);
INSERT INTO "cases" VALUES(1,'BR-Q6BC2R757SNYVR85D7H51H7D5D','2027-03-01',1,'0f0861abc683f506',X'91DD313AECC0B8C687E69B6176897A9C24DF9758C0C844BF29E3DCC43FFEC02C0B4523AE6044B4C99B96326AE7C5D2F1FA0226906BB54B6E77EFA35D',X'C01C936C637C88708763FE1428FB6FCC11A33113055E8E939BB1451C6BF2D3FA6093CBE0ABEA5F4C4892A5C9EE0AC79AC9290021D4F9334C83F96386F36FA9DD07D4B88089CCF6448076E94322E909BEFA92401BF26A6FD442EE8A85CCAE79727FF638DDA8E0D2F388B2CB58633D1A86EF262713E5B6A322D9DF1C832F91601D1728DE9BC61BB943D68430F784E5842F0E3499BA4BB928B75EDC445663FA720A3B7CD4B06CA28EBEAB18EB26D73916A9CCD4F8B905A0D0575D797BA60AAEBA87F7762DF49F36EFE90BCFD71BFA25B1A30DB16119798E2448F4179434EB21D2B9BA21AE3B27FD5B69B8027050E8D825135E707FA79FDD3A99318EC820206D7BEF9E98A11278C199BBB85B21DEF4BDCE9ACDE27E40C4543AE22FADD20C811D2C443387ED12FB97997FEDABCDBEAD091575B52A4E773FD29C7858CA07C9D2B0231EEB3BC193FA8EE253745473712C07EF54D02036D689C0CE29E76271B708AC9F4EACE5B4BAABCDBE35907AB98E95F575C43C286D54D5172CF6E006E2C08393EECD1688FBAFB6A8CD4868F8A593434A181A4A883A211DEE2DACAC7AC4D9A44EC034829A725DBEFB4254DD962DBEE4F3ED385AE721242D3B2D5D45144582C045F80CD7EA3E5EB9FB3D43DF5DDD2D8D5948AD9C623382E3EA44CFE454B43A5DC12A4A29E4B8EDF94FB93257136F430621F2C609A75106569242D098E6810580BE5E588FC9ADD719E7B573FFD51BCFB29ED3B1EA7756EBD9E313B42137648659AEE88D881F2D286F6E3D1F74256E214C1BD63744DCF58B11826FC3C2BF6794E7A608230A0C5D52CD59394AB05D25057D46689C4777A5061A275D8CC1703356E9FD4A934B8FB0BB7F3761DF21466D55F8E68B3990297443B2D96EBB74AD772D98A21A4B041E3291DB8C7CD22CA68CA542AF80A18DDEE4C146429B7308F225F84127A67D43C4BA078B00062730B9D4ED168C6C3FC3D462C49DAAA37C7372346D18CBE59F3B68C893DF0520A51DA37DF55D0D91279F9260AC12917D93DA899AB9D51B8ABE5BF4B8CB83D08C200D59F7EB9FBD04383270012F7FD7FBDBF305E6FD2D02BAFECCE2D6415B1001814E8C45DD6ECB767432BDAAB73CE100F15EE32A1E406514C764B73872DB273E3D142B88AF01541E21FE17B5B9C51ABEA381161B3F2629C8FE121594601B845D9F22589116A0E37EA81D8D8DDB0DA2268786E3AD26DBA995A367EB36294DE5A0F5086E2C39DDE8F652C4A92DE4E08C79E1AE1C48BC7BB38AEFE792ED19BBCDB9AE5278044AF4504C4EDDFFEC26F4B7AC90D8BA3662778DBBDBA326AEBCFCFE555B75B12A8C79D906074176603F4C7AA0B73C320A1DDD1BAB380765E8FE0E41C2B662AC81DA823A31EA1502668273DB88D23440840F18C29DB7C13090C0F0A665833F5B7134752B76011D9D7A841AD62AE580CEC88E59130AE290439C2AC31094F23352015E29524326E2160FE623445BE013B89328','ac60d1e8beb3f964b6bfc647780f7e6fe59414c7f58326b341122cd9d5414949','56a83042eecc493186dad4e3fb25f9c1ff5bdebe38af6edbe6b27174b2f177ad',NULL);
INSERT INTO "cases" VALUES(1,'BR-SZJZ52SKPY492FFBG7JCC1N841',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-Q99BHC',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-29A8J8','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-Q99BHC',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-Q99BHC',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-29A8J8','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-2Z4XQZ',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-2Z4XQZ',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-Z5V09E',1,1,'84e1a58e3780a3cf8f90a43553dc6cae803283a31fd3812ac14fe377cd4bfefc','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-29A8J8','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-ZTSCQ4',1,1,'1f588fb2c023f704c13aab46f9ac8b84fbf292ba14602e3d08f50c644a85870e','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'5841511C381D18E1783A1E37ECB8E8564017BB29D257BDDDD3928101F21FB473EB11560FDD7F644842F7C2E6AF194A77736A7BEFA371129109FC2E17');
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
INSERT INTO "decisions" VALUES(1,'DR-9KPBPF',1,'3904bbf3ac3194a5d4f4774e3b11dc7ecafe31580f4b160d6540bd878e42b32c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-F579H6',1,'ec5098a8c8581b5f8e051c3b4edab15271c2981e8b1f76ef1c27c4ccae16de10','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-F579H6',2,'2c0a00c5949937fa83f9f4b18811439d0c74a9975d1678cd0b0f77bcb48f0454','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-FN6KC2',1,'9319986b2aaa6299839adb19d5a09adac913f1827b741f899e950448445f5223','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-G93MGV',1,'8031b16d1f056f9764077be2f28915902e0e27405461512d4374951ebd59240e','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-8YDEPP',1,'e82323f5be9ffb750742159df8216e75741ba92b634838c487ce5184f719f393','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-2874RX',1,'efc71389e7e3b40e22e9a8bd8c0ece322920138d78b5aa2e6ea98b7a82520ceb','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-5GXZK5',1,'912b6c247d6ce58a1cd6434caffadfd125c7bda2ec789a43edac69f273e1c109','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-Q99BHC',1,'ee52d06d4a27454e41820a517e875b9af852071566bca22192c0e5d2352f4311','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-29A8J8','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-Z5V09E',1,'84e1a58e3780a3cf8f90a43553dc6cae803283a31fd3812ac14fe377cd4bfefc','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-K5NPGH',1,'319af6da5f0cba34907be830cafb8e7364dfcac8ae988fd53983e93bead06d79','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ZTSCQ4',1,'1f588fb2c023f704c13aab46f9ac8b84fbf292ba14602e3d08f50c644a85870e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-BSG4WS',1,'d44ffe68e363e8dcde27d18c6108115b8149fcd902734e804ca2c588c3d6ede3','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TAVZ2E',1,'1981717911f318d48b6b1c32eff6a2a847e7f6140a6b6f16dbe232a5a4e4c168','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-27BW88',1,'24e722ffb2baf9269f6d3b12e75015eea9dd79db9ab77aee55c1d1e71a8e778a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-TAMYXH','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-29A8J8','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-9D9S1D','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-9KPBPF','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-F579H6','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-G93MGV','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EMVRQ3','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2874RX','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-5GXZK5','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-R5M861','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-27BW88','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-JM2S0Y','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-5FQH25','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-H4VG4B','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-A406NP','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-27BW88',1,'24e722ffb2baf9269f6d3b12e75015eea9dd79db9ab77aee55c1d1e71a8e778a','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-TAVZ2E',1,'1981717911f318d48b6b1c32eff6a2a847e7f6140a6b6f16dbe232a5a4e4c168','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-9KPBPF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-F579H6',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-F579H6',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-FN6KC2',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-G93MGV',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-8YDEPP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-EMVRQ3',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-2874RX',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-5GXZK5',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-R5M861',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-1NKGNN',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-X7EQ5X',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-13','DL-TAMYXH',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-14','DL-29A8J8',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-15','DR-Q99BHC',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-16','DR-Q99BHC',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-17','DR-Q99BHC',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-Q99BHC',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-19','DR-2Z4XQZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-2Z4XQZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-21','DR-2Z4XQZ',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-22','DR-Z5V09E',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-23','DR-K5NPGH',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-24','AW-P68DGN',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-25','AW-FMGRYR',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-26','SG-R5STWQ',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-27','SG-TPX7JE',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-B3QQD3',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-29','DR-ZTSCQ4',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-30','PW-C5WX7J',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-BSG4WS',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-TAVZ2E',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-33','PW-XDM81R',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-34','PW-6FEWW6',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-27BW88',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-36','PW-G2EEHS',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-37','DR-JM2S0Y',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-38','DR-5FQH25',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-H4VG4B',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-A406NP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-H4VG4B:2','DR-H4VG4B',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-41','DL-9D9S1D',0);
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','eFR7p19W5+rj64MFQNgb5Zne/EsAeP5xamTQHj1lwjl0ra69a7WinLvTRAE7GTnJqcogh0xRhoYuX3LgeULW0rvYvZm5219JKN/wbrvMJ5mK9+9iWiMZAqmGikHcxIhEK42Lut63tzC4BFf35MB21pDY/V8AB6XXdqR8qTRo3cSjo9pEvYeXTR9BGRuyDQEQnBr2ud5Wn20AoQFmJOtRSNPIfFX+Vab/02yA8s/QISkt/Ild8RLkzdgBpzOIRO4eUdCp09peU768tuE5rpys54ubqJ6BI/yKHQQmIrDgDcJvZ1BuydsISfblDY3CVrStTOYHL8qBoq4ZUuasli7T87hEl4oN4WxG1dOgC4ZGiZ2EVCK5vTEv0iXubOuSmVrZIyNWTwyso89tinXd1X7Q0PjR/Ti2k6XWzye2TGoKpVWPVU8zd4jYqsRXt3sYB6G8Wlukr3f3MqgODAYJ5arj7NmyF+9aVivRdenDXmT9gRyqr9VOS1h5pC75p1qjRmxILn96j7oyBGcoHzVcKt7RaC9ixWJGrD7R/GwJf7Dt3CtIE0aXEmkgriD1ot6YeezMq0Sqp1Hh7Ae0QdPmkeFdfu8eAYUQaGBEC2af7x+yDiNtjq7X1OarUvluccep5aPb9/aQD8fIe7JvCIWozY7vCd7AksRgA++OrGuhEQ1hnksoVYnXzmUh265bpFbgAb4z17GmtLPee5UsV7Cq+ASFrFZMnaAM83Au2kMBHJmfPyno7f9TQuqiiN1wcdYPb5OAozpV3pCkxXY3Qm1eKyS6zHUhujsyhHMWjcC/29rUZ66fqSbQUgKVcZ2LMbfi5f3QE5s+t8tdOblguiJkpmUDQ1OEJf4x1mkNoPZ1/JVQsGoWG4lloiBIx4mRIG6D5vfCjq5Ck04oCnlh4ozOQ5eOlbXNv5OtF2gvUWIqEbwpQPIaXEIMkECMTh/vYpLMsufLg2ue9FrZZyWgnQw9E2nxJ/a5u9xdQ8WYGbjwJ8F3881G++8jFtPaIKzFF8wLz9CQkA6TeCsggxuSvoMzUeYdmUhTtIfgeFjIbEb9oC7aQKoo4W2XAgLaegYTnSIkQRjLKZ7nB/dy1NM3BYPp0YPoGPTj1r722EnoKNTxaY/gZ6ZCqEmKWg84V04Ji8y3VjBLI5FH9zt6vpgJyIyp3iIj0GmzqHGEYoDR5XqlnKl7LbRokZDl5xSuCWhcp5zlxaHZC9x0fM/bZcFF63KKNGio8IQ6JSa8gqcdwcqLVuovTE/7grkKz5q+Du+vMTeQdepcfxp52oHFnBwqlxv/dtGVKymrlgSYIDUozpw0uoUh59Jj9YvVaye8PCRMLOY658SXlBYtaiiirsF9luODSwwWOy0I8xIxrtYoYN1BVxquqLAH7yLPRNqkM3Nfj8w=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9KPBPF", "clause": "4.2b", "details": {"revision": 1, "digest": "3904bbf3ac3194a5d4f4774e3b11dc7ecafe31580f4b160d6540bd878e42b32c", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "a464517f9044ae7f5c01c7a94e158ab2db6591feb4d03c8dd3bf5ef44e4cb121"}}','64f450471f2c8e85ad10bcd369cad42f359ce72749bd990136324dc34a2d07e7');
INSERT INTO "journal" VALUES(1,22,'{"previous": "64f450471f2c8e85ad10bcd369cad42f359ce72749bd990136324dc34a2d07e7", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9KPBPF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','228a3388ebf12d5f0f03b02e75024c94f60470e955f4768b45c0a7ef86febaaf');
INSERT INTO "journal" VALUES(1,23,'{"previous": "228a3388ebf12d5f0f03b02e75024c94f60470e955f4768b45c0a7ef86febaaf", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-9KPBPF", "clause": "3.1", "details": {"revision": 1, "digest": "3904bbf3ac3194a5d4f4774e3b11dc7ecafe31580f4b160d6540bd878e42b32c", "reason_digest": null, "clauses": []}}','c2cabee94d4ee86824d5dd5cc0f84e2e5850ab1e2dfe3daac262b0f70a29a400');
INSERT INTO "journal" VALUES(1,24,'{"previous": "c2cabee94d4ee86824d5dd5cc0f84e2e5850ab1e2dfe3daac262b0f70a29a400", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-9KPBPF", "clause": "3.1", "details": {"revision": 1, "digest": "3904bbf3ac3194a5d4f4774e3b11dc7ecafe31580f4b160d6540bd878e42b32c", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','9f63c8ae8761a94d312317eb9a9cbeeb01a4d5145989c4abe4695b2bfff29b06');
INSERT INTO "journal" VALUES(1,25,'{"previous": "9f63c8ae8761a94d312317eb9a9cbeeb01a4d5145989c4abe4695b2bfff29b06", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-9KPBPF", "clause": "3.1", "details": {"revision": 1, "digest": "3904bbf3ac3194a5d4f4774e3b11dc7ecafe31580f4b160d6540bd878e42b32c", "links": ["facebook-page 70ecc6a74db8ea518b6569cc3041c0caf2bc16b27f04018e2ea75d40222bd724", "x-account dcd69b6101da997f23e22354612797d80a1c4ffa9e0a2d788f0fa12333de3d67"], "finished": 1}}','d8bb51e842544094918914ce41101a0c6dfc356fd2b013394b603f187e9f42f7');
INSERT INTO "journal" VALUES(1,26,'{"previous": "d8bb51e842544094918914ce41101a0c6dfc356fd2b013394b603f187e9f42f7", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-F579H6", "clause": "4.2b", "details": {"revision": 1, "digest": "ec5098a8c8581b5f8e051c3b4edab15271c2981e8b1f76ef1c27c4ccae16de10", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d8b7a19f90edc8b1477d4a1c7f0d29745094992d6b0ab21975576715af1e0adb"}}','f68fc7aaa9e67c805ce38021d10becdab789a35fea49cad5bd61406e0a97c189');
INSERT INTO "journal" VALUES(1,27,'{"previous": "f68fc7aaa9e67c805ce38021d10becdab789a35fea49cad5bd61406e0a97c189", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-F579H6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a1c0cf2b8f2214276a94445089ae89d350c513bf4049449b583ddac107638252');
INSERT INTO "journal" VALUES(1,28,'{"previous": "a1c0cf2b8f2214276a94445089ae89d350c513bf4049449b583ddac107638252", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-F579H6", "clause": "3.1", "details": {"revision": 1, "digest": "ec5098a8c8581b5f8e051c3b4edab15271c2981e8b1f76ef1c27c4ccae16de10", "reason_digest": "0681e588b8c0bb1771ad1cb8121052689e5626d8f498d8f6765249bcd6e951d5", "clauses": ["5.1"]}}','9fc9442080552e63ba461ca1faf30318c18e2ee90135e1894a9e779b463f107b');
INSERT INTO "journal" VALUES(1,29,'{"previous": "9fc9442080552e63ba461ca1faf30318c18e2ee90135e1894a9e779b463f107b", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-F579H6", "clause": "4.2b", "details": {"revision": 2, "digest": "2c0a00c5949937fa83f9f4b18811439d0c74a9975d1678cd0b0f77bcb48f0454", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "111677a472b35682e66513541785ec4f6b4122fef4b5ef0a98dd16a9daa8897a"}}','b655a9461061bba0d770246c5122f27d9d539ca850fd0c591a3366a5aae53bd2');
INSERT INTO "journal" VALUES(1,30,'{"previous": "b655a9461061bba0d770246c5122f27d9d539ca850fd0c591a3366a5aae53bd2", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-F579H6", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d52de0a8f1ba10c5de3c628d1ff3fbcc70e6ba579de88a5d78d5ab44ecbab2cb');
INSERT INTO "journal" VALUES(1,31,'{"previous": "d52de0a8f1ba10c5de3c628d1ff3fbcc70e6ba579de88a5d78d5ab44ecbab2cb", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-F579H6", "clause": "3.1", "details": {"revision": 2, "digest": "2c0a00c5949937fa83f9f4b18811439d0c74a9975d1678cd0b0f77bcb48f0454", "reason_digest": null, "clauses": []}}','34691d3a4f056674edbbed8ee726cfa8800a4614fa1a126aaf1d312682e39a4b');
INSERT INTO "journal" VALUES(1,32,'{"previous": "34691d3a4f056674edbbed8ee726cfa8800a4614fa1a126aaf1d312682e39a4b", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-F579H6", "clause": "3.1", "details": {"revision": 2, "digest": "2c0a00c5949937fa83f9f4b18811439d0c74a9975d1678cd0b0f77bcb48f0454", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','ab55bc882c78b05021710fd23acc3ea2bced2d95037a473a87fb0a8382c97a13');
INSERT INTO "journal" VALUES(1,33,'{"previous": "ab55bc882c78b05021710fd23acc3ea2bced2d95037a473a87fb0a8382c97a13", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-FN6KC2", "clause": "4.2b", "details": {"revision": 1, "digest": "9319986b2aaa6299839adb19d5a09adac913f1827b741f899e950448445f5223", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "eeaf586d40476921be89578c35613b2076010764b063cd86feef85078c94b552"}}','28a864993226783c92f35520cb68b7bbb408949896f80df0f888080d13b32f09');
INSERT INTO "journal" VALUES(1,34,'{"previous": "28a864993226783c92f35520cb68b7bbb408949896f80df0f888080d13b32f09", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FN6KC2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3cdb78db3a74b22a706601945622ebdeb57634e0a25aac1825fe7ded3a03652f');
INSERT INTO "journal" VALUES(1,35,'{"previous": "3cdb78db3a74b22a706601945622ebdeb57634e0a25aac1825fe7ded3a03652f", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-FN6KC2", "clause": "3.1", "details": {"revision": 1, "digest": "9319986b2aaa6299839adb19d5a09adac913f1827b741f899e950448445f5223", "reason_digest": null, "clauses": []}}','6de5813b9c0d8f7b1c9382b6eb996889501fa141b66ed20d5a72ca2690d7ea66');
INSERT INTO "journal" VALUES(1,36,'{"previous": "6de5813b9c0d8f7b1c9382b6eb996889501fa141b66ed20d5a72ca2690d7ea66", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-FN6KC2", "clause": "3.1", "details": {"revision": 1, "digest": "9319986b2aaa6299839adb19d5a09adac913f1827b741f899e950448445f5223", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','67341ca923ebf14f33d0ef2e1bc0eb49f302e3d17e1ee095b8a8d1029bea6000');
INSERT INTO "journal" VALUES(1,37,'{"previous": "67341ca923ebf14f33d0ef2e1bc0eb49f302e3d17e1ee095b8a8d1029bea6000", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-FN6KC2", "clause": "3.1", "details": {"revision": 1, "digest": "9319986b2aaa6299839adb19d5a09adac913f1827b741f899e950448445f5223", "links": ["x-account d064f0abbbc4c802c30f3d3bda52bd77ad72b72d2084d4dbc999b4eb4577b56d"], "finished": 0}}','ccb0c5f1a1b3a8f184a1ee39c876c4f355f7289d0e08ef43f7700640b9771e3f');
INSERT INTO "journal" VALUES(1,38,'{"previous": "ccb0c5f1a1b3a8f184a1ee39c876c4f355f7289d0e08ef43f7700640b9771e3f", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-G93MGV", "clause": "4.2b", "details": {"revision": 1, "digest": "8031b16d1f056f9764077be2f28915902e0e27405461512d4374951ebd59240e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8385850bb4fdd77071f38895bf6a812e48327295f8f078c7a2e761b5a116df34"}}','fdbb6bd9886c33b81bd9a59c510963e5607e8322c8cbd23841a8086efee31105');
INSERT INTO "journal" VALUES(1,39,'{"previous": "fdbb6bd9886c33b81bd9a59c510963e5607e8322c8cbd23841a8086efee31105", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-G93MGV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6e57b2518a0c81790d44d53628a7d3aa3323dbc31077f6807e59f1bdfd1af301');
INSERT INTO "journal" VALUES(1,40,'{"previous": "6e57b2518a0c81790d44d53628a7d3aa3323dbc31077f6807e59f1bdfd1af301", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-G93MGV", "clause": "3.1", "details": {"revision": 1, "digest": "8031b16d1f056f9764077be2f28915902e0e27405461512d4374951ebd59240e", "reason_digest": "1ab6833402998b9843949dadfbaac8d741aa35de2e7e47fd2696c73c4f44d0ea", "clauses": ["5.1"]}}','99afe165e10c45fb07e526a41b8d5fc6e86359ab3483afbdc33489513bd873ee');
INSERT INTO "journal" VALUES(1,41,'{"previous": "99afe165e10c45fb07e526a41b8d5fc6e86359ab3483afbdc33489513bd873ee", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-8YDEPP", "clause": "4.2b", "details": {"revision": 1, "digest": "e82323f5be9ffb750742159df8216e75741ba92b634838c487ce5184f719f393", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "40668ce4a6f40b342384493592eeb02cc75333a3ba10b6fc79b2ea559e354e5e"}}','1d1a018bfa1ca120d5608a3ce87632ab104abaa15eb7ce56943f16d108a3ad08');
INSERT INTO "journal" VALUES(1,42,'{"previous": "1d1a018bfa1ca120d5608a3ce87632ab104abaa15eb7ce56943f16d108a3ad08", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8YDEPP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','55e806d3c0044d15616411eb3c7efefae7378a08fdf16f0f6cf47df286322c9d');
INSERT INTO "journal" VALUES(1,43,'{"previous": "55e806d3c0044d15616411eb3c7efefae7378a08fdf16f0f6cf47df286322c9d", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-8YDEPP", "clause": "3.1", "details": {"revision": 1, "digest": "e82323f5be9ffb750742159df8216e75741ba92b634838c487ce5184f719f393", "reason_digest": "a37811feb473b5c7dab47a2ae9ec09386afd93cf56e5f68e45aca6bcf3860ad6", "clauses": ["5.1"]}}','f3a189a1ad39f3e30875807f551ab7be8ea9c5ea52f96f8d643f76c6e5055637');
INSERT INTO "journal" VALUES(1,44,'{"previous": "f3a189a1ad39f3e30875807f551ab7be8ea9c5ea52f96f8d643f76c6e5055637", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-EMVRQ3", "clause": "4.2b", "details": {"revision": 1, "digest": "27321a14b9354a554aca6d5dd703c717dfe431ab1dfe9efe163639aaf966abd6", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "14f2bc94c20a7a8cc7eb5f1e4da41336fe994405bf2782fe525e39d7d54899f1"}}','eab5725e9a4193dfbb755c358b051f39b0cccf20f25fe34aeabb37d2fd95e509');
INSERT INTO "journal" VALUES(1,45,'{"previous": "eab5725e9a4193dfbb755c358b051f39b0cccf20f25fe34aeabb37d2fd95e509", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EMVRQ3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','44d751c651989ee0fec9a434bac35ede85eac2d19cf9820638305eca88d1b284');
INSERT INTO "journal" VALUES(1,46,'{"previous": "44d751c651989ee0fec9a434bac35ede85eac2d19cf9820638305eca88d1b284", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-EMVRQ3", "clause": "5.8", "details": {"revision": 1}}','32d2f0db22f5cb310178b601fb2c81c503039fe31213fd676db1004b8f5f0fd2');
INSERT INTO "journal" VALUES(1,47,'{"previous": "32d2f0db22f5cb310178b601fb2c81c503039fe31213fd676db1004b8f5f0fd2", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-2874RX", "clause": "4.2b", "details": {"revision": 1, "digest": "efc71389e7e3b40e22e9a8bd8c0ece322920138d78b5aa2e6ea98b7a82520ceb", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6a12e0e68c822efbe8de3d96355712caed7a92adde37a43214721bf856f96f9e"}}','ffed146f66038b514c2fb1f11e897c1caf1561d964072562a261e1aa7f06746b');
INSERT INTO "journal" VALUES(1,48,'{"previous": "ffed146f66038b514c2fb1f11e897c1caf1561d964072562a261e1aa7f06746b", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2874RX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','c20ecd36f0dd61a75540e4e8083552a39a4b934c955f230c99324918a4dfc032');
INSERT INTO "journal" VALUES(1,49,'{"previous": "c20ecd36f0dd61a75540e4e8083552a39a4b934c955f230c99324918a4dfc032", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-2874RX", "clause": "3.1", "details": {"revision": 1, "digest": "efc71389e7e3b40e22e9a8bd8c0ece322920138d78b5aa2e6ea98b7a82520ceb", "reason_digest": null, "clauses": []}}','4fa20d2e2d6f448c72e3e8e3d9b540226c60e84bccdf30b5717bdcb386498424');
INSERT INTO "journal" VALUES(1,50,'{"previous": "4fa20d2e2d6f448c72e3e8e3d9b540226c60e84bccdf30b5717bdcb386498424", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-2874RX", "clause": "3.1", "details": {"revision": 1, "digest": "efc71389e7e3b40e22e9a8bd8c0ece322920138d78b5aa2e6ea98b7a82520ceb", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7f4b90950fa2ed963a2663af5be697c47637d34d16635a2df41d283b3150356f');
INSERT INTO "journal" VALUES(1,51,'{"previous": "7f4b90950fa2ed963a2663af5be697c47637d34d16635a2df41d283b3150356f", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-2874RX", "clause": "3.1", "details": {"revision": 1, "digest": "efc71389e7e3b40e22e9a8bd8c0ece322920138d78b5aa2e6ea98b7a82520ceb", "links": ["website 964b90fb9f22eeafacf10f2b568b5b28a736506a6ea65681fed11ef1e384da43"], "finished": 1}}','013aad4d5cf98d604e1c33104563742d09b0bde085fcd5b3ad200a6f50fde685');
INSERT INTO "journal" VALUES(1,52,'{"previous": "013aad4d5cf98d604e1c33104563742d09b0bde085fcd5b3ad200a6f50fde685", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-5GXZK5", "clause": "4.2b", "details": {"revision": 1, "digest": "912b6c247d6ce58a1cd6434caffadfd125c7bda2ec789a43edac69f273e1c109", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "59e4d65f08e12b9c58cd9ea36840aee39f4a5311ca7df0b9442b961d574ed4e5"}}','72f10d3d3dab95a04f90f622757dddd1f644daef359241167c279175941cb6a2');
INSERT INTO "journal" VALUES(1,53,'{"previous": "72f10d3d3dab95a04f90f622757dddd1f644daef359241167c279175941cb6a2", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-5GXZK5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2bd241585a0b481279c1e510334ba389cd9d84b0c77c3fafbad6f64f0ea42f17');
INSERT INTO "journal" VALUES(1,54,'{"previous": "2bd241585a0b481279c1e510334ba389cd9d84b0c77c3fafbad6f64f0ea42f17", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-5GXZK5", "clause": "3.1", "details": {"revision": 1, "digest": "912b6c247d6ce58a1cd6434caffadfd125c7bda2ec789a43edac69f273e1c109", "reason_digest": null, "clauses": []}}','274b6e2a0386217f814e55c4a6ee3f910a39fa6bd600f7256f005043ab8f09cf');
INSERT INTO "journal" VALUES(1,55,'{"previous": "274b6e2a0386217f814e55c4a6ee3f910a39fa6bd600f7256f005043ab8f09cf", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-R5M861", "clause": "4.2b", "details": {"revision": 1, "digest": "1d3c7f18eafc4c4b5d155dfa166f24e7f69c849e9adc7b9492f778d8c8300dab", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8711ac3ce1916da635a73b749c14d8204d0d26cf5596d2c2f58d3f88cb0776a8"}}','8daf21c6eba9aad531d5e06c37bce980ef07a2562ff7617390ede9c05d3b97f7');
INSERT INTO "journal" VALUES(1,56,'{"previous": "8daf21c6eba9aad531d5e06c37bce980ef07a2562ff7617390ede9c05d3b97f7", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-1NKGNN", "clause": "4.2b", "details": {"revision": 1, "digest": "67389437090f5df407bc4767104bd87fb211009e49892682d43e059b71f44a72", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "69ac5a034f4e9acc6fb227944ee2a886f28e9f47a060587178af223c42bdc369"}}','75a74a2474d1328e1ec75ab6fd4d50c5fee39bc1115c667ada59f418f9977596');
INSERT INTO "journal" VALUES(1,57,'{"previous": "75a74a2474d1328e1ec75ab6fd4d50c5fee39bc1115c667ada59f418f9977596", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1NKGNN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','932d5bf2c6786c73517b85e987ca73cb81d709f82002ff739784742e498e491e');
INSERT INTO "journal" VALUES(1,58,'{"previous": "932d5bf2c6786c73517b85e987ca73cb81d709f82002ff739784742e498e491e", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-X7EQ5X", "clause": "4.2b", "details": {"revision": 1, "digest": "c4f1a10cb2ca66eb37e825e162e0a2a4421bd90038ce84672285bd921f5407dd", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "5dbafbfa1ec125fe3a90b27c615981c8231ad426fe07dbf7889ed6f65e970345"}}','3fb83b84eb1201f6298db6c15fecc7e81832785c265871ee83aacdd3a0d8e6b1');
INSERT INTO "journal" VALUES(1,59,'{"previous": "3fb83b84eb1201f6298db6c15fecc7e81832785c265871ee83aacdd3a0d8e6b1", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-X7EQ5X", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f0db0544bd0e3a7eee79433d8447a0d09b421a4e2061a191a8ff08487d7ddba9');
INSERT INTO "journal" VALUES(1,60,'{"previous": "f0db0544bd0e3a7eee79433d8447a0d09b421a4e2061a191a8ff08487d7ddba9", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-X7EQ5X", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','00f4df7bdd1c687d350b972ad267075e6d05fdeda94f4dfe40ad1e17a3196bef');
INSERT INTO "journal" VALUES(1,61,'{"previous": "00f4df7bdd1c687d350b972ad267075e6d05fdeda94f4dfe40ad1e17a3196bef", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-TAMYXH", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "be8ab483ec2de561c027d52529d494e8bc02ad3c380e257383b2533a33b2539f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "765b07edd1ae65672a105191c7da81cc8cfdf01af21c93eb2356d4a9d709cd1b", "form_digest": "001289e111db5d78f8b9e97c51c0d3037101feac908b39cf6ded8e7440658fdc"}}','77d5e9c2f655faeb5a3b5a5afe4f61472c20caa7ffae01420d5eedfdf699bf71');
INSERT INTO "journal" VALUES(1,62,'{"previous": "77d5e9c2f655faeb5a3b5a5afe4f61472c20caa7ffae01420d5eedfdf699bf71", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-TAMYXH", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "be8ab483ec2de561c027d52529d494e8bc02ad3c380e257383b2533a33b2539f", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "765b07edd1ae65672a105191c7da81cc8cfdf01af21c93eb2356d4a9d709cd1b"}}','886607f929d94b0a6efebe0e2712a7bf7648b845156b5bc8c74cf825ff75431f');
INSERT INTO "journal" VALUES(1,63,'{"previous": "886607f929d94b0a6efebe0e2712a7bf7648b845156b5bc8c74cf825ff75431f", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-29A8J8", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "a7a78efac1954e94735934e7012f8c25e717a23a062c82fd22c849519a3ecfc5", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "75c5e40016039693c997754c0cc477e901488fc4783ef533416e9fc4efc52351", "form_digest": "0db1334a1e94a25a0c6a4e5c246e596d30ebbab7184dd696e14c4b787cc9a5d3"}}','fe851aed56b3a40b4182538b28ccae473fac44fc083f5daac3171099d0a98321');
INSERT INTO "journal" VALUES(1,64,'{"previous": "fe851aed56b3a40b4182538b28ccae473fac44fc083f5daac3171099d0a98321", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-Q99BHC", "clause": "4.2b", "details": {"revision": 1, "digest": "ee52d06d4a27454e41820a517e875b9af852071566bca22192c0e5d2352f4311", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d6f541b11a74312fde9e5893eb5aaf6869ed6201f91ac88871fc20f0e2b9a31d"}}','fbd978539e93bf8b0a056b557d201808e3c31a8fce9b4b23f1a06a399f756677');
INSERT INTO "journal" VALUES(1,65,'{"previous": "fbd978539e93bf8b0a056b557d201808e3c31a8fce9b4b23f1a06a399f756677", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Q99BHC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','7db5f8417d90e422ef9e8797069d075d93aa6e635c35218a5ce5e9f0c1826912');
INSERT INTO "journal" VALUES(1,66,'{"previous": "7db5f8417d90e422ef9e8797069d075d93aa6e635c35218a5ce5e9f0c1826912", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-Q99BHC", "clause": "3.1", "details": {"revision": 1, "comment_digest": "85ed4b1e33c18fd29d792f6841274bd4a7ed14d3a507dc743e5d82cc495156ff", "form_digest": "cdabe856390650b70128ce66a3ac77022c9791b6f3cbab12375be410a65f9a55", "delegation": "DL-29A8J8", "lent_by": "Town Clerk", "stated": 0}}','b30775c26323cb1d88bae9fd288b087776f1b799b279e8c4be99e7d2f3391895');
INSERT INTO "journal" VALUES(1,67,'{"previous": "b30775c26323cb1d88bae9fd288b087776f1b799b279e8c4be99e7d2f3391895", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-Q99BHC", "clause": "3.1", "details": {"revision": 1, "comment_digest": "3f598c317a47042a9efa3337483ab9ab15b2df189cc438ca7c3576210e121099", "form_digest": "ddd70ef2a027e774ca12500d2bd362a3664dad2db9ac82e140ce09f39271878b"}}','33b22f9cd8d43a73ce631b8088d93da9858997f6a3c7496e64c0bc7db0cf9428');
INSERT INTO "journal" VALUES(1,68,'{"previous": "33b22f9cd8d43a73ce631b8088d93da9858997f6a3c7496e64c0bc7db0cf9428", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-Q99BHC", "clause": "3.1", "details": {"revision": 1, "comment_digest": "05addfbf3a7273a2858aa6ee356a02d5a3942e41ef28f66f00ac01c24ab28396", "form_digest": "43314bec222c32ce2617260de55c4268c1850cc454d4945aaebf3ba3a1f06566", "delegation": "DL-29A8J8", "lent_by": "Town Clerk", "stated": 0}}','e2132446ab363f153fd57775d772e61c3f6a414798380da1b864e87a41104442');
INSERT INTO "journal" VALUES(1,69,'{"previous": "e2132446ab363f153fd57775d772e61c3f6a414798380da1b864e87a41104442", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-Q99BHC", "clause": "3.1", "details": {"revision": 1, "digest": "ee52d06d4a27454e41820a517e875b9af852071566bca22192c0e5d2352f4311", "reason_digest": null, "clauses": [], "delegation": "DL-29A8J8", "lent_by": "Town Clerk", "stated": 0}}','5aecb57e18942ff8969df7d04e3c672efad2563cf573bae95805f06ef08655be');
INSERT INTO "journal" VALUES(1,70,'{"previous": "5aecb57e18942ff8969df7d04e3c672efad2563cf573bae95805f06ef08655be", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-2Z4XQZ", "clause": "4.2b", "details": {"revision": 1, "digest": "642817b19e4fc2dd64a6287ef6cc84b25c35e527443ab7d60f783abc5bbbacd3", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "a42e0b5ed3a0b82b88ceeae7275f136e5b224a8280af115fd2c51970466f4de8"}}','69d910fc7e676349c0af040093a98678091eed399960cb906e3f45fcc90ecc8b');
INSERT INTO "journal" VALUES(1,71,'{"previous": "69d910fc7e676349c0af040093a98678091eed399960cb906e3f45fcc90ecc8b", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2Z4XQZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f2dcb7cdf8612475319f24a11e6df611604243b8dbbb830e90bca8189f62dd19');
INSERT INTO "journal" VALUES(1,72,'{"previous": "f2dcb7cdf8612475319f24a11e6df611604243b8dbbb830e90bca8189f62dd19", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-2Z4XQZ", "clause": "3.1", "details": {"revision": 1, "comment_digest": "6850c6a7068670ea2d349200ff246bade6fdd36332d728a2e2b1923d3cda58c7", "form_digest": "c6856faebce9b04b115661c724f609f331e732e4d16d7cde27586ab079ab5c14"}}','5a355e7ead65087cf53d4156149475386622c97e649eca84c1e5d24dc3a5051f');
INSERT INTO "journal" VALUES(1,73,'{"previous": "5a355e7ead65087cf53d4156149475386622c97e649eca84c1e5d24dc3a5051f", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-2Z4XQZ", "clause": "3.1", "details": {"revision": 1, "comment_digest": "3a443c8645d8e1250fdb3b27b4a96a401bdfd209eef8e81295534b2fee574137", "form_digest": "e71f31ca65e3536d4e250ace66fba96612e903bbfa3d4fd1cca16b43792d8078"}}','b63567998617d98d15deb2e7b9f5282e0ed82f2387ffa24e84962446b366b446');
INSERT INTO "journal" VALUES(1,74,'{"previous": "b63567998617d98d15deb2e7b9f5282e0ed82f2387ffa24e84962446b366b446", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-2Z4XQZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "8e8e36349da93ee2e5536e98b6cc7156b03d52e0dabdaecea53b4ea21c0feb96"}}','495a9e18570b34cdc153e56e1dcf8c94cae876ebc2fce2bd5f6cf19f38b3b48b');
INSERT INTO "journal" VALUES(1,75,'{"previous": "495a9e18570b34cdc153e56e1dcf8c94cae876ebc2fce2bd5f6cf19f38b3b48b", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-Z5V09E", "clause": "4.2b", "details": {"revision": 1, "digest": "84e1a58e3780a3cf8f90a43553dc6cae803283a31fd3812ac14fe377cd4bfefc", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "52ffacfed5e0c2dd3e30d59801c2a4d149f3bf0e495a7eb20e9a81dc4365e11e"}}','66cb90255bc9e7afd49d98dbf01dddd084d826a25bb53f4463fea700e63e5d86');
INSERT INTO "journal" VALUES(1,76,'{"previous": "66cb90255bc9e7afd49d98dbf01dddd084d826a25bb53f4463fea700e63e5d86", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Z5V09E", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','bac4b80ec96e2b8804187689dd3b8191ae066a7c9cd62437d476516d9d8e5a0f');
INSERT INTO "journal" VALUES(1,77,'{"previous": "bac4b80ec96e2b8804187689dd3b8191ae066a7c9cd62437d476516d9d8e5a0f", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-Z5V09E", "clause": "3.1", "details": {"revision": 1, "digest": "84e1a58e3780a3cf8f90a43553dc6cae803283a31fd3812ac14fe377cd4bfefc", "reason_digest": null, "clauses": []}}','a27b3c594111507160d4238173e4c2207f2463d65c827a1db45123460e621a3b');
INSERT INTO "journal" VALUES(1,78,'{"previous": "a27b3c594111507160d4238173e4c2207f2463d65c827a1db45123460e621a3b", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-Z5V09E", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','399b3f3cc4b4130d0bfbbd2d5a424529a9dad41090039f779f17e76f485b4905');
INSERT INTO "journal" VALUES(1,79,'{"previous": "399b3f3cc4b4130d0bfbbd2d5a424529a9dad41090039f779f17e76f485b4905", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-Z5V09E", "clause": "3.1", "details": {"revision": 1, "digest": "84e1a58e3780a3cf8f90a43553dc6cae803283a31fd3812ac14fe377cd4bfefc", "delegation": "DL-29A8J8", "lent_by": "Town Clerk", "stated": 0}}','3098923e2bcaddf2be7b015d30fd29becf42a09f6469a0731d9dcbecb7b16888');
INSERT INTO "journal" VALUES(1,80,'{"previous": "3098923e2bcaddf2be7b015d30fd29becf42a09f6469a0731d9dcbecb7b16888", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-K5NPGH", "clause": "4.2b", "details": {"revision": 1, "digest": "319af6da5f0cba34907be830cafb8e7364dfcac8ae988fd53983e93bead06d79", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "48bdf2365fdf8a9883041eea75d822efbd9849ade38634a7a3e59a534a42eaab"}}','7b193d35b687d4260eb471a291efe1e27d72450a605a115445ace5ba65b6b1a2');
INSERT INTO "journal" VALUES(1,81,'{"previous": "7b193d35b687d4260eb471a291efe1e27d72450a605a115445ace5ba65b6b1a2", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-K5NPGH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','985a670eb53096d50003d4ecaa42513460de87e8ce8c36792c00e689732fea9a');
INSERT INTO "journal" VALUES(1,82,'{"previous": "985a670eb53096d50003d4ecaa42513460de87e8ce8c36792c00e689732fea9a", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-K5NPGH", "clause": "3.1", "details": {"revision": 1, "digest": "319af6da5f0cba34907be830cafb8e7364dfcac8ae988fd53983e93bead06d79", "reason_digest": null, "clauses": []}}','1d72a21ad6b8e82e64e12d4ad9e40eda54380a6e32610c05914997ad82c63fa8');
INSERT INTO "journal" VALUES(1,83,'{"previous": "1d72a21ad6b8e82e64e12d4ad9e40eda54380a6e32610c05914997ad82c63fa8", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-K5NPGH", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','1c489dc9e386c264ae385ca5e79b2b2c2684dccb17059b0d308eab89eb163426');
INSERT INTO "journal" VALUES(1,84,'{"previous": "1c489dc9e386c264ae385ca5e79b2b2c2684dccb17059b0d308eab89eb163426", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-P68DGN", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "dcf01f1146fad241657e44f8a72a566d48863e0a6f18c8158e4cdb79de175bf3"}}','2dbff09c5bf316a36c0d2d725a20cc7c558c05adc42e028bf3a9f1d9c9f272d3');
INSERT INTO "journal" VALUES(1,85,'{"previous": "2dbff09c5bf316a36c0d2d725a20cc7c558c05adc42e028bf3a9f1d9c9f272d3", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-1NKGNN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','6a40f5609373652f6529f5a7634cb7d0459a6d0aa612673a1b808d4ba871ea1d');
INSERT INTO "journal" VALUES(1,86,'{"previous": "6a40f5609373652f6529f5a7634cb7d0459a6d0aa612673a1b808d4ba871ea1d", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-X7EQ5X", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','84a0ce51b36ef85c868f1c3f46b6f8c580f982d1ba62122b8bdd53f7b680cffd');
INSERT INTO "journal" VALUES(1,87,'{"previous": "84a0ce51b36ef85c868f1c3f46b6f8c580f982d1ba62122b8bdd53f7b680cffd", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-P68DGN", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','615f882ed129954bf9cd9d09458195db9c7dc7891ec406dbe6df14de10f705a5');
INSERT INTO "journal" VALUES(1,88,'{"previous": "615f882ed129954bf9cd9d09458195db9c7dc7891ec406dbe6df14de10f705a5", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-FMGRYR", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "903e48426fc5f09a92db9cbb7afd42d70c0c1ece1b8d296ff77c1bfcbb0db554"}}','7b7c42222face56ee71b7c3864d5f6b490f9777ef49d05039427d0f1c63399d8');
INSERT INTO "journal" VALUES(1,89,'{"previous": "7b7c42222face56ee71b7c3864d5f6b490f9777ef49d05039427d0f1c63399d8", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-R5STWQ", "clause": "house rule 3", "details": {"words_digest": "2bce43d4e2fb9936a8879f65300996bf29acd02d110eb84a9045c0152c97df23", "form_digest": "b029ea049ab6ebeb2dccccf0b9f36563cb2141af6e16367912f948bc4a163971"}}','a77394fae9b5f4fef24e8c5f0491ffdf903c5b16821230ad091d71c314fa94f8');
INSERT INTO "journal" VALUES(1,90,'{"previous": "a77394fae9b5f4fef24e8c5f0491ffdf903c5b16821230ad091d71c314fa94f8", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-TPX7JE", "clause": "house rule 3", "details": {"words_digest": "aa40c2d19411321c38d580db8cbb4b17c90526e5498380fe48c5bf1fa4797c6e", "form_digest": "d54961d95a1d12340b48fa2238e32ae62b94f1f996803540b29316c3cb3521bf"}}','cbd777bcbe8ad8ce83c047658d8a5a07c0d4f2edf6098155dce03393d76e86db');
INSERT INTO "journal" VALUES(1,91,'{"previous": "cbd777bcbe8ad8ce83c047658d8a5a07c0d4f2edf6098155dce03393d76e86db", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-B3QQD3", "clause": "4.2b", "details": {"revision": 1, "digest": "18ea082796a5d47477bffb665b316d2e5a17902f53231fcf2f5b13baca6faa0b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "1106429d0444975a8accede439b8d7f8e774091298b990ed47b63a77984131ee"}}','5d6a7a8730dec6362f0212690ef195fda1ec8fbc8d869c680b8938fdf5b4b95a');
INSERT INTO "journal" VALUES(1,92,'{"previous": "5d6a7a8730dec6362f0212690ef195fda1ec8fbc8d869c680b8938fdf5b4b95a", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-R5STWQ", "clause": "house rule 3", "details": {"draft": "DR-B3QQD3"}}','472bb6a283d3381b01ed6490e00bd5858838b16a051737cec2cc624b11e640ae');
INSERT INTO "journal" VALUES(1,93,'{"previous": "472bb6a283d3381b01ed6490e00bd5858838b16a051737cec2cc624b11e640ae", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','1d8efa1cdbee0a086d0c1cc9ad0ed0dc4d4947f8bbf26c6a73552138c5170d9b');
INSERT INTO "journal" VALUES(1,94,'{"previous": "1d8efa1cdbee0a086d0c1cc9ad0ed0dc4d4947f8bbf26c6a73552138c5170d9b", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "5c51194d250aefa3e1ba5a2312ffddde4776358af94ef6a1629c50b9e58d395f"}}','6023b4d2db1994467f9e4fcc67c5ca9b2a6f82b2161d20fc739f9a469c0ddc3a');
INSERT INTO "journal" VALUES(1,95,'{"previous": "6023b4d2db1994467f9e4fcc67c5ca9b2a6f82b2161d20fc739f9a469c0ddc3a", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "e3e22aa73627b352892dfe09608e18f5c4570abf9514c1c777cb855100c4cf7d"}}','75eee1e9d8f9691cccfd2df5a91cb25fe683360f4b0a83b3ba685c3b3614f2d8');
INSERT INTO "journal" VALUES(1,96,'{"previous": "75eee1e9d8f9691cccfd2df5a91cb25fe683360f4b0a83b3ba685c3b3614f2d8", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "8295d1c7b3adb160a5f409615482ad6b6a63c3c474c3e42bb89d5aa2a56742ed"}}','5b7b1b7b6651353630d821dd18bde4d9b6e2aefff9d5c3b3b09628649b775a15');
INSERT INTO "journal" VALUES(1,97,'{"previous": "5b7b1b7b6651353630d821dd18bde4d9b6e2aefff9d5c3b3b09628649b775a15", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-ZTSCQ4", "clause": "4.2b", "details": {"revision": 1, "digest": "1f588fb2c023f704c13aab46f9ac8b84fbf292ba14602e3d08f50c644a85870e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "39b0e613e57a7e5dc85550d1aaa00fef33386aa537d010412edcca724776b56c"}}','55b5456291810ff407c8ef0cb1b16835303942052742b15251f6f145545aa094');
INSERT INTO "journal" VALUES(1,98,'{"previous": "55b5456291810ff407c8ef0cb1b16835303942052742b15251f6f145545aa094", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZTSCQ4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0352a75369a4bd91f626199966b450274a6b0a6e9ed88976fc2fcf2a8fa79f2f');
INSERT INTO "journal" VALUES(1,99,'{"previous": "0352a75369a4bd91f626199966b450274a6b0a6e9ed88976fc2fcf2a8fa79f2f", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-ZTSCQ4", "clause": "3.1", "details": {"revision": 1, "digest": "1f588fb2c023f704c13aab46f9ac8b84fbf292ba14602e3d08f50c644a85870e", "reason_digest": null, "clauses": []}}','b2e1cb6d14c5f8760381679097663b960b0b6494037a4e8312fc37623e282880');
INSERT INTO "journal" VALUES(1,100,'{"previous": "b2e1cb6d14c5f8760381679097663b960b0b6494037a4e8312fc37623e282880", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-C5WX7J", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "337a5e7989867e879a8b9284187ee318fe379f7b4d8425b2fb52d28e7f0c8352", "form_digest": "66516910960c76a71f8ca1098bfc7204b031afdbbe29215c8cce0d7df4a9ac18"}}','4258ca97aae683b66b112a171d0a067d3ed31d099403bbf703204104ec285e4a');
INSERT INTO "journal" VALUES(1,101,'{"previous": "4258ca97aae683b66b112a171d0a067d3ed31d099403bbf703204104ec285e4a", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-C5WX7J", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "337a5e7989867e879a8b9284187ee318fe379f7b4d8425b2fb52d28e7f0c8352"}}','0bc1f168f187999441b0d78542e6468317046ffe52265e92eb97ea2e2e0d5a2a');
INSERT INTO "journal" VALUES(1,102,'{"previous": "0bc1f168f187999441b0d78542e6468317046ffe52265e92eb97ea2e2e0d5a2a", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-F579H6", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-C5WX7J"]}}','5f0911bc814ce0d5cf927d9963e50732eac8b806e8a2f860b81f966ee6205dd6');
INSERT INTO "journal" VALUES(1,103,'{"previous": "5f0911bc814ce0d5cf927d9963e50732eac8b806e8a2f860b81f966ee6205dd6", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-FN6KC2", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-C5WX7J"]}}','7ae0841691726dce7047bbab474b9deee3973a84f4ae93205354c62ab300e4d0');
INSERT INTO "journal" VALUES(1,104,'{"previous": "7ae0841691726dce7047bbab474b9deee3973a84f4ae93205354c62ab300e4d0", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-ZTSCQ4", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-C5WX7J"]}}','4ec10f94b6687d5bb268badf163141499957d2e765e773a9bf990cd38ee73b68');
INSERT INTO "journal" VALUES(1,105,'{"previous": "4ec10f94b6687d5bb268badf163141499957d2e765e773a9bf990cd38ee73b68", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-C5WX7J", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "18d61387039bcb4ceb898d7a91245280eeffbe41a83f72f6e677556c3d343696"}}','12d789071c77307c48ef83a82cde068da158e77a132de5994a17c4b574997588');
INSERT INTO "journal" VALUES(1,106,'{"previous": "12d789071c77307c48ef83a82cde068da158e77a132de5994a17c4b574997588", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-ZTSCQ4", "clause": "3.1", "details": {"revision": 1, "digest": "1f588fb2c023f704c13aab46f9ac8b84fbf292ba14602e3d08f50c644a85870e"}}','02e14a5c5953d8ee187e7dee9e2427a889c025656bae7a364360db1e635d1d7c');
INSERT INTO "journal" VALUES(1,107,'{"previous": "02e14a5c5953d8ee187e7dee9e2427a889c025656bae7a364360db1e635d1d7c", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BSG4WS", "clause": "4.2b", "details": {"revision": 1, "digest": "d44ffe68e363e8dcde27d18c6108115b8149fcd902734e804ca2c588c3d6ede3", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "02d7285fae2a26d887c5df214404b376bf7d98db21300a1f8ba7cc78457b1ae2"}}','db6b29a920c269cf52ffd6329d25894c24b67ea694f3446294322ce6e01cc823');
INSERT INTO "journal" VALUES(1,108,'{"previous": "db6b29a920c269cf52ffd6329d25894c24b67ea694f3446294322ce6e01cc823", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BSG4WS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7f3577d189f241906cae6df6a199ba5a8d745c9ee3e35c4bb0a79a57af8d62f8');
INSERT INTO "journal" VALUES(1,109,'{"previous": "7f3577d189f241906cae6df6a199ba5a8d745c9ee3e35c4bb0a79a57af8d62f8", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-BSG4WS", "clause": "3.1", "details": {"revision": 1, "digest": "d44ffe68e363e8dcde27d18c6108115b8149fcd902734e804ca2c588c3d6ede3", "reason_digest": null, "clauses": []}}','9abeb8efdda88021fc44910d637cf21b9058c53562f6b32454588ab66788797d');
INSERT INTO "journal" VALUES(1,110,'{"previous": "9abeb8efdda88021fc44910d637cf21b9058c53562f6b32454588ab66788797d", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-TAVZ2E", "clause": "4.2b", "details": {"revision": 1, "digest": "1981717911f318d48b6b1c32eff6a2a847e7f6140a6b6f16dbe232a5a4e4c168", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "13c54ea692235c0df0bf65134f512c189e014e73aff72f2066258d81cddb0eb1"}}','1b074763a1e5a1aadd6ed1b4d6e2c0d190526e83e02e929c6709715611c40363');
INSERT INTO "journal" VALUES(1,111,'{"previous": "1b074763a1e5a1aadd6ed1b4d6e2c0d190526e83e02e929c6709715611c40363", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TAVZ2E", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d31a9e83026a3bbc0ad4b83d99ba7ffe157ab89b5dec65dddbd07e622015e561');
INSERT INTO "journal" VALUES(1,112,'{"previous": "d31a9e83026a3bbc0ad4b83d99ba7ffe157ab89b5dec65dddbd07e622015e561", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-TAVZ2E", "clause": "3.1", "details": {"revision": 1, "digest": "1981717911f318d48b6b1c32eff6a2a847e7f6140a6b6f16dbe232a5a4e4c168", "reason_digest": null, "clauses": []}}','3a0e65ae48298c43a4684d6763362e3266fd2011c0881c7b29c65574c23168c2');
INSERT INTO "journal" VALUES(1,113,'{"previous": "3a0e65ae48298c43a4684d6763362e3266fd2011c0881c7b29c65574c23168c2", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-XDM81R", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "d7ab7b9d543758f47286d7cd930b61c689a7bcb330384d528574bb5a3f8d1241", "form_digest": "81fa00452ad72bf0696a75afadf9f35c5d2805075782866bf9ac098b78690d7b"}}','1a7a6a9d15d55d03861d4616a63f2063af0b6b1ca67251f5a89ef6d4ce0de0d3');
INSERT INTO "journal" VALUES(1,114,'{"previous": "1a7a6a9d15d55d03861d4616a63f2063af0b6b1ca67251f5a89ef6d4ce0de0d3", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-XDM81R", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "d7ab7b9d543758f47286d7cd930b61c689a7bcb330384d528574bb5a3f8d1241"}}','d49d50b8edb6e79af7b4647913eec07004866ad8ac767f0837c171d55aacccc7');
INSERT INTO "journal" VALUES(1,115,'{"previous": "d49d50b8edb6e79af7b4647913eec07004866ad8ac767f0837c171d55aacccc7", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "5351aeddeeef39d7cfa3008a180499cd23c8c1691c964047fb544f6526e6cf6e"}}','4ae1d6c159e116344e4ced286c7d678dafd79abe38ea88c61e66b76eccc8e3cc');
INSERT INTO "journal" VALUES(1,116,'{"previous": "4ae1d6c159e116344e4ced286c7d678dafd79abe38ea88c61e66b76eccc8e3cc", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-6FEWW6", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "1a98fbc3e5ada3a268d031a7d66f7d284bf58081808ea00d397adec856c89993", "form_digest": "b3ea8cff6102c56dd27f279530901aaf117728d87c775e90310ba182d6312b7b"}}','6574bd51b7bd1d29b2b721ed70d5254c2a0a49c5be3b8f82a755f092bd033999');
INSERT INTO "journal" VALUES(1,117,'{"previous": "6574bd51b7bd1d29b2b721ed70d5254c2a0a49c5be3b8f82a755f092bd033999", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-BSG4WS", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-XDM81R"]}}','f885228e3466e4efcbbd90f66150087a506832ed45577a1f110b173831ba53b3');
INSERT INTO "journal" VALUES(1,118,'{"previous": "f885228e3466e4efcbbd90f66150087a506832ed45577a1f110b173831ba53b3", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-27BW88", "clause": "4.2b", "details": {"revision": 1, "digest": "24e722ffb2baf9269f6d3b12e75015eea9dd79db9ab77aee55c1d1e71a8e778a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "cc38ffb905b84fed0d85f95d9f067d7f81375ccf24c5773bb59b30a7af4f2c91"}}','1501a0d8acbdee10f02bb101c614b7e93dbe450f676fa646cd0fba3762d7c757');
INSERT INTO "journal" VALUES(1,119,'{"previous": "1501a0d8acbdee10f02bb101c614b7e93dbe450f676fa646cd0fba3762d7c757", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-27BW88", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7a126a7a990695f1e2cfd54a1163b01880a96656e64a63ab9ddcaa1775078c57');
INSERT INTO "journal" VALUES(1,120,'{"previous": "7a126a7a990695f1e2cfd54a1163b01880a96656e64a63ab9ddcaa1775078c57", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-27BW88", "clause": "PS-4b", "details": {"revision": 1, "digest": "24e722ffb2baf9269f6d3b12e75015eea9dd79db9ab77aee55c1d1e71a8e778a", "class": "emergency", "reason_digest": "d3baf91ac23ce2dad56a3de309473983db350e923e87ca23d008b6eb9f99e72e"}}','510fe7b693be992906f2003240ce031b339520f2062b7aec4167ffc03d953c08');
INSERT INTO "journal" VALUES(1,121,'{"previous": "510fe7b693be992906f2003240ce031b339520f2062b7aec4167ffc03d953c08", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-27BW88", "clause": "3.1", "details": {"revision": 1, "digest": "24e722ffb2baf9269f6d3b12e75015eea9dd79db9ab77aee55c1d1e71a8e778a", "reason_digest": null, "clauses": []}}','f7f8855eab51839f0602c303a7c5289613a352426a492bbf4a205a1c660adfc3');
INSERT INTO "journal" VALUES(1,122,'{"previous": "f7f8855eab51839f0602c303a7c5289613a352426a492bbf4a205a1c660adfc3", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-TAVZ2E", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-XDM81R"]}}','9d6292a0b40aa5b278c57bd27b6ad5845fa29ba8295e5e8e063497c6c5f70d30');
INSERT INTO "journal" VALUES(1,123,'{"previous": "9d6292a0b40aa5b278c57bd27b6ad5845fa29ba8295e5e8e063497c6c5f70d30", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-TAVZ2E", "clause": "PS-4b", "details": {"revision": 1, "digest": "1981717911f318d48b6b1c32eff6a2a847e7f6140a6b6f16dbe232a5a4e4c168", "class": "emergency", "reason_digest": "c4cd4bac21040df0997c066a1edd6c10b127db663744ed0ba63e8722515151dd"}}','6648051782ab0c0f14af0dd3e9922889b5a6aac0c86683ece3f5d7d0e8d531f3');
INSERT INTO "journal" VALUES(1,124,'{"previous": "6648051782ab0c0f14af0dd3e9922889b5a6aac0c86683ece3f5d7d0e8d531f3", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','3bf147e9276236ee462709e547149958cc7e117a0e3aacbc875d6ba0ac020854');
INSERT INTO "journal" VALUES(1,125,'{"previous": "3bf147e9276236ee462709e547149958cc7e117a0e3aacbc875d6ba0ac020854", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-6FEWW6", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "1a98fbc3e5ada3a268d031a7d66f7d284bf58081808ea00d397adec856c89993"}}','ea7835e24d6275beb6f18a62dd822d8294f54e84dc4b727a877848364b821fef');
INSERT INTO "journal" VALUES(1,126,'{"previous": "ea7835e24d6275beb6f18a62dd822d8294f54e84dc4b727a877848364b821fef", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-G2EEHS", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "1f3122880b3399c3f323ddf17841f53ef4406f7c0fbdecb7505db985f4bc3c4e", "form_digest": "1c55e22204f121dbd2df4210dda2a464703c00ee4ee1c930ee1d02c1c6db98b8"}}','101e80a905e7b57dc46bd40dc5d993ebf369aced73a2e98e6079d5e4ebf75f24');
INSERT INTO "journal" VALUES(1,127,'{"previous": "101e80a905e7b57dc46bd40dc5d993ebf369aced73a2e98e6079d5e4ebf75f24", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-JM2S0Y", "clause": "4.2b", "details": {"revision": 1, "digest": "a69a94c87459ccfe6a45fbfcc2fb555a42f838c064ce4b3542ecddf61d6f1f46", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "4ffa199613a3ac865f00b0064c80d040780a977e9a22bf5875ee30fbe630ee86"}}','146932d12cd78faea8c694d6709be7624806c3cd95e1926bd21e6654b18d567a');
INSERT INTO "journal" VALUES(1,128,'{"previous": "146932d12cd78faea8c694d6709be7624806c3cd95e1926bd21e6654b18d567a", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JM2S0Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ae4788bf7cc85b4311a08982742ee579fd0df88d74600360cc6028d9819417fd');
INSERT INTO "journal" VALUES(1,129,'{"previous": "ae4788bf7cc85b4311a08982742ee579fd0df88d74600360cc6028d9819417fd", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-5FQH25", "clause": "4.2b", "details": {"revision": 1, "digest": "88f6ecd395081e079996a85f7dd1f298be82c01f0752cb4cd17bfd0422099bd9", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "ded6e08bce626e1371adfae335ee05f2673863ca239b2ec8aa60efe4ab57c2e6"}}','c29545b84de3392ad0a2ad2c6c87bae566c97d0bc5ced9499a0073ec7fe48ed6');
INSERT INTO "journal" VALUES(1,130,'{"previous": "c29545b84de3392ad0a2ad2c6c87bae566c97d0bc5ced9499a0073ec7fe48ed6", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-5FQH25", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d974c47635cdc06b572adb2ed1a615aa0b8b3bce77564cba39734b97dc800273');
INSERT INTO "journal" VALUES(1,131,'{"previous": "d974c47635cdc06b572adb2ed1a615aa0b8b3bce77564cba39734b97dc800273", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-H4VG4B", "clause": "4.2b", "details": {"revision": 1, "digest": "fa21ba341db2d99cefc9d4064cd139b635a59bef9b3c3cc4369f9d658646fefd", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "f2032837d983d1913270327fe111caa3d3da7aba25ac61d8f10cb3b7c8fa7c96"}}','7382e408c5523aa1cf39d616f62133b8ec3d93feb547c0ca021b6ba7a6f2ec44');
INSERT INTO "journal" VALUES(1,132,'{"previous": "7382e408c5523aa1cf39d616f62133b8ec3d93feb547c0ca021b6ba7a6f2ec44", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-H4VG4B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','58a2808cf8469682de5cd97ef9b1de39c2342c61e84270745d358f6f23683b37');
INSERT INTO "journal" VALUES(1,133,'{"previous": "58a2808cf8469682de5cd97ef9b1de39c2342c61e84270745d358f6f23683b37", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-A406NP", "clause": "4.2b", "details": {"revision": 1, "digest": "36a5fc34bd69b3335b9ab8ce8962e73cef333cd1d68b4529b8290d9476a79992", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8f5097bf0a5f659bc8610384a24f932bc0fd07140978968b023dc4b3a89f98e2"}}','fc0ac4e2b676e46d971ff12f4430afc27c0adbcd17a53baa292ee2c420d8c3cb');
INSERT INTO "journal" VALUES(1,134,'{"previous": "fc0ac4e2b676e46d971ff12f4430afc27c0adbcd17a53baa292ee2c420d8c3cb", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-A406NP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d622dae915311b72a0c611973c4f14c40cc7f332ed7837978f83d947be8dbe94');
INSERT INTO "journal" VALUES(1,135,'{"previous": "d622dae915311b72a0c611973c4f14c40cc7f332ed7837978f83d947be8dbe94", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-JM2S0Y 1", "DR-5FQH25 1", "DR-A406NP 1", "DR-H4VG4B 1"]}}','3a5a9884675ab9835db91854caaf3cb0d5f98ad784b1cf4ea9034f170061e296');
INSERT INTO "journal" VALUES(1,136,'{"previous": "3a5a9884675ab9835db91854caaf3cb0d5f98ad784b1cf4ea9034f170061e296", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-5FQH25", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','ec4b8f05a3e870ac9f3eb1eb3fdf2d87e046f7dbcfed82bfe8b11120ac07e9e5');
INSERT INTO "journal" VALUES(1,137,'{"previous": "ec4b8f05a3e870ac9f3eb1eb3fdf2d87e046f7dbcfed82bfe8b11120ac07e9e5", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-H4VG4B", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','74af5c6e52b00df9b926264c806cd5c004e8daeaae4ee56d176ad171ce2e4abc');
INSERT INTO "journal" VALUES(1,138,'{"previous": "74af5c6e52b00df9b926264c806cd5c004e8daeaae4ee56d176ad171ce2e4abc", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-A406NP", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','bb70f41f9ecca6f76f5e26551464946b4ae2a0f2b49e89fa7fbcda9a6e882503');
INSERT INTO "journal" VALUES(1,139,'{"previous": "bb70f41f9ecca6f76f5e26551464946b4ae2a0f2b49e89fa7fbcda9a6e882503", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-H4VG4B", "clause": "4.2b", "details": {"revision": 2, "digest": "55f76374b9d8e9a4c90fca9527a0d40e41378ee9ce51d674a67110d527100534", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','c2917bdbb23495d45d47351cdcac67938f77f03bea468b6ae7350a55ebe82989');
INSERT INTO "journal" VALUES(1,140,'{"previous": "c2917bdbb23495d45d47351cdcac67938f77f03bea468b6ae7350a55ebe82989", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-XDM81R", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "d7ab7b9d543758f47286d7cd930b61c689a7bcb330384d528574bb5a3f8d1241"}}','c367e8e3ab9b1f9a00cc11821c7c094e05d5d7eb3c214a23f5eb0f5e89c8a65c');
INSERT INTO "journal" VALUES(1,141,'{"previous": "c367e8e3ab9b1f9a00cc11821c7c094e05d5d7eb3c214a23f5eb0f5e89c8a65c", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','88bd9ba40d6441d40aef998ecb1476dd76d3637bd502123851def92da6d841e8');
INSERT INTO "journal" VALUES(1,142,'{"previous": "88bd9ba40d6441d40aef998ecb1476dd76d3637bd502123851def92da6d841e8", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','f4e7559a6ce92b6dbf0d0db0e827d666fe8fe4899b4b3dd80a318a6f7e407797');
INSERT INTO "journal" VALUES(1,143,'{"previous": "f4e7559a6ce92b6dbf0d0db0e827d666fe8fe4899b4b3dd80a318a6f7e407797", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','1e31de6ad5ae9917d8e320ccc97aabcfc2c89d10d8c49ea0660a8787a1fb7950');
INSERT INTO "journal" VALUES(1,144,'{"previous": "1e31de6ad5ae9917d8e320ccc97aabcfc2c89d10d8c49ea0660a8787a1fb7950", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','fd5d1460c8cf203ae3acdd15082d47bbb74310cb7f8d05d0cecacfbbda12050d');
INSERT INTO "journal" VALUES(1,145,'{"previous": "fd5d1460c8cf203ae3acdd15082d47bbb74310cb7f8d05d0cecacfbbda12050d", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','d9802edb0ab05ed3063331c9a0a216e5b70fd46120dec38eb5e6ca796514b9ab');
INSERT INTO "journal" VALUES(1,146,'{"previous": "d9802edb0ab05ed3063331c9a0a216e5b70fd46120dec38eb5e6ca796514b9ab", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','bc2735cbcadfbec39b6aab0e5b0be54bd77166d0ca07523e5d2a637accef46af');
INSERT INTO "journal" VALUES(1,147,'{"previous": "bc2735cbcadfbec39b6aab0e5b0be54bd77166d0ca07523e5d2a637accef46af", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-29A8J8", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "a7a78efac1954e94735934e7012f8c25e717a23a062c82fd22c849519a3ecfc5", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "75c5e40016039693c997754c0cc477e901488fc4783ef533416e9fc4efc52351"}}','df2e42cc93a078ddec0744abcee1c935717e56215ee27fd0a4055ddc27a3b2d7');
INSERT INTO "journal" VALUES(1,148,'{"previous": "df2e42cc93a078ddec0744abcee1c935717e56215ee27fd0a4055ddc27a3b2d7", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','7c775bf6fdcbfb29e559daf0047ac42f3e61863333220608b4c4a5d5d251dd4b');
INSERT INTO "journal" VALUES(1,149,'{"previous": "7c775bf6fdcbfb29e559daf0047ac42f3e61863333220608b4c4a5d5d251dd4b", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','55f39b67c05c81ff6f24872f47d58cc764d5a38a21f279ae1a5f55f7af9e4362');
INSERT INTO "journal" VALUES(1,150,'{"previous": "55f39b67c05c81ff6f24872f47d58cc764d5a38a21f279ae1a5f55f7af9e4362", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-Q99BHC", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','5137afbd7c94a05ddce7ef57d04ba66e284fe4c74c39aa03eb41f8cac7a7115f');
INSERT INTO "journal" VALUES(1,151,'{"previous": "5137afbd7c94a05ddce7ef57d04ba66e284fe4c74c39aa03eb41f8cac7a7115f", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-Z5V09E", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','5ee2612629a399e53bf28f49ef606513e51facf5b6e99d8df2781344a96f81ed');
INSERT INTO "journal" VALUES(1,152,'{"previous": "5ee2612629a399e53bf28f49ef606513e51facf5b6e99d8df2781344a96f81ed", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-9D9S1D", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "6454d7af254e04482da434b237e38f439c3ac3795ffeb6d4c398cc03bfd9e7c9", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "536b8ecdd9bcdd7e0b1c7633592ba363e6429aca5161877875488558e27b8e5c", "form_digest": "e704373a1cb4fc81ec83fc52e237daf8712464cfceb9e0b8db006df3c30b07b5"}}','da8de6936f4c04fe40f757eaaae04b292f967ed3abd60d8c1bafbc39be2ba068');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,152,'da8de6936f4c04fe40f757eaaae04b292f967ed3abd60d8c1bafbc39be2ba068');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-9KPBPF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-9KPBPF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-9KPBPF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-9KPBPF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-9KPBPF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-9KPBPF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-9KPBPF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-9KPBPF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-9KPBPF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-9KPBPF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-9KPBPF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-9KPBPF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-9KPBPF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-9KPBPF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-F579H6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-F579H6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-F579H6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-F579H6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-FN6KC2',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-FN6KC2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-FN6KC2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-FN6KC2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-G93MGV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-G93MGV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-G93MGV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-G93MGV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-G93MGV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-G93MGV',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-G93MGV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-G93MGV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-G93MGV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-G93MGV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-8YDEPP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-8YDEPP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-8YDEPP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-8YDEPP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-8YDEPP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-EMVRQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-EMVRQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-EMVRQ3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-EMVRQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-EMVRQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-EMVRQ3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-EMVRQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-EMVRQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-EMVRQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-2874RX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-2874RX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-2874RX',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-2874RX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-2874RX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-2874RX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-2874RX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-2874RX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-2874RX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-2874RX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-2874RX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-2874RX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-2874RX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-2874RX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-5GXZK5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-5GXZK5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-5GXZK5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-5GXZK5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-5GXZK5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-5GXZK5',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-5GXZK5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-5GXZK5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-5GXZK5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-5GXZK5',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-R5M861',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-R5M861',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-1NKGNN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-1NKGNN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-1NKGNN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-1NKGNN',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-X7EQ5X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-X7EQ5X',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-TAMYXH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-TAMYXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-TAMYXH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-TAMYXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-TAMYXH',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-TAMYXH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-TAMYXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-TAMYXH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-TAMYXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-29A8J8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-29A8J8',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-Q99BHC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-Q99BHC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-Q99BHC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-Q99BHC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'status card','DR-Q99BHC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'release','DR-Q99BHC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'route','DR-2Z4XQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'duty','DR-2Z4XQZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'duty','DR-2Z4XQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'status card','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'duty','DR-Z5V09E',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'status card','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'release','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'status card','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'duty','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'release','DR-Z5V09E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'route','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'status card','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'status card','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'duty','DR-K5NPGH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'status card','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'release','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'status card','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'duty','DR-K5NPGH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-P68DGN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'absence notice','AW-P68DGN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'reroute','AW-P68DGN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'status card','DR-1NKGNN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'duty','DR-1NKGNN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'duty','DR-X7EQ5X',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'absence notice','AW-P68DGN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'absence notice','AW-P68DGN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'reroute','AW-P68DGN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-FMGRYR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-FMGRYR','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-FMGRYR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'reroute','AW-FMGRYR',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'reroute','AW-FMGRYR',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'absence notice','AW-FMGRYR','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'suggestion card','SG-R5STWQ','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'suggestion card','SG-R5STWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'suggestion card','SG-TPX7JE','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'suggestion card','SG-TPX7JE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'route','DR-B3QQD3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'status card','DR-B3QQD3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'suggestion card','SG-R5STWQ','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'suggestion card','SG-R5STWQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'case notice','BR-51J42D785B9HKYGR03Z8ZDYMPH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'case mail','BR-51J42D785B9HKYGR03Z8ZDYMPH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'case inform','BR-51J42D785B9HKYGR03Z8ZDYMPH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'case turn','BR-51J42D785B9HKYGR03Z8ZDYMPH',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'case notice','BR-VCMRV11DEXQAT575PHKJ8K859A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'case mail','BR-VCMRV11DEXQAT575PHKJ8K859A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'case inform','BR-VCMRV11DEXQAT575PHKJ8K859A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'case turn','BR-VCMRV11DEXQAT575PHKJ8K859A',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'case notice','BR-Q6BC2R757SNYVR85D7H51H7D5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'case mail','BR-Q6BC2R757SNYVR85D7H51H7D5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'case inform','BR-Q6BC2R757SNYVR85D7H51H7D5D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'case turn','BR-Q6BC2R757SNYVR85D7H51H7D5D',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'case notice','BR-SZJZ52SKPY492FFBG7JCC1N841',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'case mail','BR-SZJZ52SKPY492FFBG7JCC1N841',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'case inform','BR-SZJZ52SKPY492FFBG7JCC1N841',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'case turn','BR-SZJZ52SKPY492FFBG7JCC1N841',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'case turn','BR-51J42D785B9HKYGR03Z8ZDYMPH',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'case turn','BR-VCMRV11DEXQAT575PHKJ8K859A',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'route','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'duty','DR-ZTSCQ4',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'release','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'purdah turn','PW-C5WX7J',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'purdah turn','PW-C5WX7J',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'purdah affected','PW-C5WX7J','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'status card','DR-1NKGNN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'decision card','DR-5GXZK5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'status card','DR-5GXZK5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'author card','DR-5GXZK5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'status card','DR-8YDEPP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'status card','DR-B3QQD3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'status card','DR-K5NPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'status card','DR-Q99BHC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'status card','DR-R5M861',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'author card','DR-R5M861','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'status card','DR-Z5V09E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'purdah notice','PW-C5WX7J',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'status card','DR-1NKGNN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'decision card','DR-5GXZK5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'status card','DR-5GXZK5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'author card','DR-5GXZK5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'status card','DR-8YDEPP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'status card','DR-B3QQD3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'status card','DR-K5NPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'status card','DR-Q99BHC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'status card','DR-R5M861',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'author card','DR-R5M861','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'status card','DR-Z5V09E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'handover card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'handover card','DR-F579H6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'status card','DR-F579H6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'handover card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'handover card','DR-FN6KC2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'status card','DR-FN6KC2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'purdah notice','PW-C5WX7J','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'purdah notice','PW-C5WX7J',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'status card','DR-1NKGNN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'decision card','DR-5GXZK5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'status card','DR-5GXZK5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'author card','DR-5GXZK5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-8YDEPP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'status card','DR-B3QQD3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-F579H6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'status card','DR-FN6KC2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'status card','DR-K5NPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-Q99BHC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'status card','DR-R5M861',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'author card','DR-R5M861','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-Z5V09E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'duty','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-F579H6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'duty','DR-F579H6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'status card','DR-FN6KC2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'duty','DR-FN6KC2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'names due','PW-C5WX7J',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'release','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'route','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'status card','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'status card','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'duty','DR-BSG4WS',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'status card','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'release','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'route','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'author card','DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'duty','DR-TAVZ2E',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'author card','DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'release','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'purdah turn','PW-XDM81R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'purdah turn','PW-XDM81R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'purdah turn','PW-XDM81R',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'purdah affected','PW-XDM81R','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'status card','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'author card','DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'status card','DR-1NKGNN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'status card','DR-8YDEPP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'status card','DR-B3QQD3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'status card','DR-F579H6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'status card','DR-FN6KC2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'status card','DR-K5NPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'status card','DR-Q99BHC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'status card','DR-Z5V09E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'purdah notice','PW-XDM81R',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'status card','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'author card','DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'status card','DR-ZTSCQ4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'status card','DR-1NKGNN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'status card','DR-2Z4XQZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'status card','DR-8YDEPP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'status card','DR-B3QQD3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'status card','DR-F579H6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'status card','DR-FN6KC2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'status card','DR-K5NPGH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'status card','DR-Q99BHC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'status card','DR-X7EQ5X',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'status card','DR-Z5V09E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'decision card','DR-5GXZK5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'purdah turn','PW-6FEWW6',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'purdah turn','PW-6FEWW6',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'purdah turn','PW-6FEWW6',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'purdah affected','PW-6FEWW6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'status card','DR-BSG4WS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'route','DR-27BW88',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'status card','DR-27BW88',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-27BW88','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-27BW88','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-27BW88',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-27BW88','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'duty','DR-27BW88',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'exemption notice','DR-27BW88','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'exemption notice','DR-27BW88','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'decision card','DR-27BW88','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'decision card','DR-27BW88','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'status card','DR-27BW88',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'author card','DR-27BW88','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'decision card','DR-27BW88','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'decision card','DR-27BW88','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'status card','DR-27BW88',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'author card','DR-27BW88','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'release','DR-27BW88',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'author card','DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'exemption notice','DR-TAVZ2E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'exemption notice','DR-TAVZ2E','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-TAVZ2E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-TAVZ2E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'release','DR-TAVZ2E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'purdah notice','PW-6FEWW6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'purdah notice','PW-6FEWW6',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'status card','DR-BSG4WS',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'status card','DR-ZTSCQ4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'status card','DR-1NKGNN',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'status card','DR-2Z4XQZ',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'status card','DR-8YDEPP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'status card','DR-B3QQD3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'status card','DR-F579H6',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'status card','DR-FN6KC2',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'status card','DR-K5NPGH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'status card','DR-Q99BHC',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'status card','DR-X7EQ5X',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'status card','DR-Z5V09E',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'purdah notice','PW-G2EEHS','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'purdah notice','PW-G2EEHS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'purdah turn','PW-G2EEHS',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'purdah turn','PW-G2EEHS',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'purdah turn','PW-G2EEHS',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'purdah affected','PW-G2EEHS','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'route','DR-JM2S0Y',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'status card','DR-JM2S0Y',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'decision card','DR-JM2S0Y','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-JM2S0Y',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'author card','DR-JM2S0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'duty','DR-JM2S0Y',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'route','DR-5FQH25',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-5FQH25',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'decision card','DR-5FQH25','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'status card','DR-5FQH25',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-5FQH25','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'duty','DR-5FQH25',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'route','DR-H4VG4B',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'status card','DR-H4VG4B',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'decision card','DR-H4VG4B','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'status card','DR-H4VG4B',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'author card','DR-H4VG4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'duty','DR-H4VG4B',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'route','DR-A406NP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'status card','DR-A406NP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'decision card','DR-A406NP','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'status card','DR-A406NP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'author card','DR-A406NP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'duty','DR-A406NP',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'duty','DR-JM2S0Y',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'duty','DR-5FQH25',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'duty','DR-A406NP',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'duty','DR-H4VG4B',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'decision card','DR-5FQH25','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'decision card','DR-5FQH25','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'status card','DR-5FQH25',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'author card','DR-5FQH25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'duty','DR-5FQH25',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'decision card','DR-H4VG4B','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'status card','DR-H4VG4B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'author card','DR-H4VG4B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'decision card','DR-A406NP','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'status card','DR-A406NP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'author card','DR-A406NP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'route','DR-H4VG4B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'decision card','DR-H4VG4B','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'status card','DR-H4VG4B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'author card','DR-H4VG4B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'purdah notice','PW-XDM81R','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'purdah notice','PW-XDM81R',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'decision card','DR-5FQH25','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'decision card','DR-5FQH25','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'status card','DR-5FQH25',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'author card','DR-5FQH25','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'decision card','DR-H4VG4B','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'status card','DR-H4VG4B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'author card','DR-H4VG4B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'decision card','DR-JM2S0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'status card','DR-JM2S0Y',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'author card','DR-JM2S0Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'status card','DR-BSG4WS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'decision card','DR-ZTSCQ4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'status card','DR-ZTSCQ4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'author card','DR-ZTSCQ4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'decision card','DR-1NKGNN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'status card','DR-1NKGNN',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'author card','DR-1NKGNN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'decision card','DR-2Z4XQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'status card','DR-2Z4XQZ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'author card','DR-2Z4XQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-8YDEPP','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'status card','DR-8YDEPP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'author card','DR-8YDEPP','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'status card','DR-B3QQD3',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'author card','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'status card','DR-F579H6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'status card','DR-FN6KC2',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'decision card','DR-K5NPGH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'status card','DR-K5NPGH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'author card','DR-K5NPGH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'status card','DR-Q99BHC',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'decision card','DR-X7EQ5X','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'status card','DR-X7EQ5X',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'author card','DR-X7EQ5X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'status card','DR-Z5V09E',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'decision card','DR-BSG4WS','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'author card','DR-BSG4WS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'status card','DR-BSG4WS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'duty','DR-BSG4WS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'decision card','DR-F579H6','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'author card','DR-F579H6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'status card','DR-F579H6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'duty','DR-F579H6',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'decision card','DR-FN6KC2','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'author card','DR-FN6KC2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'status card','DR-FN6KC2',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'duty','DR-FN6KC2',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'delegation notice','DL-29A8J8','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'reroute','DL-29A8J8',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'decision card','DR-Q99BHC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'status card','DR-Q99BHC',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'author card','DR-Q99BHC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'duty','DR-Q99BHC',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'decision card','DR-Z5V09E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'status card','DR-Z5V09E',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'author card','DR-Z5V09E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'duty','DR-Z5V09E',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'delegation notice','DL-9D9S1D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'delegation notice','DL-9D9S1D','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'delegation notice','DL-9D9S1D','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'reroute','DL-9D9S1D',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'delegation turn','DL-9D9S1D',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "postings" VALUES(1,'DR-9KPBPF','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-9KPBPF','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-FN6KC2','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-2874RX','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-C5WX7J','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-XDM81R','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-6FEWW6','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-G2EEHS','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-2Z4XQZ',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-JM2S0Y',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-5FQH25',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-A406NP',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-H4VG4B',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-9KPBPF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','898059f9e1088ee8cdc1635c962461f2','3904bbf3ac3194a5d4f4774e3b11dc7ecafe31580f4b160d6540bd878e42b32c',0);
INSERT INTO "revisions" VALUES(1,'DR-F579H6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','39bf2d27b54c80616ea5f719817beaff','ec5098a8c8581b5f8e051c3b4edab15271c2981e8b1f76ef1c27c4ccae16de10',0);
INSERT INTO "revisions" VALUES(1,'DR-F579H6',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ef02c202ae90668b1568d0e1b722fe70','2c0a00c5949937fa83f9f4b18811439d0c74a9975d1678cd0b0f77bcb48f0454',0);
INSERT INTO "revisions" VALUES(1,'DR-FN6KC2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','cbda4e05dfafa09a31972714c70f13d6','9319986b2aaa6299839adb19d5a09adac913f1827b741f899e950448445f5223',0);
INSERT INTO "revisions" VALUES(1,'DR-G93MGV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e78f0f13040ba5cfe185e9e3d6689275','8031b16d1f056f9764077be2f28915902e0e27405461512d4374951ebd59240e',0);
INSERT INTO "revisions" VALUES(1,'DR-8YDEPP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','6d7912ee14a1ef3fccf2b2c7edeac148','e82323f5be9ffb750742159df8216e75741ba92b634838c487ce5184f719f393',0);
INSERT INTO "revisions" VALUES(1,'DR-EMVRQ3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e671e31046461e742ec42d5e722dd102','27321a14b9354a554aca6d5dd703c717dfe431ab1dfe9efe163639aaf966abd6',0);
INSERT INTO "revisions" VALUES(1,'DR-2874RX',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','e109b1a595de85c4c090e43c610be691','efc71389e7e3b40e22e9a8bd8c0ece322920138d78b5aa2e6ea98b7a82520ceb',0);
INSERT INTO "revisions" VALUES(1,'DR-5GXZK5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a258541edab828bcb0383a0b16d36809','912b6c247d6ce58a1cd6434caffadfd125c7bda2ec789a43edac69f273e1c109',0);
INSERT INTO "revisions" VALUES(1,'DR-R5M861',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3ed6eef9d8a989994a8dd767b85d2dc2','1d3c7f18eafc4c4b5d155dfa166f24e7f69c849e9adc7b9492f778d8c8300dab',0);
INSERT INTO "revisions" VALUES(1,'DR-1NKGNN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','29db9927e9723dacda52aabb88b1102f','67389437090f5df407bc4767104bd87fb211009e49892682d43e059b71f44a72',0);
INSERT INTO "revisions" VALUES(1,'DR-X7EQ5X',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ac8d131368ba0314b5315b970c16f1b0','c4f1a10cb2ca66eb37e825e162e0a2a4421bd90038ce84672285bd921f5407dd',0);
INSERT INTO "revisions" VALUES(1,'DR-Q99BHC',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ef5b4f8fbd27d86b5ede58e97c9925a9','ee52d06d4a27454e41820a517e875b9af852071566bca22192c0e5d2352f4311',0);
INSERT INTO "revisions" VALUES(1,'DR-2Z4XQZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','4e0c707dc72a1e261b1a6f048befb7c0','642817b19e4fc2dd64a6287ef6cc84b25c35e527443ab7d60f783abc5bbbacd3',0);
INSERT INTO "revisions" VALUES(1,'DR-Z5V09E',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','26e490a30313010d4adcf2e8f3604d60','84e1a58e3780a3cf8f90a43553dc6cae803283a31fd3812ac14fe377cd4bfefc',0);
INSERT INTO "revisions" VALUES(1,'DR-K5NPGH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','9016ee8e0f9b8f9cb4b1751aa6e3de76','319af6da5f0cba34907be830cafb8e7364dfcac8ae988fd53983e93bead06d79',0);
INSERT INTO "revisions" VALUES(1,'DR-B3QQD3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c657f300b2a11e1d39ff66d2f86b6e8c','18ea082796a5d47477bffb665b316d2e5a17902f53231fcf2f5b13baca6faa0b',0);
INSERT INTO "revisions" VALUES(1,'DR-ZTSCQ4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','5a79c86132b6c01ba899af5aeb02fe2e','1f588fb2c023f704c13aab46f9ac8b84fbf292ba14602e3d08f50c644a85870e',0);
INSERT INTO "revisions" VALUES(1,'DR-BSG4WS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','8424afe82a47ea8f59437d83e1a88c86','d44ffe68e363e8dcde27d18c6108115b8149fcd902734e804ca2c588c3d6ede3',0);
INSERT INTO "revisions" VALUES(1,'DR-TAVZ2E',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','9c1f14da8d81611f3326560d28f39742','1981717911f318d48b6b1c32eff6a2a847e7f6140a6b6f16dbe232a5a4e4c168',0);
INSERT INTO "revisions" VALUES(1,'DR-27BW88',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','421031e2dc0f5576e28dab82d1796bce','24e722ffb2baf9269f6d3b12e75015eea9dd79db9ab77aee55c1d1e71a8e778a',1);
INSERT INTO "revisions" VALUES(1,'DR-JM2S0Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','5850925da959104c1bcd4092221a6b7a','a69a94c87459ccfe6a45fbfcc2fb555a42f838c064ce4b3542ecddf61d6f1f46',0);
INSERT INTO "revisions" VALUES(1,'DR-5FQH25',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','123af31ba5b40613d445be500951e8a9','88f6ecd395081e079996a85f7dd1f298be82c01f0752cb4cd17bfd0422099bd9',0);
INSERT INTO "revisions" VALUES(1,'DR-H4VG4B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','d04991e16f50e730826de7e53ba067ee','fa21ba341db2d99cefc9d4064cd139b635a59bef9b3c3cc4369f9d658646fefd',0);
INSERT INTO "revisions" VALUES(1,'DR-A406NP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','b881e74d709bff3df3875961f974cc48','36a5fc34bd69b3335b9ab8ce8962e73cef333cd1d68b4529b8290d9476a79992',0);
INSERT INTO "revisions" VALUES(1,'DR-H4VG4B',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','856b0ad74955ce378392eebab1bdc92e','55f76374b9d8e9a4c90fca9527a0d40e41378ee9ce51d674a67110d527100534',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'b0b7175ad71d8e1c673c5a8dfd553da91453f0db0dc49a612a360a7f5ed28d43','2027-03-02','07e74aa1e41afa5664e92662bd0b7fca4a847c56c7a475a3422ab1e5fe03fd00');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "nYoZFFvw8/Iw+IUqyvQvychp/SNL7Mk+PyJX2QH7DiwiwimyLDdi5JaZ5iz+X+d4W+TnTlvrowJ1m16rYiUJkjk/AYntcwrVKAQatUjX0fC3ZvZ4ZZ/CumkLyiRVHp2v4ZSpAh/jeIon9Bu9S0Ce/i031QPG3cK+b+iTK2lfPePqqSWhO1SGv8l96ZY6GFB3pxjjCcmwA3eB3Qr52/q4ET1ZIXRnfPypwARL93OHipFjoKbfhjlsxGvjDE5KZIkMM76O+SmdP6zIbGoeDOhLCqCuyPxE38iRBx6PcvmQIdXD0VjiE4SLGUIT9gyfQ1FJMb2sQRFsCjGB4HK/saGwxQM/1rZ2lA+7Gj1S9AiHEOc0E6uBGCjX06OsowIi61laprs0eXlNHtzj2/2Y1WDVFL/4xHqhC99s1pBwZhlUcHl1YhqJ1+RC9oRdnhqsI/omJmS7pgJ+exF5M6kRNv85F1L2WBs3vVkyQMe3n78hr8IK1rfN9CyyGGkXh3MPjEAtg8VRqiLGNasFwdcjQ4altCDBnnWik+/fyiXCXoIB20F2vxaEXug2Jw0rzsfb9CmLitAHFfk/vAXQk0SvOb05LgBdb6HBToiokB5RIjcuTfgS29Ibliv9lT5SjsaDGMjgdM2+iWoBgV9RxrrlUc6/HwkPG7fAuV2PZNgvIg5zMD2BQl39u4MTFhMGDNdsbRzWIoPc3jrMgJpMA1lguQMhWfK179hwI5xq+pVmZugAYxCfcHbkWH78KrFdkWApbGKZjBAP6e+ySqc324uw9uE6bFQ/5uuAHTZKqYAxyseH6DPcgkX35SJqK3nJlJy7Mue4To5XhIvh2yw4cGtnLqkOiegWIOAId8P2hV13rvs7Ml0MC5JdfEb8gLQn66PxEuDo+24Hj38OjDiOMBokweYLGqDBtuZb1Vw08ubrooC2uNWmG7B+vmZATrCO589ba5cG6LDX2Jfj28KWFPJcbIySbzBjgETTaYA3GeBnmWeDBX+TpUlJhJJEzOvWw+pz33DWFDNikPnERI75BRtLvcJGJIzRnrVgZ9MZ/oJ7E7tup8w3GCDB0m+qVzxLC/ODFfWHC3GEpi54B/NSi5QdIOJTKQHFKOFyvUx5ueo4AaNVfdWvJxr8Ic67P1v3evL/LDSanawmaEyHHZY3uwzG8yCKGoFsd2IsUnV50zrBllJ+/sg9lWPjSRa3Wm2mfmzJ+4OC92ZufhgOkvfPOZs4pcBT6kP+KpgGe8zU6Rh99pvD9NsH76akwtOaz37ybgytJGCaYaM//a3iXR5yegLvI2oBXgjwYTwW3PYNK9ojrjA3kT7mk9u3bMbMoPSUU3tNnWEZO3oxsyT99p/rzRnpSOUb4MoIKqNUpm3JWOKfnW3W1+Tyo33loZkPcnM4RqQ="}','633f6b6c494091e6c758254ccaf74a090e4e6f6decf3cc517f6cbcaf140bf825');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "633f6b6c494091e6c758254ccaf74a090e4e6f6decf3cc517f6cbcaf140bf825", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "XzPm4Z8rE0vTW9KdzII2W2oCH2K0bIF0DjTnJg03h9+SFNvm37kZ1kVFX2vdkPgOxS22pMuSR+QJLN32vVEtuFTsKqMY6jOikg+EqWJUomnDdCwDwi9pLrbrCtzKhUgUKfxMWDO13LiJmM+Zt4KKkQLlo+AlFzd5WH59wrzDmD4ObuXqmTocxORuPakPysBZ9vsAYMQiC3ya5Zn9uv06NEFywpvRBFUWkGyCseaepIcHaoXY05IclLP9OBGXjHpSB3a8GW/nQ4HiQ7ve0fNPqUjRe0a0D9AxA5aUUFOkYKWtgYKdLuqCZ+B5fI7ez8fMObxGVIUJopOrTFce9A/Y6Mj8G8ISKuG1mEPo1WDTL6hG4tEv6tnF4hyzsSqoCKmMAVUveL6xEhGC07cygmBWKQZ2sfYTQR9kihCMdqI4CfFS8Y+V7JvktIHfOcOsnbQAf3Ukr9nl1rnwcF2YcwoKOaheUefNxaQQ3FuhgsOAcaqjGirwUehMcze1J90uOdBILRtqHNq/f8skToVtw5QRNiCa7c9gYXcAQj6Az4FKBJ3CmVzFkSqJlC0QrtPVe2TIBkZCSnxVUHiwVfFqi75cEgMufSlBkQ86B/aWld0X27nJzsdk7/Mdz5B+hs+Hs7Hc2yiQv5EKMZLSuoEti2MqbETsrPbR1ozIgfMjoksPNvkXbb9ARzw/27MSmQAc2vmjzoGATvCVxWOyfjYFa3hR75Ns3PBCWv1x2xb+1ULzGMtgh6TfE+AkGO3EkUCFpu8PepFfjNUpOWt8Yn/FUZqZZaXV5gzGQjEXwDP47J09HSz/TPXF/HpDbck02CpdGGeqo9X3LCaYO4AswbmdRwIKPOEgnVuS3PpSDwV8RCPwawwxdrq1VLbN5bRZXFa2nGhrUpKeSTgKiJwqaWHhzzv0zu+sVcNRiODGG31+4FxEqs7Myztjdukh6mZtls0XgeKnjl4XMlnh6/DJFNbhdLkfdryi42SsWJioS2WmD2DYyK4gDPRmmoNxXWcNt+1N29tsch2C8jittNFHoPgShnv9qwqJczs18Cluq9hFMK2nsbBKF0lu4r99gCTCOMDQA+V0COBMxll+tJqgJ0YzRabtnI6Lu26mlYYfgJEHqRVgdT/+FkdUV8mBuJMWOqHSGFzBew4lyUHNgxV4ZUiRr53zTKCL+OfuXmfsvhbE9tKF2+ydrAQ0oDWMWLH48X5GSpta0AnNPuT1G/8zQMTs+eafu3SKBVuS4MoxJ3nknH2lCK/ZkoI8oZFNIpWp8RndPYU0AZGj3VmnFtuGtsbktXV2DfEY1ppY2RXOVaVy2LqydRKVYzmp28xXAP/mBjtjXO+s38qgskzPRuakV98LD63KKosUSVLzdfVq9ef+XDdDJjh8CJZYUAjvhTiHYZg="}','7de30f2ddaf34a66bf26d41fb7e66fb67932a4a10e4fda04c30c6a1067e12ea5');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "7de30f2ddaf34a66bf26d41fb7e66fb67932a4a10e4fda04c30c6a1067e12ea5", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "QeDsAlYmvlDNlWO1a7Jul8A22p6Y3Jn92lasBdTI8e87gEFLhXfyVlLa73gm5Rx9tIklX9+06zdLnZTiwc/4LXzhAKzdr9ahqbLG/PyR7vokPL8Qj+5LtTG3hzUELV+UuPHaOidwW8WsIkHddfr9Q0hAPILceR9G02Wp+lHHvh1iGjNtjryuUZgrXWF0/xyXlqbWUWP7JaQzdRlIYQEW9TipXD9CQTfHxKUoIwEFuiy2SQy/Exc6mnS30pqRnO3mNyN8VF5NHepQ8XWtCip6YbK1XjegRRzZbrh8CzWVPgLJfvGl9yLdOP9kujBLa4PEkmUUuwp3qBSikSswDumEOZLm0sANSuFdwKb4HY7lOQ4f3P0b0SESCyGXEIqdBAnWHMJoPylqUBPevZfRPMrujZw8gyK5hQodHs4KOaFqZVkKECKC86pcy20HOEF2421y9+8+gNj4XplM8dqR7Hxv5n9CLpTu882qTDGVeLlnMx1siZLiWHCNfTJgkv1zPvkoth0V/1gByj98EAh0yHiYm5fRsZ7RrjF0jUGCrPMddsssuuFUZfqZOBFAGOUB1ka0w8nDAJz+aJRfAnKE5PuvJj9A9LC+lGAOAvXDtGrXkB/7R3/LVXR82S/Ll5nfgLizsh0nECL5lg9+qgaENBxcaLL824fmmOFqgHQllP31LwOYoNl6zQMHAVfr67JlOfCQAm4i0gIDl8MJ67Lc3/JwUEiE5UrOVkcvjP8uTcLusqsiVVZp8ENpoU29U+XGCvMuUr/RAEYcCsmSXbsvRSKLdvERGVLbHXc4JeFquhSDDaftpf2oadt+6nMEhi75p8zpwKYe9BM28yMwS8eHZ/Igei46avfQLYS/wVlWndMgP3ufbUcJcWo3NUk0G4mPsqvApwzFbHoXvYVF1gjvhspUKV/mFDoZ3WSS8pfyR/1O7/vrOvi6U2WO3rVoZe2koBVMk+oh7hgcYLIGaE3t36WH2pQoozVpIGfBbgKHlQOgbkkaWKtTi+gK+hQYs/Mcnb+qwAQQFWnCBfcObyJwVS1MU1bpDuswgTlP7ch8dafxmgJiRquq4wokjb2KpFPWgIGrQpBDCEPa+nfOzKordhpkdHza0mJvP7Fg44i3UP88wGQ6YQ45GMp/U3aoJoRuJkYoaqGfgQPbgBdsIGp3jcCxfJv21L+SOhwHJmOocFC8Naj6ZZ0gtz5C4NLezgnhXpP12Gx5XvckjpRUqWZ/Zm4aYS5jR9WPajkgsL2KaLHE8+n1k39gZEHBKpCeHAHuPJeujHyTl26Rc7I+h8omsoyfN4bwTFjrNJ8jquVi9CN1w8djjLOChYyMOMtfLds3Q2JHMtr/0N9RjZ53k0dve2s2sVCs7YDdewLJbdCaICbHWNvIiq2XkD5/HzD8BhU="}','6d913dae92509f1cbed59af632ef057553f153b7e8c60c36621554a6d68ce2cc');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "6d913dae92509f1cbed59af632ef057553f153b7e8c60c36621554a6d68ce2cc", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "LqLX9jGR/7KYzU/5z7RCMahUvOyArqZENG9jTgef0MeKJR8LAnoE+JpgpA1fGp4NWwiCP93pu6PhfiUIhaEqWW5e8CTBkXOO3pQsr9pJZsiPl9+2vg+ztPsPRi/CIVwToi++3gDdNFgKutxA7mqxmlZvjan6wklZmbERa7hqbjU81UtfSw4MbIGP0HJ6hfbijk/6x0p0f1FHcOM9jv/7hVXHSGS64/UIkgQtlh9/EQfOcv2QBLChSDBF/T09bMP9RRa83MzucQHeCi+Rpvd3ZAq/8dCMg8Kn70g5WzJJTEQH+8nSocuEmw41pdX7hQoBsCL9ez96rz45P5RGTIrnRwYhtQqn8XSFh3I4jTo0i2x+WFNk2HoWHh7/DUIvXIYHZM9012QGK+N/pdejxWb3cRV3ARJJB0N4syFRhREG0PQLn5TAKI5zPUVy6HyP5Gxhe3eUhEXUXtmFWJF6dYDs8rB3dowv9z75LW3SZDeqJNbs4g+tJ50DKLgdPDYIMgywwaGexd80kK7ItuwriiQfiioEP+7D5Pmd7CRwNzA2na1bTPIF8OntS9NCcalQpjGWmS3MS/JC9rqOKSDCZK53aob/Bm8O5sdV81P3YdhfJWWtgMQetVpF04brGiNddmEG3VZXmb5KKqlP6cncGS64NfnTwWHMY5CdmC6/kjz4AV32KoB27+zVqDfFVzYn2bwAI3GlcUcWkjOH0lWhs9hdLGmrOgS3nUveYRy0n+ziFkBDLgcZDRUI6+RmTxhikdbtIQu+sMoQaCrQhRo9AR9SFC1Y07w5MxPURReGcRkkO6DSkKgIOZhh+H+BcK0B4wUumvKMQG0STI6ymL4FRSDqqmY5S/+TNOe9O3qhzUARpWhP4SJUn41tldWZ4p1wuk2HhPFd2Xamx/Js582fNQIoP6azk7/tFLa1VuKslGLwcxhVg5CfF7FaIhWV/Mm9uGOVRgIHkT1HLcvwy7DNHEASg7GqhHgOOu6m5R5f+1q0Kzd0HnbwdnZqUalm19vWaS1XG1E5nzya88OaDwZZ6Pt7VRcZlkmYTAnkgUsa3RygDyjIHAMtmc3vJBuYZC+/uHqUGcqLO+Skos9ouMYLPudlv3UNwJ+CtyGtxRY1y88FO39a9pVKNyzdY7UWOuoTW5wPXTnRETSCnQB2GXvN2c0wgmnwzyPmRf61ebWC2wEG4sRJdq9CwD2Sv203SwWdfs80D2NMOkuPFob2XF+xi3XU1iaV6c1csU7Mt6dMZ6InwArajsoa7SzxTlLAgQ8mHQ6/122tP+3C1ZjBrHhIj1KzaEpgJzIzAMIqxosOUs8pTzjQs0X+QELl/xnosqal6X2syUYqNzFzbIbXAaBw6+B4filz5ztQ7Y/5ESCCnTIJNsocN2NAbKDcZ9xyAIk="}','26bc466ee77b8d06f420d030c6ba7744a8a57db87cd4c1588c77f29f5aa521eb');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "26bc466ee77b8d06f420d030c6ba7744a8a57db87cd4c1588c77f29f5aa521eb", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "cg2oXQekxFeVW1CjBgBhzA5Ki49rgXjm6eixAOzJL+LBah9GL2bQqRT4DNtO5VjFDg3UDAHqOkXTYPgtBHyBjit4S8Od8zxF4XDlqvQe96U71WEFRiO7fUM304mKAwXfZ7GEh097/6evQF6Z7EUBk7C6V4bfLAebxdeqV7hG6tgJwdUysy9IZ5m89NTEZYx7XvwDsoAzdu/1w5BkEFD52BbsR3ZHnJISSpDhrVGvktlo8ws3KV0WCSucn6KgC1DI7cWjthnmDoGF2YFK526XHzx1HlQjak4KZbH1U/+07I9hSd3lDNl8LW91oZNCCaXub7+BZp6ldab5v+pQywhC/xGB2NOLUvKYA/+BZYflm4kbJkGJh6CWPA4vI0DncxP09LE0Kf42XODkbaM0j35Qvydw11cwBOjBDugqeyvpLj3X+6MM7SvAtGhaSwvXJd37I6EPWragsl9AQUuykjGBNqC2Z/rcw/3UURzHncback41QKihNyYy0Q4ziMSTTdz3i0XsMH483zwVGdWiLdvUScTTQsNUuLAk1ozbj6HUy8dXYxk/eAb0xt/7vwZuEUBEl+ULBDXcupnNY0SrW8KaBRHwZu+v6NoU9Rv4n6TExcMqq27JH7fVSPi4pnUl8hfR3miwDsyg3pIG5PHfKMlkvDxXYFaIDkfO2AoZHyYum7nK+WA44FhHsDdiuwKZuTpOtmEh2kxn16Lmoc9Hll5keEiuNy4pCqbAmfrWaTmT7dW65Gy7upPk/8/pcXX5xQKtbLuXJEbXSKWEGAvmCfbN65/MYxtlZjWmUyS3KVcIHoe/zMYmT+I23fw5w5oxqLL1q0DhNxdknzok+N/SzXGY4ri10VyI7mrrgDhJ2AVoBVXvjXSjIkBk+0I4vBMc8iM6A0lNih8vhvgCyhlyVSYrz0Wo5l9ukjmEA22h3zOEc68qz2/TKbbVTmzS/nlqFHjmVnn18wJRMTGZYJWsp+l5YJn6/EX31iYxg3ZGd8CaEAs4k34IFPBCMvRnt9dkwmcnVHAuAYD3RyKfByg3WPckeKZdOckIl6qGgdQmc2F6WNQ3QwPbSofanPGh9siM9x6BQ3aiGIrqqiih1JHKhRp48CXZlpAe++zpfuAQZuNDFvsfqHk2kz4pVgv6JYpwOZ3bOc61VK30TkZufB7F6YkM37ZH1A6TobP5L5Dit3ZWsIaP2OdrB06+feFNz3ONz7ias/6cmxi0+jycFf0YxoFZzowE2HQA9lAJuhHy2EWhkYC+Q+OOfpd5gNLpxuhf7T3Ap9HTUOzkftFO3CA96yOonKtfqMNFh+sEXJiTUmUKoHn+KuF4D79eRw0FxNe49pAmQbB/8cDvsDrst8iQ+JVS6yvoDm5T6Ar6hq/bWDUei6C2VqSFz1S1qAb3h04="}','254ef657aa4d56da71d55d40d8d722ac35716979ef4354f7e7c46bf48fefbd3a');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "254ef657aa4d56da71d55d40d8d722ac35716979ef4354f7e7c46bf48fefbd3a", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "0BDVx/RiYk8jrnwMQPb5P6gs9dkr0CETHF1Xm19SMYEolvriecGX9eoE/RXynHkA++xkPB1EThbZSl8YFnElsDWMZb9WzIK50nsy2iFGmpAhpGaIzNBWB1gUsmbSDAoDcWX49+VkrisgJr+XJu7ecROawwS8Xxk8dwT6bd5x8iLgI+5WAqZeUW4jXWFojc91z6OlrHjHEMyw6uH59W0/u0u6VWZg2e5Mw+J34obt5i/oGGuWQq1P2c2bA8SuReTi++zZWPO/JkuNzmjDPzc4MNUOYKDM1IbWPdCxsvSUD/4JfhiLCpkylChwJIIM/Ni/zEKjbPfx989NnPiezDkdq97+HSJtCPTnpCygbsTdlcE3qk5RFHHsqaQjuj1P0XSVcQavDtbgCtrInLYaZRG25tOVH8SFIogtFzYSiDHCh5fdH3mj+2LdZGtIplYrl1ImrMG8QsI5um3kYKF2uhpWR9A8jLGr1YI155YlPwvs1QPLjg9B849Oxa6TeIPQVZ/FDuBI8G2F5+eaGZxPFNTgiioRrrj1hIjC0I5L2/hsmKG1f/cYh71RagBD8ajaPsMYzlSLCbOJGeEupSFBsZ7gjnEVokLWXqoY4CeatXdGq2WqJo312qk52K4w0H5uf1eod0/C87xZlWM/fGTUeGfxDh68rqTNxkxTLnSkadvjX13ZePC+9OUAVaPpfZY4vpn78OWkFIoioX3UhdZnhe8NL/RlNDijUvukn2fR1EyIYjfOxYaRBV5oxlv0sTpqVq5eQev5mHmmuGn6m8prgwn8dECjFV+s5d3mmvSY9/j3F9cQuCyFfQ1dAmRtcsX0aIy3Ae52zQh3FiOMsBijNTQ5Gcmfp/7PB0OssVtR7GwjPzH8Up1OtcBEBH79vwWqqRONOVmOihUjM916OWylJMR3K1pe0Y+QrMNuj3exlVZle7y0j7j04rwqFgbmMMOCgp8COyEt1OhnF0b+RiRUVkYuONJTzUH8SUayQu1zBX8eNa4A2jvqleLPr38vSj4g6bZlZ9J6HbLFxuXwH3ZO2aXLG0MgPs3VYW0lIR8fD9NWeo5I3G7+cHyAkPDJ4BxIR0KqiZ27eM/QnVB4Fbnp8rWUwC6GQBiIXZiVKiMwwFDU2q9L1oL6BRNVsL32nYkVNVgLyrHskDCuvCJkzu/x+juavgnCAReCJj7GVSzjU1JtaOq1XpV4Xlh7tjnufkyCvxOEkyYmlUD/nz+ByXTKX+JnAekJyj23man418Fdq0JSqQMAUYFrtXt6CiUmGn7xyaBWIWCOWQjvPPWd2nclz0h+5IJAH8nihWl/yV8YG3pVJ3oRrgl4PJ6JBWvsLBJdzMAmIi8anbobA7/0mIe3UI/UJd548vF3/UNuy8K3SFOplyv7ckvrz07bbN+kY7M="}','27ec366ba3093ef5975fa461f08d644b6f0c55bbf40153435f2008f3068ebde8');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "27ec366ba3093ef5975fa461f08d644b6f0c55bbf40153435f2008f3068ebde8", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "OnWMMzHeCRo2xyPVypVrjVGjDRbwu0p3Lvuj2oGNOJ3Hijr2uVDWQC8y5YBsIRG7sYhhAjcZXfb6YtMrR+eRDyw6CjASxBW46cpknFmyraIVykQfi5XZqrrq7zq/U/9mk8v+enXcEEEsi1J6njnEvVph1VQpgU2aZLNlgFPkRvg65aqdiqjJHukDNed6MbR+6iqdA46lWODastjCITdtzYkvU5JEKqxqByLNokh7K+y6k12KpxhclwnN5EFJSQcqFp6CBTuUKTZI55UkNS5IuXPGLKe0YlPUJNRoSA7WM3EoXmZcgY9BuqeCo1waD6udTHPTnNHxBJt8dD7Ft3bjXm+kgqLDGOnT3TLd/g/l4v5fd3XA2ugTszJx9Fvf15+6LL+yNTfhRUkSwneHhkkQUhkVviT1LK4AHDMzcdrewyvHt08WOCUOrJLmrshdlQLrO60Vs045/hJvuTZQ++vfR47oKR6LXWmUC0yZsCL3aTzVYUD0GwfUvwYu27HfYNa/P8IlKyCaXTqdt3EPKzzXEMB32NaS1m4kseuqEE1tanS5Whhp0ClS6lmVUvOhRZxBZjsUj0XqlUfbbpGvUIOr1GpRDuZZUmsRaLGouIslCKfrdSmA5vkAe02CKx/8V4wIal8q8MBxoNIl4m/uELM00s5WH/iWDribpnhSR2IddU4cPOC7NkCF4DCU++oH3nxPVP9sUawZlnnykR/ar5P9CEozNnxhxEKnKTGIz0CcoZe8Guvl2/IEI3Wu+WOuW38qc9ZOqL0o5MX/kCc/BihhfCDj5sLGBlTt0of4/LrFivCwqDR0YADbOqqqepqdyM9QT+jGUgN9citCdFxB7iCGbvu+gjM0ulBPTLOcmamUGYrSPF3vB6miiB/tyQHO9qMw2u6OfWwe6r5sjVQ+be0EfzFGDyDPAtCxHuLfgFGKPL90otbQJfXwThBFhW7Vl3VnkAqc6WS2PO320WGLKRqfSAY7q7xHng0kXJvGhtgdxlHNOeqvYKhaJayX6mLsK1JTwXaXEHaORBZjbw4P6lKmHvW+K4yjtaEEDBfHLkdxPhXY8WytEruF7HEEkDCVbYEIc5cwo9HkzbLIBmr6ZSUhY670uMG5YVYqOquDVaElAthM5dgRv8NxOdtm6uVAeY1CmhMXrUKrlbh0AkemL2InTvdOL2hXRhonL4heZozSHV72RAI2NACVthNCe61IqLwx5KH6C/wXmEfWmR+N/Tf+Ea5HTZoeEk2qcIvYp4VFmJG6uVQPhu5YPuFCpnz5myva+Lc4DRyoiWfCzeSQ6ltJMrDfvDij5Aa4rqdrzoSIjlnvDGn66yKezsdcbPlX8j5dh7c2JDFFCNSjwyv8ndKy1bWKL0+Yiu0rHT5fFAvbounecZ1KJ4GMOXPocu0="}','b5978fdfe6e12759ea635670f3ef83ebed2e77a18cd8ba1e38e1644197bcc18a');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "b5978fdfe6e12759ea635670f3ef83ebed2e77a18cd8ba1e38e1644197bcc18a", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "GXaLTz8TOKNN6fvAa+8CSfGQsljmCYk133dZR0UgK4QwDj4gM6UsvJokw+ykp8H4tDMqVF1xiSehYEDMB8h8vN7QW5dSuu33vPnKK8ubOkUIpytHxPJIbcDXPeFL7lsTTDTC3HeEAc/5WXLr3X9Ppzvuf4Nw+UsA5/R3RZ1BswdckIn3LOi8TOQFHPEEUI74uYH/Ui9M21YsTJ/aLgUDoSuVEG8w29c2Fs5C+1NSkEKgg5VRLLXWjkwWxegomscG7X0/5u+reG3xzEYh2Bq5TB7Ee3u17afN48WUIuaJVM5gHGyGc5f4Eb13LV0GAORFlAUT4gCjuzxgEfCJk6Fyw1GGt43WWuzw3sMBrU8cWyVuk3aUxH+FBd+aaDymtIiy5LSfcMjTdAcUOAbaNrxvKF3TxH2BI07PdlquUJSTB+gfBxWjorD9PDM6TWky0eh84hnSefnpRe/hUhnW7cPa5nxN+pToavBAOHDir39LcCF2MnxY+6nbMcbSC3dNbRA85GrOWrjrND7fnBfYQ5QArYAs0VFcnNrx8sTrRlSbeFPOSn050BrmrCYZN1bl/vACsOz8pzyFPPtGwuQ+yvkjLvmxeM8BM/LhqMj2yk6oalOt6FMLmp/qUV9I941WwDKIr7rmRqeJSyfOdIR0b+gDRaG9s2fq8il8eHXs/VZsntrQIV3mu6StcjTbkzGfD3/R5/7RbTp7/eu60AJyNkF2iXBA18FwEnRDvBuxzDfgaYum/9Vu4Ji/YEaoRMvesum/PZ9x9ONZPV0cAzTKb8Xy/MUgoQzgNfqHvlfQueIB2k4UuKotLQDzYp+BfBAOKLunbzkD8R50bLfiueA2IhFbTC7deNPl/LtdxRyaPaWhE7LDlY/ELWvk2eEwnMpCUyAxUEgr3rLjeFk67TVt4W+FnIDEtT9bHeRRBQXUELZ2CTEVDV9FBSIfUghAbN+u3NMgeV4GM65iRKbc/qJlMXMLTshK9YAq9gc8IOHDttkk1KcsPA3FqyBh8IcsG++ew4Qlimf257aQcC4k6rQ0cPbLhG0iMN5O6hdTQEKCt8z5L6OXHubXYu1vSZO4SnZcxZcbRpM/AzMXff3PSGU/uQ+7ebFbUoWWOE/S28BS357umUQvfNqNG3JnZcxOc5GHtaYSuZ21Ngzpc9s/gHIi+k+SiiTmHgBIj7BbLNqxtBSIV3HEUD6GDbETTERzURcqfEB3dwbcDTcM2dhjOhruVgHuFkHBYMvCCZRGhNCE/2JV7VHutm4wzkOJq+5Vuhe7kUPKvLr6ynh+mxvr684cCBwpc5Fc+UDRYfO5Qq8QDWv2O7rXZ4cigVZe301/Y6I/JHB3F054Lp2GuYHKjUrOaptG8TyEYEYfYl5psvpM1b1nRhGPQIRXVc817/0+gxE="}','1b027a6858a9b73957835580bcea8748af99204294783a655bcbedcff61ed4db');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "1b027a6858a9b73957835580bcea8748af99204294783a655bcbedcff61ed4db", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "BvxoYx2vvSnuvhxizqJOphU+txyYuex1BSsdpl/xB1F5XqLL00lR/xh3Cy4uj/J2UHNG+o0eKmoSluveLfiLIVZw+/JcKZidksmHq9NV4oxpJyJ3fDeP7c5gFeDDhvf8LcY2EyTly6P6yeXVf9w2/grpgPPYIywU/eLHCmgGkasOkqgPbnVEmOy+Qif03OvCDI20GboEEmOjO6bB5XvxiDjOsBeQEYRRilCwQ4wDE768kET5A8o0A2s3rRhlL9+Yc8pAAoVw0DuOAdoxWHVcrWNT3V9O2lp+qYPJXbQvo6slvtNJPrPqPp69oIWVQ02rXtMhdzvNaID3xMdCOGRnQ9XifkxOLwec1GWBGFyP6rwIe1qa5vwj3ww8Fd0VzAqM9fdi2KzLmIgNsAR4AIF8BHgAjMXRBa+rSj3p5TkyWKa+qlL0n0wpVTgdAO2W38mjtV1oMIGFexVw7+/C/kFtjLFTV3dy/UQiC8kHNTzt8QDxUa2IYljWAldf/qokihshiiafzatR4sxI6iRlSyvDdO3WQpPStwI/aPcr/xMiKfTJj86QVyY5OIrYv0a6mvYXYzRAZ1xOo7WjVdOmATMUkOsKrldsk84ZdIHkkLAO2Ydtq+ymxgyb7AaeiQsuelFSkZMpgtmCeYQZiQeCnrmzFN8cMYfw07mH/2NhBP612ZB0Inv6EmqG7tTD9G5N2oguVgm5lDTBISJYrjhHsKT0cq3ZrGQMbBKOtui/hOdYyHIoB05Y/ZforhArLSTOUhy2rgv1IMz+cWylzqnS3zi61qJawtg6R1avnqHLXNCAzFygaV4iBZ2DdBB9XfrnxBKGrUEFGaP6hE9PmTRlvDKXIIMDyzQB03TS2ZO1dwd/dYLWWuj+w4WGeuVyifgDXBLKKg5FtrEvSP1ZF58ve4DbmRzO9P9P9O8qi/Y4TPfBsE45EIU+Zw8t2ywlfeHBG8DBlzmxR7ygND2Wul5rFiQDcU9wQYCh8q15lL7PU/atvfxCDNg+fhSi8VW9Xm9Q2EyWFr7OnOGrae1jN6DENaJY5sD7MjRGr313sW/Hwg8WybiXM1SuyvVOKq3T4o0q21iCmADazZwiadaUGNOOtzugSl6y3ZcnzBhKosEuZVz19IW+eq7flr03EnM1idNezuCh0m/R/SgMlLLV/+g0XsZxL1Y/hw5qBQgTKR4q6TzAayUQRtab3U+xuGh9jzaevGywX7SO+hNVvz76+dQ81y/3y+gpnbka4J+A+vpC1UDvn6UbUcnUiWfp5l0gfJIGBc/n8zciClTJdy6N+dsS+uPHkr2i/P84NhOUze1aXGQ1eVVQqEW+pE8tsCJ1rkRd61Gy04rF4kfdDXODSK9Do2p5WLDX9xv0itVOSS2q8BVaEXfR+aPB1+kYIl2hBuE="}','ea36e8ecdb039c52b17008ee6fa01a156cd25782159d0381039034435026518e');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "ea36e8ecdb039c52b17008ee6fa01a156cd25782159d0381039034435026518e", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "A1HF0y31fucQVcpzxNGcVQtn6BeR3apcqMMrp3CLJB1SeWOKjNnFPpuv37oJQGDYQOKytvc7v7lR/sCSKwRPTfZ3B2d9MsFbAOiyDyQxlXgGkuiEWBLn4NIBhBbP8kp++lne/MWuF582ygVpJGaeMJgu5ZXVfD/L/FTVa+CQZzsewBSHdPG7+Hk5plCmRObJWJvUngDw5uoYMQnK2x/p7ymQEMl73lR60ScNooJ6HCLtm85nlMb5s5CruJkmelW0xNFhvnsALM5Rl8CVy03VBebPPzuxLILt1+wN6Pgq03NpmdEfMW4oRkCxyjp0JyGZFgsq8K96yGwZyfBsqLFQIgnnyOrMjX6hogN4APArwiMzKcnX9peoAFZpbRAqTCrQoYaJm7WmMA6ikGqpWEiCEy6Fk7yFejunuZlg4c0Zk48wLFJ5tY5leGcYuTEMIhF7X8fhGEcqvGsnQ3adb7iTqJ+HFkkAW/hniL4DN3bVlbdAFPHe4vh72cA8CeCJHS4nF1Y8Atyj9o1s/qjaQYjz/PrAudghZA5l7szFKMDsyyZ9RnWHrM0DPSElnO3ejDXLtBYINRkT/kME2TN6uPDlhEN1W7q6afY9oYkdwOmtX05MplHq43m5quCOM9NQ6BU13k3xCGzJFbpoGxwB8J6SdlgTd5L/TJIlltk8772EZL0wqcl2EKPzbbOp0sdE32LTG4qsLpTEbbWWRBO+ZG5JOcZijOqw3nnQKGoXdqIlxlNQ3RrBB4QEOspobV0oiGqfV70rTvKTqmT/4ah/haQBXz5GncbW2NXJ61yZxpEN2F6N3NPT3oKH4JqYCZI5sBqMnX3Mq+bv0f2aCPpxFf3MwYclWWoYimCI2tGYueft483kBsMTT3IsdtkXNbMwYmQRsToszfiQG4A0zpjwgZ0l1jJbU4Sz2cFDaT0NPeOD1KIeUT96/BH1UdsjjE33ty9VpQ6FRbmagWyRbnIq9QEr8HLUIM/HnpVbsNxMxKuMTp9ZDEzT1cU5go5IXN5tjsQ6YYXCwqBKkeafQHJeZM4wgIHOZoTBU9XlGxcGfU5y2qhrbakrTx6jG5JFeG3k98SsrOkWxvRTztUczbLgZ3EgDzFod4rgsKrdGXM3AC/BLf+iTFwvCqaPUVXPefykRJkoWuEFQ8ug50aSwZ1Qu0Xr8Vay4uo0Ukl57Zv08HEW73CuTMmMIa8RZL41zzmtWS/ID8R51L9F+dVk02REs8dwMJ9KGFtjF04GR56Pe3JXi1pcjNu7YD+mLFZ3rkmNXQBhB37IzIrvbGQM9w6RSg5WTRHvkM1Xz7BtSu8E8Ok9bQ9SANaTPCpZ3fapQHwpGSeHaeWn+qFOgoYv8U9WLq1KQJ3Z2OIyUm8RVUtJ8DHtySrv7QRpoYZq7Z9SKF0="}','b0b7175ad71d8e1c673c5a8dfd553da91453f0db0dc49a612a360a7f5ed28d43');
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
INSERT INTO "suggestions" VALUES(1,'SG-R5STWQ','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','1ddce53754ccb4367fa9cb18e0135eaf','2027-03-01 09:30:00.000000','DR-B3QQD3','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-TPX7JE','slack:T0THORNBURY:U0COUNCL02','The pool is open.','3123afe0f18ab09b92456027672de639','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
