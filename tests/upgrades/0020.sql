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
INSERT INTO "absences" VALUES(1,'AW-A5G5KW','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-0YZS2V','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-MG2M5Z','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000');
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
INSERT INTO "alembic_version" VALUES('0020');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'CrlJktESgXoJko6N-ndXAEH4jon2EFIAyvzy_t6kL7Q','2027-03-03 10:02:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 10:02:00.000000','262a01907c07c38ac68c1024d0657c22');
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
INSERT INTO "cases" VALUES(1,'BR-XMXTN0K1HXRN364P213QRPV8Q2','2027-03-01',2,'0f0861abc683f506',X'D3AA911E0EDCC95E33C1646B6F3222CDFFE6113362DE2A99C224DE7B9DAF8A79317ECDAF9A2848F8D240570E922D649C3F8BFC217D11AE2FCAFD91F0',X'0CDBC09DED9E4DC555F12CE88F68CDCD4AC87B7C7BDEE89709D2437A9DB9FBF75202B7090DF09023E1D72738EF90381E9C5A214FA321A93B7DC3C9D752024B9703FC2526FCEBC2C1EAF24666938E8765C11C696DBEF25B355C56779006CFC4984B55F9CF1930D6C91BB129BA57EC95B61E314CECDB2CE93AFEFD732E21567930CEE06E024DF25F2F5594B04D59CB8F0BA457D68CC1C66A02053CC40EB5E8C0406EC755BDE42E9AB8F5E6B54F15DBA22FE2773A923619D8DA1DBFBEFAD9EA324704F745395B23BF9EF8A1E82309EC1977B72447F9EAA3AC158F57996B124896F11E68592995A9A59A9F0E093A72EE6516428D397B90872C7B5C2678FDFB1C1E599242B1959CA6D14C100F559607A18111AC6691231EE43C9E0ADDBC2D679B7210DC78A8F1D19BD104B9159AAF4F2ED054F31BB920B0648681AC840E5814A2DAFA20732DED4800F2E85D7220E3FF322F77F6F8A99F2E8FD5E4759F2EEBBCD77CB4A043CC63DFBF00900F38B76BDCD14776E3AA975414570F2E48941ECBF576852CBABC1A8FDE54E35771B33501DC19F19FA8D0FC834E8EE223753699CC4A378845E514E0AF6038A1CE1BF0DD92689FBD6E9A2C1A89E513F7A7D7B379D9828CDC9856BAA33EEAA19542F1F7CE8EE816FC81327E83C28A4590F4D6D687F080142554E8FAC452E47DF00DB6FE8CA99F6852800E4519492B333B3F97E480AA1029171084897FF77EE433FC421B7FCE9C48BCC9BC1E07AFDB86CE7D69789A658B203C8F588BB59C7568FD08F652C2B721FC2A0310FE8DDC2647C09B781F4C99EA749E324B6C1AF6B9835B5E35504E7218F6BCA1F39091155F786576C4C01804BA5E734F78552A96F1507FFCA27ECA683BF4AA80D969305F5A9F281D0CF9F6B199ACFC83479983C25553D5C988896462C70971C0921B1D34EF7B1B23ED87DFAAE2D81DF9D0A6EB4325A2670B8D2715380318E744899215E30D11D9A20F7284879E91676F0DA08A2D8DF303207D9FD617D69AAFC9BF8B00F101D5C683C1F494F972354A5F2786A7EBBB71B510339D9CFE4D76D531C908694E9274BA2B834E557E4029157A6292F66FE138DBBC2FF7A6A61414086FD59B023361D9AB5D2CD3235D9941BAE28F618B07F095237D16351BB1B22D1CF0F39F662204B1FCFD6FD1AAC99292ED205EC4ECB572E123286F355D4DFC99218E12A46DBE33287AA753174856DE0A270E0A2AA4D763FCF8ABCA2B1737E5A151C6A8D51944C686606A546FB2DEC16290F77B49BAC2AD6C4593B09A10228EC6DFE800E7211C06775B0A665B8C33DC47361DBE77050434BF61BD1D8372A4CA825DF110F8D62A1CFC99C75E49E1533F9C52DB19AF4178CC8DA07C021610128E37649C975001CF5D85E95C17BB9FB74D280169A30A35F0A26E83C17A0715A7C8236F018DFAAE3C4E29490D03EFF2FA7CBEB71B9498871C811AF74BCED79288F191C3460CFB51BA0FD5D4726263613F','9ea23f2738ef339c19d68494635d53d666dce8594f97c703c48f26b8c7ec5508','b132db525e1330cb38efb9c92881da9f862b0a25a91c66c7f18d3e46cce8f8ba',NULL);
INSERT INTO "cases" VALUES(1,'BR-HSDKG1FMJM3H8E32Z097S2518S','2027-03-01',2,'0f0861abc683f506',X'3A23F7892DAD998FF47B74EBCE14705FA34788693894DD154049EFEF956619FFE669F67CC190F5302CF19DDC04156B94A7BB70830457B7DD810BB709',X'06A6D922F5B08D6BFADFE74BF9A899842DC80065C57D080ECCF05C1A10179FF895447A94303DCA0B851EBF3F898181AD71001ABAFEDA11F4E25B141D0A7A3728BE77AE99D4DA9A372B85BD8BBFDC11A8060A0BB7BE8483A866F83DB8B1F568377E14741F93E1796D7815FB4C1B593F2EECA4C799F94A56AD7ECC913F6DF83B4CD69E7E9876635E7871E11C0424B248A4CE71680B368CDA413460EB39C6225E04AD5657337C097E1CFDD6744A121D219DFC59254740FDB4018E02703B999822D0E31DA2073BE9849F02F53FAC7372F17EE29BD02E6AC228890E30CA50E1AB72A85B3EC46B31B3A430CA0F3D6667E9F71A2BAAA325C59AEF7485EBE132B857B1EEAC5DB6F0435CD569A1E036B466F2C84B6179C7A0631F765C7FE0CBAF2DF3C478DCE767743714C14EC8AA500B6EBCF073BE47BDCA81693C9F1A375909533905147E40023DD0FCB8FF7976CFFFA74CF576878ACA83D77A1F76F291E22B6E154F5DEB40426F97060E62AF04F5152DFF5C88977118E8F8A385C6092907F86407C7577D6A84C3EE326CB244626FCA495EBC6A50EAB5D1E6ECCE183D2CA57F7A00E63B7626FE7B65FD5F70099CFB458E9B810383951559E69BADA78070FA38840B2D5699A1D98EBC2B495209F309EFE355B853865720BB346CD5DA3CF71B3EC43CFF44CCFE2FC0D33EB5F7CCA78FBEA6C9DE22230FAEEF5FD5FC4401A2C80F76C13376A65D0AE6B7DCBA69C55A623D807AFA7325369DD1E39E0FB3C6ED5BB520688E8E8C42D45FD31DA5A36B936EE6078C2442C79EE48FF93292E1CFEF115ABCA442628A5516CECF6F7875496D57F8F1521EB888BFC840D0EA363D7429ADD5325A974B3DA6BBD30879305C3C800D05A022A5EBB26F2D8142098F128DFE8B1B97370F393F57289E71B2A61C10E4523D9971310A5C7105F841A68C1A8CCB841830F54E486ED31580E167FD797A9053B9F1F66E983CC89DA94213410D71AD1F33C58CFA6DC8B919ACC81398AE67AAAEC8B1CB7138063AFDCC44E9134EB1EA4E28C8C13539876774B7A94D569BF1D718C083B4E98C9791885E9F7B6ACA163561BF223761266B4F6D799854BF4DD4053557E7107C60A2F24BE85EB78F7D18992C129DF94276583BC0694C650A2A941E3C71D7AF20A6FE4A6F0100270B9D04F43D6D74658895C409B791D4A0BDC8A3F7C9A72C7BF59979DCF27B427F63FF483D09A7E4A672D21FB6C0B76B3BA39D08413011200A5393025F36AA98FEA898495E1EE80ECC9CA2D6B6F4AB1213B576D5F71E472BC0BD98D909CA7C773313C2C144493DF478892FDCB5EB08BEB368E18CC8AE58292083CEEE1DA9DC4C5A5980E720AF48D8CCC34DA8D5EA644C0542D749DB36B5C3DE04E04338D8A6AB52E8A30CF42F711FC9E2A3961AE3D5BDCF56EE25EBC44176061EA4478E3786956351E2197524F55365FF4E76282FF49172BDE85A82FDE3A8ABFEF38F59D0B8BDC8990C7E5F0343','853cf07c4e2c46db8d9747507cf42dbb8f61f85f80ebf87ce215fedddf6aec7b','973f4d72a2cc4bc1d382fd4e739a09386765abd8fa7c0b259f9f1ed988c90b04',NULL);
INSERT INTO "cases" VALUES(1,'BR-V532RAG3WFCP7EC1AM8HT0YY3G','2027-03-01',1,'0f0861abc683f506',X'C90355100476651628BC81DB4EF58724C2AF804D4C8206E328F5ADBFCA44FAB67E129C4D2DDA74A71354040EC1F9A4C73B889E82EBCF626D8D79CF7A',X'69A90A962A53C509760BEF252B9CAABA7CF7CB72FD04C04CDC03F9F5E0063BA402A9A849F0FD3353E95096E7E58AF0F8FB5D73E57ED243FB4D91CA741DCE4137EC043A3DFD014BF27A2A3B532A616B4BD96AA6F72E07DD033B2E1F82BB7BE1960DA26BB88FF527994CDE2ECCFECF385962DD90AB24EC21921C33B8B734DCDA0C50356F22F89561F140F5CDAA3674A7B9334A23A2DAE75484F27173D84BFA944BBAF3531E5C4A778F42F6AA5F1E69AA62579AF991BBC0D8E1EFB37A27CD539ED335C1FAEE6E5B9A20134EFFD89FDC59ED4243202FC1B6C6A2E051E746F65777F3E613D61AFF1B23B658CE6BA2A7E59B327892270BE75F450F990A78BBF77AD2AF2B33EF66CBEDA5ACDFEDD60263373B7775E68B85C1C66B3EAECD8321252754D717EACDD920BF127D2043B41E853115AC09C9BBBD0DBE1D3E55C2270555AC18450D63461C8BE20B2F01E4EED74BD238519A8C4965E48A46A3FDA657101A2553F08BF419059F3C1D756861418E29CEFD691538ED35F104542AA4685196209DDF6A40CBA8D79C74B5AFD7093BC7B9918C7DBFA73DCA863FCFC21B3DFD4338F78AC7E03FC1BDB93C163015B67A18768910E1572B0085569DE84EC02C481051AB5D43A5CF6A8F2A8D2BC52A684B5EEA8038D7CD0C0A34579C2016985E4258CC9634BC431A58B72A6FEF24F886BF198239724F52B1CEB80409928FD63F336905CD23A5F279720272C0611EE3210E9EE95F8D0B36AEE874DDBD5BD495D147A48984BBE305E5B5ADDE8C29EF353061EE9683BB216BD711B1EAAF0E0E2F4233737BC77E995CF60C70E0FA8D55B80267FD33A3A2841886530E194E943FE1ED71345B44306BF3BF953D739F6B7F723E7F1860081E800EBFC5B0A3FF84C47E9A25516A22CE3E5620E79691B4A6A4D341152246E27E1E611FF6098C9F4811DA1AA2759D98AAEC6E67BBDED52B9DACBDF493EF0F40BF86591AA8D02CB4E0F4C184B9E1F9FCF4E583827FDAB8A7D8193AFFA9EF0BB7A2D5FEEFDCAD871F62397EF233BCE17AE345FB054EF9BF2A7A8E507D982E1013DCF1C93020AF297128556F4AD3FD365ADD2F586B5E954747DA77E0FD05E49ACAAC448E2573DA87B40F48FBC38B4831CAF2AB2A46D09331605B5932C08E76DEB2935FBCB41D47143D7C51C009A64DD37BDA6BC1AAD2891757EB2A868375DA31C30A1E78FA96F5E567ED0281769B89594765BF1EA8E33EAC93538F042DAC61500EBB1D2AC0B34600DAF63A69C342680EFAC7C60B8BBCCFBB421C8F05EE9A06004ADA17F70A0A1E66A5F9D5A398FF6B99CEF4925A33A0175481FC0743F361628A7488D76722C5E803C9E2A7A0A351C673A0898F078EBF4DC2E47C823EB3EA01AB9EB9D3ED958FC7A28A26E0BB1430D4C10264501822C03CC31435187C891A7871025C3C31DC6F3F6512BBB53690B34B2C2AFB385CC4B38DD4167C95953982B16A13DF3B72BECAE73AC3141983851BEE','0609043bdeb429a8087a460a20a0a4a9a0da582bac8c7454972a76faca8ef314','e707664d6ab6fea36f7b3938a61102e9b0c5604f3284f6d6b7f24854efcb3f5f',NULL);
INSERT INTO "cases" VALUES(1,'BR-ZGJ1MTXCMPVSPRVK9PAC9VTXX9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-HDTCR6',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-A21J7A','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-HDTCR6',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-HDTCR6',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-A21J7A','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-V81Q01',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-V81Q01',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-HRSHEH',1,1,'b7723a5ab283a972d7ef038dcb1f9b8383757911c47c461275043a5a17ba27f8','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-A21J7A','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-84KF2W',1,1,'0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03','slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-03 10:01:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-KW0302',1,1,'3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-40THQ3',1,1,'c3597ee5c4b503ceeba6929571132e6a75950047d056baffa64445006fbec615','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'0975C2705BE33C55F9C90BFFE0BD315D5BC99DA3397C2E23DDD3F716A26D3F3AC076C74C2545425CC0B0C6F4F9321A69916623E6AFA567B41CDE081D');
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
INSERT INTO "decisions" VALUES(1,'DR-A35B9R',1,'ec2fe87f05f391d95e1c03b66fe84eccc64e8f0f9931aa9c2e6b9ab10282e2c4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-B4DHB3',1,'d13508de86ed83e682fdba9076a509e1f2ab9203d6cf889d1b9286201f8f8082','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-B4DHB3',2,'0abd856c3988fd207c017e9996fac5901246784822ff595baef307ea2801dec9','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-Q04MTZ',1,'85998ae513f666cb2004109e85e4b068415919aa8bbf5f2867e85003007ab633','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-YABRHB',1,'929c2c5294d63ab1ba8fc25be5f07237a954b431ce461b08f7406d720d0bd248','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-36PK3G',1,'22128c041939d4df71c0546f36f0cdefecc6a7913fe5cbf7f9426e0b88c244ad','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-X76W1Y',1,'6b2d95d6b5b924194d38379233a6988ea3d596c94e56c84b2adeae50426eb39a','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-3D573Y',1,'5a192ddaab0b0c15863f75f6b9ced98c1dcefa053696b114d95f97e2ddc7172a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-XVK0SS',1,'e8778eea93f0c1092e7041bd42f10f92e6c221ad71ba3b05fda50e40606c4018','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The public needs it.','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-HDTCR6',1,'56c236fef2236ad6a2d2589a5004ff9701c958c53ce11ec60be493d33c0a2e1b','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-A21J7A','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-HRSHEH',1,'b7723a5ab283a972d7ef038dcb1f9b8383757911c47c461275043a5a17ba27f8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-BNYR1Y',1,'f383493da78bd00d7eb9e6ec5dbb505035a90ab92ee178bcf6f2df33328f4653','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-VYMG5E',1,'983b9c99095655d148f7e6a39eee10e3d409cdd58cc2988ee7fdce3cb208198d','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-84KF2W',1,'0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-KW0302',1,'3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-YKJ0AF',1,'4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-40THQ3',1,'c3597ee5c4b503ceeba6929571132e6a75950047d056baffa64445006fbec615','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-YB1DCF',1,'ee1dc38b54c830c09a58c618b3df955e1592840b6bd5e73f0c946f2735a2f476','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-EK3ZE7',1,'cda6a869995a0f5a8e89957c40f70705b1e14517fa1a6aba1f0b01db1b8adf01','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-3N0D8M',1,'3eef784254444fd4b88cd18564b9678485d62dd54f9f8ca3e6e1618be59ccfbc','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-JZ8RV5',1,'51b8895489630fd60eb9a2a43465128b418ce301a8092992bb6498539c9b25ca','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
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
INSERT INTO "delegations" VALUES(1,'DL-1A2GQ1','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-A21J7A','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 15:02:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-PRJ5D9','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 15:02:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-A35B9R','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-YABRHB','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FX7QZR','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-X76W1Y','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-VYMG5E','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KW0302','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:31:00.000000','2027-03-03 09:31:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-3N0D8M','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-JZ8RV5','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GTNTQH','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-BKD5ST','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000','2027-04-08 15:02:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-4PW0PH','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-6FKQHJ','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
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
	at DATETIME NOT NULL, office VARCHAR(32) DEFAULT 'Town Clerk' NOT NULL, 
	CONSTRAINT pk_exemptions PRIMARY KEY (council, reference, revision), 
	CONSTRAINT fk_exemptions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_exemptions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "exemptions" VALUES(1,'DR-3N0D8M',1,'3eef784254444fd4b88cd18564b9678485d62dd54f9f8ca3e6e1618be59ccfbc','continuing service','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000','Town Clerk');
INSERT INTO "exemptions" VALUES(1,'DR-JZ8RV5',1,'51b8895489630fd60eb9a2a43465128b418ce301a8092992bb6498539c9b25ca','emergency','','','Lives are at risk.','slack:T0THORNBURY:U0DEPUTY01','2027-03-03 10:02:00.000000','Deputy Town Clerk');
INSERT INTO "exemptions" VALUES(1,'DR-EK3ZE7',1,'cda6a869995a0f5a8e89957c40f70705b1e14517fa1a6aba1f0b01db1b8adf01','continuing service','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000','Town Clerk');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-A35B9R',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-B4DHB3',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-B4DHB3',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-Q04MTZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-YABRHB',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-36PK3G',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-FX7QZR',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-X76W1Y',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-3D573Y',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-1CEPT1',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-GRS3J3',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-0Q51CS',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-13','DR-XVK0SS',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-14','DR-HZ28G0',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-15','DL-1A2GQ1',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-16','DL-A21J7A',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-17','DR-HDTCR6',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-HDTCR6',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-19','DR-HDTCR6',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-HDTCR6',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-21','DR-V81Q01',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-22','DR-V81Q01',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-23','DR-V81Q01',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-24','DR-HRSHEH',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-25','DR-BNYR1Y',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-26','AW-A5G5KW',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-27','AW-0YZS2V',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-VYMG5E',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-29','SG-68TYJA',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-30','SG-ARFJG3',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-T2DGJF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-84KF2W',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-KW0302',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-34','PZ-YQBQ9C',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-YKJ0AF',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-36','PZ-76GKP6',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-37','DR-40THQ3',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-38','PW-HYK6AC',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-YB1DCF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-EK3ZE7',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-41','PW-D6NQ2J',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-42','PW-CV6WF9',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-43','DR-3N0D8M',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-44','AW-MG2M5Z',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-45','DR-JZ8RV5',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-46','PW-TVVM1H',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-47','DR-GTNTQH',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-48','DR-BKD5ST',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-49','DR-4PW0PH',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-50','DR-6FKQHJ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-4PW0PH:2','DR-4PW0PH',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-51','DL-PRJ5D9',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','0gNJaNfzisHjz2Yi7JyPiFLYpQQ6YnA/UI5wWN9wfkuDxu8FYilHUbdh7HzrVywDsSeutDhMLWxRd6Hzieu4A+tZ2Ta8Avm5OWAp2s+kDh58/e+0/d6OsDXDPEaHqm/Ev9GjdHMlV/hG8BTydmqHenHIrJZ1WfFugGH5Am4DxmDie+VRBv0bjyVJ14yEPYDu1jHlNB+wdb6DL2FmjHE2rb0xrMBeE7fGDUTfszJNiomINT+O2dfvLWHFRF7j704jovIgvOjKlIJFiHRFSJl72gEnmSV7tP5Qi4a7Q7p8Xv4YJk/zQHLtqnALIoLzuSEj6+pZ6I6CsZ9t/LU4MNH6SZrzkHgYqHGLOsJZgzYSGJP5Vz0lrRH25Iv2jpj2yZMyZVNao7Kkln2rONkPfWcSAk8f2dW0eTj0x6fvPF92eV0lBiVUkYewiSwcfR5wau7nNpxJI35CyJFJh4S7rzxmQhgVI7OoZD4zt59k0npF8mzYIpW2gSjTE3n+bkY1rfVUPn63NngK6ANZbPVbP+lWNWCsjAni3KpazFmnD4d7W3ZpQtYHXAe48830nCSmNk/RvCEwOr4KuZc0hLKUa7qtS9BHnU8AjB+U5/P55tjLaShTlJtSKxXSP9YE8Edn1WGuKLCrrjNgO0daRRhPMIvGQUeI6qVFZsRgUoKmsMkwx4Uxq5L3QCj16kGoqTeBR4Q5IMgAjm720RCSbXoKZ7m3/zj8tnmBTLxTcl9xgwXAiwcKOf7TPakHvGow8RG7BlZWvF5iES/qMrwApwNesvFH5duN1tuOhLN4IZdKK+jOuaIZzWgpHXF9zTx4uEf6IpbZ9mbQF0qMMw9yA437Exoc4XQJ0vTrsZ89KAL1tgQ6KwZi7PPqa4G/pNJIlxFLimdAO87VIazd1s5kBijjJqs/4avkgNmkTDBk9XYxZdhBTQn+wFHRMz1jXg/pMD22M++tM9eOFb0U4QYkHxw0pZcsHjFOSkdhahHD0NouwDc3f0onTZMA1Gj14wF2VL1bUwbrqTwzdwwPqLTZCrU7K6aBBN0yNmsR/N6y/4J2M6xi3SBgXrzcCwHDhVWdga9f/q70ZqP8Evjox4nZfUUWWCD1CeG7q11LMJsmsHTBV/H0ZtpdRyvXntvxdDnpzbbg+/+aODnf+uBO2c3PriA2+t4YSo5Rxp2/WjqYNZ2RHA8DwMxAapOCyZ5BRryuuLqNocawpeXr6P3ivsP7Ao7RGMrfQ384XFI69Q5hIWl1UU2RJnZ7A4GqgGmKjxCYEUJwEm50iPowUYNxRBkl3miQj2y9irPVUC8buYug6fOvUiK88COM8GG4Jwo8HgPM44VcGrx5b9ITEtKxA+zVOU3FS3uu9syfq/MW/IJAKZEHpzW7wLnxm9XSTlNU9scTaog=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "content:listed", "version": 2, "reference": "list 1", "clause": "5.12", "details": {"list": 1, "digest": "be1f34834d275abf17444a87b628ee7fe6bad64644e6ee9bbd53d72f0e1099ab"}}','d970becfb4c4e0063ad5c8a992fbbb21dbaa6e9b86ad20752950bd59cdbbd721');
INSERT INTO "journal" VALUES(1,22,'{"previous": "d970becfb4c4e0063ad5c8a992fbbb21dbaa6e9b86ad20752950bd59cdbbd721", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "content:listed", "version": 2, "reference": "list 2", "clause": "5.12", "details": {"list": 2, "digest": "7d3278ace2a133bcc86181bdf219783e01ac17877e09e3640cdd6d4250790a23"}}','88118985a95cd0bdf4b6002d19104ccf7236f91bca99a2fdb63689b70af8af88');
INSERT INTO "journal" VALUES(1,23,'{"previous": "88118985a95cd0bdf4b6002d19104ccf7236f91bca99a2fdb63689b70af8af88", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-A35B9R", "clause": "4.2b", "details": {"revision": 1, "digest": "ec2fe87f05f391d95e1c03b66fe84eccc64e8f0f9931aa9c2e6b9ab10282e2c4", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "36accd2ed95cc852b8ea96650063454004fe707c5b33b643f3a6b1f1947b13f9"}}','a6093512a5aa1b683202105a3362d7115261ed11d9d97a5bccf93d199eb81566');
INSERT INTO "journal" VALUES(1,24,'{"previous": "a6093512a5aa1b683202105a3362d7115261ed11d9d97a5bccf93d199eb81566", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-A35B9R", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4c1064ebffd8d9aad432b63968d153a61e2fe96636611647c49daf6c7e783843');
INSERT INTO "journal" VALUES(1,25,'{"previous": "4c1064ebffd8d9aad432b63968d153a61e2fe96636611647c49daf6c7e783843", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-A35B9R", "clause": "3.1", "details": {"revision": 1, "digest": "ec2fe87f05f391d95e1c03b66fe84eccc64e8f0f9931aa9c2e6b9ab10282e2c4", "reason_digest": null, "clauses": []}}','0d518f7488e266c3917eea9c27288e058d26878e2bd7ec4a1fd4e99679f8613b');
INSERT INTO "journal" VALUES(1,26,'{"previous": "0d518f7488e266c3917eea9c27288e058d26878e2bd7ec4a1fd4e99679f8613b", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-A35B9R", "clause": "3.1", "details": {"revision": 1, "digest": "ec2fe87f05f391d95e1c03b66fe84eccc64e8f0f9931aa9c2e6b9ab10282e2c4", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e8c00d868f4368768089e94e753791b829d2587df1717ecc4ce2ebe78d5ad1ce');
INSERT INTO "journal" VALUES(1,27,'{"previous": "e8c00d868f4368768089e94e753791b829d2587df1717ecc4ce2ebe78d5ad1ce", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-A35B9R", "clause": "3.1", "details": {"revision": 1, "digest": "ec2fe87f05f391d95e1c03b66fe84eccc64e8f0f9931aa9c2e6b9ab10282e2c4", "links": ["facebook-page 62f8c51a225ea4a268f7f93b160b0a7992b08b95808e04017c5808a8b156e18f", "x-account 866de7cc6a1e7f14b0bfdcf230b69f0a5fc4c1a900985a90250d8e1888884ba0"], "finished": 1}}','b177cc54a6041a94594249c7808fa9b46f2a92f68e7208bf294e9db922045d8a');
INSERT INTO "journal" VALUES(1,28,'{"previous": "b177cc54a6041a94594249c7808fa9b46f2a92f68e7208bf294e9db922045d8a", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-B4DHB3", "clause": "4.2b", "details": {"revision": 1, "digest": "d13508de86ed83e682fdba9076a509e1f2ab9203d6cf889d1b9286201f8f8082", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "7ec1d4ffd8edddc3cd7261b3dce8f05d3c9b9317f849f10090c4dbc17a574e4b"}}','3b8653cb35e90acbe07790e417fe60b2b6ff68af977b5beba678c660302a004d');
INSERT INTO "journal" VALUES(1,29,'{"previous": "3b8653cb35e90acbe07790e417fe60b2b6ff68af977b5beba678c660302a004d", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B4DHB3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','375d1405e24f5335647f1f8d2f7e342d2eeb435c717d9d45c283f78193a6eaf9');
INSERT INTO "journal" VALUES(1,30,'{"previous": "375d1405e24f5335647f1f8d2f7e342d2eeb435c717d9d45c283f78193a6eaf9", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-B4DHB3", "clause": "3.1", "details": {"revision": 1, "digest": "d13508de86ed83e682fdba9076a509e1f2ab9203d6cf889d1b9286201f8f8082", "reason_digest": "ef989e7e95a68d6b3381d0d7542c4e506862edad1dd3553ea1e37c0ab64bc50c", "clauses": ["5.1"]}}','b34a41e9fa409762053ce686c83bbd23a1b9de74b7f7f2b5a304436f1ac031ea');
INSERT INTO "journal" VALUES(1,31,'{"previous": "b34a41e9fa409762053ce686c83bbd23a1b9de74b7f7f2b5a304436f1ac031ea", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 4, "reference": "DR-B4DHB3", "clause": "4.2b", "details": {"revision": 2, "digest": "0abd856c3988fd207c017e9996fac5901246784822ff595baef307ea2801dec9", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "1fb40ba0fc7baa753cb60247cdf808bf45529049464abe17dfb63a8f106baeb1"}}','736048939c992436461b3f4dde39e0341ac89a3728b56d4485c9856c81896a8a');
INSERT INTO "journal" VALUES(1,32,'{"previous": "736048939c992436461b3f4dde39e0341ac89a3728b56d4485c9856c81896a8a", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B4DHB3", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a90e5ac10e703a224970338b28a580ab69d79111ede3164f3587fdb9a60f5554');
INSERT INTO "journal" VALUES(1,33,'{"previous": "a90e5ac10e703a224970338b28a580ab69d79111ede3164f3587fdb9a60f5554", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-B4DHB3", "clause": "3.1", "details": {"revision": 2, "digest": "0abd856c3988fd207c017e9996fac5901246784822ff595baef307ea2801dec9", "reason_digest": null, "clauses": []}}','dfe8febc4dd982dfd710bfc2145c738cad56bf3f3856dd86f01a8fa15fcaf095');
INSERT INTO "journal" VALUES(1,34,'{"previous": "dfe8febc4dd982dfd710bfc2145c738cad56bf3f3856dd86f01a8fa15fcaf095", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-B4DHB3", "clause": "3.1", "details": {"revision": 2, "digest": "0abd856c3988fd207c017e9996fac5901246784822ff595baef307ea2801dec9", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','cc70014b7c09e7535e1c6f1e99b9f5455b25a993a4bcbca63b94281bc82113c3');
INSERT INTO "journal" VALUES(1,35,'{"previous": "cc70014b7c09e7535e1c6f1e99b9f5455b25a993a4bcbca63b94281bc82113c3", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-Q04MTZ", "clause": "4.2b", "details": {"revision": 1, "digest": "85998ae513f666cb2004109e85e4b068415919aa8bbf5f2867e85003007ab633", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "917174bd6f670e7112fc7442b44437dc1dcaf50b9e4667f103f911459e1d4403"}}','939a8b9cee3c3931c7da07c63fbe9ab2f829d52ae6836986a3b27d398a3de248');
INSERT INTO "journal" VALUES(1,36,'{"previous": "939a8b9cee3c3931c7da07c63fbe9ab2f829d52ae6836986a3b27d398a3de248", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Q04MTZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a88ff1552006be27f456e7b5118f201f35a0e6abbe96439d9ac0409643471a1b');
INSERT INTO "journal" VALUES(1,37,'{"previous": "a88ff1552006be27f456e7b5118f201f35a0e6abbe96439d9ac0409643471a1b", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-Q04MTZ", "clause": "3.1", "details": {"revision": 1, "digest": "85998ae513f666cb2004109e85e4b068415919aa8bbf5f2867e85003007ab633", "reason_digest": null, "clauses": []}}','baedfbfffa947cf44521eec2ef474ab178d62c62513f1d7a5e3da07ed415bf1c');
INSERT INTO "journal" VALUES(1,38,'{"previous": "baedfbfffa947cf44521eec2ef474ab178d62c62513f1d7a5e3da07ed415bf1c", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-Q04MTZ", "clause": "3.1", "details": {"revision": 1, "digest": "85998ae513f666cb2004109e85e4b068415919aa8bbf5f2867e85003007ab633", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','809f2e60be84c7d69536df3a23c0f2334dc2e9814094b15f8edd1e913eee0e09');
INSERT INTO "journal" VALUES(1,39,'{"previous": "809f2e60be84c7d69536df3a23c0f2334dc2e9814094b15f8edd1e913eee0e09", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-Q04MTZ", "clause": "3.1", "details": {"revision": 1, "digest": "85998ae513f666cb2004109e85e4b068415919aa8bbf5f2867e85003007ab633", "links": ["x-account 92d22f9fe042e51d1a1af480657bee11343e30de74c4a752e9b654ab1154cf8c"], "finished": 0}}','c15752168f45b415715d8145eaa0c7f4a95883ed9933a3d4a2180210180da95e');
INSERT INTO "journal" VALUES(1,40,'{"previous": "c15752168f45b415715d8145eaa0c7f4a95883ed9933a3d4a2180210180da95e", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-YABRHB", "clause": "4.2b", "details": {"revision": 1, "digest": "929c2c5294d63ab1ba8fc25be5f07237a954b431ce461b08f7406d720d0bd248", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "80f66d9a6d9e9a2a415fd1d98c9616a961dff5ed2b4c635a6a64a6b422598aca"}}','6a3b1bb9b035ac63035ae22c5e083ea7db6843e46cdd8dd204bff34e5c706ed6');
INSERT INTO "journal" VALUES(1,41,'{"previous": "6a3b1bb9b035ac63035ae22c5e083ea7db6843e46cdd8dd204bff34e5c706ed6", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YABRHB", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b2d888a2eae670ab37334f1714f7a759ca5f827a199635cf07938a9c75b06d7d');
INSERT INTO "journal" VALUES(1,42,'{"previous": "b2d888a2eae670ab37334f1714f7a759ca5f827a199635cf07938a9c75b06d7d", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-YABRHB", "clause": "3.1", "details": {"revision": 1, "digest": "929c2c5294d63ab1ba8fc25be5f07237a954b431ce461b08f7406d720d0bd248", "reason_digest": "4c0880c8b11b6423f4904d466f928d3be853e52f1b4ddf224e068183b995bc60", "clauses": ["5.1"]}}','e656d051e259bdc4663f39878b1c6a9273564f31a9aec03665e63f2515752c79');
INSERT INTO "journal" VALUES(1,43,'{"previous": "e656d051e259bdc4663f39878b1c6a9273564f31a9aec03665e63f2515752c79", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-36PK3G", "clause": "4.2b", "details": {"revision": 1, "digest": "22128c041939d4df71c0546f36f0cdefecc6a7913fe5cbf7f9426e0b88c244ad", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b7df767dc22bba035776c506e27044900d86c30c97f43fb791f6f99a6b89f44a"}}','9cc3732c73461e43fabee6572e71e04f00814863e39d5ad0c5f20f1cb6403962');
INSERT INTO "journal" VALUES(1,44,'{"previous": "9cc3732c73461e43fabee6572e71e04f00814863e39d5ad0c5f20f1cb6403962", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-36PK3G", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','628660ce8ce1c8f5cc7a945aeaec4b6c483d2a57c6c176dd9d4fbe4976ac4c32');
INSERT INTO "journal" VALUES(1,45,'{"previous": "628660ce8ce1c8f5cc7a945aeaec4b6c483d2a57c6c176dd9d4fbe4976ac4c32", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-36PK3G", "clause": "3.1", "details": {"revision": 1, "digest": "22128c041939d4df71c0546f36f0cdefecc6a7913fe5cbf7f9426e0b88c244ad", "reason_digest": "97540a972322011cde227fa39828fbb4abaec205f183b501764adf3fe3bf2c2e", "clauses": ["5.1"]}}','b306437db406c7ed726e42a3da14736da21a41773dd436d94e41a9f8192cf425');
INSERT INTO "journal" VALUES(1,46,'{"previous": "b306437db406c7ed726e42a3da14736da21a41773dd436d94e41a9f8192cf425", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-FX7QZR", "clause": "4.2b", "details": {"revision": 1, "digest": "1050f9a9b83ad819aad7e7c0df2fe75c07fbb739fd0a17c251a26fc29029ec2f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d757e8ccaa3e9c7870c4263fed5606227cc2d7bd135fea2607b971f57be4e8f3"}}','ee88588d03a2b40469a892bc6589d0beda7e0cde34c4056bd816ddd67f0f7c6a');
INSERT INTO "journal" VALUES(1,47,'{"previous": "ee88588d03a2b40469a892bc6589d0beda7e0cde34c4056bd816ddd67f0f7c6a", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FX7QZR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','eef72223811d69986f206931dfb03e2a94bcb54a4ead4796f500f181d0a9a3b1');
INSERT INTO "journal" VALUES(1,48,'{"previous": "eef72223811d69986f206931dfb03e2a94bcb54a4ead4796f500f181d0a9a3b1", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-FX7QZR", "clause": "5.8", "details": {"revision": 1}}','97523b4b4fbcb74ecc853953e0bee43a2b93257df9605e7edffadf8dcffacc4a');
INSERT INTO "journal" VALUES(1,49,'{"previous": "97523b4b4fbcb74ecc853953e0bee43a2b93257df9605e7edffadf8dcffacc4a", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-X76W1Y", "clause": "4.2b", "details": {"revision": 1, "digest": "6b2d95d6b5b924194d38379233a6988ea3d596c94e56c84b2adeae50426eb39a", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "dd1193c78ce21f024a74ad56324705d5c2000cb9f0b198c4283441510a131c73"}}','34b2961963e22d2927caf8e9034508fb7178c763ccb62b031a8962a2e1dd1cce');
INSERT INTO "journal" VALUES(1,50,'{"previous": "34b2961963e22d2927caf8e9034508fb7178c763ccb62b031a8962a2e1dd1cce", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-X76W1Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','6abc245f57d414a8eec8226c921e215e2860b03e4e6901d9e69901b5bf0f8726');
INSERT INTO "journal" VALUES(1,51,'{"previous": "6abc245f57d414a8eec8226c921e215e2860b03e4e6901d9e69901b5bf0f8726", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-X76W1Y", "clause": "3.1", "details": {"revision": 1, "digest": "6b2d95d6b5b924194d38379233a6988ea3d596c94e56c84b2adeae50426eb39a", "reason_digest": null, "clauses": []}}','85b918a6e295c48107b122b768f60e36712b88b09e68e280e6493a9b25c9e9d0');
INSERT INTO "journal" VALUES(1,52,'{"previous": "85b918a6e295c48107b122b768f60e36712b88b09e68e280e6493a9b25c9e9d0", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-X76W1Y", "clause": "3.1", "details": {"revision": 1, "digest": "6b2d95d6b5b924194d38379233a6988ea3d596c94e56c84b2adeae50426eb39a", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','942a11f722f2c6212a1cb7fe9a5aec9d7d784dbd63371718d73bf8260be54600');
INSERT INTO "journal" VALUES(1,53,'{"previous": "942a11f722f2c6212a1cb7fe9a5aec9d7d784dbd63371718d73bf8260be54600", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-X76W1Y", "clause": "3.1", "details": {"revision": 1, "digest": "6b2d95d6b5b924194d38379233a6988ea3d596c94e56c84b2adeae50426eb39a", "links": ["website 82d67b3c90143a99d31e925d284bd645dd4722be1b45e0bc40a64a4c89f423d7"], "finished": 1}}','2925841148b8787aecfa228d582657bad7bd9521247dae2af745190a6d455440');
INSERT INTO "journal" VALUES(1,54,'{"previous": "2925841148b8787aecfa228d582657bad7bd9521247dae2af745190a6d455440", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3D573Y", "clause": "4.2b", "details": {"revision": 1, "digest": "5a192ddaab0b0c15863f75f6b9ced98c1dcefa053696b114d95f97e2ddc7172a", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "77fb987e0d58f0184f19f436d0553519ddef046bc1ad894fabb4f00cbf2834f7"}}','a4fa8fd45a91b82f0f1eaaab5420b831193be880fd22c03f4ec9e8049db005f4');
INSERT INTO "journal" VALUES(1,55,'{"previous": "a4fa8fd45a91b82f0f1eaaab5420b831193be880fd22c03f4ec9e8049db005f4", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3D573Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ec977d7d1ba0d1b93f865945574df027756bea9b241e2070c75a00b5baded512');
INSERT INTO "journal" VALUES(1,56,'{"previous": "ec977d7d1ba0d1b93f865945574df027756bea9b241e2070c75a00b5baded512", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-3D573Y", "clause": "3.1", "details": {"revision": 1, "digest": "5a192ddaab0b0c15863f75f6b9ced98c1dcefa053696b114d95f97e2ddc7172a", "reason_digest": null, "clauses": []}}','62ad24cdebb21c18a81cd5ed6762b80605f765c15065a0f6980b389b02d6652d');
INSERT INTO "journal" VALUES(1,57,'{"previous": "62ad24cdebb21c18a81cd5ed6762b80605f765c15065a0f6980b389b02d6652d", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-1CEPT1", "clause": "4.2b", "details": {"revision": 1, "digest": "c5b96d72bfb75f7a9dc1387b8d2913d87af83dc9f2741d7793c2bd6c0eaf339d", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d0ad6a2d84e1761620dcdad20418e50433119d8dc6733a16f4af25929cc57dac"}}','fa5b96e71b71d4e92ef8dec21c0a13f9cac089df6eb89f8e9d9b039ad7dfe6ca');
INSERT INTO "journal" VALUES(1,58,'{"previous": "fa5b96e71b71d4e92ef8dec21c0a13f9cac089df6eb89f8e9d9b039ad7dfe6ca", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-GRS3J3", "clause": "4.2b", "details": {"revision": 1, "digest": "da693864b44e68aa877e6df1250756523fa29adadae8f6dd1562eacbb1968d11", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "62c93a9e23d491e8860ba04b80b342b95f27ff9481a5fe658f6effcc9c8a83a6", "checked": [], "form_digest": "c66ac27b0105b63c905dbcb4e18f28f215583b02654fc12b7fe4913b9d28ddfc"}}','f91079fdc2c9e8bd4df97472578fcec052a0b06ed634f4a66784bd13efd76777');
INSERT INTO "journal" VALUES(1,59,'{"previous": "f91079fdc2c9e8bd4df97472578fcec052a0b06ed634f4a66784bd13efd76777", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GRS3J3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1d19699c5967826f6a088198661edd56f76bed60bcfe074dd90c4d7e4a4a5aab');
INSERT INTO "journal" VALUES(1,60,'{"previous": "1d19699c5967826f6a088198661edd56f76bed60bcfe074dd90c4d7e4a4a5aab", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-0Q51CS", "clause": "4.2b", "details": {"revision": 1, "digest": "6ea80324ab1e26c1b914898539b0fed50f4f493a7d7b72a3fff68b44430b0777", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": ["5.6 7cefd0d662eb looked link"], "form_digest": "87d26b3486a652fb1c43a8c30b1124607d18619a67b5b869e98f393bbd3ffb06"}}','06df300a407b16939a7ccbddfc937dfa02b6d198e80fc941317dbe12ce478874');
INSERT INTO "journal" VALUES(1,61,'{"previous": "06df300a407b16939a7ccbddfc937dfa02b6d198e80fc941317dbe12ce478874", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0Q51CS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a56056b71748b87cf087e4f35fa220718074fa0ff5fca073d0c8747389995122');
INSERT INTO "journal" VALUES(1,62,'{"previous": "a56056b71748b87cf087e4f35fa220718074fa0ff5fca073d0c8747389995122", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-XVK0SS", "clause": "4.2b", "details": {"revision": 1, "digest": "e8778eea93f0c1092e7041bd42f10f92e6c221ad71ba3b05fda50e40606c4018", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": "928ab338c394eb2f8f670cf14f5b91900eb4209193a13e34c4f1ce832babbb85", "checked": ["5.12 7e4a49f557e4 asks telephone number"], "form_digest": "95e7b3bda8bd2d9c5b5dd8d3b8d404d79f05359bfdd300e1f934136c4b4ad9ef"}}','20db166fcc2012f1aa3a05574a30a116bc93428197ee60a87e0749cab29d77ab');
INSERT INTO "journal" VALUES(1,63,'{"previous": "20db166fcc2012f1aa3a05574a30a116bc93428197ee60a87e0749cab29d77ab", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XVK0SS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','dae0b36c95109826417183ca9853e5a9174c73700067c9d31e3f2ec86e4fa45c');
INSERT INTO "journal" VALUES(1,64,'{"previous": "dae0b36c95109826417183ca9853e5a9174c73700067c9d31e3f2ec86e4fa45c", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-XVK0SS", "clause": "3.1", "details": {"revision": 1, "digest": "e8778eea93f0c1092e7041bd42f10f92e6c221ad71ba3b05fda50e40606c4018", "reason_digest": "5c0fcec00d73842bc7fd2338f095c78d624f0f85296c91777fdeac2cd31de26d", "clauses": []}}','58866d70cd504f60f5a4a7948362b990be865f0af784ae14a71098f3caa13992');
INSERT INTO "journal" VALUES(1,65,'{"previous": "58866d70cd504f60f5a4a7948362b990be865f0af784ae14a71098f3caa13992", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-HZ28G0", "clause": "4.2b", "details": {"revision": 1, "digest": "f737220d762bd8ec73f46fc3e99666512afca4750707cfbc746b5d07e73a6e5a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "cbb2e640c940551f7734f027988e2b5c49b9352264eefe25a93dc73bcc4806d9"}}','5355a90ba1ed7191b2f9c2a772ca70f9a4434038ac0dc551e37c6cafda36297a');
INSERT INTO "journal" VALUES(1,66,'{"previous": "5355a90ba1ed7191b2f9c2a772ca70f9a4434038ac0dc551e37c6cafda36297a", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-HZ28G0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','491e36143a16daaccd316349eaf78996aea1853990a4bb12326e9365cf91a0f1');
INSERT INTO "journal" VALUES(1,67,'{"previous": "491e36143a16daaccd316349eaf78996aea1853990a4bb12326e9365cf91a0f1", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-HZ28G0", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','4b6f4eb2c387cbe970e35538ca0e556e2927990cbc914508242381b002fb1c29');
INSERT INTO "journal" VALUES(1,68,'{"previous": "4b6f4eb2c387cbe970e35538ca0e556e2927990cbc914508242381b002fb1c29", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-1A2GQ1", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "5c9aca79f455a25a3ab7410a92e59ca8c42c2bbe374878df4b30a2e415b75071", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "745aea1aaa138d2c3f4237b693aeee450569e1c3e5d28910fdc66240733590b1", "form_digest": "f62fb19adef76b7e64830b615e05e41ebdacf8f4c1b04eb39fe7d8b19c240714"}}','741d2fa62e14bd88128ae21292b3fe47d5823ce5f5a39077c19ad2c9647251f8');
INSERT INTO "journal" VALUES(1,69,'{"previous": "741d2fa62e14bd88128ae21292b3fe47d5823ce5f5a39077c19ad2c9647251f8", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-1A2GQ1", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "5c9aca79f455a25a3ab7410a92e59ca8c42c2bbe374878df4b30a2e415b75071", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "745aea1aaa138d2c3f4237b693aeee450569e1c3e5d28910fdc66240733590b1"}}','5701f7d26ceee095541dd3113de40e4e8cbbcb52c2dcd0bf3c14435ef386f7a8');
INSERT INTO "journal" VALUES(1,70,'{"previous": "5701f7d26ceee095541dd3113de40e4e8cbbcb52c2dcd0bf3c14435ef386f7a8", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-A21J7A", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "eda8ca1f6baa3cb017a6fc7b9121112638e07f379471c61011af48bd10bbc76b", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "54f0c9af663da7250cddebd6ecc1694bdedb3cb2e345b07ffc32c38d998a02cd", "form_digest": "75bc64d1a4fc03eeb056f463246450fd6e5717cad9f1c0e413ffd160d32b35b6"}}','2dd8a56f7a4d667a119793ae07c7bc57539f62969b704b8dde9d0d967bf5906f');
INSERT INTO "journal" VALUES(1,71,'{"previous": "2dd8a56f7a4d667a119793ae07c7bc57539f62969b704b8dde9d0d967bf5906f", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-HDTCR6", "clause": "4.2b", "details": {"revision": 1, "digest": "56c236fef2236ad6a2d2589a5004ff9701c958c53ce11ec60be493d33c0a2e1b", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "624e474e7b632821b9523675ca46d4ae5afbd36a54e8f06e66a82e4e068e263e"}}','1af3046b2f1a79ea56387fe500a0102339bfdda6a2a9bf9c8d45180a955e4432');
INSERT INTO "journal" VALUES(1,72,'{"previous": "1af3046b2f1a79ea56387fe500a0102339bfdda6a2a9bf9c8d45180a955e4432", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-HDTCR6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','2855d69fdf38d1a3737c4f4d5f962766ebdd4917f2708a7236f7df229f71be77');
INSERT INTO "journal" VALUES(1,73,'{"previous": "2855d69fdf38d1a3737c4f4d5f962766ebdd4917f2708a7236f7df229f71be77", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-HDTCR6", "clause": "3.1", "details": {"revision": 1, "comment_digest": "f93fe66aeacab89810b91260e6cd651971877b51de3e249230503d3212024f1a", "form_digest": "abefdf8f54d15d7076ff68c5c5700125e421459d949ac15992369dbec126b2d5", "delegation": "DL-A21J7A", "lent_by": "Town Clerk", "stated": 0}}','1317c86362303c7ab3b56edacba9083e2f06adc33af260aee7b81c9912b11a46');
INSERT INTO "journal" VALUES(1,74,'{"previous": "1317c86362303c7ab3b56edacba9083e2f06adc33af260aee7b81c9912b11a46", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-HDTCR6", "clause": "3.1", "details": {"revision": 1, "comment_digest": "7efa3d631866731fb66cc5b16ef930e5c73a9144511de2a3574655db2be08d16", "form_digest": "90a917fdd58929897c5a267861b6fe66150f70062c93c6bc040213aee66afe59"}}','1718e37fa0561d68c58dedac6972fd1795fa2e499315b9429cd596caaaf30e65');
INSERT INTO "journal" VALUES(1,75,'{"previous": "1718e37fa0561d68c58dedac6972fd1795fa2e499315b9429cd596caaaf30e65", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-HDTCR6", "clause": "3.1", "details": {"revision": 1, "comment_digest": "b617785adacb819644cbd0185a613ee1dd7a222cf32c06d44110718ae92e9de8", "form_digest": "e9a0c60f0ef904f0d8461af5b08dee3764bb2b429b4df59a3c1f8372586f2c04", "delegation": "DL-A21J7A", "lent_by": "Town Clerk", "stated": 0}}','a8d621f43f4cc1db43e2126870e3aea79f8bd64946d5c436ad4f79c2a1bc4c96');
INSERT INTO "journal" VALUES(1,76,'{"previous": "a8d621f43f4cc1db43e2126870e3aea79f8bd64946d5c436ad4f79c2a1bc4c96", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-HDTCR6", "clause": "3.1", "details": {"revision": 1, "digest": "56c236fef2236ad6a2d2589a5004ff9701c958c53ce11ec60be493d33c0a2e1b", "reason_digest": null, "clauses": [], "delegation": "DL-A21J7A", "lent_by": "Town Clerk", "stated": 0}}','68416b76fe0704edd56faea0a67c5aeb82049cc2e1d16ea307f0897d6cc3874f');
INSERT INTO "journal" VALUES(1,77,'{"previous": "68416b76fe0704edd56faea0a67c5aeb82049cc2e1d16ea307f0897d6cc3874f", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-V81Q01", "clause": "4.2b", "details": {"revision": 1, "digest": "c9508b3a026f918ae8e56b97bc5d4d43e3a0e74b91541e7c9cb32dc8d8bfc15b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ce57a181c705bf638a914363a47318d7b380f09a15a890a09c4c5ca02c96ad5c"}}','cda4054d783439ab55974b07aa0c23eb17fc685ffeec62fdb1f600e3f1cf5336');
INSERT INTO "journal" VALUES(1,78,'{"previous": "cda4054d783439ab55974b07aa0c23eb17fc685ffeec62fdb1f600e3f1cf5336", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-V81Q01", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d850b222df899cab66b10c66ccae4671d35d0113e2b0418f1fc97f6f31d17094');
INSERT INTO "journal" VALUES(1,79,'{"previous": "d850b222df899cab66b10c66ccae4671d35d0113e2b0418f1fc97f6f31d17094", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-V81Q01", "clause": "3.1", "details": {"revision": 1, "comment_digest": "9e3c5ac33930f7eb9499783cdddacfbd3609f55b09e819c98f32359e90e1b3a2", "form_digest": "b164765a2f07324ce8d0be7fc333bf2809e65b960587f188c89242f5505aad71"}}','d54debd5df066913049b89544eaebc3e8de36ced0528f6d3d48b5d2648b722f9');
INSERT INTO "journal" VALUES(1,80,'{"previous": "d54debd5df066913049b89544eaebc3e8de36ced0528f6d3d48b5d2648b722f9", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-V81Q01", "clause": "3.1", "details": {"revision": 1, "comment_digest": "82d38e91c29e8bc28d8c9412fbb1ed60957a166bd8a45b8d9d356c3565ab482c", "form_digest": "be8b23a248029b8b45813fa5c34a6d7f78e07f22d0f49bbcedff8b9e821c953a"}}','a3c62c1574edde5082b4a6da7e59812b4c0ac0617d317484493238b96d468539');
INSERT INTO "journal" VALUES(1,81,'{"previous": "a3c62c1574edde5082b4a6da7e59812b4c0ac0617d317484493238b96d468539", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-V81Q01", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "66c85990d1142d98d12d5344630272bdd79b4e5b45ab3e94f53079107884b30e"}}','eaf8693eec2c168eb6e17c6dd0225ef1409724c9197e94bf1335520ae5d9e7d7');
INSERT INTO "journal" VALUES(1,82,'{"previous": "eaf8693eec2c168eb6e17c6dd0225ef1409724c9197e94bf1335520ae5d9e7d7", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-HRSHEH", "clause": "4.2b", "details": {"revision": 1, "digest": "b7723a5ab283a972d7ef038dcb1f9b8383757911c47c461275043a5a17ba27f8", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "df4115589e1d313400e23ffc34b25605adcdf02e9c465f4db22fba3645b4cee6"}}','b9ea1cffccbe9b179cf17be9b6a7b5ec78fe3bad56dfa435479e7b6d6d5d2507');
INSERT INTO "journal" VALUES(1,83,'{"previous": "b9ea1cffccbe9b179cf17be9b6a7b5ec78fe3bad56dfa435479e7b6d6d5d2507", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-HRSHEH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','980f80b0cab490b994c656c77006ad4cfa737afe2060e4472519f5d3c58a7b89');
INSERT INTO "journal" VALUES(1,84,'{"previous": "980f80b0cab490b994c656c77006ad4cfa737afe2060e4472519f5d3c58a7b89", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-HRSHEH", "clause": "3.1", "details": {"revision": 1, "digest": "b7723a5ab283a972d7ef038dcb1f9b8383757911c47c461275043a5a17ba27f8", "reason_digest": null, "clauses": []}}','3a349b1d646a258f2ef60fbec969c01433f05fee6f06acd22420a362feb878ad');
INSERT INTO "journal" VALUES(1,85,'{"previous": "3a349b1d646a258f2ef60fbec969c01433f05fee6f06acd22420a362feb878ad", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-HRSHEH", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','6684fceb3e8630b9f1672dde7f2d43b462c15c9ac1cd32a298247a4fa49a7b47');
INSERT INTO "journal" VALUES(1,86,'{"previous": "6684fceb3e8630b9f1672dde7f2d43b462c15c9ac1cd32a298247a4fa49a7b47", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-HRSHEH", "clause": "3.1", "details": {"revision": 1, "digest": "b7723a5ab283a972d7ef038dcb1f9b8383757911c47c461275043a5a17ba27f8", "delegation": "DL-A21J7A", "lent_by": "Town Clerk", "stated": 0}}','c1570725e14b6c0040f2e5dc10a8d7e06b23607f29901177170fc17bcd00e899');
INSERT INTO "journal" VALUES(1,87,'{"previous": "c1570725e14b6c0040f2e5dc10a8d7e06b23607f29901177170fc17bcd00e899", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-BNYR1Y", "clause": "4.2b", "details": {"revision": 1, "digest": "f383493da78bd00d7eb9e6ec5dbb505035a90ab92ee178bcf6f2df33328f4653", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "9a45c7396c87ff947531c5006e22497f7a788c8822668696ecf07e2087b4d680"}}','18332ac80905dfc518bf62786baacea68706800223953b7a6ebfb792f6323c48');
INSERT INTO "journal" VALUES(1,88,'{"previous": "18332ac80905dfc518bf62786baacea68706800223953b7a6ebfb792f6323c48", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BNYR1Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','9a95a5017841ada41f7939d7bb9946cfc59c7bd00a1980ecea0c0e254060ec88');
INSERT INTO "journal" VALUES(1,89,'{"previous": "9a95a5017841ada41f7939d7bb9946cfc59c7bd00a1980ecea0c0e254060ec88", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-BNYR1Y", "clause": "3.1", "details": {"revision": 1, "digest": "f383493da78bd00d7eb9e6ec5dbb505035a90ab92ee178bcf6f2df33328f4653", "reason_digest": null, "clauses": []}}','2ee99983e4d642f0e80e1a7f956aa60a8444d2ff155fe7c00ed109b3744e463a');
INSERT INTO "journal" VALUES(1,90,'{"previous": "2ee99983e4d642f0e80e1a7f956aa60a8444d2ff155fe7c00ed109b3744e463a", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-BNYR1Y", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','3766ba213d17910d9897957a063132bbd044307355089fe0efd7912a514a2941');
INSERT INTO "journal" VALUES(1,91,'{"previous": "3766ba213d17910d9897957a063132bbd044307355089fe0efd7912a514a2941", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-A5G5KW", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "9038733ad5320d2e642281dcc421f7d0b27013e0dd25ea841111fe0ddb5e426f"}}','d084f643015a3bfabce7bca12cfa60a096f55787f81d406cc54daaa91870fbb8');
INSERT INTO "journal" VALUES(1,92,'{"previous": "d084f643015a3bfabce7bca12cfa60a096f55787f81d406cc54daaa91870fbb8", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-0Q51CS", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','19922b6a55b46e9836175647ce861ce3032282dc1677aa858fbcce31c95edbe2');
INSERT INTO "journal" VALUES(1,93,'{"previous": "19922b6a55b46e9836175647ce861ce3032282dc1677aa858fbcce31c95edbe2", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-GRS3J3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','78359587e881e5ce98ce7ab5530843b264a51712f32330349ff713f2200c9c16');
INSERT INTO "journal" VALUES(1,94,'{"previous": "78359587e881e5ce98ce7ab5530843b264a51712f32330349ff713f2200c9c16", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-HZ28G0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','8bf0ad8747aae66e34b62ec7c30196db20370d0d61ce610e8f95f796679b5450');
INSERT INTO "journal" VALUES(1,95,'{"previous": "8bf0ad8747aae66e34b62ec7c30196db20370d0d61ce610e8f95f796679b5450", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-A5G5KW", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','f1512958bf0f420ec6ae619ea3d458380d042a3776ae9204bae0e21177808b8a');
INSERT INTO "journal" VALUES(1,96,'{"previous": "f1512958bf0f420ec6ae619ea3d458380d042a3776ae9204bae0e21177808b8a", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-0YZS2V", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "abeec83f1310cfba46077f10712e1f705437d34b00b51406c4ff5768b72b1a9d"}}','330f058779feba8098be42611c7b7ef7cbfbe8c89137e2b8d8275dc9035b4f3c');
INSERT INTO "journal" VALUES(1,97,'{"previous": "330f058779feba8098be42611c7b7ef7cbfbe8c89137e2b8d8275dc9035b4f3c", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','75d8c40e81bdccf1ba1c8f6a8b6e630822ccc4712727c216900962f5cd3232eb');
INSERT INTO "journal" VALUES(1,98,'{"previous": "75d8c40e81bdccf1ba1c8f6a8b6e630822ccc4712727c216900962f5cd3232eb", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','dff61caff82d28f3177d4ce6be05840630797f378cd34e58ab125da7c955eac3');
INSERT INTO "journal" VALUES(1,99,'{"previous": "dff61caff82d28f3177d4ce6be05840630797f378cd34e58ab125da7c955eac3", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','d920a3a6ce4167216621089593f70680061d3b3a88142c9538a30df5de36fc36');
INSERT INTO "journal" VALUES(1,100,'{"previous": "d920a3a6ce4167216621089593f70680061d3b3a88142c9538a30df5de36fc36", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-VYMG5E", "clause": "4.2b", "details": {"revision": 1, "digest": "983b9c99095655d148f7e6a39eee10e3d409cdd58cc2988ee7fdce3cb208198d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "81bd90a7cae77482a812ad8b3327502261e1380f33cb2520a55dc575ad3421d2"}}','224c075f486196fa5ce617c6582ddf302b7376938db53537c10977e51d353a40');
INSERT INTO "journal" VALUES(1,101,'{"previous": "224c075f486196fa5ce617c6582ddf302b7376938db53537c10977e51d353a40", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VYMG5E", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','cf3b1ed4b6c96e36cfdd363661a222df812ffc2560a2061642d6f2ddff0addf6');
INSERT INTO "journal" VALUES(1,102,'{"previous": "cf3b1ed4b6c96e36cfdd363661a222df812ffc2560a2061642d6f2ddff0addf6", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-VYMG5E", "clause": "3.1", "details": {"revision": 1, "digest": "983b9c99095655d148f7e6a39eee10e3d409cdd58cc2988ee7fdce3cb208198d", "reason_digest": "0b9c745fd9673b23d54cf3f655f166dd2879ffddb37e94baf51b0322c0b79921", "clauses": [], "own": 1}}','c1c7811037f0f6a2c1cc5059a352d405bf3b743a1a908295831e8bd85998b460');
INSERT INTO "journal" VALUES(1,103,'{"previous": "c1c7811037f0f6a2c1cc5059a352d405bf3b743a1a908295831e8bd85998b460", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','21ff176dcadfd0fb9c331a230a4a0daa65362a0cc41a75c2bf7d562024cfe3d7');
INSERT INTO "journal" VALUES(1,104,'{"previous": "21ff176dcadfd0fb9c331a230a4a0daa65362a0cc41a75c2bf7d562024cfe3d7", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','be3364425cb9546d3d09e6d8d3d9e934097d6270970ea692350184eb54d6dbaf');
INSERT INTO "journal" VALUES(1,105,'{"previous": "be3364425cb9546d3d09e6d8d3d9e934097d6270970ea692350184eb54d6dbaf", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-68TYJA", "clause": "house rule 3", "details": {"words_digest": "53ae14444cb6ab3b96df9c0fae1031aba85ee3a3734836ddc494f7ed5930edc7", "form_digest": "44677cc49953effc092c043813293a1d866c68865f30c3ea5552e31b6706ed27"}}','05215354ad8fc50b9461e36ca7bf86340c3eab8d7ebfc1935ebf7bf86872a999');
INSERT INTO "journal" VALUES(1,106,'{"previous": "05215354ad8fc50b9461e36ca7bf86340c3eab8d7ebfc1935ebf7bf86872a999", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-ARFJG3", "clause": "house rule 3", "details": {"words_digest": "a8dfd15c93955381b243bb9337b17c37cb2f11a12ea6e830ad25b7f3d6abaa98", "form_digest": "39de847fccdeb52e81673dd24ed433c3d70d14fafdc75495c908f6c5724a775d"}}','bade3b0a4ea5fe6bb1e112ee7ac1f41dafedcf704004b16c485cc322c82f87fc');
INSERT INTO "journal" VALUES(1,107,'{"previous": "bade3b0a4ea5fe6bb1e112ee7ac1f41dafedcf704004b16c485cc322c82f87fc", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-T2DGJF", "clause": "4.2b", "details": {"revision": 1, "digest": "0ea569a823db16794e9db3e37467399804d0b37db3ccd406d77baae810a0ba34", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "601229c0b2c7f3e728831ac629021f44df2f5414a9b8d3be4cf01cbc4e0856af"}}','3fe913782433341629728a008adea36827cc450709b114ab41a72ad44f3d7178');
INSERT INTO "journal" VALUES(1,108,'{"previous": "3fe913782433341629728a008adea36827cc450709b114ab41a72ad44f3d7178", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-68TYJA", "clause": "house rule 3", "details": {"draft": "DR-T2DGJF"}}','896a5995b6747157e227b9632b5b21b24c3545447b56bb7760214ce62dce3875');
INSERT INTO "journal" VALUES(1,109,'{"previous": "896a5995b6747157e227b9632b5b21b24c3545447b56bb7760214ce62dce3875", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','bcb01abb1cd73e52d036c621848ad0633cc52edecd33840dd110fc59b24d9aa1');
INSERT INTO "journal" VALUES(1,110,'{"previous": "bcb01abb1cd73e52d036c621848ad0633cc52edecd33840dd110fc59b24d9aa1", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "4c0468400e2bd5b2614df763f716db14a2cd2c0b9a3badb9417a7f059aebb648"}}','f8940bf2b14fcb0cecab5e531a1e4ba2469847c28c98a2677bba07b74e3dd75b');
INSERT INTO "journal" VALUES(1,111,'{"previous": "f8940bf2b14fcb0cecab5e531a1e4ba2469847c28c98a2677bba07b74e3dd75b", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "f0f93a7fca3fc03b4a77f4a55ec8595e940eccc3196485b8aefa26f21c3045e6"}}','977f5da1e65a84c3c8c93801bbed81ce9c340a9218f3e00fb32a9a3350392759');
INSERT INTO "journal" VALUES(1,112,'{"previous": "977f5da1e65a84c3c8c93801bbed81ce9c340a9218f3e00fb32a9a3350392759", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-84KF2W", "clause": "4.2b", "details": {"revision": 1, "digest": "0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "863bf53278f72847e75ef447c65de27bb785d26bcdeb64df709c3ae90586c67a"}}','50b1c8d6be7f75927ef046caffc0c51b56d761e84f8c9fa5d183af98135ab8bb');
INSERT INTO "journal" VALUES(1,113,'{"previous": "50b1c8d6be7f75927ef046caffc0c51b56d761e84f8c9fa5d183af98135ab8bb", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-84KF2W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','08e89fddaa818e716c6d48d8d5f9abb7f355468de75d0ee4a042caec0dbcf4a5');
INSERT INTO "journal" VALUES(1,114,'{"previous": "08e89fddaa818e716c6d48d8d5f9abb7f355468de75d0ee4a042caec0dbcf4a5", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-84KF2W", "clause": "3.1", "details": {"revision": 1, "digest": "0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03", "reason_digest": null, "clauses": []}}','2dc675a7fc34999428124362449779de14de6a0f66c8ce90f5b583b016ce0474');
INSERT INTO "journal" VALUES(1,115,'{"previous": "2dc675a7fc34999428124362449779de14de6a0f66c8ce90f5b583b016ce0474", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-84KF2W", "clause": "3.1", "details": {"revision": 1, "digest": "0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','1b69742a1cb93a152e2da61f3f147ba9d3e600a21bd8414909bcf678b7a4bef3');
INSERT INTO "journal" VALUES(1,116,'{"previous": "1b69742a1cb93a152e2da61f3f147ba9d3e600a21bd8414909bcf678b7a4bef3", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-KW0302", "clause": "4.2b", "details": {"revision": 1, "digest": "3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "196752c064df5122a07aa4be80289d447c1f612023e64a1d661ff5542bd74cdc"}}','5e86c7f701498b64435491b7c486dc7bf1f1574912f211717b8ad4bc9df09ce4');
INSERT INTO "journal" VALUES(1,117,'{"previous": "5e86c7f701498b64435491b7c486dc7bf1f1574912f211717b8ad4bc9df09ce4", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KW0302", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e2bd33ea9fe02e33f1f4b927d90f1651cd19fdb5cb86b1b5eef8b9042ce8eb4d');
INSERT INTO "journal" VALUES(1,118,'{"previous": "e2bd33ea9fe02e33f1f4b927d90f1651cd19fdb5cb86b1b5eef8b9042ce8eb4d", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-KW0302", "clause": "3.1", "details": {"revision": 1, "digest": "3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333", "reason_digest": null, "clauses": []}}','df74cdd9a1395bddce44e17576ffd922f3a4f7f3b543cb9108fb1c93463dd805');
INSERT INTO "journal" VALUES(1,119,'{"previous": "df74cdd9a1395bddce44e17576ffd922f3a4f7f3b543cb9108fb1c93463dd805", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-KW0302", "clause": "3.1", "details": {"revision": 1, "digest": "3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','aabe0ffbaa33b07cf30e0198cfa58088bddf45a9e8130a5101d439f5f90a2e19');
INSERT INTO "journal" VALUES(1,120,'{"previous": "aabe0ffbaa33b07cf30e0198cfa58088bddf45a9e8130a5101d439f5f90a2e19", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-YQBQ9C", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "9c950421215613fc25002139f823dbe141d2b5182ebb30a08dc863347b15f138", "form_digest": "362e7baa99924d97fafd0e2934492f0f54b82ae44001d9525293aec05e767a8c"}}','b236a4e69c562fb88371908100fca40fa5783000d0b46d457abc97473de1b408');
INSERT INTO "journal" VALUES(1,121,'{"previous": "b236a4e69c562fb88371908100fca40fa5783000d0b46d457abc97473de1b408", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-84KF2W", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-YQBQ9C"]}}','7e98661b939a950a64ac4bd36d2d31d2e568ea98bd9002d6903cda490529f6b4');
INSERT INTO "journal" VALUES(1,122,'{"previous": "7e98661b939a950a64ac4bd36d2d31d2e568ea98bd9002d6903cda490529f6b4", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-KW0302", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-YQBQ9C"]}}','bf9ee45c8e7c0a02372e1481dd997ff927279e9ba6c63d8fbbd99c188194570b');
INSERT INTO "journal" VALUES(1,123,'{"previous": "bf9ee45c8e7c0a02372e1481dd997ff927279e9ba6c63d8fbbd99c188194570b", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-B4DHB3", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PZ-YQBQ9C"]}}','29f083e6113a4eeac2cfa5b03708da8a0c75da4349f2fa7909f1bc1009a79c24');
INSERT INTO "journal" VALUES(1,124,'{"previous": "29f083e6113a4eeac2cfa5b03708da8a0c75da4349f2fa7909f1bc1009a79c24", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-Q04MTZ", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-YQBQ9C"]}}','5fd333ec4240b6b03f7ad408970450cb10f181fa6e844a016897b4c96ae83508');
INSERT INTO "journal" VALUES(1,125,'{"previous": "5fd333ec4240b6b03f7ad408970450cb10f181fa6e844a016897b4c96ae83508", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-YKJ0AF", "clause": "4.2b", "details": {"revision": 1, "digest": "4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ea82014ad9eaf6dbd733cb16d172dc8878d1c63ca374db61182eb41e702de88d"}}','3982f86aa6ced02c51bb47c509c52e3f5aa7c5f63bbc08d8026b7626454ca206');
INSERT INTO "journal" VALUES(1,126,'{"previous": "3982f86aa6ced02c51bb47c509c52e3f5aa7c5f63bbc08d8026b7626454ca206", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YKJ0AF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','13127ad52ad05e66190d83befdebaf144dfb0fe401a28f213b0198e26c3a366a');
INSERT INTO "journal" VALUES(1,127,'{"previous": "13127ad52ad05e66190d83befdebaf144dfb0fe401a28f213b0198e26c3a366a", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:let-through", "version": 2, "reference": "DR-YKJ0AF", "clause": "house rule 9", "details": {"revision": 1, "digest": "4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452", "reason_digest": "9885a59ed0c96cf9227c353902018475106ab6ef410d0431ae324b424b5eb601"}}','250c0dd2bcd44c76631fc2f7195d01d1bc0c0f6411e09853aa710fa3b7d87f76');
INSERT INTO "journal" VALUES(1,128,'{"previous": "250c0dd2bcd44c76631fc2f7195d01d1bc0c0f6411e09853aa710fa3b7d87f76", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-YKJ0AF", "clause": "3.1", "details": {"revision": 1, "digest": "4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452", "reason_digest": null, "clauses": []}}','8b0f9f5e124af8d50818aabe2498aa52d1855f0f39423a0760c05ba7008aea0d');
INSERT INTO "journal" VALUES(1,129,'{"previous": "8b0f9f5e124af8d50818aabe2498aa52d1855f0f39423a0760c05ba7008aea0d", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-YKJ0AF", "clause": "3.1", "details": {"revision": 1, "digest": "4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b8ead036bd3cc9b341ff73d7f9cbcc530d0f196ee9c1f5c449b90f157740c077');
INSERT INTO "journal" VALUES(1,130,'{"previous": "b8ead036bd3cc9b341ff73d7f9cbcc530d0f196ee9c1f5c449b90f157740c077", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": null, "office": null, "act": "pause:over", "version": 2, "reference": "PZ-YQBQ9C", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "9c950421215613fc25002139f823dbe141d2b5182ebb30a08dc863347b15f138"}}','eb5fed481dcb2d10eec1042801e3e57e17397df757b3fadacc9e16031207b869');
INSERT INTO "journal" VALUES(1,131,'{"previous": "eb5fed481dcb2d10eec1042801e3e57e17397df757b3fadacc9e16031207b869", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-84KF2W", "clause": "3.1", "details": {"revision": 1, "digest": "0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03"}}','418c4380396cce934d31af3c2ad63beb9fedf37403d6c5c66d9425e85cd4e594');
INSERT INTO "journal" VALUES(1,132,'{"previous": "418c4380396cce934d31af3c2ad63beb9fedf37403d6c5c66d9425e85cd4e594", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-76GKP6", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": null, "reason_digest": "0497ba0e8a2e71f296d014069f5e63b92ab3956a1f8c59f5976807ce74d5aa5b", "form_digest": "10939220da1130e184995ec91f5ec9989cb818b37deeed771b8f6a5ff8429cad"}}','60293b3d6f3097b7018392fd846f353e87ac450a0fe7e48a939d4b74a7e61e80');
INSERT INTO "journal" VALUES(1,133,'{"previous": "60293b3d6f3097b7018392fd846f353e87ac450a0fe7e48a939d4b74a7e61e80", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-YKJ0AF", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-76GKP6"]}}','8634c4368d9f26ddcdfc9eeedb8e6bd5e0803270e0a84b5fdd3dd05781ab162d');
INSERT INTO "journal" VALUES(1,134,'{"previous": "8634c4368d9f26ddcdfc9eeedb8e6bd5e0803270e0a84b5fdd3dd05781ab162d", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-84KF2W", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-76GKP6"]}}','8f8cb4e2014c0a5a7e0c0888cc6a644e34493340f35f18de7e61fca279efa56d');
INSERT INTO "journal" VALUES(1,135,'{"previous": "8f8cb4e2014c0a5a7e0c0888cc6a644e34493340f35f18de7e61fca279efa56d", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:ended", "version": 2, "reference": "PZ-76GKP6", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": "2027-03-03T10:02:00+00:00", "reason_digest": "7a456a82eeb87a3339f88ddc8affb29e0d9f5b1b56826da890a0bbb03e40c55d"}}','cc4b8409cdd45ef895ffffb47c2b86513f80ec29037e72979b546cee1ca338e3');
INSERT INTO "journal" VALUES(1,136,'{"previous": "cc4b8409cdd45ef895ffffb47c2b86513f80ec29037e72979b546cee1ca338e3", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-KW0302", "clause": "3.1", "details": {"revision": 1, "digest": "3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333"}}','3017d2260f41d18ac130fb35be814374c72a8068394f3b91a3319234f769c5c7');
INSERT INTO "journal" VALUES(1,137,'{"previous": "3017d2260f41d18ac130fb35be814374c72a8068394f3b91a3319234f769c5c7", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "c23ac3be22968cbea5e8e33b03a7720a5bacac6c9212daec18c08a4fe7895936"}}','4afaaaab7e249974ff4c33a1e373bfa5337c680be536b1443e11ab938df0f229');
INSERT INTO "journal" VALUES(1,138,'{"previous": "4afaaaab7e249974ff4c33a1e373bfa5337c680be536b1443e11ab938df0f229", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-40THQ3", "clause": "4.2b", "details": {"revision": 1, "digest": "c3597ee5c4b503ceeba6929571132e6a75950047d056baffa64445006fbec615", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "120ad3e21611b809c1c35700169514c1b8f5225adb481a8bd430dce7e1df5b4b"}}','bbe6228b3c8062e1b7d76288b0bd3b02ca6e9e5cd434c90fbcd87780b59e282c');
INSERT INTO "journal" VALUES(1,139,'{"previous": "bbe6228b3c8062e1b7d76288b0bd3b02ca6e9e5cd434c90fbcd87780b59e282c", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-40THQ3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','48ce0fafdf723a56b5a24bddfd26455b9f98bb6aa33b7d14a6b4d7610ca4b87d');
INSERT INTO "journal" VALUES(1,140,'{"previous": "48ce0fafdf723a56b5a24bddfd26455b9f98bb6aa33b7d14a6b4d7610ca4b87d", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-40THQ3", "clause": "3.1", "details": {"revision": 1, "digest": "c3597ee5c4b503ceeba6929571132e6a75950047d056baffa64445006fbec615", "reason_digest": null, "clauses": []}}','aa793ed6af7a69f05043d2baf938788d212a37abe8deaf43846ef090e91b4742');
INSERT INTO "journal" VALUES(1,141,'{"previous": "aa793ed6af7a69f05043d2baf938788d212a37abe8deaf43846ef090e91b4742", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-HYK6AC", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "79b476e72fadf8697f44fc5b263d61747f3f9a9bb83720973b7c7169ece05818", "form_digest": "02b1aa503b944ab2122727267b82e89bb544d9b5adbf8d006d912fa3f385a185"}}','354c47121794756dd44be0362f52ada9b3ef6260c332ed13cf4b1e44b967d660');
INSERT INTO "journal" VALUES(1,142,'{"previous": "354c47121794756dd44be0362f52ada9b3ef6260c332ed13cf4b1e44b967d660", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-HYK6AC", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "79b476e72fadf8697f44fc5b263d61747f3f9a9bb83720973b7c7169ece05818"}}','a10f4c3aae0877f93ca1f419057494884fff2dafeb4a96b74cdbab4fa366ec76');
INSERT INTO "journal" VALUES(1,143,'{"previous": "a10f4c3aae0877f93ca1f419057494884fff2dafeb4a96b74cdbab4fa366ec76", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-40THQ3", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-HYK6AC"]}}','603ef708029d15b63a0e8e59b44d8feb8c0c0e1373d5c7fe89837596c5a5986f');
INSERT INTO "journal" VALUES(1,144,'{"previous": "603ef708029d15b63a0e8e59b44d8feb8c0c0e1373d5c7fe89837596c5a5986f", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-HYK6AC", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-03-03T10:02:00+00:00", "poll": null, "reason_digest": "09195e830fc582bb92e22ffebc1f27ab24fade56f698bbfc25bf738aa92d417b"}}','f5047cd5434b259f7ff0c6e5541936b2d7c12c0516e79adad7b30a11a4186590');
INSERT INTO "journal" VALUES(1,145,'{"previous": "f5047cd5434b259f7ff0c6e5541936b2d7c12c0516e79adad7b30a11a4186590", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-40THQ3", "clause": "3.1", "details": {"revision": 1, "digest": "c3597ee5c4b503ceeba6929571132e6a75950047d056baffa64445006fbec615"}}','7af21f82a5544db65f5a3a22f23423d1d8c42e43e9d0581f29e394c656269d7e');
INSERT INTO "journal" VALUES(1,146,'{"previous": "7af21f82a5544db65f5a3a22f23423d1d8c42e43e9d0581f29e394c656269d7e", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-YB1DCF", "clause": "4.2b", "details": {"revision": 1, "digest": "ee1dc38b54c830c09a58c618b3df955e1592840b6bd5e73f0c946f2735a2f476", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "62e3b5596e34680bd9fa21acb346c3832d48613eb87e1d87907c950f8e860965"}}','4ec9621802d373247c8d784ce03796ae3ddf6ace7ade693d570a224dfe5b5c0a');
INSERT INTO "journal" VALUES(1,147,'{"previous": "4ec9621802d373247c8d784ce03796ae3ddf6ace7ade693d570a224dfe5b5c0a", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YB1DCF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4f413b1f9ce4ef842a17f748922455625dd127bf39a1cf502d6944b9aa0fac1f');
INSERT INTO "journal" VALUES(1,148,'{"previous": "4f413b1f9ce4ef842a17f748922455625dd127bf39a1cf502d6944b9aa0fac1f", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-YB1DCF", "clause": "3.1", "details": {"revision": 1, "digest": "ee1dc38b54c830c09a58c618b3df955e1592840b6bd5e73f0c946f2735a2f476", "reason_digest": null, "clauses": []}}','f970595a687242191813637551429770bac7daddba772140e02dfc282bc5b7cb');
INSERT INTO "journal" VALUES(1,149,'{"previous": "f970595a687242191813637551429770bac7daddba772140e02dfc282bc5b7cb", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-EK3ZE7", "clause": "4.2b", "details": {"revision": 1, "digest": "cda6a869995a0f5a8e89957c40f70705b1e14517fa1a6aba1f0b01db1b8adf01", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "020a184505bf706fb2e3cffa071c8e7ca7d20da28d0ce421091a4bb149ebcb3c"}}','99a207dd9bade3413ee4c90336f9c056bcce00cd1abf9d6213f4741dd8d74d6e');
INSERT INTO "journal" VALUES(1,150,'{"previous": "99a207dd9bade3413ee4c90336f9c056bcce00cd1abf9d6213f4741dd8d74d6e", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EK3ZE7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','deadf397f0cf5e06836f894a4962534a046db8e44f8eb5c8dd2782f4fa02ce8b');
INSERT INTO "journal" VALUES(1,151,'{"previous": "deadf397f0cf5e06836f894a4962534a046db8e44f8eb5c8dd2782f4fa02ce8b", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-EK3ZE7", "clause": "3.1", "details": {"revision": 1, "digest": "cda6a869995a0f5a8e89957c40f70705b1e14517fa1a6aba1f0b01db1b8adf01", "reason_digest": null, "clauses": []}}','992d1460fe5d2afc7f300868ca520859ec78ec29f6ba2da00f23bf6921e887f4');
INSERT INTO "journal" VALUES(1,152,'{"previous": "992d1460fe5d2afc7f300868ca520859ec78ec29f6ba2da00f23bf6921e887f4", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-D6NQ2J", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "75c459a780fbed8c7e49b0d7197271b3a5ceaa25d2026f09284e0d1c5cddd33b", "form_digest": "9f2057dce0690ef239ff014a6e54d1f65f1097f13f6d46b7281a97caf0c316d5"}}','5c50a9a16c50f7e648a555a78e0c4a730b2d2ee62a3941be2aa0b33cc3983091');
INSERT INTO "journal" VALUES(1,153,'{"previous": "5c50a9a16c50f7e648a555a78e0c4a730b2d2ee62a3941be2aa0b33cc3983091", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-D6NQ2J", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "75c459a780fbed8c7e49b0d7197271b3a5ceaa25d2026f09284e0d1c5cddd33b"}}','112c5a6dd4a9f8161fbc4222550030eb0c2cedf0a161fb958dd73a0d8d52c95c');
INSERT INTO "journal" VALUES(1,154,'{"previous": "112c5a6dd4a9f8161fbc4222550030eb0c2cedf0a161fb958dd73a0d8d52c95c", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "c46c0da71dbbdbb0f8ebd58ca88c1c1b29e580d0de878faae9aa99a91f0f9e8d"}}','992824724d968f06ae3bbad35585d22fddeb4a95ef8f7c595d6bc4b4b418999d');
INSERT INTO "journal" VALUES(1,155,'{"previous": "992824724d968f06ae3bbad35585d22fddeb4a95ef8f7c595d6bc4b4b418999d", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-CV6WF9", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "2fbd38fd651eadb7ee0cd800a6c3277c9b82a83a5f956d48a599aabcbad80542", "form_digest": "ff56157a222852a2357bc8a7089358a102f9e5551aa57997e4f4e855875867f4"}}','5bf865ab8c197bba0416118b94a099329021093f3ebac9230e05841f3a6e8f3e');
INSERT INTO "journal" VALUES(1,156,'{"previous": "5bf865ab8c197bba0416118b94a099329021093f3ebac9230e05841f3a6e8f3e", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-YB1DCF", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-D6NQ2J"]}}','24ad100c91c6d017286a146ce72b5c3cdcce9ff28852ae01b93c6d6e75c618e0');
INSERT INTO "journal" VALUES(1,157,'{"previous": "24ad100c91c6d017286a146ce72b5c3cdcce9ff28852ae01b93c6d6e75c618e0", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-3N0D8M", "clause": "4.2b", "details": {"revision": 1, "digest": "3eef784254444fd4b88cd18564b9678485d62dd54f9f8ca3e6e1618be59ccfbc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "6b281c5c06b77cace21e3f7aa4e5b014a7b0ecbfd2c0fc22f2ccd547e4e49d46"}}','a3c828703dd040559f5e5f6ff2378f05919a86bbd4066b48483e241bc302a3b3');
INSERT INTO "journal" VALUES(1,158,'{"previous": "a3c828703dd040559f5e5f6ff2378f05919a86bbd4066b48483e241bc302a3b3", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-3N0D8M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','49d7041b1c00e43182811bfcaa55a459b9fa7b04bd37fe6fefd0a5dcd800bfea');
INSERT INTO "journal" VALUES(1,159,'{"previous": "49d7041b1c00e43182811bfcaa55a459b9fa7b04bd37fe6fefd0a5dcd800bfea", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-3N0D8M", "clause": "PS-4b", "details": {"revision": 1, "digest": "3eef784254444fd4b88cd18564b9678485d62dd54f9f8ca3e6e1618be59ccfbc", "class": "continuing service", "reason_digest": "860c2b18f978da53832de4dc16072e12a617c4cc695481f74c1aad77100a984f"}}','d2182cf4cb6e3fdc9f1ca1ebe0c07a9f55a89a7597281e4197f7a1a1d4d49cee');
INSERT INTO "journal" VALUES(1,160,'{"previous": "d2182cf4cb6e3fdc9f1ca1ebe0c07a9f55a89a7597281e4197f7a1a1d4d49cee", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-3N0D8M", "clause": "3.1", "details": {"revision": 1, "digest": "3eef784254444fd4b88cd18564b9678485d62dd54f9f8ca3e6e1618be59ccfbc", "reason_digest": null, "clauses": []}}','9da1db13ef4705c31b07b3423a6e2d808f9c7b2916a8ea741235961b4a64d287');
INSERT INTO "journal" VALUES(1,161,'{"previous": "9da1db13ef4705c31b07b3423a6e2d808f9c7b2916a8ea741235961b4a64d287", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-MG2M5Z", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-03T10:02:00+00:00", "ends": null, "form_digest": "1aacccadb38425ec5299b531947e875e43789170a2b7be10f437ad5a7a73cfa3"}}','3e651a6187f0b552ae84517a7850c2bc0ef63654e68bdadba44ba6c6f6f247c9');
INSERT INTO "journal" VALUES(1,162,'{"previous": "3e651a6187f0b552ae84517a7850c2bc0ef63654e68bdadba44ba6c6f6f247c9", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-JZ8RV5", "clause": "4.2b", "details": {"revision": 1, "digest": "51b8895489630fd60eb9a2a43465128b418ce301a8092992bb6498539c9b25ca", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "00bfdf45d6a4d3757a448b11086bb83a1f97b876eea6fc6821130193f253d54a"}}','c7b1ce1a8b9538cb72bed92f8a496e8ae7bbf11d8704bc017cb0c65961a49d25');
INSERT INTO "journal" VALUES(1,163,'{"previous": "c7b1ce1a8b9538cb72bed92f8a496e8ae7bbf11d8704bc017cb0c65961a49d25", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JZ8RV5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','4d74acaad5ac2de58d2ccf3e865723129ea390f1ac557c81cff115944d5b48c1');
INSERT INTO "journal" VALUES(1,164,'{"previous": "4d74acaad5ac2de58d2ccf3e865723129ea390f1ac557c81cff115944d5b48c1", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-JZ8RV5", "clause": "PS-4b", "details": {"revision": 1, "digest": "51b8895489630fd60eb9a2a43465128b418ce301a8092992bb6498539c9b25ca", "class": "emergency", "reason_digest": "66ba776c0d1ccd29730a0e374c1735eb6ce8c98d872ff24e9057945f097ac89f"}}','cd3321cfa0355a9b450347485dac1a4e7fc6dd2d97e8bba4b56dbbcf8a4315ea');
INSERT INTO "journal" VALUES(1,165,'{"previous": "cd3321cfa0355a9b450347485dac1a4e7fc6dd2d97e8bba4b56dbbcf8a4315ea", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-JZ8RV5", "clause": "3.1", "details": {"revision": 1, "digest": "51b8895489630fd60eb9a2a43465128b418ce301a8092992bb6498539c9b25ca", "reason_digest": null, "clauses": []}}','82d71fa94852001283d249871000aed29cb6bf015854c5e05f85806f107c8bbb');
INSERT INTO "journal" VALUES(1,166,'{"previous": "82d71fa94852001283d249871000aed29cb6bf015854c5e05f85806f107c8bbb", "sequence": 166, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-MG2M5Z", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-03T10:02:00+00:00", "ends": "2027-03-03T10:02:00+00:00"}}','6321f4d5967088172564c022b11b51ae0e280a2a8b244f99abb88bacd009daf6');
INSERT INTO "journal" VALUES(1,167,'{"previous": "6321f4d5967088172564c022b11b51ae0e280a2a8b244f99abb88bacd009daf6", "sequence": 167, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-EK3ZE7", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-D6NQ2J"]}}','2516cf2a5cf19a7526f6baf93d9f3ca0fb5cc0f1d0b8f95ca3203dae0c639ad2');
INSERT INTO "journal" VALUES(1,168,'{"previous": "2516cf2a5cf19a7526f6baf93d9f3ca0fb5cc0f1d0b8f95ca3203dae0c639ad2", "sequence": 168, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-EK3ZE7", "clause": "PS-4b", "details": {"revision": 1, "digest": "cda6a869995a0f5a8e89957c40f70705b1e14517fa1a6aba1f0b01db1b8adf01", "class": "continuing service", "reason_digest": "48e3779e2f90c5ceb0df704960cacdb5aad9460550eb276ec719d12b056bcb63"}}','29412948c3e1ff9ede6ce8cb33c5ce379a623d86dc221c9a3d048c473ff00e2f');
INSERT INTO "journal" VALUES(1,169,'{"previous": "29412948c3e1ff9ede6ce8cb33c5ce379a623d86dc221c9a3d048c473ff00e2f", "sequence": 169, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 3, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','f1545d15072a36bcf21d64b3d8ff6eb8c27ec2d22afc4b2a276d758cc48a545f');
INSERT INTO "journal" VALUES(1,170,'{"previous": "f1545d15072a36bcf21d64b3d8ff6eb8c27ec2d22afc4b2a276d758cc48a545f", "sequence": 170, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','b631bfeb692689d8adeba6c073069d3a959e9ad8f5c12ad868d3c30cf8c65280');
INSERT INTO "journal" VALUES(1,171,'{"previous": "b631bfeb692689d8adeba6c073069d3a959e9ad8f5c12ad868d3c30cf8c65280", "sequence": 171, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-CV6WF9", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "2fbd38fd651eadb7ee0cd800a6c3277c9b82a83a5f956d48a599aabcbad80542"}}','a738ff0b947318e45c77328c92fa23bbae6d4d47695abef0bec43bd058c45575');
INSERT INTO "journal" VALUES(1,172,'{"previous": "a738ff0b947318e45c77328c92fa23bbae6d4d47695abef0bec43bd058c45575", "sequence": 172, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-TVVM1H", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "055d394077aadb50af691b4fc1de87561d4830d6f84ace91fe01f58df12e7f33", "form_digest": "2bd6d67d307e6d573f3d78a563894fca47e7696003cc929b2212a168192d303e"}}','81ecad1cb73f4f91286c35498e053bcedf03fa8fff9000d515db81932939ab9c');
INSERT INTO "journal" VALUES(1,173,'{"previous": "81ecad1cb73f4f91286c35498e053bcedf03fa8fff9000d515db81932939ab9c", "sequence": 173, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-GTNTQH", "clause": "4.2b", "details": {"revision": 1, "digest": "add02514fa30fb602db3a834459625bf64ae236f4d069a392ea95437d68acfe4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d84c8edf9d27c229a0cc251cb4f9dd4c1fae50210f4e4677f6fbe39fc66bf90c"}}','b24daa739fa97cb87d606aaf0a5b5a8333498fd8341817c4a078afe724ea6a5e');
INSERT INTO "journal" VALUES(1,174,'{"previous": "b24daa739fa97cb87d606aaf0a5b5a8333498fd8341817c4a078afe724ea6a5e", "sequence": 174, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GTNTQH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f1486c49a5336e01d7f22b60197e829798b77732e4a8b3467b628b58680aaff6');
INSERT INTO "journal" VALUES(1,175,'{"previous": "f1486c49a5336e01d7f22b60197e829798b77732e4a8b3467b628b58680aaff6", "sequence": 175, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-BKD5ST", "clause": "4.2b", "details": {"revision": 1, "digest": "b2c1ce4d1774a4e9ee2a16a5d2e27741ebb2a312a750e788ff759e1860f40d56", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ac847592a4a24db6c0e50a2aa479c4ac548e2db69279434eb05c0bb7c793a0b6"}}','06fd1b3dd95f98b219df7e7e0dcb1564f36ad5422c46d412b12230ac6f280cfc');
INSERT INTO "journal" VALUES(1,176,'{"previous": "06fd1b3dd95f98b219df7e7e0dcb1564f36ad5422c46d412b12230ac6f280cfc", "sequence": 176, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BKD5ST", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','325e649b871aa4d64f939764ee25b0e2c9199c1f15921ae72cee1be2cbc61a52');
INSERT INTO "journal" VALUES(1,177,'{"previous": "325e649b871aa4d64f939764ee25b0e2c9199c1f15921ae72cee1be2cbc61a52", "sequence": 177, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-4PW0PH", "clause": "4.2b", "details": {"revision": 1, "digest": "76a16c0efe5fcf6b2b2b0aee8bbf27385e650c3b4d8754253c50467976014df7", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "6636769113971d4d2b49982bf0636853c2ce18b5ab352e7ed632d67c39870226"}}','ce0f1f6fc92a4f0719435d8f47c5c5416b06c4ce6100b2d3d12e64deb1b73a8f');
INSERT INTO "journal" VALUES(1,178,'{"previous": "ce0f1f6fc92a4f0719435d8f47c5c5416b06c4ce6100b2d3d12e64deb1b73a8f", "sequence": 178, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-4PW0PH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a290001286bd244d54ce2107951a6168d2a8f8d638159f5488196a5d797e0a40');
INSERT INTO "journal" VALUES(1,179,'{"previous": "a290001286bd244d54ce2107951a6168d2a8f8d638159f5488196a5d797e0a40", "sequence": 179, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-6FKQHJ", "clause": "4.2b", "details": {"revision": 1, "digest": "8657964a5d74a08a7b0f8beff358c6bf543f6d6196e452d386cc98923b3db097", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d7a08f1faf78ddfbb8f6a99b4ffdb38d05c6d277c31c562c2ed1f333ebe7aa74"}}','b414db2987e93e789957d18a7a071f5e2fcd52e0c1055ecb1318d4d8f2efe43d');
INSERT INTO "journal" VALUES(1,180,'{"previous": "b414db2987e93e789957d18a7a071f5e2fcd52e0c1055ecb1318d4d8f2efe43d", "sequence": 180, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-6FKQHJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','595618dead8c29c3e8dbff89fca94d60444e1ec1a12534950806ec9f85e9411e');
INSERT INTO "journal" VALUES(1,181,'{"previous": "595618dead8c29c3e8dbff89fca94d60444e1ec1a12534950806ec9f85e9411e", "sequence": 181, "council": "slack:T0THORNBURY", "at": "2027-04-07T15:02:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-GTNTQH 1", "DR-4PW0PH 1", "DR-6FKQHJ 1", "DR-BKD5ST 1"]}}','d86c6752d890cf32a4090c44077e57a521e1667b779adc5bcfbe5f23e23a7c3a');
INSERT INTO "journal" VALUES(1,182,'{"previous": "d86c6752d890cf32a4090c44077e57a521e1667b779adc5bcfbe5f23e23a7c3a", "sequence": 182, "council": "slack:T0THORNBURY", "at": "2027-04-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-BKD5ST", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','9dc5b1323e2b0396a14dc5326b3c74d5c83e499d47149ea60c8f0a0bb6cbf4a5');
INSERT INTO "journal" VALUES(1,183,'{"previous": "9dc5b1323e2b0396a14dc5326b3c74d5c83e499d47149ea60c8f0a0bb6cbf4a5", "sequence": 183, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-4PW0PH", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','7aeffc3a716831a745e27817837c17e393916319ed5e64c1d86273ac5d9a6929');
INSERT INTO "journal" VALUES(1,184,'{"previous": "7aeffc3a716831a745e27817837c17e393916319ed5e64c1d86273ac5d9a6929", "sequence": 184, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-6FKQHJ", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','a3efae0a0bf1bcac4ff1db2f99e8dbb232eb536547ff2f517895b6b60e0b4912');
INSERT INTO "journal" VALUES(1,185,'{"previous": "a3efae0a0bf1bcac4ff1db2f99e8dbb232eb536547ff2f517895b6b60e0b4912", "sequence": 185, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-4PW0PH", "clause": "4.2b", "details": {"revision": 2, "digest": "d0420878e1c2599893ecc6e7c71d8501ef543a3f1a8227389b93df89671b2e71", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": []}}','9a919923fe83385f5d29a17b8d8be252ab0b2b2a762a4ab1df381689eab5f614');
INSERT INTO "journal" VALUES(1,186,'{"previous": "9a919923fe83385f5d29a17b8d8be252ab0b2b2a762a4ab1df381689eab5f614", "sequence": 186, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-D6NQ2J", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "75c459a780fbed8c7e49b0d7197271b3a5ceaa25d2026f09284e0d1c5cddd33b"}}','191c02c8d6cd1fca0e29593335e45dad81039b850db6ccc54cb1b4ad79fe7317');
INSERT INTO "journal" VALUES(1,187,'{"previous": "191c02c8d6cd1fca0e29593335e45dad81039b850db6ccc54cb1b4ad79fe7317", "sequence": 187, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','46616187053a034688fb8318b75840689b161b7b84ea17d62cff7f7ceb5f836a');
INSERT INTO "journal" VALUES(1,188,'{"previous": "46616187053a034688fb8318b75840689b161b7b84ea17d62cff7f7ceb5f836a", "sequence": 188, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','ff26cb2623c288ab340c1a74dfa0f8efdcbce2d911007f027c630fde9fc8073a');
INSERT INTO "journal" VALUES(1,189,'{"previous": "ff26cb2623c288ab340c1a74dfa0f8efdcbce2d911007f027c630fde9fc8073a", "sequence": 189, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','e5df03249cf412124020d3edeb428d8f82526276635bf1e1065dbb7e643a844d');
INSERT INTO "journal" VALUES(1,190,'{"previous": "e5df03249cf412124020d3edeb428d8f82526276635bf1e1065dbb7e643a844d", "sequence": 190, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','2a3531b70038270d9bf454ef31adacb94d6263957aff82094df4b9d542188229');
INSERT INTO "journal" VALUES(1,191,'{"previous": "2a3531b70038270d9bf454ef31adacb94d6263957aff82094df4b9d542188229", "sequence": 191, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','98eb37c2eab342a31400414b443d042245f46212f1b61db08325d77f879931de');
INSERT INTO "journal" VALUES(1,192,'{"previous": "98eb37c2eab342a31400414b443d042245f46212f1b61db08325d77f879931de", "sequence": 192, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','c084ee9ec541495e1e9550b5aa8693bc135ba0894911f4ab0466c47e5ea47f93');
INSERT INTO "journal" VALUES(1,193,'{"previous": "c084ee9ec541495e1e9550b5aa8693bc135ba0894911f4ab0466c47e5ea47f93", "sequence": 193, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','0f79726e403e0674fb29ba1cd6738241d0c759165873e260d48f9a7a69a60479');
INSERT INTO "journal" VALUES(1,194,'{"previous": "0f79726e403e0674fb29ba1cd6738241d0c759165873e260d48f9a7a69a60479", "sequence": 194, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','6ecf31399b16dab8a95b13a15fd241b25b3520123faad67d1daed529c9c660ef');
INSERT INTO "journal" VALUES(1,195,'{"previous": "6ecf31399b16dab8a95b13a15fd241b25b3520123faad67d1daed529c9c660ef", "sequence": 195, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','5346b56251e4ca9e9e94000a70b2a3ef47c18dcf43d320071b617b2208c8ab54');
INSERT INTO "journal" VALUES(1,196,'{"previous": "5346b56251e4ca9e9e94000a70b2a3ef47c18dcf43d320071b617b2208c8ab54", "sequence": 196, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','410c25952bfc9f70bbb724ecad9c5a099d34de58afb5be9709c155d4c534cef8');
INSERT INTO "journal" VALUES(1,197,'{"previous": "410c25952bfc9f70bbb724ecad9c5a099d34de58afb5be9709c155d4c534cef8", "sequence": 197, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-A21J7A", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "eda8ca1f6baa3cb017a6fc7b9121112638e07f379471c61011af48bd10bbc76b", "ends": "2027-05-08T15:02:00+00:00", "reason_digest": "54f0c9af663da7250cddebd6ecc1694bdedb3cb2e345b07ffc32c38d998a02cd"}}','ac8c637c8f09c44f6f44030b05bc2d1199a2e3bc742124cbcb39c03cf76595c8');
INSERT INTO "journal" VALUES(1,198,'{"previous": "ac8c637c8f09c44f6f44030b05bc2d1199a2e3bc742124cbcb39c03cf76595c8", "sequence": 198, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','52978390b6d1d13b29bf6191142e16a1e4a62da61b0c31ab8e958010ba020d50');
INSERT INTO "journal" VALUES(1,199,'{"previous": "52978390b6d1d13b29bf6191142e16a1e4a62da61b0c31ab8e958010ba020d50", "sequence": 199, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 0}}','39657db6366e05571bdf62f518f2e8f843950847b204148db8c63a2dfe916b2f');
INSERT INTO "journal" VALUES(1,200,'{"previous": "39657db6366e05571bdf62f518f2e8f843950847b204148db8c63a2dfe916b2f", "sequence": 200, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-HDTCR6", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','62c3cc07728646cfa1e3070a851a587dc57f4b172082664cbd721dba2361651f');
INSERT INTO "journal" VALUES(1,201,'{"previous": "62c3cc07728646cfa1e3070a851a587dc57f4b172082664cbd721dba2361651f", "sequence": 201, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-HRSHEH", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','6c3090e98a233d8039210395fac159a8051044c41581ae02316f6c18879a17e1');
INSERT INTO "journal" VALUES(1,202,'{"previous": "6c3090e98a233d8039210395fac159a8051044c41581ae02316f6c18879a17e1", "sequence": 202, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "town-website", "clause": "Intro-2a", "details": {"name": "Town website", "address": "https://www.thornbury-tc.gov.uk/news", "network": "Blog", "official": 1}}','e897b74a673d8457bcf8565f785c89342a0326b7833609785f021b335f534dda');
INSERT INTO "journal" VALUES(1,203,'{"previous": "e897b74a673d8457bcf8565f785c89342a0326b7833609785f021b335f534dda", "sequence": 203, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "Council X page", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','3d358b0aceb1fd5d364026fb4b6738dc693bc2219b9eb31fd4b38257fc46465b');
INSERT INTO "journal" VALUES(1,204,'{"previous": "3d358b0aceb1fd5d364026fb4b6738dc693bc2219b9eb31fd4b38257fc46465b", "sequence": 204, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-PRJ5D9", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "8e2727106596523d22bb63f4b8fce9c5fb3ce8d1d172a299cdce23e01f35462f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "0d099881859825b3f76bea1097a6a983f1efdb2b6313ff00035d2c4847d9d677", "form_digest": "64445d6aaff5135241a225f848ccbed528247055b82f1926d43812a72deb6cba"}}','88a051ab647da519070469378e7390b0a9adec088c6d6902066b0808ed368344');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,204,'88a051ab647da519070469378e7390b0a9adec088c6d6902066b0808ed368344');
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
INSERT INTO "let_through" VALUES(1,'DR-YKJ0AF',1,1,'4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-A35B9R','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-A35B9R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-A35B9R',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-A35B9R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-A35B9R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-A35B9R','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-A35B9R','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-A35B9R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-A35B9R','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-A35B9R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-A35B9R','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-A35B9R','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-A35B9R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-A35B9R','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-B4DHB3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-B4DHB3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-B4DHB3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-B4DHB3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-Q04MTZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-Q04MTZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-Q04MTZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-YABRHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-YABRHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-YABRHB','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-YABRHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-YABRHB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-YABRHB',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-YABRHB','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-YABRHB','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-YABRHB',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-YABRHB','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-36PK3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-36PK3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-36PK3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-36PK3G',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-36PK3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-FX7QZR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-FX7QZR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-FX7QZR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-FX7QZR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-FX7QZR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-FX7QZR',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-FX7QZR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-FX7QZR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-FX7QZR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-X76W1Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-X76W1Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-X76W1Y',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-X76W1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-X76W1Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-X76W1Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-X76W1Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-X76W1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-X76W1Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-X76W1Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-X76W1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-X76W1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-X76W1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-X76W1Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-3D573Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-3D573Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-3D573Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-3D573Y',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-3D573Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-3D573Y',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-1CEPT1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-1CEPT1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-GRS3J3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-GRS3J3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-GRS3J3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-GRS3J3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-0Q51CS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-0Q51CS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-0Q51CS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-0Q51CS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'route','DR-XVK0SS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'status card','DR-XVK0SS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'status card','DR-XVK0SS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'duty','DR-XVK0SS',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'status card','DR-XVK0SS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'release','DR-XVK0SS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'route','DR-HZ28G0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'status card','DR-HZ28G0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'status card','DR-HZ28G0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'duty','DR-HZ28G0',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'delegation notice','DL-1A2GQ1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'delegation notice','DL-1A2GQ1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'delegation notice','DL-1A2GQ1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'reroute','DL-1A2GQ1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'delegation turn','DL-1A2GQ1',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'delegation notice','DL-1A2GQ1','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'delegation notice','DL-1A2GQ1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'delegation notice','DL-1A2GQ1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'reroute','DL-1A2GQ1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'reroute','DL-A21J7A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'delegation turn','DL-A21J7A',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'route','DR-HDTCR6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'status card','DR-HDTCR6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-HDTCR6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-HDTCR6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-HDTCR6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'release','DR-HDTCR6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-V81Q01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-V81Q01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'status card','DR-V81Q01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'duty','DR-V81Q01',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'status card','DR-V81Q01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'duty','DR-V81Q01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'route','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'status card','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'duty','DR-HRSHEH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'status card','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'release','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'status card','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'duty','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'status card','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'release','DR-HRSHEH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'route','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'duty','DR-BNYR1Y',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'release','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'duty','DR-BNYR1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-A5G5KW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-A5G5KW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-A5G5KW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'status card','DR-0Q51CS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'duty','DR-0Q51CS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'status card','DR-GRS3J3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'duty','DR-GRS3J3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'status card','DR-HZ28G0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'duty','DR-HZ28G0',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'absence notice','AW-A5G5KW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'absence notice','AW-A5G5KW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'reroute','AW-A5G5KW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'absence notice','AW-0YZS2V','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'absence notice','AW-0YZS2V','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'reroute','AW-0YZS2V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','AW-0YZS2V',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'reroute','AW-0YZS2V',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'absence notice','AW-0YZS2V','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'route','DR-VYMG5E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'status card','DR-VYMG5E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'status card','DR-VYMG5E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'duty','DR-VYMG5E',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-VYMG5E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'release','DR-VYMG5E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'suggestion card','SG-68TYJA','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'suggestion card','SG-68TYJA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'suggestion card','SG-ARFJG3','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'suggestion card','SG-ARFJG3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'route','DR-T2DGJF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-T2DGJF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'suggestion card','SG-68TYJA','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'suggestion card','SG-68TYJA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'case notice','BR-XMXTN0K1HXRN364P213QRPV8Q2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'case mail','BR-XMXTN0K1HXRN364P213QRPV8Q2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'case inform','BR-XMXTN0K1HXRN364P213QRPV8Q2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'case turn','BR-XMXTN0K1HXRN364P213QRPV8Q2',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'case notice','BR-HSDKG1FMJM3H8E32Z097S2518S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'case mail','BR-HSDKG1FMJM3H8E32Z097S2518S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'case inform','BR-HSDKG1FMJM3H8E32Z097S2518S',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'case turn','BR-HSDKG1FMJM3H8E32Z097S2518S',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'case notice','BR-V532RAG3WFCP7EC1AM8HT0YY3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'case mail','BR-V532RAG3WFCP7EC1AM8HT0YY3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'case inform','BR-V532RAG3WFCP7EC1AM8HT0YY3G',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'case turn','BR-V532RAG3WFCP7EC1AM8HT0YY3G',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'case notice','BR-ZGJ1MTXCMPVSPRVK9PAC9VTXX9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'case mail','BR-ZGJ1MTXCMPVSPRVK9PAC9VTXX9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'case inform','BR-ZGJ1MTXCMPVSPRVK9PAC9VTXX9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'case turn','BR-ZGJ1MTXCMPVSPRVK9PAC9VTXX9',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'case turn','BR-XMXTN0K1HXRN364P213QRPV8Q2',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'case turn','BR-HSDKG1FMJM3H8E32Z097S2518S',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'route','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'duty','DR-84KF2W',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'release','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'handover card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'handover card','DR-84KF2W','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'route','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'status card','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'status card','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'duty','DR-KW0302',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'release','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'handover card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'handover card','DR-KW0302','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'status card','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'pause notice','PZ-YQBQ9C',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'pause turn','PZ-YQBQ9C',NULL,0,'2027-03-03 10:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'handover card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'handover card','DR-84KF2W','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'handover card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'handover card','DR-KW0302','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-KW0302',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'handover card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'handover card','DR-B4DHB3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'handover card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'handover card','DR-Q04MTZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'route','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'duty','DR-YKJ0AF',NULL,0,'2027-03-03 09:41:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'let-through notice','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'let-through notice','DR-YKJ0AF','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'release','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'handover card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'handover card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'pause notice','PZ-YQBQ9C','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'pause notice','PZ-YQBQ9C',NULL,1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'status card','DR-1CEPT1',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'author card','DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'status card','DR-3D573Y',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'duty','DR-84KF2W',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'duty','DR-KW0302',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'duty','DR-B4DHB3',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'duty','DR-Q04MTZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'release','DR-84KF2W',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'pause notice','PZ-76GKP6',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-1CEPT1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'status card','DR-3D573Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'handover card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'handover card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'handover card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'handover card','DR-84KF2W','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'pause notice','PZ-76GKP6',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'pause notice','PZ-76GKP6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'status card','DR-1CEPT1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'author card','DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'status card','DR-3D573Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'duty','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'duty','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'duty','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'duty','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'duty','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'release','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'route','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'duty','DR-40THQ3',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'release','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'purdah turn','PW-HYK6AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'purdah turn','PW-HYK6AC',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'purdah affected','PW-HYK6AC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'status card','DR-1CEPT1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'author card','DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'status card','DR-3D573Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'purdah notice','PW-HYK6AC',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'status card','DR-1CEPT1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'author card','DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'status card','DR-3D573Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'purdah notice','PW-HYK6AC','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'purdah notice','PW-HYK6AC',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'status card','DR-1CEPT1',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'author card','DR-1CEPT1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'status card','DR-3D573Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'author card','DR-3D573Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(855,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(856,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(857,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(858,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(859,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(860,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(861,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(862,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(863,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(864,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(865,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(866,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(867,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(868,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(869,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(870,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(871,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(872,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(873,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(874,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(875,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(876,1,'duty','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(877,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(878,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(879,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(880,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(881,1,'duty','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(882,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(883,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(884,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(885,1,'duty','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(886,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(887,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(888,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(889,1,'duty','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(890,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(891,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(892,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(893,1,'duty','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(894,1,'names due','PW-HYK6AC',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(895,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(896,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(897,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(898,1,'release','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(899,1,'route','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(900,1,'status card','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(901,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(902,1,'status card','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(903,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(904,1,'duty','DR-YB1DCF',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(905,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(906,1,'status card','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(907,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(908,1,'release','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(909,1,'route','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(910,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(911,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(912,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(913,1,'author card','DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(914,1,'duty','DR-EK3ZE7',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(915,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(916,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(917,1,'author card','DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(918,1,'release','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(919,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(920,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(921,1,'purdah turn','PW-D6NQ2J',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(922,1,'purdah turn','PW-D6NQ2J',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(923,1,'purdah turn','PW-D6NQ2J',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(924,1,'purdah affected','PW-D6NQ2J','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(925,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(926,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(927,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(928,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(929,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(930,1,'author card','DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(931,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(932,1,'status card','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(933,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(934,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(935,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(936,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(937,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(938,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(939,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(940,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(941,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(942,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(943,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(944,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(945,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(946,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(947,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(948,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(949,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(950,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(951,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(952,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(953,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(954,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(955,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(956,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(957,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(958,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(959,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(960,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(961,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(962,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(963,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(964,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(965,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(966,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(967,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(968,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(969,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(970,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(971,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(972,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(973,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(974,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(975,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(976,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(977,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(978,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(979,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(980,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(981,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(982,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(983,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(984,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(985,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(986,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(987,1,'purdah notice','PW-D6NQ2J',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(988,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(989,1,'status card','DR-40THQ3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(990,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(991,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(992,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(993,1,'author card','DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(994,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(995,1,'status card','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(996,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(997,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(998,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(999,1,'status card','DR-YKJ0AF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1000,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1001,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1002,1,'status card','DR-84KF2W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1003,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1004,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1005,1,'status card','DR-KW0302',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1006,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1007,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1008,1,'status card','DR-0Q51CS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1009,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1010,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1011,1,'status card','DR-36PK3G',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1012,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1013,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1014,1,'status card','DR-B4DHB3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1015,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1016,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1017,1,'status card','DR-BNYR1Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1018,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1019,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1020,1,'status card','DR-GRS3J3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1021,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1022,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1023,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1024,1,'status card','DR-HDTCR6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1025,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1026,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1027,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1028,1,'status card','DR-HRSHEH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1029,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1030,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1031,1,'status card','DR-HZ28G0',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1032,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1033,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1034,1,'status card','DR-Q04MTZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1035,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1036,1,'status card','DR-T2DGJF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1037,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1038,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1039,1,'status card','DR-V81Q01',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1040,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1041,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1042,1,'status card','DR-VYMG5E',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1043,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1044,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1045,1,'status card','DR-XVK0SS',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1046,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1047,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1048,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1049,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1050,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1051,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1052,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1053,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1054,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1055,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1056,1,'decision card','DR-3D573Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1057,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1058,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1059,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1060,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1061,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1062,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1063,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1064,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1065,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1066,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1067,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1068,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1069,1,'names due','',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1070,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1071,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1072,1,'purdah turn','PW-CV6WF9',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1073,1,'purdah turn','PW-CV6WF9',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1074,1,'purdah turn','PW-CV6WF9',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1075,1,'purdah affected','PW-CV6WF9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1076,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1077,1,'status card','DR-YB1DCF',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1078,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1079,1,'route','DR-3N0D8M',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1080,1,'status card','DR-3N0D8M',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1081,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1082,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1083,1,'status card','DR-3N0D8M',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1084,1,'author card','DR-3N0D8M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1085,1,'duty','DR-3N0D8M',NULL,0,'2027-03-03 10:12:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1086,1,'exemption notice','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1087,1,'exemption notice','DR-3N0D8M','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1088,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1089,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1090,1,'status card','DR-3N0D8M',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1091,1,'author card','DR-3N0D8M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1092,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1093,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1094,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1095,1,'status card','DR-3N0D8M',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1096,1,'author card','DR-3N0D8M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1097,1,'release','DR-3N0D8M',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1098,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1099,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1100,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1101,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1102,1,'absence notice','AW-MG2M5Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1103,1,'absence notice','AW-MG2M5Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1104,1,'reroute','AW-MG2M5Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1105,1,'route','DR-JZ8RV5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1106,1,'status card','DR-JZ8RV5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1107,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1108,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1109,1,'status card','DR-JZ8RV5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1110,1,'author card','DR-JZ8RV5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1111,1,'duty','DR-JZ8RV5',NULL,0,'2027-03-03 10:12:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1112,1,'exemption notice','DR-JZ8RV5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1113,1,'exemption notice','DR-JZ8RV5','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1114,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1115,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1116,1,'status card','DR-JZ8RV5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1117,1,'author card','DR-JZ8RV5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1118,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1119,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1120,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1121,1,'status card','DR-JZ8RV5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1122,1,'author card','DR-JZ8RV5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1123,1,'release','DR-JZ8RV5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1124,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1125,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1126,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1127,1,'decision card','DR-3N0D8M','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1128,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1129,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1130,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1131,1,'decision card','DR-JZ8RV5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1132,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1133,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1134,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1135,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1136,1,'absence notice','AW-MG2M5Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1137,1,'absence notice','AW-MG2M5Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1138,1,'reroute','AW-MG2M5Z',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1139,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1140,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1141,1,'author card','DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1142,1,'exemption notice','DR-EK3ZE7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1143,1,'exemption notice','DR-EK3ZE7','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1144,1,'decision card','DR-EK3ZE7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1145,1,'status card','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1146,1,'author card','DR-EK3ZE7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1147,1,'release','DR-EK3ZE7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1148,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1149,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1150,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1151,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1152,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1153,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1154,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1155,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1156,1,'purdah notice','PW-CV6WF9','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1157,1,'purdah notice','PW-CV6WF9',NULL,1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1158,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1159,1,'status card','DR-40THQ3',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1160,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1161,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1162,1,'status card','DR-YB1DCF',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1163,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1164,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1165,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1166,1,'status card','DR-YKJ0AF',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1167,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1168,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1169,1,'status card','DR-84KF2W',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1170,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1171,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1172,1,'status card','DR-KW0302',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1173,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1174,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1175,1,'status card','DR-0Q51CS',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1176,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1177,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1178,1,'status card','DR-36PK3G',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1179,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1180,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1181,1,'status card','DR-B4DHB3',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1182,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1183,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1184,1,'status card','DR-BNYR1Y',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1185,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1186,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1187,1,'status card','DR-GRS3J3',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1188,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1189,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1190,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1191,1,'status card','DR-HDTCR6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1192,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1193,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1194,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1195,1,'status card','DR-HRSHEH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1196,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1197,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1198,1,'status card','DR-HZ28G0',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1199,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1200,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1201,1,'status card','DR-Q04MTZ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1202,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1203,1,'status card','DR-T2DGJF',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1204,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1205,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1206,1,'status card','DR-V81Q01',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1207,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1208,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1209,1,'status card','DR-VYMG5E',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1210,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1211,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1212,1,'status card','DR-XVK0SS',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1213,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1214,1,'purdah notice','PW-TVVM1H','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1215,1,'purdah notice','PW-TVVM1H','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1216,1,'purdah turn','PW-TVVM1H',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1217,1,'purdah turn','PW-TVVM1H',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1218,1,'purdah turn','PW-TVVM1H',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1219,1,'purdah affected','PW-TVVM1H','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1220,1,'route','DR-GTNTQH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1221,1,'status card','DR-GTNTQH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1222,1,'decision card','DR-GTNTQH','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1223,1,'status card','DR-GTNTQH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1224,1,'author card','DR-GTNTQH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1225,1,'duty','DR-GTNTQH',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1226,1,'route','DR-BKD5ST',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1227,1,'status card','DR-BKD5ST',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1228,1,'decision card','DR-BKD5ST','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1229,1,'status card','DR-BKD5ST',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1230,1,'author card','DR-BKD5ST','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1231,1,'duty','DR-BKD5ST',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1232,1,'route','DR-4PW0PH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1233,1,'status card','DR-4PW0PH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1234,1,'decision card','DR-4PW0PH','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1235,1,'status card','DR-4PW0PH',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1236,1,'author card','DR-4PW0PH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1237,1,'duty','DR-4PW0PH',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1238,1,'route','DR-6FKQHJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1239,1,'status card','DR-6FKQHJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1240,1,'decision card','DR-6FKQHJ','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1241,1,'status card','DR-6FKQHJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1242,1,'author card','DR-6FKQHJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1243,1,'duty','DR-6FKQHJ',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1244,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1245,1,'duty','DR-GTNTQH',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1246,1,'duty','DR-4PW0PH',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1247,1,'duty','DR-6FKQHJ',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1248,1,'duty','DR-BKD5ST',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1249,1,'decision card','DR-BKD5ST','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1250,1,'decision card','DR-BKD5ST','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1251,1,'status card','DR-BKD5ST',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1252,1,'author card','DR-BKD5ST','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1253,1,'duty','DR-BKD5ST',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1254,1,'decision card','DR-4PW0PH','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1255,1,'status card','DR-4PW0PH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1256,1,'author card','DR-4PW0PH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1257,1,'decision card','DR-6FKQHJ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1258,1,'status card','DR-6FKQHJ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1259,1,'author card','DR-6FKQHJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1260,1,'route','DR-4PW0PH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1261,1,'decision card','DR-4PW0PH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1262,1,'status card','DR-4PW0PH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1263,1,'author card','DR-4PW0PH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1264,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1265,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1266,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1267,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1268,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1269,1,'purdah notice','PW-D6NQ2J','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1270,1,'purdah notice','PW-D6NQ2J',NULL,1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1271,1,'decision card','DR-4PW0PH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1272,1,'status card','DR-4PW0PH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1273,1,'author card','DR-4PW0PH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1274,1,'decision card','DR-BKD5ST','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1275,1,'decision card','DR-BKD5ST','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1276,1,'status card','DR-BKD5ST',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1277,1,'author card','DR-BKD5ST','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1278,1,'decision card','DR-GTNTQH','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1279,1,'status card','DR-GTNTQH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1280,1,'author card','DR-GTNTQH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1281,1,'decision card','DR-40THQ3','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1282,1,'status card','DR-40THQ3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1283,1,'author card','DR-40THQ3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1284,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1285,1,'status card','DR-YB1DCF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1286,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1287,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1288,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1289,1,'status card','DR-YKJ0AF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1290,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1291,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1292,1,'status card','DR-84KF2W',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1293,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1294,1,'decision card','DR-KW0302','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1295,1,'status card','DR-KW0302',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1296,1,'author card','DR-KW0302','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1297,1,'decision card','DR-0Q51CS','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1298,1,'status card','DR-0Q51CS',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1299,1,'author card','DR-0Q51CS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1300,1,'decision card','DR-36PK3G','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1301,1,'status card','DR-36PK3G',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1302,1,'author card','DR-36PK3G','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1303,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1304,1,'status card','DR-B4DHB3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1305,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1306,1,'decision card','DR-BNYR1Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1307,1,'status card','DR-BNYR1Y',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1308,1,'author card','DR-BNYR1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1309,1,'decision card','DR-GRS3J3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1310,1,'status card','DR-GRS3J3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1311,1,'author card','DR-GRS3J3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1312,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1313,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1314,1,'status card','DR-HDTCR6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1315,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1316,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1317,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1318,1,'status card','DR-HRSHEH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1319,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1320,1,'decision card','DR-HZ28G0','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1321,1,'status card','DR-HZ28G0',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1322,1,'author card','DR-HZ28G0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1323,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1324,1,'status card','DR-Q04MTZ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1325,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1326,1,'status card','DR-T2DGJF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1327,1,'author card','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1328,1,'decision card','DR-V81Q01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1329,1,'status card','DR-V81Q01',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1330,1,'author card','DR-V81Q01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1331,1,'decision card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1332,1,'status card','DR-VYMG5E',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1333,1,'author card','DR-VYMG5E','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1334,1,'decision card','DR-XVK0SS','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1335,1,'status card','DR-XVK0SS',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1336,1,'author card','DR-XVK0SS','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1337,1,'decision card','DR-YB1DCF','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1338,1,'author card','DR-YB1DCF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1339,1,'status card','DR-YB1DCF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1340,1,'duty','DR-YB1DCF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1341,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1342,1,'decision card','DR-YKJ0AF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1343,1,'author card','DR-YKJ0AF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1344,1,'status card','DR-YKJ0AF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1345,1,'duty','DR-YKJ0AF',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1346,1,'decision card','DR-84KF2W','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1347,1,'author card','DR-84KF2W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1348,1,'status card','DR-84KF2W',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1349,1,'duty','DR-84KF2W',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1350,1,'decision card','DR-B4DHB3','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1351,1,'author card','DR-B4DHB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1352,1,'status card','DR-B4DHB3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1353,1,'duty','DR-B4DHB3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1354,1,'decision card','DR-Q04MTZ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1355,1,'author card','DR-Q04MTZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1356,1,'status card','DR-Q04MTZ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1357,1,'duty','DR-Q04MTZ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1358,1,'edition notice','edition 2',NULL,1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1359,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1360,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1361,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1362,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1363,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1364,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1365,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1366,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1367,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1368,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1369,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1370,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1371,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1372,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1373,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1374,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1375,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1376,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1377,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1378,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1379,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1380,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1381,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1382,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1383,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1384,1,'delegation notice','DL-A21J7A','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1385,1,'reroute','DL-A21J7A',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1386,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1387,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1388,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1389,1,'standing notice','roles','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1390,1,'standing notice','roles','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1391,1,'reroute','roles',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1392,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1393,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1394,1,'decision card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1395,1,'status card','DR-HDTCR6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1396,1,'author card','DR-HDTCR6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1397,1,'duty','DR-HDTCR6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1398,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1399,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1400,1,'decision card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1401,1,'status card','DR-HRSHEH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1402,1,'author card','DR-HRSHEH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1403,1,'duty','DR-HRSHEH',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1404,1,'delegation notice','DL-PRJ5D9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1405,1,'delegation notice','DL-PRJ5D9','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1406,1,'delegation notice','DL-PRJ5D9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1407,1,'reroute','DL-PRJ5D9',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1408,1,'delegation turn','DL-PRJ5D9',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE official_lists (
	council INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	"by" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_official_lists PRIMARY KEY (council, number), 
	CONSTRAINT fk_official_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "official_lists" VALUES(1,1,'{"contacts": ["01454 000 000"], "fine": [], "marked": [], "people": [], "venues": [], "websites": []}','5ea4a41fd3b5afaf6150f8bdfcac9655','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "official_lists" VALUES(1,2,'{"contacts": ["01454 000 001"], "fine": [], "marked": [], "people": [], "venues": [], "websites": []}','48309261308f2767d94dfc7a48334cc6','slack:T0THORNBURY:U0DEPUTY01','2027-03-01 09:30:00.000000');
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
INSERT INTO "pauses" VALUES(1,'PZ-YQBQ9C','another reason','2027-03-03 09:30:00.000000','2027-03-03 10:00:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "pauses" VALUES(1,'PZ-76GKP6','an account that somebody else has got into','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000','slack:T0THORNBURY:U0DEPUTY01','It is true.');
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
INSERT INTO "postings" VALUES(1,'DR-A35B9R','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-A35B9R','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-Q04MTZ','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-X76W1Y','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-HYK6AC','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-D6NQ2J','2027-03-03 10:02:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-CV6WF9','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-TVVM1H','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 10:02:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-V81Q01',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-GTNTQH',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-4PW0PH',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-6FKQHJ',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-BKD5ST',1,'2027-04-07 15:02:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-A35B9R',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','df91c5009c32709643cb03ae2556622a','ec2fe87f05f391d95e1c03b66fe84eccc64e8f0f9931aa9c2e6b9ab10282e2c4',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-B4DHB3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','97b40b05155f617fb0ed41b8f049316e','d13508de86ed83e682fdba9076a509e1f2ab9203d6cf889d1b9286201f8f8082',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-B4DHB3',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1619187f3de92a49e482ca0abb85d423','0abd856c3988fd207c017e9996fac5901246784822ff595baef307ea2801dec9',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-Q04MTZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','673577b764e03a94c768386f94d9785a','85998ae513f666cb2004109e85e4b068415919aa8bbf5f2867e85003007ab633',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-YABRHB',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','01c433f8a2db67ccf6a2755734312196','929c2c5294d63ab1ba8fc25be5f07237a954b431ce461b08f7406d720d0bd248',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-36PK3G',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','3f1e2e71acf41a440e54562345ae31ff','22128c041939d4df71c0546f36f0cdefecc6a7913fe5cbf7f9426e0b88c244ad',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-FX7QZR',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b99a1a5f032347b3a0881dd3cab93db9','1050f9a9b83ad819aad7e7c0df2fe75c07fbb739fd0a17c251a26fc29029ec2f',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-X76W1Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','1a542a493e3b340642c1a039edd8664b','6b2d95d6b5b924194d38379233a6988ea3d596c94e56c84b2adeae50426eb39a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3D573Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','61ff8c9f3fc8c5400c5af3d0389f0f57','5a192ddaab0b0c15863f75f6b9ced98c1dcefa053696b114d95f97e2ddc7172a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-1CEPT1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','16a90b820166110834242750fa2d22e6','c5b96d72bfb75f7a9dc1387b8d2913d87af83dc9f2741d7793c2bd6c0eaf339d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-GRS3J3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1590cfde4ca74e85f071682f4977e8ec','da693864b44e68aa877e6df1250756523fa29adadae8f6dd1562eacbb1968d11',0,'Floodline''s number is right here.','[]');
INSERT INTO "revisions" VALUES(1,'DR-0Q51CS',1,'Read more at https://www.example.org/market','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','bf2e3ca185841f4f9bfbdf542a296d9f','6ea80324ab1e26c1b914898539b0fed50f4f493a7d7b72a3fff68b44430b0777',0,'','["5.6 7cefd0d662eb looked link"]');
INSERT INTO "revisions" VALUES(1,'DR-XVK0SS',1,'The river is rising. Ring 0345 988 1188 for advice.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','bbed42a757cff0382c04cb4194c88be4','e8778eea93f0c1092e7041bd42f10f92e6c221ad71ba3b05fda50e40606c4018',0,'It is Floodline''s.','["5.12 7e4a49f557e4 asks telephone number"]');
INSERT INTO "revisions" VALUES(1,'DR-HZ28G0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','77e7a8a18fe49c78cb8a3aea475a79c2','f737220d762bd8ec73f46fc3e99666512afca4750707cfbc746b5d07e73a6e5a',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-HDTCR6',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','85f360b5467f59441f462cb85a4d5818','56c236fef2236ad6a2d2589a5004ff9701c958c53ce11ec60be493d33c0a2e1b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-V81Q01',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','44908114abf6beec2a2102b03d61cee4','c9508b3a026f918ae8e56b97bc5d4d43e3a0e74b91541e7c9cb32dc8d8bfc15b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-HRSHEH',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e3531de2ef1ddcc932f2e7182ef3d5f5','b7723a5ab283a972d7ef038dcb1f9b8383757911c47c461275043a5a17ba27f8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-BNYR1Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','17934dae1b5ef4d4743fc414c2305b62','f383493da78bd00d7eb9e6ec5dbb505035a90ab92ee178bcf6f2df33328f4653',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-VYMG5E',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','00c8a3da64b0578036ebcf3ab963edec','983b9c99095655d148f7e6a39eee10e3d409cdd58cc2988ee7fdce3cb208198d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-T2DGJF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','40a7d76e165b681e5480e900669890af','0ea569a823db16794e9db3e37467399804d0b37db3ccd406d77baae810a0ba34',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-84KF2W',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','ed1cedaa7a676911914fd8954404900e','0fa904f0ac4ae73f96833cc0fad7254fe4b957d1a35d339959dc7fc6de4e3c03',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-KW0302',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','9e039355ff9cf333378064636e17eb20','3b618c9f0d584631d5c9628a34179ec92520bfc5725e2f443590a857d372e333',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-YKJ0AF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:31:00.000000','40996e89abf8436256fda47f3ae67dbe','4a1d2ce2a1821cfa76ce1be444b1ebc7730188825ee61c8835e47399c4fc6452',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-40THQ3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','f2ab5407b452c08b4e656bc75dd6c4f4','c3597ee5c4b503ceeba6929571132e6a75950047d056baffa64445006fbec615',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-YB1DCF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','89f07a362a8063947f7b684d5c0e52a6','ee1dc38b54c830c09a58c618b3df955e1592840b6bd5e73f0c946f2735a2f476',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-EK3ZE7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','bec39251afb38baef00f152bb682534c','cda6a869995a0f5a8e89957c40f70705b1e14517fa1a6aba1f0b01db1b8adf01',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-3N0D8M',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','a91d108dc7a995263d073c1ceba10025','3eef784254444fd4b88cd18564b9678485d62dd54f9f8ca3e6e1618be59ccfbc',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-JZ8RV5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','800c02b60d802e2ed4e617c97641e416','51b8895489630fd60eb9a2a43465128b418ce301a8092992bb6498539c9b25ca',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-GTNTQH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','5046de92ace2e4f03b6aa6e82656d6b8','add02514fa30fb602db3a834459625bf64ae236f4d069a392ea95437d68acfe4',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-BKD5ST',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','8c72ae2ce18c86c3d2ca3dbc0c7288a8','b2c1ce4d1774a4e9ee2a16a5d2e27741ebb2a312a750e788ff759e1860f40d56',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-4PW0PH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','35631e60b0f4d928f6fcc280115b7196','76a16c0efe5fcf6b2b2b0aee8bbf27385e650c3b4d8754253c50467976014df7',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-6FKQHJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','f8d4e9b397338555280fe0325546d91c','8657964a5d74a08a7b0f8beff358c6bf543f6d6196e452d386cc98923b3db097',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-4PW0PH',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 15:02:00.000000','d1d94c6340e986299aeae0a74b69a98e','d0420878e1c2599893ecc6e7c71d8501ef543a3f1a8227389b93df89671b2e71',0,'','[]');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'8155eabcd30e7e6ee6d9df07bfb1ac8acff9c07e6f4ec8ab173aef55e20e881d','2027-03-02','ce139d92f44505a9dba391e9534bcf5a13f162c9365356936b8c064aa0fd023b');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "TOMYm1jRPbNM6OK43Gy7Bz5TtVueBkoTPEURzVvaNrkhp99cJrIRUbG9z+ICOhHV7B/yajkEAZuED5k3mt49+5v5rCh+qwNbJnbydRxPJPo5OMnrODq5sXC9q+c9rJPll9PfEfH9R/9D/93mA9bnILx5pDYSkSRWkPeaJxttGz0sH0sJGzUIfuxHvV56ssGpPRso3OJbxQ+h3hLW9Gp3CmU+7NxlTyne6IjXqCj3wIRC0QfVu3zQhmqaM86RWPSCxhMuKsLoJILXXhfU3hwhUf322EB7gclZnuSdEUw2UMH8L/Wp34kIQHCJUX+DOn7lCerk8T6uATRGGKaSt7RGI9APSW/B1RXOxXejto0ztY4nxB3RQSjnaIOtZVOCPQWFxK0D8OcGK0ThbrAJb3IKIS+coym/pDvUsRj61vxvYVSsCCell6qfEjWNpF0T50NZ+m/SDso6k6GJv2EHURIwSMTCh/QKjZmC7qDYG9pTEJ30vwrtlIk6sj6LEM6aVrfaBeqffzG+6tps4IkUj7bDX8VtTDx9E0dKDLywitpGdR+ky8RjvnMRAccaNEo1Q5LmRn2ng4rYofGhyZTRH1jpczQv0ESrlDgivER7bsOf3Cyxd+mzSaHkHUF9jkve6b/E7ddpHPjS8EJrBYsNcQgUyZ4DKM8V9IjpuR//N/pGif49QioCs2WEJZi/9zpTspML3/6Qv3Oqw/dlshBND1xzptZxMz4AP2aGf1FmMw5A2bKsHQ2hRmJcNyO9H7qOblTDTeeuxWBMsLtestHUadfk2qdVRvFStO3ri9CaVc7KxLJasgnb5KEMtK7/gFND0D1LMqJrM5fvGbOwdpM3bPPPdxKPBOjDJw9sWoZr88hdIMKri3V/RfHshCB6DPgyLyxljOq1mfL5Okz90ntcoL2mt0wceDPeYVEgCc0lJtfsWZXi1ft3V/he3gghs26mwHyF+uTSdjxM38q5qP1BYOsE6TyPuDoZEkSe5kwJdGkIwRrL5Qj0DXF0gD3Y/fhdPYRKTL/BimPV1ONitt2RmWTgzEpiSg7zEbdDJmQGncxFNaCUej2lB0WlBytuMCk9Kd+tRv4smg3D/AGdA3KoTkkVG3xYD+ASBYEjaBE94J2OR2W0Vm3GSsFMwRMwezNx4Vi5CWky/pKV7GGAmLItzAwKDvBrXNidpu2t5SXb5T+YPIIPGf02xYXVLTk5BLDeGmBjhSl5pmMNaMDi0Gs1/dEncVrMC2HWP2BUel2MpBi0JOugBVSNg23uWs0ItvB4YvFLUFCsd1vnnZet860D0aQGD29KfBY1R9d8ZuPkhBS6UNk2zous91GZS7D+B3Sg9eLSsvgQ+08PIWjGKkx7okGvZ5ag+DodC/uJcNWKhsEHM6TQgT5MhBJfY0+Q7Cg="}','d8709f335bd324e3e29ab4da95b30ee1331f3ed65f076755aebb4fdf6f44b7b1');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "d8709f335bd324e3e29ab4da95b30ee1331f3ed65f076755aebb4fdf6f44b7b1", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "toLAr5fpgJPiZGWLrf7zw/7hJsDLnXkK61MilJeJWaCWjC3oLpoxTIjyJiE4JSvi8vkzlSM1TrGOLbOHS6hUIIwxf4sKQQBuWRLU2No/s+lB6mr4u+CIOVcbYJ4v4ihVv+js17QXzMUXy5qyulB55x8wdmvHzJGf+R8By2jGNip8BFKbs8hvbJYg9iKu7M2kp9M+S/zZFi2IVXsYWJQcQKkk1shLlppxu1dFBBvZNSc+5LxcV3rvalYW/INBQDKBTOfx1d76Ov93hJq5Yqve3VdHBF0BFKXKw3ezz48YIQarpfZ8zHRmvc9od8vKl1in34sqGppjueQZheW4rbiGlUpp5FUJkVGKHpRlZlGfhULmsLJZzpKNwulwP/TAr7pEdj6miHJuU3VN/8U9PT8KM8I1gQVGU7AIkkFYsr+/wowHBDGx7bT2erg/yeq3H9e4gKYuLRfMZKypluccsqSfxILjpo9F4Qphr+qiqxx5JN5MP6brBAxM571gjcqb53Lqp0yx4f+R7S26U7szQYor609ghCUNx4zOQ8FDn8Lv1AaPovFhsS8S8Cri+s4ascI+/QQDqd2JTm95Gkb7rvnc31HBzYgjG+XWKgisXjArxscl+weHXiw+Rskuvs2s2PYa6aHleKj9pjHQS+wNgNjhm9bAVP1hnZZ4arXSK9I0rGm6Ta+GYZEuyoZOJVJjIdHATqYaqYRGijiQv8BwPNy6bZFSeSeK4NPe6AvGrHHmx7wkFGS/1FJ4gNTV58d1W7RCkPS5wh72wQE8n97Ommy21TUNJOdPg+5XxGAUbj7A20EbIEunr0mG35kffZ9AKms8WO2L7B9uFw3udt36XSHFWmpeLK+W7vMemCaR+HUZRv8snWx+esEwIURgUb9nAeT8oOm/3FT2Gkz4iOogpRJbDHHNbYtqVdIa2oEOE3Tx1VLD5xtradFc5pL2lTJM3CH+W+3wRzL73Pd6xrjWXVA4yZu5GrPkOguPHO4/pjTT0oS82oVJwvD+nLPNkYPYB6/zrMh4IZbbAeYtya1Sd4Ml/ZKg0mpQKQ1aZyhwPZz8TIdPVHtQFnG4y1Z3Z2BWPjfl63zZeafZ+a+nslQfEl5XxIyp7LGMLOOs3oVAaYZrF17P7xWazBbul/htCtElSwUeuqOajuRM2CKpEq8AuxT6OzqaNBVyeAZYe7iY9hdZ5k4bYgyGa3T5PihwwrbRfBO2f7uBQkk3W7w8wNPPDm9mc7NxIPYv4A1RlB4jDfegJEDei5xnpcOW5/oGDL/3p8p4eV9uqQPuC0OHAozuBf6kFV8VT8vzW5jltsjXjund63bOd0fPRGB8xKQPOY4yuDcb6o9GTpxi1mW5Io+wyjSg+OZHQWpVq5DsPdXNDMwtfphAOfXQs7yk1jB1q4w="}','bbf78a79fbf602a8ee056b3216ef5e2fe179f0ada3f48336afc96a36251cc7b1');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "bbf78a79fbf602a8ee056b3216ef5e2fe179f0ada3f48336afc96a36251cc7b1", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "z3GMG6d3c/fXxFZRpj1DJy/H12jAci81E1hyv76j0VZnEKM3VhsTtfX1p3geMqa2FXAaO+OxlU71WGTU2pB2eqDtOF7/yS+FEJ7tGcbtdkh8MM5Lhg1I5t/LZDpgjTc6qolZ90Zlevih1MTfnCRnjInkyARqybk2d+4xmX+zv1/ZJD0Qc8BJHElH/94xDUCeWKlOkszsMjzX9Q6EiniqA7JwC/FspONjLJ9+lxLupGMPqIxuznJYLgBOHEAsgcH6kFzl7GyZldjdaJ32CfD0JJOcygrtdx/99wtPNF8NyG1B2w6CMea2Pp3aMGZ7ZuuUJWLrwIE9UvedmSquTkNDCeV4544iKxbGlMlhYCMHm2tHsN4bhizR1uOgkmMNkMhHuPAv7WnaRgwJen6X7Y/yPq1wgeco9NubxPbVG0o1OWySMgXyAEVz8OYjK0BNnGBf66ZVwTg6lRQEUK9HefnE83WdZx6AOEsCi8/lUO29+2Q7Vswoc2fI846SRLlanJTcPYK+6I6dhydQRu3WlyqsRsXejLUlA72Bad3obNlJD7/GJDCC1oN/L8Qg/qcsu9UtFrpSiYAAxBmwezV+2srSqdEZ6i790tVfHGyrM5p4vios3sBmmVf1pIzTcGlxjkpLViY+m3e96PMCm43CgdhV6bzfjuLipeDWS0+HHWt5qEZEqxgwX4R4MkaAgkEWrJ1QugSc3ZwvbgAFes3ed9fdZyfiEsgDpHqD4FTRzWJn4HJ0P/xWR0i/zIRV9xYaXjVKYBxF3m3q7cWRPgbeLmeIrcLLITqiBvpwIDZkpJNjYfGRuoZntWqDBIYdO+KACZZPh+spTchXsFlZtfnFv9qYY8XzQn3AqaLnlgDNSXR2pcEPrwl9OxIr/Dz43skRBoBfYSB7tgi7YJ0NkRqtdOeSqhs7Ew8waxOw4oBq9o2mt+7PUCncDcL0mEd7RivbSfjapTEWYEqSkjmSNxDW3rut6dFEwWXMrzz+8FuuQnjND3HOGXTJgssf7oAi6eb+xjmuyTS+y3ppH5MOVIR5d3bPSKE1cKzZSZ4BGmksEElUM3TX7wfZBksBQS1MHGH6Ysh/Go3evYZGNxZnxJi6r2Y8IPFUMda5OvGYNVQPYKb9LoFGqngDjwCvxWFgP+vJJbG1b/kcxvb9/YICpZolZUwAi8A/Uc50HTgcedThDqSi0IvrC74QNC4EGa0uoYMWwJZ/FfHgSyJyxVTUU/Yhp5Fcn9WmWtz4lXx2o34MGUtg0pqIfETi1K+Go2PGNJrrmAVfsECOXLVyCdlpNnsEiTnnIF1BTe8TZISiZbyx3NWgLOKJ5TOfgpfXyyNhKhnBBYZQtWnJYDQpM6WBWAVtGAa6T5SkXPNPtbcdxcvRcB/7NyqrY9LtTOgryh6NIdY="}','ce35502f800f75c54e89aed84cf9ce072a0bc41104389afd150876d0cbc46365');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "ce35502f800f75c54e89aed84cf9ce072a0bc41104389afd150876d0cbc46365", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "1v/E1Gmi1mSl1R839MQJo6EzpMKHV8S2nCFbvqLGL/6UojJ+rarQ1/FpU6OduIQlNujwn2TGuX8KmjRbTBysYGAWSedKeg3JTgNykY+OzK7zBhtgyDTLtcW3NQRwgRWiUwf4cBY77JZMN9JBBWPKvQWqXFV44qOMA7ruU23t1psjacU1xqJkNXhsysYwBafiTxdMl61jKmWm9jY9Ao6OEI6+0ILBshi17HXoaWJEAfQOWC9aQ3SVLy2usmM6/cAzyoOc9RlAwhsfOXyEXhiymjEfEJFa8xlnrlVHU338YnEPXeAkVnM88Hfw7pkgfqQ1iz2TpQLLsd9lQybiX6BWRojLrkla8XYyD4ws4yjd8TYq/WZN/aR7eT8jvj5M/5Cv89IxK91ZIpOpe/qY8g4S5NzHNeEy/mxoDKd1djnf0NMxNyp/VPIEAT1Q0pt5wcS0/JTejuPLVT0VSVCwfx+334xgbM1cDOBhryGnMqGQKqib1svhyJswx0GSgTM7B1UbianCQGs2kfPas1OhZ4Vz93j6oYL6x8IC1PWDPWBacjtQc00hnn9CAvux8Wgoa1fadgfcdPTp/mVWoWChUyefBmUs8rJ/CUFUlAMMHtpa5Jm0Gy/DTy+utwQAH61/4S3S9//eQ8IZwS9lLqWtH1YncjZlllNnCwGK9a2RegLxn+4ELxzDdjZeWlnHgp6aG1AT+1bp848ujNDyVXJqhNH0qfUnWG9g5kmeH5GytbkzJPJcXnU4bxyqPNYK8ue9CS/p/WDBLJFOkMhsaOVUkyznDzKQU2FW07otakN9MWPLFfZzNDHMJ2k+cHKdOA4mp0tSmJ6Vxw+8MOmVKVvb+2appUsUqzjOHw0uixh8bI4bZ9yzoLF6nvb7IvQTaaX6mTMx1Ql1JM8AvhGcxRSpZgH6WPvBgkUQTE+FTnqcF/HDKaejE9KlxB7coYTLH/cmftbZ9LUiYd5DjvqSoAifEeMfaAq6Hes9E/WK38d8CxYZpvPsEpDS7hca3UWRik8JMyNb70WRNIvHhC/hWtMaOzu9lOCeZn1C9Go/+8mej0ZrPZfyZMtmV81fHN6Y6lvPQ01aRUs3PiQNZ9yw+TfwQX10zBAnqbh2xJDkkw21GSo2BPTii1TYKE+4iaGQif6cgSG1tLZA5f8BEX86PbBirQHp1dO8tuADYe91qIhL9U85pOhCglLtn+rcnj10QA28CP/pxN+nd7aXb+0RIjXFmgjuocLpRTY+nHRN3Jbzv1XIoZNHkriy3hCEs176JICSIqaWdoOSX7ICGQw0ohOYHa0pfR69HhCcifz52pGkPs8WFMFggaen7tfTOxL3DKCrtzGUoEuYoPIXPxBHIzz6lkSE2fGk9sNZ99NL70wa81lua+V1pvxafimQFgDuv0c="}','b7b432d281a6ca81c04955e700d3773646eb4845ae37edb90b803d7f9d42e973');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "b7b432d281a6ca81c04955e700d3773646eb4845ae37edb90b803d7f9d42e973", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "77WaRIUrBc112mN73Zh8A7vSDpXyVI0bLxZrojMc5Nw+0/KEJa9b923fnQfKQgMq3aF9lfHjn8yme44yb9Dnijic53GI+dexag+YNDQ6GVE7mG17BsxNNKlVh/ljEyiS+v0TTo3kAn/Q646mmQjrewu0/2XnOg6Z1jb5deitKHCobfMTH2gGxy6TBZz/LYpmsh9GIgckkiBywzAJvoWrVQQlDXM3kpM3Eqxm9gS8Nk7UI9mQteRG2iFoS374ixxuekkqugD2pDu4YNUyNkzGY5KxlJ5OQcL2NSSUcSPmmGnPV7ocsiAdfqH+bqB7Oxdt42/eLGYazRyt7bg2Pr6A0Av6DcWnx7NqCgdwWL7n1ICsYcz2nent/SGslsH4CmECU/lHvDDPNnxyfUsUbneH1el4nXi6txREXcBKcGMGK2sANkDdGcwF3xWrbq6ESKQv0ao92Tmk4IdE5GzdACRuyD1+vUVm3Vz34idn/JKNAt4/jLTCk3l/Cqhgw8zjKofw95arfFB0GpTizlFPE5Po4xxJckt2NJCb3n+fb6Zvk5iH9ResALqePtTVoLrzOorUKY4dD5JZFTPJQrHeHHgyadbmpeUE7n7IFgan7DXMyUfCCD+ibN716gG3pzK9oCOCRPWfINP8TdyUO68TgoiPcFi3umVJJHm1vuofVJp3ps1Uhk9SIMM2pVpkWD7Zfnn0l51C3wHg6rO8DMbZHdSlAqNNvR4NPsKWGzYOmYcl0kcWJnsHGNtpfWX69t55Dx9fHRGcwZpqbHBqAOKxAlAV//PAcNcbsvFJrksXhuFsR0bXnAlE7Olfg5swKJgQ/LjJLaDTV1k3LICUmEALs/GktFJm3SvdVZswWC1zGrS9sUUwTYG9TeE633yfSmrKIdYSiUO9gEocAAgTthU3S/U1j6OgXNqC3oUUMwE3/5AwQUyxQYO7SjYfBuENiAnppJO46H7ALVlbUp+Y48MD8304uUBSkCu80aukGdmnoE1m6luizKItppP1mMqLgnDQO7pAiaAlT46Tnt7dDTd4LbI19P9TlHma1KUbASGMlL9tVc62Y+viGBaJg/yvxLgAzIODuFwKgwUJhvGlkw+2fw9l6tUY+FhWO3QqruXeZzTZkdaYL0tNK2esDMrDSlMWoNUrhPXCa+jMw/OVv7IH2TpyPbCh4144h+vEskgJA89JwutkEqFEE1mnmR2//GeyVxPFDLAUO+3oa8mIFQramxWUg3MCvu8rytqUizqH8+3RkE3aQ1wiyRIa/aR6JR7TJNzQJ/Pd5TZhLry2MkCrSEf/0RDKUyTgJFvxIcCdIJZk8VhHcUxDIadnLlLb/K7PDLlbmo4lrey1CdRExC12a2QHMXVM8K++iZ4ZFIuuR6YUfJkw5YO5p41EvTXIiOE="}','8180b306bd8dafff373191e5e06a965b42486a9fc41dd883d0a8e083fb2dee4b');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "8180b306bd8dafff373191e5e06a965b42486a9fc41dd883d0a8e083fb2dee4b", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "LfVcMDpRcBDn5/95+ZG+8fdGCahQfIqg/FGSvrdQIHaRKjbHZwC8hWlx1Zd4vCgOl9XAQGyAlIsJd8u8c0vFYiOBSRyz3iux2Fw9boj7SW/wRrmteKH6vRNXVErrVHEMshulQUX+rD8WcAwIgcB1A0IfpoaQOyXW8aHOOKFzC2g1rH2V91TViTUr+fXwB9o8Gu3kvpg/mzq6SndOonP2BjrgHsQ2VZP5PVGUI7sqOsRqGvtnUoHYGFfxm/ylPljrdMklcEEyMZoY3ZDSM4UEmJ6qhp/jvCTkXwLz0TQP9RcWzmOc2S2wdOe45zNxdtUyHWiWXkP2P1d0hgoOJxU1Xl1Ku4nKl59cdYivzhY1/MAZIY+oiCiKGQPqlaZOZRQudSxQigVerkrk+euXvaguLQXjSo1nTu9Bdu+dDaRcwRxOqc9GqF1NEHpndgJNnrD40IDxKbUrHQ+MEWkLD2SajEDn7GKuhVUez9eU/Q1Wtr3zYijtaA4lq+lbYOTP5ZSvyRyWdylO1/aXhDtrzSn7A40JAQ/2dG2yR0A0pzlkh6Bq/IB9b7Vqm6nh23CmiFnAzzPxp3gPI7tL+qDkeeI9fNIKnIiVKh5GwIlZ/luz9Ssj53uYnpYibUA/ubEBQYdzaxTrzwkNLaqFkwrP7VIQKylFi5I+YWQK99K/D6vzMXpxfUqU6A9rdPfK1swrLWozYHBSo7HS1XFeZPoN2mTsFHxTh5UhDButUBWJlQJhIdE2QgUtTZMcNGVzEzSInH3k07fS3zlRSyWW915E2EH1Av6E6Vr308piER8NcQU/LV6H6sEtr5tyf63oWoMyAyrXeL1bNr+TSkqWAH9kwxxoQjynWpkXupozhlcHQkxZDe/5K5TKnZqDmoEjQHdPlBf+9Iesf/TdqMwI5ZmPC866AhGNIXv/4r/L6OvuDkBglPuglFtZ5SeMjdDAF2eKhWndsnHhBGdgmCmDEcEArtYi3zLoLQMliHo4qi0XJc2AfnZE/ATuaM1xHKSkftpvyoAxkWOKwKVzIIG4cVa/VS5zfhAu8JPdxerRBUr3d0pwU/oL4snwblEEv9iKTXjGjUk6EyGai9rdIWNXXMzesAzEwFMRULL5wuNHUTf5664xP0wmGRYyqhBUHopXpobu+DFdKTuY2ydpp3+R+eFA2gHGZjMwlSnSya4ZgPdz6vkYTgVZdSlaT9whMnYtU0drLWBdpmBVEYZQYm2i6Q11An/9t481KAvz4/oPhtCb2+6UDcVYnpN8BtjaAvhzxvinMl8AHEFOgNiNnC1F0f1aPRmn2Gwogj3+U6Ak68bfNtrsBJe2Q9NE3v1vn47nlxdWrJREf1kgr24fk2njIFYZQMsDi5pvwAa7vWM5ZqF8K9Lc4Cnhij71HlTrjpk8xus="}','3da1f7eae7e5c35ea5cbbf3987a10ffc68752499e8f7e90848ff6a78840a611a');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "3da1f7eae7e5c35ea5cbbf3987a10ffc68752499e8f7e90848ff6a78840a611a", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "BIO0uQ1m8z9Mq3E0H1pAXWqjIlTdUwEd8LZ2i87A217dN3hPVcyk9l746CBg6HV2tFqHHmu9kmEzL/+NjUt40PdkpCYlXutrV77s56zHNzH/JVUI8Fk0lrhRESIDmMsL6/FX42eq0V/anRH/hd3grv0aUOqHWVt+Y2yho+1dAmztWVkliPNlXM62/r83aXMrn4eLD1YVbpHmh1fnmA32VM2QnhcD6mEV054lj3hDFJuNzF/nz6DA4GQ/rm5V4sIhFO25RewRsWCRqzi9wqPl8BYJiHEMmeYmC0XD5hcCr15QqVdGXiktHqcgefEbWumqI1G4QKfeNYHlbmRkkZmgi7pkxKq2phevXVc3fl+hqHo1KoIPxGU8a2uz0uWXf0tVlufh6TF1uf4XJiJf2NAAqDZ1GHkcVccOQ/EhJ5tT1Z8AIocqvjDrItU4MwaffjyQZN1P+ZeYcd8ekSSogOd9MY/4pHPd2MKR+kpx1CN99rsaZmZ1XyC6wZayu/O+d0taOquuEgWbu+YnYSDO4n8jyEu+pE5l6+nmK6epLpGeaSlO8EcpRejSE/DDA+3fm83IlFUlEsjwVy5RuwD3sHBeAHgVwAsHIROcWB0ywULBBuh/CUleXGj94koYbaBfu6Jd4qg4XN2OrUC9wc9p1fYZEiIPRc0hAHGP1c+5baLam3Ux4OHnqwBWEU4fEZAEtoJs4myjEunW/7gdkePcD6kCQ8zpNSJ46pQYS9yJyj1xoiGpW/sUZmw0SsmjFzun/OgMTzkpfcYY5PmCFRwChj1WfmimbAnlNFvIwkDfqAeGLn+daG2EikOXyAlbTufDqRG8JIsRrVyvWF4xO6nzC/uqqG8Dz4hQawBYtGVZHZ7Y1kpjB3B5bmysWZNxyzHsOdxr82yWhjvWIWwRsgF23zkQY4lRWTGV7CBkk8YxKMUf3GT1we71RylqjiuTtt/BtVam8gTxg5p3udf/w9KhuFnxrl3HWyLMi1s0VxYFDQm1EhLe+QWXzv11HSEwIrJZQQRWsBSzAOdWMOJBwCyJsmoVNeLENZ7Z65QoBIfs7coXfGovyt5UdqzPgfmN4h4DXVFP8MYfIhd6WPz+Hi3VMXCJNOb4tB6wcvWrHLdFY5VS6eB9fOyRevEIwEoRIF74fJoK4bQGsRu5Cciuvzo7bJ2U8CbIvCYl/ozsv7mlvhk7KdsLJd4HqbuIc7m9LaepKSlIdYFCNL+vZMvY6jbP3XEjI26PyQkWuSUth9Kc7sMz2M7kfxWpAmUM8RMbUtbd6CUqa0fYOq+xm8iDXAcU0dnMuRGimiyKnFfVk6jIqF3nKBv813YPVC73K8eZjmhkpXh2H4VgSChiG43sUgbRvK7klWGmBs1mx8veECTvwyDUIxjzlF04d0lKbXDhA0s="}','aa50774a26b43400e7c81480246e017a725a08a7f417773897ee45333278f271');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "aa50774a26b43400e7c81480246e017a725a08a7f417773897ee45333278f271", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "nQTkwKdcPcoeXRuZXzVH1wDR4clBXmjlgCFLiaVIe1RpLYaPqT7ajDyoPvaT9EDJmYiXuzRIesoeCunx5Ba2baMannupsvy9SAvJT0iGHrHNJo2Y6YYYw4LV/tJ06hnUJAsagkWqNTqDJ0EmvOkoQTCvveOwvd761QC+VnsNZ2i3TLdO80kb+HDKG/NYGznrGSi2XkinzrNtDw85Ln+OdgOXM+K5wyrJjhH5veIhDBbzT92BbETPU4QKSOv2vFH/LGAw/7YDa2CbQUBF4gbrnGcKLcPHytq6UKEnc/nJFwi1I/UUl9qouBCCQRDGdbIkm50/IxADBDOCwjcVK4d+T7MN8y5INnYnH1AMQ1lGs3ap2z5vgO9DXFfrKpCsC9rnUESNI4wWytIeL8ApyjuzfvRh4JHPlUAeHmSRzGdu2YiT8wZU76ehGRwqLUOLMnP+9hUiuicVipQ2btTPbLy25aP9hvGqFss5i90vK8fqSBKcsuH4TYllj9FYJRifuxJqLZ5Z1OONOozNR8bLzxfQBalO5kjRazUaNMr3vslEcSVwcszk7S/TZUKYBFuoepOb+xLDJ2y+YzUyyHxi74L1+DScEFenZPLFQAmJPkiUPZSTIfZV9gvb7tID7VOHbjE/7JAYZ124or9fdWTmi9gvj9NgLohIM5jHhiGOYUZ34qWzw0xjmCuH9WULgpzAAoQafZts0AcwgYrFQ3UHZIvTDfYzhZlDU46ROXQ6LGmYrgSKxM8HL7iWbBT7T+wo3vPEGjrdG9DT2rs/umLft5R8xZy4CdgIBsustLf2E4+LgPH4RQSCJ7y9bbvrhMpFL9+wt2uSadbIEr92udb6ehos6lqJjETislzw7YFPLC3Fqc3O0MmwGKxtQPbxioR/2BRmj1iw5GtsbvhNBbHFP4q1Tmf37PV0r1PMExYcr2AvAyzpGVToV0k42gC6bGIzJ7KAsI3zr5FlfRxa+jsSavNEX4NXzx2GPDepWXRL5IjD0DfYOTVX63N6ov1TY4aYdyX4sW1HSQkxyjST4VGElrMPRO0L50FxtxFsz9ji/DrMElwXGaUuzdDIIv51niyrb/8NIlYjmDg4urY+uzrrsMuqwgYFAHsQTfgoGlrK1zcVMtsTU+gfXtUp9H1LTQvSg8j1ah8PV0qMqpjM3xhOHYkfFaL9xn+jFDVoKm1tDxLCAfuNwmFlKB+BCopEqWelU2h6owFlVV9y2KT4OqnA/Z92f9K1Q+c2qhQtAPiBYQ0mHnaaOlrXv6E4uwOL9enZ9i0eUuxyx34rbmOU4efm4HugJrv3Ypb/hwpKPUG8irmzrysXy7A5ZlybHtigkAIyBIbYUOg1mRXRlP+/OlcPV2ujbbHAOSIUpK4w37mMWjS0rHGwruwe24PaO+gRnFI="}','43f6eb17c72c962f3d8a228ecfc688ee5656782b297263331e7858cbd90ef75f');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "43f6eb17c72c962f3d8a228ecfc688ee5656782b297263331e7858cbd90ef75f", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "3ngM9W0zSvj8+bwg/Ne3ErYRWnZTHUNuySZWMkXfHrAzFQClt+3vTZcubFJw1ngG9ADoyleSCJHxX26utrkFn14OlCBRHmcVPidKyzH5IhufZL9JOeBpUSfYB3f+yKyCAOlghM6x2pXFNC8buXGN7rt22gmaT4g46tHVpUEL4/QWfl4XbvaLpVLGDcMzopVy4KsTnZDzv1dm6jHqdqGP6ci0TetRwAU9Wbr8EDTVo3g/qqfDVofMLfTUUwPiuAapHg+Xg6oRfp25j1vxdhTYfaygpgLaBEQRhifcosv5RsU6yQu8cpEGx4TBy1u8UdlGRNXIBLjLvNXyAIbtbw90z99HRszE5QSMBRuF55bRdOTFoC0nAowIBvHSEuIMZyTgCed67KYLL1h5utC9y41WE0Zl/Zabzk+eE6Kg3Sz4eCEp6U74CLQgk1imUOk/+9TvFNBJsCz2BpWfTiPMtIvIMixC+IUvQbPKGIsnVZT0PASYE31S9p/ud8PeYTE3aWql8r6jW+EmqIYjym7mzvHZ1yAipPtgVGjcMvOoh4kK+4u8fE2k4zuco3VoK9o3MaSk836Unkq9WZKrWoJ0h2LRhJqh7zwIWyrtMP30h0SLTNu04Y1pzilO+2rNVphpcKBrTdwM55SO46LppmLR+kDc/kYUSNwSQJ8Y64aa8NQXKBQfYk6O0UftYln5NZnK7X+PMu/LOjcMHZDvU1WvOCV4bhCLLQCxPKp3wvDzrZZSQOEJJZzAxX1Os8SOb2zGA0kVqOgAqMCGGpUyk967vuBE1nfjyQ8Ol3S6SqTcuXuRH5V7zB3vOZJX30oxwPI+coKb04f4X3WmFCGX18XmDA9QKvOtbJ+u0qXqbHU4Q1R6g2ZCeSRiOHoUU2xKTyAzwJJArpVyjPpmPVGCsmdxxJDx9PhLfzsUwnSscZFkFw3bCsrWQi8zVn5fEGPgop4DpHcwTHkMCa3cXRHKgH+3mKMzltGK3nbbGxpySlzlqiZVSbP/WWxToz7eQIKGfyOpf5nHrnOxu4/23h9lnpgHOaHuvQI19idSB3uhjtjmJmVMzkM5HPPWmB2bv/J401IHX85pwEmYIMO75JVLPhxg4qzM3/qDH2s9KsHA9udswCfp7Ceacz4BidLDyuYNTJ3yIGouQ889TivSX37L14dFse336fJ/EG7AOIAOHVnLt6EsWs/wcXSjlv93fHDLfI8azNEAesR/jWTwOILf4VbuuzL144ZNkPKRYO6ZfQ4UDfeqUXKsTnbEyuXxWHGm388pvVMvRA+JtyE+ls/CBzHynxVDjSuclvTqs/epEOyB7yhSHbmqCHsLlE6zpnnFU/+QNl12Szcp+1ji6H10vVTKhqphUxCYF8zjuBeuOyIdyJLqPZT4KC66umSeAZdkOP4="}','0698ee9415e89b31971bbfab0fda705b7dd89d1d793c398bfdd32bb53061b4fb');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "0698ee9415e89b31971bbfab0fda705b7dd89d1d793c398bfdd32bb53061b4fb", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "abxN9oRbrQeOgi6fjMiadnlJ39l9p1Kh+OIx2vydpYF2D4bJeK8m9Y4dEa+XVWcl/dLsV9k2hNMzm7vFgOooCa45/DknpMQD8wCqG/Xo+mdMfRP7Z6xrv4oKv0H3J5ddpMDOBJLQ16AKYcKlW/rjD4Bc3+EJPDXb0jfPgRVAHzYsW46S6Br65mZJGeZfqY/7eqYn7xHO0jTurhNdHi5tjclMK/nCG9Wio0mh6nhEWstwPgiji/GP1AzbRfphFFp+Si9SRTK3hiH2ngdCDsNbLWiGty0ssvUkUZCva2bO8DEYsgQffNZ5PSuuN1WDRpWywSDafjc2EhXgYXZh4XTZ2nlxr+o+dyNMGw+edA9h5YbHLv0DK8OMyUzsSjxDU22jVWSDhxodgDyxA4g0GF8tMQz0W7XnGIyuM3iaZwtatClipnynSEd/6BVRfOuuwSKTK7QUpCKrkJU7rXfnJFCFtNZ0e7ZVp2pJH6IeiRQ/SH2U/q1etK8ULEQfwBK0jTa7qECRuLbbk9c4FfbzAEIB/fnqBLTjWx8y/2an0ga4ztPeEfVDUt1ToohgvnCIESuKchjIXoJNsYv4nb77z06SsTqMjibIVLl4aNPFB51LFIXu0yCxWjekMfJvLYhKAIqk7z8swNfj4XLdF9EJQec4aqa+z10bQIaRpLMQ4f0Yv2UXAF7fCD1KGS51rTXV0HOu3m/WHXEB/dipTi0VnN4XMdF77qOWkzSif9wef7J/5TbCUgkKVGOAS/keR4KVUJSS+FLqWTBdemJHlzINjWLHpiPbctdh0FGRnG1aiexh70+1F2GxeSFhtJSt7LxQfmNmGmC81cSa7bc7e2WSbY0f7zukdR9NxP9mfFoh78TnD/YzhkfUXmbRCJWXKEHRk2I5Bl/AeTa2M61BDaT8zhIirsje/Cr3YOjBAq7700L7dioOgppEbKs7LwU8c8nqPcn6MSOj2MJIZuxucwqebPTx0590EAMS/cQrjuFTejZW0WD6mxHmfpaZb6X3kIeXoVYIf5a0aE3IZKqWaAISkZHE6akajs941XbOhGahTflJMakj5WKixspD+Z3SEwnTUJ3xkMA8om23M5skkkyNEsiNca0pxvKEdzwtcIWMu/q+Na+hUgCQ8HcaibCg8IgPn5P0aZ1rBP3EvWe4ctq7/AWQd6IQx7sb24hoQ1TNzfsezWkDlH/Jt+hamJ7tVcGBnE7woqWXZJZqouoxhICWmfuw6KKZzi1HhyRKClCb1Y3BTpNg8WCn3paOicm276cCwXtdZ1WrcrvXTE2rgadg2zHtnCvht6wwWaOVO/hjUV6rCEz52kSHXcjHG2JWs3pxsKBmBkJPutU2OU7uOt0EP4M0Q3iyYV6Ebafwm0yUJmSw2GryqeyPZ5d/75+2XzY="}','8155eabcd30e7e6ee6d9df07bfb1ac8acff9c07e6f4ec8ab173aef55e20e881d');
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
INSERT INTO "suggestions" VALUES(1,'SG-68TYJA','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','08127c0c49eae62534700d0f24d06c5c','2027-03-01 09:30:00.000000','DR-T2DGJF','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-ARFJG3','slack:T0THORNBURY:U0COUNCL02','The pool is open.','96007ec23e72f20cb4879fc1f7c7fa3b','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
