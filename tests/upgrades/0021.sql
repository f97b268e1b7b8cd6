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
INSERT INTO "absences" VALUES(1,'AW-HW9JR8','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-SD22MQ','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-1GEGPD','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000');
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
INSERT INTO "alembic_version" VALUES('0021');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'7hzRL6v4n_l6qPknkoCo1_s7Tgy8AXY0I80Mjg-sLk0','2027-03-03 10:02:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 10:02:00.000000','23ee3e3580cd8e115b9acd13effeeec7');
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
INSERT INTO "cases" VALUES(1,'BR-1FF9N7G1K96YP7PRK3Y9R8W3JR','2027-03-01',2,'0f0861abc683f506',X'CEE5F94B52C923AC7B330E2DA67CB29122D8E2D382EB04248C319C69212C1826851BA076FD9B44834AED0E0DA499B7ED0743599E1188311B80E07C3C',X'BFEB221AFB24557A264D6560E2716BBD0E8A4306A62955ED91F928710498C504114BABD92BC15E4179A3F5F3201F10C55A5C01E5D4E647A62C44B23AFA28731782D8A2436E30303084CD8DA4543330E43750D5DCC22B073D04BFF7E47748C37F0FE2A62F60A042461789B64140B8FD767A2251CBB51C48C95640FDBCB729139D20138045C9FD08F9F19BE512475047C2C9A194EE69A3190E5AE818C24D246F21CAC66E430F1FC2A116F96BD2D80715E8B35E1D89F131A03827AA0BE3A39FDD70CABAB1F8FF12542092B94F8C608701C09C1ECD064F15E52ADA471B13202A40FEE483D39CB213E5D38608D83CA295228005A64364984752C462437E9BC71466FF002E8825F1D4186BEFEFC9C5367C7AA73C885823E0AF0C2AAAFA3D1BBA213E3F0B8CD680E8EDDED25384ACC7B9CBFC629FAF42F24128CF28A18760693B395FF2AFAA34EB98888F51989551E7296822CE187F08CC14713D00B4AFB8AA36075A86C7855AFCDC3EAEBE905A10128F75C32ADD9241F388C9E0336E8F47580CBD1DB2EB7449B1BF542207A5EBB0FFD691183BF5497C35ADEE70D79A2420562FB73BD14BEEB743998B55E9089D5402912F33EB7FA10BD31992D27D42D12F2E8B0D374002C9E17CE2655137A2B3BBFFD99A6857B2039FE0E943576C31DA889E11E56B97A4093F96589DC746CCB5B029BACECC3C5E6446CE57BA34BBC1B78F56945D154B2CD51D1B266FE57BFE2C952F6334B839735AF431A8D6EDEA4B3099A97ACD101B2FD42B6C4D2512FD2ACC58CBC1AD849B4C60F12B370E5B8E386A27B8425AAE6D7AB0E2DF3B80B19AF964DEF17FEC325A2EDBCE932CB2166CF69C5393E8F0811521D33760EAEC5CB38D5904E5B6D80C3DAB1210B48E095F21C72FAE5E9A1DCFAF407E0463F150F11094FBA729AE8840A6C0CC6DDC50E97F0B48DE27855FEC570AA4294B6318518AECA1FB4016797B919F1A9F8C57BA02F91AD4B225C40F0F0AB2341295725D39D5CD82520E4B2E22804450DFA0232B60DBBBB4DFE65A97DB7F86D0D7585DFFBA09810E25C6BB66D04F54812224FA852A0E6A18164C18A066CA77D3CBF2C4D2CAF42C5C68230363C4BD7304A707C5BBC3FE15472351A0D9DB5DC655C35C5701C225B7A95C5CB8D27810D4AE3238A82A3218374374B86EFAEECD8CB0368FEF9D7EF0FAE661630682F2C1C62775BC78322EA31CCD90456F27BF0C3DB908B8FD910949A14207699D5A2C2DB2B3F3562C27CF1705D27D37488BFEC75548C35A794267B1FFA947E2DA222A0E952AB9386085A70647AFABC1ADE42BFDC76383BD0E771C6F33573AA6CF60D746E97133D6101A16D2725A823138629D18FA72E4A44B9ADE1259C1FAE624C6E65A2FD5FA03AD92BD978928121BA7292F6B5A3CAA6F19A4B6CB4342D01841897324C7F57A94E77FC7757E7D5EA90442B5CB83220BF67C9C85F246EAC632448BD33E6097BF325E1578B607ADEA6C66','450d2e25d00f664b2dc78802c555eec4a9221e2daed1c2f0abd4b3f5b0d08cb5','671acd9d65540d87c97f801f80cd1bbbc7411b7fc7a7bf686f97daef2b00f5e9',NULL);
INSERT INTO "cases" VALUES(1,'BR-2JG9JR9A0Z1A30Q1186C0F8HBF','2027-03-01',2,'0f0861abc683f506',X'DF3836AA22C73D4184569A31A63D67C3A2F91749217036FC138A9E1BC171C2D1BA3152DA3451546513475FC9284A195219DA41EAAA490DCCFD61B5D6',X'E9AAFF5D93C18C1DA606191AE5F52E76959841E37F26756888E12905180622C51E62F36D3179AD77A3EF7C5025C29BE618A84354890F001FD03EBE9A8766787F53582BC4AA51838B20C98EEB24A1CF1AB4E2B339D9F77CAD43167FAF0CE03F8DCC06198F3CA14E46FFBDA84B7EF78A2019266266CF327DB9C40EBEF162E60329E449F87D1B6360045C5FBFE90E57118047859FE96C09A7DD278EFEBEDED33AD89659C5E948006C553D12F0E30BCD5645F786B830C9384453AFAD41ED068BF4B44D41625E98604B6306FE2224E0927139AE5A24F3C795A388F8C1974F619A077EB3C4D70DE8344111A5A3478C770759E102EC8F855B47FE1D76F1A341B63C16B3681AE620B6C95AB10AC3A85D203E05414644E7DDAFBBF510A4A336F4290FA69462263B6E28252FB749C98FEF1ED4237781E90953F0299CE7FC2C80C2CD788BBACD59395A4EB1E8763088925A33563FF6EE254333D4CE290DACD0E322BA3F225499AD206F372812A5DB48E2B640555E7C4BB504CCBE8BF5E6CC198DEB48B3C25E658813BC0595B305422E2FA3FD24877585A3279298C1F5DDF2FFAF5F3976E75F1F1806F41A3CE6CC1457C1D0BA96E791DD53E628D8392EF11C67DC34CFDB134F41D06FE50608FA8A338A46B7C305347A2FA5D985E4433EC69AB44D945D6AFEC03032BEF1A04AFC3FB6BCE4D36DB4ED52FA2DD3B985B47188532721924014C41071F638431E764442123E77EB7F5E8D241ACF45EFA89CE10BC7F390BB9829F7096163FA781332CB439F601E9B6508416A7D136930A5776860EF24EA24B8ACA60B6598D4E58A01583BA75BE422EE8C2EF1987692DFEA9F2653ECE58748C33CD0672553838C73984CB9B7A8120508B53D169242B4C4F21E131674EC401AFC8ED8E3284EE290912859F0D12458D9778F05A46498C778EE6FEFD8375A9BB8DB58730D34037A954045AB90F811748C76ED564D826BAD24032CA2B2C7F9E01ABC3D155090854D9EC3BE4E844E650CA4A9F0E342805900BBFEB0DED7801E4E2D3B412C73E3ABA99D1C9ABA1E616298A09CDD174BE3BACEEED2DD77F3B103450FFB396CC5654F836211656BD4C2E39726DDCDC8CC3C1DCB370E3627A540C125E7945BD76935616ABB60C27D274D4981E72F3346523B69EA22498752BCD02D1C449F70E77A0218733F1093B78E78144D924D6CCB735B47BA2F0B1C0D30642E5DA1B986A5B3EE0E5D4A0DBE1D4976CE277EC0A52FE0F9EF3D586CAD8B20CF27BD7CEB03B7425F11C82A136CA13DFBEEBE5753D770576BF8C0072E369991DFF13FA02B237E70C4161C3C3A54B6A8A230DBC9E6A21F2809EBE2496BAAD2FF185EA5A7CAB430397C25FCF8B49A2CD15858B970F4F37B9825A65E828EB63F9DB135DACDC775A96E11EF9BED5C97BE5CC335C6CF504C6A92D04E008978707723D1C066891E69C7369750172E042C990E5C5CDA765419FC3B90568FFDC01F63D8384E172F','600d8d4ca75c705483b2921e74021305e84df8f34e97da95a38d0944c0b840b2','46d9549270e7d004f8396ae736c083149a625053b8047d282b90c6bbede936ac',NULL);
INSERT INTO "cases" VALUES(1,'BR-2CGY0ET4WGC4YGKVWHHZJ1QDAW','2027-03-01',1,'0f0861abc683f506',X'D47F9DCE77941294D04B7621A0DDEE34B0D2D268E48C32F0B4831A3F95040CE3309046DABFCEE61DBEAC74182AA98490F5D862A03437B1C9903848FD',X'8D1DFE1F7A7F4FFF6113D12DA66C99B422DD61A54E633E3FAC4DF38598391DF99AB2DC4626A519E8933813006B1DCA8EB655F2F9A75DBF6592B16D98C6D64DE09D1ADE8D73D8A6EB546527BA1FDA58C74F6272722E389BC16639D1B90CCE9BF34CB192F843CE34A2602CD0A3577FDBE18D9C8A30F43156EA184E15A6C9D9657B48380075A6357B62F8E73637D71A8E3892153336B8A0768E33846AD4F07FE07551619366BD7E2A2216F0A230E6161FB2064564B9DAAD8D4CE778DDC36AE47B71C0E79C9ECC464322B18B66DA4D0C1CD289C96C384060BB978EED513FCEF035B157A70562497FF6ECE3722023DB9917E3D9C3A198121ACB1E427E13593205583CEC31E1744F5295926C0790A6E2163553CD5F8EA88433C6E892D4ECBE37FC6D0B05BDA3E110CCF3253C4F98B0B028300F816A9E5204643C76F0D5C4B390A28F78FE1A765B928DC875F7AE223DE56BE11D6ED9825AB9AC7E7EBCE268B120AB9DC94A47B2C5E057A443565FE0B6BCD46C77D4749D9A6D734B55F56EC7C678D442E69F0ECF705D146A5807D2515072E1D5991C253B4B7EB2F2C724B1E6CF39F0C11BB2CAEFF335F306FEBED8121E40F7F07AD61E88459BADCF7CCD660CC7A30FA69E154CA12D0651B48DE3CDA4515B8A87D35A70AFE33DC1552B4F57037EDB77B8AD8ABB2CC8A049D6A353A7C09E672375D53D09E64E1B49D2B7845F476EC3BD1EDBE707AEE3911EA0444AE6F37136C9B32465E07944955495F4694DFED7A0F2981AB0793092CABADFBD823F7B58ACBAAED68AE0EAC987615782541E7ADE06B28D516E46CA5E353DB55C7F29E97E2A15A773437FE4598E2180EBFA5411CD89B4935D6F6D4A10D82371428DDB20797D8E5A60456DEED928CE01C184F489C7AB97B0DE5708B0D217FECA7DC5EE981E26CB5A4955446EC92DC1A582C4E87F1D96046ABFF5D48C952ADDC40477E19D8BD5236A16197B492F113819B2F9E43438D2637906667965A24A670E783EF0A54C36B95689B65C3B82EDE33E7F866979C0CE16D154A428EA83886265D8BF207992EC627909460119C30A305A7E1F11782A08F021820325E48401209E357DD55275BB6D5B1105E7FC5028DC4745C5CBB45814E26356C4711F51232E8BF96E30826E2251D37C1733D807B4419D371F30F56B0DB0D2F9913EBA8A02BC8BA305C05052996CBF87707980702F77A274CD3B08730633E11227E4BED551692B63414158F587A0BDB2E8F94B774A98A2BDA2EC3097F1E2CE778A7BB9D79778898C6E468E3DACFFA0EAB46F09B9E778CAD0C19237C1CD4E8D1CA95F409C894303B9D680591A876D75FCA668A64A012198CBBBFA73A0C24E4CAE72F11FF657BCFA59A1DA0A58EFD796D8939701E0767A068226772E943DEE2591EA1B1AB4AF5D149F873A0C491AF1826584D844C25707A097242CC92D66CF0AEFA6EC08176E3E1C4DA19710F22BBB88D632283DCAD3076767D240721D','1c5542499fa104281e7cb9ec6db68795da0f0123112dcb35cc7490533e893978','3a8b903a27ea192b42f577488eb93776d1f25e489c257678de46edb089ecd6a3',NULL);
INSERT INTO "cases" VALUES(1,'BR-1CSHTWKXBAY4ZG2H5GGF91VJ83',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-842J8W',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-1FGXV4','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-842J8W',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-842J8W',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-1FGXV4','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-TA5DS6',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-TA5DS6',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-1EJBYZ',1,1,'4c3e0fa5535e3315393e28a5278a6823e71bb333d88a083f16bbdf4114ce2ee4','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-1FGXV4','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-0QK9YV',1,1,'b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052','slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-03 10:01:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-MP0SMA',1,1,'48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-F7K566',1,1,'6dc346e094ae43c99ff62b46da72e4144fffada8c3724c7654299aac62caad84','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 10:02:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'164CE39CE84170208970BADEEAD3EB02DFF5CBB044D3C48A67B4C957619F46649391BA880493B5FE4B978BADB2C12A8794DDBD0D6645FEEBB26966CC');
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
INSERT INTO "decisions" VALUES(1,'DR-YJCS1A',1,'f7377a56e0a16ded6e643fb0e93e34d62b1cc24f2757caa76737fe62cda83ec0','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-XYWZKY',1,'8f9d7e7ee0768c4a010f68886858f366fa34d0c7356d2f464d3881d01fca4a2b','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-XYWZKY',2,'617c9b5596df7d12305a9e17fc839a7710875baf1813beffa3d0b473c7fc950b','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-FD6Z8B',1,'21449622a7daaabce21d4bdaae1349bde6946c81c507aa57a7741190c94617c2','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-M72ERF',1,'fdf186d97ec90a6e2d7eb4731b2db9eeb77506d8ab0f6373bd26674141a47e18','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-QQXFTY',1,'5392c467d969368037f56e25e1fa39ce05ef070553c65c13734a53b1cc829483','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-5M415B',1,'cc4b726e3038344dc89d66486e2845e06ccf800c358190d9504cc459023e1313','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-FGWTP7',1,'3177cb30d2af4f8eb89c3681eea76994410ecda4fed6954e6d5ec29d38d1b656','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-4HASGQ',1,'1dafe5412ac523111d2de74dfe728839d57947eb3702f7a0aa8b8e5ad9575030','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The public needs it.','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-842J8W',1,'809b87749a303b232ef1476bc41de70b5f3e726e92c7ce4bd1fa0a0adfce3454','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-1FGXV4','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-1EJBYZ',1,'4c3e0fa5535e3315393e28a5278a6823e71bb333d88a083f16bbdf4114ce2ee4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-ZVB5ZA',1,'58c5ea625958e3978f27f245f02dc9a3acc9a8b36136a8a93f0a59153d0a697f','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-7TZPFJ',1,'e90ee72f40e7a1240d415f4d2d253cd6aac325b0e2eefa5970bb9434339982f8','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-0QK9YV',1,'b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-MP0SMA',1,'48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-EAVPNQ',1,'b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-F7K566',1,'6dc346e094ae43c99ff62b46da72e4144fffada8c3724c7654299aac62caad84','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-479CF2',1,'f40fd4f82a02b778b5acdb06e5c59a55f5a5e7607b201c7c5624a44cae237b93','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-PF0P4F',1,'3933be480bfdb74bb617dbe61f8e56d26cf599127393f08667dadc7466774d57','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-BC9ZSJ',1,'b0f9b9afa5ea4bdf0152994228600fd38ff098c6b97c4591b4ed536be429847c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-G8BG0Y',1,'740cf4b7660b6672abd08b1cb24ac53b64e0cec9bc56ee0eb3c54feddced1d9f','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-03 10:02:00.000000','','[]',NULL,NULL,0,0);
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
INSERT INTO "delegations" VALUES(1,'DL-DB18F6','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-1FGXV4','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 15:02:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-1413YP','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 15:02:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-YJCS1A','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-M72ERF','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Z92RBZ','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-5M415B','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-842J8W','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 15:02:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-03 09:31:00.000000','2027-03-03 09:31:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-F7K566','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-479CF2','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-BC9ZSJ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-G8BG0Y','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-C9T06M','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-83NFCD','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000','2027-04-08 15:02:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-46GNGW','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-X7MP4Q','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 10:02:00.000000','2027-04-07 10:02:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-BC9ZSJ',1,'b0f9b9afa5ea4bdf0152994228600fd38ff098c6b97c4591b4ed536be429847c','continuing service','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000','Town Clerk');
INSERT INTO "exemptions" VALUES(1,'DR-G8BG0Y',1,'740cf4b7660b6672abd08b1cb24ac53b64e0cec9bc56ee0eb3c54feddced1d9f','emergency','','','Lives are at risk.','slack:T0THORNBURY:U0DEPUTY01','2027-03-03 10:02:00.000000','Deputy Town Clerk');
INSERT INTO "exemptions" VALUES(1,'DR-PF0P4F',1,'3933be480bfdb74bb617dbe61f8e56d26cf599127393f08667dadc7466774d57','continuing service','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 10:02:00.000000','Town Clerk');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-YJCS1A',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-XYWZKY',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-XYWZKY',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-FD6Z8B',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-M72ERF',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-QQXFTY',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-Z92RBZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-5M415B',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-FGWTP7',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-Q7KTWZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-NBJ4AJ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-KD3AR5',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-13','DR-4HASGQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-14','DR-8FQ5E3',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-15','DL-DB18F6',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-16','DL-1FGXV4',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-17','DR-842J8W',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-842J8W',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-19','DR-842J8W',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-842J8W',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-21','DR-TA5DS6',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-22','DR-TA5DS6',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-23','DR-TA5DS6',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-24','DR-1EJBYZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-25','DR-ZVB5ZA',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-26','AW-HW9JR8',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-27','AW-SD22MQ',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-28','DR-7TZPFJ',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-29','SG-B29TT8',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-30','SG-QCMHGZ',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-31','DR-7EW9R6',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-0QK9YV',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-MP0SMA',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-34','PZ-0HR3QK',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-EAVPNQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'pause','form-36','PZ-3A1Y0S',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-37','DR-F7K566',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-38','PW-YHQFDT',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-479CF2',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-PF0P4F',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-41','PW-FNEDFH',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-42','PW-SWHTA4',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-43','DR-BC9ZSJ',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-44','AW-1GEGPD',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-45','DR-G8BG0Y',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-46','PW-Q66ZDN',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-47','DR-C9T06M',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-48','DR-83NFCD',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-49','DR-46GNGW',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-50','DR-X7MP4Q',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-46GNGW:2','DR-46GNGW',2);
INSERT INTO "idempotency_keys" VALUES(1,'change of office','form-51','OC-19DP3R',0);
INSERT INTO "idempotency_keys" VALUES(1,'change of office','form-52','OC-AF4TYJ',0);
INSERT INTO "idempotency_keys" VALUES(1,'change of office','form-53','OC-Q1MRYK',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-54','DL-1413YP',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','18iJqpPO7keO3S7z0xXG/8PRCrDJ1yXOyT0ah6RYuNgOpLAtECbchkorYaUHk9BEBT2qtNpd84j/yOM31QXvR4A31UKhyedUx7/lX5ANj1AOmyNAfwSNG5C+apO0cleE8+qYrpWFSy3FaaAwNw8uqX9AXumk/2dojEAF2XOzG7FSBRV3vuLIhF8CKllE8GBFbBR2UfUnWPic+0bx1JJnszu6/DzMWZA0jaSma6tGIMv/h+h9eH/ngTo3h9WyoPrfIKUSLKLl5Fv7uuZ+qPQf+SMYrSneXc1MEEOSPn2Su2BoS3gZYJRwKVlAnQGcNZzWYVuIICqGL/Viu6tK+/bNX9D9r1rwU9NKY37Kk60qyVanuHZOBD2/gogodACWLyDg2L+Dj+1Di8HNDKO8akH+wbR67IypT7ySUYHwAEjS+XXyqVhBOkiWxkr9Ki1oPbT8JWL7ejeri2/qpibwF9UEu3WN/C39oxtXRyUMPnbqXuyMhLF30JR/fcywmSU5hWUSC77Juf/VdeHHjmOq6GsWoiUesarBPq4uuZhbs5Ca+N5FrHWOQ8Hjj2EOmOF4BWm1+Z+MIkbmRnFwThesNG+UaXANDlIN9xuezkyxMYVsC5d8cmVUgf8+7JWiMNHiCw4uQn2MBYvssbAdsM0gQNIHsrQ87QQK1+Ud8EY2UeyB8Im8ba7z9+dqnzE2lA+j0rU2FgwALaJjUMznX1hGcPLDemy9DSBIcg6yaJs++EvtFFmRbY7Il/cwEr7m5jKP1VGXQZ2hrTYzehGUP+RNORdiJlCJXqagRdSSQYJvErqxOjM8zX2TeDhaIOsBQquiaJV7OveDse9ZbVXSWzhEIJY8XnM9l1HkMoKJmA4Y/YRqGHOdpyBUfwN3AIrjZjFnr3dM0ACYWX2sYq0c7ccjJX98Blu5CxspczS0qoM1Nv7IoNBbZyI8GKLeRHTBcsFZ8zKckFW84cB/YcF/zz6vmg4SHXoRrVhMvYAdD9iusgIN58hb9LJDsS3bunSq8t4HyfC4w8aqmmkDAMmAQFj3T4bVqppT+NfQ7i0irqwg1wZqxq1BwutJ5IJ0NQx/ZiWGG2iBrpsjEgaar9hFt9C8U9FKFftRqGY5gJZN9ieqm0ZlXVY3wlsvZZMkU1EHia3gfelP7NCJkgIwdmp32gmxkEoq8JR64GZVIS+2gLZkD0oCJXfw0n6XGN/6HPsqcuOkdBo1TCzo144jfBZaoJ85vsPxnAaZWtognRTtqJ7hh4iwUUKQP9M5IqvDWzZzcYiCU98DJL0jQ+wpS8EOD/L2eIghCQjcjhcChUCPKYnsHDshp5GyWetW6sWMeIMMjnSbeduKUiHlTnpNVwe+aYIHVsbQoLTlzcRV7s+PR86nTVig5GjxexsTewbKpf4LmVw=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "ad4b13af13f0f8bcc588c39e3398222f896ef6a31fc7cbfd04336b838070abc5", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "content:listed", "version": 2, "reference": "list 1", "clause": "5.12", "details": {"list": 1, "digest": "b5cbec51fc1fd9e499756065839db3061c51b4ab8a98b4ebcd4fcf1c3a7cae23"}}','47cb8024391fa11f5bb384697e3d636ed31e518f3582eb068882a2856cc2ebb4');
INSERT INTO "journal" VALUES(1,22,'{"previous": "47cb8024391fa11f5bb384697e3d636ed31e518f3582eb068882a2856cc2ebb4", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "content:listed", "version": 2, "reference": "list 2", "clause": "5.12", "details": {"list": 2, "digest": "ec3210611315815edb6af252403481142db8f9f78d30ecab644cb6a8401f6b25"}}','540825cb2535bc79edeebcf0905f4723b65fcd6fd91bfe81bc8aa241d0027a7c');
INSERT INTO "journal" VALUES(1,23,'{"previous": "540825cb2535bc79edeebcf0905f4723b65fcd6fd91bfe81bc8aa241d0027a7c", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-YJCS1A", "clause": "4.2b", "details": {"revision": 1, "digest": "f7377a56e0a16ded6e643fb0e93e34d62b1cc24f2757caa76737fe62cda83ec0", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "facff423669e428079302a2cbc11d76b78df070461c041372d28fe9a5f9309f2"}}','79ceca804ed0d3f55a3d0be597d71e36a9a4e9f2cc526d70f28bbd7bbf1f40b5');
INSERT INTO "journal" VALUES(1,24,'{"previous": "79ceca804ed0d3f55a3d0be597d71e36a9a4e9f2cc526d70f28bbd7bbf1f40b5", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YJCS1A", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5012dd4cbef5ad2ef99d8a1bcbbd917ab974d0192708f3f69d8c4e5d1edcf8a3');
INSERT INTO "journal" VALUES(1,25,'{"previous": "5012dd4cbef5ad2ef99d8a1bcbbd917ab974d0192708f3f69d8c4e5d1edcf8a3", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-YJCS1A", "clause": "3.1", "details": {"revision": 1, "digest": "f7377a56e0a16ded6e643fb0e93e34d62b1cc24f2757caa76737fe62cda83ec0", "reason_digest": null, "clauses": []}}','d1fd104b2684e7b0fabe6e57fba5f1654d4f42fe0d1b274d982fc5381b5873a3');
INSERT INTO "journal" VALUES(1,26,'{"previous": "d1fd104b2684e7b0fabe6e57fba5f1654d4f42fe0d1b274d982fc5381b5873a3", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-YJCS1A", "clause": "3.1", "details": {"revision": 1, "digest": "f7377a56e0a16ded6e643fb0e93e34d62b1cc24f2757caa76737fe62cda83ec0", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','891c8af6b5a0e6dc60c0767d8452b21bfebe5f36dc74026639344a47aa1fa98d');
INSERT INTO "journal" VALUES(1,27,'{"previous": "891c8af6b5a0e6dc60c0767d8452b21bfebe5f36dc74026639344a47aa1fa98d", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-YJCS1A", "clause": "3.1", "details": {"revision": 1, "digest": "f7377a56e0a16ded6e643fb0e93e34d62b1cc24f2757caa76737fe62cda83ec0", "links": ["facebook-page 76d56dab842ca4b6a6557a877b0b8f86671024c893900ab6c2e46027212e9504", "x-account 7dc2ef9431dbf697fd35e1c74676a5a8d1126d3169cf2b185e92ee75c79bff69"], "finished": 1}}','02b8507f675a61f4ab8072f103ff1ace113afbb96f2c47286bf452ac8b994a58');
INSERT INTO "journal" VALUES(1,28,'{"previous": "02b8507f675a61f4ab8072f103ff1ace113afbb96f2c47286bf452ac8b994a58", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-XYWZKY", "clause": "4.2b", "details": {"revision": 1, "digest": "8f9d7e7ee0768c4a010f68886858f366fa34d0c7356d2f464d3881d01fca4a2b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "6c9237eba8edbd16d17d1ce1a8a119f4b096487e26b658ddedbf71d797e3716b"}}','28a6c5751313cef321a8d73973f1e625293f1d317f3421d65b0e8909e334bdbe');
INSERT INTO "journal" VALUES(1,29,'{"previous": "28a6c5751313cef321a8d73973f1e625293f1d317f3421d65b0e8909e334bdbe", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XYWZKY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','246a4bf1f6f5cd6911940661b9ccee8277ae44731063bf2f6255d9819a0a793d');
INSERT INTO "journal" VALUES(1,30,'{"previous": "246a4bf1f6f5cd6911940661b9ccee8277ae44731063bf2f6255d9819a0a793d", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-XYWZKY", "clause": "3.1", "details": {"revision": 1, "digest": "8f9d7e7ee0768c4a010f68886858f366fa34d0c7356d2f464d3881d01fca4a2b", "reason_digest": "9bb250f3a3dc8b7710097b3cec4fbc5c5f00e8295104a1c6c92167b637852c6f", "clauses": ["5.1"]}}','d60e841f31c3a4647442b94541d8b2bd928b7bdd67c1312ae844073d210beef2');
INSERT INTO "journal" VALUES(1,31,'{"previous": "d60e841f31c3a4647442b94541d8b2bd928b7bdd67c1312ae844073d210beef2", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 4, "reference": "DR-XYWZKY", "clause": "4.2b", "details": {"revision": 2, "digest": "617c9b5596df7d12305a9e17fc839a7710875baf1813beffa3d0b473c7fc950b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "63ce959ad33b566c7bfcec598ff9e9cda59f523f343bbc6c7542da4b6dce4c6e"}}','fbb5856acac0922c0d760b09def9a8fca69d0ffab174a3cfcb5f894e9a8cd4f9');
INSERT INTO "journal" VALUES(1,32,'{"previous": "fbb5856acac0922c0d760b09def9a8fca69d0ffab174a3cfcb5f894e9a8cd4f9", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XYWZKY", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','05453c6cd81d26b9438acd991ccb5d4df61199e6c9ed8b29ba7f17f3af9a06c0');
INSERT INTO "journal" VALUES(1,33,'{"previous": "05453c6cd81d26b9438acd991ccb5d4df61199e6c9ed8b29ba7f17f3af9a06c0", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-XYWZKY", "clause": "3.1", "details": {"revision": 2, "digest": "617c9b5596df7d12305a9e17fc839a7710875baf1813beffa3d0b473c7fc950b", "reason_digest": null, "clauses": []}}','78b3ff9f5fc42bea93997863de4f0f2e7cca68817e754aff24160fc5e0a23acc');
INSERT INTO "journal" VALUES(1,34,'{"previous": "78b3ff9f5fc42bea93997863de4f0f2e7cca68817e754aff24160fc5e0a23acc", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-XYWZKY", "clause": "3.1", "details": {"revision": 2, "digest": "617c9b5596df7d12305a9e17fc839a7710875baf1813beffa3d0b473c7fc950b", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','ad55aa981b059b444dc7269fa12adfcd5b3090bace1752ef6aca9363b2b14690');
INSERT INTO "journal" VALUES(1,35,'{"previous": "ad55aa981b059b444dc7269fa12adfcd5b3090bace1752ef6aca9363b2b14690", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-FD6Z8B", "clause": "4.2b", "details": {"revision": 1, "digest": "21449622a7daaabce21d4bdaae1349bde6946c81c507aa57a7741190c94617c2", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "5409942db2e468ca65b4105ef9629f16125d8784e38a16d40aa01f6bceaa5df9"}}','5ed82ade338258e23edd483a9f9de3ddde9ab62f8b066bc0382dacd1d773b53f');
INSERT INTO "journal" VALUES(1,36,'{"previous": "5ed82ade338258e23edd483a9f9de3ddde9ab62f8b066bc0382dacd1d773b53f", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FD6Z8B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0e7bdc5c1d175fb7cc9c52963b08e00a016d165a906852ac97f67b251741fafd');
INSERT INTO "journal" VALUES(1,37,'{"previous": "0e7bdc5c1d175fb7cc9c52963b08e00a016d165a906852ac97f67b251741fafd", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-FD6Z8B", "clause": "3.1", "details": {"revision": 1, "digest": "21449622a7daaabce21d4bdaae1349bde6946c81c507aa57a7741190c94617c2", "reason_digest": null, "clauses": []}}','b52e2800fc9bfe3668565d86376894fbb7e4a1124ea7f92ef63985d77bb90a3d');
INSERT INTO "journal" VALUES(1,38,'{"previous": "b52e2800fc9bfe3668565d86376894fbb7e4a1124ea7f92ef63985d77bb90a3d", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-FD6Z8B", "clause": "3.1", "details": {"revision": 1, "digest": "21449622a7daaabce21d4bdaae1349bde6946c81c507aa57a7741190c94617c2", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','061081e0f2d6c71636674255fb67eaaacfc9fa1d57cb0774f8c03a8f486ed52a');
INSERT INTO "journal" VALUES(1,39,'{"previous": "061081e0f2d6c71636674255fb67eaaacfc9fa1d57cb0774f8c03a8f486ed52a", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-FD6Z8B", "clause": "3.1", "details": {"revision": 1, "digest": "21449622a7daaabce21d4bdaae1349bde6946c81c507aa57a7741190c94617c2", "links": ["x-account 84fa5887072df48d8b648f613b3edecd1cd6946f47686514298fcce37a9fe17b"], "finished": 0}}','2aff6ae4fa4766121e4baa4645d8a15aee9466d62e06480ceb2735ee5ff66ddb');
INSERT INTO "journal" VALUES(1,40,'{"previous": "2aff6ae4fa4766121e4baa4645d8a15aee9466d62e06480ceb2735ee5ff66ddb", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-M72ERF", "clause": "4.2b", "details": {"revision": 1, "digest": "fdf186d97ec90a6e2d7eb4731b2db9eeb77506d8ab0f6373bd26674141a47e18", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "4e1e1190a6b0c30bcabb29089da32645949be72d08116507afad6fd13170936b"}}','c35c8a81285e4d6e58fedc79773c011cddb404b50b6faab41f2193150ee2e933');
INSERT INTO "journal" VALUES(1,41,'{"previous": "c35c8a81285e4d6e58fedc79773c011cddb404b50b6faab41f2193150ee2e933", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-M72ERF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','abfa98d51f6be2124a9006569a035c119effb1150b34b6014d7535865ae6e97a');
INSERT INTO "journal" VALUES(1,42,'{"previous": "abfa98d51f6be2124a9006569a035c119effb1150b34b6014d7535865ae6e97a", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-M72ERF", "clause": "3.1", "details": {"revision": 1, "digest": "fdf186d97ec90a6e2d7eb4731b2db9eeb77506d8ab0f6373bd26674141a47e18", "reason_digest": "70cf666ad37b0a2716283464d176962d76bd3a03f823006661d5e93c8f8ec607", "clauses": ["5.1"]}}','6318775b0cf87e08467449d113b7bd55a7dfe7e1a1ea2dc4e3abf6ddf975930d');
INSERT INTO "journal" VALUES(1,43,'{"previous": "6318775b0cf87e08467449d113b7bd55a7dfe7e1a1ea2dc4e3abf6ddf975930d", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-QQXFTY", "clause": "4.2b", "details": {"revision": 1, "digest": "5392c467d969368037f56e25e1fa39ce05ef070553c65c13734a53b1cc829483", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ae464ca30c4bcf998d45b8db679a0bd758758730919daf9d7e3b2f3d8a8c678c"}}','b4c0141c4e2d6639f6076994fb50022e026fb96765add78cad0dcf7c87fdf33b');
INSERT INTO "journal" VALUES(1,44,'{"previous": "b4c0141c4e2d6639f6076994fb50022e026fb96765add78cad0dcf7c87fdf33b", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-QQXFTY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5fe0dbc7333615450bbc263d95af63ac4776b29f084f4c8cb3f094dabaac4136');
INSERT INTO "journal" VALUES(1,45,'{"previous": "5fe0dbc7333615450bbc263d95af63ac4776b29f084f4c8cb3f094dabaac4136", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-QQXFTY", "clause": "3.1", "details": {"revision": 1, "digest": "5392c467d969368037f56e25e1fa39ce05ef070553c65c13734a53b1cc829483", "reason_digest": "6be9d636188e1b8ae902326b60eb478d31746002905cb3476421b5dbdae9d731", "clauses": ["5.1"]}}','392a2e37190e80c2997a2f26671254c43b22def6a83e382f9be7ca8ebbf6ee5f');
INSERT INTO "journal" VALUES(1,46,'{"previous": "392a2e37190e80c2997a2f26671254c43b22def6a83e382f9be7ca8ebbf6ee5f", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-Z92RBZ", "clause": "4.2b", "details": {"revision": 1, "digest": "c1cd35fbb1c8d3244eb52461e0cad5cd0ef3bd60812da068e575d049c624caf1", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "1fe54b5fdd6cd41dc7a113724e38b87fc37a47520a29a484b8ece06a98a8a616"}}','3c8b447745df46cc9a1e81ee2bd422cd1a63f55150edd4c0c1c8109684394eef');
INSERT INTO "journal" VALUES(1,47,'{"previous": "3c8b447745df46cc9a1e81ee2bd422cd1a63f55150edd4c0c1c8109684394eef", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Z92RBZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','aa395a48455a9dd326ef8931fa1f6fcab8ccfd5d5acfaac527cb7d01871ac473');
INSERT INTO "journal" VALUES(1,48,'{"previous": "aa395a48455a9dd326ef8931fa1f6fcab8ccfd5d5acfaac527cb7d01871ac473", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-Z92RBZ", "clause": "5.8", "details": {"revision": 1}}','017bb47cbc02a52993a75b3e39ab1bc35c938d9bd014b30789dc95509da230fc');
INSERT INTO "journal" VALUES(1,49,'{"previous": "017bb47cbc02a52993a75b3e39ab1bc35c938d9bd014b30789dc95509da230fc", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-5M415B", "clause": "4.2b", "details": {"revision": 1, "digest": "cc4b726e3038344dc89d66486e2845e06ccf800c358190d9504cc459023e1313", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b32dd8aa3e67c9b82e6b7656b1f194f1923c9f758d06eb2ccbd17ed9b6c7a03f"}}','290e1ac07cec20218956f3d53d157aac66b68368c3b62ba9f35cbd7489485626');
INSERT INTO "journal" VALUES(1,50,'{"previous": "290e1ac07cec20218956f3d53d157aac66b68368c3b62ba9f35cbd7489485626", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-5M415B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','4e4718cf6e1f610d4e962a6f1c5c0ba781664236b12b3ea819a1e006344eaaa1');
INSERT INTO "journal" VALUES(1,51,'{"previous": "4e4718cf6e1f610d4e962a6f1c5c0ba781664236b12b3ea819a1e006344eaaa1", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-5M415B", "clause": "3.1", "details": {"revision": 1, "digest": "cc4b726e3038344dc89d66486e2845e06ccf800c358190d9504cc459023e1313", "reason_digest": null, "clauses": []}}','ea19310f38c5a57f81bf1538fab1a4e1d13c0c77a513313eaf6b6bce5a56baab');
INSERT INTO "journal" VALUES(1,52,'{"previous": "ea19310f38c5a57f81bf1538fab1a4e1d13c0c77a513313eaf6b6bce5a56baab", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-5M415B", "clause": "3.1", "details": {"revision": 1, "digest": "cc4b726e3038344dc89d66486e2845e06ccf800c358190d9504cc459023e1313", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','f70922fba2a94e3b497bdb8d3729d465bd5371c33aefcd719532be26d51565d7');
INSERT INTO "journal" VALUES(1,53,'{"previous": "f70922fba2a94e3b497bdb8d3729d465bd5371c33aefcd719532be26d51565d7", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-5M415B", "clause": "3.1", "details": {"revision": 1, "digest": "cc4b726e3038344dc89d66486e2845e06ccf800c358190d9504cc459023e1313", "links": ["website 376ede1048bbc6a798667b37007a79696eea86630db3313f407518118a283df8"], "finished": 1}}','1d0f632489c24a9f71ac42d1914c1ff72b3da9fed72d079b66c9190a3dd6bd54');
INSERT INTO "journal" VALUES(1,54,'{"previous": "1d0f632489c24a9f71ac42d1914c1ff72b3da9fed72d079b66c9190a3dd6bd54", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-FGWTP7", "clause": "4.2b", "details": {"revision": 1, "digest": "3177cb30d2af4f8eb89c3681eea76994410ecda4fed6954e6d5ec29d38d1b656", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "8a0437289339676d337a1b63ba3b3cee339fcf3a7d030572f72c5cf97d226e2c"}}','a9cc3796da6af5da3d4858c6064e56b63b8b5a8ba5a22e4979e40a5aa83dd6af');
INSERT INTO "journal" VALUES(1,55,'{"previous": "a9cc3796da6af5da3d4858c6064e56b63b8b5a8ba5a22e4979e40a5aa83dd6af", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-FGWTP7", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','28cbd08a07a6250ea752851a222867e2b2b10f4d84be0e9efee6bfe0a9f43a59');
INSERT INTO "journal" VALUES(1,56,'{"previous": "28cbd08a07a6250ea752851a222867e2b2b10f4d84be0e9efee6bfe0a9f43a59", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-FGWTP7", "clause": "3.1", "details": {"revision": 1, "digest": "3177cb30d2af4f8eb89c3681eea76994410ecda4fed6954e6d5ec29d38d1b656", "reason_digest": null, "clauses": []}}','a23f8ccb16236f0a9e2dbaeed8e154fc918a4b3dd5698866f924f6ef2f92c0bd');
INSERT INTO "journal" VALUES(1,57,'{"previous": "a23f8ccb16236f0a9e2dbaeed8e154fc918a4b3dd5698866f924f6ef2f92c0bd", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-Q7KTWZ", "clause": "4.2b", "details": {"revision": 1, "digest": "b68b0aa232501fdb1986254e08d0bc2eb96a43e4e20de8a288163ae87e892a3c", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b468de4c6425d487b234304ff44bd0fa34bd3003453d654573ab5511502626f6"}}','deb58fef5f1c97fb0092502489f828c7e2ca4b16a69bd32071d7dcd5f1001c3d');
INSERT INTO "journal" VALUES(1,58,'{"previous": "deb58fef5f1c97fb0092502489f828c7e2ca4b16a69bd32071d7dcd5f1001c3d", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-NBJ4AJ", "clause": "4.2b", "details": {"revision": 1, "digest": "733e4268d7319c912bbada510a5f4ae2965e11e959ee805bdfe160c2d86699bb", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "68c1e29bb9a9b911ddd97b96719fdd8e5a5fc02650f597d758848674780e1652", "checked": [], "form_digest": "b0a1ef497c0c95f2452ba858f6b3a790e9cb56e3e8254c846d9979557daeb5b2"}}','07d12573213d3df9797f6f5ceb44dc58e8b58f31cb82a2340785ccb0d45de01c');
INSERT INTO "journal" VALUES(1,59,'{"previous": "07d12573213d3df9797f6f5ceb44dc58e8b58f31cb82a2340785ccb0d45de01c", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-NBJ4AJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','618a000cf2d10714df3dd31ece99fcc3fff4df48ec0645c78ce858c145737676');
INSERT INTO "journal" VALUES(1,60,'{"previous": "618a000cf2d10714df3dd31ece99fcc3fff4df48ec0645c78ce858c145737676", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-KD3AR5", "clause": "4.2b", "details": {"revision": 1, "digest": "765e5dfc5fb7b1f65db8214080eca84320a97ddd5190d1bc838958a43f8ee5fc", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": ["5.6 7cefd0d662eb looked link"], "form_digest": "bd7648e1a621e53990e13c72f8cc08de5fd750a56487f6234349328b802a0eb6"}}','548c4f1d7c25bd18769dbb13da72907414c3cce95bdd455d8fa5117449f2f454');
INSERT INTO "journal" VALUES(1,61,'{"previous": "548c4f1d7c25bd18769dbb13da72907414c3cce95bdd455d8fa5117449f2f454", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KD3AR5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','47b5f400d48876fe7e33c59bec8080a220f3fd2c5190e9151d00933dc55099a5');
INSERT INTO "journal" VALUES(1,62,'{"previous": "47b5f400d48876fe7e33c59bec8080a220f3fd2c5190e9151d00933dc55099a5", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-4HASGQ", "clause": "4.2b", "details": {"revision": 1, "digest": "1dafe5412ac523111d2de74dfe728839d57947eb3702f7a0aa8b8e5ad9575030", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": "424bfe3aa9454891fd9145df0ffd29f844a9223803fd87ad0dfa05436340e46f", "checked": ["5.12 7e4a49f557e4 asks telephone number"], "form_digest": "5ddbd5b4674363c9f6147ff51f6a9033b8b372115f80b7b80af7200568a8d54e"}}','b0ae1ba9725b3bb9de0424dfb9a4004ab212714ef6a118577f81201ac8a86f85');
INSERT INTO "journal" VALUES(1,63,'{"previous": "b0ae1ba9725b3bb9de0424dfb9a4004ab212714ef6a118577f81201ac8a86f85", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-4HASGQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6eb6b34128a030732b05dc0492754ae980412d229aabae45028ee6c8a0e858a3');
INSERT INTO "journal" VALUES(1,64,'{"previous": "6eb6b34128a030732b05dc0492754ae980412d229aabae45028ee6c8a0e858a3", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-4HASGQ", "clause": "3.1", "details": {"revision": 1, "digest": "1dafe5412ac523111d2de74dfe728839d57947eb3702f7a0aa8b8e5ad9575030", "reason_digest": "89a1f0c86009185217a9e5022c9f0a3e0e0f553e03f0086fab9490694a19d171", "clauses": []}}','b71cea80239c15d077471d1d408a0cb9327744bf0869ab3925656c025575bf81');
INSERT INTO "journal" VALUES(1,65,'{"previous": "b71cea80239c15d077471d1d408a0cb9327744bf0869ab3925656c025575bf81", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-8FQ5E3", "clause": "4.2b", "details": {"revision": 1, "digest": "fde2c66865b4be311598e58f030a160aa21205abae7cf6a406bd3d92457ce471", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "4dd0462d18ee56ac4e5aca8c74920acf1d5c541479db0d8fe991fbb8d49a1b78"}}','6e8dcdcc943263d48bd7ff4fdb058188aff0ed3121d1cfc6c3bab40bbc695633');
INSERT INTO "journal" VALUES(1,66,'{"previous": "6e8dcdcc943263d48bd7ff4fdb058188aff0ed3121d1cfc6c3bab40bbc695633", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8FQ5E3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','880b76b90606822e5f6ac24d4aa3563c2c78e228819939094b707e8dc9d93f30');
INSERT INTO "journal" VALUES(1,67,'{"previous": "880b76b90606822e5f6ac24d4aa3563c2c78e228819939094b707e8dc9d93f30", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-8FQ5E3", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','3aa8a225575146f11551aab47da05cb9745e990f6674a8b0afc9e4f5e3821fc4');
INSERT INTO "journal" VALUES(1,68,'{"previous": "3aa8a225575146f11551aab47da05cb9745e990f6674a8b0afc9e4f5e3821fc4", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-DB18F6", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "580171657c3869081c668d28ecd0c16d1a1d5672ce7b6731b7b9e575e7f1b134", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "4d8106c7578068ed31e76353ddfe043cc6af4f9398d0113d80023ecbac7eecbe", "form_digest": "d255c608ef7938a0c1ef3f10f046aa0fd47c3eb04e6b4275981c774edda66531"}}','55d2b39d4a70e81ec5668769c95f4a10a901b662cfbc6b0530b48a49b5b422ad');
INSERT INTO "journal" VALUES(1,69,'{"previous": "55d2b39d4a70e81ec5668769c95f4a10a901b662cfbc6b0530b48a49b5b422ad", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-DB18F6", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "580171657c3869081c668d28ecd0c16d1a1d5672ce7b6731b7b9e575e7f1b134", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "4d8106c7578068ed31e76353ddfe043cc6af4f9398d0113d80023ecbac7eecbe"}}','d24f056d526b8c067a7f8e0457ad943fa481ce270cb3cc4f1e92a15f226d6ebb');
INSERT INTO "journal" VALUES(1,70,'{"previous": "d24f056d526b8c067a7f8e0457ad943fa481ce270cb3cc4f1e92a15f226d6ebb", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-1FGXV4", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "d1a144a94f1e2d355c73e4acb9ef266d884333db85bcadaf56a1bccc76080d84", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "38798a225aa6088df82fb1a27824dece585ae55d526fc5c89ff8e639b40448e7", "form_digest": "83c3820c728022877baa2d65c24522d497c0c70fbd284a5abdd1a1b80985cfe9"}}','48014e957b2c7a3b89f434d10398142f9d97528692080c148e5d4e5fb6bc9793');
INSERT INTO "journal" VALUES(1,71,'{"previous": "48014e957b2c7a3b89f434d10398142f9d97528692080c148e5d4e5fb6bc9793", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-842J8W", "clause": "4.2b", "details": {"revision": 1, "digest": "809b87749a303b232ef1476bc41de70b5f3e726e92c7ce4bd1fa0a0adfce3454", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "1b420304ffbc858d774e83b98c0eb45a99f27701c482c067390cd8228e2edc5e"}}','412b5fe7d07d14b46b4ddc83d9ad2798811e71b1b93d18bdd7ba08ea2bc588e3');
INSERT INTO "journal" VALUES(1,72,'{"previous": "412b5fe7d07d14b46b4ddc83d9ad2798811e71b1b93d18bdd7ba08ea2bc588e3", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-842J8W", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','d10e638ab1d391eb982bd56dcb8893096ad410efc3f5fe5ca9e3ff4270545c10');
INSERT INTO "journal" VALUES(1,73,'{"previous": "d10e638ab1d391eb982bd56dcb8893096ad410efc3f5fe5ca9e3ff4270545c10", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-842J8W", "clause": "3.1", "details": {"revision": 1, "comment_digest": "1abe9a0e50bd7766a740ed28f799b8a9d387f1581bd002f7fd544a4ed2f39a07", "form_digest": "db70dacdef87843a3c30266abbad2da0521f9bbf66078cef8677ac5c5854c679", "delegation": "DL-1FGXV4", "lent_by": "Town Clerk", "stated": 0}}','3c83d418091f3d525e19256e5f02f511934b2eac970fb0003cb3d903fa897a92');
INSERT INTO "journal" VALUES(1,74,'{"previous": "3c83d418091f3d525e19256e5f02f511934b2eac970fb0003cb3d903fa897a92", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-842J8W", "clause": "3.1", "details": {"revision": 1, "comment_digest": "a44cc8f62a79c2f78a592be19cd6327b50451a837cc5219567c14d044e017a19", "form_digest": "3a1a33dd8249fdb69e58f46e92ee57dd92e629d2320faa198bdff63f4374691e"}}','36659f783fc5c462015f43db3cf5178d0c8a9ed5df20d37100d1e546d7f3911e');
INSERT INTO "journal" VALUES(1,75,'{"previous": "36659f783fc5c462015f43db3cf5178d0c8a9ed5df20d37100d1e546d7f3911e", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-842J8W", "clause": "3.1", "details": {"revision": 1, "comment_digest": "8e0f4f3145aff7317667c3f0e911935d095d7bd44277d49502069861b7c39502", "form_digest": "557b4b3c47a3686d562798199f0450666579ceac22c904f6bb2cd464e1a21c73", "delegation": "DL-1FGXV4", "lent_by": "Town Clerk", "stated": 0}}','ecb4b8dd9bd7715ad3db9ec9144b6bc8ecb2b1bc5936f746d6eaf9b68ba76494');
INSERT INTO "journal" VALUES(1,76,'{"previous": "ecb4b8dd9bd7715ad3db9ec9144b6bc8ecb2b1bc5936f746d6eaf9b68ba76494", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-842J8W", "clause": "3.1", "details": {"revision": 1, "digest": "809b87749a303b232ef1476bc41de70b5f3e726e92c7ce4bd1fa0a0adfce3454", "reason_digest": null, "clauses": [], "delegation": "DL-1FGXV4", "lent_by": "Town Clerk", "stated": 0}}','8b86a6d87e6ce546e52e89a568b9d84ecf52153a18d39a9a439b4bdfca41e018');
INSERT INTO "journal" VALUES(1,77,'{"previous": "8b86a6d87e6ce546e52e89a568b9d84ecf52153a18d39a9a439b4bdfca41e018", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-TA5DS6", "clause": "4.2b", "details": {"revision": 1, "digest": "a915305f24a79a6de6b2f097dbcadeab8118ea86c4379447e3c8daf3aa6aff5d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "d066e8d607f4baa2b0be9fb231fcce64998ce0c404dbc136b61dec9eb21181cf"}}','a1e6b962addbbf22325e2d26207b127867591a6242e8f11349d9fde71297524f');
INSERT INTO "journal" VALUES(1,78,'{"previous": "a1e6b962addbbf22325e2d26207b127867591a6242e8f11349d9fde71297524f", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TA5DS6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a72d57c9cafee8acaf8413e616f640e750c4e23e637daec4e1ee80db02d00c17');
INSERT INTO "journal" VALUES(1,79,'{"previous": "a72d57c9cafee8acaf8413e616f640e750c4e23e637daec4e1ee80db02d00c17", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-TA5DS6", "clause": "3.1", "details": {"revision": 1, "comment_digest": "d34be2688f5bb2ab341ad3ae6480e6bdfa7f96e0b398381fe3b9ae0424dbe082", "form_digest": "d8df8c7390a8e0b6d75fefb2ef7522d606c84a9d095b2cc775708526736205ef"}}','2ac83a3be720bb92b0d51892c33a420b0cc1b76bd47d2acbaa622194181cf056');
INSERT INTO "journal" VALUES(1,80,'{"previous": "2ac83a3be720bb92b0d51892c33a420b0cc1b76bd47d2acbaa622194181cf056", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-TA5DS6", "clause": "3.1", "details": {"revision": 1, "comment_digest": "3819c72151f2b2d75ee77eb4de00af9a78fcb058b05daed732175502c58d4844", "form_digest": "50dda08fd00066519ab699abe974c3310c234e82c9f2ec865eae7cee166f436f"}}','1e29d40e0f30560c1ef5d9f47e37e59c6e0576ce17ab5c719d067bdf8ed30c51');
INSERT INTO "journal" VALUES(1,81,'{"previous": "1e29d40e0f30560c1ef5d9f47e37e59c6e0576ce17ab5c719d067bdf8ed30c51", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-TA5DS6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "d9a566b906185b14e7e497d0e4fd8d13e6e610a8cb74f166ff3d488abc14bb23"}}','a5ed7db6f004064312c422a2e8b36bf6dc248b86c7df133c070c0e28be50e89e');
INSERT INTO "journal" VALUES(1,82,'{"previous": "a5ed7db6f004064312c422a2e8b36bf6dc248b86c7df133c070c0e28be50e89e", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-1EJBYZ", "clause": "4.2b", "details": {"revision": 1, "digest": "4c3e0fa5535e3315393e28a5278a6823e71bb333d88a083f16bbdf4114ce2ee4", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "b58e732bad7a5bb4a7d125145f3323dcb139c6dc3db3a96f5245777385627f98"}}','4717b50e2693b3603abdad01f828c67f0d4bfa046cc9af43069b88ae1ac66914');
INSERT INTO "journal" VALUES(1,83,'{"previous": "4717b50e2693b3603abdad01f828c67f0d4bfa046cc9af43069b88ae1ac66914", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1EJBYZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','f78d3b4dc786a5eb41dba4123e53cab39385370049bca6087a875451869fef47');
INSERT INTO "journal" VALUES(1,84,'{"previous": "f78d3b4dc786a5eb41dba4123e53cab39385370049bca6087a875451869fef47", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-1EJBYZ", "clause": "3.1", "details": {"revision": 1, "digest": "4c3e0fa5535e3315393e28a5278a6823e71bb333d88a083f16bbdf4114ce2ee4", "reason_digest": null, "clauses": []}}','e974d2c0253b90f526acadb83df47736a0aa337a3501ededea719295b7639e31');
INSERT INTO "journal" VALUES(1,85,'{"previous": "e974d2c0253b90f526acadb83df47736a0aa337a3501ededea719295b7639e31", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-1EJBYZ", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','c6bf9f3b6b834ddd8d0a48ca5b755bae07297ee26b9f204b4160e67f52e6f679');
INSERT INTO "journal" VALUES(1,86,'{"previous": "c6bf9f3b6b834ddd8d0a48ca5b755bae07297ee26b9f204b4160e67f52e6f679", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-1EJBYZ", "clause": "3.1", "details": {"revision": 1, "digest": "4c3e0fa5535e3315393e28a5278a6823e71bb333d88a083f16bbdf4114ce2ee4", "delegation": "DL-1FGXV4", "lent_by": "Town Clerk", "stated": 0}}','a3b2cf8f85543f649f0b71643f9c4965f3b55ee3f1d0186c5ddcc0f0c258def2');
INSERT INTO "journal" VALUES(1,87,'{"previous": "a3b2cf8f85543f649f0b71643f9c4965f3b55ee3f1d0186c5ddcc0f0c258def2", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-ZVB5ZA", "clause": "4.2b", "details": {"revision": 1, "digest": "58c5ea625958e3978f27f245f02dc9a3acc9a8b36136a8a93f0a59153d0a697f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "21d9f844dba8be6bdedd174c334ad3ea25d58a1f187f9f3dcc0f9f20d67a89d4"}}','93e2f772b18dc86979b12ebc908b904f714c1d7f57b4b8383868396aaca2a314');
INSERT INTO "journal" VALUES(1,88,'{"previous": "93e2f772b18dc86979b12ebc908b904f714c1d7f57b4b8383868396aaca2a314", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZVB5ZA", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5de3e070fe3bfaaa11c717a878b09391020dad404f4fd4b97d613452e7d273ce');
INSERT INTO "journal" VALUES(1,89,'{"previous": "5de3e070fe3bfaaa11c717a878b09391020dad404f4fd4b97d613452e7d273ce", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-ZVB5ZA", "clause": "3.1", "details": {"revision": 1, "digest": "58c5ea625958e3978f27f245f02dc9a3acc9a8b36136a8a93f0a59153d0a697f", "reason_digest": null, "clauses": []}}','b4f78ccf696c5d9152d6016fb33fab358fee51111d8a10713499ace533c47864');
INSERT INTO "journal" VALUES(1,90,'{"previous": "b4f78ccf696c5d9152d6016fb33fab358fee51111d8a10713499ace533c47864", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-ZVB5ZA", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','501abed9dda31029c463c8da8f0de6e58c2af602d4aae971edd44f4e756a87fe');
INSERT INTO "journal" VALUES(1,91,'{"previous": "501abed9dda31029c463c8da8f0de6e58c2af602d4aae971edd44f4e756a87fe", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-HW9JR8", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "3a78026d65578d688d391f38a748eb5ddb35cc47d5991da4501b7e9519b82862"}}','bb24450cd40c002020be564f4ca24f5784bffbf2e198e7fc16ced7bd0686bf93');
INSERT INTO "journal" VALUES(1,92,'{"previous": "bb24450cd40c002020be564f4ca24f5784bffbf2e198e7fc16ced7bd0686bf93", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-8FQ5E3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','511d059696c5afc9985026698858df0624dde4f4c974f418ece145923f9d27c3');
INSERT INTO "journal" VALUES(1,93,'{"previous": "511d059696c5afc9985026698858df0624dde4f4c974f418ece145923f9d27c3", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-KD3AR5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','48e826b61ea6772d37d4861a65a087b5f1d968dbff9b9a3d02fbd11744f9e63e');
INSERT INTO "journal" VALUES(1,94,'{"previous": "48e826b61ea6772d37d4861a65a087b5f1d968dbff9b9a3d02fbd11744f9e63e", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-NBJ4AJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','99e063ea17c85f1b06717695ca66f4f47a27f0a90dce70458e027987f3b9e18e');
INSERT INTO "journal" VALUES(1,95,'{"previous": "99e063ea17c85f1b06717695ca66f4f47a27f0a90dce70458e027987f3b9e18e", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-HW9JR8", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','60ed22c85d42e2deba82a6f3d9f4c07fc99b6dbb5e84d0889dc1c25aa70aa4da');
INSERT INTO "journal" VALUES(1,96,'{"previous": "60ed22c85d42e2deba82a6f3d9f4c07fc99b6dbb5e84d0889dc1c25aa70aa4da", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-SD22MQ", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "6a07ff086ec5d6e5828276411aabdc98a4c31aae7d6f9bc071f49374e8638456"}}','94204396c4cd06ff233babf4bc729257f25c5bdb46f67e208ba7bc0c9b86e58c');
INSERT INTO "journal" VALUES(1,97,'{"previous": "94204396c4cd06ff233babf4bc729257f25c5bdb46f67e208ba7bc0c9b86e58c", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','0e5673ace8aff6f52434daf47f473dedcb7d33b8c5ec4cc17df3c8f6dd406b59');
INSERT INTO "journal" VALUES(1,98,'{"previous": "0e5673ace8aff6f52434daf47f473dedcb7d33b8c5ec4cc17df3c8f6dd406b59", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','42d4d3be0aa46baf8ac42ded73ae5b59dbf17dc91acc26651d724f0480fe73a6');
INSERT INTO "journal" VALUES(1,99,'{"previous": "42d4d3be0aa46baf8ac42ded73ae5b59dbf17dc91acc26651d724f0480fe73a6", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','1af78a65c959d5626e360f57c668ca2fd5109671e585210939e4944821d2db8b');
INSERT INTO "journal" VALUES(1,100,'{"previous": "1af78a65c959d5626e360f57c668ca2fd5109671e585210939e4944821d2db8b", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 4, "reference": "DR-7TZPFJ", "clause": "4.2b", "details": {"revision": 1, "digest": "e90ee72f40e7a1240d415f4d2d253cd6aac325b0e2eefa5970bb9434339982f8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "6306315842af19bf9686bfdec717329b8d506a9e0780145f0b884cba6856e11f"}}','4cbf16ad681da6987177135ef97983b8ce4cd3b1ce4e4c7758b4d9b85b7bb9ec');
INSERT INTO "journal" VALUES(1,101,'{"previous": "4cbf16ad681da6987177135ef97983b8ce4cd3b1ce4e4c7758b4d9b85b7bb9ec", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-7TZPFJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e7d123ea7232b8eede1bfcbd21de62b08fa3a21b1cfa651d3f7c85a91997cc69');
INSERT INTO "journal" VALUES(1,102,'{"previous": "e7d123ea7232b8eede1bfcbd21de62b08fa3a21b1cfa651d3f7c85a91997cc69", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-7TZPFJ", "clause": "3.1", "details": {"revision": 1, "digest": "e90ee72f40e7a1240d415f4d2d253cd6aac325b0e2eefa5970bb9434339982f8", "reason_digest": "8d679f15c9e84f4188086a3abda9b4244a0dace8916c3b6a53b5d79fed3e303e", "clauses": [], "own": 1}}','ceff3fdeb1c88b0022374b27c3878966d607458d224033811e7b7305bd8fed74');
INSERT INTO "journal" VALUES(1,103,'{"previous": "ceff3fdeb1c88b0022374b27c3878966d607458d224033811e7b7305bd8fed74", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','095f28dfb1c0bbab2562a7a607930481d4e9ce06c6da8ce52e983f3a40f7d869');
INSERT INTO "journal" VALUES(1,104,'{"previous": "095f28dfb1c0bbab2562a7a607930481d4e9ce06c6da8ce52e983f3a40f7d869", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','0db3835cb813e56abcdda25492da249f37512705dba46581fcaf6961f0b18c5e');
INSERT INTO "journal" VALUES(1,105,'{"previous": "0db3835cb813e56abcdda25492da249f37512705dba46581fcaf6961f0b18c5e", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-B29TT8", "clause": "house rule 3", "details": {"words_digest": "665a755df45427aa3a1189e84c1bad6129599f154f231ec554365cc26388cf16", "form_digest": "864d277edbd26afbe5189aeb0f0bca9bf7083b4ec7ffe8b3a565612fbf22059c"}}','b3ebb11bad92f5106c547a6cc46696a450682c670df04fb67c7ad02ffe349d90');
INSERT INTO "journal" VALUES(1,106,'{"previous": "b3ebb11bad92f5106c547a6cc46696a450682c670df04fb67c7ad02ffe349d90", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-QCMHGZ", "clause": "house rule 3", "details": {"words_digest": "3df2e07e090c5eeed919ad7a02ad8c772b697489f617b9ec2058e3bc21666185", "form_digest": "07f065ed6f0bcc0ab11954ec811d3eb3ece7fcd4f1a9e6233662884a7afe07ec"}}','d9b4ba3e456111df5de8262dd1b731c758adb55ce5653409899223c8cd914695');
INSERT INTO "journal" VALUES(1,107,'{"previous": "d9b4ba3e456111df5de8262dd1b731c758adb55ce5653409899223c8cd914695", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-7EW9R6", "clause": "4.2b", "details": {"revision": 1, "digest": "9906768e732fa4f7383dde0f7e10c1f341468e44c760522fb77bb74fc7e81ddd", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "cd3b9917355510d867bf9bc4b5d32bf53f4d2e5a011fbd526cce12a082d0736a"}}','3a8aaa1a56af0b84db214f2fdf09f9cdeea3566df9bea88d59895cca422cc29a');
INSERT INTO "journal" VALUES(1,108,'{"previous": "3a8aaa1a56af0b84db214f2fdf09f9cdeea3566df9bea88d59895cca422cc29a", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-B29TT8", "clause": "house rule 3", "details": {"draft": "DR-7EW9R6"}}','1ff250108b3bb451d7bc52d4ed93e52322d6ff1ad3b58e5859f7c7c2b1901888');
INSERT INTO "journal" VALUES(1,109,'{"previous": "1ff250108b3bb451d7bc52d4ed93e52322d6ff1ad3b58e5859f7c7c2b1901888", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','55a69ceab523f184d76bfcb9efe0bbbd7bd2e7af5256a017a374c0aadd172414');
INSERT INTO "journal" VALUES(1,110,'{"previous": "55a69ceab523f184d76bfcb9efe0bbbd7bd2e7af5256a017a374c0aadd172414", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "dc8d10e588cfebed4a0e778347b958a84f60d010f355c0f4c57258e6df0c78f9"}}','181d60e0a825bfbe2f6c563e1d729d0a5ba9f5a592e97694a5e9eac86432c020');
INSERT INTO "journal" VALUES(1,111,'{"previous": "181d60e0a825bfbe2f6c563e1d729d0a5ba9f5a592e97694a5e9eac86432c020", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "113c022a87596af82600304543fda05b497fe44a1547085ad0810b688cc6821e"}}','85e000e8910aac41083af3e760458dcd9f0e32a4810293f910630a629a8b9ea4');
INSERT INTO "journal" VALUES(1,112,'{"previous": "85e000e8910aac41083af3e760458dcd9f0e32a4810293f910630a629a8b9ea4", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-0QK9YV", "clause": "4.2b", "details": {"revision": 1, "digest": "b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "11bf89b1781a6f5a59c0bcfe1597f28f8fab8444aa2f5a700aed55c6c5a71057"}}','a6d6a490af571c6d5feb94017f1ef630c9e52172e9f5f9c439859accaa3c18e7');
INSERT INTO "journal" VALUES(1,113,'{"previous": "a6d6a490af571c6d5feb94017f1ef630c9e52172e9f5f9c439859accaa3c18e7", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0QK9YV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a7374a09acff88c2b1f2bd37d725d960203f5f9b3e8a910cf85174b9d4746fc2');
INSERT INTO "journal" VALUES(1,114,'{"previous": "a7374a09acff88c2b1f2bd37d725d960203f5f9b3e8a910cf85174b9d4746fc2", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-0QK9YV", "clause": "3.1", "details": {"revision": 1, "digest": "b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052", "reason_digest": null, "clauses": []}}','c3570fdc8c18a4fb7271c42310bf76fa97a77d9acd85952d068e79022e458b69');
INSERT INTO "journal" VALUES(1,115,'{"previous": "c3570fdc8c18a4fb7271c42310bf76fa97a77d9acd85952d068e79022e458b69", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-0QK9YV", "clause": "3.1", "details": {"revision": 1, "digest": "b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','19e5ad9eaaee63e65c925624e6dc3c62b4a3c1daebd5d672a62f20562ec9a2d0');
INSERT INTO "journal" VALUES(1,116,'{"previous": "19e5ad9eaaee63e65c925624e6dc3c62b4a3c1daebd5d672a62f20562ec9a2d0", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-MP0SMA", "clause": "4.2b", "details": {"revision": 1, "digest": "48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "f8cdd69dbc6407aacd35edf5e8a7eff5ef423b8e0a4f53dc766b7abf292f62b7"}}','15cfa30f18e777cb53b43dd0dd04b1e6621b67dc09c084b0d56bcf662811ee47');
INSERT INTO "journal" VALUES(1,117,'{"previous": "15cfa30f18e777cb53b43dd0dd04b1e6621b67dc09c084b0d56bcf662811ee47", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-MP0SMA", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','345186f6eee312b93b07a3f21b302652143d479d0833e2a22795e5d031e48518');
INSERT INTO "journal" VALUES(1,118,'{"previous": "345186f6eee312b93b07a3f21b302652143d479d0833e2a22795e5d031e48518", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-MP0SMA", "clause": "3.1", "details": {"revision": 1, "digest": "48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c", "reason_digest": null, "clauses": []}}','dbf4dae50ced6e000b8782c2fce03d965f5c39527feedec022f27807f45dca9d');
INSERT INTO "journal" VALUES(1,119,'{"previous": "dbf4dae50ced6e000b8782c2fce03d965f5c39527feedec022f27807f45dca9d", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-MP0SMA", "clause": "3.1", "details": {"revision": 1, "digest": "48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','709fefede23ff1f0b71710cdb2b753d3b3135f07a8a3390d89f9f76fbbe40308');
INSERT INTO "journal" VALUES(1,120,'{"previous": "709fefede23ff1f0b71710cdb2b753d3b3135f07a8a3390d89f9f76fbbe40308", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-0HR3QK", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "ef27e9db50bc8f4e29d4d07ce06930d7c5886e9fef55250073eefb3cd180610d", "form_digest": "02d068860c94fe772e277bad6f4199015f83729e6d1cb69527d6478fc88b77f6"}}','4f213564f553779c6859ce28d2f511dbce9ed0a4fcf4ef3ac96438ef883854fa');
INSERT INTO "journal" VALUES(1,121,'{"previous": "4f213564f553779c6859ce28d2f511dbce9ed0a4fcf4ef3ac96438ef883854fa", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-0QK9YV", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-0HR3QK"]}}','687d04d96ddf40ae1d5065ab7771ec56f5f62feb4d4deb72e60433ea2a53de56');
INSERT INTO "journal" VALUES(1,122,'{"previous": "687d04d96ddf40ae1d5065ab7771ec56f5f62feb4d4deb72e60433ea2a53de56", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-MP0SMA", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-0HR3QK"]}}','c306b7bae8b5dc53da3491448afb26ba89708429b6b0eed37eaad34df80418a3');
INSERT INTO "journal" VALUES(1,123,'{"previous": "c306b7bae8b5dc53da3491448afb26ba89708429b6b0eed37eaad34df80418a3", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-FD6Z8B", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-0HR3QK"]}}','61ff19c2b07ddc1a16ca7ef51951a675ce67a8b9c758ab7d4d8d33a7182c1e75');
INSERT INTO "journal" VALUES(1,124,'{"previous": "61ff19c2b07ddc1a16ca7ef51951a675ce67a8b9c758ab7d4d8d33a7182c1e75", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-XYWZKY", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PZ-0HR3QK"]}}','f0ac6a316eb71539256176577ed129ab4dc9ddad687256b530b5867da741d468');
INSERT INTO "journal" VALUES(1,125,'{"previous": "f0ac6a316eb71539256176577ed129ab4dc9ddad687256b530b5867da741d468", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-EAVPNQ", "clause": "4.2b", "details": {"revision": 1, "digest": "b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "49e7d6eb3904498e4342a0afd84fc73651194a8540242cb89874ac4b6776f37f"}}','ba16d3b1d197e7e9e265829fbde668439a98929daf74e9c8aea7e7b1fdd6b0a6');
INSERT INTO "journal" VALUES(1,126,'{"previous": "ba16d3b1d197e7e9e265829fbde668439a98929daf74e9c8aea7e7b1fdd6b0a6", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EAVPNQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','7d2a693e11e995776c603fdda836024d23fbab02e7211344eca133e80693ec3b');
INSERT INTO "journal" VALUES(1,127,'{"previous": "7d2a693e11e995776c603fdda836024d23fbab02e7211344eca133e80693ec3b", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:let-through", "version": 2, "reference": "DR-EAVPNQ", "clause": "house rule 9", "details": {"revision": 1, "digest": "b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f", "reason_digest": "4e3838eef4d1cff60a7fd0006e576c3c984b73bd27f96bd23e149e660ec57950"}}','6ee335c9ee23b94c390ee1ce35a2381caa3bec13fa2c6e4a3be970ff6e042dc2');
INSERT INTO "journal" VALUES(1,128,'{"previous": "6ee335c9ee23b94c390ee1ce35a2381caa3bec13fa2c6e4a3be970ff6e042dc2", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-EAVPNQ", "clause": "3.1", "details": {"revision": 1, "digest": "b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f", "reason_digest": null, "clauses": []}}','4c8d1a1bbc3c48a737ffe74272592cacddf043cb4de6538bcc74acfabc19b209');
INSERT INTO "journal" VALUES(1,129,'{"previous": "4c8d1a1bbc3c48a737ffe74272592cacddf043cb4de6538bcc74acfabc19b209", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:31:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-EAVPNQ", "clause": "3.1", "details": {"revision": 1, "digest": "b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','3600245f06693c8ea68c0ea2ce120cd7169b3f0f543b01597b4a3fecce0d39bc');
INSERT INTO "journal" VALUES(1,130,'{"previous": "3600245f06693c8ea68c0ea2ce120cd7169b3f0f543b01597b4a3fecce0d39bc", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": null, "office": null, "act": "pause:over", "version": 2, "reference": "PZ-0HR3QK", "clause": "house rule 9", "details": {"kind": "another reason", "ends": "2027-03-03T10:00:00+00:00", "reason_digest": "ef27e9db50bc8f4e29d4d07ce06930d7c5886e9fef55250073eefb3cd180610d"}}','ea6089089c563c943c53fab3606d82aecb7084265fe9b25ca1dd31532d7547f6');
INSERT INTO "journal" VALUES(1,131,'{"previous": "ea6089089c563c943c53fab3606d82aecb7084265fe9b25ca1dd31532d7547f6", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:01:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-0QK9YV", "clause": "3.1", "details": {"revision": 1, "digest": "b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052"}}','4ef28136c7aae4c77c859667c329c9ef4a30b7a0c76830155b96963672e9c10a');
INSERT INTO "journal" VALUES(1,132,'{"previous": "4ef28136c7aae4c77c859667c329c9ef4a30b7a0c76830155b96963672e9c10a", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "pause:set", "version": 2, "reference": "PZ-3A1Y0S", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": null, "reason_digest": "a6dc6ac6ad2ba1c0f0aca6118ec3435cb265e1f5fccb819e4e65e6e86a8994ca", "form_digest": "a60343666855d6a7c0a0b34f520c1ddac80c0689c8550896db862762c2da1f96"}}','4b06cc30657df78affeb3583460bcf254c1ed5fc1c6afc1ec5ff28a358a289bd');
INSERT INTO "journal" VALUES(1,133,'{"previous": "4b06cc30657df78affeb3583460bcf254c1ed5fc1c6afc1ec5ff28a358a289bd", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-EAVPNQ", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-3A1Y0S"]}}','836b03668dc174789fdfdeab827da6b13a13b1a7729aea8d8868a3d977c04bd2');
INSERT INTO "journal" VALUES(1,134,'{"previous": "836b03668dc174789fdfdeab827da6b13a13b1a7729aea8d8868a3d977c04bd2", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-0QK9YV", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PZ-3A1Y0S"]}}','3f63870413e8f67e033d9028a9d97452b721e437abad5fbc07a5dc2af0ccb384');
INSERT INTO "journal" VALUES(1,135,'{"previous": "3f63870413e8f67e033d9028a9d97452b721e437abad5fbc07a5dc2af0ccb384", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "pause:ended", "version": 2, "reference": "PZ-3A1Y0S", "clause": "house rule 9", "details": {"kind": "an account that somebody else has got into", "ends": "2027-03-03T10:02:00+00:00", "reason_digest": "e34440fd4b95a85cb11641f1b4e3650e7e880bbc1325b5bca323e5c90efd2cf2"}}','208abf3b84152899045f5a5c9c849636805126d7071a2867529f8b240a0c69d8');
INSERT INTO "journal" VALUES(1,136,'{"previous": "208abf3b84152899045f5a5c9c849636805126d7071a2867529f8b240a0c69d8", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-MP0SMA", "clause": "3.1", "details": {"revision": 1, "digest": "48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c"}}','14c873a6e5af9d76ce945ce8a723db26566a2cce88cb875a6c238078ccaaab3c');
INSERT INTO "journal" VALUES(1,137,'{"previous": "14c873a6e5af9d76ce945ce8a723db26566a2cce88cb875a6c238078ccaaab3c", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "1448169e84572b103bc47cdeb274f89f73fcfb668507574f4c5af6a7285a8754"}}','a48bde41825fa10e607e57425ac20b2f2bd99f29171d73b97c9f1f83454581bb');
INSERT INTO "journal" VALUES(1,138,'{"previous": "a48bde41825fa10e607e57425ac20b2f2bd99f29171d73b97c9f1f83454581bb", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-F7K566", "clause": "4.2b", "details": {"revision": 1, "digest": "6dc346e094ae43c99ff62b46da72e4144fffada8c3724c7654299aac62caad84", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "c2058cbb492597099bcf2cd203fe45a5c259a87627d4d7456d54accbd68cdb12"}}','0672509261af0801d0d14b97a8ef87d1775f83fefa60e570a6f1b7d373b69f45');
INSERT INTO "journal" VALUES(1,139,'{"previous": "0672509261af0801d0d14b97a8ef87d1775f83fefa60e570a6f1b7d373b69f45", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-F7K566", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','13ef187c0913dd822beca9d70671147feb0d76ac4d512a918b5afd6b80830b18');
INSERT INTO "journal" VALUES(1,140,'{"previous": "13ef187c0913dd822beca9d70671147feb0d76ac4d512a918b5afd6b80830b18", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-F7K566", "clause": "3.1", "details": {"revision": 1, "digest": "6dc346e094ae43c99ff62b46da72e4144fffada8c3724c7654299aac62caad84", "reason_digest": null, "clauses": []}}','70be3505a3e3fad8bd1a32f25c8699f45888e4fc2e17ab0e87431671384ee2e6');
INSERT INTO "journal" VALUES(1,141,'{"previous": "70be3505a3e3fad8bd1a32f25c8699f45888e4fc2e17ab0e87431671384ee2e6", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-YHQFDT", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "6d7dad69077d2c6f6e432326cb129c44095bf973baa7649ac23319647cff1302", "form_digest": "59e87ca6732ff4400677046c0957bbb79b3295e069ae8d922b942d19a80f717d"}}','1d54eae181b68f5d4557e35fed0223971c3ea456ed4543d9a5a6fe3a47a9ce51');
INSERT INTO "journal" VALUES(1,142,'{"previous": "1d54eae181b68f5d4557e35fed0223971c3ea456ed4543d9a5a6fe3a47a9ce51", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-YHQFDT", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": null, "poll": null, "reason_digest": "6d7dad69077d2c6f6e432326cb129c44095bf973baa7649ac23319647cff1302"}}','375d3b397709d0e012f3b70f5d295c09ac54605604d818fc6bee1344dc7a3678');
INSERT INTO "journal" VALUES(1,143,'{"previous": "375d3b397709d0e012f3b70f5d295c09ac54605604d818fc6bee1344dc7a3678", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-F7K566", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-YHQFDT"]}}','022ded0dee83a1974fad698e4b022a6f0dc66e0c1c7f4ff126c844488f571675');
INSERT INTO "journal" VALUES(1,144,'{"previous": "022ded0dee83a1974fad698e4b022a6f0dc66e0c1c7f4ff126c844488f571675", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-YHQFDT", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-03-03T10:02:00+00:00", "poll": null, "reason_digest": "1765cd10a44dbf3d64a3d63dc2841b418c8a6d8c9d7dfa2f67e46fc242fac067"}}','293cba04c676a81213359fe4803107ea64a8880785e2900247af69ae11fff7d3');
INSERT INTO "journal" VALUES(1,145,'{"previous": "293cba04c676a81213359fe4803107ea64a8880785e2900247af69ae11fff7d3", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-F7K566", "clause": "3.1", "details": {"revision": 1, "digest": "6dc346e094ae43c99ff62b46da72e4144fffada8c3724c7654299aac62caad84"}}','3038c0f987d199d2ebba5a6bea4fe5526df25c503c8c113050b3ddb22cdcff4d');
INSERT INTO "journal" VALUES(1,146,'{"previous": "3038c0f987d199d2ebba5a6bea4fe5526df25c503c8c113050b3ddb22cdcff4d", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-479CF2", "clause": "4.2b", "details": {"revision": 1, "digest": "f40fd4f82a02b778b5acdb06e5c59a55f5a5e7607b201c7c5624a44cae237b93", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "e8401f9d18d8d682516b25fb7d92be72f7778e2b578151aede6ed6f1945e696b"}}','c72f845eac7013b7563e89a0aff6eae63a60779aa988a164c9653854889bcc63');
INSERT INTO "journal" VALUES(1,147,'{"previous": "c72f845eac7013b7563e89a0aff6eae63a60779aa988a164c9653854889bcc63", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-479CF2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b666ce800c17a132f032383f0f1d1bc90e7024490f96dcf2e42bdf5e44dcc519');
INSERT INTO "journal" VALUES(1,148,'{"previous": "b666ce800c17a132f032383f0f1d1bc90e7024490f96dcf2e42bdf5e44dcc519", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-479CF2", "clause": "3.1", "details": {"revision": 1, "digest": "f40fd4f82a02b778b5acdb06e5c59a55f5a5e7607b201c7c5624a44cae237b93", "reason_digest": null, "clauses": []}}','9a2e87bc2410583c5a73686b46cdda9f4ecc2727ec232f6a3f8d63a5597c035a');
INSERT INTO "journal" VALUES(1,149,'{"previous": "9a2e87bc2410583c5a73686b46cdda9f4ecc2727ec232f6a3f8d63a5597c035a", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-PF0P4F", "clause": "4.2b", "details": {"revision": 1, "digest": "3933be480bfdb74bb617dbe61f8e56d26cf599127393f08667dadc7466774d57", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "eb2fc21df1064729a8032a859443bc2c803a28466badf4df2691caa6e4dbdb6d"}}','0d4a112ca8798064496132cdf6215613992e2e2a696dfab673d2c78d0d4080f5');
INSERT INTO "journal" VALUES(1,150,'{"previous": "0d4a112ca8798064496132cdf6215613992e2e2a696dfab673d2c78d0d4080f5", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-PF0P4F", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','33297ac1bbccd8e01149ad5509fc8e80be018343b77f7982329677f33d058965');
INSERT INTO "journal" VALUES(1,151,'{"previous": "33297ac1bbccd8e01149ad5509fc8e80be018343b77f7982329677f33d058965", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-PF0P4F", "clause": "3.1", "details": {"revision": 1, "digest": "3933be480bfdb74bb617dbe61f8e56d26cf599127393f08667dadc7466774d57", "reason_digest": null, "clauses": []}}','6ba90a5bcbe2852b23afad6c50707bd1f894adca48cc87fb8de903d708c85b2f');
INSERT INTO "journal" VALUES(1,152,'{"previous": "6ba90a5bcbe2852b23afad6c50707bd1f894adca48cc87fb8de903d708c85b2f", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-FNEDFH", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "d9294c120522b4ee761cc5e02e58063acd61a947e53cfc1e453a2d846345fc5f", "form_digest": "bfec27384ead4e768a8b32d7d9856d032febe441d69ebf4e324feafbf29de87a"}}','e7673180e34dffe858fec5b3961d7d2f89c4122a05dd03b725aa0a6318ee3fd3');
INSERT INTO "journal" VALUES(1,153,'{"previous": "e7673180e34dffe858fec5b3961d7d2f89c4122a05dd03b725aa0a6318ee3fd3", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-FNEDFH", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "d9294c120522b4ee761cc5e02e58063acd61a947e53cfc1e453a2d846345fc5f"}}','aa1465ddb149d4205f6e4bc6a43325bb78135d327f51d6907d76b32285ab7f83');
INSERT INTO "journal" VALUES(1,154,'{"previous": "aa1465ddb149d4205f6e4bc6a43325bb78135d327f51d6907d76b32285ab7f83", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "89dffc2c01465639b5249ad8dad0f330caba7cf049345a90e4b30fbd88cb1dfa"}}','8d603a42e29326d80cfc7ff56c4e2ed3c9b68b79610055d1e4b708820d42fedd');
INSERT INTO "journal" VALUES(1,155,'{"previous": "8d603a42e29326d80cfc7ff56c4e2ed3c9b68b79610055d1e4b708820d42fedd", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-SWHTA4", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "302aafd77e1ed748d15bd727c710d321e50ddf8240b3f69174704f8c04b7e3ac", "form_digest": "a260e3b280c424925ccc78869e6ea8a969a7f50dcd3e924d01a57e8e4fe121e7"}}','7e7847b93a84b685d34219413a1dd9199a2cf87382e0d733c552a3f816774631');
INSERT INTO "journal" VALUES(1,156,'{"previous": "7e7847b93a84b685d34219413a1dd9199a2cf87382e0d733c552a3f816774631", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-479CF2", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-FNEDFH"]}}','e3a55e4637bf77eef43116c191e661daf0d01bc964879e8b929dffc66351113c');
INSERT INTO "journal" VALUES(1,157,'{"previous": "e3a55e4637bf77eef43116c191e661daf0d01bc964879e8b929dffc66351113c", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-BC9ZSJ", "clause": "4.2b", "details": {"revision": 1, "digest": "b0f9b9afa5ea4bdf0152994228600fd38ff098c6b97c4591b4ed536be429847c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "c7072fd846521e43a4dd5e165fc71a5fbfbf04aaecdba3d1f168b7eec25bd676"}}','ba840292262f0e6ac37899f6e4679195730b486d3eb501574aab3d1ba3262af8');
INSERT INTO "journal" VALUES(1,158,'{"previous": "ba840292262f0e6ac37899f6e4679195730b486d3eb501574aab3d1ba3262af8", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BC9ZSJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','909718d55dff3295ba7eb09a7612aee40b507777bd05852ec048e85e23a48188');
INSERT INTO "journal" VALUES(1,159,'{"previous": "909718d55dff3295ba7eb09a7612aee40b507777bd05852ec048e85e23a48188", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-BC9ZSJ", "clause": "PS-4b", "details": {"revision": 1, "digest": "b0f9b9afa5ea4bdf0152994228600fd38ff098c6b97c4591b4ed536be429847c", "class": "continuing service", "reason_digest": "dd74b78b9e90ed60bd8b7b250795d23c37d3f5c0688ddd7cf9df061a752d5ea8"}}','bcc1d7ca53fbd208bc446e8921fda69abd147f7a9ae9c694286e6000c2563903');
INSERT INTO "journal" VALUES(1,160,'{"previous": "bcc1d7ca53fbd208bc446e8921fda69abd147f7a9ae9c694286e6000c2563903", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-BC9ZSJ", "clause": "3.1", "details": {"revision": 1, "digest": "b0f9b9afa5ea4bdf0152994228600fd38ff098c6b97c4591b4ed536be429847c", "reason_digest": null, "clauses": []}}','232a72061561b602bed1ea16564af5260d2cc8c5c5ed817817e8a99b19d36610');
INSERT INTO "journal" VALUES(1,161,'{"previous": "232a72061561b602bed1ea16564af5260d2cc8c5c5ed817817e8a99b19d36610", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-1GEGPD", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-03T10:02:00+00:00", "ends": null, "form_digest": "c7f1bdd1cf3492dd97302d0b8dc4219d91831591f7b184f52f226e204d6761a2"}}','94b29a82a478170d5006e83d73eca797a4db9ddc4acbd90ea0d6bd8e1eadab40');
INSERT INTO "journal" VALUES(1,162,'{"previous": "94b29a82a478170d5006e83d73eca797a4db9ddc4acbd90ea0d6bd8e1eadab40", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-G8BG0Y", "clause": "4.2b", "details": {"revision": 1, "digest": "740cf4b7660b6672abd08b1cb24ac53b64e0cec9bc56ee0eb3c54feddced1d9f", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "e6a4310568d4382bb4c7f022a23f105dcdafc3035b1b064ebc482c69b588c81e"}}','be174736a2b9a45b51734e2bcd1a80cf99c39000c8f24835966373d1519c608a');
INSERT INTO "journal" VALUES(1,163,'{"previous": "be174736a2b9a45b51734e2bcd1a80cf99c39000c8f24835966373d1519c608a", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-G8BG0Y", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','447f3b1f9723f3907f12a1b9968940d72b366fa5879fd801a4ea2b9f29b12b9c');
INSERT INTO "journal" VALUES(1,164,'{"previous": "447f3b1f9723f3907f12a1b9968940d72b366fa5879fd801a4ea2b9f29b12b9c", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-G8BG0Y", "clause": "PS-4b", "details": {"revision": 1, "digest": "740cf4b7660b6672abd08b1cb24ac53b64e0cec9bc56ee0eb3c54feddced1d9f", "class": "emergency", "reason_digest": "68dcea13d5e001a90157cbbac73a15c1418fe8947c94ab49b01296fab443fe0f"}}','5b1579cd5c345f11c91b28e2a0efa8a52141cccd5cacba46ca9a6acf763f7178');
INSERT INTO "journal" VALUES(1,165,'{"previous": "5b1579cd5c345f11c91b28e2a0efa8a52141cccd5cacba46ca9a6acf763f7178", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-G8BG0Y", "clause": "3.1", "details": {"revision": 1, "digest": "740cf4b7660b6672abd08b1cb24ac53b64e0cec9bc56ee0eb3c54feddced1d9f", "reason_digest": null, "clauses": []}}','ef959f24c19330c06d5530015fd6736f778632320b8b7fcdfbaad6c1b1061bcd');
INSERT INTO "journal" VALUES(1,166,'{"previous": "ef959f24c19330c06d5530015fd6736f778632320b8b7fcdfbaad6c1b1061bcd", "sequence": 166, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-1GEGPD", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-03T10:02:00+00:00", "ends": "2027-03-03T10:02:00+00:00"}}','8101912c00d6ecaf52e85700aa234d903ee2af0da7e60c05c9f8d4ea76feffdb');
INSERT INTO "journal" VALUES(1,167,'{"previous": "8101912c00d6ecaf52e85700aa234d903ee2af0da7e60c05c9f8d4ea76feffdb", "sequence": 167, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-PF0P4F", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-FNEDFH"]}}','92fcf89f054377d616953406ef610c140b6bbe68e3a647bbb1e52016ffba18d1');
INSERT INTO "journal" VALUES(1,168,'{"previous": "92fcf89f054377d616953406ef610c140b6bbe68e3a647bbb1e52016ffba18d1", "sequence": 168, "council": "slack:T0THORNBURY", "at": "2027-03-03T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-PF0P4F", "clause": "PS-4b", "details": {"revision": 1, "digest": "3933be480bfdb74bb617dbe61f8e56d26cf599127393f08667dadc7466774d57", "class": "continuing service", "reason_digest": "83497524bf901ee402f8cf6cd832340eb14ff49fe5dab0023ded477aae17d635"}}','38fabaffa8afedf46f23f36a94236895f5e6d837a8e91a7601ff59bc475dc2e2');
INSERT INTO "journal" VALUES(1,169,'{"previous": "38fabaffa8afedf46f23f36a94236895f5e6d837a8e91a7601ff59bc475dc2e2", "sequence": 169, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 3, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','e191ad59ead798175dd46b1249a094a04ab7fc1809fed2d274099d00c9c4d7d2');
INSERT INTO "journal" VALUES(1,170,'{"previous": "e191ad59ead798175dd46b1249a094a04ab7fc1809fed2d274099d00c9c4d7d2", "sequence": 170, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','76870f694d412f2fe9e56eb5e7fbe0377805cd44acc96e926ca28f8f4451f0a0');
INSERT INTO "journal" VALUES(1,171,'{"previous": "76870f694d412f2fe9e56eb5e7fbe0377805cd44acc96e926ca28f8f4451f0a0", "sequence": 171, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-SWHTA4", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "302aafd77e1ed748d15bd727c710d321e50ddf8240b3f69174704f8c04b7e3ac"}}','655942cffa2af392f8db46b26fcc677ad4d02d5c7d33279eb8b7998fe8e15f2b');
INSERT INTO "journal" VALUES(1,172,'{"previous": "655942cffa2af392f8db46b26fcc677ad4d02d5c7d33279eb8b7998fe8e15f2b", "sequence": 172, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-Q66ZDN", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "ad104e867b11538de856263296891f3445d9eff65792823591d7713f3cb376e6", "form_digest": "faf16bafab710c6d8a141412dc388a65f08a17e2a7f85b9c3161f8dba783234e"}}','86e2af49473c630f27a406f68cb00d7f6a1caa56f4a3887ffb6b40dac2694664');
INSERT INTO "journal" VALUES(1,173,'{"previous": "86e2af49473c630f27a406f68cb00d7f6a1caa56f4a3887ffb6b40dac2694664", "sequence": 173, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-C9T06M", "clause": "4.2b", "details": {"revision": 1, "digest": "cfc2f83c169e989fa6da53f2bfe4d75984aea52bce796fbf1b9dd9037198d9f8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "ab58e8bd60d19cfe179bcfc71edb851a515f77d1c622266bbf034798b2d99083"}}','94d4f94dd55975ea9e09cc57860f9f28535f893432b5bb4b38d08c4c93ea9604');
INSERT INTO "journal" VALUES(1,174,'{"previous": "94d4f94dd55975ea9e09cc57860f9f28535f893432b5bb4b38d08c4c93ea9604", "sequence": 174, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-C9T06M", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f6396dcb4120a5ae712ec1a99ebeed5dcee5b6acb3dddfc94af7ae518fd17210');
INSERT INTO "journal" VALUES(1,175,'{"previous": "f6396dcb4120a5ae712ec1a99ebeed5dcee5b6acb3dddfc94af7ae518fd17210", "sequence": 175, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-83NFCD", "clause": "4.2b", "details": {"revision": 1, "digest": "73c6e8dfc2c7f5e135b8c7ea686d125058e9093cb459631f3c0b64a20408d582", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "5e12ee9781d816ee44035c13e4814287b8b727ae4425f3c4b513ec708fe8c0ce"}}','47578ea889202b767c9566bc636b22d085375ad6261db199e9b1531001cedd42');
INSERT INTO "journal" VALUES(1,176,'{"previous": "47578ea889202b767c9566bc636b22d085375ad6261db199e9b1531001cedd42", "sequence": 176, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-83NFCD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','56ec74469f8dd90dc564502491edaaf698fdc7c7f5e0f1099793b727b23f9b12');
INSERT INTO "journal" VALUES(1,177,'{"previous": "56ec74469f8dd90dc564502491edaaf698fdc7c7f5e0f1099793b727b23f9b12", "sequence": 177, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-46GNGW", "clause": "4.2b", "details": {"revision": 1, "digest": "01c1dd30813725a8b83dd46d3b3f23125f5fd584a042c50c2fede41ac8cb3931", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "63a0601898725ee18f39b801411150de1ee03f8d0fbc3b25caa7c8448939fcba"}}','b46892ebee18354b334085122e67a9a74144f1868a9857c224949b59330893d3');
INSERT INTO "journal" VALUES(1,178,'{"previous": "b46892ebee18354b334085122e67a9a74144f1868a9857c224949b59330893d3", "sequence": 178, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-46GNGW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','41ae5e7a5a625ebcfa9b6dd9475a6f3d74bec27a502a208a38f7fa3ffc1992a9');
INSERT INTO "journal" VALUES(1,179,'{"previous": "41ae5e7a5a625ebcfa9b6dd9475a6f3d74bec27a502a208a38f7fa3ffc1992a9", "sequence": 179, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 4, "reference": "DR-X7MP4Q", "clause": "4.2b", "details": {"revision": 1, "digest": "3409819bfe3ed2e893adad991439c9e5233c726ac8d990c033f2e47a200e5273", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": [], "form_digest": "a5ebaf85e180a08811d6eb1c9c4b7144b171ccb4bfd1a0917d488b3355f88501"}}','6a09ae8f0c84676aec34841018725ce9023a3e78cb4917daf69a4d58463e19fe');
INSERT INTO "journal" VALUES(1,180,'{"previous": "6a09ae8f0c84676aec34841018725ce9023a3e78cb4917daf69a4d58463e19fe", "sequence": 180, "council": "slack:T0THORNBURY", "at": "2027-04-07T10:02:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-X7MP4Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1c9280d3468300b892ab9579b431019e28ef8e18f5f58ca65ddc160378ca40da');
INSERT INTO "journal" VALUES(1,181,'{"previous": "1c9280d3468300b892ab9579b431019e28ef8e18f5f58ca65ddc160378ca40da", "sequence": 181, "council": "slack:T0THORNBURY", "at": "2027-04-07T15:02:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-C9T06M 1", "DR-46GNGW 1", "DR-83NFCD 1", "DR-X7MP4Q 1"]}}','d72f721b9dca98419cff0ec8fb8e80e3b9f3215c63b850983aa3d0d56595fe2d');
INSERT INTO "journal" VALUES(1,182,'{"previous": "d72f721b9dca98419cff0ec8fb8e80e3b9f3215c63b850983aa3d0d56595fe2d", "sequence": 182, "council": "slack:T0THORNBURY", "at": "2027-04-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-83NFCD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','1c0b01ab31ca66cd9388c7c451fd8acb30b525558a2fb8a9e91ac9d6c13bd973');
INSERT INTO "journal" VALUES(1,183,'{"previous": "1c0b01ab31ca66cd9388c7c451fd8acb30b525558a2fb8a9e91ac9d6c13bd973", "sequence": 183, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-46GNGW", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','19c92c78e281168525f46f72a40a149db66413d3d79531ddd83e71f208fdbd75');
INSERT INTO "journal" VALUES(1,184,'{"previous": "19c92c78e281168525f46f72a40a149db66413d3d79531ddd83e71f208fdbd75", "sequence": 184, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-X7MP4Q", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T10:02:00+00:00"}}','0daf74ee6b476924eaba4c7e11d351f7fb345b768ecebaa2a8c154b08572af12');
INSERT INTO "journal" VALUES(1,185,'{"previous": "0daf74ee6b476924eaba4c7e11d351f7fb345b768ecebaa2a8c154b08572af12", "sequence": 185, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-46GNGW", "clause": "4.2b", "details": {"revision": 2, "digest": "327bc0b89451a58cf712d0b034187689691d9af5118898c61c2fd97073364676", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "checked": []}}','a4318821c3d4058057c9b622f2539c600e034daf367aad55713f02740489934d');
INSERT INTO "journal" VALUES(1,186,'{"previous": "a4318821c3d4058057c9b622f2539c600e034daf367aad55713f02740489934d", "sequence": 186, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-FNEDFH", "clause": "PS-4b", "details": {"begins": "2027-03-03T10:02:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "d9294c120522b4ee761cc5e02e58063acd61a947e53cfc1e453a2d846345fc5f"}}','efc6d998bfd62130a436feb33decebdfa7123541596db851eba0786af82b993b');
INSERT INTO "journal" VALUES(1,187,'{"previous": "efc6d998bfd62130a436feb33decebdfa7123541596db851eba0786af82b993b", "sequence": 187, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','2dad1b8e5046c5943fa90859f13db68c827a251c9cef0c64368960887acb1767');
INSERT INTO "journal" VALUES(1,188,'{"previous": "2dad1b8e5046c5943fa90859f13db68c827a251c9cef0c64368960887acb1767", "sequence": 188, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','6deca5df98bbaf9dbde4db71047e05e5bc98eca35a885508ac530afb5e597776');
INSERT INTO "journal" VALUES(1,189,'{"previous": "6deca5df98bbaf9dbde4db71047e05e5bc98eca35a885508ac530afb5e597776", "sequence": 189, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','d3613543571248fef80c791458ee0d30f9b9eae4ffe6c1ca012161cf5efa9a21');
INSERT INTO "journal" VALUES(1,190,'{"previous": "d3613543571248fef80c791458ee0d30f9b9eae4ffe6c1ca012161cf5efa9a21", "sequence": 190, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','872faf53bc53c1cbc8586099bf8bc0fc55e7451e472e4203e17d33099fc90d72');
INSERT INTO "journal" VALUES(1,191,'{"previous": "872faf53bc53c1cbc8586099bf8bc0fc55e7451e472e4203e17d33099fc90d72", "sequence": 191, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','071af6be1dd02c8394cb9ada4add574e9e99c4b754a18cc3bfee04d2a9398ca6');
INSERT INTO "journal" VALUES(1,192,'{"previous": "071af6be1dd02c8394cb9ada4add574e9e99c4b754a18cc3bfee04d2a9398ca6", "sequence": 192, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','72086abfee723e8e5d9ad0a2bc0cf8f74e640c619e177552abed7079ac1bdfdd');
INSERT INTO "journal" VALUES(1,193,'{"previous": "72086abfee723e8e5d9ad0a2bc0cf8f74e640c619e177552abed7079ac1bdfdd", "sequence": 193, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','4dc54a9614959d9955be50df680defa6ff9ba789e7041c1d1327f0cd70e058d8');
INSERT INTO "journal" VALUES(1,194,'{"previous": "4dc54a9614959d9955be50df680defa6ff9ba789e7041c1d1327f0cd70e058d8", "sequence": 194, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','6483fd2a7b6e0998932e1eb40a88835358fb8165c723553bc90b9741b279c0cd');
INSERT INTO "journal" VALUES(1,195,'{"previous": "6483fd2a7b6e0998932e1eb40a88835358fb8165c723553bc90b9741b279c0cd", "sequence": 195, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "office:proposed", "version": 2, "reference": "OC-19DP3R", "clause": "house rule 14", "details": {"office": "Chair", "person": "slack:T0THORNBURY:U0COUNCL02", "before": "slack:T0THORNBURY:U0CHAIR001", "form_digest": "0bc56a928d29ba48df1ca8ce8f217817790b45926d4c37bd5b8c7b5069b950a9"}}','5a4e47adef2f728d9bc6eccbd45ec33be741f90b92ab3f48cdc9a51d0cf87323');
INSERT INTO "journal" VALUES(1,196,'{"previous": "5a4e47adef2f728d9bc6eccbd45ec33be741f90b92ab3f48cdc9a51d0cf87323", "sequence": 196, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "office:confirmed", "version": 2, "reference": "OC-19DP3R", "clause": "house rule 14", "details": {"office": "Chair", "person": "slack:T0THORNBURY:U0COUNCL02", "before": "slack:T0THORNBURY:U0CHAIR001"}}','b44c347ee5e6308e1e2c2cdab410b7b9018bb5d9c1c5063ab9bac6afb9fe6e04');
INSERT INTO "journal" VALUES(1,197,'{"previous": "b44c347ee5e6308e1e2c2cdab410b7b9018bb5d9c1c5063ab9bac6afb9fe6e04", "sequence": 197, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0CHAIR001", "standing": "member", "office": null}}','b0054fdd46b1f7466a0e001a88c1d7a6b406579b7009fe3caf80aa2675143054');
INSERT INTO "journal" VALUES(1,198,'{"previous": "b0054fdd46b1f7466a0e001a88c1d7a6b406579b7009fe3caf80aa2675143054", "sequence": 198, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": "member", "office": "Chair"}}','2be9c1b1d91bc637b80d880f2ec14b3647c009cb8d6dadbd3969586e30b46c3b');
INSERT INTO "journal" VALUES(1,199,'{"previous": "2be9c1b1d91bc637b80d880f2ec14b3647c009cb8d6dadbd3969586e30b46c3b", "sequence": 199, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','25bc19d7906c658b1cd82a50c36e0f5d15f1376e3d8cb351ca456532319d7a99');
INSERT INTO "journal" VALUES(1,200,'{"previous": "25bc19d7906c658b1cd82a50c36e0f5d15f1376e3d8cb351ca456532319d7a99", "sequence": 200, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "office:proposed", "version": 2, "reference": "OC-AF4TYJ", "clause": "house rule 14", "details": {"office": "Deputy Town Clerk", "person": "slack:T0THORNBURY:U0EMPLOY01", "before": "slack:T0THORNBURY:U0DEPUTY01", "form_digest": "3a32ec8156189daad31ac94b55d89c650fee4d4e2c7858e3552335aa046aab1d"}}','38f0e39d47bbacabace637924272ef40ab4bd31aba9cbce7faa3cc816084d469');
INSERT INTO "journal" VALUES(1,201,'{"previous": "38f0e39d47bbacabace637924272ef40ab4bd31aba9cbce7faa3cc816084d469", "sequence": 201, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "office:called-off", "version": 2, "reference": "OC-AF4TYJ", "clause": "house rule 14", "details": {"office": "Deputy Town Clerk", "person": "slack:T0THORNBURY:U0EMPLOY01", "before": "slack:T0THORNBURY:U0DEPUTY01"}}','8ab8296c5492669dd3a01d7a00be6cfc0f473782f92e86e5c758398b2fd6caeb');
INSERT INTO "journal" VALUES(1,202,'{"previous": "8ab8296c5492669dd3a01d7a00be6cfc0f473782f92e86e5c758398b2fd6caeb", "sequence": 202, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "office:proposed", "version": 2, "reference": "OC-Q1MRYK", "clause": "house rule 14", "details": {"office": "Deputy Town Clerk", "person": "slack:T0THORNBURY:U0EMPLOY01", "before": "slack:T0THORNBURY:U0DEPUTY01", "form_digest": "8c605be41acd2dbbc771040bcef54362394f9352bdf5dd2a8d7ddb6ea26c35ed"}}','77f8125b4709358f4492c8acedcce399d6a472cb8e6956dd0bd766d2a675af68');
INSERT INTO "journal" VALUES(1,203,'{"previous": "77f8125b4709358f4492c8acedcce399d6a472cb8e6956dd0bd766d2a675af68", "sequence": 203, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','91bb7f9d1e642fb4e1898d05de151a174af6f0ef8a84acfd7d8b74ec19cec96b');
INSERT INTO "journal" VALUES(1,204,'{"previous": "91bb7f9d1e642fb4e1898d05de151a174af6f0ef8a84acfd7d8b74ec19cec96b", "sequence": 204, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','57fddf03de2564b521649b433602812ff43203148786a38154cf3db44f721fb4');
INSERT INTO "journal" VALUES(1,205,'{"previous": "57fddf03de2564b521649b433602812ff43203148786a38154cf3db44f721fb4", "sequence": 205, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0CHAIR001", "standing": "member", "office": "Chair"}}','d9335621e40abdc4d9c247da8eedd12a908607ac7271034770a6a5017d229c85');
INSERT INTO "journal" VALUES(1,206,'{"previous": "d9335621e40abdc4d9c247da8eedd12a908607ac7271034770a6a5017d229c85", "sequence": 206, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-1FGXV4", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "d1a144a94f1e2d355c73e4acb9ef266d884333db85bcadaf56a1bccc76080d84", "ends": "2027-05-08T15:02:00+00:00", "reason_digest": "38798a225aa6088df82fb1a27824dece585ae55d526fc5c89ff8e639b40448e7"}}','cdf49c77c495d41f2cfc22ee42a275797142111375c628305c70d590e238803d');
INSERT INTO "journal" VALUES(1,207,'{"previous": "cdf49c77c495d41f2cfc22ee42a275797142111375c628305c70d590e238803d", "sequence": 207, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CHAIR001"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','a7792809f8e338aee8abe67d55de5c4f87c203dfceefd62fe1619cb67a61b2ba');
INSERT INTO "journal" VALUES(1,208,'{"previous": "a7792809f8e338aee8abe67d55de5c4f87c203dfceefd62fe1619cb67a61b2ba", "sequence": 208, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "account:recorded", "version": 3, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "network": "Website", "official": 0}}','ca66d22cbd5d4d10e8e5ec5afeb97ece722f8720e66597d5b66987ca161dd152');
INSERT INTO "journal" VALUES(1,209,'{"previous": "ca66d22cbd5d4d10e8e5ec5afeb97ece722f8720e66597d5b66987ca161dd152", "sequence": 209, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-1EJBYZ", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','8de486c9e4e47f4f26afdd9b5fbff246a4fe4e9050fb93eaf82127321bf3b938');
INSERT INTO "journal" VALUES(1,210,'{"previous": "8de486c9e4e47f4f26afdd9b5fbff246a4fe4e9050fb93eaf82127321bf3b938", "sequence": 210, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-842J8W", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','12b6c1489aa5c0fc2613f7722bc5e68e059f583d613b111af52e0dbc4bd50f7c');
INSERT INTO "journal" VALUES(1,211,'{"previous": "12b6c1489aa5c0fc2613f7722bc5e68e059f583d613b111af52e0dbc4bd50f7c", "sequence": 211, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "town-website", "clause": "Intro-2a", "details": {"name": "Town website", "address": "https://www.thornbury-tc.gov.uk/news", "network": "Blog", "official": 1}}','43474bc04ec5525ea6f01e95095570b4bec75de5942552618b855556d33f0428');
INSERT INTO "journal" VALUES(1,212,'{"previous": "43474bc04ec5525ea6f01e95095570b4bec75de5942552618b855556d33f0428", "sequence": 212, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "account:recorded", "version": 3, "reference": "x-account", "clause": "Intro-2a", "details": {"name": "Council X page", "address": "https://x.com/ThornburyTC", "network": "X", "official": 1}}','fd97b4370cf3f204c715ca0627456ecdcfd6cf96f7033bfac84d742180e73f3e');
INSERT INTO "journal" VALUES(1,213,'{"previous": "fd97b4370cf3f204c715ca0627456ecdcfd6cf96f7033bfac84d742180e73f3e", "sequence": 213, "council": "slack:T0THORNBURY", "at": "2027-05-08T15:02:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-1413YP", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "ff402e8d90c66c32e6d82b2d150e7ffaa434a783501cf8454a1ced6bb3aed898", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "6ea26399a848124b0936dcbe42078ccf2945e886da2da936d756db9fdc2c26b4", "form_digest": "25184e551cb4fc4c3fcb27bce51953628e6b2737d39dbf66ad004bd0e5c301c2"}}','ab96fef88882d70275d2312a55234dc610195f2e9c6928dba2ebbe1dc5fff8cd');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,213,'ab96fef88882d70275d2312a55234dc610195f2e9c6928dba2ebbe1dc5fff8cd');
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
INSERT INTO "let_through" VALUES(1,'DR-EAVPNQ',1,1,'b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:31:00.000000');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-YJCS1A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-YJCS1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-YJCS1A',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-YJCS1A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-YJCS1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-YJCS1A','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-YJCS1A','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-YJCS1A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-YJCS1A','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-YJCS1A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-YJCS1A','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-YJCS1A','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-YJCS1A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-YJCS1A','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-XYWZKY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-XYWZKY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-XYWZKY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-XYWZKY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-FD6Z8B',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-FD6Z8B','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-FD6Z8B','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-M72ERF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-M72ERF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-M72ERF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-M72ERF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-M72ERF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-M72ERF',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-M72ERF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-M72ERF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-M72ERF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-M72ERF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-QQXFTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-QQXFTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-QQXFTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-QQXFTY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-QQXFTY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-Z92RBZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-Z92RBZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-Z92RBZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-Z92RBZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-Z92RBZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-Z92RBZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-Z92RBZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-Z92RBZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-Z92RBZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-5M415B','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-5M415B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-5M415B',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-5M415B','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-5M415B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-5M415B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-5M415B','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-5M415B','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-5M415B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-5M415B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-5M415B','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-5M415B','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-5M415B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-5M415B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-FGWTP7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-FGWTP7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-FGWTP7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-FGWTP7',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-FGWTP7',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-FGWTP7',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-Q7KTWZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-NBJ4AJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-NBJ4AJ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-KD3AR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-KD3AR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-KD3AR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-KD3AR5',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'route','DR-4HASGQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'status card','DR-4HASGQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'status card','DR-4HASGQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'duty','DR-4HASGQ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'status card','DR-4HASGQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'release','DR-4HASGQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'route','DR-8FQ5E3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'duty','DR-8FQ5E3',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'delegation notice','DL-DB18F6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'delegation notice','DL-DB18F6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'delegation notice','DL-DB18F6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'reroute','DL-DB18F6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'delegation turn','DL-DB18F6',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'delegation notice','DL-DB18F6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'delegation notice','DL-DB18F6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'delegation notice','DL-DB18F6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'reroute','DL-DB18F6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'reroute','DL-1FGXV4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'delegation turn','DL-1FGXV4',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'route','DR-842J8W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'status card','DR-842J8W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-842J8W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-842J8W',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-842J8W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'release','DR-842J8W',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-TA5DS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-TA5DS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'status card','DR-TA5DS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'duty','DR-TA5DS6',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'status card','DR-TA5DS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'duty','DR-TA5DS6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'route','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'duty','DR-1EJBYZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'release','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'duty','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'release','DR-1EJBYZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'route','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'duty','DR-ZVB5ZA',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'release','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'duty','DR-ZVB5ZA',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-HW9JR8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-HW9JR8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-HW9JR8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'duty','DR-8FQ5E3',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'status card','DR-KD3AR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'duty','DR-KD3AR5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'duty','DR-NBJ4AJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'absence notice','AW-HW9JR8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'absence notice','AW-HW9JR8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'reroute','AW-HW9JR8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'absence notice','AW-SD22MQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'absence notice','AW-SD22MQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'reroute','AW-SD22MQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','AW-SD22MQ',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'reroute','AW-SD22MQ',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'absence notice','AW-SD22MQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'route','DR-7TZPFJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'duty','DR-7TZPFJ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'release','DR-7TZPFJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'standing notice','roles','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'suggestion card','SG-B29TT8','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'suggestion card','SG-B29TT8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'suggestion card','SG-QCMHGZ','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'suggestion card','SG-QCMHGZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'route','DR-7EW9R6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'status card','DR-7EW9R6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'suggestion card','SG-B29TT8','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'suggestion card','SG-B29TT8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'case notice','BR-1FF9N7G1K96YP7PRK3Y9R8W3JR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'case mail','BR-1FF9N7G1K96YP7PRK3Y9R8W3JR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'case inform','BR-1FF9N7G1K96YP7PRK3Y9R8W3JR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'case turn','BR-1FF9N7G1K96YP7PRK3Y9R8W3JR',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'case notice','BR-2JG9JR9A0Z1A30Q1186C0F8HBF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'case mail','BR-2JG9JR9A0Z1A30Q1186C0F8HBF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'case inform','BR-2JG9JR9A0Z1A30Q1186C0F8HBF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'case turn','BR-2JG9JR9A0Z1A30Q1186C0F8HBF',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'case notice','BR-2CGY0ET4WGC4YGKVWHHZJ1QDAW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'case mail','BR-2CGY0ET4WGC4YGKVWHHZJ1QDAW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'case inform','BR-2CGY0ET4WGC4YGKVWHHZJ1QDAW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'case turn','BR-2CGY0ET4WGC4YGKVWHHZJ1QDAW',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'case notice','BR-1CSHTWKXBAY4ZG2H5GGF91VJ83',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'case mail','BR-1CSHTWKXBAY4ZG2H5GGF91VJ83',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'case inform','BR-1CSHTWKXBAY4ZG2H5GGF91VJ83',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'case turn','BR-1CSHTWKXBAY4ZG2H5GGF91VJ83',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'case turn','BR-1FF9N7G1K96YP7PRK3Y9R8W3JR',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'case turn','BR-2JG9JR9A0Z1A30Q1186C0F8HBF',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'route','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'duty','DR-0QK9YV',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'release','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'handover card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'handover card','DR-0QK9YV','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'route','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'duty','DR-MP0SMA',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'release','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'handover card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'handover card','DR-MP0SMA','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'pause notice','PZ-0HR3QK',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'pause turn','PZ-0HR3QK',NULL,0,'2027-03-03 10:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'status card','DR-842J8W',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'handover card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'handover card','DR-0QK9YV','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'handover card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'handover card','DR-MP0SMA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'handover card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'handover card','DR-FD6Z8B','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'handover card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'handover card','DR-XYWZKY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'route','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'duty','DR-EAVPNQ',NULL,0,'2027-03-03 09:41:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'let-through notice','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'let-through notice','DR-EAVPNQ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'release','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'handover card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'handover card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:31:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'pause notice','PZ-0HR3QK','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'pause notice','PZ-0HR3QK',NULL,1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'status card','DR-FGWTP7',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'author card','DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'duty','DR-0QK9YV',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'duty','DR-MP0SMA',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'duty','DR-FD6Z8B',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'duty','DR-XYWZKY',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'release','DR-0QK9YV',NULL,0,'2027-03-03 10:01:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'pause notice','PZ-3A1Y0S',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'status card','DR-FGWTP7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'author card','DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'handover card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'handover card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'handover card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'handover card','DR-0QK9YV','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'pause notice','PZ-3A1Y0S',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'pause notice','PZ-3A1Y0S','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'status card','DR-FGWTP7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'author card','DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'duty','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'duty','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'duty','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'duty','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'duty','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'release','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'route','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'duty','DR-F7K566',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'release','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'purdah turn','PW-YHQFDT',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'purdah turn','PW-YHQFDT',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'purdah affected','PW-YHQFDT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'status card','DR-FGWTP7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'author card','DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'purdah notice','PW-YHQFDT',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'status card','DR-FGWTP7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'author card','DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'purdah notice','PW-YHQFDT','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'purdah notice','PW-YHQFDT',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'status card','DR-FGWTP7',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'author card','DR-FGWTP7','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(855,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(856,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(857,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(858,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(859,1,'status card','DR-Q7KTWZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(860,1,'author card','DR-Q7KTWZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(861,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(862,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(863,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(864,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(865,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(866,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(867,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(868,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(869,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(870,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(871,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(872,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(873,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(874,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(875,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(876,1,'duty','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(877,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(878,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(879,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(880,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(881,1,'duty','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(882,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(883,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(884,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(885,1,'duty','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(886,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(887,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(888,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(889,1,'duty','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(890,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(891,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(892,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(893,1,'duty','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(894,1,'names due','PW-YHQFDT',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(895,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(896,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(897,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(898,1,'release','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(899,1,'route','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(900,1,'status card','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(901,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(902,1,'status card','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(903,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(904,1,'duty','DR-479CF2',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(905,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(906,1,'status card','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(907,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(908,1,'release','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(909,1,'route','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(910,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(911,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(912,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(913,1,'author card','DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(914,1,'duty','DR-PF0P4F',NULL,0,'2027-03-03 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(915,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(916,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(917,1,'author card','DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(918,1,'release','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(919,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(920,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(921,1,'purdah turn','PW-FNEDFH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(922,1,'purdah turn','PW-FNEDFH',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(923,1,'purdah turn','PW-FNEDFH',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(924,1,'purdah affected','PW-FNEDFH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(925,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(926,1,'status card','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(927,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(928,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(929,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(930,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(931,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(932,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(933,1,'author card','DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(934,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(935,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(936,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(937,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(938,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(939,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(940,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(941,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(942,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(943,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(944,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(945,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(946,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(947,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(948,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(949,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(950,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(951,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(952,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(953,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(954,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(955,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(956,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(957,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(958,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(959,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(960,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(961,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(962,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(963,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(964,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(965,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(966,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(967,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(968,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(969,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(970,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(971,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(972,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(973,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(974,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(975,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(976,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(977,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(978,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(979,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(980,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(981,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(982,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(983,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(984,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(985,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(986,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(987,1,'purdah notice','PW-FNEDFH',NULL,1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(988,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(989,1,'status card','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(990,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(991,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(992,1,'status card','DR-F7K566',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(993,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(994,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(995,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(996,1,'author card','DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(997,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(998,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(999,1,'status card','DR-EAVPNQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1000,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1001,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1002,1,'status card','DR-0QK9YV',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1003,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1004,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1005,1,'status card','DR-MP0SMA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1006,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1007,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1008,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1009,1,'status card','DR-1EJBYZ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1010,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1011,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1012,1,'status card','DR-4HASGQ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1013,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1014,1,'status card','DR-7EW9R6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1015,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1016,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1017,1,'status card','DR-7TZPFJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1018,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1019,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1020,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1021,1,'status card','DR-842J8W',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1022,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1023,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1024,1,'status card','DR-8FQ5E3',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1025,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1026,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1027,1,'status card','DR-FD6Z8B',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1028,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1029,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1030,1,'status card','DR-KD3AR5',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1031,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1032,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1033,1,'status card','DR-NBJ4AJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1034,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1035,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1036,1,'status card','DR-QQXFTY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1037,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1038,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1039,1,'status card','DR-TA5DS6',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1040,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1041,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1042,1,'status card','DR-XYWZKY',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1043,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1044,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1045,1,'status card','DR-ZVB5ZA',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1046,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1047,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1048,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1049,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1050,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1051,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1052,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1053,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1054,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1055,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1056,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1057,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1058,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1059,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1060,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1061,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1062,1,'decision card','DR-FGWTP7','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1063,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1064,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1065,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1066,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1067,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1068,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1069,1,'names due','',NULL,0,'2027-03-17 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1070,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1071,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1072,1,'purdah turn','PW-SWHTA4',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1073,1,'purdah turn','PW-SWHTA4',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1074,1,'purdah turn','PW-SWHTA4',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1075,1,'purdah affected','PW-SWHTA4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1076,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1077,1,'status card','DR-479CF2',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1078,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1079,1,'route','DR-BC9ZSJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1080,1,'status card','DR-BC9ZSJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1081,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1082,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1083,1,'status card','DR-BC9ZSJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1084,1,'author card','DR-BC9ZSJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1085,1,'duty','DR-BC9ZSJ',NULL,0,'2027-03-03 10:12:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1086,1,'exemption notice','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1087,1,'exemption notice','DR-BC9ZSJ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1088,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1089,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1090,1,'status card','DR-BC9ZSJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1091,1,'author card','DR-BC9ZSJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1092,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1093,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1094,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1095,1,'status card','DR-BC9ZSJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1096,1,'author card','DR-BC9ZSJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1097,1,'release','DR-BC9ZSJ',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1098,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1099,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1100,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1101,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1102,1,'absence notice','AW-1GEGPD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1103,1,'absence notice','AW-1GEGPD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1104,1,'reroute','AW-1GEGPD',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1105,1,'route','DR-G8BG0Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1106,1,'status card','DR-G8BG0Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1107,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1108,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1109,1,'status card','DR-G8BG0Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1110,1,'author card','DR-G8BG0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1111,1,'duty','DR-G8BG0Y',NULL,0,'2027-03-03 10:12:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1112,1,'exemption notice','DR-G8BG0Y','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1113,1,'exemption notice','DR-G8BG0Y','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1114,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1115,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1116,1,'status card','DR-G8BG0Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1117,1,'author card','DR-G8BG0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1118,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1119,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1120,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1121,1,'status card','DR-G8BG0Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1122,1,'author card','DR-G8BG0Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1123,1,'release','DR-G8BG0Y',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1124,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1125,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1126,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1127,1,'decision card','DR-BC9ZSJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1128,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1129,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1130,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1131,1,'decision card','DR-G8BG0Y','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1132,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1133,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1134,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1135,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1136,1,'absence notice','AW-1GEGPD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1137,1,'absence notice','AW-1GEGPD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1138,1,'reroute','AW-1GEGPD',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1139,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1140,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1141,1,'author card','DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1142,1,'exemption notice','DR-PF0P4F','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1143,1,'exemption notice','DR-PF0P4F','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1144,1,'decision card','DR-PF0P4F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1145,1,'status card','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1146,1,'author card','DR-PF0P4F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1147,1,'release','DR-PF0P4F',NULL,0,'2027-03-03 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1148,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1149,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1150,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1151,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1152,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1153,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1154,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1155,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1156,1,'purdah notice','PW-SWHTA4','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1157,1,'purdah notice','PW-SWHTA4',NULL,1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1158,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1159,1,'status card','DR-479CF2',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1160,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1161,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1162,1,'status card','DR-F7K566',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1163,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1164,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1165,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1166,1,'status card','DR-EAVPNQ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1167,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1168,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1169,1,'status card','DR-0QK9YV',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1170,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1171,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1172,1,'status card','DR-MP0SMA',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1173,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1174,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1175,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1176,1,'status card','DR-1EJBYZ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1177,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1178,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1179,1,'status card','DR-4HASGQ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1180,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1181,1,'status card','DR-7EW9R6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1182,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1183,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1184,1,'status card','DR-7TZPFJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1185,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1186,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1187,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1188,1,'status card','DR-842J8W',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1189,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1190,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1191,1,'status card','DR-8FQ5E3',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1192,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1193,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1194,1,'status card','DR-FD6Z8B',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1195,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1196,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1197,1,'status card','DR-KD3AR5',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1198,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1199,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1200,1,'status card','DR-NBJ4AJ',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1201,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1202,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1203,1,'status card','DR-QQXFTY',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1204,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1205,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1206,1,'status card','DR-TA5DS6',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1207,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1208,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1209,1,'status card','DR-XYWZKY',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1210,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1211,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1212,1,'status card','DR-ZVB5ZA',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1213,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1214,1,'purdah notice','PW-Q66ZDN','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1215,1,'purdah notice','PW-Q66ZDN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1216,1,'purdah turn','PW-Q66ZDN',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1217,1,'purdah turn','PW-Q66ZDN',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1218,1,'purdah turn','PW-Q66ZDN',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1219,1,'purdah affected','PW-Q66ZDN','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1220,1,'route','DR-C9T06M',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1221,1,'status card','DR-C9T06M',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1222,1,'decision card','DR-C9T06M','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1223,1,'status card','DR-C9T06M',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1224,1,'author card','DR-C9T06M','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1225,1,'duty','DR-C9T06M',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1226,1,'route','DR-83NFCD',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1227,1,'status card','DR-83NFCD',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1228,1,'decision card','DR-83NFCD','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1229,1,'status card','DR-83NFCD',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1230,1,'author card','DR-83NFCD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1231,1,'duty','DR-83NFCD',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1232,1,'route','DR-46GNGW',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1233,1,'status card','DR-46GNGW',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1234,1,'decision card','DR-46GNGW','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1235,1,'status card','DR-46GNGW',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1236,1,'author card','DR-46GNGW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1237,1,'duty','DR-46GNGW',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1238,1,'route','DR-X7MP4Q',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1239,1,'status card','DR-X7MP4Q',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1240,1,'decision card','DR-X7MP4Q','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1241,1,'status card','DR-X7MP4Q',NULL,0,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1242,1,'author card','DR-X7MP4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 10:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1243,1,'duty','DR-X7MP4Q',NULL,0,'2027-04-07 14:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1244,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1245,1,'duty','DR-C9T06M',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1246,1,'duty','DR-46GNGW',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1247,1,'duty','DR-83NFCD',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1248,1,'duty','DR-X7MP4Q',NULL,0,'2027-04-07 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1249,1,'decision card','DR-83NFCD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1250,1,'decision card','DR-83NFCD','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1251,1,'status card','DR-83NFCD',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1252,1,'author card','DR-83NFCD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1253,1,'duty','DR-83NFCD',NULL,0,'2027-04-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1254,1,'decision card','DR-46GNGW','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1255,1,'status card','DR-46GNGW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1256,1,'author card','DR-46GNGW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1257,1,'decision card','DR-X7MP4Q','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1258,1,'status card','DR-X7MP4Q',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1259,1,'author card','DR-X7MP4Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1260,1,'route','DR-46GNGW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1261,1,'decision card','DR-46GNGW','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1262,1,'status card','DR-46GNGW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1263,1,'author card','DR-46GNGW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1264,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1265,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1266,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1267,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1268,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1269,1,'purdah notice','PW-FNEDFH','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1270,1,'purdah notice','PW-FNEDFH',NULL,1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1271,1,'decision card','DR-46GNGW','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1272,1,'status card','DR-46GNGW',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1273,1,'author card','DR-46GNGW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1274,1,'decision card','DR-83NFCD','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1275,1,'decision card','DR-83NFCD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1276,1,'status card','DR-83NFCD',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1277,1,'author card','DR-83NFCD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1278,1,'decision card','DR-C9T06M','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1279,1,'status card','DR-C9T06M',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1280,1,'author card','DR-C9T06M','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1281,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1282,1,'status card','DR-479CF2',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1283,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1284,1,'decision card','DR-F7K566','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1285,1,'status card','DR-F7K566',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1286,1,'author card','DR-F7K566','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1287,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1288,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1289,1,'status card','DR-EAVPNQ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1290,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1291,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1292,1,'status card','DR-0QK9YV',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1293,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1294,1,'decision card','DR-MP0SMA','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1295,1,'status card','DR-MP0SMA',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1296,1,'author card','DR-MP0SMA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1297,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1298,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1299,1,'status card','DR-1EJBYZ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1300,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1301,1,'decision card','DR-4HASGQ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1302,1,'status card','DR-4HASGQ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1303,1,'author card','DR-4HASGQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1304,1,'status card','DR-7EW9R6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1305,1,'author card','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1306,1,'decision card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1307,1,'status card','DR-7TZPFJ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1308,1,'author card','DR-7TZPFJ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1309,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1310,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1311,1,'status card','DR-842J8W',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1312,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1313,1,'decision card','DR-8FQ5E3','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1314,1,'status card','DR-8FQ5E3',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1315,1,'author card','DR-8FQ5E3','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1316,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1317,1,'status card','DR-FD6Z8B',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1318,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1319,1,'decision card','DR-KD3AR5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1320,1,'status card','DR-KD3AR5',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1321,1,'author card','DR-KD3AR5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1322,1,'decision card','DR-NBJ4AJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1323,1,'status card','DR-NBJ4AJ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1324,1,'author card','DR-NBJ4AJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1325,1,'decision card','DR-QQXFTY','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1326,1,'status card','DR-QQXFTY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1327,1,'author card','DR-QQXFTY','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1328,1,'decision card','DR-TA5DS6','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1329,1,'status card','DR-TA5DS6',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1330,1,'author card','DR-TA5DS6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1331,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1332,1,'status card','DR-XYWZKY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1333,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1334,1,'decision card','DR-ZVB5ZA','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1335,1,'status card','DR-ZVB5ZA',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1336,1,'author card','DR-ZVB5ZA','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1337,1,'decision card','DR-479CF2','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1338,1,'author card','DR-479CF2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1339,1,'status card','DR-479CF2',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1340,1,'duty','DR-479CF2',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1341,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1342,1,'decision card','DR-EAVPNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1343,1,'author card','DR-EAVPNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1344,1,'status card','DR-EAVPNQ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1345,1,'duty','DR-EAVPNQ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1346,1,'decision card','DR-0QK9YV','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1347,1,'author card','DR-0QK9YV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1348,1,'status card','DR-0QK9YV',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1349,1,'duty','DR-0QK9YV',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1350,1,'decision card','DR-FD6Z8B','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1351,1,'author card','DR-FD6Z8B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1352,1,'status card','DR-FD6Z8B',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1353,1,'duty','DR-FD6Z8B',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1354,1,'decision card','DR-XYWZKY','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1355,1,'author card','DR-XYWZKY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1356,1,'status card','DR-XYWZKY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1357,1,'duty','DR-XYWZKY',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "letters" VALUES(1381,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1382,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1383,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1384,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1385,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1386,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1387,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0CHAIR001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1388,1,'office card','OC-19DP3R','slack:T0THORNBURY:U0COUNCL02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1389,1,'roles notice','roles U0CHAIR001 U0COUNCL02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1390,1,'roles notice','roles U0CHAIR001 U0COUNCL02','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1391,1,'roles notice','roles U0CHAIR001 U0COUNCL02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1392,1,'roles notice','roles U0CHAIR001 U0COUNCL02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1393,1,'standing notice','roles','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1394,1,'standing notice','roles','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1395,1,'reroute','roles',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1396,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1397,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1398,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1399,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1400,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1401,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1402,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0COUNCL02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1403,1,'office card','OC-AF4TYJ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1404,1,'office card','OC-Q1MRYK','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1405,1,'office card','OC-Q1MRYK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1406,1,'office card','OC-Q1MRYK','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1407,1,'office card','OC-Q1MRYK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1408,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1409,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1410,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1411,1,'delegation notice','DL-1FGXV4','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1412,1,'reroute','DL-1FGXV4',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1413,1,'roles notice','roles U0COUNCL02 U0EMPLOY02 U0CHAIR001','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1414,1,'roles notice','roles U0COUNCL02 U0EMPLOY02 U0CHAIR001','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1415,1,'roles notice','roles U0COUNCL02 U0EMPLOY02 U0CHAIR001','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1416,1,'standing notice','roles','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1417,1,'standing notice','roles','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1418,1,'standing notice','roles','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1419,1,'reroute','roles',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1420,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1421,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1422,1,'decision card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1423,1,'status card','DR-1EJBYZ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1424,1,'author card','DR-1EJBYZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1425,1,'duty','DR-1EJBYZ',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1426,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1427,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1428,1,'decision card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1429,1,'status card','DR-842J8W',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1430,1,'author card','DR-842J8W','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1431,1,'duty','DR-842J8W',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1432,1,'delegation notice','DL-1413YP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1433,1,'delegation notice','DL-1413YP','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1434,1,'delegation notice','DL-1413YP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1435,1,'reroute','DL-1413YP',NULL,0,'2027-05-08 15:02:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(1436,1,'delegation turn','DL-1413YP',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE office_changes (
	council INTEGER NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	office VARCHAR(32) NOT NULL, 
	person VARCHAR(255), 
	"before" VARCHAR(255), 
	proposed_by VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	decided_by VARCHAR(255), 
	decided_at DATETIME, 
	CONSTRAINT pk_office_changes PRIMARY KEY (council, reference), 
	CONSTRAINT fk_office_changes_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "office_changes" VALUES(1,'OC-19DP3R','Chair','slack:T0THORNBURY:U0COUNCL02','slack:T0THORNBURY:U0CHAIR001','slack:T0THORNBURY:U0CLERK001','2027-05-08 15:02:00.000000','confirmed','slack:T0THORNBURY:U0DEPUTY01','2027-05-08 15:02:00.000000');
INSERT INTO "office_changes" VALUES(1,'OC-AF4TYJ','Deputy Town Clerk','slack:T0THORNBURY:U0EMPLOY01','slack:T0THORNBURY:U0DEPUTY01','slack:T0THORNBURY:U0CLERK001','2027-05-08 15:02:00.000000','called off','slack:T0THORNBURY:U0DEPUTY01','2027-05-08 15:02:00.000000');
INSERT INTO "office_changes" VALUES(1,'OC-Q1MRYK','Deputy Town Clerk','slack:T0THORNBURY:U0EMPLOY01','slack:T0THORNBURY:U0DEPUTY01','slack:T0THORNBURY:U0CLERK001','2027-05-08 15:02:00.000000','proposed',NULL,NULL);
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
INSERT INTO "official_lists" VALUES(1,1,'{"contacts": ["01454 000 000"], "fine": [], "marked": [], "people": [], "venues": [], "websites": []}','0c9e507e76d1a9347b7161aa3a695e51','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "official_lists" VALUES(1,2,'{"contacts": ["01454 000 001"], "fine": [], "marked": [], "people": [], "venues": [], "websites": []}','f64da76b4729501c9fcbca4ed7270f95','slack:T0THORNBURY:U0DEPUTY01','2027-03-01 09:30:00.000000');
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
INSERT INTO "pauses" VALUES(1,'PZ-0HR3QK','another reason','2027-03-03 09:30:00.000000','2027-03-03 10:00:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "pauses" VALUES(1,'PZ-3A1Y0S','an account that somebody else has got into','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','We do not know yet whether it is true.','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 10:02:00.000000','slack:T0THORNBURY:U0DEPUTY01','It is true.');
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
	CONSTRAINT fk_postings_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT fk_postings_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT uq_postings_council_post UNIQUE (council, post)
);
INSERT INTO "postings" VALUES(1,'DR-YJCS1A','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-YJCS1A','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-FD6Z8B','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-5M415B','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-YHQFDT','2027-03-03 10:02:00.000000','2027-03-03 10:02:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-FNEDFH','2027-03-03 10:02:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-SWHTA4','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 10:02:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-Q66ZDN','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 10:02:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-TA5DS6',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-C9T06M',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-46GNGW',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-83NFCD',1,'2027-04-07 15:02:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-X7MP4Q',1,'2027-04-07 15:02:00.000000');
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
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference)
);
INSERT INTO "revisions" VALUES(1,'DR-YJCS1A',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8debf836d802fbcaf2c03fe023a550c3','f7377a56e0a16ded6e643fb0e93e34d62b1cc24f2757caa76737fe62cda83ec0',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-XYWZKY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','4f81d9397a5d09d0e0a35157589632cf','8f9d7e7ee0768c4a010f68886858f366fa34d0c7356d2f464d3881d01fca4a2b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-XYWZKY',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','78772884687702d0e5011f25e8db30f2','617c9b5596df7d12305a9e17fc839a7710875baf1813beffa3d0b473c7fc950b',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-FD6Z8B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e6b97db1817a3b547522e450f1655d7c','21449622a7daaabce21d4bdaae1349bde6946c81c507aa57a7741190c94617c2',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-M72ERF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','57172ef504aac57d203d55945014cdd9','fdf186d97ec90a6e2d7eb4731b2db9eeb77506d8ab0f6373bd26674141a47e18',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-QQXFTY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','a2e272094c24ec84bf1cea1009fb39b7','5392c467d969368037f56e25e1fa39ce05ef070553c65c13734a53b1cc829483',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-Z92RBZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2259f92b73e25d253cd609cb0c210912','c1cd35fbb1c8d3244eb52461e0cad5cd0ef3bd60812da068e575d049c624caf1',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-5M415B',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','c22cd22c3ba58e0575bdf5f9f076f3a1','cc4b726e3038344dc89d66486e2845e06ccf800c358190d9504cc459023e1313',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-FGWTP7',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','fabdf206a1f4bd5cc7a4f6af4bf74eb4','3177cb30d2af4f8eb89c3681eea76994410ecda4fed6954e6d5ec29d38d1b656',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-Q7KTWZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c85804fd0faed689b15e72eb7ab86bc6','b68b0aa232501fdb1986254e08d0bc2eb96a43e4e20de8a288163ae87e892a3c',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-NBJ4AJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','babe6ae66570b007448efa06c10ff496','733e4268d7319c912bbada510a5f4ae2965e11e959ee805bdfe160c2d86699bb',0,'Floodline''s number is right here.','[]');
INSERT INTO "revisions" VALUES(1,'DR-KD3AR5',1,'Read more at https://www.example.org/market','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b1b741f1d9de1518f2414e2cf56f176c','765e5dfc5fb7b1f65db8214080eca84320a97ddd5190d1bc838958a43f8ee5fc',0,'','["5.6 7cefd0d662eb looked link"]');
INSERT INTO "revisions" VALUES(1,'DR-4HASGQ',1,'The river is rising. Ring 0345 988 1188 for advice.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a85204cfdcf3f92a4f2b4eee88f665ad','1dafe5412ac523111d2de74dfe728839d57947eb3702f7a0aa8b8e5ad9575030',0,'It is Floodline''s.','["5.12 7e4a49f557e4 asks telephone number"]');
INSERT INTO "revisions" VALUES(1,'DR-8FQ5E3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','fa1b2223293f7335b08a47eef976192a','fde2c66865b4be311598e58f030a160aa21205abae7cf6a406bd3d92457ce471',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-842J8W',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a87edcd00523ce375fa974e909521ca8','809b87749a303b232ef1476bc41de70b5f3e726e92c7ce4bd1fa0a0adfce3454',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-TA5DS6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3aa75829404193f81ef6402da4ad6ef6','a915305f24a79a6de6b2f097dbcadeab8118ea86c4379447e3c8daf3aa6aff5d',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-1EJBYZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6f01aa652aa88f557dd2ee55db917b0e','4c3e0fa5535e3315393e28a5278a6823e71bb333d88a083f16bbdf4114ce2ee4',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-ZVB5ZA',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','7a7c0fba12e17adb54fecfa88d03af78','58c5ea625958e3978f27f245f02dc9a3acc9a8b36136a8a93f0a59153d0a697f',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7TZPFJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','e63a4ca1b6a846d00ac2b2d589026507','e90ee72f40e7a1240d415f4d2d253cd6aac325b0e2eefa5970bb9434339982f8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-7EW9R6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c136d3bf26fdaa98400c7a41d66402ce','9906768e732fa4f7383dde0f7e10c1f341468e44c760522fb77bb74fc7e81ddd',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-0QK9YV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','0f4b048dd3802717c7b1d2f7feb050cd','b555221939df05a7e30f0bdbd640dff2afe069b021511ba1a87507f96ae2f052',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-MP0SMA',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','e3d86db377cdead1fd469e51542f6f1f','48e1c7c4112dff5197d1365066fe9a0d18d424ebc953f8504a6a57e3f3f2c54c',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-EAVPNQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:31:00.000000','4ec6d49ac87ff733a35b989a6648ab25','b52475394bfbe8de02d457f3b461d47bf9ab07f205ba8b544287c4e38fd6317f',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-F7K566',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','7df64f9b2d7e7e142701e99fc77be4cf','6dc346e094ae43c99ff62b46da72e4144fffada8c3724c7654299aac62caad84',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-479CF2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','8b3d4981ff6a0ec0a6539f03f8fc1b12','f40fd4f82a02b778b5acdb06e5c59a55f5a5e7607b201c7c5624a44cae237b93',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-PF0P4F',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','85975d9012a77c933aeef48c709ae830','3933be480bfdb74bb617dbe61f8e56d26cf599127393f08667dadc7466774d57',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-BC9ZSJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','7d796ce3f7bd3a4ab88fee2f8e147fdf','b0f9b9afa5ea4bdf0152994228600fd38ff098c6b97c4591b4ed536be429847c',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-G8BG0Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 10:02:00.000000','ff0c3e4b346083485738df482f460665','740cf4b7660b6672abd08b1cb24ac53b64e0cec9bc56ee0eb3c54feddced1d9f',1,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-C9T06M',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','df112b5f749bc20e4232d563181407cc','cfc2f83c169e989fa6da53f2bfe4d75984aea52bce796fbf1b9dd9037198d9f8',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-83NFCD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','5b7e643afcbd3aa90c2185847e11c2e5','73c6e8dfc2c7f5e135b8c7ea686d125058e9093cb459631f3c0b64a20408d582',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-46GNGW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','1dc3dc8174dd91eefde6489feb2bd52d','01c1dd30813725a8b83dd46d3b3f23125f5fd584a042c50c2fede41ac8cb3931',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-X7MP4Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 10:02:00.000000','94929623d8b135d0098e2a9cdae9d989','3409819bfe3ed2e893adad991439c9e5233c726ac8d990c033f2e47a200e5273',0,'','[]');
INSERT INTO "revisions" VALUES(1,'DR-46GNGW',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 15:02:00.000000','af8e209576f37aaa5bb4a5bf3523bf90','327bc0b89451a58cf712d0b034187689691d9af5118898c61c2fd97073364676',0,'','[]');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'a43b0cba29fd2624c9f648726d92cd51cc1710efcd0a3252e38412fd7eae08a4','2027-03-02','f304eb6d9a8eeb261de4490efbacf7539dd16d55bc967ea9af5bb23f31471882');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "/NKoFoSFVcyjxTj8JIaQjCyFLDAbTdMtvSSSu/x9mN2Lz6AnREfmi1h2t5xMoG4jDgQ7LN7M/u9rcOqT7AeAjokHUMLm2r8mtD8qiVrBBOqGnW/84QROAggRy3IjO4MvdsEUDuR17rt5MO8irkH0VwmXs+5+u5EpW7dKlGxARfkSLr0/BdHJb+XhHtS4u94sqMjktHPgjGKwBUuTFtZ1cBAzz1eykoF3PwH/OjlNaP+eGzS0o5/DW8FiwvTHLfm0tZb3CLbPNOJbxUJpcmSTjGzGpEi2in7MgFUgo7kh5Jq26Aqs/5kftYWlptJHCsu+LnjkZz6x1Prq4wvQB7kBzTg79S1pG60wlkDhot/oh6iQ4BrqKtU/yBwxXQ6KQo3EPJl2AaWFP8Op62rGFLTWHMv+erg6vtEt122vQOaIr8UY1++C+SxQO7BepPUA+hdwSUf3ASdyXgTcQRX4wEHO/S+hYJKusPQrTAtRtC4GnlNrzWm1oFK330wkgaKrySy82xAZYN/zZWU7+N48aAweJ7rppybrbw/B2bU/XGQIzVbiQPnFRf1m4/M0cB0jCcYi5PhEv8JT0ex3DvmMKwvAAaylhXVD2jrJwstJhBKSDx7hmneCf0ArOe/eA3o1lJhau64NpX3LPqXzsX+wcdUbNW4PQ8kLlpCjw7tTVwSvYtDgk/h8AcTfJ1C+zyyfx5HqJXLmUzFX4XYdidE3a+Gu+pK50ELC8KMRCOEKKYMrlqlMtTTTFS6gfqYN1Ff2l3SEUCoO+M6GO7oSA5lAhScuj9OU/jV0VDUGYniFvH1K6OlFIRwYTJR9je+UbdL09UqlysAKQgRujG1r4xn6We79sUE1JXPA4JBurZmKMGOIeywhI2AV9ppgmltHmqqEiIF5kKB2ayAms+RzxwiXNwuR8sWK8iM22Tt6qMXXdg7I1O5j4h6FgTbSodOxlNwt213vQWNipGkxqtZFgq3LnlqbA8WNz9MLt6CKAtjnOr+St4PDRXyTZHNmVPQPGWlhRnQejmwX9DpFvDTwhc1lAv6Y+i1uZ3OMA8v6hHLrWMfT/tfT69YJAtxOwCO6Hr5LdFz9fu/6JCeL+nYwLAIzfNru/d8LAQ7NhGvsBrYBMIWvFK2MU6JAJ8aICmM50U7pf8huKDgTB9RZ/IgBe8bIu/0KqNwGeas7jbrD2G5ejx7atwhxF6pM5xDNmEVebjESY2tccqGjPcKxiTlKZH5uhqiF7MEpijlrH3vZIhbUG0jBtdKgWxg6gBSbCn54FfRLQ7I4lI1Y2riAO7oKbsXPaoaNvlUyvjvDpvqWYWmQXFgmXPl/Ypu7hXQ3Jlna8V3crCSk3YrI0SELdSauvIAW2YaMPL8YFZYnWlYEZ9jWDtTkzBOSBfhEh1xy5dce/kI="}','e62892e236c791cb8afa76bae6c9c2d25bda7220d84447123aab54c23b1bbaa1');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "e62892e236c791cb8afa76bae6c9c2d25bda7220d84447123aab54c23b1bbaa1", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "oXpXbJ+gcaeym9KyPQWWN32JKNnZJVMMXvyJfdEdQG6lATXT07nGGn6pHFB4Fi7i4O6TC70NqCWHTBBCLpx2dfo+5ZbTpq9xc3WCqM611H2ucpprmifDDJvrQwi2zZHL9wRuU8I5k2/5NgrykX3Tem5uahFnBWuw3EPBKkVXtmi+B4uwNji+vCM5y2IgWU1k6A/n1ut+iI4WNa08da6LNZ+5i3+Cgt7plXwl5WcJoRo86XSYQM9xJ2DFN1FGRoaJLe7tOG+U2mvqz2PzUBl+jH2U0g8o605Cld/J6oEgo35v+8c6rU7NkYv6gT9cnMB2I8HDil8YdyUpDW29Ccwv5XiZqe1OLKS1PYYTNFwRp1BIPLB03vrs1kfyYAbBmLGh3rZ0v/Zz8jDYokAEL22D+ueTSZIDfSYG7wiXjgGVmX3sGSSo9N7uRNqEmmMJvLwskI88s/GvYRuSwDXVRxwaAKTmUcyqXR3/+m3nLdJNK6NELcdTeaT97QGug43/ag7jNUAktDiw4bJMsCa7NYylpDeE+Jp1MA0/QUzi96XARZojPxq+1iqomtDjmEgUCv4sN5AaLMvNaK7t7zFUlnnnxbVywAerBqk85Bh/ELSHi4Nr1rzy1zUWwCnXCw2hcqfI6h+1Ej4oByto9+qVqi7iMTbBmzD9hqXQZlUOUgzpW5+K81iB1NeB3BJVadSEdPKbKAGovNOQKoP1aLTby384ZCru5gqn5zjQoerwEAFyB+Vaz7sxBGHuyhdq/ad1H7rwZ346uGpF/iFWRW1eZMWu3WYmX5gLYOrvIhu90mwPkSB0mu96h7ooCpHMGE1roPWW4zYbvtK9TXutNZocxL5fQaEo32snSTARmuo+yq0vq/LQMEkMu24RE4Ui+iemfRp5eCKkowWTF+98Nyo1nU4o+mVILY/32K2ourxKolektBBaLCH6kWXjlhClUI1SCV2wX2It9DTgfetZX20rf0kmVKqwqJ3/dTPE1sR7kZv8X76y9kXqJSIrh3VJQIgx8KEgpXp/fBn5nJNCF8bfP0swmMV4EeL48ujbDg3NtuVdZN+vXYdZo1LyyckwTtGEBJRFlFyzf0TEJGhXvbIR/HBY9vU26sYowY7jgQCWqxZMqn5jFu+kOgBnXFhst1S+feQRfm2UykwPPFIdaFwXuKz2MvcI9YxiSyo6IJCaiV2HzAKfZsO59Qg5267hlvfKojxC6yhbuRrwtdVPReu9z1OUMkNSxLG1MY5Tjsf38OgO8Q+ZiXzT2geb7uPRU0FPskg3ayiqx8kiGuCSo7uqfcttJ/AAdbLKhIAYBuJhnQ5NECjMbai+HuumG/EFT5BH1Eoec6OnAb2zbDgzUzPyJn5UJJKeYiKg9flHJ7DQUmYLQpHD8ZZ155dpsMdxv7E="}','d2b68f8516e64b085966aa732ff4ae2ad858c01033ff33c6feb9982ae3cc2d68');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "d2b68f8516e64b085966aa732ff4ae2ad858c01033ff33c6feb9982ae3cc2d68", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "kFW0cbVHilqClCdMfbc6YqUS9OSQz7KYr1q7c0EY8O/ZmUhW9B42ZlRz1zRF98p9pRSd69tvB4kqvqfDrb4R91B/xRVXrlDSbKWoUS4Qq5y1EQQPRlRzN7z3Yw1XRzlcgJH+AARb33KUn+E5auYEPYGAfkvQAZZcpUe9JabY0zhLrjhXGQS6B938NTNHFkuOU1ymxlwBllg3JuzHTPbVuOmuztFWuSV9A5+sW5FDVfer2wxDDTdAQUeQFNYWF6NRNwHfcKiwAAX7BcjbwYPM/gmIo7Ym8gwZx0RicXbEn6Ke4lj2MC5qHSckzQpf3k6a5vHW1doQlsVqxXD4j4yZvL6qK2WjrY5Xc04XnxFgCUamtjk372Y28UFYiVWHeVfk6LximXOTEu4AT7Ti4/iOI3aAcMEbRvbWVISh/KVHoDou8lzJZxCXyL+plV8FgmrQ24cttEoQen+4eTTiw7OLpMTklFNOrvMNUnlC2el9Wi1WUX50w27VEtEBuPz62S1k0mO3HuuJWqXFdPiQKqwinOfPnqNvfOdllB1kLbCsB8UKWM4lTdPbp6pDEqAO9aT84Y0Qh8qmIw9MnQa1Rb0LYLfDBV+QTKDXo9w+BJ/e++gUYYMHcsyPjd7Oxrol1taBYzbTvR9fXsKL6jt3uT44HAFnx5ziPJKLLQc146mLIzT016ij82ObylEimGm5nt+6hBYsAZmWEnPk2ec7Z83JIEXW/7aRrQnv5Ucyt7L7frjs0M28wcojWhla4be2mnnFptZ/Lkwnx1R6LRfWs/7XRXt+SK6DPyXfG4MiVpNzom3zX1VDLCCawL3iwbVSDh6fhwAx72JFGiPS1x5bMCQW86lWCJ5KjbI/KGBcOgfbA2q4eEtLaUUIobL4z4QKZxJhwZGWpHW9cDWXT5Mc08tZQ8dRIYB8mfocatAzau7CEZ56UgWit+SFX7/yTn4+s5xG9h10Kd2hRMXY7bN3tIoLIIodTf2TvTS/r/N9A6ZFb+i4GRLrJai5TcvKG/6s686T90MHII593IT1uv8YcQESwt76hwKoYPGN6El6gB2tyMJTc7YGaIAyyduescYmjrmPrhNG2TWdXmPGirwipHMSOxlwxHC4oJb2J0CcO05gqIO1udGXf/4A2ba6xLaY67yl5mrQOpyTc8pNs2xzc5cj++EXnzZzLpkfQw22kRk3hq/Fl9lf5VoH0XJC8IvKg2pkivLGj2N42mNTHomZMVSLQBNV6qvzhkkOXxPIMerYcbWnvAfUrqtA3zdyyjlHPfNtY5FPRimS/3XE/zkUG60ucs4NNeYhDcr7JKtKCoJ8jEqeZB6QqtvDUpMm5JxsQhJ68rM04tQjsE+1M5bhDlLjBSZnWuBuJ+yA11ov+IywsYR2I3xytYNtFr/mzZM="}','cd07bb5d44d08ee2cf732abef8c18ce908fdce27a70408f3a43a57369fd01724');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "cd07bb5d44d08ee2cf732abef8c18ce908fdce27a70408f3a43a57369fd01724", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "GqXAiJtDT7eky0c/tpV/FdMzwGFj7oNfPfKxuaJicRCbe8KbG5D0EYV/YENLaucFC0xNgT4dR0zh9caHNkRIqStKKAdLq7OdzCbnUi6QgquN/+wFrcLMZ0YxqkTSvpNh7jE8igJ/TPH/+YQgICuIZroPafJ5kGa1bSD0qtkNqxEACmlZGGBbA7DZRujujCy3yyYd8FpaHZWtF9WS+oCXqJoLkY1im/aisW6O61IZuXwAzCXTg87JNNrzU6inImpUoR+Zg4CpHPIIdsDHnA2IOeX7vFsf+XJv7PuavBG79k6NOqQXeZUlGffZTU4B4J72u3GhX9lRJsL4RfkNCBsK3LCJ3wp9Jm2/LDOVqI+cpNunvTf/oGrSNQrFMsji8DwWGJQ2hcLyETk375YmJAh2A55oGEwvwSftOT+XM5QuGq7SuLPgOl36ZEleyq26U2RJXEqsxZtn8tzSszVmKYYdW14yxQuvGAGpzMoD1EntmNzPvpjSMpVK9vPvIIvDu3dn9Dsjd0dhb55Ub3sZ4k5is12a6zqhpLYFUGFMQ/jPmkGgkZfkoB6oQYWWi6CJTKpySx0wFgOlT8FlRMjeT5CdBEZBVaPFTIzvRXgrCsNSYoEcRxgOon6jOTnVDF8kmxGq+nDzi68AktFLG9YO6PlEQaHInIuwnOthZX2QQuGz1Hw2vZ1G1roSBjOwhJVyQO1069Rq4ChcovGQdsGOGiavPcb2B8ov0e9nKoOPgBwmlr+Zj5iornALIr+9oP6gp0bKs7qfyAPUowqc/3CCG4PezMKtblNOWowpra2JjUZcZPE94lU3LJg6NQ635A+tyVUBlSQV6/YUVvgGHgVwVBOIe8C00UIDTQpHhBVlrVgpeQU1QhuNzO9MWthmaQwAZlnrXqeMSe6+Gs2tPEk/YTRv+q2Uqqo2tOIgEcJjcSuc8tGLzzWs2MtcXVhT45xXuRH4gJKPkuq70NrF2e4p88a9aDXGcMxfGiLqIPJOvra8hSVwD2+gR7/3vr4MO9z11zlE5H2+RF30fOYuTsgVUK1HvToZnISGlKZALPfHfGdiQRvSaXpIWGopyRp3CDAaT8Mrfx6gXJP6Q3KB/DtxtZl3BdEOHGALq+NVghNMtRz/opDGP5bDmsF2X1W9xFlqYOFuuVO+ZgqV7mw2ZMP4N4fxKX8VekjLANDWstcLMD9bfKeVyoDuA7vfsamVPsHduA5PH5Wfylxl/i0v8RaH3AOUYPJhnxUU2+lL0UI01nW/1TWxy8pdrX/rYN1uyfJ6cdu7xWcnDC9r6R9Zuzu5hgeCz5ULR49i3MGAMMOGblmpk11yfcLj8otNwTdW8v7M2bw0+DQNK6MniopmXU3Gtg7OQt8XYazzP8LQI5bguqK9tXYcj3P4WRy0kZo6z00="}','f0ae6439b3793c53d8880fb1b8e8c58bea8d94e2eea30cf1a85d4fdaebe078f2');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "f0ae6439b3793c53d8880fb1b8e8c58bea8d94e2eea30cf1a85d4fdaebe078f2", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "2w7AwBVKNWejGKFdHK0bEVQEOAHYgdrmDoVQ8AEhOJ/OevrWWoVZmmKgRxMlH5hoGLmUBP9xF5ATdoVys4utZynUGlTCZb4MZa/TAOjBXLd1n/akLugC5LJDBQqA0wovnWgnouSypuknvbhWmKiFSIfizsqxhqOdMWFgqQNeC6/si2cP7Cwp1MaCfqQqnwtJ150Sek8bDmKVq2pvLxEqVZv71u/dmomNSFl6pM6wX7Lv5auuJqUXcRNTybWyAMipKJk/NMpmgfwFQEKgkYmS/pn62lNXhSDcGNpLrY2djFj07kzbTscojOUhy5jQHmcYY5Es42CG4UUrdN7qxzl0DIWQ0Pkiwav+VNQXHAiCEE0ShjdaFE0o+gqBGXJpu1ySluG/Dunwo3Vj+Kzr4lmdAyfnipL5qz58CkHeat5XvW558HjItxPf08oGTI0NbbG7Eb1WLHUulbKwJa6Bu2js5VZV/xI3Lk2uVBJ9SWHo6L9NWTkh6kutn2uwNJ4GHRWVcavwDnckusQpvXfoPDqlFQ4Ex6WqReMWfoyeoveWYkq0EdnseOMZqi1rZ9vp+SYhDSYbAQ2M236iDevGw7P+JJvzxvZpT7CNQM4W66gf+szSw+r2PohyWcLJxEQWczjXQXhxsT8EH1r/UvKpLnfiGibkWEvuLBOMUtdRuuEcyoeGdYC0jIk6zHnFG53QWeKWQGKyfaahF3k3QBHJWRB337IWjpAIFw/htrVCTcn/PuR7Q2JofleUeAr6dYf5F5OIokit+7sk8SJVPaPFi2uiy+tqOOaTIVWkRe0+mUh55SqtdNdQ0E6dz+4A3OLSEQc2jnKXoQccOf55nAHKpRjOnNXNNkdOWKgo68FIdE57KRZCcnqr1d27/j1F93Vk0/Nj3oKnkXXU82qkIo4HDztOxzbvPBndNhSg/NSCNOkdLXHoKE00QvECMECyeosZyYwE0K9pksIrvzj8W/2DQcv5CwTDp6MBTKTz4+7FCBNFApObhoXWvoPrTYRUWVNSUW6E8HSfXBIiq9tAtOwumqwRviWiy75kW8vbU1vSPKRYTo/OFaGZgQ9Biql++QwnQjDGy+2b0/rvjDPp9AS/BRDA7YtJzkuK/q4r2CxarSDRBCPDrFU9MT78O5lwcVXfhW+PA0b5Se7tPMJZuvszLQdVtOrcGhCsimNuuVCJSRhokx0vsya6F6uEinjt28hdXySU8TZEcoNInB/XwlN0evlu5vd1gmRxpti4+zO6kl5XJSnlyZcHQFhqALHu1eAmlIYYgsD9EnM1a2Ig0VYOUfEaSHVdS83Ne/q+mOKNFhCRuarGkCblZrgBKPk5wUeePgw3MM29L0+i1JDoBUGSi8VZ8FGWoU2r9rJ53E0ukfKTt2nv2L87HrIahDFjF74="}','311f42bb8ccb6f0a1770b8ea848af4f2e4f29e4280978b4867fce77a0292fecc');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "311f42bb8ccb6f0a1770b8ea848af4f2e4f29e4280978b4867fce77a0292fecc", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "WLHyNAlDetmLb/q10JNY5mU8PnaRaLhfanJ19WmA9Ilny1wWPaFSvZEk2oDtT2/5rHP1N7SLm0GXhi4NYlmDMdnU00c7skIlvwaKWUTMgADn2CN+meAZ2ijpIwsYVLJj7yCxjJTepvC+g4LrBpWexTVbX8A/5LdvfhDMi/HCoL/5VhEYmx/FuhjTZ1hqIGdWHQ+fMvQiCWprD2CV+OTw/EiV2XBFXpR/UpTaNWnTPzGqUEXgJ53raOEw7lNFVyAbpZ8QuxtGmD7aSJ8/POH8mJliFAZ4TBkcC5/VMdUZlm/UQjzufKNSBBqNVEpmQqkaXH5FMOpxibYPHEgf0OP97urLAtcmamA58ICA2ck7pUEGzFCDFgqS+p2hOygTrljZw1l/Kron2h04nm9AHNMDJXvtblQXThkSd7PuAONv7HESa5m/mcXUp4iCJusE2U6KlCqLImOEuBKRCdExDe3/BD22Jps3MgNTl7wTVdTbBPT7TIEblH2efd9/Jxdcd3Cu/F0obAsRCmf5DDwnZsm0uur3b+s06ptuVTa47sUdeNGv6LaFHNcSUouy+fjKngphZarcOWsrpzUoGBVL2GVwJORzovre16j2Ac0m3sJrNQClIPwSVmGOJoF6CkpbdiaeenYxulPhQkjGTxR+hlFKXTerGZUg5erDLIDSTwJ+5vvESBKp+pLestTSr0V72zvJk2zqSaU4X2TsoYawyL+TjJ4zdROtWdbP9Bwifk/3WWNwYinC7Q6A0Z8qvxYCLUZLRNRbGha9l0wf8iC7RjkT0jTJ9I/buYHi1Y1iIUJye3V37dcz6ZC55fLFsJGN1ocpR02yVszlm7ctbM4SBT2azTJ0CSb1/Zc1UxZJUqmPtXnuR8OhDf9wiA614lYl7/ilL3O3eOlxq2IctdadTUqqAQC1ecxoYsEp+4QEeJ7mB3qJBkNo327RV6ITALEXeTYc3ryC6GhBM/6mA2oFF80zSd8hNw+S+8jhWVNw2tn8Zoldisx5v65UJih+U8KTuPfoRBy/0kMQiMF+xwlJumWTXmiMP4zsAboIdfYzQBn/Arh4pMM/j1SkKtHsSoJ9vKIj4ag7W5UDvMkqs7wQir1QBaMWiOuiahk/hSjbY50mouBnYC3/Fm8d0OcPbiCyvF29K5id4t9Aw7F58fvpx52X6J3A5FflPug8VLa/wopvFA/rEhgaf3JX8n5z4fnApOimklF49Ct731BWeuE4K9XKc9dIBVNOfkUediOEs2I9+zUwQbuLny3L0Zlqbtv87oTTEsGZJoS3biQizL/Tk6xM9eLG2e7DJDusn3WSm9MPmzropfnSMQTSJ5zAFkSXzYoMBcSy1XSlpRrYyNjw/9RbSR+u+9BtEEoHWG8NrekXjDEO12A2PC8fLEHYRS0="}','090c726ac87c49d650a64f5eca7c042aebf1586e14a623c84d9d8a24a067042f');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "090c726ac87c49d650a64f5eca7c042aebf1586e14a623c84d9d8a24a067042f", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "oyf9VcCdPrSprKn+VipekSkeMdESENu3J5hYF3LpbvFBZ5k7LD2o+MvRNTzci9L7ei6t+6vrHHx++PPhHyH6Yp2xiE5oCPTwlINCwz2O3BYi2t5bidJZHESCwGdhLe/ghiFXUWMkKlkP8KGr63wywMa/dvfu+Y4LSm4ONL/7BEAUGRwvkLeLonwLmPTZO35IV/3ZRAxcbZOa9hgEcMPk/WBGdc+KN8aZUTQGwMeqaeLMgL31wvXg0irfj+E0m94Dv+xmzDjm1d4sUk4zD2J9J5T9hogjzCm+9OQvgnUz7CP4n33VDRmDTThrJnTRx4zuEuS9HmfSNnP+EHvFzlH1JwriyHrvHKyL/F8/2Zp9I5lshOlOaHIoXjfixc1/fFigWjOfCWg7Ki/VzRlqwdFSgqtfC/LsvmLBYdxdUxHklZkhzgcPin23/wwZlg5zOQx1HsCuxJsxMDX5Q8nsa7hp27P9ayPfM1Az8x2mNiFh+JVErrhIOwOziG2xIminB8iwsFNHWxXgS8rzhTzuRo+Hz0TpTQL4uTNQLwgaxz72ele9oJrVwdKnCPgzlfk8RFK7YG5nPss4Au4u3Dsia3sOCaAvrXAL/K+4qMXEP92jhS/l/e5inqrLvOJ3k3Tjd6V+vhMYy/pN+qr2JXQesMp4Xy8PRW9HS+CmbOV0sHKPsJMHP2PySH56HAJ4HjlTJirFJKa3jugnYXX0US8OFrZhFOeUY3CtuvEzePrm4+AYohFAf3TctqRkrmndp5p/D0PWNuK63zLoUta2/i1QWCTpiprtgRvP4qvGwtKvBrnkwfzS+fvi5m1qVnc/0Eeyn8gxewPlHtTlkZ7OCfgmyCOIw3Ux3CCVVkA21i0hbQw70wecyqgIC0rJ3B5ECxWCK3+oJ+6PkNazy9qDLGm0wcvdy19djV30H8rrhzu5stgustvHFT/VqQqnGyTl0PewquFSd8BYN2+uJFWArnOqYpuzPEcT2hXgCb/PkQQLF5p/xpaM5hAKB/4FmMIJ1CdIpG7RZCx8oXJ/BuAYxiEzLKu+4k7h6oUazjWNaGScw9d6/ZcFZa6wC7ARUKpbQZKfDSnBDtJ1jPzDtqKI8ktZtX9GHEroNXGrw2wPBSHp3v272Cxl85CN+wy8ekJqGtAGOBbv7fm2noFwO9/0F/MIQ7V6JCib5deILIpEKmyTAlzl2vSUv5dUUSmEI0cGGUC9xXtkNSaW3lninlf6Um2Zr1sINB/j4amSLNRzMaxVwa02JaAquCzR6QGfz2Mp773neOd/SqrKfdn5d3gNWnhqqe9s+Wk0yQrXsrNGPjGB1N4SngGN3AtcWSZdy7fsk7OrALkCMsJvUvhzvhFdGNA6aHYz/48oFNoHGRmRzZGepHOra0o0kSoGoT1oNh3YLgo="}','c03e33350099e2be707c008b1caeec942d003ea242e4879ecde8c2d7844f3ced');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "c03e33350099e2be707c008b1caeec942d003ea242e4879ecde8c2d7844f3ced", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "a31k1QIyZP+vRAC6M6es6uGcFg80lPjo+/hI5nNd6/OHuShFrozLliWNT05vX9yJQRZMmI9hkziLjYkmytXK7xTtBA5KbvDHcaR5CmYUdRUXntpBXcBCV2CYe9j75nUAdU1SX/aVMWzcqELoTKpKqixxVDJkULfqcshzFj96hR8tzIxB+jldBPc0UtEQLWUgrg+6u71r6laLpTdHuRuZbFJ1e13c3qMyASRERT67he/5daYtJpg2cfXC1V1KZUVW9UnBHb+BtDvDnThFwYlIu6ep8Nc1J0eUqrAZaQFDKR/0gBvYBVCG4oTW1NkV7/Zx+g6mV22cMi+NTd4FvRLKBxNwzJ9dONYdJlRJYYc/ItxqkHmuZgdG5d5pskbuCP+fl4rjkckLyMGuMJHl2XGA/JHLVO627yuCOPjBGfV9iZz4b/+uaOgUM9acxU0w4+g8IL7+sYoc6CePLheBX2N19USFkhbp0PmoRxgXYrr5MMOrzVFvNMcWxXv81L1mJ+TritZWhPRNmTIHxX6KOWxoBCCR6ioSmQ0O8u6zcJUnRjweyc4ezsFxmPcl8GKDm8jqRuCPm5m5ith6Vn0+qvkMbvs8LLJ21IZabm0wvtOR3HJDUlAU8OFenWg2QtPqQfD32Lw0qPxGY3mDssoYr3NB5NDhA1cgWFZlWzc4sVzw+PcjFD7k/UbOa5kMC4/VAx6jfY+9VuOwI3xL7uhWoK5xcLf16EuCt2e5dOdLdS6F6J0DKRKYmkvLLAKY0LiuyeimIE/1Xq4BlIYKSYsK/WPAeModpEgfENmB9yCXuhjqrr76QMMCJMA3IXSdd2paD3b3IAZA8rWnob27GYhbz8elHFjD1rUeCV90fdV1TefkfHRUV8c8yNhA4U3PZcBWVcRS8jvvQ+fMiOLD9vlHI8b7E5MnpW0iq5r9qGOKno2U2slNU+xqFf7h2qfzKdK8EJ4zTST/E7NcWNY7Jihln39r7nfCxIeegzaBkJX1Ja6T/4ziy/dH4MzlqohsQVJK2BcGh6cwARThXH136wPKXMA7b5i1l6xruVqvN1vsYbOG9J2ddpnkP6ShlZisUkYhCHGL/ao9V3WlH+3JPNyOHK3ZbwaCn6NxaPmTkTVWD5ye6OJPa6Py/6RGyxXpoY3lNTDW/GWlyATWe8aey/1HMS5qRYuqtDub+99k2ByKvLvCArlCSLNDxGZ8mg5FfhMht6DrXAUkNpECEBXT6jCElUGWIG5LDwilNrQi3Hw03AaCWxUSIDU613orD55pamYO8knlHGTN4ebfodqBqtr1nZ1nGNa6o5UGpYogDded4qlYzpAs/7PyM3F1dyc2ujJ9Eay3LRxXQZ8scAlLGBlG5M6LS3n7Ar7LS2UBWwltCtvCJtfJyhIydJ3cgcFrJS0="}','ea496af3b4a8fe7c7354438cc0eec9ec98a7a50397ebb692e03e1bdccad1ed27');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "ea496af3b4a8fe7c7354438cc0eec9ec98a7a50397ebb692e03e1bdccad1ed27", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "VGjXCo257o3L6BE94HHOdEQ5kyHCq2JpISfOc+MKEzYFYXMMUbuAehlmojKqt3vivOxtMcFr+qRK5Uhhn/MkKm5NdX3mYCeZ05tOR0rHNqlLXc5f7jZW07NldHZs0Vb6vCfRNKiM72kFP7bGNhXNxVR9K//36lIv8X5GB75HhRqAF21+odZZGJgrlNccKmCK1IQsuKsAulMSixeOG4X11iK1XBIH4JoPxAF6FwLvgq7Y3izDzeel8irNXDHGFtmcGhXUjiaYdveZoZvEsIrQzr8b8QJqUat86r0Szste1WNxGC052W0Y1p9f06TDx5Nj9Zn1VnjwDjcegNsojOA3eTlt1+jzpac7r1ZAf3SXidK0ZhziePxhFF3ijb2262G744D//7nND6MDXCsTkZ4ar9VWYy+wAiEU6NjpJV87x+hBWe5PA9WE06F0lbsBpjfEc5ljz1tqUFExd9NY4GyJcceZbUPJXu9/lhNH2kcfsFNi5yZYwm/HpzOY4qU/H9AtP4y75NeXw5+Wu0cnxJ3O8LgrZN1ufbUGAS8A7p2y8kuWCRdM5Fx9gS3RhFn0G9SEnG/rjT256dDbXvEvlzMKuKZTmtO4foC4CZ39SjK4sV+Yh4iKcZct3YD8NEF2/yy+9gT9BtEE4X3S5yq/JTJIPU5Uq3hJfmt/b0ETkUrewq1HNWKVJyP2JoxGgZVzQzHaexYZJyblFHbQsaHy+GNnpWB2sex2+8fbb9ZNLkShc1obY3QtpTm3EQ4XOqbebnhajBU5ly3xYvCNK1EZno+DhePZOrePP7By6LaIZaZ3NRRaXzNBKme4e+9xxsxotjG1EJYFk1QmzUp7ehDO4+UP4HpGPps4UR0Gd1sFWScJFIb7lXgIgVUYJLI1nHu3j9oIAYUY4eEp0QaEZpiLtmkzvzaF8kdDTE/S0oE4k0raNSQ0OZa8+zlrkE5lZECc1kqaZVEoy2FLJb2Kyvp4TakZQvmnm/qRcpeWBBUmj5p+2s76lP+RyI19OO9V/Fc+PK9NPkmZytzpBIW3ek3kNjyRDzYfOWXp464IjB8nzUreC4jOnRMif1cX79i9IHTLU17C/h7XktyvtvComgBJKn+h5OyxZUjr6QY3yHMILXUU15pBAjPN8eCdoZU/a0ZSSx8M+U5SC20Z8qpY4z5tbBEBmQIAuFDP5Q4qM5bMPM5OT2/B1PfpMMkykrKtDjovGPfKZDbsI6icQ4cKuKIYbUFNDrMJvNFfBnA/rkJKwXhEfSg7FJ1RAb3MFgNKZ/jvKdJLxPAA1gdBHK4WUL1bF0RkaKb0vEv23MJ/+CSzM+ntCEoLwOY0KFAFUjDOnbubkfERCKU6nkPJvnU8RJ6xw5wM5oW1FPtm27DFGjU6OXsvPH1ACAwNe7aja2XGNlw="}','6d94c0ac42e2ff56a84b6e4cc7f136fbbdf80ed2d516d449c03f96c4389c7d80');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "6d94c0ac42e2ff56a84b6e4cc7f136fbbdf80ed2d516d449c03f96c4389c7d80", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "nwLLshpi5W+/1jMrBR7j53ol4MVgN+A5ue3UYVU5SWAfOez6Z/GVtuQybOaG3rkE+jJPxEoJvd961bauTioinTWlemRE6NX4lat6cS9pueDXK6GCU9QXlzw4kIyoIKGTAmNDbh4yg9PedgEhjpQgaQwdTWKZMcEU6BrTJbXau0AcgI58bQsgJVW5JCwtZToDOzw+YQ6WMLkamE2Bqew9gxXlOIzxSBINzoOnaS3zysV63vf2bXrHJgAlw1DgzXSE8q/o2En0E1HtB4BMeVAMwGXwBY11niPiN4WqFBvPvkyRel1rEAr9EaDn8Hb2BAx8Gvi+WsRpEwj465aFtybZ42lqXZ+u3grEJSSOWOG0EndwmpJTpeNio4czEAOg0prlsqdzSyeeYRvvk7nQVn2885U2jd9kuzvYN/g2rUoV59pn2sOzJh/CLjV6cESdWfG8WzyM2q1MHph0PIWPSTNNU5y6eoCvYsnMJBYERrS0PrGCuIHO84W2B+w1MdCqptr5balRBa6BhW42niLkh92TnGgDs8iDdbUyxQYlw6RMXoQA3dX/IzJ0PRHPW5i0+kyqHM2k0j3TLYLxeXJkVa10ng9YBlzxWsRjnSM81prwL1JFZkfeAkyUQX4kMyai8pJpfk61cUCluOjBBh7lQIsPRulBllWVUL+rsz0m6M3hMjVWh+5SOz4u+Yl/+Pdh1TlNBEn4/vOgvrgV3zyzdrin4xqDEdnOR73BCGrdIbn/+deQ6XTtDDRHjYQg7RpuCx7XcqdTaiYQD/nLVrd2ry9Y6i88CJ3kHFOMik4l69LMX+01F1YWBVWuEXHlvwpdWhln6vSyYwLwWa2LCiKF5IilSwNdbChCcvPncS5YLJxln3Eex111EJJmcq3odoNAph8SC/ZjYoDKD7fFTxydiUJbjOVE+LgSZQUECjEnaeh/TR/WSuf6YjAo50SNojXe7eyuCkVTT8J2iCGVDpV/BGaLy3BH5UaAiVB+HwColTQODGLXqtZVlXYXVVu9DCnkKHHybYnmSbDcFmF5I8/IiQAr85LUW9do5/emfCUM9iAGgGvGFmVGeX1DttK6U4dIQWWRlZbcH3aPTS0JE6qax2pf5+Q0ClcsTs+wrm4yaDR+s/a4zyJ0FjzgJDC6o7EgkIkqNygB6Xzt2fLD5TAlYhcNubDO86FzUs/93/3z75k+MzzCMbNR8QC1Nxs9JJR4nbirUmx0B6w5oIKKSof7v1K1woWPB2qWuvyO5ZJZZeKWL/kDXRDXI/NlqOs+25kdV8lpdatmJBpllmpqbS8l3kQow0KyUh+jdklTv+hT55OEzzWseCcktKXDIllBc4E57dU2bhQm9BeZHJqBLkinIPbKdoRfZzKQb8ttfbi5Dye1+Oe/9wKWBju6TK0o2ak="}','a43b0cba29fd2624c9f648726d92cd51cc1710efcd0a3252e38412fd7eae08a4');
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
INSERT INTO "suggestions" VALUES(1,'SG-B29TT8','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','f08482d9be34b038d2cf7f9a4ae5d653','2027-03-01 09:30:00.000000','DR-7EW9R6','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-QCMHGZ','slack:T0THORNBURY:U0COUNCL02','The pool is open.','52a6a10ac08e5c079e60a48403538db8','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
