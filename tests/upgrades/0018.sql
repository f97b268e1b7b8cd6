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
INSERT INTO "absences" VALUES(1,'AW-DG2YS6','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-QPY7KF','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "alembic_version" VALUES('0018');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'Y4MzccGGQ69jqJkqG2YwcUph8VtfZTEj3UBnKz6aYpQ','2027-03-03 10:02:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 10:02:00.000000','f64be32bf6a083359c664b8bc39dbfdf');
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
INSERT INTO "cases" VALUES(1,'BR-XD4DVF6YM0JQYE8J2C8DPKGD6T','2027-03-01',2,'0f0861abc683f506',X'C052FC23E6E9F9E63FFD45C9C66200206323DA2516C75B81056D11F47AF6E189B8AD7E1E5403E1A83DC89877C4389E4D0A1D33B0D015DE47A3B73908',X'69C805F57DE33921B5A29F832AF10877112FF583F9A81030DB08A473C436740B6026A6695A73300595DA15BBB39AE65D9B8D11BB169F05D0E31847ADB4414BA2DC8E1DEE61DE9F253C5646033EB4229C3F51A3F56DE5500F12741C4A5DC3059E8F6358362DF16B3C25B8058C90A256EB337E4CD738B308EF0B5F82AB660E3CAA0BE16C978535E0B95124EF4F0FB580F14A873CB137448A1832A2CD6A6EFFE716E1B3089CB0169127F0BCF7BD5A897D341F542109DFC2443D049971CA11A817D508C5648D7423C7A898F03869D99C3111B07935DD4E8E9DD73031D1B0961F70C1B985DEA8DE3F3626A8947B2CD6928E92B98D237996B4992DF7823CD9420DC1CBFE2F25CC277FCFF92E1AC369EE77E953786334BD02315043287535BA936D2C29BFA152452A8638E9A20AB7AD924ABBB1986E1DF0C81D551B347B525965167D86C559E6156073330A985B4DC13B53C0361424D66FBFC5998B712E29FEBB4A31B4FB7B8AABB21E0B4ADB6E301291C0E6E3347B9C5EE55BF51F6106883E18C48550C70BB17325A28DEC3953586932B8E0A5C998B0476E8DB24A00F04B8EA40738C1167ADAE1511309D8678B5C540D05BA1228841825A59AC33A54079C495E92E18D573E68A887B027B8D31BF0FDB801C3686E7B866F2F94E10859BDAF34BEBD3C31E3994791EF92557052D0984E25FCE133650D76DD1D9B02CA36C947CDF0264EE1C96057D3018FEF272151F2181C66A471D6D1E98F5FD9217C06B85F352F331C3816C998E62E1231E8C06013D96D0C287229586ABCDB6316BD4E0BBAFCA8D5ACF208373AE4558B2916B1EBC1F7FA17C5C361169811237B108F0FD2EECC2F97E08C113E1181529AB50884DC063E68F90B4E7331743FF9E1AFBF4FEC0DF7100656D92B37B3D40E57AF2325B23EEA2BA493A1DA197FEDCA038EFB72C0C9FBA9D778FD5E67F88F4373EF5A2A67EDCDD30A8135380F0B5000EAAAE27C23351AEF141B150EFF8E9BF567CA6056D8F34860524404CEA0A74C8AB01453A954D1C2A57F755A26ED19ECF0CE6D1922CCE4DF9DDF65737B4C6B1C37FFEB8D5EF77AAA92BA2A7D9B747D17F09B78592FCDCA1FE8E1254F088F663D897F15E82094152D5113DF798E2A0DA0F1FA9C731ECCFB7404DBC55EFF042B03B3E5820EE5D6FF82B3071567B5B9BF175BEE98271A603CCBFC1758C07FD15D8B871EEF4AFB4098A4AFE0A06901D77818E2800173E8A17E5FFC99E7E5C485AB7E9623B942B5B9D3DCCFF90AF7C7CA6E3126A617BC96C038BA8D684AC67C8CE5D6F4300D7AAEADAE479059CDE692A1D5EB0C8588CFEC6B0E9E9D7424EAEE335976671954FA807168C5679EEF4E4904DDD17E41CD48144DCC5B47254670F2CBE0CF7E9C052C2E78ECA139641701ABB53DC89FFA6A2D3F1CFF932E007C14E00E527E9F77D4816A6EEBA5D980665FDA5C63DA1D1FB4298BA14BD65872FF06AB9C971AA6C41D58211A40B9','ce2ccddb72830c8b60e1d79922c8886bcd8c79992f045d165872b1a61ce88b58','509f40f26f4a30865e733552a982b340a76986f3bb3dcf93b8ea38d8148c7c09',NULL);
INSERT INTO "cases" VALUES(1,'BR-2CFD0RFK4TGM9X9P7ZZ049KY6J','2027-03-01',2,'0f0861abc683f506',X'F7C4FA7C2C246807029D857CCB4DFFD5E423FDB0D9FAAFECB712E05A4260298CC0759477D63AC8C35A04BCF68099A04B646F90D8050277C8EF9D8636',X'9EF48AECEB2BD89681E9CDEE1AF94C62D97EBCD468020183FACCA8CF5FE50DFC0011B1D71F59C1B1A5559A11AE0461CC5981D1C1731C99B94DDD14BD90288B3D9B1971A60C18958A51CACE9E94AD4BCD90FC9391051A389AE689C0A6EEB618725F397BB50D519FF2F6BDB9F7325B26D6210A4F1B156A59C5D13FE8688C4E0817C401E3189DAF8B999F74D6C79F640710D70822B13DFD455DB1A6C441AE9E2BDA5FDE22A5516533732BEA6449022CBA0804ED866E7357EF29FA5AD7A2BA945124ACF9B932E817225A8D5C9E28BFC7319D6E50512A08E6266D35905CEC7F3BC105D2A771EC0DB23F65E7A3B4AF7350259D8F4EE81B239055469FC1B2144DC79A5760E162B07B46AA75F14689773C82969CAFC8975B36EBF9FC7C106D922990A9C2FF6EE80E2851244D088DFECFCB5A2B11017CD8524E7EC1D41E2FEEDCBA4098AB090ED4FDDD92ED235ACDD7AEFC712D6F30B747E4E1862928803359CB6FDD6DDCE1BE6C2E4302577F4861F25CD6AE46CA5410E4BDC8959B4D87FB5DCD2C5F6179822D5D859003A9846190882A40603144D137EC253D829F99FF4F455B8D94AF1BEF3C1BEAFC9237183E587C09DBE67BB074687B1756DAA35F6900B2ED0F933A9241FB21F0FFFE5E3C13799C72840765C1875B61968E711CD7DFF114281F7300F6C06B7D1D1A7238D499FF0C13AF7CD6451C03E1F87C7A532BC994A6C0D8FE50BB4EB7009D652F4104A269AEF5AD8B28120A8B727303E008E01B0F7B0636A349275811B1C4ACFEB6C169354302CF9AC462F0172D6D01ADE430BF370DD7B8CD15ECFC80E011AA32C11AE1883D46CE09F9250F310B99A8C512F0F24468EE3E52B8E84A6354FEC80B6B2B30DE7B9EB663585C1EDB0CC82625AD4C8F5F25E443150883E9F525BE8B95FCBA59062C8C3FF9228E38F653D92FD34D20BE92639086735FD1D56B694F396A5D96139402384384415623A62887C30393F9DF8D398358981AFEC295DF9F402CB0168A3CD2DB245C87CB08169065DEB520B55D5AF35F8418465C79577B5A3FA9CE81BF81DB478AD7F626F34F8864D40AAB824B1176A1F64E499FC36BD6D6B078102C1831271BFA2E3AADE8E4ECBE6F50A30FFF1F3DF5E5CFC87E4E68F7A9DCB94077F1073EC71F741D6709EAF6090D9E1112BEBDE1883D40E5712FAB1AE43AA0058298DF96377F135BA5947721367B829BB10D836980C05575431A252AB90292097A6E1C897331B4BDA72425E9418ADED02B2227FB95F9A110476CDBCC8895103F2F03A59380FDBD573AC0923F701351383B90E32BF37F458A4A5C57580A2D34F8AA4C49FDE14A3AFD475B037D693F61A48BFB4B30B3AA425D6B141DA039B43D132F8C58504EBD8C20501BB78FA32BA34E4CF729218D2E1CA149AC8B82C33FF522398EDB0FCB3FD0C7C69CEFD93C295642BBD109468B0CC2820C477B71E84B6A9CEDBCF7A2444877AD0CDCD28A79CEB50EE7C4B484B1','af0769db83906a8096d1b89476903d05233bd923132423e6c71e71f7f4b40193','077c968dda75f7b03ff196e18f4568cf2770402bbc38c3a9622b266a1b49f10a',NULL);
INSERT INTO "cases" VALUES(1,'BR-RYRDQAQYG97F4XRNRGGRAFEPZS','2027-03-01',1,'0f0861abc683f506',X'5F582E496922FAC7CA01539991499D6ED9494B8279A735AC37AEE9AA81EEE35000F40AF67BE13323E9310A5BF7DCBE54A7446630A50DA18E0178FD6E',X'28D9174E1C43C6FA039EC610AA1FD362FA71EAEBE55E5D330F1DC852C1274999E72608DF88A94F4D7F5D855211A5BA54012FBCAD3B9D88DD786BBF4FBC68FAB9023BFD5A8D717C8A521086D2712E94EDFB2FBE4CBA5029F68605CDB7EB871957632C4CF2FFB96F64880068968076872E33AB4D402BC97CCE29CB5EC5C478B1FF4823FFB0F9FB9FDFFEFAD282A74AA25D70D862AB50760300BB0AE7F3C755FE92E75B1507D5A96E1622C3950C5FBDE6069EA16897F7ECA85E4EA00BFF77A425098D611264E52CF6FD82110FAE9869DA7C1FA4B02BBEB13CEFA4CBFC0455B224358DDEAF57F369066FD5693E784D0570A91A5CD7D98A6A0E7A6A4379921DADB80B80525D3945CF03B8D8D454ADD19B07FB0881DAD3919280AF3E0F663E55011DA815C22B9B9CCDB2C37162460CD6D3B141B4B1929E6B16954754527CDDB5C9320B61C5D19A8480B017A05D23B48255C4FAF5D57C9C5AF19C866272DD48978CEF4CD78071FF61739A3E75C4E292CB194D912A72146128A59BEE4110118686ADB43CB81633A240AD526A8368060F615FE6FADB1CDAC49F1BD017A68AE060D56F889D0EA671B3F286B5A7C890CA6A7F79D026E0DD48252AA630E8DD4F5345B2DEDCE1717256B44EA356C2AA0FF9D41FDD915911D56379BF92435C55DA432B3E8CB0973AF3BE5FB1621AFC8627E0FC58A3A5F85C8C89E3C64D1A13C5C7159C4871AB4071A78024374E9C89DB1F82CD0B30730B4F45891D725E42358696C3A95EEA10F96B3C2C9A49A84A66EB9221672870BEB02A109C131CDDCC7AEEFCA75FE22DE36BE29040ED1B0F74F95AF7BB43FE52A2B0775432B328E33A2C1EFE638ACA17A5EF3A22AD4024B1624C345AAA003346C44AB050ADD99D82A9707ED395B070BF8C342F7863EDAD5CE1A61A0D4636EEE0646DCC6F8F83AC6A3CA86E1119658B1661AF216EFBD605D397387C7C975C5EAD6C2D2E5BBB17123D189CA55CEC5D682402477B985AC5F5ABE6A20A6AEBFBF26CCBD6CD007F4E96399B48D2E81405FC62A01D087AAB01746A47683452CD331FC29EADAEC46C5C70253AD17B9E75803A95A744416760499C03C216AA2E0608489807254A51965D40D9C8CCD0C583FADDBDBBC90251AD57786D60E7A717D877A1FBEACF8929E66073EC0852D3A818E4423DDC5816EB5107D7E5DE916CA7A18798D12B6BE3298FD5E46D1DCCF3CDF42BCFAEA4806338B0A7E5558FFF989DB419D3C4D441DD894312E1CADED4DF39EDC804F190320FBF4AC03EF199E17914D71272A4BBEB34C1FEECCF02195582C805F755F0A00BD58C1B4D844826F2A0EF6965153566F53BCC36F532CFEBC37CC9D9B358F15827C33688B2EE77AED33383AAA899A9F3F34C8E1C36F879233CA18EDFE4C010E2D19FA4CD463977F5E82BF7ED1AF453BBF1409F3D00F8CBD4A07E27145074A80F56A375FD455409E5281072C1EBE7553EC1BAE15BDD03F82173208DFEEE','191cc5875f370b34d470df716526a8b17a227f04bfef0f7d4404e5f1b29ff75a','0a895fca581914a3c882f0d185e699e01e646968013a53baba1dd343c5c956f1',NULL);
INSERT INTO "cases" VALUES(1,'BR-BVDTJ41ZWFN17JT451GD2X3KC8',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-Q8RNTY',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-0XCMVM','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-Q8RNTY',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-Q8RNTY',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-0XCMVM','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-TFZQ1K',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-TFZQ1K',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-D285DF',1,1,'7bf083df7b97c44f21cf0da9d423dc3776d69e6ef998126935e1c3a22dd57f0c','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-0XCMVM','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-D3WES5',1,1,'13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a','slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-03 10:01:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-3HFFQG',1,1,'053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-00APTV',1,1,'81187b0e4a410a81dafede543cf7e7fba887c4324a1d43d414a7a71dfa79a6b7','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'1648B0E721BDA06B7F530CF0427FDC2D4BCBF4B801A2F78DED0766B7130AB35B92FD31827065A6C9EF47F40820CF1B78B416DEC82320332668ABD1DD');
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
INSERT INTO "decisions" VALUES(1,'DR-2BVDQ3',1,'8ab04c64b6592af50cebd93f3d9021a8455a61b88026865367ca52688ddba90b','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-EJH7AC',1,'5f8817688c8fe4d56f89326ed716f12f959af82402a4582180b2d8cd3ddf6c9b','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-EJH7AC',2,'7d71be5633554fb0ccd4b6278555e110c069178f9dcce21a41d7050ce1fffb92','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-GHM90G',1,'f6f74919b3f75f9624a61e4c467cd938fe9df2385bcb2c748acc741b1e53c6e5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-JBC0Z1',1,'9474d8102bf4ed5cd4ebb66d3505598a9556ced25b34080770c9b42542d588b5','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-2J0EXH',1,'c05bce5fbfc9c1e08d4927d2b1684ad58929a88c042479a4ee750cfabb0b4e62','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-BHA9NF',1,'82f7c192085aa26c79ae2854a7518429b2a830ccf1a292310efcbbb0d2708cbb','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-ABSZHW',1,'37369c5820762f6ea59052e2ccdb37128b72a6b95a11a0e16798a5982d4e6963','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-Z34RES',1,'efecd47fcc4eddb00700f28c8cbe25d4429461c76c33a21ec6839ac2e7fe4c3a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The public needs it.','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-Q8RNTY',1,'7cefdd645532a08630b3e7bd80036651639f2eff64d47a698079da3f37a3208a','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-0XCMVM','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-D285DF',1,'7bf083df7b97c44f21cf0da9d423dc3776d69e6ef998126935e1c3a22dd57f0c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-9N7VH6',1,'9eb5e4b4aa1790104293b288b5bd9153feea7d896672f95aadc32351e9f6db4e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-W5K4KC',1,'7938876b082ac43dce304bc048510d62d368a8d0a424f1fa99566a74bd75090f','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-D3WES5',1,'13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-3HFFQG',1,'053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-V00TWW',1,'813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-00APTV',1,'81187b0e4a410a81dafede543cf7e7fba887c4324a1d43d414a7a71dfa79a6b7','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-N26YQ0',1,'dbe44beaea06192c53c31db3646ea889b2acfd13c4b3b00e52ab65b1ea03fa18','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-0Q59NH',1,'f87a10bfb3a3b41b685d3dcc3c7b8b4f41127132f103a6d426137a72955a72f1','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-3AW6XG',1,'2d80302d90155eca1444a93c793099b0b4fd6bcf280086d2bdd3da3153feca35','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
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
INSERT INTO "delegations" VALUES(1,'DL-B781T1','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-0XCMVM','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 15:02:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-0QKNBK','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 15:02:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-2BVDQ3','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-JBC0Z1','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FFHBB6','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-BHA9NF','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-JNS546','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7E898A','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-D285DF','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-W5K4KC','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:31:00.000000','2027-03-03 09:31:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-00APTV','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3AW6XG','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-63BC4S','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GP2TQJ','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000','2027-04-08 15:02:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-7YBY2X','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-5TPKA5','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-3AW6XG',1,'2d80302d90155eca1444a93c793099b0b4fd6bcf280086d2bdd3da3153feca35','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-0Q59NH',1,'f87a10bfb3a3b41b685d3dcc3c7b8b4f41127132f103a6d426137a72955a72f1','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-2BVDQ3',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-EJH7AC',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-EJH7AC',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-GHM90G',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-JBC0Z1',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-2J0EXH',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-FFHBB6',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-BHA9NF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-ABSZHW',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-JNS546',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-7CCPD7',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-7E898A',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-13','DR-Z34RES',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-14','DR-NPESM5',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-15','DL-B781T1',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-16','DL-0XCMVM',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-17','DR-Q8RNTY',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-Q8RNTY',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-19','DR-Q8RNTY',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-Q8RNTY',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-21','DR-TFZQ1K',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-22','DR-TFZQ1K',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-23','DR-TFZQ1K',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-24','DR-D285DF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-25','DR-9N7VH6',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-26','AW-DG2YS6',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-27','AW-QPY7KF',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-W5K4KC',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-29','SG-7ABDXM',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-30','SG-NR498Q',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-DWVFXB',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-D3WES5',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-3HFFQG',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-34','PZ-5DG01T',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-V00TWW',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-36','PZ-ZQ3W89',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-37','DR-00APTV',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-38','PW-NJC7ZD',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-N26YQ0',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-0Q59NH',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-41','PW-5PH224',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-42','PW-90PD18',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-43','DR-3AW6XG',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-44','PW-SQ7AG5',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-45','DR-63BC4S',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-46','DR-GP2TQJ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-47','DR-7YBY2X',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-48','DR-5TPKA5',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-7YBY2X:2','DR-7YBY2X',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-49','DL-0QKNBK',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','xJlmCrbzsna7nVnIyMd/Oh94flJj54ZYBHoCFtmuLM5XgKGTqznOOrsWQTROVN9k0miYVbliVmC0q6/OGQ+3HgEn/5whryEXPiq+YU1P9MrrWz3uQmZzmzhI9bLB/eurxTIPwXKSQGmyoNMdd+L9R78GwaYalaFQAn6PeiVJoyHfFycTTaYnuihLbmF798BpbBeO1CSSpmJ+Hcbyi+qsrw4Go45tK5tZisAMk2+AwB+JTC8RCymnj5uYOl85PY5yjlsvvkxRMDLMV+1mQMwsIpkkWigduHe5OKHSoobkWStoPrRNbOzA8ldMQYx+ggzLzWHH3oSpHBe2y1g+Bb5k8L773nsAs+xZH/8K3VPTsk+zBUWo5fvKaULYsFX/PsCsRV9jP+HswY2e4dMINzzyEK3UFFN97GzDBvkFOTMxVXyJmY/JuR7vQHcLhtCSMfuvimLl2eSdQS2gncUOA3n/ISkrEUrBnXKsH17C2uC4NMmYhv+psf46wEyb0oto32gLzwyzeWXTCAcHmYxCDos48C1gfRVyqtzPSebdYJoz4XH5enI6UP2H9bhB0Xoybu7p0aibSlDYNqf3b9Kzz5yCVG2Jha2P2KWa7SGvTqOWf+unrcCrXN7xrabZL7UWRcFlyLfU16FIWa/DO482YkY+EQcOupIGxlVnJRJ21FBxiSwCo7qwdqUcSErO/jnqBueIfltER5LVOIhwk89MN40Dkyi6WWoDWUNNNpAat+GmhLRFrZiYqlgK/ZAyVbtRbJa8lz65hCz+DB+8YEXBHWbwZ2tp0SQxl7ZNrTRyV5P+pKqDD0ZcgqyE4DGvHFeoFD/HhZuRsyYdThSMz4ROffIS12920eW5Cybfa7ZNEvofxmrT/cfYIW4olrBVINYp7HQ6eUXqacW/YS337S6rJnmvTaEC536JGv0Z7i+wE5DDICpbsWyO7Oi+4LdUfzLt7Fn0mm1ZTbDAoRRv5EghYZczADxXQSt5cXtFlCe0GLM9t131/1W8COOGaVDPJrsYk6V9Bmuu2ABIxdCXLos63HI1BjooFoGYJ0c61Zm1NtJdjePdRHDMZ4PFq7svIC1q6gApO03NI9sqLvNHNHopmxR21j6cAUju//2mAMEwbLbeu9Bl2fWNvyuRo7mcwaCrbM4+4xSqDo3D1Hm+lHwuIiDlbt9yPj+4Oij5ENeypFA6GUGU/nzq9NqIQqpk4toZRxID6AFu2UVkegVVb/6acd0tGDkYaoETU7qHZaPohK2dkYHZBL1WwC05PS/uhFTVYeazolQCjs0fowzuxq8LMCJq0LIS9njs1oiYz826O6st+xae/egxASRH0dDgxmFAphOgDZgRzPXPgHXKPXGn2hNTdF3XgQ8sqMVmMudplgkuB6x1g2hC3mnLcpX7+Y4=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-2BVDQ3", "clause": "4.2b", "details": {"revision": 1, "digest": "8ab04c64b6592af50cebd93f3d9021a8455a61b88026865367ca52688ddba90b", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "3853b87012a26925dfc72fbe2f68f4efd621f17b0f8b32f6c96b1a84afe0ca09"}}','00b6ab898be66d92bdff05ce84b8bd69e19f0231554ca81e9c5a62259f7da591');
INSERT INTO "journal" VALUES(1,22,'{"previous": "00b6ab898be66d92bdff05ce84b8bd69e19f0231554ca81e9c5a62259f7da591", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2BVDQ3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e654540fb4b4d4bdaa4955f50a4d8e641db3f2eeb7bcb20113c1e408bd37fb3c');
INSERT INTO "journal" VALUES(1,23,'{"previous": "e654540fb4b4d4bdaa4955f50a4d8e641db3f2eeb7bcb20113c1e408bd37fb3c", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-2BVDQ3", "clause": "3.1", "details": {"revision": 1, "digest": "8ab04c64b6592af50cebd93f3d9021a8455a61b88026865367ca52688ddba90b", "reason_digest": null, "clauses": []}}','a7fd619d9647c3c4ad3a5dc11142c003ef2117979c16fdcd6d39048abc0ac287');
INSERT INTO "journal" VALUES(1,24,'{"previous": "a7fd619d9647c3c4ad3a5dc11142c003ef2117979c16fdcd6d39048abc0ac287", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-2BVDQ3", "clause": "3.1", "details": {"revision": 1, "digest": "8ab04c64b6592af50cebd93f3d9021a8455a61b88026865367ca52688ddba90b", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','34c69c6f3322f790547522504c8c65d8f860fce16df959a733aafba22abc8945');
INSERT INTO "journal" VALUES(1,25,'{"previous": "34c69c6f3322f790547522504c8c65d8f860fce16df959a733aafba22abc8945", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-2BVDQ3", "clause": "3.1", "details": {"revision": 1, "digest": "8ab04c64b6592af50cebd93f3d9021a8455a61b88026865367ca52688ddba90b", "links": ["facebook-page 9f3d0ad9187615b663fc34be6e217d1a6f7bea33ed7c0ea3bc72ddd6ea8b4749", "x-account e776108cbce0abf7a4b8524be465da2a096b055b717e430686fc5b9ccb9c938e"], "finished": 1}}','e9f4bc96e6458a86d4abf289c638eb5db20946ec81d7f5d11f861ec8a8d0dc87');
INSERT INTO "journal" VALUES(1,26,'{"previous": "e9f4bc96e6458a86d4abf289c638eb5db20946ec81d7f5d11f861ec8a8d0dc87", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-EJH7AC", "clause": "4.2b", "details": {"revision": 1, "digest": "5f8817688c8fe4d56f89326ed716f12f959af82402a4582180b2d8cd3ddf6c9b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "80cbe70e99aea8a34530846e33aea303e047a0d7f43fd42d1b8b07d9dd0f6a76"}}','f0da48b1fed5d220fc245e4d2711edbee8dc84bfebb5f31c296964b673685ea7');
INSERT INTO "journal" VALUES(1,27,'{"previous": "f0da48b1fed5d220fc245e4d2711edbee8dc84bfebb5f31c296964b673685ea7", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EJH7AC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7420a0ad6416ccf29cf5319788fe62844f37202b9dde877ec7418c2a485a8921');
INSERT INTO "journal" VALUES(1,28,'{"previous": "7420a0ad6416ccf29cf5319788fe62844f37202b9dde877ec7418c2a485a8921", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-EJH7AC", "clause": "3.1", "details": {"revision": 1, "digest": "5f8817688c8fe4d56f89326ed716f12f959af82402a4582180b2d8cd3ddf6c9b", "reason_digest": "50fb38b45e488b6ba47734a8208c4ad69a1767ba0ba3149953a8085b46bff891", "clauses": ["5.1"]}}','c332608877d60891ffff6936769f7921595f92678d99401c184fe640dd169dda');
INSERT INTO "journal" VALUES(1,29,'{"previous": "c332608877d60891ffff6936769f7921595f92678d99401c184fe640dd169dda", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 4, "reference": "DR-EJH7AC", "clause": "4.2b", "details": {"revision": 2, "digest": "7d71be5633554fb0ccd4b6278555e110c069178f9dcce21a41d7050ce1fffb92", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "713191d0e2d445cb7496d1706f6eecc23a6c1f26851d053e735b1873137fa2b1"}}','0e01eb97704df4ce17c6dc3e6a6ef60b3586d197d693ad75ccb04a726093928e');
INSERT INTO "journal" VALUES(1,30,'{"previous": "0e01eb97704df4ce17c6dc3e6a6ef60b3586d197d693ad75ccb04a726093928e", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EJH7AC", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b778098462fa7c8f0717b6bcd9a074a806b0ec12932a1e3ca0c0081d108c7f44');
INSERT INTO "journal" VALUES(1,31,'{"previous": "b778098462fa7c8f0717b6bcd9a074a806b0ec12932a1e3ca0c0081d108c7f44", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-EJH7AC", "clause": "3.1", "details": {"revision": 2, "digest": "7d71be5633554fb0ccd4b6278555e110c069178f9dcce21a41d7050ce1fffb92", "reason_digest": null, "clauses": []}}','6adf7d3738982430b1f267f115937d6ece91c4863c695099286d4f980ee4e609');
INSERT INTO "journal" VALUES(1,32,'{"previous": "6adf7d3738982430b1f267f115937d6ece91c4863c695099286d4f980ee4e609", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-EJH7AC", "clause": "3.1", "details": {"revision": 2, "digest": "7d71be5633554fb0ccd4b6278555e110c069178f9dcce21a41d7050ce1fffb92", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','775b31e8ec5f157e7bdd83ab48ef3a6ac6948f9093bd53fbc80ccd10e5f1a1ea');
INSERT INTO "journal" VALUES(1,33,'{"previous": "775b31e8ec5f157e7bdd83ab48ef3a6ac6948f9093bd53fbc80ccd10e5f1a1ea", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-GHM90G", "clause": "4.2b", "details": {"revision": 1, "digest": "f6f74919b3f75f9624a61e4c467cd938fe9df2385bcb2c748acc741b1e53c6e5", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "2de1423d04be527558af9c406342d522a420f1e77d3905759104275afb2ca2c3"}}','192300f8e59742ddf181b5f0017ac30f1d3440c0b19ba1b60f2cc6ca7173efc3');
INSERT INTO "journal" VALUES(1,34,'{"previous": "192300f8e59742ddf181b5f0017ac30f1d3440c0b19ba1b60f2cc6ca7173efc3", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GHM90G", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','bc9c0aa028262d0a381f4f97f122ab4c40f76e90fcc8c5c7fb3015d2c6f665e1');
INSERT INTO "journal" VALUES(1,35,'{"previous": "bc9c0aa028262d0a381f4f97f122ab4c40f76e90fcc8c5c7fb3015d2c6f665e1", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-GHM90G", "clause": "3.1", "details": {"revision": 1, "digest": "f6f74919b3f75f9624a61e4c467cd938fe9df2385bcb2c748acc741b1e53c6e5", "reason_digest": null, "clauses": []}}','0431e837b37610ea39e66ae2165d083c38dcf2890883feb4b956a91bb85d11c8');
INSERT INTO "journal" VALUES(1,36,'{"previous": "0431e837b37610ea39e66ae2165d083c38dcf2890883feb4b956a91bb85d11c8", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-GHM90G", "clause": "3.1", "details": {"revision": 1, "digest": "f6f74919b3f75f9624a61e4c467cd938fe9df2385bcb2c748acc741b1e53c6e5", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e6c122ef96123a54ff3e4ba18c775c9ba73c3627966fb67ab3adf2c74607fd7a');
INSERT INTO "journal" VALUES(1,37,'{"previous": "e6c122ef96123a54ff3e4ba18c775c9ba73c3627966fb67ab3adf2c74607fd7a", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-GHM90G", "clause": "3.1", "details": {"revision": 1, "digest": "f6f74919b3f75f9624a61e4c467cd938fe9df2385bcb2c748acc741b1e53c6e5", "links": ["x-account a3800dd8791e7256700b73980590418b72dc09c5f270d9d8f782acd09ba7cc9c"], "finished": 0}}','72ba805481e428122ebfb47cf90b93fdffb18877cfb9aa80ea30853f3416a5d2');
INSERT INTO "journal" VALUES(1,38,'{"previous": "72ba805481e428122ebfb47cf90b93fdffb18877cfb9aa80ea30853f3416a5d2", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-JBC0Z1", "clause": "4.2b", "details": {"revision": 1, "digest": "9474d8102bf4ed5cd4ebb66d3505598a9556ced25b34080770c9b42542d588b5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "9f68d71f604dffd3c4fdd461faba1e2652bb43e4dce1883881b26ca8cb6a82e6"}}','3fa1b30cd6b605f475efd34a6d25fda6efdda05b030dd0229bfde4492a14a9e8');
INSERT INTO "journal" VALUES(1,39,'{"previous": "3fa1b30cd6b605f475efd34a6d25fda6efdda05b030dd0229bfde4492a14a9e8", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JBC0Z1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3e3fcb05966ce9a0425659deec5261a3eeb5af66af0d83ce82fb6a32948cac98');
INSERT INTO "journal" VALUES(1,40,'{"previous": "3e3fcb05966ce9a0425659deec5261a3eeb5af66af0d83ce82fb6a32948cac98", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-JBC0Z1", "clause": "3.1", "details": {"revision": 1, "digest": "9474d8102bf4ed5cd4ebb66d3505598a9556ced25b34080770c9b42542d588b5", "reason_digest": "8fbb4254b5da40b5bca0cb973efdb4b7e929bdc05464f67fa274b4557913247e", "clauses": ["5.1"]}}','62c6de261b7b032e418e20742463dad43f33297b67ea5e12d9b047b499d8fc3b');
INSERT INTO "journal" VALUES(1,41,'{"previous": "62c6de261b7b032e418e20742463dad43f33297b67ea5e12d9b047b499d8fc3b", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-2J0EXH", "clause": "4.2b", "details": {"revision": 1, "digest": "c05bce5fbfc9c1e08d4927d2b1684ad58929a88c042479a4ee750cfabb0b4e62", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "57b348bc15744cc88ed2145e9c08a5847872b1fc6cefb77b5a9042cba6475568"}}','8f630085ca68ae66dd2c542ac509847ae21924be72426649d3ecf0503dddc6f1');
INSERT INTO "journal" VALUES(1,42,'{"previous": "8f630085ca68ae66dd2c542ac509847ae21924be72426649d3ecf0503dddc6f1", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2J0EXH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c8bf1ab95c05e2bdfe973649469ff270105ee33eb3a5e3bf29b834b624198601');
INSERT INTO "journal" VALUES(1,43,'{"previous": "c8bf1ab95c05e2bdfe973649469ff270105ee33eb3a5e3bf29b834b624198601", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-2J0EXH", "clause": "3.1", "details": {"revision": 1, "digest": "c05bce5fbfc9c1e08d4927d2b1684ad58929a88c042479a4ee750cfabb0b4e62", "reason_digest": "13a5060cc166abf699001f7e04d1cecbc274b8cda7d0ae8d9f1821f45187325e", "clauses": ["5.1"]}}','6b76a836e91dd1c86b78c38c0ed0d77dd37bbf2d63075614e8384673a914f825');
INSERT INTO "journal" VALUES(1,44,'{"previous": "6b76a836e91dd1c86b78c38c0ed0d77dd37bbf2d63075614e8384673a914f825", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-FFHBB6", "clause": "4.2b", "details": {"revision": 1, "digest": "0879eda253848c0627029619ac678204057ecc221ab548dfda30328c8ba0a528", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "82ac959c9524f285813935ea1777bf9b9874207a6f30322fbccd6e1553097b23"}}','c6cdd76a4d0df9c51c2babeac933291dd4eb76ba90f91e1ccdfa249f53fe68ae');
INSERT INTO "journal" VALUES(1,45,'{"previous": "c6cdd76a4d0df9c51c2babeac933291dd4eb76ba90f91e1ccdfa249f53fe68ae", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FFHBB6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','dfff362d3601d68619cac9789255654caf4ad40ee2f2a9df2a91516557463f76');
INSERT INTO "journal" VALUES(1,46,'{"previous": "dfff362d3601d68619cac9789255654caf4ad40ee2f2a9df2a91516557463f76", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-FFHBB6", "clause": "5.8", "details": {"revision": 1}}','97c12cb296a7aa5ae41d76ba16c4240c7cbcc1f346bfbd1e5063c6d37d4a9c13');
INSERT INTO "journal" VALUES(1,47,'{"previous": "97c12cb296a7aa5ae41d76ba16c4240c7cbcc1f346bfbd1e5063c6d37d4a9c13", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-BHA9NF", "clause": "4.2b", "details": {"revision": 1, "digest": "82f7c192085aa26c79ae2854a7518429b2a830ccf1a292310efcbbb0d2708cbb", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "4eb265a71c41970d2fc5914d167612b31e593606008165e7bad798c931831eee"}}','5ffbdefcf8cf314c13aeabd31587b323abc4f9e88e8040036b7af308c9a94957');
INSERT INTO "journal" VALUES(1,48,'{"previous": "5ffbdefcf8cf314c13aeabd31587b323abc4f9e88e8040036b7af308c9a94957", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BHA9NF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','30356f800e4d9b1afbc5468031c94b8222c27b014bfa0410585ef4063c520d87');
INSERT INTO "journal" VALUES(1,49,'{"previous": "30356f800e4d9b1afbc5468031c94b8222c27b014bfa0410585ef4063c520d87", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-BHA9NF", "clause": "3.1", "details": {"revision": 1, "digest": "82f7c192085aa26c79ae2854a7518429b2a830ccf1a292310efcbbb0d2708cbb", "reason_digest": null, "clauses": []}}','5e118e05dfac868ead1393331eeb1c0c2d33a12105c43e054e69621b519d2e39');
INSERT INTO "journal" VALUES(1,50,'{"previous": "5e118e05dfac868ead1393331eeb1c0c2d33a12105c43e054e69621b519d2e39", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-BHA9NF", "clause": "3.1", "details": {"revision": 1, "digest": "82f7c192085aa26c79ae2854a7518429b2a830ccf1a292310efcbbb0d2708cbb", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','03704f810581c9eb0087094297ccae213911e3504f916b9de4f145a11790c065');
INSERT INTO "journal" VALUES(1,51,'{"previous": "03704f810581c9eb0087094297ccae213911e3504f916b9de4f145a11790c065", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-BHA9NF", "clause": "3.1", "details": {"revision": 1, "digest": "82f7c192085aa26c79ae2854a7518429b2a830ccf1a292310efcbbb0d2708cbb", "links": ["website 2c6aeabfca940d9d4f6763573587afffba153c0ec1ac92dca6fe9d6542ad67a7"], "finished": 1}}','e2f01a4f7960e165c548fced3cb1891697c45bfacbd012fc07d2cfd3004f1894');
INSERT INTO "journal" VALUES(1,52,'{"previous": "e2f01a4f7960e165c548fced3cb1891697c45bfacbd012fc07d2cfd3004f1894", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-ABSZHW", "clause": "4.2b", "details": {"revision": 1, "digest": "37369c5820762f6ea59052e2ccdb37128b72a6b95a11a0e16798a5982d4e6963", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "a41aa9e4fefb1230ea4264bc958387789500e3fa3ec4657c4abe9d57db550230"}}','888fbadeb2bfea0017037b9c38317e43ec036c2a4876715b5d36f00db391da32');
INSERT INTO "journal" VALUES(1,53,'{"previous": "888fbadeb2bfea0017037b9c38317e43ec036c2a4876715b5d36f00db391da32", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ABSZHW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d032731f17efb858747d59e4eac14a7ac5fa7dfd26e885d60b25821e4c286e00');
INSERT INTO "journal" VALUES(1,54,'{"previous": "d032731f17efb858747d59e4eac14a7ac5fa7dfd26e885d60b25821e4c286e00", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-ABSZHW", "clause": "3.1", "details": {"revision": 1, "digest": "37369c5820762f6ea59052e2ccdb37128b72a6b95a11a0e16798a5982d4e6963", "reason_digest": null, "clauses": []}}','8549a6fd190f8faf24860af319dd0764268a62ccd4ac6eadafba49b50dd6da07');
INSERT INTO "journal" VALUES(1,55,'{"previous": "8549a6fd190f8faf24860af319dd0764268a62ccd4ac6eadafba49b50dd6da07", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-JNS546", "clause": "4.2b", "details": {"revision": 1, "digest": "676862101b8503a2e2e05745220c2a897d1f3f50022c6cd2fbc301095feef1c6", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d445247bb07e3c41b2ba134f1a58ba273477de1e752036ba1e5e1b00476b5df9"}}','531eb99561bf83c15df450167e6ec242b4e207d09446c4c3d040f709d4ef2b9d');
INSERT INTO "journal" VALUES(1,56,'{"previous": "531eb99561bf83c15df450167e6ec242b4e207d09446c4c3d040f709d4ef2b9d", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7CCPD7", "clause": "4.2b", "details": {"revision": 1, "digest": "b2348e04351e017d7f8691a49db2a6ab0f2ce4c1ebb5092a1429f13530196cae", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "bf4ce44480a96f43d5fa2998bf3c43f0e47e56e577cce08193c12bda9027aa60", "checked": [], "form_digest": "c91ec17cb7b71da089be8c9fbebc8d803c2e857657f6e09771e32b6084ad0d1c"}}','f7342a5039d865b9ba65911f7f1d54f1bbe6c63ccb1cfd2bfe3a76cfcd1b2ab7');
INSERT INTO "journal" VALUES(1,57,'{"previous": "f7342a5039d865b9ba65911f7f1d54f1bbe6c63ccb1cfd2bfe3a76cfcd1b2ab7", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7CCPD7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8b558805fd31818d4775fe419005c4683f052acd03dc3ba11553d1635f6b338b');
INSERT INTO "journal" VALUES(1,58,'{"previous": "8b558805fd31818d4775fe419005c4683f052acd03dc3ba11553d1635f6b338b", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7E898A", "clause": "4.2b", "details": {"revision": 1, "digest": "cc21b3eeaa70cfc349240da1fd4b6e9cf2a752c53ad6fc86959ff58db76b8d5a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": ["5.6 7cefd0d662eb looked link"], "form_digest": "949d3e57074c4304ed0207b0d37b974ce814b7c4f3a566cda2b8932fb336a56d"}}','7a29191144654d55eb621df76b25265ecf2dbf8f4f8362482f55307ed7b04a52');
INSERT INTO "journal" VALUES(1,59,'{"previous": "7a29191144654d55eb621df76b25265ecf2dbf8f4f8362482f55307ed7b04a52", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7E898A", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3d20755cc793843a59de2371d35c7bf6bab13ccba68510612d7eec3a397d9820');
INSERT INTO "journal" VALUES(1,60,'{"previous": "3d20755cc793843a59de2371d35c7bf6bab13ccba68510612d7eec3a397d9820", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-Z34RES", "clause": "4.2b", "details": {"revision": 1, "digest": "efecd47fcc4eddb00700f28c8cbe25d4429461c76c33a21ec6839ac2e7fe4c3a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": "51f5db45508e5086f882b2146b24c880c9e9b115c1538910af0aeb07d073035f", "checked": ["5.12 7e4a49f557e4 asks telephone number"], "form_digest": "d774784de75846623a97d9245e973a28318d627124024fa055ac8648bc5b5268"}}','c2548a4bd4b91a5482dbda87ff5dbdd3769a3b37d4b2ee41bc12de5763f2fd7f');
INSERT INTO "journal" VALUES(1,61,'{"previous": "c2548a4bd4b91a5482dbda87ff5dbdd3769a3b37d4b2ee41bc12de5763f2fd7f", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Z34RES", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7bfc6b3972a41e5b7ab99302386f9afe5638b06006d135b8ee2d0002398fc2b6');
INSERT INTO "journal" VALUES(1,62,'{"previous": "7bfc6b3972a41e5b7ab99302386f9afe5638b06006d135b8ee2d0002398fc2b6", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-Z34RES", "clause": "3.1", "details": {"revision": 1, "digest": "efecd47fcc4eddb00700f28c8cbe25d4429461c76c33a21ec6839ac2e7fe4c3a", "reason_digest": "b87d0d40510b91dc85a31c123fe5df01ff36b16169d96e15373dabfa8297df00", "clauses": []}}','793b1343b11d50174a9458c812e418dd29473dd5960380e6e9930386152adb82');
INSERT INTO "journal" VALUES(1,63,'{"previous": "793b1343b11d50174a9458c812e418dd29473dd5960380e6e9930386152adb82", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-NPESM5", "clause": "4.2b", "details": {"revision": 1, "digest": "25b304a564f7ded5490895e9ca83fe2ae59675789a3e1a847428ae9f09fcd626", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "01a9b6abe14da6b9b489cce0165bb75b212e48328996de6fa83a4630b6682ec0"}}','dfccc4090d6c7e1da2b0244efc5fe65d2e6dd0877263d95e7eb27b2c430c6413');
INSERT INTO "journal" VALUES(1,64,'{"previous": "dfccc4090d6c7e1da2b0244efc5fe65d2e6dd0877263d95e7eb27b2c430c6413", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-NPESM5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1bb14cab1fb8f0b6316678ddf8b95907063880b506fb4bb9181b2ddf5a29c911');
INSERT INTO "journal" VALUES(1,65,'{"previous": "1bb14cab1fb8f0b6316678ddf8b95907063880b506fb4bb9181b2ddf5a29c911", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-NPESM5", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','b13f2a58076de04d0d097d2f39aa481b7ea36db72169c2e41453cd7c2863b99f');
INSERT INTO "journal" VALUES(1,66,'{"previous": "b13f2a58076de04d0d097d2f39aa481b7ea36db72169c2e41453cd7c2863b99f", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-B781T1", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "c5e2171b32d0fa26da9057787633d0a4927f8ec97a6739af6703165e13c56d48", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "7d8d6d67fcccc30b71624bb055bd8049c5c993648b0150c6326da48fddc60a97", "form_digest": "aa015b2463bc26f35554b6a6b2e7d62d2f5c6fe3f107c81fbc291cdcb01525d1"}}','dcabbc333f487bfb840f7ab188190d7f29d68cb31ce9a287fd96ec6c17726d98');
INSERT INTO "journal" VALUES(1,67,'{"previous": "dcabbc333f487bfb840f7ab188190d7f29d68cb31ce9a287fd96ec6c17726d98", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-B781T1", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "c5e2171b32d0fa26da9057787633d0a4927f8ec97a6739af6703165e13c56d48", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "7d8d6d67fcccc30b71624bb055bd8049c5c993648b0150c6326da48fddc60a97"}}','68b2cad902f792652f728468d41b5b50901fd6bc2db7f0ed0aeec766d79a0dc0');
INSERT INTO "journal" VALUES(1,68,'{"previous": "68b2cad902f792652f728468d41b5b50901fd6bc2db7f0ed0aeec766d79a0dc0", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-0XCMVM", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "c211562b7904b876cbdfa62dc64fb22df4c01437f7109718c2b9fe95d495981d", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "4e3784c3999f31f418cd9092d51fcd33b972a2abb14e524177aec9fc7e4930f6", "form_digest": "fbc37461b082f5562669741dcfc8a0e4d4cf221ae6b49d86dd7f089c2162226e"}}','ccea0f1e489703c58b2471865392d5e036f34a8d70e043069446d82ebc233e8d');
INSERT INTO "journal" VALUES(1,69,'{"previous": "ccea0f1e489703c58b2471865392d5e036f34a8d70e043069446d82ebc233e8d", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-Q8RNTY", "clause": "4.2b", "details": {"revision": 1, "digest": "7cefdd645532a08630b3e7bd80036651639f2eff64d47a698079da3f37a3208a", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "67be3f53f08f9b0f910abd959ea85bd575d026ced4c76f0bd88224637565c19f"}}','d5a296eb77bdf1b5be4753e22733bb4594452532dc7b1ae59319529dab3544e1');
INSERT INTO "journal" VALUES(1,70,'{"previous": "d5a296eb77bdf1b5be4753e22733bb4594452532dc7b1ae59319529dab3544e1", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Q8RNTY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','e8f4da271c07549cf1ed44f250576afcc3632a6add6b97d68eaad83b84f29e16');
INSERT INTO "journal" VALUES(1,71,'{"previous": "e8f4da271c07549cf1ed44f250576afcc3632a6add6b97d68eaad83b84f29e16", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-Q8RNTY", "clause": "3.1", "details": {"revision": 1, "comment_digest": "a0658483238336d633e69e2465771e655ada76a69212bcf13eefcab4ef62f3db", "form_digest": "e1668009309f2e6289a6a92b024768fb31dce866df51980e899280c39ce292c5", "delegation": "DL-0XCMVM", "lent_by": "Town Clerk", "stated": 0}}','f22f6c77aa3a7a1b010f951ac2df29cb58f46db305e091ff24e1fa12b32c21cb');
INSERT INTO "journal" VALUES(1,72,'{"previous": "f22f6c77aa3a7a1b010f951ac2df29cb58f46db305e091ff24e1fa12b32c21cb", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-Q8RNTY", "clause": "3.1", "details": {"revision": 1, "comment_digest": "ceb7882212fd139d48d9f3deef2b33905f1214f37480c633743b3922571d17b9", "form_digest": "6e6d5eccef25ba168a111830df349b4d61ce06d21673967988800df9a65b9db1"}}','63b8fc8863609038016ada3b97529d6d26a62593945552f9bc14df40e523c4dd');
INSERT INTO "journal" VALUES(1,73,'{"previous": "63b8fc8863609038016ada3b97529d6d26a62593945552f9bc14df40e523c4dd", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-Q8RNTY", "clause": "3.1", "details": {"revision": 1, "comment_digest": "23375df1cff85fb0091af5d2d0a77087725c258dc0640d8738ad1b8497ecd3dc", "form_digest": "3a440ec99e16e65bc6e1b7df35d05dc8311a5c2313632b35cb9d5e378692ae3f", "delegation": "DL-0XCMVM", "lent_by": "Town Clerk", "stated": 0}}','9ed789a3b01a5badde0f8e771963ea4f1a2b4b8a982ac7699d486442b9b5a038');
INSERT INTO "journal" VALUES(1,74,'{"previous": "9ed789a3b01a5badde0f8e771963ea4f1a2b4b8a982ac7699d486442b9b5a038", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-Q8RNTY", "clause": "3.1", "details": {"revision": 1, "digest": "7cefdd645532a08630b3e7bd80036651639f2eff64d47a698079da3f37a3208a", "reason_digest": null, "clauses": [], "delegation": "DL-0XCMVM", "lent_by": "Town Clerk", "stated": 0}}','c4f5c473f23635a2ac4e9deaeef85b6415ae9494e353ce038d550bcb6a760569');
INSERT INTO "journal" VALUES(1,75,'{"previous": "c4f5c473f23635a2ac4e9deaeef85b6415ae9494e353ce038d550bcb6a760569", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-TFZQ1K", "clause": "4.2b", "details": {"revision": 1, "digest": "46acbb2d57532d7e7e7ab8afb232e88b54fb35badc668bcfc1dd5c20bcdc64c2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "0afc8724be64a005c80c1bc9cb11b80c86ba95ac45ed011aa7b2dec730e2c9db"}}','28016879097bda835b2a4cd518d90052fc09ea86affab4710a0951a81ef876ef');
INSERT INTO "journal" VALUES(1,76,'{"previous": "28016879097bda835b2a4cd518d90052fc09ea86affab4710a0951a81ef876ef", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TFZQ1K", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','93be1aadbdd016600b69b143a242c37fb2ba9cdfc64deea3f4daac3497003fa4');
INSERT INTO "journal" VALUES(1,77,'{"previous": "93be1aadbdd016600b69b143a242c37fb2ba9cdfc64deea3f4daac3497003fa4", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-TFZQ1K", "clause": "3.1", "details": {"revision": 1, "comment_digest": "ca8dd68faa9d4f22ed0162014422d241331196816f2959f03f7dfc947dd6ee9f", "form_digest": "7f3b3bbed97cd7ef0890e1b0415dc97c7f9f2a02975be31b2eb0a86f0faaf80a"}}','f8363533cf48d69e4a59bb24bb5d0784f523d6c42def4d443e3ca616befbd5bb');
INSERT INTO "journal" VALUES(1,78,'{"previous": "f8363533cf48d69e4a59bb24bb5d0784f523d6c42def4d443e3ca616befbd5bb", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-TFZQ1K", "clause": "3.1", "details": {"revision": 1, "comment_digest": "94ed4c4209d931f5dfe042744029ac5beb7202f224b5fe7df8a7688a90a0dafd", "form_digest": "d5b9484ced08670aa47b851b59522cc29677bd32fa504d226d9aa0bdec106771"}}','ef07899bfb96ae8cc8a4c7d48185d9e4cceaa359118a4838dddcd20ce4355ab0');
INSERT INTO "journal" VALUES(1,79,'{"previous": "ef07899bfb96ae8cc8a4c7d48185d9e4cceaa359118a4838dddcd20ce4355ab0", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-TFZQ1K", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "2cc9de50ddaf002fae0cb4df5bc79ce7ec7592ff6ff5c86124a9d71c27b57981"}}','4fb825c06630dfa9918e35d9d646784d7c23e6155eda742b73ae4b65fd1daa49');
INSERT INTO "journal" VALUES(1,80,'{"previous": "4fb825c06630dfa9918e35d9d646784d7c23e6155eda742b73ae4b65fd1daa49", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-D285DF", "clause": "4.2b", "details": {"revision": 1, "digest": "7bf083df7b97c44f21cf0da9d423dc3776d69e6ef998126935e1c3a22dd57f0c", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "4f358b745b34d97fce9b06843929aba79a530585fc9423776f396382952ba37d"}}','ae20e26b539c911b9aead923adae811981d3f33fe029ffca3d6aee246f3338ce');
INSERT INTO "journal" VALUES(1,81,'{"previous": "ae20e26b539c911b9aead923adae811981d3f33fe029ffca3d6aee246f3338ce", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-D285DF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','30e37bcbb562046cf39ef7f8fba7abe7a9ec94e239159b090a354a2dc1114df2');
INSERT INTO "journal" VALUES(1,82,'{"previous": "30e37bcbb562046cf39ef7f8fba7abe7a9ec94e239159b090a354a2dc1114df2", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-D285DF", "clause": "3.1", "details": {"revision": 1, "digest": "7bf083df7b97c44f21cf0da9d423dc3776d69e6ef998126935e1c3a22dd57f0c", "reason_digest": null, "clauses": []}}','47132005d964b0c40a1a55c5a23b3f906f2c54c25764c8be16110c6324c3becb');
INSERT INTO "journal" VALUES(1,83,'{"previous": "47132005d964b0c40a1a55c5a23b3f906f2c54c25764c8be16110c6324c3becb", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-D285DF", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','a63609835567b52cbe34cebcb63138acb4bc6c270c425dd5ab2ed140f919f0a9');
INSERT INTO "journal" VALUES(1,84,'{"previous": "a63609835567b52cbe34cebcb63138acb4bc6c270c425dd5ab2ed140f919f0a9", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-D285DF", "clause": "3.1", "details": {"revision": 1, "digest": "7bf083df7b97c44f21cf0da9d423dc3776d69e6ef998126935e1c3a22dd57f0c", "delegation": "DL-0XCMVM", "lent_by": "Town Clerk", "stated": 0}}','56b9cf2c865aac1f2384a75ed3693149a4e7534cccb0cf687acd4b464118c6c3');
INSERT INTO "journal" VALUES(1,85,'{"previous": "56b9cf2c865aac1f2384a75ed3693149a4e7534cccb0cf687acd4b464118c6c3", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-9N7VH6", "clause": "4.2b", "details": {"revision": 1, "digest": "9eb5e4b4aa1790104293b288b5bd9153feea7d896672f95aadc32351e9f6db4e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "39d6b60564740d9466f757472630c7ddabfcc7f26187725249056a2525c0032c"}}','6cac8164be439ac16aa6febd525a5a03ca662f1440a2a65404d0816488278879');
INSERT INTO "journal" VALUES(1,86,'{"previous": "6cac8164be439ac16aa6febd525a5a03ca662f1440a2a65404d0816488278879", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-9N7VH6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5ad64857930c76c44f0206bccee8332b01d0deedbcc557a4c3ae288799a0dcd7');
INSERT INTO "journal" VALUES(1,87,'{"previous": "5ad64857930c76c44f0206bccee8332b01d0deedbcc557a4c3ae288799a0dcd7", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-9N7VH6", "clause": "3.1", "details": {"revision": 1, "digest": "9eb5e4b4aa1790104293b288b5bd9153feea7d896672f95aadc32351e9f6db4e", "reason_digest": null, "clauses": []}}','72021216d65b13150b71b404c3f05307d443a4cb60f598a01518b79cf5c7e43c');
INSERT INTO "journal" VALUES(1,88,'{"previous": "72021216d65b13150b71b404c3f05307d443a4cb60f598a01518b79cf5c7e43c", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-9N7VH6", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','36fea0577479419e82694ccfd309c62dc3e7b3f9cd7227c80471643db7db3374');
INSERT INTO "journal" VALUES(1,89,'{"previous": "36fea0577479419e82694ccfd309c62dc3e7b3f9cd7227c80471643db7db3374", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-DG2YS6", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "df4a1667c866bee1aebb8e6698add601e574c5b9ed6efaf19bd6d3f2b640131b"}}','d7b194fd53051ab06ec1ee234a7829f8363ca9a0d97a6b996fe77a234ebf274f');
INSERT INTO "journal" VALUES(1,90,'{"previous": "d7b194fd53051ab06ec1ee234a7829f8363ca9a0d97a6b996fe77a234ebf274f", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-7CCPD7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','8a6339d66dcfde300d07e43754f18ef8ace0a3c35c031378bd0b8c1e07526d88');
INSERT INTO "journal" VALUES(1,91,'{"previous": "8a6339d66dcfde300d07e43754f18ef8ace0a3c35c031378bd0b8c1e07526d88", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-7E898A", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','803d99023e6c8b3626695e6c02c79ed80cb2b5362b2240fdd98637aa2574c9eb');
INSERT INTO "journal" VALUES(1,92,'{"previous": "803d99023e6c8b3626695e6c02c79ed80cb2b5362b2240fdd98637aa2574c9eb", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-NPESM5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','7a83a0c37be74cf3c63de69a863e353bbb63a0abc1ed468a97e489e2b12129c3');
INSERT INTO "journal" VALUES(1,93,'{"previous": "7a83a0c37be74cf3c63de69a863e353bbb63a0abc1ed468a97e489e2b12129c3", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-DG2YS6", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','0b23bad496145369d7d211174b1ccdfd1a01818d46d462a3ea11d43a1df5002e');
INSERT INTO "journal" VALUES(1,94,'{"previous": "0b23bad496145369d7d211174b1ccdfd1a01818d46d462a3ea11d43a1df5002e", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-QPY7KF", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "76aa037a79e496904e0ed23d71c72df586326f3ac65c536b99ef98f643b602a3"}}','9a3538e3f4ab528904a1630a6c5f963fde07996dd14b415cf7f12a8e4d09dc0b');
INSERT INTO "journal" VALUES(1,95,'{"previous": "9a3538e3f4ab528904a1630a6c5f963fde07996dd14b415cf7f12a8e4d09dc0b", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','a3734d1cca9d7772bf7a99fe12a582377e1c0432a73c8f186f7d9e3b4ba3a384');
INSERT INTO "journal" VALUES(1,96,'{"previous": "a3734d1cca9d7772bf7a99fe12a582377e1c0432a73c8f186f7d9e3b4ba3a384", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','ecb395f65b64b4b9126fbd81c697f5f14e37d9c7bbd47af8034592133c0191cf');
INSERT INTO "journal" VALUES(1,97,'{"previous": "ecb395f65b64b4b9126fbd81c697f5f14e37d9c7bbd47af8034592133c0191cf", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','fd1dc3ecf827bfccbfeba7213cc44d69e2fc4de33e1edbe3663f616cf81c500f');
INSERT INTO "journal" VALUES(1,98,'{"previous": "fd1dc3ecf827bfccbfeba7213cc44d69e2fc4de33e1edbe3663f616cf81c500f", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-W5K4KC", "clause": "4.2b", "details": {"revision": 1, "digest": "7938876b082ac43dce304bc048510d62d368a8d0a424f1fa99566a74bd75090f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "26b65f2f3a82a13dcc639c5be16238c445976a512337a488d4524bf640458c19"}}','6d72d53f38fdd8491ab188b74fb684b68753fc156bc077ecd8736b227268ffce');
INSERT INTO "journal" VALUES(1,99,'{"previous": "6d72d53f38fdd8491ab188b74fb684b68753fc156bc077ecd8736b227268ffce", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-W5K4KC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','de24699d7f7563b7a37809072a19f4d8177448e42b4a3bd34b5b5532d49369ae');
INSERT INTO "journal" VALUES(1,100,'{"previous": "de24699d7f7563b7a37809072a19f4d8177448e42b4a3bd34b5b5532d49369ae", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-W5K4KC", "clause": "3.1", "details": {"revision": 1, "digest": "7938876b082ac43dce304bc048510d62d368a8d0a424f1fa99566a74bd75090f", "reason_digest": "8b612c5b12559a450fd3ce37941c25c973435cd89b1f3d8dc539ff89d33389d1", "clauses": [], "own": 1}}','26100269f5cd02bde678b11a626684cb137129d5f8111182a94408e8d6705492');
INSERT INTO "journal" VALUES(1,101,'{"previous": "26100269f5cd02bde678b11a626684cb137129d5f8111182a94408e8d6705492", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','5acd436f85975d0e60c122e59393b10df30c956a0ec4799b304bc89ac2032198');
INSERT INTO "journal" VALUES(1,102,'{"previous": "5acd436f85975d0e60c122e59393b10df30c956a0ec4799b304bc89ac2032198", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','bccf449fa9412d1303f685ae5dff96b0b6b3a7c797f482a183353118c72ae164');
INSERT INTO "journal" VALUES(1,103,'{"previous": "bccf449fa9412d1303f685ae5dff96b0b6b3a7c797f482a183353118c72ae164", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-7ABDXM", "clause": "house rule 3", "details": {"words_digest": "90f59f90cdb4acade27c12bc7da8a0c81eff40376cc35b797b4d13422469b32e", "form_digest": "c3012983642ebaef488bd5f5209d11b6c44e5a6367681b487badc8f7fd8ec8ee"}}','c1692c5f6a71fcd3d390400b012c8f92478ff28b855fce89d64e113cf2ac5d33');
INSERT INTO "journal" VALUES(1,104,'{"previous": "c1692c5f6a71fcd3d390400b012c8f92478ff28b855fce89d64e113cf2ac5d33", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-NR498Q", "clause": "house rule 3", "details": {"words_digest": "d1f6dbf8ef40382644af22bee488586bf3f79884a54e8f19bc75254ccf29cc1c", "form_digest": "6a6b0831739a9a2877ca9e6c2ecdb839a432ee4ce86b99738a6cc75e12a4bf42"}}','c335c94808c775dd5a42af3674122eb92a83201920c3dbe09f4d26b967c92996');
INSERT INTO "journal" VALUES(1,105,'{"previous": "c335c94808c775dd5a42af3674122eb92a83201920c3dbe09f4d26b967c92996", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-DWVFXB", "clause": "4.2b", "details": {"revision": 1, "digest": "0db92edf5eb2c24ee00d8c6bb87a2f05678a148d4c821cc2f960a1992c4e0023", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ffd7ec5529ce8b260d7e29ee9a08062df72105f9cc607986645fa680bb2568f1"}}','733c905faf9e96c47f411ce464af82b1fa9bae7b1b08720dd0c1e4fb8ff70ea7');
INSERT INTO "journal" VALUES(1,106,'{"previous": "733c905faf9e96c47f411ce464af82b1fa9bae7b1b08720dd0c1e4fb8ff70ea7", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-7ABDXM", "clause": "house rule 3", "details": {"draft": "DR-DWVFXB"}}','a57399106e64cfc9453568aad4e587c1f0a4eff02972b8d17fb76872b4c37bf2');
INSERT INTO "journal" VALUES(1,107,'{"previous": "a57399106e64cfc9453568aad4e587c1f0a4eff02972b8d17fb76872b4c37bf2", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','a2d8bf2ced1082881ed7f7482cc4d39ac2eb99890e25ff8c77efc39e261e649d');
INSERT INTO "journal" VALUES(1,108,'{"previous": "a2d8bf2ced1082881ed7f7482cc4d39ac2eb99890e25ff8c77efc39e261e649d", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "e2df784ed024343f00c4fbb42a164e5ea3477906e911e606c86880933d8326d0"}}','5eadb342399652f4b739b771ee88a8262816869dfeec714c138b615e143e366d');
INSERT INTO "journal" VALUES(1,109,'{"previous": "5eadb342399652f4b739b771ee88a8262816869dfeec714c138b615e143e366d", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "63f054e1e92c59a66021eeccb2e360c4f7f8dd009843b82db9a30afa1223aec8"}}','30e2d8dab6124967bfac00e09530c084275df762011810d33a812b5332f4afcf');
INSERT INTO "journal" VALUES(1,110,'{"previous": "30e2d8dab6124967bfac00e09530c084275df762011810d33a812b5332f4afcf", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-D3WES5", "clause": "4.2b", "details": {"revision": 1, "digest": "13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d8d8f29977b111e9424594f740ea5033ee35889f8e1fb127f6ba8c988ce34948"}}','cb958f62f216f649dc8d82c9e84af8b5f9dbfd5d7a00efdd25094c20cfb4dceb');
INSERT INTO "journal" VALUES(1,111,'{"previous": "cb958f62f216f649dc8d82c9e84af8b5f9dbfd5d7a00efdd25094c20cfb4dceb", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-D3WES5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f14ca4d464cd343ffe3302be8f2e8fffdbdd6e11f2e30f1c9f28157188a3f20e');
INSERT INTO "journal" VALUES(1,112,'{"previous": "f14ca4d464cd343ffe3302be8f2e8fffdbdd6e11f2e30f1c9f28157188a3f20e", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-D3WES5", "clause": "3.1", "details": {"revision": 1, "digest": "13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a", "reason_digest": null, "clauses": []}}','c777e57e6aeae0311d121c5c9332ccf2dba63621eb8c9720b3479f7a9223ee71');
INSERT INTO "journal" VALUES(1,113,'{"previous": "c777e57e6aeae0311d121c5c9332ccf2dba63621eb8c9720b3479f7a9223ee71", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-D3WES5", "clause": "3.1", "details": {"revision": 1, "digest": "13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e88b74da6398113b5fc05fbe551c862e375d1604b4aec93c0b50a84cc500b491');
INSERT INTO "journal" VALUES(1,114,'{"previous": "e88b74da6398113b5fc05fbe551c862e375d1604b4aec93c0b50a84cc500b491", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3HFFQG", "clause": "4.2b", "details": {"revision": 1, "digest": "053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ac01ef92fc163698a64f39cbf1dd4db12353f32f552f8c7e0c5f51cdce67386f"}}','a719f56b042993a8a2964a03b3cc719336fa372d9f8da2caa379c121d2d9c39c');
INSERT INTO "journal" VALUES(1,115,'{"previous": "a719f56b042993a8a2964a03b3cc719336fa372d9f8da2caa379c121d2d9c39c", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3HFFQG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4eb985a3cde458dfed0aea33362874381cc5296758ca8d9793cce31bb03f0228');
INSERT INTO "journal" VALUES(1,116,'{"previous": "4eb985a3cde458dfed0aea33362874381cc5296758ca8d9793cce31bb03f0228", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-3HFFQG", "clause": "3.1", "details": {"revision": 1, "digest": "053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750", "reason_digest": null, "clauses": []}}','ec0468193b1e1873d3a9a1f4a6274967ffeec9f27f425946b8c81c1c1b0e6bfd');
INSERT INTO "journal" VALUES(1,117,'{"previous": "ec0468193b1e1873d3a9a1f4a6274967ffeec9f27f425946b8c81c1c1b0e6bfd", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-3HFFQG", "clause": "3.1", "details": {"revision": 1, "digest": "053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','705e60b6e55278021b6933ab2ff71aff404e2d628f0cc6fd5e506013c5b7325b');
INSERT INTO "journal" VALUES(1,118,'{"previous": "705e60b6e55278021b6933ab2ff71aff404e2d628f0cc6fd5e506013c5b7325b", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-5DG01T", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "8665c2d6061d84212e25cd94a2b8a491bfd189c32af0c1aa69cf8937b98b4706", "form_digest": "fbae229e4212322d3d63d3e1eca684063f0d8f43f32668bd27ac359019dce788"}}','e1a5a42bc929c52d02774e3c087ac89dff10ff82643a59b2bf28c9ad4c79da06');
INSERT INTO "journal" VALUES(1,119,'{"previous": "e1a5a42bc929c52d02774e3c087ac89dff10ff82643a59b2bf28c9ad4c79da06", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-3HFFQG", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-5DG01T"]}}','a36017a7fe94836418828403950aa576916de10129c1e956fd098e14a707e915');
INSERT INTO "journal" VALUES(1,120,'{"previous": "a36017a7fe94836418828403950aa576916de10129c1e956fd098e14a707e915", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-D3WES5", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-5DG01T"]}}','9252757cecfb9ab6bd795a1f598c8cd2c4029d737da20f1dec1ddfaff363f649');
INSERT INTO "journal" VALUES(1,121,'{"previous": "9252757cecfb9ab6bd795a1f598c8cd2c4029d737da20f1dec1ddfaff363f649", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-EJH7AC", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PZ-5DG01T"]}}','294cf6737559d70142c6c3ca6e6921f468eb67129f1758c25cfab15240521a8c');
INSERT INTO "journal" VALUES(1,122,'{"previous": "294cf6737559d70142c6c3ca6e6921f468eb67129f1758c25cfab15240521a8c", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-GHM90G", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-5DG01T"]}}','c71b2555fad5e0e216bd8ee581ea65e9ebab5eb3ada00294396fe92f7438ab36');
INSERT INTO "journal" VALUES(1,123,'{"previous": "c71b2555fad5e0e216bd8ee581ea65e9ebab5eb3ada00294396fe92f7438ab36", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-V00TWW", "clause": "4.2b", "details": {"revision": 1, "digest": "813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f750e294f97de4dbb8b6f465e335e911b6f76b37f928dbadb4efcbb0a5443e47"}}','ad4b8ad6b18808df42a7e9e5b5850f1ac2c11b973b676891f7899c0e5b8b7e54');
INSERT INTO "journal" VALUES(1,124,'{"previous": "ad4b8ad6b18808df42a7e9e5b5850f1ac2c11b973b676891f7899c0e5b8b7e54", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-V00TWW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','9d5089c949828dcb2229db58d067dc1c5769122ea417325db3ba01f12cdd6d5c');
INSERT INTO "journal" VALUES(1,125,'{"previous": "9d5089c949828dcb2229db58d067dc1c5769122ea417325db3ba01f12cdd6d5c", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:let-through", "version": 2, "reference": "DR-V00TWW", "clause": "house rule 9", "details": {"revision": 1, "digest": "813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01", "reason_digest": "2b42cc2d46f1602a1cb43029320bef7584a12cb90db6ab1882c5dfaa2b0a5617"}}','c294d9129fc447e127cb61f4c6c9821a267b39060fab3017226d9c41b19fb56d');
INSERT INTO "journal" VALUES(1,126,'{"previous": "c294d9129fc447e127cb61f4c6c9821a267b39060fab3017226d9c41b19fb56d", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-V00TWW", "clause": "3.1", "details": {"revision": 1, "digest": "813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01", "reason_digest": null, "clauses": []}}','d29460c69e3b022cedee94fb0fd96facd154f6dedca0c53c033ac365736653a8');
INSERT INTO "journal" VALUES(1,127,'{"previous": "d29460c69e3b022cedee94fb0fd96facd154f6dedca0c53c033ac365736653a8", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-V00TWW", "clause": "3.1", "details": {"revision": 1, "digest": "813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','a0360e29de7894c8b7d3de429bd27fa4109e517f0d751142642451589b1d81c8');
INSERT INTO "journal" VALUES(1,128,'{"previous": "a0360e29de7894c8b7d3de429bd27fa4109e517f0d751142642451589b1d81c8", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": null, "office": null, "act": "pause:over", "version": 2, "reference": "PZ-5DG01T", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "8665c2d6061d84212e25cd94a2b8a491bfd189c32af0c1aa69cf8937b98b4706"}}','f2daa2bc47621c9b6f30c822d1b1cbb11ce404d926af25a0301e19022b230bb0');
INSERT INTO "journal" VALUES(1,129,'{"previous": "f2daa2bc47621c9b6f30c822d1b1cbb11ce404d926af25a0301e19022b230bb0", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-D3WES5", "clause": "3.1", "details": {"revision": 1, "digest": "13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a"}}','24608fbc2531240af5c347348bdce8a260da798008dedb7734b5d6d243578fd1');
INSERT INTO "journal" VALUES(1,130,'{"previous": "24608fbc2531240af5c347348bdce8a260da798008dedb7734b5d6d243578fd1", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-ZQ3W89", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": null, "reason_digest": "dc7a9e02f0785f44530b9ef78615fc46d473554caaac2b1cb582f11cdf8a9ded", "form_digest": "52a9a3390717725992700c7f19686308180d6d8e2899b7fd6af8c98bc463fc4b"}}','bd1473256a2fea88a71473cc4664134664da445102d6a6332d14f4f4d2a5cf29');
INSERT INTO "journal" VALUES(1,131,'{"previous": "bd1473256a2fea88a71473cc4664134664da445102d6a6332d14f4f4d2a5cf29", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-V00TWW", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-ZQ3W89"]}}','a641282297ab7f3f3a9abadaf6286fa39a7b0b5a7634b5c796d4b7e8887ce651');
INSERT INTO "journal" VALUES(1,132,'{"previous": "a641282297ab7f3f3a9abadaf6286fa39a7b0b5a7634b5c796d4b7e8887ce651", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-D3WES5", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-ZQ3W89"]}}','335184d096db13fc789a8c9ffbb840d9a6cba8410a5a91903e5ad9ef27770ff4');
INSERT INTO "journal" VALUES(1,133,'{"previous": "335184d096db13fc789a8c9ffbb840d9a6cba8410a5a91903e5ad9ef27770ff4", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:ended", "version": 2, "reference": "PZ-ZQ3W89", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": "2027-03-03T10:02:00+00:00", "reason_digest": "bf623c46774e1a26521573bc09b7fb121a32d4430eea3ecaead4c3b99ceec9b1"}}','db10b4fee18af6e110acf2dffd708cd80dbc185b3983540c8408714ce759f238');
INSERT INTO "journal" VALUES(1,134,'{"previous": "db10b4fee18af6e110acf2dffd708cd80dbc185b3983540c8408714ce759f238", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-3HFFQG", "clause": "3.1", "details": {"revision": 1, "digest": "053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750"}}','36d7f65826521903882a0349a78a77ccfc1f8645cd7c83fe02c3001ba599e4a2');
INSERT INTO "journal" VALUES(1,135,'{"previous": "36d7f65826521903882a0349a78a77ccfc1f8645cd7c83fe02c3001ba599e4a2", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "b4148cbe0572de7fd114ae67dbde85235f928b42ed2cc63c0d99cf298aa919a1"}}','f70c93bbc26d7dd160b3911e600be7612f73ceb9972b3f040e157806f3abba82');
INSERT INTO "journal" VALUES(1,136,'{"previous": "f70c93bbc26d7dd160b3911e600be7612f73ceb9972b3f040e157806f3abba82", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-00APTV", "clause": "4.2b", "details": {"revision": 1, "digest": "81187b0e4a410a81dafede543cf7e7fba887c4324a1d43d414a7a71dfa79a6b7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "2a98429b6e61c5ff54c92df9125c6a516e44f2abb46d3670d58e74773bd1dc87"}}','315c896a20620949c67ef0333c262861488ab12cb8c0886396d2f8583cc835c2');
INSERT INTO "journal" VALUES(1,137,'{"previous": "315c896a20620949c67ef0333c262861488ab12cb8c0886396d2f8583cc835c2", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-00APTV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','00b8c83b6cf417e57a0e6acb3b74e45d53de7f6abad4271d4e7ca56d5ae1f2b3');
INSERT INTO "journal" VALUES(1,138,'{"previous": "00b8c83b6cf417e57a0e6acb3b74e45d53de7f6abad4271d4e7ca56d5ae1f2b3", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-00APTV", "clause": "3.1", "details": {"revision": 1, "digest": "81187b0e4a410a81dafede543cf7e7fba887c4324a1d43d414a7a71dfa79a6b7", "reason_digest": null, "clauses": []}}','c6caff986cc5937f0f6bb1b4ff5c1c1afbea0411bdee5fa816bcb0ee415d72ab');
INSERT INTO "journal" VALUES(1,139,'{"previous": "c6caff986cc5937f0f6bb1b4ff5c1c1afbea0411bdee5fa816bcb0ee415d72ab", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-NJC7ZD", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "4e07cb27472fba4bfdc1f94de3e88d6ab112e656937ef0618db24acf401f1364", "form_digest": "c99481d6ae301eaee33be488a1f2638e35bd07515b91857f2a073677ed3d66ce"}}','24c0f7d4bfdbff01387bf65e9a624e505f3f91853f46b39382c382b6c8d3cd3d');
INSERT INTO "journal" VALUES(1,140,'{"previous": "24c0f7d4bfdbff01387bf65e9a624e505f3f91853f46b39382c382b6c8d3cd3d", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-NJC7ZD", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "4e07cb27472fba4bfdc1f94de3e88d6ab112e656937ef0618db24acf401f1364"}}','92ff13ba175f07d84b0d17037f372170d7f51cd1ec86516fc888c2b2f7eb89aa');
INSERT INTO "journal" VALUES(1,141,'{"previous": "92ff13ba175f07d84b0d17037f372170d7f51cd1ec86516fc888c2b2f7eb89aa", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-00APTV", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-NJC7ZD"]}}','0a22ce06f2ba963c9075c903bdbfc93632e0eeb33621d5c73559166f7895e6c2');
INSERT INTO "journal" VALUES(1,142,'{"previous": "0a22ce06f2ba963c9075c903bdbfc93632e0eeb33621d5c73559166f7895e6c2", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-NJC7ZD", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-03-03T10:02:00+00:00", "poll": null, "reason_digest": "62f87b6d9c78e0df3f80a8511fd61f09df61873753661de6c1bc54152a1818a3"}}','674639a46cbfd92e3f519992bf364cce1eccc0d3aa8619567d178eb904c3840d');
INSERT INTO "journal" VALUES(1,143,'{"previous": "674639a46cbfd92e3f519992bf364cce1eccc0d3aa8619567d178eb904c3840d", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-00APTV", "clause": "3.1", "details": {"revision": 1, "digest": "81187b0e4a410a81dafede543cf7e7fba887c4324a1d43d414a7a71dfa79a6b7"}}','357b374f2440e1691bd5647c0ac6a732e64b3e55662b2717c75e840ae159b095');
INSERT INTO "journal" VALUES(1,144,'{"previous": "357b374f2440e1691bd5647c0ac6a732e64b3e55662b2717c75e840ae159b095", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-N26YQ0", "clause": "4.2b", "details": {"revision": 1, "digest": "dbe44beaea06192c53c31db3646ea889b2acfd13c4b3b00e52ab65b1ea03fa18", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "184eb1a219a44f647a16ce40b466ecf19450b7bb1da99490219490e463e59043"}}','0fcd8efa27209768f0c5e091d8c8b274b797085d86602baeb9f08084db4b3d6b');
INSERT INTO "journal" VALUES(1,145,'{"previous": "0fcd8efa27209768f0c5e091d8c8b274b797085d86602baeb9f08084db4b3d6b", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-N26YQ0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','53136d82d8bab9da0a5ae25356001c1c0013a319d0090385bb2e06c2860d10af');
INSERT INTO "journal" VALUES(1,146,'{"previous": "53136d82d8bab9da0a5ae25356001c1c0013a319d0090385bb2e06c2860d10af", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-N26YQ0", "clause": "3.1", "details": {"revision": 1, "digest": "dbe44beaea06192c53c31db3646ea889b2acfd13c4b3b00e52ab65b1ea03fa18", "reason_digest": null, "clauses": []}}','d87f9b4eeb1cc19cade8fa4dbdc430ef08f058a6573d215d1418ae5a83c03cbe');
INSERT INTO "journal" VALUES(1,147,'{"previous": "d87f9b4eeb1cc19cade8fa4dbdc430ef08f058a6573d215d1418ae5a83c03cbe", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-0Q59NH", "clause": "4.2b", "details": {"revision": 1, "digest": "f87a10bfb3a3b41b685d3dcc3c7b8b4f41127132f103a6d426137a72955a72f1", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "90d900f3c4db51c61da0c9b881d26868ded4302718ccfe9e7bebfb9a6e769943"}}','a365b648eafe38c2b2348c2152752ae051470169ed0dd56502ddffebcddfa310');
INSERT INTO "journal" VALUES(1,148,'{"previous": "a365b648eafe38c2b2348c2152752ae051470169ed0dd56502ddffebcddfa310", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0Q59NH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0d18a7a4fe7063ebc088eb3d32727b950a1d2cec0a5844f1f2c1dfe3bbc0c61d');
INSERT INTO "journal" VALUES(1,149,'{"previous": "0d18a7a4fe7063ebc088eb3d32727b950a1d2cec0a5844f1f2c1dfe3bbc0c61d", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-0Q59NH", "clause": "3.1", "details": {"revision": 1, "digest": "f87a10bfb3a3b41b685d3dcc3c7b8b4f41127132f103a6d426137a72955a72f1", "reason_digest": null, "clauses": []}}','4eb949f5c01d2d7298bc90a68ea606fe3d401b93e2f58c7777e1593e1715927b');
INSERT INTO "journal" VALUES(1,150,'{"previous": "4eb949f5c01d2d7298bc90a68ea606fe3d401b93e2f58c7777e1593e1715927b", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-5PH224", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "9b048719e2749b5dff1ab20ddae390597cce185c06a0e39a4104af130e9d25ca", "form_digest": "8f369fe6ad019783febc5a7b9e1dc94adb66082b62b0001d0d95dbd28be3a8b3"}}','7922aaff089db1dddff0c36e6f625e361e2f3507d223fe36d09d83307add4c69');
INSERT INTO "journal" VALUES(1,151,'{"previous": "7922aaff089db1dddff0c36e6f625e361e2f3507d223fe36d09d83307add4c69", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-5PH224", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "9b048719e2749b5dff1ab20ddae390597cce185c06a0e39a4104af130e9d25ca"}}','7411ad82a2b063190110e2d59bda6b753ed9d269b2f384fadf0dc11de146d73f');
INSERT INTO "journal" VALUES(1,152,'{"previous": "7411ad82a2b063190110e2d59bda6b753ed9d269b2f384fadf0dc11de146d73f", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "7ccb7240feb33512e0ade45df7f0469476bb7d7441bcd5caabeaa215045d719a"}}','1fede8f828babd2086cc7fd19f85fb4662967c7176f142cf86d5e05db3ba9bcd');
INSERT INTO "journal" VALUES(1,153,'{"previous": "1fede8f828babd2086cc7fd19f85fb4662967c7176f142cf86d5e05db3ba9bcd", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-90PD18", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "3ba9a7e09829c1660d4ded1cd6ab13be7575c764a79f1eb76e972962af7f54f3", "form_digest": "4b83d91ae68cd84620eda609194291a15a1eed81cc5de5288aa620db31c8222a"}}','0d790daa30f5e1125e86ee228997edbc06950c11ef061720e4f9087cec209e95');
INSERT INTO "journal" VALUES(1,154,'{"previous": "0d790daa30f5e1125e86ee228997edbc06950c11ef061720e4f9087cec209e95", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-N26YQ0", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-5PH224"]}}','3cbb385c634ccb63960c7b5138f73ce26b9f19d3a2927f10a5b180a38684424d');
INSERT INTO "journal" VALUES(1,155,'{"previous": "3cbb385c634ccb63960c7b5138f73ce26b9f19d3a2927f10a5b180a38684424d", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3AW6XG", "clause": "4.2b", "details": {"revision": 1, "digest": "2d80302d90155eca1444a93c793099b0b4fd6bcf280086d2bdd3da3153feca35", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f2be22fe1f6add9a8f5b1ab0a6eeef9e01076341da1851c61adc7455fe2415fd"}}','de9756b3a30566865dc200a7828e562939b8cd000b63bd94cb06a37b534ba509');
INSERT INTO "journal" VALUES(1,156,'{"previous": "de9756b3a30566865dc200a7828e562939b8cd000b63bd94cb06a37b534ba509", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3AW6XG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7393d61d787406c1ac6046a84f6078e65eef7e4b11b14ad10d413347a494102a');
INSERT INTO "journal" VALUES(1,157,'{"previous": "7393d61d787406c1ac6046a84f6078e65eef7e4b11b14ad10d413347a494102a", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-3AW6XG", "clause": "PS-4b", "details": {"revision": 1, "digest": "2d80302d90155eca1444a93c793099b0b4fd6bcf280086d2bdd3da3153feca35", "class": "emergency", "reason_digest": "c377f1873adbf9be70330032225923d45a77918dd8a0a074825501c8d82ee2ab"}}','28888ee7348d345d3f4bad39892e5927bf3e0892bcb1f3e577477bf44b2a6f8f');
INSERT INTO "journal" VALUES(1,158,'{"previous": "28888ee7348d345d3f4bad39892e5927bf3e0892bcb1f3e577477bf44b2a6f8f", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-3AW6XG", "clause": "3.1", "details": {"revision": 1, "digest": "2d80302d90155eca1444a93c793099b0b4fd6bcf280086d2bdd3da3153feca35", "reason_digest": null, "clauses": []}}','3ee9e0145f8dcda2dc6ab814bc31831e9c0c32a7d05659e3404cf12a9db59e42');
INSERT INTO "journal" VALUES(1,159,'{"previous": "3ee9e0145f8dcda2dc6ab814bc31831e9c0c32a7d05659e3404cf12a9db59e42", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-0Q59NH", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-5PH224"]}}','6c24310ba70213e8b827eef5aa7cb48f21bdfac6d20fb67a205e1022ef51d159');
INSERT INTO "journal" VALUES(1,160,'{"previous": "6c24310ba70213e8b827eef5aa7cb48f21bdfac6d20fb67a205e1022ef51d159", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-0Q59NH", "clause": "PS-4b", "details": {"revision": 1, "digest": "f87a10bfb3a3b41b685d3dcc3c7b8b4f41127132f103a6d426137a72955a72f1", "class": "emergency", "reason_digest": "95f82e80147a1c8268ba24db66de920487fa94f10ecb53ffe1be8bf49d496fe4"}}','bedf560f5e9fea010df93818d723235be20a47b6c7b75476af0cb0dd2b9d5363');
INSERT INTO "journal" VALUES(1,161,'{"previous": "bedf560f5e9fea010df93818d723235be20a47b6c7b75476af0cb0dd2b9d5363", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','c281e9bd73eadaca391e96b4ad86279bc3f9d66381ae9d4c1e6465e5f44cb9c8');
INSERT INTO "journal" VALUES(1,162,'{"previous": "c281e9bd73eadaca391e96b4ad86279bc3f9d66381ae9d4c1e6465e5f44cb9c8", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','873323a120612011b1ebdffe5a02b179daf4ddf36ab0bd37e33eb0a9eabbdb6f');
INSERT INTO "journal" VALUES(1,163,'{"previous": "873323a120612011b1ebdffe5a02b179daf4ddf36ab0bd37e33eb0a9eabbdb6f", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-90PD18", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "3ba9a7e09829c1660d4ded1cd6ab13be7575c764a79f1eb76e972962af7f54f3"}}','f92e04d80ce10a1c5198cdac32523237f80a1b1dab50149ef4f4ed30ad61718c');
INSERT INTO "journal" VALUES(1,164,'{"previous": "f92e04d80ce10a1c5198cdac32523237f80a1b1dab50149ef4f4ed30ad61718c", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-SQ7AG5", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "9c03484f6b58757bee1f4740ed45170d686ef1e2a1e98da86c0df4481022a09f", "form_digest": "add6a8d3cde531312e68b40215a3fa353240ef2e40392cfc6be9a7903892da7e"}}','b181785ffd2bb48bfb76236daaac25c5d3af6b6cc181d39032f0b7d06f9bd592');
INSERT INTO "journal" VALUES(1,165,'{"previous": "b181785ffd2bb48bfb76236daaac25c5d3af6b6cc181d39032f0b7d06f9bd592", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-63BC4S", "clause": "4.2b", "details": {"revision": 1, "digest": "73c9fd9fc8a4271ae27965fbf1543f176f6fa86301ca35c3eaa5949aabf078d0", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "a4a027b8229ff7f3b790f06664dfc1078a010112c5d3bd0229d3175459de217a"}}','6700910d6c90beeca4aeed429134e98229ba114001516729742cb883010960c1');
INSERT INTO "journal" VALUES(1,166,'{"previous": "6700910d6c90beeca4aeed429134e98229ba114001516729742cb883010960c1", "sequence": 166, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-63BC4S", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ea97f3d733cbb7c4d2ba0456d081f1a4831c2a6a47e0ebcdd9c970dd8c83af25');
INSERT INTO "journal" VALUES(1,167,'{"previous": "ea97f3d733cbb7c4d2ba0456d081f1a4831c2a6a47e0ebcdd9c970dd8c83af25", "sequence": 167, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-GP2TQJ", "clause": "4.2b", "details": {"revision": 1, "digest": "7d95045225f1ed4e5b304960adec07df51f350d91e8ecad980e9137843e9da4d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "481cf513a731baf5274e8db883a36298bd3fb0d673968ef44b752964d70ce745"}}','d0f5404b782f61def6772edd54d7de3203b973abe9e38dfd52be478d1bfd93cf');
INSERT INTO "journal" VALUES(1,168,'{"previous": "d0f5404b782f61def6772edd54d7de3203b973abe9e38dfd52be478d1bfd93cf", "sequence": 168, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GP2TQJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d2362e2549a33336f0e242513c858b40dd14ef0934c341e7f6d05adb72b938d0');
INSERT INTO "journal" VALUES(1,169,'{"previous": "d2362e2549a33336f0e242513c858b40dd14ef0934c341e7f6d05adb72b938d0", "sequence": 169, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7YBY2X", "clause": "4.2b", "details": {"revision": 1, "digest": "8a79e3a6e63ed7e404e49706e1ea1e9eb9a763a992a7faff3d24fb52b7b9f6c8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "65405b49bec4482ceee563ca0cfe282810749aa716cf992de65650b01ed67401"}}','e95d24feae9d89c03b628008c97c775c0e2f0884633c9917cb49107985491d95');
INSERT INTO "journal" VALUES(1,170,'{"previous": "e95d24feae9d89c03b628008c97c775c0e2f0884633c9917cb49107985491d95", "sequence": 170, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7YBY2X", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e56050135d385315addc7f71a6bc8a76e52a24eff1e0c00230327bf80fd7740f');
INSERT INTO "journal" VALUES(1,171,'{"previous": "e56050135d385315addc7f71a6bc8a76e52a24eff1e0c00230327bf80fd7740f", "sequence": 171, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-5TPKA5", "clause": "4.2b", "details": {"revision": 1, "digest": "b9283729315425f32b2e09628f33414c8045a548a3a1b755fa99177c58e8b7b9", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "5907c4dd896b633e24032db139fabc664ac6f8b30a4d775d22d7e417ce55834f"}}','ac66beed84ce3856794f501dfd2e802873ad25428f9cf57a2bcb7479c99289d9');
INSERT INTO "journal" VALUES(1,172,'{"previous": "ac66beed84ce3856794f501dfd2e802873ad25428f9cf57a2bcb7479c99289d9", "sequence": 172, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-5TPKA5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','79e5de3c952890dac15c6b7ee39644178335d77884af9ade1c87a4d895acdb28');
INSERT INTO "journal" VALUES(1,173,'{"previous": "79e5de3c952890dac15c6b7ee39644178335d77884af9ade1c87a4d895acdb28", "sequence": 173, "council": "slack:T0THORNBURY", "at": "2027-04-07T15:02:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-63BC4S 1", "DR-5TPKA5 1", "DR-7YBY2X 1", "DR-GP2TQJ 1"]}}','63606a95acb9597b2e096cdd56488ac61d3630586db47f90cc5edbd1aeea5e1f');
INSERT INTO "journal" VALUES(1,174,'{"previous": "63606a95acb9597b2e096cdd56488ac61d3630586db47f90cc5edbd1aeea5e1f", "sequence": 174, "council": "slack:T0THORNBURY", "at": "2027-04-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-GP2TQJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','4627f157fd168c363504a0bd29b17f2212ff1616fa446075febd714b9bdfa823');
INSERT INTO "journal" VALUES(1,175,'{"previous": "4627f157fd168c363504a0bd29b17f2212ff1616fa446075febd714b9bdfa823", "sequence": 175, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-7YBY2X", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','555ce2ccf029cc0c54053ca7fc9ac0cd80ae8aaf70019c7582d9abe20d6375db');
INSERT INTO "journal" VALUES(1,176,'{"previous": "555ce2ccf029cc0c54053ca7fc9ac0cd80ae8aaf70019c7582d9abe20d6375db", "sequence": 176, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-5TPKA5", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','4a1cd2b6ba14ce0516940dee3cc6d0cf0d5c88539d9129587efd67733a35979c');
INSERT INTO "journal" VALUES(1,177,'{"previous": "4a1cd2b6ba14ce0516940dee3cc6d0cf0d5c88539d9129587efd67733a35979c", "sequence": 177, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-7YBY2X", "clause": "4.2b", "details": {"revision": 2, "digest": "aeb96b6bc7119ea295b5ac501d1da3cbf478792c781adb08d3b9b1eb8c88df09", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": []}}','f0ffb5cb4bf4a64e42d515811dc3b65a1a615c6bbbf7967f208e550069cfad73');
INSERT INTO "journal" VALUES(1,178,'{"previous": "f0ffb5cb4bf4a64e42d515811dc3b65a1a615c6bbbf7967f208e550069cfad73", "sequence": 178, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-5PH224", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "9b048719e2749b5dff1ab20ddae390597cce185c06a0e39a4104af130e9d25ca"}}','78ae39e2623c5ad0a4edbd34ce6450b5c0097542b639fa959a5cc5b4e34c85a0');
INSERT INTO "journal" VALUES(1,179,'{"previous": "78ae39e2623c5ad0a4edbd34ce6450b5c0097542b639fa959a5cc5b4e34c85a0", "sequence": 179, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','e2d9105d9a609b273dd2d84a10f43d7e49231789faf34c41bd4efbf6e7f9bf9f');
INSERT INTO "journal" VALUES(1,180,'{"previous": "e2d9105d9a609b273dd2d84a10f43d7e49231789faf34c41bd4efbf6e7f9bf9f", "sequence": 180, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','2036c030ada9538f95838ffbdb5c38ab2278b611ea2b03851cbb715b79995cd9');
INSERT INTO "journal" VALUES(1,181,'{"previous": "2036c030ada9538f95838ffbdb5c38ab2278b611ea2b03851cbb715b79995cd9", "sequence": 181, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','336ee4265733458fba53da64b6aa33354d3a293123b591d97c33a70e97666840');
INSERT INTO "journal" VALUES(1,182,'{"previous": "336ee4265733458fba53da64b6aa33354d3a293123b591d97c33a70e97666840", "sequence": 182, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','8a3ae717159f93eba8f7eee409681f2744310c227632799a8e85e93582e0a3d6');
INSERT INTO "journal" VALUES(1,183,'{"previous": "8a3ae717159f93eba8f7eee409681f2744310c227632799a8e85e93582e0a3d6", "sequence": 183, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','a24f9b69b340b0b0a762b44bab5e60dc24ce9af5f77c37fe80e9d50ea0fe7ac6');
INSERT INTO "journal" VALUES(1,184,'{"previous": "a24f9b69b340b0b0a762b44bab5e60dc24ce9af5f77c37fe80e9d50ea0fe7ac6", "sequence": 184, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','65d9704e46da4f09fa01114c444b036fc62b75b7561d340761692d2485ec595c');
INSERT INTO "journal" VALUES(1,185,'{"previous": "65d9704e46da4f09fa01114c444b036fc62b75b7561d340761692d2485ec595c", "sequence": 185, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','04afbf84293f21cf041280cff25d7b62e8aecebad654948b602516ccc3d78cc0');
INSERT INTO "journal" VALUES(1,186,'{"previous": "04afbf84293f21cf041280cff25d7b62e8aecebad654948b602516ccc3d78cc0", "sequence": 186, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','f1156cdacb725023086c7121a730988e0066925e610de393cd2a1bf938d18c2b');
INSERT INTO "journal" VALUES(1,187,'{"previous": "f1156cdacb725023086c7121a730988e0066925e610de393cd2a1bf938d18c2b", "sequence": 187, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','1942bab761a854ec97748d13b0c82f2cb6bdaaa840ae2bb36b3bf5dd190025ea');
INSERT INTO "journal" VALUES(1,188,'{"previous": "1942bab761a854ec97748d13b0c82f2cb6bdaaa840ae2bb36b3bf5dd190025ea", "sequence": 188, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','724596a8d6428379aec6dc532976543a59490ab5f93ca5add8f526cf105d328f');
INSERT INTO "journal" VALUES(1,189,'{"previous": "724596a8d6428379aec6dc532976543a59490ab5f93ca5add8f526cf105d328f", "sequence": 189, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-0XCMVM", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "c211562b7904b876cbdfa62dc64fb22df4c01437f7109718c2b9fe95d495981d", "ends": "2027-05-08T15:02:00+00:00", "reason_digest": "4e3784c3999f31f418cd9092d51fcd33b972a2abb14e524177aec9fc7e4930f6"}}','5f36d6fc67b09bce07990a963f5195f51134b5aaf1e4307fac3f0eb4108801b7');
INSERT INTO "journal" VALUES(1,190,'{"previous": "5f36d6fc67b09bce07990a963f5195f51134b5aaf1e4307fac3f0eb4108801b7", "sequence": 190, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','8f8b399e8d35157e5d31dbe47f6e05bb3299c827659a6f97a326d388a273a18f');
INSERT INTO "journal" VALUES(1,191,'{"previous": "8f8b399e8d35157e5d31dbe47f6e05bb3299c827659a6f97a326d388a273a18f", "sequence": 191, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 0}}','39ffd6d71536e7d487800668ff59f1c8a1925d1fabe90ea9786dc51342b1761f');
INSERT INTO "journal" VALUES(1,192,'{"previous": "39ffd6d71536e7d487800668ff59f1c8a1925d1fabe90ea9786dc51342b1761f", "sequence": 192, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-D285DF", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','6eb874e44655945cf4e865c6c1b4a61b17845842e4911faa39c3d0b45cd27b9f');
INSERT INTO "journal" VALUES(1,193,'{"previous": "6eb874e44655945cf4e865c6c1b4a61b17845842e4911faa39c3d0b45cd27b9f", "sequence": 193, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-Q8RNTY", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','26498b7a67123cbe8d8fc00cf50b958f7f55a19dc2f6b84b28f0467ce657fe85');
INSERT INTO "journal" VALUES(1,194,'{"previous": "26498b7a67123cbe8d8fc00cf50b958f7f55a19dc2f6b84b28f0467ce657fe85", "sequence": 194, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "town-website", "clause": "Intro-2a", "details": {"name": "Town website", "address": "https://www.thornbury-tc.gov.uk/news", "network": "Blog", "official": 1}}','d6406973f93fdf5745dc705d8542fc569b2b4ff56adef7816fa274ef35d37e4f');
INSERT INTO "journal" VALUES(1,195,'{"previous": "d6406973f93fdf5745dc705d8542fc569b2b4ff56adef7816fa274ef35d37e4f", "sequence": 195, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "Council X page", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','020b939b940729e8817901223a330812ade41ebd4b15bf21c6df79bdc661bb43');
INSERT INTO "journal" VALUES(1,196,'{"previous": "020b939b940729e8817901223a330812ade41ebd4b15bf21c6df79bdc661bb43", "sequence": 196, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-0QKNBK", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "9a0164bd8ac312d8de596e325e357d17c32e523426da932abb0cc2e12cd9350f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "4e4d290ef26d1727d946a19d4bb384dc171662ab8c988ee8c0e9d85b34b28014", "form_digest": "67e6669c91303c06160ac12f03040f9aae025d9424db1906559c39a67a66afee"}}','17efc85cf8e9ad901164ec32399a7e33404d2d34cfb301ed51911c14ebe82401');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,196,'17efc85cf8e9ad901164ec32399a7e33404d2d34cfb301ed51911c14ebe82401');
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
INSERT INTO "let_through" VALUES(1,'DR-V00TWW',1,1,'813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-2BVDQ3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-2BVDQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-2BVDQ3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-2BVDQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-2BVDQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-2BVDQ3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-2BVDQ3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-2BVDQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-2BVDQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-2BVDQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-2BVDQ3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-2BVDQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-2BVDQ3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-2BVDQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-EJH7AC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-EJH7AC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-EJH7AC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-EJH7AC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-GHM90G',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-GHM90G','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-GHM90G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-GHM90G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-JBC0Z1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-JBC0Z1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-JBC0Z1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-JBC0Z1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-JBC0Z1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-JBC0Z1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-JBC0Z1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-JBC0Z1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-JBC0Z1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-JBC0Z1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-2J0EXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-2J0EXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-2J0EXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-2J0EXH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-2J0EXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-FFHBB6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-FFHBB6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-FFHBB6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-FFHBB6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-FFHBB6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-FFHBB6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-FFHBB6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-FFHBB6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-FFHBB6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-BHA9NF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-BHA9NF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-BHA9NF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-BHA9NF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-BHA9NF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-BHA9NF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-BHA9NF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-BHA9NF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-BHA9NF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-BHA9NF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-BHA9NF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-BHA9NF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-BHA9NF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-BHA9NF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-ABSZHW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-ABSZHW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-ABSZHW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-ABSZHW',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-ABSZHW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-ABSZHW',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-JNS546',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-JNS546',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-7CCPD7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-7CCPD7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-7CCPD7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-7CCPD7',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-7E898A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-7E898A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-7E898A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-7E898A',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'route','DR-Z34RES',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'status card','DR-Z34RES',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'status card','DR-Z34RES',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'duty','DR-Z34RES',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'status card','DR-Z34RES',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'release','DR-Z34RES',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'route','DR-NPESM5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'status card','DR-NPESM5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'status card','DR-NPESM5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'duty','DR-NPESM5',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'delegation notice','DL-B781T1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'delegation notice','DL-B781T1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'delegation notice','DL-B781T1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'reroute','DL-B781T1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'delegation turn','DL-B781T1',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'delegation notice','DL-B781T1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'delegation notice','DL-B781T1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'delegation notice','DL-B781T1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'reroute','DL-B781T1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'reroute','DL-0XCMVM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'delegation turn','DL-0XCMVM',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'route','DR-Q8RNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-Q8RNTY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'release','DR-Q8RNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-TFZQ1K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'duty','DR-TFZQ1K',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'duty','DR-TFZQ1K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'route','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'status card','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'duty','DR-D285DF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'status card','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'release','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'status card','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'duty','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'status card','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'release','DR-D285DF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'route','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'status card','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'status card','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'duty','DR-9N7VH6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'status card','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'release','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'duty','DR-9N7VH6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-DG2YS6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-DG2YS6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-DG2YS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'status card','DR-7CCPD7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'duty','DR-7CCPD7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'status card','DR-7E898A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'duty','DR-7E898A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'status card','DR-NPESM5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'duty','DR-NPESM5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'absence notice','AW-DG2YS6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'absence notice','AW-DG2YS6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'reroute','AW-DG2YS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'absence notice','AW-QPY7KF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'absence notice','AW-QPY7KF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'reroute','AW-QPY7KF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','AW-QPY7KF',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'reroute','AW-QPY7KF',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'absence notice','AW-QPY7KF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'route','DR-W5K4KC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'status card','DR-W5K4KC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'status card','DR-W5K4KC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'duty','DR-W5K4KC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-W5K4KC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'release','DR-W5K4KC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'suggestion card','SG-7ABDXM','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'suggestion card','SG-7ABDXM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'suggestion card','SG-NR498Q','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'suggestion card','SG-NR498Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'route','DR-DWVFXB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-DWVFXB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'suggestion card','SG-7ABDXM','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'suggestion card','SG-7ABDXM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'case notice','BR-XD4DVF6YM0JQYE8J2C8DPKGD6T',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'case mail','BR-XD4DVF6YM0JQYE8J2C8DPKGD6T',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'case inform','BR-XD4DVF6YM0JQYE8J2C8DPKGD6T',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'case turn','BR-XD4DVF6YM0JQYE8J2C8DPKGD6T',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'case notice','BR-2CFD0RFK4TGM9X9P7ZZ049KY6J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'case mail','BR-2CFD0RFK4TGM9X9P7ZZ049KY6J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'case inform','BR-2CFD0RFK4TGM9X9P7ZZ049KY6J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'case turn','BR-2CFD0RFK4TGM9X9P7ZZ049KY6J',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'case notice','BR-RYRDQAQYG97F4XRNRGGRAFEPZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'case mail','BR-RYRDQAQYG97F4XRNRGGRAFEPZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'case inform','BR-RYRDQAQYG97F4XRNRGGRAFEPZS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'case turn','BR-RYRDQAQYG97F4XRNRGGRAFEPZS',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'case notice','BR-BVDTJ41ZWFN17JT451GD2X3KC8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'case mail','BR-BVDTJ41ZWFN17JT451GD2X3KC8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'case inform','BR-BVDTJ41ZWFN17JT451GD2X3KC8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'case turn','BR-BVDTJ41ZWFN17JT451GD2X3KC8',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'case turn','BR-XD4DVF6YM0JQYE8J2C8DPKGD6T',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'case turn','BR-2CFD0RFK4TGM9X9P7ZZ049KY6J',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'route','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'duty','DR-D3WES5',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'release','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'handover card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'handover card','DR-D3WES5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'route','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'duty','DR-3HFFQG',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'release','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'handover card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'handover card','DR-3HFFQG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'pause notice','PZ-5DG01T',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'pause turn','PZ-5DG01T',NULL,0,'2027-03-03 10:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'status card','DR-7E898A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'status card','DR-D285DF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'handover card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'handover card','DR-3HFFQG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'handover card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'handover card','DR-D3WES5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'handover card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'handover card','DR-EJH7AC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'handover card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'handover card','DR-GHM90G','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'route','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'duty','DR-V00TWW',NULL,0,'2027-03-03 09:41:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'let-through notice','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'let-through notice','DR-V00TWW','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'release','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'handover card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'handover card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'pause notice','PZ-5DG01T','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'pause notice','PZ-5DG01T',NULL,1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'status card','DR-ABSZHW',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'status card','DR-JNS546',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'author card','DR-JNS546','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'duty','DR-3HFFQG',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'duty','DR-D3WES5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'duty','DR-EJH7AC',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'duty','DR-GHM90G',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'release','DR-D3WES5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'pause notice','PZ-ZQ3W89',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'status card','DR-ABSZHW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'status card','DR-JNS546',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'author card','DR-JNS546','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'handover card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'handover card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'handover card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'handover card','DR-D3WES5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'pause notice','PZ-ZQ3W89',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'pause notice','PZ-ZQ3W89','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'status card','DR-ABSZHW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'status card','DR-JNS546',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'author card','DR-JNS546','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'duty','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'duty','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'duty','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'duty','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'duty','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'release','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'route','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'duty','DR-00APTV',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'release','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'purdah turn','PW-NJC7ZD',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'purdah turn','PW-NJC7ZD',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'purdah affected','PW-NJC7ZD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'status card','DR-ABSZHW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'status card','DR-JNS546',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'author card','DR-JNS546','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'purdah notice','PW-NJC7ZD',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'status card','DR-ABSZHW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'status card','DR-JNS546',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'author card','DR-JNS546','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'purdah notice','PW-NJC7ZD','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'purdah notice','PW-NJC7ZD',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'status card','DR-ABSZHW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'author card','DR-ABSZHW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(855,1,'status card','DR-JNS546',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(856,1,'author card','DR-JNS546','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(857,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(858,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(859,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(860,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(861,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(862,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(863,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(864,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(865,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(866,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(867,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(868,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(869,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(870,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(871,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(872,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(873,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(874,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(875,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(876,1,'duty','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(877,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(878,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(879,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(880,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(881,1,'duty','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(882,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(883,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(884,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(885,1,'duty','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(886,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(887,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(888,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(889,1,'duty','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(890,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(891,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(892,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(893,1,'duty','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(894,1,'names due','PW-NJC7ZD',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(895,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(896,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(897,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(898,1,'release','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(899,1,'route','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(900,1,'status card','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(901,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(902,1,'status card','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(903,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(904,1,'duty','DR-N26YQ0',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(905,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(906,1,'status card','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(907,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(908,1,'release','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(909,1,'route','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(910,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(911,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(912,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(913,1,'author card','DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(914,1,'duty','DR-0Q59NH',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(915,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(916,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(917,1,'author card','DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(918,1,'release','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(919,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(920,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(921,1,'purdah turn','PW-5PH224',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(922,1,'purdah turn','PW-5PH224',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(923,1,'purdah turn','PW-5PH224',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(924,1,'purdah affected','PW-5PH224','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(925,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(926,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(927,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(928,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(929,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(930,1,'author card','DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(931,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(932,1,'status card','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(933,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(934,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(935,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(936,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(937,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(938,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(939,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(940,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(941,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(942,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(943,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(944,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(945,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(946,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(947,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(948,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(949,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(950,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(951,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(952,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(953,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(954,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(955,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(956,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(957,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(958,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(959,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(960,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(961,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(962,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(963,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(964,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(965,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(966,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(967,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(968,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(969,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(970,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(971,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(972,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(973,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(974,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(975,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(976,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(977,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(978,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(979,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(980,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(981,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(982,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(983,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(984,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(985,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(986,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(987,1,'purdah notice','PW-5PH224',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(988,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(989,1,'status card','DR-00APTV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(990,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(991,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(992,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(993,1,'author card','DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(994,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(995,1,'status card','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(996,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(997,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(998,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(999,1,'status card','DR-V00TWW',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1000,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1001,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1002,1,'status card','DR-3HFFQG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1003,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1004,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1005,1,'status card','DR-D3WES5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1006,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1007,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1008,1,'status card','DR-2J0EXH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1009,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1010,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1011,1,'status card','DR-7CCPD7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1012,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1013,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1014,1,'status card','DR-7E898A',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1015,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1016,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1017,1,'status card','DR-9N7VH6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1018,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1019,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1020,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1021,1,'status card','DR-D285DF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1022,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1023,1,'status card','DR-DWVFXB',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1024,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1025,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1026,1,'status card','DR-EJH7AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1027,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1028,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1029,1,'status card','DR-GHM90G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1030,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1031,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1032,1,'status card','DR-NPESM5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1033,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1034,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1035,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1036,1,'status card','DR-Q8RNTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1037,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1038,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1039,1,'status card','DR-TFZQ1K',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1040,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1041,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1042,1,'status card','DR-W5K4KC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1043,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1044,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1045,1,'status card','DR-Z34RES',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1046,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1047,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1048,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1049,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1050,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1051,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1052,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1053,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1054,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1055,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1056,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1057,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1058,1,'decision card','DR-ABSZHW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1059,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1060,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1061,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1062,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1063,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1064,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1065,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1066,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1067,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1068,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1069,1,'names due','',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1070,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1071,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1072,1,'purdah turn','PW-90PD18',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1073,1,'purdah turn','PW-90PD18',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1074,1,'purdah turn','PW-90PD18',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1075,1,'purdah affected','PW-90PD18','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1076,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1077,1,'status card','DR-N26YQ0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1078,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1079,1,'route','DR-3AW6XG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1080,1,'status card','DR-3AW6XG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1081,1,'decision card','DR-3AW6XG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1082,1,'decision card','DR-3AW6XG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1083,1,'status card','DR-3AW6XG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1084,1,'author card','DR-3AW6XG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1085,1,'duty','DR-3AW6XG',NULL,0,'2027-03-03 10:12:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1086,1,'exemption notice','DR-3AW6XG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1087,1,'exemption notice','DR-3AW6XG','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1088,1,'decision card','DR-3AW6XG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1089,1,'decision card','DR-3AW6XG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1090,1,'status card','DR-3AW6XG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1091,1,'author card','DR-3AW6XG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1092,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1093,1,'decision card','DR-3AW6XG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1094,1,'decision card','DR-3AW6XG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1095,1,'status card','DR-3AW6XG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1096,1,'author card','DR-3AW6XG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1097,1,'release','DR-3AW6XG',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1098,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1099,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1100,1,'author card','DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1101,1,'exemption notice','DR-0Q59NH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1102,1,'exemption notice','DR-0Q59NH','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1103,1,'decision card','DR-0Q59NH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1104,1,'status card','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1105,1,'author card','DR-0Q59NH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1106,1,'release','DR-0Q59NH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1107,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1108,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1109,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1110,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1111,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1112,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1113,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1114,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1115,1,'purdah notice','PW-90PD18','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1116,1,'purdah notice','PW-90PD18',NULL,1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1117,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1118,1,'status card','DR-00APTV',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1119,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1120,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1121,1,'status card','DR-N26YQ0',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1122,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1123,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1124,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1125,1,'status card','DR-V00TWW',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1126,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1127,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1128,1,'status card','DR-3HFFQG',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1129,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1130,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1131,1,'status card','DR-D3WES5',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1132,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1133,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1134,1,'status card','DR-2J0EXH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1135,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1136,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1137,1,'status card','DR-7CCPD7',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1138,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1139,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1140,1,'status card','DR-7E898A',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1141,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1142,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1143,1,'status card','DR-9N7VH6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1144,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1145,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1146,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1147,1,'status card','DR-D285DF',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1148,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1149,1,'status card','DR-DWVFXB',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1150,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1151,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1152,1,'status card','DR-EJH7AC',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1153,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1154,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1155,1,'status card','DR-GHM90G',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1156,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1157,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1158,1,'status card','DR-NPESM5',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1159,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1160,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1161,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1162,1,'status card','DR-Q8RNTY',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1163,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1164,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1165,1,'status card','DR-TFZQ1K',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1166,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1167,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1168,1,'status card','DR-W5K4KC',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1169,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1170,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1171,1,'status card','DR-Z34RES',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1172,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1173,1,'purdah notice','PW-SQ7AG5','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1174,1,'purdah notice','PW-SQ7AG5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1175,1,'purdah turn','PW-SQ7AG5',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1176,1,'purdah turn','PW-SQ7AG5',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1177,1,'purdah turn','PW-SQ7AG5',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1178,1,'purdah affected','PW-SQ7AG5','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1179,1,'route','DR-63BC4S',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1180,1,'status card','DR-63BC4S',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1181,1,'decision card','DR-63BC4S','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1182,1,'status card','DR-63BC4S',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1183,1,'author card','DR-63BC4S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1184,1,'duty','DR-63BC4S',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1185,1,'route','DR-GP2TQJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1186,1,'status card','DR-GP2TQJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1187,1,'decision card','DR-GP2TQJ','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1188,1,'status card','DR-GP2TQJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1189,1,'author card','DR-GP2TQJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1190,1,'duty','DR-GP2TQJ',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1191,1,'route','DR-7YBY2X',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1192,1,'status card','DR-7YBY2X',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1193,1,'decision card','DR-7YBY2X','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1194,1,'status card','DR-7YBY2X',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1195,1,'author card','DR-7YBY2X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1196,1,'duty','DR-7YBY2X',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1197,1,'route','DR-5TPKA5',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1198,1,'status card','DR-5TPKA5',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1199,1,'decision card','DR-5TPKA5','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1200,1,'status card','DR-5TPKA5',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1201,1,'author card','DR-5TPKA5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1202,1,'duty','DR-5TPKA5',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1203,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1204,1,'duty','DR-63BC4S',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1205,1,'duty','DR-5TPKA5',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1206,1,'duty','DR-7YBY2X',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1207,1,'duty','DR-GP2TQJ',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1208,1,'decision card','DR-GP2TQJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1209,1,'decision card','DR-GP2TQJ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1210,1,'status card','DR-GP2TQJ',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1211,1,'author card','DR-GP2TQJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1212,1,'duty','DR-GP2TQJ',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1213,1,'decision card','DR-7YBY2X','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1214,1,'status card','DR-7YBY2X',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1215,1,'author card','DR-7YBY2X','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1216,1,'decision card','DR-5TPKA5','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1217,1,'status card','DR-5TPKA5',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1218,1,'author card','DR-5TPKA5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1219,1,'route','DR-7YBY2X',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1220,1,'decision card','DR-7YBY2X','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1221,1,'status card','DR-7YBY2X',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1222,1,'author card','DR-7YBY2X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1223,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1224,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1225,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1226,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1227,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1228,1,'purdah notice','PW-5PH224','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1229,1,'purdah notice','PW-5PH224',NULL,1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1230,1,'decision card','DR-63BC4S','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1231,1,'status card','DR-63BC4S',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1232,1,'author card','DR-63BC4S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1233,1,'decision card','DR-7YBY2X','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1234,1,'status card','DR-7YBY2X',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1235,1,'author card','DR-7YBY2X','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1236,1,'decision card','DR-GP2TQJ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1237,1,'decision card','DR-GP2TQJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1238,1,'status card','DR-GP2TQJ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1239,1,'author card','DR-GP2TQJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1240,1,'decision card','DR-00APTV','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1241,1,'status card','DR-00APTV',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1242,1,'author card','DR-00APTV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1243,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1244,1,'status card','DR-N26YQ0',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1245,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1246,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1247,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1248,1,'status card','DR-V00TWW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1249,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1250,1,'decision card','DR-3HFFQG','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1251,1,'status card','DR-3HFFQG',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1252,1,'author card','DR-3HFFQG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1253,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1254,1,'status card','DR-D3WES5',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1255,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1256,1,'decision card','DR-2J0EXH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1257,1,'status card','DR-2J0EXH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1258,1,'author card','DR-2J0EXH','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1259,1,'decision card','DR-7CCPD7','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1260,1,'status card','DR-7CCPD7',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1261,1,'author card','DR-7CCPD7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1262,1,'decision card','DR-7E898A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1263,1,'status card','DR-7E898A',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1264,1,'author card','DR-7E898A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1265,1,'decision card','DR-9N7VH6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1266,1,'status card','DR-9N7VH6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1267,1,'author card','DR-9N7VH6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1268,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1269,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1270,1,'status card','DR-D285DF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1271,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1272,1,'status card','DR-DWVFXB',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1273,1,'author card','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1274,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1275,1,'status card','DR-EJH7AC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1276,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1277,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1278,1,'status card','DR-GHM90G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1279,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1280,1,'decision card','DR-NPESM5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1281,1,'status card','DR-NPESM5',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1282,1,'author card','DR-NPESM5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1283,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1284,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1285,1,'status card','DR-Q8RNTY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1286,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1287,1,'decision card','DR-TFZQ1K','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1288,1,'status card','DR-TFZQ1K',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1289,1,'author card','DR-TFZQ1K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1290,1,'decision card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1291,1,'status card','DR-W5K4KC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1292,1,'author card','DR-W5K4KC','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1293,1,'decision card','DR-Z34RES','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1294,1,'status card','DR-Z34RES',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1295,1,'author card','DR-Z34RES','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1296,1,'decision card','DR-N26YQ0','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1297,1,'author card','DR-N26YQ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1298,1,'status card','DR-N26YQ0',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1299,1,'duty','DR-N26YQ0',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1300,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1301,1,'decision card','DR-V00TWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1302,1,'author card','DR-V00TWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1303,1,'status card','DR-V00TWW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1304,1,'duty','DR-V00TWW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1305,1,'decision card','DR-D3WES5','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1306,1,'author card','DR-D3WES5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1307,1,'status card','DR-D3WES5',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1308,1,'duty','DR-D3WES5',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1309,1,'decision card','DR-EJH7AC','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1310,1,'author card','DR-EJH7AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1311,1,'status card','DR-EJH7AC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1312,1,'duty','DR-EJH7AC',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1313,1,'decision card','DR-GHM90G','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1314,1,'author card','DR-GHM90G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1315,1,'status card','DR-GHM90G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1316,1,'duty','DR-GHM90G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "letters" VALUES(1340,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1341,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1342,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1343,1,'delegation notice','DL-0XCMVM','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1344,1,'reroute','DL-0XCMVM',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1345,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1346,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1347,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1348,1,'standing notice','roles','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1349,1,'standing notice','roles','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1350,1,'reroute','roles',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1351,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1352,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1353,1,'decision card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1354,1,'status card','DR-D285DF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1355,1,'author card','DR-D285DF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1356,1,'duty','DR-D285DF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1357,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1358,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1359,1,'decision card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1360,1,'status card','DR-Q8RNTY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1361,1,'author card','DR-Q8RNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1362,1,'duty','DR-Q8RNTY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1363,1,'delegation notice','DL-0QKNBK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1364,1,'delegation notice','DL-0QKNBK','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1365,1,'delegation notice','DL-0QKNBK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1366,1,'reroute','DL-0QKNBK',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1367,1,'delegation turn','DL-0QKNBK',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "pauses" VALUES(1,'PZ-5DG01T','another reason','2027-03-03 09:30:00.000000','2027-03-03 10:00:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "pauses" VALUES(1,'PZ-ZQ3W89','an account that somebody else has got into','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000','slack:T0THORNBURY:U0DEPUTY01','It is true.');
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
INSERT INTO "postings" VALUES(1,'DR-2BVDQ3','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-2BVDQ3','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-GHM90G','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-BHA9NF','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-NJC7ZD','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-5PH224','2027-03-03 10:02:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-90PD18','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-SQ7AG5','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 10:02:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-TFZQ1K',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-63BC4S',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-5TPKA5',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-7YBY2X',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-GP2TQJ',1,'2027-04-07 15:02:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-2BVDQ3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0031a3bb07699daf7248dfca0044124d','8ab04c64b6592af50cebd93f3d9021a8455a61b88026865367ca52688ddba90b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-EJH7AC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','95f58b202fe7811ec1e8e81437257172','5f8817688c8fe4d56f89326ed716f12f959af82402a4582180b2d8cd3ddf6c9b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-EJH7AC',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e79f8a9a4a008f2dd99454376bc04ba9','7d71be5633554fb0ccd4b6278555e110c069178f9dcce21a41d7050ce1fffb92',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-GHM90G',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ca5dd901c3236cd9ca366c29fe7c7fcf','f6f74919b3f75f9624a61e4c467cd938fe9df2385bcb2c748acc741b1e53c6e5',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-JBC0Z1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1dd0fba2e90b4254978ffcb3ea08bcb6','9474d8102bf4ed5cd4ebb66d3505598a9556ced25b34080770c9b42542d588b5',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-2J0EXH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','ec0a361a15a3c82e9341c73c86ad480d','c05bce5fbfc9c1e08d4927d2b1684ad58929a88c042479a4ee750cfabb0b4e62',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-FFHBB6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ed347205369cdb2d2c83897ddb6ad6f2','0879eda253848c0627029619ac678204057ecc221ab548dfda30328c8ba0a528',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-BHA9NF',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','189092c2f2f2f75cc8771c2c9b8fdcce','82f7c192085aa26c79ae2854a7518429b2a830ccf1a292310efcbbb0d2708cbb',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-ABSZHW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','35e67d0ca6f276b3ba3764a8cf76cb29','37369c5820762f6ea59052e2ccdb37128b72a6b95a11a0e16798a5982d4e6963',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-JNS546',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8e937b457692449fb21ec4f98229488f','676862101b8503a2e2e05745220c2a897d1f3f50022c6cd2fbc301095feef1c6',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7CCPD7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','805904a83d9f17673164581f69ee251d','b2348e04351e017d7f8691a49db2a6ab0f2ce4c1ebb5092a1429f13530196cae',0,'Floodline''s number is right here.','[]');
INSERT INTO "revisions" VALUES(1,'DR-7E898A',1,'Read more at https://www.example.org/market','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b79f87f95b6e446547e100f695476469','cc21b3eeaa70cfc349240da1fd4b6e9cf2a752c53ad6fc86959ff58db76b8d5a',0,'','["5.6 7cefd0d662eb looked link"]');
INSERT INTO "revisions" VALUES(1,'DR-Z34RES',1,'The river is rising. Ring 0345 988 1188 for advice.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0ea2c30a13087d71ed2ba065097ff664','efecd47fcc4eddb00700f28c8cbe25d4429461c76c33a21ec6839ac2e7fe4c3a',0,'It is Floodline''s.','["5.12 7e4a49f557e4 asks telephone number"]');
INSERT INTO "revisions" VALUES(1,'DR-NPESM5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','02bf829efa378c5e20b548b3f643d3d5','25b304a564f7ded5490895e9ca83fe2ae59675789a3e1a847428ae9f09fcd626',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-Q8RNTY',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','90385bfd636a09c68c5915c82fe781de','7cefdd645532a08630b3e7bd80036651639f2eff64d47a698079da3f37a3208a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-TFZQ1K',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','bf874c1b514b6e38d9db60129e0899c9','46acbb2d57532d7e7e7ab8afb232e88b54fb35badc668bcfc1dd5c20bcdc64c2',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-D285DF',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2408956d48eb55881d14aba79bf012e6','7bf083df7b97c44f21cf0da9d423dc3776d69e6ef998126935e1c3a22dd57f0c',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-9N7VH6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','cbb11dc8e522d1abecd635f3af2d5df3','9eb5e4b4aa1790104293b288b5bd9153feea7d896672f95aadc32351e9f6db4e',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-W5K4KC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','f0b862e74a73daecc38ac4055dcb56e9','7938876b082ac43dce304bc048510d62d368a8d0a424f1fa99566a74bd75090f',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-DWVFXB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a5bd1ad618a46c56ae92d4bcdd18594e','0db92edf5eb2c24ee00d8c6bb87a2f05678a148d4c821cc2f960a1992c4e0023',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-D3WES5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','663977b5bf8bcf089a56a912bd768785','13b41dd7824c14ec0fc4c441b11349cd50316e5995d0e032f2aee3f585fdae6a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3HFFQG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','e3fc79e2ff40da1420ec7741bb0858f2','053726c54d7f9311d967ce25fa707c4aabe9d1706ad7b258e5dbea8b40e9b750',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-V00TWW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:31:00.000000','b32bb606f6d27b6f6b51c085869c3ee5','813b53ff86f137b44554c7aaee0b7ba95bd155b1248dba6dfc4171a06d676e01',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-00APTV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','19812bc98897d8d8fbbb7163fb351ebd','81187b0e4a410a81dafede543cf7e7fba887c4324a1d43d414a7a71dfa79a6b7',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-N26YQ0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','b3194ddf8aa99a08dea54e69daa4cacf','dbe44beaea06192c53c31db3646ea889b2acfd13c4b3b00e52ab65b1ea03fa18',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-0Q59NH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','8ab7ee2b2f6666a4c10c77e4bc49700b','f87a10bfb3a3b41b685d3dcc3c7b8b4f41127132f103a6d426137a72955a72f1',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3AW6XG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','ae584fad8b1303b3072c23eaebdb34e5','2d80302d90155eca1444a93c793099b0b4fd6bcf280086d2bdd3da3153feca35',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-63BC4S',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','f3d1197b381e3ec91daf37860ef4edf6','73c9fd9fc8a4271ae27965fbf1543f176f6fa86301ca35c3eaa5949aabf078d0',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-GP2TQJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','da21cc7d0ca9b5c307f4ecd73470bbad','7d95045225f1ed4e5b304960adec07df51f350d91e8ecad980e9137843e9da4d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7YBY2X',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','065a75a14b23b6fc35670f7995f57015','8a79e3a6e63ed7e404e49706e1ea1e9eb9a763a992a7faff3d24fb52b7b9f6c8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-5TPKA5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','8ba732676e4ff4237d636ec933dfcc0c','b9283729315425f32b2e09628f33414c8045a548a3a1b755fa99177c58e8b7b9',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7YBY2X',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 15:02:00.000000','434f4018a903cd0ad28826c18d5bf1fe','aeb96b6bc7119ea295b5ac501d1da3cbf478792c781adb08d3b9b1eb8c88df09',0,'','[]');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'81fefd3302fec5507a537e41ecb8eff95df1692819a5e33553e38d2ceec08da6','2027-03-02','991ffbe28fd608034ced1e80a98b351c4f373eb6f5c3ff1c160d1457dcdc8ee1');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "LKgxRs6U2khiNhZZdipA/70edgmMpXNhMuyHgCHUllr6opZkF8pLI29+c3Keq1QDewlv4p8mKavqA8D6aqLQsoTCvRmA7k9mGp0lMnLPn3/NfwhQUr6N/Moq9O7SUdMSrtW6Rrvmp9Ev6v6iPDlaksuEvqvPDh2SKZRKWJyi0em0ho4hiv2wygr86NQleHTgitCfb6Lvesg/+Kqw+WcrtxgKQCgDSG937hPZr3YGmBsnAyzDbTVMAgY1+UB0nshA9C+dqlYX+kkHEuaxiZn1uQFNLCjyf8E/KQ1ddQuZzKhESLW7Qs3hSRFltZ7oVIBCh/Uq+3LpcEUMDkRJZm75EX1wp9238zGprOR3QcErQQ2a+yU5XgchcNIF2PED0fYabzKlJWCgbKjtwUmmlAQBzJ7lSvTTpxXzjWj3DaJK0eMwTCFf1DrzZfrFz0uroRhnbWiUCEVFlbWnah5tdKabhN7pg92FkczFLNwNCDCqHcZiJ3NZkDsGmj8ePMkKorPA+6UdEm+FsGt0NJtgiJvJoX43D2gOcUpQRNv+iENtMZYUbP7c28qWU9R3oYLKZcQn5EKhk0gfwGF908QzH/Zap/KElewpsP2TSagdQXloqknX78CXb23e36IqPwSq6zT31x5vixuS7mYlYxi73ar/e7cRE2MyuG/kfFiLRbMe+am/hwq0J50JFR4ugMvPt1jqPiMXWUvGfNrMvK693rBU/gAtqsvxANZ4vWXJmol6k8kvHvSmAFVaew/N+ZRPceQZoQJRzxKW8bZc0wZO9SQmQM6BTvsoYR9meHETdsLX4XChj+f4LZtVERoG4VWdK7e030TdMgqy+vLTDOr2zWF8Ioe8x/2x0cF35Ox4aV67F5rGpAJItb8Qy/h/5hdmWyM/VWBaga88WYdqdwukI1R+nApBGrxwxXa6DjD+VeLrav+VzAI0PFRWgnuB+TYNoLHJJRH+PkGoTCyLI3I8tSBg5t2XQ8jsA1lhByFxPtCu6NyQeqWPOAvfM/Sj756DWWVRF1JERBhaqvbY+JGCks2PNgFHE6buBVXEUOd+5hiPN1Wd55HGOJkNAfVvpavvGJfapmHhVDsBzuVXqRoqPirTfyXSTT8b8O57e/7+gSPIGQksqN/JEeHD2wyjz3xbsRrNMCoNyV9Xue3qd5lpb90RvxeSfSlwWf4+1gMbS3gKtRcpZGK1BnbYCia/phOLxiFq8VjlmUtNhE5P3TAxQDvniNLOjfvAwcYLK6LwQcsS79soY/d0SeqLtEBeR70HHpsFxrzzlt5WOa/rU4nTGzgV13I5RWI1GKiZqOPAvnK3ZVgPUT3YKZwAoWxwulf/C92hEF1vFBGJ9ajGwTMi9M/t7S/1vTZgg0orRfcZ3yapASNK7eqvw25WOlUhY0c="}','a3a3c4e1539b4ccb131501080e1aac43a0ab54b5fdde0401518e86b527139834');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "a3a3c4e1539b4ccb131501080e1aac43a0ab54b5fdde0401518e86b527139834", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "BBePqcnBsA4HNb+MD7Om7PGfH9XK2Ceyd3h4YlF3eWEGokdZ24QYDunSPZ32HjFHvZcji235xHnxOayALq4+dvFBQQgcT53bJq2vN5721BsRoaZg9rrLB2CYnJx7ErUWfFYWwLwzXPRJnxdc3uM8eJVwc7RLfOJP5rKrdS56aw8qux7l0XaI9Xg4D9yrSjrOzQG1i+HIWXal2oSuWU8+URLImccrURnnzVo4IkVhM9RNBx2x2tf5KPARevQjAA8Bj2pgNQI1Kc3Hcb400N5+hILh1GEeHKdtdE9E0XijZt0rPjoff2T4+1SGE5GdgeJ+8C5IYYYWvTktnJXzqKiGmg+nyhs80Sk5tUdU7XjCa/g89m2PFsNu3K0foxkZ96Z54sRHZ3EDQaQ36n5t815gXY/Nw0bfaJtwAlglXD8sZIMhYCuwrXkJ+fJ06V3otIkH0LmBG9ARvQ8AYy6EiEwFzd8PJsr1DgYXRA/mEfrNQSrhdMGLFhCOGQHX0jwvydAhLG9vdXF/mpYmfzz//4VYbs5HC0o6i/QDQNSEYujTeTpvq8WBY8KXRYtJkMiS77Yc+ePc2BYP0+AfwbAgBe5nbX3rZh0+XpXlraAgGJgMmtX1rmhHw/OlXCObm1q1mqdQ1kK79H1JYSXttbnE9toOA4od12rDax9y7b9mBVwKlb5K9XyoslN6U38Y8o0Sp5gj7h11oX1GuW2NfITLuXtRZFnpnHg2ftKKgEIk4H0dXK2osMa2AwJ4pxep6CrV4R2zisMoO062Km1EAOudf9wrq60kl8VInhqybuJGHMtdDsC3p3D7SiX44oXbFwCzS9q88b/fvZ+NEEnMRZ4nkgtfpRf9Rl7cIWYT/WPLkS5YPvpY3yjNsxFTgXYx0A/pNPBBMg8+vxVOwxiVMxjar8RpGZcSMe47b8xQ2DPJYtXdnQlflBcBRypk92QVfMua9b0bTaQXBjfd+By0nkumtMNdpluAoo5IoqOX1aEwxVNJxykKORaN8ky/g78YM0yIIW9MnACtD6J0LGcRyTZCukZ3BLAx7qVSEHhy0MOUSE4TXqncd5kkh8403Gv8B5HXqHpPVZmaqha7ijHqtv2CzPpp7hxT3jTTZ2E2YerYGe9C052tIXpgXdi9jhOuUA0Epo/uC7vinGrwQc+bf/+aQ5wBNfrpkCWAA+08hyMR7CZ6h2Yy4SJlEiRephald8vj+tDzyvM13aVnMB7WK3ZRCIvH2EpVXFdHzeBMoUqLnfq/EqX2SbfcRvUwx05YgbCnm2+5WiC92T1HD0TkStsa+H5PeHYLMi/VBEidAiZl6DraWws/lIU1GIE9wm/vE0cyk+656ywxaaadcMo9DXWKrMsIjLcUB+M4cvBah+ENMJfB+wi1931QpUUtQkisJZY="}','8667e840da93515bc214706e82b22d26099c58fe7c208de5a54cfb4654db7e03');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "8667e840da93515bc214706e82b22d26099c58fe7c208de5a54cfb4654db7e03", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "0pYVPK1dgS1h96Rz8pzb6o8+QVP2dHuD5PCkDKdgIyvjk3PDxD+buBTq0tHrV2GDQc6YnDxtVvX5zY664PUE9NGq9P+9E/c1akMCmcgFWkHV3KclvVegRlESrc8RA0NBhp9iXbepX7p0ujxyBhJkSL+SLlXrMydcsBby67b36K9MUhxkzrQB/oKbaeW0pRuDv1gGMIFX2sPTqh7hsfwHPGPpMrq9tU07qCOqSytmHriw22UGI0VqnXC2MR++90ScO+WBtTD7/CDM9e7zxxYuwAGKfgPJCtCh+kVPdWNyI5jdwTsUtBQaZ7S3IXihfmX44MoXFhdnbmZ6RcVZUY6lmn6uoCNr/0M6TZMM+lK0TU/+2BRu8ixwSaeUlx+d2BQ27w+/ul/iADti/Rj0oX/6mCS9MRPPrkmNr2p8eNuqUXb/JU6ao7Vv248h8QemRY+A4PeRCkvljaxL5DDJFyZ6MpTke76VnkVD5ePd4j84YOt1+SlHXYKqelSPY3AkyW+jcP6WeMVfFKg/RvfQzpCg4oyYaXOveCWzhzU5Iy4dNlGzheqGMbz2TKmadlC/w0JWi9I7zkTpAnz+QWpe3/1QeV9yUisogorwDcw8RdsY240ZoBtrimjwSDUn7Su9FprSJU+btRhCVBikehjf7u5VFDPDHnZf7ecDo53mizPnK1Y5g+CKiEA8cJOaB+GKvYOnm9vNblagaXCiIzD0pwgPOdT97ZzijFVs2/IyrY9MElC9sXyGLocaiGHH5WYQPY/Fup3DucwDSzpQLY2ILRDwFvDcXavbX9v3Obo09pTgZC3HRp5luGZOPMkVYmRIXfckOumSANpTIL7ygTkEeRMYTDEKUoYHQjtetpkfKp96GXszv6MESG20Mx0JMxjf/6iriju8HasFHl9qSzLtGAiSdQCKW1JU+XgCowCzeKZeW3NdcLglnAd5mbCSOeOZDBQUAsBThNfDMOhLwjyDONSnReggECHzwXBXNMdxPFgX1kxTsY5SLRWggz+g+INbA54KSnvLWT8k3ipo+8XOQ3jmbk9JwbW41TQI0Rqk8xEfCLWJyCY9yGDQ8ntpC/Ejld3O0C1alWtgpBHd0NjMhOZU+Al3DJj1SMeu6ZIa1vLpKJFxv72UffOMW6LdqplFYD5fdk3g+ATFvku8wx87hl0yI/zudpFyg0aLXrJI3LYyC9CmAZIVCfKF5HGnb47IAgBBbUsWFfHgSkYE01kAp6f1QfX1jpRF/BOCGJeZU9NAv0CZiIyNg4yrBRoAP7paXTbH81Czl1FzcbQvlvSIgb6Q1Mk/QO4aHkD/wlJ+j956yi0GS8UXTFIBnPygyD8Zkd3HTFHwrwpXvyVSyRpLg9L2S5BHATho//Wjy9p8RP06YMbaXyIyq5VoZAUVoP0="}','583f2d9531b8cd4316a5078fb19da7acff75adf4d73bec3cd0680f3e34c201a6');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "583f2d9531b8cd4316a5078fb19da7acff75adf4d73bec3cd0680f3e34c201a6", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "V3b7yUETU7VytOFJwW73/8SjvhMdCk1JkQzbrk/rmQz8D+BohITDGENw8ds5LfO3ujQtUDA9obzc0PuzLCY17qnS7fIJQTcOhP+oQ+p6DJg3WVcNiBd0gGuq1shFOyteTqqmvCnvz19fatxkZS14Fm25MiwJFJIuimCTjEGh9pVC41ByPB4AXuQvSBkEMjuEnkM0m1FVDbhF805lY4tgh5kiTZIGR1qGEjhVuMBkc0hxSY296wP+a2Kp2PoBoIRbme9miAHV1C68nFTmYUFB62oxnz4tVtPQ/De8wZ4TCHwF6dqVuN1iRvto7j73pkvKd2BUiKgmKN660fZCfUpLONqEFz2DzdR38FE726mAgrHpC1CjkA8NrHG62odC5JUFTIRbfWlTsF2dCIeTcAZLx6Psal3lgykI+BtSwV3rkQygldjzNzoUw4RPPn3l7wvTfwxqUw9C9E5/h7QQVJSdH3h6GvijwT4PskUBLEFivk4MmUv1ezPrDeV9qT/TVc/qiYduMNDAZyylUsrGfWZZ6lyUNKfyaUp5n9nH7vsY0ZdFi+FOlX1dOjMIlVNXZueuwzMPWMEZ+3qyBt4kQEy9G64nV73XTsfxAio0LkZawTb680dQTfgwZfknU1Eth8butN0McJWt85fyhTzMJ+hRzMeEjcYnWxJ6DDX0j/4WGhCYw6QbBOF70FQn3HecmdlF5yeIzW2MFDd0CNnoJKpTt6B7+PTuxu5/sEDSEHnZAd15VKNVCFpWUGd1G5NOO/bE40Uu2BDqIDWdOZWxVXhpwO1tewbf44F5FJRn88H89dhm8X0F2rAaa3HhMpGWgCDrQF4JSyImreCK4LqazijJDcJADRYnTteFskRy9LW8tvl63tpxxaiDbAy5yEwOjVS6aiO6Ca5TfrpAlLB3nlThuBBApu9ZmBDHbZDQqmTqxB28qEroTQrBGrXkmD8MUJ0gjg8ySlw0yItlW/3dbcrzCTyzf12mZjZiKirujdLPuYWa3EfOLqiOEcJ5jACzjvT+eESy9KBtaXPyhgXSZgT/umvu/Qu5Iw/clJ4Fbp/CQbH5ebkwFEb6h+hErMzgQfy1sfJQNHaXFIqd1pc6PA1VB1yldDJwUNZGcaaIUdQo/uUWc/uZlvHmPF1jih76JbLhgyrFuth19fZZYRhXjmHdzoQjF4YG+b2ROYh4VVn7lIgZC8FezfOMVvKMLKK6GeV+9R59dVKZ6TsY5iF85Zok50hlIT3WyfS156sUhwr+rXCHZPTf+rNK42jg0Q5mCyEyDTysPelRTCrhzWpoMxUt7G++EcWB0QEYHz3lrzHGYOlx5MhQmrKJcqDrlZK8C0aFS5bcd7NbweEUyBE1kUt/7OAEZd8p8YNdBEUVlK9/E6Jvj4Y1ivQ36ENv5S8="}','c8b98129cf23bded6168dfe83fdbbfed9649a07beaa5cb406f363875d0259e77');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "c8b98129cf23bded6168dfe83fdbbfed9649a07beaa5cb406f363875d0259e77", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "dtidQQCfNGng5tmCOQHnx0vKxCgeMdeE1hl+3sXiyrvUmU3y7wyHM8XT2HZKHEd78wFnofcw7ZLAFvbqZA4Y8FAdPaLwKkpJeIUTL3TG4dbF6EYDoq800WvhKuL/ILYdWdhAtE1uarYpFUK/jalPKQy3Zsrprc1/iocqHm1aeg2XSwFG74Q5UcdmXB38Y4jIjOHQHlF41Aojd39EQ8ptRHyoiUwdbUwbAcGSwEvjObCKN4IsNcjiHLV7nFoz4bfcx9EpF5VBDV8x9aadDMZA0qNz0U2N9lD7x0FKSiWQ58wON2GLotwmO/WnbZ820IB9ZcTHgydwFAXeSvXw2UgjtueTnmgy9eLwU2PYGziVNu4UyCSZ9xWZldZ1AfjDh6oiZV/nIN5UAUHGUHpNq2TMTJOut1Sl7LM+d7Q/h7Lb/d3nKq08J97dJQoQg2afpUqVsCsroOrsNRhydZ96yB8vXdgsjLVvWICRzUPg/o/GY2n4oYuo1vH7UA8uWJ36kM6c3hmdiT3qoWsio7AI7SFkk76rF0sl9XgGOweuPh0qmz9yMkE9Ppp9vce9h1zBAK67B7FS6s6ay27VxakJ1CqqATlSGyJH/ZugMcjy9PjN/haEOVJpf4iEcsPAlCaSG1+VSA4yzXuu+0dnqdeAISW292g/XEO3Ay14qZBROGPNpelr/fGxuIsLcbYfnvr3Iq+VjTJGcYE0oQ8OFz/roEgXxx2EylUPtkmtvlw49RhNIce8xAmtoG1MKuuVIqc2sTZFM4T/kPx9VqRlKtfmTylDdf9dzvNvsfj+w5WvwsedDcCnv6BZHWOQ7Uo7ONNbzuD7OdiXNgI6rDWMj3i+6Kc2SMA/C9GfPmPsgb93axw39FkspGZzi470EY+kx2J/NVA+Bvs02ONnGhjPkhJ76zWKKBDwwPshbiyjwF8xmI2Y6xgBT4UeIc89crTjLYvGTol5VYLC3vSKId8+lnCqOi89yicKUk+h5szTjyul+BbcHDdXAAqm5bYAXFXjOIuR2Csp42yt38gnsvHSewM8XmrfoPg5/uwH8DLsGZINqN/YN8Bsoke9Jn6gcrVZxWc48Zsm6lAHmHT9RBHpGyEoX2HvpRA2IgGqG82Zt2VUgOEtgQRrtgjR94ijLoMQyNrADejmu/EEhCxAb2V9MQKy/eTPqnF7zGVoUFN4Gg7WpwH3XiLQqHBbY2NhQfuQaTpOwp01YkDhbr6k4gUwyB0PLu4KzNZTdI+6FEHjW7TrXxsudTBs8KwcbxeyLOLOajscSroGdnexFK5QrM0vJELT+AbK7BLMFFYHk+7ZmDyB9z2dfOjKhlLJz070SeWLXqZAiGBkh04b5ARpTpGZSvNFZl8outhyXF8T0ALg8VB7m+DwhipTHVebO2O8O5/IcOY="}','5a9f32dd8358c209cf3c0a60012c532a31a0dcd1fdcbc546c5a64afefa45240d');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "5a9f32dd8358c209cf3c0a60012c532a31a0dcd1fdcbc546c5a64afefa45240d", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "lfoVsnqhR3RIfjAKXx9xpG991lkdl4LfOhQKIsdJitH6pSGRF1NcLCTz9x8ZHWiDtvqeSOb8jgOSRWHuC8EXtWkIqp4/A6VOLyFFZQI6Um1jgFmTkrqbfv4qpKnRlCOmJRgZ37oLnr2vWA8kkUiekJEgqlsuTqaIWL4llYzU3N8KSCu1UlG4wnEOdUuFA66VurTRFHIghFKM4afG6y8zaXe/GUsD0QYWwIwkofRq6MIKr3CUHVMVOlN4e5qrgC1ZloEQS2UXxAJreib2lSoaSFQq9h8bdu6l9lUIPqo7w1zPhKEDSjRYVj74tvT8z1IQpD2cL7s7YeEkqOyz9Ob8n0hju1zLQaUBRhmyDEI2xquKfDNqbj/Js1SiNrwmAEgv29hHnBt3nJd92w0q7UH8s9ykpnfqn8fk0hYRsw0FyQ4YXssixcfoq/6mO/te1lh29pnW4g+1aUgyyTH9SMR4k3QMR/sfE8juy+Bw0BQZaeINhVjmVsETRWidyr7WAxnZqfXL4E1QN3tnhM2vAJW+/hxdcZfCyTh8cpYXlpV89/CiZt4I2o5E+8UboE2dCY7wNlBkxiJ7iqQa4s51+4jV1vnrWiFUZi3oWg8v6g+35HwG9DnlQgqOGz/gd65MpkKCNKFNjn2ur2l4WuXbfAmAVzajT+s1ZmybPHyeQocaZfGhqpd0+hMeKP6bL4zf/Z7B+Ioo10Boj+QIgUb3oDpu1dqTM7ha8burio/frgBNlzrIAkL1dqKzDUDfcXuNk2tjs3sLMqGaowUR1oyOccEfQ1+wt7dMXn8nKYuWNaH7fA97n0SjHy51EgIVn5kxk7yZPYcoXgayiADBwEjuKs2gBiw5I53iD8H1QmJU1DQL5A9np1/jgWx6ugJuPgJ6qsibN5E4ZBnHPF4V7ZCK2tILBGCCgPcubn2CMAthkvfTf1ZPpFyQMJ01cejn6CFKaU8OeZVlaO+86U3mw56zRqktW2Dk9mj0Jmv646K2CusnjB5ZODWz9LjzJVi9sAfjM1ODw8f4Go64SccwZejkPuyVihV3sDPE58cjO6AmQKxASdqAv0l5okvpuTUOyrDd5udi0suX/FJbOPbwaktEpsWA9o2l8ParqXGbSu3P9tRzVAuvEvy/4Y3DjVQASKRh1XOTxkriQ+k8YJKMTG7GfbylVFfvjULHsg2mnny93FkgNlABcU+/SDn4TJay0P4Y82vIDyeuyS/S0fy1uy5sLVlWPyVmeB/EIu1hzn2rkOYCSmiJyFo3gGtoXsXNn01k95ePbs8zoh7x3K/R44Bno1f7ZX2dQYyZXGEffZpX5cJGPUNnAj0JyKNIyj5hOaGheQEeVWXJz1dkMO+nBPJi3tv9Q3f5m6uiNTW+rA1zwP8GZsCvey/GmH+ompYXpcM="}','3e269a3f087ed585e7d8acb23cc0b55893d1d4da2b345abf1a5a97d73cf8be3e');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "3e269a3f087ed585e7d8acb23cc0b55893d1d4da2b345abf1a5a97d73cf8be3e", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "ZM8kfrYlt/jfblyn3XAYyKFYARQ/Ci4IgvzxkZ9MegUjNiS8/9bq2Vm/BWJ+k892KPWCqZ5cOJPwIsDaHn/APXWcCPtLVxbcklSjixVKuIomD4t7wq23bkOGupMfNrmM9yEeh496b8aet59jIAQup85LLLtDF+pBPPZ34S+xrRZ4R8cUMaROhHq1MpVDl287AXT9eEC4oZ/okmLD/UAal8FThZv2xcJhmwX/ViKO9w76h0QHvIYCdJvtYaMcaYFSm97OPiR8SS16n1P+wQRqFfmqwwYTVhZI3ghIRal+lS0xOgEfbfbYFPbJc0/cd1DarIcA5FbWEIsdEkTepTnnf0FYcZLFDTpNzSduLpS1G+y6nfMxWonqyMHinn1ltnEe75zgWi9OCCfeNpDaX2gpzUKTz4GYNorUa4kb/wqticGd/duzYmXfUUphqKlXklDn6sJEf5Hzr8LFvHsD31091s1EuVNGJ3F1nVKUeriy0S9YiKjJgNnqIh8OF8e/jMjPnvAK8tGeO/xeLZp9w7gjpudxmHMpcQZRcjjfk+D3xiK5klsBfj06lLODlsTESyXaCcBOBPKoUF3CQTmChe8s9HLgOhWPWORTgin3rbSo0rvJTc0Xx8jXZeAaea1x7bZCmH+JOYTu+0EsxCBbV5Vl487IffdMS5WQDyDkSzUNOiO/Lrsl+B8wEp9kjYgGa6LRtsupEbLLISSJLycLNz2sIwSFMA7p9V2l+rVwI1DP1ec21jsp6jkh5ELva3y68k1CSEsdiJHbypMcotx6OJ4oIrUEJYK2LLQna8Ahtlk3QvvB3j85C+sF3mBm4is+7BTV1lqd2o3HacGXS0tc2Wcg1vtRe0I9EniLlLnlUEb52k5Hcc2eIdsy0mGOGOtXvdM9i1SKRt5K20xS82j2QdHNQJy53iW+IRKbVg2YV1QGZpMKQHIuI1kv4mn0olFZZYAoCWelEHWT9boErn7jHXbiDpjNyeAUJS0a46zv4ZoxUnwmRQLspw3YrAiuo4NOKGOT+sd2RUIrUCW/MT5iKH9hOyU6jV6PHmVohU74YFZXrexjQeFT4aPBnie8Ie1W0s0UJTcNp5cskXvVuhp21gVAMnbauEIYLbHWppWfnKI++c0eIjClumR6DL7TOw9cXS1NYPUSAwUtxfoHwFOsu7PpOrSkso7Ot6UHhLCqgi6MssYk9j+CWXhVRQkWWjgVpZQ2lfyMPatcWXe3fwFy3thPjG31Hv5hIHl0paa3i1ClKGUjpSxxFAm808j7wYtDD9X48FHBIrvyW1adTYpkGImvXsaIAwFIO7u133qDJ2x+7guPYVW0z9StJ5zEIa5vXHsjZbDD9g0ukHHuF1OZx+R9xoxlkM4tMdD3Y5f2a7E5XQDkBn7JNPrtQ+Toty0="}','b9bd6fe725f708aaca073eaf0a83cabbb02ed43c6d16cfc4e9cdaf058cf9bae0');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "b9bd6fe725f708aaca073eaf0a83cabbb02ed43c6d16cfc4e9cdaf058cf9bae0", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "dbJI7XQmJQ7wyl8+SxoluIncK47FPXLEafGFtcHsyKICCuy+oqQyKqIBXFsosKOweANEHcCLBQ/X+iFII523cMDWd2uVzUjPXa6ObW4RVzabzphF4QTTeiohw8WJhoO+KOuZts9FYNuFu/5j1d+wqss1jDABlwYjG2jI6wyVNiJVauO/ouMvXVetsaPxFrEParNKeU33TDt9uSUg3vuswggL4OnvpCNc8RJeZANQxnzsrSc/NKcKMVfbnmKSkXizfgjkmynjmXr/KcmBGA93Qg7mrRKRiSdLScmacCwab7SpfzP6nfz42lEm6PpSqoM3iOkhDFSnwrGUYNDl9LFvIa0rAsSZjXYIXNYFBcAkVXBNTAv1S8bdArKVDXYPgatu3fLNUM4D/8G/wPzCkw4bpHRj3z3MO7A2F6+7tt5A2CKUbTwjK2WXshmJi4CyNBoC+5RMP15pN1po4AX1+3e1B61/0tPj5b9RqKwhVY07AiPSLpVZoXJXMStnlyj1P2jYXNLDCOpQAMJoc7Yf1c6FLy0yPDykB802vzWnYWnp66ZoqIafhqoI+yUEpOb2BZ/O450spfPauDWcbq0u6hlgrdriJEaqqk4ksmxAeHPtEf1qaR9AGBPBt4cOFZ5FKspWAFzp93FYKQtbaX3FVRFDjobfNIlAJx9pkW+DaiV0DC+VNPNzCHqItU+JcJ9DHphKi5zmIyiuoRkICCY3BXx4L4ctqaPYxeXjMQuWXiLn34I4qEAcUHqSZvRlxKiIB9e5dkovlAZ3YNJafuysNe9KopGdCbGAdW8pW8eWzZBVntsYfVIoMFG7FQNZRxjdM4mguWIqIGG7T0TwUNj3wS7K35CzJpRwdhOtKktzkB12T2Y217TvcRQ3CB3Z2h1Aqoyg57Fohh+zf+0OSq8ocmx6EjR9WZ1lBeBTij9CL63vX4VxlzcBzYUARZ09yp3EAWPL2msBojaNAAALlPGUV9fM6S8HSKsM/GoTMWlSBEJoGCOANy7cQlEfChRweZAoi4sMuAvecMPeXKBlpwKuTvdR2ntO7wW0tk14ZQLxod1PVg/0nDtou7vtCxZRh9kwZw53WNRX2l+B7uWcWqE03rsmPegcuJZBpa1mz8GVbkfrdT4c3CRihfxXdlWST6CDva2YgM/Rm1A1RwkoWn3nQ3NhriGPC35vAem2DbzAdLteJuNarbC8K9/wbWJP3VSPlu0xWT/uvxyK4/TZgeNd4l9LPR2AcNFgkScvwlX2CxsAPs2R/idsWKhJh0DFtcWuVHI7lrigQaNxZAH6IXsmSJCFQNM9J7KSf6KJ50kVB2rzYa2Q1r81rItMU8MijCbIgkGxaVoJ2D66V58VE5frSfA3t9wrFdqgoXUrIoB56JjLtnXaj/rDTv1eAOqzohg="}','797416ae24e7da7a21235afcd4201879ebd3c3299ba80d8b4d01b26a13b70cec');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "797416ae24e7da7a21235afcd4201879ebd3c3299ba80d8b4d01b26a13b70cec", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "gE1jYpM6rYMjVAxtJ9XBgiuxITTUGiUDNoGpdBrIRK15H/I0M+fX4hQJx2z4xElY3HDNizoewEg3qZDB+ZTU2SeTqcVsQJKr5PYGIuqrrIYEf/Dw6Mjg1D5rKoObGioQGPzXR4d4pIvlbf88gTXZ7KnXnALkdhbIGF8atJpMOlc1yZAKec0hL0XOjEu9NY4f4lB1J7OUquWZb1beHorfcm+k74khageaQ8eJFkefjyo4eLXJCt5dgb0IQevFARtcybYi0wt/fTsk+o1YksjnLgKfzgTijIEC7WnONq6Wl40ckYr3zvIGeHsyafG31FBFhb5/phdjXDvxpGzEjizu8zWPMK2IpzttGi9sNoaDi79D/ArIM8VrNGn7aTGtKG5rPgqMTVnfCOGfHeF/bnX7rADDQbSJB0Mpg8Pdz1hDb0rg34sBnjv6Kyt2upbHCmZ5hJd0XgYDyC0yJgE2o4/Zsk0ZaSFFrQvikh5ibUHPYJ4doNbkvhFqflZVbzuzq3sZ1qZgrenDC8d7j/Ovagjp8iP4mP9lixtK3xoOWrZIesTq90W4gLqEz/g1BpiwHejPP1EiDHOQvd2HFEcSnDoOguV7Lrr0ROIN1zVzicdXdbwQsz6A3P2Us2rHrzBHkmnuti4+Cf18mC0iPZFgpK+/EDRm10BngaYjsmSyAc+izovtMqUX3AQYpbi22iXpkigKkYlMf+V5cRcPv8OY/mKl3zmpLgUo7H9zgRU/YIlf+7V8o2qkiTVRFp5T1ghLilI6G5oRCMvhFrtdHN3fnmWarMFZoMFFkl1za2owgn/QPScxIX4shq2UIPZ2rAWrX7K2+kKdX3ZD1twRD9rg3Q8IflaA1SnGVeWVbVon8XdT1YSKieMwxtDX/V71JvkvGE3vpPqfhK3WmsxBngHNvMX5z36nTiCPVs6M0srdzLC+MYpIHmAKKQC867kYfUUqASJrc4tUAMkMz0+Ir+rpDkVGGw6uDHunCE42vcwE7jAKNPRwQDwz3FZGXA//mQ1mLbbna6ANfEDhf7FI6Ogcvm3kMld5ZZ5OztRy4uf4UFlMF9VVcgfohOaeD4c7D6KZd5qSO6DKIHLwFYfeIIZlUgCZdb3hAKq6fxgt/MsX1dFqZWnbpL8Eu4RIE7XUYrY+YvjHs2K8M84X8UZwb8VxwcsrxhB0dvG3mZ7ndVXiW6Tp2lr4Modr5PWISxBzrmlofVJ+JvFP4wSGPlrXXgYCZQLV4dEhi1JGUg6aaKESqD/YuF3lI0e8le4121+otTEF6ZVEDIDbygpg6y1CeOdFG4hKOdkUJg6UvkBZ/fJB7K0TRi4qqljusnAwpnZ+CcYZU2TjG6Mg6n7o45Av+Pbzp1J+pYqGeNMLY+Agc6RcDrHEei0we9zXnIzGPu1ffJc="}','40f5e44e360559c361b978968dbb512c3830718d056bfe5d4da17ae0461a9b37');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "40f5e44e360559c361b978968dbb512c3830718d056bfe5d4da17ae0461a9b37", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "dwvV6BZA3ymLvFRGSjlrviFtF/LxUnh/0TJID/IN3Vz+XT64NX3YQ8jFHNwH52EOb7UJgTDHL+9cUZ1O6qJbgjNrBajw9U/nSxyNwPcLsCV7LpUJxwsyJ3+kg510mPR9D/0OC6UjalCI9ZrqkKOYRUF7P8S92tTmrJy8fFx+GmYMdaaQPEoYADviGlSmGXfnH+fmSGUB1WsZcwaB5W/wjvPqdFSa47Cqv6tTdh3xYWqTr+z4+5ULpad7rE2reHAX8aIwDHX8d9mP0og/pRIBVwntiWroi63dFwS0HLWlnw41lQlytv8q2oCDJ2THZVs85qD7POpbzpEySrt9nahqHMYHLED7ocC0oHSpqYbmbhCV979gi65Uv6VAGvIdx5uKBqccme4V0o3UAnkssXRZrTqIRjU7t3Cvn0zZ9CKUAcRVx8aUdinad0kGV6RGb69PAYY7J/8GqkfxHhcgOdpD1ndr6S5V0TNP3of2yaU5qdY4qbAKd4mkD9MpwOTsaj2pvtjwVC/m1EIg5Dpys2wRVgu2P5ZK8ODneOQZGYGhJR/hvosXkahSoosrE8VfBAx4otSTFAsrddkS+ghha4p0qcGpPcWyGZgW2u8YnRbqBl51BhbKQ1fbbAE/Tf0QRNpxf/CqXa7ReuFnAXBirbPNrMOvqjxdfxznOjrY2Og7RHpUyhHGkbLUpCqArYu8gQ7hzmKbkIW8apwdpXRVuLUdmPbWmsoMOWRysW6CSbAw3yXuJrgQ98r3akVKCkdri5TdvAMJ7qd45VusbCnMFC5zZr4qaDq1zlidCJ6y3t3qdE+SULEAY7X5/QTgJzV361t88FZMsCknVYSqgexfegbNtfU3LvYEt8lw/HZyxI9fPcNlrDUzPSyKMwZfjs8Jm4eGKLjtpzK8WasFj5+pOOJePGYLDOS0WW9qrOgbxXra2iBdD6J40kigr5jSMrscb6kAta8NvqlZEa8Z1BG0PqWD8uRins4iCCuPJXGcP5cUEQkb8s6Qbq9WDtRDQhDeIidJ8EaLNCKMhrg4LooDXPJj+nryS2kJJ5TDVKQqq6t0gviSXfyAfHnEkrNBo8Q8wbICJk+668OlZY5Shl98Dl1HuSfxoJaLYN4d3vq4oNEgeqUbrHX8yH9VrCKtWqQiGmQ5xXOl0rv9iB3Fz7dKA1gAsNuGaev2WXdk3gq4emkEof/lJW69DJoecoGjk4ldDFt6InSvEecheciIEPfTsoIloKkCTMltzRUmrbdnFKhs8Z06XumGQ+ABBWhTCj5cE0j1Ubaw49O2RhfKAuTM59+m8TV9v5ETJpOtJa0p3DpGb/JDg0rbfWyEGcTm3e5urwKb0wsaBIbKUUzXKRKk7F/HhG/vp4ExsiKO2xv/dgMlcySbYLrisqS6sbVVn5Q="}','81fefd3302fec5507a537e41ecb8eff95df1692819a5e33553e38d2ceec08da6');
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
INSERT INTO "suggestions" VALUES(1,'SG-7ABDXM','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','e181f7f3a0b7ee39c369c8b3080b4288','2027-03-01 09:30:00.000000','DR-DWVFXB','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-NR498Q','slack:T0THORNBURY:U0COUNCL02','The pool is open.','d51c729f4161981ee7ad768696a9500d','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
