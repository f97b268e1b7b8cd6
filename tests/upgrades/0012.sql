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
INSERT INTO "absences" VALUES(1,'AW-CCAR34','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-SHYFKS','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "alembic_version" VALUES('0012');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'Yo26_w_Ly5mkwuPoKFEySMpuMM_q8GDtmwxZIz2uHIc','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','2eff8a1427efbeeb8591442ffa40d5de');
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
INSERT INTO "cases" VALUES(1,'BR-29KDAJ0RY24BQNXJN39BFACCM9','2027-03-01',2,'0f0861abc683f506',X'57BBA6E60CAA5482771BC5D8387C8F340ACC453A83B0A1B33F2E140A8D4548CD455796D46529B65E55424B168E9F7EEB37F8943BDEDFB5B77EE3E4F1',X'8E8C0D4D46F509EB54C8BBF5225B805544FA0173A0D049D34F29645069F8C520897C119C745003812C55B669642436102AECF2CD66D49D764CDFB5D0D1D4725FD0A41A8362D495C5B89FD582C41FCE2090C62DC99ADCEAE22F44C81A809BDC8C0E7E6F2225CEF9AA7E5D29229F8A6C25AAF371AAB4CA487BBF7CBDFE856D62B991E8AA7EE102410CDC7F809A58836D0FA034755A114F53891F8445FB7EF20E639C1ADF8E6A89F3EC67B22925B7117FFF63BC1F1E5DECB668196CD943BF07A3382EFC180D4757F68DDC328269745E89037AB800E7ED298E81B37E0F5C1A1D77A9BA05648C105966BCDCE47D14878529F9A473F9C2F9673B554101BE69CFB8A1658D6F11BF5A83BA6AC5C7F6B0A7B5ACA99C61CD4AA209EF2C120DBE251907134C4C369BC6F7A7DE87B2A572A03141A1508A79F2EA3B6005EF0176ECD853D1C74A9C653A49920E2FED2C8BF20CE50C926BEE991268F23E13FB8999BEB19F3717DAD36C00BB05690C43BCB726A9B6FA92AA3AF28D4D6FDF0F14C27F6E47AD5DB54D432C913A626FE62C6EF9FE85F9E9244D6123832360742B6254D77B50CF5F18140FACF221F3FBCB15071A2487503495C271D951FF4B73E20978D93ED1CA9ED2CD975CCDBBDECD589F7B7DAA10108ACAD783AF737E5FDAED7EDD4C4E0BF109DC2D08F62CBF8DE267E276F2827340C28F33E5751923EEE06B8E9E171EA65F76D9ECCBE1C0595087275ED1539F31D955F88B7F2B303FA7829994AF6726BE052A7644CE0EEEA051D88BD84EAAED88D8A3A0B7AAFE0CF7ECB2086617F68340604F646BF4B5DC0B47C35619A4F57E016B8E1328A468AD1D6AC71C131A385AFB551796049050238BEA5C93103E5FA338A1DC6DDEFFFDB7EAA1FEA7069D1EC697CC8DE6D88369F88338EA0A49058A81416B6B7F5299635B83F10E717963CA2B9D8C278B5C4FB537D9E4E57B7FB69CC6C6587815FA8EEF262FCA8D20345C7DDBB8A40E3A9576BE26596CA4C744DD7D4A6B1755C68464B5F417CCE7300033BB8E8A33B2FC557EBABE520DFC1C5EE95C47CCDB555C21C7F9280A955FDB15B5434B5BB977ADECAE15C1C8524C8B188D728487A689F69C8727420999CEDAAE1E0AAA9E0C823B471096BCE403A1EA3A5FE4DD8BA277E4DF0915821680F0C8DA8454AAE2AB0EF5A26986BB65537703233BBB06738BBA49280A52785A2AA08F50D3A3B254309542C05413A927908BBD51C7A995AAA0D1495E10C0778DCEE358957AA028B9D8F852F9A08BE53DB84502256DB7CCEDFD08D588FB2913CE2B13226BE6A8C79441336D07E296063CB5D82BB32342618504DE7FEEFC2690366275ABCDB14C5BDCD9E5A1F20D05A80E92B736F11338B702CD1308E3DA9B0A275FDF405CE1406CDFE2DA0A46DD92574C946839E332C29A40CCB9E95FE670511897CAF319CE033E2B78198A02145A7177610759E50096DF243C54A2390B03DB918099570B9B331B27','17e82b0f4166107dd422e51812912c0331d497a8bf14ae28280ef5aa8f06df5a','3dd7ca45b9b2192159fcb2f6156e1b75f677ef039999239c08bf9ab4e424d9a6',NULL);
INSERT INTO "cases" VALUES(1,'BR-EB8V498EJ6467G0JJR0MD86647','2027-03-01',2,'0f0861abc683f506',X'64CAAE79DB4EE82E773B9F8F5AEDD6CCF6282F79B621F4A8FBD86E2F735960E42D0B818BDAA88BF4D9D8556B62E5EB5D970816487A2EEB43CE51F2CA',X'46D68D369F4FBDF20974C4DEAAB584E9CA75A5CADF25C373413B281FCECCE5BF8122D59D076E812560B3100E7D0203E91F1F24FE7707A00FA1FE44DDA74EE554928D85A50128319CD669499C754FA8581AFB70181EC17EDDEC0BD5EFA8D5C472E25FD04CCCEC63A86A14345E8DBA76D52DE2B3E5CFCB9F2905F08B5B33523A56FF6425269A127CB8F0118C1643B9CE7B9B108A80ECFBCE8EFE185C0CAD9907F2B291301A7A72D9772465FAD2A193ADFAA041325220E8E07EFDB9800C18C1C056D44FA5A670A2B0BD8E1F5F60FE10583B152CDD33ADFE93B077BA5793C4B6E49127F34022D7A521E0376E9398A97D678EC9883CDBB76463BBF81A204F70D74E8AC2555AABB4446560C98266BE9A2632535B094031C3E6E70B7F262010D77032737E93475E562FB46F9CDC6C042921DC73622274BCC330AFC802794728F971185F0CD001891292766C835BAB963C390A07D82B226A24CE51596228E7488820C598151DF9FA318B50D13DBAF2DEF4691CAF716CC9EF6321E64CABAA8026F35ED920E7E3C24A7F5BAF6D0DC301507B3EEADD01E4762D2317AC6264F2D6B25596667FC63537B80849034433DE0D28270B0E77A62D6EC2341D9F48012B57449FB8BB4CDFB76D69BD8E3D7206A3E7FB1F6542FF14E9210D9F9C7B2F9906C7E2FCF92967DF1EB6578FA7804C9CF440040DD01C2FCF0A831830DDB39FDEFBBC44011E462AC8DCA8B75E5ACDE496A936B951A07C3D61D5F2550A18AE419E1A4A985891368825E783B4B4C946B2847912C4806AA51AE6B411B7A2EA69D2DDC84D0DB367ED9637004107B0C432098B878FE6D611DA15E3E87DF5DC607A401D6D1DDADAD3D0F1A0665649B97224B23F853BF7EABDB72DEE4DDD77D0631816EAE281C76B83D2D62B926649E2682F964C2AAFEF0E1A41957BC4F242D9969C4246DD0F0D04576BD96B11BF24437948A553F09EF696410D398F8EBAB8F92DE2F686D8D013C481201C20F0C30D8A14E1A771829B0F03AC4426316B4B75E8EDDD01A36777F8D3AD85AFE0435C576298A1B6E25EF05A205123008D7D8201F8935B5723799C0B5DC66B6A8750F47C50FF4D9DCB766C5CA18C731B746FA39AB244D43F3F7A6BD67AB9D53699A083A2249C3FFB2936C1315919D97BD48DC3E7951AD266D398EE06B5D9CDDE4B5694877365992C1E9299944385D699C3F68F331CAA808712A6EB45100F56FE3F81471FC4A161487D8C3BDE01C37848B1EAD9245165B40323CDCFB137B1A93EA41CFBAF4E3073B6062B5F05EFED5A385F878D1A57922FF3C4A97345D6B7F450AD077951C6CABFAD2CADEDDAF3D34785DA3C77A7ABEB201BADD3974CBEE06F8FA5CDC5E00F1974A5DF3EEDAB190596B59B95DFDC09A965E160FAAA6364A609DD8D81076EF8DC6F281DCE14F8AF4DA122AEBB07CA988B8EF76376BC4A5B84E3BAC3606155886C430BF3F389CCD5BC921F8B0EE8DC2A96E71064D8434E','b2a370a727b252e2ccb8b616ebdaf4dc937fdfb401dc551c29e54f96395e92e8','176564b4705fb95c3a3f81fc86f2ba11a4517dbca1e7c11eaa2c0ffcd97a6227',NULL);
INSERT INTO "cases" VALUES(1,'BR-4YZ64DJ9J3D3XCE24WN09B75NY','2027-03-01',1,'0f0861abc683f506',X'51BCA6C72D46C8BDEEF88963505253400D1C67D3D6CB217A43F85C6CB2A7FCD6DF7BA2EDC8DCD44B4DB7C0736D0871259CC348E8DA72F6C9FF17B54A',X'6454F7251305FF3686D84A30D06D240C7F45D96A2AC59D578A206BEC0F53B3B1356B9A3EC5E59789BC95211E0BFCB8FDB55A534E76E0B932B418754786E201CE4353C136DDBF87C3A849DCE87A6904F99954E29AABB20AB4BBDAE1D46817F7E9A1A457EBC605A8D79834DFA3F7F7F45F69DD6F175C186807EE98C2C154B8B017A4A28FB1C226287C7C023949C72BBA40E40B4E8118805A926E55BD005B0753C2AFCFE52FAD164C7B66794DA601B854320E2E01CA4B1F12A2C86C5860D5496800A279D646AF6F96379AF614E03ACBE26B8FA05C212E1698AECFDE81B0BABC412EEF575FF30288B51F860480D43061991858F12A7EE4FDDD4FB2B04D587EBEB3164B2E864A28C0A96222D9ABD57E4918CF1BD771FEB9B9A290FD98FB817B82CAF8C9291DEB27D3BD9FCEE8E53FED47F48717EB2B77978DB07244717B4E71A31A4D0CBF328253AFA6FE98A4CC7AAF883E205D7209F8522D40B92295A38AFFAF888CE307179739F982A939734D36287349B9FD81401B90E62EF20E294D389A631E1E806A54982F6155D2C4D7C7095F49DA6171A7DDB04D2188F1EF0B25C25273523AE961CDEBF6BBF01EB1F049C8FB71D05420FAAAD33C58EFD05A618E447DAF4E03A5240E4CAF4332B4CC214E0976CCB16560B0A583D5E7ED1DBA2D521EE338D4D32DD02BC65321281FFC385EB39338E8D321FE6C00BAFF5DF92C0497EBD693B1DB2ED0AE08F09BDF58347512A529244E556610DD888D86709A4DF891DC61DAA05C80F5ECB3CBA9C7E827C27ACF802E4DCB8F584850FD3376474CCE449BAA8831F834732B8B788B9B0785BA178C6B0576FB36A2B46770FF5C15E2F29857F300FFFCE62BBE91078139908ED08BA2042D939AFB1394219E977F6EF624E6C4B7EE4BF06BAE4A9F1A56954D821112F8B23F7E9C8693FA5A023BD96F06CA4F6496BC608002D9ADB3BD3745C339BC802A58F211E499946EBAAE1A728315CB4B5EA0809AB3821AE5CA0AD00016E518D7F571CEEDE3CFD41966090213A8AA399AF6C8C8F920EC4E9625E52B69F0FCEB43B12C71DDE6B6D103CB308CB4CC710C367794B4A6F552CC4C67E7521F4C286E3F683F6D796EEECBDFC494A9A7FE5820FE50712A37740C48AD2C4745FCA99917CCEB65461CD95F791E3F0798BE13C326C23EA15EA0ABD6328EBCCB1434A68E8E024823C659BB5A70292D43449F500A1FB6070E1F75C525DAB0922C7BE6FD4F503A97F74D401968B741106181C9074C2442BA5A491E19FF2AE3F6BB5230D4EE4E8B96695E6FF1C9C47B47A38564B7799B126E570FAD03CA2B547AEF6F619A481C675E8159DA768D298806AB5F798B65D941C99C56D2A47F8E1D514E69218B7C83BB40739B5FCF50188BAC5889374585420E7707994693E6C208E5F7FF75F0E86DA0059F74360DCD0B9B2137DB60158EEF9F3A2F2781A4232D6ACD3076AAF05268A8AE42BE01B5BC7A70BFDE1ECE1FEE0DB298','825108329b47557ee67d69ae3a641e75e80fb1828d35a84f8c70d49af13e4db1','2333c5edf3eebaa5b29db4784eb0e7a67a1aafb9cdb4c04d88fb97f2c66dbbdd',NULL);
INSERT INTO "cases" VALUES(1,'BR-B8JT82HYGS78NKMMT63RNAHXRR',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "confirmations" VALUES(1,'DR-B4E3JH',1,1,'cfa0372c18277716a556fe7d786e751a2822da7003a5ed22b42818721cb3bb7a','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-7VDMSM','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-0BT7S0',1,1,'2574eac0430f02d731566d93f9a66d14fecd93d33ab13291e9f0605014acf461','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'C075BE6C4BC9D0625D32F7397E7DF046558AC5906D496F3F6628398858EB65C0188DE559BEF9DCF0245CA5CDD8417649C4BC51C290D08367D02CFA79');
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
INSERT INTO "decisions" VALUES(1,'DR-B1GTPC',1,'7ac31635bea65d5f533b452759ad533ab0d022ceb9e92d7e5903366ebca57fa1','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-KSR35F',1,'c1bc3d84099c7505ef9810073ea87a67d9293e3772f1303b5cbb54888d6fce74','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-KSR35F',2,'6fc6eb532f2e2a157d074d350905dac607ab88cb34376ec1d685b2185d444096','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-31Q3MM',1,'ebd5be15c96d065b5b25760a47ad505e6a0eaac0cfe6bc66be587c87388cb48e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-WSWSNP',1,'1160a8765afe6b492c2e25450ba8436a86398055076a47279a99b2a8fe20c686','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-KGESJD',1,'746d0b40973568c2b36a65963c8e1016bc8d0f9bf156b2e2467c479b2ff8f554','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-JF6202',1,'c19875391effacae67493b331fd9518d7757f1b533dc881defb0c3accaaaabb3','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-ZY2WMZ',1,'749a70b3e311856debc34486eff5b231fb6bed41d98e839aa981ff84f5209e1e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-DB584Q',1,'6b04fe2da7716103798329f1d04f9c4ad2c2466a0d9718f029eea40c9c2bd67c','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-7VDMSM','Town Clerk',0);
INSERT INTO "decisions" VALUES(1,'DR-B4E3JH',1,'cfa0372c18277716a556fe7d786e751a2822da7003a5ed22b42818721cb3bb7a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-BGCHSZ',1,'4b0e5ca4c78b6e1621c7043ad724b13a9ae1b1330f191dc3348b274050514580','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-0BT7S0',1,'2574eac0430f02d731566d93f9a66d14fecd93d33ab13291e9f0605014acf461','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-B4N5WV',1,'40175912756960d9346ca8ab920a1e3f2497ebebe662506aadc01ae77a59d892','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-M6ZTNQ',1,'8a45714896f7dabb8d6d03c8c73396bf73820a9119b73fde915654744bee20e5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
INSERT INTO "decisions" VALUES(1,'DR-31DVFE',1,'24d1b932e26cc8913690ba2fa3dd83de6f8441453b8b77177d2537bb46c81998','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0);
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
INSERT INTO "delegations" VALUES(1,'DL-3GQCMM','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-7VDMSM','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-KNPHME','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-B1GTPC','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-WSWSNP','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-VSPCXR','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-JF6202','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZY2WMZ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-M8399K','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-37N42V','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-31DVFE','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-239PE4','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-2B4FWW','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-CZ4VG4','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-RW7Q79','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-31DVFE',1,'24d1b932e26cc8913690ba2fa3dd83de6f8441453b8b77177d2537bb46c81998','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-M6ZTNQ',1,'8a45714896f7dabb8d6d03c8c73396bf73820a9119b73fde915654744bee20e5','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
CREATE TABLE idempotency_keys (
	council INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	reference VARCHAR(16) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_idempotency_keys PRIMARY KEY (council, kind, "key"), 
	CONSTRAINT fk_idempotency_keys_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_idempotency_keys_council_reference_revision UNIQUE (council, reference, revision)
);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-B1GTPC',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-KSR35F',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-KSR35F',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-31Q3MM',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-WSWSNP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-KGESJD',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-VSPCXR',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-JF6202',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-ZY2WMZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-M8399K',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-ET8ZC4',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-CQBBBD',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-13','DL-3GQCMM',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-14','DL-7VDMSM',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-15','DR-DB584Q',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-16','DR-1KVNDD',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-17','DR-B4E3JH',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-18','DR-BGCHSZ',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-19','AW-CCAR34',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-20','AW-SHYFKS',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-21','SG-7XTH5Y',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-22','SG-WN6H6A',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-23','DR-37N42V',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-24','DR-0BT7S0',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-25','PW-FBPPKJ',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-26','DR-B4N5WV',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-27','DR-M6ZTNQ',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-28','PW-8K8Z4G',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-29','PW-GR5PQK',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-30','DR-31DVFE',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-31','PW-7CQT6Q',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-239PE4',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-2B4FWW',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-34','DR-CZ4VG4',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-35','DR-RW7Q79',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-CZ4VG4:2','DR-CZ4VG4',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-36','DL-KNPHME',0);
CREATE TABLE inbox (
	council INTEGER NOT NULL, 
	event VARCHAR(255) NOT NULL, 
	taken_in_at DATETIME NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (council, event), 
	CONSTRAINT fk_inbox_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','qaabwb0tiO8GYv2E+fIJUBftanSEK+QvDjPd6f8SVhDM3KPjbVeOx/HttpyzKPA7qxkncfIpPwFhLcRmQwdmV0MuQHyRzgb7GHBTEacQjhraT2d+xdt8Bso8ns/4SInXpspQoZqW/pHe5QDkhyEBFVupLE/Suuu2GjTu/z/UYsRs7l0Pctp2KXqHWpunuR4DDAeGu712JuC1EgVG3TGn6t4xtpSktuOGURmFhw9RHzmJ2Lvgjc/p0vQMOW/Z8jhDYpsuDIs6M2rl+D1k6fjiQyPb186CwtwrO8440Yx2kfR8cSvXslAMeK2WZXKFuPqiPlpO4B7nqxFrMDcPSRbwtRgPgf7LbZeyJY8cuXqfOK2ZAMSL986UtTnsUNLfZ6zwT60DDDt+hnlEu5d9RX0Qtr+uHO5f/2GvGW2PQ6gctuWS5gT3wCboN5vTdRaAs+CQEKffJkJA1E2LvIr68iES5fnUhA6Ms3kTAjoZgDuULfv1+/hVRedTmIjIVV6jc+11nBVF571A/bOjeEmzwWbR8UBrM4uT7JQTbN9CNIbY2marqwZ+g2R3SwGKGROqIM1k8czwj1E+cAPcCNronQB55l1fVzOCXK+PfQ89AHigZhG061qdGv+kltvuCz4z34KfwzLSd5TOi8nZb5P/vhxzZQ5SuhTH2V9h/VG9ZiUNvmLY+gq53SiYHwwJyzgLoLThq1EZp3ArOrjqkh2WUGNHrE1d6z0hV/aV/2ngrz2LXGh2hbW/m4/vxT2/t++d4GtK3G9Se88tw0IPN38nuwgAO74eA4+9RQrvBbZtM8AybmlPkq2n0dSN9BWBAza7tBJhZEwXrhvaQgz9owZDGJiUZDh9/rsAGIDRZCBUGVpYfSqg+2dl1QopNy7TeC9V/xf33Fq0/YEIJFQD4/rY8hHl7Kkwp6IwVkAXmUkEcBNxvTkScP5fYxqqmHqIzAzXcLI33tTkNem6Ajz8e/NRxoVw0WhuhXVMOq9I1Y//K5tzIlqK0qoDSd+z6DC397aeH2N01J4jYD+1nfwrEk6XsciKeRCk1gt6KvUzFDxH2vEZKNnISncWn76UB8eM03HhaVpKFBkx3g0MQI/o8z7feWHr/6gHcr0AcroSqZGm4GTv4LgMEUp6hLDk9i/mdb4byvT8yn2EpRx/297nghsvLwwUe/FNa40yYfJHr97CoVaYtYQQ+iwtojVFfQSqcO+VOoyHdBDfD/X4IsOnMkIC/Qlx3zFxCaDGLyX1xCZnC4O8tvbKyW5T1ueu3hY8/akDm+Edoq/AEzdaE9zyouMD+8TENJT3BVh8LvJy0h0Zl+UmI8OQWt6xXqjg+1vIKVlSC14pvtvpvPuyWnDPVf1WOUT7Fv98PJb7dhiBYi33AKNWXjloEPSo5KoAB/YDEG8=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-B1GTPC", "clause": "4.2b", "details": {"revision": 1, "digest": "7ac31635bea65d5f533b452759ad533ab0d022ceb9e92d7e5903366ebca57fa1", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "15b51fea30f303654365ea81aab818236d5311ea04f3ffb1034073fd475a0b71"}}','429b83a6e1bf70276d8b5151d7498a7fb43f41cc285714374e465164a89f10b8');
INSERT INTO "journal" VALUES(1,22,'{"previous": "429b83a6e1bf70276d8b5151d7498a7fb43f41cc285714374e465164a89f10b8", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B1GTPC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','08ba30b640745148e72a0895ec917c36e95005c48783676499dfa6aa5e0aa84b');
INSERT INTO "journal" VALUES(1,23,'{"previous": "08ba30b640745148e72a0895ec917c36e95005c48783676499dfa6aa5e0aa84b", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-B1GTPC", "clause": "3.1", "details": {"revision": 1, "digest": "7ac31635bea65d5f533b452759ad533ab0d022ceb9e92d7e5903366ebca57fa1", "reason_digest": null, "clauses": []}}','1777ea7fc901cd02afa50f2cd8e0f25e0d44d4dbd514b8e3423e02603d807bcc');
INSERT INTO "journal" VALUES(1,24,'{"previous": "1777ea7fc901cd02afa50f2cd8e0f25e0d44d4dbd514b8e3423e02603d807bcc", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-B1GTPC", "clause": "3.1", "details": {"revision": 1, "digest": "7ac31635bea65d5f533b452759ad533ab0d022ceb9e92d7e5903366ebca57fa1", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','2cbdee07b0d72f1cb9563c155d36eacf3ac33a0e9b3de571c08d518f14d69bff');
INSERT INTO "journal" VALUES(1,25,'{"previous": "2cbdee07b0d72f1cb9563c155d36eacf3ac33a0e9b3de571c08d518f14d69bff", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-B1GTPC", "clause": "3.1", "details": {"revision": 1, "digest": "7ac31635bea65d5f533b452759ad533ab0d022ceb9e92d7e5903366ebca57fa1", "links": ["facebook-page 0cc485129baa3e21e3a6c6013b7c26f341e04ce16c5e0eb38fc171fef7b6cc60", "x-account ea4111c7e86b324f82c4787335a7d7526de6bc63f69d0b113e97b08c54a6cf6e"], "finished": 1}}','8139e19cd450f561edafc8ba37c48caddeeb696c47a76a3b44bc23f6624afcef');
INSERT INTO "journal" VALUES(1,26,'{"previous": "8139e19cd450f561edafc8ba37c48caddeeb696c47a76a3b44bc23f6624afcef", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-KSR35F", "clause": "4.2b", "details": {"revision": 1, "digest": "c1bc3d84099c7505ef9810073ea87a67d9293e3772f1303b5cbb54888d6fce74", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "15fab519148b17b4ce171375eab8025ff0968f1b6f13cf268ff662c5aca67afc"}}','4f8999f256b35b473953f4cf66abbf13e137887418fabe65d8d2c27eaa16e0c3');
INSERT INTO "journal" VALUES(1,27,'{"previous": "4f8999f256b35b473953f4cf66abbf13e137887418fabe65d8d2c27eaa16e0c3", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KSR35F", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','020c9edce347e7444a58a4771a305f6abd5b22cc138ccd79850d05bc30f71ade');
INSERT INTO "journal" VALUES(1,28,'{"previous": "020c9edce347e7444a58a4771a305f6abd5b22cc138ccd79850d05bc30f71ade", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-KSR35F", "clause": "3.1", "details": {"revision": 1, "digest": "c1bc3d84099c7505ef9810073ea87a67d9293e3772f1303b5cbb54888d6fce74", "reason_digest": "6a7a24a00a97db5b4371a022d1f13e49aa513620b3e49e2e9d74551f31ecc255", "clauses": ["5.1"]}}','8bb72075ac141c0c8218348bf3911aaecce225a1e0ab302dabe58d0f8c459e0a');
INSERT INTO "journal" VALUES(1,29,'{"previous": "8bb72075ac141c0c8218348bf3911aaecce225a1e0ab302dabe58d0f8c459e0a", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 2, "reference": "DR-KSR35F", "clause": "4.2b", "details": {"revision": 2, "digest": "6fc6eb532f2e2a157d074d350905dac607ab88cb34376ec1d685b2185d444096", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "989427caa44f07db510227afc1cf09744d05fb216bd46a405b22f7460ad5b16d"}}','45a558d880884550a2f90be1fb177c07dda1e96678385fe45e8b4718c04b1b0a');
INSERT INTO "journal" VALUES(1,30,'{"previous": "45a558d880884550a2f90be1fb177c07dda1e96678385fe45e8b4718c04b1b0a", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KSR35F", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','602ae06749290f6576bace64db9671ca0b2c1319c00b8ada952119e8c8207c3f');
INSERT INTO "journal" VALUES(1,31,'{"previous": "602ae06749290f6576bace64db9671ca0b2c1319c00b8ada952119e8c8207c3f", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-KSR35F", "clause": "3.1", "details": {"revision": 2, "digest": "6fc6eb532f2e2a157d074d350905dac607ab88cb34376ec1d685b2185d444096", "reason_digest": null, "clauses": []}}','51e86d71aa54b93fc23637e5701b0aa323bc14d3fc14289fd5c032cdac688d4c');
INSERT INTO "journal" VALUES(1,32,'{"previous": "51e86d71aa54b93fc23637e5701b0aa323bc14d3fc14289fd5c032cdac688d4c", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-KSR35F", "clause": "3.1", "details": {"revision": 2, "digest": "6fc6eb532f2e2a157d074d350905dac607ab88cb34376ec1d685b2185d444096", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','417b92d2c3fbb57a3fab8d19a48d42b20e9f4f1e75d7bba9e2e5a1bf2927ea66');
INSERT INTO "journal" VALUES(1,33,'{"previous": "417b92d2c3fbb57a3fab8d19a48d42b20e9f4f1e75d7bba9e2e5a1bf2927ea66", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-31Q3MM", "clause": "4.2b", "details": {"revision": 1, "digest": "ebd5be15c96d065b5b25760a47ad505e6a0eaac0cfe6bc66be587c87388cb48e", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "779f9e0f2506934c5d6e7b08a447ff0fb3e592d03fbc6177a2b757b240d196b5"}}','8ec4875b86e7b752206e2dd22e4382d8a3dd5b548b7bd44d33cf8bc3a0b2c0e4');
INSERT INTO "journal" VALUES(1,34,'{"previous": "8ec4875b86e7b752206e2dd22e4382d8a3dd5b548b7bd44d33cf8bc3a0b2c0e4", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-31Q3MM", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','948f7a9b70d7a1a3037a80a92c11c18eff5de85850e83e39e41483efd8796fec');
INSERT INTO "journal" VALUES(1,35,'{"previous": "948f7a9b70d7a1a3037a80a92c11c18eff5de85850e83e39e41483efd8796fec", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-31Q3MM", "clause": "3.1", "details": {"revision": 1, "digest": "ebd5be15c96d065b5b25760a47ad505e6a0eaac0cfe6bc66be587c87388cb48e", "reason_digest": null, "clauses": []}}','7a55ee17e1737527c3d35d384a2faff767c449c1c189418ecfa74d18b65ae0b8');
INSERT INTO "journal" VALUES(1,36,'{"previous": "7a55ee17e1737527c3d35d384a2faff767c449c1c189418ecfa74d18b65ae0b8", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-31Q3MM", "clause": "3.1", "details": {"revision": 1, "digest": "ebd5be15c96d065b5b25760a47ad505e6a0eaac0cfe6bc66be587c87388cb48e", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','344b59c3a803399d4acf983247adf90ce0ce0ead23bbcdd8d5b753b7d2893594');
INSERT INTO "journal" VALUES(1,37,'{"previous": "344b59c3a803399d4acf983247adf90ce0ce0ead23bbcdd8d5b753b7d2893594", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-31Q3MM", "clause": "3.1", "details": {"revision": 1, "digest": "ebd5be15c96d065b5b25760a47ad505e6a0eaac0cfe6bc66be587c87388cb48e", "links": ["x-account 3671cf3777d6eaee84575a1e4971f16a523eadb8f5bebb533613cfeb69145c7d"], "finished": 0}}','348eeb0c3c017964e62e724714582b39dfef30bf8b636098d3aa4ef217b844b0');
INSERT INTO "journal" VALUES(1,38,'{"previous": "348eeb0c3c017964e62e724714582b39dfef30bf8b636098d3aa4ef217b844b0", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-WSWSNP", "clause": "4.2b", "details": {"revision": 1, "digest": "1160a8765afe6b492c2e25450ba8436a86398055076a47279a99b2a8fe20c686", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "679571c5a68fe1a4be13792f8fec19de84fcdfc3d3374fa7aa3f9cc970e263dc"}}','65a0b6ea71bf8d61a0271fd6a9f534806b45ac3869b4db292c6a8b1face86b85');
INSERT INTO "journal" VALUES(1,39,'{"previous": "65a0b6ea71bf8d61a0271fd6a9f534806b45ac3869b4db292c6a8b1face86b85", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WSWSNP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ef075009941e63fdca93c2f470af7f21d47db092f3e3eabe65700e0bd1a53e2e');
INSERT INTO "journal" VALUES(1,40,'{"previous": "ef075009941e63fdca93c2f470af7f21d47db092f3e3eabe65700e0bd1a53e2e", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-WSWSNP", "clause": "3.1", "details": {"revision": 1, "digest": "1160a8765afe6b492c2e25450ba8436a86398055076a47279a99b2a8fe20c686", "reason_digest": "68a7d85f0f5381faf54cd12a9d3ac4f45b798c01951380e093739f7446c399f9", "clauses": ["5.1"]}}','72e01660e91d326aed5257d195ebdd383bc9004dc37a6e91b5de942267827581');
INSERT INTO "journal" VALUES(1,41,'{"previous": "72e01660e91d326aed5257d195ebdd383bc9004dc37a6e91b5de942267827581", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-KGESJD", "clause": "4.2b", "details": {"revision": 1, "digest": "746d0b40973568c2b36a65963c8e1016bc8d0f9bf156b2e2467c479b2ff8f554", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c05335c0d7164fd3ab48b4a831930156c0a2d2c489965399f4622fce39a96d0a"}}','fe133bbbe33d430eba51bd1e47f68b915e3a6d00f8e3add74be8ac09fe693a92');
INSERT INTO "journal" VALUES(1,42,'{"previous": "fe133bbbe33d430eba51bd1e47f68b915e3a6d00f8e3add74be8ac09fe693a92", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KGESJD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','48f5e5d7fd7026868c649f042dc7e0a2409b2e47db5106aebf7693741e1af5e9');
INSERT INTO "journal" VALUES(1,43,'{"previous": "48f5e5d7fd7026868c649f042dc7e0a2409b2e47db5106aebf7693741e1af5e9", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-KGESJD", "clause": "3.1", "details": {"revision": 1, "digest": "746d0b40973568c2b36a65963c8e1016bc8d0f9bf156b2e2467c479b2ff8f554", "reason_digest": "ad66d5a5980752b6037618ba8c17564684006c815a6ef8f4c540a8d164630c4c", "clauses": ["5.1"]}}','07640289e7d1ac577e50c34208a20ec30be44a5fa9c58a7a1f02aca68d19077e');
INSERT INTO "journal" VALUES(1,44,'{"previous": "07640289e7d1ac577e50c34208a20ec30be44a5fa9c58a7a1f02aca68d19077e", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-VSPCXR", "clause": "4.2b", "details": {"revision": 1, "digest": "95eb41ed1d1b6a00aca0261f33b948c6eaefe6f86badd997f3e29eee2a88e571", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "0cad150a8132341e7c5cf2f7e5be9f63ad9856058fbf03d63d70d667e80bb582"}}','9c27a2b446afc70f56f537ff8941f331359b577d61ed28b579206af10da628d0');
INSERT INTO "journal" VALUES(1,45,'{"previous": "9c27a2b446afc70f56f537ff8941f331359b577d61ed28b579206af10da628d0", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-VSPCXR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','210c742fb340a53b749c5c3ed8ca2bbc2d40cc6a4e045e37c32bdcd21cbed893');
INSERT INTO "journal" VALUES(1,46,'{"previous": "210c742fb340a53b749c5c3ed8ca2bbc2d40cc6a4e045e37c32bdcd21cbed893", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-VSPCXR", "clause": "5.8", "details": {"revision": 1}}','a8928947940931e7fc29da8270046a05c941c90c352209bba37c9b7c45f759af');
INSERT INTO "journal" VALUES(1,47,'{"previous": "a8928947940931e7fc29da8270046a05c941c90c352209bba37c9b7c45f759af", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 2, "reference": "DR-JF6202", "clause": "4.2b", "details": {"revision": 1, "digest": "c19875391effacae67493b331fd9518d7757f1b533dc881defb0c3accaaaabb3", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "365c9f3d88e03d83c3666a4ecef7c6947141346762ce602cd45aaa1e01d11359"}}','eb8c01bd6481a277135563742f54cdf3c55fddbbfa7226d7b451b753b848c860');
INSERT INTO "journal" VALUES(1,48,'{"previous": "eb8c01bd6481a277135563742f54cdf3c55fddbbfa7226d7b451b753b848c860", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-JF6202", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','3473d9b577555560124c8fd1a19d8ca81708d6ef313712e0f991e3337ca36b45');
INSERT INTO "journal" VALUES(1,49,'{"previous": "3473d9b577555560124c8fd1a19d8ca81708d6ef313712e0f991e3337ca36b45", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-JF6202", "clause": "3.1", "details": {"revision": 1, "digest": "c19875391effacae67493b331fd9518d7757f1b533dc881defb0c3accaaaabb3", "reason_digest": null, "clauses": []}}','34aca0800f108696c5c8ee99df4bc1a091d910854822b6bbf61a148317793213');
INSERT INTO "journal" VALUES(1,50,'{"previous": "34aca0800f108696c5c8ee99df4bc1a091d910854822b6bbf61a148317793213", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-JF6202", "clause": "3.1", "details": {"revision": 1, "digest": "c19875391effacae67493b331fd9518d7757f1b533dc881defb0c3accaaaabb3", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','57f868032d13b3c2627ebb6eb9c27d90dbef6d6c4c285763cc5f3eaa8ef5f074');
INSERT INTO "journal" VALUES(1,51,'{"previous": "57f868032d13b3c2627ebb6eb9c27d90dbef6d6c4c285763cc5f3eaa8ef5f074", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-JF6202", "clause": "3.1", "details": {"revision": 1, "digest": "c19875391effacae67493b331fd9518d7757f1b533dc881defb0c3accaaaabb3", "links": ["website 6e34ceb1d6f3df5579f482207f2f48caafff3c2d85978dd531f242424bdb0611"], "finished": 1}}','955078d8cb29143d45938dbe05104e09e03bd8a6310ce78ffdb2f1c2c71ba302');
INSERT INTO "journal" VALUES(1,52,'{"previous": "955078d8cb29143d45938dbe05104e09e03bd8a6310ce78ffdb2f1c2c71ba302", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-ZY2WMZ", "clause": "4.2b", "details": {"revision": 1, "digest": "749a70b3e311856debc34486eff5b231fb6bed41d98e839aa981ff84f5209e1e", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "30ff5074113b1827e8a939c93ba67c0a9e82d62f1d7e27203ce83ca706bf208c"}}','a26a2b0da72ab23c5e4b3374acb6b41455a706547dfc402b4dca9634ba80ce93');
INSERT INTO "journal" VALUES(1,53,'{"previous": "a26a2b0da72ab23c5e4b3374acb6b41455a706547dfc402b4dca9634ba80ce93", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZY2WMZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c3a07786d455160e7bd4df87ce7d7d97873bb501b12474105395738d367ee1e3');
INSERT INTO "journal" VALUES(1,54,'{"previous": "c3a07786d455160e7bd4df87ce7d7d97873bb501b12474105395738d367ee1e3", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-ZY2WMZ", "clause": "3.1", "details": {"revision": 1, "digest": "749a70b3e311856debc34486eff5b231fb6bed41d98e839aa981ff84f5209e1e", "reason_digest": null, "clauses": []}}','c340b8d660e5b8ed1ffef99f25c385324bc27d0271716c76b637f194395f21e3');
INSERT INTO "journal" VALUES(1,55,'{"previous": "c340b8d660e5b8ed1ffef99f25c385324bc27d0271716c76b637f194395f21e3", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-M8399K", "clause": "4.2b", "details": {"revision": 1, "digest": "ac5ce37b886fc4b1261536c3b597617745443b567baf8a2da9c019da7c8b046a", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "f22cb03e49c487a26a787ff738779418d8d336b6bcb31cbcbf1bc2a3023a5c4e"}}','cbe837d666fd0d6a9e8f326baefca79732624e8493f8411a10ae0db34fa236a8');
INSERT INTO "journal" VALUES(1,56,'{"previous": "cbe837d666fd0d6a9e8f326baefca79732624e8493f8411a10ae0db34fa236a8", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-ET8ZC4", "clause": "4.2b", "details": {"revision": 1, "digest": "b100d4bb04383dee8b9dd11dfc3e04879706ce5a738a9851142bb7bcb201059d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "43856bb8baf3c09e2155264d7d07dee3a33aa236ffe4bb4d36a5157e9099c3c8"}}','1d1e735c72519f3ebcdd057a81e649abc5a5215efb22bd2b156d215268c50aa2');
INSERT INTO "journal" VALUES(1,57,'{"previous": "1d1e735c72519f3ebcdd057a81e649abc5a5215efb22bd2b156d215268c50aa2", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ET8ZC4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','bfe7388a0ae2fc34dde43b7c1c471a818b70388f4c35aa80d7a443419ca6cf3a');
INSERT INTO "journal" VALUES(1,58,'{"previous": "bfe7388a0ae2fc34dde43b7c1c471a818b70388f4c35aa80d7a443419ca6cf3a", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-CQBBBD", "clause": "4.2b", "details": {"revision": 1, "digest": "c4926631447ac2c6d590f42e2cc6ca97c06108d764332368639facf528340aca", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "413568ae300320c4ce82f2bcb487964a1b0a3f121f5ba3c68152aba12bc87c98"}}','2963ccbb4a0d91e5596af24ea4aa6ff628d2d570e164a148c8752fb6066f6c67');
INSERT INTO "journal" VALUES(1,59,'{"previous": "2963ccbb4a0d91e5596af24ea4aa6ff628d2d570e164a148c8752fb6066f6c67", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-CQBBBD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','fffaeebc691d38d3febe689e9a8440afec997b7aee747932a4784ed3c9a05e5a');
INSERT INTO "journal" VALUES(1,60,'{"previous": "fffaeebc691d38d3febe689e9a8440afec997b7aee747932a4784ed3c9a05e5a", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 2, "reference": "DR-CQBBBD", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','69d50574f8057c2b63d98719b6529468227d34cc82a2e3203df2ed4dd83e85f9');
INSERT INTO "journal" VALUES(1,61,'{"previous": "69d50574f8057c2b63d98719b6529468227d34cc82a2e3203df2ed4dd83e85f9", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-3GQCMM", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "55059af7e5cc23536e192b87ad1a142d2c900cd401f398c6d2c8e44d0dbbcafa", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "8ff0f57783a49e6a713693322e914e9984f6617461c168198ddb0ce975691fa7", "form_digest": "848e3b35bb2f0b25f4268a0dc74674822c0e03d2488499ab1a6d37b00d11329e"}}','e0806dbced627ee3798e8d7a6587bcc918455f79337aa634c4cfeb85de72750c');
INSERT INTO "journal" VALUES(1,62,'{"previous": "e0806dbced627ee3798e8d7a6587bcc918455f79337aa634c4cfeb85de72750c", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-3GQCMM", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "55059af7e5cc23536e192b87ad1a142d2c900cd401f398c6d2c8e44d0dbbcafa", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "8ff0f57783a49e6a713693322e914e9984f6617461c168198ddb0ce975691fa7"}}','04b3f7c688601ad313b27cfb5be3926af43f9ed2be8bda9da2bdff5fcc59a4c6');
INSERT INTO "journal" VALUES(1,63,'{"previous": "04b3f7c688601ad313b27cfb5be3926af43f9ed2be8bda9da2bdff5fcc59a4c6", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-7VDMSM", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "0193a75193a58d367bd69733ab09e228410865c1c51808f71f36b733c2b1821f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "0ba00b94a6b700fb128b40d01e729ac5f63993023d26c4e9fd0ba487d83d89ad", "form_digest": "01185c109ef91a2fa3cb15c688429d787399cec49732bb18b67d2a9b7b542b5b"}}','aea03a72e94a536f0902cba7b948cbeb91231a53bc1c27ac431d9b15de4a277f');
INSERT INTO "journal" VALUES(1,64,'{"previous": "aea03a72e94a536f0902cba7b948cbeb91231a53bc1c27ac431d9b15de4a277f", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-DB584Q", "clause": "4.2b", "details": {"revision": 1, "digest": "6b04fe2da7716103798329f1d04f9c4ad2c2466a0d9718f029eea40c9c2bd67c", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "4be952f18a901d8b572a3258c1c580a8c298439688bb80384389a520dee7235c"}}','994087c72c54f6a531adc60eb8e0b58b5a2b2d930a98e78bdf5c1071dc3f1b10');
INSERT INTO "journal" VALUES(1,65,'{"previous": "994087c72c54f6a531adc60eb8e0b58b5a2b2d930a98e78bdf5c1071dc3f1b10", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-DB584Q", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','8c1fade8fab0b2de136368f358e7b788e88486bdbc31e6d263bda2df4a3bd654');
INSERT INTO "journal" VALUES(1,66,'{"previous": "8c1fade8fab0b2de136368f358e7b788e88486bdbc31e6d263bda2df4a3bd654", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 2, "reference": "DR-DB584Q", "clause": "3.1", "details": {"revision": 1, "digest": "6b04fe2da7716103798329f1d04f9c4ad2c2466a0d9718f029eea40c9c2bd67c", "reason_digest": null, "clauses": [], "delegation": "DL-7VDMSM", "lent_by": "Town Clerk", "stated": 0}}','65f2fbb65c6fbed779e9ae28d934448ac18e9f053289da5d7cb786605c0e00a2');
INSERT INTO "journal" VALUES(1,67,'{"previous": "65f2fbb65c6fbed779e9ae28d934448ac18e9f053289da5d7cb786605c0e00a2", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-1KVNDD", "clause": "4.2b", "details": {"revision": 1, "digest": "b0725e33d58825de2872134ea5b94c5f247b433c7ee7a513803671ea74f220c8", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "53ffa517143d393991309847c0be1e9b1082931b3f6b58c3f6b10e90c084d846"}}','3e0533f663606208b1afe7d05832c5afba3d9de69bae435c251a1e4df5b33844');
INSERT INTO "journal" VALUES(1,68,'{"previous": "3e0533f663606208b1afe7d05832c5afba3d9de69bae435c251a1e4df5b33844", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-1KVNDD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e110bf3d07a9f2673d5ce4a17ba7fc1960d924bb1de2eee315bfc0a70f1271a8');
INSERT INTO "journal" VALUES(1,69,'{"previous": "e110bf3d07a9f2673d5ce4a17ba7fc1960d924bb1de2eee315bfc0a70f1271a8", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-1KVNDD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "28b4320f66eb0297eaa8e8e969e2ae8d387755927c3fbcba35656fc1940537de"}}','039640c30e92852f012d02be806046721835253a0dd75f73ce6724afd5fea95d');
INSERT INTO "journal" VALUES(1,70,'{"previous": "039640c30e92852f012d02be806046721835253a0dd75f73ce6724afd5fea95d", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-B4E3JH", "clause": "4.2b", "details": {"revision": 1, "digest": "cfa0372c18277716a556fe7d786e751a2822da7003a5ed22b42818721cb3bb7a", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c1fb7a1f89fcd610441f891d647ba53463b602881a7a9d2cc9092fb1cf5cc096"}}','7d3c01e7731cea3416c3de6457901804d122486208ae2610abc01350624c458d');
INSERT INTO "journal" VALUES(1,71,'{"previous": "7d3c01e7731cea3416c3de6457901804d122486208ae2610abc01350624c458d", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B4E3JH", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','e18bdd40a6a08d92e642b1d5afe8cd0fc3141497e333c89f94471687315e2ca9');
INSERT INTO "journal" VALUES(1,72,'{"previous": "e18bdd40a6a08d92e642b1d5afe8cd0fc3141497e333c89f94471687315e2ca9", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-B4E3JH", "clause": "3.1", "details": {"revision": 1, "digest": "cfa0372c18277716a556fe7d786e751a2822da7003a5ed22b42818721cb3bb7a", "reason_digest": null, "clauses": []}}','74c66aa231b9f3db6f9e392ee7b39bef194daa985f4f5832f277beb04e8b4dcf');
INSERT INTO "journal" VALUES(1,73,'{"previous": "74c66aa231b9f3db6f9e392ee7b39bef194daa985f4f5832f277beb04e8b4dcf", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-B4E3JH", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','10d5fc98ae8efac67a3ed533a47a905f8d92f14af6ea9809c85d4eaa57645874');
INSERT INTO "journal" VALUES(1,74,'{"previous": "10d5fc98ae8efac67a3ed533a47a905f8d92f14af6ea9809c85d4eaa57645874", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-B4E3JH", "clause": "3.1", "details": {"revision": 1, "digest": "cfa0372c18277716a556fe7d786e751a2822da7003a5ed22b42818721cb3bb7a", "delegation": "DL-7VDMSM", "lent_by": "Town Clerk", "stated": 0}}','b1e3ebba56510747d31bb7e08d56d4cea22b234b013b565368c818088ae8ef65');
INSERT INTO "journal" VALUES(1,75,'{"previous": "b1e3ebba56510747d31bb7e08d56d4cea22b234b013b565368c818088ae8ef65", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-BGCHSZ", "clause": "4.2b", "details": {"revision": 1, "digest": "4b0e5ca4c78b6e1621c7043ad724b13a9ae1b1330f191dc3348b274050514580", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "b15735c1d30103521f04361bf5b1340efcc301230bdbec1fcf53c39709423c68"}}','d84730c8b850b5b88dbf64c3c71219e4830429842acfdb57f1db08c4225c181b');
INSERT INTO "journal" VALUES(1,76,'{"previous": "d84730c8b850b5b88dbf64c3c71219e4830429842acfdb57f1db08c4225c181b", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BGCHSZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1b0c945cc00b2dbc8b6d354f8de1ae3eefcb123a2fd075aa02dbcdc85d65ccb6');
INSERT INTO "journal" VALUES(1,77,'{"previous": "1b0c945cc00b2dbc8b6d354f8de1ae3eefcb123a2fd075aa02dbcdc85d65ccb6", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-BGCHSZ", "clause": "3.1", "details": {"revision": 1, "digest": "4b0e5ca4c78b6e1621c7043ad724b13a9ae1b1330f191dc3348b274050514580", "reason_digest": null, "clauses": []}}','13a99482c3354eeef57a663a57c62268bc291b5ca4f5b8518c25a88a019fadf9');
INSERT INTO "journal" VALUES(1,78,'{"previous": "13a99482c3354eeef57a663a57c62268bc291b5ca4f5b8518c25a88a019fadf9", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-BGCHSZ", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','e3c6a4f75ebf3729449e67febd0ff1e29ded8d4735c5d6cdf6044a8bc8932693');
INSERT INTO "journal" VALUES(1,79,'{"previous": "e3c6a4f75ebf3729449e67febd0ff1e29ded8d4735c5d6cdf6044a8bc8932693", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-CCAR34", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "9b06072b76be2fb327e264ffbb6c895500c7413472deb055563d3c84afff4602"}}','4927b504c73e750aaf29aec9ba2eece6b36449b375e10ad0e13ad32f9870eb5b');
INSERT INTO "journal" VALUES(1,80,'{"previous": "4927b504c73e750aaf29aec9ba2eece6b36449b375e10ad0e13ad32f9870eb5b", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-CQBBBD", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','f8e0484849d1b6b5ac00a19ecde90071ddd0742156e6538b792cf063dde28edf');
INSERT INTO "journal" VALUES(1,81,'{"previous": "f8e0484849d1b6b5ac00a19ecde90071ddd0742156e6538b792cf063dde28edf", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-ET8ZC4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','795bb90271bd6aa492bdd14b3a33b741c86ffe6bdab83f940648311927842a0a');
INSERT INTO "journal" VALUES(1,82,'{"previous": "795bb90271bd6aa492bdd14b3a33b741c86ffe6bdab83f940648311927842a0a", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-CCAR34", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','1bde8c09a08f9b4684b058ada2f22904961eb4cc62aaa4335c704b3cc39f4e70');
INSERT INTO "journal" VALUES(1,83,'{"previous": "1bde8c09a08f9b4684b058ada2f22904961eb4cc62aaa4335c704b3cc39f4e70", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-SHYFKS", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "547370c6559750c6414dfe249dc37f59e73606635eb5f77eb664539c749b238a"}}','5f87a8ad3168ec94adb603b9b7149d9c88617dd7750e3fb19c82abfc8f69aee7');
INSERT INTO "journal" VALUES(1,84,'{"previous": "5f87a8ad3168ec94adb603b9b7149d9c88617dd7750e3fb19c82abfc8f69aee7", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-7XTH5Y", "clause": "house rule 3", "details": {"words_digest": "db36f8574055dbf13297ca003e709d77bc797dde4a4a4e40be0d920780c2a1d0", "form_digest": "5decc750f2d1230d56f6031b5b4906ee0e1341d78ba924333bcaaed834eed36d"}}','432fc118ebe2d8845ae540222fc1d7ec5758c54955d2d2703dc84dd5abec55f2');
INSERT INTO "journal" VALUES(1,85,'{"previous": "432fc118ebe2d8845ae540222fc1d7ec5758c54955d2d2703dc84dd5abec55f2", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-WN6H6A", "clause": "house rule 3", "details": {"words_digest": "43d8c21d6eccb35be0702fb49dc30ae60e1f7c7c88bffa6c1b98a6eb98a8e105", "form_digest": "349186ba3eeb412c619e378ff338f3923b0d63ed9100a5a110cb0b22f6e7a879"}}','b67565db22e0d76fa25ba6b7b85138cebbd0b1eef906e69892ac7298ec967dba');
INSERT INTO "journal" VALUES(1,86,'{"previous": "b67565db22e0d76fa25ba6b7b85138cebbd0b1eef906e69892ac7298ec967dba", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-37N42V", "clause": "4.2b", "details": {"revision": 1, "digest": "0e42a21b7977d754256898362ec3c3bd6351088336e11735a12b374628d6147a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8abe8c4305e06343ad1d04067749cedc01da611420bdf91063f4a16d36583119"}}','cfff4e51e76c17821f55f8c53ec5887481a5b158185f2e4db1f059ffaed3bb3d');
INSERT INTO "journal" VALUES(1,87,'{"previous": "cfff4e51e76c17821f55f8c53ec5887481a5b158185f2e4db1f059ffaed3bb3d", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-7XTH5Y", "clause": "house rule 3", "details": {"draft": "DR-37N42V"}}','6083f8e653effebbf57186f918c262e76553ad22d78c9c2bfd0a5687f823a436');
INSERT INTO "journal" VALUES(1,88,'{"previous": "6083f8e653effebbf57186f918c262e76553ad22d78c9c2bfd0a5687f823a436", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','26aa2d9bf0ff7c2223389832ac6d0dd6f87ff63add632d1b3c7cefce4f112b25');
INSERT INTO "journal" VALUES(1,89,'{"previous": "26aa2d9bf0ff7c2223389832ac6d0dd6f87ff63add632d1b3c7cefce4f112b25", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "a2b85d0fc54f93cc8bcf8653c1404c7ac4b25fb4794964cbe1df06c6be9a33b2"}}','34158ebce54ff35d6c6152b52ee3fb1d32c886c5cfa00b16b1042f5ac2579556');
INSERT INTO "journal" VALUES(1,90,'{"previous": "34158ebce54ff35d6c6152b52ee3fb1d32c886c5cfa00b16b1042f5ac2579556", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "8607902c1e498c4b19b13163c52aacbfa0c508c7869245ddc57aeb55c70c3ec1"}}','86338eab0bfef2d33d6e2a02be1e25290a4d26d317d5fa7ed75911a45184a2eb');
INSERT INTO "journal" VALUES(1,91,'{"previous": "86338eab0bfef2d33d6e2a02be1e25290a4d26d317d5fa7ed75911a45184a2eb", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "e264cb93ea4f3f662a85669aeac75a933b1e9de995846860b77e059cb081ae7f"}}','66fedcd0436884c51a1248798dc312d0cf49152a26e872139a1dc089c4fb7555');
INSERT INTO "journal" VALUES(1,92,'{"previous": "66fedcd0436884c51a1248798dc312d0cf49152a26e872139a1dc089c4fb7555", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-0BT7S0", "clause": "4.2b", "details": {"revision": 1, "digest": "2574eac0430f02d731566d93f9a66d14fecd93d33ab13291e9f0605014acf461", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "8d6a3587856ec6df5a3d40cdff09add0808c241c2668c72a99fd360311ea9991"}}','91c6254591c2b0d37159cfee141bd8ed3e792b1b43d794bfdf2fe1ab489f3ea8');
INSERT INTO "journal" VALUES(1,93,'{"previous": "91c6254591c2b0d37159cfee141bd8ed3e792b1b43d794bfdf2fe1ab489f3ea8", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0BT7S0", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7f71f156353fd0487cf25be22113758ac4ecc917f8df96177648f629e5d766f9');
INSERT INTO "journal" VALUES(1,94,'{"previous": "7f71f156353fd0487cf25be22113758ac4ecc917f8df96177648f629e5d766f9", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-0BT7S0", "clause": "3.1", "details": {"revision": 1, "digest": "2574eac0430f02d731566d93f9a66d14fecd93d33ab13291e9f0605014acf461", "reason_digest": null, "clauses": []}}','b8c8ae1a0e1e297e570e8f261f5246fcd7b610d7be0a71e735a7508b29ca7ec6');
INSERT INTO "journal" VALUES(1,95,'{"previous": "b8c8ae1a0e1e297e570e8f261f5246fcd7b610d7be0a71e735a7508b29ca7ec6", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-FBPPKJ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "cfaf72b98d637571b4acf863de8bf252cbf6dedf01589ba1d28d26813d2bb9e5", "form_digest": "4f9b6a9ad244e9d4c2053d09993d4d6a3241b361ad9b0afbe38caa975d7811c6"}}','61a57203c9af017406e80248aac2f3dd9249abe513725f40e5f6b6b0b36a5f3e');
INSERT INTO "journal" VALUES(1,96,'{"previous": "61a57203c9af017406e80248aac2f3dd9249abe513725f40e5f6b6b0b36a5f3e", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-FBPPKJ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "cfaf72b98d637571b4acf863de8bf252cbf6dedf01589ba1d28d26813d2bb9e5"}}','66524c9540f99a9ea528dbdbc92e44e6def726c3fe40e4fbfc852a02c81ef88b');
INSERT INTO "journal" VALUES(1,97,'{"previous": "66524c9540f99a9ea528dbdbc92e44e6def726c3fe40e4fbfc852a02c81ef88b", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-31Q3MM", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-FBPPKJ"]}}','c5e5d7bfa70b42b4463723acb1ddcdbbd738402194a9586ef98c6926be56aa94');
INSERT INTO "journal" VALUES(1,98,'{"previous": "c5e5d7bfa70b42b4463723acb1ddcdbbd738402194a9586ef98c6926be56aa94", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-KSR35F", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-FBPPKJ"]}}','91b5b6b5857ef6328145d053624f68cd9a9b6305e291c90373abed4710343fe2');
INSERT INTO "journal" VALUES(1,99,'{"previous": "91b5b6b5857ef6328145d053624f68cd9a9b6305e291c90373abed4710343fe2", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-0BT7S0", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-FBPPKJ"]}}','1deeab7d3d127c982260c9b137d787d8ae548c24a1621fe92fb9c2bda95381f9');
INSERT INTO "journal" VALUES(1,100,'{"previous": "1deeab7d3d127c982260c9b137d787d8ae548c24a1621fe92fb9c2bda95381f9", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-FBPPKJ", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "80f6d12f1a19f6a0a15ec1ab22081a2ffcce8c58f1d2ca4bdf6adf56e0c5996e"}}','56938b13df81e03b48ead8e8a3c2bc6efb1890b4fb3973ad7afc40b12d1ff234');
INSERT INTO "journal" VALUES(1,101,'{"previous": "56938b13df81e03b48ead8e8a3c2bc6efb1890b4fb3973ad7afc40b12d1ff234", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-0BT7S0", "clause": "3.1", "details": {"revision": 1, "digest": "2574eac0430f02d731566d93f9a66d14fecd93d33ab13291e9f0605014acf461"}}','9dbeb0f178e081a96f21a4c27f40d0a54ec6c2acbaf191e1767d1cc62886cf8c');
INSERT INTO "journal" VALUES(1,102,'{"previous": "9dbeb0f178e081a96f21a4c27f40d0a54ec6c2acbaf191e1767d1cc62886cf8c", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-B4N5WV", "clause": "4.2b", "details": {"revision": 1, "digest": "40175912756960d9346ca8ab920a1e3f2497ebebe662506aadc01ae77a59d892", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "bcf0fbd255298fac43da05194dc527491fd4344e0acfdb99036296a3ae394606"}}','5f6c50caa12647155afc308ee3d9c4550716447c544cd0f7b50d7b3e5e425295');
INSERT INTO "journal" VALUES(1,103,'{"previous": "5f6c50caa12647155afc308ee3d9c4550716447c544cd0f7b50d7b3e5e425295", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-B4N5WV", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','212089553176d2c525bf6df52e926fcae4be68b88b6fcc424177b1c4bf6cc22f');
INSERT INTO "journal" VALUES(1,104,'{"previous": "212089553176d2c525bf6df52e926fcae4be68b88b6fcc424177b1c4bf6cc22f", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-B4N5WV", "clause": "3.1", "details": {"revision": 1, "digest": "40175912756960d9346ca8ab920a1e3f2497ebebe662506aadc01ae77a59d892", "reason_digest": null, "clauses": []}}','a24ccf4fa6bb8d1e96b943efc2cc19fc156e3813e077fea54d0ecbae50981501');
INSERT INTO "journal" VALUES(1,105,'{"previous": "a24ccf4fa6bb8d1e96b943efc2cc19fc156e3813e077fea54d0ecbae50981501", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-M6ZTNQ", "clause": "4.2b", "details": {"revision": 1, "digest": "8a45714896f7dabb8d6d03c8c73396bf73820a9119b73fde915654744bee20e5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d37fa6833f5b93e256886eeaf5d9415c0e6a23fe0b5c6d5fffb72db651a154d8"}}','698fcb5e14654b1239402c1854bac22d7273dab929e7d9d68e1a3245774da84c');
INSERT INTO "journal" VALUES(1,106,'{"previous": "698fcb5e14654b1239402c1854bac22d7273dab929e7d9d68e1a3245774da84c", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-M6ZTNQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','8e18cec1c54b26b2a0404968a950c80ad0676d8e01870151d2e1d65cdbf4b170');
INSERT INTO "journal" VALUES(1,107,'{"previous": "8e18cec1c54b26b2a0404968a950c80ad0676d8e01870151d2e1d65cdbf4b170", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-M6ZTNQ", "clause": "3.1", "details": {"revision": 1, "digest": "8a45714896f7dabb8d6d03c8c73396bf73820a9119b73fde915654744bee20e5", "reason_digest": null, "clauses": []}}','8085ea7e4019c3aa7b0952ec98c499b669890b068eb480494918240564307e0b');
INSERT INTO "journal" VALUES(1,108,'{"previous": "8085ea7e4019c3aa7b0952ec98c499b669890b068eb480494918240564307e0b", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-8K8Z4G", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c34a9d99c2d67a6e39dff27ecaa7d62cbbe37211de2cec88fc8f2868b6b65a0d", "form_digest": "bcb7926673040439aea74495ba6aee9dd44d7ee0b4741a0e8aafcebdce120644"}}','b2a42a2a4e4481c85d62dbca4f06a35e45bbc61e2d5ca92a78e7131054e52eee');
INSERT INTO "journal" VALUES(1,109,'{"previous": "b2a42a2a4e4481c85d62dbca4f06a35e45bbc61e2d5ca92a78e7131054e52eee", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-8K8Z4G", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c34a9d99c2d67a6e39dff27ecaa7d62cbbe37211de2cec88fc8f2868b6b65a0d"}}','2e36e6408490172034e3131215bd8116ea84263caaefa5ad449db71c6ff0d672');
INSERT INTO "journal" VALUES(1,110,'{"previous": "2e36e6408490172034e3131215bd8116ea84263caaefa5ad449db71c6ff0d672", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "e7185ee0a8c542e1dfe97fe7d43eac55af9f66c9b6ba207ec758b85b7f19f8bd"}}','2a32a8e22a9d1261b588bc3633ef4170a172ab86aab1bf8302acca6e77bc16c8');
INSERT INTO "journal" VALUES(1,111,'{"previous": "2a32a8e22a9d1261b588bc3633ef4170a172ab86aab1bf8302acca6e77bc16c8", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-GR5PQK", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "faf5a6234865521d25d2070d5c8321473b19602d5ee1688ffdad1c57a4d39ce9", "form_digest": "7782a95d4c4151dd23df7f2e4f60727633bd3a959fe43adf532c46024db9f07b"}}','d3344aff50c1c94ae07bdb79d13689653d2bde10effb345f56824e8eae628d7f');
INSERT INTO "journal" VALUES(1,112,'{"previous": "d3344aff50c1c94ae07bdb79d13689653d2bde10effb345f56824e8eae628d7f", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-B4N5WV", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-8K8Z4G"]}}','e4c2f93f92f96e947cfd9f3b1b06c3e5453aba646e9983c553a3e1871fd97d1f');
INSERT INTO "journal" VALUES(1,113,'{"previous": "e4c2f93f92f96e947cfd9f3b1b06c3e5453aba646e9983c553a3e1871fd97d1f", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-31DVFE", "clause": "4.2b", "details": {"revision": 1, "digest": "24d1b932e26cc8913690ba2fa3dd83de6f8441453b8b77177d2537bb46c81998", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "651f84219cf63e0a6d627a78f8c68e33a9a18bf3d142d194124d7272bead975f"}}','d879aaa84986c8fa46d6d22c20f42cae463f520f1153903f99b0d6058864d79b');
INSERT INTO "journal" VALUES(1,114,'{"previous": "d879aaa84986c8fa46d6d22c20f42cae463f520f1153903f99b0d6058864d79b", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-31DVFE", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','48817fbbd7ba130800ca6234ea89d46caea961804d6b004229cb5c51b463b7ee');
INSERT INTO "journal" VALUES(1,115,'{"previous": "48817fbbd7ba130800ca6234ea89d46caea961804d6b004229cb5c51b463b7ee", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-31DVFE", "clause": "PS-4b", "details": {"revision": 1, "digest": "24d1b932e26cc8913690ba2fa3dd83de6f8441453b8b77177d2537bb46c81998", "class": "emergency", "reason_digest": "57d303e0eaef23032455557672aec2127ee74f91f4060aff10ef01cba2380cb2"}}','35a905e979c1067d892a4a1cf89759fdf8a40df494950984adcd6c56235b24f1');
INSERT INTO "journal" VALUES(1,116,'{"previous": "35a905e979c1067d892a4a1cf89759fdf8a40df494950984adcd6c56235b24f1", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 2, "reference": "DR-31DVFE", "clause": "3.1", "details": {"revision": 1, "digest": "24d1b932e26cc8913690ba2fa3dd83de6f8441453b8b77177d2537bb46c81998", "reason_digest": null, "clauses": []}}','94f5942c45bf3fd64fe1610010475abd926d82456999cbc4bd89bce971173a30');
INSERT INTO "journal" VALUES(1,117,'{"previous": "94f5942c45bf3fd64fe1610010475abd926d82456999cbc4bd89bce971173a30", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-M6ZTNQ", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-8K8Z4G"]}}','79fbcfd7203cd37fb19ec0d34a0eac4696dabe9d63fc7d0dcdbc80142c76b718');
INSERT INTO "journal" VALUES(1,118,'{"previous": "79fbcfd7203cd37fb19ec0d34a0eac4696dabe9d63fc7d0dcdbc80142c76b718", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-M6ZTNQ", "clause": "PS-4b", "details": {"revision": 1, "digest": "8a45714896f7dabb8d6d03c8c73396bf73820a9119b73fde915654744bee20e5", "class": "emergency", "reason_digest": "5f7bc775d28277c2048158a093c050677069b7fdff76c36ca49d107ce069b8a2"}}','9a066355351c270eed83859941e8d858312f35791c9937cb3eb78b0a3e8476dd');
INSERT INTO "journal" VALUES(1,119,'{"previous": "9a066355351c270eed83859941e8d858312f35791c9937cb3eb78b0a3e8476dd", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','e0dd794e1ae94f0f7c1e78fb065a4b6ae419f86fb3e6bb45d4680d14842217af');
INSERT INTO "journal" VALUES(1,120,'{"previous": "e0dd794e1ae94f0f7c1e78fb065a4b6ae419f86fb3e6bb45d4680d14842217af", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-GR5PQK", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "faf5a6234865521d25d2070d5c8321473b19602d5ee1688ffdad1c57a4d39ce9"}}','3b1b5e234644d21421f3a258556a44d76f4ff5e54db98966b6b2f6d6ca7dfc1f');
INSERT INTO "journal" VALUES(1,121,'{"previous": "3b1b5e234644d21421f3a258556a44d76f4ff5e54db98966b6b2f6d6ca7dfc1f", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-7CQT6Q", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "4db20b2f797fb23a65fd967426a443c2b709042ebc0c856cf26617f511bf5e8e", "form_digest": "cf7021466eeee035e2d4ae7693f0fd2afb827a41bb7817e54522a590c167e02f"}}','cd959588559bd38c3b5c27bf714ce2f2711007c401f9c6a05a8388694f692c87');
INSERT INTO "journal" VALUES(1,122,'{"previous": "cd959588559bd38c3b5c27bf714ce2f2711007c401f9c6a05a8388694f692c87", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-239PE4", "clause": "4.2b", "details": {"revision": 1, "digest": "8ae7c4e93da75780d0d0080611b98ceee735d6a74bafda8552b4b2db9b5aa424", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "c23054fbacc42a88967c1dfa99e6a959078fc380825d776432510057c6e87b77"}}','cd178b52b390840cc8217dbf598ca290fa60f4da025ccbae3e176c1168b76959');
INSERT INTO "journal" VALUES(1,123,'{"previous": "cd178b52b390840cc8217dbf598ca290fa60f4da025ccbae3e176c1168b76959", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-239PE4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6623c78cc0298442cad0539beb9fda1d8940d17a51e4f94403f9c9925b461a28');
INSERT INTO "journal" VALUES(1,124,'{"previous": "6623c78cc0298442cad0539beb9fda1d8940d17a51e4f94403f9c9925b461a28", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-2B4FWW", "clause": "4.2b", "details": {"revision": 1, "digest": "1c229670e496233f0103f3f43780ad0c5db7be90f6302c3c341fcfe8b6bb07ce", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "a7b2ea8cd4d4ae861f6c9b8af5a446e55b00c2e239179dc904241c58a044b516"}}','9208be32ed4006253926d560e19eda8e41e2b708b810826488cfec067d235ec4');
INSERT INTO "journal" VALUES(1,125,'{"previous": "9208be32ed4006253926d560e19eda8e41e2b708b810826488cfec067d235ec4", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-2B4FWW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','39e9443671d649dd421ec4d96fcec62e9868316eb6b140bca65c4f9eb3f9a5ee');
INSERT INTO "journal" VALUES(1,126,'{"previous": "39e9443671d649dd421ec4d96fcec62e9868316eb6b140bca65c4f9eb3f9a5ee", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-CZ4VG4", "clause": "4.2b", "details": {"revision": 1, "digest": "d93dc0878a0018da994abe3229305807f1b47620c76627cb8427023785d1f96a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "645d6b188aeade39446ee01f5433e46f9e2afab1cb7b3dedb72756e290e9bfd6"}}','f1dec72ebc445e35e00e5aff16e9b046bc82f018a672670066bd5a1b5da6f8dc');
INSERT INTO "journal" VALUES(1,127,'{"previous": "f1dec72ebc445e35e00e5aff16e9b046bc82f018a672670066bd5a1b5da6f8dc", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-CZ4VG4", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ca2a1d12dbae6e95a31943e8a6e8cfb32446b4e567818b551084c17f8d0be420');
INSERT INTO "journal" VALUES(1,128,'{"previous": "ca2a1d12dbae6e95a31943e8a6e8cfb32446b4e567818b551084c17f8d0be420", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 2, "reference": "DR-RW7Q79", "clause": "4.2b", "details": {"revision": 1, "digest": "e62787400e3c526c2ea5a750ca978f12f08bc23a8fe5478fdb4260e7aae765cf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"], "form_digest": "d36a7bfa23abc5f18972dc78b5db087f0a8f06693310bb50ca08b6c08576a010"}}','b913af51c3590297a0312251b474dec150002cb8621a41f334b1b2a50266bb25');
INSERT INTO "journal" VALUES(1,129,'{"previous": "b913af51c3590297a0312251b474dec150002cb8621a41f334b1b2a50266bb25", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-RW7Q79", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','19fced0b6fda225527c1becef3c706918459ad14c15aa22a3477894cd7ee1422');
INSERT INTO "journal" VALUES(1,130,'{"previous": "19fced0b6fda225527c1becef3c706918459ad14c15aa22a3477894cd7ee1422", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-239PE4 1", "DR-2B4FWW 1", "DR-CZ4VG4 1", "DR-RW7Q79 1"]}}','dd0e608924a5d1886a037053f5efabf6421a1918f4700a48877f97f91bb14cdb');
INSERT INTO "journal" VALUES(1,131,'{"previous": "dd0e608924a5d1886a037053f5efabf6421a1918f4700a48877f97f91bb14cdb", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-2B4FWW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','02d2e87032e60794407f33b78e7f8c9c8e2181ce3ae3805c818f5ee360c36aeb');
INSERT INTO "journal" VALUES(1,132,'{"previous": "02d2e87032e60794407f33b78e7f8c9c8e2181ce3ae3805c818f5ee360c36aeb", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-CZ4VG4", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','82596d6ff34d9fe4887343de8852e3a1b45d3e2be61392872ab69f633eb18935');
INSERT INTO "journal" VALUES(1,133,'{"previous": "82596d6ff34d9fe4887343de8852e3a1b45d3e2be61392872ab69f633eb18935", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-RW7Q79", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','7322d4647d5d29ab98257668489a45c361b461ca33880550b346ca891c7a7110');
INSERT INTO "journal" VALUES(1,134,'{"previous": "7322d4647d5d29ab98257668489a45c361b461ca33880550b346ca891c7a7110", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 2, "reference": "DR-CZ4VG4", "clause": "4.2b", "details": {"revision": 2, "digest": "7b0796d085854218665000356d0aec4462f035e7e37f61656d129df1770f4d33", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate", "respectful", "confidential", "consented", "links", "contacts"]}}','399d9e889ff2ad8bb808cbbe7f432f32c8d2276324573116049dcefb03db2593');
INSERT INTO "journal" VALUES(1,135,'{"previous": "399d9e889ff2ad8bb808cbbe7f432f32c8d2276324573116049dcefb03db2593", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-8K8Z4G", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "c34a9d99c2d67a6e39dff27ecaa7d62cbbe37211de2cec88fc8f2868b6b65a0d"}}','876ca3481a18ac1109228f53f63b65d8e092de57bcfe8f9d304612642199374b');
INSERT INTO "journal" VALUES(1,136,'{"previous": "876ca3481a18ac1109228f53f63b65d8e092de57bcfe8f9d304612642199374b", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','5b6e2760657434f4119f5c19357ac63db77e8eb87f27d43eba2b96e8b3d90fd1');
INSERT INTO "journal" VALUES(1,137,'{"previous": "5b6e2760657434f4119f5c19357ac63db77e8eb87f27d43eba2b96e8b3d90fd1", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','fc9d0fd9bc1abfe43f94a59130ab9a64db2c147bdeaa681621e8cd066ef339f9');
INSERT INTO "journal" VALUES(1,138,'{"previous": "fc9d0fd9bc1abfe43f94a59130ab9a64db2c147bdeaa681621e8cd066ef339f9", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','dc790df65247708997a02ea385c376fbce108568e9883b652cffca0960432d83');
INSERT INTO "journal" VALUES(1,139,'{"previous": "dc790df65247708997a02ea385c376fbce108568e9883b652cffca0960432d83", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','ef32d1823321a66a4d9dfbf5573edfbc37ffad3bc18e22caf30f9d0d257afc1f');
INSERT INTO "journal" VALUES(1,140,'{"previous": "ef32d1823321a66a4d9dfbf5573edfbc37ffad3bc18e22caf30f9d0d257afc1f", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','8ebbd8641d2d53bd03529ab31f6f9c86af273b1ade6f4916b514fda2e1ecd31b');
INSERT INTO "journal" VALUES(1,141,'{"previous": "8ebbd8641d2d53bd03529ab31f6f9c86af273b1ade6f4916b514fda2e1ecd31b", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','a1b8c93898350642aed77908b7bd90ad36034c0e1717e7e934a0b724549cc9da');
INSERT INTO "journal" VALUES(1,142,'{"previous": "a1b8c93898350642aed77908b7bd90ad36034c0e1717e7e934a0b724549cc9da", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-7VDMSM", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "0193a75193a58d367bd69733ab09e228410865c1c51808f71f36b733c2b1821f", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "0ba00b94a6b700fb128b40d01e729ac5f63993023d26c4e9fd0ba487d83d89ad"}}','75d64d6da47a15df82fa8b3396fee20239dfc61c2587e155fe01c554a2166b4e');
INSERT INTO "journal" VALUES(1,143,'{"previous": "75d64d6da47a15df82fa8b3396fee20239dfc61c2587e155fe01c554a2166b4e", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','d64751a1c76a6bd89322ef5c47f65299660a04a3d74f90930ba2e87168c70fe7');
INSERT INTO "journal" VALUES(1,144,'{"previous": "d64751a1c76a6bd89322ef5c47f65299660a04a3d74f90930ba2e87168c70fe7", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','c63384035e13eb6cbb3692b1c5449fd23be92132343cef309377289ef7f21bd0');
INSERT INTO "journal" VALUES(1,145,'{"previous": "c63384035e13eb6cbb3692b1c5449fd23be92132343cef309377289ef7f21bd0", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-B4E3JH", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','c9eea1f1471b44f448ef69c0d9156c44a6f44c220fb5298c36cff6c2f86dd8ee');
INSERT INTO "journal" VALUES(1,146,'{"previous": "c9eea1f1471b44f448ef69c0d9156c44a6f44c220fb5298c36cff6c2f86dd8ee", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-DB584Q", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','893cdbc42b8962a98e8a0fdcbcf007a91f4cddc7581d9677d61855a67a3c6df9');
INSERT INTO "journal" VALUES(1,147,'{"previous": "893cdbc42b8962a98e8a0fdcbcf007a91f4cddc7581d9677d61855a67a3c6df9", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-KNPHME", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "fc46cd20fab179d25fc236ce26a3c65b001252f3fb28a7fc0fa9db7354567c80", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "ae937a2b8f0c2b74e0d3aad568a01b21ea144c8622361f5984a89aec70252958", "form_digest": "8e6792ee7d19ffa000aab7c94f8f9bd32bdf8fb13daea2d4c09e0bf62363d4fb"}}','b974aa1ba914688b82e6bcea9a1f7a6cc4dda3fac70217c40912fca5ca1482f6');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,147,'b974aa1ba914688b82e6bcea9a1f7a6cc4dda3fac70217c40912fca5ca1482f6');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-B1GTPC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-B1GTPC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-B1GTPC',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-B1GTPC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-B1GTPC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-B1GTPC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-B1GTPC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-B1GTPC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-B1GTPC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-B1GTPC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-B1GTPC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-B1GTPC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-B1GTPC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-B1GTPC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-KSR35F',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-KSR35F',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-KSR35F','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-KSR35F',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-31Q3MM',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-31Q3MM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-31Q3MM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-31Q3MM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-WSWSNP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-WSWSNP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-WSWSNP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-WSWSNP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-WSWSNP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-WSWSNP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-WSWSNP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-WSWSNP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-WSWSNP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-WSWSNP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-KGESJD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-KGESJD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-KGESJD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-KGESJD',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-KGESJD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-VSPCXR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-VSPCXR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-VSPCXR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-VSPCXR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-VSPCXR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-VSPCXR',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-VSPCXR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-VSPCXR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-VSPCXR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-JF6202','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-JF6202','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-JF6202',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-JF6202','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-JF6202','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-JF6202','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-JF6202','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-JF6202','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-JF6202','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-JF6202','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-JF6202','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-JF6202','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-JF6202',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-JF6202','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-ZY2WMZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-ZY2WMZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-ZY2WMZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-ZY2WMZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-ZY2WMZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-ZY2WMZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-ZY2WMZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-ZY2WMZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-ZY2WMZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-ZY2WMZ',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-M8399K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-M8399K',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-ET8ZC4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-ET8ZC4',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-CQBBBD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-CQBBBD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-CQBBBD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-CQBBBD',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-3GQCMM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-3GQCMM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-3GQCMM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-3GQCMM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-3GQCMM',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-3GQCMM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-3GQCMM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-3GQCMM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-3GQCMM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-7VDMSM',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-7VDMSM',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-DB584Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-DB584Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-DB584Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-DB584Q',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'status card','DR-DB584Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'release','DR-DB584Q',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'route','DR-1KVNDD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'status card','DR-1KVNDD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'status card','DR-1KVNDD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'duty','DR-1KVNDD',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'status card','DR-1KVNDD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'duty','DR-1KVNDD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'route','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'status card','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'duty','DR-B4E3JH',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'status card','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'release','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'duty','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'status card','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'release','DR-B4E3JH',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'route','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'duty','DR-BGCHSZ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'release','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'duty','DR-BGCHSZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'absence notice','AW-CCAR34','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'absence notice','AW-CCAR34','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'reroute','AW-CCAR34',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'status card','DR-CQBBBD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'duty','DR-CQBBBD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'duty','DR-ET8ZC4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'absence notice','AW-CCAR34','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-CCAR34','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'reroute','AW-CCAR34',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'absence notice','AW-SHYFKS','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'absence notice','AW-SHYFKS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'reroute','AW-SHYFKS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'reroute','AW-SHYFKS',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'reroute','AW-SHYFKS',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'absence notice','AW-SHYFKS','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'suggestion card','SG-7XTH5Y','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'suggestion card','SG-7XTH5Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'suggestion card','SG-WN6H6A','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'suggestion card','SG-WN6H6A',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'route','DR-37N42V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'status card','DR-37N42V',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'suggestion card','SG-7XTH5Y','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'suggestion card','SG-7XTH5Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'case notice','BR-29KDAJ0RY24BQNXJN39BFACCM9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'case mail','BR-29KDAJ0RY24BQNXJN39BFACCM9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'case inform','BR-29KDAJ0RY24BQNXJN39BFACCM9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'case turn','BR-29KDAJ0RY24BQNXJN39BFACCM9',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'case notice','BR-EB8V498EJ6467G0JJR0MD86647',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'case mail','BR-EB8V498EJ6467G0JJR0MD86647',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'case inform','BR-EB8V498EJ6467G0JJR0MD86647',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'case turn','BR-EB8V498EJ6467G0JJR0MD86647',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'case notice','BR-4YZ64DJ9J3D3XCE24WN09B75NY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'case mail','BR-4YZ64DJ9J3D3XCE24WN09B75NY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'case inform','BR-4YZ64DJ9J3D3XCE24WN09B75NY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'case turn','BR-4YZ64DJ9J3D3XCE24WN09B75NY',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'case notice','BR-B8JT82HYGS78NKMMT63RNAHXRR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'case mail','BR-B8JT82HYGS78NKMMT63RNAHXRR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'case inform','BR-B8JT82HYGS78NKMMT63RNAHXRR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'case turn','BR-B8JT82HYGS78NKMMT63RNAHXRR',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'case turn','BR-29KDAJ0RY24BQNXJN39BFACCM9',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'case turn','BR-EB8V498EJ6467G0JJR0MD86647',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'route','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'duty','DR-0BT7S0',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'release','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'purdah turn','PW-FBPPKJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'purdah turn','PW-FBPPKJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'purdah affected','PW-FBPPKJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'status card','DR-1KVNDD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'status card','DR-37N42V',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'status card','DR-B4E3JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'status card','DR-CQBBBD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'status card','DR-DB584Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'status card','DR-KGESJD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'status card','DR-M8399K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'author card','DR-M8399K','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'decision card','DR-ZY2WMZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'status card','DR-ZY2WMZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'author card','DR-ZY2WMZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'purdah notice','PW-FBPPKJ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'status card','DR-1KVNDD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'status card','DR-37N42V',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'status card','DR-B4E3JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'status card','DR-CQBBBD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'status card','DR-DB584Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'status card','DR-KGESJD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'status card','DR-M8399K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'author card','DR-M8399K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'decision card','DR-ZY2WMZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'status card','DR-ZY2WMZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'author card','DR-ZY2WMZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'handover card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'handover card','DR-31Q3MM','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'status card','DR-31Q3MM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'handover card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'handover card','DR-KSR35F','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'status card','DR-KSR35F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'purdah notice','PW-FBPPKJ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'purdah notice','PW-FBPPKJ',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'status card','DR-1KVNDD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'status card','DR-31Q3MM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'status card','DR-37N42V',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'status card','DR-B4E3JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'status card','DR-CQBBBD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'status card','DR-DB584Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'status card','DR-KGESJD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'status card','DR-KSR35F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'status card','DR-M8399K',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'author card','DR-M8399K','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'decision card','DR-ZY2WMZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'status card','DR-ZY2WMZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'author card','DR-ZY2WMZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'names due','PW-FBPPKJ',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'duty','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'status card','DR-31Q3MM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'duty','DR-31Q3MM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'status card','DR-KSR35F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'duty','DR-KSR35F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'release','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'route','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'status card','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'status card','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'duty','DR-B4N5WV',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'status card','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'release','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'route','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'author card','DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'duty','DR-M6ZTNQ',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'author card','DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'release','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'purdah turn','PW-8K8Z4G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'purdah turn','PW-8K8Z4G',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'purdah turn','PW-8K8Z4G',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'purdah affected','PW-8K8Z4G','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'status card','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'author card','DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'status card','DR-1KVNDD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'status card','DR-31Q3MM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'status card','DR-37N42V',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-B4E3JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'status card','DR-CQBBBD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-DB584Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'status card','DR-KGESJD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'status card','DR-KSR35F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'purdah notice','PW-8K8Z4G',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'status card','DR-0BT7S0',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'status card','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'author card','DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-1KVNDD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'status card','DR-31Q3MM',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'status card','DR-37N42V',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'status card','DR-B4E3JH',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'status card','DR-BGCHSZ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'status card','DR-CQBBBD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'status card','DR-DB584Q',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'status card','DR-ET8ZC4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'status card','DR-KGESJD',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'status card','DR-KSR35F',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'decision card','DR-ZY2WMZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'purdah turn','PW-GR5PQK',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'purdah turn','PW-GR5PQK',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'purdah turn','PW-GR5PQK',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'purdah affected','PW-GR5PQK','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'status card','DR-B4N5WV',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'route','DR-31DVFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'status card','DR-31DVFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'decision card','DR-31DVFE','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'decision card','DR-31DVFE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'status card','DR-31DVFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'author card','DR-31DVFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'duty','DR-31DVFE',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'exemption notice','DR-31DVFE','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'exemption notice','DR-31DVFE','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'decision card','DR-31DVFE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-31DVFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'status card','DR-31DVFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'author card','DR-31DVFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'decision card','DR-31DVFE','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'decision card','DR-31DVFE','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'status card','DR-31DVFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'author card','DR-31DVFE','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'release','DR-31DVFE',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'author card','DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'exemption notice','DR-M6ZTNQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'exemption notice','DR-M6ZTNQ','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'decision card','DR-M6ZTNQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'status card','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'author card','DR-M6ZTNQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'release','DR-M6ZTNQ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'purdah notice','PW-GR5PQK','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'purdah notice','PW-GR5PQK',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'status card','DR-0BT7S0',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'status card','DR-B4N5WV',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'status card','DR-1KVNDD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-31Q3MM',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'status card','DR-37N42V',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'status card','DR-B4E3JH',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'status card','DR-BGCHSZ',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'status card','DR-CQBBBD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'status card','DR-DB584Q',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'status card','DR-ET8ZC4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'status card','DR-KGESJD',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'status card','DR-KSR35F',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'purdah notice','PW-7CQT6Q','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'purdah notice','PW-7CQT6Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'purdah turn','PW-7CQT6Q',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'purdah turn','PW-7CQT6Q',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'purdah turn','PW-7CQT6Q',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'purdah affected','PW-7CQT6Q','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'route','DR-239PE4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'status card','DR-239PE4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'decision card','DR-239PE4','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'status card','DR-239PE4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'author card','DR-239PE4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'duty','DR-239PE4',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'route','DR-2B4FWW',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'status card','DR-2B4FWW',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'decision card','DR-2B4FWW','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'status card','DR-2B4FWW',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'author card','DR-2B4FWW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'duty','DR-2B4FWW',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'route','DR-CZ4VG4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-CZ4VG4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'decision card','DR-CZ4VG4','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'status card','DR-CZ4VG4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'author card','DR-CZ4VG4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'duty','DR-CZ4VG4',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'route','DR-RW7Q79',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'status card','DR-RW7Q79',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'decision card','DR-RW7Q79','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'status card','DR-RW7Q79',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'author card','DR-RW7Q79','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'duty','DR-RW7Q79',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'duty','DR-239PE4',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'duty','DR-2B4FWW',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'duty','DR-CZ4VG4',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'duty','DR-RW7Q79',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'decision card','DR-2B4FWW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'decision card','DR-2B4FWW','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'status card','DR-2B4FWW',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'author card','DR-2B4FWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'duty','DR-2B4FWW',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'decision card','DR-CZ4VG4','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'status card','DR-CZ4VG4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'author card','DR-CZ4VG4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'decision card','DR-RW7Q79','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'status card','DR-RW7Q79',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'author card','DR-RW7Q79','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'route','DR-CZ4VG4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'decision card','DR-CZ4VG4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'status card','DR-CZ4VG4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'author card','DR-CZ4VG4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'purdah notice','PW-8K8Z4G','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'purdah notice','PW-8K8Z4G',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'decision card','DR-239PE4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'status card','DR-239PE4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'author card','DR-239PE4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'decision card','DR-2B4FWW','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'decision card','DR-2B4FWW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'status card','DR-2B4FWW',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'author card','DR-2B4FWW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'decision card','DR-CZ4VG4','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'status card','DR-CZ4VG4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'author card','DR-CZ4VG4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'decision card','DR-0BT7S0','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'status card','DR-0BT7S0',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'author card','DR-0BT7S0','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'status card','DR-B4N5WV',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'decision card','DR-1KVNDD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'status card','DR-1KVNDD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'author card','DR-1KVNDD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'status card','DR-31Q3MM',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'status card','DR-37N42V',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'author card','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'status card','DR-B4E3JH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'decision card','DR-BGCHSZ','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'status card','DR-BGCHSZ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'author card','DR-BGCHSZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'decision card','DR-CQBBBD','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'status card','DR-CQBBBD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'author card','DR-CQBBBD','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'status card','DR-DB584Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'decision card','DR-ET8ZC4','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'status card','DR-ET8ZC4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'author card','DR-ET8ZC4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'decision card','DR-KGESJD','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'status card','DR-KGESJD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'author card','DR-KGESJD','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'status card','DR-KSR35F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'decision card','DR-B4N5WV','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'author card','DR-B4N5WV','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'status card','DR-B4N5WV',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'duty','DR-B4N5WV',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'decision card','DR-31Q3MM','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'author card','DR-31Q3MM','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'status card','DR-31Q3MM',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'duty','DR-31Q3MM',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'decision card','DR-KSR35F','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'author card','DR-KSR35F','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'status card','DR-KSR35F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'duty','DR-KSR35F',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'delegation notice','DL-7VDMSM','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'reroute','DL-7VDMSM',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'decision card','DR-B4E3JH','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'status card','DR-B4E3JH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'author card','DR-B4E3JH','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'duty','DR-B4E3JH',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'decision card','DR-DB584Q','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'status card','DR-DB584Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'author card','DR-DB584Q','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'duty','DR-DB584Q',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'delegation notice','DL-KNPHME','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'delegation notice','DL-KNPHME','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'delegation notice','DL-KNPHME','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'reroute','DL-KNPHME',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'delegation turn','DL-KNPHME',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "postings" VALUES(1,'DR-B1GTPC','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-B1GTPC','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-31Q3MM','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-JF6202','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-FBPPKJ','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-8K8Z4G','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-GR5PQK','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-7CQT6Q','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-1KVNDD',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-239PE4',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-2B4FWW',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-CZ4VG4',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-RW7Q79',1,'2027-04-07 14:30:00.000000');
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
INSERT INTO "revisions" VALUES(1,'DR-B1GTPC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','8741a5c5df2288e10ecc8d47fc52c9b0','7ac31635bea65d5f533b452759ad533ab0d022ceb9e92d7e5903366ebca57fa1',0);
INSERT INTO "revisions" VALUES(1,'DR-KSR35F',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','95940f0c21153ddfcb5df3c0da1be7e3','c1bc3d84099c7505ef9810073ea87a67d9293e3772f1303b5cbb54888d6fce74',0);
INSERT INTO "revisions" VALUES(1,'DR-KSR35F',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3697b3ddb9dbb97d4374e314eed53ccb','6fc6eb532f2e2a157d074d350905dac607ab88cb34376ec1d685b2185d444096',0);
INSERT INTO "revisions" VALUES(1,'DR-31Q3MM',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1ec2888e046d3b253902c48b3b191932','ebd5be15c96d065b5b25760a47ad505e6a0eaac0cfe6bc66be587c87388cb48e',0);
INSERT INTO "revisions" VALUES(1,'DR-WSWSNP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5d46ea35071d46a35a2ca8ebb062050f','1160a8765afe6b492c2e25450ba8436a86398055076a47279a99b2a8fe20c686',0);
INSERT INTO "revisions" VALUES(1,'DR-KGESJD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','fdf6a2d8c0075c82b7240fb780846a6a','746d0b40973568c2b36a65963c8e1016bc8d0f9bf156b2e2467c479b2ff8f554',0);
INSERT INTO "revisions" VALUES(1,'DR-VSPCXR',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a933817e8b570a049e50215921d9bc23','95eb41ed1d1b6a00aca0261f33b948c6eaefe6f86badd997f3e29eee2a88e571',0);
INSERT INTO "revisions" VALUES(1,'DR-JF6202',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','aca7ac425d1bad62812326dbab133b13','c19875391effacae67493b331fd9518d7757f1b533dc881defb0c3accaaaabb3',0);
INSERT INTO "revisions" VALUES(1,'DR-ZY2WMZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','42e5cf6317a8a101cc367888e7223df6','749a70b3e311856debc34486eff5b231fb6bed41d98e839aa981ff84f5209e1e',0);
INSERT INTO "revisions" VALUES(1,'DR-M8399K',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','979247a401625acede3f1205b3bbc21b','ac5ce37b886fc4b1261536c3b597617745443b567baf8a2da9c019da7c8b046a',0);
INSERT INTO "revisions" VALUES(1,'DR-ET8ZC4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b7c836546af62608039777811c302380','b100d4bb04383dee8b9dd11dfc3e04879706ce5a738a9851142bb7bcb201059d',0);
INSERT INTO "revisions" VALUES(1,'DR-CQBBBD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','987649c475532fa36598fa4c574950f8','c4926631447ac2c6d590f42e2cc6ca97c06108d764332368639facf528340aca',0);
INSERT INTO "revisions" VALUES(1,'DR-DB584Q',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6eb2fb4ffb30c10df0023f75d93d44b6','6b04fe2da7716103798329f1d04f9c4ad2c2466a0d9718f029eea40c9c2bd67c',0);
INSERT INTO "revisions" VALUES(1,'DR-1KVNDD',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','995e922fda2e0a89c7619c6490ebfae4','b0725e33d58825de2872134ea5b94c5f247b433c7ee7a513803671ea74f220c8',0);
INSERT INTO "revisions" VALUES(1,'DR-B4E3JH',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e4cd19ecedad9bb30cc689f79d7e2083','cfa0372c18277716a556fe7d786e751a2822da7003a5ed22b42818721cb3bb7a',0);
INSERT INTO "revisions" VALUES(1,'DR-BGCHSZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','785faea64350a3c811e4c8a50ae2807f','4b0e5ca4c78b6e1621c7043ad724b13a9ae1b1330f191dc3348b274050514580',0);
INSERT INTO "revisions" VALUES(1,'DR-37N42V',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','ec872c26db35555259e91c94dc7c0382','0e42a21b7977d754256898362ec3c3bd6351088336e11735a12b374628d6147a',0);
INSERT INTO "revisions" VALUES(1,'DR-0BT7S0',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','69168e2befc16b820c36a816810dc03c','2574eac0430f02d731566d93f9a66d14fecd93d33ab13291e9f0605014acf461',0);
INSERT INTO "revisions" VALUES(1,'DR-B4N5WV',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','2bec436dbadcf02d1366752db5bcd5a5','40175912756960d9346ca8ab920a1e3f2497ebebe662506aadc01ae77a59d892',0);
INSERT INTO "revisions" VALUES(1,'DR-M6ZTNQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','4a1db0e8792a072d46d8ed20b4f06a10','8a45714896f7dabb8d6d03c8c73396bf73820a9119b73fde915654744bee20e5',0);
INSERT INTO "revisions" VALUES(1,'DR-31DVFE',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','8bc6acbf7b7d5d82264f65bed75ad520','24d1b932e26cc8913690ba2fa3dd83de6f8441453b8b77177d2537bb46c81998',1);
INSERT INTO "revisions" VALUES(1,'DR-239PE4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','f66dd62713459bb042fb27b6d04baa93','8ae7c4e93da75780d0d0080611b98ceee735d6a74bafda8552b4b2db9b5aa424',0);
INSERT INTO "revisions" VALUES(1,'DR-2B4FWW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','ed599151789cc3717f6164147474c310','1c229670e496233f0103f3f43780ad0c5db7be90f6302c3c341fcfe8b6bb07ce',0);
INSERT INTO "revisions" VALUES(1,'DR-CZ4VG4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','3fa25e25c6994cc999069790cc1581b0','d93dc0878a0018da994abe3229305807f1b47620c76627cb8427023785d1f96a',0);
INSERT INTO "revisions" VALUES(1,'DR-RW7Q79',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','6e12ac92d67cdbab876d4f0dccaabb7e','e62787400e3c526c2ea5a750ca978f12f08bc23a8fe5478fdb4260e7aae765cf',0);
INSERT INTO "revisions" VALUES(1,'DR-CZ4VG4',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','61740a99169f04bddacacf5a5c86b58d','7b0796d085854218665000356d0aec4462f035e7e37f61656d129df1770f4d33',0);
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'4713699f2c9fd5d0c74eb528486db6f9785d3f336e63829d102e2aec3c2af5ec','2027-03-02','b4f3a9f7a45921b72bb2038c3864a3189a07776edabbdbec2d78a02b95ffdb99');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "qwMCoGpE6KY/E5tsSOFqALlKk8nVdrIP2TyG1DaUMGcf8wTtStWkn9irCnF5MnyxnGAwPSw/LZBDaJU8FkhcBrjkGoyRlsJHetSPMdtF9fzH6VlBmQ6kwlpmpofOY6C03iWIvlzAPid+enN2rIhNCGLRlZUiQD3oWlI3qJLWWsQ0ZRLbP6xwMb4jMTnLUXg53pFKfDHSPG5+oAFJ8NvQmif33zdUHT5267oJoeRVdb5ZsdDSEJdqTjItYc/HtWnOMBpP0iGPREQ+I/hJfFQA0r3KtdP+pbVAShpuecj/+A0sFjHIdOF1LP7Wkbz4ghpUb0F+xuV3N7Crsapxi14+hq6RvgOBmoog0cphwnTj/nxX8f7asKaaP7nu3K6kBz8V4jrjND0P4J13DMLpxh/PmuAhf4n7z/FnbG16q+kov0fZM9lwRuBJTFY+RyGJ8+aJX5y+0V3140yub7OVKgOLkxnhihonWE8NcTFqZXpX3osHRHOVAOHVZnXNEkggdH8oIcxxzGyxzKkz4CzukbPKYSY1fusech+ECM8bRKxOh16EZG1Y3lmthf5JKIeItIgAIyZ7Gh6xAKMNAtfXxk6O3sx6PszdhDdPdlc1aP+vS+F++Voc389rAxm5C1cbo/g9ZhhQZDPFYtjgKLWCQIdLwgf7XEXxJQyP2YoRp+XQDJEe3oPk28AfnLqYipnsUe/7WYTnmUeZOj5gRqHm6OGCuG+jDMoRPNne8dSxAe+Wy9aAszKCp9nu/h8cIHbAz3s80eK/95HkKubW8F+HA5e2CFgKxD3CgUH5au5Zg6y2jmg7bucH6J9DS61u1B+M2Z7Q2g0iiRRdjQhWoIJoOgoS03T7jdRvXgAanzQvf/h7JVGTZaMt++hqK6dwbNzA+RJy80FOqOyDcw4RiuTm8DLqBugGOpSKMULDCKti4pclWGwPYn69uWIzHno7lc82QUjPLoyrmbJ21tXIeSEYssTACyPF9SPvpFt8MLGycYEMAEMgGD+FeqsBmffGpIs3fx+CwGvdpWdtsQMrmh/Imh1C1M0/o9us8lXAY+gg78qkz2dCNYAkfV9nZJGPZ9bWB5fUi4SrCEXj1R9Ox+T+d2z6SIyY2CCYmFbhhBlPKkkdSNy0FODabDIP59QF3n8SUt1aSxksjBC6g8MBsmyojFX0rO2AgWWw4h2td8I2cY9dfkGvgmf97DEWf6LleTC3ydcVLysyfMSZwPI8+YlgTRHj1NeHNyPCPwkA6gosAU3a2A1h1ZPQOEKtPbLJCYuSx8dkWd5E3CSzHC8zJPb07aQObTRa0u20daQH3sLdJ0YfAJgTjscmj68KdNjcjj32xjF0Y+6Qxs7iqZ10z4tgW4DfbkBh2bCllo88S3TddHiVFFTfhQc5g5fAXU737wc="}','c7ec8f8c40a68bfda6b25b3100d7a52fbd9153176325727b39b018cb0f2ce67e');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "c7ec8f8c40a68bfda6b25b3100d7a52fbd9153176325727b39b018cb0f2ce67e", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "vs/ISeUi95UD3LsHh105GA9As4mE2BLEuLq3i9g8DXENt69NmMJR12vEBuC8387LmI8YoHp8pZkV8KRV5qOVHrgDdBguxJiiFNntGUFTFRtGK2WJJL8sGpJ9Dui6dSambmm/SROIZtjjxKrJl75jGYudB91J8Kp7iyS6kSmSpb1N0FDiY1riy7LMnrlpuw4n0ZCExRfnxUYnv+oxSqzYxgUKBfxmEEW2ce/oi1XUHZZkgc4dz58vdnXZwns1HODw/qcJ/9zbg9kStKMw9dN8+Bys8aXQNS7shD7VFVwt+ZsMdCmTWAYHm1D5JCXJINPEtuHM9m0i3oviKBmKQuXK+Im42poqths43pQNMp3yXccGrWhFuQlFx+92DHf+/3l78/8saLY4H68EGpEoFo5wNV7m3ocwsAWWh0KCUKSugsTtl+sL3uMJIsKJV7FqYB1S7Fv5XA1OM0hJzoRBzFP9bbsxx/5zAIj2037GstxisMYtvtfALUUDiMvlj9y27jk0atKR010jCxozcZ0Dgk6zzpFf2jly9eg4X9NuZ2U+48LGCcDdRFkZIGFoVfZjiHi/cXpt2WlMNCUYmd6pNtk2UdL/97iJi3XhH1Dn8kauEm7vD41e1rFOC4AiVqMmxAn234oHtfP6a85sazXTlJzVUUlHXMYw7a7znpZQlWiRTiKQd9BF7gUfVvQ8FSnntMuPFVdcu/gxEwZo3nLzq2C1L0qPcxpCNSTWPbMs9kcuuFD3X2z+X+SLoPq8YVg9DKycIeqAyRep7QPettLNTQxnGTfSovFtsW3kL+cvTySm85u7ZAx7vHjChHnh7itkpe2JRK0ezbQNMSiVJ14o20GzgYjGKyJVS7vGmmrYmq9O5ldRwWT54lBAhS2lbVPsCu1sD+Hu7J3jA11x49TrL1Tb1MsXyRglNJ4MpIvOJbay0EPhzWye3RogIkeSibACf2eShigsT3flYX4wXw8W8oAiRCG1IIBY6Rb/QqEIs/DQKP6wZi2DRzNPIhSlKbsw2ZmeR2j+jBBenLP+HgEFOm6weUwpxAoeQJb5sMvs2mKC8Rf8jCEvuVhyS7VUs1WyfdtW754Kocl7tWU1rrl8YGeDi79v1HsGXWRGt0pyh2+HCc/nd4na7iCr3Dy+83qrd5wLoKtzkKoWsQ2K3JvXO1G4slNH+oawD3dbERYjnGsS75dQK0oWFIu/q8KPNvOmYhojazgIS3Y5O2Loh1r1s2kWSHGIUGfIF5LyXkdbGiNqMkwAdr+AfjDsmr8n7MOvqXNGm7oHLyqo7oiRgZt4LdJcyHh1vUppD7MlDuGfJ4iAD2YWIfrMYTNkfo+l0u/3roqoOt8+BHTRMAg+YYBD+jXfR9L+CjiB2zNUAfo8cjRjHRKSqHOmpXWGdkyRJJs="}','61f50376a4715309417d51542ad826a522785b758271fe7e3f3574045b6d9881');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "61f50376a4715309417d51542ad826a522785b758271fe7e3f3574045b6d9881", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "oAPHDDohdowXqyy8NOw0glf1qzqqcpDzdyvBYamFOOL80ARizVqn4YATM6IwmgpiWa4exGYCAqt2p9cWW7yiExjn0wUu5izutbzvyvwxWYsbFmTRRA93EPUuslfH8qoOSrPi//GYL1lAiZVzd4C5ZWCcNWVMBGQYKSvtqmCR5hThYuZwybtstzwRGGC46aCZ4aM6xMv2q1HOB2j0nNybzREYgAju9+3loCJOD6MJPsVxRiYajPzPhagdA+5KUjB0zeEyEei0fFMdYcQIEx4mLMdTng+naPFlTGLVAueYUpA/RDyKlSpvo8QV9GVpM/jXHiG3h/PCZyVYJn1HVRxh2Y41eTLZDW987mFcEjR5ofrYRAI1K7ScDOUyxS5k5s09poMHCvBHxALZWyoJxXd6mejk8Yf8R202FUBYUcIFKOeeYWsIuSksBylo4VtiCyCus61fwA6hOJ8kgtRlvwh/VfHI0j0B1mN+9YEdZpzS6mvnpavcdvhbIWAAGuNkc89ca2Y1D430b7zNaFphnE4UIvqqINQy8BWZO91sCEk7glG5bGszrB/6IorcCLsEVQXRvHVZjJujYti/uN846iiSMeG8hA8ptZYBlal+3JkSMbRjodYI1SfG55yBU/gwy20tQHY0wg90abUmZBPzK//wyitDt6tBMUBEvOOYD8cQGQZjTrnvjqLZmmY8DdVza04/slpnSx5N3YuecdW/MMd1C2yur+fhOD+AzQz0FrIQmoT+z6WZLhRgjgXw2fuYwlUlCWMEUyWDf3kGfHlc8+G6bVAOH7MZTV4aSBlpV+UdicXyEfXH+EBfl9gCEunwxuTzWySJ+gVO9NcQi+xIyZOhTOcbRK882NyTNNIBQQLnX0uQ0G8o0laKZJ5xmCLCsfikWCtkq1bfKLwZ0CH0cdfEMJyxs0YZOqQ5tGWJPXMZySD81cddr18uEfXyxs7Azkybxfum/ZdAbgOJmc6Xpl1J8yy4YrlUyn1ZW/le+eAB845te4Iu7ktw/ddj6dZj+FJLD3izNWiGL+lJ4mCv9uMeiSLtpRIl8a3Aqz5Yno9Z1+SpBYYwAflIHklYnTM2obOhR3g5YFxOAn+N+k5psg0tzDy97egxtir0HB/PyG28H4Mt7BgbE+Whhho7POOxaA0W+EVnVeEl+Q1Aa5+9Zt+dfWogzOmHJepgqjad379gCVM7cgyWiGm1ZZaQCBtbavCNYFiZrT8wHVkqj+rQ7rWcoOOTNFg19KfTGkQYiua5hwzUGXKBjr9if2rI3pt49q45Ofsk6zrj+OWQxIpv6xrcLiqTtvrGXCtfBWgTF/FDmi4mOWqKr8b3fpAaxMb8uGsMGIxagWXCKiqsf11kPprxY1ySUklzTi3uwH+rHas/F1dmuxzlC99LD1QP2Dc="}','84569d73cb14ab5ca3524a3264eb545e543bba55f4910a444ce4f5311f991205');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "84569d73cb14ab5ca3524a3264eb545e543bba55f4910a444ce4f5311f991205", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "VStl4sMCJe/d49oC2P20tkpCJ8Sb7lT4FOL4NNxl7yExh51taVXSjhMfHeNGuB6eVCVHbHo61m6FOERYiF7tGC23mpRZzYKyDFWY4X57eONQmLdJp5Ai91XcBTb4Gjk/B4o66S1etWdMez7HCBIgnTNTjU9ffGnwb14/VwkU7UFUGULKEFw/m2tebUYPmefbSn6FmTmZE34VTE1jXQb7OZGl8sYyVvX4sZmbFOiaY6j/4Ml2OcIG10veZcPbJ3jryqSWGd8/LhTsJxlFb7IAc9UuqeXV2Xeh1Fen1uhUw4q+tvfEKtv7PPX/VZWy8uyv4AhQwiYmBxFX14UjHonicIPgB5kDXR3zIgj5kR6I5XTNubVQGW4cFkY68vUyLMl8Ca253zYkcBGvl4jaQj4yd6y3KSPH+ydSqnz2xRNb0yU63CAATBygRVb5I35RWmmp1DPe/2A98WDjU6okLYLS37zMQnxs2N2PnPBFGYcJIMJAJ5rSwjAd16KFXDidCHoOShS0UpuKfJcUXZxpPg5cbqpvg2aFQ5PP7GCYgJfikYtEmlLutqewFJHcMxZb/nZvQOoCAp9YiXH74tArrnq8sk4AAVnzu9VC7rsyOXMuqB+/89BhESxBRRGgX8DGvVTBDP88EHyK0iNBAYqzWXsMqxxQn1SIhlds4P3wP52taS0QqYahMF+F5SXFee/0qPe4KFmPUxoWyrjH7fvtNdQbNu8UeQ3Ia3XdztH1oEZV3WoLgP55SNi6LOY0JbqiKNMBqL7iyDE7y1EWcxAHGJPK3nW3j1w6YqykCbnyrVWrEBO+ZTK/H7HkY7ksiyg6UAk9k+5qN2Ud5NJ8MHuMacf2Jo7VpwC6hTSGBlDKvJZIl3Zjl6jVDbXf+RJuuZ3Z9crvzfB0lTw8UT9yhLzv8DtBaYce3qLk2EGANuCfKz6srbzd+rmWchtJVEwm7VjzISSBY8oHIDAdGrSI/BZU2DDC4dGBCC4b7QfOVnvn3GW+1YDjtkTzyBnZLcdraM8FCh9RhbMAtsuiLd68ZFkgWEioRxqhdgeePaHEc140UIZth7sFFllH8265O+2+Ix0yDQV2LOLcuAxph3XOY47NEXawF9SmiAMjjt0wsbSxIWwrHUS9/dL335ERHDnyIXi0MvZjLSDaQhZg+hVl25QkgHfHzY1cWS1rPKTyeFzN+X7Uz8Bl7YRha/OYO9X/hZPpNZE/5BzH/SJnZ4zajabHymK08s/z5VACUwJRrJXZvZXrB6T8psCwFqxOB7YGHan6T7HfSeOgfhg8gG/ju6PB3lEWn9WMafNm4yX5x6Jgk7lXE2kVgBrpdf7YfO2JenVhUEtFj8rNWlPhylAt/m6nYmER6KFPDmW2Oj1gadIlhvoDSv8AGqrm6/vHbnGFJvk="}','240c653b06e7e4a8279a89f3a87067267335f196a3934eb88344f42016c6ee18');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "240c653b06e7e4a8279a89f3a87067267335f196a3934eb88344f42016c6ee18", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "WUtJDb/fgrfchQKAcfGLgdsbwNTtVspRkWgVayBOdJ/Pw98/GVF4aqZ3GY5NyqPPUfG5csfJearu7JQoQeQ0HBZvVqea6maCgKBVcUzg+HRTsbXGpLtGY7TubSLi5zhaO0I0SFuL0CLzi8AcTOMZhEYfxnS5znkqYdL/xvdAxwEHR112tgGsEsO77NaMe/4D8V/+niGRas8mwhFC7dWxkDG998LP4Mx2NUV5/XXsbJnUnVI6reowKMvG+b/9nRkkjdeF9bDwJ6oN3YAr6cOSHvHj9zSFFRLnpKb8FjfnQAwGQwwNOPx3lc2nFC7ZWjy+4RyofhK0JMw0gcfsnaC2ZvDeqOq0dTDDJapZRSkidLRZs8Edezhh433LmDUKRuY/ZtsHoERwwFvj73/G1yFcNsm1lVckjlIbIjEtEi2BrCzq68WHSTu1y7e0x0KKNFAyF2BcKh7C5bJz1xGlcLlapk7hUVHS0D0Uv9xAJBrnndGqmrp7Ui7RiGWQiolq/BKd4AqwjSP5az8GcyKWYN2Y39elKx375LyOvAXGqP+U5IR3ZvXObwivUEyAO/Th66aWurekoaCSFB9/EcD0HBnyW/+7XbnTIWhbqyQRJvYJ3S0emgRWUFgPEvsRbuGCwgQw+qok6u2Nk0qu5oRHs5ExeKRS/t5fLtRXZQqv3WyZepVNp8xjICNe9Eg5PoOjS8SG7yonGFhDGMTSBzwB9VZpjVp6pxmx6NMQCpfkEywNLUb7wOUorOMhiOBNfEwTX1cZA9IrvUHcr4Fpps3+MOs2XxJkwzy1icqdhk+4K0HcJrnUxD8iqeJ9tsHn2p7PCJWEA9jd9dIQTxhmEkljVrhL98zi2Cu4688bISz5Q6tlYnzNjQMoAxBCSU9deXVx19898EQsxswljMxmXMDzD+XgvB5qbnMg9DkIaicn/Ma9U+NNJJ/ud5RSOzb0qCfjhfl6H8Cq7uCuVFn6Jtfhar1sRo9mPwJ49ZAcsy8APzTGSyj/h5mXG2OzLBPhUZ4a6MXnpn/P/XVScRofJVoPKROUdwA6jmBfGlXfIh0Sh/eshKssC/UtRkN7flAjcCl44JOlAeeMhrNbLiRCqWrntzSeLXEYmcUEJaFZfHI2tPD0yiAfDl0CtPjgNaMK71QQ0p9spmXDrUzVBEZIrZEEeB1r5+Ml1kF09dEuR50dLFtsEHSeOnljoHKI0ZHX46/Q0PcaAvgoK+Fl1048wwoCk6eLa+UaBNe0q9bKxWAP5fwWOv5Jz1EJjtDbW4Y1gVIBfOjtj4MSE1zYENMfePFJTQF7CUFKZjRepAetGIgvCWMzlp3WecDfEhkHixBUlOzlLmuUY6HM/j4jYBHqaklB+/d4JF+/HXpbtPTjJ3nYq5xo7IVlXiofenxn/KDLPTc="}','83d62e78d795130a653ea11593bfdb0f60b177226c41706ca57b76d1c41a0e78');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "83d62e78d795130a653ea11593bfdb0f60b177226c41706ca57b76d1c41a0e78", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "C2uQcF7VuV5eohUkBi7u35WQD7CQmAH9GEYk8WMAFi9wextKiGf59i8YFrz1sTQlYaXkBr5/WHoLTp8tjxaC/plLIJLx07KdiUWaiat9NSEJdE9MI9pi/aXX6pdudLAPhuM5Z2ZMiF1x0d370L3rCVzDbutDmWeK9s2IkKJnZDNg84ZJcStuNotarQU2CZhq2/HBCEuXXMAZd/QCL5K53iAvrrhx35Xr/MSvESIwvs8il/2WmUMKdY/8/J/6KY6lqkIk7TE/MRxBAM3ALq3KwJTAYN79Cmr+FHqBKEwNGm83Qeyffic/Q5SFN0O8ed3UZTwNHOLF2ITWki22gr3i8p8/wbwtoBfHwcGr7eubO5MSsUjcL96XpQ/MPhHJbypxj6O83lTKsvgfIAbpvuTkzzQY5D/R63iJroOCNIy/TOCevBekeppxd2k4hLuugHM1oDOBo2Y/LAPSDhaxGzC+lmqbuMNtN7WlA6J4wNIieoq13lfmqIzHWpy2iXwmsLShbpW/OITs0DxQMY9yVZQVekTUIO2sPpzGpl2S/Y2wU6Z3CMvs6wkDHhEVpwDt3i+2TlKrzbo4A4oHLAIkqpz3AuMxDlcvYHyC0ZkfaneT6IL5sz3kdIU9I02/g9tPqdqjjlZ8n07mrCHNLvTh7KuDtxuK2EgHsxaazC6MMIkfMhD/f/kO1TqY+IAIkLID0RTm28yCawjU0tq7tl7WVlzxmPE8I4GGdPmar7rIVCAiXwqjw6aN+5ILhDKTeroavU6fOr4suqSidfLWe9rn0g2YWnf1SWvXztf6lfOuNaR2eyXTqcWPnwjTvVnT4DYd3b7Tv/e1qP9oRhoJ9KbbMmsZ/sCH01LdGnVp8TCJZ/Vrvb6Lw8PDzSJw0MoKkuFVXZTjaL/cLSKwl25AQ0bU7PLtkjNi+LB2pD025jhhfZ9xfMtOMF/HCz+HaR1GtbYeOjCWPRM6+FCelUhSrQ/27X0aQV4yiC1VIfIVDq6ucXbrNtksMMl5h1h0iNMD+78use3tCDRIpt60SfsClcL1XW9apzmb/eAmyBDxe0Q/dPlkVFVWqleyI3pQEW8ij9IKLJ6J6hjPnEBsZKPNqXyYDHqnX7CBDKvJWJoVYSzr0MHlhSJwR2ojrPwlpklqfCKSQ53zyHoMwUgS+SRnUVj4BGXoW7WBYh1DSKRYoj8AX+ycLeL8lKv/ru5k9PSeQgioUPWCU2BUdTB68313Nny1prj+Nj+Jp8udCfrtPkaKdWW+15NzNpWXAtAwhTnmzsjSWXhAVXSrHk6pD74BhUdzmtikpdjdeMdlhNCw5k7KvXj8bLtdUp6LjJx0IOwpDexouxwOe24aMs6+25m1vZ2UJRoYWpqq3UI/epozM2uhv6gVli/Q40zD6gprfazcZXQ="}','5b21beaa09fd6e0a7cc05375f369ca1c5d99f9de5a7487bb466f58bd97df0628');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "5b21beaa09fd6e0a7cc05375f369ca1c5d99f9de5a7487bb466f58bd97df0628", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "Xhv1KWcvXSOIHPQAbxFvN5M3j72BSWmAiYFpczzHZJllKgFN1U94hVSf3ejZqcazd3dVMneE4gGsqJvt5KjzlFwH3oJV70gCnNVMfbReT9dS5MSKVgdvHSlexBe6BgO9pHD2Ybs1DrjICAo1wACEth1SHDI6YofZgiu4wg3tJ6VlbJRvVj0Qj8/p1849gA0C4y9sdHdThX90PdxX51RcV8j1L0SxPRJne6eVqPPHdEf/g47ZDeogsh5PAbV2sIVIpwK/8qrTwNXeTgI+EjkE2CgKDyq0whGfdQE0heT8lLJJFlKRsxv4mMtirA7E3SOHD23z1mIqqFRTc/mnmBREbu0S3NIB/TJeaevhkkmBYvaDSEreuiSVKiOG5qSP7PSAJKibpprg5uxp7UaILA/W+YGr1tllLqLfSDolLLj5ZY5onFqIH9ADc8iDnxEjE/2C76664jpaWemxXDLzzO0p+HkCpaZ+eQ51nKuIQjgBQTnTGAhZWnU9kFUNzPXXXYD1OPaXUqWUsLF6fabwEWOIURQkXMXzaL2YjqJx1JV6d4F3c8RN9hGBOe7M7GdaR7mx7aBn531N683C6HBQE1K59/dLA7cRShGdW2Lj2FN90ephmI7wNaaKG6IFVUWG8ikya11YbViA9MtXWU8MkjkEOhWlkWnJbj5Mo3yA/TDkmFZJELXtC9P5FYnvkTxBhe7zLtt1kM5L2sd7Wi7voHsXbpkmoaSrbtRxy1lPAqNYtLJhBlBg22siK5Z25DiastAZlF8iMYsDuADrFWzGmen8VKrX3eS13goDN5rPBo7r7vvWolanffYzq1A7AqKIxawPFg/4+kZ9X8XpdSup2Zg4ZeUIhd44a3OQO9rPOfapeyOHqL+rYPOkfHaRumAIWUTWi+k1L2liuYm21hEvcg3M86Bc9rKIO1dweCRtEWhpx88Mo1TWAnFwiCQ+Ff69fefjlZFW7gglmZZYKof17xgJDHUSM6CgzEEjZMMuMogJCOOECts/sGVTaoSQzeR4UkEHpoygmAk3TqvH2ahOVJQX0b0XiIDUdfSjBdmVppgdMlB1UaUJ4wD0OkLwW+OwS+ip+tEFHLhIqFGe9c8STDVLsJINRcxoGXrOE/2ssroY8lm92oBUR1XytMqQ+CR1/rtsH6z8GVV83cDx46HUzmaWBvFRKx8VJbZ4l/5sFqVdHv/Obp3bbw1Q3zijIF+rt+5rpATU+Xtj6zO83V8EhR579P1qkslPvL2IBXfGVuuTGYE9LCkQt9W2F4UpyqllTH1hU+Mlo4ClT/IPitBqZTsgf9AxHx3MxtI9lFcdMctn/7+NQxCkhrrfgR7KhJYGgblZ2I4rZQ/g7yuesLB7mejBsgNWt1Bi4adDLFGpINlIanPT3p1gtf/7cvs1Uzg="}','25b3ecd265f37897aa364e2289c965200e65c3254e6e1d504253a4b027838412');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "25b3ecd265f37897aa364e2289c965200e65c3254e6e1d504253a4b027838412", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "nWIwBeztAf2z6gtNQ7A41bQRjupkAmvHoiC3N1c0ja5xOMnb4bs7uKKA4jIIw08h9CxKZZX9WMvuJLjSk5y2r82LoKBmm2pYtDwBXxYPCwqDQ1XurZp6UNZl2Xhp7cFQpfu4s9aoJZuCLLxTXQalNA+C0mUT6SVS4Lc3f0SCGjEwcUZrEMOvBVBd8dsYxYMg77iS3Pr0A7MirAfmFakPhjVEWjL4rF4yRRXm+SJouTU9dMz8Wy2zXs7cFYCkSf4zGpwA1foqR+OGAXKC9iTZlllbqXQibrWJqQ/BDOfUCeJW38jG657tdbkVPiktkca2UOMmEUrMTGyOCFsoaCeC2UVXGgejlg/M8xhRH+auh4d8bwymFk3lx+hBNuoCaWPTkDrWGtyTo1qxzS50zBnkeMVHNqj8nqdvBE6lV/+DULRGEx7beZrQbKWMEBryGek5ziWG02AiZ2eyv2FhWkzpPjPc0rkRA8AEfbNshtarvhcqujJlOlDkoll+u35xdi2rQ6vK301tliP5KIe+cS1ohJxUK9BaU8BSBJ4X1cA2yrM7Xf9phBToRLP1Ir7D6l0DFcL7d2ohXUdTPHP4XuseTMIe/4SBlSeEM4iDUfwU4nmBqOA33U9Yop99Krc9w5idOugrTKRTSH5mn4DA0PbYDvOp1KmAF5cnQStGrXTBxn4cn1FbMmoWAxvfVbe3/eP3IRtS/Wes4TfDFB80YFOaVnof2mOFL8LYCHkMCDVEQncDFadGzYUd8kgGPcCr0vDxqSdtBtlorRvsxxAsRXzSrnNdJhSheuYNvWNNKi6n5QlnMSEjxdT9P3yXYA+AW9Z2TRwbYFC13gOZtiCsZ1bjqigRbamGhGRx2U8Ls9ezfqJGqSOIcNBWDzLQmZgCFc7ZB6PGXxQ9G2ekqX2oXSRbeeQvbyL9wIV/0tVE6Ex4Q07GetRXD3Gbsj+B5W/to9cAU5bBC7A7wQoLlUUFBZ1HDYZgOY86MJeCaDRlQcZJV1AQM0wkTa8R3o3OZziQ27eaeCHTdiPy54O/lEDCP3QFT9cXmJkH32n729gMFEKTRGvYAqn4HqQBFj7lgKy4V1SfLImWKd9FiOHrfu/6dPToLN2T9dgm8Er99n6xpmB2G+n8mWxsjWVO3GC/3Qzpe+rRBWWNsQO1t5vk5owXDbqQwarB6QDV8ygGorLDrW1WK0qoUzdS7n5DMrtmS+CuSduGWotPod0v3gWiR9AhIO/8hnb1ugCa1Ouiro/bsLCZUawBM/mWbQ87YaPjZl9yM89L5v8LNXnTFcjOsGU8VAw+fyMByyfwVraXQ+5EZIn7E6sdOehr6XplU2xR2OC6SuzZSDRMSkFyTQgxrpd2MOrrcxrecUDcim+DLwuui+9ifn7frQhL11l/o01hS6s="}','2aaebad41b1fa40fe652fd4f0030af21dc82ca1a4f2e866c0c338d8a028c91d1');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "2aaebad41b1fa40fe652fd4f0030af21dc82ca1a4f2e866c0c338d8a028c91d1", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "ulF1Sljpv7T83n8vpk7ibVDNyZu76dJWVZXpiNNpLu3JpIlZOrm6g9tnJi0Kzq0MnHEr2qQDjXoY0A/ie4y8L65LxSO6JoFQCYLsIRt+pkmjuD9fNhYtGFot5fx/6DJS9EjeEylu3/3UuW6Ml59BRzS7xZTg+a6U5X23ngxJuDy2GnsC1xFirfXQHf9p0KGIIDqeuYubXQceDqIXsPaqJpB/MSmP3zwxLFa8z1RGr8a89JVlvXF9Nh1rbpbOw3rZUrZvtaVUgj4URLm5IhXeHCTDHYTdMqr+n0EMW4LyNhTK0kW9NbmK6XGViZgMLUwoCKaAfz7Kz0fqjrmL5KJtydTTvZjRai4J3NQbKg3HQ8FfQoYyH8q/u0pH+IVcd5M9+bmiQpdK0cNxlK2Oln03IxpSmaV74n1BsCfLP+/7OWwCj9b0KdVwwqte0tFtft9OTWDafbW+I92xForUB/GNmUUe0cVae2RDIZ4Wn2u5te1hwTFGwwWlxwzeg66jRByuVKf8gLQnFgHbHY758uWiSJJlpqvdUHQ1a0w2N+3MEO+iY62t5v10PqHAiygTwY9uFUc9edZMuTyKHevbqUyH97sOA+WyV+6NKEKSwy/QNcEn+T47dl5KxvhMEKUF4R6843e2SGLhOln2/GPo0DAdeJLNMZwIGEZlJogxrEf1kZAitv6aWpMMBk68Af9OYmeFVFa0nvhpJCoqiBdIdJDgsAtRsh3GFYtL1ktOiIoqajyHPzoxZt9wsO3B4B0PoJEIe76TWb8jJqazuT5EIo11D/q6uvgVJ5Jtgc8oLlotuIFDyfS3xNnAWfP3rvrLxlTs9cNAtvTNIeueOOuidsMGViv3/iRKyjh/xl9avvxdkwRIhWMTDxn/qxuLuJCZyColZ1YgEr4/eL5RQvN5alRY3XISl4gwlZuunHfDPcDSVglLxJv1gJWh4Uo/kZpQbgaD0qA9ZIHYiMt1h1JvDKxUBYQWvaiZCbQ2QrjjkWMKx2Xz8Q2vH7c/J0S2rgFOHmgAe2xVuH/lR65jNAIp4rXcRpmWNoNgJNFl44g3aKVRJAMzFdl0HlMsJMFuKrDF82Cpiqozm+5gTs2ju3OjeHWAlezg7ZU+EMTll5vPndDEdixv4honZEFHsNqEECzfB93EJRzCTReJbO1WiUQwtLU68oVrdTF9TTp4+WlxMCpgl40XacbIEToPj8PNC4umtcpYNiBnv07b9dSn9uUHxCPIR7SbuTTYIYNvC+pMlSqVJBj5vUvGeUs7Z5YgT+bt59FEF/X84tnKdx7UhY4XyrhDWXekLTbJCACD7DOXRLefGZRYnCMmX21DWoabB4bdq9Yz5NIJ9S7gnwiXhFBzTzzJ8aVW5PnFSTHoUYwjalElZmaqjczXDoeUnB92UDw="}','bd1f37f0ea620db0e8be888b012b8c0191ca62f0291abfe5c45dd52bd68c6059');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "bd1f37f0ea620db0e8be888b012b8c0191ca62f0291abfe5c45dd52bd68c6059", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "OCGcJQFfOMj5/PWqdjCJxqMSgNp+Gp34FnQDb9PLi1KZTWNnrUcUCwNOkWzRQR6NlFVeS/zogiBeZhJs8wcmN4/deC42s9bJhK4P3yJTKa0KzWI3sUVTALJ7t3d9xfEZNJlXYB6EqIj6STUejeoyEfBkUYiqJolTTSNfD28bs1wXzfUVK7Tv1kQ598BxVX3f491tN+12O/uCxI0p3I8/73AFY4kPLGnrbpPN/BC5PRpDWRQ9HTTPucGcbfVWTp+eRB+dwZOS4IfzJoGGl2qiQqnaxX5euTEiIjYZWg8scNZ/wgLFPtpLNahFwYOMIK+MeH2V+sgRmR1R8yD1YE6bkYOIwiiwQBhKO19X2B8tbavAZcHp40qnDa+6WSUESyHuAsry6MmWghf/UBwGJAqS7aEPXd2di9/VqnLhsFCDbrgmR+wRaSEZNlBWu3WFFldOGWwPvW7kOs8jO1fWKBNATn0sqDF2NGsOwFqh/7UJwJS/8Z8H6rKiCIRnvpu8XrjV5x+YASXkX8BAO8+XRYRGBsodQ2JG7Q0kxPxMblW4OtpILFsTtVbdH6zSVQC8DYsuvy7vc5+3ZWMXGa5nO606nWkVxBj0mhIqF3nOIsXheWvKZW34xKkDIDlZb/b65VQy9tOjvyEiFSPA9eKeK6ULxwPoeG7e/Eu5qTO6RQIWIjKNd2hEcGsPGMXr9EGWuPF4Yeeq9EIYoaVQu1/fSb9l27XJXgxDGdogmnHgMzwULcsE6eiIV8Kd46RxNHZsrjuu1tG1/VSW432nlKcgWf6a12GaBG6EBl7jx49yzTcoKvp3JrVnn5/b3SmOX5uBelNCqWMcBUVw744WoD41UQv4AuPK1RfPT2isZ0LikHlEN1Yp1TfzlVd0HEv702MTZM4BziJKq1NC7OxOs1ZHtOCOl3ewE7RwecmJa9+8fvDQbypdeDx51gB5HwyLhNDWfx4tZ30OlXeOZSFUaexQR5lmyd0F+JIggFoG+zoFzYe03PGxnzeaeAortD/EjFw+kx08M1mjLVpN9XanpWS0VUFVZQ2rmUDj7rhZQ+eOSiSIJVmDo7Eycd2cDunDcnxLVlW7v44rUX/tvLIM84u6kGXkrf68vfnp/zFLtURcLT/NgAkVQTjlq7YXx1DEH1HWSpcg3EXrc8lk4JFyNXCSl6Z1sCNJoGKSXZbINv6+9tl7kVQ55sSp2cjtDWCot/ExOVKJlHuKAjK/Owol5R17e2xYU0omiWbX8gNrhESZulBvZ9iijU9rsBgfu0ZZTUr5EmesT5lKQikxOdqW7Lg4OstUBKLgiH2R3K5+2dgSJ3FNeD3Cqbm6XrL63hR1LtOoTbJcJQRzkNiJY7H+qxfz3eDHT2jaBNdSuJlYy9IOhJQpxI8c2NPlSt0U1rwbV0w="}','4713699f2c9fd5d0c74eb528486db6f9785d3f336e63829d102e2aec3c2af5ec');
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
INSERT INTO "suggestions" VALUES(1,'SG-7XTH5Y','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','9970b72d05b7e1f9977b6df921a4a641','2027-03-01 09:30:00.000000','DR-37N42V','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-WN6H6A','slack:T0THORNBURY:U0COUNCL02','The pool is open.','dedbae0f5143ad462792543329e66e28','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
