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
INSERT INTO "absences" VALUES(1,'AW-D4KXK6','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-19');
INSERT INTO "absences" VALUES(1,'AW-SDVQB1','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-20');
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
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'OOWIPHlIOo3W4gByp2LMiNvEp4gWjaKfMs4QzSj02bk','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','75ee7805424da49c41e4357d749b4535');
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
INSERT INTO "cases" VALUES(1,'BR-YKF2TSQD98JYG55892RF5AFDMS','2027-03-01',2,'0f0861abc683f506',X'784A07679D475C0C6025EBBAF99C5E2B48DAFF4416F59D61FBE4F84B9FB58793CCF1062ADE709A0322BDF32CED7C3DC703FF1E812178A647D7488493',X'FFEC877953777FCA009B1215C8D582AD22F3A5C4A9CC6D4E442208B70FCB868B40E281D56E7536E0C2F387276C46C7A18E98F31D4BA9BA39183ECA89C60AA663FF1BAD6CA477BCAE49EFE925B0E6EB6B90A733014830F06996CECAACEA6B741D5A848748A61DA45E32E30AEA1C72D4734339F937373E73593DD5C5D850B5B9CE47C277511EBDEFA5896EAA91CE2157B3358B1B85A446BD35D41CD286C407BC4EC603825FF2837CB8EB529F9DBFC0BFF9A0DEF93FE2ED1FAD1AF1A9D7F8A3D0BB0C2B95A866F090B39EDB519C21EBABC6D48368FC1A2E001E508A5A62865DAA7F81BDC2E49A3A8F2327FAA4E1B467396C43192A7759CA43AC42842500CB1CC3FE00C34461BE5BBE2F183C969455658D636FD36CF5FC8C2140F718C311CF77E60E345CC20C0614367F499BABFB6078AAEE2BDC5E998645C9CEFFD9D8E6E458311BD81B9CA092AC7888EF6EAA557658F671B4CB34FDA7C10D799E8A985E24EC847F410DE49D99D82FEC5F4DF0468CBDE24752D2E8398A1727F595EA37BADE4E8C196664535D05A68359F5C83A3D6CC3BA0E49D34F17C852F611BBB39F8BCC2DA68FAD26AB62596463FD225844E3B244DC436986884B2612D87D5023EE9A9041FA2C0C5870E8314D4339B4E746BDEA4D1B4CFCAD313650E3B6A0F77DBB8D18C30DFB2CC06129C52207117462DD180B680724E892FF2753319F546B46C5478E5767F92E81C570CFB88C53EEF54A00C572E56E3C4B42AFA7B19605CC134F17A7D2F479F1A6432A6B625C23AA895EC4849F9BDCD6ADDA9AB71E2835F7E62446B26EA5976CF5705F6CC1D24483D9A999A5D6848E175F911BE20B85CC60509E61C1312D625709AA617BF1672E0431CF0E9C5703578A4D6FB75169A3FE2578F44C5C6219AE013C017DB92514486027D1D71E5D676656E2B82D22CAAFA889A09631CD24BBA140DF09DDAF34B663A774B16F904D8340807E2E5B619F2EE7AC30EBBED0944B5E14DFCCA71585DE05B148179DB37BAC27BF2E8E18FCCFE3F7D288E918533693371A4A1C891CD0640DA3384E85FF79018B78BF0B2A08EA14DD0E3464394DF5A3A641272D23E4CC873D91927BB2F264CA6AFE02719DF48A3306911518089F475B520321E16CF200D42B697F83E560F2E25C14C4F4FFB98D375C02251F7CB99355EC28BBE584EEBAB1867E0679E0BCEE807FB770C17BE4BCA6C1B14A0B2531A4D1F0BBEC172FA9AF56630F72F230DC331CDAC1D3F0D72F0174F12AD1D489BCD3E5EB649E8241703FA696A21371DDDC809036664DF567819DA230467DE1F9B3B7FE50BE7E9D5942B64D84E30D5F6B209E8104C9A0BBEE8F4FAC537324B5E7108621006DB94787D916D4BD25565171AFC7FC84287E9097E4B2AD8AD50B4689681C182CE1473080B4D69401B2C6317EAB976AF35327E58DFFD68FE130B88291DEFFCC20902848789A6854AA85A9A71F75C4B3A2CFAA2DAFF383BE0AA3E585E4','f1394da36eda5758354ca49f5769db7335633f32d1fbbb9ed1dd1d08c93b97fe','68d66f6462d663742d21301e3deba7d414ecc1328e7ec5893958c819e60893ad',NULL);
INSERT INTO "cases" VALUES(1,'BR-PG4CK9HFXAMJX2YXDQPB9AKS74','2027-03-01',2,'0f0861abc683f506',X'67281353ADFDD97C21C2459A47BAD120D3E847675500F9E6C9F254308CF9157D06F6BE75E17402739DB3BE9D9D5F34E7FBA916D7206AE3035011621E',X'181FCB517E97F3F7C1F641CFE904BBF3A2C606F7C7DF1ABBF1EC87684F2BBC1CAFE6830DC113765EAFFAB417A223032822EBDB95758B0FE75D4A3613736C06A8251A4D6A7E14DA4044276C588A6263E873FA9F37A8DE5219B900D2EC3901AC10ABE2C184102870655AA8595BE0BA1BDAAA495812EE02468A451492497A9CD0D4C1475ECBDE2E836E51A9CBB90E490739561E798CCA8DB553F7506E716D0F547B4473FE24F2C4EB3305F6F3CAEAE6BB469D01C7350B289C568D25F7B73DD295892BA58147147C23668A3A29B881F79DC186517B681807F94B1DB73BE25E8B154DA21591B2F9EE316A8B82133DD951CD7B0BA409987B880475E1147EFCEF6A9B9A2103E828B38001908F4CA53D3FAAE3F3728CD8A1BBE15B229109A8D9F4C9C0F77FB7A096EC067F2A70CAFFA59BC68F44EA63D642496886CDEC2A1FD848D4B407C569BEF3B6DFA6A3D02CD407A78EF634D81854797E4B1D4CD7158AB4702D0DF421BB900F4FDC51C23921B622563CF064D4F91DD0ADAA83117E24A05B38777DEC0D0084F33A9D02499471A9477D5A6909D4660C363AE31668F7E2BEABB1608F0731BC584368431B29264C8BA4CEB50BA427D55D53C5D0E62E11CE37E92FF43CE706B92D05D39C84254A6405A334D7EB7F53E89ADF7D169B0D57E3F7F8280F18165DA934928145AC661077D92797F8F21B47C75EB4A252B4C81E2B86C1E4041D5A8724D39A4F5A2B4C6562697297E54096AA0BE6B8CF244938B66A396F81D3E609C798229C4F167320432C3B56970CCE0ED89009F5AECB1B13EDA7A5D6F6A42E5DD5D5D92EE5DC84C063CB0D2FEF6569FA6071FF5502C6F79EF40DF930C96D3489DEAB4DBF685A67DB00642405C127334AC0AD352DD0CBBBA871AB65AFC27EB9B4CE6E6BEC6936E24094D9620B2E1D6770E38BBEB25F521823D43F8A2549FCFCEA5A12D68931F119CC508D5CC5D034CE9148223FFA86543BD23BFBC74F2015C0379FFEA59D88977AB8B0C2BDA2F4CD352FF3A07DB6808C94A14223BE2F20F11C2389634E0DBD6D15953D4BCEF56821C73958D33C8567AE2F0F1C9B251DAEE518A0D3E1E3D84A8ED97454AC6E49DE6EB744CF7EABA9D25F54481FF8AEDAD6C69E19EF61A6AA61F37672F552BE53820654239403FB8528427A196E453EC8897006D583699586041A8F3153D081DC96B91F9927DE3B365446E72824ED2B9C3E9D0BD2630630828976555E265E1E9DACC0C060ED541C2B0D3E2A02CB94E579834C622A4F8A8E533BA71202BF6FBE39A00188C9186D4715178B24D0C9E8D616A46BF68D9B0E5A97E7560FBE1440C949F29FDD35B8D6631798E42DC5681D76D8FB9B0D5696FE983F420411D1E002C6EF5BDAC9E2B4EB8C9E6ED9F72662003927DB162680FE5E8E36D710F950529F022AAFAD512DD2132263AAFBC1140EA62DEE60505568F9B3BE8C2994E01F3B7DC7ACB83DDA5491296501BC09F4AB52487CA7','51be5a9c66665e9c48d5e2e8ce450af47cc2be39ba69765d558fa92f1404fc82','f88ccb7a3215440a84bd3b15b8e26f4f9b02b2d66c3b43de5766ab872e8e64e2',NULL);
INSERT INTO "cases" VALUES(1,'BR-CKQDWEP8HPGEF6VZFAXDYVP590','2027-03-01',1,'0f0861abc683f506',X'728910ACD3E752FF8C7EF22A1EB9B996E8BCF79735F4E18555DA9E55CF4B72EF7A7AAADFE3146AEAFDF8F8876F6F4F5E76000432AAA7F0C2690C0313',X'4EBEB45A4A6B023508A825BCA0708F877B256D6FE33CDAF3FA2CC04BB4A1E6CFEA9BB605372B61DD102B7F65506C3A97CB1C8D6315738073D12D91CC9A1ACE2284AD6BA3E85DAD2054766F2958BEBF7929FC0445F14E67F748BB83D9BB4E268797E1122606D3CB9EAE6F53027CEF8D84BADDA92E4B01E989774A1EE28B4D29EEEB98EC632F43A64FD1E0ACF7D0DE1273E0B1C694B6473094E856A8A3B51314F4451FEAFEAE9E6A26988D066300A08F3066BB2EB8CC8AA0211892E13BEF7CA588ED8FB4E8116085BA19D60DA32461CFBC887DA086E75FFD3D77904108619E7F98797005A44250380F39DAEC16943D89250C3D706BCEDB6ACC44DDFDB98977809BCFC0B6C34A5F9E5A1341FBACD687A4C279E34C63CB7E867A28F3EA1913C11FDC016213D437A733E972F184FFB84F5D098D8B394C0B9C16357794E39244880E86D67B38B47F410913D13445D10F986DFF8F99D101D00F627F81DD814EBFD04C7427982ED48D0C2D1BAA457D8DB1904DF14EB28607CF72677046E5A9EC3572E1FE26B705997247DE947F66CF0BC33E89F59DADF4F7FC106919A39DE4FDE18DEA3D9BAA3DCBC9755677CB4410AFC9C0C6067F0E55DCF177567963D70EC66EC5733A13F71B9C42FC346EF0BC303BABA2B514CCE92697630E9762125A374E11C3EECAEEE546C265B0666E2875C995A6BB1A261BA5F5CF134A8B21F14AD4D0F0DDA82DE1B8772E24CF2BECFE5715D7FC522FE6A2E77E48284CFFD5F5E65CC407C60105EDE766D75F1905BAD12AEDC4E7C865032F0A1D68694E3CE8E10C11B566F072FD879D8154BDD5D1B81EC2D9B9AB0D47DBDA3FC15E7682DC4502F8391FBCED5E8FCF5CB1CAB047C5AA20D3B0DEE6425B7585E31670BD95E3A5230407539F66805101A1136756ED1F3E548C5AE4594B6CD48F23FF9E88FE00CEAAF43829A8B53C7ECC6F4B967B3F29E4675B9CF8E2F99ECEA74B716F19B655632D953CA757F5A01030AEC12DF1404E836317F1737B45E63913947AB346E8E9BD9FAF8F3A3BB820FA5D3B21C0B9E2B25762590BF35C6851EADE6FE293AD3A3FB72556CF60F89A5A5BF0B95AE530A48F9F7004D5C6E3C43DEFFBF008349585505B28DA0EBD102CD298D6663BDC6023F5E2EA633E39D6E2D6E68C62617DEBF554C7D1BC9282E51A66298D046E2B3A09C41C2FD88CA3FACC1FBE111D2FBDEC60087D036A112B505334A50DB02F2580FECC488F2F4FC7001A97D9FBD6978676CCAC2EF117CABB25FC697CB869E7B31AE216D354EE5DAB39B65EB67AF0B0F0DF5D398C41EAC88BDD5070E11BC8CC2F34576F0863AE82661BD88A69ABA0B323E489AD3C45FE639467B339F081EF5EC14C61FF5D7E41A6C3B7BF2C4FBD867FE8FE6C2A591A97F6A1AB0B7AAA86373C4C4F46C86E6AB3217493B296DFD23B121AC88525324F68ECF046B7B0917AC3C4DD4DE2EECD8CC59E1E2F293EC254C5D1D6DE3D4B6E16FD921D','850fd60a90c6bc7f322ceb2fd4f6e52e37f7c3cdf8070a211e22dab23a923eda','51ebacbdc12ce3a07a271765462a6cf4ed2486f10834813141f87eef7a481939',NULL);
INSERT INTO "cases" VALUES(1,'BR-55061F4FFQ6ZS4187EDCR4A0W6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-RQVVW7',1,1,'647d52bab32cc37fe0f4b80cb1a33f16a0d97c4f72d110cede155b4df138c428','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-E1K9PW','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-KJ62A2',1,1,'66fedb6978eb152421ae0ecad97c6970c91e437c823f817118319391748cb3dd','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'7B0DCA024AA9ECE78AFE470BEE49FFCEBC7A61101E97370E8E41E8A497C16D2D8B71AC29B33519F597F09DF6F40CC615150BE473DCD58603F714067D');
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
INSERT INTO "decisions" VALUES(1,'DR-B3ZARP',1,'f7d8f14f190555baf9627a0605011a85be7f84e6e4e8917795ad52d939eb6e29','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ZYK3Q6',1,'19fce693b3b1a6aef2607cc2dd2f231fe2a621766ab560b5816c04dd9e5cb335','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ZYK3Q6',2,'be763b40bd6abf460bbb2eb2c2b1a531a6fbf21674d88ee05c8e01ad82dccfbf','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-30VVCD',1,'46388a2b0fa86b4c44f8fbb502a320dff58b7bd228b05e8a8ad1b36db85645a5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-W4CHXN',1,'c630a080ba0fbd19d20dfca48d1de748ba89e1e0bd291308290af44bf618a8f6','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-8GVME9',1,'f8e4c3fe9b5b622c6a2c2d1433676d1795a7e39d40745511bac7c152b80b578b','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-J6RQ63',1,'0d49947568bfb52daa9b66d12234363ba1a4da96cdaf84328571c957ce1bd337','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-J9RX77',1,'f5c33bd84d09c62339edf63eb9cd6b4ab274d5dc99d0d31f0d853129fa74c9a6','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-JWZPM8',1,'cfadb85627b6a9c4bf120634f14acaa78b6b60355354142063b2f3a9e3f42e23','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-E1K9PW','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-RQVVW7',1,'647d52bab32cc37fe0f4b80cb1a33f16a0d97c4f72d110cede155b4df138c428','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-BXJH0P',1,'ce5d4a8ed04e2910d6e939997b9cb699295caa55c59710022500d46b8c1209ac','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-KJ62A2',1,'66fedb6978eb152421ae0ecad97c6970c91e437c823f817118319391748cb3dd','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-DEZ0TK',1,'a7faa21c2c1fe31b4d8da467c343c776c9a5f5fd7e64d74e8c61b17575e07454','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-WZW7NB',1,'5128fcae000953f2c6d76639231c74b44c80473eaca0d2388fc1b8130b28c171','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-DTBYS8',1,'79ebd45129bc76c0ac4aff4b4b043cc49895bc47d11b96a7b1622b68e11ee6b4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-91X6AD','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-E1K9PW','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1,'form-14');
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
INSERT INTO "drafts" VALUES(1,'DR-B3ZARP','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-W4CHXN','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-268KF3','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-J6RQ63','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-J9RX77','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-W79BPS','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-DEZ0TK','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-DTBYS8','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-MQFTTY','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-70GBD3','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-H4VMJ9','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-DVT996','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-DTBYS8',1,'79ebd45129bc76c0ac4aff4b4b043cc49895bc47d11b96a7b1622b68e11ee6b4','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-WZW7NB',1,'5128fcae000953f2c6d76639231c74b44c80473eaca0d2388fc1b8130b28c171','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','QqOA3VUMlW7tuVbJ/kU5huO5iuJ5o4f/+xdA6MiJpSz7es8fQhQ5JjctWHo7hoxjm4f7pgeNTiv3z2zU9Q0+kzOeWDdcREFNmZ8bn4FB/iHHRIsGy4jE8M4XrKe9tcw3Z2+nnL0bc73L8hokO+i26sxx+CWmviBAkuP29nM0Z+0A/WaCzjHVpBpmLvU1UXx9hpVXeJF0RJenczft6oetVYuIw3k4R4DkyNtfJyDLhrewzkB3huSoSCCii73Tecq5KHPeprTrr5VyY7i2IgWIiLBe+9/sbit6mWiTfZ1L533DQHP+5SAGjEmzvteJqK808Xi/RBKxOjvFdWJ7p7TmH51lXq46uNFflSelKxyJUWnLe46WkhVRN2cbAwoAYEH/d8oZq69Di8rnkQpEFav9xLQo5pnOT8gbVvnozFPFzEk9/bnCZl749OUIaKInM72hmt0d0NHz5OEMblKxWSZagODwsd8v3DxHdK1MAkLV+ublS4XjmhDR1Hns3Md0nPe38eMo2vljHVVMduNHw4LyLrFj8DKs4tzqFYp8yV7wQ0JPcsIoIe6+UEqT8CGXzxRlE3r8ciJE7sT7k8nWyJ4ho8QF872YJ55jA4uhVZf4nH5LRzQxSjW4xXS+ZOAt0V08rzMIX3Mgg0gsV7DskIbllJ69nNKLfAPqBgzH6cgPuEdt8qH4nIP16KAYTanI2IjQmxjEZzkO+wWJM1ng2TAJ70miYRfhw9UFXtBDt+ESMsLGb8S/AJ/Q2Y7XrxqrdehWLySq6pFJFQiOrb+SjGcPt58L8WSJNAnbHJ7/bZDIcGenwkn+WQXrvGk11QJUVSXsKSDjh/6q3gi5oWbK2BfftBJUGLTw5uZ44Uz8DxLMCYNOfAaZP5kr5FkY29n3Az+7gawZ7J18rqG7e+1dFWwBlvrCd2xwyRzcwh7otaJOx7q0PakOSViNuNazPjNfCWSNSRpn3noZyH/Td1hH8YqafoOiw+oyz60vYJmgwTLsC49LvlBlf6FKKsusW3xXMoNyJOaw3gra2NrNsHtaNj4CFEqgjf4zyoUI2y5qKSm4RUY5T7qXiI/Pfglcmux1bTV3+QJExEBTV2GEFPvk66ZSUJcg3MF/d7uVBPvLCpvB8ese6XwYDb41J4LAQ4h5g6+nSfRKoWVGlkm3zS9e8RVa9RroaMJW6+GKUGfkxZThPuQv5SdANpjslK5pugwRoOX+6m5igS+UZdpy6bOidRxzvxyTVB/D3W+VMtT/fwdkSDQALrOKjSKnTCxGti4FKrd4cBj6kMPsU9TA/Pr4XXwnfMl9U/RkNA8crGgWmsPfSG7ewuUdadCX0D9p3Fzf9xiQLV95dyUzaEntX2p/6Q2GX01TeuEPHvgSNQOkZSAYZJqb9VvsSy9LQPd50Ek=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-B3ZARP", "clause": "4.2b", "details": {"revision": 1, "digest": "f7d8f14f190555baf9627a0605011a85be7f84e6e4e8917795ad52d939eb6e29", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8ae499e9f428943bb3895c86a81209c1409e31ca81b5ee576e468f4fde2b4d8b"}}','d44a45ceed8522e7d0215d2d28c2e56936b8b65381b5d104f012df4807309b3f');
INSERT INTO "journal" VALUES(1,22,'{"previous": "d44a45ceed8522e7d0215d2d28c2e56936b8b65381b5d104f012df4807309b3f", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B3ZARP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','285b19489d78fb74334c90016ee8be12f0d24d8d4b82089a8c73f25d9822a0f4');
INSERT INTO "journal" VALUES(1,23,'{"previous": "285b19489d78fb74334c90016ee8be12f0d24d8d4b82089a8c73f25d9822a0f4", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-B3ZARP", "clause": "3.1", "details": {"revision": 1, "digest": "f7d8f14f190555baf9627a0605011a85be7f84e6e4e8917795ad52d939eb6e29", "reason_digest": null, "clauses": []}}','8a1be2b57869c1eddfe1e58848bc0d9c9c882f272b30c5709e4d2c6ee8126c2c');
INSERT INTO "journal" VALUES(1,24,'{"previous": "8a1be2b57869c1eddfe1e58848bc0d9c9c882f272b30c5709e4d2c6ee8126c2c", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-B3ZARP", "clause": "3.1", "details": {"revision": 1, "digest": "f7d8f14f190555baf9627a0605011a85be7f84e6e4e8917795ad52d939eb6e29", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','9ecc41b739ebc3f053f2a7b6122d790bedfc2e07ec5bee69c268377c55f3cd75');
INSERT INTO "journal" VALUES(1,25,'{"previous": "9ecc41b739ebc3f053f2a7b6122d790bedfc2e07ec5bee69c268377c55f3cd75", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-B3ZARP", "clause": "3.1", "details": {"revision": 1, "digest": "f7d8f14f190555baf9627a0605011a85be7f84e6e4e8917795ad52d939eb6e29", "links": ["facebook-page d5b6e8da8190e2ddbd075dd2e8f9c9e02cd387246360c6bc2a30ac48322a8d75", "x-account 8809214ff508aca822bbaf651cd1e1a43d360986ca96661e6ec2e1fa03cf74b2"], "finished": 1}}','48a1736d40c4e96287ea88e1242bb9e64fa397af965ffec98c9e5fafdde6e3a0');
INSERT INTO "journal" VALUES(1,26,'{"previous": "48a1736d40c4e96287ea88e1242bb9e64fa397af965ffec98c9e5fafdde6e3a0", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-ZYK3Q6", "clause": "4.2b", "details": {"revision": 1, "digest": "19fce693b3b1a6aef2607cc2dd2f231fe2a621766ab560b5816c04dd9e5cb335", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "014a73d1a561f08e41e163e12999d61fbd96fcdfa22ab13b366ae692b470ea54"}}','146f8b4665a24b84d89fd944c134529a3a137c1f7f9d0405ad6050c118575a17');
INSERT INTO "journal" VALUES(1,27,'{"previous": "146f8b4665a24b84d89fd944c134529a3a137c1f7f9d0405ad6050c118575a17", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZYK3Q6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6fcd5194f1d91e5bf538a04cb99b8da66dfc13266b620f7c91bd26271e4d7f03');
INSERT INTO "journal" VALUES(1,28,'{"previous": "6fcd5194f1d91e5bf538a04cb99b8da66dfc13266b620f7c91bd26271e4d7f03", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-ZYK3Q6", "clause": "3.1", "details": {"revision": 1, "digest": "19fce693b3b1a6aef2607cc2dd2f231fe2a621766ab560b5816c04dd9e5cb335", "reason_digest": "d268b4ca7c6e2d1e28b7caa5c644b284a1ba5044b6b4da9e8a0467dbe8c51955", "clauses": ["5.1"]}}','cac7ab6cdf053e0906723a9df6eac22c67ae6390ed273e56441c8ba1d69257a4');
INSERT INTO "journal" VALUES(1,29,'{"previous": "cac7ab6cdf053e0906723a9df6eac22c67ae6390ed273e56441c8ba1d69257a4", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-ZYK3Q6", "clause": "4.2b", "details": {"revision": 2, "digest": "be763b40bd6abf460bbb2eb2c2b1a531a6fbf21674d88ee05c8e01ad82dccfbf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "44c68a5e9bac5425798e419cf88e9abef3086a34af0697ccf0f1b1c61ebfb6bd"}}','d8116cf07ff271cbd93577d0a1f840e16dc1ef48f07b39915b1898842bae0079');
INSERT INTO "journal" VALUES(1,30,'{"previous": "d8116cf07ff271cbd93577d0a1f840e16dc1ef48f07b39915b1898842bae0079", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZYK3Q6", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6b043c426d320a0d1f893442b9b8771238a6f9301e97c52d060407c7eebc57e3');
INSERT INTO "journal" VALUES(1,31,'{"previous": "6b043c426d320a0d1f893442b9b8771238a6f9301e97c52d060407c7eebc57e3", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-ZYK3Q6", "clause": "3.1", "details": {"revision": 2, "digest": "be763b40bd6abf460bbb2eb2c2b1a531a6fbf21674d88ee05c8e01ad82dccfbf", "reason_digest": null, "clauses": []}}','683a9bc12dcedd9b94aaa491039dcf90813ca573b15986b4febb44aa7dffd94b');
INSERT INTO "journal" VALUES(1,32,'{"previous": "683a9bc12dcedd9b94aaa491039dcf90813ca573b15986b4febb44aa7dffd94b", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-ZYK3Q6", "clause": "3.1", "details": {"revision": 2, "digest": "be763b40bd6abf460bbb2eb2c2b1a531a6fbf21674d88ee05c8e01ad82dccfbf", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','aab4b73296847d071bd7fd146dce068dd9b1a7f70017f0fa56a1abc60506bd34');
INSERT INTO "journal" VALUES(1,33,'{"previous": "aab4b73296847d071bd7fd146dce068dd9b1a7f70017f0fa56a1abc60506bd34", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-30VVCD", "clause": "4.2b", "details": {"revision": 1, "digest": "46388a2b0fa86b4c44f8fbb502a320dff58b7bd228b05e8a8ad1b36db85645a5", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c75095ca3ba7f01cb82d6d11a7ea482791d2c0d05eba217bf91a6724c5fef9aa"}}','0b59b66e7939535596983dda44a5aa2d6a6c29c41ed76d08e6425cc2e24d5047');
INSERT INTO "journal" VALUES(1,34,'{"previous": "0b59b66e7939535596983dda44a5aa2d6a6c29c41ed76d08e6425cc2e24d5047", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-30VVCD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6b9cd05f2879ff423f7145c7677b3e94a7364cf0089039df0c267d1e9661686e');
INSERT INTO "journal" VALUES(1,35,'{"previous": "6b9cd05f2879ff423f7145c7677b3e94a7364cf0089039df0c267d1e9661686e", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-30VVCD", "clause": "3.1", "details": {"revision": 1, "digest": "46388a2b0fa86b4c44f8fbb502a320dff58b7bd228b05e8a8ad1b36db85645a5", "reason_digest": null, "clauses": []}}','7bb8523c2ab6abd84b4c89c23505cd460f6c93879fc77e283d776a57328b3b55');
INSERT INTO "journal" VALUES(1,36,'{"previous": "7bb8523c2ab6abd84b4c89c23505cd460f6c93879fc77e283d776a57328b3b55", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-30VVCD", "clause": "3.1", "details": {"revision": 1, "digest": "46388a2b0fa86b4c44f8fbb502a320dff58b7bd228b05e8a8ad1b36db85645a5", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7a28e4b4037e4e83b7ccd4d21cd43de66f37a4ea4c4c5bf0f886034b08ddb549');
INSERT INTO "journal" VALUES(1,37,'{"previous": "7a28e4b4037e4e83b7ccd4d21cd43de66f37a4ea4c4c5bf0f886034b08ddb549", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-30VVCD", "clause": "3.1", "details": {"revision": 1, "digest": "46388a2b0fa86b4c44f8fbb502a320dff58b7bd228b05e8a8ad1b36db85645a5", "links": ["x-account 943dcb23da021d70dd7bfd1b6a4877433f8831c365910d030a76f6066ff849bf"], "finished": 0}}','d0c2fdeb9d4f0abe675b19cab3224e99b80f299da2f90505c17c9398642addb9');
INSERT INTO "journal" VALUES(1,38,'{"previous": "d0c2fdeb9d4f0abe675b19cab3224e99b80f299da2f90505c17c9398642addb9", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-W4CHXN", "clause": "4.2b", "details": {"revision": 1, "digest": "c630a080ba0fbd19d20dfca48d1de748ba89e1e0bd291308290af44bf618a8f6", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6d0f3c4a586c4a69c00a0ec2e92a66a927b34c3d767212fa87ce4d50352be3a0"}}','df20e5177a58b10497fa660fb4d78562bc8f0a85a62f7c57e12a6a98b4db2c4b');
INSERT INTO "journal" VALUES(1,39,'{"previous": "df20e5177a58b10497fa660fb4d78562bc8f0a85a62f7c57e12a6a98b4db2c4b", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-W4CHXN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','929ee804c76f938f3f6a1dbcffb7ddbcd5c4a45fa450a4ed7429da5b8c6f59d2');
INSERT INTO "journal" VALUES(1,40,'{"previous": "929ee804c76f938f3f6a1dbcffb7ddbcd5c4a45fa450a4ed7429da5b8c6f59d2", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-W4CHXN", "clause": "3.1", "details": {"revision": 1, "digest": "c630a080ba0fbd19d20dfca48d1de748ba89e1e0bd291308290af44bf618a8f6", "reason_digest": "aa68bca8354700a21b2a103dbcd476932111208f27f6dc58adec0d1fb6081fca", "clauses": ["5.1"]}}','4298134c28b464ea4ee773a6d30147ad8c2f5f99846f302d1bcdfffdd4817a37');
INSERT INTO "journal" VALUES(1,41,'{"previous": "4298134c28b464ea4ee773a6d30147ad8c2f5f99846f302d1bcdfffdd4817a37", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-8GVME9", "clause": "4.2b", "details": {"revision": 1, "digest": "f8e4c3fe9b5b622c6a2c2d1433676d1795a7e39d40745511bac7c152b80b578b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "38882a155a80ad0b13950abbffadf25eaa24af9b77686a2ff2b5420fc9eb27f9"}}','a98278c819de980f3fdfdb5dbae49ea8dfa437d9a2a949f6d972447feada806f');
INSERT INTO "journal" VALUES(1,42,'{"previous": "a98278c819de980f3fdfdb5dbae49ea8dfa437d9a2a949f6d972447feada806f", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8GVME9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d0b69936c947e9e7c2f89200acd06ea07f19e40de09fc5de1308c1177329f967');
INSERT INTO "journal" VALUES(1,43,'{"previous": "d0b69936c947e9e7c2f89200acd06ea07f19e40de09fc5de1308c1177329f967", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-8GVME9", "clause": "3.1", "details": {"revision": 1, "digest": "f8e4c3fe9b5b622c6a2c2d1433676d1795a7e39d40745511bac7c152b80b578b", "reason_digest": "07f5899e554f4d3ee81179774ece5050d4aff00d9e34abfbc7038569360542cc", "clauses": ["5.1"]}}','55f704f28901c7ee52841dae8e815f98eb51b77fbff8466b1cd23d410f3091ff');
INSERT INTO "journal" VALUES(1,44,'{"previous": "55f704f28901c7ee52841dae8e815f98eb51b77fbff8466b1cd23d410f3091ff", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-268KF3", "clause": "4.2b", "details": {"revision": 1, "digest": "f6e7870423b5d376eb1395342e9866d074eba03cba283677979337f503c06121", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "ebe027e7df4370ec0c0fed7913ed4b418c6097bfa0407dbe3a3a984ec5049187"}}','1a84e4e6785eeb0a5eaa245f69a325429b7d4e3f918a5816823be1b756897101');
INSERT INTO "journal" VALUES(1,45,'{"previous": "1a84e4e6785eeb0a5eaa245f69a325429b7d4e3f918a5816823be1b756897101", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-268KF3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','663dc37138ebca390be57b4721a479ac7c3dcc5fc1fce873afa97087de77ae4f');
INSERT INTO "journal" VALUES(1,46,'{"previous": "663dc37138ebca390be57b4721a479ac7c3dcc5fc1fce873afa97087de77ae4f", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-268KF3", "clause": "5.8", "details": {"revision": 1}}','76d8ce8772dc66fb2c4069cb6e11e3d052f50a4fbb6e4e18f16ec83e696f5e32');
INSERT INTO "journal" VALUES(1,47,'{"previous": "76d8ce8772dc66fb2c4069cb6e11e3d052f50a4fbb6e4e18f16ec83e696f5e32", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-J6RQ63", "clause": "4.2b", "details": {"revision": 1, "digest": "0d49947568bfb52daa9b66d12234363ba1a4da96cdaf84328571c957ce1bd337", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "800b5e1dfef0385fb8e4b16b5d2348d81063f6df270b207a910ee953288d0a3f"}}','1cfe9d995e2e65b52a9dd33fe333594855b5703ea2a68cae2ae14bddfdc27f1d');
INSERT INTO "journal" VALUES(1,48,'{"previous": "1cfe9d995e2e65b52a9dd33fe333594855b5703ea2a68cae2ae14bddfdc27f1d", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-J6RQ63", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','989a2a7ca0283d323eae2d129acabcf7fb6ce26d079990fb42a0bd3208b4085a');
INSERT INTO "journal" VALUES(1,49,'{"previous": "989a2a7ca0283d323eae2d129acabcf7fb6ce26d079990fb42a0bd3208b4085a", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-J6RQ63", "clause": "3.1", "details": {"revision": 1, "digest": "0d49947568bfb52daa9b66d12234363ba1a4da96cdaf84328571c957ce1bd337", "reason_digest": null, "clauses": []}}','069425494ae94f2e6b9cdfbab3ec051afa6ca3745062b267b14030a2fad551c9');
INSERT INTO "journal" VALUES(1,50,'{"previous": "069425494ae94f2e6b9cdfbab3ec051afa6ca3745062b267b14030a2fad551c9", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-J6RQ63", "clause": "3.1", "details": {"revision": 1, "digest": "0d49947568bfb52daa9b66d12234363ba1a4da96cdaf84328571c957ce1bd337", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','9802084edbfae6751c9ae165d5cc8fe5962f853881f08777b669f996e045c216');
INSERT INTO "journal" VALUES(1,51,'{"previous": "9802084edbfae6751c9ae165d5cc8fe5962f853881f08777b669f996e045c216", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-J6RQ63", "clause": "3.1", "details": {"revision": 1, "digest": "0d49947568bfb52daa9b66d12234363ba1a4da96cdaf84328571c957ce1bd337", "links": ["website cd96ad3020bc57b6573aaef3990ad212f24bd3e0e8af6fa02c01cc5c54fa3e7c"], "finished": 1}}','f15dd60e6d93287a0ab82187b0dc8134f9947fae1d1fed22513ccb0deece4202');
INSERT INTO "journal" VALUES(1,52,'{"previous": "f15dd60e6d93287a0ab82187b0dc8134f9947fae1d1fed22513ccb0deece4202", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-J9RX77", "clause": "4.2b", "details": {"revision": 1, "digest": "f5c33bd84d09c62339edf63eb9cd6b4ab274d5dc99d0d31f0d853129fa74c9a6", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "abc0ac16f5830761c4c8426ecc204179bf09ea6f63a49f185aad2c0082a55765"}}','75559309513b6b5fff3750b58cf5331d826102ea884c1388a7b04b835a776c00');
INSERT INTO "journal" VALUES(1,53,'{"previous": "75559309513b6b5fff3750b58cf5331d826102ea884c1388a7b04b835a776c00", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-J9RX77", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','990d8a29b46da44fa3cd1b7ed3f2f10b79a4c0cb57564744de3ecaa90b6c04c9');
INSERT INTO "journal" VALUES(1,54,'{"previous": "990d8a29b46da44fa3cd1b7ed3f2f10b79a4c0cb57564744de3ecaa90b6c04c9", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-J9RX77", "clause": "3.1", "details": {"revision": 1, "digest": "f5c33bd84d09c62339edf63eb9cd6b4ab274d5dc99d0d31f0d853129fa74c9a6", "reason_digest": null, "clauses": []}}','76a14d0936082178260489d20be5745f1b21e03e5953df42494fac3e8d20a5ef');
INSERT INTO "journal" VALUES(1,55,'{"previous": "76a14d0936082178260489d20be5745f1b21e03e5953df42494fac3e8d20a5ef", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-W79BPS", "clause": "4.2b", "details": {"revision": 1, "digest": "9230795889016bab854a6df990ca186ead53d775188370abeb63746fe8f38ab8", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "51eac2765d5719e125dc78dd413834a2e79766311de44e4dd637b93ee983cf2b"}}','8443daf51c70e7cf27d692f174de63b01d8b0d470e6c4bed655c7e806e0bd35e');
INSERT INTO "journal" VALUES(1,56,'{"previous": "8443daf51c70e7cf27d692f174de63b01d8b0d470e6c4bed655c7e806e0bd35e", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-WASWH9", "clause": "4.2b", "details": {"revision": 1, "digest": "499aac027ce21888fbc43de8f27f7c2eaa98871ad7a2a631c177ece795070050", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "28026d5a86dba92bcc39be16d16d91fcf37768cb2c0f55d6cf74f3577b6af0c8"}}','c58a0512f30cd342e159056f6aef2439abcffc78bc793f75a34ed763f2f793a0');
INSERT INTO "journal" VALUES(1,57,'{"previous": "c58a0512f30cd342e159056f6aef2439abcffc78bc793f75a34ed763f2f793a0", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WASWH9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','68c3ea58844bd34d129cf7d5d83f1ec2e3b22d12cd4bd361053ac035cc2ee9b0');
INSERT INTO "journal" VALUES(1,58,'{"previous": "68c3ea58844bd34d129cf7d5d83f1ec2e3b22d12cd4bd361053ac035cc2ee9b0", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-9TCS0G", "clause": "4.2b", "details": {"revision": 1, "digest": "0ac99f3a6b346279315340bd2f213b77453dde6423cfbe2c44459d32f70a389d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "6b475445d870091f6848fe5ef99ab8767c9ca5da51904e9d99c1063ce94220ae"}}','af64dff5d4183b60d6b13087a9036c5c740517e855fc46feebc03cf12a7c59a7');
INSERT INTO "journal" VALUES(1,59,'{"previous": "af64dff5d4183b60d6b13087a9036c5c740517e855fc46feebc03cf12a7c59a7", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9TCS0G", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','005af11f5c18a01fa1ce0c82a1b17c0f600c72f2732b35bbcf72cc2ede73b076');
INSERT INTO "journal" VALUES(1,60,'{"previous": "005af11f5c18a01fa1ce0c82a1b17c0f600c72f2732b35bbcf72cc2ede73b076", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 2, "reference": "DR-9TCS0G", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','7946629ccec0747407de21f9f5c7add393182f430feea4b9dfbd277057857366');
INSERT INTO "journal" VALUES(1,61,'{"previous": "7946629ccec0747407de21f9f5c7add393182f430feea4b9dfbd277057857366", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-91X6AD", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "96b18044895f4455cf80adcd4fcb457668877491fcfe32a7bd03cbdac69a0c3f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "80712f0dfb88a6bac84ce3abb1c28f3120a9da55acb2111e77e328c20eb4c259", "form_digest": "e026ca1e02058aeba7b6e8235b28062b2f672e7ad2c02b95740311c9db5adf11"}}','b2bb6d333d995a7d39387e3ab1855a8272990858e1e3b457a4fa0f2172627674');
INSERT INTO "journal" VALUES(1,62,'{"previous": "b2bb6d333d995a7d39387e3ab1855a8272990858e1e3b457a4fa0f2172627674", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-91X6AD", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "96b18044895f4455cf80adcd4fcb457668877491fcfe32a7bd03cbdac69a0c3f", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "80712f0dfb88a6bac84ce3abb1c28f3120a9da55acb2111e77e328c20eb4c259"}}','357cf1f0110cde435150aa3c2657b1e5990143f04d62643ee54ef2e3df0bad66');
INSERT INTO "journal" VALUES(1,63,'{"previous": "357cf1f0110cde435150aa3c2657b1e5990143f04d62643ee54ef2e3df0bad66", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-E1K9PW", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "2ac0282da9430d661355070c1f86c9c3600b0ede96c947db1e803413225e65b8", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "d54b3ed83b5571e6e41ceb2158a4af2ed4948926548410d3a8bb6a95567d0e18", "form_digest": "d5cfd42e5af3665f51642dafb9ac2b4e9b9a873eeaeca0704ff62dcb4584615a"}}','ce26774ec3bd589bbc4c6ecda859ce1370cc68605ad111f7fed327c646d56e20');
INSERT INTO "journal" VALUES(1,64,'{"previous": "ce26774ec3bd589bbc4c6ecda859ce1370cc68605ad111f7fed327c646d56e20", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-JWZPM8", "clause": "4.2b", "details": {"revision": 1, "digest": "cfadb85627b6a9c4bf120634f14acaa78b6b60355354142063b2f3a9e3f42e23", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "58a183db64c9b0910f0e5357ee7c78e431afbdddfc9279e66a1d6da624dbe739"}}','9caab167af9a6cd4801ce0f0917b176c83c1e806e1b06dac1ace426f90eb600c');
INSERT INTO "journal" VALUES(1,65,'{"previous": "9caab167af9a6cd4801ce0f0917b176c83c1e806e1b06dac1ace426f90eb600c", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JWZPM8", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','f3695ddf5b9d2cb95da8b1bcab921e871556edf3b3e16f5e59733c840feb7f2b');
INSERT INTO "journal" VALUES(1,66,'{"previous": "f3695ddf5b9d2cb95da8b1bcab921e871556edf3b3e16f5e59733c840feb7f2b", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-JWZPM8", "clause": "3.1", "details": {"revision": 1, "digest": "cfadb85627b6a9c4bf120634f14acaa78b6b60355354142063b2f3a9e3f42e23", "reason_digest": null, "clauses": [], "delegation": "DL-E1K9PW", "lent_by": "Town Clerk", "stated": 0}}','2f3a10dde42306a6bc53ba1ba9d76a9a534c2639a0a0ec92b6eb0ccffd543963');
INSERT INTO "journal" VALUES(1,67,'{"previous": "2f3a10dde42306a6bc53ba1ba9d76a9a534c2639a0a0ec92b6eb0ccffd543963", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-HJ59M0", "clause": "4.2b", "details": {"revision": 1, "digest": "7b9f553710ae7e9d1c806cf26aa00a29744161facae1c723776861e7586d17d6", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "dec45ce8132687ccf83a1dbbc99dbda3a1aef190f64f5d0dac6e4fa9177c8b45"}}','356d757ae43e2a7470bead040ea25ad07670f989a0c6df2e4e565c6f36c9be1d');
INSERT INTO "journal" VALUES(1,68,'{"previous": "356d757ae43e2a7470bead040ea25ad07670f989a0c6df2e4e565c6f36c9be1d", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-HJ59M0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e2d07fcfd0ff3e5e11e8558085d2ced479fc1356b89ab9e4ed365103f2824662');
INSERT INTO "journal" VALUES(1,69,'{"previous": "e2d07fcfd0ff3e5e11e8558085d2ced479fc1356b89ab9e4ed365103f2824662", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-HJ59M0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "5fc135d6ce70a906edab1ac4f11063676b9c3b1eb0ca98c2e8dc6352791bdc82"}}','c6d771d6fdc0889af1e848824f5ac85f36510aa62a04b3628f97558d46cbcd4b');
INSERT INTO "journal" VALUES(1,70,'{"previous": "c6d771d6fdc0889af1e848824f5ac85f36510aa62a04b3628f97558d46cbcd4b", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-RQVVW7", "clause": "4.2b", "details": {"revision": 1, "digest": "647d52bab32cc37fe0f4b80cb1a33f16a0d97c4f72d110cede155b4df138c428", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "ca46a745c554ef90f102ae3b51a38ab730f037b4248912d3a0616ec39b1f4c1d"}}','c9237e176c8bb262bbb305706fa7b29029e943f7dd9be3a488e26322d6eb28ef');
INSERT INTO "journal" VALUES(1,71,'{"previous": "c9237e176c8bb262bbb305706fa7b29029e943f7dd9be3a488e26322d6eb28ef", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-RQVVW7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','79cac2e6bb115a314c7d78dbf1325a0930ba4cd4ea206b95b2832bb2a74034a3');
INSERT INTO "journal" VALUES(1,72,'{"previous": "79cac2e6bb115a314c7d78dbf1325a0930ba4cd4ea206b95b2832bb2a74034a3", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-RQVVW7", "clause": "3.1", "details": {"revision": 1, "digest": "647d52bab32cc37fe0f4b80cb1a33f16a0d97c4f72d110cede155b4df138c428", "reason_digest": null, "clauses": []}}','ad7d4aa0ffb1b2fe58d700a48005aa3b61c4989d44567519c758dbf2f2b659d5');
INSERT INTO "journal" VALUES(1,73,'{"previous": "ad7d4aa0ffb1b2fe58d700a48005aa3b61c4989d44567519c758dbf2f2b659d5", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 2, "reference": "DR-RQVVW7", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','ae78ce427b437f88fab94db39359dea2770e6620e1a98b70b5e1128014a1130c');
INSERT INTO "journal" VALUES(1,74,'{"previous": "ae78ce427b437f88fab94db39359dea2770e6620e1a98b70b5e1128014a1130c", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-RQVVW7", "clause": "3.1", "details": {"revision": 1, "digest": "647d52bab32cc37fe0f4b80cb1a33f16a0d97c4f72d110cede155b4df138c428", "delegation": "DL-E1K9PW", "lent_by": "Town Clerk", "stated": 0}}','fbc176379c14aa3057f508b82d0a220c3b7b9cd86d24ed763ea52d8b1bd5db1e');
INSERT INTO "journal" VALUES(1,75,'{"previous": "fbc176379c14aa3057f508b82d0a220c3b7b9cd86d24ed763ea52d8b1bd5db1e", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BXJH0P", "clause": "4.2b", "details": {"revision": 1, "digest": "ce5d4a8ed04e2910d6e939997b9cb699295caa55c59710022500d46b8c1209ac", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "b72da4a6236eee8d6ea862327394436347e784364d222f22de5584cec6f0fee0"}}','acc792598ef2987e03c132d78ea198ca85b05b9706c442c1c70a72258e4a520c');
INSERT INTO "journal" VALUES(1,76,'{"previous": "acc792598ef2987e03c132d78ea198ca85b05b9706c442c1c70a72258e4a520c", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BXJH0P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4ab0e88cdfe6768a44d57fb0721b12406e2826c76d9d4dbdf72165b2b9e3ce55');
INSERT INTO "journal" VALUES(1,77,'{"previous": "4ab0e88cdfe6768a44d57fb0721b12406e2826c76d9d4dbdf72165b2b9e3ce55", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-BXJH0P", "clause": "3.1", "details": {"revision": 1, "digest": "ce5d4a8ed04e2910d6e939997b9cb699295caa55c59710022500d46b8c1209ac", "reason_digest": null, "clauses": []}}','17dd406767c434de89b4b0cb0cc74be0446c94f3bc107a3e3e40e59fc8e0f38a');
INSERT INTO "journal" VALUES(1,78,'{"previous": "17dd406767c434de89b4b0cb0cc74be0446c94f3bc107a3e3e40e59fc8e0f38a", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 2, "reference": "DR-BXJH0P", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','5da7c3e5768469208a3cb0b81f095bfbe7f729b29749bab0a078a06dca1adfcc');
INSERT INTO "journal" VALUES(1,79,'{"previous": "5da7c3e5768469208a3cb0b81f095bfbe7f729b29749bab0a078a06dca1adfcc", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-D4KXK6", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "e7d0facda9290d70bf2ee09000c0c9b7ed8ec2601c07545e23e9829ecdb97a89"}}','83fc4bb47561fbd47f5bd786f46ef74ad1a1c9dd5c1ee84cbaf283e61f3bbcad');
INSERT INTO "journal" VALUES(1,80,'{"previous": "83fc4bb47561fbd47f5bd786f46ef74ad1a1c9dd5c1ee84cbaf283e61f3bbcad", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-9TCS0G", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','061f6b2d470b4de17b365be4e3c57981bc21e89d356ce5c08d80364724ef8abc');
INSERT INTO "journal" VALUES(1,81,'{"previous": "061f6b2d470b4de17b365be4e3c57981bc21e89d356ce5c08d80364724ef8abc", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-WASWH9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','6d7b50fba5a066a00562f168c78b7560e692df296ae1ed1928b89962fe1f3872');
INSERT INTO "journal" VALUES(1,82,'{"previous": "6d7b50fba5a066a00562f168c78b7560e692df296ae1ed1928b89962fe1f3872", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-D4KXK6", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','addb0073f5505d0daf48064d11f734b603739b64779c8ee638bf3f240f75dde8');
INSERT INTO "journal" VALUES(1,83,'{"previous": "addb0073f5505d0daf48064d11f734b603739b64779c8ee638bf3f240f75dde8", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-SDVQB1", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "1a740e3608f0d0f1098c6a4444d93501fee9fe939cc214ac0cbb6288da5874e0"}}','20b3475299c79215cebec37ab66e2a980aa64fa301d80d9209aca9ac4adbcbab');
INSERT INTO "journal" VALUES(1,84,'{"previous": "20b3475299c79215cebec37ab66e2a980aa64fa301d80d9209aca9ac4adbcbab", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-5YX005", "clause": "house rule 3", "details": {"words_digest": "1c0af7a9f733f519c22d0ad592da4925da0c1a0d2655c4f1a9c6ca28f3d41c0f", "form_digest": "3b3bc4c2a5bf5d3bf1f02c62c6a3ed0e62e1ef17671b0159d926a106ed3d9360"}}','bf84b00fffc9057ef091b580bc6b750b9cc1c4b34eca6a42cfa2f4dec83f0eb8');
INSERT INTO "journal" VALUES(1,85,'{"previous": "bf84b00fffc9057ef091b580bc6b750b9cc1c4b34eca6a42cfa2f4dec83f0eb8", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-GFF4EQ", "clause": "house rule 3", "details": {"words_digest": "14883cb848f304ae8547639e07f7a04c2c4aedaf4b1cf96703630477439e7cc2", "form_digest": "73493b17666b8e879650f378037a48ed458f39ad416524807ccba8bee12f0873"}}','0a0cb0f79c49f2cf02eb8204955f21a231734b1c3df092b8e7946a49b2e6f67c');
INSERT INTO "journal" VALUES(1,86,'{"previous": "0a0cb0f79c49f2cf02eb8204955f21a231734b1c3df092b8e7946a49b2e6f67c", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-57GJJX", "clause": "4.2b", "details": {"revision": 1, "digest": "8f464ee4ebde1283228d599c9066f87e83c5fb217e795290442ceaa7903f973e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "94f8d0c3a800323eb21c2cfaf3aa1c887e3cba2c136ed90c0b49dcba0a47c739"}}','029180f4646324e12848323a8c0b321c7fc4e846b833fa15124bb5d570cdb12e');
INSERT INTO "journal" VALUES(1,87,'{"previous": "029180f4646324e12848323a8c0b321c7fc4e846b833fa15124bb5d570cdb12e", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-5YX005", "clause": "house rule 3", "details": {"draft": "DR-57GJJX"}}','5e977ef7792f25a9e0f9ec39443c3eccac2431250d78c668d40525dd9bb5960a');
INSERT INTO "journal" VALUES(1,88,'{"previous": "5e977ef7792f25a9e0f9ec39443c3eccac2431250d78c668d40525dd9bb5960a", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','bc55f7c6cf1b7b5aaa5cacc05d5d402759b4a74825e1d1dca63437630a813226');
INSERT INTO "journal" VALUES(1,89,'{"previous": "bc55f7c6cf1b7b5aaa5cacc05d5d402759b4a74825e1d1dca63437630a813226", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "6c017bea3ff48c92881a475b0ac7a46df01e1be316ff7dc3f93ba7cac79e30ca"}}','bec9fe8be8b88ebbf316464db89f92e29b8df146ace7c610806153c6fd996e41');
INSERT INTO "journal" VALUES(1,90,'{"previous": "bec9fe8be8b88ebbf316464db89f92e29b8df146ace7c610806153c6fd996e41", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "0c78621a4a85e0074dc7b106516290ac4a03c88ae01059fd7edc0c217554df01"}}','2e36da7dadefbcddde8fe2047d1cba5baae7be0401ed70667cca3e106d73bb5a');
INSERT INTO "journal" VALUES(1,91,'{"previous": "2e36da7dadefbcddde8fe2047d1cba5baae7be0401ed70667cca3e106d73bb5a", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "a2a4df375905a99c8ec80bf48e17708a6ccae37c89a62bd718b10d81eecc1e7e"}}','999945912d40915b0e449d86d08722f50ac7341b35928b75295989387d39e9e5');
INSERT INTO "journal" VALUES(1,92,'{"previous": "999945912d40915b0e449d86d08722f50ac7341b35928b75295989387d39e9e5", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-KJ62A2", "clause": "4.2b", "details": {"revision": 1, "digest": "66fedb6978eb152421ae0ecad97c6970c91e437c823f817118319391748cb3dd", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "31e1318fa171079d284436195f66a7fb32b129decc372e2b184618e48e53ac66"}}','47f5f7295f7cf589630f1531a27808ede8d20a1a9370f83fed6d88ac7f2ebfa8');
INSERT INTO "journal" VALUES(1,93,'{"previous": "47f5f7295f7cf589630f1531a27808ede8d20a1a9370f83fed6d88ac7f2ebfa8", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KJ62A2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','70e4d6c953c1575ac4b3ea0fe1c5c2030383b09f80d78be188bd86a7639d3eb0');
INSERT INTO "journal" VALUES(1,94,'{"previous": "70e4d6c953c1575ac4b3ea0fe1c5c2030383b09f80d78be188bd86a7639d3eb0", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-KJ62A2", "clause": "3.1", "details": {"revision": 1, "digest": "66fedb6978eb152421ae0ecad97c6970c91e437c823f817118319391748cb3dd", "reason_digest": null, "clauses": []}}','20199adeaecd47575716acae8970189f9f8f22433d6bbac00ffdf229792b75ea');
INSERT INTO "journal" VALUES(1,95,'{"previous": "20199adeaecd47575716acae8970189f9f8f22433d6bbac00ffdf229792b75ea", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-BVKWXT", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "b6731d6fe253a7a3dabc6bc561f3e842e6b75767d8c5f5161463728ba544c522", "form_digest": "1570cabe2ff9670f35cead13f1e8f37ce8bcebbeb9ada3bc9d420ad368f705b5"}}','62dbcf9b44b4a3afd234bdc12d67a3885d3166603a0a00d1d7d690752b417332');
INSERT INTO "journal" VALUES(1,96,'{"previous": "62dbcf9b44b4a3afd234bdc12d67a3885d3166603a0a00d1d7d690752b417332", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-BVKWXT", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "b6731d6fe253a7a3dabc6bc561f3e842e6b75767d8c5f5161463728ba544c522"}}','fb53c7ea79307806f62ce262a10b362f9445dd7aa37097005a912c160a8ad872');
INSERT INTO "journal" VALUES(1,97,'{"previous": "fb53c7ea79307806f62ce262a10b362f9445dd7aa37097005a912c160a8ad872", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-30VVCD", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-BVKWXT"]}}','1b91969c4554d7730c1f17cbc69d811773a25ab0f7151030aeb27b6a542edfbc');
INSERT INTO "journal" VALUES(1,98,'{"previous": "1b91969c4554d7730c1f17cbc69d811773a25ab0f7151030aeb27b6a542edfbc", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-ZYK3Q6", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-BVKWXT"]}}','1a54d54824fc9cc8513d4b2a7266f76326d44dda187150e3bec486afdcddc6ff');
INSERT INTO "journal" VALUES(1,99,'{"previous": "1a54d54824fc9cc8513d4b2a7266f76326d44dda187150e3bec486afdcddc6ff", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-KJ62A2", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-BVKWXT"]}}','2ca74d2a1837533db7c3ce8b94779a3165f15b04571ae972ea8b2fe468985b68');
INSERT INTO "journal" VALUES(1,100,'{"previous": "2ca74d2a1837533db7c3ce8b94779a3165f15b04571ae972ea8b2fe468985b68", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-BVKWXT", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "358c63454403287bba011239a31f3f7ff90bdeb892987d474c2ad8809d1b460d"}}','ac1512e365f0f5ef86ca37a128b65204411764a94956ea2df1198037e799dbdc');
INSERT INTO "journal" VALUES(1,101,'{"previous": "ac1512e365f0f5ef86ca37a128b65204411764a94956ea2df1198037e799dbdc", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-KJ62A2", "clause": "3.1", "details": {"revision": 1, "digest": "66fedb6978eb152421ae0ecad97c6970c91e437c823f817118319391748cb3dd"}}','a47601dc68b543db8c9217d334f4c73bfae39622de25651f52ef2a4af4c0b729');
INSERT INTO "journal" VALUES(1,102,'{"previous": "a47601dc68b543db8c9217d334f4c73bfae39622de25651f52ef2a4af4c0b729", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-DEZ0TK", "clause": "4.2b", "details": {"revision": 1, "digest": "a7faa21c2c1fe31b4d8da467c343c776c9a5f5fd7e64d74e8c61b17575e07454", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "a27413e37dbbd608fd245cb8ae296b837dc4852eb8d7a47465afd06d3e827285"}}','1b0bb67b826afd74ba9487854cbd630e4b5375d5a7e9e9579f80643c5fb30b6a');
INSERT INTO "journal" VALUES(1,103,'{"previous": "1b0bb67b826afd74ba9487854cbd630e4b5375d5a7e9e9579f80643c5fb30b6a", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DEZ0TK", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','65b101b131b0c158caeab4b80124c6042f03d4e72830305a31155d712849ffe7');
INSERT INTO "journal" VALUES(1,104,'{"previous": "65b101b131b0c158caeab4b80124c6042f03d4e72830305a31155d712849ffe7", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-DEZ0TK", "clause": "3.1", "details": {"revision": 1, "digest": "a7faa21c2c1fe31b4d8da467c343c776c9a5f5fd7e64d74e8c61b17575e07454", "reason_digest": null, "clauses": []}}','9c430d113eb72383352ca4d7cc8d19a6aca695958a851bc45a5baf1c721ec611');
INSERT INTO "journal" VALUES(1,105,'{"previous": "9c430d113eb72383352ca4d7cc8d19a6aca695958a851bc45a5baf1c721ec611", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-WZW7NB", "clause": "4.2b", "details": {"revision": 1, "digest": "5128fcae000953f2c6d76639231c74b44c80473eaca0d2388fc1b8130b28c171", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "87540ee9e07355fd3a35a9435bb4bc0b7947afee93fe6c173d49835292199a5b"}}','a9293c06cf5866954b929154747bc935540fe714c3d9c91d3b457a5b41070c5f');
INSERT INTO "journal" VALUES(1,106,'{"previous": "a9293c06cf5866954b929154747bc935540fe714c3d9c91d3b457a5b41070c5f", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WZW7NB", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','fde4fe4743157fa9623948d677ed9a7dc08ff50107a9dfe0e70bbcb08d2b1974');
INSERT INTO "journal" VALUES(1,107,'{"previous": "fde4fe4743157fa9623948d677ed9a7dc08ff50107a9dfe0e70bbcb08d2b1974", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-WZW7NB", "clause": "3.1", "details": {"revision": 1, "digest": "5128fcae000953f2c6d76639231c74b44c80473eaca0d2388fc1b8130b28c171", "reason_digest": null, "clauses": []}}','514a3f04070d1ad944d68b02c11fb254a31b61271deb137353315c3a482f9ca8');
INSERT INTO "journal" VALUES(1,108,'{"previous": "514a3f04070d1ad944d68b02c11fb254a31b61271deb137353315c3a482f9ca8", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-3S89NZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "83e944111fa2b943c72ffef53fe222c976a22b395c412bc282104d777006323c", "form_digest": "099201523df0f6bf8d216d37319fc5d9c36dd6fdf89925e8552ac41784696ac6"}}','b40352d20a43c9d6aaa5d06baf8f7e9ff551963b70238ce073fbaee143b640e8');
INSERT INTO "journal" VALUES(1,109,'{"previous": "b40352d20a43c9d6aaa5d06baf8f7e9ff551963b70238ce073fbaee143b640e8", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-3S89NZ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "83e944111fa2b943c72ffef53fe222c976a22b395c412bc282104d777006323c"}}','4d3dfcb1934ff119ef6a339a0d6e0a894358c112e21a1ca1eae40d90ec6ed822');
INSERT INTO "journal" VALUES(1,110,'{"previous": "4d3dfcb1934ff119ef6a339a0d6e0a894358c112e21a1ca1eae40d90ec6ed822", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "cb147e5439aff5dee0a4b73ebd709982b1d16b61ddccd4b9b381a64f6014d08a"}}','b453c56fbc745000c44f700aead57c22f91dbc43ff190675f0f9b5b39ebcacc5');
INSERT INTO "journal" VALUES(1,111,'{"previous": "b453c56fbc745000c44f700aead57c22f91dbc43ff190675f0f9b5b39ebcacc5", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-37HNZR", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "7ca8f066b30ed67cab7c89ea00f9fb5c6e7c5a43f5229c859c63a8a42a10c7fd", "form_digest": "0402b5c35c629f2ac82181788626cfbfd8b8de19472af84c57dfc512f49846c5"}}','68211c624a2263dcc1b14f6e3df5a241c4683084c2846b2d3c61a8ff5c13b15f');
INSERT INTO "journal" VALUES(1,112,'{"previous": "68211c624a2263dcc1b14f6e3df5a241c4683084c2846b2d3c61a8ff5c13b15f", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-DEZ0TK", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-3S89NZ"]}}','894ad3f9a91bf7511616d5d24e8cfd035c4a67ab4dc31c8608f23c6a92d0d8d7');
INSERT INTO "journal" VALUES(1,113,'{"previous": "894ad3f9a91bf7511616d5d24e8cfd035c4a67ab4dc31c8608f23c6a92d0d8d7", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-DTBYS8", "clause": "4.2b", "details": {"revision": 1, "digest": "79ebd45129bc76c0ac4aff4b4b043cc49895bc47d11b96a7b1622b68e11ee6b4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "4733752438137ec440a02d41fb0a09a60a7da3aece1b6c289934831f09e3d925"}}','93ee61f091cc52f5d57916fdf5f34b2b08e103591479ec757f8879dc987716c0');
INSERT INTO "journal" VALUES(1,114,'{"previous": "93ee61f091cc52f5d57916fdf5f34b2b08e103591479ec757f8879dc987716c0", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DTBYS8", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','6bde1cdef22bf24f2ac6900359e830ddc928c2b1db4baf86d9f43fd40d186bf5');
INSERT INTO "journal" VALUES(1,115,'{"previous": "6bde1cdef22bf24f2ac6900359e830ddc928c2b1db4baf86d9f43fd40d186bf5", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-DTBYS8", "clause": "PS-4b", "details": {"revision": 1, "digest": "79ebd45129bc76c0ac4aff4b4b043cc49895bc47d11b96a7b1622b68e11ee6b4", "class": "emergency", "reason_digest": "943dca3ba4c6846e7e6e98b5a69b57531308110cd0094e6c86b5263d1923638e"}}','425c0bb0bc82c41c0ce9f8b66d34ad2cca3a459de9ab85247dbc7cbc9cc3e326');
INSERT INTO "journal" VALUES(1,116,'{"previous": "425c0bb0bc82c41c0ce9f8b66d34ad2cca3a459de9ab85247dbc7cbc9cc3e326", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-DTBYS8", "clause": "3.1", "details": {"revision": 1, "digest": "79ebd45129bc76c0ac4aff4b4b043cc49895bc47d11b96a7b1622b68e11ee6b4", "reason_digest": null, "clauses": []}}','15da1b03613cd037388dd10c470481daba4aa2ca6fcd9f94660c6a28959c628f');
INSERT INTO "journal" VALUES(1,117,'{"previous": "15da1b03613cd037388dd10c470481daba4aa2ca6fcd9f94660c6a28959c628f", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-WZW7NB", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-3S89NZ"]}}','c1b0ec3c25845ac5a72e42cfe3ed13708c479f3e928ed09a478ea8e85e4609b5');
INSERT INTO "journal" VALUES(1,118,'{"previous": "c1b0ec3c25845ac5a72e42cfe3ed13708c479f3e928ed09a478ea8e85e4609b5", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-WZW7NB", "clause": "PS-4b", "details": {"revision": 1, "digest": "5128fcae000953f2c6d76639231c74b44c80473eaca0d2388fc1b8130b28c171", "class": "emergency", "reason_digest": "be9eba0c37ff7265bef16ac904b9d0cd5c1f3f30e4b8cc0152558bbb0b49e834"}}','552de61deb3f25d0dd465758a738e6e770346b95d62613c1716717b02a1d4e52');
INSERT INTO "journal" VALUES(1,119,'{"previous": "552de61deb3f25d0dd465758a738e6e770346b95d62613c1716717b02a1d4e52", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','eece320974369882891993f8bb0e995a04475816c07e4a743ce7b2f418b9a916');
INSERT INTO "journal" VALUES(1,120,'{"previous": "eece320974369882891993f8bb0e995a04475816c07e4a743ce7b2f418b9a916", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-MQFTTY", "clause": "4.2b", "details": {"revision": 1, "digest": "52cc8713ed962596ee4c7808a2930aea3fc78bba499f98c32717eef0ff40ed02", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "76f325a9c7f3b160b098381e78734fa8de49a7005d53b17681d91c959bbdcdda"}}','7a900aadd224c731280ca6075efbb0f5c547a0d39a0b329d7ee07cd79250dd75');
INSERT INTO "journal" VALUES(1,121,'{"previous": "7a900aadd224c731280ca6075efbb0f5c547a0d39a0b329d7ee07cd79250dd75", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-MQFTTY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','46342e56d85695a856eb2899e12a71b9547116f703a7cce86af4673798d87ad1');
INSERT INTO "journal" VALUES(1,122,'{"previous": "46342e56d85695a856eb2899e12a71b9547116f703a7cce86af4673798d87ad1", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-70GBD3", "clause": "4.2b", "details": {"revision": 1, "digest": "b72bbd23347700b59560b5ebe4a9cf9b312316da8fc6cc7a62570c16c89a8433", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "049a30c39fb1857101b46b8b33304db80aca2f453b49e56ce52788a76370c40d"}}','847b0d841ad466b962b2b6c3f514bfc8056c442f792ac83d1f8cc378f59bd3e9');
INSERT INTO "journal" VALUES(1,123,'{"previous": "847b0d841ad466b962b2b6c3f514bfc8056c442f792ac83d1f8cc378f59bd3e9", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-70GBD3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6749ea8c041516c959aa8c1df2188cc3c3e37b8c58bf5f53cb87afaa47137378');
INSERT INTO "journal" VALUES(1,124,'{"previous": "6749ea8c041516c959aa8c1df2188cc3c3e37b8c58bf5f53cb87afaa47137378", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-H4VMJ9", "clause": "4.2b", "details": {"revision": 1, "digest": "46d087ecd54e3e57e9edbe8af569f94cfa96a97c1ae8edb6f93bbeed70061af8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "7dc7c0669b300e5e5d4c40ba55beba8495705e0feaace4559003ab9d90ea1521"}}','5a78d759da460b79f5643f8a3e25106d76785982d7b9c90a118a88f9b8027190');
INSERT INTO "journal" VALUES(1,125,'{"previous": "5a78d759da460b79f5643f8a3e25106d76785982d7b9c90a118a88f9b8027190", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-H4VMJ9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8aafd23f0240192bfa60bd3fed596c5c29a846f634bf3118f498d92bb341e08b');
INSERT INTO "journal" VALUES(1,126,'{"previous": "8aafd23f0240192bfa60bd3fed596c5c29a846f634bf3118f498d92bb341e08b", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-DVT996", "clause": "4.2b", "details": {"revision": 1, "digest": "91228ecba386561864ac81c48ad94bf62377fec79a9611996cd115f34b82f0f6", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "e72005e84dcf28f0af7450431a48f0ac180803780853cb9d977d86c08e332fc0"}}','5f9d183306ed527175b6514c299047c656936a85a03a110570a29410838e8c2b');
INSERT INTO "journal" VALUES(1,127,'{"previous": "5f9d183306ed527175b6514c299047c656936a85a03a110570a29410838e8c2b", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DVT996", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','174413ba1e2027480c1ed562bbf35aeb7a9a0108700496ffd3eee5d6c838dac1');
INSERT INTO "journal" VALUES(1,128,'{"previous": "174413ba1e2027480c1ed562bbf35aeb7a9a0108700496ffd3eee5d6c838dac1", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-MQFTTY 1", "DR-70GBD3 1", "DR-DVT996 1", "DR-H4VMJ9 1"]}}','a6982bbd783ddf0a8ec4d4a26c25ba92c3c0d1c5866b137e3c18765806b87a35');
INSERT INTO "journal" VALUES(1,129,'{"previous": "a6982bbd783ddf0a8ec4d4a26c25ba92c3c0d1c5866b137e3c18765806b87a35", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-70GBD3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','1607c26234542b3a6388e9090f62828ac793fa825e3b4deb75782449c87ebaba');
INSERT INTO "journal" VALUES(1,130,'{"previous": "1607c26234542b3a6388e9090f62828ac793fa825e3b4deb75782449c87ebaba", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-H4VMJ9", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','8fd362cebd9473a491dfe98a7c3a5c86ea1efeb27f308ab81072dc4ac8a8f827');
INSERT INTO "journal" VALUES(1,131,'{"previous": "8fd362cebd9473a491dfe98a7c3a5c86ea1efeb27f308ab81072dc4ac8a8f827", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-DVT996", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','40716db830a0264a38269e9d79abd4105d158f12bab5d2062df3b6fd1bf4910e');
INSERT INTO "journal" VALUES(1,132,'{"previous": "40716db830a0264a38269e9d79abd4105d158f12bab5d2062df3b6fd1bf4910e", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-H4VMJ9", "clause": "4.2b", "details": {"revision": 2, "digest": "c28e1d3407b34863221fa2b8c209f4f9d6727828e7e108d66d0b6b4ef3b3f23a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','1c81c4a8536b0f5434a7875bc41ce509c69e2f4950b2034507542410736c674e');
INSERT INTO "journal" VALUES(1,133,'{"previous": "1c81c4a8536b0f5434a7875bc41ce509c69e2f4950b2034507542410736c674e", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','e901b052c4f00218a965e372a8bfcb31356254db4279456c9ec2d014c97b90c7');
INSERT INTO "journal" VALUES(1,134,'{"previous": "e901b052c4f00218a965e372a8bfcb31356254db4279456c9ec2d014c97b90c7", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','76a00330951cc44f96efbe667064d2762c44cf98364520ba0919385884263a30');
INSERT INTO "journal" VALUES(1,135,'{"previous": "76a00330951cc44f96efbe667064d2762c44cf98364520ba0919385884263a30", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','801967870c89569b7dbeeff24e400d846f1380f5c479c7355ee228636ae072da');
INSERT INTO "journal" VALUES(1,136,'{"previous": "801967870c89569b7dbeeff24e400d846f1380f5c479c7355ee228636ae072da", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','4d6dcdd68a3a47ec2a09d0c9041d7207f739acd7a6a04099476a33791058b015');
INSERT INTO "journal" VALUES(1,137,'{"previous": "4d6dcdd68a3a47ec2a09d0c9041d7207f739acd7a6a04099476a33791058b015", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','750eb574b42270aaf86d66ad80074dfe4964fe717921878a9d81c32df10fb70f');
INSERT INTO "journal" VALUES(1,138,'{"previous": "750eb574b42270aaf86d66ad80074dfe4964fe717921878a9d81c32df10fb70f", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','e6f0a2168de096f94b16b04df28ca3423c42debde85dd7fc6a6baa2d2a5161ef');
INSERT INTO "journal" VALUES(1,139,'{"previous": "e6f0a2168de096f94b16b04df28ca3423c42debde85dd7fc6a6baa2d2a5161ef", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-E1K9PW", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "2ac0282da9430d661355070c1f86c9c3600b0ede96c947db1e803413225e65b8", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "d54b3ed83b5571e6e41ceb2158a4af2ed4948926548410d3a8bb6a95567d0e18"}}','0df98fbcd70ab423ef1710f4cdff66bc70882ca68102e067c703fe89e60300cf');
INSERT INTO "journal" VALUES(1,140,'{"previous": "0df98fbcd70ab423ef1710f4cdff66bc70882ca68102e067c703fe89e60300cf", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','b418f5574cb46fb86d7f7104602b66706b941be36a2f65d2c75911ae1b1976b2');
INSERT INTO "journal" VALUES(1,141,'{"previous": "b418f5574cb46fb86d7f7104602b66706b941be36a2f65d2c75911ae1b1976b2", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','e4449cdfbc1f1e6212fd65ae83a136eb52fdba333224190258cfc320f69efd51');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,141,'e4449cdfbc1f1e6212fd65ae83a136eb52fdba333224190258cfc320f69efd51');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-B3ZARP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-B3ZARP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-B3ZARP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-B3ZARP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-B3ZARP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-B3ZARP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-B3ZARP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-B3ZARP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-B3ZARP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-B3ZARP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-B3ZARP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-B3ZARP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-B3ZARP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-B3ZARP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-ZYK3Q6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-ZYK3Q6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-ZYK3Q6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-30VVCD',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-30VVCD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-30VVCD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-30VVCD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-W4CHXN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-W4CHXN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-W4CHXN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-W4CHXN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-W4CHXN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-W4CHXN',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-W4CHXN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-W4CHXN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-W4CHXN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-W4CHXN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-8GVME9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-8GVME9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-8GVME9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-8GVME9',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-8GVME9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-268KF3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-268KF3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-268KF3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-268KF3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-268KF3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-268KF3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-268KF3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-268KF3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-268KF3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-J6RQ63','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-J6RQ63','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-J6RQ63',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-J6RQ63','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-J6RQ63','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-J6RQ63','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-J6RQ63','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-J6RQ63','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-J6RQ63','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-J6RQ63','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-J6RQ63','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-J6RQ63','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-J6RQ63',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-J6RQ63','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-J9RX77',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-J9RX77',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-J9RX77','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-J9RX77',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-J9RX77','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-J9RX77',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-J9RX77','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-J9RX77',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-J9RX77','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-J9RX77',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-W79BPS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-W79BPS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-WASWH9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-WASWH9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-WASWH9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-WASWH9',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-9TCS0G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-9TCS0G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-9TCS0G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-9TCS0G',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-91X6AD','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-91X6AD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-91X6AD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-91X6AD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-91X6AD',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-91X6AD','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-91X6AD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-91X6AD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-91X6AD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-E1K9PW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-E1K9PW',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-JWZPM8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-JWZPM8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-JWZPM8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-JWZPM8',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'status card','DR-JWZPM8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'release','DR-JWZPM8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'route','DR-HJ59M0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'status card','DR-HJ59M0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'status card','DR-HJ59M0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'duty','DR-HJ59M0',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-HJ59M0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-HJ59M0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'route','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'status card','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'duty','DR-RQVVW7',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'status card','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'release','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'duty','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'status card','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'release','DR-RQVVW7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'route','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'status card','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'status card','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'duty','DR-BXJH0P',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'status card','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'release','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'status card','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'duty','DR-BXJH0P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'absence notice','AW-D4KXK6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'absence notice','AW-D4KXK6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'reroute','AW-D4KXK6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'status card','DR-9TCS0G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'duty','DR-9TCS0G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'status card','DR-WASWH9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'duty','DR-WASWH9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'absence notice','AW-D4KXK6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-D4KXK6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'reroute','AW-D4KXK6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'absence notice','AW-SDVQB1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'absence notice','AW-SDVQB1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'reroute','AW-SDVQB1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'reroute','AW-SDVQB1',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'reroute','AW-SDVQB1',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'absence notice','AW-SDVQB1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'suggestion card','SG-5YX005','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'suggestion card','SG-5YX005',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'suggestion card','SG-GFF4EQ','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'suggestion card','SG-GFF4EQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'route','DR-57GJJX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-57GJJX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'suggestion card','SG-5YX005','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'suggestion card','SG-5YX005',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'case notice','BR-YKF2TSQD98JYG55892RF5AFDMS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'case mail','BR-YKF2TSQD98JYG55892RF5AFDMS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'case inform','BR-YKF2TSQD98JYG55892RF5AFDMS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'case turn','BR-YKF2TSQD98JYG55892RF5AFDMS',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'case notice','BR-PG4CK9HFXAMJX2YXDQPB9AKS74',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'case mail','BR-PG4CK9HFXAMJX2YXDQPB9AKS74',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'case inform','BR-PG4CK9HFXAMJX2YXDQPB9AKS74',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'case turn','BR-PG4CK9HFXAMJX2YXDQPB9AKS74',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'case notice','BR-CKQDWEP8HPGEF6VZFAXDYVP590',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'case mail','BR-CKQDWEP8HPGEF6VZFAXDYVP590',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'case inform','BR-CKQDWEP8HPGEF6VZFAXDYVP590',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'case turn','BR-CKQDWEP8HPGEF6VZFAXDYVP590',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'case notice','BR-55061F4FFQ6ZS4187EDCR4A0W6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'case mail','BR-55061F4FFQ6ZS4187EDCR4A0W6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'case inform','BR-55061F4FFQ6ZS4187EDCR4A0W6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'case turn','BR-55061F4FFQ6ZS4187EDCR4A0W6',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'case turn','BR-YKF2TSQD98JYG55892RF5AFDMS',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'case turn','BR-PG4CK9HFXAMJX2YXDQPB9AKS74',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'route','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'duty','DR-KJ62A2',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'release','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'purdah turn','PW-BVKWXT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'purdah turn','PW-BVKWXT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'purdah affected','PW-BVKWXT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-57GJJX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'status card','DR-8GVME9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'status card','DR-9TCS0G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'status card','DR-BXJH0P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'status card','DR-HJ59M0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'decision card','DR-J9RX77','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'status card','DR-J9RX77',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'author card','DR-J9RX77','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'status card','DR-JWZPM8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'status card','DR-RQVVW7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'status card','DR-W79BPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'author card','DR-W79BPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'status card','DR-WASWH9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'purdah notice','PW-BVKWXT',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'status card','DR-57GJJX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'author card','DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'status card','DR-8GVME9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-9TCS0G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'status card','DR-BXJH0P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'status card','DR-HJ59M0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'decision card','DR-J9RX77','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'status card','DR-J9RX77',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'author card','DR-J9RX77','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'status card','DR-JWZPM8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'status card','DR-RQVVW7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-W79BPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-W79BPS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'status card','DR-WASWH9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'handover card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'handover card','DR-30VVCD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'status card','DR-30VVCD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'handover card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'handover card','DR-ZYK3Q6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'purdah notice','PW-BVKWXT','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'purdah notice','PW-BVKWXT',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'status card','DR-30VVCD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'status card','DR-57GJJX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'author card','DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'status card','DR-8GVME9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'status card','DR-9TCS0G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'status card','DR-BXJH0P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-HJ59M0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-J9RX77','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-J9RX77',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-J9RX77','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'status card','DR-JWZPM8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-RQVVW7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'status card','DR-W79BPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'author card','DR-W79BPS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-WASWH9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'names due','PW-BVKWXT',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'duty','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'status card','DR-30VVCD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'duty','DR-30VVCD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'duty','DR-ZYK3Q6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'release','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'route','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-DEZ0TK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'status card','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'author card','DR-DEZ0TK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'duty','DR-DEZ0TK',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-DEZ0TK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'status card','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-DEZ0TK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'release','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'route','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'author card','DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'duty','DR-WZW7NB',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'author card','DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'release','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'purdah notice','PW-3S89NZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'purdah notice','PW-3S89NZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'purdah turn','PW-3S89NZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'purdah turn','PW-3S89NZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'purdah turn','PW-3S89NZ',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'purdah affected','PW-3S89NZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'decision card','DR-DEZ0TK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'status card','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'author card','DR-DEZ0TK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'author card','DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'status card','DR-30VVCD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'status card','DR-57GJJX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'author card','DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'status card','DR-8GVME9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'status card','DR-9TCS0G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-BXJH0P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'status card','DR-HJ59M0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'status card','DR-JWZPM8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'status card','DR-RQVVW7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-WASWH9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'purdah notice','PW-3S89NZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'purdah notice','PW-3S89NZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'purdah notice','PW-3S89NZ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'purdah notice','PW-3S89NZ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-DEZ0TK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'status card','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'author card','DR-DEZ0TK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-KJ62A2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-KJ62A2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'author card','DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'status card','DR-30VVCD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-30VVCD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-57GJJX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'author card','DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'status card','DR-8GVME9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'author card','DR-8GVME9','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'status card','DR-9TCS0G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'author card','DR-9TCS0G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'status card','DR-BXJH0P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'author card','DR-BXJH0P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'status card','DR-HJ59M0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'author card','DR-HJ59M0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'status card','DR-JWZPM8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'author card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'status card','DR-RQVVW7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'author card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'status card','DR-WASWH9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'author card','DR-WASWH9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-ZYK3Q6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-ZYK3Q6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-DEZ0TK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-KJ62A2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-30VVCD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-8GVME9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-9TCS0G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-BXJH0P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-HJ59M0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-J9RX77','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-JWZPM8','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-RQVVW7','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-WASWH9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-ZYK3Q6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'purdah notice','PW-37HNZR','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'purdah notice','PW-37HNZR','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'purdah turn','PW-37HNZR',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'purdah turn','PW-37HNZR',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'purdah turn','PW-37HNZR',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'purdah affected','PW-37HNZR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-DEZ0TK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'status card','DR-DEZ0TK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'author card','DR-DEZ0TK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'route','DR-DTBYS8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'status card','DR-DTBYS8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-DTBYS8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-DTBYS8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-DTBYS8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-DTBYS8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'duty','DR-DTBYS8',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'exemption notice','DR-DTBYS8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'exemption notice','DR-DTBYS8','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-DTBYS8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'decision card','DR-DTBYS8','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'status card','DR-DTBYS8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'author card','DR-DTBYS8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'decision card','DR-DTBYS8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'decision card','DR-DTBYS8','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'status card','DR-DTBYS8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'author card','DR-DTBYS8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'release','DR-DTBYS8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'exemption notice','DR-WZW7NB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'exemption notice','DR-WZW7NB','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'decision card','DR-WZW7NB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'status card','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'author card','DR-WZW7NB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'release','DR-WZW7NB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'route','DR-MQFTTY',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'status card','DR-MQFTTY',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'decision card','DR-MQFTTY','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'status card','DR-MQFTTY',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'author card','DR-MQFTTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'duty','DR-MQFTTY',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'route','DR-70GBD3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'status card','DR-70GBD3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'decision card','DR-70GBD3','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'status card','DR-70GBD3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'author card','DR-70GBD3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'duty','DR-70GBD3',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'route','DR-H4VMJ9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'status card','DR-H4VMJ9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'decision card','DR-H4VMJ9','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'status card','DR-H4VMJ9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'author card','DR-H4VMJ9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'duty','DR-H4VMJ9',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'route','DR-DVT996',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-DVT996',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'decision card','DR-DVT996','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'status card','DR-DVT996',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'author card','DR-DVT996','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'duty','DR-DVT996',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'duty','DR-MQFTTY',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'duty','DR-70GBD3',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'duty','DR-DVT996',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'duty','DR-H4VMJ9',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-70GBD3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-70GBD3','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'status card','DR-70GBD3',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'author card','DR-70GBD3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'duty','DR-70GBD3',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-H4VMJ9','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-H4VMJ9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-H4VMJ9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-DVT996','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'status card','DR-DVT996',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'author card','DR-DVT996','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'route','DR-H4VMJ9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-H4VMJ9','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'status card','DR-H4VMJ9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'author card','DR-H4VMJ9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'delegation notice','DL-E1K9PW','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'reroute','DL-E1K9PW',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "postings" VALUES(1,'DR-B3ZARP','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-B3ZARP','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-30VVCD','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-J6RQ63','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-BVKWXT','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-25');
INSERT INTO "purdah_windows" VALUES(1,'PW-3S89NZ','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-28');
INSERT INTO "purdah_windows" VALUES(1,'PW-37HNZR','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',0,0,0,'2027-03-03 09:30:00.000000',NULL,'form-29');
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
INSERT INTO "reassignments" VALUES(1,'DR-HJ59M0',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-MQFTTY',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-70GBD3',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-DVT996',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-H4VMJ9',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-B3ZARP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','37cf7976d1971bcc654fe3de25eda722','f7d8f14f190555baf9627a0605011a85be7f84e6e4e8917795ad52d939eb6e29','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-ZYK3Q6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5533a72f826004a388fa1054552a2223','19fce693b3b1a6aef2607cc2dd2f231fe2a621766ab560b5816c04dd9e5cb335','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-ZYK3Q6',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','835fe77e09238d7f5bdebce1eb934e36','be763b40bd6abf460bbb2eb2c2b1a531a6fbf21674d88ee05c8e01ad82dccfbf','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-30VVCD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3505742b7d37d556bbc0a161fff3bb7a','46388a2b0fa86b4c44f8fbb502a320dff58b7bd228b05e8a8ad1b36db85645a5','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-W4CHXN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ff17eb729f4804d93049322ee1ea1a69','c630a080ba0fbd19d20dfca48d1de748ba89e1e0bd291308290af44bf618a8f6','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-8GVME9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','bbd43f85bc3d835508f4000155fbb601','f8e4c3fe9b5b622c6a2c2d1433676d1795a7e39d40745511bac7c152b80b578b','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-268KF3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ff09431dfe7c16ddff7cd8e5e44308bc','f6e7870423b5d376eb1395342e9866d074eba03cba283677979337f503c06121','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-J6RQ63',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','dcc14671928f0bbc3ba8a5d423e7c65f','0d49947568bfb52daa9b66d12234363ba1a4da96cdaf84328571c957ce1bd337','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-J9RX77',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c2985d9475371d5e0f6c44917bcc9723','f5c33bd84d09c62339edf63eb9cd6b4ab274d5dc99d0d31f0d853129fa74c9a6','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-W79BPS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e6bf1bd053ed231d3ffb22524bba3bce','9230795889016bab854a6df990ca186ead53d775188370abeb63746fe8f38ab8','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-WASWH9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','be81b489c1f9dbddba3709166d1ac757','499aac027ce21888fbc43de8f27f7c2eaa98871ad7a2a631c177ece795070050','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-9TCS0G',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a84f67b6dc509925fbd3735d09c886a1','0ac99f3a6b346279315340bd2f213b77453dde6423cfbe2c44459d32f70a389d','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-JWZPM8',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3b63e188cc7b32bbaf5ebf4ceecb4e76','cfadb85627b6a9c4bf120634f14acaa78b6b60355354142063b2f3a9e3f42e23','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-HJ59M0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f6dd0d3d8b1b4fb60049c83c00afb441','7b9f553710ae7e9d1c806cf26aa00a29744161facae1c723776861e7586d17d6','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-RQVVW7',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f678923cbd3a2644d2fef8ea600a4e3a','647d52bab32cc37fe0f4b80cb1a33f16a0d97c4f72d110cede155b4df138c428','form-17',0);
INSERT INTO "revisions" VALUES(1,'DR-BXJH0P',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','250d955ec2ef667ac962aae33d304bf5','ce5d4a8ed04e2910d6e939997b9cb699295caa55c59710022500d46b8c1209ac','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-57GJJX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','75f35dbb102c5b73eb2d101f85d50279','8f464ee4ebde1283228d599c9066f87e83c5fb217e795290442ceaa7903f973e','form-23',0);
INSERT INTO "revisions" VALUES(1,'DR-KJ62A2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','1849b6c4fe4984344192c9c7518fb276','66fedb6978eb152421ae0ecad97c6970c91e437c823f817118319391748cb3dd','form-24',0);
INSERT INTO "revisions" VALUES(1,'DR-DEZ0TK',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','b240da6eb313b838c751f28bdfcd1c7a','a7faa21c2c1fe31b4d8da467c343c776c9a5f5fd7e64d74e8c61b17575e07454','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-WZW7NB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','bde229a1aa8fb692d1e54b9f7ed34aae','5128fcae000953f2c6d76639231c74b44c80473eaca0d2388fc1b8130b28c171','form-27',0);
INSERT INTO "revisions" VALUES(1,'DR-DTBYS8',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','8fccbe231b1c82e9b488cfb18b2dfbcf','79ebd45129bc76c0ac4aff4b4b043cc49895bc47d11b96a7b1622b68e11ee6b4','form-30',1);
INSERT INTO "revisions" VALUES(1,'DR-MQFTTY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','0d158a1b15154eb7336ce09123f2d376','52cc8713ed962596ee4c7808a2930aea3fc78bba499f98c32717eef0ff40ed02','form-31',0);
INSERT INTO "revisions" VALUES(1,'DR-70GBD3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','03088596313dba7fb4eff9a3d9df268f','b72bbd23347700b59560b5ebe4a9cf9b312316da8fc6cc7a62570c16c89a8433','form-32',0);
INSERT INTO "revisions" VALUES(1,'DR-H4VMJ9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','087e993ed45b562a8d854e913ed50e14','46d087ecd54e3e57e9edbe8af569f94cfa96a97c1ae8edb6f93bbeed70061af8','form-33',0);
INSERT INTO "revisions" VALUES(1,'DR-DVT996',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','06ea962dff08b1b78744f6f9101e1c63','91228ecba386561864ac81c48ad94bf62377fec79a9611996cd115f34b82f0f6','form-34',0);
INSERT INTO "revisions" VALUES(1,'DR-H4VMJ9',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','5808adaa83b4cfc4a5c6662ee9234841','c28e1d3407b34863221fa2b8c209f4f9d6727828e7e108d66d0b6b4ef3b3f23a','bring-back:DR-H4VMJ9:2',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'ef960df88469577e510d7dd626a97de1b287ecb7b0ab84fa1da266c3d3c3c52c','2027-03-02','d56683ab33936163d3a22a10a99dd1955d755e8197acd0a16c63b32f33b354dd');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "YkcqcLxD8sISjkZIf2X3gxQi4dvxvgBiq/BNy6NH2QqcBi3KQIvAGqHDZgELjDWg+39ZuFrJxj1u164KSwa371m+bLiOAIAAxdfTsyWEo82wgQvngKBMbst2L3+UCjwc/t5FEyDrhSZQ5go+B6w166sRj0YpqS6SQhNMqGRIqwk607fcPTVv66pbo1f27Nu7OS4sSymsdLF+wUAGHXiMDaJyqrpwtSn+DJDiLSClvpQoFbCA43B0IcIIhZQamKwMmJ2AJcu0bp8WvirSh2voigyLS71VMhMlCeMI9FuTXwPgyQmE+PZgc5AZq/2g4eoRxUbK8x4wYAx/OkKmZGtuxKCqddPk7qg/tMqbpxcA5ny3vBmp9qPzbZ2qFwmCNsaMuItKZExVEuH1OmAg9FgIu1MlfimLjgLEE7Ap1DvtSSDU1muAyGRz8pCx/2MAKDrb3M6q7APhjVOr+QIpILNY/c7GGSbd149zdeWhNe6eMhA0vLVM4ZSu04OhEwndv6EFGC9JAMt7hGyROIu/5RfxhxpXYpcKw7HNvBuYfTkPhyJ0gwXnmroG4H3W6ppjCH2vaqkgI+f9g9s4bPT7SqgQXid8ftZiZEB4LJqrC8/jOG5j6tFUU+8jgpS89ZyGY6PH1AE2GvZfUpzl3IfiHdkABcTTxd99S8AwlN3ANvTSYlQdnpoxCR6cpB7TtT1K+kacY6MiqM/Uj7qtJpaMOnU7Ma2xZkxusMWutG6dGWFa5dFGnm88MoYV2fQIkeC6BPs023ZGwppuhBriUCqwxeO/GAq4zupgl4kmhiV3mt8TSsdMLgIjGFmSrVfdp/a/K+8lXZTGleV3TuEqOmQgRezHj1nePE4dFPsAnYoshw+q55+KcpfsUICwQZrVLoxcrqv6inm5tNHiH5bUVqsp9eBFtDKBhhrhHKAxpG9TV2E/SJZLERt8f0cl+rkT+pFQXCU0b6oWhFonpru+f9eClR+vonrsWQxeBtZfQYB3Hf8Z/dhsAlEnTMIfDkRKzsdA9kKtmOjC0K3k3EbZtZmULc8hscaUg8Z8gTLyZaB8x2UBSTBfUxX+6ycIG9IC/UTVfVBEPJQqsLSSlItegX/Q+0A4Bdc5pFzbgAMc9sDfU435HLiXDVunXSxt5/UsnZHWvfQWMavBhFYAXe3QW8iBcfaQ/G5at0nPLUYBJCyPu5kI2yYnwIVxk/j2LoaT9nfYyzT+iDNzP9G2WM7uvzz4kb9ZFWIO1ZH7sltSTn/4GQeSZdyS0UwRs+FxPTcphavcOu9f8NJh+EJ+/sqaOU1f+vu5kQIv8n6mVhLPJC8ZhZEyr8tZq8R8zkqpvNwOQKwqGvjkJmLGh/ukGxjzY9L61anrn/+McxrrPVzTHK0dNkslxodqI29JKuszsfBpBMc="}','7a18e08bb0a106954c71e5c74d5982a520cbfcfd0addcebcba87cc5b830eb303');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "7a18e08bb0a106954c71e5c74d5982a520cbfcfd0addcebcba87cc5b830eb303", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "Ewr3jX8DgBd74e08DlPVroV2yaYurba29BgQ6F6eyuXQH7lta5Q6u5aNATa3c39fH7YZOEgTn8TnpCMlMv+ibngqDDe9jOdK+guIb2Lv/gHyn0/XlgFA2gNnkPhzOjHqAtJUxcWu31RCGmPmb9UADxj9WdqeCxL5O+CRSzQYP8QfDwV6ZOzRQo1suCn93tmNhg87rpqvxxdq+jpA7cjGj6Uqt/b8qaZWLaW5OVgItqSsFfrbiZttd+f4d2ZpdS336dIHPCpoS3LwMob42hI7aP8aQ3cshuV5yyyN7p7NIFxwS49J/xH1E+NmdwvHTf1Fg7WmD5acgVST6flhJts1I939l6owQQ4r0CjbSxD6aCyXTKNooNfY9+G1SvJvp6jclDHUs704yJ7a6OKoL0f3/Q7yY2IfrA0ti/thKijkx/h6Kvr7YcKBSzdR0kj/IkTm/rpKT71neAcTDOsPEDk2326C6WxcNn1NlZkRdBqTsGpF2GuzEq96fkKFzvj42Kb04IG5OtTbu3nHGy0X6DxYiFXx/3SzHOcs5WXXVUP2ER7soJQIomM2kDt/OTkiYIVE6VjGZj4T8rokM68VjBYZONtC6z5pxsN9r4NZmmtG+uXod0EDFRl51BDawi8SKADooPi4Y8zEYN3VuLz3iRsz4oRKoOWhZjQl33YI97rXUP441rVwfGEDO1q95aV0YOgD9WACJ2vGzCJnJZIUvU8duQOClOMbqnz/Ml31biUVmk0KqWQtr/4I6RxT1FFoNnOhYHOSHo2b05vH2+Jgbe/+OXnVOljMCFX5Gferg5nJ4j5kZifL8B07VS4cmk2cOqoVK67BHhBqVzIacol8CElTi5aQpfpxOsMmHG3d0aWWN/rn2AT1uHVAmgcySGKFh5512VGv8I8IcHJj4N8PH02/z+VDDj9PTB1je9LEv71gHNvFglop5Hnga/EaAd6fX1RpLg5+pAJgkgfkQksdscolJKajBMwZFyjSu5seukUN/r6x3Jwe3v9pnr5Fmd+3rPeSbtT+MUjGRZl/cV+NftPly230vngYT3vhX3NF5FVoHihn8x8SQzaLer4baR4/GxUtSJsNm0lrJ8YwFd1W3/IMU1flkOIpJbbaKA5RZOPSiCDN57RW+ty2UbICC4h2Db13EyMyWcXsUvXwvnToRC/2e8NYVvicSwKnAWDDp7k6girKwul88xjANmFBit2AAMNxfn/nCV8c87flOCedytzflvc8SJ+YWz2Rzx6482PnroVl+s7txITdeFYRVQzAtQ+ckTHqvc2ws2PZ4r84gSZOJyozpqmYeOjs4ogoZh7cQtFzBKB/P4edBVIAytd6GrDOKmxBRGo/HocYRThMbhqkDX+pHhnq6hB/ZSvkaV8K3wSOelUc8kybmZDZenQ="}','eeb926ff4eee4fffbd9a032c1d1a9ef9ab83551a290a65c8ee6d389513ad36b3');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "eeb926ff4eee4fffbd9a032c1d1a9ef9ab83551a290a65c8ee6d389513ad36b3", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "tolRf9O4LHz3qYchifc2/7M++rDqgIjajBKxeoOJe6TDOx1fqJ9MzKtltz8WujOOz83EzRsNc4//KrluIyvllxITG3J1mZyhcbXCfLWqxnJm1WzrtIZ/q7dCpqwD9ZfRXycO3GkMMBLlKgxjGRxqIBFyy3Xh2n2dzQSSRVKMVcmGsM5NoN5rdGsrrCqSt9oyuQxakWwEkvfLGEmTVYHC+6fQjL7SkHYbzqoLtOm341tuvyxPaF/vphzvAClPOrEl04QoxZGxhAwZgnDjEDy/g3/Fd+11d255j1r3fkheNsfhuzihvlPuQwY1HkNuQZHxQkZckfo6QKGPmXXfltSG9I0MI3lYAHt/OWzVoZBMSjSAvOLbQgr/7lWnFE5gs6/QW+0VRAakap4Dj995I1740gaBACtV/81bGURcn0ZM4anBJLYN4r1zjMbD7UW95/nXOj81gb9eR6cd5vhFB+utBf1nP2fl1u7nXBym4aEpOZHfvdh9SsNssgyBjAp8+pXCdkXB91r1wEP9TWhBSxXYju8Gyc4i/xjPmxp6WUlmKjj5htie2knHg8fa5mOmKGvM3lHOXmWnR24TjjOG5XmJfAR6A9KroYUrWkSs3SRLCQw6Futy3aD9YrrqXI9f5zHC+5l4yJeOEOMUH0ebWUtZguyWc2vndalHDmlTBBGmbTUntEsPXGNAIvXorgamgrpllMsXQE1YFQRMMwJ3mp2sc4xG2iAtgKVX5/Bh6feOW0BbEG1+5nr4yPTYEt0FIalzuyLPIqTCgEqMBMbzyXh6nyC+BRYXJpOlQK+ksjtbAzPFm/YPFvsIWe85Mm1jVWUeEb2CAMs1LhTxf7Mq/DSZgdR5jrkzizPhCz4e8+sb33p05hZCaZCBhZ+hp+3elovf9U2NRaSAHTG1BNUVxmDyzxoUu02RbOBGcR/BJ9NwxhN0PLyZoZk3V3enjk7WrFvvlLxqp8p+2YgfhFfpTyZTHnZpUM85cJ1q6AKXyY24TfGCvgb/i9Vss7z6MgkjvPf/UWi62vX64+LmnGNpswA1iPQ7QkVgwpThybgiy3fKMcBcXTpm7crhna8sO3pG4Cp+elomXfaArnBKMoxiqw3wKnkdLCjASaC1UgPi1dxUhDggxMSrgzsMf/WB7lXJnJwIMD1CrsiBaCUs6JVfDBVf0Qh+7RTXOVHj4apAkbXYGUVy3R11ud695MLn+E7DTLHRxRT/q4x54TIoiZOLyGlRCqmHd5xM/sxmfwnk8POom1Ey35vdpzZBK0jRKJ9ngaw6oKNQm2RsHs3HdaNwQlmQxfQvxGUr/kUkKPkmvUKWTookYwLJ3ctCCboyVc0bBUyGTG8uQxpmE1U4R6y1IX7BcqfFsja4KU2cGs8Ur2mb2sZo7NOQTxFx9F7wlwI="}','fdcd3ebfd2ab2232d40ec545566d1392c7c7246ea49b946537c4847cd1745bda');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "fdcd3ebfd2ab2232d40ec545566d1392c7c7246ea49b946537c4847cd1745bda", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "ZAfQKWNmPzzTTFQAfkHqMxpHi5A8t5Xa65kiwMSMHbOblVv7Afy3Zto7zB9zie5A5AR8SuTavElby1gJlROJwIUqoQ17oDv7j3YpjAdxzCvCyDLyK319vA/LWikzQRhgyGl/EAr2K/7YBZO/5rXXDEnVx5M45GoOyvKy0/Zyc3b0St6nZlzRh9sM71fDeP2IbxZD4MxQS1hx1OOuDPofnYsqmx73tveWJKtYIyFiYJ5RXgI51uq/gJ+DnQON/cOwUSCxEV/H479mRQ8pfhWnPgJqA0jng++3ipvWWrzzueCX5i4wM9LlL3EuTLMmVL0bNsJAQreUkwIkdY7UsSHTjIDba7sO5zEO4sxz7/ZFoA1u36uLamQ4/E3hBEZDeKQvfmYVeqwdBpfZu+46uXUoco6hQCtc9N4QbLXZICukbyBAuUfej1j8Uvl9RCbC+dLHPACMme8ib8HyOauhE8j3uIXvdrN2QQjxO1ttFxAS3Ea3jtJGsmcYEFGURtpxtt6UEroRBbm+1ieqVz+NCxdVosNO6HAxpwO0rdvS08JogV3ZVEGfSL8Iz5lv043sblBrSih3N7UPmCE9SF36XrX585opcFo/PG0q8MwaJOs51PZ8Iy3USIXfiES9xRFhD82Ie+qsl6a8882ul5Xkwh7tD29mk8eapv4HHFt/F2/XjqfcBhyDX4MfUghlYfoJQ7we7jSfY9sxmEeOgAhGnqGjE3527KKBjA1oJFYNRtvlDvMPtwQaoqFkY7s9Y8m9hw+lo9LeVxKBvCVrevrSN77cv12i42ss4y21iNaxMxsSZ4ZSwCH4+ahh/wdLVrXk8qy9UwOiz1ijrVfG451rHgDUqlLVS4WkXUfXV27CWN5IADH9G2cGI4oWyn7wN1y9hb4HtH+yugGbh3tLE4rB4Zk0j8XOeuDqzDhs08loSKR0+KSFClnt5nVPKX8D25Hetzsceepbu96iolcNAa5CborrPACTOYs2i1bNTPyKz+kyLZ22TZKW3zbyEfM9m4eLoOmjdz6OnXoR4Os17kFEd64gH66qLrkDzMgetqM6XATeb03avtDNMEecFkuYLpx6zo6N2xyYjE+lR+3m7CTQnIC6ST2vRGDbdEaNVdUqh/nmy69CgFzXc5I5JlkpNwa9XUHppYpDrcAVSixIx6xqrN/2uarvbv8KAjklPZ41Q6k4vxa8EP3i6K9AzgROQ3Mhia3a5B7VBTNxDHJVMbb1sJJS5nj/BMYpPwjaNdlYIib6f6Uv7IBkR+T2ojRTe2vQkczv1DfEbODQHOHKbOxKEWA235PiNPXxMUOTMgY+HmzTeWgR2wT9ZMZa/NqwZAgWyDylYCpCynxcQE4R0rU7wInNa9HA691h0WV4b5c/XlcbepNDorVPveuH0997x8I="}','281a95f242e1552768f943e3c9ebe80d310c4f320b88692c686f257519f89440');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "281a95f242e1552768f943e3c9ebe80d310c4f320b88692c686f257519f89440", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "DMzB+R0BLQIXf+z7kJ5NImS9XxbdufrE/gkdbOvLC4oBkV2D1iHvYS6zxH/iwfgN83wczhUOoNyX5wg6rm3yj4tjQVG/zAuFGBM4p34OoZLxvqWkw7SFIIxHJZT0CVHa/jOMuliyOUmGdqsGlvyBjuItc/F0KbDgmBczkbEEPULXVFn0/e9Xw2u4WJzv3d7vz4SRsBS2eUrZg2w9xPLJ0RPxyYcrbO2NuqBGhAJiIE+MZT+iU2qHVMNy4CHK51Kyt9X31aQA71PGxK+JpJODmZARQwf2i1f3/Z/jW6E5qGnSd+jgYNkStafRLK0Wt1tiDGxlg0qUTh7hrZe5uhMhljrB7BZ84XUuwnhWofoUDKWYBMjJQPZVtiZEpenAbZ99rgf6MK4Lsf/C++yyYe6ZpjpnaiLt6PpRZdkOXEpkkGMLh9dBgrg5myNQECGQlediQGEPQow8VgchEdCxfNQ6npOjz7H7+JDi8CS+Bbd3a6ovE1U2Ld6+N3rw20Uon4xQdMDnPxbt19fzBHOplx/HDlkdnWasNbYIlOlHS6dvH6UF05uvYJh7m5afOnX8TDu0oZ+ZBmmpoMxGw+nk3ffLWrQGpDxYSxqCRgn2cJYOHnhUN5COrDgr+/3GOEXd6yJvXlAt7Ky6I/nLo3Zwn5tyXEv5HLjiMEIXjK0PR8vyt1/dBrbBoUu0eJ7U5UD2AaeRWS7RL05QZm/Kk4Bz4NcrtZKigZhydra78Qe4Fkr/QSLLPimBYZvQRK95i0GtJ6hAMtKIkDOaWDKcKvZXAQ3cul4V4dypdkflwissTiegfVCz7f2nlaE7E7SsY9miJUK6FicacxL0eAGLx41zpKFAVb7h83jfxd2lf2A29ti0EH8vmzrGt9Qox1QT0SzzbZLeEFSP0CZfYipZW81KWr9q26o7CpPnlucbF0ID22tcWJWzbkM+aMb1NvyHERupdy9tD0KVDa7K25znV/Rm/0Ocnen2AcYMGR4HVljIhrEuyERyHgPoFTY6uNinm0E01wC4x4nOmYCAVH+2u7UADq0YznPO8jHEQMOi1Xdxi1YgaRnETMcLFIC8ltxxfRpR0eq5cJ5FqZrfHnnakIsqVaRFgvY9r03gO31da6t2ji25Ig8kbZHaZxewHSBx35/u8YMKIla5F1rwtxENKRoZ8iDJmSvYrei2+st8kCNRLOZlX1KKYDJjQ4skP6+oEcXtafTbnX+sm/z6AgVMWw4Lj56OFTunqPuU3WQUywOuIe+vm64L0V7iG0gh35qrQlWhVFSEUVh0IB/Ya/RUZii7jSLGyMNFymuhbH2urTr1xDtDJUAf3oP81JS2GMlpB98V5BaiL437sAFL6Bd9Ez1wqflM1nFpHqj9ANpPZM4y8v5qsVgdXo56/elJDyrk5R0="}','e8dafcbdefabd6b43158556694c2dd7843afb3a728e3520e208dec1cae8c0083');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "e8dafcbdefabd6b43158556694c2dd7843afb3a728e3520e208dec1cae8c0083", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "7ZoGlAVmZVKdoHcjqrUBfVeEOKCok7UrjEZ8eLLHEkfcKpK+CYyl6Uib5jw1JtEN2tD31trUhB3tiomqful6SDgEmRu1vFik+IZ/ZasLjKU0lUZ849rlbumlj+0cfEslE+p3EnBslDC7LV8uWfe4ZS3ZfWAR+PXix5E/963diC6FK0a7a4IRg4pWKmD79Hv9GLhp0AbHjXh5umT2TTo2mwGthgJUXUVAAddokt93iSIrj5OjJbE4vmblCTAi/ZDse0DVPTmF/FNaurm9B7XE6mpCphDaPTtCz9dAckLJU/xSNmFj0kJMzr4V3EJoA1S3HScBLg9h5qPNolQZBn6bz0pBsdC3KKWiUX2XUfzmENu2J7vkb14A+9icO3GUyfz9NL/7eW3qqONWBhQUHT/ylzkk93A6ydnGhs7bAZG8DrU/KBxwaL/SOROIeizP6bAZRuG0C5bvw2I5GCwug+X7KT0ZBWzkpFlU6IR1C+VnmGOVY3bwzH3LyrO0SQPmgaM+8YQmQ33FB9gX23EVJTSg36aFqcBUJ+vCweRSlgRdRh/6fmOnA789dsF9tVxd1CM9LU9fNPVlITyN/PQgWSgi1gxMlynr2uHDjmlkU9KxJvtfvALsqXzTJh98BddUqKwnCjKzP+kVLvuauxRgl+13T+DiNuIxpc/msx2kIy2fAYSZ2BjCwySnZ1/H7na1htT6LBp/6IcPkAVmSY7wywcqyIv7ru3WKDhG9/j+zW+RvAg0sprfjqwzvD8AXUnTMftp4HWgU51ejY0CHQlHlHOBqLd8yFuCd6f1SI1dkPHRmqcYPVDkJWJZTv6mXo2CbzdVu0rHEh3tIo6aCyjbnYU6n0xpAldDPGwr2RyCR0WI7yZyOZy3tP1pLij7/O8yHI5iLmHmXkkH4OJygMh5bDlteU/yqc39Ra0GXJx1pZdzHpiuJVnMvWImBH4VobRM/EUSOnHFKMf29Q3eSpHnkbz6hdwQm1lWVuWXL6Ne4XYFxjd/Aqo5gfirwtPQz59dAB5nY9Kq03vQ6xvt/k91tsUaTsBUngqhQFlc74JkpNSULf1GpVHk4dNTCcbejXZ36c2CpNIyzTWOGhsqr7kHKv6YoBeFg0alWmQg639Ls1G7MNuLO84zqtj3mfJIrHVyHAcZEmm7k/d+yTgBVkK1RLToLsGmjKdlom+84H8rLevJ9ETLvJ8HroGl+dgDfS0bEWmQAyXD6XRCGTjPEtrN0kZHKPYlkuCh9z3ylr6PxjSjHTo7OWZwPZkn/MKebPCvpcmYfSD8HO+m69y8zay6tF3Bz9c0p5O5/NnntzgXYV5QxoHTOQ50wZD2CIu+xHvqHkJqMXGPO7ynG8t/L12cWzQ6kAtjc78V/1dKy0fV2I7TE1BJY5exskHbt66G6BY="}','9c0e5ad75baa3641023bc9c3fcf70ebbd0970304ccb0d0ae3513a53bb2f22b0a');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "9c0e5ad75baa3641023bc9c3fcf70ebbd0970304ccb0d0ae3513a53bb2f22b0a", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "RN4VOa3TIs31Y4tqG8bOvSuuLqaSA3lEfZKT/EoWlIefWkoCfQQ9BtH5DXB8ifVtEZBTZ8YOf0+OMEceq/j8D3PZD6CQgBkjb+Cttockh0XgsFHu+iBuXDAVTLi0xkW+DFDA5M+7yEUZJhD0HAQ/htpXScQpB+6rCI1Nh+yB/smJr0IyDNAVg8bqlH1FRK59UA/9u8kgh281MrPUM6UvkmqTP+muWw+zOFl3Rofom2EZJp/dva818jN+Kv4tGAtVQTOXKGXf6sE2oOBKMynf2BTUfDyPoLZWOxo9hIYWXqwGqXF9GIyYEr4/Tugy1LgYdqoQxZgTOAv3O2pFv2vCteKqugmm2yNcSZhdEUswGZ2/Eq77TD+OSY79yFWkh+mfcfNTEo6OYqsPtN5JAenYfdWQEkbZfpAHFpqGbXNXWW6rBJpGj/ecwfA6J7rkPefzjDcHIeY0zmsl3PM0A72T2hfpJZ71I5u/JL4bUpoiUxDuLOQfBQXHbE6H/4JEPq+9MMaAMZKTjrL+XKxgTlypjQFY+e/P5p4+XJCv8dYJGHiwW8FzSY4OPePJEb9twiHauF2euP9GExZde6/Rvp6ZCKlKnqbqCviznPjKZlTCVZN7tolLRCRQ78mUD3QuLUxLTKV4btrPQ7kfHrb6BYAsaOhvgdRHSNJkZoYRw8R/YjV5w/ytK3Ws5x5Q3azcu2ZmKDZwXOZz+40qaihXsG/X7RlzB+jcgEClPZRPghCRMeTFsi7TDeqpdioDybfSHyhSs8peDoQgYKCiHR7JODTAlEKpHBeV9eq21f/fRYatS0IgpHz8AS40eOZYzL201Yw1MJy9mqF/pM9X/ooQG9Vr29jObrL+4vipohPaTz5P1q1RHUBWUqveyb0f9djmZTCZGpuqn9dQPfTkzwsjc6PBVLtQPEPI0K7ffTX3qT8kp0QcqEihzOJg5Pq19t4lmh9xcONlkt05XcW5uCLapyYGYXcpkConjd2Hw6p4zJkbFBkzsA6MbpckfqhA/yLJlCEiWx1VE4jGhroS1WrR123cR9tNhjvm1rwLMQG7Ilqramk8yCrDGu8zwLPQ8evHj0l8kbJdIKNMNhdaz09Fr72gch3fks6+N0v0gpmHa8ywVW6w9wOHT/HgtN4IZOIW9MgSiwNx/uA3g3LvEX+KVH/imQmc6QVBLwitwiD525nU5oV8/dWNbYjo7GxQpYjINjU/vsNi6GM3qfgU9EaB4fBnqURJ+RaAWlzE/jfGAy5xm8Rz8FJQiUxlGqI3PGEA2+i+rOgcpbQ+gQkGSYUAzWDdMumAhrwIk/bI5VpqI/isQfU7+xDY703MIeKqGyNgD/Pu0enodxfUlV0ofa4oabydnQWD1ZG8X4nx1QBmihXvRWSrJ+YNrUU06p2/jAY="}','8e1b2fb1a6f8dec1096fb05b2d2c6c4101542676dfd02ac7969be971af0c0b52');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "8e1b2fb1a6f8dec1096fb05b2d2c6c4101542676dfd02ac7969be971af0c0b52", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "GWaziVfov0mFgKUwL5L9UXd9eOV1eBVQA+WIHiSoaTI9yuOHRmJm5OVqD+T/Xd9NzbcpdOZyIfftEYJW4+IQR30NEGQ1VIofjvqETXj64ZdSh2JAuTMcgFArC7cCgfRiBHfqntUgZargY5TlEYL3bafOM0egT6LYenfiV8DDKng5X/n/HKUSMkuOY+58QuepYIZtVsPKJ6oj8WPUBbitgsSRudPum370NZ61sB3NsCeZaf0ZKTHItm295JZ0+d4KwcPfEi7rXG8jl0MU4f6/iH1fwsg+IFWUm08GThgB6t+zVhdtdp9OU9leQLIdABqW1sNdA8lKuOB1S5OMoH0V/mNzHSotSK7y+ABm02qmVEtlW6WYqnNwdULJ1+3j0jvMyzA2652UYFmcfeneTCdzzcMMxAEiZfRDviNXrW/UVg90/QFxGPdrQkpNWqvYlmC4ynVdwE5M4NYVuzSVqz0J7VSB5VCyynwuKG9axbvhjzigTh9MqA0Yce+o7zC7QLfkWZYZ/z1Bh4BwL15vz02q2TMlSUmpWBnTeJ2AK+RZ/BPXxOHVPkAsrUoucDQTKErxEq5Rs1djOj6wcfU3h6V8+49qd413+LAxc8QMw6pBWpbmil0WjA3K1sP1VQhExw33LMV+jW+DNWltq+0d3vS94XuZ/pg6ivOh7GbQ0WIWkKSSbZpRh+XXeV9fM9Zomzn3YcSj2gzOFps2Y3sh5fkvl53JD9WbsH7E/DAFmZ6+cxhmGvb2rqD1QYhQH94ZluDXtl3UO8jGEwK95qby/MpiwqTbKk3hGKyo31tOU2Pf0y+fo0ZtPO2gB3YWvCEyarLRqaEOn5IHNvqTuIlfetnKZcmuBl7AyL/6MBuN8pRmHGub++6wO1AFC3wcd3kPX3fKfBZ0vqP12Cpx9nmMJaGkpp7HtcKurp/ObJxZJ8vowm5o+P17AgsYU+R3vtR5ElBXPXmUqp/a5K2UNkMHbaA7DmcmhhbKEGVfZtw4RzGhOlGcXfz7dpJAlrXevbY78EeQgSzF/ZBjTtFhopS0/nQkOUkzWTbu4oUO7H20TJC+v3b2qpBdNj2g+fzyhfSx/bqPR3WXNU7yuLDrxIgsOWQEgilHuWAPV2xjO+VN4T12ajMqEX+7JjdIwjj/sYOSSt3pomSiY0TMwFrk+9C2LnDJL0dq0DqxKZGDQYLJNlWbtFN5OHk4k2OYm+Rv2IFUyduXGUiSv4YrB9InajLNWVuG3s20Dm+1QyHm5VvT+zV5TypOh6lm6U8yfJ4UmPI0lPKWtMamvFqMMCo5tP1eeFn+5/XHjyba1BYv2JoT3eE/aX4ZRdgILfZHPZ5xJ0nsah4M92zG76X8IsyaLd0AnUG4fxcFxM5OmT0TwHq36n98kG+V23PV6mXLqttQ0i4="}','ec761fe0aeb5c1e4e390fbe82b69cf7497ba1c2ab6330d1ed8fa3c7745870d62');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "ec761fe0aeb5c1e4e390fbe82b69cf7497ba1c2ab6330d1ed8fa3c7745870d62", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "+uCbskQa0OTVFsJ9tppl1aqtRevAAF5L/9upc3bALrUby4IhcoxXajXss3Jn/gTNoQjfyV/TcwGIu6eLNuNmqdSHy6e+my6Tk71Q4JBh1ANLSMaFbGf94SmPQTbaEsGGKOgfVFPC1mujAufCPDx2/m+am/qiArzY+cZMTb60Bse3h3MOUO+L0oUD6OlYmvbShq/BIZ14qcG0b1W2K7ad7RkzwrPBEG19zt6OE8TMJlKowxe7nUVpzPGFhCd4awKgCOEFgZnE2Rat33IKTItGit/OL4BGUvg58p9WY2XzwaRJKUjfV7PhTlOZN6KvcqpKbC1kjKtJBgzLLlZbg8kx/hyjr6nFNpiiZOgpHQmZk5Bt8RovRCBgu/i5wq4dyenXv8teEgQ4YpYI9y5sH/xDT3E/FVeiPWH+J6s7VSRUQd6JqXMsBy3wMg3XCf9yBqajAEGiaZTeGu0DYbId4vxdrZANZ/fdGnpSRazb2b7j1j4VpRtT7U/uv7OQQNyGoEyMpHkizXhYide459HjQxNwqKC+Ovs1nOyNmoigjDWvep5oxYnz0JHSsdSthO53DxBVVElqKXJCT4NPQXs3X3sTArds76m8OheO5Ok9KtO/4Cli9sI2VtflOsMnD8F7OCOLg0GeIMKG+maSftbbmxJ0bAAH3K/uATdQSF/6vMGKQg55eRYCv+tve6BsXHa7ONTJhLXdx9dT2nXNW3rI/S8lBO9o/fEaZUZ9j13ruOMBoRtYDVTYscmwvB7ZKttHHX6RXzi6YUCVCMSCkK0kHmPkKJTObBETKVuFEnbg1CLYtEd4h6/OG0BEiSb3Foyp2V6z1D0YZ7dSQNLJRpueSiVJjnxMJTDTidEB608Z7MACHvrXOADYbNi/bigNUowlRE9TjPcw8AEhjZpFyBhRbm8RvuSaWWoZY6DjBC3lxp9A+26CjGnqH5z5Z9VVFv8GTlJ+QYxjBp/gxYIbVYkkpDgZ8IZ5jSIeORAVQ/v4/nILt8MT1Ond9XBpz1LXfyzGbdir7prZ8J6w4LCH/buYpTzRWl/9IhXxJA+lfWQuNSNMMpfFIrLwZGSVomCZJVTnsA8EgyoOmuAElQ/IqzfmOZkl93Ok07EtOKAYH5rqTa7sA/JPbf2SUDEjumuV5u1ON3CWV6s3HgHS14eF8Rn/jw1BK6Ye1r6FkSryr7EO9yPvxaFaKB8mAoLA1LZVsiCI0rH9TqPQe3mNGCM89RKKvS3N0rnTTh0Ww/pub3xbZwwio9/7MfDk69XFl1fSMUZGB80PYOcK/5wr7X2YSXaUqLd7NsQ/mmKWWm8L0w+6/izUax27iNa/wN1oYAbm5098DO5XVkXExfjCEVILuPS2lV7qtLp7lDqz7FLLspykfo+0k9ZQgDR0RHYWI1iBEL8="}','98d0b3eaf028d0cd165b01bb1eb7aa1479c1ff9c47dd1f6ca5687e6eebeb2a60');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "98d0b3eaf028d0cd165b01bb1eb7aa1479c1ff9c47dd1f6ca5687e6eebeb2a60", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "gxV0ar/k7SxWA8pU02Lo0H6QtZci3Y/sCIqKZsUpBnRugjpuNKXG0vPxYy3JX38N5egezDObWwJKgnKYXFiuDyRuWoAlsK85KbyYDqLrB9HcDXOmH5Id3UwfDDhakPetQlkCKgi+oNKklk11uFcy+O0+HKVKrmc4PF2yL4tgAXG+I4hfWK/2u33JJO3U8PgVM6n2DsJdOIyNevKjMzaQu0ppBbP24axh6RI4/wNXDKY0ZPZFKk30ILC0jUANMLVFosQmFZWE2VNw/kT3JKtJxTy6LooaVeDJuAQ1XFO3R3ISUwjngdWEoJnveVSpEQIFY2YdcPA89EM61yOU3W+1V18+wtk0NVc5uG5Qkx3HY0swFzLOTQIuNXhdj7pMJ4WGqgDpcOoLzr4JLRJOsrlk4VkjhK3IH82CGw1UNDjq+utwYnkLJqWZtp9XmOn9Y2sMOqO6mhv1BrmBWxsj/nZKC32Ld7wjAVu5yvmvEoQi0fCV5gharvtJin2xWp9ROrz6bJdByKCcOpcQqBgil625F/BJ/2wIqKNvVOFaY+u9IRfZT16eZI6MYUV/XYTsTU5GDf1dD5K/6A5Mseprd6/qUsD7zKdwHuqfEOiqFHwHIHHpIbw2x4A8TZD6KxDvnn2pZBl9aHXByfddmH2jBzV8yew0alL9C8oP94v7nJPwrwsNM/oPd+sOmZgzQJAsqpqFH4B8W/HAe7eUlhaclWx40JgxI+peLQCvfD7CKHlGFQpAaCcJDRv2M/LAZefoIcm14ShGn9GJkaZOo8aY7WM47I1UKGRI6onH3YXLsYVG5f3m4z3yhwnl8aYfwtOyxIK8qNRPJZ6w/f9DakprcCzWjV6EpSzUL6Phvz7NPOdgWf4DnwP6/SyWJyO0+Bzvra/THiukmgeYXrRsq+pWeQu2U85CinXJ2zw+Efr7hKHEas3y81RAkEXnxiZFZvZ5JS5e2dlHjGXiRQ9ip+oUoj19lze4BqMmlMY4zSidSx3V8PNI1UrFSEdPZqcTZvb8DWfNGvWeth5bWnxmKPFexmTUgbIW1NvUxheFey8d1gIVij9cM9eNAYcnt9NgWrrBTz6c63v8bXzvxW7xYoyoD5J5Zm0F2xxzrsUddX/gsQFjcZREWouTWd4pkuzQH2c+sKARqE23Kf27eGafQdK7d1k5wXfm+KMDxJyAFqiwl5CVd8sZMB6MiRIK/GPvKokez5Fp9sTu5zFH8ODAAd1nj8fVOzD7CtlejlnO6ENzn3jBJWC9ks3zCPDoFIiiCwitrbc+/XeVcKZmhMot9KeZTVIeK/hvg4fHXYn2mCwPGmSv0bWYxBBJqMOU1nKsAisn/JQaLk72+LSRaFf6vtGSSri1nsDaERBzShxZMGfd1wfu4oXsqkqfM9uuYMCCvl0="}','ef960df88469577e510d7dd626a97de1b287ecb7b0ab84fa1da266c3d3c3c52c');
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
INSERT INTO "suggestions" VALUES(1,'SG-5YX005','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','0977b692814ff4e14ca7b043f6f72fdb','2027-03-01 09:30:00.000000','form-21','DR-57GJJX','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-GFF4EQ','slack:T0THORNBURY:U0COUNCL02','The pool is open.','229635f70c0ae91c7b7f666abd2959a2','2027-03-01 09:30:00.000000','form-22',NULL,NULL,NULL);
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
