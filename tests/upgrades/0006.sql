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
INSERT INTO "absences" VALUES(1,'AW-3B7DGK','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','form-21');
INSERT INTO "absences" VALUES(1,'AW-3FF935','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000','form-22');
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
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0CLERK001','2027-04-07 09:30:00.000000');
INSERT INTO "acknowledgements" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'ZymaRfyv-jl4kV5bHfUOcDSvsClaYzSPPz06R0E8IjQ','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','7bd95d340935098eead1971b7980ac12');
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
INSERT INTO "cases" VALUES(1,'BR-PFCMDVX2ZVNS8RV30VYA8J04VK','2027-03-01',2,'0f0861abc683f506',X'FFB35BF9E83DBDDBBEE07DF611D1609DA246C24204B82C34089DE8693FD477BADD1034D54BE1000AFB6038FF003F23092E67BEA71BFBAF652CC3C4B3',X'EA1D3CA6BD5CD7D64D00D8A4010FDB680B4AA23F3C7B7DDAE3725401315D00CBB6C0B242CF9AD7DF59D1BE945C02DA448D35D9A24BF499968905D00DCE6C477091F3753D980C0AA07951CED505E264F6ABE8E3144572232EE1649849605F4D73D825C4FD2B046CF81664B6CABB886339B57A2989ADCDBFE191B9437C1593F79EB19A9D77FAEB6360A0A1B1B07A5DBAEC457687C65C6BDE4B24313F30433C10A0016C83C9655C237761B1A4B95F0D28738ABD7C12B7DE0132429E1F273E720C3EBA948AA0F272D62626477895D7490FA84193F0FEC61419BFEB9B3215FC75FB25B96E6BE0DB34D0F5A009A709C113D48C9A84A6DD456D033D742056F07E95708EAFBD177044815D074102FAADC3A01903815C69774BA00D3FFED9E298855EF4BEF08BC678B593F1C4FDDB706E7D892625377E736EF261F0DACA32A4A9F6AEA9329A3FEDA3232A82E6CAD608ACF654BA268DB17FA264A02480893BBAAE0056B092ACB4849FD8A88254D8ADCAE8C07D14B49D09A96B97CD2CE6DE002378634BB5F7A2BA4637BF27A018E6A11E9DE526DE8D59FBFA5CBCA6B2AD261D866F910D28383DE49ADFBE89FE0D16CFF799C8852398CA3BC7D95985EE234CAA6862A49D43F14DCA3F9FB05FDDD9092CB29C42630E16AC52C0FC9F38F3F073E1D3A624A6E54227942D646D4EC289A61634CB6057430EE7D44548D402BE5F420083F2634AE6C800533B3AA52C3643256D0A1CC00480C64031313A1E0B1E797E23B7C513F610FEBCEA29505D41F22D87F71D25852DDE9B0ABE3189DD88A7743598BBAC02902B58CAB81D2A3F60020EAD0D0343FFAD43DFC2C118AF1623A71FC9F5016D5F0B402056058103367A3F920AC880C17F1A831CCE3BC0712F30733348F13F03BC49E6536BFAF1086A42B6799934E7B6E0E997205CFE7AE372A2810EE65AB3038147AA1B3D15084757573FAD8057626240080B436955F144C3ABF55B152A76C986C279D8A0C434E62A825CE6CF9177DE10E3C664A575864C9AA27ACAA528A4A730F28E13E60B4BE1464C95C12BF919D6FE12AB401A04721AB36B0E0A4A715048FD6B67763D5B3381A391768FEA3EC7767CD3CBD576E917D97D0C989F5CCC548C4C31513FF1553C4365D025A0B9918562639171081402A6A1CD949A3089C0F7806333CD148E20F3C1DBD1292FB9DA1A0D10CE1D4F25D1736F91B4D067D2CD327006D83B45220AEF62870A484A22047D1CB8F80B50E8E8FE51AB9BE57D01795AA71317C0CE685D533FED7CECEEA556EA0E45366CFB031D45B3469BAAD73661508AB86BB4B761D0323BC0964F604D9E2F2B851F69A4E6550BACEDCEF1C9A9DFD4479F3B46B0C0ED623E6BD83548327B2BD76BE26D72311A42D02959E82B8710CA897D22B95A2EE6263581CD01ACE687A1E114E09C7828EF69A12239DA45E8C74417D6C327CEF05FE17CC4CB4983EF19F6F77105FDC8A07CD9BDD4F3F1129F0CB3F4','1a06dd2b6578aab959193bb0171670da1531caf48a000873eef5be97a3bfdd9e','c758f34906597f260f12dd7bccdaaea8b5c8effeb9cf6af3fd69061718ca1eb2',NULL);
INSERT INTO "cases" VALUES(1,'BR-ZRQNQ1ND19ZRSDFNKSWM1HYZCY','2027-03-01',2,'0f0861abc683f506',X'1908063F0E5A601164449EF1BF208F8A31F7AC57FF199CA4CB62E8C8B0A3B73BA1C62944AEE9D2C5794CD6121751AF373C7A8B48E48CF32C2E0E9E16',X'E736C51CB6480EDA87D5B0872E58B39D73D40B18F5F6FEA644D924F4BD3820D3E4E37745CDCB82AC8CC715C3EAC6A627C120CCD2DE0B8B1B9BBB3322B0C59061F74A36BE88858CCD7D888673BD1C7D444D22C0EDE4872F62ED632350DA098C876D97D59548E248AC7F72484908E49077DF61BD06CEDABBDC0766FDBDC2BC09024A38C178FF648E0EBC5EB499B5374B5EE32CA9F22791B2DDCA32F5B7292D63FCD6614B411DD11BE34390E688AAB221BD9FC31D44EECA54DE3133A99213B4C26F0B9B41618087B996D4284060203105BC92D8FEA86A11C056A1D39F82786E5D74C967681FFF0D14932E838A3E582BFCD166E0E1278C0D9A060680B7319ED51561EFACBAAAE916FA1BD2208E3665A5EAD6901DC794B61991C6EC08178F2EAEFF64E25F244160B5C5C6FF740F2882CFFB2246DA7963992E4914D83606F198AB1F0D1421B85ACE3993BBD89944FC700B7816179FFB491CF5E79842BFC98582FC7E4C023E028C722D40BE3117C21F668676C91F4166532F5E0664FD92A45FC536A8D4D6D4E921F25A2D55AAB6C277EEF38437904DB30F646E5DE2660A3F8CA062912EE686C7DBEADD3D0F7C8F1E81873D27C7E6261743264949998B6A0516B3623EB2DCA222E6F12BC14C23841AF05ACC2F7D4992CE654A688E4725C4BA13CB73E1D3185CE2035A2F48D049736D43BBBB9369757759E51A1AE09689DFBB1F466F78007A4C5779C1361E0D6560ACB676FB8D069B92110D2592FDBB6F122EA811FE6A08D8186B51E16E2EA032B72F98B24F80E5F45A52052DA5D52B31CB3C841E284308D92A41E9694201F3C93B7A4BF7D44ED7FFA755CC021D4C85253D8C37A6D6DEC3BC20B7E3E18BA0159574499A5E4DCE1347BF289D0181CC1BC4C7E25FADCE594D31B59DAD61608CA403530C56B2EAB040ADBEC77FF2185321D14EFA9ACC46FC51BD2FE130FA175E681E05AC32D7830F6E6AA51A5AB6319290CD6682435099BE82B64203E862399B1C12FDFD5D7E318E96DB5D4614A077A519546126537390209F5D013C8A749CCEF8F505D47C11A6B2A7D0413EB6DA0DA121871CD87E1DAE20252E95AE22667D61F7B8388A92CF36D0E63C0844402BE72D2B3B66FECC364C0F748D26AB25CBA8BD251D31F08ABC445EE321EC9E5636F628ECF6CC64F8519AD8B93C52B5AED66D47E28BDB83BB8B147110E0D6F45CB017D2FE2379D7FCB7C419C8F1D0A4B3FD3D49D45B2558957E1E8FB4934953ACDEA0D26FD4F5F80CB613069CF0FCBE144FD4F310E9B72AEB3627A9C75BD633A143E8EE5706AF5FA38B267CE71640722B4A31280730CC677D05ECE0239CE89C39E3D4277A3D976842C4855838296F9B33AA2A8665004AB23A05D391BE9FDDB016C6D551EDDF8401009CEF98848DF1749828DACEEFEB1C66868BEE599D7C3A8D81F24C8C9477D63A99B841A30A603B09E6CAFB20CBAA3ECED504D2EA6883A59764749F855E7BE72BA8','872fcee501633179eb88ed3c436be1a0510036a49ffb2efa5a023c3bf84ed1e2','cbf5aa5a59ddc9aef6e7915f6cce667e944e6c068c993bea42b612b690dd1846',NULL);
INSERT INTO "cases" VALUES(1,'BR-NE34BAE9PYE1GXHAVNJZ6VHJ95','2027-03-01',1,'0f0861abc683f506',X'91F458F144814E49DF3B039BE1170F4923FC8DE1C5B49E600DCEAA76377367ACAB18B165D8B6DB690143EB647167A55D831044055A8DCCEEBECE07A1',X'846761629E776600C01D4B2287974E6363BAD69EAA9DAB911C26E8E32AFAA407A38C1B1F3B471D1C5B7F4FB019CAFCEF3291A25612EEA01C6F6A41D4BD437A148AFF0737020EEE365586FDD82EDDBC0FA3A1D6E190088A4BB30ECE8AD61418ABDFD312E101FD7BDD272B4F69721123C335C6E3C8042DC273F8051BCD43514230DDC860129983EE6D5763B070BD67862FAE1129D845824FCBDED8B74D8982672657A9630F9DBE9D3A4078721CC6797A7D79AE626745027E1F96D869CC5F7944FC4266A7A9D275A2C562E31CF24A57CE4F1EFE995205596F937DF2CA53606456830DDD8BEE8D57740CA2861F1779EBC1DFF5B665223D9E80D1ECC18E0803BADCB32C415621F4743CAF4924F4115558B60313937D81BC7FCF3D705E73B1E1D6A66C0C7370B8B477158F084E687332483C6C9E10E3A0CA8C980EA39D5FE69C1AB06F69DBE63F9193478A24D2C2271E70C1A34A195C360EEDFBB174473F7A3A0ACA55F0A98078E7BCB0311D6524B941C7F60F08EEFEE677E9FC127C2A337587A16DD5179034570F2078704F3EF6071F0751A5CFF54F2C378042D7715553205BCD40417092D029CCE81C2E808B7BE0D83DA3AD8B88C2ACF624109FBDCAE43168511EE7648A20E6BFD0116781F5BAD4348493E42A2786AEEE077AA728D40070CF8F44A3A5DCD1B1D46B7F9259048CF946D03681BEE90E481D6EEB402DCA9F93155D28888C6D8E49CB225F05A9AAE96EC85330E1BA5B5CA4FE6428DF2B4478D9163F8D7E6BFA10C1BFA2FE62C280B6B6E260A5D0EC2E77EE264774FE64743C088A94E3300ECB50FA4C271D09490F95207D3C1DF3DECBC64E61FA8983237C72B7A508307AF6E7ABB5F635B15D810DC44C84B7C3B158961B362CA5B1C2A8C41314F2EF847BDFC14B382247785959AF67E5FAFF73AC6E1AC7E495962F9C0650DFA4699551AE08716BFF8428334811D89375D2980914516A0DF7352393E63AB5E0EE47B367766B7376D08A60773093EFDEDDF05659A2DB7CC43688BE837C3E9D117C77A580E25BE55739EB43435E7F6DE0424E3BBC140D78D9EB654DA4C480C0E2A0624E50F8B5318CA6DF84EA40B8EFF6208BB2FEBF047BF484EEDC7C1180B663010E049741543188621A93E0FEF3DFA0F63DA8D0A01EC9E056E9B7AB42B735D039E5B88DB304912344F9813CF62458BD36E1D7C3C57BF0C77E271EA4DDA33E1DAA985EC4E628ECA211366D9114F646CDB439A1B8CDD7A6547F25BCE938203DB1B615B5281D961C7F1598707AA637FC61DD08938AC9F09411CF89154744A536D4A6F13722E2D9C4F2F3597B753B73C5C8E58EC38AC333CA7110546F53DFC5D70CC532C899AAA4FF6A7A424C6A763A7449E485B5DCF5D3B8A7DB14B381F66E2E5B651F9D3DD552D68F9A92E20DB8C7514F596677AE64590F66B96B6DB2803EDB02E9229A8EB55C35D260532AC8545856153F8955ABC090E770938ADB9E98E40024FC','2e17dc0bef17597e207dfb59cd1b6323496447740ddb7f03eb15be3c8019bd37','a29bb0080e09570a63b4b1264052ae6bbd67a99fa307e29ad764d8a1c3fdeaf4',NULL);
INSERT INTO "cases" VALUES(1,'BR-5FMY8Q58WWD3TBS08TW2SSWNP1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-705C3E',1,1,'89964d220034fc7a1a8a7b9b8cc8bf9b14b08e76c8050d88df73c45f9c1f8955','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-NBVMRZ','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-C22SWC',1,1,'ee2730a4dcc352f9e98b4f362158a9bb51d8500f1f1a21b3e815a2a33abaae72','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'FD908B2B7C298A71F353F3620690ED3C5752259EF64FB12572BDC25916BC63658622B1487D67F9A522E3D6E5773DF08F8360D37C907AF4589502E828');
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
INSERT INTO "decisions" VALUES(1,'DR-1ZPWGM',1,'e5f5a4c4b6f9a0f3cbae9e6d92caad81c3ce9c0c65c5f1d84b89587d6670bed8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-3KF7ZQ',1,'cc1b2e3fa254fb654f68ea271dd5f3cb872b126eefea523b71d99379eeecf8a8','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-3KF7ZQ',2,'67d77430634fd0b5888f46cbdc421bd6b8069705a9ea4aa1cbf7be2679cdb520','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-X2RZ6H',1,'c23c767cefb85c6649cb532d2e7a65ef0376a988975276d70ce012f8b7705834','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-GF8KJX',1,'d9781507f567bd88893305a500a81312c245177b69a33939b7e9f374badd4b40','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-SHZG7F',1,'1cd3ef1e1ddaba8d58e6d796de8e9f6599ae9a80034b4d66d0ef7193798974d2','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-39TG9W',1,'bd49bfb32897b8535b8f137c19d83a2ac69fc4e78b372d9fcd2762393f91adc8','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-6CXRDE',1,'1015b27d62ac5a52c3bac2bda357b06391cbac51ca522104c4a6bb1e83b5701f','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-1QS927',1,'660cbc1ecd0f2019aab57d329fb0c023761df314d4973f2bb0705be28ed5ca82','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-NBVMRZ','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-705C3E',1,'89964d220034fc7a1a8a7b9b8cc8bf9b14b08e76c8050d88df73c45f9c1f8955','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ENPCJK',1,'bb341565aa319521203903b42424200689ce1f3dbc5dda85e2b8088d0d99898a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-C22SWC',1,'ee2730a4dcc352f9e98b4f362158a9bb51d8500f1f1a21b3e815a2a33abaae72','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-E4AD57',1,'b172424c228d7efba4b158f95068a1b97ca3a1b714d02e1f2ca6ddafb04628e4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-MYZ4PF',1,'c9cba2a1441cf35fa5d1d909757b1c9752e34f825738e0a25d4c023e92783822','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-3R8HZX',1,'a849dc0808a4c2b01fd694cbc49b98d842d54bc231fa3b4c654018bb6665e49e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-VJ3XXH','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1,'form-13');
INSERT INTO "delegations" VALUES(1,'DL-NBVMRZ','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.',NULL,NULL,0,'form-14');
INSERT INTO "delegations" VALUES(1,'DL-5AS4N7','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one draft','DR-CSDJ85','2027-03-01 09:30:00.000000','2027-04-01 23:00:00.000000','Away.',NULL,NULL,0,'form-17');
CREATE TABLE drafts (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	author VARCHAR(255) NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	revision INTEGER NOT NULL, 
	asked JSON NOT NULL, 
	handed_to JSON NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (council, reference), 
	CONSTRAINT fk_drafts_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "drafts" VALUES(1,'DR-1ZPWGM','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-GF8KJX','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-QN7QRV','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-39TG9W','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-6CXRDE','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-J4CGFH','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-1QS927','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-705C3E','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-E4AD57','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-3R8HZX','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000');
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

A closing word.','1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d','2027-04-07 09:30:00.000000');
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
INSERT INTO "exemptions" VALUES(1,'DR-3R8HZX',1,'a849dc0808a4c2b01fd694cbc49b98d842d54bc231fa3b4c654018bb6665e49e','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-MYZ4PF',1,'c9cba2a1441cf35fa5d1d909757b1c9752e34f825738e0a25d4c023e92783822','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "321ba1bd84fb87726025b200f36be2ebb4f9cc9f9ddbcf244e48f2c1006f1176", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-1ZPWGM", "clause": "4.2b", "details": {"revision": 1, "digest": "e5f5a4c4b6f9a0f3cbae9e6d92caad81c3ce9c0c65c5f1d84b89587d6670bed8", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0}}','63f4b06ac027beb512956c946064659384a4122c1c75a598d774d5530e418c82');
INSERT INTO "journal" VALUES(1,22,'{"previous": "63f4b06ac027beb512956c946064659384a4122c1c75a598d774d5530e418c82", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-1ZPWGM", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','38a6799416c953b985e89287c4eaf5ac21ecaa3e9a08543612dfdaff25ca3ab7');
INSERT INTO "journal" VALUES(1,23,'{"previous": "38a6799416c953b985e89287c4eaf5ac21ecaa3e9a08543612dfdaff25ca3ab7", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-1ZPWGM", "clause": "3.1", "details": {"revision": 1, "digest": "e5f5a4c4b6f9a0f3cbae9e6d92caad81c3ce9c0c65c5f1d84b89587d6670bed8", "reason_digest": null, "clauses": []}}','d7b7455fd6c56c95acbb3e6333cf856402eee5158ddea69e6dcf05b4eba59cea');
INSERT INTO "journal" VALUES(1,24,'{"previous": "d7b7455fd6c56c95acbb3e6333cf856402eee5158ddea69e6dcf05b4eba59cea", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-1ZPWGM", "clause": "3.1", "details": {"revision": 1, "digest": "e5f5a4c4b6f9a0f3cbae9e6d92caad81c3ce9c0c65c5f1d84b89587d6670bed8", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','4e61ae080cef1c90fb122de50f2d7751e3d690eb263dc26c7c74600e24007c1f');
INSERT INTO "journal" VALUES(1,25,'{"previous": "4e61ae080cef1c90fb122de50f2d7751e3d690eb263dc26c7c74600e24007c1f", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-1ZPWGM", "clause": "3.1", "details": {"revision": 1, "digest": "e5f5a4c4b6f9a0f3cbae9e6d92caad81c3ce9c0c65c5f1d84b89587d6670bed8", "links": ["facebook-page d7bdc2c1661d27de1cf7e9ca2f6aaaa56797b8a0db07dcd7a28e698e63ef190c", "x-account d59a594b0a4e897ecedf14665dc3c2b0c136afd7865415fb38ffe95438a9d9b0"], "finished": 1}}','7c0d6a056f8e48d8a6ac32674a332948cf39d8e16c56b4a24f556028ba689931');
INSERT INTO "journal" VALUES(1,26,'{"previous": "7c0d6a056f8e48d8a6ac32674a332948cf39d8e16c56b4a24f556028ba689931", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-3KF7ZQ", "clause": "4.2b", "details": {"revision": 1, "digest": "cc1b2e3fa254fb654f68ea271dd5f3cb872b126eefea523b71d99379eeecf8a8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','bdd2e99fbf4ff13b685d49a7fa07254ba08f8aa7016e4bb47d9f3d0929697abf');
INSERT INTO "journal" VALUES(1,27,'{"previous": "bdd2e99fbf4ff13b685d49a7fa07254ba08f8aa7016e4bb47d9f3d0929697abf", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-3KF7ZQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2094f3261f54849ba46d3d6c1e6399cb238520c431e620900035ebef53811fde');
INSERT INTO "journal" VALUES(1,28,'{"previous": "2094f3261f54849ba46d3d6c1e6399cb238520c431e620900035ebef53811fde", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-3KF7ZQ", "clause": "3.1", "details": {"revision": 1, "digest": "cc1b2e3fa254fb654f68ea271dd5f3cb872b126eefea523b71d99379eeecf8a8", "reason_digest": "90569177e686bc19c55d6a732404d4a6be0afc12d8f85c7822f0a6a7b672c43d", "clauses": ["5.1"]}}','054ca982c2b0f8e9342fd35b6a685838eb763164d6ca7838269dc8a456a80a18');
INSERT INTO "journal" VALUES(1,29,'{"previous": "054ca982c2b0f8e9342fd35b6a685838eb763164d6ca7838269dc8a456a80a18", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "reference": "DR-3KF7ZQ", "clause": "4.2b", "details": {"revision": 2, "digest": "67d77430634fd0b5888f46cbdc421bd6b8069705a9ea4aa1cbf7be2679cdb520", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','1e66f4441e45a09d3b8aab452176cfbde3416e0c8ed9fdf9a92d827b53125018');
INSERT INTO "journal" VALUES(1,30,'{"previous": "1e66f4441e45a09d3b8aab452176cfbde3416e0c8ed9fdf9a92d827b53125018", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-3KF7ZQ", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2cdfcc83cd41b6ee07e370abe5f1f9baa3baa18f0b298543fa312265952e9c8e');
INSERT INTO "journal" VALUES(1,31,'{"previous": "2cdfcc83cd41b6ee07e370abe5f1f9baa3baa18f0b298543fa312265952e9c8e", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-3KF7ZQ", "clause": "3.1", "details": {"revision": 2, "digest": "67d77430634fd0b5888f46cbdc421bd6b8069705a9ea4aa1cbf7be2679cdb520", "reason_digest": null, "clauses": []}}','64d7eabb30cd1d62dccd13f4e8ef0d51e457d0883f8e8a1acdf35ca71554a63f');
INSERT INTO "journal" VALUES(1,32,'{"previous": "64d7eabb30cd1d62dccd13f4e8ef0d51e457d0883f8e8a1acdf35ca71554a63f", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-3KF7ZQ", "clause": "3.1", "details": {"revision": 2, "digest": "67d77430634fd0b5888f46cbdc421bd6b8069705a9ea4aa1cbf7be2679cdb520", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','522078cac0e2bdb43df007309637938adb79972121b1b4b13212da96de6a9dc0');
INSERT INTO "journal" VALUES(1,33,'{"previous": "522078cac0e2bdb43df007309637938adb79972121b1b4b13212da96de6a9dc0", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-X2RZ6H", "clause": "4.2b", "details": {"revision": 1, "digest": "c23c767cefb85c6649cb532d2e7a65ef0376a988975276d70ce012f8b7705834", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0}}','dafccd63349d9ab9ee6d5510c2579d7f3d178d9a8c89ad9199134627e4aae431');
INSERT INTO "journal" VALUES(1,34,'{"previous": "dafccd63349d9ab9ee6d5510c2579d7f3d178d9a8c89ad9199134627e4aae431", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-X2RZ6H", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','9ccf99b8d411dca644df1a3f4c713291560b2e479da03a55a695a857212769b5');
INSERT INTO "journal" VALUES(1,35,'{"previous": "9ccf99b8d411dca644df1a3f4c713291560b2e479da03a55a695a857212769b5", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-X2RZ6H", "clause": "3.1", "details": {"revision": 1, "digest": "c23c767cefb85c6649cb532d2e7a65ef0376a988975276d70ce012f8b7705834", "reason_digest": null, "clauses": []}}','ef05a6b755cc2dca3b55bb4f7d33a8ffe12fc8accd4e691a9b717233cffac3c6');
INSERT INTO "journal" VALUES(1,36,'{"previous": "ef05a6b755cc2dca3b55bb4f7d33a8ffe12fc8accd4e691a9b717233cffac3c6", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-X2RZ6H", "clause": "3.1", "details": {"revision": 1, "digest": "c23c767cefb85c6649cb532d2e7a65ef0376a988975276d70ce012f8b7705834", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','228c52aacfbead40ebdea2b3a6c6de12b3ea387df2be839a18cb13ebcdd736d3');
INSERT INTO "journal" VALUES(1,37,'{"previous": "228c52aacfbead40ebdea2b3a6c6de12b3ea387df2be839a18cb13ebcdd736d3", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-X2RZ6H", "clause": "3.1", "details": {"revision": 1, "digest": "c23c767cefb85c6649cb532d2e7a65ef0376a988975276d70ce012f8b7705834", "links": ["x-account de01effd69a48da1e3e224093ff4924e4367a1d1d481ffeff8bf78566cf55502"], "finished": 0}}','0a4f04f878931d3f9aa199563a1ea522fed364e25ea2b62e6cf6b52df06c6e72');
INSERT INTO "journal" VALUES(1,38,'{"previous": "0a4f04f878931d3f9aa199563a1ea522fed364e25ea2b62e6cf6b52df06c6e72", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-GF8KJX", "clause": "4.2b", "details": {"revision": 1, "digest": "d9781507f567bd88893305a500a81312c245177b69a33939b7e9f374badd4b40", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','d23ad7240ee38cbace742c65e0023213429ded494cf508f30d23db6720070a28');
INSERT INTO "journal" VALUES(1,39,'{"previous": "d23ad7240ee38cbace742c65e0023213429ded494cf508f30d23db6720070a28", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-GF8KJX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3bcdaca2683769f8818c658f5cd70d195165ad58a3ee9592458314d975567608');
INSERT INTO "journal" VALUES(1,40,'{"previous": "3bcdaca2683769f8818c658f5cd70d195165ad58a3ee9592458314d975567608", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "reference": "DR-GF8KJX", "clause": "3.1", "details": {"revision": 1, "digest": "d9781507f567bd88893305a500a81312c245177b69a33939b7e9f374badd4b40", "reason_digest": "bff8254a5f3b7a0364003ac79e65a998630f3882b21bcbf0bb981472a9319e10", "clauses": ["5.1"]}}','82b2e5c8e7b922df547ce262e858467880303479bd5fa426539a25f87af6500f');
INSERT INTO "journal" VALUES(1,41,'{"previous": "82b2e5c8e7b922df547ce262e858467880303479bd5fa426539a25f87af6500f", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "reference": "DR-SHZG7F", "clause": "4.2b", "details": {"revision": 1, "digest": "1cd3ef1e1ddaba8d58e6d796de8e9f6599ae9a80034b4d66d0ef7193798974d2", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','3768608b382ea22d2401d8cdf69da7c686d24f51b8694de7ac2988448c718d04');
INSERT INTO "journal" VALUES(1,42,'{"previous": "3768608b382ea22d2401d8cdf69da7c686d24f51b8694de7ac2988448c718d04", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-SHZG7F", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5db1496e1e090419dfd00fb6f911556e388fbbd85609adff14bbe038cb6d6a33');
INSERT INTO "journal" VALUES(1,43,'{"previous": "5db1496e1e090419dfd00fb6f911556e388fbbd85609adff14bbe038cb6d6a33", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-SHZG7F", "clause": "3.1", "details": {"revision": 1, "digest": "1cd3ef1e1ddaba8d58e6d796de8e9f6599ae9a80034b4d66d0ef7193798974d2", "reason_digest": "454732aacfd03c7a4868d909bc6c5b975c217e0a63ae399351c80793bfba31c4", "clauses": ["5.1"]}}','bb805a5f68f8339237e5311fd963c75460681919e0342846674007c40908c40a');
INSERT INTO "journal" VALUES(1,44,'{"previous": "bb805a5f68f8339237e5311fd963c75460681919e0342846674007c40908c40a", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-QN7QRV", "clause": "4.2b", "details": {"revision": 1, "digest": "4d0c0384ab8d952bdfcc0b74ce8c14fb00782320f5035a4a95cf8748e23ca4ad", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','e8b74d7250c99720d564a0a8ad40711c93df717324bbab9d364cbe9d493e280e');
INSERT INTO "journal" VALUES(1,45,'{"previous": "e8b74d7250c99720d564a0a8ad40711c93df717324bbab9d364cbe9d493e280e", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-QN7QRV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','390b19206a75fbc50740b23ec408ddfce2d262f6b2c686bf88230688fe15a0df');
INSERT INTO "journal" VALUES(1,46,'{"previous": "390b19206a75fbc50740b23ec408ddfce2d262f6b2c686bf88230688fe15a0df", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "reference": "DR-QN7QRV", "clause": "5.8", "details": {"revision": 1}}','573bb4aa4f880e76885868c14f7a315393962401cf85af70324e3495648699f4');
INSERT INTO "journal" VALUES(1,47,'{"previous": "573bb4aa4f880e76885868c14f7a315393962401cf85af70324e3495648699f4", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "reference": "DR-39TG9W", "clause": "4.2b", "details": {"revision": 1, "digest": "bd49bfb32897b8535b8f137c19d83a2ac69fc4e78b372d9fcd2762393f91adc8", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','088c26adb3e1ef5b5243f58ecfdabf98a3e1df2ffc8b5ab290b933a7b3cbde9e');
INSERT INTO "journal" VALUES(1,48,'{"previous": "088c26adb3e1ef5b5243f58ecfdabf98a3e1df2ffc8b5ab290b933a7b3cbde9e", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-39TG9W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','2de95463978590e1b49f15b6ba8bfd73a1c81a0a8af8fc4da366eb1e31808916');
INSERT INTO "journal" VALUES(1,49,'{"previous": "2de95463978590e1b49f15b6ba8bfd73a1c81a0a8af8fc4da366eb1e31808916", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "reference": "DR-39TG9W", "clause": "3.1", "details": {"revision": 1, "digest": "bd49bfb32897b8535b8f137c19d83a2ac69fc4e78b372d9fcd2762393f91adc8", "reason_digest": null, "clauses": []}}','8ba920067122090eb105b7574a58718a51767800776b772e13a66b3656ac844f');
INSERT INTO "journal" VALUES(1,50,'{"previous": "8ba920067122090eb105b7574a58718a51767800776b772e13a66b3656ac844f", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-39TG9W", "clause": "3.1", "details": {"revision": 1, "digest": "bd49bfb32897b8535b8f137c19d83a2ac69fc4e78b372d9fcd2762393f91adc8", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b9131b9347871f13f2f7b7d2a53af56f19075d7efcc22a00c0c0ee928d589021');
INSERT INTO "journal" VALUES(1,51,'{"previous": "b9131b9347871f13f2f7b7d2a53af56f19075d7efcc22a00c0c0ee928d589021", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-39TG9W", "clause": "3.1", "details": {"revision": 1, "digest": "bd49bfb32897b8535b8f137c19d83a2ac69fc4e78b372d9fcd2762393f91adc8", "links": ["website 2a0041a0e41bec3c6fee9b8a998d4e0639d0500a280c5a92f34064def0626813"], "finished": 1}}','a197655488c23df651f5e012503e45921ec70716d3db7206311dd629b5341594');
INSERT INTO "journal" VALUES(1,52,'{"previous": "a197655488c23df651f5e012503e45921ec70716d3db7206311dd629b5341594", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-6CXRDE", "clause": "4.2b", "details": {"revision": 1, "digest": "1015b27d62ac5a52c3bac2bda357b06391cbac51ca522104c4a6bb1e83b5701f", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0}}','206ffa98a82c94d8c4c7a95493e6e329f31e23208594fcac323d7a0a1ec956f3');
INSERT INTO "journal" VALUES(1,53,'{"previous": "206ffa98a82c94d8c4c7a95493e6e329f31e23208594fcac323d7a0a1ec956f3", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-6CXRDE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5cf8037c220cc04cdf40784fd218f55a34aadd4d79266e4a36eec8683b3a8404');
INSERT INTO "journal" VALUES(1,54,'{"previous": "5cf8037c220cc04cdf40784fd218f55a34aadd4d79266e4a36eec8683b3a8404", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-6CXRDE", "clause": "3.1", "details": {"revision": 1, "digest": "1015b27d62ac5a52c3bac2bda357b06391cbac51ca522104c4a6bb1e83b5701f", "reason_digest": null, "clauses": []}}','b5909e4fca277d7bb3bb622f8f295ca98c469ad6afd9ce828de9ddbeab421666');
INSERT INTO "journal" VALUES(1,55,'{"previous": "b5909e4fca277d7bb3bb622f8f295ca98c469ad6afd9ce828de9ddbeab421666", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-J4CGFH", "clause": "4.2b", "details": {"revision": 1, "digest": "1e0c1e1f0b46a95d46c6e665c016ab2b8c50362b05484a68269f592b8a6ed54d", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0}}','26f2cd47e73fa633afb272132c676274ae2a21c2ce4779541f2028f30a0f5083');
INSERT INTO "journal" VALUES(1,56,'{"previous": "26f2cd47e73fa633afb272132c676274ae2a21c2ce4779541f2028f30a0f5083", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-C85E9Y", "clause": "4.2b", "details": {"revision": 1, "digest": "c6f1da9add7a2c0c7ab6b0464039c9eb28fe0674bae217bd4f14dbc4dc320c3e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','fc86034667d515715f521d822446ec60a0703313d63e8f2bbcc1b50e62d742e3');
INSERT INTO "journal" VALUES(1,57,'{"previous": "fc86034667d515715f521d822446ec60a0703313d63e8f2bbcc1b50e62d742e3", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-C85E9Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d6865222969b2b1accbad139b109586467f07a7d4edaee38103e687d325dea8e');
INSERT INTO "journal" VALUES(1,58,'{"previous": "d6865222969b2b1accbad139b109586467f07a7d4edaee38103e687d325dea8e", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-1JKRF2", "clause": "4.2b", "details": {"revision": 1, "digest": "25de91d859da2a3051216e77fbe3fee13df9c2278c77f7813d94a89b58028dad", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','ef2e1f074ccbbf63f9daafe241dbc5d96198fce87e22ae9752afa45e7897b466');
INSERT INTO "journal" VALUES(1,59,'{"previous": "ef2e1f074ccbbf63f9daafe241dbc5d96198fce87e22ae9752afa45e7897b466", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-1JKRF2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','571b51dd580e1f8180a3b830d78de3f008dc932638354d04a58249b17bb94664');
INSERT INTO "journal" VALUES(1,60,'{"previous": "571b51dd580e1f8180a3b830d78de3f008dc932638354d04a58249b17bb94664", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "reference": "DR-1JKRF2", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','23c5ad264d179a8f9b1791c66f251f96f365458c5ece28eed125e0aa38351a79');
INSERT INTO "journal" VALUES(1,61,'{"previous": "23c5ad264d179a8f9b1791c66f251f96f365458c5ece28eed125e0aa38351a79", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-VJ3XXH", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "bd8e7f1297038beb9c40d1f7977b6bfe270a0ce3fede0b184e90c63bf1bbe631", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "cc6954e4bde660244944d63eddd8e84a36d4270abc747de32c03dd29a6a6503f"}}','0ff80c26945ef46d42160a05be9dcb6468b1b750ff895fbc69b68558abbc9c7e');
INSERT INTO "journal" VALUES(1,62,'{"previous": "0ff80c26945ef46d42160a05be9dcb6468b1b750ff895fbc69b68558abbc9c7e", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "reference": "DL-VJ3XXH", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "bd8e7f1297038beb9c40d1f7977b6bfe270a0ce3fede0b184e90c63bf1bbe631", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "cc6954e4bde660244944d63eddd8e84a36d4270abc747de32c03dd29a6a6503f"}}','0fdaca468b301f30a28922343fa3ff32bf6429654bc2b2e2fbaafc7945e59a34');
INSERT INTO "journal" VALUES(1,63,'{"previous": "0fdaca468b301f30a28922343fa3ff32bf6429654bc2b2e2fbaafc7945e59a34", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-NBVMRZ", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "7aa91a9297f93e383839ebe251d713c4b59db6446e93a83d2dea63717eb79506", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "753dd48447da9f0debf66fc4c06e0ee6c10a2ede3f7dce8816c849c66cbcf709"}}','22dc1b0d27a1503883ea16b22f9febd7d0723fbcddfb263e25379191d9ac484e');
INSERT INTO "journal" VALUES(1,64,'{"previous": "22dc1b0d27a1503883ea16b22f9febd7d0723fbcddfb263e25379191d9ac484e", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-1QS927", "clause": "4.2b", "details": {"revision": 1, "digest": "660cbc1ecd0f2019aab57d329fb0c023761df314d4973f2bb0705be28ed5ca82", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','27d99474ab35e634b50cc54f4bad8e467e2999f3df0ff09cbba160713a05015c');
INSERT INTO "journal" VALUES(1,65,'{"previous": "27d99474ab35e634b50cc54f4bad8e467e2999f3df0ff09cbba160713a05015c", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-1QS927", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','77fa67df8698dc10a31a21692d415daf609a6f50b93f9fe25a566304eb9b168a');
INSERT INTO "journal" VALUES(1,66,'{"previous": "77fa67df8698dc10a31a21692d415daf609a6f50b93f9fe25a566304eb9b168a", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "reference": "DR-1QS927", "clause": "3.1", "details": {"revision": 1, "digest": "660cbc1ecd0f2019aab57d329fb0c023761df314d4973f2bb0705be28ed5ca82", "reason_digest": null, "clauses": [], "delegation": "DL-NBVMRZ", "lent_by": "Town Clerk", "stated": 0}}','ab73b17be24e324ef1b9bd7c79387701158e19dd96b6a78ecc3cab7f3c05f5b3');
INSERT INTO "journal" VALUES(1,67,'{"previous": "ab73b17be24e324ef1b9bd7c79387701158e19dd96b6a78ecc3cab7f3c05f5b3", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-CSDJ85", "clause": "4.2b", "details": {"revision": 1, "digest": "db3d8ba753fdd612d62a9055d98fc669bc66f91fb03c7049d1ba99e9eadec8dc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','dfb9a26139e4a9571c269e8a75dd10aa3fca3fddc0b8b1a1f796847fa29f109d');
INSERT INTO "journal" VALUES(1,68,'{"previous": "dfb9a26139e4a9571c269e8a75dd10aa3fca3fddc0b8b1a1f796847fa29f109d", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-CSDJ85", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8e26cf4ab8607aef61a04559d4dbc2ea0bede2060c69b7059a84471dac37c0e8');
INSERT INTO "journal" VALUES(1,69,'{"previous": "8e26cf4ab8607aef61a04559d4dbc2ea0bede2060c69b7059a84471dac37c0e8", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "reference": "DL-5AS4N7", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one draft", "case": "7e105d859c0f15f04c8795c116768e2a3cc501adab113c72082baf17aad6d44d", "ends": "2027-04-01T23:00:00+00:00", "reason_digest": "3a0192901131508124ec3e9e984bcb216ed1fe59a1de482daae6ad38f930b216"}}','1edac72a87c59bcc6117b2ce2d052b56406d335390f8ab8a424958a37738e358');
INSERT INTO "journal" VALUES(1,70,'{"previous": "1edac72a87c59bcc6117b2ce2d052b56406d335390f8ab8a424958a37738e358", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-YA72D5", "clause": "4.2b", "details": {"revision": 1, "digest": "04e66589cacb1cdcf29cc0219ae46a2ca53460b3da1aaabc02086bcce7e17776", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','1b25158dd85ad2a8717726014fafeb0095b97978b0d5258eb41b4b8b2db43bb4');
INSERT INTO "journal" VALUES(1,71,'{"previous": "1b25158dd85ad2a8717726014fafeb0095b97978b0d5258eb41b4b8b2db43bb4", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-YA72D5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7abc3a3cfa82ad70a0621c850234d423f9f5eb8880e539289375eb0fdd96a62e');
INSERT INTO "journal" VALUES(1,72,'{"previous": "7abc3a3cfa82ad70a0621c850234d423f9f5eb8880e539289375eb0fdd96a62e", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "reference": "DR-YA72D5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "88fcf8159acfbd397c2014b2297fd7fd38ba24444c7cbf1b1bb2c9f3dceb4d8a"}}','be3f60e4d5022823c18b4e06daf51c34d0d9896f17626a8ff584a1d2900bb41f');
INSERT INTO "journal" VALUES(1,73,'{"previous": "be3f60e4d5022823c18b4e06daf51c34d0d9896f17626a8ff584a1d2900bb41f", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-705C3E", "clause": "4.2b", "details": {"revision": 1, "digest": "89964d220034fc7a1a8a7b9b8cc8bf9b14b08e76c8050d88df73c45f9c1f8955", "accounts": ["website"], "goes_out_at": null, "urgent": 0}}','4bc71978d9187b8a0824e598b73955e6a01eb7d72786bf00648a2ff685630e23');
INSERT INTO "journal" VALUES(1,74,'{"previous": "4bc71978d9187b8a0824e598b73955e6a01eb7d72786bf00648a2ff685630e23", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-705C3E", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','b69ad8c78e995bb1f3b6f3ef920a6b6b14661c49e655dab73e6ad9fc9706850d');
INSERT INTO "journal" VALUES(1,75,'{"previous": "b69ad8c78e995bb1f3b6f3ef920a6b6b14661c49e655dab73e6ad9fc9706850d", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-705C3E", "clause": "3.1", "details": {"revision": 1, "digest": "89964d220034fc7a1a8a7b9b8cc8bf9b14b08e76c8050d88df73c45f9c1f8955", "reason_digest": null, "clauses": []}}','3707d0b6ca2953b521592e4bf995d9b36417b033fc3f6ab21694e8cc7b501021');
INSERT INTO "journal" VALUES(1,76,'{"previous": "3707d0b6ca2953b521592e4bf995d9b36417b033fc3f6ab21694e8cc7b501021", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "reference": "DR-705C3E", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','aed0cc84f67c29e41633f4b10b8da9f8186206712be7ab4d9aa521f9276ef7e3');
INSERT INTO "journal" VALUES(1,77,'{"previous": "aed0cc84f67c29e41633f4b10b8da9f8186206712be7ab4d9aa521f9276ef7e3", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "reference": "DR-705C3E", "clause": "3.1", "details": {"revision": 1, "digest": "89964d220034fc7a1a8a7b9b8cc8bf9b14b08e76c8050d88df73c45f9c1f8955", "delegation": "DL-NBVMRZ", "lent_by": "Town Clerk", "stated": 0}}','f7cf3dafdb87e1ebfec18dd6f7068191e3dd1d5c5fada33ea49839714dd0e55c');
INSERT INTO "journal" VALUES(1,78,'{"previous": "f7cf3dafdb87e1ebfec18dd6f7068191e3dd1d5c5fada33ea49839714dd0e55c", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-ENPCJK", "clause": "4.2b", "details": {"revision": 1, "digest": "bb341565aa319521203903b42424200689ce1f3dbc5dda85e2b8088d0d99898a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','ea226ed7835af07f3077bb24883a8a77e8ca10dd353ee83bd46d39eb44c34892');
INSERT INTO "journal" VALUES(1,79,'{"previous": "ea226ed7835af07f3077bb24883a8a77e8ca10dd353ee83bd46d39eb44c34892", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-ENPCJK", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1e7867a1affc8df320cfd1a4f63bf47e808286a20a90373c66b24edade992c1f');
INSERT INTO "journal" VALUES(1,80,'{"previous": "1e7867a1affc8df320cfd1a4f63bf47e808286a20a90373c66b24edade992c1f", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-ENPCJK", "clause": "3.1", "details": {"revision": 1, "digest": "bb341565aa319521203903b42424200689ce1f3dbc5dda85e2b8088d0d99898a", "reason_digest": null, "clauses": []}}','c640804186f6ab7eb4bd9cf311d51d4254a000eff576de23492a89aeb66dad4b');
INSERT INTO "journal" VALUES(1,81,'{"previous": "c640804186f6ab7eb4bd9cf311d51d4254a000eff576de23492a89aeb66dad4b", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "reference": "DR-ENPCJK", "clause": "3.1", "details": {"revision": 1, "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','fc8f74f029f1672a5ed3709d2110f24e15aa8143cf4de9505249fc69212d3b3c');
INSERT INTO "journal" VALUES(1,82,'{"previous": "fc8f74f029f1672a5ed3709d2110f24e15aa8143cf4de9505249fc69212d3b3c", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "reference": "AW-3B7DGK", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null}}','aec2806b3ae48d7d2f07e0895fe84dcc7d5086b56c599e22d910fd06aebcb9f6');
INSERT INTO "journal" VALUES(1,83,'{"previous": "aec2806b3ae48d7d2f07e0895fe84dcc7d5086b56c599e22d910fd06aebcb9f6", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-1JKRF2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','eb3592b86d2155f265318ca5737db52c16b870594c40a9044a925da7ba011de8');
INSERT INTO "journal" VALUES(1,84,'{"previous": "eb3592b86d2155f265318ca5737db52c16b870594c40a9044a925da7ba011de8", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-C85E9Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','5b3a0bee59aaf3dc1557a7140e47d8127835163d361cbfaa5d0bd5bebf0fcd62');
INSERT INTO "journal" VALUES(1,85,'{"previous": "5b3a0bee59aaf3dc1557a7140e47d8127835163d361cbfaa5d0bd5bebf0fcd62", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "reference": "DR-CSDJ85", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"], "cause": "roles"}}','c46082c741c594136d3ac6c2fc1fdca164e1d7224a4e2df5c09fa40d2365e75d');
INSERT INTO "journal" VALUES(1,86,'{"previous": "c46082c741c594136d3ac6c2fc1fdca164e1d7224a4e2df5c09fa40d2365e75d", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "reference": "AW-3B7DGK", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','67a27292ef73a60869be2f2984e88d231159e5de4a81185db462ac682a7a1e47');
INSERT INTO "journal" VALUES(1,87,'{"previous": "67a27292ef73a60869be2f2984e88d231159e5de4a81185db462ac682a7a1e47", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "reference": "AW-3FF935", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00"}}','2a23f3ec78039974ae085a188dfa07c82c799188fc0abe7d890d2a89fac557a6');
INSERT INTO "journal" VALUES(1,88,'{"previous": "2a23f3ec78039974ae085a188dfa07c82c799188fc0abe7d890d2a89fac557a6", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "3ce43fabc8e116326becaec6496e2f097bbf5bd25bdc235bb4364162b3fc62ca"}}','d4635b483cc4dd39e2696ad45a9b5362c5e693865b4da935bcf9f812f4643211');
INSERT INTO "journal" VALUES(1,89,'{"previous": "d4635b483cc4dd39e2696ad45a9b5362c5e693865b4da935bcf9f812f4643211", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "1a1b1506d5e0b4ceb773c270afb900090f23fac5e88985cc93aec48e9a6da5af"}}','c00924da730395507234b3b72f329d6980c3f96be96b1c10343add041bc8a150');
INSERT INTO "journal" VALUES(1,90,'{"previous": "c00924da730395507234b3b72f329d6980c3f96be96b1c10343add041bc8a150", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "reference": "", "clause": "PS-4b", "details": {"digest": "73a070f5c336454ff9aedcccbda7dd943ca994067298d768bca66e285b06a2bd"}}','8e74a5b82793881a59c6c32a8a87d85f04d790c71229d17aef754dc0d36594f8');
INSERT INTO "journal" VALUES(1,91,'{"previous": "8e74a5b82793881a59c6c32a8a87d85f04d790c71229d17aef754dc0d36594f8", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-C22SWC", "clause": "4.2b", "details": {"revision": 1, "digest": "ee2730a4dcc352f9e98b4f362158a9bb51d8500f1f1a21b3e815a2a33abaae72", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','d7eda971aa1b027e434f9404bc5ba03ae74c951dcbbe20ca2182ba9011c54adc');
INSERT INTO "journal" VALUES(1,92,'{"previous": "d7eda971aa1b027e434f9404bc5ba03ae74c951dcbbe20ca2182ba9011c54adc", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-C22SWC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7940fd86b586b0928e69035548a8f447a2a48f147e88369bf847a4dfe59c354f');
INSERT INTO "journal" VALUES(1,93,'{"previous": "7940fd86b586b0928e69035548a8f447a2a48f147e88369bf847a4dfe59c354f", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-C22SWC", "clause": "3.1", "details": {"revision": 1, "digest": "ee2730a4dcc352f9e98b4f362158a9bb51d8500f1f1a21b3e815a2a33abaae72", "reason_digest": null, "clauses": []}}','7571063a36c71235c0c1f5c8337c99e57f4a6ca5aca4f390bf01727e9b85ca80');
INSERT INTO "journal" VALUES(1,94,'{"previous": "7571063a36c71235c0c1f5c8337c99e57f4a6ca5aca4f390bf01727e9b85ca80", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-PP03VC", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "4c0f0171d6acc70492943d2b95802c0698b8d4aae8a15de3fd1e2d0754fdf437"}}','3ea317dc38016b39a456a5db1ebe5c8484df9867d7a2a67dd6fce8b6fb909086');
INSERT INTO "journal" VALUES(1,95,'{"previous": "3ea317dc38016b39a456a5db1ebe5c8484df9867d7a2a67dd6fce8b6fb909086", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-PP03VC", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "4c0f0171d6acc70492943d2b95802c0698b8d4aae8a15de3fd1e2d0754fdf437"}}','cbdf075dfb751bc6eb30bb7d0fd08440c0ca9160ec88eeae357ec70329f679c2');
INSERT INTO "journal" VALUES(1,96,'{"previous": "cbdf075dfb751bc6eb30bb7d0fd08440c0ca9160ec88eeae357ec70329f679c2", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-3KF7ZQ", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-PP03VC"]}}','49ca965be7b3fda89251e966f3f600d4cfda71a968c305dd151e7440f77b6ce2');
INSERT INTO "journal" VALUES(1,97,'{"previous": "49ca965be7b3fda89251e966f3f600d4cfda71a968c305dd151e7440f77b6ce2", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-X2RZ6H", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-PP03VC"]}}','d55c60d760c347681ae3cab826130d96cccf4cffa4c6a5c12be2241df2f72a9a');
INSERT INTO "journal" VALUES(1,98,'{"previous": "d55c60d760c347681ae3cab826130d96cccf4cffa4c6a5c12be2241df2f72a9a", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-C22SWC", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-PP03VC"]}}','ebc0a7791a7fa6912b507e0a12905cc85408068d0f8c6216ba1adbea3e10de13');
INSERT INTO "journal" VALUES(1,99,'{"previous": "ebc0a7791a7fa6912b507e0a12905cc85408068d0f8c6216ba1adbea3e10de13", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "reference": "PW-PP03VC", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "1d17c3c6a94f17f6db6353e2487b5d92f4ec52fa64cdcfbc75356f51911908dc"}}','57952284ef237dbba0f20117902016ab3bad9dbcc044816dcbea9007a4e0f1af');
INSERT INTO "journal" VALUES(1,100,'{"previous": "57952284ef237dbba0f20117902016ab3bad9dbcc044816dcbea9007a4e0f1af", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "reference": "DR-C22SWC", "clause": "3.1", "details": {"revision": 1, "digest": "ee2730a4dcc352f9e98b4f362158a9bb51d8500f1f1a21b3e815a2a33abaae72"}}','788097f1bb33f01ed430883b642cd44393b1d576f6abc4fce76646b6db89223d');
INSERT INTO "journal" VALUES(1,101,'{"previous": "788097f1bb33f01ed430883b642cd44393b1d576f6abc4fce76646b6db89223d", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-E4AD57", "clause": "4.2b", "details": {"revision": 1, "digest": "b172424c228d7efba4b158f95068a1b97ca3a1b714d02e1f2ca6ddafb04628e4", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','3412fe0c6c264437d2b03f6f822cc34f8193244d3b47fd984169ff303e5316e3');
INSERT INTO "journal" VALUES(1,102,'{"previous": "3412fe0c6c264437d2b03f6f822cc34f8193244d3b47fd984169ff303e5316e3", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-E4AD57", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','06c12e0d78cb20fb5a0010d4417b1eb077e87437af7741e8674ea2511bb9b947');
INSERT INTO "journal" VALUES(1,103,'{"previous": "06c12e0d78cb20fb5a0010d4417b1eb077e87437af7741e8674ea2511bb9b947", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-E4AD57", "clause": "3.1", "details": {"revision": 1, "digest": "b172424c228d7efba4b158f95068a1b97ca3a1b714d02e1f2ca6ddafb04628e4", "reason_digest": null, "clauses": []}}','40e57175c97b7cf9ab002859ab10b3f0219a507432f7eac45dbc73c82d5cf024');
INSERT INTO "journal" VALUES(1,104,'{"previous": "40e57175c97b7cf9ab002859ab10b3f0219a507432f7eac45dbc73c82d5cf024", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-MYZ4PF", "clause": "4.2b", "details": {"revision": 1, "digest": "c9cba2a1441cf35fa5d1d909757b1c9752e34f825738e0a25d4c023e92783822", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0}}','fec976d196c8f9433cb9834426433f0ef074ce4f2d0f3107084bb10c4cbfe68e');
INSERT INTO "journal" VALUES(1,105,'{"previous": "fec976d196c8f9433cb9834426433f0ef074ce4f2d0f3107084bb10c4cbfe68e", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-MYZ4PF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','96128dafc4659d565bdb9180b825fa82a1548a8c03195c28cc84bff3a44d3b75');
INSERT INTO "journal" VALUES(1,106,'{"previous": "96128dafc4659d565bdb9180b825fa82a1548a8c03195c28cc84bff3a44d3b75", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-MYZ4PF", "clause": "3.1", "details": {"revision": 1, "digest": "c9cba2a1441cf35fa5d1d909757b1c9752e34f825738e0a25d4c023e92783822", "reason_digest": null, "clauses": []}}','9f81c0c2dc52802ddf487ce74be7807537cd973f84d65efbda6a560881639153');
INSERT INTO "journal" VALUES(1,107,'{"previous": "9f81c0c2dc52802ddf487ce74be7807537cd973f84d65efbda6a560881639153", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-S0FX1A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "33bbaebdacf68d407aac2a90f8956faeac9a5a58f4788ca4f36fa6f23204ebbb"}}','c6f691b8f923fbe8a1af1d0ae93f232258d5795ede6f2556f343c3b4f9479f1c');
INSERT INTO "journal" VALUES(1,108,'{"previous": "c6f691b8f923fbe8a1af1d0ae93f232258d5795ede6f2556f343c3b4f9479f1c", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-S0FX1A", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "33bbaebdacf68d407aac2a90f8956faeac9a5a58f4788ca4f36fa6f23204ebbb"}}','bc189b9457b8262a250b907b4abb3bb3421758c2f47c2f6846e17522dfa2c7c6');
INSERT INTO "journal" VALUES(1,109,'{"previous": "bc189b9457b8262a250b907b4abb3bb3421758c2f47c2f6846e17522dfa2c7c6", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "17afe5ad5a18a534065e91176c29c098fc0e2254a0d79eb64a63de67a056ff4b"}}','d611c1d162fa9903ad342c1d1d9d9ba2cedd4b71f0bd27f311c1f32f98c1cdb4');
INSERT INTO "journal" VALUES(1,110,'{"previous": "d611c1d162fa9903ad342c1d1d9d9ba2cedd4b71f0bd27f311c1f32f98c1cdb4", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-9KBVPY", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "82e65773717d1009538294bc05588cbf3bedf0b52f2c9ead6482d4b9f6e5628a"}}','84984a88eb483c613cc9ab9a08d452fe27511258b7ca5986ba30a8748a8e67c1');
INSERT INTO "journal" VALUES(1,111,'{"previous": "84984a88eb483c613cc9ab9a08d452fe27511258b7ca5986ba30a8748a8e67c1", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-E4AD57", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-S0FX1A"]}}','553caddf1819cd014c6d7f08596b3a9199700af2ca7299cf971aa2a160eef4e8');
INSERT INTO "journal" VALUES(1,112,'{"previous": "553caddf1819cd014c6d7f08596b3a9199700af2ca7299cf971aa2a160eef4e8", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-3R8HZX", "clause": "4.2b", "details": {"revision": 1, "digest": "a849dc0808a4c2b01fd694cbc49b98d842d54bc231fa3b4c654018bb6665e49e", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1}}','7f18cee0bf6b6988b116054b7af6fec5193a1d8317811c2084b992f64688e0b5');
INSERT INTO "journal" VALUES(1,113,'{"previous": "7f18cee0bf6b6988b116054b7af6fec5193a1d8317811c2084b992f64688e0b5", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-3R8HZX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','dec7c1de7ecff1da228a5d2af510c00553fd0a2dbe15788fc1320db6aabf04a3');
INSERT INTO "journal" VALUES(1,114,'{"previous": "dec7c1de7ecff1da228a5d2af510c00553fd0a2dbe15788fc1320db6aabf04a3", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-3R8HZX", "clause": "PS-4b", "details": {"revision": 1, "digest": "a849dc0808a4c2b01fd694cbc49b98d842d54bc231fa3b4c654018bb6665e49e", "class": "emergency", "reason_digest": "d03e3580f7ef6813914737b46f183bd0d6033f7a6e16e1af1a79a165b74f14fd"}}','cd732665fc4f3ae1f73034ce9c905d257fc449489c492f5c06ea1ac05e40f9bf');
INSERT INTO "journal" VALUES(1,115,'{"previous": "cd732665fc4f3ae1f73034ce9c905d257fc449489c492f5c06ea1ac05e40f9bf", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-3R8HZX", "clause": "3.1", "details": {"revision": 1, "digest": "a849dc0808a4c2b01fd694cbc49b98d842d54bc231fa3b4c654018bb6665e49e", "reason_digest": null, "clauses": []}}','6c77904d04ac82395c9802fe8a5ad2a58707f4b7ca8a804cea808f4173689605');
INSERT INTO "journal" VALUES(1,116,'{"previous": "6c77904d04ac82395c9802fe8a5ad2a58707f4b7ca8a804cea808f4173689605", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-MYZ4PF", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-S0FX1A"]}}','6eab5e8e0ca94c30722b3071f81ffd5679a98714c6b1d78826f1ea1ca16e79e8');
INSERT INTO "journal" VALUES(1,117,'{"previous": "6eab5e8e0ca94c30722b3071f81ffd5679a98714c6b1d78826f1ea1ca16e79e8", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-MYZ4PF", "clause": "PS-4b", "details": {"revision": 1, "digest": "c9cba2a1441cf35fa5d1d909757b1c9752e34f825738e0a25d4c023e92783822", "class": "emergency", "reason_digest": "0d0af022623ffd5861b4b658ee2c807d14b70fb0f5eb94387c6f29794925659d"}}','e4f9c2ca70bdad6586557d679b03dd166baf5d68d7e08653ed51d9dcd302aa05');
INSERT INTO "journal" VALUES(1,118,'{"previous": "e4f9c2ca70bdad6586557d679b03dd166baf5d68d7e08653ed51d9dcd302aa05", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','0bf712b7d64b7d70354cc75af9713dba1f995044769f7b697221ded3dbcc960c');
INSERT INTO "journal" VALUES(1,119,'{"previous": "0bf712b7d64b7d70354cc75af9713dba1f995044769f7b697221ded3dbcc960c", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','43e965706c051c092929d27c1ed2a5aca2e2130290c1b2167d78a621af04dc34');
INSERT INTO "journal" VALUES(1,120,'{"previous": "43e965706c051c092929d27c1ed2a5aca2e2130290c1b2167d78a621af04dc34", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','5acc0a9dd5490c7c5338193bbd5a1570b0eed4b2eac834760aff65ba9f0f55d9');
INSERT INTO "journal" VALUES(1,121,'{"previous": "5acc0a9dd5490c7c5338193bbd5a1570b0eed4b2eac834760aff65ba9f0f55d9", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','f7169f85e1067c0f494d0cab440ded987e72155f651b9db1659d1babe510e862');
INSERT INTO "journal" VALUES(1,122,'{"previous": "f7169f85e1067c0f494d0cab440ded987e72155f651b9db1659d1babe510e862", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','6361327796cae058f953194b19ef0bdc484de84aab6697bfb3ff06de2fa53035');
INSERT INTO "journal" VALUES(1,123,'{"previous": "6361327796cae058f953194b19ef0bdc484de84aab6697bfb3ff06de2fa53035", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','b5f1d04ea48078a2424df18c574d3c8f5e1ff53340d6e28963f38dee0377ccc1');
INSERT INTO "journal" VALUES(1,124,'{"previous": "b5f1d04ea48078a2424df18c574d3c8f5e1ff53340d6e28963f38dee0377ccc1", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','ba25d7dacf47d4188e55d6882a08e6450456301e9778c10a185359855aba46da');
INSERT INTO "journal" VALUES(1,125,'{"previous": "ba25d7dacf47d4188e55d6882a08e6450456301e9778c10a185359855aba46da", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','c4042e93d2e0c9244db75b18072331f299df2787f7c93677bfb35ddfb958b7b8');
INSERT INTO "journal" VALUES(1,126,'{"previous": "c4042e93d2e0c9244db75b18072331f299df2787f7c93677bfb35ddfb958b7b8", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "website", "clause": "Intro-2a", "details": {"address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','90dfe5ddfe08e6e8fb3b32dcf8fcef68576cfe13131c53274452704edfdaf9b9');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,126,'90dfe5ddfe08e6e8fb3b32dcf8fcef68576cfe13131c53274452704edfdaf9b9');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(2,1,'status card','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-1ZPWGM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(4,1,'status card','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(5,1,'author card','DR-1ZPWGM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(6,1,'decision card','DR-1ZPWGM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(7,1,'status card','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(8,1,'author card','DR-1ZPWGM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(9,1,'release','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(10,1,'handover card','DR-1ZPWGM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-1ZPWGM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(12,1,'decision card','DR-1ZPWGM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(13,1,'status card','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(14,1,'author card','DR-1ZPWGM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(15,1,'handover card','DR-1ZPWGM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-1ZPWGM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(17,1,'decision card','DR-1ZPWGM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(18,1,'status card','DR-1ZPWGM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(19,1,'author card','DR-1ZPWGM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(20,1,'route','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(21,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(22,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(23,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(24,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(25,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(26,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(27,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(28,1,'route','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(29,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(30,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(31,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(32,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(33,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(34,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(35,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(36,1,'release','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(37,1,'handover card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(38,1,'handover card','DR-3KF7ZQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(39,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(40,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(41,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(42,1,'route','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(43,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(44,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(45,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(46,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(48,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(49,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(50,1,'release','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(51,1,'handover card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(52,1,'handover card','DR-X2RZ6H','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(53,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(54,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(55,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(57,1,'handover card','DR-X2RZ6H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(58,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(59,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(60,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(61,1,'route','DR-GF8KJX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(62,1,'status card','DR-GF8KJX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(63,1,'decision card','DR-GF8KJX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(64,1,'status card','DR-GF8KJX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(65,1,'author card','DR-GF8KJX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(66,1,'decision card','DR-GF8KJX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-GF8KJX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(68,1,'status card','DR-GF8KJX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(69,1,'author card','DR-GF8KJX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(70,1,'route','DR-SHZG7F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(71,1,'status card','DR-SHZG7F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(73,1,'status card','DR-SHZG7F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(74,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(75,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(76,1,'status card','DR-SHZG7F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(77,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(78,1,'route','DR-QN7QRV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(79,1,'status card','DR-QN7QRV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(80,1,'decision card','DR-QN7QRV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(81,1,'status card','DR-QN7QRV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(82,1,'author card','DR-QN7QRV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(83,1,'decision card','DR-QN7QRV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(84,1,'status card','DR-QN7QRV',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(85,1,'author card','DR-QN7QRV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(86,1,'route','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(87,1,'status card','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(88,1,'decision card','DR-39TG9W','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(89,1,'status card','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(90,1,'author card','DR-39TG9W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(91,1,'decision card','DR-39TG9W','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(92,1,'status card','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(93,1,'author card','DR-39TG9W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(94,1,'release','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(95,1,'handover card','DR-39TG9W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(96,1,'handover card','DR-39TG9W','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(97,1,'decision card','DR-39TG9W','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(98,1,'status card','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(99,1,'author card','DR-39TG9W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(100,1,'handover card','DR-39TG9W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(101,1,'handover card','DR-39TG9W','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(102,1,'decision card','DR-39TG9W','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(103,1,'status card','DR-39TG9W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(104,1,'author card','DR-39TG9W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(105,1,'route','DR-6CXRDE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(106,1,'status card','DR-6CXRDE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(107,1,'decision card','DR-6CXRDE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(108,1,'status card','DR-6CXRDE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(109,1,'author card','DR-6CXRDE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-6CXRDE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(111,1,'status card','DR-6CXRDE',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(112,1,'author card','DR-6CXRDE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(113,1,'release','DR-6CXRDE',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(114,1,'route','DR-J4CGFH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(115,1,'status card','DR-J4CGFH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(116,1,'route','DR-C85E9Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(117,1,'status card','DR-C85E9Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(118,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(119,1,'status card','DR-C85E9Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(120,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(121,1,'route','DR-1JKRF2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(122,1,'status card','DR-1JKRF2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(123,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(124,1,'status card','DR-1JKRF2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(125,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(126,1,'delegation notice','DL-VJ3XXH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(127,1,'delegation notice','DL-VJ3XXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(128,1,'delegation notice','DL-VJ3XXH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(129,1,'reroute','DL-VJ3XXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(130,1,'delegation turn','DL-VJ3XXH',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(131,1,'delegation notice','DL-VJ3XXH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(132,1,'delegation notice','DL-VJ3XXH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(133,1,'delegation notice','DL-VJ3XXH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(134,1,'reroute','DL-VJ3XXH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(135,1,'delegation notice','DL-NBVMRZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(136,1,'delegation notice','DL-NBVMRZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-NBVMRZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(138,1,'reroute','DL-NBVMRZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(139,1,'delegation turn','DL-NBVMRZ',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(140,1,'route','DR-1QS927',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(141,1,'status card','DR-1QS927',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(142,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(144,1,'status card','DR-1QS927',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(145,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(146,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(147,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(148,1,'status card','DR-1QS927',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(149,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(150,1,'release','DR-1QS927',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(151,1,'route','DR-CSDJ85',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(152,1,'status card','DR-CSDJ85',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(154,1,'status card','DR-CSDJ85',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(155,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(156,1,'delegation notice','DL-5AS4N7','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(157,1,'delegation notice','DL-5AS4N7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(158,1,'delegation notice','DL-5AS4N7','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(159,1,'reroute','DL-5AS4N7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(160,1,'delegation turn','DL-5AS4N7',NULL,0,'2027-04-01 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(161,1,'route','DR-YA72D5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(162,1,'status card','DR-YA72D5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(163,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(164,1,'status card','DR-YA72D5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(165,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(166,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(167,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(168,1,'status card','DR-YA72D5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(169,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(170,1,'route','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(171,1,'status card','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(172,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(173,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(174,1,'status card','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(175,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(178,1,'status card','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(179,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(180,1,'release','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(182,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(184,1,'status card','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(185,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(186,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(188,1,'status card','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(189,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(190,1,'release','DR-705C3E',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(191,1,'route','DR-ENPCJK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(192,1,'status card','DR-ENPCJK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(194,1,'status card','DR-ENPCJK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(195,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(197,1,'status card','DR-ENPCJK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(198,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(199,1,'release','DR-ENPCJK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(201,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(202,1,'status card','DR-ENPCJK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(203,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(204,1,'absence notice','AW-3B7DGK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(205,1,'absence notice','AW-3B7DGK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(206,1,'reroute','AW-3B7DGK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(208,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(209,1,'status card','DR-1JKRF2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(210,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(211,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(212,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(213,1,'status card','DR-C85E9Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(214,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(218,1,'status card','DR-CSDJ85',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(219,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(220,1,'absence notice','AW-3B7DGK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(221,1,'absence notice','AW-3B7DGK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(222,1,'reroute','AW-3B7DGK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(223,1,'absence notice','AW-3FF935','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(224,1,'absence notice','AW-3FF935','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(225,1,'reroute','AW-3FF935',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(226,1,'reroute','AW-3FF935',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(227,1,'reroute','AW-3FF935',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(228,1,'absence notice','AW-3FF935','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(229,1,'case notice','BR-PFCMDVX2ZVNS8RV30VYA8J04VK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(230,1,'case mail','BR-PFCMDVX2ZVNS8RV30VYA8J04VK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(231,1,'case inform','BR-PFCMDVX2ZVNS8RV30VYA8J04VK',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(232,1,'case turn','BR-PFCMDVX2ZVNS8RV30VYA8J04VK',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(233,1,'case notice','BR-ZRQNQ1ND19ZRSDFNKSWM1HYZCY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(234,1,'case mail','BR-ZRQNQ1ND19ZRSDFNKSWM1HYZCY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(235,1,'case inform','BR-ZRQNQ1ND19ZRSDFNKSWM1HYZCY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(236,1,'case turn','BR-ZRQNQ1ND19ZRSDFNKSWM1HYZCY',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(237,1,'case notice','BR-NE34BAE9PYE1GXHAVNJZ6VHJ95',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(238,1,'case mail','BR-NE34BAE9PYE1GXHAVNJZ6VHJ95',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(239,1,'case inform','BR-NE34BAE9PYE1GXHAVNJZ6VHJ95',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(240,1,'case turn','BR-NE34BAE9PYE1GXHAVNJZ6VHJ95',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(241,1,'case notice','BR-5FMY8Q58WWD3TBS08TW2SSWNP1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(242,1,'case mail','BR-5FMY8Q58WWD3TBS08TW2SSWNP1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(243,1,'case inform','BR-5FMY8Q58WWD3TBS08TW2SSWNP1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(244,1,'case turn','BR-5FMY8Q58WWD3TBS08TW2SSWNP1',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(245,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(246,1,'case turn','BR-PFCMDVX2ZVNS8RV30VYA8J04VK',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(247,1,'case turn','BR-ZRQNQ1ND19ZRSDFNKSWM1HYZCY',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(248,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(249,1,'route','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(250,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(252,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(253,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(254,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(255,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(256,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(257,1,'release','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(258,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(259,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(260,1,'purdah turn','PW-PP03VC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(261,1,'purdah turn','PW-PP03VC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(262,1,'purdah affected','PW-PP03VC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(263,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(264,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(265,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(266,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(267,1,'status card','DR-1JKRF2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(268,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(269,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(270,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(271,1,'status card','DR-1QS927',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(272,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(273,1,'decision card','DR-6CXRDE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(274,1,'status card','DR-6CXRDE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(275,1,'author card','DR-6CXRDE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(276,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(277,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(278,1,'status card','DR-705C3E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(279,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(280,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(281,1,'status card','DR-C85E9Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(282,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(283,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(284,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(285,1,'status card','DR-CSDJ85',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(286,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(287,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(288,1,'status card','DR-ENPCJK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(289,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(290,1,'status card','DR-J4CGFH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(291,1,'author card','DR-J4CGFH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(292,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(293,1,'status card','DR-SHZG7F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(294,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(295,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(296,1,'status card','DR-YA72D5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(297,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(298,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(299,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(300,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(301,1,'purdah notice','PW-PP03VC',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(302,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(303,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(304,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(305,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(306,1,'status card','DR-1JKRF2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(307,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(308,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(309,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(310,1,'status card','DR-1QS927',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(311,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(312,1,'decision card','DR-6CXRDE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(313,1,'status card','DR-6CXRDE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(314,1,'author card','DR-6CXRDE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(315,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(316,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(317,1,'status card','DR-705C3E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(318,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(319,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(320,1,'status card','DR-C85E9Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(321,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(322,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(324,1,'status card','DR-CSDJ85',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(325,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(326,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(327,1,'status card','DR-ENPCJK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(328,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(329,1,'status card','DR-J4CGFH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(330,1,'author card','DR-J4CGFH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(332,1,'status card','DR-SHZG7F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(333,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(334,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(335,1,'status card','DR-YA72D5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(336,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(337,1,'handover card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(338,1,'handover card','DR-3KF7ZQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(339,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(340,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(341,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(342,1,'handover card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(343,1,'handover card','DR-X2RZ6H','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(344,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(345,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(346,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(347,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(348,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(349,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(350,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(351,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(352,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(353,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(354,1,'purdah notice','PW-PP03VC','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(355,1,'purdah notice','PW-PP03VC',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(356,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(357,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(358,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(359,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(360,1,'status card','DR-1JKRF2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(361,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(362,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(363,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(364,1,'status card','DR-1QS927',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(365,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(366,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(367,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(368,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(369,1,'decision card','DR-6CXRDE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(370,1,'status card','DR-6CXRDE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(371,1,'author card','DR-6CXRDE','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(373,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(374,1,'status card','DR-705C3E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(375,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(376,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(377,1,'status card','DR-C85E9Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(378,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(379,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(381,1,'status card','DR-CSDJ85',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(382,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(384,1,'status card','DR-ENPCJK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(385,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(386,1,'status card','DR-J4CGFH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(387,1,'author card','DR-J4CGFH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(388,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(389,1,'status card','DR-SHZG7F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(390,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(392,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(393,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(394,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(395,1,'status card','DR-YA72D5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(396,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(397,1,'names due','PW-PP03VC',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(398,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(399,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(400,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(401,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(402,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(403,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(404,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(405,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(406,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(407,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(408,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(409,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(410,1,'release','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(411,1,'route','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(412,1,'status card','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(413,1,'decision card','DR-E4AD57','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(414,1,'status card','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(415,1,'author card','DR-E4AD57','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-E4AD57','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(417,1,'status card','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(418,1,'author card','DR-E4AD57','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(419,1,'release','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(420,1,'route','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(421,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(423,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(424,1,'author card','DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(426,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(427,1,'author card','DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(428,1,'release','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(429,1,'purdah notice','PW-S0FX1A','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(430,1,'purdah notice','PW-S0FX1A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(431,1,'purdah turn','PW-S0FX1A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(432,1,'purdah turn','PW-S0FX1A',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(433,1,'purdah turn','PW-S0FX1A',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(434,1,'purdah affected','PW-S0FX1A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(435,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(436,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(437,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(438,1,'decision card','DR-E4AD57','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(439,1,'status card','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(440,1,'author card','DR-E4AD57','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(442,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(443,1,'author card','DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(445,1,'status card','DR-1JKRF2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(446,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(448,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(449,1,'status card','DR-1QS927',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(450,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(451,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(452,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(453,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(454,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(455,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(456,1,'status card','DR-705C3E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(457,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(459,1,'status card','DR-C85E9Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(460,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(461,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(462,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(463,1,'status card','DR-CSDJ85',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(464,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(465,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(466,1,'status card','DR-ENPCJK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(467,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(468,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(469,1,'status card','DR-SHZG7F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(470,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(471,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(472,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(473,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(474,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(475,1,'status card','DR-YA72D5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(476,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(477,1,'purdah notice','PW-S0FX1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(478,1,'purdah notice','PW-S0FX1A','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(479,1,'purdah notice','PW-S0FX1A','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(480,1,'purdah notice','PW-S0FX1A',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(481,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(482,1,'status card','DR-C22SWC',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(483,1,'author card','DR-C22SWC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(484,1,'decision card','DR-E4AD57','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(485,1,'status card','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(486,1,'author card','DR-E4AD57','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(487,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(488,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(489,1,'author card','DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(490,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(491,1,'status card','DR-1JKRF2',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(492,1,'author card','DR-1JKRF2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(494,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(495,1,'status card','DR-1QS927',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(496,1,'author card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(497,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(498,1,'status card','DR-3KF7ZQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(499,1,'author card','DR-3KF7ZQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(500,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(501,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(502,1,'status card','DR-705C3E',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(503,1,'author card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(504,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(505,1,'status card','DR-C85E9Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(506,1,'author card','DR-C85E9Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(508,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(509,1,'status card','DR-CSDJ85',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(510,1,'author card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(512,1,'status card','DR-ENPCJK',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(513,1,'author card','DR-ENPCJK','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(514,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(515,1,'status card','DR-SHZG7F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(516,1,'author card','DR-SHZG7F','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(517,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(518,1,'status card','DR-X2RZ6H',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(519,1,'author card','DR-X2RZ6H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(520,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(521,1,'status card','DR-YA72D5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(522,1,'author card','DR-YA72D5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-C22SWC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-E4AD57','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(525,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(526,1,'decision card','DR-1JKRF2','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(528,1,'decision card','DR-1QS927','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(529,1,'decision card','DR-3KF7ZQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-6CXRDE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(531,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(532,1,'decision card','DR-705C3E','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-C85E9Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(534,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-CSDJ85','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-ENPCJK','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-SHZG7F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-X2RZ6H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-YA72D5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(540,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(541,1,'purdah notice','PW-9KBVPY','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(542,1,'purdah notice','PW-9KBVPY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(543,1,'purdah turn','PW-9KBVPY',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(544,1,'purdah turn','PW-9KBVPY',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(545,1,'purdah turn','PW-9KBVPY',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(546,1,'purdah affected','PW-9KBVPY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-E4AD57','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(548,1,'status card','DR-E4AD57',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(549,1,'author card','DR-E4AD57','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(550,1,'route','DR-3R8HZX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(551,1,'status card','DR-3R8HZX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(552,1,'decision card','DR-3R8HZX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-3R8HZX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(554,1,'status card','DR-3R8HZX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(555,1,'author card','DR-3R8HZX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(556,1,'exemption notice','DR-3R8HZX','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(557,1,'exemption notice','DR-3R8HZX','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(558,1,'decision card','DR-3R8HZX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(559,1,'decision card','DR-3R8HZX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(560,1,'status card','DR-3R8HZX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(561,1,'author card','DR-3R8HZX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(562,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(563,1,'decision card','DR-3R8HZX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-3R8HZX','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(565,1,'status card','DR-3R8HZX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(566,1,'author card','DR-3R8HZX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(567,1,'release','DR-3R8HZX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(568,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(569,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(570,1,'author card','DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(571,1,'exemption notice','DR-MYZ4PF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(572,1,'exemption notice','DR-MYZ4PF','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(573,1,'decision card','DR-MYZ4PF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(574,1,'status card','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(575,1,'author card','DR-MYZ4PF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(576,1,'release','DR-MYZ4PF',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(577,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(578,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(579,1,'edition notice','edition 2',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(580,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(581,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(582,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(583,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(584,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(585,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(586,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(587,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(588,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(589,1,'reroute','roles',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "postings" VALUES(1,'DR-1ZPWGM','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-1ZPWGM','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-X2RZ6H','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-39TG9W','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-PP03VC','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.','form-24');
INSERT INTO "purdah_windows" VALUES(1,'PW-S0FX1A','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,0,'2027-03-03 09:30:00.000000',NULL,'form-27');
INSERT INTO "purdah_windows" VALUES(1,'PW-9KBVPY','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',0,0,0,'2027-03-03 09:30:00.000000',NULL,'form-28');
CREATE TABLE reading_reminders (
	council INTEGER NOT NULL, 
	edition INTEGER NOT NULL, 
	person VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_reading_reminders PRIMARY KEY (council, edition, person), 
	CONSTRAINT fk_reading_reminders_council_edition FOREIGN KEY(council, edition) REFERENCES editions (council, number), 
	CONSTRAINT fk_reading_reminders_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0CHAIR001','2027-04-07 09:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0COUNCL01','2027-04-07 09:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0COUNCL02','2027-04-07 09:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0DEPUTY01','2027-04-07 09:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0EMPLOY02','2027-04-07 09:30:00.000000');
INSERT INTO "reading_reminders" VALUES(1,2,'slack:T0THORNBURY:U0VOLUNT01','2027-04-07 09:30:00.000000');
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
INSERT INTO "reassignments" VALUES(1,'DR-YA72D5',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-1ZPWGM',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6d14316f2d8e55d17973f98b755ab59e','e5f5a4c4b6f9a0f3cbae9e6d92caad81c3ce9c0c65c5f1d84b89587d6670bed8','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-3KF7ZQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b221ceb78f013a5857c19e4cf4b049ed','cc1b2e3fa254fb654f68ea271dd5f3cb872b126eefea523b71d99379eeecf8a8','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-3KF7ZQ',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','de7e5c64ec819b3fde82ecaf3ae0acff','67d77430634fd0b5888f46cbdc421bd6b8069705a9ea4aa1cbf7be2679cdb520','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-X2RZ6H',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','7d68b676f624669a1331088d8c37d0ce','c23c767cefb85c6649cb532d2e7a65ef0376a988975276d70ce012f8b7705834','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-GF8KJX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','bf451b1b292d66b4af9a357d79c8de5c','d9781507f567bd88893305a500a81312c245177b69a33939b7e9f374badd4b40','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-SHZG7F',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','60eac61c0522037c76b81d370dec0db8','1cd3ef1e1ddaba8d58e6d796de8e9f6599ae9a80034b4d66d0ef7193798974d2','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-QN7QRV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d1a3bff45ec725c753c23777d16d081c','4d0c0384ab8d952bdfcc0b74ce8c14fb00782320f5035a4a95cf8748e23ca4ad','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-39TG9W',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','8681b5adee4b65c4413a8834867a8b84','bd49bfb32897b8535b8f137c19d83a2ac69fc4e78b372d9fcd2762393f91adc8','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-6CXRDE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','019707ee48ec89244100ad83fc9a1f25','1015b27d62ac5a52c3bac2bda357b06391cbac51ca522104c4a6bb1e83b5701f','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-J4CGFH',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5fadf84706dd3a83f97035a425612246','1e0c1e1f0b46a95d46c6e665c016ab2b8c50362b05484a68269f592b8a6ed54d','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-C85E9Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','833335b4c6897c5d6b9c4c12de572891','c6f1da9add7a2c0c7ab6b0464039c9eb28fe0674bae217bd4f14dbc4dc320c3e','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-1JKRF2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f8033b26397f1d99b6decb37fec76611','25de91d859da2a3051216e77fbe3fee13df9c2278c77f7813d94a89b58028dad','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-1QS927',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','94ee7b7aa8f8762dc7259c91b4b77052','660cbc1ecd0f2019aab57d329fb0c023761df314d4973f2bb0705be28ed5ca82','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-CSDJ85',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','96b51a8a57a3e6cdbb9c254bc099ce85','db3d8ba753fdd612d62a9055d98fc669bc66f91fb03c7049d1ba99e9eadec8dc','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-YA72D5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','954c6b5008a5fb8df616a9c91aa307d9','04e66589cacb1cdcf29cc0219ae46a2ca53460b3da1aaabc02086bcce7e17776','form-18',0);
INSERT INTO "revisions" VALUES(1,'DR-705C3E',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5d9e42a7b2a5558ef9479dda6410436b','89964d220034fc7a1a8a7b9b8cc8bf9b14b08e76c8050d88df73c45f9c1f8955','form-19',0);
INSERT INTO "revisions" VALUES(1,'DR-ENPCJK',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ce3bea11ab0cc324ad6db174212abe5c','bb341565aa319521203903b42424200689ce1f3dbc5dda85e2b8088d0d99898a','form-20',0);
INSERT INTO "revisions" VALUES(1,'DR-C22SWC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','bf5181ae6b31d3681f33ec902b1acb08','ee2730a4dcc352f9e98b4f362158a9bb51d8500f1f1a21b3e815a2a33abaae72','form-23',0);
INSERT INTO "revisions" VALUES(1,'DR-E4AD57',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','672583b77d3ab3b1711d7761fd57ff22','b172424c228d7efba4b158f95068a1b97ca3a1b714d02e1f2ca6ddafb04628e4','form-25',0);
INSERT INTO "revisions" VALUES(1,'DR-MYZ4PF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','7456b39fde68e2a5e9512e43d45f99ac','c9cba2a1441cf35fa5d1d909757b1c9752e34f825738e0a25d4c023e92783822','form-26',0);
INSERT INTO "revisions" VALUES(1,'DR-3R8HZX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','a90f2f3520ccc87a2dfce916dde350f3','a849dc0808a4c2b01fd694cbc49b98d842d54bc231fa3b4c654018bb6665e49e','form-29',1);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'6176dfc73dcfbee4e56b118766d61aafa4159c660686cc17ab3f4e939fc4b53f','2027-03-02','8dc4a3dc8d8306b9f889520d608f6e9c113275a2a736b0dfe2df3b7d4eb55032');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "btHHh2mWNhLgVQ0p+2YlqKvg2/TVyc+s+OH1xWabvHyG8/+00hT2G9TQ+qpk+BRrs67axOzSLrNUQnMsnkXYFNNWOma2ZnHW3jhoSPFSln0zHmVQCrBrF630Q/26hK3AZjffNkAtIYevXVMMOyRcuRWgVWlM/Ondy9ZCmpqokekQ5+pkmP8wOODi/gmJqsYPBUPVBNLrSSuA0mXnNcAGVCGfT06VSJvu4pUxursE0Ion4mBnk8xeGBmpa1zS2Ysegl6ooyvKCazow1BKx1stYS2UFECRkmTPewXA/A1kKZpccIN3rMUMx4SyXfijOg5mJtTStCntEu46k2UJAcL6y0TTELkfKzi5dqoFvBGQrLAkGgH6TKxnUegSDfYoMqBdKkp1/9ZsOd+368/iYsYgh4fRgCF1xVB7SdFZW0KXyryZ3keS0WXatMjGNQ9BzaqxROY9Tmkix5HIQXltOj8AyB4fUMSp/Ur0Wj0VTURHcGxJ3ZzkJNSDJQvYxnqK1CWa2v04gRi8F0smAg4i5z8ZgOqpvY3jcZar5MeCj5/3g89cKwAHdUAG9n8h9AcisJZP/g+S6SHDyOZQSTS9pPrDLr8JqxMo8TQoQWOsuA03HVLH6G/1tfVdsJYjMAWZ7h61wRQ7f+v6Oi9LhQ9hcoYSHGoHyzMwikrEOzYdg56CliOM45X/wXcECWuLk3o6qExOivmyvb1sNNJcGzXs62mhS3f74Omj5Pj2WzVtzLCcBrXUcvZ7IpBoku2d6K8X1YV/CDc3DikVICVK+QpVA7PeiszNz8wA+y4hoqTbi4EgV7box9iLfzPj2UrX5MKOYV5HUP/hls6VFttO2s94Y1mH7aGu+z7zVg1l1Towqq+FdRoCvSbXJHhMcUaSDQYvp2tMI8LsTfktwMTML8TKDwstqYhZkZ+yhG59+LilMiH5LTr/wPNHi6lsnQRM4cHe88JUFJsik3R80dVE1I7uZHbvhdbDNyieaa0KSufiHqTYVKIhmfiZ01iqn1UaNDQipiiEshRLpU7DfpJzonR/njs6LteOmE0lF09CUZoFgNLTlmT8BW1MGIHKlslW8WCW7wqTMRawderohYKiTGwlGior8O0740S8iS8OxNejb5mm+fMkfQVO4woUzRguRlP6bPFXeQPf/j9BD92okveArsxlJUrm5aojOE4ppsDIX88YdGZ400Dp+62nTaQ1uTsLpcUr1bv2NgWceessG6K/VU1VQfbpx3XjWSqtr5dzLFlDVWLDQI68qe8Bz1zzOfSL9Pyer1/byrJQ6ECUZ232Yx5TP27A/dg5aoIPwi1ffGMvSxt5SyDnHTvP/q3//jZkiMqYj8tfpuyTBf3vhcyat8dyCtTvm6Zh02BD9mk7kkXPgYeQrqawOuVlNnOfZhg="}','b6a61f3c31f102f14634ba86386243a6c08b5415e098cf132926eb753916c376');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "b6a61f3c31f102f14634ba86386243a6c08b5415e098cf132926eb753916c376", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "fI8sSSiQ5zmdQ8BbZVpzM6/pOc9LSS0wAuDmcyaI+vrrfj7+W2W7GMhgs/uhUDXKAjqRcTi9o5yecDXss5NKh/9+EdxoktPiKh+F3MnHI7G0F+ooso6RgeVlDZt7eB+F9G4XWyXcXYqEyTKqz+hweTRkiVDt2QzeXPU24pf4EtSH9R0XiAT90dnEzVwiaQ9uKmjUJtuNDYcYkmp8AziXd3sZ0V5+4C9ZR7dp7e2rM6Ydu0pZA6lvUGf2nVJucH7jCv9P6/NKgE6O/976FA0q6CjZSeun1tjQtstPnXb/gJJgdBwtaJh+7WSrWgm6je+ip5C1i1a5LAQXlPdIS+0h3T662KfSetoH+6oBv6+I4VrINw3JypAh5K2YqFRVov7j71/axRBx6O/7Ecdp+cjq4TI7OQScpsEAZix18iaDIpCYlX2t69NRcLfF5lQ4rCbjWBnIINCLpsY/lfCQUhzwp9D0YUJ8x4bm+TQYWE8jiDekJMoombY0QDSRqFqNrlKkwnJJq85SCysHXNPqlKefSbuUJ7TczT617kXmainAlAHtdK47RiKXqcvkNu3/T0/sbwHE5ucn7qhfSV8Aai8mZm6jHQ77GX0vRkqBnxqjI2lwAvcVh0KsXaJtfCIVpHj/ZuHtXE9tfOTQDAz+N03TX8QJXgJ130hHMtgbHRvHAwLXGogukGsv4RgT+MB5SuetdT4xAAWVy9pnIPm7eUvzKHGXCkI+yjsSSNKENlbqoGEzIPyGsDIUL88ErwWmluLYCQdMJNAtnfBcWJ2qA+u5UpIlGhPOm5lBRUFf1nEjnmyXWS35r/kWn0B+SNNEiKHmWitL6CrqKrLjqP81RMPDdb1iZxsRNXccwZqIv+AingkAL676YhLcYwcL+oeVf+BFNZ7tBy6B9InD9Rn0UZNPYadpdtnC8QKEcT1msh5iNChHim7RxWuq9ipvnhgaNuJco/F2niYHQRiLBzKkrMLQToVnXokIJptq/dLdSGFHBfTO1w31jvhNhMxf7IalLAFG2x8js6p8+HSVtT5WFEpMjgHFFWNhr5OPVA+IQRpoiJAxive+rJ3Kbh3MSI95GwAu/I4mLQNbQlF6+3F8JdBjXOFfmfriMAZZgQ4lXr0Arg7ASeq8g0jtx+QA/jkDKcQqJASv8wI7/AFhzFSBhO3ZDq/v+NajHQKGhUfpp2IA4+p9gaQsA9mlKw0kI2ufy4o6SKYEyjlOOBZzNsctR+kX3rCR/TUla8fFemA2EkWJySQrdk0nSC4xUUEH5OExyy2Je/vKzaOkrSMgYmjhJBKcjuME7mo69pPCGcSVt1Mi86BEds63mTn1GotSXLZqU8EDXecikEUUZWRywRRQdokfbJBIZmlx+9nRDCmCWlKSxkij9LLZ5h7CrpQDCEQ="}','ff3722536112055edd53b74be996306d166719eed14698f556b68c9b4c70cca9');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "ff3722536112055edd53b74be996306d166719eed14698f556b68c9b4c70cca9", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "CayBlLS75FOFUQcY931DZLhOz176AWqd/eooJLvEWz/ju1tt3LqxIDXx7KzIHzUKvc5VcEw+XN6zy1ShSwJCoY35iFhQmOW2W+GWA/FgTpFmZ/ApzipWX451TnRdKiT1Mf3nXszKgWXCeyxHgcC0ffJX4UvIP9lFG9B8OAaP7xc3FM6h/VumEepXJlUXbmpKAnAZES5Bl8E566pm2i+s+XMWaiLcgz1qaYO2Mne2kuVmrYy/HFWRbBkvz82psG3lyFKpJqSSg182YRIg8VsW3/but5NF5jwx6FfMHsXe2yMPgYeXjRk+H6X+W31WhOTZaps1LMNGcmyY0J36AmZ8Wi8Itk6+1r4xVtDQvM4JI+n6CD7kCcRU6Thzfth2fKjj1+OncxMM7BmX+AIUDlBIg87+nBtmM8lF6wvynBayoSdQgaQpD3BNXNYmfuufYZOxG6FIDDcyDDBJaqPO24N4ITR/1lhK8K8W/MvXHCaoo9Qs+b2wu4prYTS5CCWKhmRr6SzuTM2UocuqbxUwi+aJs+Mur43jsHPPsRggZHJEXz25CNCnS89p4rkKZagiK/tu8ZCDQ8XU8NYJuf+AEcf8FnedpzGNthUze6DSN7X17JInCA1gT+unFMvZ2GXBiivp648dG/9IHgZSoE55D/UCNeUGFeXjKI5WYf50No+AjW9L4tIhHtrvi8fcfCGeQ1wC36FomAJvPrU75xGnkYaHWNHYkWVCplO4lFfCqFCab9PJpYQu0ShSs2QbYh2XiIHyn+QzvPunO4AAYKu5KETpvWfWY2lMczTsdK9TcJnwCwOgW426xkyBgnRZb6MdnCh5y2zs8jgQDNYJVDqi4pMHTMsQvU3JAPf1BVqBpRxDm21HIELoae7aACmjCoiPiuQTpS1UfnGvrpPQNlmX2MpSFBrK0ZHmUIpJI3/5ztUarPKxPCdbXU6PSpiPW/IFOnwHfsEFP88FoM9KYAG/9k/nvszjAP5uiQJ1Go5Dcj6fnYjfU+3+GCB3H/Zr7xT+P+RaAuCISpemiDMx7+nFGhAJFr2krPnVMtWoSeR2cYcwqaiqDr4XvMHDQ0NBTAQwHn3NHL3VKk4lXXMrr1CyOw1JTxF1LcsFV2/g0MU40pyC4zUB7QKT3B+edILFuYGg/8PGc4JlA2bmUZ0yG9zhh1uz16bpWlBEwPg4yBhYOrbQdWiCjskeWSz/ovN7KDZqvJdWPPVwjFr14qOepFzGo7mDGj9gU3Jl0MpDMTwMUHFB6t1TTZpY0uVPgGXbeRNRZDMuw5z6IcrsPmM3fpKQ4KRgwzwYk6mpsDaV4YHLf17jkmXTPVLsMfcJgph16NJN63jJ8Gxwlhog4Qq0LgU4Mv+Vs/PWHJxxq+LV9cnHmsAjkDsVWGU/fAridXNCg1c="}','5d588c97ababab37f287fba8e6810d7bc81a86dddd567ef9b484b571bbe6ad1f');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "5d588c97ababab37f287fba8e6810d7bc81a86dddd567ef9b484b571bbe6ad1f", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "kb7QLEJdGB029z86eFEA0Ze63YcRK53vbVLB1KxHCVaicPZA+uaQ/eUFXgyVevAScvGzE8zBoHkzGNlQH/ci+Xv3cxhylaIhIJks21dCF0HtkJB/cC71srMTxctvXeUdOhN21jsXrstWfaGZgTUU9067vdop8bAcvxDtDrAyXbkzWRVB4AWa94Jy15Mm9qzSsM3xAwHM5p6rStbnDKsgjk95GkRk7gtfD+8zrXxJYux/MP9/vpYv0wG/2fMM37n0bmi4jSGhn/lzFe0neT+u0Ina93XyBQsNvpcMtMP6Hn6jQcUjkxkSE0EwbT6wB0jv34+ybL4yf+cjhIqkNAzdhKESmwCdQM+Uj1Wh7aMabVN07xaeTI0/6gqhnglpYR+sakjSDxnZ3Dte5vFBVndick6zmIEVHbpxf9nSxHbbNgWlj+biFH8135a3fn9E/cpUEn2tZh4w4+97NMqfn627pazhqR1HvsVozS4S0DYFpgrazZLoTcV2r7fQRKi+v3XLXl56WIEiHntK/8oCuTB+F73XmAB1pqO1jRQYqUsWUxM99B+7/+rQGWPN26qhSGVXbOZ1BAS4+g2I3edmX8WddPzlWRYj9WIGrnvP53bwYy7rclSNXvZuXSC/vr1cV7yFVTSke8etERZUmlSXFr6q7uZhF9cTL7sa/68ChhoDiJsOcddoajhy8YAOCpAdGbkLkX/zYUJXTGPBahtSLZFkiOih2xWdD0y/7HxpqHFZXNKto9W37B77epRYbbosIpI5aSjWKmiQNzQvAKzYbc+89A0TwqIpN7moiVK63z+yk/8iBsW0zinCtG/d6QcAzRNXQzgm3CYu3M/qbkXqEZvy5dBYcjvGcclVClVJP7cEHuRYBYKXPkkozqmEZ2NrDeM7MjbzikiXQEKZ29dZOTb924jsuiltl6ilkO8MQY7o9qJ/z9day/mNEdSByLvE5ll0+L0o6APLAIc7FxqUec3Vpvi5Coy2xUT+DqHbiIjT4ZLEwhZpOJEW7xwGGSSUjzT8nw3CZoivI23t5o9LkNqd9HnsouO1vK/7hFoxy9PVM9NGpi+/Ir6KqSAikARMadHogMY1ZKDT0dk4CGgQE6EgDU9mfpkrbbSO1hfB3c2gJBKi8Jmla7QxkbxVO/mp8pC27xKKTslDdMzWlYJAxq4/dZexwI82WAVIiQ3M/JsvhxSTsgvdXc7yXmt8AKJiz2If33O4SBIBYXcj1rM72OFjm+Y/9SD+0eoBtGYAnWLAFRz75lG2hbWQpDSnKbJ05TjzUIPLtmlo7DVeoS83v08kSPx9MgomFZN2mHt/qoEzucQCtTW5szD+Z5inquU5U955RgKUk+oNt2Xd8BzG2YkyZWnkCK/3HrVsMf0kfyvAizuOc9nUsA/0dkIVNvM="}','0014b606ff1f6a1e97ed94a3e23665ccf16a0bde79656eb0340fc098df05d900');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "0014b606ff1f6a1e97ed94a3e23665ccf16a0bde79656eb0340fc098df05d900", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "ZHEbIexjOHMDFaP3XompPYW+kfRUMqI+2tKaX51UjLbpoROYUQWfpXh8oHTpNLrS3qRmUu0gcECoF7JUBgylIF5U4W2AnApud54zqsBWjCaX14WppXjiKLCSlX0Hc30sXA/8+KWerhNHR8sm5GWcfjih0swET4LcCL3cNjQL+kTM9Eh90+viigF4+hXwxVk8EuY9bb9Yje1AcqkabN7i/NCznjdkRved2kg84oLJdFMjIucvh7RE1EzDZNUIHsLzLmqm7eCaiudk4qDdrrLHWwuzOgZDJzL7a6pTCJ3cs3E2xrni5evQ1q1XvwdGsBsb4cuapYz+xYckqtJaqKxnVKEl6rHuq2ukFKzBL9Rs+NRhUVrA75OFKilMLX2dg3urPonQgCDYQdD2n/g2sJVnsPoZfSXezq13hK0PT10sJ8wwda7Jf6ryxNQda7Q2ZgStI39/TjWN4JgRt5PzrgTVmpwHDq+Rlpk5TEazW2zJxIpB9vWzJ9evm2necNvk65z+XczOrhQzB4B/OGbKgFaEjs9PEyzj1/AvNOsMUo1NosRW/POK1/qXY+oh0aVy9X0JyaOOKYp9MZtXXWwJ8PkCI5T4J/+jQKGYtN8vfLc6sWpV/SWC+fJXUN9SzNEOFjgUR10qMR7+zOEQHUSRqrywLhk9rHY8RGfsyTXJmed9NiVkhsoLqQhtxSd8VmYkVPzWo3Oz+wm6Qs9NPyOQiEv2WiEdGDh4wi6TXjjo/orNToNDfMMfhm3XholmnjoTdxIHNrMaowGlzQvIORWgcuw2j0IpA8V9z7Dic+9/6dGaYWaTJVjTIUoEm1AjkAsogm7/ujWgWp8+wdwUi+QSqeTEgpnoDcDMl33Uo3WJ0+XKqsTel0BOXF3nT6Yeame2b8KahtcXKuiXWDsKDtfpUdxMikNeJgZGgxvAgCPHiUEBw2oCDoh0JG3SWGXerASmsx0fiuDjdOWE/WAC5YrciSbuu/y9ol6CTcEP6OBrIaxERWp9BaGa7azL9pSz7gle1npZ5p547+qWpqoi1pKeTuKb4fuEZsGZ+1DFNiX5j+LRQKWTc4PcRSLE9q9Ch6ekqe+0hSBmE1GJNmC6ssKkvELFgLSa27yrQWaT3E6Au1R1eqjvm0tToMS7Har1VCmpFUd4FDhYQYjQMTMTBYrLuW/LP/RHtQYfJiNOdC1VGwPObXwupPe7AChpqG2Fq7Rkp1MrOvA96JZWj93vk7XlYNZkuSpAhsIeID2o7zTrtODmqZ8ePWbQYpi8sqP/XNzfDDbp5jBBfTIUpekCZkUnKLiu4nPNlnXXgpQQjk+Cx/GezEpKmXxTbSMcvztPOUG5+y41KkNpjZupWKLUVxoSR3r9QbyoHKJvQXB741yWCgwnM203iWGt9wmo2XWxoBg="}','78bad773e979be0add313e9c8385c479c1e97f8898f2a684888674efe841e7b3');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "78bad773e979be0add313e9c8385c479c1e97f8898f2a684888674efe841e7b3", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "uh1SanCbAA7bgsqwE2NVr1EsGoXXC6kFr+R/TgstAPNF1xOJX2akD488Y8GoBH0aH+lPvysO6/ZCy50wKUzSHnlPfwLvsoZXZaqatDwvqBgtGv+Af14uApoktQjlc6mN12kqtsmNMDXEGTwedsgDAZbdMxdQ60f2kS62122a/S8rAYVJCafebFhhK3Adjm9Ok+W4OWvXEXJyhTkYSPg4uuQD9D1HHD4k0jmhyni8yRGXzebgtmOxJ/Fr2+KRpa6y2YQ4GgGgohHnDralas+lAw/Wd5O3YRar5wlSepXMafuSV/xhx433cb9EW8SoKy89u3i0BLhcSo55pCNLlyY2Xc2BeRnSiFk1Z8Yz1Fm0us8crUaN/UMu6tHdRrPrWGWTd8Pt94GJwWviWIIYJGo79YWSXebHr7AQYJK9HzTfQtnbAAP3OwG7bmEWfAinxyWh4O4PuDtisfXjYkHPmrWnZxw/4cajWXDJJsLr+09QB9Jy7RoYHCFZbmpHMQZSqz6dBnbI8tUAcEtn9sfYd+VzyBy0s6IPZGpCK+XvGRsgknflw8BUF9RHhvxHBTUg3hvMGQ9kUJ07wWhi1PEsZWUfWh8k7U7zhlsOVNrbN6i+U5+THO9zExz6o+7MBM8I6Mq5Gm4fS94Uvwf7Xtyg6szn/todEj2gRlndk6/fw4anrest9KYxDBr88aT8kKh4EayjG3IRTi/wbxGL1eMRl8NZQ5tha9hacRJ16SKkvEUvIFJdNbY6zoCCiLru6uMD6Ddd0UoudVJWdl1BtorNUH+z1qcq9x48Q5zCvuFgEv1wQSovOYys85Z7YU+mEmg47AVJCQYimZkk4P5AWGdsS7gtuHBcibAl85lW0c1iIEiHN8++dJBtc7L8F5L1bgh53PmntsECl/+iWNcQBPBlZX2LRTLEbozxZ7sAuoXsdHLYqo/WQrQHiUQ7/hoDw0+5vD8Tnyz31kPTtwBH/DleSWWOGpinSzQtf63aPR/dSDvRtLuoj7WAshVx9m4g7TUbuoUMxPE2Luxrc2UmgFdyOrKThvW7Vu0XMfHOFx3UFgMKPMkk7P31v5uhqlZsW0rFDCMnTwdpKpQA+y6AtYTjo3VD1hlgokL2QpSDd6MhMnPJP9U04h4wYIiJUg88C7UPsF0xkgDgFcBdTzbQiCP5H8EBK3M+mj5KuNgZ/vh7g0yKzfGez7KZ2hcwNwtCuCRgjag7wjV8SNN5AbEiQ5dNDBkogDIB20zRm49t7W6jSf6AzL0lSIhFDNJqyI2V7eVXeurkfQiul2sXHGp50me99moUIAHcM1SEiwLK0oVE2/LEHVKbv6jXV4KIkYeEWxuuuGRfeZFGFxFRrvRdbAkxunu3Fp5RePkPFXxc7ZBjpMZ60sMlS7XxG2eywn9p/Rk="}','bfbaf45fc9c80bd7f6b1d094f019bc9f8e9e0399d6279d1a001fbc0acfcd1d0b');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "bfbaf45fc9c80bd7f6b1d094f019bc9f8e9e0399d6279d1a001fbc0acfcd1d0b", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "K0pwPMIW+QJoThmrqHywzBp/qRtVPKm0TiIbj8IRJcFZa5UPk6ZWkiBu6SIhcrtpfhUpBBlNDrwx93g8/Z9TbFtBC9TBEPihqxZr5C9cIRM3B1/FbXrkd7MN35aT4rcHknsMG82ZWigIdNQCIujPg/OG9vuZjVfyLufXYKIlwNXgO5zpY+uFqm2EStH5tdSMNcYuTMPR/rMj5jCu3GEAbG8TAUSiPdL5F/qv/K5nrahCEy6yVQLqlv3WKfmDbL49zcnEtpOKd4Z+34Q/DSkixmRWHLp999imd0MMGXrrmPCTA8cdwrExJAmabxPu3GahRcmWnS3cnmtHnr1Th9UgLF3vl/UVt1Kqhcw2HfvgGfXeW7Sg2uJMMfnzGGgs4bUoVEtycPsiu6j7wadLkcdnecYEibgYhnKlftQGQ5jw0qs7xvRQtpuWy+oYfZjehBavgg/pMxxKS/BYRSBmCWcFG5cwP/eJ3i5dVpjn39yr1LkaxuihHe9++o711aOiuABFuaCGlLP7SzoiR4iIdpKLQEct3NAmufLPWAmT0XkhEuld/UVeeIdV2m6bFXHPK1o7fxA/KOGDjdDXhYsHbOcwG2Rue94E6Qjj33FlBKE9JzzSe1nnLsVpOFQiIcttwzUoLlIJ9ne7MwTcIgADNGvEIBrfKjoAQLqs8hD9OAeyp23zZibHZJ0hijMFJSmm+0WdU0nhJ5pDfsmSDY8KNIhKwJDrFL0+hb0NPtpPuI1Mhe8ZyNpcFx8W4fHouU27diLV5XUdyiiY3LjYNntSiiJwjmi1xGBzbUwraeJHqALHnX4HPjaKDyBGeUAoqHo5B/VH9pRTG5C9dh6ULnIG+gt08uucGa8dx+QsD1AUtfPPIzgiKxEKG4efa+6jvtsyugTvHXgyskCqhHa8VdjwH6avpEI9zeGWsNNnTR57YJPaIbvWxym9jB3ikm7KECgm6pG/p3Fs/V0Qnp71LwxrwPcHkxA9TJS1hTh1l14g5C6TV5dsreVokmyNT1FXi7pXluzBQEtLU08XM6ulgjSnw+RqKPXQPE7Y6jFShw65qvtus/x73373RqNEaVJhsuWp7W20pHXDPljEo1zfjqyM7RptUBdrV4i8XafPIfxCJCxUaY61oGJfpfL0/DaNtPx/pt5PuaWvOrktiibQkTGLqr4xQXRaL/sosNRfQr3WqV2So9Wgl3voC4X4gJB73QAkzjzxyhqdITkUKvu7NzIb5iDjGequ9Mrvr/VutHS2eagMdA6KDIEwDOkS/YItcbL01gc6qW48nHMfnOkK51VSztuTpxLL/TusxUvmurCu/cSH1aq9eHws/ok4EJszbPXnhqL0m85NXHxT0mggLkkQrGqcyglSMUk48PwHX8BiB1I2tZeWhdM1Jq0fZCzmxIk="}','0af27f5c2940205e480c38bda14367eb83be545761ac367938688a151c2c6834');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "0af27f5c2940205e480c38bda14367eb83be545761ac367938688a151c2c6834", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "MkDhZhdRSh3Q8s5BuNSeADG3l/SU3NfiNEMN6Tw3ZOECnsDZiMzjg/vDWuAxahZynENQrzMcYWiQWvYKwDJo49Now/hbtVdAEaPE5CFfmFnGReFLlwzOE62b3xL+9RH2c7mA2OogWc8RyqTZxbJHI7dn0BjtHHg4M8yKdpaxL7/QfNP8RZIR7fZNbuihegGO39TSEiFCMAUUgqv59rvoc0soOePQOoI3XOQxUBsZN6jy0gauc5bOI6Gqh0sEaXYt4mpZmDCVxSwFHK0zDxG9b8t0tNWdl7tO9vEd4GMSwBeyXmT8uYSpUYOW4o0Q+HWkDNCK8qMqGbDqLjNuY4REoFji8Yiu+LcGT8Yf3dLRYSQaodL3nMrQ2K2BTbCIIjF9MmbmySnyhZolxbK/E+mpwutUk2x/M81fs4PTiHH9YnN9L3OwgGuv/pVxj55NhtjJNF1hAfern1KURuASUdS5uOtQ3iWji43Twjqn4Hkvfhj2YxDihHbj1IA7B2u8UI56HZFYjf3ga2N42LMUz1H6sBTV0UVzj60A1yrFZizZsb+L4+PGAEgGbdtIZ/RLCiEGlcfADjcchNibSSA3ifpgJ7gV51LgEOqw6SLSsxyXKKBtb5QiHxvWYdQKPrGm5v4L/6JQIjzL9IONWh/vexy+zuZJkXK8VSVq1P0s+nuoTL4fNkzsm7Y2R1i4o9AwVMSaGFS5gyqk2teLRd1xZGpOglqKYYg5X6yQBriG95eUGWATO3b2WXRovyyXevGMd7lraXXzinIZivYdzxo708wYb9bt058GTdNp+sW7lCfMU+bjc83eycWhGDHgUECCJ8eNFLTrWmp2nygvdpc/elErIBYNa1qjYrPWI5F0CzcVdNlrY1L7MurnEPL/aI3flYyQdKdhbeo2b8HcUYI0L8i5BpkOrK0FdE/hO/ETuDiq+zjYuezo+gRWsP89rEZUy6CVp9Qc5bkFJE5Q+XiE/VlCbkZfcihr09n5f09lFBAWu9ENrgf3fu9fuKPLgoLCkSR4HHZlGii8AOnWlLqmGPNVKc0zbI7gyJ62hhGkULQ/BcJMcAKohRBRowlBh36T3l9tYMxrApIu8v9Nv/n1WqFi/g2yeMj+Dd6qYiXjua//67G6Lw6lU9e4oD+i9So0nBEkdCoJP27V5sqjKiPwgURrToRp2WRMKVANNMXRc85pCdOkM7FdAf1RROLT5WiHXieakclL4N5LUH07gH43rtifhlk72AQPZdZrnW3JAQnV2UMc0eTvAIG2MdR8OeLsNg9+GF1+iiJkCecd8Kpews3Ufm5mmyHobBMq43QIBBwCQVc95egt8s/kSjlBENdrA/MQ38uKTX1F7YkbVcNKA9kcFqeZtWq5ezN5X2o5yjb8/m8RmCvj9i0aQWJi6io="}','d4bcc443fe26e219e5fb5b0771e0b9d25f79f0494c9c63100fac31d7d0ff396a');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "d4bcc443fe26e219e5fb5b0771e0b9d25f79f0494c9c63100fac31d7d0ff396a", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "2Mq84CQj27cL9t9jTuRU/d75Odh2kEpd0np8HnYd4Tm0GJlreJqJl10WR6mC6cMhlXJwfDu0cdM+TUZZVBx64dc99zyZHWEwuQXM7Z9S/ofRquja7m4Djlea4TCMsyLAVn6ZA8VpMRvPAjcovJkMJZZ8CmVLOm4RHkpZIuFajf6aB1T8MxDApx93hn4uGJ0gXbB5fLGP4oLpdwruD8ZLq0W0cwVoY1S3bAPwOWDwvZvqe2XlcKYOEx+FpJaNgXRhdgsvCxM0LviCebBzOBOtcU/mUCI8z8qUe3N0kBtlNj4ghXBcYi6s0C4uEJW7ALL/Rr+RxEHnSrbJ/pEm+5zrztp/sfMYUN9J/OSS+G8tAQTWstbAz/0u3Us23c3R2cPEWqMTpivqQfMNc22cRHYoi+0LAyS7gqwdg0KfS0c1eI9Ie+Bj/uisWK0u9DQQv/KAoLsH8G3RpxtdCQ2jhAYne0yq1Fu1SYYlwRyA+ANY3yFvtDHY1dcXwz7AeDVpfKG9ZDL6yMkJHLoe57s2/1xyhvrXDvSh63DgpAlnVyVdgbleiSGc4MHgDhn8S+ulHSnE6CWKVE9ioDbima42W9FU7yVOdHTkUrz1L5U+QCZHsx/8sTdLEAPF+L4nRMfeyMk8g2reVt9Ch6UgVS6rtDFlPBR9+PsTALBBb95PwgZ6LDzFfGt5UyBE6auJ6DvlvtpByvz345o95XSyKypM+C5uEHCPw+6p9loauAyasMGK5qYazSHAPWUVBPxGG5aMBIgaLopeAeQHMVFieNHaIY95lCfaCQXsEFs8exkbdZKGPrLHYn0vqcug7VCLfG4KEg+pTogS1lYJ4EmG9vKGZbkvPJVEJCrsQ1fqyqrABLkU16Z9ly28tvuu+pTFRequ0kzNJCcIjOVn65z8Lv1nEbREerlPfVxUDccmP9fhkcJeB3sErTGSEPTGWc0nxbfmDT0nZ0VfqNfojXZ9VreWSEj6AdpGte+t3V0vXIrRePw5SuwfoftnWPEsSRM14GMvYc253xZ3z3vltUp++PZWKNcZRmo4KlWctmC4LpRwFoqQdf87vKgHpfEUX/YbZOCtABN/Dbt0ey71VYDnV/MjVU5pMHj0QDMW0DagZjME9ZyuaC482oybIVvjJU9iFyqwNoXH2BGnqcV0S3jYzf1amWpBFt3wFHKN9mqTmHg2t8MhYVq5h/Nt2XFyF/50E4wOCIaGH9nj8sEQAdKyloZGvUXov6+ZoXCOOMUk+1g1n6+p8Ae5LfEmRC8PDaUZHG+ZuNYVMaClbDZDk861D2djyrub8CtZfaY+R51YIILnT2DfOacHaP2SZvkG/1JaVAQeKrnqEvrEYcsosBn5YR2gSetswyiM8oh4XL1yhuBHaqnqpB0HkP30uBuMeL7Q+mY="}','adbb6197a5c9415f08e7c35bba5789064915adf18df2a3d73c3bcf83b0d10f95');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "adbb6197a5c9415f08e7c35bba5789064915adf18df2a3d73c3bcf83b0d10f95", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "mZhlPx54BT/uVeLvROFECa0yj/0KRW2NaWp4ERjf3+vjFM2zfbL0rpIDrmhwctM8HVl/258AdGEbIdVyClM+E8jK36vNFnCJsVri9w/r5znB0tNJuh7dfMCfGfrOZOTvGtb7hr0NnLwY+EEb7ijej0ddYO5ZaBlB+mntSoS+rQ5Q7hoViYeNaG+XPZd8ByZTirtLo3n9Pi4HNQSfI+SRKMe9/GJrR5WK4iWalbL9HebiQkjXGfRH5jNuQhGDZv25EeDxCzIApPw17uJHiMRiAeqChqXGiuzX3Wz6F+muVfeL9uKXuVFkOWUXBvfg/opxqKpToJ96RfajZNH9K3xAMJqXWfLWP5HitfGAGligpKnA4rizaunV3rawlsf2hSkeV95g0A5WuDELA6/cgaAlJIum8EXb1Xn1itq5HTwbClQ9mYF4SysD09S3CLWKQr3beuOcUkySgUc/gQHSZlFUSY/ROjDuTWNSa0hIJSM8ck5Cef5lTkyeT1lMCyNUrDxpyqdfYHclbTywa7+HrAFt7qCKxq/vOemG4DDUv5yjBYYpGEFTVYs7Wbd3bt/zkzfgSoSCwXgWuUTFMXjN4K8V4KDeSxkVroXhr6CdSLq+vwA0bApa8k3d3Q66x1V2RRexlTohkTaxCkEYBgGGHPqnVCHhqg9kG+bu240GEmRLFF8Kr1+4AuaSnJToU2O3iMcByD6g7HxP4KFGg/S9d4SzcyLCDz0GtJv8fWo/Z5QneearUE1p3k3HwBv6BzSy0w7HicAuNA8XACRz9q+wm4bQ4I3THSznRHvm2Cd2FmZzLfq/VVSHZ67oOtSHbWBSlNtWqohphXVjeyer0iS+LOG9TFmRnn4tMjC9ZlGI6bpJVqqPILd71QMFZ388vW0emf3k/OCfZ+eZBFail6+PCcZPKR8arFU+7koWgYwz5iJqU2H+GzJ4OPjbkLXNtlWC7eaRFJg7kM9XAYtjCqKFTcJmgyPL0fkS1jfxNNTiD85ZV4VFHNDKeiWTwMxuhoKfwPlVw/grvfp0eWbIaNOCQZd9/9dr8ttP06NX69OXHO0g1BLTx8K25vLRE8jxruO+jdFOqP6QBt6+kSnA9CSauKbILPfyELlFKLtBz63nWbcVORK96amCYbkdCj+Hdlp6BMhlfMuoKCfuY7KdSu1ZtFjk93ecwaUYpD0U257DnhQMtSoh7lHahyi5KAFrKQ2hEtGonUwnCclOjlXtQXXqk60M3li0sHvCXofPjm9xwdr1lUpGkxMYoGC11/rTLT9SrH5Io2/URaRsWH7L+wgdLi5fTmwMjEJNj5MaFlkPXI0CjSTn7RwWly8uN+PTy9WnoSiLRmTx4wkl/ylLTgg0p5H+/LpR2LO3/uYi/6ew9T1w8xej+EWJ1QyJN0YoUKM="}','6176dfc73dcfbee4e56b118766d61aafa4159c660686cc17ab3f4e939fc4b53f');
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
