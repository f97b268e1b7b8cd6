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
INSERT INTO "absences" VALUES(1,'AW-3JW98Y','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-4HMVGV','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "alembic_version" VALUES('0017');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'J0qisAF2tynKteOzTI7F6Yu_NVMygZuYN9-ps1fQBUQ','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','c86432dd437edc45e37f0e82b40e11fc');
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
INSERT INTO "cases" VALUES(1,'BR-H6F204XWJ1AM80Z8G18RPPWJYT','2027-03-01',2,'0f0861abc683f506',X'CBCD57D863B53B3A61400D9F557967BF7A7C89691747B43A705AEB1ADC417423FBA8221DC3371D1D644020359212F74700F5CD9710A83986CEF2A8AE',X'7DFDA754642991C985C1B1AA769BB4633247559FD4146BCECA0A12F01DA94FDB4257A992AE39E65393576B5EA37305896870E639D8C7C9D68373126C37287EB8851212F968A8D7892313632918272B3D094C00029FF45A571744BFC72998B232CBA9689220BB9951650371E15986B1B96B7DAE8D09AD79DA32CB265DAAADA606FC1D6062EAF5AAC7993543556B8798FDA2D0E6801BAF48936DA1ECD35447CEECF5F2B2ECA9FD586756F8A9EB949D2E0113715E4174F3B85AE88B61A7AEF4AA2D286862EE84CBA6004CD160E74ED84DF19118665187F08A56D003E6703BA84F172BAA6478A1951F61A41B887E707177FEEDDB42A031C4061559AFAA2C31434A1339BB99033F56CC122F0E53C890DB8A00625431C06ABD9A74F119ECD7DFFECBF50EB29BEF93CB99AF39CB8EE211F02D9C04F533F1557544B736E17526D7B3C05218D0F39FD31E22F92224F178E77571A30E8E8864EC0283657596E7424F246D220BD9E5D2B7C1AF0B613B0447438EBC347199D090AA2F18038A7A2C5C43558475E93FCEF865E388F72B07FE5B563ABDEF5FE4610528609C2CF7057772AB9A7DB8A136EFEB6E281ED5FA4780DFA6E2E4B638ECA42B5727666BAEB148D865B921E94AD666CBF61A96CCC11F7457DD178FCECD4574AC58164195776B75EC725CC0C7EF64FBC27FB6C9DA7BFFF63E6F029251DF3D2C36922ED725ED92CD4794EDF9750680A4ACE6E06E6B9AD9400FC1387460C03451FD19DCF1E287E34FAA05A0664DF0CDE9944C95D141F4B725C7C8BA8E27B0B16368F9E5EB6DABA312470CACE0338EBC5D79566DCD2E8FA53AB94E044D57D65FA43731A078401888FA7C28A63ADD4EDB3839D93BA34A68466BA6A10E7D22442C0ED2DF96AC90CC8B20AD375E34EB293BE502D38FE075A9625F70C58A02DB5F99366928940EDEE95EE18F367D0934517FBAE474C45E0B3841EA58D167F77FF1D55C0ED3A32AA55A5129B972C2C813D424FE5BA336755483343AA9044491A07DA83B808BF8B75976E1DBEFBFB2D778FD8568A7BA72556995D095BD4E009E32A1E3AA2EF3879FD4C50A5245D8919D40F0CD2D1936BF944F2B9DE595EC6EF138DF515C60F12C663F58AF203C457340946605162413F3BF7CF206E9B8973C747680B8FA9B169B5A9A9E4DABA05EDAE2FFFA4A499B0D2C7208AAECCB389A82D891896340685C3FDECD0068DC76F80C0E6D18DE9E04A5899AED2418C602FD3B80EAFD2A2CAAACDF7F188E795BE0AB8D26091C6575CA4333A773C0387F41AAF151C24B15B62360C4EAF30A22A186DC792AF2FC4321DB3003B877A4702FA6B02C682439A96894671C7E05E30EF4E37D664D586EE9D10D640CC3DE6507601FA505CFA2D112A86964663B3D130AC6D435D057C63911730BF4724DEF81C1577D0BF85F556A5F6E6332EC10370D6127F9843219AFDDAC48FAB442451F44E264F289B68C22E049B01EB5F27EEF6F4E828A','3cc8b4142ec5f86da1ae8491b871c29f5524ef567e847cf4f7b061e072be1e07','9685a8de142be678eb6125a6ccbd9a698b400d50848bece37752afa61b44a57d',NULL);
INSERT INTO "cases" VALUES(1,'BR-QGGXW2RYKZHGDH07NTCEDZC64A','2027-03-01',2,'0f0861abc683f506',X'E838C42D9054D419C3F73ACBA00C01786B9A57DDA3BE40B595BAA7370EF199F17549E27B34092130DA2AAA5DE567B70625382EEE143E8B64E81D20EE',X'73A2A04769A966C76DD9791AE7C8BAC8CE3A5D39AF49B57F46E9201875880D29AAA17816220762009BBE963D26CE1EFD81095B996395EA5D89609161180B36F1C6E4FECC1F5F95512EC6F335257F53BFDCFB3F3AE9E549074581052A6061A300412FDBA8AD6A6C84150354C717AAF514ABED88A4702DE084BB0258A0BD336DCB1F1B10CDB1A1E9413AB666BF19BC07700C092E2FD6362DCF2122B5DF548491D607A8393CF014A8DAD102A2C44EAB07BA6B29FD1E7EE800024F4A4A031C564D206E01985EBC42B6C0D6CBE5BA77B515A0E858E283FDC921DD2E4A26133B1877CC39AC57F53300137BDD3503F7CEE206326DD73F85D71DBF11322E4794B6ED5E72CB461177A573E1BAC994B47DF292AE88E37F5C1B7D5D70451ABBDB3D13A6200B4473D896559F22A5A458BFF37820CE87E71CA965A19216AF23BAFEE095D275A4210B2EEFE4EDE86C701C4E0DAC79EEB7FD1A9FC40AE3905FE10538C1AF50C6D48E3BD03C6DC9F3D0BDE77A20749BE4D09590FC20A1043541D960977C150835810AFCA0A9D9051651A48C05E1A687D955F374C5625F2B15F0789C23BAAB8009914A062183BF2E4FDECAE5ED90BE65BD1E9F7C01B2A9148DA3393E1E3E0400875ACB98D0F497ECBC0AA1DDB755014A6F969DE6F09087CABB0A5D2914E76CADDD7194655345A0639C4AA73B3494C0FC78F4792084070E56BDE600D324964CEBABDA8864264937C5885EB82F99201B1909C25407834D0CA62957AE289AD051A16CF35F3A774F2B4B2A40818AB7C3A3BA29A75FA9C49C8DBA9566B6352A429917B589AB8C15A2036AAA9791819A8F30FD6CA7AD3322417476EE90E833121EC0931797721CB2BAE0634DC91523EF26F007F062CEB873701880D3B9CDC4A495AD40DFFC6915355FA6145A81C19FBFACDDDCDDC1F078BDF8FDE040123397D05CA38F21236E5CAC6961487CD893F07D0AE018FB5784CA46842E6A1BD69C958FBF13A243864EDF8CEEA23CE6904D1053231BD554A60C4C8E4A099549C14D580AFC9A977B544C68DF499F0CDEF94BC8FA11081E76E59FEEB54E7012E0FC599F0DFDAC94120B7AE0A554D97DD39737352F21B62EB84DCF5BCB29D77F25F4370536AD46127BBD62BDD5A1B3BA02E8BD90D292B639D99DA216F0FA765CD8D2CC6AFF1FBD1037940BDACFB7A4642530055D1E50F796BA800158C58E439487EC91A6C2AD84E2B78F3CF65B52FA6C6C7AC871BE986063A81B72003A81976E50170334E5B29D881174217C35E02B022B9850ED3359CC02E67D511A2E5674064BF2D37C560DEBBD408C1B3A91DC547F21FD1C51ED008CCC9CC8A7751153782D7BE5A3C36723BD0F108A6D44FE193C4C53BEBF7378E1073D8AA3ABA78EFB3390836F4CCB7A34814719862363BBB9ED4015B0E7CB77EB9F7DDD9035B105FE9796616EDD1FDD53F79BCF35F27547150B91DCCBCEF67F75CC77E4D55C24160738F2C55CE6BA8149','aa687795e063c6c4bb25955ee7faf569109bbc37e419a3238b543ee8dbdd1cb2','22ee54a67a7449c1d9fb0df7ef02fcd8bc3c19815f1f179c7f4dc2b08846c04a',NULL);
INSERT INTO "cases" VALUES(1,'BR-ZW1CX090JWKVAE8VYEQ16X39JE','2027-03-01',1,'0f0861abc683f506',X'60ABAAFF3DED042993FFD9CF95C86467FA80066836DBA22E94F928F14A1F6E8E826AE3B3D0DB82E0FC71FE518DA270C445A560323C4CD82D8AD673C5',X'DE08D570AFAEE3DE4CA627368784A9B41D6449F10AF2188111D86AF51807C3141A041970DCE73AC721A7EFBFBE3139DEA2449A44BA132A6D41E2A43A1CF4EADE6B43201DBBA6DA7D4419E6AA0F72FB2D839BB25564CB6774DC5EAAB3F91CBCC2E6213498D8CBD5259EB6EB7CC5C6587308591B6765B0FA48912461985C7C8616087F206D62337E253D6D32E3433CAA938949433D4E15531FC8540C65A01F86414B85CCCC7E62E4072426F388B9D556C63D1202AEB2E6212458F75053BF3057206E622C74CD007C367CBE9168AAA8625D47686A73BD0BB877A44CCCD2433FD6DF2B3227E88C16E8E22A7276CB07587640F9643381BEE06DA02E7844713E7C8669FBA667CD353960B2C05C67073009311BD732D84FA985261D5CCF283CE63FEF14403A861E282AF630DF0A6178FD08AAC772F148D2527AAC9FFD3F4E31BA8035A5874723FC755329DB1E64A9984D7B534EAC9EB94B57F79C0E5EC5F4936C7BD9D09FE123E1A8D394DE44AD5614ABE122738795F9897C56B0B3628E02912D0097119228EBE5BD6C604FB177B2BC84893EB6A65452D18B2F73F9EC60468CCBCFCD9EBF8C551DC4DA1EBA2A48B5D2E50BEE84FFC9A829ABE9540510EB787991E59305936C7AB41FD3E2D1A3061886B2BFE2F6965F3C9BF34A2F8F73ABB7ABE81F33922EE1C05F1AF92C64D7A9EE85BD5F7658B86B332A576E455690B64CD7284089FCEB9BA6F20C4BE418C52EA22DF73C941E378267BFF53FE078EC6F379605AB737BE33E26B63438A13FA03C5FD3B6BD597041E610EC8A018795AC7285E6162EFD5D4D9727A74B99DFB1DF2C0E68F9F58DC07E8CA80E40D49A34C264C41A4215A8F2E1C50C88CAE8275BD39F05D5A3EA964F7AE25A870065F170648C18622149AE7F5EA468FF11E34B6E6606B5633109B33081F2B889899E053A2A97334583C1BB99BA55EA0ADB8337748E7CB98983100A6B612C440E0FBB077B4B8AF5992409A6CFB21F38748B2DA0854C5246DA593932D03C0D8D57D94AB4A12F2214A01F3976413CCC4B93EC5ABA12D06322E507FD39EAA39CB651B3AA6D8EFCC61B7C13BD39F0167F77CD3E8B80A760DCD3A80154D1E6CE24B86ACB224B300B70AD942981E4B6A3347879EE67ED1C96FEAA9DCD056AAF345CA82F03279725366A4725BDD6A195DCEEAC5DE2A7BF7830ECEF246D645A1AC5173CE5F5BEA2C7EDAB87434EB444C06306E4243F02196FFBF9BDB3D7372BA4CEF503C891D4FF6B10934D3591A36656CE173C92D50F471B036B6DD86147856B9DEDEB7F7B3349B53D0E7730C696ADB8EE4A981B19F1C11FEA8BF86E4A886D7A1EF5BFDA1CB6162D1CD6A3A64871C1CDACFE056FEFF88E5DCB0305A5280B0030A2E811B8C0DAD371CAF501CFDE250F2B8116A1E85BD71656B9E5806F3AD8C1CA5A1F3A1092EBE2BB94B51B7047B79981A2F4C880AC72DD93B83CF2746094248F2CD4D6A820AF4EBE83565191','33c25e87e506a6aaca23d6a49e150332c805a933e1a3485fced69335beb55a66','6162ffad610a3d98085d48a7e1e99834c46f72ed85fc90710c6f27959d4a6f9d',NULL);
INSERT INTO "cases" VALUES(1,'BR-G3R287D88ABMJE429EZYEJRY0R',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-SA3R4M',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-MNT51E','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-SA3R4M',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-SA3R4M',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-MNT51E','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-0WK6A1',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-0WK6A1',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-DX51NA',1,1,'356658a5b7ec748680208c2dcc2e7b1f6c312423488b2e2f8c95338fb682ddff','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-MNT51E','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-7KHSA8',1,1,'bd1c54c04b45ab1fac930aaf6574b6effbefbab6cdd58e45f914ff91cdde39e5','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'584CF762D8882383902A07CB973B60C5C18D5845B94468AEAE444A7B7B89A03D0D01457F70ED491D146FC838A4107C99D31B440D349FB7F2A7A409BB');
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
INSERT INTO "decisions" VALUES(1,'DR-QM0ZQZ',1,'8f36a9fe41c67e0fa1d8aa296bbeba7689cad76e9296d4de9b2e9e373be2d375','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-6EWBCP',1,'265c54246c67e8733bea265b07b09e39413b532f6e1b380ebab46001958f43c2','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-6EWBCP',2,'5dc48f3b1b9af06ede5cc1a01e814f54394c19b4dba9b3e351e8991090528e92','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-QHCCYD',1,'a251f656a487e11922674fb53235b3ad4d1934712f06aa68cf22a5bf62e6474f','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-99ST2W',1,'3ad45bbc5d4e8fa62e200927325b5db80e4a7183d6ccfbeecde300b813627bc5','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-GWHFH4',1,'0605e3f71ec04ca67436072cc1cb1aa57045b4a65495836fa75515515e0dbb54','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-79G0KD',1,'568069d56fff38dc574a6eb1944f43b55dca1336483874f115b05312ad8d0493','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-7386WK',1,'dc655d38f70dd7f2c1d082d9a92bae3d66046818ea5597a41296d3b4ce7db341','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-D734BF',1,'fe5d4d4252fbe2da87742ccd6724db90f72c02e7f51f6762f6a7232238269ac4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The public needs it.','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-SA3R4M',1,'fdc3da57770b7ebbd532184dfa7087572f25e8592489d684890f19bfab327364','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-MNT51E','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-DX51NA',1,'356658a5b7ec748680208c2dcc2e7b1f6c312423488b2e2f8c95338fb682ddff','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-B0EDAM',1,'0b176124d422dfaae22f45e218f9fa92ce708d1113cbb76f64c1a9ec80e16bda','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-6Z7CHS',1,'56e6a0bc994ed5c5fdf6cc40f2054b2ad42f8499264c91711cc410ed2c29cb19','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-7KHSA8',1,'bd1c54c04b45ab1fac930aaf6574b6effbefbab6cdd58e45f914ff91cdde39e5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-XD1J3R',1,'b096e5d7438c36a5aeadf6fd09998844c0fc083ebc50a60b687b33b4be03a9e6','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-PZ2M7Q',1,'9c7401931b7ae1a45aaca5acfa8054967c70aeb14ef856686fca19d1df6f0a4a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-S9HNMG',1,'0427d1dcf186361f8322a050c62476138699e9ff432dedc4eb6a3df9a0302133','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
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
INSERT INTO "delegations" VALUES(1,'DL-M6QD75','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-MNT51E','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-C34X1P','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-QM0ZQZ','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-99ST2W','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-60TNTY','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-79G0KD','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7386WK','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-HYCQBQ','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3524P1','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-D734BF','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-S9HNMG','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-SC5QAH','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-W7YQSX','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-PA9WPQ','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3P4CNP','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-S9HNMG',1,'0427d1dcf186361f8322a050c62476138699e9ff432dedc4eb6a3df9a0302133','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-PZ2M7Q',1,'9c7401931b7ae1a45aaca5acfa8054967c70aeb14ef856686fca19d1df6f0a4a','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-QM0ZQZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-6EWBCP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-6EWBCP',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-QHCCYD',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-99ST2W',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-GWHFH4',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-60TNTY',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-79G0KD',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-7386WK',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-HYCQBQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-3524P1',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-7YFTXK',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-13','DR-D734BF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-14','DR-96J2TT',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-15','DL-M6QD75',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-16','DL-MNT51E',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-17','DR-SA3R4M',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-SA3R4M',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-19','DR-SA3R4M',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-SA3R4M',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-21','DR-0WK6A1',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-22','DR-0WK6A1',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-23','DR-0WK6A1',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-24','DR-DX51NA',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-25','DR-B0EDAM',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-26','AW-3JW98Y',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-27','AW-4HMVGV',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-6Z7CHS',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-29','SG-71Y5NX',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-30','SG-5FBWH7',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-QGF6KF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-7KHSA8',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-33','PW-Y2VQ4M',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-34','DR-XD1J3R',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-PZ2M7Q',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-36','PW-0VWS9Z',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-37','PW-NRF5VZ',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-38','DR-S9HNMG',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-39','PW-SXBJ1J',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-SC5QAH',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-41','DR-W7YQSX',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-42','DR-PA9WPQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-43','DR-3P4CNP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-PA9WPQ:2','DR-PA9WPQ',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-44','DL-C34X1P',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','quhspV52pWaIVxMPoVRehMN6N61SZcHkolO+7lKlolgo98JyNOGMrybM6xjOHzj9+LuZEUnHbBBrKwvbDI+zFyzWKdBNpH4IgVZpfnRREqbFlbD7L/6i0QHRRKbmGmf4l6jwvLzKtrkMYg8DD9c5jMFovKnRC4OL+9QJGgB38l/9a/q5Qk3syobiEB8RD7NbOCumHNFbRyT3MGIFGnIGwIHaGxmWMffmFTrXor3jYmdq42O4bmq2J3EpxkNkck3Tz2esZ5OBhwaHVjE5upwYGVuMipM82ng/ncNZpscXiC2jAd2YJN1x72gcNnHY+WiOyi4CTlzfQh9oor2tgBrx3M+1wSYtYPdSPRV2izAkm+pVDsEyiDVt2g2XsHZXN4f2D3Z/pISGqQFjBlTWbAuS9MdhZXJH85d8W71aeP7HTbXwYDdqxjsCag0GMd9CyghGAKZ2VQX+W+LairK9Ia4JxleltFu1p+kITmJg4URy0jVudcNoS+r7MJQiDVq9nUCrhal/I+6JOQsf0SAXvCSMgKuLUVZ1AZZe430t43oJ2xAF/FZSNs6HHnlVP7Up0AIETHKIoUhdMDlJ1XA2gZfA5ZzVKAmMC/OS+m9p1om+JBrBxFZyPtWu08gg4Dym6mIUvJJMXVLXjo+4elCu82IaoMZzf2X2LWKV0Krcpy2k3FUW70k10QP06tdNlHI+J/8/qEU4MC/dLHzSVDD78kudb+XLEHZkHTOW0m6ci0m7P5oRbqsDDi4u/wFGxO/czO6MgD4DVdIeXu9gGUn0AtxDfoHWyW9sywFI7DVgDdc8QKyBvORCFUHqlqe13A8O1SwQWrRL6AYvFrA4lSqJQm0guOahOWruXacGas0vSUZqHucTkK6YYidbCzUadvLVT+ox+gAe/G97OjpHLBu4zYyxYfZFlECkO62hbx5HPPMO3JL4qx2YTQOWOzlKpA/jQh9hIg8200aglUG+5wpCf8XMH4VyGKF81GJ9Mj79uHsmoyBzoHtCxnV+B7PLn9wHgMiL0SSZkNeeZnCSmPVlxCG+8iAlCzD9UAi9Wf/XXEMIwaNIx9V2hi2CEl7h9I3DpAHnuCqUqPMBXGibZjzPJslNXQ1bT6txjS4ibYM4XBRB/rqpPOyeGocij2ADoY8tdistJhWRME/IpT5e4gMdhG04ziatoaBa5x5L1kMyBTXNZgEXkYnemZxB/vNm2pHgk8dDb9gv1yFLy3i6nGBe+unI1bjBV83vbR29zHurg5ceNCd3SvZsFtMAXAQsaMpRg0L1P3euNceL73R63aOafL9VMdBKelH4iYGb8gmNxfkT3LX/IOzZ+WPJnSpGWGUQq66HJ7BiN3ZFHAPciSFakmZNwhRWQ8gfeQzDrS5ICD8MbT6DVcw8+1QJM5oL8mQ=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-QM0ZQZ", "clause": "4.2b", "details": {"revision": 1, "digest": "8f36a9fe41c67e0fa1d8aa296bbeba7689cad76e9296d4de9b2e9e373be2d375", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ced48eefe8187e164f1d288e76fa94973e1403626270328d67f1431d7077e0f9"}}','62af6e63265154d0359ae7fb713a7259da0a2ccede4dfbd7253fa79683e59dbb');
INSERT INTO "journal" VALUES(1,22,'{"previous": "62af6e63265154d0359ae7fb713a7259da0a2ccede4dfbd7253fa79683e59dbb", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-QM0ZQZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0e85851fbc7e469c84f1ddba6f4f9c0db2d9ecaf4a82c5f80dcf15acd012c5a3');
INSERT INTO "journal" VALUES(1,23,'{"previous": "0e85851fbc7e469c84f1ddba6f4f9c0db2d9ecaf4a82c5f80dcf15acd012c5a3", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-QM0ZQZ", "clause": "3.1", "details": {"revision": 1, "digest": "8f36a9fe41c67e0fa1d8aa296bbeba7689cad76e9296d4de9b2e9e373be2d375", "reason_digest": null, "clauses": []}}','56ef2a7d4aa7fd252dc1cf0c823bcc39d3902868353b2f26535934bbbef2eb42');
INSERT INTO "journal" VALUES(1,24,'{"previous": "56ef2a7d4aa7fd252dc1cf0c823bcc39d3902868353b2f26535934bbbef2eb42", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-QM0ZQZ", "clause": "3.1", "details": {"revision": 1, "digest": "8f36a9fe41c67e0fa1d8aa296bbeba7689cad76e9296d4de9b2e9e373be2d375", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','03abaa4246cfef61eb6d4319f4efb0c0be6997815633a398179ec4bf2d2b4295');
INSERT INTO "journal" VALUES(1,25,'{"previous": "03abaa4246cfef61eb6d4319f4efb0c0be6997815633a398179ec4bf2d2b4295", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-QM0ZQZ", "clause": "3.1", "details": {"revision": 1, "digest": "8f36a9fe41c67e0fa1d8aa296bbeba7689cad76e9296d4de9b2e9e373be2d375", "links": ["facebook-page 2630853f31513f044a3fd6ffcc4bf467914a448eeb7a563a6919909741a4505f", "x-account 6960eea96039b7a1c71650d79261a24b72846c7a37278fdc3a709823fdcdb7f9"], "finished": 1}}','f2bf2d586a4c6c9bbd9a981e975222f72c4a0437bded3895fa1ba5bc0ee75467');
INSERT INTO "journal" VALUES(1,26,'{"previous": "f2bf2d586a4c6c9bbd9a981e975222f72c4a0437bded3895fa1ba5bc0ee75467", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-6EWBCP", "clause": "4.2b", "details": {"revision": 1, "digest": "265c54246c67e8733bea265b07b09e39413b532f6e1b380ebab46001958f43c2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "94e781ef52a4ca8810ca28998364a914146c62aa5b4752a4c3e1882a7d49ab54"}}','8ceb703668cf956d15c3d5dc301b88c3e72522a8b1b56d0d8a2a25b173b87c29');
INSERT INTO "journal" VALUES(1,27,'{"previous": "8ceb703668cf956d15c3d5dc301b88c3e72522a8b1b56d0d8a2a25b173b87c29", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-6EWBCP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8ff70911538c9571e43d5d3d2fa2dd38ba217fa6efc8760162927f881e121518');
INSERT INTO "journal" VALUES(1,28,'{"previous": "8ff70911538c9571e43d5d3d2fa2dd38ba217fa6efc8760162927f881e121518", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-6EWBCP", "clause": "3.1", "details": {"revision": 1, "digest": "265c54246c67e8733bea265b07b09e39413b532f6e1b380ebab46001958f43c2", "reason_digest": "8e3261c163e7c4d7b685081769a301dea5c76606bbe6f8d8af72855beffcff70", "clauses": ["5.1"]}}','f9a675016b0b6504bf4c9e02f4326aae4c5394959a3cc9309106170e12720683');
INSERT INTO "journal" VALUES(1,29,'{"previous": "f9a675016b0b6504bf4c9e02f4326aae4c5394959a3cc9309106170e12720683", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 4, "reference": "DR-6EWBCP", "clause": "4.2b", "details": {"revision": 2, "digest": "5dc48f3b1b9af06ede5cc1a01e814f54394c19b4dba9b3e351e8991090528e92", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "cb961664a60a00772880aa827557bf9f62092fe1d0a627105681eecbf4e609fe"}}','436782ab3df223568cdbe6670147ab52fd6a8f9b8e090c95720293d7da131169');
INSERT INTO "journal" VALUES(1,30,'{"previous": "436782ab3df223568cdbe6670147ab52fd6a8f9b8e090c95720293d7da131169", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-6EWBCP", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f45b68b58ef9809b6cdf0e25a520f155566a71925494a9f8425ee193894b039c');
INSERT INTO "journal" VALUES(1,31,'{"previous": "f45b68b58ef9809b6cdf0e25a520f155566a71925494a9f8425ee193894b039c", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-6EWBCP", "clause": "3.1", "details": {"revision": 2, "digest": "5dc48f3b1b9af06ede5cc1a01e814f54394c19b4dba9b3e351e8991090528e92", "reason_digest": null, "clauses": []}}','ec5a47969f2d607b8934a9ec3593be38bcc42dcffbff0e3f9184a4986b505335');
INSERT INTO "journal" VALUES(1,32,'{"previous": "ec5a47969f2d607b8934a9ec3593be38bcc42dcffbff0e3f9184a4986b505335", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-6EWBCP", "clause": "3.1", "details": {"revision": 2, "digest": "5dc48f3b1b9af06ede5cc1a01e814f54394c19b4dba9b3e351e8991090528e92", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','5a71232c5d73d4c860e9a120b70930df337939e159c1364a2050ba7dfd2cdb44');
INSERT INTO "journal" VALUES(1,33,'{"previous": "5a71232c5d73d4c860e9a120b70930df337939e159c1364a2050ba7dfd2cdb44", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-QHCCYD", "clause": "4.2b", "details": {"revision": 1, "digest": "a251f656a487e11922674fb53235b3ad4d1934712f06aa68cf22a5bf62e6474f", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ebedc9d3de27853575e5780bb4a14e104f672cc268660a99c6e67f105e0bafeb"}}','a019c9fa06ddcadd754d8e352affb2edb7e240534c34b27c2e7db80c8b51b6a6');
INSERT INTO "journal" VALUES(1,34,'{"previous": "a019c9fa06ddcadd754d8e352affb2edb7e240534c34b27c2e7db80c8b51b6a6", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-QHCCYD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6e8581ad4e1fc87aeffe72cf0c7db3c6ab33936dbc11f511c51f1cec5744c10f');
INSERT INTO "journal" VALUES(1,35,'{"previous": "6e8581ad4e1fc87aeffe72cf0c7db3c6ab33936dbc11f511c51f1cec5744c10f", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-QHCCYD", "clause": "3.1", "details": {"revision": 1, "digest": "a251f656a487e11922674fb53235b3ad4d1934712f06aa68cf22a5bf62e6474f", "reason_digest": null, "clauses": []}}','d29ebfa513d50508f7cc44c52a2725783766164e23a47b0d87e7de51dec977db');
INSERT INTO "journal" VALUES(1,36,'{"previous": "d29ebfa513d50508f7cc44c52a2725783766164e23a47b0d87e7de51dec977db", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-QHCCYD", "clause": "3.1", "details": {"revision": 1, "digest": "a251f656a487e11922674fb53235b3ad4d1934712f06aa68cf22a5bf62e6474f", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','f7566a33bd4dfd4ac0157c9915efdbd673f00b4a368f17b57baf21bc40a3487b');
INSERT INTO "journal" VALUES(1,37,'{"previous": "f7566a33bd4dfd4ac0157c9915efdbd673f00b4a368f17b57baf21bc40a3487b", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-QHCCYD", "clause": "3.1", "details": {"revision": 1, "digest": "a251f656a487e11922674fb53235b3ad4d1934712f06aa68cf22a5bf62e6474f", "links": ["x-account 614a93a8a7b2d0d946564ceff000cf9881672e669a285890305b43a9315e6337"], "finished": 0}}','5bdc726b13406ff8363f6a53bd56cd8a1e7f11ea81efcde0e0c030142f67f1f9');
INSERT INTO "journal" VALUES(1,38,'{"previous": "5bdc726b13406ff8363f6a53bd56cd8a1e7f11ea81efcde0e0c030142f67f1f9", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-99ST2W", "clause": "4.2b", "details": {"revision": 1, "digest": "3ad45bbc5d4e8fa62e200927325b5db80e4a7183d6ccfbeecde300b813627bc5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "8d4eb9aca45d46098bdc10df35287619da487942394a29da756149297143a8b2"}}','7f244882b825f944100035fbe7ab364306b621d1b2b2e648e8bd13e956c9b580');
INSERT INTO "journal" VALUES(1,39,'{"previous": "7f244882b825f944100035fbe7ab364306b621d1b2b2e648e8bd13e956c9b580", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-99ST2W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e1df84d48e4a861e62df2e0691ed07b44929326f028485fcce15b3dab1b4f134');
INSERT INTO "journal" VALUES(1,40,'{"previous": "e1df84d48e4a861e62df2e0691ed07b44929326f028485fcce15b3dab1b4f134", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-99ST2W", "clause": "3.1", "details": {"revision": 1, "digest": "3ad45bbc5d4e8fa62e200927325b5db80e4a7183d6ccfbeecde300b813627bc5", "reason_digest": "bec789a14805196d7c174efb5c4cf470accc7f19d3dc321b09b8ae891b5403e3", "clauses": ["5.1"]}}','59409f9e3070439d6442b93a87667bb42e3ff5aa7d226139a48513181a5cc45d');
INSERT INTO "journal" VALUES(1,41,'{"previous": "59409f9e3070439d6442b93a87667bb42e3ff5aa7d226139a48513181a5cc45d", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-GWHFH4", "clause": "4.2b", "details": {"revision": 1, "digest": "0605e3f71ec04ca67436072cc1cb1aa57045b4a65495836fa75515515e0dbb54", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "7974948814faac30ebabb51974ccb1e31348a87af749885400d893d02ece06ba"}}','392edc9edcc944d8ad021ee9147c5d2d2eecd8c0dee0cfb06537cc068d862a4c');
INSERT INTO "journal" VALUES(1,42,'{"previous": "392edc9edcc944d8ad021ee9147c5d2d2eecd8c0dee0cfb06537cc068d862a4c", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GWHFH4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0356061145fb2d887ca225965dd77b245c330fd153871c4c400a7a8cad706946');
INSERT INTO "journal" VALUES(1,43,'{"previous": "0356061145fb2d887ca225965dd77b245c330fd153871c4c400a7a8cad706946", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-GWHFH4", "clause": "3.1", "details": {"revision": 1, "digest": "0605e3f71ec04ca67436072cc1cb1aa57045b4a65495836fa75515515e0dbb54", "reason_digest": "45f22d32a662ca6774a54d142e028c49c0b3ce9f91f134175009c9f68ccf5244", "clauses": ["5.1"]}}','db7b882979baae77bd26718f8bd216049d0c06caa6a226d9eea1b84166f045b0');
INSERT INTO "journal" VALUES(1,44,'{"previous": "db7b882979baae77bd26718f8bd216049d0c06caa6a226d9eea1b84166f045b0", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-60TNTY", "clause": "4.2b", "details": {"revision": 1, "digest": "c5af46680c31fcd8775f077a5f5eefd6437f8194f45ea3aa523bb27bac3bab19", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f0701a0c471bc21ae5181693881dfe6bf82423a75d87b86a7f9571d83de67080"}}','dfe1a2a5b48fd7a883f4189128c06ebcfc8fa2e21a6092b9f684644f73c92c00');
INSERT INTO "journal" VALUES(1,45,'{"previous": "dfe1a2a5b48fd7a883f4189128c06ebcfc8fa2e21a6092b9f684644f73c92c00", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-60TNTY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','794e48aa71ef71c2d433beeeeb20a3ff61f4e8ed79d5e82b712eba002a28d595');
INSERT INTO "journal" VALUES(1,46,'{"previous": "794e48aa71ef71c2d433beeeeb20a3ff61f4e8ed79d5e82b712eba002a28d595", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-60TNTY", "clause": "5.8", "details": {"revision": 1}}','06c782e65831459063fad7e115f7801c84ed08e602247488e07483bd77c214d0');
INSERT INTO "journal" VALUES(1,47,'{"previous": "06c782e65831459063fad7e115f7801c84ed08e602247488e07483bd77c214d0", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-79G0KD", "clause": "4.2b", "details": {"revision": 1, "digest": "568069d56fff38dc574a6eb1944f43b55dca1336483874f115b05312ad8d0493", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "dd38493da195b3113a741bd58a459d75c8e6fca574825353961813bf75760f23"}}','d38789bd4fd3a39a8c8479c6b422e80b34d8f13388edbbe296c83045d2ea8edf');
INSERT INTO "journal" VALUES(1,48,'{"previous": "d38789bd4fd3a39a8c8479c6b422e80b34d8f13388edbbe296c83045d2ea8edf", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-79G0KD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','b278bab9aba08c22f64b306838c3de5a89eb8124aba4110a89458b121a50060a');
INSERT INTO "journal" VALUES(1,49,'{"previous": "b278bab9aba08c22f64b306838c3de5a89eb8124aba4110a89458b121a50060a", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-79G0KD", "clause": "3.1", "details": {"revision": 1, "digest": "568069d56fff38dc574a6eb1944f43b55dca1336483874f115b05312ad8d0493", "reason_digest": null, "clauses": []}}','e3c10ea37990f750a2f80447ad7c3623e49ad9b52a80062a6190fcaf1f538ed6');
INSERT INTO "journal" VALUES(1,50,'{"previous": "e3c10ea37990f750a2f80447ad7c3623e49ad9b52a80062a6190fcaf1f538ed6", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-79G0KD", "clause": "3.1", "details": {"revision": 1, "digest": "568069d56fff38dc574a6eb1944f43b55dca1336483874f115b05312ad8d0493", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','8595eb58973f748cc69aa42d868340eece94a94a3e751d05f9f7346444190020');
INSERT INTO "journal" VALUES(1,51,'{"previous": "8595eb58973f748cc69aa42d868340eece94a94a3e751d05f9f7346444190020", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-79G0KD", "clause": "3.1", "details": {"revision": 1, "digest": "568069d56fff38dc574a6eb1944f43b55dca1336483874f115b05312ad8d0493", "links": ["website 9303206f76455e4e715040fa291638cd3855031365026f6fc767f39334724036"], "finished": 1}}','407459561577791b7ebac02278a9cda05ea0ee72083afef28048145e29cba82b');
INSERT INTO "journal" VALUES(1,52,'{"previous": "407459561577791b7ebac02278a9cda05ea0ee72083afef28048145e29cba82b", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7386WK", "clause": "4.2b", "details": {"revision": 1, "digest": "dc655d38f70dd7f2c1d082d9a92bae3d66046818ea5597a41296d3b4ce7db341", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "feebdbf1a3a4d1addeb0a247771dc2b77f3fec3c1447913485251469149202f3"}}','ac2344a17e75a575b4f706c684c8a288819eec4e390dab2c1467fe7e80602078');
INSERT INTO "journal" VALUES(1,53,'{"previous": "ac2344a17e75a575b4f706c684c8a288819eec4e390dab2c1467fe7e80602078", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7386WK", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d63891375d4cbdebb976ffee9ff0b581a7ac00866eb19806f359438780be9e2f');
INSERT INTO "journal" VALUES(1,54,'{"previous": "d63891375d4cbdebb976ffee9ff0b581a7ac00866eb19806f359438780be9e2f", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-7386WK", "clause": "3.1", "details": {"revision": 1, "digest": "dc655d38f70dd7f2c1d082d9a92bae3d66046818ea5597a41296d3b4ce7db341", "reason_digest": null, "clauses": []}}','2b4204072707522766f8733b8f533d5dce21e20119d6e961c515eb1ba2036a1e');
INSERT INTO "journal" VALUES(1,55,'{"previous": "2b4204072707522766f8733b8f533d5dce21e20119d6e961c515eb1ba2036a1e", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-HYCQBQ", "clause": "4.2b", "details": {"revision": 1, "digest": "af15662516b5998e13fb435930fd6e17d511d53b3ce98b36ef9d24b501049305", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "e7fb6ee956e35c5c14940ebda5a76cf4ff1abd02513aefdc7d91506a402f1270"}}','4e958177568af60fb288bb99988a119ea90ee06d780238bac4da8b46ad2fa7ab');
INSERT INTO "journal" VALUES(1,56,'{"previous": "4e958177568af60fb288bb99988a119ea90ee06d780238bac4da8b46ad2fa7ab", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3524P1", "clause": "4.2b", "details": {"revision": 1, "digest": "6dafb7163c06f4994a41a0b27d0b1c1815ee330a6c083cbee9a64877d5bd4f13", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "4e2c6075cf024eb71caa915f0eac0023d8bfe85c77365e05dcc25388ba2be5a8", "checked": [], "form_digest": "14367d090ae10935e850b526e2f08236e8cb2edc5624a87caf0fba4690c4a910"}}','1a2adea2fb5f7b28d930b25ec2bc9021ab5122ca3c0e46249efaca8368b386f6');
INSERT INTO "journal" VALUES(1,57,'{"previous": "1a2adea2fb5f7b28d930b25ec2bc9021ab5122ca3c0e46249efaca8368b386f6", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3524P1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4f6817662533a4ec08469b18cf712e597ee233f25104253402b87c24dbc58d8d');
INSERT INTO "journal" VALUES(1,58,'{"previous": "4f6817662533a4ec08469b18cf712e597ee233f25104253402b87c24dbc58d8d", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7YFTXK", "clause": "4.2b", "details": {"revision": 1, "digest": "50cf61b110908e8ba0555614bae2ff4a7b111580f1f4eb98f838c0cf3b798f44", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": ["5.6 7cefd0d662eb looked link"], "form_digest": "5fe577d83c37f6dfaa7dfda7671d57a5536bae3c7d26fe960de7de5590d673a9"}}','d9441afb026392483ec78d612d4935a8f0de49b625cec8415e12a191b073eb7b');
INSERT INTO "journal" VALUES(1,59,'{"previous": "d9441afb026392483ec78d612d4935a8f0de49b625cec8415e12a191b073eb7b", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7YFTXK", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','12197f35387dc984fcb5a363527c3e9e92da56cb6a707ca00d2e99d471f29976');
INSERT INTO "journal" VALUES(1,60,'{"previous": "12197f35387dc984fcb5a363527c3e9e92da56cb6a707ca00d2e99d471f29976", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-D734BF", "clause": "4.2b", "details": {"revision": 1, "digest": "fe5d4d4252fbe2da87742ccd6724db90f72c02e7f51f6762f6a7232238269ac4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": "b6e44e6ec3bd4a59104778baa137a007b20a9555a763668d4ff82e9ae8ad83be", "checked": ["5.12 7e4a49f557e4 asks telephone number"], "form_digest": "bfd49cc0dfc66fc4dce11396b3fc903e666f3aa59552af734a6f02d08e416dac"}}','e8379e579f9ed9f2a0c88ea686923b7ab9d3f38d922a6b534bfbb0df7ed18b44');
INSERT INTO "journal" VALUES(1,61,'{"previous": "e8379e579f9ed9f2a0c88ea686923b7ab9d3f38d922a6b534bfbb0df7ed18b44", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-D734BF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c07041bdbe5c535c798db47d1068cf961cb632649dffa5b11c8002917cda6a22');
INSERT INTO "journal" VALUES(1,62,'{"previous": "c07041bdbe5c535c798db47d1068cf961cb632649dffa5b11c8002917cda6a22", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-D734BF", "clause": "3.1", "details": {"revision": 1, "digest": "fe5d4d4252fbe2da87742ccd6724db90f72c02e7f51f6762f6a7232238269ac4", "reason_digest": "b5c9fba87511f800673b1582c851e1224617db2bb43d5daa2caee300c9e2db5d", "clauses": []}}','8932e8ba35ac74e0a8d3b9be28939aa6665194d41b081f2244e8b0f157d4cecf');
INSERT INTO "journal" VALUES(1,63,'{"previous": "8932e8ba35ac74e0a8d3b9be28939aa6665194d41b081f2244e8b0f157d4cecf", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-96J2TT", "clause": "4.2b", "details": {"revision": 1, "digest": "9cd16c3c4a87a515115c9842572f90232642e972077fead3faa65e76be536dd0", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f789d9520b49a2899d5598e54917dc2b14d341b11f59a9cc9027d5287c604927"}}','6424d393ef909cbf881320bc8b7ec766f3bddfa77f373551385e2f297437bc01');
INSERT INTO "journal" VALUES(1,64,'{"previous": "6424d393ef909cbf881320bc8b7ec766f3bddfa77f373551385e2f297437bc01", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-96J2TT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ffc4adf3df909dff51de8e7f2130869b3bc988ca32fc6e4d550622bafcbc0e59');
INSERT INTO "journal" VALUES(1,65,'{"previous": "ffc4adf3df909dff51de8e7f2130869b3bc988ca32fc6e4d550622bafcbc0e59", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-96J2TT", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','1ac57634a5b2805895e546852595531c509e1a469ae396b54de805f427ab83ba');
INSERT INTO "journal" VALUES(1,66,'{"previous": "1ac57634a5b2805895e546852595531c509e1a469ae396b54de805f427ab83ba", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-M6QD75", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "7ffcafcd174fa0fb70a128fdb2b175751ea7cc2d457f90cff0d436c6e2000929", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "05a0b99bc732dcd7dbdf60cdcedd6bf5463f6ed8a57c0a8ac94d787c96e5b4af", "form_digest": "8dd16634717a1bd9be1f7faee11f5d934d89404e8dc38dd9e9d045209bbeea28"}}','7565ced1a8c315521edf94822b59c9a2aa2742758030eacf9b3c87b66af7b51a');
INSERT INTO "journal" VALUES(1,67,'{"previous": "7565ced1a8c315521edf94822b59c9a2aa2742758030eacf9b3c87b66af7b51a", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-M6QD75", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "7ffcafcd174fa0fb70a128fdb2b175751ea7cc2d457f90cff0d436c6e2000929", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "05a0b99bc732dcd7dbdf60cdcedd6bf5463f6ed8a57c0a8ac94d787c96e5b4af"}}','74dbc2d459ed92122d3b623f717477128a5bcc6e3f317ff373360a4f52b72611');
INSERT INTO "journal" VALUES(1,68,'{"previous": "74dbc2d459ed92122d3b623f717477128a5bcc6e3f317ff373360a4f52b72611", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-MNT51E", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "861d96c7824962325b9ef0ca81e13c65cb7a3e7c823a5acbeb53d8937dbc6629", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "42d5615d3cb139e35caa85836817b913fdc0256a0c9ddcae6224bc7c8b82e4e2", "form_digest": "1c2099fb33075d0dae51a7ad29137b9c74f0781d895b08102d438cfd7d72ed0d"}}','72d1afaedfa83ceb1b06d4b4f035b88b11e8d6332e2c7e45eb89c019239ed02c');
INSERT INTO "journal" VALUES(1,69,'{"previous": "72d1afaedfa83ceb1b06d4b4f035b88b11e8d6332e2c7e45eb89c019239ed02c", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-SA3R4M", "clause": "4.2b", "details": {"revision": 1, "digest": "fdc3da57770b7ebbd532184dfa7087572f25e8592489d684890f19bfab327364", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "75c15b08da3b2dc105f8c4c0a9ed8ee85f482acfac4e127261fc10c79124a7f4"}}','924c8fb873b7b452d23d539a69ae9f73c349e8f363b929d0eb32ba60918e3e96');
INSERT INTO "journal" VALUES(1,70,'{"previous": "924c8fb873b7b452d23d539a69ae9f73c349e8f363b929d0eb32ba60918e3e96", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SA3R4M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','539055766ba2a4bcd47e2bcd96d7d88f9792a9b810f28df90cc312b6d39c8855');
INSERT INTO "journal" VALUES(1,71,'{"previous": "539055766ba2a4bcd47e2bcd96d7d88f9792a9b810f28df90cc312b6d39c8855", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-SA3R4M", "clause": "3.1", "details": {"revision": 1, "comment_digest": "153c205748f7acdb75379277eb0fbbf0c5f5fa3d6c0c1b8c65b0edb13d318fee", "form_digest": "c03720e03c465e7b3b57084f0a2c5ab2314f3628022bb6b308152de99ad836cc", "delegation": "DL-MNT51E", "lent_by": "Town Clerk", "stated": 0}}','515a9dbf9dc0e6496f97ee0f9f08d7c43b2ab8b2bddd9757a6f4fd24dc551bdd');
INSERT INTO "journal" VALUES(1,72,'{"previous": "515a9dbf9dc0e6496f97ee0f9f08d7c43b2ab8b2bddd9757a6f4fd24dc551bdd", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-SA3R4M", "clause": "3.1", "details": {"revision": 1, "comment_digest": "fdb706c0bc12d666bd48139a9751c5ebe3ac29a7a0bd681999cf4a722b5e5b56", "form_digest": "6353af6bb448191e1aae3066150e6726bd4f26d81e74a34f47f5589a50f00480"}}','46d7ef889fb50e13421cbef36cedd168bfc53bf96b0df15b026cde717a9b6fea');
INSERT INTO "journal" VALUES(1,73,'{"previous": "46d7ef889fb50e13421cbef36cedd168bfc53bf96b0df15b026cde717a9b6fea", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-SA3R4M", "clause": "3.1", "details": {"revision": 1, "comment_digest": "086d5275b144db564634645365f3f85dca6f52d60009f4b99396010da13858f5", "form_digest": "4b0870b5fd040e953d68e6fc6ca2b8233b35c610b2846910a9142cc48cad9891", "delegation": "DL-MNT51E", "lent_by": "Town Clerk", "stated": 0}}','86fcfee84ac46fd2e193667b0355871fa3431fbf2a764339eb0315a5acb194c7');
INSERT INTO "journal" VALUES(1,74,'{"previous": "86fcfee84ac46fd2e193667b0355871fa3431fbf2a764339eb0315a5acb194c7", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-SA3R4M", "clause": "3.1", "details": {"revision": 1, "digest": "fdc3da57770b7ebbd532184dfa7087572f25e8592489d684890f19bfab327364", "reason_digest": null, "clauses": [], "delegation": "DL-MNT51E", "lent_by": "Town Clerk", "stated": 0}}','df40d45ab64476f79f4cba97520a0b03da0d946d66cd7d63e485f3402a6135a1');
INSERT INTO "journal" VALUES(1,75,'{"previous": "df40d45ab64476f79f4cba97520a0b03da0d946d66cd7d63e485f3402a6135a1", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-0WK6A1", "clause": "4.2b", "details": {"revision": 1, "digest": "d8ce4a8651c0cbadda08cbbd1c64a12ad817eec65787bfedaa53325ca9b1c50e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "5d855b203929eec47fe3c0721ee23b796eddf446d60bb4c052a6d3df1020cc06"}}','5864124f5d73f21cf746e431d71fb863b9187f1a499d6550e0df74b9f6b03e7f');
INSERT INTO "journal" VALUES(1,76,'{"previous": "5864124f5d73f21cf746e431d71fb863b9187f1a499d6550e0df74b9f6b03e7f", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0WK6A1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','819de90de8646e4673d6dce207402fef6f8ef4e25eafabb26a16d84aae0bd284');
INSERT INTO "journal" VALUES(1,77,'{"previous": "819de90de8646e4673d6dce207402fef6f8ef4e25eafabb26a16d84aae0bd284", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-0WK6A1", "clause": "3.1", "details": {"revision": 1, "comment_digest": "6045f7f168a8c91b069d63e3f951c935fd15d5933902f6bbb03def86c2d00743", "form_digest": "c139f9944e5302b9c4e7400c60a716a17d82592967faa62200722d6e37fb5367"}}','ec54173b93d513340242a7f180712cc3d6a397ee89f9cf8caf63ba56dea098bd');
INSERT INTO "journal" VALUES(1,78,'{"previous": "ec54173b93d513340242a7f180712cc3d6a397ee89f9cf8caf63ba56dea098bd", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-0WK6A1", "clause": "3.1", "details": {"revision": 1, "comment_digest": "fa402affd144613e3c4615cca8864e1310d195b92d1e8e7d5dbd712b77c0c2a7", "form_digest": "db541e7874d987f97edec6318cbc707119ba0700c2a618b0edf182f8ef716f70"}}','4a10406a3e11f73d654d252ac5731a662f3024e38d9cf235dea9c364cccee17e');
INSERT INTO "journal" VALUES(1,79,'{"previous": "4a10406a3e11f73d654d252ac5731a662f3024e38d9cf235dea9c364cccee17e", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-0WK6A1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "56743a127e9e924010da9df01c6ea447b906b01720ebf1d1bbeab2538892e872"}}','045fd04aba2b9a4dd1ab7479761bdca015add1e88ac179728e998ce228c2db54');
INSERT INTO "journal" VALUES(1,80,'{"previous": "045fd04aba2b9a4dd1ab7479761bdca015add1e88ac179728e998ce228c2db54", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-DX51NA", "clause": "4.2b", "details": {"revision": 1, "digest": "356658a5b7ec748680208c2dcc2e7b1f6c312423488b2e2f8c95338fb682ddff", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ad0442d9c8311b741ba1eab6097c156b5bc90e9e093ba87da278030b6be361ee"}}','8e5626cbcacec1033e2af84b206e4b497110ca563f774067e49727b01b23dadb');
INSERT INTO "journal" VALUES(1,81,'{"previous": "8e5626cbcacec1033e2af84b206e4b497110ca563f774067e49727b01b23dadb", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DX51NA", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','648dcd178b9731440978f2ae041a45eae3dd7ee1985d92d6ff401d075a2f2a88');
INSERT INTO "journal" VALUES(1,82,'{"previous": "648dcd178b9731440978f2ae041a45eae3dd7ee1985d92d6ff401d075a2f2a88", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-DX51NA", "clause": "3.1", "details": {"revision": 1, "digest": "356658a5b7ec748680208c2dcc2e7b1f6c312423488b2e2f8c95338fb682ddff", "reason_digest": null, "clauses": []}}','1fde811e5e51344d231f756eb727435ba8e4e3f6950640bec5f33d6ed664fa8e');
INSERT INTO "journal" VALUES(1,83,'{"previous": "1fde811e5e51344d231f756eb727435ba8e4e3f6950640bec5f33d6ed664fa8e", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-DX51NA", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','2aa76a7deef290c84bf37c5bbd01d6db6e8e12f4ef2d910233f3b28905323ebc');
INSERT INTO "journal" VALUES(1,84,'{"previous": "2aa76a7deef290c84bf37c5bbd01d6db6e8e12f4ef2d910233f3b28905323ebc", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-DX51NA", "clause": "3.1", "details": {"revision": 1, "digest": "356658a5b7ec748680208c2dcc2e7b1f6c312423488b2e2f8c95338fb682ddff", "delegation": "DL-MNT51E", "lent_by": "Town Clerk", "stated": 0}}','8b42dbe5c56f90375c9a2bed978c27eec29f491be0c73f5954fa72afcebb8f19');
INSERT INTO "journal" VALUES(1,85,'{"previous": "8b42dbe5c56f90375c9a2bed978c27eec29f491be0c73f5954fa72afcebb8f19", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-B0EDAM", "clause": "4.2b", "details": {"revision": 1, "digest": "0b176124d422dfaae22f45e218f9fa92ce708d1113cbb76f64c1a9ec80e16bda", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "737f7ae1cd2c6e2762a65555489550853affe377793cdf72664581d7afcccb9e"}}','6dcda0728d073f9a1bb387dfaf2dbd4275750d661574df47353260a4d0a70882');
INSERT INTO "journal" VALUES(1,86,'{"previous": "6dcda0728d073f9a1bb387dfaf2dbd4275750d661574df47353260a4d0a70882", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B0EDAM", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a3134bcaf61c223e27aea6b866a061fbb14cfb539b1c67145ae9899cf1d56d55');
INSERT INTO "journal" VALUES(1,87,'{"previous": "a3134bcaf61c223e27aea6b866a061fbb14cfb539b1c67145ae9899cf1d56d55", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-B0EDAM", "clause": "3.1", "details": {"revision": 1, "digest": "0b176124d422dfaae22f45e218f9fa92ce708d1113cbb76f64c1a9ec80e16bda", "reason_digest": null, "clauses": []}}','8c670c332fc3df13389e8f0e0e5140b80c3a2c67baaf9ccde59d3d090ccba7a1');
INSERT INTO "journal" VALUES(1,88,'{"previous": "8c670c332fc3df13389e8f0e0e5140b80c3a2c67baaf9ccde59d3d090ccba7a1", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-B0EDAM", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','2e82338ec4548e915abba80b6bb5cf57253d15faaecbab64a478b9c15f6635c0');
INSERT INTO "journal" VALUES(1,89,'{"previous": "2e82338ec4548e915abba80b6bb5cf57253d15faaecbab64a478b9c15f6635c0", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-3JW98Y", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "45d53f1e722803f534836924a4a3546fb13d66653c2fe414e7a259626eb34f90"}}','834078dc96c91551742bc9716b5c5937887fa1d996954d4cad7a018a927a1437');
INSERT INTO "journal" VALUES(1,90,'{"previous": "834078dc96c91551742bc9716b5c5937887fa1d996954d4cad7a018a927a1437", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-3524P1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','b0a94209f77067841c97a9d0c5c25f420b48b5e7b2f1b287982926fa4dfc6295');
INSERT INTO "journal" VALUES(1,91,'{"previous": "b0a94209f77067841c97a9d0c5c25f420b48b5e7b2f1b287982926fa4dfc6295", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-7YFTXK", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','bff616193573918192b665ab1643c31385306b928f8d81d5e940b80e491b8eb2');
INSERT INTO "journal" VALUES(1,92,'{"previous": "bff616193573918192b665ab1643c31385306b928f8d81d5e940b80e491b8eb2", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-96J2TT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','c6a21d05009acdf3c662a68952f2c5f802e957d180266397c71147cce0cbf408');
INSERT INTO "journal" VALUES(1,93,'{"previous": "c6a21d05009acdf3c662a68952f2c5f802e957d180266397c71147cce0cbf408", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-3JW98Y", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','71198d8be2a642df128b716f96fad345b8d069d7c8edee70a7e74d6850c291fb');
INSERT INTO "journal" VALUES(1,94,'{"previous": "71198d8be2a642df128b716f96fad345b8d069d7c8edee70a7e74d6850c291fb", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-4HMVGV", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "7a56e4f8a5efdebd31a94b37832fcb034633acf83e1b0e7a7f3e1bce056daa3e"}}','23ab58212238375af7d8dd8d04c0a1f9cfc55f5ec69dc30754fb9c96d052ec16');
INSERT INTO "journal" VALUES(1,95,'{"previous": "23ab58212238375af7d8dd8d04c0a1f9cfc55f5ec69dc30754fb9c96d052ec16", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','0900f464bd6a2d918294020cd0b9085acfff373b390a12c2186fa1d3875b0ab3');
INSERT INTO "journal" VALUES(1,96,'{"previous": "0900f464bd6a2d918294020cd0b9085acfff373b390a12c2186fa1d3875b0ab3", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','5328a36db782fb665ccc595856292ea494bab84a8097d93abf62f59046e883e2');
INSERT INTO "journal" VALUES(1,97,'{"previous": "5328a36db782fb665ccc595856292ea494bab84a8097d93abf62f59046e883e2", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','6feaedaf23d0f41b61f8898702a5c16a6342e58cfde108a8784803cd75396d5a');
INSERT INTO "journal" VALUES(1,98,'{"previous": "6feaedaf23d0f41b61f8898702a5c16a6342e58cfde108a8784803cd75396d5a", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-6Z7CHS", "clause": "4.2b", "details": {"revision": 1, "digest": "56e6a0bc994ed5c5fdf6cc40f2054b2ad42f8499264c91711cc410ed2c29cb19", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "504a3c5290c9bae5903f3d7052500340f7e09919299b36ef641c2a00c26456f8"}}','2a021fcec9f7df3e80be81867070b1d5ffc05ad328d16914debaba5a29e1868b');
INSERT INTO "journal" VALUES(1,99,'{"previous": "2a021fcec9f7df3e80be81867070b1d5ffc05ad328d16914debaba5a29e1868b", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-6Z7CHS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','47045505570f89188bfdfec6d5b95b8217156c91605d0edda8fb9333e2295d2a');
INSERT INTO "journal" VALUES(1,100,'{"previous": "47045505570f89188bfdfec6d5b95b8217156c91605d0edda8fb9333e2295d2a", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-6Z7CHS", "clause": "3.1", "details": {"revision": 1, "digest": "56e6a0bc994ed5c5fdf6cc40f2054b2ad42f8499264c91711cc410ed2c29cb19", "reason_digest": "3b8bbe513c1d3e963beae3dd1f4c82a55483ccd8c97fcc133750b7dbab2e6565", "clauses": [], "own": 1}}','1424a1248d9d3038978aaa8f1583f714f8f162f014b20d9e9b731700c1431491');
INSERT INTO "journal" VALUES(1,101,'{"previous": "1424a1248d9d3038978aaa8f1583f714f8f162f014b20d9e9b731700c1431491", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','8588b9f6ce2d21a97a775dfaa8613bc2d0bfa572b49811ec3995cdad754efcb6');
INSERT INTO "journal" VALUES(1,102,'{"previous": "8588b9f6ce2d21a97a775dfaa8613bc2d0bfa572b49811ec3995cdad754efcb6", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','59b16e0a58877d6dd9f22236a39687c6cdd043e2641956eb56183b17611a9bae');
INSERT INTO "journal" VALUES(1,103,'{"previous": "59b16e0a58877d6dd9f22236a39687c6cdd043e2641956eb56183b17611a9bae", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-71Y5NX", "clause": "house rule 3", "details": {"words_digest": "1bdd7393cf1e8db85d026714b14a2deb030bf3de92bb91723d282cf7fcd90f56", "form_digest": "c5d4fab3ce1de96c204af19ca97ccd7e728a9f3845fd880b57251930acc8a3f8"}}','593e0a0895c385f2c47cac86b83003778c7340c94e68d25526ea7b1a49660c38');
INSERT INTO "journal" VALUES(1,104,'{"previous": "593e0a0895c385f2c47cac86b83003778c7340c94e68d25526ea7b1a49660c38", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-5FBWH7", "clause": "house rule 3", "details": {"words_digest": "33c63b6cf7eb239f2edfa54b7392af7dde1f70622f29c51ddbca110d1993d8a0", "form_digest": "7476c7123f0553a44df89a4e49544fd6c690500dfd765f4c5978e7469c406962"}}','a710e484b471559297be69c5881349ac6b8b4bff1ec5980b9a4cd50ab056ba42');
INSERT INTO "journal" VALUES(1,105,'{"previous": "a710e484b471559297be69c5881349ac6b8b4bff1ec5980b9a4cd50ab056ba42", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-QGF6KF", "clause": "4.2b", "details": {"revision": 1, "digest": "1376d6f5db898394d98ab05294a785f354bd837c9e671abb1312aeafaa883f7d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "357ce02b2da936d8db47e19a305dc66fa402be74a6d4096b55586687ad16f558"}}','0e1d2bf5a26ceb2b77c38b875170da8e82f359baf4e25577623bdb434352c93d');
INSERT INTO "journal" VALUES(1,106,'{"previous": "0e1d2bf5a26ceb2b77c38b875170da8e82f359baf4e25577623bdb434352c93d", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-71Y5NX", "clause": "house rule 3", "details": {"draft": "DR-QGF6KF"}}','ea0edbdd731d2f8a295989dfd982ea9dbc179dd9ac607683ad9ec605a6f5e702');
INSERT INTO "journal" VALUES(1,107,'{"previous": "ea0edbdd731d2f8a295989dfd982ea9dbc179dd9ac607683ad9ec605a6f5e702", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','e95a6a034bd9592930925bf29d9f411a503130835955c60b8db717d5f2db1cba');
INSERT INTO "journal" VALUES(1,108,'{"previous": "e95a6a034bd9592930925bf29d9f411a503130835955c60b8db717d5f2db1cba", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "40a9f05f2a1688ac9d683a4d5170e9941ddd796e305214c527bbc182f49a200b"}}','702ad1b87729e0ce19c9ae0858bb069b024c12b7a22bed9af827e91c84ff4e21');
INSERT INTO "journal" VALUES(1,109,'{"previous": "702ad1b87729e0ce19c9ae0858bb069b024c12b7a22bed9af827e91c84ff4e21", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "3289e3f3d6312f8a3dfc7a8f82c864122f1492e1493d08ba2323bad55ed064c2"}}','992b293cb89c49afde4a8d1c811345b2fa4ed66b380f4fd065fea55c675294b1');
INSERT INTO "journal" VALUES(1,110,'{"previous": "992b293cb89c49afde4a8d1c811345b2fa4ed66b380f4fd065fea55c675294b1", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "9f2e3614de4ba76d013af90c849190b1965b1660318312448ee5506f0b38e0b4"}}','f57c08cbe7e8ed091206818ebabcc8c98feb2a4f6505a876e8999778ebd34a45');
INSERT INTO "journal" VALUES(1,111,'{"previous": "f57c08cbe7e8ed091206818ebabcc8c98feb2a4f6505a876e8999778ebd34a45", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7KHSA8", "clause": "4.2b", "details": {"revision": 1, "digest": "bd1c54c04b45ab1fac930aaf6574b6effbefbab6cdd58e45f914ff91cdde39e5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "7d9a49728e1eec328817bb44ea4b247d5bc270e9b52e6d06dba048812d390293"}}','0f2606a817574119e77db991e4f5a935a9d83a93486e0166b08553082186b807');
INSERT INTO "journal" VALUES(1,112,'{"previous": "0f2606a817574119e77db991e4f5a935a9d83a93486e0166b08553082186b807", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7KHSA8", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b2a44b8dbb3d90c6eb49a797e6e1a9afcc72fa7b30349b88d1e2a2f9db10ad9b');
INSERT INTO "journal" VALUES(1,113,'{"previous": "b2a44b8dbb3d90c6eb49a797e6e1a9afcc72fa7b30349b88d1e2a2f9db10ad9b", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-7KHSA8", "clause": "3.1", "details": {"revision": 1, "digest": "bd1c54c04b45ab1fac930aaf6574b6effbefbab6cdd58e45f914ff91cdde39e5", "reason_digest": null, "clauses": []}}','846cc0ee5fb6f00893d136196a49163b1e36359941500dfe30e5804b106be2b8');
INSERT INTO "journal" VALUES(1,114,'{"previous": "846cc0ee5fb6f00893d136196a49163b1e36359941500dfe30e5804b106be2b8", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-Y2VQ4M", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "3a4fd73acca346d721cc1466f13529c77c7d01b0870b8de39709ca7aa3b1501d", "form_digest": "c7907c9bb8ba4542abac0cf61db03c1121057cd45332f7d01ea9290c611b46de"}}','bf1a951a83cba258170c8b21961e4c21829bf7d52afaca1918d2e6d601e689c9');
INSERT INTO "journal" VALUES(1,115,'{"previous": "bf1a951a83cba258170c8b21961e4c21829bf7d52afaca1918d2e6d601e689c9", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-Y2VQ4M", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "3a4fd73acca346d721cc1466f13529c77c7d01b0870b8de39709ca7aa3b1501d"}}','2ede67f95a85f14fb7ca8a3ab7d30923c0c07833278d61342904450240157ccc');
INSERT INTO "journal" VALUES(1,116,'{"previous": "2ede67f95a85f14fb7ca8a3ab7d30923c0c07833278d61342904450240157ccc", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-6EWBCP", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-Y2VQ4M"]}}','c291cebb317e2c94cbeb019ba434a20cd9500e096330bdaa58fe47e2ed9cd977');
INSERT INTO "journal" VALUES(1,117,'{"previous": "c291cebb317e2c94cbeb019ba434a20cd9500e096330bdaa58fe47e2ed9cd977", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-QHCCYD", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-Y2VQ4M"]}}','31441a5d136ea7abeb3c3b25b59c98e0206c7b775d0814c24c3f275ca424d5aa');
INSERT INTO "journal" VALUES(1,118,'{"previous": "31441a5d136ea7abeb3c3b25b59c98e0206c7b775d0814c24c3f275ca424d5aa", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-7KHSA8", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-Y2VQ4M"]}}','d50608daf0a4baa17eb91d8b309fbdf78a8702f0f1b576b9ec59b9e129bf6640');
INSERT INTO "journal" VALUES(1,119,'{"previous": "d50608daf0a4baa17eb91d8b309fbdf78a8702f0f1b576b9ec59b9e129bf6640", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-Y2VQ4M", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "2414240bcb02e89f0e8efefa8d6c7c9eef7a5643d2161a1bcd10ab35189bb472"}}','68e7a157e0937506096825286349db4e50f13dc57e45ec1e70e650f1ef8dae36');
INSERT INTO "journal" VALUES(1,120,'{"previous": "68e7a157e0937506096825286349db4e50f13dc57e45ec1e70e650f1ef8dae36", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-7KHSA8", "clause": "3.1", "details": {"revision": 1, "digest": "bd1c54c04b45ab1fac930aaf6574b6effbefbab6cdd58e45f914ff91cdde39e5"}}','ed8e6d8904a1b6484fadf70d48ccdb395bc1cf62d72d8a1e13bcd1589c4df590');
INSERT INTO "journal" VALUES(1,121,'{"previous": "ed8e6d8904a1b6484fadf70d48ccdb395bc1cf62d72d8a1e13bcd1589c4df590", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-XD1J3R", "clause": "4.2b", "details": {"revision": 1, "digest": "b096e5d7438c36a5aeadf6fd09998844c0fc083ebc50a60b687b33b4be03a9e6", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "2d80d734fa93504afbc8b6a4a92d39e96d9cdfd8bd8fc907537269db0812e89c"}}','83492633b32d8805140fe0b8c700524b42b0f246b20691c86b0f1c29395086bc');
INSERT INTO "journal" VALUES(1,122,'{"previous": "83492633b32d8805140fe0b8c700524b42b0f246b20691c86b0f1c29395086bc", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XD1J3R", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a5a18773a1e83a4495b3d4271abff63f524298835999b093b5115942bc299949');
INSERT INTO "journal" VALUES(1,123,'{"previous": "a5a18773a1e83a4495b3d4271abff63f524298835999b093b5115942bc299949", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-XD1J3R", "clause": "3.1", "details": {"revision": 1, "digest": "b096e5d7438c36a5aeadf6fd09998844c0fc083ebc50a60b687b33b4be03a9e6", "reason_digest": null, "clauses": []}}','d27635709c1a9483e0f4aac562165e1079f2b574cd9879f6615815035542edd1');
INSERT INTO "journal" VALUES(1,124,'{"previous": "d27635709c1a9483e0f4aac562165e1079f2b574cd9879f6615815035542edd1", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-PZ2M7Q", "clause": "4.2b", "details": {"revision": 1, "digest": "9c7401931b7ae1a45aaca5acfa8054967c70aeb14ef856686fca19d1df6f0a4a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "8a256263ab833a0cd7bcc253c66926462c2fa959cc1eabd4f78a33f896eb49dc"}}','38f0b8c7421f09297d0b8d707c5c3d7493d917d64fbe7bb99254d0bf7742379d');
INSERT INTO "journal" VALUES(1,125,'{"previous": "38f0b8c7421f09297d0b8d707c5c3d7493d917d64fbe7bb99254d0bf7742379d", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PZ2M7Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c90c7f27eddfe2a6e4ef3dd0ee23b68ff26d34bb082830a4c450b12ea8e4fe50');
INSERT INTO "journal" VALUES(1,126,'{"previous": "c90c7f27eddfe2a6e4ef3dd0ee23b68ff26d34bb082830a4c450b12ea8e4fe50", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-PZ2M7Q", "clause": "3.1", "details": {"revision": 1, "digest": "9c7401931b7ae1a45aaca5acfa8054967c70aeb14ef856686fca19d1df6f0a4a", "reason_digest": null, "clauses": []}}','f463f5142afe529e640ae0ac228821e1be71b4df19d8001c7770371e526cb4f0');
INSERT INTO "journal" VALUES(1,127,'{"previous": "f463f5142afe529e640ae0ac228821e1be71b4df19d8001c7770371e526cb4f0", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-0VWS9Z", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "e8369112e3cc2d0d21fad9632bc920bc5cc634130cda8ec2920773a856c48449", "form_digest": "cc0cc89c3f5d518b6a1e694987990e396cb11bd63548f8ede7da230986b88a13"}}','ba64a0b00f23e735131d99e30632ed5ff0c40ae48fc89da920679cfa9a0b11f0');
INSERT INTO "journal" VALUES(1,128,'{"previous": "ba64a0b00f23e735131d99e30632ed5ff0c40ae48fc89da920679cfa9a0b11f0", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-0VWS9Z", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "e8369112e3cc2d0d21fad9632bc920bc5cc634130cda8ec2920773a856c48449"}}','a48ae6fb379068a090e80a81ebd141aa2c4bf1aa13fd68309a3af43447313b95');
INSERT INTO "journal" VALUES(1,129,'{"previous": "a48ae6fb379068a090e80a81ebd141aa2c4bf1aa13fd68309a3af43447313b95", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "d297412cbff4b6668abea022f96be0408555c802b57411a642ca0bdb192c989a"}}','e49d20c1c07e7f3d5ae358e5cd37ec3f7ef0f8cd6a349c0612013c07587c94e9');
INSERT INTO "journal" VALUES(1,130,'{"previous": "e49d20c1c07e7f3d5ae358e5cd37ec3f7ef0f8cd6a349c0612013c07587c94e9", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-NRF5VZ", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "ff8ffbd33237749dcf7e3410e4f8b383f4efb1edd5c9944546e9c88ac61e6ca0", "form_digest": "4fbac7fffa629e0402d25d56e63e65f4e3d76cde977eb39d6b920d0ffed875e6"}}','2a0bd5b7858e5519a256e6d737fa33b12bf09ec0ef2c4dc27f311b9116440499');
INSERT INTO "journal" VALUES(1,131,'{"previous": "2a0bd5b7858e5519a256e6d737fa33b12bf09ec0ef2c4dc27f311b9116440499", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-XD1J3R", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-0VWS9Z"]}}','5da114e807ada6e7b2b0eca8227810c8ceb8991c2e989562471a1f610320bc13');
INSERT INTO "journal" VALUES(1,132,'{"previous": "5da114e807ada6e7b2b0eca8227810c8ceb8991c2e989562471a1f610320bc13", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-S9HNMG", "clause": "4.2b", "details": {"revision": 1, "digest": "0427d1dcf186361f8322a050c62476138699e9ff432dedc4eb6a3df9a0302133", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b0c05a4de3de44c5a211408ed4d08fc56a0474551f26a166634dc53002020395"}}','feedb178356a7d927f6c22a7c243e0cea03314877b34d124ce0bd056fbcf2dbe');
INSERT INTO "journal" VALUES(1,133,'{"previous": "feedb178356a7d927f6c22a7c243e0cea03314877b34d124ce0bd056fbcf2dbe", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-S9HNMG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','08dd54ef83265d1fdb34ded402f15393ef6e70c2879419a0067c575e5b6a61e5');
INSERT INTO "journal" VALUES(1,134,'{"previous": "08dd54ef83265d1fdb34ded402f15393ef6e70c2879419a0067c575e5b6a61e5", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-S9HNMG", "clause": "PS-4b", "details": {"revision": 1, "digest": "0427d1dcf186361f8322a050c62476138699e9ff432dedc4eb6a3df9a0302133", "class": "emergency", "reason_digest": "8afa642ae8d8ca9cfe601f7438ee12a60243ffc3975b24cd3884a200db73a0d7"}}','75e8f5dd5e185d20baa2f22230e111b18971ca70fa331299a5f11bc9f937c2da');
INSERT INTO "journal" VALUES(1,135,'{"previous": "75e8f5dd5e185d20baa2f22230e111b18971ca70fa331299a5f11bc9f937c2da", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-S9HNMG", "clause": "3.1", "details": {"revision": 1, "digest": "0427d1dcf186361f8322a050c62476138699e9ff432dedc4eb6a3df9a0302133", "reason_digest": null, "clauses": []}}','2088cca235f2978e6ba7049bb961a01596f2bc759d3738fae2f341fd9495b2d4');
INSERT INTO "journal" VALUES(1,136,'{"previous": "2088cca235f2978e6ba7049bb961a01596f2bc759d3738fae2f341fd9495b2d4", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-PZ2M7Q", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-0VWS9Z"]}}','a571905727da006f624e0bd3409d6c74b3fa144e0f8e00c3a149dd0bbae2c54c');
INSERT INTO "journal" VALUES(1,137,'{"previous": "a571905727da006f624e0bd3409d6c74b3fa144e0f8e00c3a149dd0bbae2c54c", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-PZ2M7Q", "clause": "PS-4b", "details": {"revision": 1, "digest": "9c7401931b7ae1a45aaca5acfa8054967c70aeb14ef856686fca19d1df6f0a4a", "class": "emergency", "reason_digest": "9de55adba96a58998635985c946944dc8a4c2d5e8b4523c896f07e99aedb7cf6"}}','d6cfcd8d79ec8150b1bc33564a3afff44640ec3e283c02820a46bed7b093ae7f');
INSERT INTO "journal" VALUES(1,138,'{"previous": "d6cfcd8d79ec8150b1bc33564a3afff44640ec3e283c02820a46bed7b093ae7f", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','1f50fbf797537c752e8b4b1a62ca4773416bfbc1a56333decc40c7ffc7fbd0eb');
INSERT INTO "journal" VALUES(1,139,'{"previous": "1f50fbf797537c752e8b4b1a62ca4773416bfbc1a56333decc40c7ffc7fbd0eb", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','966f43963659a91bba670c0ed2f40a943da04b20186d6c7e266c5bde714311cf');
INSERT INTO "journal" VALUES(1,140,'{"previous": "966f43963659a91bba670c0ed2f40a943da04b20186d6c7e266c5bde714311cf", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-NRF5VZ", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "ff8ffbd33237749dcf7e3410e4f8b383f4efb1edd5c9944546e9c88ac61e6ca0"}}','ff2bf118396c979cf8331586dbcd6f52ca2c8bd8392a8ec304d8c3cfc3a8f839');
INSERT INTO "journal" VALUES(1,141,'{"previous": "ff2bf118396c979cf8331586dbcd6f52ca2c8bd8392a8ec304d8c3cfc3a8f839", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-SXBJ1J", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "2d664e69336465e7b8f80f21be408705d474176129fe2d7c636813a3797e9019", "form_digest": "bb3d198578af8a013e4acfad1c018419be2d9c36023d3ccceee5d68bb22b2e6b"}}','1da8e1f1490aa3cc38ed5d91a0d32d6653c64cdc363480364adbcd33df1b598b');
INSERT INTO "journal" VALUES(1,142,'{"previous": "1da8e1f1490aa3cc38ed5d91a0d32d6653c64cdc363480364adbcd33df1b598b", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-SC5QAH", "clause": "4.2b", "details": {"revision": 1, "digest": "b7e6b9cdd326c64c7d4383047d0426c3bbe011b868185b557ba592a681d7564c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "76314ebdeb64292f6e6f9abcf7ae32fb8f20407e28d8018474540c69a9d5fdb9"}}','41fb0d0175834e00071a31088ef1ad14ec20b68100cfc20637da2acb693a66da');
INSERT INTO "journal" VALUES(1,143,'{"previous": "41fb0d0175834e00071a31088ef1ad14ec20b68100cfc20637da2acb693a66da", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-SC5QAH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','739af05cea4de86f42e05ff381c1d88a6033b5318a951305af16fcd7a727d632');
INSERT INTO "journal" VALUES(1,144,'{"previous": "739af05cea4de86f42e05ff381c1d88a6033b5318a951305af16fcd7a727d632", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-W7YQSX", "clause": "4.2b", "details": {"revision": 1, "digest": "7d38a0eaef84431f773528fc646ce8c0ef85b1e428516f40122106a6ca02416a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b13375df4f357bccea527d83101e5fc1096222906d1c54838cdfc5d04b200956"}}','7fcdb1ba96300466de73c88d1280acc7121b29c6ad11fcb3023634cd3d8e23ab');
INSERT INTO "journal" VALUES(1,145,'{"previous": "7fcdb1ba96300466de73c88d1280acc7121b29c6ad11fcb3023634cd3d8e23ab", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-W7YQSX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','22eb613c98c16fc46cb7cb94ca1362f3790d0e985b9a9b3c02628352bed05a10');
INSERT INTO "journal" VALUES(1,146,'{"previous": "22eb613c98c16fc46cb7cb94ca1362f3790d0e985b9a9b3c02628352bed05a10", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-PA9WPQ", "clause": "4.2b", "details": {"revision": 1, "digest": "220157718a9115a85ad036d92b4e69c0694b4aa271e0801efa05a9711976ab4c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f176ce90e8050caf40d8c9faae4041d61ec08d2b52fb0e3bf8a6fb4819e9ede5"}}','b10a8baffbf6bac1a99b2a509d4d90f382e74673e9ab6166bbb190b9cb89ec56');
INSERT INTO "journal" VALUES(1,147,'{"previous": "b10a8baffbf6bac1a99b2a509d4d90f382e74673e9ab6166bbb190b9cb89ec56", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PA9WPQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c0d76a06d44ffc7de8852d6bdac89cb9a9fe1d8f591348ef1be7dc0023fae495');
INSERT INTO "journal" VALUES(1,148,'{"previous": "c0d76a06d44ffc7de8852d6bdac89cb9a9fe1d8f591348ef1be7dc0023fae495", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3P4CNP", "clause": "4.2b", "details": {"revision": 1, "digest": "cf1ba3f66ead92968abef762e2547b4c78cae87cf4705385927cd94dd5a6560a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "346e35fa55051e3c9ea728f0e5aa93ed6dd99092229239b02ce521d444c56cfc"}}','beb51e3ce84c83a33ffc16a0b93c01bdedfad6ac775609ebe12488e7f3bc64e2');
INSERT INTO "journal" VALUES(1,149,'{"previous": "beb51e3ce84c83a33ffc16a0b93c01bdedfad6ac775609ebe12488e7f3bc64e2", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3P4CNP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2a5d022cddbde62e992eb02bce8e1952b44dbbafd11d6793f31d3fecc1008430');
INSERT INTO "journal" VALUES(1,150,'{"previous": "2a5d022cddbde62e992eb02bce8e1952b44dbbafd11d6793f31d3fecc1008430", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-SC5QAH 1", "DR-3P4CNP 1", "DR-PA9WPQ 1", "DR-W7YQSX 1"]}}','b4b7aa70bff975670a065ef7772f3872ae6b74e602a2eb540f480d1728688eb2');
INSERT INTO "journal" VALUES(1,151,'{"previous": "b4b7aa70bff975670a065ef7772f3872ae6b74e602a2eb540f480d1728688eb2", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-W7YQSX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','0932d227a4f2c5c093e15c6b5301fefb3015b2767c33fa1077e8ead6ddf0ee99');
INSERT INTO "journal" VALUES(1,152,'{"previous": "0932d227a4f2c5c093e15c6b5301fefb3015b2767c33fa1077e8ead6ddf0ee99", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-PA9WPQ", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','502d87d09eab58737a62e6a78045e85562812ab1e12423d3cf4cd7e00f41febc');
INSERT INTO "journal" VALUES(1,153,'{"previous": "502d87d09eab58737a62e6a78045e85562812ab1e12423d3cf4cd7e00f41febc", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-3P4CNP", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','fe3bcc7cd50e3adead1e0f0419ebe2f4d587c7801fe4950d95c85a13b77ec63b');
INSERT INTO "journal" VALUES(1,154,'{"previous": "fe3bcc7cd50e3adead1e0f0419ebe2f4d587c7801fe4950d95c85a13b77ec63b", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-PA9WPQ", "clause": "4.2b", "details": {"revision": 2, "digest": "46d765cb22020ad7fda33df8ced2fc822fee4a1125393b8bde0f00b7f6fdbcf5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": []}}','4ab56fd75bf58af37c34541161efe4373eb3e385eda80898571aacdb07cfefd8');
INSERT INTO "journal" VALUES(1,155,'{"previous": "4ab56fd75bf58af37c34541161efe4373eb3e385eda80898571aacdb07cfefd8", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-0VWS9Z", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "e8369112e3cc2d0d21fad9632bc920bc5cc634130cda8ec2920773a856c48449"}}','afe1b7be9598415d03479bd5ab3b5d19d36c70c9c96ffd3fb6a102ea29443a1c');
INSERT INTO "journal" VALUES(1,156,'{"previous": "afe1b7be9598415d03479bd5ab3b5d19d36c70c9c96ffd3fb6a102ea29443a1c", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','27255beab7af5c54e81852f3346e00bf1980bd92dabcc60636b4cd38b3c7d01e');
INSERT INTO "journal" VALUES(1,157,'{"previous": "27255beab7af5c54e81852f3346e00bf1980bd92dabcc60636b4cd38b3c7d01e", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','718280a9c6832052deb637cb3486fa60ff55f1468b6d9d87f0f48704208582c8');
INSERT INTO "journal" VALUES(1,158,'{"previous": "718280a9c6832052deb637cb3486fa60ff55f1468b6d9d87f0f48704208582c8", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','bbd5e9e944512aa6b24b3b4b028d877646f0ebbb3c3ea64f98a6b8d812f5a281');
INSERT INTO "journal" VALUES(1,159,'{"previous": "bbd5e9e944512aa6b24b3b4b028d877646f0ebbb3c3ea64f98a6b8d812f5a281", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','b5d324a914d0c6bebf3fe5ae66da954574903cb90e50d55ef58fe9a57bc71a75');
INSERT INTO "journal" VALUES(1,160,'{"previous": "b5d324a914d0c6bebf3fe5ae66da954574903cb90e50d55ef58fe9a57bc71a75", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','efa2e7104aa4c71d958be484a8b0889403eecaa1f7f6973c3f895de18073949d');
INSERT INTO "journal" VALUES(1,161,'{"previous": "efa2e7104aa4c71d958be484a8b0889403eecaa1f7f6973c3f895de18073949d", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','bbf2b0224b963c7d09ce4d3b9ffd8e9e7d29832392b9c14ce4a74e0a39a19dc6');
INSERT INTO "journal" VALUES(1,162,'{"previous": "bbf2b0224b963c7d09ce4d3b9ffd8e9e7d29832392b9c14ce4a74e0a39a19dc6", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','d939c560bacc087975aa817b1b48158e9ed8f24c2a876bba9c9df8cc2bb55e20');
INSERT INTO "journal" VALUES(1,163,'{"previous": "d939c560bacc087975aa817b1b48158e9ed8f24c2a876bba9c9df8cc2bb55e20", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','17847b91b4d0468949cc75bee5cc59558dad716e39290082dbb91812d6009b28');
INSERT INTO "journal" VALUES(1,164,'{"previous": "17847b91b4d0468949cc75bee5cc59558dad716e39290082dbb91812d6009b28", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','4fcfc66aca5d1dc3d7fa0095adc6b5aa2feed3d2439dc33ddf91a7df781631b5');
INSERT INTO "journal" VALUES(1,165,'{"previous": "4fcfc66aca5d1dc3d7fa0095adc6b5aa2feed3d2439dc33ddf91a7df781631b5", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','8590361153f441c837e185d4d1d1e527c1e8c4954b0af9d6dd3cabb826176e66');
INSERT INTO "journal" VALUES(1,166,'{"previous": "8590361153f441c837e185d4d1d1e527c1e8c4954b0af9d6dd3cabb826176e66", "sequence": 166, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-MNT51E", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "861d96c7824962325b9ef0ca81e13c65cb7a3e7c823a5acbeb53d8937dbc6629", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "42d5615d3cb139e35caa85836817b913fdc0256a0c9ddcae6224bc7c8b82e4e2"}}','1b25e899d2f9ad6edd93c41c92d80942d84a05441e85a56fedc0b7f8a6bcf7cf');
INSERT INTO "journal" VALUES(1,167,'{"previous": "1b25e899d2f9ad6edd93c41c92d80942d84a05441e85a56fedc0b7f8a6bcf7cf", "sequence": 167, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','df20885a7685192d3a520bf04e0458d85b50128bdbddf9f60bec14478fabdc36');
INSERT INTO "journal" VALUES(1,168,'{"previous": "df20885a7685192d3a520bf04e0458d85b50128bdbddf9f60bec14478fabdc36", "sequence": 168, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 0}}','ac582f022848fee0d2ba5b23408ac170e2b1a06e75a21e6b52abedb40e99a75d');
INSERT INTO "journal" VALUES(1,169,'{"previous": "ac582f022848fee0d2ba5b23408ac170e2b1a06e75a21e6b52abedb40e99a75d", "sequence": 169, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-DX51NA", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e580b602cd555c373ccce0b34fddbd96e97a4293ce3f43a0593e2cbca242f243');
INSERT INTO "journal" VALUES(1,170,'{"previous": "e580b602cd555c373ccce0b34fddbd96e97a4293ce3f43a0593e2cbca242f243", "sequence": 170, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-SA3R4M", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','ce6f6656f4590781f517e3d0a2713608e848b1d2f23e2fded45c93d08e528fc6');
INSERT INTO "journal" VALUES(1,171,'{"previous": "ce6f6656f4590781f517e3d0a2713608e848b1d2f23e2fded45c93d08e528fc6", "sequence": 171, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "town-website", "clause": "Intro-2a", "details": {"name": "Town website", "address": "https://www.thornbury-tc.gov.uk/news", "network": "Blog", "official": 1}}','9fb7fc4f54a8473dfafe5c9c194e397779462bf6b31eba59bf2b16fda1ff8ce7');
INSERT INTO "journal" VALUES(1,172,'{"previous": "9fb7fc4f54a8473dfafe5c9c194e397779462bf6b31eba59bf2b16fda1ff8ce7", "sequence": 172, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "Council X page", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','8fdcec93291aeceb42fd515260bad0d0e852060d27cd05f59b317ee74dc676ef');
INSERT INTO "journal" VALUES(1,173,'{"previous": "8fdcec93291aeceb42fd515260bad0d0e852060d27cd05f59b317ee74dc676ef", "sequence": 173, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-C34X1P", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "c4e937c33fd8b9632a920aee24a5f3025bec40592094d298931357010447856a", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "43499f269339161abdcd1b0f5ab00ebf8fc2af26809dea43a980a00f8cf9cd9f", "form_digest": "090b00a253bb90c6d0c5ef25fece87dfabacae379f3667fbbe3cdfc2e0a65086"}}','2e36ba58f2c36fdca2622a4b4959b233a4f5f27a874f19f0b747fda2d70c534e');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,173,'2e36ba58f2c36fdca2622a4b4959b233a4f5f27a874f19f0b747fda2d70c534e');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-QM0ZQZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-QM0ZQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-QM0ZQZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-QM0ZQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-QM0ZQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-QM0ZQZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-QM0ZQZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-QM0ZQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-QM0ZQZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-QM0ZQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-QM0ZQZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-QM0ZQZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-QM0ZQZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-QM0ZQZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-6EWBCP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-6EWBCP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-6EWBCP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-6EWBCP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-QHCCYD',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-QHCCYD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-QHCCYD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-QHCCYD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-99ST2W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-99ST2W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-99ST2W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-99ST2W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-99ST2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-99ST2W',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-99ST2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-99ST2W','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-99ST2W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-99ST2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-GWHFH4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-GWHFH4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-GWHFH4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-GWHFH4',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-GWHFH4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-60TNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-60TNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-60TNTY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-60TNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-60TNTY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-60TNTY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-60TNTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-60TNTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-60TNTY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-79G0KD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-79G0KD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-79G0KD',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-79G0KD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-79G0KD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-79G0KD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-79G0KD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-79G0KD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-79G0KD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-79G0KD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-79G0KD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-79G0KD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-79G0KD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-79G0KD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-7386WK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-7386WK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-7386WK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-7386WK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-7386WK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-7386WK',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-7386WK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-7386WK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-7386WK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-7386WK',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-HYCQBQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-HYCQBQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-3524P1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-3524P1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-3524P1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-3524P1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-7YFTXK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-7YFTXK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-7YFTXK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-7YFTXK',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'route','DR-D734BF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'status card','DR-D734BF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'status card','DR-D734BF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'duty','DR-D734BF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'status card','DR-D734BF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'release','DR-D734BF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'route','DR-96J2TT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'status card','DR-96J2TT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'status card','DR-96J2TT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'duty','DR-96J2TT',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'delegation notice','DL-M6QD75','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'delegation notice','DL-M6QD75','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'delegation notice','DL-M6QD75','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'reroute','DL-M6QD75',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'delegation turn','DL-M6QD75',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'delegation notice','DL-M6QD75','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'delegation notice','DL-M6QD75','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'delegation notice','DL-M6QD75','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'reroute','DL-M6QD75',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'reroute','DL-MNT51E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'delegation turn','DL-MNT51E',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'route','DR-SA3R4M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'status card','DR-SA3R4M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-SA3R4M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-SA3R4M',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-SA3R4M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'release','DR-SA3R4M',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-0WK6A1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-0WK6A1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'status card','DR-0WK6A1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'duty','DR-0WK6A1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'status card','DR-0WK6A1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'duty','DR-0WK6A1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'route','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'status card','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'duty','DR-DX51NA',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'status card','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'release','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'status card','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'duty','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'status card','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'release','DR-DX51NA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'route','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'status card','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'status card','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'duty','DR-B0EDAM',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'status card','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'release','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'duty','DR-B0EDAM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-3JW98Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-3JW98Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-3JW98Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'status card','DR-3524P1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'duty','DR-3524P1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'status card','DR-7YFTXK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'duty','DR-7YFTXK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'status card','DR-96J2TT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'duty','DR-96J2TT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'absence notice','AW-3JW98Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'absence notice','AW-3JW98Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'reroute','AW-3JW98Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'absence notice','AW-4HMVGV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'absence notice','AW-4HMVGV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'reroute','AW-4HMVGV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','AW-4HMVGV',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'reroute','AW-4HMVGV',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'absence notice','AW-4HMVGV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'route','DR-6Z7CHS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'duty','DR-6Z7CHS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'release','DR-6Z7CHS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'suggestion card','SG-71Y5NX','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'suggestion card','SG-71Y5NX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'suggestion card','SG-5FBWH7','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'suggestion card','SG-5FBWH7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'route','DR-QGF6KF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'status card','DR-QGF6KF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'suggestion card','SG-71Y5NX','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'suggestion card','SG-71Y5NX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'case notice','BR-H6F204XWJ1AM80Z8G18RPPWJYT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'case mail','BR-H6F204XWJ1AM80Z8G18RPPWJYT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'case inform','BR-H6F204XWJ1AM80Z8G18RPPWJYT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'case turn','BR-H6F204XWJ1AM80Z8G18RPPWJYT',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'case notice','BR-QGGXW2RYKZHGDH07NTCEDZC64A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'case mail','BR-QGGXW2RYKZHGDH07NTCEDZC64A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'case inform','BR-QGGXW2RYKZHGDH07NTCEDZC64A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'case turn','BR-QGGXW2RYKZHGDH07NTCEDZC64A',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'case notice','BR-ZW1CX090JWKVAE8VYEQ16X39JE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'case mail','BR-ZW1CX090JWKVAE8VYEQ16X39JE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'case inform','BR-ZW1CX090JWKVAE8VYEQ16X39JE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'case turn','BR-ZW1CX090JWKVAE8VYEQ16X39JE',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'case notice','BR-G3R287D88ABMJE429EZYEJRY0R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'case mail','BR-G3R287D88ABMJE429EZYEJRY0R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'case inform','BR-G3R287D88ABMJE429EZYEJRY0R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'case turn','BR-G3R287D88ABMJE429EZYEJRY0R',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'case turn','BR-H6F204XWJ1AM80Z8G18RPPWJYT',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'case turn','BR-QGGXW2RYKZHGDH07NTCEDZC64A',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'route','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'duty','DR-7KHSA8',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'release','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'purdah turn','PW-Y2VQ4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'purdah turn','PW-Y2VQ4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'purdah affected','PW-Y2VQ4M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'status card','DR-0WK6A1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'status card','DR-3524P1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'decision card','DR-7386WK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'status card','DR-7386WK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'author card','DR-7386WK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'status card','DR-7YFTXK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'status card','DR-96J2TT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'status card','DR-B0EDAM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-D734BF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'status card','DR-DX51NA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'status card','DR-GWHFH4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'status card','DR-HYCQBQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'author card','DR-HYCQBQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'status card','DR-QGF6KF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'status card','DR-SA3R4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'purdah notice','PW-Y2VQ4M',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'status card','DR-0WK6A1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'status card','DR-3524P1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'decision card','DR-7386WK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'status card','DR-7386WK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'author card','DR-7386WK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-7YFTXK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'status card','DR-96J2TT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'status card','DR-B0EDAM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'status card','DR-D734BF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'status card','DR-DX51NA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'status card','DR-GWHFH4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-HYCQBQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'author card','DR-HYCQBQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'status card','DR-QGF6KF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-SA3R4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'handover card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'handover card','DR-6EWBCP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'status card','DR-6EWBCP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'handover card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'handover card','DR-QHCCYD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'status card','DR-QHCCYD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'purdah notice','PW-Y2VQ4M','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'purdah notice','PW-Y2VQ4M',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-0WK6A1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-3524P1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'status card','DR-6EWBCP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'decision card','DR-7386WK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'status card','DR-7386WK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'author card','DR-7386WK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-7YFTXK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'status card','DR-96J2TT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'status card','DR-B0EDAM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'status card','DR-D734BF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'status card','DR-DX51NA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'status card','DR-GWHFH4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'status card','DR-HYCQBQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'author card','DR-HYCQBQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-QGF6KF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'status card','DR-QHCCYD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-SA3R4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'duty','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'status card','DR-6EWBCP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'duty','DR-6EWBCP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'status card','DR-QHCCYD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'duty','DR-QHCCYD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'names due','PW-Y2VQ4M',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'release','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'route','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'status card','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'duty','DR-XD1J3R',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'status card','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'release','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'route','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'author card','DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'duty','DR-PZ2M7Q',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'author card','DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'release','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'purdah turn','PW-0VWS9Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'purdah turn','PW-0VWS9Z',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'purdah turn','PW-0VWS9Z',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'purdah affected','PW-0VWS9Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'author card','DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'status card','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'status card','DR-0WK6A1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'status card','DR-3524P1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'status card','DR-6EWBCP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'status card','DR-7YFTXK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'status card','DR-96J2TT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'status card','DR-B0EDAM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'status card','DR-D734BF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'status card','DR-DX51NA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'status card','DR-GWHFH4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'status card','DR-QGF6KF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'status card','DR-QHCCYD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'status card','DR-SA3R4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'purdah notice','PW-0VWS9Z',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'status card','DR-7KHSA8',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'author card','DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'status card','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'status card','DR-0WK6A1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'status card','DR-3524P1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'status card','DR-6EWBCP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'status card','DR-6Z7CHS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-7YFTXK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'status card','DR-96J2TT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'status card','DR-B0EDAM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'status card','DR-D734BF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'status card','DR-DX51NA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-GWHFH4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'status card','DR-QGF6KF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'status card','DR-QHCCYD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'status card','DR-SA3R4M',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'decision card','DR-7386WK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'purdah turn','PW-NRF5VZ',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'purdah turn','PW-NRF5VZ',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'purdah turn','PW-NRF5VZ',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'purdah affected','PW-NRF5VZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'status card','DR-XD1J3R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'route','DR-S9HNMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'status card','DR-S9HNMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'decision card','DR-S9HNMG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'decision card','DR-S9HNMG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'status card','DR-S9HNMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'author card','DR-S9HNMG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'duty','DR-S9HNMG',NULL,0,'2027-03-03 09:40:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'exemption notice','DR-S9HNMG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'exemption notice','DR-S9HNMG','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'decision card','DR-S9HNMG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'decision card','DR-S9HNMG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'status card','DR-S9HNMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'author card','DR-S9HNMG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'decision card','DR-S9HNMG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'decision card','DR-S9HNMG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'status card','DR-S9HNMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'author card','DR-S9HNMG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'release','DR-S9HNMG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'author card','DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'exemption notice','DR-PZ2M7Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'exemption notice','DR-PZ2M7Q','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'decision card','DR-PZ2M7Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'status card','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'author card','DR-PZ2M7Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'release','DR-PZ2M7Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'purdah notice','PW-NRF5VZ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'purdah notice','PW-NRF5VZ',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'status card','DR-7KHSA8',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'status card','DR-XD1J3R',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'status card','DR-0WK6A1',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'status card','DR-3524P1',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'status card','DR-6EWBCP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'status card','DR-6Z7CHS',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'status card','DR-7YFTXK',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'status card','DR-96J2TT',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'status card','DR-B0EDAM',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'status card','DR-D734BF',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'status card','DR-DX51NA',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'status card','DR-GWHFH4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'status card','DR-QGF6KF',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'status card','DR-QHCCYD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'status card','DR-SA3R4M',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'purdah notice','PW-SXBJ1J','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'purdah notice','PW-SXBJ1J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'purdah turn','PW-SXBJ1J',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'purdah turn','PW-SXBJ1J',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'purdah turn','PW-SXBJ1J',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'purdah affected','PW-SXBJ1J','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'route','DR-SC5QAH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'status card','DR-SC5QAH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'decision card','DR-SC5QAH','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'status card','DR-SC5QAH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'author card','DR-SC5QAH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'duty','DR-SC5QAH',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'route','DR-W7YQSX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'status card','DR-W7YQSX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'decision card','DR-W7YQSX','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'status card','DR-W7YQSX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'author card','DR-W7YQSX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'duty','DR-W7YQSX',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'route','DR-PA9WPQ',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'status card','DR-PA9WPQ',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'decision card','DR-PA9WPQ','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'status card','DR-PA9WPQ',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'author card','DR-PA9WPQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'duty','DR-PA9WPQ',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'route','DR-3P4CNP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'status card','DR-3P4CNP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'decision card','DR-3P4CNP','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'status card','DR-3P4CNP',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'author card','DR-3P4CNP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'duty','DR-3P4CNP',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'duty','DR-SC5QAH',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'duty','DR-3P4CNP',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'duty','DR-PA9WPQ',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'duty','DR-W7YQSX',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'decision card','DR-W7YQSX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'decision card','DR-W7YQSX','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'status card','DR-W7YQSX',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'author card','DR-W7YQSX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'duty','DR-W7YQSX',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'decision card','DR-PA9WPQ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'status card','DR-PA9WPQ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'author card','DR-PA9WPQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'decision card','DR-3P4CNP','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'status card','DR-3P4CNP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'author card','DR-3P4CNP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'route','DR-PA9WPQ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'decision card','DR-PA9WPQ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'status card','DR-PA9WPQ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'author card','DR-PA9WPQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'purdah notice','PW-0VWS9Z','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'purdah notice','PW-0VWS9Z',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'decision card','DR-PA9WPQ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-PA9WPQ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'author card','DR-PA9WPQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'decision card','DR-SC5QAH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'status card','DR-SC5QAH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'author card','DR-SC5QAH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'decision card','DR-W7YQSX','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'decision card','DR-W7YQSX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'status card','DR-W7YQSX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'author card','DR-W7YQSX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'decision card','DR-7KHSA8','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'status card','DR-7KHSA8',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'author card','DR-7KHSA8','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'status card','DR-XD1J3R',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'decision card','DR-0WK6A1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'status card','DR-0WK6A1',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'author card','DR-0WK6A1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'decision card','DR-3524P1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'status card','DR-3524P1',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'author card','DR-3524P1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'status card','DR-6EWBCP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'decision card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'status card','DR-6Z7CHS',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'author card','DR-6Z7CHS','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'decision card','DR-7YFTXK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'status card','DR-7YFTXK',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'author card','DR-7YFTXK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'decision card','DR-96J2TT','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'status card','DR-96J2TT',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'author card','DR-96J2TT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'decision card','DR-B0EDAM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'status card','DR-B0EDAM',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'author card','DR-B0EDAM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'decision card','DR-D734BF','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'status card','DR-D734BF',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'author card','DR-D734BF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'status card','DR-DX51NA',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'decision card','DR-GWHFH4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'status card','DR-GWHFH4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'author card','DR-GWHFH4','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'status card','DR-QGF6KF',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'author card','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'status card','DR-QHCCYD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(855,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(856,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(857,1,'status card','DR-SA3R4M',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(858,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(859,1,'decision card','DR-XD1J3R','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(860,1,'author card','DR-XD1J3R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(861,1,'status card','DR-XD1J3R',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(862,1,'duty','DR-XD1J3R',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(863,1,'decision card','DR-6EWBCP','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(864,1,'author card','DR-6EWBCP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(865,1,'status card','DR-6EWBCP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(866,1,'duty','DR-6EWBCP',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(867,1,'decision card','DR-QHCCYD','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(868,1,'author card','DR-QHCCYD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(869,1,'status card','DR-QHCCYD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(870,1,'duty','DR-QHCCYD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(871,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(872,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(873,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(874,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(875,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(876,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(877,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(878,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(879,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(880,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(881,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(882,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(883,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(884,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(885,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(886,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(887,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(888,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(889,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(890,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(891,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(892,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(893,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(894,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(895,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(896,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(897,1,'delegation notice','DL-MNT51E','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(898,1,'reroute','DL-MNT51E',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(899,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(900,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(901,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(902,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(903,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(904,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(905,1,'decision card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(906,1,'status card','DR-DX51NA',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(907,1,'author card','DR-DX51NA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(908,1,'duty','DR-DX51NA',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(909,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(910,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(911,1,'decision card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(912,1,'status card','DR-SA3R4M',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(913,1,'author card','DR-SA3R4M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(914,1,'duty','DR-SA3R4M',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(915,1,'delegation notice','DL-C34X1P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(916,1,'delegation notice','DL-C34X1P','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(917,1,'delegation notice','DL-C34X1P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(918,1,'reroute','DL-C34X1P',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(919,1,'delegation turn','DL-C34X1P',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "postings" VALUES(1,'DR-QM0ZQZ','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-QM0ZQZ','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-QHCCYD','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-79G0KD','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-Y2VQ4M','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-0VWS9Z','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-NRF5VZ','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-SXBJ1J','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-0WK6A1',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-SC5QAH',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-3P4CNP',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-PA9WPQ',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-W7YQSX',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-QM0ZQZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1b01a6c0424348c23b3e1caf44a435ac','8f36a9fe41c67e0fa1d8aa296bbeba7689cad76e9296d4de9b2e9e373be2d375',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-6EWBCP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a95971bb288485bf19415a5d8118c0ec','265c54246c67e8733bea265b07b09e39413b532f6e1b380ebab46001958f43c2',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-6EWBCP',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d0790b274325455d53977caea6bce39d','5dc48f3b1b9af06ede5cc1a01e814f54394c19b4dba9b3e351e8991090528e92',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-QHCCYD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','211527ce565bfbf293533cd01dcd3dfe','a251f656a487e11922674fb53235b3ad4d1934712f06aa68cf22a5bf62e6474f',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-99ST2W',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','07b4e74b36d632b56143672565c8add9','3ad45bbc5d4e8fa62e200927325b5db80e4a7183d6ccfbeecde300b813627bc5',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-GWHFH4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','67faca585ac325bb111820eddd77d1d9','0605e3f71ec04ca67436072cc1cb1aa57045b4a65495836fa75515515e0dbb54',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-60TNTY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','88ac303488a60d72a546a3036179163f','c5af46680c31fcd8775f077a5f5eefd6437f8194f45ea3aa523bb27bac3bab19',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-79G0KD',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','eb04769f89d418cd49960dbd2092e6c9','568069d56fff38dc574a6eb1944f43b55dca1336483874f115b05312ad8d0493',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7386WK',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b96bfb85a4bd87aa32aa5cd1e73164bc','dc655d38f70dd7f2c1d082d9a92bae3d66046818ea5597a41296d3b4ce7db341',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-HYCQBQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f63e4526cdb05390e011ec4b03b28df8','af15662516b5998e13fb435930fd6e17d511d53b3ce98b36ef9d24b501049305',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3524P1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','23796cd94a53346fa5ece12af49d7393','6dafb7163c06f4994a41a0b27d0b1c1815ee330a6c083cbee9a64877d5bd4f13',0,'Floodline''s number is right here.','[]');
INSERT INTO "revisions" VALUES(1,'DR-7YFTXK',1,'Read more at https://www.example.org/market','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','040fce407e11aad474447b4139113fb5','50cf61b110908e8ba0555614bae2ff4a7b111580f1f4eb98f838c0cf3b798f44',0,'','["5.6 7cefd0d662eb looked link"]');
INSERT INTO "revisions" VALUES(1,'DR-D734BF',1,'The river is rising. Ring 0345 988 1188 for advice.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ee0db6eafe116e4f91bbc4a5a40a67ac','fe5d4d4252fbe2da87742ccd6724db90f72c02e7f51f6762f6a7232238269ac4',0,'It is Floodline''s.','["5.12 7e4a49f557e4 asks telephone number"]');
INSERT INTO "revisions" VALUES(1,'DR-96J2TT',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8f4bcbde0d6e25789991751c11436024','9cd16c3c4a87a515115c9842572f90232642e972077fead3faa65e76be536dd0',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-SA3R4M',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','35108a01f1b75c9b2427a3d9ad3085c0','fdc3da57770b7ebbd532184dfa7087572f25e8592489d684890f19bfab327364',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-0WK6A1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3224b7275f9a063fe4e078580caf440f','d8ce4a8651c0cbadda08cbbd1c64a12ad817eec65787bfedaa53325ca9b1c50e',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-DX51NA',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f65bc804f432e209a8c7c6b9503d559d','356658a5b7ec748680208c2dcc2e7b1f6c312423488b2e2f8c95338fb682ddff',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-B0EDAM',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','70adf5c4bb8f7d7158bd302328b83c3c','0b176124d422dfaae22f45e218f9fa92ce708d1113cbb76f64c1a9ec80e16bda',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-6Z7CHS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','81b7ae0a3ceda6c5a49dccd3fea536e6','56e6a0bc994ed5c5fdf6cc40f2054b2ad42f8499264c91711cc410ed2c29cb19',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-QGF6KF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a7ea813390a7c884e2cec25b59ba6720','1376d6f5db898394d98ab05294a785f354bd837c9e671abb1312aeafaa883f7d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7KHSA8',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','bb6307a4d17bfbbe18b48bfb04391561','bd1c54c04b45ab1fac930aaf6574b6effbefbab6cdd58e45f914ff91cdde39e5',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-XD1J3R',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','af2d81c6115d434c1bf25f0430a5a071','b096e5d7438c36a5aeadf6fd09998844c0fc083ebc50a60b687b33b4be03a9e6',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-PZ2M7Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','9ef39377206b7713e4161aa011987d1f','9c7401931b7ae1a45aaca5acfa8054967c70aeb14ef856686fca19d1df6f0a4a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-S9HNMG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','4f173de282eee84561efa9677ea25759','0427d1dcf186361f8322a050c62476138699e9ff432dedc4eb6a3df9a0302133',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-SC5QAH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','1fb3f16adc9620b2ebe8ab5c865c7833','b7e6b9cdd326c64c7d4383047d0426c3bbe011b868185b557ba592a681d7564c',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-W7YQSX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','44275aa1a9e1a3e19beacec9edb6c8b9','7d38a0eaef84431f773528fc646ce8c0ef85b1e428516f40122106a6ca02416a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-PA9WPQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','e8f1c430d1b665c0ca92db86abf92375','220157718a9115a85ad036d92b4e69c0694b4aa271e0801efa05a9711976ab4c',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3P4CNP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','d24a7072e6b65c7e2dee7a62a76d0ee5','cf1ba3f66ead92968abef762e2547b4c78cae87cf4705385927cd94dd5a6560a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-PA9WPQ',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','10f6a46e14f389a676283ce14912258d','46d765cb22020ad7fda33df8ced2fc822fee4a1125393b8bde0f00b7f6fdbcf5',0,'','[]');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'19224e6fc1835f1cd9dd44b9044ddf52e46f796cd0f068ca0bf1402d169d5bc3','2027-03-02','c11fe07bca4778564f06186537d0e05b274e869b606d249481d5003e58e34406');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "bVWaarzuGPvNmbsKwYVOIbMXwL5zwkInDlNvA8gl136euB98NeSOPxSPsxAl2zuW1uUjnWJAvNY+bcJyxVYXiqrjeYll5f9XNgKzypTvXXOfulSEv61gO/v/61aqoZACQMTWdsVhQiMthkxPDTHFZVh9zVhfDYx4f6Q1OM7Ftv7+lnzPzEI4kmBfWlfFXp03ajxC+VTKRzyKwy3/7iJ9jpuiMhadRt6nL9rq4di/CwIlAmT1TiHCiXD2a/l+B+4lZ2OKwxcpn9LfyT2Yr7sM/nANI+A8m5vIuPswv63rMHVkOeqRBblaUPPu8JmwWKgtoaLMFRAorlX4djfK/5pM/Zx2lTBDHF86841jVcvxoePC5+rLaB1k1yWFMJPXCnQq4GMNO746c9TL1Rz+K8sZu9Mssb8sZRNaO/xA2juhTLytY5gECHh9kcc5R4Q0ytvtbJ+KuoNGUngubIbqUKvBJZmEMS7Pvyr9AmMUMsOmYsUqNA+WHHVTw/Ecs1WXdnXIkKjjBMqzgGfhl09twIKvA62XeDLI5hlDeN9VD9xvwhzkhhRYxjBhxFVwDR1IiVsIoogtiqJebUCLrelMBiizff4QkWDGoSjX1B8jpYVQsGaLkNHwtKWed3S26jG+cZIiumBeuWRLHvcOOEOVCowwcfuoSNUas6Fy9fVSQkpjwueIM7dMrVHTnHvwtSXDqk+OhhLjLhhYh6OtIlciwHu493pEnmrBuDe/AxPXiM+UK3YGlREHGfwcDZG42YqgkSTdXcKRS7+rk4Dibuw+irc5Z/G8m5F2nq1R288L1h+L7XDFGPm1I4c3D/Ir2Ph1/z9Sg9BYSlxj2+eKqmHLGnU5BwoO65vO4MWHF5zbxLaUE6GgHzaTW/9erFF943283NSneKZIAhCAnKO2+UG8m+xlJg65uasD0CSI0DSZVAH9f/8JZRG78hBna9AHkb0CbOCWxKAFkJPgguaPnC7lkpvhJaXyosU+v3UJfP0NrWIMHea0BpVcRnrZmMuHySZNnc38EtQkR4VI5mHKd3MYG5R7U4/XHIvz8tj7LHgfiTC/BhGml4SKEJDMuPxq7U4mieD7IMM8yKdXqWlbDekZvKJvQLlzoByfV7rzyLq3tCTeHRU69UBBHYt3FYVfFzeltNjJDrvcTTrXrS4FFuyHgqBCFyznkOuspvmygqQgiOj08rXrEU0GQW2n43nQ764DnojPvZ3z04zq9BKs/BIo8Lxp/4/pi5TaRAjAutCJXZB3aK5fbefaMra+SgmUtteJ9ZSMVVKDqQArQjt/Baf+1/RVnxjsGGvF07LgL6e3uGSIE88JgA0f26+VqBJC/v6Dbe/El7x199Qh9Oik8jFBYvcgmxKD39Cg+Um/BJLsA6l6RAV/zrXd6S8MtusfPTI="}','ad6b9a4c9be1ebd14d23e118411063fc741df174e8cff40f2647a64a423849b6');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "ad6b9a4c9be1ebd14d23e118411063fc741df174e8cff40f2647a64a423849b6", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "OgLCDAhW5fKDGeYQ4qXwe0mBt9tSJhtWGCE5VxrE6UtOLyXJtmaCP0ZO6S85W6BsOb4Sl3MTILznjdyiG9DMIEEhdV11eJgNMhwH1Nfl8T1M7FCJv7wx15N+WYf0NpgHWixhj/qbf2FvmcTTWCFsAN7hEO19fbj92PHiqjjZpPR4Q++NBx/YONT1flr3XuK+b3J5eyNs40XJf6K3sVYHf70y+dcG0VTczRWLnK4I3VvHpXffCyZbOFk0wsYTqViNK3VvzihcTT81Pc91caMsiHNOChwQ7iZ038tBO1mQtQwcZLzw7DvtfN6s1l26C91A4NIPIUquoRXxLrsCUUlPpi1dNmunsXwKOU4081iRqeGzEhZdCvfi+7egrUPm0MHIu5nvwZ83CINfsh2sdWsEfNbj+lSIIf7lRCLyr6KZ/F4wvomOpxjS94Qnogh4cH4FTQ/d/cc1bSflsB37HJwJQ14MlgINKAiMeTpvJ7dJ09krvpAfNAerGVdFndHZcQlihEeddRoZ94dKNlgEr5SCRNaWj1q2ZAVJ+FFZbuu85VefGhT7prdn/ujcjNpFPcXiitBZDPO/8/mcn/3e2nhu8wr7XVug1OlcbxyLG0s5NyeEldJKb5xaJMpzKCAykaG0+ScEJHCquZpmF51nYxqze+Z7DeArKiQAZd3d+vKTGGDbFQbMIoJcfvLXo7EJxsdVr3YG8ONm8Wd182RSAA/Xi5SgrMN5ABzxiYltgeT/wnZW9l5VdscddcsDSqSt6MH+3Du//vJvnjAlNpTJwfEbGMemnuWf49NbLnLuZngLwI4/TOb1irpldOW9QzaUrMPX7LjA9dc+0NVPuIq0BN0wCBrB1jloFBsipHd2jaLSjHWdlvOZ/wzDI7reDbEzuRwisJarRBGxrRMYQqmmYBQmtcVdzRuMOhZ2sSHkodfFbZsEIMM7Y2v9ZvsvH+9U5CmIkWP0/BOqYuESuCJWbkhi+IqWmzp9FRu5cbZ1kS/gxMgSO9ejDokitEmz8Zhe+h/hcmEfADMscr+vZP52+kvrJkNpERiANfhlj5asjycZ8O72ZaYLfA14WDWnqK36eOaje/oS9T3kSMNy47vYshZK0Q4omSdDJY2DfM4rdiiq7ZxBptQT798rzIRMGizooOMTjXzE1GttiA+AiUsF/wBMTLxwjavFtIgaqxYEM1fyPLhmOnhLwuMUcWiOIRnU1QORyn4TUQ3mx1qkSYrpm9R9prwLQGQ7L+gx/v77BDbgU8Ee7rKytIIj+xivkMQ+UEQgRxl8E0YOT3Zh9Gvm/qxcfErbn2MLfwAY5Ln4yf8nm0Vy2Uiz+2DcCn5pPPuJba+Zh9B3kStFitDt2JrlIEKxkVDk9Lc8uwjLPYJhTVpyktQd4rPqBmB7PCadi+k="}','9e87f3ae39c017535e3e24a28a928071758c42372c4105bdb6dc62f1e6dc9e73');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "9e87f3ae39c017535e3e24a28a928071758c42372c4105bdb6dc62f1e6dc9e73", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "+g7tzu8dSppiL7GO0exhrhiKRozOj7izr0UoN7dTy0ypmPKYlYQwWox27LUJ2bn74XHPI4GOHvtAcMFKNLaSfHbs5wVl9fkH6AcjdLiAr/vhJvZ4Y07X6vYtu0QJaTDh1UNIY6ylgTfu6qKkrbo3XYCEh3QeR5SJn/jCK5zi6dW+375UzFNIaaGOb7ENCD9ULXjrAYR2EffxWHPND8Q0AZ+JmWGRJvV+P8Io5qKz4G5yTPOSULUq6TTkUgBH6NYLR75G/VzAxaSOZkPZ2Fw8eOM50ptwIQiyfxzOFnTtN5RNiJ7RnP1+MJzYHEy4shU2Ch6ZdxxgcEx4qIYw2qzx780GQlXBqIvpvt173U5SKftnx8nUQTxxCTvBQsB1KLRxVXdW6c7KymjTAtXtfAZyr0NvIBvZ520EA46bo7j0QQro+gZRRoZVsfKNtb+DsoX8XSVxyehe9GDTgLJfGGF9G3NO31ATkg6b3Qw/xhS2KlRDAb/BhUpqlr/HTgp0EvEuSvmOY+boGq6dqenl5sgDpXEuvbIYD/rlFiT8MqSsA58AvSjhRveF4JGwJNwkMxYAY0aSlEZoq40HRz9wzJYvFbkS6DjMGSy5IgwA51g4uYEcrT9r82YbiNIV/gQyVa/fAWLvxQ8uZeTtw1nDSHxdEFw4c2ykVaRJd7gY+wm7fv+/WJyZDrlv6UXLSkUZHYQZz/fCVI2NLFzCWR39DyLg8DhiWysSgne6z17WLoHKYvyNwGKaHNc7hJ3KLGvrqe/5Hxl9JD0wUktmEE3PooP/3ALBPZJbRPFSt681V0A02FkdrOUkYHEuHxLFZE01MgCiDT9iHEt1fuxa9Dh7BcoCHnjMJ8fPKAzsD5xe2RW3XCqm0zBAe2Pp00tVvqfEiRlmH/P+S9JSle4YuMQoGmBFkbvKr4X87E1Dm2jLd+S3WsJftZshH4DkUEUO+RqJHIGMkjoWrf8efvi7PQoTsFWsg0TSR0H6XYajiPVe4GQxcG+r/9domg13MYW1QuHOegVrvoB5i1CysNz2nP7Tt6HHgVY+HhEGd/2eQHeaO7Ilj+7AD8c5E22STs7axQyZ5gLJgNuF3+22sXEkrxhptSzdsCcGQZ7XKo/0zi7e1v8lBz50Ug9/RoXZO1IkcPnROYgEgjUISPLL8nNxP66igVHah/PZ4Xxs1KT6OKg5ap03uuGHaP7SRXzL5dHlRFFUwjZGYPivQ2e5jAOsbr/Six6rzFGUKRZXD7/M9bsIMHo1LstZTw616/5YOmsxQx+t4gMe0rzUCc0ZVN07iFwb+g9weinDII/Plg3fESnRvcVSm2bqZr6xPFn+Z6WXSyqSkDFfTB7ijMg0SJK0AJtHbVxeoJ/0l3O3hyumpSJzvLubvl9eB3XH2Roa0ElUdgA="}','b7e168a89cae774e242731fd87e258159724b55e8228f1e208bcaf0f7668eb20');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "b7e168a89cae774e242731fd87e258159724b55e8228f1e208bcaf0f7668eb20", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "n+JxzKzYNlyvcONA0Pz/mO3AqKmbw2+QGFl2LajjePVuzLDC+xsQ9xIlC2DoddERWKfnjkNXotwHYeX5u6MQv17A9w9U6XnVzN0Lb9sSxUyyKmMn4LwHHKNutzy0wQmtAvc7dFc7PXWkcf69nlnRh8ArTpLTAPeV8jl2S1Y/5+88bANnC0NbwmK/kI/chWBSngi5rVNqApJGpL599k/YcShvLtkUFqP6wK1vNB2J0V/8ngWfTWd1o2v95Yffg7izhaDlpky24K6chLsIonJhb/cx99g+TwnUuqwr5f1q0znraDO6T/au+eZMf3j4jQ907v9KcwQ9SEIircN2r9VLXjGGU9iKvh89LE+PcgRT3cJFm3IwT+HEKjRMU93DVilzkJ8kQfxwJhzQ5wHeRTmD7+F9A6xiB2Zw36Pyf0Omoc66amaX008g0GcpBvp3xSZFg60Embma6W3spTYmZS4OHJvj6PxyXVSXkqchWwkAokvnoky8LBbdR/nTFQoATzqdgsQ5DJ4fPOCRzEhQpeGcUVX2t5tdIZJL3OWEDZCznfPpfIdkiiZQJE5hEGvuyNVq3Sq8aBxtAPTZoOvu01SL2mwNo8hm7zI7aOQGd6WZ5KNP05OWXQFQ+gW7m/WgJCBmhnrGO7Yu/tAiyDvG3vvjxPRIdsFhL194ATZV8sxXY9Fk0qFN1n9DvwZftA6zTl4eicTxHUvchxAc1TdU63qWW8gjVMM942UJtNKkRtYptrwo0JUbn3pMpX5z44bLZ8l6DLV8jZujDbEBDGbn7nUDHujaizxwblEPJWyX8KjP37cvEWrDcLwX9vZxiVXrQ0YAiHESXfN5+IjmwpOECaRlTJ8AKtrCREfe4lda6LhXlul0Rh3O4lUjeb5UiM1qfaLg4vHH8gSWHDo4Gxm9pvJuXEogxmGCkpImQwldnyKQ9WzvKHYoZ3lA2OwfPlNbkZSLz76Wf35qkAgZIRT/a+0pd1PkjgBgJawYyQXXTGUYHJGuE5Cj4bpQLR7w2YAC/RHiqnjoRBW+qbUhI9yoqkUGHUwrcTfrBGuQrL+G+EBSy5NnSjCSIre4w5ywwQzj2IDneY+sLJvRNDR0RWmXHF4gpDgT+WwzoL3Wt319qqy4HeV1tTDNQeBvkmSRLWJc8MSZh21N8U4dZmBp7TDu6Q36cFInYiLCOKzqryd37vyYz0tcJM1Pl48z1QzTpPPJgPhAJIbZ2ZcJKf1y7PiHT4JTBywot0bc01m+TvJILWusrsK2xZWzXX10S+ch0RV0YzSLP734i7wBDuQVAnwe9ZO6CUVlyvC5bNkrVT17s9zpazXuLgBAacAcWzrBTIk62Ve8XnvZtOAkYhmHQihcNDLieXUFktaKDIo6liOea92aTn5IzKDLbzsnhsCo5XI="}','a1b059ecb2d16413ed0ff761d52609859e0b1f4b11c39d75dea68bdcd856c845');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "a1b059ecb2d16413ed0ff761d52609859e0b1f4b11c39d75dea68bdcd856c845", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "Rm8cI0WYgDen9jRPyDMDOhV6yuQD8HBZFRhCwNvRK6MZOr5n3E+JaNGEyRb9j6++kQHRleO4LGuC9C/y7Nt0ibD4fbBAguYCVxRJ85dq3QCP5ewAXUVYeZlK3ARslEnIQQ7TgY5d93dkZhElZczocnIfUnfy2259xVrD2w8wJmTeWgUtyxD6teYBaFYng+p6JWtZSNRBocpAmhnSRp3Sx0tehbArNZc93tj8vXsUUckRNV+rIHgDI8hxsZP0DSF0LOdH3TSvVqhG6clz/5sOq8psz3NUtCyEud93FRWVCn0BQL7OJoD4M8Iyr60I9d597qO1Ea9lOo2XEX2Yvh/q83ufJsqsWZw3Ke75Y8IOjkzS83Xf2isT2bmhewlIWj00eFotM+GmgAoLpAWyKNwvX7A/qfCbxYvxMIhwUcBMa7PgJPsC6IdMTmXlZ06EHi+zPzrb4U4sfQqnx06A1fwn4cG5CUdP3kXkrmlURD8x33dXcUR/iadmD+wGlecgTOWLljOGVf2gZK0sIDBP5Z9rGKmiYEY87bkUPBZfjJysAvzcqkWPAtFDNAd7uBbsgUa5pEF8W6q/UfFgifw1s36eQQuyTu/dnk6uTkdAe/bguW9Xo0uzrpbSVbe/JFsr09kBmrN9DSs5PUDjIDls5EZOjZY7u3fv1cVLpTqbFf2rTScfGBcXZ1vmTt6xO8BSEsHvjBP3x27Sb9og+t0/6z5Lr0ji2xfztOK0v5s8Bk0LlrafYn3ibXZWWmn6JNFA3pC7Mr+E7cbJOKeR6PKy6cT4JY231+S7LFcyeUG7WwVGPvxI8lHljA0KWD/x03cUpH0WHbkrgSZGd8ufNKWWGsJsEAa01Tf9xwTCEfBX2zvULcocUYzhs7yVpZJhpoUVFeT+d2a5xcQpfpWNikZnTigKCepryDW5AhhAQljjyKWcXQTkoYdFZRWqty3cabbY1BVF4WHKPozbH7ELoxCqAVFk5Rl6lB0EJSul+X3LFGjpu8QLAti5yWKcaiirsJZvVPS6qFmJFoCdfLHaw7AHNblJi6L95wdrJgJ2hMAlH1jN4bUNlLq6gPX1utVVACfXFF+G9/qzhTUArn1gD8V/mSSr7t6xhswzfge2cUQq0kL4NTQrpP3Kx0pbrAQtNusa0P4Qy7kCZDLxT+rA4kSgrUJGcIqMhW3EEFVk66jXx/H2ia1XZu4BiPy5xgvSbFbflAKJKTeN/vrNDOyKEbiZZyJ7Mdw3X4oeTXWFDushlNCMTDuSHLMjCQXpozNvPYV+kvntosZajp/ulFRAY2+Ys07NjtFFjUpNUfjopNqBDEudTO2Av5ub8AgLUIf4JYV4gTRvphQVPLxeCq3yuU0kQDz5V1RpLEtM8uz0TH7jUsef8/UQwrLm9RiVKY8JXu0="}','7be798a8b50afc4af359c34c52c2576ae8f72d4d7801a91d6ea8f3ee85ac652b');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "7be798a8b50afc4af359c34c52c2576ae8f72d4d7801a91d6ea8f3ee85ac652b", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "kgGVoIu5Z7dIZU2Pgxxiz+eK2gaq2uBt/lxCt/LQbRS6T3xvpyY7VA6Ou3zrzHh+XDNskplh1lNiLxOvSb+ewrUEtIFR06G47UbBA9Z0XW5akGvnpBagDl8JlbK78wg9LSMd4/4fMt6rGlWMop2Raz0qLEsAZCUOGrPQJWpAt/qmm0cdDjH0zzGT1CDt6Xf08/thY96A7yPvkbFAEv5K0P8aYrAUZ1MYygjj/Vwu1JTWM6j9w03F2aLAsE6gNvyZYnv5aC5QBWS9QqGSAKvT/UOiCtOSon6p0qS0mAaa7AMDwAb7R0TCRXw3ztWYOEtb1adFzRpmVQoLYoQ5Y/NMKGq9r9+FNPJhWtZR/JZc6vjvwfvIfWCWH60Nntd/zNmxreK/hwoN4MPLp213A3S0GYAhTN7K1I9dVZREpEy8GyMekeiYEX5+d4RDO1fRpOmw2T+TLtspVsgWW+FF7c/lwfk31sTul5m7SXhvVKRghXyJFdJJCOGmyl8ouGQS2FDdcjo6H9UTEuRGPC1UwuRDDGMM/5qUGtmANJE804nWwpwXK/fIDIjLgNlBfDphaxMUpMASNFG5r7fTPOXz8cUdmLgZqWVmczwoVw38u3kLg5zkn0WxiyvxAZS/KMVOL54SwlhH4Zq9Lyo4bPgkG/pUW2YdWtMTOu0MnD68HVmoAOOIw+TUrY9e5mqBX3/7I5IIBLOUVfHiLPVXNTAeoUEyZrBRHCQ1FagVEXj5/B8+3h3V9LbaAjKaDk+Y1OBtm0pX//Tp8INV8iVSx7zdB2BjBIzQaB5ot2dI4YJ9+I2IzS38gOMgVncrJcz10S5e5xLKLK2gvA6yCQnhVFw9E778+yLhBLHoiNMsu6bvK4c26cO0Z912v9BGbgFCkRcquoXxJrc4TiWTjGq3yxdT0sJ1i3MICbj2s05yTKnI5GNQGAYqWKzG1GG2AZl/L+iAHWufhi/tEBrNFT04F6y0DiTRSsucbiQeYdFtYF9ZbjSDnWGCXoMmkMYfe7drQru7e8zZIota1SsF3u6JBUrDVGs2lQCKl7Fw6kaZqY5aTgc6T2MUbgbzxwqwUX4jE3pjcLeMSMzZYwbPsL51U43kjh23GEKHalBfa4TdO0N7LdU8EbelGE51bjh80H3+Zrqyh+dRhGapsJXkM5QOBKMrjkgcdVc4sbHZMhcJVfqAFaj0XqAS9mjt2OV47vDT7FpohHNtMUQTj43bydgAaNRpbiPCn0wJO+zyIDIlV/rJGYW8qUibDLtDgDdBTiwpQB5xEInzUyY7RzRgm3lmnVn4/BAEzC2IUfoeSX6711ylhzkD9AjGXkbD2Jh8sqnbG5lEvYdk6IQOOqRFI6k5jcomGC3JoE7EzpPT4BJ465AiR2CYFJl6x7f3M+AjwgrpJEU="}','3d57fd997d0c1004c13e09a985bda65fbb602b89c30d94826f8a3824d1136b03');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "3d57fd997d0c1004c13e09a985bda65fbb602b89c30d94826f8a3824d1136b03", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "WU1jg9ibGlhCICnGGjkNIbfRcmrYDmwClpvH5XD08QZ9aGGRe1DZU2EORajCL9d/EwYyKnhFZyUeuEkaKTPEJYMEFb6cfRJFm6sn2jGUoW6MR8Y+Ymn15b5WlH921PMPg2nIEFEIce1s8TzeaWNahjtbndkhbTBk3tJ0grG9ytvVsto9HRVUCu7scNFkY12CJvlALLMP0oKwAvQfz0Dkyt8DtQ4cCPhVoV4H+DxTNxHmPlXSrYog6iUxEb2TcrAwxuVRflo312RlUVk81+myzr+AllGD+JHJeN5G+93/emG1WTQebMR0X6uRflpa+9y0On+5a3YtJmmchuZWLcnYlVObIxiZ2ifqfrwaI+oFidcU9Kdd5STg4kEpNCyTgman+zpyUVgbvgLptJ1BJ6hu8kkIAGxVe/jWsDaXBlrGLyGPSV25h1N2K3COFhxAu4VJUQXwqT5Vp6E/wvYzoLKfirUN21v2EUBXwEwnXKoW7NCxPXAcravHKmzcKp9yVPXjT9E/VAIZKLO2466k3+9RLN9mlacxG6BM0gNIvcS419LM+lVcbb7RLYNfd6Mes6hZsIPx56fvoHBXvmHaLywuUwQM9sp/Fn82HbtKlBOIzgnmNbAr4jvP/kLDGJJmZTd1PuFznVbKPUWcys8fDazrFll3WETEyVUK9129UZnxQoSIy6DN1JZzzQ9BX+3PBn+XBYV877RMhwci3M8BB7HPxnQPwRUNfMe0Ub/CWGlIpnKcRXvccFNcw+aj5FKiw5ZIFv/GulJQbGQAdJrfsb4UE+oHA8li6zubVZeQQ2eAhVejxhBC3QYb7ZyHTSYIFDt53XRxsoBV0ne59a42oWp4XHzwC0jN25C9Opgmmw7Ciju7UqSAQqgQrsyGt/8Ak+ozBeJf+jDm5joZcofkbEA1Z7769GdOEan4kCIa9pIIHzRv+NuzYdUYHiqK7I8SeOdQ6gPLu6ktDyKgq5Z8w3ZngQYVRiC7SY/uQIJJNidn8aSwIUBe5UkUYb8R8NyXh+fIoRLo1Z+EkUYh8PsT13XQqqJprgYc7HL/B4ISBS9oDNpqD3lK4CYLSxulsFAAJzxpM4XViQmdxQ07+Tt68DWb2XeA0fvFMRNGgODYqNCYduPm1tE/gbTZ5qdHTRI5RIHmDJ69LfUBUX5svWT3HbMzUJoWHEfwQUq/zTw7+YE9PXpUzR+fy3SoTNYndOYYD4g4dNNySbpBzN6xsfudzKZWPwKd1dKeGb2acO3nJyZAM6VazT/dG2apGGWbBnykG1N7u7737kRimirON83oX4UuaX/FiSn0jpPfsgGRp314WpUM0ECR19DEF4w6+0fCYEKLoW7eEesLzbixofoNjNcDEfzBqrA70ARGV9VGxCq/PmF0ERUst/AmoajR6AA="}','fcaa1a7abcc97e029256a9b24a638fc43d86ee11ce627f165a35aa698fa18f21');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "fcaa1a7abcc97e029256a9b24a638fc43d86ee11ce627f165a35aa698fa18f21", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "+UlQTwpUahXPZovn/kJYXnbON3tu6RwD4J8pBnJJWt5RSHVNvesMT1yfGrT4B5GBMQBU+bj6yNb2k17yYaqFk3jNFtHkovnBKLubT/BcLMu4ZICeMMwakrzRPq6BjJq2WxkNn3Zvd01c+uNtUK7SKyigjV+Vjza32JOzw0HWomLEuoBkgVa4BHwScTy5n6dCl9q052cV7ghnDW4wKHt6t7mgE12zgccaCgfj7dQtDJ8fOlOoRzkQVizXsqpFSC1Ltpdfxz/HF4MhSzqhEZyg+lOsf7M2qelNpKT97/cghx+rJJrqjzDGUVDmbyHyaLWFyr7dqO/HFGKNarNGUkOxwdCuDCQa1byJj7GU4/uWZLCd9h2ktID9aqtmT/eeT3qjGsj7k4ehVkZJGXbz+3WNjC85zqOf5GcumLAPj3HJf4ZZLKcvhtG+8fgp923vWYxNUxC3yI5TUJIiqrcxMU28blPU+b2p/cofta5IOdnTMs3jzOki42eCRHmEfu7tSZWaI2Bsd6ECwpLKdfWjxkHfvYqSrWAWn5WMuxaCjMfHsc4S810iUUdVlZaBhWXHJS1MPQ91YMxreCLt23GWwRAZIDl+r6XpHzrFTSl1AeCENZw6zOgP6zP4SvhV3x1JKpyL2CESck0xYjFj4t5cB6T27dRo7SbxY5uKcLmOxgRVDYjaMtXjfRmNYWUNZA9YG/5dN3/mZs0E3gpjBNWk0B/wUVy11wkKqU5IYVMjb7xVf+SmQroy3ApfTgez51/tZ1KMtusngRRW3QeDohMdAYDswip3EdKCuuab79NBiSI479LR7oZPJl3Nd3S9syjOVoKmRZSU9Drfjqi4osPfpj5iz/EoG8qhemUPXNIKEcs3bnTfASBARjB1/cLl8lG4rqv8KHDsbcwJw9Ah391yJFyofdwAGcZtbFDFqNbAFbKKfkt5rBegeLmw2t4j4tEBAzV8X1in6r6J+Mvcop8iThoIRsibySlkXeMQOS/jK0mjW9owjUBw+yU2UgPGwCYzymnoX/oMyIt6d7GeetvJy3H+XDwTRn8BqYp9kvI18DHkQEm4AkDTMeJwW76aQHUMjTy28/M/0POlAxVujHHg69b4VjWV5P4jpqhaa2Oog1mmKYjf4FGm7Ri6+i29FUrdA3f199RYiwuX7pgHXaCsra+MiiBkdj2GqfodHKb4H4MClbV8fKdcFEWDkew9/Jxxz5/KZkKORPZL8y/rvlP6ecQns++BENuHkxrD4GXpdkrqOyTFdZ+T1WtrndiA0FiVkMiOO52SPFEOM0wLSCzorXkkX3OGBD/krcNNJm0GvD4/ndTg60AJ8h17iddIebadMnMoTBRh76Y6YUE9KwMjpZ9cT9wofG2ShDlyZkTsGVxU2OI1QwriEvhVP4BmbCU="}','3ee382c1ce14ea55ed80146e45784acbccb248da29ca6e5e7c463607070514ff');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "3ee382c1ce14ea55ed80146e45784acbccb248da29ca6e5e7c463607070514ff", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "XgetQDV0j9/P/JM47oqIp3BxSDJwMnm3HJem+BcDdt8xCuUFuSLeFdIMEg5PJJwFuuS5FLV2sDeEpBJ1HkTbX52ydgaNHSnrZ7jYJYEyCn4dXQbJbffkav+YqtcorDSHJEQMscVX0U+DUNDGlJLQPqFZ0/3S818wMSv9VfWLCPpiD5cY9tDi1uw0w1gSLO7zOUbhHzQoORvfB8jA2St3/IgygZKa4+xGdjkdVF/880Tjpmwc51vi+88ye7AvT9f004/XXoDxIxX7vYWZGRbofVCB31v2To3VmJdfzBHgHjeq3Ldcev0sQlfm8x+e8PSr4MARSsHHtilZ6l18YeAZxco9UKacaw2gGHFuZCMmJDrLawmeo1PI9dwDm71Bb1EmbNuME3JH9/7DSRtxlcRHsEvOlfNF2FHcLbX7F2/SXrQve1mYSvVpTVYdxcwTWvnzolSUcItEldoRFZ8tl5+B576ImyT4l4nHut8KS9yaw2rH650KG8wZB8jdfNRlLMQl3Xb43TBDsOZ4AHUwpV8Z9BsGfsst4ooy2qY61UH6pSgpCRvvUCCg2HKKqCZiX/wQGW056pLWJf4rXxTZY/6k3bmSVB2Tp6nOHglJwgi8yQwnXgmhcLU0NKbZuCbBQloZL8VWPZtkhQB/skWUStqTFEacHrqJ7mFfMQgv2356z0/2MZmlrn/NyfJBQYvQLCrLxcF1xiE+ebEwSvn6NHJprDIfCz+eKGiTHy440P70vDVcSx4SRdU60rGiPVNAf75Setfz+nwJEV2q4z4layPDy4L4qcOGH7/QWe4bgZpdxv6U5VSx3X8mzPWG8LRa910hD4j8b8Z6k5IWP20cws0COiGpOXrvpkp7GvWyQleAju3CuNK3v7Rlqb0aiy7j+5Gk2H8/vWAFMoINOaWsm8ohVGzxfVg0DatREkcLtBDfOC9qrYseBna46+pj7b7nkPongS6qFGPrULQUiTXd+CTvjM/El1lUvU1/wOLGpc0neirZaqcRkT2LVOK3qWWOUozSbh/s0huS7vt3R0BGrbgoU3UuD3uSUuVVM8vvGR9w+ZpLbiS9gE3byFeBOz9eBZX8kro9XDtELauSjDPct9IkYUCOP2vIFL+6qJU/j0Y1jKvBVsN+H+y+v7/z97YhJAIQDx8oExfw3W+3tffa8xEjC5+PX/1cozrNn20l5lgUztKiIh17RFAykKorWXgWPOh0bTBaWmYRCZ/hRichbeljj0N2road5e6PRPlf6cwHLEi/JmsmHlJAUAqq5kxXvEUmYIaCjqINvV5qyY6e/QlhoNQTVvK9YQ+5tRFe/5KcnlWrNt4lDxD7sVgENEBXwN+qH9M/FcHrZudbxCEJMtqymTQfAlDNJ6r//vz72qhHA4S5VL/MtrhUas1n9c4="}','933c1d1cbc3954e1ea44017c56060b96c1e6d757f89a8f3a51a103e276db9f53');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "933c1d1cbc3954e1ea44017c56060b96c1e6d757f89a8f3a51a103e276db9f53", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "F4I8l5npbim7kr/c6N2RtZTRcrARw+EAD9kwmNg6YX/tX0xiLKqXFbwToFFEeqrN3eFWLLBZMdOxCTDgDQsQqnnF6kzyyP27Zk+hXb87/gJrQnIiAzefPct/dlW10pntbSzFRnig8OX6WanWwwHl0SfzK13MfMq16ri0utLJuDKQ8U3+Arr7QDIaQL8KlRDTq+P9p0Ed5adJIw38Mf0BTSdLiyXkciLZLOkiL34OC0p1m09LMDLMVdCfD8vh7b+PDlN4y/v6NE6+M0/aUtu7Gwzu2nO/MKBOJ1SUDkEHgutfOQCm+C1pd7wSpM+skGc3CP2uRseyK6B7hKrk65NR5/ObJQqdLUnKsErzkeo7V3JoMPv+Sjad9OdBS3OvZVd39dRBPHACSLYBGbQhwvA56XlPngnsjlBVEioaoMhtN96CkobK9YepkEriftazxnnjM341KK2yjXF4S7MoRMzxHroTtydXNNWN4O9Fsi7q0umUQRTfVHAS1QwdxZUM6IquCcK2bOfxhcZ8Lq2d6Lcddobv9R+KY29YH3KN+Z99/hlthYB5h8+vBUfHujenAMiOtZ06Hp58+pbM4MypuXvDCb3Ks1mL+voR2xMfVEryCsEhHbE8zURrixSz4Kl+4610emxjkaup/bxki8GPKoh1oTuQ9bNEJyBEYTwdGE0AH6C0p8YteDDOZCCRAOcutGLBWgUrERn1jeg/wZ4kwY1wHAJaWaVLpAjBcKSCLNxHaZDHwc6I2qJOfoXRiqv8cHQjT1B+4/DjS/H9BFhXv4caISDPq+zq/gDwRwLjMGZa8mtQP49uYyebU3vf1bnDgaxIIQP5abD39tnvGZwiOcSUdAuXhx0Bf/yX7ii8oyiaIqUFq6Df27QqBocFY2skRuLvJPWmyiJPm+JsICv2N6jcvL6PqxgGFDSTXlFmWdbiectdzrgMo7PE6ain3PeH8M0yOdOfdunL4gPtSeiZiuGYkfDvoIZxJQzWierXwsdHfJiSMTsfWkUr/ZySRE+9SpzLmKnUo8Bkjr5uc0umqM7hoxTRgAWpTP5gxb3VwdS8rHCK+MVOEwC7PyngcBzHx84v6G42bxkiRtKC/eLWJ6PKjR1tUQzRO3Tw6GSUQX3CyKT8Xip53Ecqc4PTyOBhZaiend+SuEavCGgx00Bz9bBrG01gbD/dWswe027hyOY7vfDUd+JUrPMpVtgbtsph7JzdkGbeHa5B1dgzilh+bSta8yy84ssmzYou0x2B2ORdBjbu0D+RLTkfntU9vXkfaEK02MGGILoHl78cUUFkkOTW5QagKNfGdRURtVnPewX1Cy4rdpqtVbM/Sre+Bl9vGBRUiYcqmoSNbFp02aStHR3qtd/bWajEozFTsSKJp4b0nvnGgQpsRylLcebOY5I="}','19224e6fc1835f1cd9dd44b9044ddf52e46f796cd0f068ca0bf1402d169d5bc3');
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
	CONSTRAINT fk_suggestions_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT fk_suggestions_council_draft FOREIGN KEY(council, draft) REFERENCES drafts (council, reference)
);
INSERT INTO "suggestions" VALUES(1,'SG-71Y5NX','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','729e0f5f1ef20b8d8b325dcf761a91e5','2027-03-01 09:30:00.000000','DR-QGF6KF','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-5FBWH7','slack:T0THORNBURY:U0COUNCL02','The pool is open.','d82b64d968f2b325e8a62d75d59bfba3','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
