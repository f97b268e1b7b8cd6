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
INSERT INTO "absences" VALUES(1,'AW-30CPX3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-21');
INSERT INTO "absences" VALUES(1,'AW-WKC594','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-22');
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
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'Bnm5cxPQsCxRI1TOJwqpWyHnyQnx2HU7YEewd5-sR0Q','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','fd9ce366cfbaf736e9319070964ac57e');
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
INSERT INTO "cases" VALUES(1,'BR-YTXETSD7QX18A7THS2ZEZ7WXXD','2027-03-01',2,'0f0861abc683f506',X'64624C08EA2B1AB06B5CF97C1C4A2DFA60B851A98A8E3130FD14AEDDABDE48849BEC43DDF2C89E5EED5B56EC0D4A6BCAA3A7CF26E38B9CC63666FAD2',X'5F181F1433FF00D6CF60B976A54DEF246E07CEC787D73FF0057EFB05902C69868F16F49EBAE5ED3F6B204EA09F9FF1086DB099B3AD60932CF3BA67A1C3D3AB61DC322849D4620112AFE0DF1407ADFDB34F6408909419C2D1723B9636B583B9D5B080F40250F768921B070F8B79882157470C2A21CC20D070BE3C664932EEF387E408319A7517E9705824658B2B8E0D12970D375002F45D7B8BAC74DBF2C16E3BA7EBC789A47EB5D027EF90EBE23FE95F8D826369AD253154A8955E09E4771E9059BECB424A82BCF0784B4A366404A519A0ADBAF9A6BE7DBE91F24F0C4C65814D5EA4389158C96AB1B3BE6C6F379CD924F07B4DDF40A73E1B891BBB82E18E464BA817DF535E675DCA4B4C4ADAD4DBB2C3732F93C78A3A1DA3A81D1872AA994385E845BF29A82721E3249D37DEA04D4B095D20FF03F6BF8A4B5AC2DAA2C6A4721E6DBE97A24D476630614F781D0819CDEEFB576A3DA3F6DDC9545595616605A541D979FF5625ECBB6372E4ABBBCD495BBC6519AD7031D73EF76F67268DD94BF7D660571B65CFDBF07975C3FA39D4962DFD0306EE7648DAEC1487C5819281A0A1BFD1BC9FDEBEBA2F7D194486E7B734DEA5E3386E975FDC0117B745DF74E7E917C2DFED0F57CD4C6E54930BE8A9D5417F6A26666EBF58C2FF59E66C812E62BD99B43E06F1DD37B113B46E52CCEB0529CD106769B3AB0E5A653F6D17E0F78859C4C602F7A7974101726AC7FD1E432018E3343E5B1223C3357BB33B6BF340532E0B8941E38AF8F988F759A57950CFC4B9CDDF240D18B4AFE3829D450727A431478CECB4682039D136B51144F3C32B8DE295371AD4BAA7F4DABA84EE83CF653716AA4508B3D86F818FECAC8C258A5CEBF7679DD571484F445A3CA90D5410C5BB05027BD9A0FC5B39BD569C414378891D90C55E85D17075F3D75C9C1762FA05CC3CD9093153727D011ABAAB094F60D41EE5D130F9AB3E0982173279327AA743FF40F7B32AF9A6985B63CAE54DBF2D7E7C55B2C6CEC66D92C58B7666E3E1128D555D3DF12594C245BB6DFB264BA0DD3F9BD8AE5DDF23CCEFAC279941711F702E49D1CBDC4F5B85A59D674D13DA6BEF645069359FE82FCCE5B70A4A92B6A298AD0BF62B76C8DD61F518FBE59225E2B3D938FA25FD6C20783856D890D5026A9D6400F7D84BB4EF0F2F853D20AFA4EDEBD9632F1F6C2FD1B8701F2882F51FBEE94B27F06EE3AC54FDAC2548D3EC4CD74E6260F53B99F36B721B716043E3B71D349F6D464D1BF4BC0772569DA63E8A15692C0EBF32A2401216B3AB04D45BCDE31209D2499B542BF423C5642C91B73FA1AF4307812A94FABFAB4BDC137C4F6B42F573484EE16EA1D8A107DAFB597530E05A6C1EEC330DE940EC8E5CEA23369ECFB50B0D5E60840ADBB198BF100B43C5952758DE0BF65BC4DDEC3FA3EE5FEBADE7D1E0D8944A554A6AE114AEEA0438A361EE5E9DE14497CD339BBD5D9EC53F3A1E4CFB','b9268f6b3845eeb6064cb9a16c7f86fc3bfc6c64cb13a26e81e1d16d50bb3e37','8fd8e1e72c21be1502cc635a49f204aab27dce65e2b35b26a868c9222f662e77',NULL);
INSERT INTO "cases" VALUES(1,'BR-DGTR48PC9M19PXE174GRH2RBR5','2027-03-01',2,'0f0861abc683f506',X'7C3BFEEF2A7C2A5091DA8EA85D03E7A3DE5E6A52936F67BE228B5A4E09A28C826CFD96750F4662D696C163C9A7ABF409C7B1B976961056E8462D5F30',X'5D2C5A31EC7FD3C9BF22ED87B51B95536DE72612B67B8ED8613585C5FB1ABF4E150C8BAC0E6530A54404793D73A72B1F64E0C4F8ED8B96F63FDD002146F31F6D28E8F706C278D64B573CDDB3E6C866979A663E4B519B5CA95B6BC127479E49F3630C210383AC1E5F49D68C78C73DFAF847EF2279869C5A07593440B116623E6A97415CC5E79F5FBEDCA87ADF10752F50C9BED449D3CCA4ADF3D03534A148FF50A1C1F4DEB1BF4787C274BBFCF1F1A2FB12BA88ACB7D5ADCD72749E6053FF832DE08DE1E21498DDE6D07433EB9749A340AEA9ADFA0EF6EE23A767BCC43F0E832382210347112C2B0FEA7AC8E2A452D85CB3CD79A891136E91957A812349E8A84EA27A29C7CCD76F8B80593AF7F609B1B74282E06A57BA3AD28D36E359F1851CB7919248F75DF0154370C06151252F5ABBFC38114B1E99CB8BB7258B39F3D6E60261BBCAB6B213090B7866C801AD8168D86AD55236A51C99F2A6D99CB20868CE5F9DF5E512971A8A72D3748A3FA5775EF1771C014CF35BB3B2E2D2E01D95A646EFF94724CE911A9E6D8E916F3806B51B15A69342A85872F63B7AACA1E4BCB39BBE9CF531535D7EF93A87C6CA0DA0927B17BEF318A9D4291396035B98FC1F4BE8AD054D04B0F53896EEEA204F03D0C24138C53C1555BE9D9DCC480E2D93ABA1E2471F81D0B1E9622C822E532FABEED7614C2720855FC6EB58C18EF3EF9DEB907926CD10742F3EC08235FCF6EC7630BC4E58F01A5169DC567EA9A63EF1264AB448845E6D21A6BB4B72D6EBCECD8B293A0866FD2994C754FBB155DC4A2C53C33B5FCD5A328F20A14A90A772181B8FE74B5E087ED8B469823E0B1E89B1E06A641679A54314DA589850E476DBC0B9531DD889F054DF9AF6B59A28EC437BFBE7CFA2EB9EA9449D3BB7C0A89ED4E8D38B1A8E4B06DB154C59035376A49636755CE3C740D297A09F588A019FB73232F8FE4D5C31FAC15476D5CB731B89ACAAB9D680B539639AC18E74C3F217D5CEECF400351798B051072C1E459A62C857AE8B08DEE93F6BDA9BBDEFF19120DE55D773F434825E3828C81A28AB9DCA857151679324506504B23CFCF25FF533343D82BCD3575E1BE943EA509805513E0B4AB2B1B7E88B567EA9C807E980855692BBFD9B9C1318F4B2A2D2C9C55EB9AE19B1064125B16A6B4B20252C2DB6CE6A5B4398CC85D783D00655479BC33EDC45D9942B6D95A18351AEE3EF08D12C14B4ACBDA47C7F17C04DD3E1F1E0EF85A9585C7F4A07AFD3A7A1F3E4136CDD4E0AA6A8AB93AAD1707D5A2DC313B9CEDFC589FD5E430041EE6E4AC845B948F52C28F107BCC6307902C663FBE8E42896167B53BDA546ABC40F604552AE980F3F72B73EEC944FD16048F7D718380C222F8711603A0C844214304870E978313F768A3FEF6D54E0B756BD012F64DDC3A335B61A5429AE751CBCE8DD650EC50D00FFFE233305DD9DFBD776E362936768272414A0020C0805C760','00cc6a8aa1c077d4d77a2552e576fe1dda5930773ffdfc564c22da7eb74b01e1','d4ffcf229b9feeeff6a14d6d599a14f02bcd45c41d21e072bc12d93c19c44cbe',NULL);
INSERT INTO "cases" VALUES(1,'BR-V60R9H4PS1CQXSXCFCM55VJ3EE','2027-03-01',1,'0f0861abc683f506',X'BCFC1101DE18423B11D96136E71F3E6CBBE1F3DA6A69C601324F6F4E80F1BBFF6E3B1761EC67CFDB72B5923CA95143668F3BF426EF012E451C1772B2',X'1780A2BF01652017E1791F7F9F1B131938A328F739BB616114DF01BEFCBEE0A807963DD5E4D41B8B6FA7620E88EDA99967B587E24835790C5F88062147BF1DC64056BB6A01503CEE10BED8B7ABA012A160ACD254F6A86A901908A0AED13F0CD3228B7D1FCEA2242E381E17DE49F79B92910C318C767687CCDA723372101AB72D0148E4F4CE2B20E88B1C79F1D2986AE5B1D920B9D9600C5802171519C73326CFFE0A866FF13BE29B6B146758DE84FED8368616F707E669C9CFD802D90267B4ED4B66689C71370FAAD9E0BFA69321C45C8D798B9A546E9426BC86D88F0FD58E54E906FA33280DA68DE20C09EEDE044D8F428B3F33DD1C0AA3D74BBB2FDDA22D72AF0BA708899751B225E7C2D30DC5A26EE991C1FA236607B29D723AF618241E965A59A8640753B3633C684B2F62AECD8B6D565815D5073513B3F354FAB96DF6B4C0BAFFD831050087021D5ABBFADD17311D865E7953744AC74EA4D7A95CF28FFA24A2EF7C9090264A6EE7BD41C64A078AB3A06293BD2D3B719F0BD52586E38C663BE5A077FF2D57514D9431852E476CBE62CEEE9A1CDEE53280949B7687EF24A8405D2B5717A2B7926EC65F90D64C2C4246F3459366A7982EA9532690FE4D5657C34391015218C1ACDBC3C2487829AAA1F6C221D770B96749EC3FE7B457AC56F6600CE938A7123F81E335D532005C1A649BC7231215FF70FDA3828DCAC9A42084D5F47FCA69C70F007EC1DED3374069E907696DFD6A8666DE6828DABD259C456B63481B6C230BA953A36BDA24D55509BA3AE1AEB0697A69A976F314888E6450EC126AF76456AB51F3966DAD50662EA7F64A349F64A1E208A70E69F27D9803E5ED94EFBC766E9EEEC5A6FAF0857B8B4C2B3B50F67B4C9CFEC36F66B4550925BAA2D470813025CCFA3C26F625608C75B2C0E1C14AB6B433F842963DCF07C79EA8B411ACE5491387B5E779FA787AB3F842BFCBC4D80F2DE2A6DF88DA4E7B27E0BFC9E0C8B0B125CDBD4D7563F7D31E5A741BD372345D49692E720056AA59EE72755419879D947E963ECCE4C24DD491C2884EE8055C1885EA35679C6794F9DBD6F4F72AFB79FB48C5713DC54EE464DA1B4991491F0E5BF02E1DD7F48A1DAAB9A85F3ACD0E6179193E0B9D6468501EA535DEAA1A0862E86823645824B2C9A1C4E7D9366716496B0928A9DDDCAB0074F1F39A4E3B6EF8B6BEA90484363F2C4DEF8EAF11A88F7CD5ACF5A4C35FC124A87D1927D265F85C08E3A39D03A97BCE3C497ADE57D5BFC18C8A0B3FB002D255DAAA5529F3958D07B75600503EBE63BAABE41CDB946257816BE8B11E541DC1C9E7522B27A4CB074439F1764FBB2C0C50D2C2C1F9D567C711E1ABBD42EF95E25EDBEA17934CD2F3B439491833D356F83E8661E9738CD6040BC4FB30246251CCB68B924CD95E1189F14F26D47287547264CCAC611B5DAD0BBB7315F2628DB88CF10780B4C1D8FA167665C1708CBA67ECECEB','23cc099ca545ffaaf0c7ce10199a66234008590b96444a5aa8ccb31f071f498e','b0da54d96171683adfe645215b538626a6c2818b322b59a355dfc169941c2e15',NULL);
INSERT INTO "cases" VALUES(1,'BR-1PJWEJ1K4Z0Z30Z55WMDD8WCZB',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-P6XDZ0',1,1,'d5b32718e58c288e65dfa11ce236575fcc6ecba010cd86d9daa484ee08fdd657','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-JMHSV6','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-M2Y5PZ',1,1,'f8463160d52a8c853d1eab3e1e6f78e13b0095db7becab99619c1c50bdff824a','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'09F498DDA1CA98334D12CB76BAE7C1841263BA8DB6148AFA08D0B959A248B483FF53A2A33CF22D59856F7E8ED2816D6BF4BEA16C630DC756C59496C3');
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
INSERT INTO "decisions" VALUES(1,'DR-PWDWKY',1,'14cdba62b340cae6b84c88c8b66c574ce244a3dcdc1f9bb1d5f8262782500665','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TQXTPY',1,'fcab230c686e44dd434c527f37728ebead195bf798636562c828276316e9e73e','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TQXTPY',2,'1816ac113dc05393f52d28a96965e62dd09201bba7dc4a85d6df1d2f8188343e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-1A79K1',1,'33abe1731424bca555cf0e573b98d1795f572d4d2c337f699468047594d765b7','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-YP9WQH',1,'960ca0bcf2d9378198d70a9653821d836020d1aa8dfe8359b1d32ca85155f979','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-1X2BYQ',1,'b11c22f5e3ab25a5945b0f7750c76838d9dd5f00d0f8821761aaa00a270179b5','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-9XPYR5',1,'563ce98432698b8721eadd8944e4e979a6124a905e6efe105185d5bc620891fe','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-MHCPZB',1,'cda5f0d37fd88b4737c8e6aae1ad7f9b98c6aaa78c0c5d4b7fc19d55e4aff3ea','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-HRQR7H',1,'9d141f14890062c956c2ca2f18abf35ef24d3169719f183cfeda125fbac1722e','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-JMHSV6','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-P6XDZ0',1,'d5b32718e58c288e65dfa11ce236575fcc6ecba010cd86d9daa484ee08fdd657','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-5PYFEC',1,'338c276749566cd74f1aa49ca93ea930daba6ba8b019460aa2b9e6e546b30081','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-M2Y5PZ',1,'f8463160d52a8c853d1eab3e1e6f78e13b0095db7becab99619c1c50bdff824a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-W1G21R',1,'489b39a4c42a3fb6f425191c9159f23dd7dacbc5cec1b73cfe075e30f3412282','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TE5NH7',1,'66274a2dcc36aef37ba90ae5e8cd4b8610f728206be169e42ea67e16a444e528','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-0X8FZB',1,'f6c94a0c995a07d1708d8be03d9653286d90dae701ea8bb508ff2e8fc378c146','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-3ZXFZX','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-JMHSV6','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.',NULL,NULL,0,'form-14');
INSERT INTO "delegations" VALUES(1,'DL-1KB4QX','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one draft','DR-SPAGVG','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.',NULL,NULL,0,'form-17');
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
INSERT INTO "drafts" VALUES(1,'DR-PWDWKY','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-YP9WQH','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BZPYXG','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-9XPYR5','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-MHCPZB','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-9WP9RW','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-W1G21R','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-0X8FZB','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-A4SHBX','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-RKVZH0','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-W36P4W','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-59QQMX','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-0X8FZB',1,'f6c94a0c995a07d1708d8be03d9653286d90dae701ea8bb508ff2e8fc378c146','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-TE5NH7',1,'66274a2dcc36aef37ba90ae5e8cd4b8610f728206be169e42ea67e16a444e528','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
CREATE TABLE journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "standing": "employee", "office": null}}','80c5ae0c3d92fd59123407475a95b57bb7f9625ce9cd1a6955feaaf2009f4927');
INSERT INTO "journal" VALUES(1,2,'{"previous": "80c5ae0c3d92fd59123407475a95b57bb7f9625ce9cd1a6955feaaf2009f4927", "sequence": 2, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "employee", "office": null}}','4762e0436fb104a17ffd778e282950e19aa6fc07c7c8c5fc740fd09ff4d74a77');
INSERT INTO "journal" VALUES(1,3,'{"previous": "4762e0436fb104a17ffd778e282950e19aa6fc07c7c8c5fc740fd09ff4d74a77", "sequence": 3, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "standing": "volunteer", "office": null}}','da98c4fa9ff8a32a2a385591d859151353fa49ea146302b0b1e5a06d956db77d');
INSERT INTO "journal" VALUES(1,4,'{"previous": "da98c4fa9ff8a32a2a385591d859151353fa49ea146302b0b1e5a06d956db77d", "sequence": 4, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "standing": "member", "office": null}}','275f8721140e6feec0df5c0e9d8189988d8901706156e7158a48321f9ad6b4ac');
INSERT INTO "journal" VALUES(1,5,'{"previous": "275f8721140e6feec0df5c0e9d8189988d8901706156e7158a48321f9ad6b4ac", "sequence": 5, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": "member", "office": null}}','d0163924c42deb174b00194fe8b3c624c53bc70e16050b9eb02b50575a520f1a');
INSERT INTO "journal" VALUES(1,6,'{"previous": "d0163924c42deb174b00194fe8b3c624c53bc70e16050b9eb02b50575a520f1a", "sequence": 6, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "standing": "employee", "office": "Town Clerk"}}','73d99f602ad2d201c70c5230125e1ddfd7f56ff3921470803d6024f230937751');
INSERT INTO "journal" VALUES(1,7,'{"previous": "73d99f602ad2d201c70c5230125e1ddfd7f56ff3921470803d6024f230937751", "sequence": 7, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','ed0b94a466a0205cc99964e3c56d003f25725d99de158aecb61c7c67960471d6');
INSERT INTO "journal" VALUES(1,8,'{"previous": "ed0b94a466a0205cc99964e3c56d003f25725d99de158aecb61c7c67960471d6", "sequence": 8, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0CHAIR001", "standing": "member", "office": "Chair"}}','ced07efc35f2df22fcb89fbb9ec3a5df805db019669ac6fc96620d20e7d8cd2c');
INSERT INTO "journal" VALUES(1,9,'{"previous": "ced07efc35f2df22fcb89fbb9ec3a5df805db019669ac6fc96620d20e7d8cd2c", "sequence": 9, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "facebook-page", "clause": "Intro-2a", "details": {"address": "https://www.facebook.com/ThornburyTownCouncil", "official": 1}}','7d34795b4fb887238acc34363d7d9f356cc217bbd59b1788fe95634e675b4f7d');
INSERT INTO "journal" VALUES(1,10,'{"previous": "7d34795b4fb887238acc34363d7d9f356cc217bbd59b1788fe95634e675b4f7d", "sequence": 10, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "x-account", "clause": "Intro-2a", "details": {"address": "https://x.com/ThornburyTC", "official": 1}}','db2dbcd2e743699c2129f647891b76b3342dad274f404a9b84d6ec7c1bc4cfea');
INSERT INTO "journal" VALUES(1,11,'{"previous": "db2dbcd2e743699c2129f647891b76b3342dad274f404a9b84d6ec7c1bc4cfea", "sequence": 11, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "website", "clause": "Intro-2a", "details": {"address": "https://www.thornburytowncouncil.gov.uk/", "official": 1}}','baee7d0d431ffbd13ce3bcb9e8e077a95ae990cb35615df46d9c86d36e14192f');
INSERT INTO "journal" VALUES(1,12,'{"previous": "baee7d0d431ffbd13ce3bcb9e8e077a95ae990cb35615df46d9c86d36e14192f", "sequence": 12, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','bbaf18c7e6957d0c762aafc1dd9b15ebef7d75ad07defaa0c744f9469eed1cf0');
INSERT INTO "journal" VALUES(1,13,'{"previous": "bbaf18c7e6957d0c762aafc1dd9b15ebef7d75ad07defaa0c744f9469eed1cf0", "sequence": 13, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CHAIR001", "office": "Chair", "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','9456e6afa2c3426f529297e599d61d88ad60740f376e42df384285272fb9e088');
INSERT INTO "journal" VALUES(1,14,'{"previous": "9456e6afa2c3426f529297e599d61d88ad60740f376e42df384285272fb9e088", "sequence": 14, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','3350d8684a77d8a50974a9410835c3a304631139173075773bb96d5a5d6f8c8f');
INSERT INTO "journal" VALUES(1,15,'{"previous": "3350d8684a77d8a50974a9410835c3a304631139173075773bb96d5a5d6f8c8f", "sequence": 15, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','8ef4ce58c01751f13fe614d71b258e35d086b1bb492d4abc51ce0033db721bc6');
INSERT INTO "journal" VALUES(1,16,'{"previous": "8ef4ce58c01751f13fe614d71b258e35d086b1bb492d4abc51ce0033db721bc6", "sequence": 16, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','ce58b531fa20e25749cd275dbc9d5dee46d1a2a20266d1297c1954dab9286f1a');
INSERT INTO "journal" VALUES(1,17,'{"previous": "ce58b531fa20e25749cd275dbc9d5dee46d1a2a20266d1297c1954dab9286f1a", "sequence": 17, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','fcbfaf5d793df38269644403fb471e62c86e097b3ee6dae53513be83d13f0707');
INSERT INTO "journal" VALUES(1,18,'{"previous": "fcbfaf5d793df38269644403fb471e62c86e097b3ee6dae53513be83d13f0707", "sequence": 18, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','6cda70457fbe9c030c14e86d858bfd3baca1e115aacbaeb627b52b33f4b1f26c');
INSERT INTO "journal" VALUES(1,19,'{"previous": "6cda70457fbe9c030c14e86d858bfd3baca1e115aacbaeb627b52b33f4b1f26c", "sequence": 19, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','3498c4ae7a275c1becb13401b5f39bb986a2869dca7f09e471d23422e2a2b03c');
INSERT INTO "journal" VALUES(1,20,'{"previous": "3498c4ae7a275c1becb13401b5f39bb986a2869dca7f09e471d23422e2a2b03c", "sequence": 20, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "policy:acknowledged", "reference": "edition 1", "clause": "2.3a", "details": {"edition": 1, "digest": "623aebfafcaa86c438eb84da6592a7c1f957509190a2a0725ba46db0356082eb"}}','321ba1bd84fb87726025b200f36be2ebb4f9cc9f9ddbcf244e48f2c1006f1176');
INSERT INTO "journal" VALUES(1,21,'{"previous": "321ba1bd84fb87726025b200f36be2ebb4f9cc9f9ddbcf244e48f2c1006f1176", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-PWDWKY", "clause": "4.2b", "details": {"revision": 1, "digest": "14cdba62b340cae6b84c88c8b66c574ce244a3dcdc1f9bb1d5f8262782500665", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0}}','45032364835e52d953a56b4693030bea1bfeafe130f88b641b5838d6ad9fc23c');
INSERT INTO "journal" VALUES(1,22,'{"previous": "45032364835e52d953a56b4693030bea1bfeafe130f88b641b5838d6ad9fc23c", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-PWDWKY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f09d136f86aa8ffd8e293d43d6c995f333c1140dbd299ee4f66a3dd4aaa37d56');
INSERT INTO "journal" VALUES(1,23,'{"previous": "f09d136f86aa8ffd8e293d43d6c995f333c1140dbd299ee4f66a3dd4aaa37d56", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-PWDWKY", "clause": "3.1", "details": {"revision": 1, "digest": "14cdba62b340cae6b84c88c8b66c574ce244a3dcdc1f9bb1d5f8262782500665", "reason_digest": null, "clauses": []}}','cc0d8f1e02317122d5a546b7a190d7b049eadd0c20409f852a921ad7d1f333a7');
INSERT INTO "journal" VALUES(1,24,'{"previous": "cc0d8f1e02317122d5a546b7a190d7b049eadd0c20409f852a921ad7d1f333a7", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-PWDWKY", "clause": "3.1", "details": {"revision": 1, "digest": "14cdba62b340cae6b84c88c8b66c574ce244a3dcdc1f9bb1d5f8262782500665", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','3cb9e753c0f58bd33d8114eb6661b9d413b8f5871ca9a9d98556b642dc0840aa');
INSERT INTO "journal" VALUES(1,25,'{"previous": "3cb9e753c0f58bd33d8114eb6661b9d413b8f5871ca9a9d98556b642dc0840aa", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-PWDWKY", "clause": "3.1", "details": {"revision": 1, "digest": "14cdba62b340cae6b84c88c8b66c574ce244a3dcdc1f9bb1d5f8262782500665", "links": ["facebook-page 2a6502b7728dad58e2829d681441124b30f7d6299cbe25281fb246ac878a6993", "x-account 7809b9023ef8f2280e68f2414ba4f0416e6344189479f904fbf0d38965457ac5"], "finished": 1}}','d19842593b1b266fb48f6176b3913c39c74557b73b10c6a663b061c8525b5918');
INSERT INTO "journal" VALUES(1,26,'{"previous": "d19842593b1b266fb48f6176b3913c39c74557b73b10c6a663b061c8525b5918", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-TQXTPY", "clause": "4.2b", "details": {"revision": 1, "digest": "fcab230c686e44dd434c527f37728ebead195bf798636562c828276316e9e73e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','ca98373b8d6136626ea4a27cbb799827c79971c2c795c1bc5138b76cc61ca016');
INSERT INTO "journal" VALUES(1,27,'{"previous": "ca98373b8d6136626ea4a27cbb799827c79971c2c795c1bc5138b76cc61ca016", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-TQXTPY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7713dee30b655a6a297144e82da11a414390fbc99fc45f95827bb5f6f4fd3a6c');
INSERT INTO "journal" VALUES(1,28,'{"previous": "7713dee30b655a6a297144e82da11a414390fbc99fc45f95827bb5f6f4fd3a6c", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-TQXTPY", "clause": "3.1", "details": {"revision": 1, "digest": "fcab230c686e44dd434c527f37728ebead195bf798636562c828276316e9e73e", "reason_digest": "3ee4c0d51b9ce5dabadf346c49adcc443a6cfb4738b7efae752a7b9f4ebe2d49", "clauses": ["5.1"]}}','42d79f4881c6e2d82cedaab46bf9fecc85597721dcf555c2771bd47549e400fc');
INSERT INTO "journal" VALUES(1,29,'{"previous": "42d79f4881c6e2d82cedaab46bf9fecc85597721dcf555c2771bd47549e400fc", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "reference": "DR-TQXTPY", "clause": "4.2b", "details": {"revision": 2, "digest": "1816ac113dc05393f52d28a96965e62dd09201bba7dc4a85d6df1d2f8188343e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','16a9f0f373dff3e8cc4d8b9e093c2ff32dc129481f79ba24d0f2f6da50a01cf2');
INSERT INTO "journal" VALUES(1,30,'{"previous": "16a9f0f373dff3e8cc4d8b9e093c2ff32dc129481f79ba24d0f2f6da50a01cf2", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-TQXTPY", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3619910aeaeb05d49d924366649f30e58a1455fc461a5c2feebb2e0bad09926c');
INSERT INTO "journal" VALUES(1,31,'{"previous": "3619910aeaeb05d49d924366649f30e58a1455fc461a5c2feebb2e0bad09926c", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-TQXTPY", "clause": "3.1", "details": {"revision": 2, "digest": "1816ac113dc05393f52d28a96965e62dd09201bba7dc4a85d6df1d2f8188343e", "reason_digest": null, "clauses": []}}','c0d47b67fb2d851091baa3424c720dcd858572e924644ce5a1c627a385405f49');
INSERT INTO "journal" VALUES(1,32,'{"previous": "c0d47b67fb2d851091baa3424c720dcd858572e924644ce5a1c627a385405f49", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-TQXTPY", "clause": "3.1", "details": {"revision": 2, "digest": "1816ac113dc05393f52d28a96965e62dd09201bba7dc4a85d6df1d2f8188343e", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b5adb4bc0cb3f25ebaaf7461228ca824b6c13a73c408e2bc622a392dddeb7ab3');
INSERT INTO "journal" VALUES(1,33,'{"previous": "b5adb4bc0cb3f25ebaaf7461228ca824b6c13a73c408e2bc622a392dddeb7ab3", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-1A79K1", "clause": "4.2b", "details": {"revision": 1, "digest": "33abe1731424bca555cf0e573b98d1795f572d4d2c337f699468047594d765b7", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0}}','e3515e1664dfdcd625f2834b78ae305a8b4fee531afb7c4cbe63afcfea7efcdf');
INSERT INTO "journal" VALUES(1,34,'{"previous": "e3515e1664dfdcd625f2834b78ae305a8b4fee531afb7c4cbe63afcfea7efcdf", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-1A79K1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5692593be4cdb36edff15377a721ddaa5d4c15d37489390c71038b7a124ca4c9');
INSERT INTO "journal" VALUES(1,35,'{"previous": "5692593be4cdb36edff15377a721ddaa5d4c15d37489390c71038b7a124ca4c9", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-1A79K1", "clause": "3.1", "details": {"revision": 1, "digest": "33abe1731424bca555cf0e573b98d1795f572d4d2c337f699468047594d765b7", "reason_digest": null, "clauses": []}}','fef6c66172140fd3f7ef9b2d763d31b468e954289a2909b6d48dce9067d43b40');
INSERT INTO "journal" VALUES(1,36,'{"previous": "fef6c66172140fd3f7ef9b2d763d31b468e954289a2909b6d48dce9067d43b40", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-1A79K1", "clause": "3.1", "details": {"revision": 1, "digest": "33abe1731424bca555cf0e573b98d1795f572d4d2c337f699468047594d765b7", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','1d3a135769432e5e303e92c9e144988beaf45dcdf8c84b4a7089b7e534c4268e');
INSERT INTO "journal" VALUES(1,37,'{"previous": "1d3a135769432e5e303e92c9e144988beaf45dcdf8c84b4a7089b7e534c4268e", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-1A79K1", "clause": "3.1", "details": {"revision": 1, "digest": "33abe1731424bca555cf0e573b98d1795f572d4d2c337f699468047594d765b7", "links": ["x-account 30a785280da2d3aaa79df7923aa9d6b26024ec92eccecd7de29b154b59ec101c"], "finished": 0}}','06aba1bd3cbb90fbd8594f82800642f5b730f6ece7ca6d4daf909c25d2e96971');
INSERT INTO "journal" VALUES(1,38,'{"previous": "06aba1bd3cbb90fbd8594f82800642f5b730f6ece7ca6d4daf909c25d2e96971", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-YP9WQH", "clause": "4.2b", "details": {"revision": 1, "digest": "960ca0bcf2d9378198d70a9653821d836020d1aa8dfe8359b1d32ca85155f979", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','22fe152ffce2664c989c9e7bc51c3254351f7de513816a24ddac023b7d0a4e86');
INSERT INTO "journal" VALUES(1,39,'{"previous": "22fe152ffce2664c989c9e7bc51c3254351f7de513816a24ddac023b7d0a4e86", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-YP9WQH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a268c237d85012c5a83d42e5b73c6b1bb079ed155be3d6b3ee62c5a47b0a53a0');
INSERT INTO "journal" VALUES(1,40,'{"previous": "a268c237d85012c5a83d42e5b73c6b1bb079ed155be3d6b3ee62c5a47b0a53a0", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "reference": "DR-YP9WQH", "clause": "3.1", "details": {"revision": 1, "digest": "960ca0bcf2d9378198d70a9653821d836020d1aa8dfe8359b1d32ca85155f979", "reason_digest": "709c4f81866bfa6ba4d10fea6d17e54b56f53bbe7cb208a1ada7775996b5865b", "clauses": ["5.1"]}}','e71ef17a4c66dc24cc8fd48f2fbc4fe02d4860a8910086e419434331656d6727');
INSERT INTO "journal" VALUES(1,41,'{"previous": "e71ef17a4c66dc24cc8fd48f2fbc4fe02d4860a8910086e419434331656d6727", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "reference": "DR-1X2BYQ", "clause": "4.2b", "details": {"revision": 1, "digest": "b11c22f5e3ab25a5945b0f7750c76838d9dd5f00d0f8821761aaa00a270179b5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','aeaed9957165599994e4b5bce4b2f014594cb43071c7d5b6e44ff06987032382');
INSERT INTO "journal" VALUES(1,42,'{"previous": "aeaed9957165599994e4b5bce4b2f014594cb43071c7d5b6e44ff06987032382", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-1X2BYQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1e17d3832caa13459442bb75a6f648ed71d924fe64914b7c9ff9beea376cf1e3');
INSERT INTO "journal" VALUES(1,43,'{"previous": "1e17d3832caa13459442bb75a6f648ed71d924fe64914b7c9ff9beea376cf1e3", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-1X2BYQ", "clause": "3.1", "details": {"revision": 1, "digest": "b11c22f5e3ab25a5945b0f7750c76838d9dd5f00d0f8821761aaa00a270179b5", "reason_digest": "f724a3eae2281263c78ddd78ab29075aa30d0ce085c2626d33d56acf4911666c", "clauses": ["5.1"]}}','a2cf3b31dacbd8d4e844a34b95f4f6c374f52df874ea6f84428e54c1ae918c02');
INSERT INTO "journal" VALUES(1,44,'{"previous": "a2cf3b31dacbd8d4e844a34b95f4f6c374f52df874ea6f84428e54c1ae918c02", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-BZPYXG", "clause": "4.2b", "details": {"revision": 1, "digest": "6ec93ce80f8d29112ba5dafe35b07bcb4a8ff03fe231f0dff11280c26fe1d502", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','74b9b7a2785236a35d4154402eee85a068a4a1bf163ac0c8ca90db9521d1b458');
INSERT INTO "journal" VALUES(1,45,'{"previous": "74b9b7a2785236a35d4154402eee85a068a4a1bf163ac0c8ca90db9521d1b458", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-BZPYXG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a12e88c5dfa250ae3a9cb9dd1b0160dd79151bc62c5f25fb6398f7a43c11a8d2');
INSERT INTO "journal" VALUES(1,46,'{"previous": "a12e88c5dfa250ae3a9cb9dd1b0160dd79151bc62c5f25fb6398f7a43c11a8d2", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "reference": "DR-BZPYXG", "clause": "5.8", "details": {"revision": 1}}','9fb780e090ad79908aa6388672d71fb15df8b8c72f5c513ed8b354d65f43e66d');
INSERT INTO "journal" VALUES(1,47,'{"previous": "9fb780e090ad79908aa6388672d71fb15df8b8c72f5c513ed8b354d65f43e66d", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "reference": "DR-9XPYR5", "clause": "4.2b", "details": {"revision": 1, "digest": "563ce98432698b8721eadd8944e4e979a6124a905e6efe105185d5bc620891fe", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','ba77bf67ff3d377e164ce517246b424ab3085584a8d20f4d4797563223e9545e');
INSERT INTO "journal" VALUES(1,48,'{"previous": "ba77bf67ff3d377e164ce517246b424ab3085584a8d20f4d4797563223e9545e", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-9XPYR5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','3ab6542f1d49c6b3ff0c76626a6618aee1bf265705de0a9165abd99cd9c24a43');
INSERT INTO "journal" VALUES(1,49,'{"previous": "3ab6542f1d49c6b3ff0c76626a6618aee1bf265705de0a9165abd99cd9c24a43", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "reference": "DR-9XPYR5", "clause": "3.1", "details": {"revision": 1, "digest": "563ce98432698b8721eadd8944e4e979a6124a905e6efe105185d5bc620891fe", "reason_digest": null, "clauses": []}}','dba4cc48af4bed7232b00c27811f75d9944cbfff9cc265bc1fdfa940af081d8d');
INSERT INTO "journal" VALUES(1,50,'{"previous": "dba4cc48af4bed7232b00c27811f75d9944cbfff9cc265bc1fdfa940af081d8d", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-9XPYR5", "clause": "3.1", "details": {"revision": 1, "digest": "563ce98432698b8721eadd8944e4e979a6124a905e6efe105185d5bc620891fe", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','2d1faef758367f610ddbc2b68bed591f9b2e2589b49551c42fdffdcc78986d97');
INSERT INTO "journal" VALUES(1,51,'{"previous": "2d1faef758367f610ddbc2b68bed591f9b2e2589b49551c42fdffdcc78986d97", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-9XPYR5", "clause": "3.1", "details": {"revision": 1, "digest": "563ce98432698b8721eadd8944e4e979a6124a905e6efe105185d5bc620891fe", "links": ["website 1cade33e2421242d262414c8e6e6d0486390bc4b76a36d3bf35af807b0b51881"], "finished": 1}}','e9f1155daef3b72aa4649d6947d3fb63f00bb6b72e3a47519f68a99966018e48');
INSERT INTO "journal" VALUES(1,52,'{"previous": "e9f1155daef3b72aa4649d6947d3fb63f00bb6b72e3a47519f68a99966018e48", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-MHCPZB", "clause": "4.2b", "details": {"revision": 1, "digest": "cda5f0d37fd88b4737c8e6aae1ad7f9b98c6aaa78c0c5d4b7fc19d55e4aff3ea", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0}}','69bd3a32407150962d2126b0e3639858223b5ed027f7a270e637352310d85c03');
INSERT INTO "journal" VALUES(1,53,'{"previous": "69bd3a32407150962d2126b0e3639858223b5ed027f7a270e637352310d85c03", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-MHCPZB", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3590c5dff9c4564ef837f2f749cc054f2d61f44ee45311337c17cd3ac036a2a3');
INSERT INTO "journal" VALUES(1,54,'{"previous": "3590c5dff9c4564ef837f2f749cc054f2d61f44ee45311337c17cd3ac036a2a3", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-MHCPZB", "clause": "3.1", "details": {"revision": 1, "digest": "cda5f0d37fd88b4737c8e6aae1ad7f9b98c6aaa78c0c5d4b7fc19d55e4aff3ea", "reason_digest": null, "clauses": []}}','e377795d43c6aec9c1ce92244dcbc398d3ff949ebb5b6a0c4e45109acd52fdce');
INSERT INTO "journal" VALUES(1,55,'{"previous": "e377795d43c6aec9c1ce92244dcbc398d3ff949ebb5b6a0c4e45109acd52fdce", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-9WP9RW", "clause": "4.2b", "details": {"revision": 1, "digest": "f77799e69366bed548d07d090004574827e92d18588088e15d6df27015db154d", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0}}','b055c737ef22f8f351334d87184ffd1e77ae47c7f98f32df0134453a1ede3453');
INSERT INTO "journal" VALUES(1,56,'{"previous": "b055c737ef22f8f351334d87184ffd1e77ae47c7f98f32df0134453a1ede3453", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-DM15K6", "clause": "4.2b", "details": {"revision": 1, "digest": "b30f5676d4a7cc767230157e96ae5972f355343581451037b2914a19b9ba9e9f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','eca855d6ef1e71e100773a0f671c4f7b07af6f14df9eda8aa7b26c05b8c14a08');
INSERT INTO "journal" VALUES(1,57,'{"previous": "eca855d6ef1e71e100773a0f671c4f7b07af6f14df9eda8aa7b26c05b8c14a08", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-DM15K6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','afdcc4388026aca3325e1e1892a61ef6d7eab3c8e2d687d67fb515f7b4bb202b');
INSERT INTO "journal" VALUES(1,58,'{"previous": "afdcc4388026aca3325e1e1892a61ef6d7eab3c8e2d687d67fb515f7b4bb202b", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-CXHQJ0", "clause": "4.2b", "details": {"revision": 1, "digest": "acf14b11ed6423d095e4ef4d0134f6fe161cc4d04d585c341de30e80cc962b2e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','7f44666d246d18891ac32d1dd7deb3155bfe5b346a82978ed434352223f12578');
INSERT INTO "journal" VALUES(1,59,'{"previous": "7f44666d246d18891ac32d1dd7deb3155bfe5b346a82978ed434352223f12578", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-CXHQJ0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8c527911aac77a30fd712d1c07e8c451bd134d29c8634b684dfe759331601575');
INSERT INTO "journal" VALUES(1,60,'{"previous": "8c527911aac77a30fd712d1c07e8c451bd134d29c8634b684dfe759331601575", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "reference": "DR-CXHQJ0", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','81af94388d4b2efdf1d4f5bd94b8d519c8671f04a83169cee4e00bf9a36af987');
INSERT INTO "journal" VALUES(1,61,'{"previous": "81af94388d4b2efdf1d4f5bd94b8d519c8671f04a83169cee4e00bf9a36af987", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-3ZXFZX", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "16a2ce58b1780e8e25b4b0be0ee2cc9ff12d59e5cde88bbb8a75f7e2d3ddc818", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "cbb95875f7aa22ebd0642ee53cb9b816edace170b06281159b9f7993b34cdc61"}}','d06632e8fc018c1d4ca6f42c4301048ca9cd3985a4bf059755e903137d807db3');
INSERT INTO "journal" VALUES(1,62,'{"previous": "d06632e8fc018c1d4ca6f42c4301048ca9cd3985a4bf059755e903137d807db3", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "reference": "DL-3ZXFZX", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "16a2ce58b1780e8e25b4b0be0ee2cc9ff12d59e5cde88bbb8a75f7e2d3ddc818", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "cbb95875f7aa22ebd0642ee53cb9b816edace170b06281159b9f7993b34cdc61"}}','e37fc512b100b40fa56cacf29255a7338879b69f320aea0535c6be1e1743d77a');
INSERT INTO "journal" VALUES(1,63,'{"previous": "e37fc512b100b40fa56cacf29255a7338879b69f320aea0535c6be1e1743d77a", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-JMHSV6", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "065673dc03c8aafaa2aca2431e16f1a9e911aecc20d26e8702e8ee65e1580606", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "80c5cc13a97b638e556bb2d074282a7885086407a7f3fbf42a080f5394003d1d"}}','55982d39feddf788153739ae139052ca97bc8df55e7b70dc40536c6b6e16a9a8');
INSERT INTO "journal" VALUES(1,64,'{"previous": "55982d39feddf788153739ae139052ca97bc8df55e7b70dc40536c6b6e16a9a8", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-HRQR7H", "clause": "4.2b", "details": {"revision": 1, "digest": "9d141f14890062c956c2ca2f18abf35ef24d3169719f183cfeda125fbac1722e", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','5343edb33ea224abb6d97bd36dd313e0c5a7f76e4f8f9164b135fc3854940bb1');
INSERT INTO "journal" VALUES(1,65,'{"previous": "5343edb33ea224abb6d97bd36dd313e0c5a7f76e4f8f9164b135fc3854940bb1", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-HRQR7H", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','1415fa62a7fd9aff425f0166ce1d1a5c82ee515224c19621b217389fde4c32df');
INSERT INTO "journal" VALUES(1,66,'{"previous": "1415fa62a7fd9aff425f0166ce1d1a5c82ee515224c19621b217389fde4c32df", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "reference": "DR-HRQR7H", "clause": "3.1", "details": {"revision": 1, "digest": "9d141f14890062c956c2ca2f18abf35ef24d3169719f183cfeda125fbac1722e", "reason_digest": null, "clauses": [], "delegation": "DL-JMHSV6", "lent_by": "Town Clerk", "stated": 0}}','f9cd2a8d16a99d4dd37c01fee1c2e0b3a6bb6f6e1aae498f3ee7d0dfc484c9af');
INSERT INTO "journal" VALUES(1,67,'{"previous": "f9cd2a8d16a99d4dd37c01fee1c2e0b3a6bb6f6e1aae498f3ee7d0dfc484c9af", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-SPAGVG", "clause": "4.2b", "details": {"revision": 1, "digest": "25b771e6cab72ed29357e3eaf1875606130a79a3fde94a1dc383998a57416d8c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','d53a00478cd02860fbc0f7cc68da3b0e15f2943fc9c340a15e3e5ccb8c1da706');
INSERT INTO "journal" VALUES(1,68,'{"previous": "d53a00478cd02860fbc0f7cc68da3b0e15f2943fc9c340a15e3e5ccb8c1da706", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-SPAGVG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','bbba6b7c56b8909f086044b8f280a1d5b58a69717676df75d7a9597a519e7d42');
INSERT INTO "journal" VALUES(1,69,'{"previous": "bbba6b7c56b8909f086044b8f280a1d5b58a69717676df75d7a9597a519e7d42", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-1KB4QX", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one draft", "case": "3af766460c39d6a2b5883dc087fbcba2106607643c823d115d9cffa155e25ac5", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "40576094dbe416b1368a0ebd5e7cb2a8b37dfe3926d56f10f260881c8bbbc686"}}','b6f88c4fb87db79a605d32a2015d7e1b3e536749c536222fe41e097f17c28d92');
INSERT INTO "journal" VALUES(1,70,'{"previous": "b6f88c4fb87db79a605d32a2015d7e1b3e536749c536222fe41e097f17c28d92", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-7NVHSQ", "clause": "4.2b", "details": {"revision": 1, "digest": "c5c51437c54c4f14ab2b5bcc0db1ee7bb388eba14389c0f52cc2dc653fc3ed8c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','9be32bca79d61fea8fe789c71e71e05b89709a0a4ab00917a96132d060a112c0');
INSERT INTO "journal" VALUES(1,71,'{"previous": "9be32bca79d61fea8fe789c71e71e05b89709a0a4ab00917a96132d060a112c0", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-7NVHSQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0af142508647883f9261dc8b22c447067c87b34e4e0d3d3bf18d1950bd0b2408');
INSERT INTO "journal" VALUES(1,72,'{"previous": "0af142508647883f9261dc8b22c447067c87b34e4e0d3d3bf18d1950bd0b2408", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "reference": "DR-7NVHSQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "07c37b416153555162b7340d17879fbfd99f5ecf3b6112f164d6d07c92bc1895"}}','1af9911f3944960c3c86325cdde2bd8521e549fefa10b665f4d428d945749fac');
INSERT INTO "journal" VALUES(1,73,'{"previous": "1af9911f3944960c3c86325cdde2bd8521e549fefa10b665f4d428d945749fac", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-P6XDZ0", "clause": "4.2b", "details": {"revision": 1, "digest": "d5b32718e58c288e65dfa11ce236575fcc6ecba010cd86d9daa484ee08fdd657", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','3026bf003c867a3cf10e1ce87e7c6e991a3ae3b76c7800f3ca2e3d8e0e88ea49');
INSERT INTO "journal" VALUES(1,74,'{"previous": "3026bf003c867a3cf10e1ce87e7c6e991a3ae3b76c7800f3ca2e3d8e0e88ea49", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-P6XDZ0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','60db1578b3e5ad0db5970899f6b6937c09cae713dbd4a0332851006014350f0c');
INSERT INTO "journal" VALUES(1,75,'{"previous": "60db1578b3e5ad0db5970899f6b6937c09cae713dbd4a0332851006014350f0c", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-P6XDZ0", "clause": "3.1", "details": {"revision": 1, "digest": "d5b32718e58c288e65dfa11ce236575fcc6ecba010cd86d9daa484ee08fdd657", "reason_digest": null, "clauses": []}}','abbfbb93ef830d42d81474e20f483c76d1db6574dcdb0646402332d8638418f2');
INSERT INTO "journal" VALUES(1,76,'{"previous": "abbfbb93ef830d42d81474e20f483c76d1db6574dcdb0646402332d8638418f2", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "reference": "DR-P6XDZ0", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','f4b31387058fcc06458fae40819e2b4bf48d12343ec75265d0850319bb597cbc');
INSERT INTO "journal" VALUES(1,77,'{"previous": "f4b31387058fcc06458fae40819e2b4bf48d12343ec75265d0850319bb597cbc", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "reference": "DR-P6XDZ0", "clause": "3.1", "details": {"revision": 1, "digest": "d5b32718e58c288e65dfa11ce236575fcc6ecba010cd86d9daa484ee08fdd657", "delegation": "DL-JMHSV6", "lent_by": "Town Clerk", "stated": 0}}','1aae1f98ffb293e28dc5dc21ad6176afb076a0b03dbfef82e861a05b380408a8');
INSERT INTO "journal" VALUES(1,78,'{"previous": "1aae1f98ffb293e28dc5dc21ad6176afb076a0b03dbfef82e861a05b380408a8", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-5PYFEC", "clause": "4.2b", "details": {"revision": 1, "digest": "338c276749566cd74f1aa49ca93ea930daba6ba8b019460aa2b9e6e546b30081", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','f5b072658cef59416abd3ad6aa472106f33eb017aff641c837bf1219ab1ab5e2');
INSERT INTO "journal" VALUES(1,79,'{"previous": "f5b072658cef59416abd3ad6aa472106f33eb017aff641c837bf1219ab1ab5e2", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-5PYFEC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','22211187c96e95fd27d3f1233c6c01eefa512eca7495ef7e8496d5e8199c0d35');
INSERT INTO "journal" VALUES(1,80,'{"previous": "22211187c96e95fd27d3f1233c6c01eefa512eca7495ef7e8496d5e8199c0d35", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-5PYFEC", "clause": "3.1", "details": {"revision": 1, "digest": "338c276749566cd74f1aa49ca93ea930daba6ba8b019460aa2b9e6e546b30081", "reason_digest": null, "clauses": []}}','64b2606ab111d653f6668e31723da1dfddfbe9398e2f1d723723fc1a239dfdcc');
INSERT INTO "journal" VALUES(1,81,'{"previous": "64b2606ab111d653f6668e31723da1dfddfbe9398e2f1d723723fc1a239dfdcc", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "reference": "DR-5PYFEC", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','8b7eeb8ab01b04e7341a7f916944e42c9ca46a31ec894211a1d9820fc96179eb');
INSERT INTO "journal" VALUES(1,82,'{"previous": "8b7eeb8ab01b04e7341a7f916944e42c9ca46a31ec894211a1d9820fc96179eb", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "reference": "AW-30CPX3", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null}}','0655bb84c83754fb92b3d9bb794daddf759662b9edc39acf34175626b5fc01cd');
INSERT INTO "journal" VALUES(1,83,'{"previous": "0655bb84c83754fb92b3d9bb794daddf759662b9edc39acf34175626b5fc01cd", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-CXHQJ0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','65acbf285b18d7599fab4fe55be47c7aea6ecef94c29d32c9d5bc978e2f2e8a9');
INSERT INTO "journal" VALUES(1,84,'{"previous": "65acbf285b18d7599fab4fe55be47c7aea6ecef94c29d32c9d5bc978e2f2e8a9", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-DM15K6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','996323c0b60b7b5e25d2dc21e7f84421249d60f9ffb3a9b1b23a4e254ed03830');
INSERT INTO "journal" VALUES(1,85,'{"previous": "996323c0b60b7b5e25d2dc21e7f84421249d60f9ffb3a9b1b23a4e254ed03830", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-SPAGVG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"], "cause": "roles"}}','baa5bfd6782a938a832ac5f01731512191dcf92ba469ca5bbd9c47da289e80f4');
INSERT INTO "journal" VALUES(1,86,'{"previous": "baa5bfd6782a938a832ac5f01731512191dcf92ba469ca5bbd9c47da289e80f4", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "reference": "AW-30CPX3", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','e5093029d5930e1b74f24657f36bd2959bb237139d51e9a30315ba3230c8b6a8');
INSERT INTO "journal" VALUES(1,87,'{"previous": "e5093029d5930e1b74f24657f36bd2959bb237139d51e9a30315ba3230c8b6a8", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "reference": "AW-WKC594", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00"}}','b64ace1586d142a72df938489d999023a03ff439d687379b1cc85a3080d8ef70');
INSERT INTO "journal" VALUES(1,88,'{"previous": "b64ace1586d142a72df938489d999023a03ff439d687379b1cc85a3080d8ef70", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "02ff86e428ae3c7c066131b572e34320aafe96c9afb2eebad4152f7c303eefcd"}}','2670b476a162e98d17efb42c082ff364cda595c240733df2894a619f81e16fdc');
INSERT INTO "journal" VALUES(1,89,'{"previous": "2670b476a162e98d17efb42c082ff364cda595c240733df2894a619f81e16fdc", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "7dd3476ac9375c312b0c653efb293919d09c9831dc2a57b5c51aa0379ab90304"}}','a987d46209d292074c0f4739b03764cfb33bc232dff0cc22ca9042ed6a757320');
INSERT INTO "journal" VALUES(1,90,'{"previous": "a987d46209d292074c0f4739b03764cfb33bc232dff0cc22ca9042ed6a757320", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "reference": "", "clause": "PS-4b", "details": {"digest": "413787682c17caa4afcc8b342788337ca43565f8f86a4a5c11143db03450dbf5"}}','5ce8cfd99efb4ca4f9164fc2970e414ecac317039bfff04ae3bfe5049f47136a');
INSERT INTO "journal" VALUES(1,91,'{"previous": "5ce8cfd99efb4ca4f9164fc2970e414ecac317039bfff04ae3bfe5049f47136a", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-M2Y5PZ", "clause": "4.2b", "details": {"revision": 1, "digest": "f8463160d52a8c853d1eab3e1e6f78e13b0095db7becab99619c1c50bdff824a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','b211cf8589d8f8a507e4223d2d5a1c03b90d27f8e51c23f0c86b0f7e90e3b2ca');
INSERT INTO "journal" VALUES(1,92,'{"previous": "b211cf8589d8f8a507e4223d2d5a1c03b90d27f8e51c23f0c86b0f7e90e3b2ca", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-M2Y5PZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','15f88130bd94799963356d6dc2aa10a004e977f11044ce03aab2428ff2377f1c');
INSERT INTO "journal" VALUES(1,93,'{"previous": "15f88130bd94799963356d6dc2aa10a004e977f11044ce03aab2428ff2377f1c", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-M2Y5PZ", "clause": "3.1", "details": {"revision": 1, "digest": "f8463160d52a8c853d1eab3e1e6f78e13b0095db7becab99619c1c50bdff824a", "reason_digest": null, "clauses": []}}','238d22ce61961bbd983985fdc2633f177cb2bc9b34391bf7def2537765d6f831');
INSERT INTO "journal" VALUES(1,94,'{"previous": "238d22ce61961bbd983985fdc2633f177cb2bc9b34391bf7def2537765d6f831", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-PVNPZG", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "72dd0cbe86934712841a273dd89038d29b5d0f957eb88884a11656733e418280"}}','e9d843cea3db27348f2b174f13b1d8ed3b16f112263cd7c498bde053f33207e4');
INSERT INTO "journal" VALUES(1,95,'{"previous": "e9d843cea3db27348f2b174f13b1d8ed3b16f112263cd7c498bde053f33207e4", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-PVNPZG", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "72dd0cbe86934712841a273dd89038d29b5d0f957eb88884a11656733e418280"}}','054d3ccba3aba378be4562d116427638df3d4b6eef8358973f1d0e6beecf39db');
INSERT INTO "journal" VALUES(1,96,'{"previous": "054d3ccba3aba378be4562d116427638df3d4b6eef8358973f1d0e6beecf39db", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-1A79K1", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-PVNPZG"]}}','21e7f9c505acd4eda2dbf8b4141d2d7c6e48f36125c966e8b1b464775a6d97e0');
INSERT INTO "journal" VALUES(1,97,'{"previous": "21e7f9c505acd4eda2dbf8b4141d2d7c6e48f36125c966e8b1b464775a6d97e0", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-TQXTPY", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-PVNPZG"]}}','221c04bf52de265cb738d166f43d2369447eeff4dd2360df1881d013eca162c9');
INSERT INTO "journal" VALUES(1,98,'{"previous": "221c04bf52de265cb738d166f43d2369447eeff4dd2360df1881d013eca162c9", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-M2Y5PZ", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-PVNPZG"]}}','c094602521ea7b293d689737aba4bab7c89a23e235f5965b1af46d4deffb416f');
INSERT INTO "journal" VALUES(1,99,'{"previous": "c094602521ea7b293d689737aba4bab7c89a23e235f5965b1af46d4deffb416f", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "reference": "PW-PVNPZG", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "9108ce5eed2c613774d053689e13056a3e00f09cde51280293cb1fed2f236583"}}','7d8a37b21f14ad912585dfb9778f375a9b6cedb2255ad9f72ff22ec49e124977');
INSERT INTO "journal" VALUES(1,100,'{"previous": "7d8a37b21f14ad912585dfb9778f375a9b6cedb2255ad9f72ff22ec49e124977", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "reference": "DR-M2Y5PZ", "clause": "3.1", "details": {"revision": 1, "digest": "f8463160d52a8c853d1eab3e1e6f78e13b0095db7becab99619c1c50bdff824a"}}','a3a5782831b8b10dacf423162f656e22810ed07eac94837be9c6826655853269');
INSERT INTO "journal" VALUES(1,101,'{"previous": "a3a5782831b8b10dacf423162f656e22810ed07eac94837be9c6826655853269", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-W1G21R", "clause": "4.2b", "details": {"revision": 1, "digest": "489b39a4c42a3fb6f425191c9159f23dd7dacbc5cec1b73cfe075e30f3412282", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','528a86c7aa0061fd010776cf15ee97029efa1e71267889285531cfbe78dfe496');
INSERT INTO "journal" VALUES(1,102,'{"previous": "528a86c7aa0061fd010776cf15ee97029efa1e71267889285531cfbe78dfe496", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-W1G21R", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c457a2f5a9dd02e83c2fe66d3eb6957de564ed0e4ad0d348b79551df7aa1d85c');
INSERT INTO "journal" VALUES(1,103,'{"previous": "c457a2f5a9dd02e83c2fe66d3eb6957de564ed0e4ad0d348b79551df7aa1d85c", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-W1G21R", "clause": "3.1", "details": {"revision": 1, "digest": "489b39a4c42a3fb6f425191c9159f23dd7dacbc5cec1b73cfe075e30f3412282", "reason_digest": null, "clauses": []}}','447e882f655ea8889a8a5316d72b5764242e9074b9863a468ddccf89be441994');
INSERT INTO "journal" VALUES(1,104,'{"previous": "447e882f655ea8889a8a5316d72b5764242e9074b9863a468ddccf89be441994", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-TE5NH7", "clause": "4.2b", "details": {"revision": 1, "digest": "66274a2dcc36aef37ba90ae5e8cd4b8610f728206be169e42ea67e16a444e528", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','df50539dbdbe489956fb50c33766cfba7948c5ff3a3a1ea5a3ffb6ac1db20498');
INSERT INTO "journal" VALUES(1,105,'{"previous": "df50539dbdbe489956fb50c33766cfba7948c5ff3a3a1ea5a3ffb6ac1db20498", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-TE5NH7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f4804617cec73796675af91fb435a0b44d048abf7bcf6a6527c5c755f617bfec');
INSERT INTO "journal" VALUES(1,106,'{"previous": "f4804617cec73796675af91fb435a0b44d048abf7bcf6a6527c5c755f617bfec", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-TE5NH7", "clause": "3.1", "details": {"revision": 1, "digest": "66274a2dcc36aef37ba90ae5e8cd4b8610f728206be169e42ea67e16a444e528", "reason_digest": null, "clauses": []}}','3804880d436bf84cbe17cc4404d5d9e25346e8487d012efc2a47d2c1693998c2');
INSERT INTO "journal" VALUES(1,107,'{"previous": "3804880d436bf84cbe17cc4404d5d9e25346e8487d012efc2a47d2c1693998c2", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-D5A4D7", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "44c3861dc6059653bc7f91cc29db8456a35716e64e1faeecb4df634506eb9e42"}}','261d67359acd03cb4414a5fba9cbcce9f47f4a498a8d7b4d9ef864637053435b');
INSERT INTO "journal" VALUES(1,108,'{"previous": "261d67359acd03cb4414a5fba9cbcce9f47f4a498a8d7b4d9ef864637053435b", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-D5A4D7", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "44c3861dc6059653bc7f91cc29db8456a35716e64e1faeecb4df634506eb9e42"}}','419570cee1511bde1e6802d3cd0e40809dc46c99761dfd6a45ef165203404483');
INSERT INTO "journal" VALUES(1,109,'{"previous": "419570cee1511bde1e6802d3cd0e40809dc46c99761dfd6a45ef165203404483", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "82dcf5707076570a0ef29c040997369207935bf6622c1bf050dc419077fd795e"}}','d5415174773f7314acb7eabff1c5bb3bdab8b0b8559b4a944387da0fe898d343');
INSERT INTO "journal" VALUES(1,110,'{"previous": "d5415174773f7314acb7eabff1c5bb3bdab8b0b8559b4a944387da0fe898d343", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-XZF3B0", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "22a360d39feaaaa648a1e795aa6cee3c980bee205f361a4191e7bf7b29562225"}}','7afaee2b44c634b82611b289ffdfdf9f8d92170b12cfd312f4e5ea3a93fb52cb');
INSERT INTO "journal" VALUES(1,111,'{"previous": "7afaee2b44c634b82611b289ffdfdf9f8d92170b12cfd312f4e5ea3a93fb52cb", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-W1G21R", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-D5A4D7"]}}','65fa911e3484df6ca3ff3dc5477da6c0ea116d96e173cf2d61d8f0f7c80ac9bb');
INSERT INTO "journal" VALUES(1,112,'{"previous": "65fa911e3484df6ca3ff3dc5477da6c0ea116d96e173cf2d61d8f0f7c80ac9bb", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-0X8FZB", "clause": "4.2b", "details": {"revision": 1, "digest": "f6c94a0c995a07d1708d8be03d9653286d90dae701ea8bb508ff2e8fc378c146", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1}}','b8eed6b6b09cf1acc5ac538b7432bd811581eb12082ef9adebf2c740b2016fb6');
INSERT INTO "journal" VALUES(1,113,'{"previous": "b8eed6b6b09cf1acc5ac538b7432bd811581eb12082ef9adebf2c740b2016fb6", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-0X8FZB", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','866af9932f6087b3f9992dc142206a637cc18157a800f9ef1bd3cc3055df139d');
INSERT INTO "journal" VALUES(1,114,'{"previous": "866af9932f6087b3f9992dc142206a637cc18157a800f9ef1bd3cc3055df139d", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-0X8FZB", "clause": "PS-4b", "details": {"revision": 1, "digest": "f6c94a0c995a07d1708d8be03d9653286d90dae701ea8bb508ff2e8fc378c146", "class": "emergency", "reason_digest": "c38569dc50c51d903feb2af444d485affdff3ccf7bdfa7a1a008a35b107aa793"}}','be9af4d3e90e9c3988e9162f0e90b44fe92ce27048e61a5dc4c14cc3a69b376a');
INSERT INTO "journal" VALUES(1,115,'{"previous": "be9af4d3e90e9c3988e9162f0e90b44fe92ce27048e61a5dc4c14cc3a69b376a", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-0X8FZB", "clause": "3.1", "details": {"revision": 1, "digest": "f6c94a0c995a07d1708d8be03d9653286d90dae701ea8bb508ff2e8fc378c146", "reason_digest": null, "clauses": []}}','ad44722991c324d51de67f54bc5d28105973a860d799dac45fae023300d2ab54');
INSERT INTO "journal" VALUES(1,116,'{"previous": "ad44722991c324d51de67f54bc5d28105973a860d799dac45fae023300d2ab54", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-TE5NH7", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-D5A4D7"]}}','2f15b4b505fd04a7978d9cb6218d98868f367ec37471765c21ce408dd436325b');
INSERT INTO "journal" VALUES(1,117,'{"previous": "2f15b4b505fd04a7978d9cb6218d98868f367ec37471765c21ce408dd436325b", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-TE5NH7", "clause": "PS-4b", "details": {"revision": 1, "digest": "66274a2dcc36aef37ba90ae5e8cd4b8610f728206be169e42ea67e16a444e528", "class": "emergency", "reason_digest": "07fca5629ef5d86d7646158cd9e44b3a87fae4d88c57b2d451697987477a50b7"}}','0dd5a9272e2a3102779be8928d950afa68867b93bc52b6f265bc604c0e21b36a');
INSERT INTO "journal" VALUES(1,118,'{"previous": "0dd5a9272e2a3102779be8928d950afa68867b93bc52b6f265bc604c0e21b36a", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','8fa51bf43b423681a1f9483c6ffec483e51fb52eb51547a23f2299e551528551');
INSERT INTO "journal" VALUES(1,119,'{"previous": "8fa51bf43b423681a1f9483c6ffec483e51fb52eb51547a23f2299e551528551", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-A4SHBX", "clause": "4.2b", "details": {"revision": 1, "digest": "f8e11b4d7a551b6ed52047a1e2d2984c5f56cacc9374def3d55d471b89b055ae", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','c38b6f15dd9bf51a1683983d1e9979b26c7f216f7e078dabca4c8bfe314ee02d');
INSERT INTO "journal" VALUES(1,120,'{"previous": "c38b6f15dd9bf51a1683983d1e9979b26c7f216f7e078dabca4c8bfe314ee02d", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-A4SHBX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','aa28a5c66edef0b3cbe43ec6690a250a079dcdc885958df068bec75d2f2f35b3');
INSERT INTO "journal" VALUES(1,121,'{"previous": "aa28a5c66edef0b3cbe43ec6690a250a079dcdc885958df068bec75d2f2f35b3", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-RKVZH0", "clause": "4.2b", "details": {"revision": 1, "digest": "8ebbd517af2d7d470ee97ee5a45430390b267711bd7944a7dac8a8ca3f157c0a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','d5eb00c1787131df60ca2af1e22bb371365415776705336aa749677e8dbdffca');
INSERT INTO "journal" VALUES(1,122,'{"previous": "d5eb00c1787131df60ca2af1e22bb371365415776705336aa749677e8dbdffca", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-RKVZH0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f0052931eb190e05c4388db8434c5157fb3e2ebfd93854d72274ce29e806829b');
INSERT INTO "journal" VALUES(1,123,'{"previous": "f0052931eb190e05c4388db8434c5157fb3e2ebfd93854d72274ce29e806829b", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-W36P4W", "clause": "4.2b", "details": {"revision": 1, "digest": "3e559ba1b57380374af6d30ccb8208ff50ddd97eaf4edf5b87c78c69c681c43d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','e870c69f8aaa5e5a30df382359b22876e3adf91c9a8a4cfdfb2988664a70f122');
INSERT INTO "journal" VALUES(1,124,'{"previous": "e870c69f8aaa5e5a30df382359b22876e3adf91c9a8a4cfdfb2988664a70f122", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-W36P4W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','38060b01cb601f94c5742a262c349d9010d3cd6dd256723f71b77383b18fcd02');
INSERT INTO "journal" VALUES(1,125,'{"previous": "38060b01cb601f94c5742a262c349d9010d3cd6dd256723f71b77383b18fcd02", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-59QQMX", "clause": "4.2b", "details": {"revision": 1, "digest": "4ed3496850d64c70eb6dd2d8cd22251837653b2694788d7a27060e8ff40c34ab", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','c4349b453e82fe21b22db6c53a17d545d8817a3779cd0a49fc916c6fe03742eb');
INSERT INTO "journal" VALUES(1,126,'{"previous": "c4349b453e82fe21b22db6c53a17d545d8817a3779cd0a49fc916c6fe03742eb", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-59QQMX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4da194dfcc381aeb7080e58241520e712a85f5fdd61724e8c109400996f056f5');
INSERT INTO "journal" VALUES(1,127,'{"previous": "4da194dfcc381aeb7080e58241520e712a85f5fdd61724e8c109400996f056f5", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-A4SHBX 1", "DR-59QQMX 1", "DR-RKVZH0 1", "DR-W36P4W 1"]}}','6ad2255a78366884e6c7222c4ab443601c8fa3cb9577c946b62876825a41a38a');
INSERT INTO "journal" VALUES(1,128,'{"previous": "6ad2255a78366884e6c7222c4ab443601c8fa3cb9577c946b62876825a41a38a", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "reference": "DR-RKVZH0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','51fc1929e085815fbf183d05c74d35088be8688706af88f875bb24bcb3b34144');
INSERT INTO "journal" VALUES(1,129,'{"previous": "51fc1929e085815fbf183d05c74d35088be8688706af88f875bb24bcb3b34144", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "reference": "DR-W36P4W", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','be4bb16eed91f7d9e8692d89531a49b90632dbd71f2eb8b7da5daecf59fee26a');
INSERT INTO "journal" VALUES(1,130,'{"previous": "be4bb16eed91f7d9e8692d89531a49b90632dbd71f2eb8b7da5daecf59fee26a", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "reference": "DR-59QQMX", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','3f1d498d0eda28c73ddef721ef24f98ea23f90f5a81d779b78afcb21f676e6f2');
INSERT INTO "journal" VALUES(1,131,'{"previous": "3f1d498d0eda28c73ddef721ef24f98ea23f90f5a81d779b78afcb21f676e6f2", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "reference": "DR-W36P4W", "clause": "4.2b", "details": {"revision": 2, "digest": "2d29d64d58d1980f992c119783a174a17146581c992be2f963a600dcebd02ce2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','605f4ecc6276af985bf61a61967f36dd5b5b9219782196687dea787d24df4507');
INSERT INTO "journal" VALUES(1,132,'{"previous": "605f4ecc6276af985bf61a61967f36dd5b5b9219782196687dea787d24df4507", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','6e61f6d64fb12bf5fffff074f1f080388014ad9621ae985596638ef8ebcd9e3f');
INSERT INTO "journal" VALUES(1,133,'{"previous": "6e61f6d64fb12bf5fffff074f1f080388014ad9621ae985596638ef8ebcd9e3f", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','a2b3552febf78d3498b9922dd47b518312920fa33e171792a4793ba776e161ba');
INSERT INTO "journal" VALUES(1,134,'{"previous": "a2b3552febf78d3498b9922dd47b518312920fa33e171792a4793ba776e161ba", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','48f93e941453ae3bb154389ad314864bf541188e2b445e9e2491eb4197742266');
INSERT INTO "journal" VALUES(1,135,'{"previous": "48f93e941453ae3bb154389ad314864bf541188e2b445e9e2491eb4197742266", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','0a8993124d99d6a85c9a47ee16ee46f01c3b7cc6f35466c1f3b1ddffb4bd343f');
INSERT INTO "journal" VALUES(1,136,'{"previous": "0a8993124d99d6a85c9a47ee16ee46f01c3b7cc6f35466c1f3b1ddffb4bd343f", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','5e7640a2edb53d841408ec310abd9063e919e5096344ccdf1bb6afbffb043349');
INSERT INTO "journal" VALUES(1,137,'{"previous": "5e7640a2edb53d841408ec310abd9063e919e5096344ccdf1bb6afbffb043349", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','0829a0299f9a44ce5ea5d9e0e5614d176eef50658d7c72a025db8cb8ea65f2fa');
INSERT INTO "journal" VALUES(1,138,'{"previous": "0829a0299f9a44ce5ea5d9e0e5614d176eef50658d7c72a025db8cb8ea65f2fa", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','b983caeeec07aa520762321ec97ff17f9e49afd0cafd2fc802a9959efddbfb5d');
INSERT INTO "journal" VALUES(1,139,'{"previous": "b983caeeec07aa520762321ec97ff17f9e49afd0cafd2fc802a9959efddbfb5d", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "website", "clause": "Intro-2a", "details": {"address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','70201be7cab0c0d6ac843f7e329d23fc90184207efb52dde8baa0c6c9dad870b');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,139,'70201be7cab0c0d6ac843f7e329d23fc90184207efb52dde8baa0c6c9dad870b');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(2,1,'status card','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-PWDWKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(4,1,'status card','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(5,1,'author card','DR-PWDWKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(6,1,'duty','DR-PWDWKY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-PWDWKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(8,1,'status card','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(9,1,'author card','DR-PWDWKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(10,1,'release','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-PWDWKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-PWDWKY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-PWDWKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(14,1,'status card','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(15,1,'author card','DR-PWDWKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-PWDWKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-PWDWKY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-PWDWKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(19,1,'status card','DR-PWDWKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(20,1,'author card','DR-PWDWKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(21,1,'route','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(22,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(24,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(25,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(26,1,'duty','DR-TQXTPY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(28,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(29,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(30,1,'route','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(31,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(33,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(34,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(35,1,'duty','DR-TQXTPY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(37,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(38,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(39,1,'release','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-TQXTPY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(43,1,'status card','DR-TQXTPY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(44,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(45,1,'route','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(46,1,'status card','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(48,1,'status card','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(49,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(50,1,'duty','DR-1A79K1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(52,1,'status card','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(53,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(54,1,'release','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-1A79K1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(58,1,'status card','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(59,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-1A79K1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(63,1,'status card','DR-1A79K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(64,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(65,1,'route','DR-YP9WQH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(66,1,'status card','DR-YP9WQH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-YP9WQH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(68,1,'status card','DR-YP9WQH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(69,1,'author card','DR-YP9WQH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(70,1,'duty','DR-YP9WQH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-YP9WQH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-YP9WQH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(73,1,'status card','DR-YP9WQH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(74,1,'author card','DR-YP9WQH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(75,1,'route','DR-1X2BYQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(76,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(78,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(79,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(80,1,'duty','DR-1X2BYQ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(82,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(83,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(84,1,'route','DR-BZPYXG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(85,1,'status card','DR-BZPYXG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-BZPYXG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(87,1,'status card','DR-BZPYXG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(88,1,'author card','DR-BZPYXG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(89,1,'duty','DR-BZPYXG',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-BZPYXG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(91,1,'status card','DR-BZPYXG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(92,1,'author card','DR-BZPYXG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(93,1,'route','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(94,1,'status card','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-9XPYR5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(96,1,'status card','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(97,1,'author card','DR-9XPYR5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(98,1,'duty','DR-9XPYR5',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-9XPYR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(100,1,'status card','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(101,1,'author card','DR-9XPYR5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(102,1,'release','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-9XPYR5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-9XPYR5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-9XPYR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(106,1,'status card','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(107,1,'author card','DR-9XPYR5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-9XPYR5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-9XPYR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-9XPYR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(111,1,'status card','DR-9XPYR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(112,1,'author card','DR-9XPYR5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(113,1,'route','DR-MHCPZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(114,1,'status card','DR-MHCPZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-MHCPZB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(116,1,'status card','DR-MHCPZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(117,1,'author card','DR-MHCPZB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(118,1,'duty','DR-MHCPZB',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-MHCPZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(120,1,'status card','DR-MHCPZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(121,1,'author card','DR-MHCPZB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(122,1,'release','DR-MHCPZB',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(123,1,'route','DR-9WP9RW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(124,1,'status card','DR-9WP9RW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(125,1,'route','DR-DM15K6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(126,1,'status card','DR-DM15K6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(128,1,'status card','DR-DM15K6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(129,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(130,1,'duty','DR-DM15K6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(131,1,'route','DR-CXHQJ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(132,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(134,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(135,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(136,1,'duty','DR-CXHQJ0',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-3ZXFZX','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-3ZXFZX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-3ZXFZX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-3ZXFZX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-3ZXFZX',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-3ZXFZX','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-3ZXFZX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-3ZXFZX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-3ZXFZX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-JMHSV6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-JMHSV6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-JMHSV6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-JMHSV6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-JMHSV6',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(151,1,'route','DR-HRQR7H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(152,1,'status card','DR-HRQR7H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(155,1,'status card','DR-HRQR7H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(156,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(157,1,'duty','DR-HRQR7H',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(160,1,'status card','DR-HRQR7H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(161,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(162,1,'release','DR-HRQR7H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(163,1,'route','DR-SPAGVG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(164,1,'status card','DR-SPAGVG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(166,1,'status card','DR-SPAGVG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(167,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(168,1,'duty','DR-SPAGVG',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(169,1,'delegation notice','DL-1KB4QX','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(170,1,'delegation notice','DL-1KB4QX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(171,1,'delegation notice','DL-1KB4QX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(172,1,'reroute','DL-1KB4QX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(173,1,'delegation turn','DL-1KB4QX',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(174,1,'route','DR-7NVHSQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(175,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(177,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(178,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(179,1,'duty','DR-7NVHSQ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(182,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(183,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(184,1,'duty','DR-7NVHSQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(185,1,'route','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(186,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(189,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(190,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(191,1,'duty','DR-P6XDZ0',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(194,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(195,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(196,1,'release','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(198,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(200,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(201,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(202,1,'duty','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(204,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(205,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(206,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(207,1,'release','DR-P6XDZ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(208,1,'route','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(209,1,'status card','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(210,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(211,1,'status card','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(212,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(213,1,'duty','DR-5PYFEC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(214,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(215,1,'status card','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(216,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(217,1,'release','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(219,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(220,1,'status card','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(221,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(222,1,'duty','DR-5PYFEC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(223,1,'absence notice','AW-30CPX3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(224,1,'absence notice','AW-30CPX3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(225,1,'reroute','AW-30CPX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(226,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(227,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(228,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(229,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(230,1,'duty','DR-CXHQJ0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(231,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(232,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(233,1,'status card','DR-DM15K6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(234,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(235,1,'duty','DR-DM15K6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(236,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(239,1,'status card','DR-SPAGVG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(240,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(241,1,'duty','DR-SPAGVG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-30CPX3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-30CPX3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-30CPX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(245,1,'absence notice','AW-WKC594','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(246,1,'absence notice','AW-WKC594','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(247,1,'reroute','AW-WKC594',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(248,1,'reroute','AW-WKC594',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(249,1,'reroute','AW-WKC594',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(250,1,'absence notice','AW-WKC594','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(251,1,'case notice','BR-YTXETSD7QX18A7THS2ZEZ7WXXD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(252,1,'case mail','BR-YTXETSD7QX18A7THS2ZEZ7WXXD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(253,1,'case inform','BR-YTXETSD7QX18A7THS2ZEZ7WXXD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(254,1,'case turn','BR-YTXETSD7QX18A7THS2ZEZ7WXXD',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(255,1,'case notice','BR-DGTR48PC9M19PXE174GRH2RBR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(256,1,'case mail','BR-DGTR48PC9M19PXE174GRH2RBR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(257,1,'case inform','BR-DGTR48PC9M19PXE174GRH2RBR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(258,1,'case turn','BR-DGTR48PC9M19PXE174GRH2RBR5',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(259,1,'case notice','BR-V60R9H4PS1CQXSXCFCM55VJ3EE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(260,1,'case mail','BR-V60R9H4PS1CQXSXCFCM55VJ3EE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(261,1,'case inform','BR-V60R9H4PS1CQXSXCFCM55VJ3EE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(262,1,'case turn','BR-V60R9H4PS1CQXSXCFCM55VJ3EE',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(263,1,'case notice','BR-1PJWEJ1K4Z0Z30Z55WMDD8WCZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(264,1,'case mail','BR-1PJWEJ1K4Z0Z30Z55WMDD8WCZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(265,1,'case inform','BR-1PJWEJ1K4Z0Z30Z55WMDD8WCZB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(266,1,'case turn','BR-1PJWEJ1K4Z0Z30Z55WMDD8WCZB',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(267,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(268,1,'case turn','BR-YTXETSD7QX18A7THS2ZEZ7WXXD',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(269,1,'case turn','BR-DGTR48PC9M19PXE174GRH2RBR5',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(270,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(271,1,'route','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(272,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(273,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(274,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(275,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(276,1,'duty','DR-M2Y5PZ',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(277,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(278,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(279,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(280,1,'release','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(281,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(282,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(283,1,'purdah turn','PW-PVNPZG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(284,1,'purdah turn','PW-PVNPZG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(285,1,'purdah affected','PW-PVNPZG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(286,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(287,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(288,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(289,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(290,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(291,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(292,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(293,1,'status card','DR-5PYFEC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(294,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(295,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(296,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(297,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(298,1,'status card','DR-9WP9RW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(299,1,'author card','DR-9WP9RW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(301,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(302,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(303,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(304,1,'status card','DR-DM15K6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(305,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(306,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(307,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(308,1,'status card','DR-HRQR7H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(309,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(310,1,'decision card','DR-MHCPZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(311,1,'status card','DR-MHCPZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(312,1,'author card','DR-MHCPZB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(313,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(314,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(315,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(316,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(317,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(318,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(319,1,'status card','DR-SPAGVG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(320,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(321,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(322,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(323,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(324,1,'purdah notice','PW-PVNPZG',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(325,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(326,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(327,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(328,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(329,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(330,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(332,1,'status card','DR-5PYFEC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(333,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(335,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(336,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(337,1,'status card','DR-9WP9RW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(338,1,'author card','DR-9WP9RW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(339,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(340,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(341,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(343,1,'status card','DR-DM15K6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(344,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(345,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(346,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(347,1,'status card','DR-HRQR7H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(348,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(349,1,'decision card','DR-MHCPZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(350,1,'status card','DR-MHCPZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(351,1,'author card','DR-MHCPZB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(352,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(353,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(354,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(355,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(356,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(357,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(358,1,'status card','DR-SPAGVG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(359,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(360,1,'handover card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(361,1,'handover card','DR-1A79K1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(362,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(363,1,'status card','DR-1A79K1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(364,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(365,1,'handover card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(366,1,'handover card','DR-TQXTPY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(368,1,'status card','DR-TQXTPY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(369,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(370,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(371,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(372,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(373,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(374,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(375,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(376,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(377,1,'purdah notice','PW-PVNPZG','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(378,1,'purdah notice','PW-PVNPZG',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(379,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(380,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(381,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(382,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(383,1,'status card','DR-1A79K1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(384,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(385,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(386,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(387,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(388,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(389,1,'status card','DR-5PYFEC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(390,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(392,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(393,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(394,1,'status card','DR-9WP9RW',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(395,1,'author card','DR-9WP9RW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(396,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(397,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(398,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(399,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(400,1,'status card','DR-DM15K6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(401,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(402,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(404,1,'status card','DR-HRQR7H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(405,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(406,1,'decision card','DR-MHCPZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(407,1,'status card','DR-MHCPZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(408,1,'author card','DR-MHCPZB','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(409,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(411,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(412,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(413,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(414,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(415,1,'status card','DR-SPAGVG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(416,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(417,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(418,1,'status card','DR-TQXTPY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(419,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(420,1,'names due','PW-PVNPZG',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(421,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(422,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(423,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(424,1,'duty','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(426,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(427,1,'status card','DR-1A79K1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(428,1,'duty','DR-1A79K1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(430,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(431,1,'status card','DR-TQXTPY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(432,1,'duty','DR-TQXTPY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(433,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(434,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(435,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(436,1,'release','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(437,1,'route','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(438,1,'status card','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(439,1,'decision card','DR-W1G21R','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(440,1,'status card','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(441,1,'author card','DR-W1G21R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(442,1,'duty','DR-W1G21R',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(443,1,'decision card','DR-W1G21R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(444,1,'status card','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(445,1,'author card','DR-W1G21R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(446,1,'release','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(447,1,'route','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(448,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(449,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(450,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(451,1,'author card','DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(452,1,'duty','DR-TE5NH7',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(453,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(454,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(455,1,'author card','DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(456,1,'release','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(457,1,'purdah notice','PW-D5A4D7','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(458,1,'purdah notice','PW-D5A4D7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(459,1,'purdah turn','PW-D5A4D7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(460,1,'purdah turn','PW-D5A4D7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(461,1,'purdah turn','PW-D5A4D7',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(462,1,'purdah affected','PW-D5A4D7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(464,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(465,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(466,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(467,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(468,1,'author card','DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-W1G21R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(470,1,'status card','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(471,1,'author card','DR-W1G21R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(473,1,'status card','DR-1A79K1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(474,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(476,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(477,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(478,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(479,1,'status card','DR-5PYFEC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(480,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(481,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(482,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(483,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(484,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(485,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(486,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(487,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(488,1,'status card','DR-DM15K6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(489,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(490,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(491,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(492,1,'status card','DR-HRQR7H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(493,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(494,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(496,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(497,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(498,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(500,1,'status card','DR-SPAGVG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(501,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(503,1,'status card','DR-TQXTPY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(504,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(505,1,'purdah notice','PW-D5A4D7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(506,1,'purdah notice','PW-D5A4D7','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(507,1,'purdah notice','PW-D5A4D7','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(508,1,'purdah notice','PW-D5A4D7',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(509,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(510,1,'status card','DR-M2Y5PZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(511,1,'author card','DR-M2Y5PZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(513,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(514,1,'author card','DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(515,1,'decision card','DR-W1G21R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(516,1,'status card','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(517,1,'author card','DR-W1G21R','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(518,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(519,1,'status card','DR-1A79K1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(520,1,'author card','DR-1A79K1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(521,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(522,1,'status card','DR-1X2BYQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(523,1,'author card','DR-1X2BYQ','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(525,1,'status card','DR-5PYFEC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(526,1,'author card','DR-5PYFEC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(528,1,'status card','DR-7NVHSQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(529,1,'author card','DR-7NVHSQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(531,1,'status card','DR-CXHQJ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(532,1,'author card','DR-CXHQJ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(534,1,'status card','DR-DM15K6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(535,1,'author card','DR-DM15K6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(538,1,'status card','DR-HRQR7H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(539,1,'author card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(542,1,'status card','DR-P6XDZ0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(543,1,'author card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(546,1,'status card','DR-SPAGVG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(547,1,'author card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(548,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(549,1,'status card','DR-TQXTPY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(550,1,'author card','DR-TQXTPY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(551,1,'decision card','DR-M2Y5PZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(552,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-W1G21R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(554,1,'decision card','DR-1A79K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(555,1,'decision card','DR-1X2BYQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(556,1,'decision card','DR-5PYFEC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-7NVHSQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(558,1,'decision card','DR-CXHQJ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(559,1,'decision card','DR-DM15K6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-HRQR7H','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(562,1,'decision card','DR-MHCPZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(563,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-P6XDZ0','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(565,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(566,1,'decision card','DR-SPAGVG','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-TQXTPY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(568,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(569,1,'purdah notice','PW-XZF3B0','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(570,1,'purdah notice','PW-XZF3B0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(571,1,'purdah turn','PW-XZF3B0',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(572,1,'purdah turn','PW-XZF3B0',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(573,1,'purdah turn','PW-XZF3B0',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(574,1,'purdah affected','PW-XZF3B0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-W1G21R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(576,1,'status card','DR-W1G21R',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(577,1,'author card','DR-W1G21R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(578,1,'route','DR-0X8FZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(579,1,'status card','DR-0X8FZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(580,1,'decision card','DR-0X8FZB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(581,1,'decision card','DR-0X8FZB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(582,1,'status card','DR-0X8FZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(583,1,'author card','DR-0X8FZB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(584,1,'duty','DR-0X8FZB',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(585,1,'exemption notice','DR-0X8FZB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(586,1,'exemption notice','DR-0X8FZB','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(587,1,'decision card','DR-0X8FZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(588,1,'decision card','DR-0X8FZB','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(589,1,'status card','DR-0X8FZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(590,1,'author card','DR-0X8FZB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(591,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-0X8FZB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(593,1,'decision card','DR-0X8FZB','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(594,1,'status card','DR-0X8FZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(595,1,'author card','DR-0X8FZB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(596,1,'release','DR-0X8FZB',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(597,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(598,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(599,1,'author card','DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(600,1,'exemption notice','DR-TE5NH7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(601,1,'exemption notice','DR-TE5NH7','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(602,1,'decision card','DR-TE5NH7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(603,1,'status card','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(604,1,'author card','DR-TE5NH7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(605,1,'release','DR-TE5NH7',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(606,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(607,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(608,1,'route','DR-A4SHBX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(609,1,'status card','DR-A4SHBX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(610,1,'decision card','DR-A4SHBX','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(611,1,'status card','DR-A4SHBX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(612,1,'author card','DR-A4SHBX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(613,1,'duty','DR-A4SHBX',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(614,1,'route','DR-RKVZH0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(615,1,'status card','DR-RKVZH0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(616,1,'decision card','DR-RKVZH0','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(617,1,'status card','DR-RKVZH0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(618,1,'author card','DR-RKVZH0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(619,1,'duty','DR-RKVZH0',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(620,1,'route','DR-W36P4W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(621,1,'status card','DR-W36P4W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-W36P4W','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(623,1,'status card','DR-W36P4W',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(624,1,'author card','DR-W36P4W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(625,1,'duty','DR-W36P4W',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(626,1,'route','DR-59QQMX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(627,1,'status card','DR-59QQMX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-59QQMX','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(629,1,'status card','DR-59QQMX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(630,1,'author card','DR-59QQMX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(631,1,'duty','DR-59QQMX',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(632,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(633,1,'duty','DR-A4SHBX',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(634,1,'duty','DR-59QQMX',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(635,1,'duty','DR-RKVZH0',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(636,1,'duty','DR-W36P4W',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-RKVZH0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(638,1,'decision card','DR-RKVZH0','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(639,1,'status card','DR-RKVZH0',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(640,1,'author card','DR-RKVZH0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(641,1,'duty','DR-RKVZH0',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(642,1,'decision card','DR-W36P4W','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(643,1,'status card','DR-W36P4W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(644,1,'author card','DR-W36P4W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(645,1,'decision card','DR-59QQMX','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(646,1,'status card','DR-59QQMX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(647,1,'author card','DR-59QQMX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(648,1,'route','DR-W36P4W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(649,1,'decision card','DR-W36P4W','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(650,1,'status card','DR-W36P4W',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(651,1,'author card','DR-W36P4W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(652,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(653,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(654,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(655,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(656,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(657,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(658,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(659,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(660,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(661,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(662,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "postings" VALUES(1,'DR-PWDWKY','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-PWDWKY','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-1A79K1','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-9XPYR5','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-PVNPZG','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-24');
INSERT INTO "purdah_windows" VALUES(1,'PW-D5A4D7','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-27');
INSERT INTO "purdah_windows" VALUES(1,'PW-XZF3B0','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',0,0,0,'2027-03-03 09:30:00.000000',NULL,'form-28');
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
INSERT INTO "reassignments" VALUES(1,'DR-7NVHSQ',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-A4SHBX',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-59QQMX',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-RKVZH0',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-W36P4W',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-PWDWKY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2fd9877f85b0bd1db61fb0e0b7fb767d','14cdba62b340cae6b84c88c8b66c574ce244a3dcdc1f9bb1d5f8262782500665','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-TQXTPY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b4617e3f533b977f39ec61b60bfa60df','fcab230c686e44dd434c527f37728ebead195bf798636562c828276316e9e73e','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-TQXTPY',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e388bb68aec564fdcab2b113d7940e93','1816ac113dc05393f52d28a96965e62dd09201bba7dc4a85d6df1d2f8188343e','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-1A79K1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c341ee3e70193fe5dffc06d558862238','33abe1731424bca555cf0e573b98d1795f572d4d2c337f699468047594d765b7','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-YP9WQH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','dd43498d56907754c92334a58d8dbf0e','960ca0bcf2d9378198d70a9653821d836020d1aa8dfe8359b1d32ca85155f979','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-1X2BYQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','414aca90e4f0dc6283beeee2beef35ef','b11c22f5e3ab25a5945b0f7750c76838d9dd5f00d0f8821761aaa00a270179b5','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-BZPYXG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6a002686d917bab19b6a6d1c909af8a1','6ec93ce80f8d29112ba5dafe35b07bcb4a8ff03fe231f0dff11280c26fe1d502','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-9XPYR5',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','1b40415dd35abfce4d10d18b9815b7f6','563ce98432698b8721eadd8944e4e979a6124a905e6efe105185d5bc620891fe','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-MHCPZB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','28f59be2b48784e51996cc5ee795d5f2','cda5f0d37fd88b4737c8e6aae1ad7f9b98c6aaa78c0c5d4b7fc19d55e4aff3ea','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-9WP9RW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b6b0cc63df260656b2eef30257408282','f77799e69366bed548d07d090004574827e92d18588088e15d6df27015db154d','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-DM15K6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3851d961bed141e28996fb50b5065a8f','b30f5676d4a7cc767230157e96ae5972f355343581451037b2914a19b9ba9e9f','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-CXHQJ0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b37199be6ec5f251cdd1ab9fd7fd128f','acf14b11ed6423d095e4ef4d0134f6fe161cc4d04d585c341de30e80cc962b2e','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-HRQR7H',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6b0f40bcf77e7a42a06feef9e1efa3a6','9d141f14890062c956c2ca2f18abf35ef24d3169719f183cfeda125fbac1722e','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-SPAGVG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ea5975d4eb871355dd90d2dac0d4f018','25b771e6cab72ed29357e3eaf1875606130a79a3fde94a1dc383998a57416d8c','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-7NVHSQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a3377dd06e791a83d48d1300a352de92','c5c51437c54c4f14ab2b5bcc0db1ee7bb388eba14389c0f52cc2dc653fc3ed8c','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-P6XDZ0',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a5044885eac9329753ccf4b7b2df5dda','d5b32718e58c288e65dfa11ce236575fcc6ecba010cd86d9daa484ee08fdd657','form-19',0);
INSERT INTO "revisions" VALUES(1,'DR-5PYFEC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8e5b98bdf0e2155e7cb8115f4e8eb528','338c276749566cd74f1aa49ca93ea930daba6ba8b019460aa2b9e6e546b30081','form-20',0);
INSERT INTO "revisions" VALUES(1,'DR-M2Y5PZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','b7730a20901aa3546038121ebbdd6bc1','f8463160d52a8c853d1eab3e1e6f78e13b0095db7becab99619c1c50bdff824a','form-23',0);
INSERT INTO "revisions" VALUES(1,'DR-W1G21R',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','f0856d7cb4043552edc0fcf861f03060','489b39a4c42a3fb6f425191c9159f23dd7dacbc5cec1b73cfe075e30f3412282','form-25',0);
INSERT INTO "revisions" VALUES(1,'DR-TE5NH7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','39f16ede9706ed39a49b7096fe571488','66274a2dcc36aef37ba90ae5e8cd4b8610f728206be169e42ea67e16a444e528','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-0X8FZB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','897f05042d3225df47159c156870e63a','f6c94a0c995a07d1708d8be03d9653286d90dae701ea8bb508ff2e8fc378c146','form-29',1);
INSERT INTO "revisions" VALUES(1,'DR-A4SHBX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','cfba676268f7b4a8add4d7bdf6463dbe','f8e11b4d7a551b6ed52047a1e2d2984c5f56cacc9374def3d55d471b89b055ae','form-30',0);
INSERT INTO "revisions" VALUES(1,'DR-RKVZH0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','a506ac85297209cc3071aaabedec83cc','8ebbd517af2d7d470ee97ee5a45430390b267711bd7944a7dac8a8ca3f157c0a','form-31',0);
INSERT INTO "revisions" VALUES(1,'DR-W36P4W',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','c7e34c7e32635c4e4d988b2793ea030a','3e559ba1b57380374af6d30ccb8208ff50ddd97eaf4edf5b87c78c69c681c43d','form-32',0);
INSERT INTO "revisions" VALUES(1,'DR-59QQMX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','8f13d58e39e4e9f6e86b139817e72b9a','4ed3496850d64c70eb6dd2d8cd22251837653b2694788d7a27060e8ff40c34ab','form-33',0);
INSERT INTO "revisions" VALUES(1,'DR-W36P4W',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','e4aa07d7951a5946e13eabc7e6bfb972','2d29d64d58d1980f992c119783a174a17146581c992be2f963a600dcebd02ce2','bring-back:DR-W36P4W:2',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'c33b2e8640c0e7a3b3bac85aa4a9da483fa422303245de1a5ad3cc346abf4a70','2027-03-02','a023298cfa7b74f03f0d56591a93af89d277cab306ed7c2315645b651be5b4de');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "rQdFQ/a6GY9tSbz+suf9nf2gCUuuMz25EvFATYpsJaIoS3uA6YrJBhk0gv0Q9gRb/0bEfaIoVrhup84gKY9NyifRQwdv/LTEkrNMbwAchaLrbeFciBNa0O+s/4nTaWJMBLSEZSsR/WmRbxuzity6TIk1debxXNExhv7czoDIh7iVpsQRSIQ6TylVYt1kQ7Ky+yAjW87hf+ufZ/ZQiwDnl+a1RPbtQ/6Nw804VpPAXn70Vba27Q6N3Lj4wwCCp0WSBMyhwajQhQZ5Fppo+t27mnerR5koaJwyA4nbxIL9SW0CmMc/rySPcZyfjX7H5Q53tz3XocTknzAyrnLqq3QdwdOTsq+aWfAv/+3bzFQz6+kO+TKbmrqx4hYGUbphEUDWxwVgOyF6W8qNSQcczUeoGSjYR6w052p6DHUiQAHSB3d6Jwop/xGJ5QDatoETb12+gT0ctECwyZQpkfDg3XehBUPCyj9CV89FkgBqvYlzb/5NhDN0bEJvmEG7YFsxBNw+xIpfJF0kxWO0Uk22qbKHPzlSYvYM5qC3k5cf1Agq2OsEHsjNPhQ4m0vCIBZavZ56Xl9ADjiWVvPcVEWjiNEy4ktzJYz0qg8w5CCnNUjL3+zyNiKjdOz7sRI0JixySn+BKEYq0PjR5YmQzzd+JeEzY4nkW5ZUSKgps3dSdK5nRGYXJhjkIP0wj/3ZN78wbkuYCPb0blAMpPuKtcrvGdlN+GosJWlq/c1C+YhgWb1xk2yCzV0VwxVYaErtQ/01d2k5b6oAXzJfJV/1pZHqu5VtI/Ei7si1kZ/P3iSy4SIPR/QatfXBQLopi0XNLBbu3KJHIsPELgKMkKJOv4NnMd1ozMbg7dKxX3I373paRPBOHCEJLqOw3U+95KtGrj877pc9fKDvubpoECYH98qZ0Rp3boxb9Ki/5mXnLAVeqrNJgJ9NGaA78TivWPA/G1Nla4bU/Kr6zugsp1hDwqaBxQKmZsbpBnAuQQaZ0FS9Zmz/UAEvQez4qgmDP7TDqJrHMKnUjE90Bgn2yribuT1U+duRsqcmiKu9bAlywzuMZkob1aPEXAlpx0VzvSXqceNDS7cxB/noSSWnXEyKt9uFSE2v7jqwOANcsizZkoX1Q77rUIZlo6+fnoyZ7RbQQ+Ep2XMxD7lVrjTCmNSlTjjrbx/4Oi79S33Kts+UdD1v4+J7K+HH7nvGWRcKoyLvZYbWYMPdbLAj8BIuHR0o6cNubtZuECelmfXU1qsSAdTanbO5yXfVrhyapBR6NzhWI/XkiLeZYRicz6AhFhF7Yv21XlvtkNNQOmxUGuDsBC4nSHgHrIrwBWfXzdG5YX+CSXH7F2kT6xpLVjTsnK3VuLFEVb9aTGfm2GL4BZkeYUmx7+bzlrJHMfrhTdY4ggzrw90="}','ff8085eeb15a20f496e45f4fcc7e6e4307127a75ecb6158052bf15b8b5d4df9d');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "ff8085eeb15a20f496e45f4fcc7e6e4307127a75ecb6158052bf15b8b5d4df9d", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "HMsfZkTxN8nR7i2UU0+5a5hXPt0sSsMdebe5CuQVazsFhp9ypRSBKljtPLXb7b2Mhdc4+fK13steqNIVaTCKhY1B1zumBvk+jHP15nyUJTRG0BxGVkXCD0I1fFsMNnCRuBgE8i8EYP4jHwFNmf5OMxDQrxDqDRjZlFpZg4HngbkZZqmN6aS6dnKh7NvBXwJAGY14GsbMki1cVGzgf/J7m0uUJI9yO1V/li8msgXf0nYwobwkUyZ/kgtB6q/qpgrhJR9xnGDgcZBthJXEybObLqU7e+yjWlU/0QY62lZATTzzGjSoen/UYVjPmM2/kuSPwR8LaxokyEtJSRjtnkDTtTolZYKUtKb+MD7j0GaavSHtY73gMUPdeCud61pIqFK/qNnqqre8hlKpi29uhWrFKWqr26PGVdKDorHp+waDEG014z9XbMMmYkwXOjXkqOFjiOY9mHGR3vYDamk0R1Jnw6rnAcAOywz8bRrIHa9rquUN8WX5y4YmjY8SmYLTNn95TCEMx7NxcbraYKl0Vem1/IEhGG2LcjJbDPlrNnrM8Q0aM4ij2ffNykPCv0+i4enapQHzidIOxflFy+BWLLfNcTUkyJoF8e0ym+mwtwNpgDZuK01ltNAyDJCnFRl7s0aDQRchLBfvfvkFJaCIfrjqTkCeLHDHFmHXYvY8xwilAme0qfr05s9xW30SKVDuAY/UKlUOg9GON9WrRAHtF9t8VGaDOElRxCUAYt6bsBpo6BWfdMBWsIiAG//e9GsD0L2CF54tHFpABcnTblr8l5uxqZBw60NkO7Sc3jKneSkxfWKdQAZyjMelUJH5Kqdo58OouMDD19hX/M29jminnMZ5OySj4LBE9WkFzpwzl6qSVyA/WYbJaY8MSq1Q73y0hO5ulX6uGWaDCWSiLxpR6c5NU9imYl8LxMrwFkT4iyfAnQzlHBHQuN8CdSEFSqY7gIZvQ8oy1ywvdo+ubiLRqtSgkrFW6Kvb8JDAKSozRvkg3BgHeITKMzvnZ1ynoZJtHpmtL1SvGytiMW3QbN2XvApAZxE4NrnfC/W7PuCnT60whhT9MFKm+DRJ9YjZArbgBC0lRiXIFJ7ShyPUodsbt9Zj+Fj57DEqQL+/f+zg+i3lNlxwwpbpvIRiUIJqFsYp4BdG/F/4Q7/WpKSLwnjGnnUwMgu2KKonfgoHZj1Dr/0SJ6ZdrFUfg9JnpJAyMsXI2mfSjqW0EUC7nu5F9PmzAuMImX+KEu8Z1YpkrlGjm9+hptEOQOXAxZkgw2V34LRhfC+IdbRBni9RPdoObCQ1o0mebGuMq7HQTX3WPcsNddT1bhisO81FpvlrYHEo/zdutN0DoVqK2RIc5IJuRKReKUSeMtNX4jSFt0J44zpntC66yXY0thrG+FfNFNen1d4="}','79de6923c2186577b613c5e191e01108ad037417df938da9b4290072c018434d');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "79de6923c2186577b613c5e191e01108ad037417df938da9b4290072c018434d", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "GGkpIZ6cxfhdE+f+7ijYOZOBKk+5E4qQar0rlSbO2RDaeHhq5tSLMBFijm0DZuyCBWkw2vR+9YdzJZ/tbIDL0ScE+9huXPQGCeEwKRiagyi9A++yz75v8W5brrnedBu+snBqk6HR+II0r/+JQCKPmg3xcK6l95BnAAT06UWCK+/A188IEzYBnjHU8jE2mzVGE0wDew9k1rbWyw1egFfzyZLukao13+v/IBpuU1PYheyrPSTAvKDcju3QvAE7ZYNCxyKPWG+uBj8Pdn4bGTSU1gRgce65LNLoa0fJJc7jQsmTWI+p9ZObjOfdxs7Hs1wDgo+opETEIHZUROK0xogTCrdx2f98xu8u7UWdcVndRNEFpG7s34Is7Egy2xz3glq8WnDJxy1SFARiHVwT4uH88HsgDnDVW+hJTB3yIMaYen43K755T9vBN7AquW8VFsV0KVKGeAiJ64kHQBgyvoF9h79BWyWX/Rz07s1MOPC1YcDXDvxIZyH62TtpoOeL2IJSL3Oa+dOX+TBdF5VUUhbNLG5gZivfrnlkOAhQGXYUW+J36ESINfVknOE+J5wkTwY6bHpNPUPjSaR8MSvs2OCOm+5/NYp1bYLC5p6O/Nmv2CH9G8KroyVXxGCZMMaVthS4i/r1E4lIi/fJJVELiW5YGFDm3yB4w853VgbBT/Fss2EuFaHthBl+V+3R8WIMwaJKPwrBJwTsdT+N3WuXeHGOZxpLiLakWmCYvHe141P+TNJ8BNa9cPFFar2Yg1voSfIz2wWkcB1clev8mFifXsQ1wWeFlKWrMMjtsTHgNgwYZmgRbVwmZdvzr8nZe2waksFSefOSTUCrLH0iHyUgyzy2e4sdTLZFGRHZ9RFJQSkhMtmvlM4BizWbBKpGfQ+OsiA1zqqub3WaSNf1TPTLGOu0AqLliAptMOo/XYckzGkmO0fFA1nYdveKCpLjn6MeJPF6tgbU+yiGEqaGokcp7eihiSQsMhnzX/aKfkiXi27fpkaB3DUdqA1RIxPA+MwE7IVl53Zpc/Z/X0Kux/89FABejc2CVPQ7qJ2IN/MHfhMcOGIwAx1ECcCn0antfpYHIAh1gjMhSLIW5z0O59fV0Us2wrdXjdyEUMosERxQQ4F8qaSEFIS4GQ8CVruGRSz/LCep/6RvesQMxYPN0QpgKy6q+HHy8LnlWZ4bca/tYSVMTHDihYiUfUQUKtx+ooSmiZkrZFdry+Gb9k6N/ct0OJLmBC8IXvP7/zO8F0Ef0sCVfND2/USWpM3O+2cnja6ezeFFJd0y95ptWIN5pgtjMF5Idt4g3XCVcO7JY8yWRvZ156tXQMEnvw6oJAg9iWMnQXeQb1lBZjMh0+6v/C4hQLR0FlL9r73Hyz/4QffSHMxktmVyo4bIWvhGseFtZHw="}','4a87a9b1433c1905122bab6d590aa6b45a3a6bc40f24405af88c673d5454909e');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "4a87a9b1433c1905122bab6d590aa6b45a3a6bc40f24405af88c673d5454909e", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "IZtewLcaze02atmdfkLiO49lBVCXBY7YsCYV9yh6hJjmjHWqNDmQgsckmx0ENoeTaFBbZyUayhR0HNlBXmxjzZ3GeCA9rfcpLK7nIF4bl0E80JLEhXJIjS/UoD1E6DyVsVEVAdBprXzwXWf4/GIcZNmgjDv19Ol17/7Iur5IU1mCeUqSj/xoAP8jXjB0MzW8Mrqv8uJ1LV49gZ093cVJp71+LMt4EikZwZcf+pqhaADdihAwikGqjCwWtHQ//BInGvRs9ur+XQfQVi6TNqOm339bjfEpyWL0j7k/OvKWB5+/ZVp1Hv6frRN2bzqzxLEUPrHpXYCfZgmXgbIlTEa/Cvb2RK5+A/SFOxHCzZFUfOIqjdgUGR4XruQUXmRxxlzle476Uj8frVehHd6xzsrup8N/8hEjynZgKJy2ZyA68o0rN3KOx3Y3dIYEmA+y7lRw6RD831laVGiTMJjaLJ02saMtJtfYW/r1z0ygYZ/OUEYJQYc0qgVQ902XjZXBJDnAO4I1NJedSUlhaoWHDK5KtPqUTiCnm3lfBR3NzuUJO7N1KrDq69XpftMDl+TOAhgVqdYM9Yo1KZDvB+5bpXszR6QKdjfqVuBtAGtElhDIxn6NGTITmleO3wb6OANJKkg/fzA9ECxBERCFdUv5Bff+2C8390He+9mGq0bLExSjBmCaetHw/lQ0InzTsilLVJzAP5/aUtvUb1ieuafPLHsSg4/9vmCFMcdcMI1jSlh3rrkuAW2DZ1dOubCXX67dwf4Vf2cbsLcQIIpnQZvRp6DQHcQPmcSOzcN5T6Xc4bOAm5gcw2A7QlZG0WTaOG1iZtl3qBRb7EFZ1DbkQRPy5YDJSRBzI9fUJF7CRgeYKlCJsuKdzDsLNbl/lbXMBU/WKdS4y0tHb6IW2Gq1ulTatMfKt+03FugMjDzGq1B/MNm5o3pK51Ck40v+0iV2Fu5/9iHN/vVLJKf6qbCwkYv8Jel7Zpy2d3UrkBIatbqpvEOzqXCEf4JxyBpeMTxZ+64X+lC74Ht+4VkdjFW9u4p5EccKU/RKaD1J5VHDQ8rzO7Vhbk8+zIgR+DfoHuyXN0shqENDDTpWVptIdAXQLVYCpaN/zTSreVsX/w+OBTO7O9WGoFAl+2g9OIRsPzFo6BOgyBvd771N/BhMibO7zJmtI44L6Lovqhg+ieqj+UW00rYj6LjN8d0QkTjduj8/gFC/SE2/xDXVOgb5Wz2Rf5GnTLJOSYXO8+udlKghDNzJtmVboTljNuf+qvmUz7AM/YKufDLvy1HyOEFPkFgBT6lClwWHXVl8NJbdh2s+WvFEM08awNNaib2Ges1S6av5YW8a4sf7I/ho8xLraZeU772ro3Ep0zfCDQ0EOJWbOlV6WbU4fPmyqV4AEzqEA9BsiWc="}','193ffbbe4a636a09345a4eca62f11eb72b1c897cb4c7a229043e01eb67e37b98');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "193ffbbe4a636a09345a4eca62f11eb72b1c897cb4c7a229043e01eb67e37b98", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "bSBa5/3VhqnAPGNO0jS9o9e99iCbJAPvb2zTgmSgfX7J08PoaTCiwT0Qv4Dg/nOpJeqlRg0wA7SUBANPU+zl93iXdjIA8t/YpwJ1hHoE8x+RJQRhqhf/mY2C/jj7GqtU3wkbuc/YTzHvGiCCV6K/QIID/LE+9vrCRDB+c6614jCtNtVKppZ+J5dJejD7yVFcLoTjyzSx4pl0hBQsaOKSCw0qJdk0GqMKnWi8oEeFJXWZypllLvJbPYBxyDxoh3ogidn9psMKIFVujt/dBsUUPDxDfVPqY2jozQeiBkDOpHnum/68+vkBDepvi3PagS0GMKc/61rbOvZQcQbBVKzuhlko82vAF+L0eVtFwUhRx4cyueE0xDo5S/ymHFIRa6BpmRYJgGNbgtaEH1Up7JYD7eoiQ3hT//xc6xmfk4H8GWpbNpKOC132Ay8pS800DD3NuXWH28U/7oelJqOxL6Ae24+nSE7RCrxusAeGQjnrbIpAMIgEH3XZG5MQV67kNUbzFd5irmYMGbVfQYtPshhaBZb4q74vUzg7OL6Ftt6rzD/aaJUcXF4Omln7FVp7K+vbgJSXpu/NjgO+NTEgZQ2Tw3tTzo7q8y+fUA+9XnDdIsOoUbNB1Wx5glOOInfNRZpVG5ztfhIC1LEUhgm0zB5nto2Uh1cTreuVmFE042lqX6zNO2dQ5g+2cmaivg0ZKqJP6HRyilHtyz0wQFRaefDduKwyIXpe139wDo9+HtHsBmU75Wz7/H2ygKWehin1wMPlbnx6ukj34Dw3WLzOQ7BkZ1CttQmA/IX60tbBt7L3SbcqE2ojci8P0fS3BgoCiSLsdGrCz2Z8oJ3s+2dt7TDNUOpqWF3pbnytDfDRc/MgN515t/HxoYFhcMUsecll22doEMY4WmgyxuN2q2dQ7Oi55CtBQbMqj2I+A/TALp5QwWNM/jkd3aQ2+1V1VDPd55J0z9FF+mVv4rcsHjBr+6JUge+RVZlYuTRZhEGjCy55SjRwMI5+KQrMCK9hWUIeDnZAK2w3ORfYQrYnOpH2te4pA9rARJpnfAYpynq4jc6HL+GND3jMWgwPQK7SgS7jSyIR1bY/yTFiUROmQ1gzhNfTfP23MNhScyPl/0BVnpdcDiJkvACNw5IA0835Dvn0TPzGVorl3JtzEivdHehLY0UVI2GBIzFq1uZUKII+YVXxKvwWtG10pf3G+G0cCQxmKDIrSnB3f0JmzVWZ/RIvmdSR+6fznCxTU7IczRa3nC80jXqSlyRAt+IUh585wWiMqioR25rT4KCYjHDoQmR105nWMyxcCHOm0TlDhj1qWrH95N7zEJ+Vc+AUYEIdqB0hEkt8hb6o5dumv8RVLHJt1wulVahAy5pS0reLE7lxoRx8y6ukIUcn8H/RsUSIJhQ="}','9ce9c583cf0ab8945a931db10230b151ed9968b40646b6e7cea26aad977f8912');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "9ce9c583cf0ab8945a931db10230b151ed9968b40646b6e7cea26aad977f8912", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "DR6EtbLN1Efln8LWff3ftqrM5ckCkM8VNLaphOSbOMBefyBmAGomV8i2f+jmqV2A/MxXfMUI/9t1uQNe7qdArOAnuYhIRc51UlWn2KjlR4+F7SeYlM/e/V8YHCQvMUvH9YFwdiiiuGMaGv/gyp3l+4kAQz2bCxKzILl32PIidRVAh7w7GSycM636eWEEfTTk2qyA8IXxKC+0vO6xyPIA9/rMrjAO0IOkAzRjOXnyOlGjVDWFmWCWr0+3q1MyadlcJynEPKEXdzjqqCo4DS5nCN4yHdvuVvmGQoWeoTxxCbQ24wd31fEL3oHTDCDJxHSaU9icFJXdYWCz+xP2pWSZYSAcUWFK7z5Flk3feoBRzklTEbmhbfpSjmHHku8Zj9bP4tRCnvDoqsA3YSyCLFjJhVC6qUNvuZpbsbWX639ZMdEgQtloExNG9bnrAqMf8BQWjGVqBgfOtF2I5lLd+520Q7rGx+UgESqYFXhNf38RO9WG1WaqQjorpH9StX5tYPBUG0gwHRISemPLvl9qhr/v2v4YggXwPBGZ2S4M2k/JlwPe36T9Vq4t4/XcQuxpPfTrr2qZAGApQTodEBbslvUP5OFF8w9ghFXKYAGwlTiODyiili0cHuLBLyzok6AvibqO8emMCfPtuKn6W31YJrrp9wgIVb1jCK3dU4cYakEnBcAqlqyr6HZa1gsQmvcbsHkR35D0+RK6bVN7+Vso9bxABgr9pxt2gN5Hxv8bVnYw4MV0VkSWWVsDCDfY2KpkJ0jKuk/WchsPnlVGp4sBrNzXmbZWRehl74hV5CVPhGveZ74VcyZl/kb8mZEVOlU8r6r3+OoT3ptkMaMrHV8BaZDq9Lrvu53kgbKb5XRZVINw78+CCS6gpnysUayCv/TVN+Kv6aXgoO5jIZeZW2Cp4tDZwZ+nnuonneU27I5hQfApewby864fNfKhvwjXnVXXR2YeH1KcyOeaWMFJGByM+ayhZitwTuYk0pZT4psdju5s1Yij0PCrs/DEp2Tga7yFDD+nKgN6k/mSr4f3XnT/c3fkdJwRlmuID15QNmvaY2DO1MrLYvgHTkgRI4kW8w/ehnGutQJEKzWXXAhiErS9vCvPaQz9Nx1L9hzEoUITesrf+DCdOENc79jhA6zSGZJIIyyqVfcNiUsfycS484DaZr9/WWIf+Pcmk47G7rrFmEEn7tVqHfM9OpLvyymyTGv8za9GHtibKYO/vYycTRs+9kQTdFMsntXReRIL0JGP1Y5/FAfKzHOW5R535NUb6PwnYrj6Vj3GlXXBZI5VgqBP5QFqhvK8Q58ZRGr+VhJFofRDkykRFTneoZNKFITx9eR2nJdplj80Hqd20ekKXwQ+5s9fXweGUtgra4lsstf+Uk3S6Me2jQx5G15ZdYjkbog="}','18f3ac9f62a60fae26b2ada82e37d230acd920630de88e4a4e77f6cded34f7ff');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "18f3ac9f62a60fae26b2ada82e37d230acd920630de88e4a4e77f6cded34f7ff", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "pRjbUwqhQcBggy2854HNQI2Hmkmy5ecKAC5B2AWRtfXiB7R5bepNEjAAaizz7wWJ4SdEd4UU+Q3mJhe6rB3BIjVNlNU2evAElo78hfpFZYuD+nlFdC8E+/oyENMG86pK6XZuJWZsWDHicRv0JzFj5lFxsYflWlaaWW0seSj5p9tWmJleJES9eWjleQvZMg9Xw3LXahFywafIyM+Oo+KZSU8MX/Poin8ePvP7Lvha9W0vBK+T2HItCyIuh6zBdp0PFqS1m1dQsRsTZg1O+7XLEo1P65VkCVLsNCfMp6eqn0Zh+gUwt+VMDfU7XmEZysubj2mBiyrjYq+RJJQZLn8lasSr1NdfzxB2pNrMsfsR88txo+YGGxtH43wk+4nVgdyGNKYRArGmunQE4wZEQgcvKRy2LgfJ2177tXnCgWRt35RZ+SvnVeOkAMDSB/EfsO/snBB9drfCWMFw0gHUH/Ev/ZWrynGmsofwgyntrNcaZMO7pQTOdTUyNFRfXIf/6vti1n6Vu7VIdzBR9PIuzwcjCDAiht7/XAiLvftjIpQ9yyO4GhuiNEr7ofu6MYwRXRDHLl5hI2Rz/IoFY0n6s+EPNm7gBWmqfO41Pn8Iw3mTdkjQa/2ivxUogD/J1+Zf6mUh+usGQ9tkGVrhNwTmTNoXtMountun/ark9OKftZGxH/O+LSCLwknhFF4+eEmiCq3meH3tclV0CG5sAgD7h5RHKq7GYvVfsOqsr/dLtXVSMJexPZaM741t45J649I7gVnbwSlHEn7x7u4p2rfyZHDPNK8n86i/CWEv55ZFmpiT1midFibzZ8Y1FUeU/o0icO/3MQwJBTVygjLsvm1C9S8b0X53V3R5u7yYqfLtB4ruFSS3OWBvdoyGbTWn4LQcPTyJ0KeGuMZpDFTq9N+15y0v2/+xRoMiV8C/SSYpvWcCK3OW8F4CQCFeO2Mv8ewCnszLkS+6fn1I7XRtoMd+DMJbEGvFH6In9W9zsSpHozcIZ8xfSMVIq/SmS4dFoqHh33D2+O9HVCaHArO28Jk/Xe64VslATwh0Ni9me9bJJFVNW/KqL0/niOkgmfklrpOqP1EYgk6t7WP27I09iX0OiZLWkyaMV+N0uMJi9I4fbyw1WG/w55ZqyFq4jCKrJjjSIOGLRrW4XVJa67MeG9rkk3d3YZzMrfqDqg52QyOIS83bnMHf+/xX2jTfCF1dhJDEZ+HnWbLV5QfRkPGmWvhXBT4dGmLyZowSLIO5ES/298IoLROABXx3pvKk/10eVB4sbIOsR8d9yz0mrZ+CZCdC/+t9wBYZeqsJMQegzBRpnQi69gLQxrWedz58L6tKPP21nkWV9SCsFh3JU6RfQUdnL2rsnpiGs5LPU9tw25F2stoZRaK3ZHdkE4Kyq1BeD0U="}','7918910ad3c396400fccc1f6571a0841c1e99277f9075f04fee2ade8cc5c5b64');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "7918910ad3c396400fccc1f6571a0841c1e99277f9075f04fee2ade8cc5c5b64", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "a7TaIcheqMNfalvsyueefvIgOH/wpTT05NrL7FDgyEbBvTKi4wsDj3dEu2mtLIGZEgytZyixRj3JR3hRsoEq0dC1z/FwRfb7sQUA+GgzxCw1fcXDVN31TKSno+hgo4j4UeSkPNEghl8msKQyCSbJuOC4vv6NB9WmCX2zqJH1rSiErz15NJYsqZukQowWVt0PKqKXlPVpxDrg9RWM76s6LQN21AuvnFpGRdYNdF3wMUYusEesDRGM0xEuRzOSoYy3SRphF39hpGylMuJDrXCUREaO16khy5rau1BxqnY96Uyo/AO7dtaWtboKoMW86sfXx8dGoPgeo/DLAdnEcdM72DSLAnZopidExFGWXbSWmrIuNg9LrqPDeoicHQvy4OOwtqoo2FD+n8lEVDliGXX43xKj290ZYaIjtfWxO/T61RM+LI0OnYYw1HwziOD8g3jtbqggHook+doyBTAM4VhS7/5PNRkNfcN6LhC2w6tba0Q1N5CXUDQMedID9gjtKfiEHvj4lNElL3eQdcFI7tSek74kVasG5yrB73bfVPrfHrHACLM81bpOBI1jSxXctOofYESGQ59xZjKZx33yK+NLTq97fSK3sAMRKI4HKcuWs3cY52zXuYf0VrDcymRWWT4iEX+eLJY5P+Xl5GM4ADoqO3TEzoI9PvFa/nYq3wrHC5enHbVOnYEqWP5MNgYHlzYBhKBN+Djxm0YS4bbwvuaJQEnC8o6NpL7mh6MybaZ8cTw69L5CkMTy/56+CbXe/rYIof1H7wxvzVS0fBMMjJE4XvDWWl75pLxKj2Ov14cRTPNIg7TyPxblnZcLRVTmY0l+mZib5wV+v6eq+s7REfhyR5JMYiL7t+LtPWtEKGZONLch4VGzax6PKDnJpbSUcTjkw1y24o+AsO6TxNCUPTURPrWsDSxywUojZvMVffHWd5OmKrcfvlB75SPMZyXLFizcZatOL0Dwn29mMIRPE3klx3GqcDc+KUoMcVBTVa2HzoCGIue6hZFHmhtZq3xcaAT2g5u3nsNWmArRQiBBTOrp9GqUehiBmPOVWfjT/wP/6mB3l3VioK+erSdlMKhyXkRAVDZbIuDfd5tKqOXGt0iCgnhhlepQtg8+ZpFck1VqQ9s8U08i4TeRsFXF8RusvH2VzFPSuxfeoNFdFgzd/07LeHVezl9qT6PVci7hFU7CktAWk23UXDjJeaGFCB0WidO7N64VyKZeFXQeYgkmfl9SFJUrXGdmHyr3IiDlOn/THxqB3xbPt4TzF0JLih53XW/dY7/Pvp6DRDE7atrmNnFX8HtADn50XXj3UEPfnkRgatMuY1+I03CnU2M6uhEweL0EIzB/VkPnMKcFfKoTeqg3jwm+laxvvZy3zIAfDzCwFniSLm0gjq44mrX3JwA="}','3937ee83b2550ce50e865280a593dc7efc22b476d8bfab17291a0dd4e978f26d');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "3937ee83b2550ce50e865280a593dc7efc22b476d8bfab17291a0dd4e978f26d", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "IHNXGsVHVtnbDKHWZW3ooK3K1yg5BjSryNEkLPkJ1nEH8ivrBM/HI6899rMfzbFjmdUePgvlYce3tLR9LhSFo33DI1iLEBsj3BOZzcJdlg/llbKf/gViKDCXUhn3H53nGylaaIt5NxHq/BW4uCzBTryM34z3WnWw3etGxAgwyfFN7CdyuFuM5eRz0XAViwNPY6Jr58EAsAvQXI38yFx8AJ1UD4on7BHxSlxZR8SylNTTz7/FYrRrpyilstG5N8LNbcOAyhwkYxsq/scTlfhMjsVcINUE+i8008vEJOw3MuhZrIZv/4fhNdecmUlhZsRLwe0ugE1uyRkUlZ1+d/KfPBi9Lw0NMnwzm7IRhcCCvGEGsO4zjDtjfHLNxRgyAGepaaXeubXMGCG7fkML/HLt8CxCdl2oEk6yrL6gzuIqE/loyIQ7JIVXkHxuLDElCY/b0Sx4RW5KJcdnD9Uerz6IdiKM8/hoD+KgoHxWBVjVY/zRdLSWf4C/Jqw0NQ3GCcb8KBV3ydhoq5ZNV/5QHGJKy7cOW6qPBNKiw6wF7FcXN+gJLBA405LmzINXTXKV73Uzo7cVIfRidR8tL32ufnHqyxdxUA0VwYXgdGCKb/ql6rUlgHgBRs2YmlULe6X0fBiXTMg1Xr2bBN9EKllple/7tu7bX9kuHuPMFMIWh8GC0dHuTzl8BAP7E1RhAqrGQ8H2ER7z/wBe1nZsuBGhNRQjKYTAkBTskruSf0PsmbB88StOvCxNC+tsjWghbWiwYS2l/0oiV5DII5AjV8RMMyZpjwa4cby/bmYNm6GW2dJfXGldRxh0n0otCmN6odCxAE02ZuJh2zAnZeqSUg+0ukY1HqIOVYwg+Q5AuKhipMhhEJTY9emvpOo8Fm+yGpi2hoLY8rHQmaPFzfPKunsywP+FJLeOSj81eU6ebphFdzOS8CUdO4wh5S40VYuCHd2oiKB40gxdXqK+HnrBcaubnD4RenoJM9RNSc+s8vPtefA/zaKrLxm4aIEiHuZQVH6loEVUSq3ogWo9rYXurP6H6u9wtcdvtvPlXLhOdXhHYxn4ds0nVGKYc6CtdZ+jTsYDzeNcohMDnlyMXEL6Eiy9EO4MjyKm+g6tL/x9lon3fuD0joWCCnvmw2c7al50LXzdDaS9nLadI8uisoPt9p0YOupj+AQ7D2uEgJ5bdOMVdL1c3mJOQvLzQ5/TYRLTeCXeHl7CS//nA877T75cAXirgv/xJNW1ugv8xN2mKGyP7DpUEZjPvkO8sN+XoXA5HTF2RtA3oUxt0eHW6fD1HeNdXe6h8K0KqmcCeI8DiGRUpJQ0ZDdVckw/Uiy0R8TTWnRvJGYULcoDA4UTzEr9VTeyaApUEmbq7bd3QtJAHk353mpdcG9a+JE8o6uP+OwhJ2o="}','6d3f70cc19d0e622eaa9654ad384c8b455a72e6b6755438c13a3388eec03b681');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "6d3f70cc19d0e622eaa9654ad384c8b455a72e6b6755438c13a3388eec03b681", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "cDXeURrPB875NMsrSryzfzkxk1Tqz9SAIpxt09jkIhF7zccJzgW52/ggsYX5fFQZibJ7hCJZnYD1qHs3gHZtfFdgeMoN6Q6EVqF/9/IDWOjdJ3LCQx8CvwC6PYOBUTKYkK2Br5BuU83He5Qf450CGOWm9Cq/atuyDqrYbRfkbLk3ezxRltX5Y02ZEe4AGVlT1mjhMTztrSaUuNMdlBhB++q/CBRO+HKzcr7oCa2ryugVo/1tEYO/Az46xC6LBV0ErYYXzq/gcZwp1g3yxJVRDoenFhnK33Ewv4Eyc4G8EmD0DfsBofVcUgt+HtIfwJ2qPNPbPG3ByV4a23L5XQguqz/m3K2MWo1cGOo96AS/IowNrPbL4p0B4Jggfo3AQXo3Ueq9iidBTAQLbTh6Z2Q4/xJZCy6DxKCpYkJRmXSu3hdiE30neNnS/+yJAxgRvcIVb88q/gqsFLpRS57V4lfHv8I2CRKJzyijx0mU4B2DBXKYpQB0YqKcjJx1UQJXlEFQFrCOfr62TLht43DsZUpfqcWuLZoAUZ+cfaRndyDpXWICL4sKNdSG3rmwulosy9ZZ42bi16vWxof6AWv3X6W5U6ndYfk9vCMFkbVM7gYxxfv9Q4jpfZAFPeL1ax9+D2E9XvblFm6V5/IFzWhAbHxTcR8qrKwdvSqLlX1aDZUFVEVppKdHN0OmoYHMrwYGVqq+ZEIe+3i3iokV9Qk6Vdl5/k9ntBN4ebXGJZ9Ps4uVrJI8milBC1g2QMPzSTDSr038ByW/INVcFFnNJ/RkQLL1ks8t2giqyzK0UChXAjk9mX8MROZZWekAzyRpoCM9nXrLCQMjfaSFrXNmhoi/xExF+X/2VpUO2mJRG5qEbnGJt72et1Xv8WPWeIB7wto9R665fMWJIEvOl9vxFNapAKrVE3KB77YVkiVT901HQZbdOr7Vv/b0lGaIqyMjV0x/ygEQBhGC8yKFZgIZws0OETyP/+NNlhlUURnf7PmaFLYYzUKJct9Gk42nZt4DUfbSYrBd9DGaWaWz+UnEnN92FcDuxSyIikX57/1zaLh+kzc+C7q8WndqVL20Rv1Haneebil4eLc8dMz43Y+3Geqt3e47xBFryTqUqCZaivkHVs7Nuha0hniBsUu+6SuAUdFqExWwoBdJ7613EkoNLyrd3G/r06n2jGWSrJzuvjmsUOHj1un78C52cSeMn9E7CydQn2xRBXrTMSl2D/0Da7qdDyiD9PEgI66cUpQoSslWSy2Hc3fgWln5O2f04QN+y0e2v2BZ2gw7Q2fwKFwoTG1d0QC0ueBQVLBhGa6iB629Xh+VLtvNIVu9ot9usvNd5GqliMfbx9KbG1QiUmMWyVWdpBzI4RN2yzT8V5R4IXNJuG6PG5sFIqF/1PuS+BTjcHg="}','c33b2e8640c0e7a3b3bac85aa4a9da483fa422303245de1a5ad3cc346abf4a70');
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
