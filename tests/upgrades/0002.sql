BEGIN TRANSACTION;
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
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'MMbyvkuU9AFAWn9MkyyU4oBRlbsi5VvO3dbjnjTDE3k','2027-03-01 09:30:00.000000');
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
	clauses JSON NOT NULL, 
	CONSTRAINT pk_decisions PRIMARY KEY (council, reference, revision), 
	CONSTRAINT fk_decisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_decisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "decisions" VALUES(1,'DR-64KXMF',1,'1a5d00f641e8a2cca2e9469d946eb871fcd6b23ad0438ccd76385d8b6e344c77','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-DBKT01',1,'38798dc95031e0dd96db77b1a76f2d6c9ec9ee7d1cea04139ca37ca033b108f1','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]');
INSERT INTO "decisions" VALUES(1,'DR-DBKT01',2,'556e8f8de681ca92873c1261dfa79ee0e7d7f1f08f0e62e910b0e0f8afe16c1b','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-770BRG',1,'9728e5bb824137ee69e0ff7e981a84432174eb8d8a8a5f647af0aeb4866272ce','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-FR76BQ',1,'c363b9702c448d64b28b3a3e1fc1e1b16d2657f8d87cb4f2e0d73e6c23bcb71a','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]');
INSERT INTO "decisions" VALUES(1,'DR-QRRBT8',1,'7c6b77d3aebf57fc1d5f60842ae4b4fcbb681746e8b0cdc00c0650d89cd349e2','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]');
INSERT INTO "decisions" VALUES(1,'DR-NJ85ZC',1,'a2652c87562658fb9cd4dadab23ddee4a47a23c873ad50cd4d596fd285770008','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-39Q5XR',1,'56b4debce0293f721ffb5f219fbe5a0271c24f66f320d86c29c8c660837e132a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-956XVX',1,'29b6d5d59839ad54b77c93a56200b6c5b0e0cddd18b5a25b677bb67cb7d6138a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-672WHQ',1,'f5ca98e754352f223fa8a2aa1628f4138b996f71330093360fdae6d191ab2ee2','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-BWHGXT',1,'04a33eb66ed8020556547358c378ef9dc780c7a72a4c36dce87620e8e40e6a24','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-6D20BP',1,'34dff14ec159dfe9b37b0c9456b8661622dabcb1d225905e1e50f610c118ec9b','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
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
INSERT INTO "drafts" VALUES(1,'DR-64KXMF','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-770BRG','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-FR76BQ','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-5BK21N','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-39Q5XR','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-40R5HW','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-956XVX','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-672WHQ','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-6D20BP','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000');
CREATE TABLE exemption_lists (
	council INTEGER NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	CONSTRAINT pk_exemption_lists PRIMARY KEY (council, month), 
	CONSTRAINT fk_exemption_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "exemption_lists" VALUES(1,'2027-03','2027-04-05 09:30:00.000000');
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
INSERT INTO "exemptions" VALUES(1,'DR-6D20BP',1,'34dff14ec159dfe9b37b0c9456b8661622dabcb1d225905e1e50f610c118ec9b','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-BWHGXT',1,'04a33eb66ed8020556547358c378ef9dc780c7a72a4c36dce87620e8e40e6a24','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "journal" VALUES(1,12,'{"previous": "baee7d0d431ffbd13ce3bcb9e8e077a95ae990cb35615df46d9c86d36e14192f", "sequence": 12, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-64KXMF", "clause": "4.2b", "details": {"revision": 1, "digest": "1a5d00f641e8a2cca2e9469d946eb871fcd6b23ad0438ccd76385d8b6e344c77", "accounts": ["facebook-page", "x-account"], "goes_out_at": null}}','b40b1974f699d7ceeef269ed204050a1e50fd046ab23c2f94e662feb3984b980');
INSERT INTO "journal" VALUES(1,13,'{"previous": "b40b1974f699d7ceeef269ed204050a1e50fd046ab23c2f94e662feb3984b980", "sequence": 13, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-64KXMF", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b7ce9ae9232d420d371038097bd085e4e4d51840a7cb5d207d2009f0143b8299');
INSERT INTO "journal" VALUES(1,14,'{"previous": "b7ce9ae9232d420d371038097bd085e4e4d51840a7cb5d207d2009f0143b8299", "sequence": 14, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-64KXMF", "clause": "3.1", "details": {"revision": 1, "digest": "1a5d00f641e8a2cca2e9469d946eb871fcd6b23ad0438ccd76385d8b6e344c77", "reason_digest": null, "clauses": []}}','ff2d992521fe0a3f89f0f2a0f7c8d78fe4a06549ce982f8415570dfb5d5a62d7');
INSERT INTO "journal" VALUES(1,15,'{"previous": "ff2d992521fe0a3f89f0f2a0f7c8d78fe4a06549ce982f8415570dfb5d5a62d7", "sequence": 15, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-64KXMF", "clause": "3.1", "details": {"revision": 1, "digest": "1a5d00f641e8a2cca2e9469d946eb871fcd6b23ad0438ccd76385d8b6e344c77", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','51902443c47a0f24297cc3ee419f0cbd1a9410e417dba5d5f97d0a77843b77ac');
INSERT INTO "journal" VALUES(1,16,'{"previous": "51902443c47a0f24297cc3ee419f0cbd1a9410e417dba5d5f97d0a77843b77ac", "sequence": 16, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-64KXMF", "clause": "3.1", "details": {"revision": 1, "digest": "1a5d00f641e8a2cca2e9469d946eb871fcd6b23ad0438ccd76385d8b6e344c77", "links": ["facebook-page 49486fe7b7036e06c25bec93b73943e94260ddf993b96b9f18474dbc8d034571", "x-account 2b89bc39f600c68e9c63c880d7f417007aae0ead393338c27ea17783e43ba117"], "finished": 1}}','3fb6c6380d53a116aab6120cba7cfbe9f0203da1bf0f13e6f2035e25b69b6739');
INSERT INTO "journal" VALUES(1,17,'{"previous": "3fb6c6380d53a116aab6120cba7cfbe9f0203da1bf0f13e6f2035e25b69b6739", "sequence": 17, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-DBKT01", "clause": "4.2b", "details": {"revision": 1, "digest": "38798dc95031e0dd96db77b1a76f2d6c9ec9ee7d1cea04139ca37ca033b108f1", "accounts": ["facebook-page"], "goes_out_at": null}}','5e8c2a5dff3f68cf6d2fb600d87bc818796dbf675563a3c69b6d5e3ae3dfef9b');
INSERT INTO "journal" VALUES(1,18,'{"previous": "5e8c2a5dff3f68cf6d2fb600d87bc818796dbf675563a3c69b6d5e3ae3dfef9b", "sequence": 18, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-DBKT01", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','54d61bcf56108c2cf17e255fc77bcaa1f3606210f4cafabb801a340f4d758a4a');
INSERT INTO "journal" VALUES(1,19,'{"previous": "54d61bcf56108c2cf17e255fc77bcaa1f3606210f4cafabb801a340f4d758a4a", "sequence": 19, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-DBKT01", "clause": "3.1", "details": {"revision": 1, "digest": "38798dc95031e0dd96db77b1a76f2d6c9ec9ee7d1cea04139ca37ca033b108f1", "reason_digest": "4f06f95a1a65ebea8524fb1507d2fa20bdeb2e54928d3bba2e6d0679a2846532", "clauses": ["5.1"]}}','83327c0fa8d3ade440bdd99a7cc9b71eb35100e62b88a0e948086224f45cb9c9');
INSERT INTO "journal" VALUES(1,20,'{"previous": "83327c0fa8d3ade440bdd99a7cc9b71eb35100e62b88a0e948086224f45cb9c9", "sequence": 20, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "reference": "DR-DBKT01", "clause": "4.2b", "details": {"revision": 2, "digest": "556e8f8de681ca92873c1261dfa79ee0e7d7f1f08f0e62e910b0e0f8afe16c1b", "accounts": ["facebook-page"], "goes_out_at": null}}','0837f1c880a9245d284e81887973686851c729de1aa16ac74ba8496247f9fae3');
INSERT INTO "journal" VALUES(1,21,'{"previous": "0837f1c880a9245d284e81887973686851c729de1aa16ac74ba8496247f9fae3", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-DBKT01", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','4750f54f62482a9b81ee2648665d09c3bb2bd68732955b94f6ed2eadaca8e6a7');
INSERT INTO "journal" VALUES(1,22,'{"previous": "4750f54f62482a9b81ee2648665d09c3bb2bd68732955b94f6ed2eadaca8e6a7", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-DBKT01", "clause": "3.1", "details": {"revision": 2, "digest": "556e8f8de681ca92873c1261dfa79ee0e7d7f1f08f0e62e910b0e0f8afe16c1b", "reason_digest": null, "clauses": []}}','1d85a8b302c6018bb99cf85a77578271a71174a16250b6eb3850a6fcc94b7ca4');
INSERT INTO "journal" VALUES(1,23,'{"previous": "1d85a8b302c6018bb99cf85a77578271a71174a16250b6eb3850a6fcc94b7ca4", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-DBKT01", "clause": "3.1", "details": {"revision": 2, "digest": "556e8f8de681ca92873c1261dfa79ee0e7d7f1f08f0e62e910b0e0f8afe16c1b", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','e93e53af1284efc2d9b4f6a1fe13cef693b53649f8892130c0b4f2a858ec5a82');
INSERT INTO "journal" VALUES(1,24,'{"previous": "e93e53af1284efc2d9b4f6a1fe13cef693b53649f8892130c0b4f2a858ec5a82", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-770BRG", "clause": "4.2b", "details": {"revision": 1, "digest": "9728e5bb824137ee69e0ff7e981a84432174eb8d8a8a5f647af0aeb4866272ce", "accounts": ["facebook-page", "x-account"], "goes_out_at": null}}','846c436e4de132b859101390a505fdbca8f8f22fc3e9532b0e9523da334283ed');
INSERT INTO "journal" VALUES(1,25,'{"previous": "846c436e4de132b859101390a505fdbca8f8f22fc3e9532b0e9523da334283ed", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-770BRG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','1a440d143f22075d69bd2d490f7c2884fc3745ed592ed1f6615e43cb0b3c3b04');
INSERT INTO "journal" VALUES(1,26,'{"previous": "1a440d143f22075d69bd2d490f7c2884fc3745ed592ed1f6615e43cb0b3c3b04", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-770BRG", "clause": "3.1", "details": {"revision": 1, "digest": "9728e5bb824137ee69e0ff7e981a84432174eb8d8a8a5f647af0aeb4866272ce", "reason_digest": null, "clauses": []}}','5458b4de505dcdc3c3ef9e59be4f8a5a7617956d4115ddaf787e6b3831152ce6');
INSERT INTO "journal" VALUES(1,27,'{"previous": "5458b4de505dcdc3c3ef9e59be4f8a5a7617956d4115ddaf787e6b3831152ce6", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-770BRG", "clause": "3.1", "details": {"revision": 1, "digest": "9728e5bb824137ee69e0ff7e981a84432174eb8d8a8a5f647af0aeb4866272ce", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','844e2dfd63b9c600741211f56baac2e27d53ecb23e0d12b49e64046ea86680f6');
INSERT INTO "journal" VALUES(1,28,'{"previous": "844e2dfd63b9c600741211f56baac2e27d53ecb23e0d12b49e64046ea86680f6", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-770BRG", "clause": "3.1", "details": {"revision": 1, "digest": "9728e5bb824137ee69e0ff7e981a84432174eb8d8a8a5f647af0aeb4866272ce", "links": ["x-account c5d0f91de8d209d2701c02c4a01a70f45a6a5ef6d75d73866b55914d169fa553"], "finished": 0}}','3250f51c713ec6df2c431e2609d7f612d0bd4a22b6f5e71f44e29e2737d32ead');
INSERT INTO "journal" VALUES(1,29,'{"previous": "3250f51c713ec6df2c431e2609d7f612d0bd4a22b6f5e71f44e29e2737d32ead", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-FR76BQ", "clause": "4.2b", "details": {"revision": 1, "digest": "c363b9702c448d64b28b3a3e1fc1e1b16d2657f8d87cb4f2e0d73e6c23bcb71a", "accounts": ["facebook-page"], "goes_out_at": null}}','633cee3e4877cea8c5432e255d1e08ab540021c89cd585da8ef58b5610c2ac3b');
INSERT INTO "journal" VALUES(1,30,'{"previous": "633cee3e4877cea8c5432e255d1e08ab540021c89cd585da8ef58b5610c2ac3b", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-FR76BQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','f5cefedbc419e2781f28288e7bdd8b09d304c14c308dfcdd219995ba0b920fab');
INSERT INTO "journal" VALUES(1,31,'{"previous": "f5cefedbc419e2781f28288e7bdd8b09d304c14c308dfcdd219995ba0b920fab", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "reference": "DR-FR76BQ", "clause": "3.1", "details": {"revision": 1, "digest": "c363b9702c448d64b28b3a3e1fc1e1b16d2657f8d87cb4f2e0d73e6c23bcb71a", "reason_digest": "61d822b7fde81cb09ac80334ea7e54782c91d250d5ce6dcc8b9a4408e4223d18", "clauses": ["5.1"]}}','17b9be36c2c30eda2f2bede02c35c5805394f09ca020da948763321e1c0601db');
INSERT INTO "journal" VALUES(1,32,'{"previous": "17b9be36c2c30eda2f2bede02c35c5805394f09ca020da948763321e1c0601db", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "reference": "DR-QRRBT8", "clause": "4.2b", "details": {"revision": 1, "digest": "7c6b77d3aebf57fc1d5f60842ae4b4fcbb681746e8b0cdc00c0650d89cd349e2", "accounts": ["facebook-page"], "goes_out_at": null}}','940148e865db022020ced4ba629221e8e6e3e7369968b2f47d8c8e1db60aa303');
INSERT INTO "journal" VALUES(1,33,'{"previous": "940148e865db022020ced4ba629221e8e6e3e7369968b2f47d8c8e1db60aa303", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-QRRBT8", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e753544f5294d4333e2421ea61ad7a1529aa9b0a7b565b9830aac176e247dbe9');
INSERT INTO "journal" VALUES(1,34,'{"previous": "e753544f5294d4333e2421ea61ad7a1529aa9b0a7b565b9830aac176e247dbe9", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-QRRBT8", "clause": "3.1", "details": {"revision": 1, "digest": "7c6b77d3aebf57fc1d5f60842ae4b4fcbb681746e8b0cdc00c0650d89cd349e2", "reason_digest": "56ff385734c6f70f027f028eefc235223cb84679980ba102b55561c08bd69606", "clauses": ["5.1"]}}','78936bb071de1c92286719de9ca25f3b378f6afdcab2704c70f81ff798c9a217');
INSERT INTO "journal" VALUES(1,35,'{"previous": "78936bb071de1c92286719de9ca25f3b378f6afdcab2704c70f81ff798c9a217", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-5BK21N", "clause": "4.2b", "details": {"revision": 1, "digest": "685af47996e44ca34ec81270d17edecd0618e8de7993523527a7880d912214f8", "accounts": ["facebook-page"], "goes_out_at": null}}','33d3173c4f723cd4d543fe95dfc2fb824b266527792be5ede74a3597db96744a');
INSERT INTO "journal" VALUES(1,36,'{"previous": "33d3173c4f723cd4d543fe95dfc2fb824b266527792be5ede74a3597db96744a", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-5BK21N", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','685186813e96277a00d748497319cbb64a2a2c7777cdfe127a6b8b16ab0d9d59');
INSERT INTO "journal" VALUES(1,37,'{"previous": "685186813e96277a00d748497319cbb64a2a2c7777cdfe127a6b8b16ab0d9d59", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "reference": "DR-5BK21N", "clause": "5.8", "details": {"revision": 1}}','9868ba0b8b75b11d6e51b7ea983bff020cb13c2cbd8c47a43fc5f856f2b923be');
INSERT INTO "journal" VALUES(1,38,'{"previous": "9868ba0b8b75b11d6e51b7ea983bff020cb13c2cbd8c47a43fc5f856f2b923be", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "reference": "DR-NJ85ZC", "clause": "4.2b", "details": {"revision": 1, "digest": "a2652c87562658fb9cd4dadab23ddee4a47a23c873ad50cd4d596fd285770008", "accounts": ["website"], "goes_out_at": null}}','01b418f5d631e263b2352f142bd49ed167b8fc39509f5d676abaa0ced4b231e2');
INSERT INTO "journal" VALUES(1,39,'{"previous": "01b418f5d631e263b2352f142bd49ed167b8fc39509f5d676abaa0ced4b231e2", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-NJ85ZC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','fe9ed9571fd0dc7a4287bf1aac4b3a26730e5b9053eff4c9c05414aa8727059e');
INSERT INTO "journal" VALUES(1,40,'{"previous": "fe9ed9571fd0dc7a4287bf1aac4b3a26730e5b9053eff4c9c05414aa8727059e", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "reference": "DR-NJ85ZC", "clause": "3.1", "details": {"revision": 1, "digest": "a2652c87562658fb9cd4dadab23ddee4a47a23c873ad50cd4d596fd285770008", "reason_digest": null, "clauses": []}}','46b704c926e168b284d2a3365777e479455500f7e3041712ce11171463aa3569');
INSERT INTO "journal" VALUES(1,41,'{"previous": "46b704c926e168b284d2a3365777e479455500f7e3041712ce11171463aa3569", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-NJ85ZC", "clause": "3.1", "details": {"revision": 1, "digest": "a2652c87562658fb9cd4dadab23ddee4a47a23c873ad50cd4d596fd285770008", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','d438e6ae907cd87401ed45a6b91bec7c6509e4740e96caeddf0d5aaccf834d55');
INSERT INTO "journal" VALUES(1,42,'{"previous": "d438e6ae907cd87401ed45a6b91bec7c6509e4740e96caeddf0d5aaccf834d55", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-NJ85ZC", "clause": "3.1", "details": {"revision": 1, "digest": "a2652c87562658fb9cd4dadab23ddee4a47a23c873ad50cd4d596fd285770008", "links": ["website 9c7e07c6191fa7672eb92e82f12791e768649d05a1b73c6be4837f004996170d"], "finished": 1}}','62e5ddf3990e6110bd8605bd3d9853480197220c23113b7d3e464a4f8f525d60');
INSERT INTO "journal" VALUES(1,43,'{"previous": "62e5ddf3990e6110bd8605bd3d9853480197220c23113b7d3e464a4f8f525d60", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-39Q5XR", "clause": "4.2b", "details": {"revision": 1, "digest": "56b4debce0293f721ffb5f219fbe5a0271c24f66f320d86c29c8c660837e132a", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00"}}','8f73391ce033274fc3af8dba063573ee404860424a00722eff41572edd68e989');
INSERT INTO "journal" VALUES(1,44,'{"previous": "8f73391ce033274fc3af8dba063573ee404860424a00722eff41572edd68e989", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-39Q5XR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','3529775eb90ea33cb871c79c94a41eee53385e833037a4aa0e9644fa05385c1a');
INSERT INTO "journal" VALUES(1,45,'{"previous": "3529775eb90ea33cb871c79c94a41eee53385e833037a4aa0e9644fa05385c1a", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-39Q5XR", "clause": "3.1", "details": {"revision": 1, "digest": "56b4debce0293f721ffb5f219fbe5a0271c24f66f320d86c29c8c660837e132a", "reason_digest": null, "clauses": []}}','43b00d0165f7621a79ab92d96a8029785039c182e622f108ac4888170b4b7892');
INSERT INTO "journal" VALUES(1,46,'{"previous": "43b00d0165f7621a79ab92d96a8029785039c182e622f108ac4888170b4b7892", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-40R5HW", "clause": "4.2b", "details": {"revision": 1, "digest": "22fecd6f481bd3bb678c7befbbe4aa5bdf47753eedc9b0a260f8ea05ba8959bb", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00"}}','0e759d70c5405f6165dd2d7a99fedf0e3dd2b069cea38d050ac474a7a8199813');
INSERT INTO "journal" VALUES(1,47,'{"previous": "0e759d70c5405f6165dd2d7a99fedf0e3dd2b069cea38d050ac474a7a8199813", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-F67Y8H", "clause": "4.2b", "details": {"revision": 1, "digest": "8e82dc25c257257ce93987828a23c9fc8104a158940194f24d8d339599ef9a61", "accounts": ["facebook-page"], "goes_out_at": null}}','e933b89d466d88f0433ca650563c2dbcaa44b3268c0fa81bc16fc9c2e4587b40');
INSERT INTO "journal" VALUES(1,48,'{"previous": "e933b89d466d88f0433ca650563c2dbcaa44b3268c0fa81bc16fc9c2e4587b40", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-F67Y8H", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','b4e0e6e5e8f6bf7ab2a9f4bfc90bbab387ff8478240d9662cbdac5b9aae6190e');
INSERT INTO "journal" VALUES(1,49,'{"previous": "b4e0e6e5e8f6bf7ab2a9f4bfc90bbab387ff8478240d9662cbdac5b9aae6190e", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-F4CCPZ", "clause": "4.2b", "details": {"revision": 1, "digest": "c0b7a2ce520019947d7217f00439d48769a475a44e0662f46013684568b18401", "accounts": ["facebook-page"], "goes_out_at": null}}','e091f8238b18f9a886857d5023b8c2625f6b2bb80174a3a4df0cc242bd912ddb');
INSERT INTO "journal" VALUES(1,50,'{"previous": "e091f8238b18f9a886857d5023b8c2625f6b2bb80174a3a4df0cc242bd912ddb", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-F4CCPZ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e18fbe605c2975b648ca539a4b73bb94b06a49ebfb42b7f02d99be38cacac2ba');
INSERT INTO "journal" VALUES(1,51,'{"previous": "e18fbe605c2975b648ca539a4b73bb94b06a49ebfb42b7f02d99be38cacac2ba", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "reference": "DR-F4CCPZ", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','2073ef61486909acac4b67686fe6bcdf7d98fd1bf347eb486d708175e04a8522');
INSERT INTO "journal" VALUES(1,52,'{"previous": "2073ef61486909acac4b67686fe6bcdf7d98fd1bf347eb486d708175e04a8522", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "reference": "", "clause": "PS-4b", "details": {}}','3b89c6eaafed70c84d188b77e86f38bb5b602b1290c07ebe3df1999a95ec7a61');
INSERT INTO "journal" VALUES(1,53,'{"previous": "3b89c6eaafed70c84d188b77e86f38bb5b602b1290c07ebe3df1999a95ec7a61", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-956XVX", "clause": "4.2b", "details": {"revision": 1, "digest": "29b6d5d59839ad54b77c93a56200b6c5b0e0cddd18b5a25b677bb67cb7d6138a", "accounts": ["facebook-page"], "goes_out_at": null}}','df6c144e3b1e1daf358efc0b4afc2043e140f209f1cd83b080628376c9c5cfc0');
INSERT INTO "journal" VALUES(1,54,'{"previous": "df6c144e3b1e1daf358efc0b4afc2043e140f209f1cd83b080628376c9c5cfc0", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-956XVX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','969985620cc1ed14539edf6adee4f60e998c44a82bdfecdf2ba47989377fbb76');
INSERT INTO "journal" VALUES(1,55,'{"previous": "969985620cc1ed14539edf6adee4f60e998c44a82bdfecdf2ba47989377fbb76", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-956XVX", "clause": "3.1", "details": {"revision": 1, "digest": "29b6d5d59839ad54b77c93a56200b6c5b0e0cddd18b5a25b677bb67cb7d6138a", "reason_digest": null, "clauses": []}}','a69c9cb86b5d7a584ccd66024bdad96a986d19ec49e866007a210b4fd54906d0');
INSERT INTO "journal" VALUES(1,56,'{"previous": "a69c9cb86b5d7a584ccd66024bdad96a986d19ec49e866007a210b4fd54906d0", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-65Q7TF", "clause": "PS-4b", "details": {"begins": "2027-03-01T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "c33a44fe5f57f1141a78233f5069d8cb9a964b4e01ca26feae1c7e001f148297"}}','6f1fa294873cc2a2ed70ea41e210139ccb63a818402b7de84ff8afc51cacbd65');
INSERT INTO "journal" VALUES(1,57,'{"previous": "6f1fa294873cc2a2ed70ea41e210139ccb63a818402b7de84ff8afc51cacbd65", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-65Q7TF", "clause": "PS-4b", "details": {"begins": "2027-03-01T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "c33a44fe5f57f1141a78233f5069d8cb9a964b4e01ca26feae1c7e001f148297"}}','3bedc45f72224c2909ef7d7626c69fb65442c7676ea2f42b23698bb2fc4e1b26');
INSERT INTO "journal" VALUES(1,58,'{"previous": "3bedc45f72224c2909ef7d7626c69fb65442c7676ea2f42b23698bb2fc4e1b26", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-770BRG", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-65Q7TF"]}}','a5e86e00278e6d8889fc41f3b7ccd3730d5e22dce604eb56d7df2d1eb5cf732b');
INSERT INTO "journal" VALUES(1,59,'{"previous": "a5e86e00278e6d8889fc41f3b7ccd3730d5e22dce604eb56d7df2d1eb5cf732b", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-DBKT01", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-65Q7TF"]}}','19dcb09455aaf16b5eb00184cddde1f448062ed9fa2b605b37d678933b29dba8');
INSERT INTO "journal" VALUES(1,60,'{"previous": "19dcb09455aaf16b5eb00184cddde1f448062ed9fa2b605b37d678933b29dba8", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-956XVX", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-65Q7TF"]}}','3c97ec3ca86adbf0d53618a46dcd77a0403b9ed73c333fb0d7cf35869a9360ca');
INSERT INTO "journal" VALUES(1,61,'{"previous": "3c97ec3ca86adbf0d53618a46dcd77a0403b9ed73c333fb0d7cf35869a9360ca", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "reference": "PW-65Q7TF", "clause": "PS-4b", "details": {"begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00", "poll": null, "reason_digest": "a53a361d80812ab7d08a8dabc321433105e768b83c8ed5edae1b21538c36cc2c"}}','33930973f441735d6d3dda68fd9be9ebba5c49b9abe5c87e6e2d96238b9fdf5f');
INSERT INTO "journal" VALUES(1,62,'{"previous": "33930973f441735d6d3dda68fd9be9ebba5c49b9abe5c87e6e2d96238b9fdf5f", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "reference": "DR-956XVX", "clause": "3.1", "details": {"revision": 1, "digest": "29b6d5d59839ad54b77c93a56200b6c5b0e0cddd18b5a25b677bb67cb7d6138a"}}','54868b14906ed0d6d0cc6562ffe1d87e98fc74737aa8d375c21deee9f6e13031');
INSERT INTO "journal" VALUES(1,63,'{"previous": "54868b14906ed0d6d0cc6562ffe1d87e98fc74737aa8d375c21deee9f6e13031", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-672WHQ", "clause": "4.2b", "details": {"revision": 1, "digest": "f5ca98e754352f223fa8a2aa1628f4138b996f71330093360fdae6d191ab2ee2", "accounts": ["facebook-page"], "goes_out_at": null}}','32588e49293157097e56f517805f8f1878d1af2554987fc039e916f002cd1791');
INSERT INTO "journal" VALUES(1,64,'{"previous": "32588e49293157097e56f517805f8f1878d1af2554987fc039e916f002cd1791", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-672WHQ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','484a01bc91a064170b5be3d4522f7266ff4f017aa6fac55e0f6f8d63e346fbd0');
INSERT INTO "journal" VALUES(1,65,'{"previous": "484a01bc91a064170b5be3d4522f7266ff4f017aa6fac55e0f6f8d63e346fbd0", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-672WHQ", "clause": "3.1", "details": {"revision": 1, "digest": "f5ca98e754352f223fa8a2aa1628f4138b996f71330093360fdae6d191ab2ee2", "reason_digest": null, "clauses": []}}','8ef8d19f1b13db0633ae179b304949c0d394204316084eae905a378fccfd8749');
INSERT INTO "journal" VALUES(1,66,'{"previous": "8ef8d19f1b13db0633ae179b304949c0d394204316084eae905a378fccfd8749", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-BWHGXT", "clause": "4.2b", "details": {"revision": 1, "digest": "04a33eb66ed8020556547358c378ef9dc780c7a72a4c36dce87620e8e40e6a24", "accounts": ["facebook-page"], "goes_out_at": null}}','04f0db1c89b621f6b117a34a86dd1031ec1bf3e6096ef22e8790e0f11b1de653');
INSERT INTO "journal" VALUES(1,67,'{"previous": "04f0db1c89b621f6b117a34a86dd1031ec1bf3e6096ef22e8790e0f11b1de653", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-BWHGXT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','818db4a53e001231621837d6b102ce9267eb795c31a51da70c0dee74df3fb463');
INSERT INTO "journal" VALUES(1,68,'{"previous": "818db4a53e001231621837d6b102ce9267eb795c31a51da70c0dee74df3fb463", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-BWHGXT", "clause": "3.1", "details": {"revision": 1, "digest": "04a33eb66ed8020556547358c378ef9dc780c7a72a4c36dce87620e8e40e6a24", "reason_digest": null, "clauses": []}}','30986d587d099a62cbb1a659de58b22855607d40ce7c87d81247d14cf31583e7');
INSERT INTO "journal" VALUES(1,69,'{"previous": "30986d587d099a62cbb1a659de58b22855607d40ce7c87d81247d14cf31583e7", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-GVFFMN", "clause": "PS-4b", "details": {"begins": "2027-03-01T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "7b7c87b635fe3fb602792cacf18c12ee0d41ee55a7b16ca777bdd2115d0de34c"}}','9acbca5eba24be33199f3ecbd773e598eac6cbeb5a0fb5464f54b764f008f2cf');
INSERT INTO "journal" VALUES(1,70,'{"previous": "9acbca5eba24be33199f3ecbd773e598eac6cbeb5a0fb5464f54b764f008f2cf", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "reference": "PW-GVFFMN", "clause": "PS-4b", "details": {"begins": "2027-03-01T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "7b7c87b635fe3fb602792cacf18c12ee0d41ee55a7b16ca777bdd2115d0de34c"}}','b4237a5649bd953eb7a49324eaf3b06580f31497e861a00c9eab636adb5a943a');
INSERT INTO "journal" VALUES(1,71,'{"previous": "b4237a5649bd953eb7a49324eaf3b06580f31497e861a00c9eab636adb5a943a", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0}}','8ae83445362e56504d0a3d6a5bd8fa06937648d51d618eee0950cdbaa59f6b10');
INSERT INTO "journal" VALUES(1,72,'{"previous": "8ae83445362e56504d0a3d6a5bd8fa06937648d51d618eee0950cdbaa59f6b10", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "reference": "PW-9REVP1", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "235d66a806be41aedfa20778be89b2db959eac076f6ec8666a6107b8a680c146"}}','91ade7a3f9eee875f86641951a8da4a9f8e18dd29ecf45aadb98e4327a9efe37');
INSERT INTO "journal" VALUES(1,73,'{"previous": "91ade7a3f9eee875f86641951a8da4a9f8e18dd29ecf45aadb98e4327a9efe37", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-672WHQ", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-GVFFMN"]}}','30ada097438c6a74959910cb550c61834f3b2d1557ab32379ff700ed4961093b');
INSERT INTO "journal" VALUES(1,74,'{"previous": "30ada097438c6a74959910cb550c61834f3b2d1557ab32379ff700ed4961093b", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-6D20BP", "clause": "4.2b", "details": {"revision": 1, "digest": "34dff14ec159dfe9b37b0c9456b8661622dabcb1d225905e1e50f610c118ec9b", "accounts": ["facebook-page"], "goes_out_at": null}}','6259d60be254318e2747f7229b1474dc63d93ddbe738032ec9ac0c079c733cf8');
INSERT INTO "journal" VALUES(1,75,'{"previous": "6259d60be254318e2747f7229b1474dc63d93ddbe738032ec9ac0c079c733cf8", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-6D20BP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b3a38c90a264743424178232bd5397114eaebf877601ee3782ba7f0e9730693b');
INSERT INTO "journal" VALUES(1,76,'{"previous": "b3a38c90a264743424178232bd5397114eaebf877601ee3782ba7f0e9730693b", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-6D20BP", "clause": "PS-4b", "details": {"revision": 1, "digest": "34dff14ec159dfe9b37b0c9456b8661622dabcb1d225905e1e50f610c118ec9b", "class": "emergency", "reason_digest": "46050322e7b81eedc9d7c5cfa43b6c2676b19eb7a0ebf6f4baacc5e7fdcad2ca"}}','10e4655a2185b1951eeb056b4cbbfb3d01dce76762fd5f888ee52a9e20685a5e');
INSERT INTO "journal" VALUES(1,77,'{"previous": "10e4655a2185b1951eeb056b4cbbfb3d01dce76762fd5f888ee52a9e20685a5e", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-6D20BP", "clause": "3.1", "details": {"revision": 1, "digest": "34dff14ec159dfe9b37b0c9456b8661622dabcb1d225905e1e50f610c118ec9b", "reason_digest": null, "clauses": []}}','c9c959bcb564bf712d1ac8a95a72f50606c93ee8dea84b394de11ea50ddb66cd');
INSERT INTO "journal" VALUES(1,78,'{"previous": "c9c959bcb564bf712d1ac8a95a72f50606c93ee8dea84b394de11ea50ddb66cd", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "reference": "DR-BWHGXT", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-GVFFMN"]}}','e7344b8b9e60fa1fd7b576faf8db9df153c9652ea55a41e62a388c5264b7b3e8');
INSERT INTO "journal" VALUES(1,79,'{"previous": "e7344b8b9e60fa1fd7b576faf8db9df153c9652ea55a41e62a388c5264b7b3e8", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "reference": "DR-BWHGXT", "clause": "PS-4b", "details": {"revision": 1, "digest": "04a33eb66ed8020556547358c378ef9dc780c7a72a4c36dce87620e8e40e6a24", "class": "emergency", "reason_digest": "6573d6e47c1e6e54a83c5e68f4cd80872a61a6b76b42de626e66053dffc6d5e3"}}','317a2c96c58cfdb5ef8f586a8e43dccb26963f5ad5456701a1c789fa8b5ce61d');
INSERT INTO "journal" VALUES(1,80,'{"previous": "317a2c96c58cfdb5ef8f586a8e43dccb26963f5ad5456701a1c789fa8b5ce61d", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-04-05T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','243f0357ba01fb9f333b5127c0c935c55356221dcb1234bbe20fd3c5078613dd');
INSERT INTO "journal" VALUES(1,81,'{"previous": "243f0357ba01fb9f333b5127c0c935c55356221dcb1234bbe20fd3c5078613dd", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-04-05T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','6f5ce2bbac397814b1bf34e2e6537e7a5d296201336f67c719c9a19f3623c06a');
INSERT INTO "journal" VALUES(1,82,'{"previous": "6f5ce2bbac397814b1bf34e2e6537e7a5d296201336f67c719c9a19f3623c06a", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-04-05T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','196627ea7a5a38691902e75926727545dce15f4d8d74a2e45d2d7c3a637bd111');
INSERT INTO "journal" VALUES(1,83,'{"previous": "196627ea7a5a38691902e75926727545dce15f4d8d74a2e45d2d7c3a637bd111", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-04-05T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "website", "clause": "Intro-2a", "details": {"address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','4a246507ae6da123f7b7b4a2442f02bbad2b89064011588c4bb3a01e6e385f71');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,83,'4a246507ae6da123f7b7b4a2442f02bbad2b89064011588c4bb3a01e6e385f71');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(2,1,'status card','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-64KXMF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(4,1,'status card','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(5,1,'author card','DR-64KXMF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(6,1,'decision card','DR-64KXMF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(7,1,'status card','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(8,1,'author card','DR-64KXMF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(9,1,'release','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(10,1,'handover card','DR-64KXMF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-64KXMF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(12,1,'decision card','DR-64KXMF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(13,1,'status card','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(14,1,'author card','DR-64KXMF','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(15,1,'handover card','DR-64KXMF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-64KXMF','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(17,1,'decision card','DR-64KXMF','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(18,1,'status card','DR-64KXMF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(19,1,'author card','DR-64KXMF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(20,1,'route','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(21,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(22,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(23,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(24,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(25,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(26,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(27,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(28,1,'route','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(29,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(30,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(31,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(32,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(33,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(34,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(35,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(36,1,'release','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(37,1,'handover card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(38,1,'handover card','DR-DBKT01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(39,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(40,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(41,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(42,1,'route','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(43,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(44,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(45,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(46,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(48,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(49,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(50,1,'release','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(51,1,'handover card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(52,1,'handover card','DR-770BRG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(53,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(54,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(55,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(57,1,'handover card','DR-770BRG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(58,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(59,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(60,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(61,1,'route','DR-FR76BQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(62,1,'status card','DR-FR76BQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(63,1,'decision card','DR-FR76BQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(64,1,'status card','DR-FR76BQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(65,1,'author card','DR-FR76BQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(66,1,'decision card','DR-FR76BQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-FR76BQ','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(68,1,'status card','DR-FR76BQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(69,1,'author card','DR-FR76BQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(70,1,'route','DR-QRRBT8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(71,1,'status card','DR-QRRBT8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(73,1,'status card','DR-QRRBT8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(74,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(75,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(76,1,'status card','DR-QRRBT8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(77,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(78,1,'route','DR-5BK21N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(79,1,'status card','DR-5BK21N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(80,1,'decision card','DR-5BK21N','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(81,1,'status card','DR-5BK21N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(82,1,'author card','DR-5BK21N','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(83,1,'decision card','DR-5BK21N','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(84,1,'status card','DR-5BK21N',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(85,1,'author card','DR-5BK21N','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(86,1,'route','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(87,1,'status card','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(88,1,'decision card','DR-NJ85ZC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(89,1,'status card','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(90,1,'author card','DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(91,1,'decision card','DR-NJ85ZC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(92,1,'status card','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(93,1,'author card','DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(94,1,'release','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(95,1,'handover card','DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(96,1,'handover card','DR-NJ85ZC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(97,1,'decision card','DR-NJ85ZC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(98,1,'status card','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(99,1,'author card','DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(100,1,'handover card','DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(101,1,'handover card','DR-NJ85ZC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(102,1,'decision card','DR-NJ85ZC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(103,1,'status card','DR-NJ85ZC',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(104,1,'author card','DR-NJ85ZC','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(105,1,'route','DR-39Q5XR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(106,1,'status card','DR-39Q5XR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(107,1,'decision card','DR-39Q5XR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(108,1,'status card','DR-39Q5XR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(109,1,'author card','DR-39Q5XR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-39Q5XR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(111,1,'status card','DR-39Q5XR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(112,1,'author card','DR-39Q5XR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(113,1,'release','DR-39Q5XR',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(114,1,'route','DR-40R5HW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(115,1,'status card','DR-40R5HW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(116,1,'route','DR-F67Y8H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(117,1,'status card','DR-F67Y8H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(118,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(119,1,'status card','DR-F67Y8H',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(120,1,'author card','DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(121,1,'route','DR-F4CCPZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(122,1,'status card','DR-F4CCPZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(123,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(124,1,'status card','DR-F4CCPZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(125,1,'author card','DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(126,1,'route','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(127,1,'status card','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(128,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(129,1,'status card','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(130,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(131,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(132,1,'status card','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(133,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(134,1,'release','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(135,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(136,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(137,1,'purdah turn','PW-65Q7TF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(138,1,'purdah turn','PW-65Q7TF',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(139,1,'purdah affected','PW-65Q7TF','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(140,1,'decision card','DR-39Q5XR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(141,1,'author card','DR-39Q5XR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(142,1,'author card','DR-40R5HW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(143,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(144,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(145,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(146,1,'author card','DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(147,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(148,1,'author card','DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(149,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(150,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(151,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(152,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(153,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(154,1,'purdah notice','PW-65Q7TF',NULL,1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(155,1,'decision card','DR-39Q5XR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(156,1,'author card','DR-39Q5XR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(157,1,'author card','DR-40R5HW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(159,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(160,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(161,1,'author card','DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(162,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(163,1,'author card','DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(164,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(165,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(166,1,'handover card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(167,1,'handover card','DR-770BRG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(168,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(169,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(170,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(171,1,'handover card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(172,1,'handover card','DR-DBKT01','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(173,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(174,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(175,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(176,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(177,1,'status card','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(178,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(179,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(180,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(181,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(182,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(183,1,'purdah notice','PW-65Q7TF','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(184,1,'purdah notice','PW-65Q7TF',NULL,1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(185,1,'decision card','DR-39Q5XR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(186,1,'author card','DR-39Q5XR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(187,1,'author card','DR-40R5HW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(188,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(189,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(191,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(192,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(193,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(194,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(195,1,'author card','DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(197,1,'author card','DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(198,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(199,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(201,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(202,1,'status card','DR-770BRG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(203,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(204,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(205,1,'status card','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(207,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(208,1,'status card','DR-DBKT01',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(209,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(210,1,'status card','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(211,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(212,1,'release','DR-956XVX',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(213,1,'route','DR-672WHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(214,1,'status card','DR-672WHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(215,1,'decision card','DR-672WHQ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(216,1,'status card','DR-672WHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(217,1,'author card','DR-672WHQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(218,1,'decision card','DR-672WHQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(219,1,'status card','DR-672WHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(220,1,'author card','DR-672WHQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(221,1,'release','DR-672WHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(222,1,'route','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(223,1,'status card','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(224,1,'decision card','DR-BWHGXT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(225,1,'status card','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(226,1,'author card','DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(227,1,'decision card','DR-BWHGXT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(228,1,'status card','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(229,1,'author card','DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(230,1,'release','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(231,1,'purdah notice','PW-GVFFMN','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(232,1,'purdah notice','PW-GVFFMN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(233,1,'purdah turn','PW-GVFFMN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(234,1,'purdah turn','PW-GVFFMN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(235,1,'purdah turn','PW-GVFFMN',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(236,1,'purdah affected','PW-GVFFMN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(237,1,'decision card','DR-672WHQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(238,1,'author card','DR-672WHQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(239,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(240,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(241,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(242,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(243,1,'decision card','DR-BWHGXT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(244,1,'author card','DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(245,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(246,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(247,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(248,1,'author card','DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(249,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(250,1,'author card','DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(251,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(252,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(253,1,'purdah notice','PW-GVFFMN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(254,1,'purdah notice','PW-GVFFMN','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(255,1,'purdah notice','PW-GVFFMN','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(256,1,'purdah notice','PW-GVFFMN',NULL,1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(257,1,'decision card','DR-672WHQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(258,1,'author card','DR-672WHQ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(259,1,'decision card','DR-770BRG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(260,1,'author card','DR-770BRG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(261,1,'decision card','DR-956XVX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(262,1,'author card','DR-956XVX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(263,1,'decision card','DR-BWHGXT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(264,1,'author card','DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(265,1,'decision card','DR-DBKT01','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(266,1,'author card','DR-DBKT01','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(267,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(268,1,'author card','DR-F4CCPZ','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(269,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(270,1,'author card','DR-F67Y8H','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(271,1,'decision card','DR-QRRBT8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(272,1,'author card','DR-QRRBT8','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(273,1,'decision card','DR-F4CCPZ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(274,1,'decision card','DR-F67Y8H','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(275,1,'purdah notice','PW-9REVP1','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(276,1,'purdah notice','PW-9REVP1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(277,1,'purdah turn','PW-9REVP1',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(278,1,'purdah turn','PW-9REVP1',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(279,1,'purdah turn','PW-9REVP1',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(280,1,'purdah affected','PW-9REVP1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(281,1,'decision card','DR-672WHQ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(282,1,'status card','DR-672WHQ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(283,1,'author card','DR-672WHQ','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(284,1,'route','DR-6D20BP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(285,1,'status card','DR-6D20BP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(286,1,'decision card','DR-6D20BP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(287,1,'decision card','DR-6D20BP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(288,1,'status card','DR-6D20BP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(289,1,'author card','DR-6D20BP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(290,1,'exemption notice','DR-6D20BP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(291,1,'exemption notice','DR-6D20BP','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(292,1,'decision card','DR-6D20BP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(293,1,'decision card','DR-6D20BP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(294,1,'status card','DR-6D20BP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(295,1,'author card','DR-6D20BP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(296,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(297,1,'decision card','DR-6D20BP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(298,1,'decision card','DR-6D20BP','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(299,1,'status card','DR-6D20BP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(300,1,'author card','DR-6D20BP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(301,1,'release','DR-6D20BP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(302,1,'decision card','DR-BWHGXT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(303,1,'status card','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(304,1,'author card','DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(305,1,'exemption notice','DR-BWHGXT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(306,1,'exemption notice','DR-BWHGXT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(307,1,'decision card','DR-BWHGXT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(308,1,'status card','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(309,1,'author card','DR-BWHGXT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(310,1,'release','DR-BWHGXT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(311,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(312,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-05 09:30:00.000000',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "postings" VALUES(1,'DR-64KXMF','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-64KXMF','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-770BRG','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-NJ85ZC','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-65Q7TF','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-01 09:30:00.000000','The poll was called off.','form-14');
INSERT INTO "purdah_windows" VALUES(1,'PW-GVFFMN','2027-03-01 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,0,'2027-03-01 09:30:00.000000',NULL,'form-17');
INSERT INTO "purdah_windows" VALUES(1,'PW-9REVP1','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',0,0,0,'2027-03-01 09:30:00.000000',NULL,'form-18');
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
INSERT INTO "revisions" VALUES(1,'DR-64KXMF',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e8a56322035975bccee24ca6a577b9f2','1a5d00f641e8a2cca2e9469d946eb871fcd6b23ad0438ccd76385d8b6e344c77','form-1',0);
INSERT INTO "revisions" VALUES(1,'DR-DBKT01',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b99966cd1e74d451cc677778b59ea670','38798dc95031e0dd96db77b1a76f2d6c9ec9ee7d1cea04139ca37ca033b108f1','form-2',0);
INSERT INTO "revisions" VALUES(1,'DR-DBKT01',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2c7293ad0d65fd5eadd5b02c658e2925','556e8f8de681ca92873c1261dfa79ee0e7d7f1f08f0e62e910b0e0f8afe16c1b','form-3',0);
INSERT INTO "revisions" VALUES(1,'DR-770BRG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a57e99e2c2555acaf69ab3e735f889c5','9728e5bb824137ee69e0ff7e981a84432174eb8d8a8a5f647af0aeb4866272ce','form-4',0);
INSERT INTO "revisions" VALUES(1,'DR-FR76BQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6fa3cb767fc3ed8ddbdaa4ba83c37609','c363b9702c448d64b28b3a3e1fc1e1b16d2657f8d87cb4f2e0d73e6c23bcb71a','form-5',0);
INSERT INTO "revisions" VALUES(1,'DR-QRRBT8',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','8a423c6cc6993332fe10ff0aafecffe1','7c6b77d3aebf57fc1d5f60842ae4b4fcbb681746e8b0cdc00c0650d89cd349e2','form-6',0);
INSERT INTO "revisions" VALUES(1,'DR-5BK21N',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','eabc1cb3d72db4cccadb047e066761e5','685af47996e44ca34ec81270d17edecd0618e8de7993523527a7880d912214f8','form-7',0);
INSERT INTO "revisions" VALUES(1,'DR-NJ85ZC',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','66d7a2c2fa701fce09d230b24931e3ca','a2652c87562658fb9cd4dadab23ddee4a47a23c873ad50cd4d596fd285770008','form-8',0);
INSERT INTO "revisions" VALUES(1,'DR-39Q5XR',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b12e82df03f760118ee5e35684b0b575','56b4debce0293f721ffb5f219fbe5a0271c24f66f320d86c29c8c660837e132a','form-9',0);
INSERT INTO "revisions" VALUES(1,'DR-40R5HW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5b4e7d53b04b5e397cc87717e63ea877','22fecd6f481bd3bb678c7befbbe4aa5bdf47753eedc9b0a260f8ea05ba8959bb','form-10',0);
INSERT INTO "revisions" VALUES(1,'DR-F67Y8H',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c1547fd688351c301bcc39c8cdee1eef','8e82dc25c257257ce93987828a23c9fc8104a158940194f24d8d339599ef9a61','form-11',0);
INSERT INTO "revisions" VALUES(1,'DR-F4CCPZ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1cec729ef9d1b4c7383080f6f5be2d4c','c0b7a2ce520019947d7217f00439d48769a475a44e0662f46013684568b18401','form-12',0);
INSERT INTO "revisions" VALUES(1,'DR-956XVX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','639521cd706fd83b33f62cb8616f319a','29b6d5d59839ad54b77c93a56200b6c5b0e0cddd18b5a25b677bb67cb7d6138a','form-13',0);
INSERT INTO "revisions" VALUES(1,'DR-672WHQ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','9c42372b0f4a90db2dc3d13d98168211','f5ca98e754352f223fa8a2aa1628f4138b996f71330093360fdae6d191ab2ee2','form-15',0);
INSERT INTO "revisions" VALUES(1,'DR-BWHGXT',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a04d48e9ec8ede5aeaacba62ca002f80','04a33eb66ed8020556547358c378ef9dc780c7a72a4c36dce87620e8e40e6a24','form-16',0);
INSERT INTO "revisions" VALUES(1,'DR-6D20BP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','26301b7a4328d3184ae08647c52f3f0f','34dff14ec159dfe9b37b0c9456b8661622dabcb1d225905e1e50f610c118ec9b','form-19',1);
CREATE INDEX ix_drafts_author ON drafts (council, author, submitted_at);
CREATE INDEX ix_drafts_stage ON drafts (council, stage, submitted_at);
CREATE INDEX ix_inbox_taken_in_at ON inbox (council, taken_in_at);
CREATE INDEX ix_letters_due ON letters (council, parked_at, not_before);
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
COMMIT;
