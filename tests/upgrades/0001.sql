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
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "decisions" VALUES(1,'DR-BHX4A5',1,'d6e26f06f67ea18f672aeba17868771d27fe459ad3c6a37a6140193ee920c5d4','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-65EACT',1,'77c0a5daf894e5ff51f5ed04beee76cc3befdcd736d1af2363b5b3484c02d68d','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]');
INSERT INTO "decisions" VALUES(1,'DR-65EACT',2,'eaf0994d455f9905bc3c8c3140b36bbe03781ff05b6aebf88a3756f355ec074e','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-CW6N9P',1,'f81f5c1519812f3eee796cdba9886c42bce3f88623047ff02a740ef6f6879dac','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-V4K6W8',1,'e52be8f1c2bdc79fb62e60d6ebd6270ecf4443be7155cdead34173f3db4a98d0','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]');
INSERT INTO "decisions" VALUES(1,'DR-X69RPJ',1,'7d590f088e634faeb669abd1947f78c9743194d7dd49275cac5e26ce863b457e','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]');
INSERT INTO "decisions" VALUES(1,'DR-AK4RY9',1,'9636d015f94b50dda3930974c31c655f7f3b93a17863f2e08c1bdd838bcab9dc','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]');
INSERT INTO "decisions" VALUES(1,'DR-NK0DSY',1,'9edc87d50c82f4e7093fce4c697e1fcd41272a4cb786b71f88c17246bc4421a3','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]');
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
INSERT INTO "drafts" VALUES(1,'DR-BHX4A5','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-65EACT','slack:T0THORNBURY:U0EMPLOY01','released',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-CW6N9P','slack:T0THORNBURY:U0EMPLOY01','released',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-V4K6W8','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-X69RPJ','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-5Y6HT6','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-AK4RY9','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-NK0DSY','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-J9QWP2','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-8T1GM2','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
INSERT INTO "drafts" VALUES(1,'DR-NDCW7B','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000');
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
INSERT INTO "journal" VALUES(1,12,'{"previous": "baee7d0d431ffbd13ce3bcb9e8e077a95ae990cb35615df46d9c86d36e14192f", "sequence": 12, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-BHX4A5", "clause": "4.2b", "details": {"revision": 1, "digest": "d6e26f06f67ea18f672aeba17868771d27fe459ad3c6a37a6140193ee920c5d4", "accounts": ["facebook-page", "x-account"], "goes_out_at": null}}','089a29b2ab998ed1ee0b70713b39343110620344c4b79df67b0e511be162fac0');
INSERT INTO "journal" VALUES(1,13,'{"previous": "089a29b2ab998ed1ee0b70713b39343110620344c4b79df67b0e511be162fac0", "sequence": 13, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-BHX4A5", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','dde1a5a0008ed5a47901ba54fb2cd0260d10bdcdc1cbc6766728d2ad4edd6922');
INSERT INTO "journal" VALUES(1,14,'{"previous": "dde1a5a0008ed5a47901ba54fb2cd0260d10bdcdc1cbc6766728d2ad4edd6922", "sequence": 14, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-BHX4A5", "clause": "3.1", "details": {"revision": 1, "digest": "d6e26f06f67ea18f672aeba17868771d27fe459ad3c6a37a6140193ee920c5d4", "reason_digest": null, "clauses": []}}','6fcbb67c304c3528ee037b834638ca68c83c18ae3607d3353e78eda61b613223');
INSERT INTO "journal" VALUES(1,15,'{"previous": "6fcbb67c304c3528ee037b834638ca68c83c18ae3607d3353e78eda61b613223", "sequence": 15, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-BHX4A5", "clause": "3.1", "details": {"revision": 1, "digest": "d6e26f06f67ea18f672aeba17868771d27fe459ad3c6a37a6140193ee920c5d4", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','a9dbd52f0da202b8ce2e7728db652f4bf6b0eec267d266e64519a357c86375c1');
INSERT INTO "journal" VALUES(1,16,'{"previous": "a9dbd52f0da202b8ce2e7728db652f4bf6b0eec267d266e64519a357c86375c1", "sequence": 16, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-BHX4A5", "clause": "3.1", "details": {"revision": 1, "digest": "d6e26f06f67ea18f672aeba17868771d27fe459ad3c6a37a6140193ee920c5d4", "links": ["facebook-page 9376cfd13393d9e86c5c43986d17466751a1cd7c2be453abda8b7e152efc357a", "x-account c9b7b1a4bb1cc981ef69c491a657b80d4de4f41fa3b237563d6087b28cc572f2"], "finished": 1}}','339360307902ef7d1e0eb85f1b19a3e0dd7cd8086c7136c98e8f613001ea592b');
INSERT INTO "journal" VALUES(1,17,'{"previous": "339360307902ef7d1e0eb85f1b19a3e0dd7cd8086c7136c98e8f613001ea592b", "sequence": 17, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-65EACT", "clause": "4.2b", "details": {"revision": 1, "digest": "77c0a5daf894e5ff51f5ed04beee76cc3befdcd736d1af2363b5b3484c02d68d", "accounts": ["facebook-page"], "goes_out_at": null}}','7f9c2e34df10a6ba1cba1b266459150ff3c232c5c1a83d70855e95e177a2809f');
INSERT INTO "journal" VALUES(1,18,'{"previous": "7f9c2e34df10a6ba1cba1b266459150ff3c232c5c1a83d70855e95e177a2809f", "sequence": 18, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-65EACT", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','75bbdc61f792b87eb070db57e184ba6ac17dfb00d194dd1b04427affeb0dc87c');
INSERT INTO "journal" VALUES(1,19,'{"previous": "75bbdc61f792b87eb070db57e184ba6ac17dfb00d194dd1b04427affeb0dc87c", "sequence": 19, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-65EACT", "clause": "3.1", "details": {"revision": 1, "digest": "77c0a5daf894e5ff51f5ed04beee76cc3befdcd736d1af2363b5b3484c02d68d", "reason_digest": "7e5c34f2f5270264ef49c0b747381edafb2b5d59ba3ba4220c981f184a846018", "clauses": ["5.1"]}}','4d26bceee46edca682f6fbd7eb87750298c8c1531d6f3b5c03296292584175c0');
INSERT INTO "journal" VALUES(1,20,'{"previous": "4d26bceee46edca682f6fbd7eb87750298c8c1531d6f3b5c03296292584175c0", "sequence": 20, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "reference": "DR-65EACT", "clause": "4.2b", "details": {"revision": 2, "digest": "eaf0994d455f9905bc3c8c3140b36bbe03781ff05b6aebf88a3756f355ec074e", "accounts": ["facebook-page"], "goes_out_at": null}}','818095bf952bac1ebd1be57e20dc193ede42347577a3c8ed92fe6e94cc7d0503');
INSERT INTO "journal" VALUES(1,21,'{"previous": "818095bf952bac1ebd1be57e20dc193ede42347577a3c8ed92fe6e94cc7d0503", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-65EACT", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','65f3d36027de3cb7fe65ab55e7748279fd83a4233e4b079586979a08bc771dab');
INSERT INTO "journal" VALUES(1,22,'{"previous": "65f3d36027de3cb7fe65ab55e7748279fd83a4233e4b079586979a08bc771dab", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-65EACT", "clause": "3.1", "details": {"revision": 2, "digest": "eaf0994d455f9905bc3c8c3140b36bbe03781ff05b6aebf88a3756f355ec074e", "reason_digest": null, "clauses": []}}','16f930145cb0d4e57d299678712430cf1eef517c511cbd368749e4bbf2c70149');
INSERT INTO "journal" VALUES(1,23,'{"previous": "16f930145cb0d4e57d299678712430cf1eef517c511cbd368749e4bbf2c70149", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-65EACT", "clause": "3.1", "details": {"revision": 2, "digest": "eaf0994d455f9905bc3c8c3140b36bbe03781ff05b6aebf88a3756f355ec074e", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','8490fae0a464bfd4e0257ed1b9743bb15c69d0247011095f8e27745cb81bc2e1');
INSERT INTO "journal" VALUES(1,24,'{"previous": "8490fae0a464bfd4e0257ed1b9743bb15c69d0247011095f8e27745cb81bc2e1", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-CW6N9P", "clause": "4.2b", "details": {"revision": 1, "digest": "f81f5c1519812f3eee796cdba9886c42bce3f88623047ff02a740ef6f6879dac", "accounts": ["facebook-page", "x-account"], "goes_out_at": null}}','789c32afe4e13136371f68153fa49a033d8187b6ab70ac6ee62881710fe11830');
INSERT INTO "journal" VALUES(1,25,'{"previous": "789c32afe4e13136371f68153fa49a033d8187b6ab70ac6ee62881710fe11830", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-CW6N9P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ed8717779d78e9b42c66c7788340f1eed4df25b9209503e8547a2eb35ffb50e7');
INSERT INTO "journal" VALUES(1,26,'{"previous": "ed8717779d78e9b42c66c7788340f1eed4df25b9209503e8547a2eb35ffb50e7", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-CW6N9P", "clause": "3.1", "details": {"revision": 1, "digest": "f81f5c1519812f3eee796cdba9886c42bce3f88623047ff02a740ef6f6879dac", "reason_digest": null, "clauses": []}}','5af70246e0d80cae2ee81079cbabe88770c0e4e89735cc4f56a0c2c577b25b4c');
INSERT INTO "journal" VALUES(1,27,'{"previous": "5af70246e0d80cae2ee81079cbabe88770c0e4e89735cc4f56a0c2c577b25b4c", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-CW6N9P", "clause": "3.1", "details": {"revision": 1, "digest": "f81f5c1519812f3eee796cdba9886c42bce3f88623047ff02a740ef6f6879dac", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','5045e8130ba4d36ffc486c11586bcd23bcec0fd346c908dd9ef5ea229fc73657');
INSERT INTO "journal" VALUES(1,28,'{"previous": "5045e8130ba4d36ffc486c11586bcd23bcec0fd346c908dd9ef5ea229fc73657", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-CW6N9P", "clause": "3.1", "details": {"revision": 1, "digest": "f81f5c1519812f3eee796cdba9886c42bce3f88623047ff02a740ef6f6879dac", "links": ["x-account 75efc3adf8adedd0e9486bec79eaed25aa29e35c9e148a7866497592fa5c523c"], "finished": 0}}','874a273d830f5b3a82d6c59190931348bab0d5a82b5977788ed4e6d20169b958');
INSERT INTO "journal" VALUES(1,29,'{"previous": "874a273d830f5b3a82d6c59190931348bab0d5a82b5977788ed4e6d20169b958", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-V4K6W8", "clause": "4.2b", "details": {"revision": 1, "digest": "e52be8f1c2bdc79fb62e60d6ebd6270ecf4443be7155cdead34173f3db4a98d0", "accounts": ["facebook-page"], "goes_out_at": null}}','f8b0b220dacff64f24c2eaf5dc94a22983e99d71d49a1f259cef4c63ecdfd0a7');
INSERT INTO "journal" VALUES(1,30,'{"previous": "f8b0b220dacff64f24c2eaf5dc94a22983e99d71d49a1f259cef4c63ecdfd0a7", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-V4K6W8", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','0fe91179fe93d8c646d2079d85cc5007569402617b43d1ea1417af233c2096ce');
INSERT INTO "journal" VALUES(1,31,'{"previous": "0fe91179fe93d8c646d2079d85cc5007569402617b43d1ea1417af233c2096ce", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "reference": "DR-V4K6W8", "clause": "3.1", "details": {"revision": 1, "digest": "e52be8f1c2bdc79fb62e60d6ebd6270ecf4443be7155cdead34173f3db4a98d0", "reason_digest": "7931ea342570911f9e6000b22d44fddcc1ebaa00d431a437968147fb35f56710", "clauses": ["5.1"]}}','a07781436cee93e91af4e783692e5720ca07e8d5b2ab190cf5cb8dbfbb394c67');
INSERT INTO "journal" VALUES(1,32,'{"previous": "a07781436cee93e91af4e783692e5720ca07e8d5b2ab190cf5cb8dbfbb394c67", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "reference": "DR-X69RPJ", "clause": "4.2b", "details": {"revision": 1, "digest": "7d590f088e634faeb669abd1947f78c9743194d7dd49275cac5e26ce863b457e", "accounts": ["facebook-page"], "goes_out_at": null}}','9192516416b8db38b0dfb7dbc052cffd6850b7577d5ec65d981d0356ab042461');
INSERT INTO "journal" VALUES(1,33,'{"previous": "9192516416b8db38b0dfb7dbc052cffd6850b7577d5ec65d981d0356ab042461", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-X69RPJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','a92f4134ceac234a89aa2d1a09be968689160bf03e1d9e4fec40586ffdeff1ce');
INSERT INTO "journal" VALUES(1,34,'{"previous": "a92f4134ceac234a89aa2d1a09be968689160bf03e1d9e4fec40586ffdeff1ce", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "reference": "DR-X69RPJ", "clause": "3.1", "details": {"revision": 1, "digest": "7d590f088e634faeb669abd1947f78c9743194d7dd49275cac5e26ce863b457e", "reason_digest": "28e74371c3a95257540f31f910b8e9ce7b8cc2276dc43e09c9fa7299b526b669", "clauses": ["5.1"]}}','cc2a4d6e9cb9ea02deab6a7b3342a3bbd8b0dd856d87ad7f93fb02eae0a5f6b1');
INSERT INTO "journal" VALUES(1,35,'{"previous": "cc2a4d6e9cb9ea02deab6a7b3342a3bbd8b0dd856d87ad7f93fb02eae0a5f6b1", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-5Y6HT6", "clause": "4.2b", "details": {"revision": 1, "digest": "7028a7541684b0836df314efce9fd7054bf7a2aff5d390da38b7511f4e579a98", "accounts": ["facebook-page"], "goes_out_at": null}}','2538adb6fa80b1a9ac6093bcdff0cc960e25ace977b21b1e899c6b2dc581cbe5');
INSERT INTO "journal" VALUES(1,36,'{"previous": "2538adb6fa80b1a9ac6093bcdff0cc960e25ace977b21b1e899c6b2dc581cbe5", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-5Y6HT6", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','2e3c9b273650a70d33a7fe4b397de58c1c1fed68c7863b931b27b35e7e352d4a');
INSERT INTO "journal" VALUES(1,37,'{"previous": "2e3c9b273650a70d33a7fe4b397de58c1c1fed68c7863b931b27b35e7e352d4a", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "reference": "DR-5Y6HT6", "clause": "5.8", "details": {"revision": 1}}','8700d82a4938db20a8a2319de5fcfa45be1696f208eb6ac33c1294583a9d3874');
INSERT INTO "journal" VALUES(1,38,'{"previous": "8700d82a4938db20a8a2319de5fcfa45be1696f208eb6ac33c1294583a9d3874", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "reference": "DR-AK4RY9", "clause": "4.2b", "details": {"revision": 1, "digest": "9636d015f94b50dda3930974c31c655f7f3b93a17863f2e08c1bdd838bcab9dc", "accounts": ["website"], "goes_out_at": null}}','b1d4908467731313e565037db9ec91b8b5ba792d0046773c61899104726ab664');
INSERT INTO "journal" VALUES(1,39,'{"previous": "b1d4908467731313e565037db9ec91b8b5ba792d0046773c61899104726ab664", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-AK4RY9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','d91c18344263159646dbeeb077365f4a473fad65e534d4a871bd2ce21d253654');
INSERT INTO "journal" VALUES(1,40,'{"previous": "d91c18344263159646dbeeb077365f4a473fad65e534d4a871bd2ce21d253654", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "reference": "DR-AK4RY9", "clause": "3.1", "details": {"revision": 1, "digest": "9636d015f94b50dda3930974c31c655f7f3b93a17863f2e08c1bdd838bcab9dc", "reason_digest": null, "clauses": []}}','c6969373164610a7cfa68f828d5fcc77dd432266e2bcd3034c0f789634dc5507');
INSERT INTO "journal" VALUES(1,41,'{"previous": "c6969373164610a7cfa68f828d5fcc77dd432266e2bcd3034c0f789634dc5507", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "reference": "DR-AK4RY9", "clause": "3.1", "details": {"revision": 1, "digest": "9636d015f94b50dda3930974c31c655f7f3b93a17863f2e08c1bdd838bcab9dc", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b9cc1071829075a98e58c3afe49cfc199f146b956525879d2b541c22c82f4e29');
INSERT INTO "journal" VALUES(1,42,'{"previous": "b9cc1071829075a98e58c3afe49cfc199f146b956525879d2b541c22c82f4e29", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "reference": "DR-AK4RY9", "clause": "3.1", "details": {"revision": 1, "digest": "9636d015f94b50dda3930974c31c655f7f3b93a17863f2e08c1bdd838bcab9dc", "links": ["website 56459887c198fae1502bb798e7734098dfa95b044784576078a1eff0e736abe0"], "finished": 1}}','9c550222b3bb15cee3ec171067911f38caa5526a3d5fa4f05cb2e676ce53e323');
INSERT INTO "journal" VALUES(1,43,'{"previous": "9c550222b3bb15cee3ec171067911f38caa5526a3d5fa4f05cb2e676ce53e323", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-NK0DSY", "clause": "4.2b", "details": {"revision": 1, "digest": "9edc87d50c82f4e7093fce4c697e1fcd41272a4cb786b71f88c17246bc4421a3", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00"}}','6431c2092495bc37cd6fb1134f07dc8e615a5403f6a063967462fb442206b877');
INSERT INTO "journal" VALUES(1,44,'{"previous": "6431c2092495bc37cd6fb1134f07dc8e615a5403f6a063967462fb442206b877", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-NK0DSY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ae5a1ba00a69858cc8e8b3e481ed1db4cad7ae731a9633cfa4ccf3f33acc606f');
INSERT INTO "journal" VALUES(1,45,'{"previous": "ae5a1ba00a69858cc8e8b3e481ed1db4cad7ae731a9633cfa4ccf3f33acc606f", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "reference": "DR-NK0DSY", "clause": "3.1", "details": {"revision": 1, "digest": "9edc87d50c82f4e7093fce4c697e1fcd41272a4cb786b71f88c17246bc4421a3", "reason_digest": null, "clauses": []}}','7cdce1801f5c8827a0528e6e8663edf5db9d5f05c8376c169290414583f1d410');
INSERT INTO "journal" VALUES(1,46,'{"previous": "7cdce1801f5c8827a0528e6e8663edf5db9d5f05c8376c169290414583f1d410", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-J9QWP2", "clause": "4.2b", "details": {"revision": 1, "digest": "df3a0a31c8d7cd47266606f56f870ffead63f71584a28c3b81d0227bbea05a94", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00"}}','dfe0fc9cdc5fd840a26258d9fba10e4bda0db30290de3b18e3a96efdab9a6a94');
INSERT INTO "journal" VALUES(1,47,'{"previous": "dfe0fc9cdc5fd840a26258d9fba10e4bda0db30290de3b18e3a96efdab9a6a94", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-8T1GM2", "clause": "4.2b", "details": {"revision": 1, "digest": "373339ec385defd27541e82ac13e74d96818ef235522583c6b1b1cc3807d0d28", "accounts": ["facebook-page"], "goes_out_at": null}}','6817b15b93b21be44ef5bb26a7eeb161318c878b7051dd9821e42012bfb44c11');
INSERT INTO "journal" VALUES(1,48,'{"previous": "6817b15b93b21be44ef5bb26a7eeb161318c878b7051dd9821e42012bfb44c11", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-8T1GM2", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e9f3bae8ba8458510e1625025174c1c963653bc2df96bd3eaa15d8063585b744');
INSERT INTO "journal" VALUES(1,49,'{"previous": "e9f3bae8ba8458510e1625025174c1c963653bc2df96bd3eaa15d8063585b744", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "reference": "DR-NDCW7B", "clause": "4.2b", "details": {"revision": 1, "digest": "55b738d9d04a42818c900de52023e5bb72f80b20bf0b3c7466cd9df6b4ce5496", "accounts": ["facebook-page"], "goes_out_at": null}}','ca877ed2002dd14458dd618c95cb8d39b3620d1340559811cb3d6784a64b2f28');
INSERT INTO "journal" VALUES(1,50,'{"previous": "ca877ed2002dd14458dd618c95cb8d39b3620d1340559811cb3d6784a64b2f28", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "reference": "DR-NDCW7B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','032ba654ad5e1bf5407128d8539d52dcf824a3eefeafe1fa04430557d8b0f463');
INSERT INTO "journal" VALUES(1,51,'{"previous": "032ba654ad5e1bf5407128d8539d52dcf824a3eefeafe1fa04430557d8b0f463", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "reference": "DR-NDCW7B", "clause": "3.1", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','7c36ad25ea583cbb27f4669a2769b2cca6df21cadad3349b6f9fa34bbd41df38');
INSERT INTO "journal" VALUES(1,52,'{"previous": "7c36ad25ea583cbb27f4669a2769b2cca6df21cadad3349b6f9fa34bbd41df38", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','0e8cebaf34a6ccbf5d74d75c174df58a303862e77b4b72aca00bf9ea8b961b08');
INSERT INTO "journal" VALUES(1,53,'{"previous": "0e8cebaf34a6ccbf5d74d75c174df58a303862e77b4b72aca00bf9ea8b961b08", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','c7b4c168f4c6ea9441bb45fdd94630b6c6a00e8ef0711163f057d3181d9971a5');
INSERT INTO "journal" VALUES(1,54,'{"previous": "c7b4c168f4c6ea9441bb45fdd94630b6c6a00e8ef0711163f057d3181d9971a5", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "reference": "website", "clause": "Intro-2a", "details": {"address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','77847602d90623c245c2f436acd64ba8cf9dd4ac44df67c9bf385f9ca68986a8');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,54,'77847602d90623c245c2f436acd64ba8cf9dd4ac44df67c9bf385f9ca68986a8');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(2,1,'status card','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-BHX4A5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(4,1,'status card','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(5,1,'author card','DR-BHX4A5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(6,1,'decision card','DR-BHX4A5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(7,1,'status card','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(8,1,'author card','DR-BHX4A5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(9,1,'release','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(10,1,'handover card','DR-BHX4A5','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-BHX4A5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(12,1,'decision card','DR-BHX4A5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(13,1,'status card','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(14,1,'author card','DR-BHX4A5','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(15,1,'handover card','DR-BHX4A5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-BHX4A5','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(17,1,'decision card','DR-BHX4A5','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(18,1,'status card','DR-BHX4A5',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(19,1,'author card','DR-BHX4A5','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(20,1,'route','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(21,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(22,1,'decision card','DR-65EACT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(23,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(24,1,'author card','DR-65EACT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(25,1,'decision card','DR-65EACT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(26,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(27,1,'author card','DR-65EACT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(28,1,'route','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(29,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(30,1,'decision card','DR-65EACT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(31,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(32,1,'author card','DR-65EACT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(33,1,'decision card','DR-65EACT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(34,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(35,1,'author card','DR-65EACT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(36,1,'release','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(37,1,'handover card','DR-65EACT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(38,1,'handover card','DR-65EACT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(39,1,'decision card','DR-65EACT','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(40,1,'status card','DR-65EACT',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(41,1,'author card','DR-65EACT','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(42,1,'route','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(43,1,'status card','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(44,1,'decision card','DR-CW6N9P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(45,1,'status card','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(46,1,'author card','DR-CW6N9P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-CW6N9P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(48,1,'status card','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(49,1,'author card','DR-CW6N9P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(50,1,'release','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(51,1,'handover card','DR-CW6N9P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(52,1,'handover card','DR-CW6N9P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(53,1,'decision card','DR-CW6N9P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(54,1,'status card','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(55,1,'author card','DR-CW6N9P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-CW6N9P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(57,1,'handover card','DR-CW6N9P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(58,1,'decision card','DR-CW6N9P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(59,1,'status card','DR-CW6N9P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(60,1,'author card','DR-CW6N9P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(61,1,'route','DR-V4K6W8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(62,1,'status card','DR-V4K6W8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(63,1,'decision card','DR-V4K6W8','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(64,1,'status card','DR-V4K6W8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(65,1,'author card','DR-V4K6W8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(66,1,'decision card','DR-V4K6W8','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-V4K6W8','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(68,1,'status card','DR-V4K6W8',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(69,1,'author card','DR-V4K6W8','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(70,1,'route','DR-X69RPJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(71,1,'status card','DR-X69RPJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-X69RPJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(73,1,'status card','DR-X69RPJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(74,1,'author card','DR-X69RPJ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(75,1,'decision card','DR-X69RPJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(76,1,'status card','DR-X69RPJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(77,1,'author card','DR-X69RPJ','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(78,1,'route','DR-5Y6HT6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(79,1,'status card','DR-5Y6HT6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(80,1,'decision card','DR-5Y6HT6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(81,1,'status card','DR-5Y6HT6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(82,1,'author card','DR-5Y6HT6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(83,1,'decision card','DR-5Y6HT6','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(84,1,'status card','DR-5Y6HT6',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(85,1,'author card','DR-5Y6HT6','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(86,1,'route','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(87,1,'status card','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(88,1,'decision card','DR-AK4RY9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(89,1,'status card','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(90,1,'author card','DR-AK4RY9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(91,1,'decision card','DR-AK4RY9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(92,1,'status card','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(93,1,'author card','DR-AK4RY9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(94,1,'release','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(95,1,'handover card','DR-AK4RY9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(96,1,'handover card','DR-AK4RY9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(97,1,'decision card','DR-AK4RY9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(98,1,'status card','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(99,1,'author card','DR-AK4RY9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(100,1,'handover card','DR-AK4RY9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(101,1,'handover card','DR-AK4RY9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(102,1,'decision card','DR-AK4RY9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(103,1,'status card','DR-AK4RY9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(104,1,'author card','DR-AK4RY9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(105,1,'route','DR-NK0DSY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(106,1,'status card','DR-NK0DSY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(107,1,'decision card','DR-NK0DSY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(108,1,'status card','DR-NK0DSY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(109,1,'author card','DR-NK0DSY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-NK0DSY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(111,1,'status card','DR-NK0DSY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(112,1,'author card','DR-NK0DSY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(113,1,'release','DR-NK0DSY',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(114,1,'route','DR-J9QWP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(115,1,'status card','DR-J9QWP2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(116,1,'route','DR-8T1GM2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(117,1,'status card','DR-8T1GM2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(118,1,'decision card','DR-8T1GM2','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(119,1,'status card','DR-8T1GM2',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(120,1,'author card','DR-8T1GM2','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(121,1,'route','DR-NDCW7B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(122,1,'status card','DR-NDCW7B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(123,1,'decision card','DR-NDCW7B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(124,1,'status card','DR-NDCW7B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
INSERT INTO "letters" VALUES(125,1,'author card','DR-NDCW7B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "postings" VALUES(1,'DR-BHX4A5','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-BHX4A5','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-CW6N9P','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
INSERT INTO "postings" VALUES(1,'DR-AK4RY9','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000');
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
	form VARCHAR(255) NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number), 
	CONSTRAINT uq_revisions_council_form UNIQUE (council, form)
);
INSERT INTO "revisions" VALUES(1,'DR-BHX4A5',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0a47c110dd5d4d31cf41ffbecd55b682','d6e26f06f67ea18f672aeba17868771d27fe459ad3c6a37a6140193ee920c5d4','form-1');
INSERT INTO "revisions" VALUES(1,'DR-65EACT',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6119901155c8dc9db469e285dfa8d56e','77c0a5daf894e5ff51f5ed04beee76cc3befdcd736d1af2363b5b3484c02d68d','form-2');
INSERT INTO "revisions" VALUES(1,'DR-65EACT',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5f171d39253705b69d069b8ff4e5b82c','eaf0994d455f9905bc3c8c3140b36bbe03781ff05b6aebf88a3756f355ec074e','form-3');
INSERT INTO "revisions" VALUES(1,'DR-CW6N9P',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','72aa5cece934872ec62912493698561f','f81f5c1519812f3eee796cdba9886c42bce3f88623047ff02a740ef6f6879dac','form-4');
INSERT INTO "revisions" VALUES(1,'DR-V4K6W8',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','b36331fbb6051b404adaec98ccda41c4','e52be8f1c2bdc79fb62e60d6ebd6270ecf4443be7155cdead34173f3db4a98d0','form-5');
INSERT INTO "revisions" VALUES(1,'DR-X69RPJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','fbb3c9093b396758869ab2631eff363b','7d590f088e634faeb669abd1947f78c9743194d7dd49275cac5e26ce863b457e','form-6');
INSERT INTO "revisions" VALUES(1,'DR-5Y6HT6',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','d76eeaa110336823375a9516215eca8d','7028a7541684b0836df314efce9fd7054bf7a2aff5d390da38b7511f4e579a98','form-7');
INSERT INTO "revisions" VALUES(1,'DR-AK4RY9',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','ccde93de2107b046e835483c1e7e974b','9636d015f94b50dda3930974c31c655f7f3b93a17863f2e08c1bdd838bcab9dc','form-8');
INSERT INTO "revisions" VALUES(1,'DR-NK0DSY',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','0739f3ad707da0131b0b4ccd9c481345','9edc87d50c82f4e7093fce4c697e1fcd41272a4cb786b71f88c17246bc4421a3','form-9');
INSERT INTO "revisions" VALUES(1,'DR-J9QWP2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2df2e01ff1d8c8c3f82b71b9c0da4ea5','df3a0a31c8d7cd47266606f56f870ffead63f71584a28c3b81d0227bbea05a94','form-10');
INSERT INTO "revisions" VALUES(1,'DR-8T1GM2',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','a9df609fb7d09d66eea1c83301b0b803','373339ec385defd27541e82ac13e74d96818ef235522583c6b1b1cc3807d0d28','form-11');
INSERT INTO "revisions" VALUES(1,'DR-NDCW7B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate", "respectful", "confidential", "consented", "links", "contacts"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2cbf1347e17125e0dfa9bedb3c52052c','55b738d9d04a42818c900de52023e5bb72f80b20bf0b3c7466cd9df6b4ce5496','form-12');
CREATE INDEX ix_drafts_author ON drafts (council, author, submitted_at);
CREATE INDEX ix_drafts_stage ON drafts (council, stage, submitted_at);
CREATE INDEX ix_inbox_taken_in_at ON inbox (council, taken_in_at);
CREATE INDEX ix_letters_due ON letters (council, parked_at, not_before);
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE council = NEW.council AND sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
COMMIT;
