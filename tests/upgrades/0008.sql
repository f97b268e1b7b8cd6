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
INSERT INTO "absences" VALUES(1,'AW-HC34W1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-21');
INSERT INTO "absences" VALUES(1,'AW-D6DPC5','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-22');
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
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'fk6p2wf_pY91AKI26mdT56Gtc-1F0d-0mIidNq7JwLE','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','629105c9ee73c9e18babf4091c0d5d69');
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
INSERT INTO "cases" VALUES(1,'BR-6W64MYCSE668TBZMBMD4T0Y937','2027-03-01',2,'0f0861abc683f506',X'23A7610CF88F7F9B282A7C48FC97069ED22CAC04341A759CA6367657D866E3692D92D2C8E5805CA1DCF9688C2BA4C532E242CF28EC0C2DA95177B863',X'00696B2937643E11A73FE7B556A73A348C21138BA8F23A7DAB120769ED5469E362577D8984F0B172519D267258B52CCABF1A3C2568536EC135E29D5511F09C734951F297E45F06578102AA70740CA1C19718CEF9495F1C7A468670A97A5A94702E8267094B00AF0F412E1B3672BC6B3C48A826F748C2C7A9F9CB7FF314738E32412E1C21C45D532F1600C65BAF3F96E9226F0DB96770EABBA81B0961DA04E67616C389BB9DB96EFC9D58C186CEED6AAB831D1F27B93959F8872F16A8728382931744393390D268D09773257DFAE231A2C9FDABFA402412E043F4EADD15F44B87F93BD5359600D9CC07E815830835DFD6FE1CFB39F240193B834F6F1C278E53846C4B61020BF659C724C0EC6F87F8C46F0350630B89037655F9F87614C2BF9CAFD31B3DA5B6E90D8F5458A522EC97F1E28D7F90A7357FD07DA9D5221FE8525A7A46620F302A0AFD8608F3CA8D02E31A6D72BD1BE87A2ED8569CA0BCA9716DFA5C68BB6AFF0BCB33CE67D9045925B3693E9429D6B8053A2258E95435E43AB355A89543E5E2690B0B54878BC9CDE998C905AE78B414541087EE8AAC2B3F172E6F7F5A2DC39984664861836894995679C0878A202817DC7F1E5393AE5193C7B2FBDE79E9DBC603CDF1ACB9AC1DE4910D51C15DF17C3E3D18F7CD79CED2793D0D0FC6BDAE43B4A936755E9CF859738BB9D6C9D78D471EDD1D82E11980F5540201C418CCF5EDC078B84EDD15E5E10768B3C5F79DBB86A6DCC999C401DA66F4EC749F6593C3DDE74045BC1AC0695B01AB44973F763C16627F80BCA3CE018D773ED8F6BB9272BB1F8B2DB57E038F93EE3F1175CC182DFFC3E96E0FEC01C141CDA40118C3EDBB5C234ED39B8700C5C29F513188E05BBD00BFF162F826638CA77D504F3112293AA7BAB3826CA55A2101A0945ACFD473E3176E0C6C39E62D924CF86FEC95BF8A2DFADD1282F01E93EBA309ADE4B675FF6E4EB7010FDE11CE9A9B98289E9807E7001754634FA7F9AF0B8145D40703C8D4525AD9EC98A0692C8EFABAE92181D1C416B825DB158FCF175135B9C4352B6D768B83C60C31510CCBD8B82B9BFA78E7D95C0D9886E52536061B56038C41E225C355EBA6A9CAD8D2E1AED24F20BAF1C6492F926525C07D316F95B1E711553F180C2128159578D0F2C336ED1918D07D1EA0498707955C408C1F86EFFDC3D56FDE8FE42BE8CC5CAE7E1147A319F56294244814F25AE1E3724D92A90B9F8FF902CAF82DED9B78249D0A718C08922FFF789FD0A55D5CDD2C9C68191A0E94D2E06D065FF5412D56DF65D2CAB23EE6DE49C3A64BB29CEDC6041C2CCC25053E355614F446E6F8339292DCA28DEDDF8BC67FA00E3ABA952FA2262B1EAAB6C7A82E2A38C8C7870873B724C6B630965F8AC415DFA8197243099B07994880011D435ED8114431D7F0B7C871A3D0E3AC30875ADFA1C2C5D6897368EEC440A877E9143D4687550B197B3B2317C2FD0520CBCE','c06ea574eed62d55e309e10c218bcae68fbeb0e954d58646c2e300765adcc5b0','d78eaae9f17ee905db0a4bd65b26a8c4ffd8975796e12a7e746361132fcd534c',NULL);
INSERT INTO "cases" VALUES(1,'BR-0XJ0GHWQTGKK3YSF8BS6TENMFW','2027-03-01',2,'0f0861abc683f506',X'40F7B2F075B535F5DFF26C313E9F0AE43A6353A24C08C55E5317AFC6E9E7352B64B7721CD33B945377EFF157DAFE0E8867BD05819349F4AC97E9F272',X'682B6EDECC468D500BCEE4FC60543008C16C28137350FD60AA16C285C0DCE0814BC9F8D75D09CB2121921EC3E3DC3692DD4D43E6E6E06EB31896BC0AF8EDBF918CA7706252AD36F6F42AA3796E962A7471F6F0A816AF6F1B17FA7F1839F872712FC6F8D3405CB1F115C31C84689E18C1C290BD7BF61054983CB8733E476C5CD659A75576730219E497E88E2F1D5410EBB91FC1AD645757C54E58F963EBF28415395E0761FE63BAED0B27529653E43D50F20F280E6A327D47348ED41775E8562F7FCC00CC59710B0AFA94A1040CAE3F3E9D793C17F3D41B4A9F8ED251E659FB8C401C59841AC732B59A583CC84E0820424EB880350B72E155D48854E8D301FF196D6230E6B3F89DF12C26F8BA2280F12B97A5DDCE369FBE5B90CDA66B4E0C2682D06474EA242381BFC585363AE3345CEC53CC8173BC04654FC7B51FED9CF76D9671D6AF7AA1A2EE49CDB10DB863B67A223375B7B37D850193E7CE0EDECD3AF9E73B5E147E9FB42EB706121806B735B55CFECF797ECD93243719C3F527B7A1293210F52868E2B300AAED194FC34E1E45283568693FFD5247C47B2C3716859060531A0D4081B0AC3FDF277CB5C080E1EB5BB66CA13490A2F5E60ECE421FF348477EC85D41BC3AC5AD4EDB3C7DC9DF51E5077D7AAB663C04AE32E77FF5E6DCEF110EFCFE7C05830F3A521DF81BDB7B784292B11AE9B047B0B27EFFE25D9ED3FE575C6A56E43860386E76AE4026D9DA7ED57BCDBF362732DB579656E8D29D9B980BF8F3716DFAA29129C78BDD4B95CA45455F0432CEF65403A26E8D23C06194D757F971E571B2FA92D5A4C54BA8482CCAB9A44EC51E2064784FD38A02105A68D885107669932110393AC9AFF63DE0C58562434AD102552F01F5A4BC216EE80491AE6F473D790C5E1FE28ABC1D5FE446A9E9DC171CA663DE6EC6E854514CAB4432F60ED3A40295D1FACB6C6C7A716958BA154733175BAE549852E6C8B23FB2046A5FA3536EDB66A6D4C3B4F624370187E83DCB6B063BCFD7322DB08CD9F68AB55163EA67C6E4F6AB7E4FA9B55D0FDE3DC58EAE2758DF6595ACE24CC985A82AD2C8FEA36310C7044895AFF0DA79634E13F0FAB547902747A2B65B8B25FFFB1931E8D32257650A0A46F4B5A562E0CAF970594063FB0E08240F9EDB04A353383CBDF1A3B2E419AFB1B8B31116D5EA0917D646962C453665C2488165F4A90DB99AEDB2BC7E270E6AA9C69CE7E6E0DF7AEEFBE7CBC901F68BC9666B54208D9CFF0E1619ED080D16ABEA8E0771B35AFD8F7C023D30DDC72BD6D50DA5B51B5121B4DFF758AB0D2A2864463303D247637436421B509E5ECA223BD3D9D2F8412FBE0E44CFCC1F7BF69C4F3A3A43B35749AB94E550E660F896D4014F42F7639A1C83B6DBD6146B2A6C3A233DCDFE07D78345B9D9C20F303995F4E0BDB168601213EBAACE2F788331C440DD19AB54F7301AA307C908D40E2CA6D06BB97CAFB0285F804060','2904da18168540ecf4da97f88651561a3b976b96491a39d032fe1e9d6eea4fde','dd0483bc6310a66161c396ea5db6c5baba8148aa7e59b91ed65beeedc31aa660',NULL);
INSERT INTO "cases" VALUES(1,'BR-CC7Y5ZZ631ZKRACGZ74K1S1DV6','2027-03-01',1,'0f0861abc683f506',X'AF34A5BF6426F677476DBF8067001C0CFF2674085B49D2B061770AC86284350B8BE2818D9B68D78AF149B0699292CDBDC6DF459FA2EE47B6BD872000',X'AC1086332FA813B5AD91E18E164C4E55FE74F1E0C02EBFA1327D2172CF54B7CEDA13FFC455658765E457D10778AEEE37DDCE5A1595991081E0745203083521E9AA0FC0267A35CF4007DDADF5D7A81B3EBDE9BBE2F508E021486F1788D609D3F74ACB8DFFEBC8F02BF06DF2B793041409059B29C35FBD07FDC0B149218A22EAA52836FDBE71F973AD8D53B8D6BA6B810E839B974B920949EA4E71DD88720FA6399D31C3F8E4AC88ED245802B5F44BCB394DFF3F35DF052A06828F54E2DEC6488448CBBC7C181120D603B4E404DA6C23C9FB01F00E4C6A28F91FD7A92B10CE51157F2C256D26238520176AB57F714482DA1EE1DD84CAB9E3CEAA19EA0595B0F7D957965A732D0A879CE12456A533CB3F477436229C71D258B56B1A78C360EF52B0E3EE6BF102DD5BBBFF2C703A0B707D1B96E88932220A9109099C879C923913F66F8DCB95136A3CE99A2DFD3FD21A434E570576146A84D39D05A48A95A99DC36D0203B3674733A7CDFFD711D46423C7A2704D95FB7663AE50F7ED972F65E56A07C9FE301B2317916EF13FC391B3E7FB73652011046A6C8657315E2F7D08DC2FB9C23AFB2FDA528DDA0286BBEDCD5715AB88E9805E84FDAE07797A86F8D3FFA8656147704B5489C2AFCE2E428AB65DC66A44563F878E0CB50037D315516E9B3A69F9993382AD4F1899A5E94921104160E362FD2E708436ACF7A552A3E80BA7D9E15786E2524E4FD2E702C6F6A47AC7381D1763DA4FEC63C219679FD071E6AFAD15BF93EED6343A377C56A306C49A0FAB84AD84F0CD3D1F7726467EB3CA3CFD79972CB3CB0A1E57AF73625C8453C0226FCC99ACA95E77EFC217B99BDF751EFBA6FF099C690552D1F4353173AEC602D1F7709E1C8EAD864CC53761012761E8C811720B929BAD64316846214B3DA0D442EA756496FC1E5E313F7A703ABA0B5205658B65DE4D3A86D9314CF3692089914513ECD7F0EE3A46E627683B888FEE756A417E24509D352344509534EE794E860104B5D307DEFB7E53C5F6D5A3CF990D7842873FADEE1361C55302DB0A4B0EF071BE8EC6A93E64416EA43F1C105A8E4F62B7D6B7E0B9355D465131E993679F555E4CC14E2AFDFB8EFD38C55C26E70E8D88F34D081374DC15F366DD29EE352A642C38F84A130BF52DA973A9E87863195E345580AF7A87A83547AB1092F799713453E6FF2D78F482DBCA7B3B6D67E8E0679822A5D1373F365C38CE2CF3059CDC5EC95AB49B9159088A5DE1319B5079624F11809105B5DE66531230BEA50845EB565F96031F58558D456564E76B657885EDAF88CE514899F1E5382F1F471F261B21EB7DFAFDC9251D08AD266C46E05BD4BCE4584C4CF6B04524552C59A2005CAE690F7C50BCF3388AB8A59D700421A62CD54AD57E22ED3BD5FA8258C57FCED58979E7106D0862F89BC3EAA1E144976C74C85F2B9A2EE4C04F12C2589315672150B4C7CA56375C39A4BF2E13DF76105CB0','42fe67dfdf4dc009200aa79dbe5433f9d6eb95241c79955b7da9ad00925f15d9','e590858b44468d241e50efd20a38fe47a6d951bcde0cc550660f5659dfb0b70f',NULL);
INSERT INTO "cases" VALUES(1,'BR-AV9H1XHSDM1N60RMWFS7VWQKZ8',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-85XY24',1,1,'421bf4014a1cba237bc0dbac09c7274f67dc3c5a0dd89d44fb20cb41ddae8473','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-6ZW3F9','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-4N8RPS',1,1,'16ac48b622d169e9e6932a573991f360b7443ea2acd769f2bac250ae14704ae8','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'ADA2AB3852B963240AA972AD9B226E841829BE3CD0026985B2A426FB8BAD6DA3732CD6966BB79CEDD90AA95194FF627981A59414058C57DB999B6085');
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
INSERT INTO "decisions" VALUES(1,'DR-6BX6K1',1,'8697cb2dd83d18bb7e13353202663d1c7f8fadc4f19baef7f12ac45afb66e9d7','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-DKB8SF',1,'b747133a0267b4eeadb92dd3b5923366231b3600e713fa977f985fdf53478365','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-DKB8SF',2,'9a980f91946b0e71770083dc679b6b3611b0387f3b5269315cfe002f959b32be','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-3AFKBN',1,'041ada82ce8394c22370aecd6c3b72147103397b8d77f627d4df078c4b6ba6a4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-PW8KCH',1,'723f7f318e94c57cfbc913b4f54cfeff341926d75e45e3df1baa7c414f9befdf','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-GGJCQ6',1,'4e1d9dd6d3fa28e073beca0f2fab384dfaa01e01e69111319399f3738ec4a983','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-45KMBK',1,'b9b68ed21d4bf1c6841ba58468b81bc860267980b711b679219048109adab464','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-DFPPVE',1,'06ed0d89e82f2eef4f3c85c29172ec28345e9b0fafb4977a727e5affc194a2c9','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-AKG09W',1,'451497cfcdab095963952bd21d9d06e719892c3ce75350d673375c19b321e557','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-6ZW3F9','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-85XY24',1,'421bf4014a1cba237bc0dbac09c7274f67dc3c5a0dd89d44fb20cb41ddae8473','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-6HTXX3',1,'a8c47b71913d9e0808e89e2dd6f44b0b83581ed8abaee75694a29f98d4f7690c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-4N8RPS',1,'16ac48b622d169e9e6932a573991f360b7443ea2acd769f2bac250ae14704ae8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-TRJ29S',1,'aad69be84749172fde75b6fe3134631b3ee47e7abc35fad30e3d18d8c73d4ecf','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-G0447H',1,'13b96bff8415b9c23767b7b54ca6e69735f4d634852c84610d8f25a05875a4cf','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-AA68J2',1,'a6f4f1bbebfcc40afb8ba0943328d9d5f108718db138e82b8231062876ba5109','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-JBBCG7','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-6ZW3F9','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.',NULL,NULL,0,'form-14');
INSERT INTO "delegations" VALUES(1,'DL-ST5Z80','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one draft','DR-QNY1DY','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.',NULL,NULL,0,'form-17');
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
INSERT INTO "drafts" VALUES(1,'DR-6BX6K1','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-PW8KCH','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-X6YJZ4','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-45KMBK','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-DFPPVE','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-D1QS6B','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0TT169','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-85XY24','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-TRJ29S','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-G0447H','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-AA68J2','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-BX8EFX','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-VX0P80','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-W7GSR4','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-NTEZD4','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-AA68J2',1,'a6f4f1bbebfcc40afb8ba0943328d9d5f108718db138e82b8231062876ba5109','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-G0447H',1,'13b96bff8415b9c23767b7b54ca6e69735f4d634852c84610d8f25a05875a4cf','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "321ba1bd84fb87726025b200f36be2ebb4f9cc9f9ddbcf244e48f2c1006f1176", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-6BX6K1", "clause": "4.2b", "details": {"revision": 1, "digest": "8697cb2dd83d18bb7e13353202663d1c7f8fadc4f19baef7f12ac45afb66e9d7", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0}}','a263ab4b9173c28b4c43bc3e63bfd041cb8c816c37938b849f133b579534bf11');
INSERT INTO "journal" VALUES(1,22,'{"previous": "a263ab4b9173c28b4c43bc3e63bfd041cb8c816c37938b849f133b579534bf11", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-6BX6K1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','90be499f99d2a7afbc013ab0e02738de5ff8a37f11085b8afa54cc9319b202df');
INSERT INTO "journal" VALUES(1,23,'{"previous": "90be499f99d2a7afbc013ab0e02738de5ff8a37f11085b8afa54cc9319b202df", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-6BX6K1", "clause": "3.1", "details": {"revision": 1, "digest": "8697cb2dd83d18bb7e13353202663d1c7f8fadc4f19baef7f12ac45afb66e9d7", "reason_digest": null, "clauses": []}}','f8608e06b34c4540b2cee0cf78bbf9b1d26b599f67439a2b297c550c1b9fd263');
INSERT INTO "journal" VALUES(1,24,'{"previous": "f8608e06b34c4540b2cee0cf78bbf9b1d26b599f67439a2b297c550c1b9fd263", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-6BX6K1", "clause": "3.1", "details": {"revision": 1, "digest": "8697cb2dd83d18bb7e13353202663d1c7f8fadc4f19baef7f12ac45afb66e9d7", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','8bdae0e3cfda3f1f2dafc10c76cd2339839e584a1e730264c581611ff36d6863');
INSERT INTO "journal" VALUES(1,25,'{"previous": "8bdae0e3cfda3f1f2dafc10c76cd2339839e584a1e730264c581611ff36d6863", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-6BX6K1", "clause": "3.1", "details": {"revision": 1, "digest": "8697cb2dd83d18bb7e13353202663d1c7f8fadc4f19baef7f12ac45afb66e9d7", "links": ["facebook-page c72afff6c6075fc230a099a1f71adda11bd8da9bd678d09391eecc886c6f421b", "x-account d539a476c47dbd963c27fc17547a2a550c50541c5087addf128027bdffd39089"], "finished": 1}}','9ec5c3fb0b9d660b517b8287c219b4e9272ffb77370dd92939a6480129f56820');
INSERT INTO "journal" VALUES(1,26,'{"previous": "9ec5c3fb0b9d660b517b8287c219b4e9272ffb77370dd92939a6480129f56820", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-DKB8SF", "clause": "4.2b", "details": {"revision": 1, "digest": "b747133a0267b4eeadb92dd3b5923366231b3600e713fa977f985fdf53478365", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','f011f0ae54696637839fedbc48c292dd8d2f4eb763e3d6df282b37b3975a0c1b');
INSERT INTO "journal" VALUES(1,27,'{"previous": "f011f0ae54696637839fedbc48c292dd8d2f4eb763e3d6df282b37b3975a0c1b", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-DKB8SF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','166865e91335223010fa8e0e8db1cd81da5c876e30b4507c20196904134e7643');
INSERT INTO "journal" VALUES(1,28,'{"previous": "166865e91335223010fa8e0e8db1cd81da5c876e30b4507c20196904134e7643", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-DKB8SF", "clause": "3.1", "details": {"revision": 1, "digest": "b747133a0267b4eeadb92dd3b5923366231b3600e713fa977f985fdf53478365", "reason_digest": "08addbfb6e8d9eb01664ea0e72be8183db2ad8f27a3e4d04401779b3c86c97b9", "clauses": ["5.1"]}}','65f353232a8f567b06fafc442ac44dfc3f6ab837dc1e6602c7bd6215e07f4dfa');
INSERT INTO "journal" VALUES(1,29,'{"previous": "65f353232a8f567b06fafc442ac44dfc3f6ab837dc1e6602c7bd6215e07f4dfa", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "reference": "DR-DKB8SF", "clause": "4.2b", "details": {"revision": 2, "digest": "9a980f91946b0e71770083dc679b6b3611b0387f3b5269315cfe002f959b32be", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','be79a09d413ae869d23c866dc22d621b8403d423d20f8dee56e3ea23be9d428a');
INSERT INTO "journal" VALUES(1,30,'{"previous": "be79a09d413ae869d23c866dc22d621b8403d423d20f8dee56e3ea23be9d428a", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-DKB8SF", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','264510eaf62eba1486aff75a5cb2e9d99b94e8534a88e4c620db4c92a94693b9');
INSERT INTO "journal" VALUES(1,31,'{"previous": "264510eaf62eba1486aff75a5cb2e9d99b94e8534a88e4c620db4c92a94693b9", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-DKB8SF", "clause": "3.1", "details": {"revision": 2, "digest": "9a980f91946b0e71770083dc679b6b3611b0387f3b5269315cfe002f959b32be", "reason_digest": null, "clauses": []}}','39c734525b5dc68f4aa3d8d2cd163fb4a65eacf12e0843c55df919fccc34ce82');
INSERT INTO "journal" VALUES(1,32,'{"previous": "39c734525b5dc68f4aa3d8d2cd163fb4a65eacf12e0843c55df919fccc34ce82", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-DKB8SF", "clause": "3.1", "details": {"revision": 2, "digest": "9a980f91946b0e71770083dc679b6b3611b0387f3b5269315cfe002f959b32be", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','feb723e7edf4a6a990fd8ea3ea8fbbf019c51107a0073f9b8f124ac371370caf');
INSERT INTO "journal" VALUES(1,33,'{"previous": "feb723e7edf4a6a990fd8ea3ea8fbbf019c51107a0073f9b8f124ac371370caf", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-3AFKBN", "clause": "4.2b", "details": {"revision": 1, "digest": "041ada82ce8394c22370aecd6c3b72147103397b8d77f627d4df078c4b6ba6a4", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0}}','2fbae096892481a10ad05fd8c5032395e6043902d4928bc70868cb2638070eb0');
INSERT INTO "journal" VALUES(1,34,'{"previous": "2fbae096892481a10ad05fd8c5032395e6043902d4928bc70868cb2638070eb0", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-3AFKBN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','79ad89da05d0ce0a69c0d942adfdfbdcb434885937cdced4727d43db56c44683');
INSERT INTO "journal" VALUES(1,35,'{"previous": "79ad89da05d0ce0a69c0d942adfdfbdcb434885937cdced4727d43db56c44683", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-3AFKBN", "clause": "3.1", "details": {"revision": 1, "digest": "041ada82ce8394c22370aecd6c3b72147103397b8d77f627d4df078c4b6ba6a4", "reason_digest": null, "clauses": []}}','689ade917783d1cc9fefecda59150059d6633a94490f7d51398fd4f32154eca7');
INSERT INTO "journal" VALUES(1,36,'{"previous": "689ade917783d1cc9fefecda59150059d6633a94490f7d51398fd4f32154eca7", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-3AFKBN", "clause": "3.1", "details": {"revision": 1, "digest": "041ada82ce8394c22370aecd6c3b72147103397b8d77f627d4df078c4b6ba6a4", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','512d4a1a67eb2b27a42e4635cff2406dd00d64c6357ca5d4f3309541838c2ff5');
INSERT INTO "journal" VALUES(1,37,'{"previous": "512d4a1a67eb2b27a42e4635cff2406dd00d64c6357ca5d4f3309541838c2ff5", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-3AFKBN", "clause": "3.1", "details": {"revision": 1, "digest": "041ada82ce8394c22370aecd6c3b72147103397b8d77f627d4df078c4b6ba6a4", "links": ["x-account e9f47616d93b640a554ec8f05dedf1eb4186c00d5a9850f6fe87975fa9024edb"], "finished": 0}}','141a73634aa6802e79c6163b8407359d89ef24bc9a3f7239b97345cc92bb9f37');
INSERT INTO "journal" VALUES(1,38,'{"previous": "141a73634aa6802e79c6163b8407359d89ef24bc9a3f7239b97345cc92bb9f37", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-PW8KCH", "clause": "4.2b", "details": {"revision": 1, "digest": "723f7f318e94c57cfbc913b4f54cfeff341926d75e45e3df1baa7c414f9befdf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','4c5a9bd749a54e60bace26f8fc8ff335c5556a784e308c3a613941e6787a2a8b');
INSERT INTO "journal" VALUES(1,39,'{"previous": "4c5a9bd749a54e60bace26f8fc8ff335c5556a784e308c3a613941e6787a2a8b", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-PW8KCH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1805d3424c27f26581d9709b9a66380a45225e88835d005bb1f408e08c29e98d');
INSERT INTO "journal" VALUES(1,40,'{"previous": "1805d3424c27f26581d9709b9a66380a45225e88835d005bb1f408e08c29e98d", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "reference": "DR-PW8KCH", "clause": "3.1", "details": {"revision": 1, "digest": "723f7f318e94c57cfbc913b4f54cfeff341926d75e45e3df1baa7c414f9befdf", "reason_digest": "2ae55214f6ae89733de2beed53dcf633cc5321e2ef882bc0de0633e0ba63424b", "clauses": ["5.1"]}}','e333e2a9f31c7a9de2b6d4b2ab69ad8a023f5476f6a346b674300b06f9bc10cc');
INSERT INTO "journal" VALUES(1,41,'{"previous": "e333e2a9f31c7a9de2b6d4b2ab69ad8a023f5476f6a346b674300b06f9bc10cc", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "reference": "DR-GGJCQ6", "clause": "4.2b", "details": {"revision": 1, "digest": "4e1d9dd6d3fa28e073beca0f2fab384dfaa01e01e69111319399f3738ec4a983", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','2606c6eb439c73274a6e7c313fbce9444df26b7dc14f8623c00dc2db298e9d53');
INSERT INTO "journal" VALUES(1,42,'{"previous": "2606c6eb439c73274a6e7c313fbce9444df26b7dc14f8623c00dc2db298e9d53", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-GGJCQ6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7968d5efd77a4278b4eb623ff8bb2e57cdb2793ea780ed59a46f76c968a0369a');
INSERT INTO "journal" VALUES(1,43,'{"previous": "7968d5efd77a4278b4eb623ff8bb2e57cdb2793ea780ed59a46f76c968a0369a", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-GGJCQ6", "clause": "3.1", "details": {"revision": 1, "digest": "4e1d9dd6d3fa28e073beca0f2fab384dfaa01e01e69111319399f3738ec4a983", "reason_digest": "410d1e36d70aa579054b1e8ea341d713aaaa82ec0394c6ba752774fbea8c8b94", "clauses": ["5.1"]}}','212e9d68278c524829e59709206f2015d1f5f792fae2596df73916e1c32b7f75');
INSERT INTO "journal" VALUES(1,44,'{"previous": "212e9d68278c524829e59709206f2015d1f5f792fae2596df73916e1c32b7f75", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-X6YJZ4", "clause": "4.2b", "details": {"revision": 1, "digest": "6992b01ac0f49b99494f7b2137a73f8f943f3d03d6d6002c11ff8f1900e26281", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','998123cc80f233e54b0fbfebfbca6bf9062726f6cf56b9c390a1c42dd2c82cde');
INSERT INTO "journal" VALUES(1,45,'{"previous": "998123cc80f233e54b0fbfebfbca6bf9062726f6cf56b9c390a1c42dd2c82cde", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-X6YJZ4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2eea81ea494f8bedbfb0a9ae630ba29753dbe35da8a8e4491f5abe4f4caaa022');
INSERT INTO "journal" VALUES(1,46,'{"previous": "2eea81ea494f8bedbfb0a9ae630ba29753dbe35da8a8e4491f5abe4f4caaa022", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "reference": "DR-X6YJZ4", "clause": "5.8", "details": {"revision": 1}}','bd0845160649ed960a8a95f8d37b1a7cca6f33e45739f2ee30fa3f6b73d494e6');
INSERT INTO "journal" VALUES(1,47,'{"previous": "bd0845160649ed960a8a95f8d37b1a7cca6f33e45739f2ee30fa3f6b73d494e6", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "reference": "DR-45KMBK", "clause": "4.2b", "details": {"revision": 1, "digest": "b9b68ed21d4bf1c6841ba58468b81bc860267980b711b679219048109adab464", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','a7acf147a099f856df555b5907c79534a8258f37e79af8c35a201525c02afc38');
INSERT INTO "journal" VALUES(1,48,'{"previous": "a7acf147a099f856df555b5907c79534a8258f37e79af8c35a201525c02afc38", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-45KMBK", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','8b463e64e63f2f32241749edfff559c1eb836f1b1a053d3292c34068164a6466');
INSERT INTO "journal" VALUES(1,49,'{"previous": "8b463e64e63f2f32241749edfff559c1eb836f1b1a053d3292c34068164a6466", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "reference": "DR-45KMBK", "clause": "3.1", "details": {"revision": 1, "digest": "b9b68ed21d4bf1c6841ba58468b81bc860267980b711b679219048109adab464", "reason_digest": null, "clauses": []}}','90a4e281c4a11a503cbfc38a4515e721ffdb6f02d0b93c65a7d0f9e87b514b4a');
INSERT INTO "journal" VALUES(1,50,'{"previous": "90a4e281c4a11a503cbfc38a4515e721ffdb6f02d0b93c65a7d0f9e87b514b4a", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-45KMBK", "clause": "3.1", "details": {"revision": 1, "digest": "b9b68ed21d4bf1c6841ba58468b81bc860267980b711b679219048109adab464", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','a6c338353049fa783a8d093c9deeb39aa95e453e90865516ac1836da5acee8df');
INSERT INTO "journal" VALUES(1,51,'{"previous": "a6c338353049fa783a8d093c9deeb39aa95e453e90865516ac1836da5acee8df", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-45KMBK", "clause": "3.1", "details": {"revision": 1, "digest": "b9b68ed21d4bf1c6841ba58468b81bc860267980b711b679219048109adab464", "links": ["website 5839b329e8449b55ff44e1705c60be8a1001a0b33458879d1a304462e4db612c"], "finished": 1}}','96682aaf682aaf4f527f8d1e08560f1e1fc9eb29a6e1644ed88e4572ac359bfb');
INSERT INTO "journal" VALUES(1,52,'{"previous": "96682aaf682aaf4f527f8d1e08560f1e1fc9eb29a6e1644ed88e4572ac359bfb", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-DFPPVE", "clause": "4.2b", "details": {"revision": 1, "digest": "06ed0d89e82f2eef4f3c85c29172ec28345e9b0fafb4977a727e5affc194a2c9", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0}}','d10a6a59b0fea06ae5c6c83cc570cee5bf662f1d89b891d6503012df3f8eca2b');
INSERT INTO "journal" VALUES(1,53,'{"previous": "d10a6a59b0fea06ae5c6c83cc570cee5bf662f1d89b891d6503012df3f8eca2b", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-DFPPVE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5f3efdcae55cd205ddc69f53d1b4669cdfd0240dfaadddedb9ac5821e2e5372d');
INSERT INTO "journal" VALUES(1,54,'{"previous": "5f3efdcae55cd205ddc69f53d1b4669cdfd0240dfaadddedb9ac5821e2e5372d", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-DFPPVE", "clause": "3.1", "details": {"revision": 1, "digest": "06ed0d89e82f2eef4f3c85c29172ec28345e9b0fafb4977a727e5affc194a2c9", "reason_digest": null, "clauses": []}}','bb0f016572b667d777570bbcb1959aa39c8c0dc217725028d8cb753d81ff24d7');
INSERT INTO "journal" VALUES(1,55,'{"previous": "bb0f016572b667d777570bbcb1959aa39c8c0dc217725028d8cb753d81ff24d7", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-D1QS6B", "clause": "4.2b", "details": {"revision": 1, "digest": "e930b2d598113c3d47503f2cf34b0be5541a28357869d84715270c8d2091dbeb", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0}}','06413e7ccb48af45542c764178a0d8962171aa142f080d07ec8223011702a47c');
INSERT INTO "journal" VALUES(1,56,'{"previous": "06413e7ccb48af45542c764178a0d8962171aa142f080d07ec8223011702a47c", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-0TT169", "clause": "4.2b", "details": {"revision": 1, "digest": "584cae77c7ec9bb10f9e7626fa11e5c86ad923418e1a53f10ca6f616308b35cf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','8f98321822560e5f742c8bafa9827c8eb764ba474c2750287eae8c15517fa18e');
INSERT INTO "journal" VALUES(1,57,'{"previous": "8f98321822560e5f742c8bafa9827c8eb764ba474c2750287eae8c15517fa18e", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-0TT169", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1aec1b5991dbd184388ab56b4c33e0f0de0ac98ba894b5d53cdde5028d4b9cd1');
INSERT INTO "journal" VALUES(1,58,'{"previous": "1aec1b5991dbd184388ab56b4c33e0f0de0ac98ba894b5d53cdde5028d4b9cd1", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-WF8BSH", "clause": "4.2b", "details": {"revision": 1, "digest": "9b718d5e51460e8cdfb7034c41a355708a17732f4c00b73a452ebfb4f2309f99", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','d0eda2f9b577072385a1ac562d039977e53a405ac675136cad768ce1b3b0660f');
INSERT INTO "journal" VALUES(1,59,'{"previous": "d0eda2f9b577072385a1ac562d039977e53a405ac675136cad768ce1b3b0660f", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-WF8BSH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6e997d3fd480c9af6bbebd8844ee67286e6efbdfd705f16ff0b1704d28f24043');
INSERT INTO "journal" VALUES(1,60,'{"previous": "6e997d3fd480c9af6bbebd8844ee67286e6efbdfd705f16ff0b1704d28f24043", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "reference": "DR-WF8BSH", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','52577324a9bd48a35496fb6c2af200ae1de5cb47bb74a76a24ac23ade1acbffa');
INSERT INTO "journal" VALUES(1,61,'{"previous": "52577324a9bd48a35496fb6c2af200ae1de5cb47bb74a76a24ac23ade1acbffa", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-JBBCG7", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "a23d57957157c8a537752e6442d63d0fd2125ed04014ed9283b4ffe6a52bd3e3", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "d441b8965f10d0888c034ef335c52e78d52e84d2f907c3161e6351834908b23a"}}','938e3e82fd40aa8349af50717b89a3a4de90cc6fa21726289a196279c3268146');
INSERT INTO "journal" VALUES(1,62,'{"previous": "938e3e82fd40aa8349af50717b89a3a4de90cc6fa21726289a196279c3268146", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "reference": "DL-JBBCG7", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "a23d57957157c8a537752e6442d63d0fd2125ed04014ed9283b4ffe6a52bd3e3", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "d441b8965f10d0888c034ef335c52e78d52e84d2f907c3161e6351834908b23a"}}','5526a402443c9e7855ac54637903ac82f05afb9ce15edd1680a2f34dfc0af79c');
INSERT INTO "journal" VALUES(1,63,'{"previous": "5526a402443c9e7855ac54637903ac82f05afb9ce15edd1680a2f34dfc0af79c", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-6ZW3F9", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "8516567dd67e99852cb0a78099f27bb98f8b96f8a6b7178edf5e84c64b5d0003", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "ab3ae7ecd769f0f5536406d3a44f2e0d82ab3d60dcabcf4287e85b5f0060f5d4"}}','e190d6ceb348617d2a339b1c43a19e582a3ed133baf4dcc19bd767687736c9e4');
INSERT INTO "journal" VALUES(1,64,'{"previous": "e190d6ceb348617d2a339b1c43a19e582a3ed133baf4dcc19bd767687736c9e4", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-AKG09W", "clause": "4.2b", "details": {"revision": 1, "digest": "451497cfcdab095963952bd21d9d06e719892c3ce75350d673375c19b321e557", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','a5990539f22da8e4825f908def023e14641e58c0807864e42fd4a187bd0d72fc');
INSERT INTO "journal" VALUES(1,65,'{"previous": "a5990539f22da8e4825f908def023e14641e58c0807864e42fd4a187bd0d72fc", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-AKG09W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','250dec34017e488b925e65cea1acf23f85d3e26cc88c6c74afd5dea8b9c53cb2');
INSERT INTO "journal" VALUES(1,66,'{"previous": "250dec34017e488b925e65cea1acf23f85d3e26cc88c6c74afd5dea8b9c53cb2", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "reference": "DR-AKG09W", "clause": "3.1", "details": {"revision": 1, "digest": "451497cfcdab095963952bd21d9d06e719892c3ce75350d673375c19b321e557", "reason_digest": null, "clauses": [], "delegation": "DL-6ZW3F9", "lent_by": "Town Clerk", "stated": 0}}','cd9db5ae12f888ac9b50044e084f918eec840773aa50b43e76fe887b845cbf1c');
INSERT INTO "journal" VALUES(1,67,'{"previous": "cd9db5ae12f888ac9b50044e084f918eec840773aa50b43e76fe887b845cbf1c", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-QNY1DY", "clause": "4.2b", "details": {"revision": 1, "digest": "e3f6ad714b83544f5e0bd4aadb4a68020410a8ad2a0824579e14671366c0c8fe", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','a318abb7bbf59e7a33ccdbf6813627bb38c16502f1e57aca01e64e6d2ff6a420');
INSERT INTO "journal" VALUES(1,68,'{"previous": "a318abb7bbf59e7a33ccdbf6813627bb38c16502f1e57aca01e64e6d2ff6a420", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-QNY1DY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','41e44a9e83b2f76fc68a5524216f95a2d071a1aa282b7ae3f945beea09c84651');
INSERT INTO "journal" VALUES(1,69,'{"previous": "41e44a9e83b2f76fc68a5524216f95a2d071a1aa282b7ae3f945beea09c84651", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-ST5Z80", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one draft", "case": "040280c81e1d4418d62afd7d8a20a55aa3cd349d4f892ebcaf664feb6286be9a", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "1ea671a42260ef30e3d4dadc7611db07850908b89ea4e2eead6f566d3b2d6c9b"}}','9e5df8b5cecff127ab38a0167db77efc39c137b6d10d5392439ae858c3546af3');
INSERT INTO "journal" VALUES(1,70,'{"previous": "9e5df8b5cecff127ab38a0167db77efc39c137b6d10d5392439ae858c3546af3", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-6SN7ZP", "clause": "4.2b", "details": {"revision": 1, "digest": "b70813fb56539b430cb8293f9d4b0db5a464d047eac7b2d004a8113b346b6f69", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','c6908e796cbb0bef1aa3dca5f64b96ba0c164931f616d8ca15a963c653b245fc');
INSERT INTO "journal" VALUES(1,71,'{"previous": "c6908e796cbb0bef1aa3dca5f64b96ba0c164931f616d8ca15a963c653b245fc", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-6SN7ZP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','06ea72225c94f5027ee967c8a9aecd17c437f215fdfefa08f7880a41592db3e5');
INSERT INTO "journal" VALUES(1,72,'{"previous": "06ea72225c94f5027ee967c8a9aecd17c437f215fdfefa08f7880a41592db3e5", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "reference": "DR-6SN7ZP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "1058295c13caf27cf5907ff49a9e7eaade6047be89b5a167ff6fce56cd21e7ee"}}','00de20b82984d09f2d83f1c2a64f9e623012f86c0d585259788b3373b4b1d118');
INSERT INTO "journal" VALUES(1,73,'{"previous": "00de20b82984d09f2d83f1c2a64f9e623012f86c0d585259788b3373b4b1d118", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-85XY24", "clause": "4.2b", "details": {"revision": 1, "digest": "421bf4014a1cba237bc0dbac09c7274f67dc3c5a0dd89d44fb20cb41ddae8473", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','e62743edfb2e4c4e226f98f949122c75af9873419d27ca86824df186f058f335');
INSERT INTO "journal" VALUES(1,74,'{"previous": "e62743edfb2e4c4e226f98f949122c75af9873419d27ca86824df186f058f335", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-85XY24", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','d0cff76d8e5da2056c82644725e517ca6c2c72411e8c7604c0db94bc3522a6f2');
INSERT INTO "journal" VALUES(1,75,'{"previous": "d0cff76d8e5da2056c82644725e517ca6c2c72411e8c7604c0db94bc3522a6f2", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-85XY24", "clause": "3.1", "details": {"revision": 1, "digest": "421bf4014a1cba237bc0dbac09c7274f67dc3c5a0dd89d44fb20cb41ddae8473", "reason_digest": null, "clauses": []}}','9ce7ff2bc0f3a331a20eca1bf2cadd46dbd5ddee2de191abf58c16b94cdec3bc');
INSERT INTO "journal" VALUES(1,76,'{"previous": "9ce7ff2bc0f3a331a20eca1bf2cadd46dbd5ddee2de191abf58c16b94cdec3bc", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "reference": "DR-85XY24", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','1262e2c4d9f17be2e8a8e3ee0f2c0db9e0fd14d1c3d0ccbfd2916ac134da85bf');
INSERT INTO "journal" VALUES(1,77,'{"previous": "1262e2c4d9f17be2e8a8e3ee0f2c0db9e0fd14d1c3d0ccbfd2916ac134da85bf", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "reference": "DR-85XY24", "clause": "3.1", "details": {"revision": 1, "digest": "421bf4014a1cba237bc0dbac09c7274f67dc3c5a0dd89d44fb20cb41ddae8473", "delegation": "DL-6ZW3F9", "lent_by": "Town Clerk", "stated": 0}}','617b52eaba0f36146ba7641387761ee083e907bebb0280e662e911a0951e89a7');
INSERT INTO "journal" VALUES(1,78,'{"previous": "617b52eaba0f36146ba7641387761ee083e907bebb0280e662e911a0951e89a7", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-6HTXX3", "clause": "4.2b", "details": {"revision": 1, "digest": "a8c47b71913d9e0808e89e2dd6f44b0b83581ed8abaee75694a29f98d4f7690c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','1eefa89066c02d8c3a6ca420eb4d71c3eb212e4f7335e792e3ef050aa4ab43fb');
INSERT INTO "journal" VALUES(1,79,'{"previous": "1eefa89066c02d8c3a6ca420eb4d71c3eb212e4f7335e792e3ef050aa4ab43fb", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-6HTXX3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','bab93913c5ad2afc00a914813e590bcb2174c5bb0d765b83865c758a2fe1b0c5');
INSERT INTO "journal" VALUES(1,80,'{"previous": "bab93913c5ad2afc00a914813e590bcb2174c5bb0d765b83865c758a2fe1b0c5", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-6HTXX3", "clause": "3.1", "details": {"revision": 1, "digest": "a8c47b71913d9e0808e89e2dd6f44b0b83581ed8abaee75694a29f98d4f7690c", "reason_digest": null, "clauses": []}}','02babca96a94a2223416a8bfa2095ff13aec8529b05c77454c2eee58992dd74a');
INSERT INTO "journal" VALUES(1,81,'{"previous": "02babca96a94a2223416a8bfa2095ff13aec8529b05c77454c2eee58992dd74a", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "reference": "DR-6HTXX3", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','e4460b07efc326f050f3f518344c669756518c8c6c300b7f87b76906b676eec5');
INSERT INTO "journal" VALUES(1,82,'{"previous": "e4460b07efc326f050f3f518344c669756518c8c6c300b7f87b76906b676eec5", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "reference": "AW-HC34W1", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null}}','da4526042cef34096e1a3a62faac829bb9ba87a7c53e729e0984297d12aedaeb');
INSERT INTO "journal" VALUES(1,83,'{"previous": "da4526042cef34096e1a3a62faac829bb9ba87a7c53e729e0984297d12aedaeb", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-0TT169", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','fa7887b2bd81f35fb743af2b8b1a2df47a76a6ae3ec4412ae08a76b56f541567');
INSERT INTO "journal" VALUES(1,84,'{"previous": "fa7887b2bd81f35fb743af2b8b1a2df47a76a6ae3ec4412ae08a76b56f541567", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-QNY1DY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"], "cause": "roles"}}','249d3092a14ea2e5fbb592347b25d4baf0edc251111e8d439352805e78d89e3d');
INSERT INTO "journal" VALUES(1,85,'{"previous": "249d3092a14ea2e5fbb592347b25d4baf0edc251111e8d439352805e78d89e3d", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-WF8BSH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','8e75a06de0a0d2c1f7c2ce0bb64433cc6af3f0ec42f0b86897a83538ee3f2187');
INSERT INTO "journal" VALUES(1,86,'{"previous": "8e75a06de0a0d2c1f7c2ce0bb64433cc6af3f0ec42f0b86897a83538ee3f2187", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "reference": "AW-HC34W1", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','5a5cdc1f2baaf7d5a23261ae289fd59ec31c6b620f640d21aab079b5b5e68128');
INSERT INTO "journal" VALUES(1,87,'{"previous": "5a5cdc1f2baaf7d5a23261ae289fd59ec31c6b620f640d21aab079b5b5e68128", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "reference": "AW-D6DPC5", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00"}}','047b3fd1e666e213289bb63a7000699abf639d551f0cc26585fed6546081c398');
INSERT INTO "journal" VALUES(1,88,'{"previous": "047b3fd1e666e213289bb63a7000699abf639d551f0cc26585fed6546081c398", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "reference": "SG-Q5G231", "clause": "house rule 3", "details": {"words_digest": "3f312ac6af482a3de5ec601d93cfd7d5ef065695b2c08985152ee79acb7eed1d"}}','8feba133b91545faa795df8e62b2c51f80c1259c4dd81efee059dd0c5470e8ce');
INSERT INTO "journal" VALUES(1,89,'{"previous": "8feba133b91545faa795df8e62b2c51f80c1259c4dd81efee059dd0c5470e8ce", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "reference": "SG-6AQ489", "clause": "house rule 3", "details": {"words_digest": "f3fdd71aa25e8e9248003cdcd97fc147ccdf6a905d12b0e88a714b58ad2499c1"}}','be07e1b3a1ba31e9b721ed0be2e7ba5c52970441759c4ddc3df442f7a6d34076');
INSERT INTO "journal" VALUES(1,90,'{"previous": "be07e1b3a1ba31e9b721ed0be2e7ba5c52970441759c4ddc3df442f7a6d34076", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-V3VC9D", "clause": "4.2b", "details": {"revision": 1, "digest": "f2f4472b6862d6c339754f571159f9a50cd622c914aca4ed1de0b68442ef2fed", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','e1fad858aa6c2fd0c2ae65cd5506346f3965578c737b263380dd57910597e88b');
INSERT INTO "journal" VALUES(1,91,'{"previous": "e1fad858aa6c2fd0c2ae65cd5506346f3965578c737b263380dd57910597e88b", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "reference": "SG-Q5G231", "clause": "house rule 3", "details": {"draft": "DR-V3VC9D"}}','eeb4ea966df08f228832b8c407124bea87e9c7998ce999844ea43e025e578d70');
INSERT INTO "journal" VALUES(1,92,'{"previous": "eeb4ea966df08f228832b8c407124bea87e9c7998ce999844ea43e025e578d70", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "91ee7989866dbf4069c91bac16f234894f0a9c5e2c4c49b254bf17dbc32b74ce"}}','d98015854d701e0cdf71e2a7a7fc3c4a54483ba7e1166950177b4f91922cd8f0');
INSERT INTO "journal" VALUES(1,93,'{"previous": "d98015854d701e0cdf71e2a7a7fc3c4a54483ba7e1166950177b4f91922cd8f0", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "b0bbaca7879a3e9199f6ce6ab469e4d64444f1f4bf811a7353a0c0ec8be8730f"}}','f6b782c6dcdc87a6d69bd303c62e6b7b67c53dc492f41332a8084d10ab751079');
INSERT INTO "journal" VALUES(1,94,'{"previous": "f6b782c6dcdc87a6d69bd303c62e6b7b67c53dc492f41332a8084d10ab751079", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "reference": "", "clause": "PS-4b", "details": {"digest": "d40b1bf8670f48f12476160532f3ade936ae97a8b29122168f6c1aaf915e4f89"}}','f0741be9e2047324a576f6d4db8b5ac10ec6a9da3d922e9d5f61f72bb8732ae8');
INSERT INTO "journal" VALUES(1,95,'{"previous": "f0741be9e2047324a576f6d4db8b5ac10ec6a9da3d922e9d5f61f72bb8732ae8", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-4N8RPS", "clause": "4.2b", "details": {"revision": 1, "digest": "16ac48b622d169e9e6932a573991f360b7443ea2acd769f2bac250ae14704ae8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','b9a1dbc83bb8125e65cfedbc419ce54cf8315d571a77d1f6208b3caca063434d');
INSERT INTO "journal" VALUES(1,96,'{"previous": "b9a1dbc83bb8125e65cfedbc419ce54cf8315d571a77d1f6208b3caca063434d", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-4N8RPS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','9a62cc514b2803333fab8ac1e9baa0aadf0ce16ee95a6edc33d5c59398c8f418');
INSERT INTO "journal" VALUES(1,97,'{"previous": "9a62cc514b2803333fab8ac1e9baa0aadf0ce16ee95a6edc33d5c59398c8f418", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-4N8RPS", "clause": "3.1", "details": {"revision": 1, "digest": "16ac48b622d169e9e6932a573991f360b7443ea2acd769f2bac250ae14704ae8", "reason_digest": null, "clauses": []}}','8d2337d2683adcef68c773623c76bd104b50650fcd04507556b9da06c4c3104d');
INSERT INTO "journal" VALUES(1,98,'{"previous": "8d2337d2683adcef68c773623c76bd104b50650fcd04507556b9da06c4c3104d", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-MPDD4A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "a808fd1bcc9d6e7e9898470e3c3e6406055aa3743b397f780af0d845611269aa"}}','c1c27d3f79b25d3329b35e1dc0d89d1ae143321ab6d67265c85105426c8b6402');
INSERT INTO "journal" VALUES(1,99,'{"previous": "c1c27d3f79b25d3329b35e1dc0d89d1ae143321ab6d67265c85105426c8b6402", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-MPDD4A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "a808fd1bcc9d6e7e9898470e3c3e6406055aa3743b397f780af0d845611269aa"}}','1776bca987010e08d916e5fd1516116a9cc79b7109b966db094c66e2c3e132e0');
INSERT INTO "journal" VALUES(1,100,'{"previous": "1776bca987010e08d916e5fd1516116a9cc79b7109b966db094c66e2c3e132e0", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-3AFKBN", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-MPDD4A"]}}','e034d3c26a6b4869f873f8ee566612083da5c978069c9daf892f265bd4900caf');
INSERT INTO "journal" VALUES(1,101,'{"previous": "e034d3c26a6b4869f873f8ee566612083da5c978069c9daf892f265bd4900caf", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-DKB8SF", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-MPDD4A"]}}','4c95787aca6536ddad7c51f202786d23237a37639e78ac18bba963bfcbb152cc');
INSERT INTO "journal" VALUES(1,102,'{"previous": "4c95787aca6536ddad7c51f202786d23237a37639e78ac18bba963bfcbb152cc", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-4N8RPS", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-MPDD4A"]}}','beea3096097b5c0d4c76356db12054dc6f541f507e15b038c739fd5d894f4a6a');
INSERT INTO "journal" VALUES(1,103,'{"previous": "beea3096097b5c0d4c76356db12054dc6f541f507e15b038c739fd5d894f4a6a", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "reference": "PW-MPDD4A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "8d1d29e4b6ae01678583b19375a8807141a7a9ad77f53bf973eca0fc33787781"}}','c1aae650c34a267a104fffaf92f97610470ebf0bda577f4b2fb263571a98091e');
INSERT INTO "journal" VALUES(1,104,'{"previous": "c1aae650c34a267a104fffaf92f97610470ebf0bda577f4b2fb263571a98091e", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "reference": "DR-4N8RPS", "clause": "3.1", "details": {"revision": 1, "digest": "16ac48b622d169e9e6932a573991f360b7443ea2acd769f2bac250ae14704ae8"}}','d24bf8795ae852c3e6ca9636c8d6995b1c9be834457913384df11ce9e4c39d20');
INSERT INTO "journal" VALUES(1,105,'{"previous": "d24bf8795ae852c3e6ca9636c8d6995b1c9be834457913384df11ce9e4c39d20", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-TRJ29S", "clause": "4.2b", "details": {"revision": 1, "digest": "aad69be84749172fde75b6fe3134631b3ee47e7abc35fad30e3d18d8c73d4ecf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','31cdecd08ae1bb6b0d3b3219aac066128752717387a9b5dd7e2c95425bcb5748');
INSERT INTO "journal" VALUES(1,106,'{"previous": "31cdecd08ae1bb6b0d3b3219aac066128752717387a9b5dd7e2c95425bcb5748", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-TRJ29S", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5bf5ab50b75c13017d8a2e700bbaa1f27415076ccf5fdf6cb2549cade66b8c08');
INSERT INTO "journal" VALUES(1,107,'{"previous": "5bf5ab50b75c13017d8a2e700bbaa1f27415076ccf5fdf6cb2549cade66b8c08", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-TRJ29S", "clause": "3.1", "details": {"revision": 1, "digest": "aad69be84749172fde75b6fe3134631b3ee47e7abc35fad30e3d18d8c73d4ecf", "reason_digest": null, "clauses": []}}','744217abf8ddeb1689997bf5e45f1c06cf64b2a7dbacab4705ed54f39e7ce49e');
INSERT INTO "journal" VALUES(1,108,'{"previous": "744217abf8ddeb1689997bf5e45f1c06cf64b2a7dbacab4705ed54f39e7ce49e", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-G0447H", "clause": "4.2b", "details": {"revision": 1, "digest": "13b96bff8415b9c23767b7b54ca6e69735f4d634852c84610d8f25a05875a4cf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','db767d9fb05581c85807f5d1483e54b1e7f79278d2c859dec320e8e61c7de893');
INSERT INTO "journal" VALUES(1,109,'{"previous": "db767d9fb05581c85807f5d1483e54b1e7f79278d2c859dec320e8e61c7de893", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-G0447H", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ffb980b571c06a8bad2b87be0ea67dc04fa27228216c2669529316aa3a658876');
INSERT INTO "journal" VALUES(1,110,'{"previous": "ffb980b571c06a8bad2b87be0ea67dc04fa27228216c2669529316aa3a658876", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-G0447H", "clause": "3.1", "details": {"revision": 1, "digest": "13b96bff8415b9c23767b7b54ca6e69735f4d634852c84610d8f25a05875a4cf", "reason_digest": null, "clauses": []}}','ee6ca09b29bd192361fa084a5ed1e487986cc9ba0c1e48e80b6cb716835fec31');
INSERT INTO "journal" VALUES(1,111,'{"previous": "ee6ca09b29bd192361fa084a5ed1e487986cc9ba0c1e48e80b6cb716835fec31", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-GZRW7K", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "8339249cdd4e54c8907de10c8a916d6467c39d915cd7f0fde9362ae4fab37fb6"}}','4e1b931522f4ac7d847931fc8e1cc64dfc260bfa54d91c014e5c11de0880999a');
INSERT INTO "journal" VALUES(1,112,'{"previous": "4e1b931522f4ac7d847931fc8e1cc64dfc260bfa54d91c014e5c11de0880999a", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-GZRW7K", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "8339249cdd4e54c8907de10c8a916d6467c39d915cd7f0fde9362ae4fab37fb6"}}','8bcf67a7e2622b4ad0b7d4c82a8a733af3ff9f2d8dd7533fee5203eeb549f6c5');
INSERT INTO "journal" VALUES(1,113,'{"previous": "8bcf67a7e2622b4ad0b7d4c82a8a733af3ff9f2d8dd7533fee5203eeb549f6c5", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "3a0f14c21ca332644891a4ac16f692fbc9b27b3c8956e43fac9caab6263b6a83"}}','ddf4b5d429947bd2938d7ced977da76a8071b7d4dc4091a0039f7d444619e688');
INSERT INTO "journal" VALUES(1,114,'{"previous": "ddf4b5d429947bd2938d7ced977da76a8071b7d4dc4091a0039f7d444619e688", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-RA0W7M", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "2c17ed1ab4442ae639e5db062b1e4ffced4bb9d98f4dbca6600d290de3e2b975"}}','c5b82bfbdbda808b86fa49242e81fa95dd56445fe7950452674d7cff3b4c1619');
INSERT INTO "journal" VALUES(1,115,'{"previous": "c5b82bfbdbda808b86fa49242e81fa95dd56445fe7950452674d7cff3b4c1619", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-TRJ29S", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-GZRW7K"]}}','52aa96ac6c2fc55ffdcfa0ec45b91189b3ec5c0c6b7e8bd0edc472beb979215b');
INSERT INTO "journal" VALUES(1,116,'{"previous": "52aa96ac6c2fc55ffdcfa0ec45b91189b3ec5c0c6b7e8bd0edc472beb979215b", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-AA68J2", "clause": "4.2b", "details": {"revision": 1, "digest": "a6f4f1bbebfcc40afb8ba0943328d9d5f108718db138e82b8231062876ba5109", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1}}','4ee7a29f56dea12a8759548135e9008e277bd1e2338fb2c5f13786193752e922');
INSERT INTO "journal" VALUES(1,117,'{"previous": "4ee7a29f56dea12a8759548135e9008e277bd1e2338fb2c5f13786193752e922", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-AA68J2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b2538f6731cbead80ca7be0fa36ce00c167594fb8d796c240f85fddc9883a312');
INSERT INTO "journal" VALUES(1,118,'{"previous": "b2538f6731cbead80ca7be0fa36ce00c167594fb8d796c240f85fddc9883a312", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-AA68J2", "clause": "PS-4b", "details": {"revision": 1, "digest": "a6f4f1bbebfcc40afb8ba0943328d9d5f108718db138e82b8231062876ba5109", "class": "emergency", "reason_digest": "2b577e57053d16f42b59f1576ce0b6bfafc817d2b8266c49d763fe371b8fe3cc"}}','f7932d17b27bbf8a8244efc6ea2e5043c6231190a863994ba270d45328209d0b');
INSERT INTO "journal" VALUES(1,119,'{"previous": "f7932d17b27bbf8a8244efc6ea2e5043c6231190a863994ba270d45328209d0b", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-AA68J2", "clause": "3.1", "details": {"revision": 1, "digest": "a6f4f1bbebfcc40afb8ba0943328d9d5f108718db138e82b8231062876ba5109", "reason_digest": null, "clauses": []}}','b7e6a1f80b84079230fac9ed1aef0380579c2e8dbea3d7dd119d52f16964c7fe');
INSERT INTO "journal" VALUES(1,120,'{"previous": "b7e6a1f80b84079230fac9ed1aef0380579c2e8dbea3d7dd119d52f16964c7fe", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-G0447H", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-GZRW7K"]}}','746a02ae9d2d5a5ed0ff4dabb1d52cf2c5b45ed6188da1936cc6da206027f585');
INSERT INTO "journal" VALUES(1,121,'{"previous": "746a02ae9d2d5a5ed0ff4dabb1d52cf2c5b45ed6188da1936cc6da206027f585", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-G0447H", "clause": "PS-4b", "details": {"revision": 1, "digest": "13b96bff8415b9c23767b7b54ca6e69735f4d634852c84610d8f25a05875a4cf", "class": "emergency", "reason_digest": "7e2ab0c10d31668ffaddfe8d5014bd0fc3575bcee1c429e64753118f4e561f03"}}','363672dd2e0e3bcaf19c87c2f7f6c36f0ea0dc694f8cfea5995d842dc94af4ef');
INSERT INTO "journal" VALUES(1,122,'{"previous": "363672dd2e0e3bcaf19c87c2f7f6c36f0ea0dc694f8cfea5995d842dc94af4ef", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','026e491650d5a0dabd9ae5bc7b66961658866f5a2867a9f8e7493bf714e7c782');
INSERT INTO "journal" VALUES(1,123,'{"previous": "026e491650d5a0dabd9ae5bc7b66961658866f5a2867a9f8e7493bf714e7c782", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-BX8EFX", "clause": "4.2b", "details": {"revision": 1, "digest": "0833822de8359f5a72143e3091fa19a618554c113ede25fba0b0f5f01d850b69", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','40e35acacf5acfc08de5197884c746ab4ee4bdf7b34c05a4db57b394b43c7569');
INSERT INTO "journal" VALUES(1,124,'{"previous": "40e35acacf5acfc08de5197884c746ab4ee4bdf7b34c05a4db57b394b43c7569", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-BX8EFX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ed8036ca991880d803f4ed95d80de5fc65dc5ca6bfe603ff55a93b86ee73876c');
INSERT INTO "journal" VALUES(1,125,'{"previous": "ed8036ca991880d803f4ed95d80de5fc65dc5ca6bfe603ff55a93b86ee73876c", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-VX0P80", "clause": "4.2b", "details": {"revision": 1, "digest": "2d1fa1ac1557864f1e16152b20098617715697c8b83c4c8ec11f0814cdbb02bc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','c9620447d52c5d424d9481ac36fe1439972a600d5e1d5b9fd1c09a0cf9c07596');
INSERT INTO "journal" VALUES(1,126,'{"previous": "c9620447d52c5d424d9481ac36fe1439972a600d5e1d5b9fd1c09a0cf9c07596", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-VX0P80", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','06b147303119c5bde796a69c5686de31fe341f1c2609c5b73bbc8933e0c67bbf');
INSERT INTO "journal" VALUES(1,127,'{"previous": "06b147303119c5bde796a69c5686de31fe341f1c2609c5b73bbc8933e0c67bbf", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-W7GSR4", "clause": "4.2b", "details": {"revision": 1, "digest": "4053422764b32e546f97815fc7e65617cbb6aa720e177ef2479d15d78f725e7b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','7ec1781f13e6a5f0c55f458a482065044dbaaef5047e3e142f04c1be93a514bd');
INSERT INTO "journal" VALUES(1,128,'{"previous": "7ec1781f13e6a5f0c55f458a482065044dbaaef5047e3e142f04c1be93a514bd", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-W7GSR4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','fc89b253a7c73cda440351a547743681204348d46780db669c23b9c1cb9dea7b');
INSERT INTO "journal" VALUES(1,129,'{"previous": "fc89b253a7c73cda440351a547743681204348d46780db669c23b9c1cb9dea7b", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-NTEZD4", "clause": "4.2b", "details": {"revision": 1, "digest": "566651d7898fcbc0b7603ba304847aafdd1125fd5d0ca20a2bc1a03db37c3705", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','158b6638176f811a30809d099836580b22e6fc303955b0b572e45fda11cb7b82');
INSERT INTO "journal" VALUES(1,130,'{"previous": "158b6638176f811a30809d099836580b22e6fc303955b0b572e45fda11cb7b82", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-NTEZD4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8471f5f4fd3ea41a1c065fd1ad6edc3e1c6646e95e7c8222f112d76726b6eda5');
INSERT INTO "journal" VALUES(1,131,'{"previous": "8471f5f4fd3ea41a1c065fd1ad6edc3e1c6646e95e7c8222f112d76726b6eda5", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-BX8EFX 1", "DR-NTEZD4 1", "DR-VX0P80 1", "DR-W7GSR4 1"]}}','09a72c317d16e1da92bef94f4acd1dbd1ea53c80b8397a5a23c1f60230cbcd47');
INSERT INTO "journal" VALUES(1,132,'{"previous": "09a72c317d16e1da92bef94f4acd1dbd1ea53c80b8397a5a23c1f60230cbcd47", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "reference": "DR-VX0P80", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','bd46459e9d882e4ca4cca4055d7d8042c88d6fdab37130ff1f2d50aafbe48b68');
INSERT INTO "journal" VALUES(1,133,'{"previous": "bd46459e9d882e4ca4cca4055d7d8042c88d6fdab37130ff1f2d50aafbe48b68", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "reference": "DR-W7GSR4", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','96df1fc296ae4948c8101c7dd0703eadd468437f0bf355f99478e032b865f439');
INSERT INTO "journal" VALUES(1,134,'{"previous": "96df1fc296ae4948c8101c7dd0703eadd468437f0bf355f99478e032b865f439", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "reference": "DR-NTEZD4", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','09335f4bcd26b57553c01256386b27e7d51d978688fb1a2fa27ecebfbfa132bc');
INSERT INTO "journal" VALUES(1,135,'{"previous": "09335f4bcd26b57553c01256386b27e7d51d978688fb1a2fa27ecebfbfa132bc", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "reference": "DR-W7GSR4", "clause": "4.2b", "details": {"revision": 2, "digest": "1f209dcbb7f60dbe3bf2ca433c2016f60f5d3f6f9b4e43e2ac88bfc25e3e49e4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','d7a33e73ec05e648c662cb02fa56444daf0fe70aeedaa6c7922103612bf94d1e');
INSERT INTO "journal" VALUES(1,136,'{"previous": "d7a33e73ec05e648c662cb02fa56444daf0fe70aeedaa6c7922103612bf94d1e", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','51244de3270f68492001ec86b7e5b67ba8704c09322b94f4207bb483a34f787b');
INSERT INTO "journal" VALUES(1,137,'{"previous": "51244de3270f68492001ec86b7e5b67ba8704c09322b94f4207bb483a34f787b", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','59367ad099e6bc767de547bbdaa103a077eb8d1fc00fce99b7de8529d9371c7b');
INSERT INTO "journal" VALUES(1,138,'{"previous": "59367ad099e6bc767de547bbdaa103a077eb8d1fc00fce99b7de8529d9371c7b", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','ac1742efc5559db9cff1c148d9616fe8f324369926d32b75e9c26a5d00d8e4f0');
INSERT INTO "journal" VALUES(1,139,'{"previous": "ac1742efc5559db9cff1c148d9616fe8f324369926d32b75e9c26a5d00d8e4f0", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','a9230f17f796b4504893b38aefe5c93f2507bd5fe073fc8f4cedded3bf8a6f41');
INSERT INTO "journal" VALUES(1,140,'{"previous": "a9230f17f796b4504893b38aefe5c93f2507bd5fe073fc8f4cedded3bf8a6f41", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','98848af9f23f8cc89ce5b12c6ef95d6865a9d2686fc4ebebe90dcac4ba2d6b28');
INSERT INTO "journal" VALUES(1,141,'{"previous": "98848af9f23f8cc89ce5b12c6ef95d6865a9d2686fc4ebebe90dcac4ba2d6b28", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','58a1d07d8afd7b4077adbcc59d8d450a30a43fe399bd0eaab9a14ffb8143e54b');
INSERT INTO "journal" VALUES(1,142,'{"previous": "58a1d07d8afd7b4077adbcc59d8d450a30a43fe399bd0eaab9a14ffb8143e54b", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','d2f931654dc256de54675ee694e19c73200e0dd5f6cce4768c2dfdffc55e3eab');
INSERT INTO "journal" VALUES(1,143,'{"previous": "d2f931654dc256de54675ee694e19c73200e0dd5f6cce4768c2dfdffc55e3eab", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "website", "clause": "Intro-2a", "details": {"address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','82fe09a6192e53bdb3befa7a31d186c1a8633c4b086ddbfcd7e7f018498ba181');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,143,'82fe09a6192e53bdb3befa7a31d186c1a8633c4b086ddbfcd7e7f018498ba181');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(2,1,'status card','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-6BX6K1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(4,1,'status card','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(5,1,'author card','DR-6BX6K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(6,1,'duty','DR-6BX6K1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-6BX6K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(8,1,'status card','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(9,1,'author card','DR-6BX6K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(10,1,'release','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-6BX6K1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-6BX6K1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-6BX6K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(14,1,'status card','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(15,1,'author card','DR-6BX6K1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-6BX6K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-6BX6K1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-6BX6K1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(19,1,'status card','DR-6BX6K1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(20,1,'author card','DR-6BX6K1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(21,1,'route','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(22,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(24,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(25,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(26,1,'duty','DR-DKB8SF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(28,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(29,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(30,1,'route','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(31,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(33,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(34,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(35,1,'duty','DR-DKB8SF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(37,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(38,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(39,1,'release','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-DKB8SF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(43,1,'status card','DR-DKB8SF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(44,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(45,1,'route','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(46,1,'status card','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(48,1,'status card','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(49,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(50,1,'duty','DR-3AFKBN',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(52,1,'status card','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(53,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(54,1,'release','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-3AFKBN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(58,1,'status card','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(59,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-3AFKBN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(63,1,'status card','DR-3AFKBN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(64,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(65,1,'route','DR-PW8KCH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(66,1,'status card','DR-PW8KCH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-PW8KCH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(68,1,'status card','DR-PW8KCH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(69,1,'author card','DR-PW8KCH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(70,1,'duty','DR-PW8KCH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-PW8KCH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-PW8KCH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(73,1,'status card','DR-PW8KCH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(74,1,'author card','DR-PW8KCH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(75,1,'route','DR-GGJCQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(76,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(78,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(79,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(80,1,'duty','DR-GGJCQ6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(82,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(83,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(84,1,'route','DR-X6YJZ4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(85,1,'status card','DR-X6YJZ4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-X6YJZ4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(87,1,'status card','DR-X6YJZ4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(88,1,'author card','DR-X6YJZ4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(89,1,'duty','DR-X6YJZ4',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-X6YJZ4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(91,1,'status card','DR-X6YJZ4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(92,1,'author card','DR-X6YJZ4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(93,1,'route','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(94,1,'status card','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-45KMBK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(96,1,'status card','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(97,1,'author card','DR-45KMBK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(98,1,'duty','DR-45KMBK',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-45KMBK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(100,1,'status card','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(101,1,'author card','DR-45KMBK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(102,1,'release','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-45KMBK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-45KMBK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-45KMBK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(106,1,'status card','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(107,1,'author card','DR-45KMBK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-45KMBK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-45KMBK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-45KMBK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(111,1,'status card','DR-45KMBK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(112,1,'author card','DR-45KMBK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(113,1,'route','DR-DFPPVE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(114,1,'status card','DR-DFPPVE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-DFPPVE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(116,1,'status card','DR-DFPPVE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(117,1,'author card','DR-DFPPVE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(118,1,'duty','DR-DFPPVE',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-DFPPVE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(120,1,'status card','DR-DFPPVE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(121,1,'author card','DR-DFPPVE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(122,1,'release','DR-DFPPVE',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(123,1,'route','DR-D1QS6B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(124,1,'status card','DR-D1QS6B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(125,1,'route','DR-0TT169',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(126,1,'status card','DR-0TT169',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(128,1,'status card','DR-0TT169',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(129,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(130,1,'duty','DR-0TT169',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(131,1,'route','DR-WF8BSH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(132,1,'status card','DR-WF8BSH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(134,1,'status card','DR-WF8BSH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(135,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(136,1,'duty','DR-WF8BSH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-JBBCG7','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-JBBCG7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-JBBCG7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-JBBCG7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-JBBCG7',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-JBBCG7','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-JBBCG7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-JBBCG7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-JBBCG7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-6ZW3F9','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-6ZW3F9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-6ZW3F9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-6ZW3F9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-6ZW3F9',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(151,1,'route','DR-AKG09W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(152,1,'status card','DR-AKG09W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(155,1,'status card','DR-AKG09W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(156,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(157,1,'duty','DR-AKG09W',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(160,1,'status card','DR-AKG09W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(161,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(162,1,'release','DR-AKG09W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(163,1,'route','DR-QNY1DY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(164,1,'status card','DR-QNY1DY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(166,1,'status card','DR-QNY1DY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(167,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(168,1,'duty','DR-QNY1DY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(169,1,'delegation notice','DL-ST5Z80','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(170,1,'delegation notice','DL-ST5Z80','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(171,1,'delegation notice','DL-ST5Z80','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(172,1,'reroute','DL-ST5Z80',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(173,1,'delegation turn','DL-ST5Z80',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(174,1,'route','DR-6SN7ZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(175,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(177,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(178,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(179,1,'duty','DR-6SN7ZP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(182,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(183,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(184,1,'duty','DR-6SN7ZP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(185,1,'route','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(186,1,'status card','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(189,1,'status card','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(190,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(191,1,'duty','DR-85XY24',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(194,1,'status card','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(195,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(196,1,'release','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(198,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(200,1,'status card','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(201,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(202,1,'duty','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(204,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(205,1,'status card','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(206,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(207,1,'release','DR-85XY24',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(208,1,'route','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(209,1,'status card','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(210,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(211,1,'status card','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(212,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(213,1,'duty','DR-6HTXX3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(214,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(215,1,'status card','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(216,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(217,1,'release','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(219,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(220,1,'status card','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(221,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(222,1,'duty','DR-6HTXX3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(223,1,'absence notice','AW-HC34W1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(224,1,'absence notice','AW-HC34W1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(225,1,'reroute','AW-HC34W1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(226,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(227,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(228,1,'status card','DR-0TT169',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(229,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(230,1,'duty','DR-0TT169',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(231,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(232,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(233,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(234,1,'status card','DR-QNY1DY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(235,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(236,1,'duty','DR-QNY1DY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(239,1,'status card','DR-WF8BSH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(240,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(241,1,'duty','DR-WF8BSH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-HC34W1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-HC34W1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-HC34W1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(245,1,'absence notice','AW-D6DPC5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(246,1,'absence notice','AW-D6DPC5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(247,1,'reroute','AW-D6DPC5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(248,1,'reroute','AW-D6DPC5',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(249,1,'reroute','AW-D6DPC5',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(250,1,'absence notice','AW-D6DPC5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(251,1,'suggestion card','SG-Q5G231','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(252,1,'suggestion card','SG-Q5G231',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(253,1,'suggestion card','SG-6AQ489','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(254,1,'suggestion card','SG-6AQ489',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(255,1,'route','DR-V3VC9D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(256,1,'status card','DR-V3VC9D',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(257,1,'suggestion card','SG-Q5G231','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(258,1,'suggestion card','SG-Q5G231',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(259,1,'case notice','BR-6W64MYCSE668TBZMBMD4T0Y937',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(260,1,'case mail','BR-6W64MYCSE668TBZMBMD4T0Y937',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(261,1,'case inform','BR-6W64MYCSE668TBZMBMD4T0Y937',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(262,1,'case turn','BR-6W64MYCSE668TBZMBMD4T0Y937',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(263,1,'case notice','BR-0XJ0GHWQTGKK3YSF8BS6TENMFW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(264,1,'case mail','BR-0XJ0GHWQTGKK3YSF8BS6TENMFW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(265,1,'case inform','BR-0XJ0GHWQTGKK3YSF8BS6TENMFW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(266,1,'case turn','BR-0XJ0GHWQTGKK3YSF8BS6TENMFW',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(267,1,'case notice','BR-CC7Y5ZZ631ZKRACGZ74K1S1DV6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(268,1,'case mail','BR-CC7Y5ZZ631ZKRACGZ74K1S1DV6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(269,1,'case inform','BR-CC7Y5ZZ631ZKRACGZ74K1S1DV6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(270,1,'case turn','BR-CC7Y5ZZ631ZKRACGZ74K1S1DV6',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(271,1,'case notice','BR-AV9H1XHSDM1N60RMWFS7VWQKZ8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(272,1,'case mail','BR-AV9H1XHSDM1N60RMWFS7VWQKZ8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(273,1,'case inform','BR-AV9H1XHSDM1N60RMWFS7VWQKZ8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(274,1,'case turn','BR-AV9H1XHSDM1N60RMWFS7VWQKZ8',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(275,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(276,1,'case turn','BR-6W64MYCSE668TBZMBMD4T0Y937',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(277,1,'case turn','BR-0XJ0GHWQTGKK3YSF8BS6TENMFW',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(278,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(279,1,'route','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(280,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(281,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(282,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(283,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(284,1,'duty','DR-4N8RPS',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(285,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(286,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(287,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(288,1,'release','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(289,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(290,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(291,1,'purdah turn','PW-MPDD4A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(292,1,'purdah turn','PW-MPDD4A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(293,1,'purdah affected','PW-MPDD4A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(294,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(295,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(296,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(297,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(298,1,'status card','DR-0TT169',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(299,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(301,1,'status card','DR-6HTXX3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(302,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(303,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(304,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(305,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(306,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(307,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(308,1,'status card','DR-85XY24',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(309,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(310,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(311,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(312,1,'status card','DR-AKG09W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(313,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(314,1,'status card','DR-D1QS6B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(315,1,'author card','DR-D1QS6B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(316,1,'decision card','DR-DFPPVE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(317,1,'status card','DR-DFPPVE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(318,1,'author card','DR-DFPPVE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(319,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(320,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(321,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(322,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(324,1,'status card','DR-QNY1DY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(325,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(326,1,'status card','DR-V3VC9D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(327,1,'author card','DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(328,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(329,1,'status card','DR-WF8BSH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(330,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(331,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(332,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(333,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(334,1,'purdah notice','PW-MPDD4A',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(335,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(336,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(337,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(338,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(339,1,'status card','DR-0TT169',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(340,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(341,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(342,1,'status card','DR-6HTXX3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(343,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(344,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(345,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(346,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(347,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(348,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(349,1,'status card','DR-85XY24',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(350,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(351,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(352,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(353,1,'status card','DR-AKG09W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(354,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(355,1,'status card','DR-D1QS6B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(356,1,'author card','DR-D1QS6B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(357,1,'decision card','DR-DFPPVE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(358,1,'status card','DR-DFPPVE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(359,1,'author card','DR-DFPPVE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(360,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(361,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(362,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(363,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(364,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(365,1,'status card','DR-QNY1DY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(366,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(367,1,'status card','DR-V3VC9D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(368,1,'author card','DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(369,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(370,1,'status card','DR-WF8BSH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(371,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(372,1,'handover card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(373,1,'handover card','DR-3AFKBN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(374,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(375,1,'status card','DR-3AFKBN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(376,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(377,1,'handover card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(378,1,'handover card','DR-DKB8SF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(379,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(380,1,'status card','DR-DKB8SF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(381,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(382,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(383,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(384,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(385,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(386,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(387,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(388,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(389,1,'purdah notice','PW-MPDD4A','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(390,1,'purdah notice','PW-MPDD4A',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(392,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(393,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(394,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(395,1,'status card','DR-0TT169',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(396,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(397,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(398,1,'status card','DR-3AFKBN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(399,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(401,1,'status card','DR-6HTXX3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(402,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(403,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(404,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(405,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(406,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(408,1,'status card','DR-85XY24',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(409,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(412,1,'status card','DR-AKG09W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(413,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(414,1,'status card','DR-D1QS6B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(415,1,'author card','DR-D1QS6B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-DFPPVE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(417,1,'status card','DR-DFPPVE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(418,1,'author card','DR-DFPPVE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(420,1,'status card','DR-DKB8SF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(421,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(423,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(424,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(427,1,'status card','DR-QNY1DY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(428,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(429,1,'status card','DR-V3VC9D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(430,1,'author card','DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(431,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(432,1,'status card','DR-WF8BSH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(433,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(434,1,'names due','PW-MPDD4A',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(436,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(437,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(438,1,'duty','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(439,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(440,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(441,1,'status card','DR-3AFKBN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(442,1,'duty','DR-3AFKBN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(443,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(444,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(445,1,'status card','DR-DKB8SF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(446,1,'duty','DR-DKB8SF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(448,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(449,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(450,1,'release','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(451,1,'route','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(452,1,'status card','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(453,1,'decision card','DR-TRJ29S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(454,1,'status card','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(455,1,'author card','DR-TRJ29S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(456,1,'duty','DR-TRJ29S',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(457,1,'decision card','DR-TRJ29S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(458,1,'status card','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(459,1,'author card','DR-TRJ29S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(460,1,'release','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(461,1,'route','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(462,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(464,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(465,1,'author card','DR-G0447H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(466,1,'duty','DR-G0447H',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(467,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(468,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(469,1,'author card','DR-G0447H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(470,1,'release','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(471,1,'purdah notice','PW-GZRW7K','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(472,1,'purdah notice','PW-GZRW7K','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(473,1,'purdah turn','PW-GZRW7K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(474,1,'purdah turn','PW-GZRW7K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(475,1,'purdah turn','PW-GZRW7K',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(476,1,'purdah affected','PW-GZRW7K','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(477,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(478,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(479,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(480,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(481,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(482,1,'author card','DR-G0447H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-TRJ29S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(484,1,'status card','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(485,1,'author card','DR-TRJ29S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(487,1,'status card','DR-0TT169',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(488,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(490,1,'status card','DR-3AFKBN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(491,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(492,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(493,1,'status card','DR-6HTXX3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(494,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(496,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(497,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(498,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(500,1,'status card','DR-85XY24',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(501,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(502,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(503,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(504,1,'status card','DR-AKG09W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(505,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(506,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(507,1,'status card','DR-DKB8SF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(508,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(509,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(510,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(511,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(513,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(514,1,'status card','DR-QNY1DY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(515,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(516,1,'status card','DR-V3VC9D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(517,1,'author card','DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(518,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(519,1,'status card','DR-WF8BSH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(520,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(521,1,'purdah notice','PW-GZRW7K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(522,1,'purdah notice','PW-GZRW7K','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(523,1,'purdah notice','PW-GZRW7K','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(524,1,'purdah notice','PW-GZRW7K',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(525,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(526,1,'status card','DR-4N8RPS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(527,1,'author card','DR-4N8RPS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(528,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(529,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(530,1,'author card','DR-G0447H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(531,1,'decision card','DR-TRJ29S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(532,1,'status card','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(533,1,'author card','DR-TRJ29S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(535,1,'status card','DR-0TT169',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(536,1,'author card','DR-0TT169','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(538,1,'status card','DR-3AFKBN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(539,1,'author card','DR-3AFKBN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(541,1,'status card','DR-6HTXX3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(542,1,'author card','DR-6HTXX3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(544,1,'status card','DR-6SN7ZP',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(545,1,'author card','DR-6SN7ZP','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(548,1,'status card','DR-85XY24',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(549,1,'author card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(550,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(551,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(552,1,'status card','DR-AKG09W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(553,1,'author card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(554,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(555,1,'status card','DR-DKB8SF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(556,1,'author card','DR-DKB8SF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(558,1,'status card','DR-GGJCQ6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(559,1,'author card','DR-GGJCQ6','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(562,1,'status card','DR-QNY1DY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(563,1,'author card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(564,1,'status card','DR-V3VC9D',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(565,1,'author card','DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(566,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(567,1,'status card','DR-WF8BSH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(568,1,'author card','DR-WF8BSH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(569,1,'decision card','DR-4N8RPS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(571,1,'decision card','DR-TRJ29S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(572,1,'decision card','DR-0TT169','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(573,1,'decision card','DR-3AFKBN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(574,1,'decision card','DR-6HTXX3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-6SN7ZP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-85XY24','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(578,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(579,1,'decision card','DR-AKG09W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(580,1,'decision card','DR-DFPPVE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(581,1,'decision card','DR-DKB8SF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(582,1,'decision card','DR-GGJCQ6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(583,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(584,1,'decision card','DR-QNY1DY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(585,1,'decision card','DR-WF8BSH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(586,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(587,1,'purdah notice','PW-RA0W7M','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(588,1,'purdah notice','PW-RA0W7M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(589,1,'purdah turn','PW-RA0W7M',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(590,1,'purdah turn','PW-RA0W7M',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(591,1,'purdah turn','PW-RA0W7M',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(592,1,'purdah affected','PW-RA0W7M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(593,1,'decision card','DR-TRJ29S','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(594,1,'status card','DR-TRJ29S',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(595,1,'author card','DR-TRJ29S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(596,1,'route','DR-AA68J2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(597,1,'status card','DR-AA68J2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-AA68J2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(599,1,'decision card','DR-AA68J2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(600,1,'status card','DR-AA68J2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(601,1,'author card','DR-AA68J2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(602,1,'duty','DR-AA68J2',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(603,1,'exemption notice','DR-AA68J2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(604,1,'exemption notice','DR-AA68J2','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(605,1,'decision card','DR-AA68J2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(606,1,'decision card','DR-AA68J2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(607,1,'status card','DR-AA68J2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(608,1,'author card','DR-AA68J2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(609,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(610,1,'decision card','DR-AA68J2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-AA68J2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(612,1,'status card','DR-AA68J2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(613,1,'author card','DR-AA68J2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(614,1,'release','DR-AA68J2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(615,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(616,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(617,1,'author card','DR-G0447H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(618,1,'exemption notice','DR-G0447H','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(619,1,'exemption notice','DR-G0447H','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(620,1,'decision card','DR-G0447H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(621,1,'status card','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(622,1,'author card','DR-G0447H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(623,1,'release','DR-G0447H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(624,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(625,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(626,1,'route','DR-BX8EFX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(627,1,'status card','DR-BX8EFX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-BX8EFX','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(629,1,'status card','DR-BX8EFX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(630,1,'author card','DR-BX8EFX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(631,1,'duty','DR-BX8EFX',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(632,1,'route','DR-VX0P80',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(633,1,'status card','DR-VX0P80',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(634,1,'decision card','DR-VX0P80','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(635,1,'status card','DR-VX0P80',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(636,1,'author card','DR-VX0P80','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(637,1,'duty','DR-VX0P80',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(638,1,'route','DR-W7GSR4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(639,1,'status card','DR-W7GSR4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-W7GSR4','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(641,1,'status card','DR-W7GSR4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(642,1,'author card','DR-W7GSR4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(643,1,'duty','DR-W7GSR4',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(644,1,'route','DR-NTEZD4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(645,1,'status card','DR-NTEZD4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-NTEZD4','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(647,1,'status card','DR-NTEZD4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(648,1,'author card','DR-NTEZD4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(649,1,'duty','DR-NTEZD4',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(650,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(651,1,'duty','DR-BX8EFX',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(652,1,'duty','DR-NTEZD4',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(653,1,'duty','DR-VX0P80',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(654,1,'duty','DR-W7GSR4',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(655,1,'decision card','DR-VX0P80','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(656,1,'decision card','DR-VX0P80','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(657,1,'status card','DR-VX0P80',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(658,1,'author card','DR-VX0P80','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(659,1,'duty','DR-VX0P80',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(660,1,'decision card','DR-W7GSR4','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(661,1,'status card','DR-W7GSR4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(662,1,'author card','DR-W7GSR4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(663,1,'decision card','DR-NTEZD4','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(664,1,'status card','DR-NTEZD4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(665,1,'author card','DR-NTEZD4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(666,1,'route','DR-W7GSR4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-W7GSR4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(668,1,'status card','DR-W7GSR4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(669,1,'author card','DR-W7GSR4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(670,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(671,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(672,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(673,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(674,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(675,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(676,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(677,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(678,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(679,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(680,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "postings" VALUES(1,'DR-6BX6K1','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-6BX6K1','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-3AFKBN','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-45KMBK','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-MPDD4A','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-27');
INSERT INTO "purdah_windows" VALUES(1,'PW-GZRW7K','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-30');
INSERT INTO "purdah_windows" VALUES(1,'PW-RA0W7M','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',0,0,0,'2027-03-03 09:30:00.000000',NULL,'form-31');
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
INSERT INTO "reassignments" VALUES(1,'DR-6SN7ZP',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-BX8EFX',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-NTEZD4',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-VX0P80',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-W7GSR4',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-6BX6K1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a8d9c33b5732fcc1c904cd62a43bf7c9','8697cb2dd83d18bb7e13353202663d1c7f8fadc4f19baef7f12ac45afb66e9d7','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-DKB8SF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','7479209ea118f3b04224621595ea2f54','b747133a0267b4eeadb92dd3b5923366231b3600e713fa977f985fdf53478365','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-DKB8SF',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','59e138bf44aa9847fd5bff7f67bac3ed','9a980f91946b0e71770083dc679b6b3611b0387f3b5269315cfe002f959b32be','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-3AFKBN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','313eb1f75b48db40efbe814daf797521','041ada82ce8394c22370aecd6c3b72147103397b8d77f627d4df078c4b6ba6a4','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-PW8KCH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c771d8cd826cef331f05c0271a89bbbd','723f7f318e94c57cfbc913b4f54cfeff341926d75e45e3df1baa7c414f9befdf','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-GGJCQ6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','0faedaaaa08d6bf9b75c849daeca1d2d','4e1d9dd6d3fa28e073beca0f2fab384dfaa01e01e69111319399f3738ec4a983','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-X6YJZ4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d9a0a8cd65bee26dd24d2112ff95e13c','6992b01ac0f49b99494f7b2137a73f8f943f3d03d6d6002c11ff8f1900e26281','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-45KMBK',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','ce2b562201a1fa96a82f3ad2ecf22edb','b9b68ed21d4bf1c6841ba58468b81bc860267980b711b679219048109adab464','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-DFPPVE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d12204c099726f69375c3a86f2cab1e0','06ed0d89e82f2eef4f3c85c29172ec28345e9b0fafb4977a727e5affc194a2c9','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-D1QS6B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3d867020e648c723bfc795ff809925bb','e930b2d598113c3d47503f2cf34b0be5541a28357869d84715270c8d2091dbeb','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-0TT169',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8f8693fbc6f85241c8f4936e4825adb3','584cae77c7ec9bb10f9e7626fa11e5c86ad923418e1a53f10ca6f616308b35cf','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-WF8BSH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','bc5aa81ebda5f5464a90ea8bc421c9bc','9b718d5e51460e8cdfb7034c41a355708a17732f4c00b73a452ebfb4f2309f99','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-AKG09W',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','730e3cc17caebf494734f65d6672f328','451497cfcdab095963952bd21d9d06e719892c3ce75350d673375c19b321e557','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-QNY1DY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','86d3ba65817425b260819fc8c6108c3c','e3f6ad714b83544f5e0bd4aadb4a68020410a8ad2a0824579e14671366c0c8fe','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-6SN7ZP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d1e05d5cf2b7d0aff2740594aa1d3878','b70813fb56539b430cb8293f9d4b0db5a464d047eac7b2d004a8113b346b6f69','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-85XY24',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c091eb07cc03b93b8567f0894143359a','421bf4014a1cba237bc0dbac09c7274f67dc3c5a0dd89d44fb20cb41ddae8473','form-19',0);
INSERT INTO "revisions" VALUES(1,'DR-6HTXX3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a1d088bb159f7a5ac6fc5e27159015ff','a8c47b71913d9e0808e89e2dd6f44b0b83581ed8abaee75694a29f98d4f7690c','form-20',0);
INSERT INTO "revisions" VALUES(1,'DR-V3VC9D',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c051d2d84df7ac6aec3f8e961458f71c','f2f4472b6862d6c339754f571159f9a50cd622c914aca4ed1de0b68442ef2fed','form-25',0);
INSERT INTO "revisions" VALUES(1,'DR-4N8RPS',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','ac69612dc19336e9ee44fdd422db7bbb','16ac48b622d169e9e6932a573991f360b7443ea2acd769f2bac250ae14704ae8','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-TRJ29S',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','e6e1b0d07545b325e333a93f38a8d076','aad69be84749172fde75b6fe3134631b3ee47e7abc35fad30e3d18d8c73d4ecf','form-28',0);
INSERT INTO "revisions" VALUES(1,'DR-G0447H',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','33290ae03a74eb514fa61f7d6c2f3cc6','13b96bff8415b9c23767b7b54ca6e69735f4d634852c84610d8f25a05875a4cf','form-29',0);
INSERT INTO "revisions" VALUES(1,'DR-AA68J2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','ad3898c67f712f58d961966866f8cf85','a6f4f1bbebfcc40afb8ba0943328d9d5f108718db138e82b8231062876ba5109','form-32',1);
INSERT INTO "revisions" VALUES(1,'DR-BX8EFX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','26222c0663ed2e7583a88c74e3a5b055','0833822de8359f5a72143e3091fa19a618554c113ede25fba0b0f5f01d850b69','form-33',0);
INSERT INTO "revisions" VALUES(1,'DR-VX0P80',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','98aa9444572da0957466f671fd9dd387','2d1fa1ac1557864f1e16152b20098617715697c8b83c4c8ec11f0814cdbb02bc','form-34',0);
INSERT INTO "revisions" VALUES(1,'DR-W7GSR4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','1007c98bd84bac339aed7d3fd98a4636','4053422764b32e546f97815fc7e65617cbb6aa720e177ef2479d15d78f725e7b','form-35',0);
INSERT INTO "revisions" VALUES(1,'DR-NTEZD4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','117fad4985ed542d053530ec65afe760','566651d7898fcbc0b7603ba304847aafdd1125fd5d0ca20a2bc1a03db37c3705','form-36',0);
INSERT INTO "revisions" VALUES(1,'DR-W7GSR4',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','e7c600837c3c42ee8b434a5201ef799c','1f209dcbb7f60dbe3bf2ca433c2016f60f5d3f6f9b4e43e2ac88bfc25e3e49e4','bring-back:DR-W7GSR4:2',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'3bc15e04f52336d9cd48c91cd674a16f4126ed8af1ce83e7b87086413b870750','2027-03-02','bfb7d41c1544f1acb42c5f4b811989a62c8f05d6d3bdeceaabc1dd483a981654');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "rfG1WcCrDR87Ph8vFrAXECSxcq1MvKM/gXy0tKeupwhYKGZ8tFT6CzE52j/nQrtNRQLsbkLYJqKs40V1FJ0llYautt1g0XQ1P397Vo/Z+xhfO7w921sXX7guBGRAZ083SJiZojdk7mnQP3rFb+bvJuRA7Zn83ZSQx30MVDY2EJdy87kmi3oHuPxIb6YXFgWb5DPifx/3ybkDRF1olEApgD1j2+YIBwlEFeMNUCyYkQjMbJS7JAH2AI2FxHuP3cXp9h2VFAn5FJvtfXZ1HUv1VG6DJ/g1npimj0qBsmPEXMedE6kDhwW6++UQsCoBLIkREfh29UiV6VzFUHGGXBwpvODxm/rMuHd/LXjfQ+aqi+vdZEJTB2Wfu7hKQDRZYJZ26B5j17OOXf6GALXQkiJcZMTevEloybOfoHWwSIO93InyegmJSMOZGLdw1uNacspj9bSQbf0P4AfEGFpSmvyXXGv7n+CAOjGL5oDprPd1V2tZ807uLSsCNQhJZOurMNLQgGuxhORVVZ/j5XZjuWmEn7tnNu34dTraogVn/ptCk8Q5BotBLDTgXBSL0QyqgIMIown3LI06HlSZRYpVLX2ahRF02sEF9HvhKGmnuRcZJ6H4S6Ot45SPN+2BILAyhovqj2mEwNb212fG9+t5fd8CoLuBGmn3tIrFCahTawKYauSM6H102toruC1FXKzK4gDs83nBA9t3KC8QTmKfYbPxT4OR9DTZtZ4VDIj0DpBu1lajQQKNyhbPnGlMzEksoFFb58NtrPZx+QZTN37W8oKcwvFx1N9z2nRdjQohFbRV2QA+K6yAUZSfejvy+yFzn++eyBpd5uwoHv0qMGQbvhmDWukj7cOX3M/HIpqbw+V/01056VjwnCxjssOhLuWBscB+LcOlzwh4FqySmHRIz4ckG17ToLuszQNoipFD7299sO7Y37TGsEMyp1ZiQnatglbbh8IEqUHr7e+b1FbypS5U7tAaz8wn3uWcVOyvRfjgwWw+psnIshA33M8RTKapffywbuTPqE5Ssd2K77eIuYvPDbkYjhYErdG1qQ8PZGuqrz/BvN9Y8H8I+Bd5LaQv44XvW6DT7hUKLGxLV8PkdtiiE+FJ1qjZH1OF0NwzaoKVm+k8DCc3sgrOXDOErAq13j2570F+XAYqDWtl9r183TAJUhaCSKO2OERH8o1DOsvEwo1VC51yZmWF/J0YniPgiKnAHuVK84SF0fQi5EZPejEspeC5h9HgnkFhodsh3RL32qAYZnBsCKklkKA16/6TiLsCc0klzattwJ2TFjbd4p0nYcvR8sex2bmXHKatnbcsrNJkkhiSNMtPyZurt4mBUPVJxt9xUd7i384dpiJAPqWHDyjbNgov9tGxLjX6yReRykYOFSranxt1fDcOoFQ="}','aa84ae28c2539042b553a80981e7514787077f98fd55a6efc7f557ef9aa376c5');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "aa84ae28c2539042b553a80981e7514787077f98fd55a6efc7f557ef9aa376c5", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "pQb0f5G2Tg0ZE3J4lRaQoT9aHZcScNTZIgo0nrnWQebgU5Y2IOXhGaWskiQGXyBUeEIT4WPjbTEhaJp70/t4RMlg9AVFFWN2A8xqvxXlq3LkLU/AxN97OpUJMny5Sg1uGpEms5i1Aldr+RwNnDXSJmz7MeQa9m60y1lXTVkFcI78+q3zz6rCaU5/WCIO09C3raI4WjJjj84DgAEAkINV9ufQsjGZnKb+lYZ7yxoyJzDuvUpGnMjeWEBVHtXtdQ2H2Vj8eGkNc9WpRgjeoyAp043HdfrPVvAdJpULHU/tq2evE10eHwlAn3MTtjNkKwXV1H5EFfd8uJLFwptoSgA/82unkBomP7BYmYUilapPasWFMZGpcpz76pkCJPf3tJqQJ/whToOA0HaQM3f58jIw5zfUzgxZL6tApy5IyJqTsqGYqCJnp7AE83FR2WouUe8t40ZbKM6xSeqhLsYA1OLGfT4b16Do9uEBhf72FPSmQbqKpqxcgbufJ5vTGhAX+qA2DJmYfSaFSLMXCQITtdqKtLEu/5+o+NDxu6VjL4r89EOEGpZ+Oa5FoJCHXCLcS4f9ubwJNqY/Hibomx5f/KNFwNAxevO2iUTQ41q/GDgzWmTqUytOSHdnh6uSrzuEj7E3OpqYMDdUuGl4tZiIkrPHmmd8yWBhVWbfCbjubfWgkveetTHAoldnsi3sfyFKbPR77xba6K1tZsuFIZMtKQPunnLwLBxVR8wD5XdHieWrkIyVkr2vT+pg1qjY5tll+P6Fb5+b83tmhHuDWtIs10e5HCw6UOa/SElNIcl4/zrqQCgWVPRUoQUVb6lzYaMNw/kWuuKsBYzqDGjBT/U8MALpfN7e8BCWNzmkSnbPK8SXJuNOCOAPHnDe/S2qBApcqEIXe2raHeaWBbnqIkx5pffSHX2NqVA+yJr/jzezWgPhT1U1KlFCFvlNHyev4oOf61xifKeW2VizpyTt3e/YilDREDAt7JmK3MT3t4VTsaeYPvvgGkD9iPC5iLRmGOWtXiVcFrjZm0VkZGjMSVjVLRxP7i79rfnvXEsTGZ1A7aencCWQQA5honCpguIya4tm9q5M9IP76ZwPNlxHaWPkfVUn3xzPF8vxVHR5fs5S7s3nz09wBlbxohg2aUmQsShNgxIXTeYGoWLO0n5spljGVFEP8kpgIPUS7u3aYF57BXolZAy3NogYfaBnQRovp9144tOELr9IGRpbOuXoeZxH3UmhoxrNIeS/poz3CgnMUjDWnG0BmoX+Elj+bg/lyFg09x8whDB5lSNH4Ss2/PLUg28GNV+UO3HEQlitc98eFVtOOnFZibhhdOsqnOZrVAbMRvQu4Omse7qjHd5GHDZi6daApCEoNoYqLSF3MoQNlJMOB8ierEZUETUjlEH6Yh8="}','5148e1733e8d6059dc0b3ea82fbaeee4d0c5dbecf32983dd6983793b2b2e45c4');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "5148e1733e8d6059dc0b3ea82fbaeee4d0c5dbecf32983dd6983793b2b2e45c4", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "TW6PF3CEw5zdS+oCoiX2+IrczA/JXnmYKmqHoTWnWD54FD/JHdkQ4Pq96Rt8uIYWQxQ4JArZigDDwKc9HX4dSHmLeI+7ZC4p5tI170s//a+VhI86fJwPsCuWEsPWotoUrb+gToiko/e7ZGSMm8YDtao5zdhlV7YcQt5feIihLESWcr1QO3KnyuBcSLI7Gpw7YHo4AdlIabGRKExuMyXE/94CrlYedjRyvUCr86Ko7P15geBOCH+FADX3ewUfetBxX9vmulY4RLNfG1O/qGpbIHxbXQI6g8Z7b60OipVB47+AOz88zC9O38fYRdk2SfEx9EOLu7Jt5wegPeh8ie/UgKMfoo4L3YzLLiwX8EigPLfpKq3+jkyiQ/LrNKh6YnIrzFZjWA/wxkMHsGWKeeQ15JrmW5GEcwWkDi2eg667np6qfN0gz5EoQyQwpsnm3a5I4MvAIZeekUD1eyxMHz9sX/4C7IIoHLQYt3XquLmG+y6g/LDiqmoY8O7esydGTDcFcxYWM9xVwMMRAHWroGlnDwq2cRB13t0R5ULke2/2BSXx1d1NUqkXJBnLzqGehGWoKu7khXa9DcDN2U/6rLuHwDPDfxv08EPbWmuL/j91uzOsjxHxHfa8FV8q4VDH5R7wkEs9o5fucBIibqrG+wb9S5e4jNURKU0AXO996sfG285KWbUxCn+CLy1k7kBBBlD1eKiT9MLDbS5gt2nEGtK6NJlx1QVXzLU/Yho+6AqZWbT0a0cFVm9KXOVQLTKUKv0I0oXuth3F3iVyBewrr3Wgyn0GgKyyEFjJXgBZLI3SIVTWmMkikiv/oakJaV+pcetjgdYL1FpibmT2AHnGSuudh8+zmAZWABsImXN4pyZcHamrVGAvlFtlxju+JBGDR6o7sIUcESLB7VUXwbOhkJu3bHIQkQqQ9d6GXV9ndKTKlHTVL/FgMS9hLSm/V1+BGolfr+FRgqOFUn87aHt6h+xx2Al9f6vQHpaU5l/F9UztfcSoy0dwFoHqFzvSvSjcl9cxvzCwHdYKRc0wycrfbZiJiaisLjCIj2k/U17/fe+Z7kaz8/QUboYC87zBS2MfAFl4kgjL53duhk4rFi1W39sGb1dluqxrBKE8yPC4wqacNBvcJF6h8JoXvzFGvyCctMM5EooZQbZ7Y+l/F2KWGnzEhtB4jT8GB+wFZBTBAxBMZj1IptRCyNDrK8uJ3YStz8VojDRaTnRINkRT17Tgjnpl6TxEamlQF4AbGF1dDZFpRY9+sZvlVejlbjWMfB5XvkZV3Ikdpclh0KO2yYpF84nGorneaqiZQsyBvFwh5bt+5znl/Ghfm7IQkwh31gI5YMtn26I9/nhzdmpLbws/AIAI3UGfYbn+QlOMVuL5P0/V6qP/Nsxuutxx9wrC7k8="}','402f88f87f923ce70f05252bd159856c47ddd375109d26c01e3952a3e52cecce');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "402f88f87f923ce70f05252bd159856c47ddd375109d26c01e3952a3e52cecce", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "gKIM0z8Z1z+x2VGcSBelhWdcUSgXuue9UaDpNrJRApU6V905aKyvF0uaB12bxZMxBITZOPiqWCS/qnaFuAboXnSTn7A28ckq4ke/emKkRm9xc2/FxBEe7ptuDtAqGEAcWZ7lS1nydCxgEyVkAUZ0Zh9RQ9ihYEl07vbhfXYcHldlkF5XCuQ1fq+MgvHTzfunWo6ei9/PRRy0u7psrpZf5TCDDXQ8nui4KXGdOUfrb8r4zNLi/rlpAZxSERgELIHb8zO8heXADRTPq5FKGG3CtkAlAB9zKpLKNCqxo2x+myWA4xJFqVAP5cvJ+GbfTZYyZma/SNSX7jD1VqALxjKVk2v0Z8QmXHXaiq5858fwO3ldikdeQTccMO9Zsa2DI9WS22W0xlb3c9T5Mfs0gn0eGgDf3FNmK6QI+3o8Bch5TBvOkZvr/2xeduOm/gsGmERz9gPU+L0AmortONqmeDugAQxF5eeo018wqG8qFgXLsVh6A9be1JMgA1to0CuxXA8JzTz9XNe6ttGyPN6d9rXUBi61Jv5wANseaRW870IAS43bs9DkducW/y5CUyMnM2svfS9PPvsUz/wsNleKvGnHKbcHQNifYikmUo9UEp45Q1nxwB9dmvvqB2H1L1UBadlfU5XS8hjdlSeEjuf4RUOcEaQZgAig+T+bQ+rgEhnrXZna8jfCv2ikVjV0LF4njj3RhjLNru6D4NCG8NIscpTcLCdWQ9XRzy5gwtY/wBZ62zhlESaT3vpbRdvMYAQveJV3yGIrt8ewY/VtNNQX5y5uHBgB3UM1iGMu4TyvzVmjlWEZhNWDRW2Wru7kLLdc/MXSmRJY3ty02Zt7CulRQ33wHiOAzGm1AKPByCnKj6qh+rTUngEOMxnEKTVsiCQ2OF+gXu8gFzQwm9x42bABv3oNht7V/PeKjkDAa9uJavJnk5tJYM17CYgTQl7umTteaW0nTOsaz423f4Tnc783sHG38X/nzz2uksAgpuzArNiNE8m8FZ67BtdsZptyN6Ghtzh41UyBsiEg5UELn12blU9iWOzLY/jPlq5ngsX273Ma0V41W3tBxNnDddUE2vXL1AZ52aV4bxcG9eo1KoxEgrGJqr+x+sJE6/8f9EpD0CE2/ejYwcJhbdeZTLDgt8v2Pqttyo6acgGVsQN07Hz2sy8BabGYuxSaayj0zTxPmTXAmyrk4dWECs0f6jGIVQeF2TPlGI7SSj8wveJfzEl32rlggFtn7XudFqGYuA6iMXKc9ZxVaRUytJSvEKI4z5hOHC+uYqESXsaaPOe13c4fk8Z1YtaauR9yl+nArmPeNI+fMmunU2LhkxlrYDJ8mD73ac4FnTN4xoXJ+i1ZDgVXkI3oQ30rUMmVk9+1Lt47qJr7LtLSb7CJHNvbSSsJ1Z4="}','631ce6a983f926f57ef5b4aafc8ea3c737f61b9b4228f514a4b52d9aea0e6e35');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "631ce6a983f926f57ef5b4aafc8ea3c737f61b9b4228f514a4b52d9aea0e6e35", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "HBfQQmS7kb+LcAJooYTUpFwXXcJoTawCuzxS8gEYtB6+2gHzsc2umOwm/YJOJ3qK+kgcEXWZCt2WuWZBU8VLLHav09keHLg8pZQZfRmZgykXRjONkPBvjyEr0KaPuJgZYkby/SvxaL9Yjg+oMjSd+JC9y6DNboRf7cU7x3H6CzaxrHAOnKsfcEopev/H3HuOQlNt1JorKYBVo6NSEZCyfD/6ZleQIExrVoriARosUIfZSFlmH4MuXKGhu7pKlIJ6qavyOdq/nM+gMcfm93Nw5BsFN2s8vaROH+oUPkbShKaOdZTknJsaZ3l7Z0B3NxIHK885QCmWnGGUqNjrCGSwXjl2ZNLTXNEq6VeByGjMdshsefeq0ytmOqrqDiyTvD2PVDzruet7D3LtV4HuVX5zBp/VtcUAmaVJoMQVTN8mTlGUndTNGjcR9K4JIPqyte0c4hmrkfii049l2hDa3r1N6FD3iNwMO0vxW+yYTF18zUi7uwvIULYi+g3RSWn5huzFoczqD+9XjR6i8QR8KVBzLlIeN6XtlmDo8yL04rbkKnvsktXj1pmoOrjXeH1kLmNxoDDM63od/2auexaI9NfquD0e65LCXICMP5b08Ld8MRq84ZKTM9ZySn9fE6I3l4l/3MjyQn0gkT8jMGV0uYiveJesny4Rr1+k+BEnBQGFkb80cE4TDZpp5HiA1Olg9HMwOqlwn2hCratBVrB+tayUS72Fk+Y9zrrsCSMZNz0aZyWW0l3Se7g4WwkQqMMudkY31P8qJIPSydFQxZjloabF5Bz1SXa4Y4JFBTYLd9gWDVn76N/J+U7ZY6f09jsnZ58Ce6gTygBnliQgsdX+y93DhJXMe9Ckvl5I2qbBmuXGSdhvWsuU1cTO2pRBqzBz8NjwIHXfaS3onmql8ag0jUOf5qBY+/eBlpNNfFLXFOjJR5v+jsYNY0nslltHKVYYcLBKI1qisJ2+qrvqMtob4Smou443QN28SBExHRROt5d4Ny24HbqB1D/UW9qj0TE8HAjmVja8F6OtGuST6IqxT737FZFa+HOPkkzUbsk1eV1FxRX49CvSWOrKXwZZeCSJSWZwOf4UCNi1HBmWA52NHvapFk4ItNFrIY1v/erfuM/9txYGAt0NGtijYYHAmi+CtZHNhecxKyLVHBqMLaXFoYwMBrNaMhC5akHgNin26iF88eO8mk4+Cqd+3fSaJl1rQYe5hgIezRaSPJwPL3gpOtt/2x8EZ2EjHdPogh9wznAVpHRGSGFDsrXRuXps+dA22t2PEgdN+8qP27xoVcLAkFh8lhMN+ehHpSr5u1smN69KazzK4xf48LMU5JnirmZvhQCWPOBoRLBMGf1AxZB032FHGtbKkroRUSWn30PmE9shDxczLi/dRkq3TyZ8k94="}','bf602760c39cb76b63dffb4c101c6ee0b27c3c73050c4500844d38b3f3d4c707');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "bf602760c39cb76b63dffb4c101c6ee0b27c3c73050c4500844d38b3f3d4c707", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "1J0wfwN9qhEiamOOitVO9MGedkWnLZyyrBP8LQYPP+xt3BCITDAsIBG6hlmQMulzgcqC2PW4q5+MKK2WFTAtqE3DgHyOGZ1nnITY8Wu3iaIc9glkDZBsl0NzSzvi3zl4lkk27OMm8Kc5Aw7iZphxENk8dYC0h8ra3fP1025U05jSASLswha085y1GURcPyDy4FxfCV4q6oL12Cm/bBVlV6+RAqXPPTSSdw3y4gjyiDOc1is5fROijsK0V6CPkNgvHfnwFtmXy5ensCVLM9IP+npnAJ1C/oxOn+EfdgKj+mJiadiIeSnlJvd34X4Zmy0kAqro65YlDvLJrNTNMS4Wma45owLQmwjshjm+zKd8/OLs5hB17lXkirsu5r+tyyIrHZYQdWzFeImmJUpUH6vjayp3AmgW7YeYuSfARsgN36gKErCHByN3aUxbkyrPjn7plQSK5IshafNZ2Gqi3Kk+fTr2DuYe9QIhqvyj6ZoRL03WKD6FT3SSqvtoEWlwg8RFYeP7oiUoHFTrJeoPnYJwJv9+Tek128ydiN/6zd/kwNG6uhCW1qRf8RhoVkTMQimal/awvTWVo0JSAPbKHNZ0kVyOuJITHQcg5ODNaZJbV+hYas500T0nLqgRFLs9f4SqmiiKZBvOuGh04yM0E6TbNIhotL9Y6n3WuFAydBIJfd3GWR/e3hiOC4vYMPmht0GjZ2hBVZlnWV8zLPIQysMGtTfAVf7keux2ftmxAdaVwVjNm2LKDE8lDU1b2ZoFl8WXa0/KnsGwqx5xK3IjLcl7ZCKc7d9u5MJDkPhHDKKfPkyGvw953fvZ4Cr6x+8ag7AYe5ur37zlKJ80OSftpwAmGpT7UV8rfsEDVKokaKeFt777DKhZjXiQA+DTIoPkB/Q8vOmvucevIDVFTb9/r+u6Z9ZXv6aUe3LEGoJFkStAls2dQJ44x7ADYp+QD4h9EzNZhiDnBbXAgjkab2dMwRMfl8Q/id5Ngp6ecCgJ2DE5FDBVNCpXVDSHarJQ0sTjbfeS1vUjGp0vPoO0+vJDGJ3BEVxDskv+Nz0yzOwf4Q79qfwUKyj0fDKasdvaSO8gmOtbRuu//ougYMx87XI+hTGZAWhN/pfuIwORQBz+ryN3ThEvCp48ZnY/g5QjMQ233NCXtwtLoESTLDhnO5DzrTNf91qcIWTCVmor+UwcLkwGxaY/npWA4r/JC5IdXRZPZ8mJYyl7r+p/p4nNYTrNRD7dTQ1L4Rs+5NaoOyF6kKisee+Joc/W/atTvjc6FybQ0apjO+mbt49c/jKeHKC1um8SjHFEekZxB/Rt+NVWfVpFVUj4NYLfN+WQkvvF5wrQh/27zu7Eo4xhQckU6U34Dy4ucw37NWuZoQoh9AAAG0D/g3Xj4zaYy3F6MBAS2T4="}','55a12e2262abade74899004ae9d48c879982cc2d9ec065ae37eb07277ab6502b');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "55a12e2262abade74899004ae9d48c879982cc2d9ec065ae37eb07277ab6502b", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "r72G0JjJYYSi4C9BWhrPyaNhZkMoZ7N/rfllRPcyd2GN7Mc/Zy0ley5kW3N7b6kB2PZNqQ6GF4z4TYC1pR3qqwGfsMSU1vhZsx44gijPz7iJmk54PppvsBYTPZvvvmJWJ6RxPFCV3KO38h4ZiWiWcP///4AumKKEbxG5QGrQ56tVoGkLXYJDEWtfuURSBlamm94PTZn0s8EX75m9WLy5sO6dm3uEyJGapbC0+wePrB+moMTcHGUJYfrQf/ab3TwA4W1vSjCRoT/MSNNxe7gb/v/12CdY1apugZZuCmc2fYH62O5gw7CtvpT2zK+PHgwkFyGmKYSNe+4sAmeYCvkuoonZNRVSDmZ7XiMWbXFEg5Q40zBaSIf0ci3wA/CwTWzP72DjeGlyh9/ymxig8Hd80WqzzY/trfDAtN6RoNuUnOJrcR754MUXgYoE96sS2IavoEg8RyX7i4GuBtT0LLXLc3cUlIFcVZpNSEuebAiYxT3t6jG+e+ycwYQcQfUg6pz5lYsV5MfFzoVwahAzwJCf631gdglPqLPXKTs0/j2R16qTIOe1MSlNXNeeiwBJ3Oy8ohoZV9d4ovFfEYq8vpbP9FsvvqSaP1n4FpKOUOQTUuE6//br8/KGBEvO4cKyW4WWwenYg3FQciEM9kzj5aw0tPUBZ9XvHNOnDhOMOJdG8+AjZgO/9Rhzr05QRcevOvhgh9vLXg7sqgTSOyD8OalxQkATkwOA9YyjxcpWqOY2Av5Z5SPgvgGZzO4qZkeHllLVbCIncYTBqbymyDTYAs9A6nE4RDG9PTLmrrAWuBkKRLjbw1273EDDZcMVA6a83OjwJjfo9dG5oyGfTcJmnHRWOeMvv477rPguKqu4MlPqGZRmqtuWCPkU2sm1E2ZA+YyhWqfpF37xM0vsYsHVJV75rCcPGtNXkWs5h4eVetrEylpPYxC3zABEWLjPN5VD6oq3NxoLNzNLUZ+gg1kZzxc8J0j4vakGIT17R4vG0Rjxyypdvjiz3ymDxKVxw5ybUrAQ1Mhwa4FfShFvscixAmhOAffAO073Q7772lY05S8iVNbXuENzA0uh/b0nYqZJsMGGsM55sQuapuojDP/IRI8UTUTFT+g3TBvXtI5x/Kv9Z+8ZgSJIs7pnjOUb1PF6SrrcN1qprRkC0IKn+MvSggIo9HyBkiqZCqK+Gzn4g+n1eOKLVIt+HMYN5B8x+gUA57RN5d5fF/SGZ/BiYjmpyJaarnBuZFvL7Rcqtge9FyVQkKKVQ2YZFERYqJ1jsF8Lzb66jt4edWP2B70n56krL2PgYqpYcYlkvSQ7VPhoCBUQy1DXdafbKmCbw8gHR1zcBhlTM2PVAmmNTM75o3aNxwRBmxt1D2BhoVyomNlo/FI1nHuI9mWcWs7px/VKREs="}','72485d2983cc2cdf2d012e5bc13676fefb1b7efd8400b38b59f96ad47f8b83ee');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "72485d2983cc2cdf2d012e5bc13676fefb1b7efd8400b38b59f96ad47f8b83ee", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "fK0ig8M5HKjgLrzJBp747G3zJ4oRXImbhrurQ2cdz3IvQRjHDj6s2izVSJ9fmd8cOoINx1Fr2ZJPXzKx6TECCudr6U2BjrF6fx5sdQkzkPgzvAgBytaFnOh716H8TAHbw87iygXBa7uXiJS1jzKn2PPf1EeJDkhz1nY3j0IAQsYhm8FJzRebQEzQDixv08RtwlMoxLwZYURBBVNGJLWA8cNlkOns2fEtmLfI2V1Olz0QFpC50/XMtBd7AkZ0zqKTwIIY5cOj+rJCKWRkrJPbd49gtgcNILb71afaXYsINzajH4FGsTi1hbc4qG4/bn5Y3CNKJah2jKQBdJQI0G708jxwxSjW7KgqJ1hFA53PXMOSHKsh2uoWmiHDj/E0JJ3Gw6Ui5sZ/dF8wEg2C5SGdCuSVzT3iB/stv5c0QVQB7zUossQSSg9AQduj+YcL2CyhLhuPayHqxMYwNIlG96XP5x6LeSx/AK61j2xC4/4nLKTVzwi05+2fStkOPx1uZEyXHfFIJM20qCTztwF3xIhaH/+1Pz6qwlgRE/wbSkDWjwWwPVgJPfvwWVgLF/z0KKRARK9QOSsx30D+ZTc8VOunLhJqhDLu7TDQLXA/OZh4ju8Y/k0zIicXix64gCAzUswgSCo1rAKzhSIvqPUL5o5jSstnbuu6Xy494gn0ocF/2dJDxjhb4t1ddNM/WL+whugRPr4iRX8hJ49JAZNuS5pbAPiuzoNx5LeFfPKgu0mvRyzcxd2B+GRxkFpA6U24ZtOSP0OEObx2fGC2pj10gZweWwW9gmyiJz8CDu9tkyALdu6SdfFVidfGmSNfsDV3qlgCcu8fiBYf1mWv46bb92XmZEvOSaZikZU8Xet7IXimdpCItdr6PuCrAZB7XfO0m5OQxL2sHWITLOvS2CY0LkpKUrAcJ9f6aOxSdf34F/ElGzNyXaeJJWeABCZik4uo4ETGGL6c0tJrntKC25lH6SOAioW1VBbj0KWZ8qwkFLz/Xjx0+UvYtrGF27s81rMxZZ/GtRbItLSoYoKqE+R5X12gtLPhhRY+2IIPCnjq0zBAT4HFudgHzlnHOH/bzeM/iJDutLggEfl+efsOhq17l38XQXmyRbSd8maecOBk8+bARDNt4jG5jCDC5HmGKqTOxv54OafAcPLDi4FBlP1059dQEw5zcNE1pc69rvuOHkStoksXARV9J+KoFSYJT5J6wOk/02gFPhFww/MvhlX9Kv8UXl+N3je5t68X6AGcQEwG9Fnp8jtYThh8xrYAP5Aq3PlO3AfccnSOOG0QIskfcWfBKlmPp9yZ18J6sx6c6PcuaAzq8YB6EfbArDcvckgxkAa5k881nSceHYYEZdA2jyau5j4BwjPR62QvYe/3/AFPHVYGnaNiNjS037VS3qY="}','cc2791d9edae5090e95eaee81ab80a5d68b396b9bf86b1d93f6d8e2c3f1fc129');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "cc2791d9edae5090e95eaee81ab80a5d68b396b9bf86b1d93f6d8e2c3f1fc129", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "0SqxJwuGR6fdc3zSU5Jd5uMRH51JUOlaIOc2kIuZclU7OMfSuy87BaL+4FCBT0tuGcNIi7TvyZ5IwkHgvmVQThnsX3aMFFLp1B8aDcGETeJgImKeiEBEsF41dod9sCp+h5JUt3NE+wiMPMHjrEw6T1/8vvNjYgiCzBXg+dsLJ9egtmIofhLfELcM+pHE4Xe7xIyyU2qxsEizN+cuulMKjBT0WgPUo0lS9x5U5hj/ja4KkmPK3H6ItEXu7Z6fZj7uALUL16siAjTB5rokDIrcjgpolYGV7w/z+dgDG69P/5mTrrIcTB9ary6pY0tUgBw1JN1QCe2rKL83vfaCstjss6KnoSXxaNIDZKV2e/ZfK0Gg+zr6x/xM2HDQoQO+C5JDUPuzukR9cNFzaMCsXGXwrVEIN3eNixLucPkisHRYs3GqXEiZHvBh6ZufS2Fqx2lrmf9Bdi4GrrkeXhMpi29CeO84lTlfZANKTrmM6OpMAvnv9BWBr/+UN0lvxyAuDfq+glZUVBVRtC7ZhehPhmiVPBFqpLjUYUByfO8Snx2CQtiPu+m/qiZcqB7kR8VSMbvWwfNCmYsXiLmW559vf5mdW8BLI3XDNyOPXzI9zsxrj29H1RVujkr79slQasAM6I0d0A4NESYsjIkGv4SBGEe7xDeuemXDPrSTcRm4bgxNHKSR+D5nTl64KHSk7MZ37gnL1b2fNemKxfBMZiww1I1pZbsO62wR0uB+qT9RP1DRHbAK5UFJA/C1O3WgrKooYDiMv7Ypul3kkXtvFJ465C633FEgqy5fguW/rWPrYSlZuOKzwqhALJ7aWW8JulQ1QJAiIhuLNDG5vQSfiL8w9gC0eRC54uRe3gCZMrP0VuWI5t7gLrax202FqqOnFdUpqpbzgtwfiRfRQFhuNEDvFHrqXFaFOXueS+vxKl9OyUP9fKK0M3bFWu4MxqRrXriHxp+LtU105DdrXjPMnQqdJ77gmkvIPdOko08WVnW6edx9sZlER+eeDbb1kKm8GL3qr8P22kzd5JK/MoUbiRJTYcXf729HBLqCWIiC7pu/n9CDdqBAA8Q0f5OV28F4lPG9efhf57S28yz/eAJWPSR/imeLcRCV3D44eCl7lzFjk5wZk/uqbLCnv4MXjyhn9GCsSgOfhgMOPVJ8Mq/Q8N6qMQL3lLuATC+tK7Q14rr+yirS5YBtz65v0rJV5LFB3W7MxmCMZlkl43nPntaUaYkqdqJkwbT/on5ODzh/D84NyjDFXgXmYgQEZGEc6xqhtaQPRhr9Xoyem7FAUgfKOF1d1YRz92hW2JEb1xZr1EuclayMqEK+QAH4rpJOGo+UFzn3JVcKF6VGEaz86vNnot83nAekdri2Kj/g2ti2pOIkK7PZcVPdEQPXvZiB7GgDZ1s="}','a698517b2811dd2dc53c3d2c1a02c926c7f99ad82b6a7a5d75be78b1ce70376a');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "a698517b2811dd2dc53c3d2c1a02c926c7f99ad82b6a7a5d75be78b1ce70376a", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "ImzDJUOsOaGy/i0cAQZuDt354pE3d3lIlLLZtn4hdSK9hSnvCQUFGM2dcFGSJ0yDdP+NtBKETvfhjTTHabJUaHeCrvJr2RHbhwBBmbOHyRgiS1sHqR+Qf4Ymb4EMyo/qJH4ZwdUQt3fKIiexQ89QPxqBbwjcmmd4qHZsV9mOFJPh/VqYvBwF5MqgAEx8Y/ACOx+CzWCxVswvy41IwhrpdqGcm5apIExM0pCHk50/672vcBZvTNI12NMeOwM79aPFllLE7u3xEUaihc8IH9Pbx6TVqgs1nXeroQuWbu2tPSyPrKDae6bUS4d8k0jXkqGE1XwM8FggOmPku3S5XJIU0x+f8tvy2c7tgG5jTbhPyqZqvCK/ZFpSruQze2HUNCQFAqKSfo43lUoyGSlqqRQUxJ/r27ElXRbWa2PRw33pPRf1EuqE4f3DjefBE+magpIw/AjmdcpoX7YlBDE0HQuRDGihc5kyOzKGvwwB6WKJe8w0o4z85FD15P9YT3bcZiX2FdC7HLFDch5eBkgxJ30IRxolg4u9KKitz7VSj+PsCpfgJKSX09/o4UY54t2P9khX96MehQ8/wKSSoDbJyKEAeVHmncGbJaV1Xd7OtBgquUztaSI8jUp/jaO/X/ibvOGjnXDTSwp9g4bbEoqdrnUUOz4plYylOQEaOkbY7q+4SLNeahXS41ie2AQRcuUaRwIMLWoCuhT9TGGcYNEpoD/kKs+BL9biFWQENFRjouhytFiIpVg65Hj6dS8zkj6RhlOUkeKseFtIaLltQtNY4ngKTe1fseD4pBvi8XevrKnV729QVb4tokul09rlMP4B2EIe24AzLJN/XOW2CqCNDfKxhnafOt3x6t7u044/k6ok9ccMZrOjZ7DaPt7c4MRy+QBn7D9j8x5D8a++iIS+8fKGbGWwhGaqIkf52Ow/gM9sawLXrmb378JxgYux9nA8jI9nSzDriM+BMRNaoMVyoovPJzdqT4Fbawhvh9ZC+kuKAX/BIDfUIvQHtjHiO1pyQZCKUI0mudsPMokCadVdkvp287lQC404x34uiFNz/RecvLxoRoz2+MMBam1seIgoGmbRhBdHH70dW4J1ohp1O4fA/r+Pyw/xVaHir/v+2zHeq3lCMUDNuOK+HwG4ajdQUFxRR6lcyhkpkKhX0cEsaocyvYP6IfQjkq2KthWNXl8Gimc6HKbDboxD5HZN0v6EPPmNhMQpLPTFFgP5XqKkk8VFYP2rIc5tCACFJTwzmOZnyvo3CzSdRGSjb/CxlCqkheGNvBgHya/iijDWLqM1jw33hhZhFZqvn586mfttmSjSdT9v4B1YC/4s5tabAO/8jjAZqmoVKKgD4We+G9Gy3XF4BakShJFlxLKR57auWMdOklNFapP8hiWHw0rgdzk="}','3bc15e04f52336d9cd48c91cd674a16f4126ed8af1ce83e7b87086413b870750');
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
INSERT INTO "suggestions" VALUES(1,'SG-Q5G231','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','afe67db8537d848405ba4e3fb24b785e','2027-03-01 09:30:00.000000','form-23','DR-V3VC9D','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-6AQ489','slack:T0THORNBURY:U0COUNCL02','The pool is open.','07283045c1bad85f1ccd1ea104fbb57b','2027-03-01 09:30:00.000000','form-24',NULL,NULL,NULL);
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
