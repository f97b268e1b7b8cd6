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
INSERT INTO "absences" VALUES(1,'AW-KHRP4Z','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000');
INSERT INTO "absences" VALUES(1,'AW-2EGGZD','slack:T0THORNBURY:U0DEPUTY01','2027-04-30 23:00:00.000000','2027-05-09 23:00:00.000000','2027-03-01 09:30:00.000000');
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
INSERT INTO "alembic_version" VALUES('0015');
CREATE TABLE calendars (
	council INTEGER NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (council), 
	CONSTRAINT fk_calendars_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "calendars" VALUES(1,'0bZoPtQLEN6zUbWLiXn2yiGXvYfij8ZL9RYTmtiaYdI','2027-03-03 09:30:00.000000');
CREATE TABLE candidate_lists (
	council INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_candidate_lists PRIMARY KEY (council), 
	CONSTRAINT fk_candidate_lists_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "candidate_lists" VALUES(1,'2027-03-03 09:30:00.000000','45e4a7e97e1bc2b31f66efe7697db6ab');
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
INSERT INTO "cases" VALUES(1,'BR-11B6GPC9HQ2PBFZJYXHRZ5JHT1','2027-03-01',2,'0f0861abc683f506',X'8240E175830B94E1B669EC1CE65D4FA7469E62688D5658EED71C1EB425FEB5D115B94766A3C0AEA66F37C320773232DDA1BD6BD11B84DB1AC54D2FAD',X'E00AB9FA9C5F26B33B2B886DA3909CF3D0FABC5FD09E9AFAD5056AAAD188BDE97D9F8C279E672DCB6E72C3ABB7A21CE34BCF8B96B216E8AACEF318021A6D4E3CA2BD7D25FCCD19FB712752402BCE6F581568E84D26C6A10B30769DFAD36CE8D576803CD5524E1919E2A73A574D13E4AE02BD30A9F235C8A73329E9B191F2CC5288964F9DE68167FB455E0A5AA0CD0942AD2DC3661A9BCB2EF02009619E2D56F9968A4D6A851421C3B396EA694A6D8047E18D689EF882439041CD2F5390B01D1CEDFBA1D0C62B7BD651D0EF5621662C965BA29B1CC54E1C923FEB1D27A500B0153CECA07985B334CD22D899AA8BE9C93E07C8C14018DDA1A7C0485A4B6E84E6DF94FD57856D55B80082E0C62D359E7466ED6F7E832E973BB1D1A88A0C8256AAF8648D7295142C86C62E4A3B781B2482CC9ED0DEB98E4A5BC815CC0058C17CF36D1765E958D2EB08BFF0B03767299E01595C79E51A28CC69E246C91D7C8E5B2B7BBB7ADFB5230E6226879C301632FE802A20D6B611CC0C7ADB78B7471C8495157C8FDF0410E7D0FE091E3A3032B99443007CA62F81693BF04566D6DF52238F7FBBBA12B6DB0A0E3643B17BD1ABDE1D1C017816057C96C18AE017B9F4B8614FCB9068685666DC64A9E426A540E5BA28EA740FA1E54573FB05725C90C8CDBEAAAA28F6BBFA735C32B74A84C696E42FAE9C75DE905FCD7A39A4D89115085BDC5EDF1484EDA93C9A4319923EE22996D0D6B7F974C8510792679D5A8A1E15C02CF697A1CE8659424CCC4EC008E6C3A92195D46B2E4EEC35678C4226B879B4EFC432AEBD4B2B7C5C45AE72F577DB7FF14CB70DD67FC7AA70EC69A59271AE139A336FB63A93EEE3E68986C450ED5E41911E52BAEF7A3D0734FC7B46480D972269D2FFC7E71D14224ED30956C80FF771B3F6FBF2DF6DB72A5C81E91631BE299266E74E6EF8E25873734D9EC4C0FBA8E06C4BA968D919D9F8DAE0677648392AD25434132387A9630DF8176F07B8F5963E1844D8CF9C45FFD895CBFAC09B331F7E38CF36BAF3D222ECF4E905B0643A4A96C18DF0A3F3864384303943F8EE52CC763066EC4FC8A4111B47E0098D51499C8BE04C8BC8857C388063F7AF814B8D828F71CE580C89ABE91697A35F99EA3AB2B4E8B52CB6C9974ABE70564ED607328ED43A4533BA6589286B3FF78F375FCA4E2FECF567572C4FC32FFFD9A2BB986AED09B0353788A63231BB4AFFFE18AED6B70B621F9FD0342934FF27A51958F22A16098ED60E8E2E8592BA2A831CA43EBBA883CD54154B59CBC332A8C26E3D5C12228E9B17BF6B9CCE34D18FC597F3C3B1D7308DA5C78F39EF23CB5EAAC34626C1BC827B2A8B7657076C469CDC9628C6592B6524B774025EAA41B57D2577B904F7B58D89EC7FAC128B09D6CD6B6B2931EF86891C151D3C3E310FE6F2EFF2C91CB496B8911D9F5218EDC3BC6331020288CA3F6B931F5F59D84B2E8F9DE245CDBC0C9F76F4','d7fb7fd19bd758b45b7bf3303461e1a1ade8b7b379983883ceaa6a11abb0e528','757a62c234a6c7156bb992ffa60ba8fcb16889426e43e4d634088633296d045d',NULL);
INSERT INTO "cases" VALUES(1,'BR-M5NZ76SDSDACGM166B73SGXT97','2027-03-01',2,'0f0861abc683f506',X'632C017538CAB3CE8C92EAFB4D7C18104F0A1871F5171003993B0B6D85DF6F4EB6C62A811DBEDAC13706D62C6E7F64DF71213700B905E4548A7FE122',X'1EBBF206B1732031E549B84DBA19BA8FC46162276B57D76EF0D261DB9150DB81569F6492970DC7F5474D1DBCC484BA1B167780EF4D30D8B61BBC0DA0A1A51769681719213A460EB3458E03FA4ACF8722C62614A3BE9DDD455EA7A7389863A45FBD99239C2093501FAAFD9C6F2177C1ED73C6ED43C81ED46D61FF34FB3E2193005BAAF3C84B3CB4E8020ED6526BB640E1183097623CB4FF2415380C0A84C78A6D9CD558F1DDF94E86F4FB7840F7FAAB58F5BFAF2EBD5E249D5F7276EE55068D7A85029843371AEA5750213DC2AD24853A9B7E018A299AA9FE5406A243E5C36E8B320DCAE898A2E71178463C3CB51BAE7C68AA18BC98E69BD8671DEAC316BE4A7F163A50250911DC3F7A1272045243BA4CAEA2591CD6CC7A3D88080F44EFDB06090EE52E47337B5EC1F1671E17D350DEFA2566438E5D7ADFFA0AF1C621922F59CEC628DD1C24E8D358AC0C317334797FD018B6854076D6AA159B0B36F18DBCC5DF779E90C7F991B86D91167F2F8EA46D27EA7CDAFB672E1553B2B209F85C1A21EA7C1CE5BA06B6EBACF5A6F3F54112BC51CC2DE70FCEC126311F6F5433BD87B2816DFD8A1C1EF3F620A3451D66894FAC3320EBFDB7B140191008FBB21CAC6A9A70D6E90AAEA0411570B94E3C4BB3F6A246B86774FECEC4B622120EB67A68616C394CBE10F569F9A7DE98EDD4C2BAFE04B04968921BB97E746161CDAE84F010D14CE58C44DE9B3D207F285611736AC4B5FED8F0753F1BC3B2B1291F466B97682E5133CAB28BCAC8CDB0706D621EFD3BEAC365305D3AB53A2DE0CA7B6F5397B5E3402169603A19B98CC219EC5E142FA0611E16B93D78C740073FDD2F3888E2DD9D1FE09EBE78F647421CF78EF73BB2DCDC43257EA0D618228774BF74E43149BA47BBB8AC345864A910D4BBB6D1586EA501BB2594248B0C4168B6E260C554B0D404A029F678A33440D1801CC2E8B42246A240106D22C072CF7C6639E5E39CA868240E435B1040B5A52E4ACE058F599D77EFA5D0B4FF5B946EA82770616C2F5F9045ACEC993B93951B48945C58D0F2AFEC0DA7E2659B749B82095C95C9A8DF39EE1475EA4B14F16435A9B5017932FD4B605E711F461289FBFC8035AC6955BBFF4E73C3C15B30F30839B7B0DC5471FF37EDD02A92494441185E14E0F3FF193C7D0B6224CF765DF0F34FC4BBDED555D8A2C87F4B2FA7CBFFFE067DFBFB78F6B93544D87A81F3B1D6226125CDD0D8E104DB78E8E573F8014E2B6395F042B99B21FC03055CCB1DE3247148BEF4F7A3C90CB6864F6C56118E773CC8015D005492E6238089249958924BCEC48F6847681C07CBA262C7DE44717A8242B8EE998115C3C754784037FA3F9E200F2121DDB2926AF0A843346D5C8A95B68E4251A2C04C8333255DA2E98442155302AD50A4B08E55AE73A0DBC2921E054E1E95A1C149FB53B892C12052DC6B2BBF41919CB444702313B1981DA302E3A9B13C633D3BF28E88','8ae17aa198f45faf64514b66db5ed06442b4ac63d4097a946a9236e63f02f6db','cd0d729fcc91810e0ffea3068ae6a9cc687bb04bbb9d2d793cc43f963ca80b78',NULL);
INSERT INTO "cases" VALUES(1,'BR-RA5X0Z1G46AX6F1F2Y60FCY2MZ','2027-03-01',1,'0f0861abc683f506',X'9D5E3224A5C3CC0E5B4E845B794C717ECA309D6385DD4CB2D4FBA0EF761BB593B13D52796C0746AE6D07689896066E00EDE094B4CE8B2DA3AC07BF98',X'720C3832F2E302AE618651991859386C43205DA1F32329B3256758B12F9CFE9CDD1E9F473C86F70339A84ADC64DD6E9D36EEC34125ACC565177BFF6C34E0F7334644E64EA2A25EF2347F04EB5630BB0F8ACDBAE6BEFD338C4C9AE2F3716DABE75294996A42F8201502779C2011416DE68F73247BF6A8FD3BF9C097B5017ED2721ED107950CCD55E50D6EE9F8C2A00CA97E5B0A065682D975F324FEE5FB341B40D3E769B90D774CCA7619A8D1CA99B04C5013847DB661A486936FCA7F30EC1BA5E3AEFFA662D2A3FCB07F2741C6AF998FC4175C57861D66ADA8EE6206C9502996B8F8F046C789B9BCED6BCC6D84E8019057243EC18ACA2118CE4560FA206118CFE0E9D6F3077CCA6C2C2B58F6838344A0A23B4E850DA1450D29F4FD5568466A245C0964EC979225E8213DBFC81B6437AC074D12BD2E3E1C2FBB97D62CEBF03C0668D7E7E24D2755A336C945C9A3E7050DD66F3CC9AE461B75CBA5DCB9AF6BDE0BE989C60EF3260E55575E0F97CC0FA18FE239A7D8BFDF890340FC0C7B99AAA63F08C3F3F4EE241F7A175C373CDC51F6CC5829AA51FC87C49A194C70FC787B1AACF4CBC7595D10B47FC3E2F1D2CBD3B19F930F799E6DFE248EDBD9DE7D1BD67A7E009C330696A229BAE1E0D2C46AF26DB03775DA0E1FC8FFD2E8230C5E2D7BE6874D3C1EE3C1E5A2856EF570B300252A0F53C77CBAD2C6D4E47D71D27712FDB4FDE304C9697AE9B5C9B8938093C2A65408A7FEEC7B4E03E942C21DF08A7EF4BB9AF5F8F0999ACA86059DC5FFE4581861104E58D4EFC54D634B91C8376ED7407213FEDD81BAA22E279AC69DCA7DB98D2CEB4AFCD80C3FD6A9A9E1D7F60DCF177A66F3F15EF044DCFF55C607EDDA4306AA1B072F97E6963F893A7550CBFB275287615010FB5082D824236ED8D8FB284CE2FA5EB105C982BA2693ED7818B4ECDA9164A8E0085D7112495B910F09EEF9545E8CDC591CC3D53EBA38A3E12DA1E230A0F8C7BEEA32839E697F270FE3D0B1097CF0C99D119587FE1A7B032FF83AE4574F162B9461464253E75BDF636A36B3D8D596BBACF224E079997EB1FEF21DD9681ACDF3818A21126BD53CD9F110B505F238A6F6ADC664DEB01C4FC05D5B0CF21CB85121B7790BC8412CC55335F8749A57313E8D62424522B66FED58FDC075DC568C37F779EF5D1EC8C3F68F6CD7AF92964EDE34D21246FC3E0E3C9EE34883427CAFEA2078A49DD52A66892CCB59DDAABE6B6DE677F1C569A611CA334E2C8F6C479D03C7EC2D19B61E7316CBF64AE9A103759ACF927BEBF4DC7EE00AE57F839BAD81267758445A5384C737233BDDD647F8D9E446A49FB0BBA313ED534FA949FCF9F4019E853C6FDD47D80CA364E5BA1F7298EB4646D8ECD68AD2ADB051E57A2224E2B8BBE56997DCB026CD6AE20230CA815A672E29B141218F94D67EEA379C1A02C274456CE00F33421AD4C41EBEEAEDA853B2099702A01807051F8B58A638','67fc50c536294e3e6551b47e9fbfa970911af386b1f6f912d5c7cec1379c2eab','79551a0681f333b7a5aff990ca53a4ed5ed39004180ce896349f6853c8ec3651',NULL);
INSERT INTO "cases" VALUES(1,'BR-C3R09BZQBCKC9VXG8AD2QZ9X6R',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-03-02');
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
INSERT INTO "comments" VALUES(1,'DR-C45X7P',1,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-7ANJ46','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-C45X7P',2,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
INSERT INTO "comments" VALUES(1,'DR-C45X7P',3,1,'slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-7ANJ46','Town Clerk',0,'2027-03-01 09:30:00.000000','Is day 2 right?');
INSERT INTO "comments" VALUES(1,'DR-8N0N07',1,1,'slack:T0THORNBURY:U0CLERK001','Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 0 right?');
INSERT INTO "comments" VALUES(1,'DR-8N0N07',2,1,'slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-01 09:30:00.000000','Is day 1 right?');
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
INSERT INTO "confirmations" VALUES(1,'DR-TERHHY',1,1,'cb8270b44d0899f06ec8b41fac5e2ed2e72c0cb4dce1871569c13fb2f4a2ffd5','slack:T0THORNBURY:U0EMPLOY02',NULL,'DL-7ANJ46','Town Clerk',0,'2027-03-01 09:30:00.000000');
INSERT INTO "confirmations" VALUES(1,'DR-ZV1MGX',1,1,'8a06e38bbb399768f585bb8338916987facb490debf4b85a47d6ec4c83a66159','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk',NULL,NULL,0,'2027-03-03 09:30:00.000000');
CREATE TABLE council_keys (
	council INTEGER NOT NULL, 
	master VARCHAR(16) NOT NULL, 
	wrapped BLOB NOT NULL, 
	CONSTRAINT pk_council_keys PRIMARY KEY (council), 
	CONSTRAINT fk_council_keys_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "council_keys" VALUES(1,'0f0861abc683f506',X'31B38B9B59E955A721E231890129E1470D2268EB3525074F6AA14EC0E7832DC409ADCA056356DE5B29BD6FD3D7DEDF48D9CFC20508C8BE9B70D8A350');
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
INSERT INTO "decisions" VALUES(1,'DR-J0NJNW',1,'ea1ee9882d2cf17448a8504e159fa97799bb0fa076c7ca347bc3e3ee8a7e9584','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-J53FGG',1,'b5624409a9b05b4756a7542b24f5edd50d7098e974d3fa6eac699d572ef330b5','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-J53FGG',2,'5ad2ad1a0c44941bbed727f6994ce44459c8143da52f21d1568a99a5ca0f9ddf','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-5MQJWR',1,'e2f38c97f9c028661f063f5929a1485bc32ac2ec3fe6b616ae8dcc4c5c30fa78','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-XFQ7CP',1,'3b6004fdcaf4da2c28ad70e26c2784834abc48c716deca54a7b947ecda7a6608','rejected','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-ZFKG30',1,'58ee7d8cd4768e284f6d311a84c76319fa9894a4db0fa1c57689b16b4edcdc59','changes requested','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','The date is wrong.','["5.1"]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-19FK2P',1,'a09cbe798ef44971a72fcc706358ac6534b85e54529983bbc39ac4abc4375524','approved','slack:T0THORNBURY:U0DEPUTY01','Deputy Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-0S30RG',1,'38c7bf019cc2caa91bc2b2538995b5048845965907428756c1e5a61f67cd00cb','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-C45X7P',1,'4fc0295e42de738a523b8d1abee6335d1619250eb7b9b7221c9b467ae910f431','approved','slack:T0THORNBURY:U0EMPLOY02',NULL,'2027-03-01 09:30:00.000000','','[]','DL-7ANJ46','Town Clerk',0,0);
INSERT INTO "decisions" VALUES(1,'DR-TERHHY',1,'cb8270b44d0899f06ec8b41fac5e2ed2e72c0cb4dce1871569c13fb2f4a2ffd5','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-EC40JN',1,'a82a28b5466be2f2c58b6c6ed4e47bcf7020963e8cea24bdaa36cc806bc3011c','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-ZDHZNJ',1,'09757ed8d0c53a1aaa66ec0923538e58c199011c3d05faface6ad7319abc6377','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-01 09:30:00.000000','There is no Deputy.','[]',NULL,NULL,0,1);
INSERT INTO "decisions" VALUES(1,'DR-ZV1MGX',1,'8a06e38bbb399768f585bb8338916987facb490debf4b85a47d6ec4c83a66159','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-45FZ9B',1,'ef92871793dade55ca51327036e0dd629f6f1822392d611e2c25dd31bc9566b3','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-EF47J9',1,'122adbb03602c55ee8426ea02343a98507399a44ea8bf8bd3a9adc7771f0643a','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
INSERT INTO "decisions" VALUES(1,'DR-YDPN0T',1,'1b7495ba2a87de24e5216edc034c168e5acee100cfa1d4e9d4ab1df071e3e444','approved','slack:T0THORNBURY:U0CLERK001','Town Clerk','2027-03-03 09:30:00.000000','','[]',NULL,NULL,0,0);
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
INSERT INTO "delegations" VALUES(1,'DL-HSYQ3J','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one topic or event','The fair','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-03-01 09:30:00.000000','slack:T0THORNBURY:U0DEPUTY01',1);
INSERT INTO "delegations" VALUES(1,'DL-7ANJ46','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY02','one account','website','2027-03-01 09:30:00.000000','2027-05-20 23:00:00.000000','Away.','2027-05-08 14:30:00.000000',NULL,1);
INSERT INTO "delegations" VALUES(1,'DL-FFVRKD','slack:T0THORNBURY:U0CLERK001','Town Clerk','slack:T0THORNBURY:U0EMPLOY01','one account','x-account','2027-05-08 14:30:00.000000','2027-05-20 23:00:00.000000','Away.',NULL,NULL,0);
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
INSERT INTO "drafts" VALUES(1,'DR-J0NJNW','slack:T0THORNBURY:U0EMPLOY01','posted',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01','held',2,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-XFQ7CP','slack:T0THORNBURY:U0EMPLOY01','rejected',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01','changes requested',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-WYQJ3B','slack:T0THORNBURY:U0EMPLOY01','withdrawn',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-19FK2P','slack:T0THORNBURY:U0CLERK001','posted',1,'["slack:T0THORNBURY:U0DEPUTY01"]','["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-0S30RG','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-M2RK1Y','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-05-08 14:30:00.000000',NULL,'account');
INSERT INTO "drafts" VALUES(1,'DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01','unconfirmed',1,'["slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,'approver');
INSERT INTO "drafts" VALUES(1,'DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-01 09:30:00.000000','2027-03-01 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01','submitted',1,'[]','[]','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01','held',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-YDPN0T','slack:T0THORNBURY:U0EMPLOY01','approved',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-GGNY2E','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-KEGQAC','slack:T0THORNBURY:U0EMPLOY01','routed',1,'["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000','2027-04-08 14:30:00.000000',NULL);
INSERT INTO "drafts" VALUES(1,'DR-T0JD3S','slack:T0THORNBURY:U0EMPLOY01','submitted',2,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
INSERT INTO "drafts" VALUES(1,'DR-8EKNB3','slack:T0THORNBURY:U0EMPLOY01','lapsed',1,'["slack:T0THORNBURY:U0CLERK001"]','[]','2027-04-07 09:30:00.000000','2027-04-07 09:30:00.000000',NULL,NULL);
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
INSERT INTO "exemptions" VALUES(1,'DR-YDPN0T',1,'1b7495ba2a87de24e5216edc034c168e5acee100cfa1d4e9d4ab1df071e3e444','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
INSERT INTO "exemptions" VALUES(1,'DR-EF47J9',1,'122adbb03602c55ee8426ea02343a98507399a44ea8bf8bd3a9adc7771f0643a','emergency','No: it is a warning of a flood.','Yes: it helps everyone alike.','Lives are at risk.','slack:T0THORNBURY:U0CLERK001','2027-03-03 09:30:00.000000');
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
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-1','DR-J0NJNW',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-2','DR-J53FGG',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-3','DR-J53FGG',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-4','DR-5MQJWR',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-5','DR-XFQ7CP',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-6','DR-ZFKG30',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-7','DR-WYQJ3B',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-8','DR-19FK2P',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-9','DR-0S30RG',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-10','DR-M2RK1Y',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-11','DR-BY3VK1',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-12','DR-Y60AR9',1);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-13','DL-HSYQ3J',0);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-14','DL-7ANJ46',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-15','DR-C45X7P',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-16','DR-C45X7P',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-17','DR-C45X7P',2);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-18','DR-C45X7P',3);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-19','DR-8N0N07',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-20','DR-8N0N07',1);
INSERT INTO "idempotency_keys" VALUES(1,'comment','form-21','DR-8N0N07',2);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-22','DR-TERHHY',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-23','DR-EC40JN',1);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-24','AW-KHRP4Z',0);
INSERT INTO "idempotency_keys" VALUES(1,'absence','form-25','AW-2EGGZD',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-26','DR-ZDHZNJ',1);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-27','SG-255NMS',0);
INSERT INTO "idempotency_keys" VALUES(1,'suggestion','form-28','SG-34KTSG',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-29','DR-1XX5K4',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-30','DR-ZV1MGX',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-31','PW-SXADYT',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-32','DR-45FZ9B',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-33','DR-EF47J9',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-34','PW-K49C62',0);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-35','PW-53BNN6',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-36','DR-YDPN0T',1);
INSERT INTO "idempotency_keys" VALUES(1,'purdah window','form-37','PW-BGWVH5',0);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-38','DR-GGNY2E',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-39','DR-KEGQAC',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-40','DR-T0JD3S',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','form-41','DR-8EKNB3',1);
INSERT INTO "idempotency_keys" VALUES(1,'revision','bring-back:DR-T0JD3S:2','DR-T0JD3S',2);
INSERT INTO "idempotency_keys" VALUES(1,'delegation','form-42','DL-FFVRKD',0);
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
INSERT INTO "inbox" VALUES(1,'ask:1','2027-03-01 09:30:00.000000','HQiKfo0cQrgIVrcTgWRppxsyOLfr4VkhR0VDnazjY8m1LiRaD87S8UkhvM3Xll7BCm50CcyBjfINuQqG+FQlT7LtwenvP9p4kRfK50b7Wo7MEHJcTiDNhX2T4XE/LsW9uzx05kYqfAnTtQnl/r5XGekqVT4fq1P6hghxwuoEkXvpXlFE5Skgem7IoOv03SIYJDJAgaXZ/0Z2XuX8OTIj5ukoEF2E9QJXdUCWFvKVyOnSoLexcpCjUq2looVvDyl+eCrmrE/EnpGpzxihtUxdOhhI/YI5UCVxK9Gy3TtluaykCuD+BFnEIkYeodsvhbelKYsrChcxQCxirXHogThkdf53MTK8+gilvMOrFA51bhPRaHsGbYjvq0GoCSZI7/2+8arlTh+oldkOzdy2rQmRMFvUfRh8VenwnwU+DOcOZlvpURWyrMLxyupVhw/YXSUHYtm/FYuSjZAwnhDmRMCsOe6G6fbqbLsodZ/6VsXts3mgU6Wv5WQmir2w5yCECvrP247rwk1H+UpwFIxQHlScLKXXZYclzADm7KGfFR1JUP3852k3cxmorRTZJ0d2CzUswg4UT/v4/Kc+tbKtQLOaw0BctZ3/QgpvfW+pA5zlHGRwrltFzzvqk6/fovmRmgXTm6zH+HbKcY2S6v1dumpnH2Yr95ZYfyhUdIvNovSUrvsROYiWcFq2GiJBd3zw1x8wokhreY5V+87pZjpYB8A3vV1ET3F9mZlmfFR+3X7NFyvpvUsyfxrP0XBotEmERT2vHnlVCz77e+UAYgc3VDjCzmL6Jutehmasmqgfs8hEEuWJNWD9mXb6SWWnwYG3jQ/OfCDU9TfuMnDeLSwwMl20DEmHeG9rlBqaaIjrZQk82gsrIr6osOwB5LTFkcoIJEdK2Lto/121rvrV6sW7IN9pbZBej0m0xUKwyT+v7FmtdtHYaEFhcQG2sevR04G9Nufn3DUqDZc89PieMr3GOzmn0ZQbIBj9EI+Aqe0I/4jkEEJ2//8NC5JrshUqlTWJ4vFX2XDgFgKXFuwspfNu6IrUQvpWxPJ870C+EGSpsYx/dajayE6x1MpeiTwNE4F+AeZIqELJlchbtea1wOngm1GD1Fmm5/CwWgW1a/2EIf9Yv2jQnRA+OVFgw7YeepzBlAdwObVBNIGmb0PC+SsqSvvD4lkLeO3M2f45i2ptbA1+bn8mzSatiEreXkmz9cKFt87UadP/IkzZDaxvmE37cHA0MDmvnK9eDbXZSHnBoa4YW41UAB1/ltfmrtYgnRl7mQsqB5sPYHm4bvfmBoKBFPuwbN4dErw6DKe+epL8AQlwuRmh+swn/0lYzL+GMQuH750D2d3qxY6OLjssEOVFqTYh2I3HCJKRyDHY72rCrjVzIonGX1567e5CZe0uWdU=');
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
INSERT INTO "journal" VALUES(1,21,'{"previous": "540582deea48d7cc31c0ec8c8a815b9ea8898df849e3bb1eeb25ca3592aad190", "sequence": 21, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-J0NJNW", "clause": "4.2b", "details": {"revision": 1, "digest": "ea1ee9882d2cf17448a8504e159fa97799bb0fa076c7ca347bc3e3ee8a7e9584", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "141dbdd8ea2686ad147f348455c30414c199ae15372b44a3f6d74c04114d3441"}}','19eb8c639043e8f0c81766ba47ae2e901977e9e5050dea9db29e4a1ac5bd276f');
INSERT INTO "journal" VALUES(1,22,'{"previous": "19eb8c639043e8f0c81766ba47ae2e901977e9e5050dea9db29e4a1ac5bd276f", "sequence": 22, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-J0NJNW", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d2209d2ffddd57367095d0aa905e2126ee1645e62d89255094b7fd497124696a');
INSERT INTO "journal" VALUES(1,23,'{"previous": "d2209d2ffddd57367095d0aa905e2126ee1645e62d89255094b7fd497124696a", "sequence": 23, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-J0NJNW", "clause": "3.1", "details": {"revision": 1, "digest": "ea1ee9882d2cf17448a8504e159fa97799bb0fa076c7ca347bc3e3ee8a7e9584", "reason_digest": null, "clauses": []}}','cf6c2fda70eaaab162e2390489756bb19ce251efee16c7761a5c3c1ef6cfe9f8');
INSERT INTO "journal" VALUES(1,24,'{"previous": "cf6c2fda70eaaab162e2390489756bb19ce251efee16c7761a5c3c1ef6cfe9f8", "sequence": 24, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-J0NJNW", "clause": "3.1", "details": {"revision": 1, "digest": "ea1ee9882d2cf17448a8504e159fa97799bb0fa076c7ca347bc3e3ee8a7e9584", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','dd73e7ebf6acb08cf743c5bad10b31d686e0afb3e9a1412a2e209f91ed53f6ef');
INSERT INTO "journal" VALUES(1,25,'{"previous": "dd73e7ebf6acb08cf743c5bad10b31d686e0afb3e9a1412a2e209f91ed53f6ef", "sequence": 25, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-J0NJNW", "clause": "3.1", "details": {"revision": 1, "digest": "ea1ee9882d2cf17448a8504e159fa97799bb0fa076c7ca347bc3e3ee8a7e9584", "links": ["facebook-page d53c144b90931b62f491c3469da242c25b073a1cf958d0a2f955768a3956184d", "x-account dee9c05258f554d5786fb9468d630b371ec97ecb31e41a70ec6a078c3731a3b9"], "finished": 1}}','83ccf825bed36514389c3e6eadcc153d8347cc7e30a0ccdeac8f76501e818a04');
INSERT INTO "journal" VALUES(1,26,'{"previous": "83ccf825bed36514389c3e6eadcc153d8347cc7e30a0ccdeac8f76501e818a04", "sequence": 26, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-J53FGG", "clause": "4.2b", "details": {"revision": 1, "digest": "b5624409a9b05b4756a7542b24f5edd50d7098e974d3fa6eac699d572ef330b5", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "e4902129313dff325ac0fe1042121a8975d09f7c993715de1a1333bb72c2a758"}}','749e1c236bfe52a2a3e7fc01b12deee95f80c8dbaaf6b3645d65b3eb56129fa1');
INSERT INTO "journal" VALUES(1,27,'{"previous": "749e1c236bfe52a2a3e7fc01b12deee95f80c8dbaaf6b3645d65b3eb56129fa1", "sequence": 27, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-J53FGG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ffd8500b942536b09e0de62cb0e0e1dd4dad2eeab92ae6631cf352db33b37751');
INSERT INTO "journal" VALUES(1,28,'{"previous": "ffd8500b942536b09e0de62cb0e0e1dd4dad2eeab92ae6631cf352db33b37751", "sequence": 28, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-J53FGG", "clause": "3.1", "details": {"revision": 1, "digest": "b5624409a9b05b4756a7542b24f5edd50d7098e974d3fa6eac699d572ef330b5", "reason_digest": "6b13772664de657f3f818605a6d553fd1264cae43b2d37e6ed0de6f4c45d75fd", "clauses": ["5.1"]}}','968ec1a7d42aa487362c66a79799ed812b4577c44ec8535ef26c6b0439f6c6f6');
INSERT INTO "journal" VALUES(1,29,'{"previous": "968ec1a7d42aa487362c66a79799ed812b4577c44ec8535ef26c6b0439f6c6f6", "sequence": 29, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:revised", "version": 3, "reference": "DR-J53FGG", "clause": "4.2b", "details": {"revision": 2, "digest": "5ad2ad1a0c44941bbed727f6994ce44459c8143da52f21d1568a99a5ca0f9ddf", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "bd64e10472b6fc95199587cafc7e6dcddeb82859a9a5666d9bfbbe204130ee4b"}}','753f1c52127a312f1fde062ab27e20ef1ac5af346e7f22622f0af4f223d1116d');
INSERT INTO "journal" VALUES(1,30,'{"previous": "753f1c52127a312f1fde062ab27e20ef1ac5af346e7f22622f0af4f223d1116d", "sequence": 30, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-J53FGG", "clause": "3.1", "details": {"revision": 2, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','47656a997129875bac7da2bf953f4ae19f40540501ac6513dd89e26d5e216604');
INSERT INTO "journal" VALUES(1,31,'{"previous": "47656a997129875bac7da2bf953f4ae19f40540501ac6513dd89e26d5e216604", "sequence": 31, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-J53FGG", "clause": "3.1", "details": {"revision": 2, "digest": "5ad2ad1a0c44941bbed727f6994ce44459c8143da52f21d1568a99a5ca0f9ddf", "reason_digest": null, "clauses": []}}','cdae20185aaa8ec864e3ac79ba1023bb9b37e0c7811daf854e376ea653c32401');
INSERT INTO "journal" VALUES(1,32,'{"previous": "cdae20185aaa8ec864e3ac79ba1023bb9b37e0c7811daf854e376ea653c32401", "sequence": 32, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-J53FGG", "clause": "3.1", "details": {"revision": 2, "digest": "5ad2ad1a0c44941bbed727f6994ce44459c8143da52f21d1568a99a5ca0f9ddf", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','0a4504d7e3c5e37e4c41e56e325fc1b5b297c3a1aed40f64fc627bd7292f8889');
INSERT INTO "journal" VALUES(1,33,'{"previous": "0a4504d7e3c5e37e4c41e56e325fc1b5b297c3a1aed40f64fc627bd7292f8889", "sequence": 33, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-5MQJWR", "clause": "4.2b", "details": {"revision": 1, "digest": "e2f38c97f9c028661f063f5929a1485bc32ac2ec3fe6b616ae8dcc4c5c30fa78", "accounts": ["facebook-page", "x-account"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "acb331aafae3e79bf22e215aca5493b7367ef89db5dc7af8515677c28d1e53c8"}}','3bfefd90576e4a8fdeedac47224bdf5b9bcc67ad72d5e8c729718449ce1481d8');
INSERT INTO "journal" VALUES(1,34,'{"previous": "3bfefd90576e4a8fdeedac47224bdf5b9bcc67ad72d5e8c729718449ce1481d8", "sequence": 34, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-5MQJWR", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','824496d80a68f21941aa420dc72f89cd37f924d7c7c29339157396f3af1b3a57');
INSERT INTO "journal" VALUES(1,35,'{"previous": "824496d80a68f21941aa420dc72f89cd37f924d7c7c29339157396f3af1b3a57", "sequence": 35, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-5MQJWR", "clause": "3.1", "details": {"revision": 1, "digest": "e2f38c97f9c028661f063f5929a1485bc32ac2ec3fe6b616ae8dcc4c5c30fa78", "reason_digest": null, "clauses": []}}','f023a75009614b9f4db0b088e222152d6f0f69dd72b9a64e50c99a6a80cb6382');
INSERT INTO "journal" VALUES(1,36,'{"previous": "f023a75009614b9f4db0b088e222152d6f0f69dd72b9a64e50c99a6a80cb6382", "sequence": 36, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-5MQJWR", "clause": "3.1", "details": {"revision": 1, "digest": "e2f38c97f9c028661f063f5929a1485bc32ac2ec3fe6b616ae8dcc4c5c30fa78", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','5556bbc7f8316dc3101dbc96feed65d2a06c2d3b229899b61d61a7d832aff6bb');
INSERT INTO "journal" VALUES(1,37,'{"previous": "5556bbc7f8316dc3101dbc96feed65d2a06c2d3b229899b61d61a7d832aff6bb", "sequence": 37, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-5MQJWR", "clause": "3.1", "details": {"revision": 1, "digest": "e2f38c97f9c028661f063f5929a1485bc32ac2ec3fe6b616ae8dcc4c5c30fa78", "links": ["x-account 02bd07b92367bb23afdd6a0cdcefb39a7a0ab278099eda046f30e7407881501c"], "finished": 0}}','22f8f2fbb700c83c328a83ba75eb98e0dc02d73e0558a2b58ff46f8a81a3a94a');
INSERT INTO "journal" VALUES(1,38,'{"previous": "22f8f2fbb700c83c328a83ba75eb98e0dc02d73e0558a2b58ff46f8a81a3a94a", "sequence": 38, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-XFQ7CP", "clause": "4.2b", "details": {"revision": 1, "digest": "3b6004fdcaf4da2c28ad70e26c2784834abc48c716deca54a7b947ecda7a6608", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "9879ab239101513f283ba178c8a710be1031b7b6ec6d03d3a17d22737831851c"}}','5d6a9c3e833a44796fbf724114ddeeee951823bc81896f8603015483d31ed4ef');
INSERT INTO "journal" VALUES(1,39,'{"previous": "5d6a9c3e833a44796fbf724114ddeeee951823bc81896f8603015483d31ed4ef", "sequence": 39, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-XFQ7CP", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','ed1e7f794d31e0f5032122744b9d70f184ef387308b66356e38e1ca054f38dc6');
INSERT INTO "journal" VALUES(1,40,'{"previous": "ed1e7f794d31e0f5032122744b9d70f184ef387308b66356e38e1ca054f38dc6", "sequence": 40, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:rejected", "version": 2, "reference": "DR-XFQ7CP", "clause": "3.1", "details": {"revision": 1, "digest": "3b6004fdcaf4da2c28ad70e26c2784834abc48c716deca54a7b947ecda7a6608", "reason_digest": "a110dccd585ca95985599c208f026277c359fe18cb953d2c7505a9c53118a4a9", "clauses": ["5.1"]}}','f80ae7b6e5ee25c697a0721806eb2c5c3c792d13026b0a8bc90008875989080f');
INSERT INTO "journal" VALUES(1,41,'{"previous": "f80ae7b6e5ee25c697a0721806eb2c5c3c792d13026b0a8bc90008875989080f", "sequence": 41, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0VOLUNT01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-ZFKG30", "clause": "4.2b", "details": {"revision": 1, "digest": "58ee7d8cd4768e284f6d311a84c76319fa9894a4db0fa1c57689b16b4edcdc59", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "261630b94cf44ec67506b7ce77e29addc9ab2e826e2f94621e7441ab6d5789bb"}}','64017cc47e8e4f52c550cff8196efd28164683c7750160d948121822bc155914');
INSERT INTO "journal" VALUES(1,42,'{"previous": "64017cc47e8e4f52c550cff8196efd28164683c7750160d948121822bc155914", "sequence": 42, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZFKG30", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','d201ec247767998b54ddd359249d19c42bcb49eeaa7143f98a285eaae3ae3398');
INSERT INTO "journal" VALUES(1,43,'{"previous": "d201ec247767998b54ddd359249d19c42bcb49eeaa7143f98a285eaae3ae3398", "sequence": 43, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:changes-requested", "version": 2, "reference": "DR-ZFKG30", "clause": "3.1", "details": {"revision": 1, "digest": "58ee7d8cd4768e284f6d311a84c76319fa9894a4db0fa1c57689b16b4edcdc59", "reason_digest": "97d4fecf4a1954bebe489b414d44073a60a828a6277598cb77ed16f79cd3b139", "clauses": ["5.1"]}}','28346813e37d28d880b5ef505fa8736c6a854ba7c0d5b03231812550ab4d4651');
INSERT INTO "journal" VALUES(1,44,'{"previous": "28346813e37d28d880b5ef505fa8736c6a854ba7c0d5b03231812550ab4d4651", "sequence": 44, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-WYQJ3B", "clause": "4.2b", "details": {"revision": 1, "digest": "43dc8e7290c1bde994cd2999447424afcc3eb1d6287e502f73a757e322760a1a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "c30778b44caa540d5b1444f8bb00feef189edea4a0eb48a9447ae8a9af488174"}}','651aedaa88357e22bb01073fc657a3fc73e917a629fef7e71fe719c4e4c5f187');
INSERT INTO "journal" VALUES(1,45,'{"previous": "651aedaa88357e22bb01073fc657a3fc73e917a629fef7e71fe719c4e4c5f187", "sequence": 45, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-WYQJ3B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','c928573c13f4168ae68545fb25bac5ce5989d5ebea72d036c8a3d6a1b65c966b');
INSERT INTO "journal" VALUES(1,46,'{"previous": "c928573c13f4168ae68545fb25bac5ce5989d5ebea72d036c8a3d6a1b65c966b", "sequence": 46, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:withdrawn", "version": 2, "reference": "DR-WYQJ3B", "clause": "5.8", "details": {"revision": 1}}','5143aa4d77df692301a5e9dd008bbbd49d9ccc42ed9bba2e47b2f9177d5b20ce');
INSERT INTO "journal" VALUES(1,47,'{"previous": "5143aa4d77df692301a5e9dd008bbbd49d9ccc42ed9bba2e47b2f9177d5b20ce", "sequence": 47, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 3, "reference": "DR-19FK2P", "clause": "4.2b", "details": {"revision": 1, "digest": "a09cbe798ef44971a72fcc706358ac6534b85e54529983bbc39ac4abc4375524", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "d547a6d916eb0d315882eb54f1b9b412b3f8373204f9c5f25e7ae9a95071f624"}}','b86b39ff1bf36f6459c57d966b1f3d4506bbdeee6d4c1e68f4ab9bca5bac960b');
INSERT INTO "journal" VALUES(1,48,'{"previous": "b86b39ff1bf36f6459c57d966b1f3d4506bbdeee6d4c1e68f4ab9bca5bac960b", "sequence": 48, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-19FK2P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','33fba321b69bd6d3143fea8b4e156c775e799eeb040c4aaa7a60fe3171abde4f');
INSERT INTO "journal" VALUES(1,49,'{"previous": "33fba321b69bd6d3143fea8b4e156c775e799eeb040c4aaa7a60fe3171abde4f", "sequence": 49, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-19FK2P", "clause": "3.1", "details": {"revision": 1, "digest": "a09cbe798ef44971a72fcc706358ac6534b85e54529983bbc39ac4abc4375524", "reason_digest": null, "clauses": []}}','ec918e344e3c16271aff34dcbd98c7740661aa45fe19d6e07edd769f8c0bfdc8');
INSERT INTO "journal" VALUES(1,50,'{"previous": "ec918e344e3c16271aff34dcbd98c7740661aa45fe19d6e07edd769f8c0bfdc8", "sequence": 50, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:released", "version": 2, "reference": "DR-19FK2P", "clause": "3.1", "details": {"revision": 1, "digest": "a09cbe798ef44971a72fcc706358ac6534b85e54529983bbc39ac4abc4375524", "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','78dbf97268b2dd2a8efa5dc2b6ec9cc6c56fc972abc9c866db9338af73be0591');
INSERT INTO "journal" VALUES(1,51,'{"previous": "78dbf97268b2dd2a8efa5dc2b6ec9cc6c56fc972abc9c866db9338af73be0591", "sequence": 51, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:posted", "version": 2, "reference": "DR-19FK2P", "clause": "3.1", "details": {"revision": 1, "digest": "a09cbe798ef44971a72fcc706358ac6534b85e54529983bbc39ac4abc4375524", "links": ["website e35abf07010b63f047e84eb15d737d7a516dfc57f79e06743a4fdc73df4aa9bc"], "finished": 1}}','b06f695dfa854ea44ffbd30f2582754a13d0824a16072810cc397a528381556f');
INSERT INTO "journal" VALUES(1,52,'{"previous": "b06f695dfa854ea44ffbd30f2582754a13d0824a16072810cc397a528381556f", "sequence": 52, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-0S30RG", "clause": "4.2b", "details": {"revision": 1, "digest": "38c7bf019cc2caa91bc2b2538995b5048845965907428756c1e5a61f67cd00cb", "accounts": ["facebook-page"], "goes_out_at": "2027-05-10T08:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "b16d9b590db3389e76d2243080d20d84cd840b60bdf56e3cb49ffea0df5061e5"}}','789443aac8ee5bbac5d9b1a6cc0b1a76e2a611c4f2eec892813ef098d72c1bb7');
INSERT INTO "journal" VALUES(1,53,'{"previous": "789443aac8ee5bbac5d9b1a6cc0b1a76e2a611c4f2eec892813ef098d72c1bb7", "sequence": 53, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-0S30RG", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','6e8ee5ff2ccf3d0ccd64e1d459eba490e6cd9d4c91deca34d417775d88602501');
INSERT INTO "journal" VALUES(1,54,'{"previous": "6e8ee5ff2ccf3d0ccd64e1d459eba490e6cd9d4c91deca34d417775d88602501", "sequence": 54, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-0S30RG", "clause": "3.1", "details": {"revision": 1, "digest": "38c7bf019cc2caa91bc2b2538995b5048845965907428756c1e5a61f67cd00cb", "reason_digest": null, "clauses": []}}','d7aacfc19961ed23d4ca4dc7032fed1770884b29cd9d9a6c6cd4bd6ccbb374a9');
INSERT INTO "journal" VALUES(1,55,'{"previous": "d7aacfc19961ed23d4ca4dc7032fed1770884b29cd9d9a6c6cd4bd6ccbb374a9", "sequence": 55, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-M2RK1Y", "clause": "4.2b", "details": {"revision": 1, "digest": "af495fb86d7b516a90c7654a2090aa3d6147a1aac76a692f9af8afed39859937", "accounts": ["facebook-page"], "goes_out_at": "2027-05-11T11:00:00+00:00", "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "13c6262ae27c99f38721c370065220c2e46bfde3dce5417c436f87e44a0c9431"}}','4cbf027ccbf0b6a10c44988c9424a759e763444491ce500cbcf7ea42f7a016ad');
INSERT INTO "journal" VALUES(1,56,'{"previous": "4cbf027ccbf0b6a10c44988c9424a759e763444491ce500cbcf7ea42f7a016ad", "sequence": 56, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-BY3VK1", "clause": "4.2b", "details": {"revision": 1, "digest": "2d727a5cff5b72053e55b6fc37991bb9e6ce4805a1c6812f2059f0583b91534d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"], "note_digest": "0ba76c53f0132bf4e5a6910a6e3197da51d825c6f02dfedaf85016dc12ca6e94", "form_digest": "54c5694aaacea1c8589410d9f9cf4636c35c2f9ad4e87ef1cbcd698245656ff9"}}','8299cd0add9cf65d9f76b5d7dbd660fdd50ca1c6fc421d09baaa43eebf805e08');
INSERT INTO "journal" VALUES(1,57,'{"previous": "8299cd0add9cf65d9f76b5d7dbd660fdd50ca1c6fc421d09baaa43eebf805e08", "sequence": 57, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-BY3VK1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','40d78914a1c55a9e48607bea73f501caf62b9535866680e2c0adf34d3607407f');
INSERT INTO "journal" VALUES(1,58,'{"previous": "40d78914a1c55a9e48607bea73f501caf62b9535866680e2c0adf34d3607407f", "sequence": 58, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-Y60AR9", "clause": "4.2b", "details": {"revision": 1, "digest": "c127cffe0e8604cab4f8d8bfe23f2bc5cc3ffc5b9c0803b3c2eaa3fe0df68c1b", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "f0da5a83e667c3b6d01d97e67a1e030c0dc5b69846eee9c4ac71a660a51a5d9a"}}','ca41719a726d85fcf34cbe68fa5db2a2174652b79b99338ad3641632de802822');
INSERT INTO "journal" VALUES(1,59,'{"previous": "ca41719a726d85fcf34cbe68fa5db2a2174652b79b99338ad3641632de802822", "sequence": 59, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-Y60AR9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','5a822aed7e8565b5b633efcf777a9e405b4dbc0b1419bf50ad146e5aa1bf5f3a');
INSERT INTO "journal" VALUES(1,60,'{"previous": "5a822aed7e8565b5b633efcf777a9e405b4dbc0b1419bf50ad146e5aa1bf5f3a", "sequence": 60, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "attempt:refused", "version": 3, "reference": "DR-Y60AR9", "clause": "9.2", "details": {"attempted": "draft:approve", "clauses": ["9.2"], "overtaken": 0}}','12a02434fab1e356e3ff0a22d5a0ab005241681cbd361fda05a6d3e4c476fa15');
INSERT INTO "journal" VALUES(1,61,'{"previous": "12a02434fab1e356e3ff0a22d5a0ab005241681cbd361fda05a6d3e4c476fa15", "sequence": 61, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-HSYQ3J", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "7414e07e682c2e727aabee8ccb08c52d689d0d47db992318ce5d373c9a3ccebf", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "9b83c81dab2ad884c8f97b607ab25441413ab6b590522aee85e154ed79b8a977", "form_digest": "a0d146d338a6febca27bdf5a0961fda24136c9f71b9e2bf9f9b922379e82ab93"}}','04f3ff0984380bca57b583a4ab92a6887fae63bb7d03a214eb1a731f784a12d8');
INSERT INTO "journal" VALUES(1,62,'{"previous": "04f3ff0984380bca57b583a4ab92a6887fae63bb7d03a214eb1a731f784a12d8", "sequence": 62, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "delegation:ended", "version": 2, "reference": "DL-HSYQ3J", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one topic or event", "case": "7414e07e682c2e727aabee8ccb08c52d689d0d47db992318ce5d373c9a3ccebf", "ends": "2027-03-01T09:30:00+00:00", "reason_digest": "9b83c81dab2ad884c8f97b607ab25441413ab6b590522aee85e154ed79b8a977"}}','2cef5bd8dbd102b55a24afd9e981099e8b1d6fe05f1a624f65899d70440d5ab0');
INSERT INTO "journal" VALUES(1,63,'{"previous": "2cef5bd8dbd102b55a24afd9e981099e8b1d6fe05f1a624f65899d70440d5ab0", "sequence": 63, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-7ANJ46", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "333375ff1bf4ad64eb8c3909a7f01001a4f9f733aa8475bba3aa46015430a60f", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "b80cd447293ea822e59cb9e87c71388db02cfaa5043d512d62126bc2c36d3a2a", "form_digest": "0eedf04df0dc05f029d3c78ff1dc237159b87a05ab6beea01d505f4545a83435"}}','2703113d4828dbee08c35d2f75cc65498a6bc7941de0cfe46268f319c2122b0c');
INSERT INTO "journal" VALUES(1,64,'{"previous": "2703113d4828dbee08c35d2f75cc65498a6bc7941de0cfe46268f319c2122b0c", "sequence": 64, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-C45X7P", "clause": "4.2b", "details": {"revision": 1, "digest": "4fc0295e42de738a523b8d1abee6335d1619250eb7b9b7221c9b467ae910f431", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "e5fed04bc9ac7dee9703ab39bc96ee9375b092b334bbca4892777bcfa0f334ac"}}','b80b8954f56f8fe33221d8bb1ca2b38f3c9ecdc93feef692a52c8b62e25c9222');
INSERT INTO "journal" VALUES(1,65,'{"previous": "b80b8954f56f8fe33221d8bb1ca2b38f3c9ecdc93feef692a52c8b62e25c9222", "sequence": 65, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-C45X7P", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','5167269e65036d2fb8d49a28fc793fe7194c2ef146a8861bf5c3518173ec110d');
INSERT INTO "journal" VALUES(1,66,'{"previous": "5167269e65036d2fb8d49a28fc793fe7194c2ef146a8861bf5c3518173ec110d", "sequence": 66, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-C45X7P", "clause": "3.1", "details": {"revision": 1, "comment_digest": "31e6cf9afcbaa530c1bf7141c14228e5cc22929a2c16a860c18fc49af903fb5e", "form_digest": "b317c98d72f060ea05a3adbb6d12729a14aed46b24b586e0b7711d7f9cf7cf71", "delegation": "DL-7ANJ46", "lent_by": "Town Clerk", "stated": 0}}','81dec0be79fad48619fbda4df7ae19e80157f87f56639b88f033bc45fab7be08');
INSERT INTO "journal" VALUES(1,67,'{"previous": "81dec0be79fad48619fbda4df7ae19e80157f87f56639b88f033bc45fab7be08", "sequence": 67, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-C45X7P", "clause": "3.1", "details": {"revision": 1, "comment_digest": "23e0fa8b12f4b0b4d2b90c8dac87a0693231d4ff999793c06c6ba8c14d7291ca", "form_digest": "4ad9c9a3042b4f20de82d69bc9c485e12d8267ea746e357353b13c5c69e06024"}}','398c4523b5e3a1138f37a734d26656855ceba61120a6a188944f2d33ff98d2a6');
INSERT INTO "journal" VALUES(1,68,'{"previous": "398c4523b5e3a1138f37a734d26656855ceba61120a6a188944f2d33ff98d2a6", "sequence": 68, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:commented", "version": 2, "reference": "DR-C45X7P", "clause": "3.1", "details": {"revision": 1, "comment_digest": "d6ad963fc12775f041ab9c40976fe619adf1106e9e1a3efe536425738416f79b", "form_digest": "7de496570787a2f584e2b6d2326d3e5fccd226d02ebbc9987be76d6471979cd2", "delegation": "DL-7ANJ46", "lent_by": "Town Clerk", "stated": 0}}','3444b8f81d200b59072f1796ab9bcf2f2dfd004bb4f0ba9f793742df002a4624');
INSERT INTO "journal" VALUES(1,69,'{"previous": "3444b8f81d200b59072f1796ab9bcf2f2dfd004bb4f0ba9f793742df002a4624", "sequence": 69, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:approved", "version": 3, "reference": "DR-C45X7P", "clause": "3.1", "details": {"revision": 1, "digest": "4fc0295e42de738a523b8d1abee6335d1619250eb7b9b7221c9b467ae910f431", "reason_digest": null, "clauses": [], "delegation": "DL-7ANJ46", "lent_by": "Town Clerk", "stated": 0}}','c8e574d14419197c8484ae3536ca96308d070487fbc2d4f689c8a1b8883a5f20');
INSERT INTO "journal" VALUES(1,70,'{"previous": "c8e574d14419197c8484ae3536ca96308d070487fbc2d4f689c8a1b8883a5f20", "sequence": 70, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-8N0N07", "clause": "4.2b", "details": {"revision": 1, "digest": "a5a059e317a039c4c0b3f25884df74140a181afbb0dc7124ab3fa03c5d664a2a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "bcc2067cccaae359c3a131cca66fd78199cea4068922b7b9de1f0dcf7e7c1657"}}','66397a7b848ca2ba5e682d159a6d76f73637dc9fa0719564600a98e09d5cd36f');
INSERT INTO "journal" VALUES(1,71,'{"previous": "66397a7b848ca2ba5e682d159a6d76f73637dc9fa0719564600a98e09d5cd36f", "sequence": 71, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8N0N07", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','375480032451f44d66969ddeac7becd0e40b6f06e8c7012f10ea6bdfff6bc3ee');
INSERT INTO "journal" VALUES(1,72,'{"previous": "375480032451f44d66969ddeac7becd0e40b6f06e8c7012f10ea6bdfff6bc3ee", "sequence": 72, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-8N0N07", "clause": "3.1", "details": {"revision": 1, "comment_digest": "dfcc80b14453cc2a50b04eccbbe9aa6470830ade2e66ba22bdc815e91eb1ef1c", "form_digest": "b052c0913021aa9effbe8dcebf816ebc44f895d8b8b5ed9773626d5f414fe09e"}}','154b2399da234ca224c696e1e6a569be613a85782db01a792f5f5dc77f4c0eb2');
INSERT INTO "journal" VALUES(1,73,'{"previous": "154b2399da234ca224c696e1e6a569be613a85782db01a792f5f5dc77f4c0eb2", "sequence": 73, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:commented", "version": 2, "reference": "DR-8N0N07", "clause": "3.1", "details": {"revision": 1, "comment_digest": "dd8c2137e41de04670318e30157ac1a099b01830301161c17fda04f28f0e6204", "form_digest": "1588878a7004615c2073bb660509eba15643d30ad5bdc31f96508612f8328282"}}','ff45b75d9d95688f5b6a80f2511a8f7e0f376269095c5b0e7a8a7f95170fcf93');
INSERT INTO "journal" VALUES(1,74,'{"previous": "ff45b75d9d95688f5b6a80f2511a8f7e0f376269095c5b0e7a8a7f95170fcf93", "sequence": 74, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:handed-on", "version": 2, "reference": "DR-8N0N07", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "note_digest": "e0422ff10b425431bbebcb31614a724fa25a4f331acb750c04904b3ab44f9b70"}}','1886c4c1204962661c88ff70653a257e65a1f9d70d087f347f3c88345904f4f7');
INSERT INTO "journal" VALUES(1,75,'{"previous": "1886c4c1204962661c88ff70653a257e65a1f9d70d087f347f3c88345904f4f7", "sequence": 75, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-TERHHY", "clause": "4.2b", "details": {"revision": 1, "digest": "cb8270b44d0899f06ec8b41fac5e2ed2e72c0cb4dce1871569c13fb2f4a2ffd5", "accounts": ["website"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "29100bd8139131bd09770c94ac2f796303d9fc86d2e1a8918c9f4a98f484d746"}}','e27a55c37e94c250ae1470c04d1fa038d95a5ae01571f7ecd9f99f2c437aa125');
INSERT INTO "journal" VALUES(1,76,'{"previous": "e27a55c37e94c250ae1470c04d1fa038d95a5ae01571f7ecd9f99f2c437aa125", "sequence": 76, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-TERHHY", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0EMPLOY02"]}}','3aa224d7c1b1034972d9d99915940c8d8006727c4b8bff84745f09a03effee05');
INSERT INTO "journal" VALUES(1,77,'{"previous": "3aa224d7c1b1034972d9d99915940c8d8006727c4b8bff84745f09a03effee05", "sequence": 77, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-TERHHY", "clause": "3.1", "details": {"revision": 1, "digest": "cb8270b44d0899f06ec8b41fac5e2ed2e72c0cb4dce1871569c13fb2f4a2ffd5", "reason_digest": null, "clauses": []}}','cb52276e970d6857280d1bf826b16d2f45b14f17487483c9c39936bb727c246e');
INSERT INTO "journal" VALUES(1,78,'{"previous": "cb52276e970d6857280d1bf826b16d2f45b14f17487483c9c39936bb727c246e", "sequence": 78, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-TERHHY", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02"]}}','b24f5d6f200314f7aae8445ca6f1cbdc566050413a422bed3d48bc0b9400df93');
INSERT INTO "journal" VALUES(1,79,'{"previous": "b24f5d6f200314f7aae8445ca6f1cbdc566050413a422bed3d48bc0b9400df93", "sequence": 79, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY02", "office": null, "act": "draft:confirmed", "version": 2, "reference": "DR-TERHHY", "clause": "3.1", "details": {"revision": 1, "digest": "cb8270b44d0899f06ec8b41fac5e2ed2e72c0cb4dce1871569c13fb2f4a2ffd5", "delegation": "DL-7ANJ46", "lent_by": "Town Clerk", "stated": 0}}','a5b438077065da7293bc24d863eb0e936c6028a27763993c8cf6bf0040284833');
INSERT INTO "journal" VALUES(1,80,'{"previous": "a5b438077065da7293bc24d863eb0e936c6028a27763993c8cf6bf0040284833", "sequence": 80, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-EC40JN", "clause": "4.2b", "details": {"revision": 1, "digest": "a82a28b5466be2f2c58b6c6ed4e47bcf7020963e8cea24bdaa36cc806bc3011c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "43a95267095ec459e98e5033f71fd6ca1fd9f8f002935a964fcf6a17bdc85ff5"}}','2d2d046941a5ffddc03967a5ff5d6d7399a5f4ad600ca1227515470395f9b5d8');
INSERT INTO "journal" VALUES(1,81,'{"previous": "2d2d046941a5ffddc03967a5ff5d6d7399a5f4ad600ca1227515470395f9b5d8", "sequence": 81, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EC40JN", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','faf982a4a359f6a081710836eab65f5191c3ebeb5d313ddc47967e21a7ddb384');
INSERT INTO "journal" VALUES(1,82,'{"previous": "faf982a4a359f6a081710836eab65f5191c3ebeb5d313ddc47967e21a7ddb384", "sequence": 82, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-EC40JN", "clause": "3.1", "details": {"revision": 1, "digest": "a82a28b5466be2f2c58b6c6ed4e47bcf7020963e8cea24bdaa36cc806bc3011c", "reason_digest": null, "clauses": []}}','0935499ff121b015f46e1c99400747b86a605b67167a465a8d74b0d86175400b');
INSERT INTO "journal" VALUES(1,83,'{"previous": "0935499ff121b015f46e1c99400747b86a605b67167a465a8d74b0d86175400b", "sequence": 83, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-EC40JN", "clause": "3.1", "details": {"revision": 1, "cause": "approver", "approver": "slack:T0THORNBURY:U0CLERK001", "why": ["1.1"], "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','688cd9ac69664d12493b9c3e8538de39652b0c2c758c31acf5c3ade0055e4dbd');
INSERT INTO "journal" VALUES(1,84,'{"previous": "688cd9ac69664d12493b9c3e8538de39652b0c2c758c31acf5c3ade0055e4dbd", "sequence": 84, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-KHRP4Z", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": null, "form_digest": "9dd361ab76cfa907a20c11bd5aa9361fde973f57cc96da65638fcea45860a81c"}}','59199d9cfe360c5770a282b066775316b7f97a2d68e6f1e1b096131f634a2c7b');
INSERT INTO "journal" VALUES(1,85,'{"previous": "59199d9cfe360c5770a282b066775316b7f97a2d68e6f1e1b096131f634a2c7b", "sequence": 85, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-BY3VK1", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','e4e2b3122c395c02af84a7889c7e4a3cf6e996b9cf2b71df820aee8ae3a829bf');
INSERT INTO "journal" VALUES(1,86,'{"previous": "e4e2b3122c395c02af84a7889c7e4a3cf6e996b9cf2b71df820aee8ae3a829bf", "sequence": 86, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:rerouted", "version": 2, "reference": "DR-Y60AR9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"], "cause": "roles"}}','6cdf1b6b9f2b687c909e7ae452003d9ccaa7d39ac6d008dcf09e055def022e4c');
INSERT INTO "journal" VALUES(1,87,'{"previous": "6cdf1b6b9f2b687c909e7ae452003d9ccaa7d39ac6d008dcf09e055def022e4c", "sequence": 87, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "absence:ended", "version": 2, "reference": "AW-KHRP4Z", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0CLERK001", "begins": "2027-03-01T09:30:00+00:00", "ends": "2027-03-01T09:30:00+00:00"}}','2cebcc3c5d4e5fade0d7d8a35e7d5cb2e5d460b59940cafff9871ad9cf52b5a2');
INSERT INTO "journal" VALUES(1,88,'{"previous": "2cebcc3c5d4e5fade0d7d8a35e7d5cb2e5d460b59940cafff9871ad9cf52b5a2", "sequence": 88, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "absence:set", "version": 2, "reference": "AW-2EGGZD", "clause": "3.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "begins": "2027-04-30T23:00:00+00:00", "ends": "2027-05-09T23:00:00+00:00", "form_digest": "5a9c5d10e3f0f7e67136bb72e086b5b4365de3d2f1d8e1b786ca391d4d6ffaa3"}}','0260ab11ce613cf7d593570804e0660424f674f721ac8726a9896fca68ba0387');
INSERT INTO "journal" VALUES(1,89,'{"previous": "0260ab11ce613cf7d593570804e0660424f674f721ac8726a9896fca68ba0387", "sequence": 89, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:switched", "version": 2, "reference": "", "clause": "house rule 1", "details": {"on": 1}}','18058ef7bd91d6350a91383da97c047b8373dc2da83f1856f11afd731373e922');
INSERT INTO "journal" VALUES(1,90,'{"previous": "18058ef7bd91d6350a91383da97c047b8373dc2da83f1856f11afd731373e922", "sequence": 90, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": null}}','1e59c52b59a13ba93434100fe4cc0920a739d3f064bbbbe572b6d6453c960353');
INSERT INTO "journal" VALUES(1,91,'{"previous": "1e59c52b59a13ba93434100fe4cc0920a739d3f064bbbbe572b6d6453c960353", "sequence": 91, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0DEPUTY01"]}}','89ea9e468163afc81564dafbbed875cc55d8aa6d2ac8582461870813bb964899');
INSERT INTO "journal" VALUES(1,92,'{"previous": "89ea9e468163afc81564dafbbed875cc55d8aa6d2ac8582461870813bb964899", "sequence": 92, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:submitted", "version": 3, "reference": "DR-ZDHZNJ", "clause": "4.2b", "details": {"revision": 1, "digest": "09757ed8d0c53a1aaa66ec0923538e58c199011c3d05faface6ad7319abc6377", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "bbc73fc5047103aea0c4d5ab42b4617465626ed924fd61734e6643d9cd7d782b"}}','18e21466ba47b15509b4dbe5841e76cc497ad4a80ae989f0edb57bef4a962d0f');
INSERT INTO "journal" VALUES(1,93,'{"previous": "18e21466ba47b15509b4dbe5841e76cc497ad4a80ae989f0edb57bef4a962d0f", "sequence": 93, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZDHZNJ", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','66ac976710f6b13e826079166ca184872fd8047689e5530ccc355e61824b82d3');
INSERT INTO "journal" VALUES(1,94,'{"previous": "66ac976710f6b13e826079166ca184872fd8047689e5530ccc355e61824b82d3", "sequence": 94, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-ZDHZNJ", "clause": "3.1", "details": {"revision": 1, "digest": "09757ed8d0c53a1aaa66ec0923538e58c199011c3d05faface6ad7319abc6377", "reason_digest": "cb2b2555c85babc501bd4b8b67eda1d405a20acf574a08dbf2c88e89e1934fe1", "clauses": [], "own": 1}}','fe528cf9309be1fda1cee605091d059532904483b2d8e0ac7c7baef6583c8a10');
INSERT INTO "journal" VALUES(1,95,'{"previous": "fe528cf9309be1fda1cee605091d059532904483b2d8e0ac7c7baef6583c8a10", "sequence": 95, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0DEPUTY01", "standing": "employee", "office": "Deputy Town Clerk"}}','67dd2f737282e94b0f8092f27567d695d249c0be013a43d099e4ea1aa104cbdb');
INSERT INTO "journal" VALUES(1,96,'{"previous": "67dd2f737282e94b0f8092f27567d695d249c0be013a43d099e4ea1aa104cbdb", "sequence": 96, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0DEPUTY01"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','715c35d1eddc17d8d71dced6a784f9d91f3728aecfbaf51f07f052717fa9a167');
INSERT INTO "journal" VALUES(1,97,'{"previous": "715c35d1eddc17d8d71dced6a784f9d91f3728aecfbaf51f07f052717fa9a167", "sequence": 97, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL01", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-255NMS", "clause": "house rule 3", "details": {"words_digest": "dabe4a611e966d1b5d931d7f0bf5e5c64656fba5a3660fb298380cdfcfa7cb4d", "form_digest": "d310951360089271b18c0afced3eaa46abd5b124f7c54da4b8c07c5a825c1e4b"}}','f671bae11cd2e9f479afdffa2f39450715d77eda20448933c54e84d75579b9b3');
INSERT INTO "journal" VALUES(1,98,'{"previous": "f671bae11cd2e9f479afdffa2f39450715d77eda20448933c54e84d75579b9b3", "sequence": 98, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0COUNCL02", "office": null, "act": "suggestion:made", "version": 2, "reference": "SG-34KTSG", "clause": "house rule 3", "details": {"words_digest": "b52d5c6fd7912f4b68cd31c032da45df72d29813a265a351a2ac977434fda890", "form_digest": "751467da3b0a8b1bd7627c27f9a8019e43e54752b22105010d57b1d79859f709"}}','c137bf9e4db045fae584eac767cc2e9aeaed60b3a48b6e43034f99fdb373cf70');
INSERT INTO "journal" VALUES(1,99,'{"previous": "c137bf9e4db045fae584eac767cc2e9aeaed60b3a48b6e43034f99fdb373cf70", "sequence": 99, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-1XX5K4", "clause": "4.2b", "details": {"revision": 1, "digest": "74292a05583ea7bf8b46efa8f19205cfa7417e6a82af5873188dac8fdabc3aed", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "9190b382e7c8e948c01f423d61a81757a20102c1020ab5f241a8ad8009dfc712"}}','6e7b66f26480eb4c3d8b82e48e8e421bdbf82650b2a65517d11522b983801c22');
INSERT INTO "journal" VALUES(1,100,'{"previous": "6e7b66f26480eb4c3d8b82e48e8e421bdbf82650b2a65517d11522b983801c22", "sequence": 100, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "suggestion:adopted", "version": 2, "reference": "SG-255NMS", "clause": "house rule 3", "details": {"draft": "DR-1XX5K4"}}','b05756a9e8af762b7b6770cda9f164aedb9e3c5b3dbc98bb3c2c6ed1978165ad');
INSERT INTO "journal" VALUES(1,101,'{"previous": "b05756a9e8af762b7b6770cda9f164aedb9e3c5b3dbc98bb3c2c6ed1978165ad", "sequence": 101, "council": "slack:T0THORNBURY", "at": "2027-03-01T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "question:asked", "version": 2, "reference": "", "clause": "2.4", "details": {}}','0d17eaa3e85034651b9129de938b149ec757d8fa5768c6bad10ff8e6e1b7f900');
INSERT INTO "journal" VALUES(1,102,'{"previous": "0d17eaa3e85034651b9129de938b149ec757d8fa5768c6bad10ff8e6e1b7f900", "sequence": 102, "council": "slack:T0THORNBURY", "at": "2027-03-02T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-01", "commitment": "eb2f4f2b43bd65122868063a3b1a1927c89949279957021651ffd4757b1a8fc4"}}','812e90ca4b45437cc27bd751c505f4150c49c2b43a11924f8ddc70c047b2a347');
INSERT INTO "journal" VALUES(1,103,'{"previous": "812e90ca4b45437cc27bd751c505f4150c49c2b43a11924f8ddc70c047b2a347", "sequence": 103, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "sealed:committed", "version": 2, "reference": "", "clause": "6.4", "details": {"day": "2027-03-02", "commitment": "117dad26a1089bafb97cb021d3ca0bbc475f96369358c5a7fc32f02a4185be5f"}}','dff20a340fecfcdc15402a8dc2563c9167f010ce1bab207c4eb0ceb05d2a38ef');
INSERT INTO "journal" VALUES(1,104,'{"previous": "dff20a340fecfcdc15402a8dc2563c9167f010ce1bab207c4eb0ceb05d2a38ef", "sequence": 104, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "calendar:recorded", "version": 2, "reference": "", "clause": "PS-4b", "details": {"digest": "242a4b28a11bf039f14578b4885f88bc5578322d72b971cdaff5f0c628ad4da6"}}','174ad81687359cd3172ac6770d2d3802acae27d808d1629a1e45984a28bb75f1');
INSERT INTO "journal" VALUES(1,105,'{"previous": "174ad81687359cd3172ac6770d2d3802acae27d808d1629a1e45984a28bb75f1", "sequence": 105, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-ZV1MGX", "clause": "4.2b", "details": {"revision": 1, "digest": "8a06e38bbb399768f585bb8338916987facb490debf4b85a47d6ec4c83a66159", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "96fd8f85ec3fe387562d590f6cd2843f352bbc8c2d1f4960b9e91a894e327c23"}}','935965657eff8c7392a23db331409f0aa14fb2cda5fb01988ecf3d071e555770');
INSERT INTO "journal" VALUES(1,106,'{"previous": "935965657eff8c7392a23db331409f0aa14fb2cda5fb01988ecf3d071e555770", "sequence": 106, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-ZV1MGX", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e9cd57caa30e9942e237957037d74da63b39fa987ce49b5bc52dd84b22a51106');
INSERT INTO "journal" VALUES(1,107,'{"previous": "e9cd57caa30e9942e237957037d74da63b39fa987ce49b5bc52dd84b22a51106", "sequence": 107, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-ZV1MGX", "clause": "3.1", "details": {"revision": 1, "digest": "8a06e38bbb399768f585bb8338916987facb490debf4b85a47d6ec4c83a66159", "reason_digest": null, "clauses": []}}','300332c08e97123a7fda3342f861f6486eeb1073e6e96a856cf5dc3c53235208');
INSERT INTO "journal" VALUES(1,108,'{"previous": "300332c08e97123a7fda3342f861f6486eeb1073e6e96a856cf5dc3c53235208", "sequence": 108, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-SXADYT", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "d95f52b63088457f3197d90cd53474d8373d7d9a73574986b9e301d3dbb4ae64", "form_digest": "6df815b44ebffa6e7b846e45e746d15f405b2cc10678a1e35f1cd2070abb788e"}}','71240ea04a654549963a711ffb05c1e5a3e27e627ebdaa39ed5bd1eea27d8738');
INSERT INTO "journal" VALUES(1,109,'{"previous": "71240ea04a654549963a711ffb05c1e5a3e27e627ebdaa39ed5bd1eea27d8738", "sequence": 109, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-SXADYT", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": null, "poll": null, "reason_digest": "d95f52b63088457f3197d90cd53474d8373d7d9a73574986b9e301d3dbb4ae64"}}','bc818c5e1c488af44e8292048daa4200dace3951a90310761c5407d30fe72d75');
INSERT INTO "journal" VALUES(1,110,'{"previous": "bc818c5e1c488af44e8292048daa4200dace3951a90310761c5407d30fe72d75", "sequence": 110, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-5MQJWR", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-SXADYT"]}}','d4de41523a1a5aea3390d25d0a071cf136c45dae85ec74de557a2837b70c6159');
INSERT INTO "journal" VALUES(1,111,'{"previous": "d4de41523a1a5aea3390d25d0a071cf136c45dae85ec74de557a2837b70c6159", "sequence": 111, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-J53FGG", "clause": "PS-4b", "details": {"revision": 2, "windows": ["PW-SXADYT"]}}','5c959098e82a01a9becc6a1254b34fce259351b2a855aee1d11ceebee3a8b2e8');
INSERT INTO "journal" VALUES(1,112,'{"previous": "5c959098e82a01a9becc6a1254b34fce259351b2a855aee1d11ceebee3a8b2e8", "sequence": 112, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-ZV1MGX", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-SXADYT"]}}','ca74a1e2849417c18dd94c471290b37ca6180f7b3b2016f9074847fe23f04934');
INSERT INTO "journal" VALUES(1,113,'{"previous": "ca74a1e2849417c18dd94c471290b37ca6180f7b3b2016f9074847fe23f04934", "sequence": 113, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:ended", "version": 2, "reference": "PW-SXADYT", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-03-03T09:30:00+00:00", "poll": null, "reason_digest": "b3a1f3331687345038ff281acb40c6e73e11732bc4bd5b7251029670c802cc23"}}','ec1a7fc7a223dba96f7365c7d37c33faaeaef08f3a789ed5a03e811f204c2176');
INSERT INTO "journal" VALUES(1,114,'{"previous": "ec1a7fc7a223dba96f7365c7d37c33faaeaef08f3a789ed5a03e811f204c2176", "sequence": 114, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0DEPUTY01", "office": "Deputy Town Clerk", "act": "draft:approved-again", "version": 2, "reference": "DR-ZV1MGX", "clause": "3.1", "details": {"revision": 1, "digest": "8a06e38bbb399768f585bb8338916987facb490debf4b85a47d6ec4c83a66159"}}','8449ed956be1a630c3f0b729a6fb8ada28e9b2051f7e157fe950cf4a1fa25b29');
INSERT INTO "journal" VALUES(1,115,'{"previous": "8449ed956be1a630c3f0b729a6fb8ada28e9b2051f7e157fe950cf4a1fa25b29", "sequence": 115, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-45FZ9B", "clause": "4.2b", "details": {"revision": 1, "digest": "ef92871793dade55ca51327036e0dd629f6f1822392d611e2c25dd31bc9566b3", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "13ec5935af81ef00add4f46294be41d768d796afe424e5a22f8cd7c45701da59"}}','c020c55e13518a82260f91dad9d52e09c0afca7ceb4a5e9f438c361c497ddaaa');
INSERT INTO "journal" VALUES(1,116,'{"previous": "c020c55e13518a82260f91dad9d52e09c0afca7ceb4a5e9f438c361c497ddaaa", "sequence": 116, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-45FZ9B", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','cbcf475a26aa34ddd76e9fcf4bf279348f617d8751833c11fe4acd46af9b8e9b');
INSERT INTO "journal" VALUES(1,117,'{"previous": "cbcf475a26aa34ddd76e9fcf4bf279348f617d8751833c11fe4acd46af9b8e9b", "sequence": 117, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-45FZ9B", "clause": "3.1", "details": {"revision": 1, "digest": "ef92871793dade55ca51327036e0dd629f6f1822392d611e2c25dd31bc9566b3", "reason_digest": null, "clauses": []}}','5f84d0c3713bc99e8c880648c6883d8cfa27ecf3f3d3ec39570f2706f67f22f2');
INSERT INTO "journal" VALUES(1,118,'{"previous": "5f84d0c3713bc99e8c880648c6883d8cfa27ecf3f3d3ec39570f2706f67f22f2", "sequence": 118, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-EF47J9", "clause": "4.2b", "details": {"revision": 1, "digest": "122adbb03602c55ee8426ea02343a98507399a44ea8bf8bd3a9adc7771f0643a", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "4c51e4293e65340bb18d18427734836e766da27fb0eb9f11ae6c075322388330"}}','da7b177c7e44cddcc1abfca78ca990ff321af23efefc743bc554940bb5c607d5');
INSERT INTO "journal" VALUES(1,119,'{"previous": "da7b177c7e44cddcc1abfca78ca990ff321af23efefc743bc554940bb5c607d5", "sequence": 119, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-EF47J9", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','74413d69adec2fb491aa2eb5dd02ac79415412193b2595468f781c0fddb7ec21');
INSERT INTO "journal" VALUES(1,120,'{"previous": "74413d69adec2fb491aa2eb5dd02ac79415412193b2595468f781c0fddb7ec21", "sequence": 120, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-EF47J9", "clause": "3.1", "details": {"revision": 1, "digest": "122adbb03602c55ee8426ea02343a98507399a44ea8bf8bd3a9adc7771f0643a", "reason_digest": null, "clauses": []}}','b271268416b8a7f2b04b4d6e5b57cbd23ed42b98700a348aac085557072ed086');
INSERT INTO "journal" VALUES(1,121,'{"previous": "b271268416b8a7f2b04b4d6e5b57cbd23ed42b98700a348aac085557072ed086", "sequence": 121, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-K49C62", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "5e6978c577c48d8c029df000b92f198bdfa9225777faa72b636c4ea4df4fe6ab", "form_digest": "741ca859bcadcd1f1d14d2928b747153c50c5f19aa3383ea6b13304d240311fe"}}','14ee3db1c8e0b1107c77981e2a0c92a684e3cf9c5638c49bfcaceede3d0cb5b6');
INSERT INTO "journal" VALUES(1,122,'{"previous": "14ee3db1c8e0b1107c77981e2a0c92a684e3cf9c5638c49bfcaceede3d0cb5b6", "sequence": 122, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-K49C62", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "5e6978c577c48d8c029df000b92f198bdfa9225777faa72b636c4ea4df4fe6ab"}}','99f0d6b294119e19ffa9c24e6d0956a212dacebcd321a6d8b77f4d27032c26a4');
INSERT INTO "journal" VALUES(1,123,'{"previous": "99f0d6b294119e19ffa9c24e6d0956a212dacebcd321a6d8b77f4d27032c26a4", "sequence": 123, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:names-given", "version": 2, "reference": "", "clause": "PS-4c", "details": {"candidate": 2, "party": 0, "councillor": 0, "digest": "d2d64ede446dcc88ddeadf0c5ca971ba4b6bb1c433fd1833f9bc4a542396c880"}}','125d135320958a1171c81a79d7f7a94dfe8cc7c3d7ab7f96d62a21be6e6ba57e');
INSERT INTO "journal" VALUES(1,124,'{"previous": "125d135320958a1171c81a79d7f7a94dfe8cc7c3d7ab7f96d62a21be6e6ba57e", "sequence": 124, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-53BNN6", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "e38cd543a713c6f9ee85ada886acfd6c2324aca99340722880b899c1cac610af", "form_digest": "a8804c49cb5fe92a60c9eb9ff7220567bbc3e05b2ea3c61636dab1421c01519d"}}','dedbe0fc033b31efc7f3582b4df92efa411bf0d65205a1e25234e37c28654f4d');
INSERT INTO "journal" VALUES(1,125,'{"previous": "dedbe0fc033b31efc7f3582b4df92efa411bf0d65205a1e25234e37c28654f4d", "sequence": 125, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-45FZ9B", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-K49C62"]}}','b4c82719204d5974042da2b70a3ba30b459cbdc5fdbbdbb3ce7afead47f8040f');
INSERT INTO "journal" VALUES(1,126,'{"previous": "b4c82719204d5974042da2b70a3ba30b459cbdc5fdbbdbb3ce7afead47f8040f", "sequence": 126, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-YDPN0T", "clause": "4.2b", "details": {"revision": 1, "digest": "1b7495ba2a87de24e5216edc034c168e5acee100cfa1d4e9d4ab1df071e3e444", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 1, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "512f10cedda4198d85b88e08e98bafd2d4e26d1f4ca35bf4632f29cfb7934177"}}','05306e87ef646088ec6836a2a082b53c788472e5890729a45b8a4f765594a96f');
INSERT INTO "journal" VALUES(1,127,'{"previous": "05306e87ef646088ec6836a2a082b53c788472e5890729a45b8a4f765594a96f", "sequence": 127, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-YDPN0T", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','3432100828a1c8044830fa9184cb0e9f34986e86ccc1884f783283fc5ffa93aa');
INSERT INTO "journal" VALUES(1,128,'{"previous": "3432100828a1c8044830fa9184cb0e9f34986e86ccc1884f783283fc5ffa93aa", "sequence": 128, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-YDPN0T", "clause": "PS-4b", "details": {"revision": 1, "digest": "1b7495ba2a87de24e5216edc034c168e5acee100cfa1d4e9d4ab1df071e3e444", "class": "emergency", "reason_digest": "088e6678febae2233397016198efeafd7924a365aa4c601c03a9be9b52a80567"}}','180be7341e0b053b2af0a2e5781fe2e4fa8df0cdaab4197d0dccbef2c2cb333c');
INSERT INTO "journal" VALUES(1,129,'{"previous": "180be7341e0b053b2af0a2e5781fe2e4fa8df0cdaab4197d0dccbef2c2cb333c", "sequence": 129, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:approved", "version": 3, "reference": "DR-YDPN0T", "clause": "3.1", "details": {"revision": 1, "digest": "1b7495ba2a87de24e5216edc034c168e5acee100cfa1d4e9d4ab1df071e3e444", "reason_digest": null, "clauses": []}}','4c9e5e31c15e55aec6f7d61d68e52ccd58b28d26aa167e6f84295bb125cd0dfe');
INSERT INTO "journal" VALUES(1,130,'{"previous": "4c9e5e31c15e55aec6f7d61d68e52ccd58b28d26aa167e6f84295bb125cd0dfe", "sequence": 130, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": null, "office": null, "act": "draft:held", "version": 2, "reference": "DR-EF47J9", "clause": "PS-4b", "details": {"revision": 1, "windows": ["PW-K49C62"]}}','26dd5bddb1fddc7cd243306a80958c154d73c1c8b7efbee9400485519bd49d96');
INSERT INTO "journal" VALUES(1,131,'{"previous": "26dd5bddb1fddc7cd243306a80958c154d73c1c8b7efbee9400485519bd49d96", "sequence": 131, "council": "slack:T0THORNBURY", "at": "2027-03-03T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "draft:exempted", "version": 2, "reference": "DR-EF47J9", "clause": "PS-4b", "details": {"revision": 1, "digest": "122adbb03602c55ee8426ea02343a98507399a44ea8bf8bd3a9adc7771f0643a", "class": "emergency", "reason_digest": "1899720c6aefbd99d4ad573da969c8d65c3ff5e1d3e022f9f00ec2de1dbf98ed"}}','ca2672231ec10be96b9b76e7e6afd85194b4d85424765d8684954c94acb5dcb9');
INSERT INTO "journal" VALUES(1,132,'{"previous": "ca2672231ec10be96b9b76e7e6afd85194b4d85424765d8684954c94acb5dcb9", "sequence": 132, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:exemptions-listed", "version": 2, "reference": "2027-03", "clause": "PS-4b", "details": {"exemptions": 2, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','eb54cb3790414e3cf9defb04a1b520b3032420882cb10ab10e8ae040e8f7400d');
INSERT INTO "journal" VALUES(1,133,'{"previous": "eb54cb3790414e3cf9defb04a1b520b3032420882cb10ab10e8ae040e8f7400d", "sequence": 133, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "own-drafts:listed", "version": 2, "reference": "2027-03", "clause": "house rule 1", "details": {"approvals": 1, "to": ["slack:T0THORNBURY:U0CHAIR001"]}}','fcbdd5a526b156e9458a54a57c2aa9177abc6ca2f092ac6828de060f01a03a57');
INSERT INTO "journal" VALUES(1,134,'{"previous": "fcbdd5a526b156e9458a54a57c2aa9177abc6ca2f092ac6828de060f01a03a57", "sequence": 134, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "purdah:began", "version": 2, "reference": "PW-53BNN6", "clause": "PS-4b", "details": {"begins": "2027-03-30T23:00:00+00:00", "ends": "2027-05-06T21:00:00+00:00", "poll": "2027-05-06, local election (parish, town, district or county), England", "reason_digest": "e38cd543a713c6f9ee85ada886acfd6c2324aca99340722880b899c1cac610af"}}','b7f1f603c9cfcb0842809d55e6b7ce9a7a08a3d9b534023aa65e0dfa9764954c');
INSERT INTO "journal" VALUES(1,135,'{"previous": "b7f1f603c9cfcb0842809d55e6b7ce9a7a08a3d9b534023aa65e0dfa9764954c", "sequence": 135, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "purdah:set", "version": 2, "reference": "PW-BGWVH5", "clause": "PS-4b", "details": {"begins": "2027-08-31T23:00:00+00:00", "ends": "2027-10-01T23:00:00+00:00", "poll": null, "reason_digest": "bcf81a015bf3be72009f97ede44d65df1720657041255d3cc5b4750fec08ab87", "form_digest": "09119f80223e0fdd4da89f147adcb895035e53070c131f7ae2ae6b653bbb16de"}}','0849260d9d9b9c78731f68b459ed5bfe2df480e6f834898056038479466b6099');
INSERT INTO "journal" VALUES(1,136,'{"previous": "0849260d9d9b9c78731f68b459ed5bfe2df480e6f834898056038479466b6099", "sequence": 136, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-GGNY2E", "clause": "4.2b", "details": {"revision": 1, "digest": "dabf4f6ac09010e0b7067cda9e82d5fb2d5300184f6b0f977f125dc3fd14118c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "39c278f903606bf2610a44697732e7a1ab965f3a9b47916ee8e98ae24f2c0020"}}','95f7b1987ccca8d8ee5b5e4133a055800249c6ae06c1eb143912603c524ed72b');
INSERT INTO "journal" VALUES(1,137,'{"previous": "95f7b1987ccca8d8ee5b5e4133a055800249c6ae06c1eb143912603c524ed72b", "sequence": 137, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-GGNY2E", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','7195f2b43ab923e70b703538b9a6fa943ab023caf3f2b0ee19247ce8800c68df');
INSERT INTO "journal" VALUES(1,138,'{"previous": "7195f2b43ab923e70b703538b9a6fa943ab023caf3f2b0ee19247ce8800c68df", "sequence": 138, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-KEGQAC", "clause": "4.2b", "details": {"revision": 1, "digest": "064427aeaee1bc1f32d3bd7eb789f6f51a074c4cdcb024c010affeafa6a18301", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "59594fac48cd5aaa5484b62d79c33e4e56bf3c9b7439778539032833715bcb2a"}}','c1789332b47d90a70fbf0020d3336b417373f8540a9fd3d2880f4dd13c34fcba');
INSERT INTO "journal" VALUES(1,139,'{"previous": "c1789332b47d90a70fbf0020d3336b417373f8540a9fd3d2880f4dd13c34fcba", "sequence": 139, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-KEGQAC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','e7dd77515800f0587fc2e6b3941f79573d63939190ba0e556d97dff1c763912a');
INSERT INTO "journal" VALUES(1,140,'{"previous": "e7dd77515800f0587fc2e6b3941f79573d63939190ba0e556d97dff1c763912a", "sequence": 140, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-T0JD3S", "clause": "4.2b", "details": {"revision": 1, "digest": "2908761bcb66163223d43aa19aed28c8a11900a7ec5dc610e0ff2a048c75ecca", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "6281391d5cd65cef6f133b3f704decc97862bd8c89a9a8b38161db2b9765c579"}}','3aab8d2d7788aea2cc21fb5ce503385af38b0575281c1707fd62a76f0a32a42f');
INSERT INTO "journal" VALUES(1,141,'{"previous": "3aab8d2d7788aea2cc21fb5ce503385af38b0575281c1707fd62a76f0a32a42f", "sequence": 141, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-T0JD3S", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','91b1a69a08b2418cb9eccdc5fb2a19a14b1ac84d1ef2565ed77577abb5f8c2cc');
INSERT INTO "journal" VALUES(1,142,'{"previous": "91b1a69a08b2418cb9eccdc5fb2a19a14b1ac84d1ef2565ed77577abb5f8c2cc", "sequence": 142, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:submitted", "version": 3, "reference": "DR-8EKNB3", "clause": "4.2b", "details": {"revision": 1, "digest": "91cf55f0a14198be85964239b2dd942e504ffd3d7ac8b6abab10949351f4041d", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null, "form_digest": "2e2906380948628f1c406ec78a6120b502abae1158817ffb80fb7eab7ac11e00"}}','a597c708ceea8af4d89975ba342b6deecef4c8dcdc1cae08141704f7b17756e7');
INSERT INTO "journal" VALUES(1,143,'{"previous": "a597c708ceea8af4d89975ba342b6deecef4c8dcdc1cae08141704f7b17756e7", "sequence": 143, "council": "slack:T0THORNBURY", "at": "2027-04-07T09:30:00.000000Z", "by": null, "office": null, "act": "draft:routed", "version": 2, "reference": "DR-8EKNB3", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0CLERK001"]}}','39980b01828a6faf1685dbf3a0f505a782db461f7f5bec8d0adb72541b0ce0d6');
INSERT INTO "journal" VALUES(1,144,'{"previous": "39980b01828a6faf1685dbf3a0f505a782db461f7f5bec8d0adb72541b0ce0d6", "sequence": 144, "council": "slack:T0THORNBURY", "at": "2027-04-07T14:30:00.000000Z", "by": null, "office": null, "act": "approver:reminded", "version": 2, "reference": "", "clause": "3.1", "details": {"to": "slack:T0THORNBURY:U0CLERK001", "drafts": ["DR-GGNY2E 1", "DR-8EKNB3 1", "DR-KEGQAC 1", "DR-T0JD3S 1"]}}','c1f06696296f952899866fc57b12fa91ea58de4a98df19685635d584bc74b4f3');
INSERT INTO "journal" VALUES(1,145,'{"previous": "c1f06696296f952899866fc57b12fa91ea58de4a98df19685635d584bc74b4f3", "sequence": 145, "council": "slack:T0THORNBURY", "at": "2027-04-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:escalated", "version": 2, "reference": "DR-KEGQAC", "clause": "3.1", "details": {"revision": 1, "to": ["slack:T0THORNBURY:U0DEPUTY01"]}}','95fea7972c5c773ad46cf655d3598adfa9af23cdd21ea4efdadd9ae2725788ab');
INSERT INTO "journal" VALUES(1,146,'{"previous": "95fea7972c5c773ad46cf655d3598adfa9af23cdd21ea4efdadd9ae2725788ab", "sequence": 146, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-T0JD3S", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','dac79ed10389900028c57b682088cd500fa26a5a9aa2481dd6760e67749e3887');
INSERT INTO "journal" VALUES(1,147,'{"previous": "dac79ed10389900028c57b682088cd500fa26a5a9aa2481dd6760e67749e3887", "sequence": 147, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:lapsed", "version": 2, "reference": "DR-8EKNB3", "clause": "3.1", "details": {"revision": 1, "due": "2027-05-07T09:30:00+00:00"}}','c8a0951f016e5c7497f0afd43868380d9f0b91568bdb46a240aadf2f606b3ffe');
INSERT INTO "journal" VALUES(1,148,'{"previous": "c8a0951f016e5c7497f0afd43868380d9f0b91568bdb46a240aadf2f606b3ffe", "sequence": 148, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "draft:brought-back", "version": 3, "reference": "DR-T0JD3S", "clause": "4.2b", "details": {"revision": 2, "digest": "df82405cbac0ffb5ee14bf334eaa4ba52d5f317a9a9d4d24631f77248863371c", "accounts": ["facebook-page"], "goes_out_at": null, "urgent": 0, "declarations": ["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"], "note_digest": null}}','c3c053a0822688593959028feb4ff0461505f6bd77ed403bd3f8dc5f3f6cbce8');
INSERT INTO "journal" VALUES(1,149,'{"previous": "c3c053a0822688593959028feb4ff0461505f6bd77ed403bd3f8dc5f3f6cbce8", "sequence": 149, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "purdah:over", "version": 2, "reference": "PW-K49C62", "clause": "PS-4b", "details": {"begins": "2027-03-03T09:30:00+00:00", "ends": "2027-04-20T23:00:00+00:00", "poll": null, "reason_digest": "5e6978c577c48d8c029df000b92f198bdfa9225777faa72b636c4ea4df4fe6ab"}}','94549fb81a86f6e5ad8b3a9c16c9de78a2c0b7d538c34e30fc6964a27897e4b0');
INSERT INTO "journal" VALUES(1,150,'{"previous": "94549fb81a86f6e5ad8b3a9c16c9de78a2c0b7d538c34e30fc6964a27897e4b0", "sequence": 150, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "policy:published", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','0afddcbe7bc45b9c57cc9d84fb7c0c1dc369ee7fd6a501da9cdfeb2868edbc4a');
INSERT INTO "journal" VALUES(1,151,'{"previous": "0afddcbe7bc45b9c57cc9d84fb7c0c1dc369ee7fd6a501da9cdfeb2868edbc4a", "sequence": 151, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','0afe7fa8849a19a139a8c14eeb0713c1c67a5612b34c2e4af52163992b45f46a');
INSERT INTO "journal" VALUES(1,152,'{"previous": "0afe7fa8849a19a139a8c14eeb0713c1c67a5612b34c2e4af52163992b45f46a", "sequence": 152, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0EMPLOY01", "office": null, "act": "policy:acknowledged", "version": 2, "reference": "edition 2", "clause": "2.3a", "details": {"edition": 2, "digest": "1678d2345fe32f9a962f987f03312134b090cd0cd15666a6963ed3b9993d934d"}}','df65cd30106de75b4a00e270674ccac5386bd8a041be1f8f51d4c696d623543e');
INSERT INTO "journal" VALUES(1,153,'{"previous": "df65cd30106de75b4a00e270674ccac5386bd8a041be1f8f51d4c696d623543e", "sequence": 153, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "policy:reminded", "version": 2, "reference": "edition 2", "clause": "2.2", "details": {"edition": 2, "to": ["slack:T0THORNBURY:U0CHAIR001", "slack:T0THORNBURY:U0COUNCL01", "slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0VOLUNT01"]}}','d368bed44c09448bc87c9291a61b09ff523c29879947ae70a7f20597598cf00c');
INSERT INTO "journal" VALUES(1,154,'{"previous": "d368bed44c09448bc87c9291a61b09ff523c29879947ae70a7f20597598cf00c", "sequence": 154, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-employee"}}','714aa2092590fe75ae99381b1d9f487d45a4a0ac00edd60d8912bdb195adf875');
INSERT INTO "journal" VALUES(1,155,'{"previous": "714aa2092590fe75ae99381b1d9f487d45a4a0ac00edd60d8912bdb195adf875", "sequence": 155, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-councillor"}}','2d66251a5fe96a2cf565de4520f1182a6290dd1eb786be805de50cb7a99a206e');
INSERT INTO "journal" VALUES(1,156,'{"previous": "2d66251a5fe96a2cf565de4520f1182a6290dd1eb786be805de50cb7a99a206e", "sequence": 156, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:linked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','974ce370adffedfb25024787486ae8b5df27bf884efd1e3801bb7931414a9183');
INSERT INTO "journal" VALUES(1,157,'{"previous": "974ce370adffedfb25024787486ae8b5df27bf884efd1e3801bb7931414a9183", "sequence": 157, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "people:unlinked", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0VOLUNT01", "identity": "teams:11111111-2222-3333-4444-555555555555:teams-volunteer"}}','d0f1820f4f0259d93fb286c7bf8bbb891431acebe7983a55620baebdc9e8c23a');
INSERT INTO "journal" VALUES(1,158,'{"previous": "d0f1820f4f0259d93fb286c7bf8bbb891431acebe7983a55620baebdc9e8c23a", "sequence": 158, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0COUNCL02", "standing": null, "office": null}}','20b2a1bd3b9a6f4f0804b9fef8666ef3f7386ef7661d0d47082d8a1909372339');
INSERT INTO "journal" VALUES(1,159,'{"previous": "20b2a1bd3b9a6f4f0804b9fef8666ef3f7386ef7661d0d47082d8a1909372339", "sequence": 159, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:recorded", "version": 2, "reference": "", "clause": "1.1", "details": {"person": "slack:T0THORNBURY:U0EMPLOY02", "standing": "volunteer", "office": null}}','8c365d82a66d1f3db14a52519b3e6c9bd18b6dcbd2e1afcd04534bc887074f95');
INSERT INTO "journal" VALUES(1,160,'{"previous": "8c365d82a66d1f3db14a52519b3e6c9bd18b6dcbd2e1afcd04534bc887074f95", "sequence": 160, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "delegation:ended", "version": 2, "reference": "DL-7ANJ46", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY02", "kind": "one account", "case": "333375ff1bf4ad64eb8c3909a7f01001a4f9f733aa8475bba3aa46015430a60f", "ends": "2027-05-08T14:30:00+00:00", "reason_digest": "b80cd447293ea822e59cb9e87c71388db02cfaa5043d512d62126bc2c36d3a2a"}}','733544cef4d30b67764f1040fcbf2eb455667787792c183dd34a09d6d712b8bb');
INSERT INTO "journal" VALUES(1,161,'{"previous": "733544cef4d30b67764f1040fcbf2eb455667787792c183dd34a09d6d712b8bb", "sequence": 161, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "people:changed", "version": 2, "reference": "", "clause": "3.1", "details": {"people": ["slack:T0THORNBURY:U0COUNCL02", "slack:T0THORNBURY:U0EMPLOY02"], "told": ["slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01", "slack:T0THORNBURY:U0CHAIR001"]}}','cd2360fbf5867a637b88d786c78a15508a6b80d33183d2899cfce3a54e3d2db9');
INSERT INTO "journal" VALUES(1,162,'{"previous": "cd2360fbf5867a637b88d786c78a15508a6b80d33183d2899cfce3a54e3d2db9", "sequence": 162, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "account:recorded", "version": 2, "reference": "website", "clause": "Intro-2a", "details": {"name": "Website", "address": "https://www.thornburytowncouncil.gov.uk/", "official": 0}}','2f81bcbe85163174b2a9f723e3f7ee10489ea87da5170bb3c5e4007d55cd88f9');
INSERT INTO "journal" VALUES(1,163,'{"previous": "2f81bcbe85163174b2a9f723e3f7ee10489ea87da5170bb3c5e4007d55cd88f9", "sequence": 163, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-C45X7P", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','4a19d2f89f26d357fde939e9effa545ffb6dab5a0d1d15cf6821b8760cabdba1');
INSERT INTO "journal" VALUES(1,164,'{"previous": "4a19d2f89f26d357fde939e9effa545ffb6dab5a0d1d15cf6821b8760cabdba1", "sequence": 164, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": null, "office": null, "act": "draft:stopped", "version": 3, "reference": "DR-TERHHY", "clause": "3.1", "details": {"revision": 1, "cause": "account", "approver": "slack:T0THORNBURY:U0EMPLOY02", "why": ["Intro-2a"], "to": ["slack:T0THORNBURY:U0EMPLOY02", "slack:T0THORNBURY:U0CLERK001", "slack:T0THORNBURY:U0DEPUTY01"]}}','b74715e41893032d8c3706aaa729d22e33b6d219448b455089a325db895844bf');
INSERT INTO "journal" VALUES(1,165,'{"previous": "b74715e41893032d8c3706aaa729d22e33b6d219448b455089a325db895844bf", "sequence": 165, "council": "slack:T0THORNBURY", "at": "2027-05-08T14:30:00.000000Z", "by": "slack:T0THORNBURY:U0CLERK001", "office": "Town Clerk", "act": "delegation:lent", "version": 2, "reference": "DL-FFVRKD", "clause": "3.1.1", "details": {"lender": "slack:T0THORNBURY:U0CLERK001", "lent_by": "Town Clerk", "delegate": "slack:T0THORNBURY:U0EMPLOY01", "kind": "one account", "case": "c246d5b819d8351c11074e0b137b37d5690d7997bd646c641191d0995b18d1bf", "ends": "2027-05-20T23:00:00+00:00", "reason_digest": "53960f4bb1050612e969c5088eed787f14fe9089cb42fb81ac7aa40f7449c552", "form_digest": "6715c013b535eeb1c25a9987ae9c6b9d99788c4a316d4f52bf62a70d5c3d3caf"}}','c6708024ecc97fec7f1a6e72a4f491be076027cad9aa7c647c506fffe31ad963');
CREATE TABLE journal_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal_heads PRIMARY KEY (council), 
	CONSTRAINT fk_journal_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "journal_heads" VALUES(1,165,'c6708024ecc97fec7f1a6e72a4f491be076027cad9aa7c647c506fffe31ad963');
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
INSERT INTO "letters" VALUES(1,1,'route','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(2,1,'status card','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(3,1,'decision card','DR-J0NJNW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(4,1,'status card','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(5,1,'author card','DR-J0NJNW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(6,1,'duty','DR-J0NJNW',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(7,1,'decision card','DR-J0NJNW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(8,1,'status card','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(9,1,'author card','DR-J0NJNW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(10,1,'release','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(11,1,'handover card','DR-J0NJNW','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(12,1,'handover card','DR-J0NJNW','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(13,1,'decision card','DR-J0NJNW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(14,1,'status card','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(15,1,'author card','DR-J0NJNW','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(16,1,'handover card','DR-J0NJNW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(17,1,'handover card','DR-J0NJNW','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(18,1,'decision card','DR-J0NJNW','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(19,1,'status card','DR-J0NJNW',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(20,1,'author card','DR-J0NJNW','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(21,1,'route','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(22,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(23,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(24,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(25,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(26,1,'duty','DR-J53FGG',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(27,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(28,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(29,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(30,1,'route','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(31,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(32,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(33,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(34,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(35,1,'duty','DR-J53FGG',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(36,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(37,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(38,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(39,1,'release','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(40,1,'handover card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(41,1,'handover card','DR-J53FGG','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(42,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(43,1,'status card','DR-J53FGG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(44,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(45,1,'route','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(46,1,'status card','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(47,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(48,1,'status card','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(49,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(50,1,'duty','DR-5MQJWR',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(51,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(52,1,'status card','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(53,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(54,1,'release','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(55,1,'handover card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(56,1,'handover card','DR-5MQJWR','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(57,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(58,1,'status card','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(59,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(60,1,'handover card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(61,1,'handover card','DR-5MQJWR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(62,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(63,1,'status card','DR-5MQJWR',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(64,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(65,1,'route','DR-XFQ7CP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(66,1,'status card','DR-XFQ7CP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(67,1,'decision card','DR-XFQ7CP','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(68,1,'status card','DR-XFQ7CP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(69,1,'author card','DR-XFQ7CP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(70,1,'duty','DR-XFQ7CP',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(71,1,'decision card','DR-XFQ7CP','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(72,1,'decision card','DR-XFQ7CP','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(73,1,'status card','DR-XFQ7CP',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(74,1,'author card','DR-XFQ7CP','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(75,1,'route','DR-ZFKG30',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(76,1,'status card','DR-ZFKG30',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(77,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(78,1,'status card','DR-ZFKG30',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(79,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(80,1,'duty','DR-ZFKG30',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(81,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(82,1,'status card','DR-ZFKG30',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(83,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(84,1,'route','DR-WYQJ3B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(85,1,'status card','DR-WYQJ3B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(86,1,'decision card','DR-WYQJ3B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(87,1,'status card','DR-WYQJ3B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(88,1,'author card','DR-WYQJ3B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(89,1,'duty','DR-WYQJ3B',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(90,1,'decision card','DR-WYQJ3B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(91,1,'status card','DR-WYQJ3B',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(92,1,'author card','DR-WYQJ3B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(93,1,'route','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(94,1,'status card','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(95,1,'decision card','DR-19FK2P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(96,1,'status card','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(97,1,'author card','DR-19FK2P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(98,1,'duty','DR-19FK2P',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(99,1,'decision card','DR-19FK2P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(100,1,'status card','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(101,1,'author card','DR-19FK2P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(102,1,'release','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(103,1,'handover card','DR-19FK2P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(104,1,'handover card','DR-19FK2P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(105,1,'decision card','DR-19FK2P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(106,1,'status card','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(107,1,'author card','DR-19FK2P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(108,1,'handover card','DR-19FK2P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(109,1,'handover card','DR-19FK2P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(110,1,'decision card','DR-19FK2P','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(111,1,'status card','DR-19FK2P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(112,1,'author card','DR-19FK2P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(113,1,'route','DR-0S30RG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(114,1,'status card','DR-0S30RG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(115,1,'decision card','DR-0S30RG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(116,1,'status card','DR-0S30RG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(117,1,'author card','DR-0S30RG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(118,1,'duty','DR-0S30RG',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(119,1,'decision card','DR-0S30RG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(120,1,'status card','DR-0S30RG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(121,1,'author card','DR-0S30RG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(122,1,'release','DR-0S30RG',NULL,0,'2027-05-10 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(123,1,'route','DR-M2RK1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(124,1,'status card','DR-M2RK1Y',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(125,1,'route','DR-BY3VK1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(126,1,'status card','DR-BY3VK1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(127,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(128,1,'status card','DR-BY3VK1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(129,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(130,1,'duty','DR-BY3VK1',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(131,1,'route','DR-Y60AR9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(132,1,'status card','DR-Y60AR9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(133,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(134,1,'status card','DR-Y60AR9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(135,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(136,1,'duty','DR-Y60AR9',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(137,1,'delegation notice','DL-HSYQ3J','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(138,1,'delegation notice','DL-HSYQ3J','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(139,1,'delegation notice','DL-HSYQ3J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(140,1,'reroute','DL-HSYQ3J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(141,1,'delegation turn','DL-HSYQ3J',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(142,1,'delegation notice','DL-HSYQ3J','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(143,1,'delegation notice','DL-HSYQ3J','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(144,1,'delegation notice','DL-HSYQ3J','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(145,1,'reroute','DL-HSYQ3J',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(146,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(147,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(148,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(149,1,'reroute','DL-7ANJ46',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(150,1,'delegation turn','DL-7ANJ46',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(151,1,'route','DR-C45X7P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(152,1,'status card','DR-C45X7P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(153,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(154,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(155,1,'status card','DR-C45X7P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(156,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(157,1,'duty','DR-C45X7P',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(158,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(159,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(160,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(161,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(162,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(163,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(164,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(165,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(166,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(167,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(168,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(169,1,'status card','DR-C45X7P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(170,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(171,1,'release','DR-C45X7P',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(172,1,'route','DR-8N0N07',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(173,1,'status card','DR-8N0N07',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(174,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(175,1,'status card','DR-8N0N07',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(176,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(177,1,'duty','DR-8N0N07',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(178,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(179,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(180,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(181,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(182,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(183,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(184,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(185,1,'status card','DR-8N0N07',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(186,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(187,1,'duty','DR-8N0N07',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(188,1,'route','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(189,1,'status card','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(190,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(191,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(192,1,'status card','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(193,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(194,1,'duty','DR-TERHHY',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(195,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(196,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(197,1,'status card','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(198,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(199,1,'release','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(200,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(201,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(202,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(203,1,'status card','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(204,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(205,1,'duty','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(206,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(207,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(208,1,'status card','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(209,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(210,1,'release','DR-TERHHY',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(211,1,'route','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(212,1,'status card','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(213,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(214,1,'status card','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(215,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(216,1,'duty','DR-EC40JN',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(217,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(218,1,'status card','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(219,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(220,1,'release','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(221,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(222,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(223,1,'status card','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(224,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(225,1,'duty','DR-EC40JN',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(226,1,'absence notice','AW-KHRP4Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(227,1,'absence notice','AW-KHRP4Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(228,1,'reroute','AW-KHRP4Z',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(229,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(230,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(231,1,'status card','DR-BY3VK1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(232,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(233,1,'duty','DR-BY3VK1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(234,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(235,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(236,1,'status card','DR-Y60AR9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(237,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(238,1,'duty','DR-Y60AR9',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(239,1,'absence notice','AW-KHRP4Z','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(240,1,'absence notice','AW-KHRP4Z','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(241,1,'reroute','AW-KHRP4Z',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(242,1,'absence notice','AW-2EGGZD','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(243,1,'absence notice','AW-2EGGZD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(244,1,'reroute','AW-2EGGZD',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(245,1,'reroute','AW-2EGGZD',NULL,0,'2027-04-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(246,1,'reroute','AW-2EGGZD',NULL,0,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(247,1,'absence notice','AW-2EGGZD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-09 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(248,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(249,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(250,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(251,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(252,1,'route','DR-ZDHZNJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(253,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(254,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(255,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(256,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(257,1,'duty','DR-ZDHZNJ',NULL,0,'2027-03-01 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(258,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(259,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(260,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(261,1,'release','DR-ZDHZNJ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(262,1,'own approvals due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(263,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CLERK001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(264,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(265,1,'roles notice','roles U0DEPUTY01','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(266,1,'reroute','roles',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(267,1,'suggestion card','SG-255NMS','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(268,1,'suggestion card','SG-255NMS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(269,1,'suggestion card','SG-34KTSG','slack:T0THORNBURY:U0COUNCL02',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(270,1,'suggestion card','SG-34KTSG',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(271,1,'route','DR-1XX5K4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(272,1,'status card','DR-1XX5K4',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(273,1,'suggestion card','SG-255NMS','slack:T0THORNBURY:U0COUNCL01',0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(274,1,'suggestion card','SG-255NMS',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(275,1,'event','ask:1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(276,1,'case notice','BR-11B6GPC9HQ2PBFZJYXHRZ5JHT1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(277,1,'case mail','BR-11B6GPC9HQ2PBFZJYXHRZ5JHT1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(278,1,'case inform','BR-11B6GPC9HQ2PBFZJYXHRZ5JHT1',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(279,1,'case turn','BR-11B6GPC9HQ2PBFZJYXHRZ5JHT1',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(280,1,'case notice','BR-M5NZ76SDSDACGM166B73SGXT97',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(281,1,'case mail','BR-M5NZ76SDSDACGM166B73SGXT97',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(282,1,'case inform','BR-M5NZ76SDSDACGM166B73SGXT97',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(283,1,'case turn','BR-M5NZ76SDSDACGM166B73SGXT97',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(284,1,'case notice','BR-RA5X0Z1G46AX6F1F2Y60FCY2MZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(285,1,'case mail','BR-RA5X0Z1G46AX6F1F2Y60FCY2MZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(286,1,'case inform','BR-RA5X0Z1G46AX6F1F2Y60FCY2MZ',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(287,1,'case turn','BR-RA5X0Z1G46AX6F1F2Y60FCY2MZ',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(288,1,'case notice','BR-C3R09BZQBCKC9VXG8AD2QZ9X6R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(289,1,'case mail','BR-C3R09BZQBCKC9VXG8AD2QZ9X6R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(290,1,'case inform','BR-C3R09BZQBCKC9VXG8AD2QZ9X6R',NULL,0,'2027-03-01 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(291,1,'case turn','BR-C3R09BZQBCKC9VXG8AD2QZ9X6R',NULL,0,'2027-03-02 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(292,1,'commit day','2027-03-02',NULL,0,'2027-03-03 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(293,1,'head notice','head',NULL,1,'2027-03-02 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(294,1,'case turn','BR-11B6GPC9HQ2PBFZJYXHRZ5JHT1',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(295,1,'case turn','BR-M5NZ76SDSDACGM166B73SGXT97',NULL,0,'2027-03-03 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(296,1,'commit day','2027-03-03',NULL,0,'2027-03-04 00:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(297,1,'head notice','head',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(298,1,'route','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(299,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(300,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(301,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(302,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(303,1,'duty','DR-ZV1MGX',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(304,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(305,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(306,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(307,1,'release','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(308,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(309,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(310,1,'purdah turn','PW-SXADYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(311,1,'purdah turn','PW-SXADYT',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(312,1,'purdah affected','PW-SXADYT','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(313,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(314,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(315,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(316,1,'decision card','DR-0S30RG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(317,1,'status card','DR-0S30RG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(318,1,'author card','DR-0S30RG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(319,1,'status card','DR-1XX5K4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(320,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(321,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(322,1,'status card','DR-8N0N07',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(323,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(324,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(325,1,'status card','DR-BY3VK1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(326,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(327,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(328,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(329,1,'status card','DR-C45X7P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(330,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(331,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(332,1,'status card','DR-EC40JN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(333,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(334,1,'status card','DR-M2RK1Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(335,1,'author card','DR-M2RK1Y','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(336,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(337,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(338,1,'status card','DR-TERHHY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(339,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(340,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(341,1,'status card','DR-Y60AR9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(342,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(343,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(344,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(345,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(346,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(347,1,'status card','DR-ZFKG30',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(348,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(349,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(350,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(351,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(352,1,'purdah notice','PW-SXADYT',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(353,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(354,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(355,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(356,1,'decision card','DR-0S30RG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(357,1,'status card','DR-0S30RG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(358,1,'author card','DR-0S30RG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(359,1,'status card','DR-1XX5K4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(360,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(361,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(362,1,'status card','DR-8N0N07',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(363,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(364,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(365,1,'status card','DR-BY3VK1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(366,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(367,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(368,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(369,1,'status card','DR-C45X7P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(370,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(371,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(372,1,'status card','DR-EC40JN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(373,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(374,1,'status card','DR-M2RK1Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(375,1,'author card','DR-M2RK1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(376,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(377,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(378,1,'status card','DR-TERHHY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(379,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(380,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(381,1,'status card','DR-Y60AR9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(382,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(383,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(384,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(385,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(386,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(387,1,'status card','DR-ZFKG30',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(388,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(389,1,'handover card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(390,1,'handover card','DR-5MQJWR','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(391,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(392,1,'status card','DR-5MQJWR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(393,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(394,1,'handover card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(395,1,'handover card','DR-J53FGG','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(396,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(397,1,'status card','DR-J53FGG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(398,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(399,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(400,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(401,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(402,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(403,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(404,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(405,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(406,1,'purdah notice','PW-SXADYT','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(407,1,'purdah notice','PW-SXADYT',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(408,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(409,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(410,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(411,1,'decision card','DR-0S30RG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(412,1,'status card','DR-0S30RG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(413,1,'author card','DR-0S30RG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(414,1,'status card','DR-1XX5K4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(415,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(416,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(417,1,'status card','DR-5MQJWR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(418,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(419,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(420,1,'status card','DR-8N0N07',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(421,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(422,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(423,1,'status card','DR-BY3VK1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(424,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(425,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(426,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(427,1,'status card','DR-C45X7P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(428,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(429,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(430,1,'status card','DR-EC40JN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(431,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(432,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(433,1,'status card','DR-J53FGG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(434,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(435,1,'status card','DR-M2RK1Y',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(436,1,'author card','DR-M2RK1Y','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(437,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(438,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(439,1,'status card','DR-TERHHY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(440,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(441,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(442,1,'status card','DR-Y60AR9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(443,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(444,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(445,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(446,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(447,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(448,1,'status card','DR-ZFKG30',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(449,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(450,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(451,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(452,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(453,1,'duty','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(454,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(455,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(456,1,'status card','DR-5MQJWR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(457,1,'duty','DR-5MQJWR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(458,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(459,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(460,1,'status card','DR-J53FGG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(461,1,'duty','DR-J53FGG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(462,1,'names due','PW-SXADYT',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(463,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(464,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(465,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(466,1,'release','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(467,1,'route','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(468,1,'status card','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(469,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(470,1,'status card','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(471,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(472,1,'duty','DR-45FZ9B',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(473,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(474,1,'status card','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(475,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(476,1,'release','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(477,1,'route','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(478,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(479,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(480,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(481,1,'author card','DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(482,1,'duty','DR-EF47J9',NULL,0,'2027-03-03 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(483,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(484,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(485,1,'author card','DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(486,1,'release','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(487,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(488,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(489,1,'purdah turn','PW-K49C62',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(490,1,'purdah turn','PW-K49C62',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(491,1,'purdah turn','PW-K49C62',NULL,0,'2027-04-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(492,1,'purdah affected','PW-K49C62','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(493,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(494,1,'status card','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(495,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(496,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(497,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(498,1,'author card','DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(499,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(500,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(501,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(502,1,'status card','DR-1XX5K4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(503,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(504,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(505,1,'status card','DR-5MQJWR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(506,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(507,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(508,1,'status card','DR-8N0N07',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(509,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(510,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(511,1,'status card','DR-BY3VK1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(512,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(513,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(514,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(515,1,'status card','DR-C45X7P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(516,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(517,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(518,1,'status card','DR-EC40JN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(519,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(520,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(521,1,'status card','DR-J53FGG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(522,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(523,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(524,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(525,1,'status card','DR-TERHHY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(526,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(527,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(528,1,'status card','DR-Y60AR9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(529,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(530,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(531,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(532,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(533,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(534,1,'status card','DR-ZFKG30',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(535,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(536,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(537,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0EMPLOY02',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(538,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0VOLUNT01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(539,1,'purdah notice','PW-K49C62',NULL,1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(540,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(541,1,'status card','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(542,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(543,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(544,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(545,1,'author card','DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(546,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(547,1,'status card','DR-ZV1MGX',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(548,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(549,1,'status card','DR-1XX5K4',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(550,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(551,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(552,1,'status card','DR-5MQJWR',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(553,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(554,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(555,1,'status card','DR-8N0N07',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(556,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(557,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(558,1,'status card','DR-BY3VK1',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(559,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(560,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(561,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(562,1,'status card','DR-C45X7P',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(563,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(564,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(565,1,'status card','DR-EC40JN',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(566,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(567,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(568,1,'status card','DR-J53FGG',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(569,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(570,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(571,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(572,1,'status card','DR-TERHHY',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(573,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(574,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(575,1,'status card','DR-Y60AR9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(576,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(577,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(578,1,'status card','DR-ZDHZNJ',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(579,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(580,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(581,1,'status card','DR-ZFKG30',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(582,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(583,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(584,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(585,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(586,1,'decision card','DR-0S30RG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(587,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(588,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(589,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(590,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(591,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(592,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(593,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(594,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(595,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(596,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(597,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(598,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(599,1,'names due','',NULL,0,'2027-03-17 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(600,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(601,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(602,1,'purdah turn','PW-53BNN6',NULL,0,'2027-03-23 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(603,1,'purdah turn','PW-53BNN6',NULL,0,'2027-03-30 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(604,1,'purdah turn','PW-53BNN6',NULL,0,'2027-05-06 21:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(605,1,'purdah affected','PW-53BNN6','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(606,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(607,1,'status card','DR-45FZ9B',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(608,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(609,1,'route','DR-YDPN0T',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(610,1,'status card','DR-YDPN0T',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(611,1,'decision card','DR-YDPN0T','slack:T0THORNBURY:U0CLERK001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(612,1,'decision card','DR-YDPN0T','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(613,1,'status card','DR-YDPN0T',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(614,1,'author card','DR-YDPN0T','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(615,1,'duty','DR-YDPN0T',NULL,0,'2027-03-03 09:40:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(616,1,'exemption notice','DR-YDPN0T','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(617,1,'exemption notice','DR-YDPN0T','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(618,1,'decision card','DR-YDPN0T','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(619,1,'decision card','DR-YDPN0T','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(620,1,'status card','DR-YDPN0T',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(621,1,'author card','DR-YDPN0T','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(622,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(623,1,'decision card','DR-YDPN0T','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(624,1,'decision card','DR-YDPN0T','slack:T0THORNBURY:U0DEPUTY01',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(625,1,'status card','DR-YDPN0T',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(626,1,'author card','DR-YDPN0T','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(627,1,'release','DR-YDPN0T',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(628,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(629,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(630,1,'author card','DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(631,1,'exemption notice','DR-EF47J9','slack:T0THORNBURY:U0DEPUTY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(632,1,'exemption notice','DR-EF47J9','slack:T0THORNBURY:U0CHAIR001',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(633,1,'decision card','DR-EF47J9','slack:T0THORNBURY:U0CLERK001',0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(634,1,'status card','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(635,1,'author card','DR-EF47J9','slack:T0THORNBURY:U0EMPLOY01',1,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(636,1,'release','DR-EF47J9',NULL,0,'2027-03-03 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(637,1,'exemptions due','2027-03',NULL,0,'2027-04-01 08:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(638,1,'exemption list','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(639,1,'own approvals','2027-03','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(640,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(641,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(642,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(643,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(644,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0EMPLOY02',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(645,1,'purdah notice','PW-53BNN6','slack:T0THORNBURY:U0VOLUNT01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(646,1,'purdah notice','PW-53BNN6',NULL,1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(647,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(648,1,'status card','DR-45FZ9B',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(649,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(650,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(651,1,'status card','DR-ZV1MGX',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(652,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(653,1,'status card','DR-1XX5K4',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(654,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(655,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(656,1,'status card','DR-5MQJWR',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(657,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(658,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(659,1,'status card','DR-8N0N07',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(660,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(661,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(662,1,'status card','DR-BY3VK1',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(663,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(664,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(665,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(666,1,'status card','DR-C45X7P',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(667,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(668,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(669,1,'status card','DR-EC40JN',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(670,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(671,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(672,1,'status card','DR-J53FGG',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(673,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(674,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(675,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(676,1,'status card','DR-TERHHY',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(677,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(678,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(679,1,'status card','DR-Y60AR9',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(680,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(681,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(682,1,'status card','DR-ZDHZNJ',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(683,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(684,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(685,1,'status card','DR-ZFKG30',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(686,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(687,1,'purdah notice','PW-BGWVH5','slack:T0THORNBURY:U0CHAIR001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(688,1,'purdah notice','PW-BGWVH5','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(689,1,'purdah turn','PW-BGWVH5',NULL,0,'2027-08-24 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(690,1,'purdah turn','PW-BGWVH5',NULL,0,'2027-08-31 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(691,1,'purdah turn','PW-BGWVH5',NULL,0,'2027-10-01 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(692,1,'purdah affected','PW-BGWVH5','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(693,1,'route','DR-GGNY2E',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(694,1,'status card','DR-GGNY2E',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(695,1,'decision card','DR-GGNY2E','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(696,1,'status card','DR-GGNY2E',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(697,1,'author card','DR-GGNY2E','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(698,1,'duty','DR-GGNY2E',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(699,1,'route','DR-KEGQAC',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(700,1,'status card','DR-KEGQAC',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(701,1,'decision card','DR-KEGQAC','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(702,1,'status card','DR-KEGQAC',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(703,1,'author card','DR-KEGQAC','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(704,1,'duty','DR-KEGQAC',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(705,1,'route','DR-T0JD3S',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(706,1,'status card','DR-T0JD3S',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(707,1,'decision card','DR-T0JD3S','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(708,1,'status card','DR-T0JD3S',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(709,1,'author card','DR-T0JD3S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(710,1,'duty','DR-T0JD3S',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(711,1,'route','DR-8EKNB3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(712,1,'status card','DR-8EKNB3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(713,1,'decision card','DR-8EKNB3','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(714,1,'status card','DR-8EKNB3',NULL,0,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(715,1,'author card','DR-8EKNB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-04-07 09:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(716,1,'duty','DR-8EKNB3',NULL,0,'2027-04-07 13:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(717,1,'reminder','waiting','slack:T0THORNBURY:U0CLERK001',1,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(718,1,'duty','DR-GGNY2E',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(719,1,'duty','DR-8EKNB3',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(720,1,'duty','DR-KEGQAC',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(721,1,'duty','DR-T0JD3S',NULL,0,'2027-04-07 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(722,1,'decision card','DR-KEGQAC','slack:T0THORNBURY:U0DEPUTY01',1,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(723,1,'decision card','DR-KEGQAC','slack:T0THORNBURY:U0CLERK001',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(724,1,'status card','DR-KEGQAC',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(725,1,'author card','DR-KEGQAC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(726,1,'duty','DR-KEGQAC',NULL,0,'2027-04-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(727,1,'decision card','DR-T0JD3S','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(728,1,'status card','DR-T0JD3S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(729,1,'author card','DR-T0JD3S','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(730,1,'decision card','DR-8EKNB3','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(731,1,'status card','DR-8EKNB3',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(732,1,'author card','DR-8EKNB3','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(733,1,'route','DR-T0JD3S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(734,1,'decision card','DR-T0JD3S','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(735,1,'status card','DR-T0JD3S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(736,1,'author card','DR-T0JD3S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(737,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(738,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(739,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(740,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(741,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(742,1,'purdah notice','PW-K49C62','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(743,1,'purdah notice','PW-K49C62',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(744,1,'decision card','DR-GGNY2E','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(745,1,'status card','DR-GGNY2E',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(746,1,'author card','DR-GGNY2E','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(747,1,'decision card','DR-KEGQAC','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(748,1,'decision card','DR-KEGQAC','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(749,1,'status card','DR-KEGQAC',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(750,1,'author card','DR-KEGQAC','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(751,1,'decision card','DR-T0JD3S','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(752,1,'status card','DR-T0JD3S',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(753,1,'author card','DR-T0JD3S','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(754,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(755,1,'status card','DR-45FZ9B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(756,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(757,1,'decision card','DR-ZV1MGX','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(758,1,'status card','DR-ZV1MGX',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(759,1,'author card','DR-ZV1MGX','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(760,1,'status card','DR-1XX5K4',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(761,1,'author card','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(762,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(763,1,'status card','DR-5MQJWR',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(764,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(765,1,'decision card','DR-8N0N07','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(766,1,'status card','DR-8N0N07',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(767,1,'author card','DR-8N0N07','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(768,1,'decision card','DR-BY3VK1','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(769,1,'status card','DR-BY3VK1',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(770,1,'author card','DR-BY3VK1','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(771,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(772,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(773,1,'status card','DR-C45X7P',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(774,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(775,1,'decision card','DR-EC40JN','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(776,1,'status card','DR-EC40JN',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(777,1,'author card','DR-EC40JN','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(778,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(779,1,'status card','DR-J53FGG',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(780,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(781,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(782,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(783,1,'status card','DR-TERHHY',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(784,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(785,1,'decision card','DR-Y60AR9','slack:T0THORNBURY:U0DEPUTY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(786,1,'status card','DR-Y60AR9',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(787,1,'author card','DR-Y60AR9','slack:T0THORNBURY:U0EMPLOY01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(788,1,'decision card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(789,1,'status card','DR-ZDHZNJ',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(790,1,'author card','DR-ZDHZNJ','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(791,1,'decision card','DR-ZFKG30','slack:T0THORNBURY:U0CLERK001',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(792,1,'status card','DR-ZFKG30',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(793,1,'author card','DR-ZFKG30','slack:T0THORNBURY:U0VOLUNT01',0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(794,1,'decision card','DR-45FZ9B','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(795,1,'author card','DR-45FZ9B','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(796,1,'status card','DR-45FZ9B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(797,1,'duty','DR-45FZ9B',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(798,1,'decision card','DR-5MQJWR','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(799,1,'author card','DR-5MQJWR','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(800,1,'status card','DR-5MQJWR',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(801,1,'duty','DR-5MQJWR',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(802,1,'decision card','DR-J53FGG','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(803,1,'author card','DR-J53FGG','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(804,1,'status card','DR-J53FGG',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(805,1,'duty','DR-J53FGG',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(806,1,'edition notice','edition 2',NULL,1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(807,1,'reading reminder','edition 2','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(808,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(809,1,'reading reminder','edition 2','slack:T0THORNBURY:U0COUNCL02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(810,1,'reading reminder','edition 2','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(811,1,'reading reminder','edition 2','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(812,1,'reading reminder','edition 2','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(813,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(814,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(815,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(816,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-employee','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(817,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0COUNCL01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(818,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(819,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(820,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-councillor','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(821,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(822,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(823,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(824,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(825,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0VOLUNT01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(826,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(827,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(828,1,'identity notice','teams:11111111-2222-3333-4444-555555555555:teams-volunteer','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(829,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(830,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(831,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(832,1,'delegation notice','DL-7ANJ46','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(833,1,'reroute','DL-7ANJ46',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(834,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(835,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(836,1,'roles notice','roles U0COUNCL02 U0EMPLOY02','slack:T0THORNBURY:U0CHAIR001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(837,1,'reroute','roles',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(838,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(839,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(840,1,'decision card','DR-C45X7P','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(841,1,'status card','DR-C45X7P',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(842,1,'author card','DR-C45X7P','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(843,1,'duty','DR-C45X7P',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(844,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY02',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(845,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(846,1,'decision card','DR-TERHHY','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(847,1,'status card','DR-TERHHY',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(848,1,'author card','DR-TERHHY','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(849,1,'duty','DR-TERHHY',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(850,1,'delegation notice','DL-FFVRKD','slack:T0THORNBURY:U0EMPLOY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(851,1,'delegation notice','DL-FFVRKD','slack:T0THORNBURY:U0CLERK001',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(852,1,'delegation notice','DL-FFVRKD','slack:T0THORNBURY:U0DEPUTY01',1,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(853,1,'reroute','DL-FFVRKD',NULL,0,'2027-05-08 14:30:00.000000',0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "letters" VALUES(854,1,'delegation turn','DL-FFVRKD',NULL,0,'2027-05-20 23:00:00.000000',0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "postings" VALUES(1,'DR-J0NJNW','facebook-page','https://www.facebook.com/ThornburyTownCouncil/posts/1001-1','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','Facebook /ThornburyTownCouncil/posts/1001-1');
INSERT INTO "postings" VALUES(1,'DR-J0NJNW','x-account','https://x.com/ThornburyTC/status/1001-2','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X /ThornburyTC/status/1001-2');
INSERT INTO "postings" VALUES(1,'DR-5MQJWR','x-account','https://x.com/ThornburyTC/status/77','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','X 77');
INSERT INTO "postings" VALUES(1,'DR-19FK2P','website','https://www.thornburytowncouncil.gov.uk/news/1001-3','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','https://www.thornburytowncouncil.gov.uk/news/1001-3');
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
INSERT INTO "purdah_windows" VALUES(1,'PW-SXADYT','2027-03-03 09:30:00.000000','2027-03-03 09:30:00.000000','Town council election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000','The poll was called off.');
INSERT INTO "purdah_windows" VALUES(1,'PW-K49C62','2027-03-03 09:30:00.000000','2027-04-20 23:00:00.000000','By-election',NULL,NULL,NULL,1,1,1,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-53BNN6','2027-03-30 23:00:00.000000','2027-05-06 21:00:00.000000','Local election','local election (parish, town, district or county)','England','2027-05-06',1,1,0,'2027-03-03 09:30:00.000000',NULL);
INSERT INTO "purdah_windows" VALUES(1,'PW-BGWVH5','2027-08-31 23:00:00.000000','2027-10-01 23:00:00.000000','Another by-election',NULL,NULL,NULL,0,0,0,'2027-04-07 09:30:00.000000',NULL);
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
INSERT INTO "reassignments" VALUES(1,'DR-8N0N07',1,1,'slack:T0THORNBURY:U0CLERK001','slack:T0THORNBURY:U0DEPUTY01','You know it.','2027-03-01 09:30:00.000000');
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
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-GGNY2E',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-8EKNB3',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-KEGQAC',1,'2027-04-07 14:30:00.000000');
INSERT INTO "reminders" VALUES(1,'slack:T0THORNBURY:U0CLERK001','DR-T0JD3S',1,'2027-04-07 14:30:00.000000');
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
	urgent BOOLEAN DEFAULT 0 NOT NULL, note TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (council, reference, number), 
	CONSTRAINT fk_revisions_council_reference FOREIGN KEY(council, reference) REFERENCES drafts (council, reference), 
	CONSTRAINT fk_revisions_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "revisions" VALUES(1,'DR-J0NJNW',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','4bc85a26d9320d24a0cd882f7cd1999d','ea1ee9882d2cf17448a8504e159fa97799bb0fa076c7ca347bc3e3ee8a7e9584',0,'');
INSERT INTO "revisions" VALUES(1,'DR-J53FGG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','2cf35a345ed8f2934820f6b0ce9f6c4c','b5624409a9b05b4756a7542b24f5edd50d7098e974d3fa6eac699d572ef330b5',0,'');
INSERT INTO "revisions" VALUES(1,'DR-J53FGG',2,'The Saturday market is on the High Street from nine. All are welcome. Bring a bag.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','9eb44a5c52789f402bf31980bc8b430c','5ad2ad1a0c44941bbed727f6994ce44459c8143da52f21d1568a99a5ca0f9ddf',0,'');
INSERT INTO "revisions" VALUES(1,'DR-5MQJWR',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page", "x-account"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','f5f60c298018ba948e4ca611002bd4b8','e2f38c97f9c028661f063f5929a1485bc32ac2ec3fe6b616ae8dcc4c5c30fa78',0,'');
INSERT INTO "revisions" VALUES(1,'DR-XFQ7CP',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','637f0d8ade16cd120426e4a3bc015070','3b6004fdcaf4da2c28ad70e26c2784834abc48c716deca54a7b947ecda7a6608',0,'');
INSERT INTO "revisions" VALUES(1,'DR-ZFKG30',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0VOLUNT01','2027-03-01 09:30:00.000000','79f268a5b9c2ec79ed1a661eececa06f','58ee7d8cd4768e284f6d311a84c76319fa9894a4db0fa1c57689b16b4edcdc59',0,'');
INSERT INTO "revisions" VALUES(1,'DR-WYQJ3B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','788545b898bfe65b3732805879c5891a','43dc8e7290c1bde994cd2999447424afcc3eb1d6287e502f73a757e322760a1a',0,'');
INSERT INTO "revisions" VALUES(1,'DR-19FK2P',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','7d35efb1b6011ca126336673ae249fb7','a09cbe798ef44971a72fcc706358ac6534b85e54529983bbc39ac4abc4375524',0,'');
INSERT INTO "revisions" VALUES(1,'DR-0S30RG',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-10 08:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','5370b93adcbb9b138638882678a9352a','38c7bf019cc2caa91bc2b2538995b5048845965907428756c1e5a61f67cd00cb',0,'');
INSERT INTO "revisions" VALUES(1,'DR-M2RK1Y',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]','2027-05-11 11:00:00.000000','["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','6ad8ca4ac3fca8a2d58cd0ec36fe2b52','af495fb86d7b516a90c7654a2090aa3d6147a1aac76a692f9af8afed39859937',0,'');
INSERT INTO "revisions" VALUES(1,'DR-BY3VK1',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate see-note", "respectful see-note", "confidential see-note", "consented see-note", "links see-note", "employees see-note", "contacts see-note"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','45cdb9209669b0b3945c71b66c092a6b','2d727a5cff5b72053e55b6fc37991bb9e6ce4805a1c6812f2059f0583b91534d',0,'Floodline''s number is right here.');
INSERT INTO "revisions" VALUES(1,'DR-Y60AR9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','e249e4938a111426daf9d18cd147eb47','c127cffe0e8604cab4f8d8bfe23f2bc5cc3ffc5b9c0803b3c2eaa3fe0df68c1b',0,'');
INSERT INTO "revisions" VALUES(1,'DR-C45X7P',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','1fa62e6d76750f0610b6fa9f2f28444c','4fc0295e42de738a523b8d1abee6335d1619250eb7b9b7221c9b467ae910f431',0,'');
INSERT INTO "revisions" VALUES(1,'DR-8N0N07',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','3e03207c38696e24a251d1a69d8b3d9b','a5a059e317a039c4c0b3f25884df74140a181afbb0dc7124ab3fa03c5d664a2a',0,'');
INSERT INTO "revisions" VALUES(1,'DR-TERHHY',1,'The Saturday market is on the High Street from nine. All are welcome.','["website"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','26d3cf587122d0d55a93ed1e933d48ef','cb8270b44d0899f06ec8b41fac5e2ed2e72c0cb4dce1871569c13fb2f4a2ffd5',0,'');
INSERT INTO "revisions" VALUES(1,'DR-EC40JN',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','c069786e8d2c834ecabf0196f0727662','a82a28b5466be2f2c58b6c6ed4e47bcf7020963e8cea24bdaa36cc806bc3011c',0,'');
INSERT INTO "revisions" VALUES(1,'DR-ZDHZNJ',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0CLERK001','2027-03-01 09:30:00.000000','379240e488177d34154a311be45abc5e','09757ed8d0c53a1aaa66ec0923538e58c199011c3d05faface6ad7319abc6377',0,'');
INSERT INTO "revisions" VALUES(1,'DR-1XX5K4',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000','bf6f0fbd07ccd0f307d817b23a26ee60','74292a05583ea7bf8b46efa8f19205cfa7417e6a82af5873188dac8fdabc3aed',0,'');
INSERT INTO "revisions" VALUES(1,'DR-ZV1MGX',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','d44b660bd16042302e293cb021e2bae7','8a06e38bbb399768f585bb8338916987facb490debf4b85a47d6ec4c83a66159',0,'');
INSERT INTO "revisions" VALUES(1,'DR-45FZ9B',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','aceaff52108f08cec1bf278ec8130045','ef92871793dade55ca51327036e0dd629f6f1822392d611e2c25dd31bc9566b3',0,'');
INSERT INTO "revisions" VALUES(1,'DR-EF47J9',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','d6ed484806bd93181301675afa2185c5','122adbb03602c55ee8426ea02343a98507399a44ea8bf8bd3a9adc7771f0643a',0,'');
INSERT INTO "revisions" VALUES(1,'DR-YDPN0T',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-03-03 09:30:00.000000','05a455c1d2bdd25501964844d97b738c','1b7495ba2a87de24e5216edc034c168e5acee100cfa1d4e9d4ab1df071e3e444',1,'');
INSERT INTO "revisions" VALUES(1,'DR-GGNY2E',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','11fe55dc854e87f367e018eabf0b5a83','dabf4f6ac09010e0b7067cda9e82d5fb2d5300184f6b0f977f125dc3fd14118c',0,'');
INSERT INTO "revisions" VALUES(1,'DR-KEGQAC',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','3e483b47501224e62f81b7fde1e07118','064427aeaee1bc1f32d3bd7eb789f6f51a074c4cdcb024c010affeafa6a18301',0,'');
INSERT INTO "revisions" VALUES(1,'DR-T0JD3S',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','9d361306a930b0c4346a0a6b8be8cf72','2908761bcb66163223d43aa19aed28c8a11900a7ec5dc610e0ff2a048c75ecca',0,'');
INSERT INTO "revisions" VALUES(1,'DR-8EKNB3',1,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-04-07 09:30:00.000000','017f9bd16d3e1b24722f65122b29a7be','91cf55f0a14198be85964239b2dd942e504ffd3d7ac8b6abab10949351f4041d',0,'');
INSERT INTO "revisions" VALUES(1,'DR-T0JD3S',2,'The Saturday market is on the High Street from nine. All are welcome.','["facebook-page"]',NULL,'["accurate so", "respectful so", "confidential so", "consented so", "links so", "employees so", "contacts so"]','slack:T0THORNBURY:U0EMPLOY01','2027-05-08 14:30:00.000000','55760e56af9012287b1147ae080ef274','df82405cbac0ffb5ee14bf334eaa4ba52d5f317a9a9d4d24631f77248863371c',0,'');
CREATE TABLE sealed_heads (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	committed_on DATE, 
	seal VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_heads PRIMARY KEY (council), 
	CONSTRAINT fk_sealed_heads_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_heads" VALUES(1,10,'387bf637d268566043f5fc758bcce72700b13be9f7d8f63dfad659f97de83102','2027-03-02','a6fd22eee3413dca117270e8580e1a1714f5c980da2c6466ac5931c67601bb06');
CREATE TABLE sealed_journal (
	council INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	entry TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sealed_journal PRIMARY KEY (council, sequence), 
	CONSTRAINT fk_sealed_journal_council FOREIGN KEY(council) REFERENCES councils (number)
);
INSERT INTO "sealed_journal" VALUES(1,1,'{"previous": "0000000000000000000000000000000000000000000000000000000000000000", "sequence": 1, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "2bS2vw8ntERD5Azuk3ULiNYn5yjXjWBY3a5hyrzD8rGRgygOA1W4x4DCNpaapBJ5HA0P112ivejZa/8qQfIheP17/py26SYMpKzxs6FOB9t3BCvG5vSj1NQsWXCIm4ufseZ7DcV5l8LFzlzfFOSD2CLrjXLR/r6a69/f+qoIgqHr0s26IaGGZAXgHhSPlt7AdAYvreF4tckgxClwrEXGSk5+t5XlZjk7/LXj7/DBrFoIOLcZCySMu8WEJY6yOjlFsqCnN8lvPo9iAsm+u3pUJ0ogm6uFVQSpB3ixMb68frO52DJtgz6k434IiBVVIVrBQ4Gpgu/gef+/MRwi6sHAmF6oqDNpvxoRzmGW+wKGHfb7nAmPYWNMLQNRr8DiSIaVH6tYm9qotWVDKf5A3jGLyL2UMARd3jYw0uwiBF0kglZi0ZFUwXnHvVGm+HY4wx2N7k6faZf1cjDCbn5w33FmY4qm9k4Y5mW09F9sZJC6+y5jSplCBPe2zQ6GtwqiGRSdF17vEtCAxdu9q2q5iCSVS2Y45NPX1mn4uitUuwjh7SBvnxbT2ev0z9jJeTNC2UmBmqr2l58YiN+tAuXoFU2u0k8a6hkpoxyhIg2wK+1sU5GOyU+fCiAyDtceT8Y7eCuAhUPVnfwrQePCZTkzGYyESQb1airbeJtfYWM2pZlUB8amhAUh1wkgh4dtuyCQemeHtAjy0p6XMqCOuCxEyM43r09+0Z+LVIubWhnXUpQTBL/se52WDbWFvtoVqLj64aoi9m3MhhqWvJ06jSTxqpDGYkmkAhxb/LA2goxi1KyMaw5HDbLxWw4N/73qiXo2xbFksYYUVpOLrV3+qMt4QCno9JhK31Cc/4J77kX83tABZWx3pUD238eU4uScUg1igeoZNo0X/K6OLxinJcYxgOfnY4RJ5sgV+skY4g0heYEqCKc0GDtrisbS+XZ7Jq1dct0XIUHHjzvhp8NYK8sjJs1QYmF1/jtH3w0+HcQ3FQKB5KSxQTwVm2VyIT/88nsIqGBlRrJkFOFqRlwdWgkW3qho4pf4RqKzBMxO2ojq+duy8xyXsx9/sX0xeZhjSmhRelGZrTrIVOj+FovQLUOXRCdUeBqpsJpc4vmyWKDMxTYxtyolgiBAG3wLPf3u3VTSEqJCIINjEFNeiAtrurAMj74QAVWD49VxRqWlW9J3RiJ/cjGnHmZj5uv70OJ3YuBXKd2AYZGPDA/GZeWbRV7OzKmgq89oi79fMq87CHvgssVEfA/rkEPG0c6HzpqkIaxnb7ZTStQN1SMELtt/XhQUuXlDNjhBWt2O6Zh3MtuGewg31Dxm+rWvB7n6cRFONEpKv8wCkC6FLsDnM8tPtpXGn5gSkSKpupfAQYaCO08TpGZPnWAM0QSfsyvm65+wH84="}','0b038ca60ba5ae16a20d9efb9c762545d3a67c15c51762315ca56fdd9bf5853f');
INSERT INTO "sealed_journal" VALUES(1,2,'{"previous": "0b038ca60ba5ae16a20d9efb9c762545d3a67c15c51762315ca56fdd9bf5853f", "sequence": 2, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "gpHNpUd23JQFTk7m3k1wdYjxizZxtMRhWKhTbVugeew72bqbbYpqqIND4F4hUGjAwMhaox77DGRDfHTDHzPSreIcu6F7elivP+RoqkeTgKvspo4a2Hs3IRlbnfzark29F+Bjb5CjRTLKXRubtrmZjySE+ypXpgdETFk0nFcZz1CMIa7oba7u1clFr+ceZwWCgJxK5rCDgTIBlvaK4KodD9eyGZrhhOsUskoDQq/Z2SB6Au4dSRaYjT0uaevqOR76YeFHdsqDtyJEOjK513vTVI+Rx2rSXBiLV7+cR64zcgdiL40y1tt9EnQGBdD7og1U70fK2j5VCCiH9If/NoiWAXVLtFI/Im4c49gH3CFZUOFUyKscMK2EwkXhoDXMEtO/zPgU6MXwEpTLH72wKQWhDfDZs/JDoRm/6G83V9X1VIQErRo6Ri+ED9i8Ow2aZQOQN73K2Ug57ibm9Gs6wYN72e7J1OUcJeEItx5uzcqqKL1TQbTKxl5kwhm4EdKkncqVH4GqIdTjA2irQEbuwBfDx/pZL7xRUL1g+19Pw4QU0QF65Uc1ysN/cvVk8lptpEuzKWDxBmQESZmFnFUMTR2s+11/2O5Kv1eMSoaMFUzbYtoACcmUt1e/rvlUAeAoR/7Q91QJC7h5S9zWUEeDS4TEUcaleg9K7Xb6I05Q+Qs8egFxL7CcOqri4KplNsrUZszSp3oxp5rVaLxE16r6xx188ajVuS5Zz6amnzgicGVHRqrBzjjN0MwKgoM3egeBdPU/Ky6jesxAy87bo4HGaq5CwXE5ntncSeMnNjGqoxzITcu/8bgOpEzIjnbG+f3Ydr2tmLZWoQu1ZBJSVHe/UnO7rpy8e5vKyf1TpRqoR5zagFYHZ1Pr92eTlNoPCWNhiVpluzxilTiHAIw+rmoGqtXUeYZ3/yRnsFGRTLxvzkPKm7rCxWbGB0TnCijTQ1Ufub/jOgJBesn4OkIkbZXZlfiwpPRFs0cXjyAagrCjFgPAYop+gpOlEwfR/3nYuCKj4BRplD3T6J+EDb1+BAV1SChFRzrzky//pLg+Y9LWPU3Mt/qKg0Y2Jm1eP+4xNQFaoVvkVRRGnaUKEG7wYE4sHXZXQ91+nGxsJXHBm43/O/B/YXYFm+z4c2UDudulIVY733/VN4ckcPxlGAkzzH1r9X+aL0ibZoKJqBMjf7sWYoBKaX01tkkEOnJ2VQpyr7o6LPACzFqffcJp4SPwlNKxMEQ/jLbzgTMpADpf0B6aZRFSuMuy/HTTAm8EfMYf0NL/wiz0VBA9WxrHUdobu1fz7pAixfJU0Ez5Zi7g+ZIsQkbl8J5tPLREq4g6tT0VMwmqJ3fLd+SycCOkAr2oJ2+Xd1wPMm6wg0i5/fLZ31is3/S2qHs0gWUZk186UOT86cY="}','06bfe7ea0175d7467cee2402cfffb9d9bc538f81dd02dade92940471f4b7fe67');
INSERT INTO "sealed_journal" VALUES(1,3,'{"previous": "06bfe7ea0175d7467cee2402cfffb9d9bc538f81dd02dade92940471f4b7fe67", "sequence": 3, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "FvmJ18AktAIetQlzfHunr7h3OpKHh34HnoPvxfXKOIOMmdqXYxrpqS6PMIBd7yE8CEbGVvdawUgKIwVBb8yDHuoVwzSE9aenSI7F4GgnoCTHCOiVIp/q/cj7w2tXu7CPoKApk1/Ps0XDGsmS3Hy18KEQCVGd+Ea2AK3IIVNczK76vCa0Bu8EXMFGoTeAgFn3QqxIEfu0VCbrwSQirjVX2Yv2qDTQBmV2c9kmmJcwgdPmAWVQtgMhEV7KZL9pqtx8/XujElj07PwRLhF4qNQwI13ztcjntkb7c9hAKvpIbntD/Cu5fDNlsgIiIPrrbGfWsNpH6uuW6Ep0XWB0mcVKclfSH+/l8QyVpGl70bvvm1/l4/O1V4Dos4NKouibgYhuVzScmxlxDZ6EQxGIW3PQEp6ApSr8k9C5r7l0V1bknPnO2dhkImfnTl1TEbS/bOhwaHwVMi1sH4M6syAESordOm9fwTEW7bUzxv2R7md39pKxSsHDZz+iPFGeuoezruD4Rqj6qKAo2TyloAK1eof15mMe/e3RqXZxBHzvakLtnggptaOVEib5dCO6XqRjsHujtC0G1Ja3s2XQfEYyU+/ytBNyiwPrERslnKnry1YX0hZZ60JKvUIb+MLGRupA4BEGnasmPN6nASjLHs0RXNprNtw8Y21ofeGsceKpyJMxaMwzGTp7I0ZppEXpOnzR+WBroLUJ6KvcA/s1ibp4iODI9mScGuLyHk38JJXKyEabx0KxQOgzSA5YJJIhRAMIOL9KAZbiR8xPuYQ+X1zR75nOM7PYDJhlGAhJSoXGPEgV38fQsGhR9TDnxlrZxxSW0WjGylfgCiuWPYmZAeq9y8TSCFlRDyWfQs7NVPrAz/R8/7wDxyGSZBtbFZsb5prPBg50/HRbLoMUqKoKbiqiwNk3JgskJX84hkhA+DZCnMG8iPLpIRRJ+frvi8HFzGlQSADhFe05Vt2z8yjuQwfDig7MtaaWb8NzdG5bFTVgHzHEZsQXiCQzMTbqVDCQULU/xgt22TCqW21+3TNa1Y+KQ0kg5ewGp8zIHqhMUqFWoFkww/efCrk4nobhY7PIoVl49qjSjdY+V7TKa7dMPEx33At21ZOMbhiSUmsex8DqAASNEugZdNjHEmxkuTTz8EpKbjUAbtKPkSGyiPBM09/YMumRdCTPMreC6Btpak1nQr0dMujhy5j+lQbkaPHO1meaNOeYWku9wi+xed/jeB9I/gCM4diB2AS5H1WzFEPYhT46t/fhB1FP+GVQhtcUon2LCC/zvbjEyeRnmRo3C1WgMm3FEdfvf6bXN/YqTmp5VMf3q7IlChd2JHtwUxVuZIj+TmGS4n0ePrMCxH+Ul0OBPWBklmgQwjlO9eLTEqwg9jeQnQe4cQfDXK72KwpUmZM="}','fbb22345ee0a2506b359bd776b9af2c630d3a71259aba89988b82d49ad1401f7');
INSERT INTO "sealed_journal" VALUES(1,4,'{"previous": "fbb22345ee0a2506b359bd776b9af2c630d3a71259aba89988b82d49ad1401f7", "sequence": 4, "council": "slack:T0THORNBURY", "day": "2027-03-01", "sealed": "GZ3YAMiHR+BW4UQlKLcQypTr2qgRz/xTGGH+0CJCDrebW0xIFJcUP21mQDNVYDFNNbJ5nF/HSxRwHIp4lA/gZlEGzTrFwEoi5SIfXrgvJ6FYk2ZoBGb6TIDNg2QF8kknXwKgUjE0TOcABrweERBf11DiucddZm/O5CkP+bEo8KpEB1M0gOmTiYDw+HWCCTwloUUAOF3gfZA8OFHqfknA1iHmeb0O3XeYyNtPcN/D8tJ10vH9HZePSj37tdEwIY9WEdJivzHKm6Dbu8MrFBUX9o+IahYzlqougOdMD9RdKVdIoodqfOwN3oquauR0rV5RDIDrmhl5QdjAvDb/1hFNR32ZD8QX5/UWWwCqJU4GBf5b9tOdAcuECpm4V1YpSZ8Q2RhZfgPUczvuJe6qoh+K5BUeN+kL/fJ3Yhg7/R4IZKsBR7hbjyIYBbkuX49scMXkQ7Bg1l3dy+xCNVMGUh6KCiIH4w9vwt+Qy8ETBBEG/eJuiv6I4id5zPi0rabiC7YIxRZvhbribiDdh11VdKkPK9ie9x085lejLTqngUVHvvHilJG2zOFIgTuRuw7Bk9srY3ExJXj0XRkylc9D31glLsRJdi23dRmQzpfBz3zPWT8E9blNUMBXa4RBwYAv1A90+Mvi74XzHSnyZk/JXDI5KmD+jTIbzPIVvicVyhTyQVzWoGpzQiEa8k6PGh57unoO9c/gzOXnDqkuV0lo89kvQSpwTOOd/NxqYa0prR5KCk1jk6oEAU5EgBJx+poh7cqfps7O9FPlU0dkFMiCnB/UqgvG6RD4dzI+NgOJShrYNeAAfq8wbJo7szEkF6uCSQPg16xi/ao5N+UATM/BM1ttqcXFxWnLn8qR1n636g5yg0/VS82nG2LL9dHsUO1h9Yqhm8QkWF44oMtZhAh7ZRavVaubtXh51ddwG8ErttE820Ck0BEnDDP6yTIvAEFs/7N6ji3EX8M6DfPlAgBjvadwV/vksF2piFYKpU9wQvjxYgdT4XW8kWJhnHhVaD1TtC1Kx0Nfrydv4LW/IaWhDqFFURwB9JMvKoNwTlrqT+aWc4XhJoklRkk9ZEXZ+pKFFRaRCj7pj3uWwStdjXf8dZUwcCWNQDuPnZT7IMZgOIVmcVsIZiVeuy2636AJium0ZIqYR69gdvbuP/zHXArK5qmE7oC9N+IWjzubS2BPCp0x59DOYQ+QGEtjrrqP2gHbedXEGi7FcLLsD2ckzTLJgSc9htItchg+cuSzYjEwEOZN0PbBZ7QPoPyjrYi3pN+9tFY89rslcQParjBnwL84gbr0r1IdbdRHkkda6OtY9UaYbfpCZZGoD//8b1MJ2c08ffbuvN748wic48XmQ0d+ZmiO6WquK4TIDINQaQ+bsrSCJr6xK795DcRtGUoipTA="}','0422e9532a766e01a5c844ffdc23d034ff9edcb16c1195b16efcdf8c8594c4b2');
INSERT INTO "sealed_journal" VALUES(1,5,'{"previous": "0422e9532a766e01a5c844ffdc23d034ff9edcb16c1195b16efcdf8c8594c4b2", "sequence": 5, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "5iY1ddc4dR0eEp5TsDOQsCvU976vhn9PkNNotK5WGyypO26jYRsmtd6j30ktLktPbQAY6eFzj7+i7Tv0rK/MT7+W0AUZnn2rcjgOJZxd5aEYVgXPlLVyHIwNNA2S5iwXHKhZqUKwLQKJCTKOtBKKLXa8oLSzArpvEgGH45XkBs8sfrWceKb5Rhkgy4vIDR7vTtfIhwpQTTnKOYN72yPnLPpIolCjKFb35O82NGPoeOb3R4KZt10oBEzgDRYrRV7iWWR7Vd2cy/MAZKYEITK5qTBqN1xvVBM29uP8xUOfxaN8O2nY3+N6HI/yRr/0PVaDF4teDYcr7EI+0oV7BDeRG18iEtSZgAkIQxzUAXo2dNTIRqFhpjJATqTyaEgNKpwnhIZAVKBE5FtzC+3rfoRSWFj9yOqiXHctDaJlcTCCRfPvmDQtZKf/+bRqozYn4NTPSpDbJGV8jVVa2Bv3WSX/+AIiQDHNVNl61T/IjhAtcYuk44ylg+43O5wspMEqXI8Qq/dJM2R3kvZ3iXhL0U01kmeK0YgwtMn8fccc8LpULYpe0v878nFTNaLqaWL/AyVS80xb2sHFNP/B6ADjNXr5ruXpJCKHv1NyXSA8xbpdgPU4cwgpwYBx+c8X1naTyQsGBekGLWzvNyPdY4tpFdAQXnvaDKxYcMMa7+xp0Vq8DVYfzbjMTY22Icz0bOQG0FKFxQJZClHCTPSCtcp7CF4HVyTjP8tYlVMl0HSQEB5w9Pi0QyZME9hT5kVuY1x21vhiJEwKa4Wk13VBlEUOnMVrJys3xEF7lBEn1C+j4a4t64ZKMptudVphhhgtsyPtAyULRPox1EJliH53wBmBCK8lUi1Ug4JPk0Uou8RxuJr54qEEIyDRC3jYV/1gyxKKWxzZc+/T6k/ACloIqbLFbjUf3M9SZeHTmTIw8839tFtfl6KB6dWb6EHV2VZjP9Xrvv3tx+6fAPI8l9kyyoO1zBGknfikaKtinIcqedex+r0sRYzyqJGQNfS1ZjeYBfn2YIBwrs7h4DQPEWnQ77E3p9dF27kLQX5PKeuDpe7iE53yziL0lUopI69jRyspExjUnA2gMzaEYcPlwdSsGV7fBO2T4iditrsjnkGsmF0/mpS29BOZQuM4RTp7R/tk/J/uTIjPI295mQWC2mdsy3ZHGsgoXbbcvPjjBQii3D6QaStUrJJ1bBkhalv8isKkUQbdgfx1mw4UqAvoTE9QtoUwkDHvBZypRwexRaZfQb0fbrygp78jWMo0KOARJQER918DcBXPMGNaSvyZuNDsG1+J65yaBeshcL4k17aEw7Z3HViH9IHNScXDUZil8pVY/pg4/uj6UP34MKp+vHGoyS4a6ZQhEtZDVLoQ8yVSpAhYUH0+QGOK9DpOlxvxfoX3zE8="}','fb1290faca96bbceb0a16d7e585033ab8d5854b74a381e8db6236267ba0a2a09');
INSERT INTO "sealed_journal" VALUES(1,6,'{"previous": "fb1290faca96bbceb0a16d7e585033ab8d5854b74a381e8db6236267ba0a2a09", "sequence": 6, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "cifUA5I8pUS5i9TyzI3PDwqyHs0eFDhQ9icoD/Wowljr5rn5QmklIvvxE6q3fQoAv5y8vpZLMwzJPB63/U/vgDS6TL+/KzsfwHEKioElu0JjoAe898YfcXgbwoMEdnI5sZ7OaHLPTQMz5V9GevdANPieutDu56QELBL6TV3CBgCb+nUxYvT4Xrc+9hNocCfYn3lc1rivhNbIB7n3FE5+SABBqGTXiWCYV5Mpm6oAJFPQs4NB1oAdFEnqK+AWzGFAk5xcur4Ov3cECl3fANMRPxP6b46IpeqFiZ6oVJuQ3eN+DPUmOvPE4GnmTOoi7G/A52K5l32PvcNo82qz78X1Mg/UZUD9Y9r3P0UEOInvVjlfADuZ8/jYNrXQE3l2phcGLeZlfVItdMJYX4NtUcPvSd9NoHPx9+jDpqnc78Ez9df7VXDwd2Z2A8OFcs/MuWN+6sroBLyf1TmXDQnWtSOGCfyekjf3O2JHOGBGaMRyTCKEySEzzVb03Zq6Irp2ypmfUCzTbwxjcRnBEF3Lx7j9f1bFxpoLJVLVSkyVvHP3Fhdn6x8PednMoZaRbteC7Amj5pA4og/7jucaNrs/f4qj5NDsX2k6Zv/898qbiKjrHSzc8X8i0BJjKunLFXpqfRGFNgFARY9SatkAY2U2ybuxlc8LBwCbt4OcbReNOA2EgQdS1XV6J7bEicvxVrYTxFDZaYCMXbVcmm2cKKng68BPChm1fP/kfl3qTNOW80Eo4MajAvL7OhNZxjx9eo7xj9cUeOab77bGUmdEQ6/ubssvTfct352SNz6flegy7cKtfLOGFkCgXFwlE/O57mOGFpdGNE6mhMxOo5IImiRoMtZ6uGFEB5J5C9HOPhVXEdpnLA5DMEmVRU2mSEREnWOu2v/a/qZHKk14n2YJi+azVfjGAe5vYGIWqc2yckPWSnkikGA7LVOxgGSGS+jtSiNqZ+RDfqpV57F6ese6fszH4NMFHhOMCMtPZCN/NFFJN6hjvbreDq52UjsslKdri58e+PYma5+MdMQASb6mOyBCn+KvtMtAIU2skLwj6wcY/UOm+yJ7ViEmogCY+CtfsL5Zl+WuqAtwt5juhSumyBr6H2NhkNoFVNJTUCcrpc3mi4/FEZMNYtM5xzgIKAOcxBTckcv35bJ9vHR6qUkNRDqZWXTjj4a3FY1KaazvOB6ET8U7ZKbfe7fuiWRaryxjzVx9zU4AfpXNnncghFJGRKLAYiSYjlC+ea7nhuvjCVkTNdrKUhUuNYYJAwnnhf3/WO8xwlUCYJDhuUJvoMmG+XRHPctyVKSUbZUKZwy33r+VgubrNFtYvedZNuG7cStq47j8GC51VKZD4WCkUnaePA+beefjyEG+6dk41hEQw5zGPZDmXOyvHyoQLNQqn7ycJZ4="}','99d024b2207338808970cb55c63c2a05d5c68e12e0188350a13c4fb5f8905639');
INSERT INTO "sealed_journal" VALUES(1,7,'{"previous": "99d024b2207338808970cb55c63c2a05d5c68e12e0188350a13c4fb5f8905639", "sequence": 7, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "LxHKr7HXyO2f9t2Mr4tjAoeDeI9yGLwS3D0D9GAzgSfWL4Pl8VqCfPIhg56y+0CDEnuytlXMpNuOih9ExZfC+tPJlL7VRPU4SKxd+yIX1ke4t1uthVw7wsiq32pD8vitip+a3eqdcV3CGBzOUPYeN+jrcdIap4Wm58ElloUyKsOyrW1VyqZbAN9hggaTGKoTr3L3y/oRvOzJWohfb/QYhaDBah5LLSbvUJL1V1KRKyZSfHeIy2ZFiYVpTk7yX19XQ9gCu1LfvlJYUmOCAX2Kp2Tyd6+clWyeq93788zbZ+/TZnbyd1JMd8rsjrZ3vhRIqvG3g/u31gWBe6VsuhDsmQPkDjY+z2cqeioBV6cvRIZTMUQJLoqBiY+8YaXftUCCFUu7sC7yO7KwJgwfL8Ox4AvEk8SurS647+4NHfYmPKjNkDQoI/3ipFIqmYhIX3tZHcBo9eKI0WNxE67l5cOs19ka03CqknVjYRsV647AHD7kBWrHBxvXhpiMyFAeBVuXP2fEL56y13W1SKf0Gdi7aYAUN7HIvUm6+TuIa5+oweJYARPjJqrwljYB2xaV1WXVI0J+4cHZ/mHY0LWJmhrweeeq/p/HUXJoIyyWKZv4+6Die4YrVv0IBqjiKIYlHocaliDMNcKKr4g7uL620ygNOppgAGZ5jLRS+qRCCOggf7L4KmGxejLQ0BsiMCLmaqLiJP/cgERwuqV2rT9l4k/vZhtBrKyJwsXy67nB5jBvqwn7SC0wSIyCZqNec02/tSzz0boh85pZVXwgvkohVFO9jbOD0Q/AIqdRCeKuvI5r9A8nhApvXQhgQBtncm94HWQRnxQc/Qhxk73uuZ9nUpAE2z9Bn+Z0Mz44rg+Wkg/9FOU7RI9Li0ceWHZiawyVWiYqFDb0XR0VXBLQYjbzwAVG6Dqddxw73hC9Egp3MWEj8ACP+EPVKfvD0fGpuWi7Ok3QE3+AgkeEasqvaeLc4ZIl3DSyO+I7gEsOWGd4Wp+y8B1u2rq4Y+JG90O4wer8XdgoRKcRu+Z2BlsdcDWch1ebCm7TfSPLskLc97+7OkkC06cDm1oahlgUyi06xRTvu1x5xw1i1ZMTVkYekM1o+1a3xpBRptaXPKYlYJrPWkvWgs0RB2XgstQS9pI1AQDRSC+gGfFma50IdnUNiT2XfDh7f9KimRLoommykj3ZIkeIXQkoxJrl9DZ0YCSNl357Jq3ZpEfUeYLTeUoTxtDkd1FlRn6EwpXAVpyfPgto0sSVOwPrg67WN6rjwR36S+xaxPTQwfqtqc5X3d3FbUdDBFBbHww6MtT+Q3OibBJUAj7zVfeDFgwAqs9GpyvscV7vg6ghXV+LdswxYiv64u1OMwdGwN5RF4sXSU4bIekt6Hb7YmDRwrjOm1rOQlEtoWE="}','b14cd3321f196b81e0ecdb32fcc1343092d06e8463d42da81a6dd9c2be09b203');
INSERT INTO "sealed_journal" VALUES(1,8,'{"previous": "b14cd3321f196b81e0ecdb32fcc1343092d06e8463d42da81a6dd9c2be09b203", "sequence": 8, "council": "slack:T0THORNBURY", "day": "2027-03-02", "sealed": "m8XOOaEwcLgsl+KVgHZzLABk6m9/ySCKjXH5kFBgK0rPUGaMamKsonndgz5szYZS6iCv7RoQf1MBTf+MKmyyBvizkNN1R2jTo995QcmuFwFYW5dZK7vTxjze14FQEG8JZSw2Ou8gSn/hH1RRzERzIvImyMi1E25PSD6Jeu4fqGcD7cWvI/9sGQ9lDLFGcTxYu8hjA//Ae0du3du4ZNnnYVQAD2Od8POhQk/5dHtvOW6iCON3kOwdi4ffDaNesyVI4zv1OeOCyF5e0AjHsjnQlGPEydG0d0iw2dASbwBIMGidp/0R3wafEfaqMIwN9iGYBjSqHEc2qEX3ne0DKGTm3sjw3O40uBclJQ9/KNJW0PFXB3OaNNeecBwsaGs423cAm9ACjrhFkcFVIGYtzP+phEtz6YjwnnLuHSLueg/jEUaYtlSvO8bpQ2SyAM8b/VEjZiTajGZgdR19PIdm5EVoDFyVmStXNznFep6MLcHCUnfk7QkSofT1zE0cS43dpqdM1nmujUVhhQNwjHVm3CYXUQLAxBLGXxTYpBlv3qMF/rhOP9c3gHz6rN3TpFXDxjXc2Pg3oFc6aehWqZLBe7agkLvJOfKwknZqe7T+rO9p2NE8Nz4Zf6bYhnEowvORMNgXzR4LqkiVZZvIy39CprjnhfJqg0ZlEZXd2Twbag7L+TbozpiS8Fp6oBDGIt3AjpIGgP+wnPnMu+C6XkcldyoJE9cch0rQVffmGaCaGuxHvZJt2JJEoUJN2vFpLCjJsNmuY1zWUqmEFYnPslE6SETi3Px1TmMMmXHvtfs6Nd9h7YFYU/ILBfoXt4a4nNGhw6Qf2p7L5XefjxL1d5m4YfomHiBsTiGbgBJUhoMhHb+4YGGF6uBlGeTjGhmjcuDlB41f5gyt+xub0afPNDeOErh5QfI9Br3NcwHcBC1EZwQ8qvRlFHExXmW2UZl3tuHZ/s1lL0LxZq0779hPq+vtzHVxgEJmIJP8b2zF05znGGH1f6naVneCatZkW82UYdYNG0RW5ar1yt2yB5v+qLRwEG+AFcBcEpcUb/2S3TK7AaANWdfCPMbGCddqqfsPCu7/0/3JmPGTJgd9g8ViHVHQgqjwxuj71Fe9tnJS6+1qGwY06g8qggfcEUjwR7VcIXinCAvveFMVDvFXSBwEDbK2Dm0eaZTK4sBFdq0FfUtULcfuBJirmiXMr4DlQbwKkIaL6RG6PhmzXoitJnlYitifkhYQfEhqhEtXHzE9yND28DxnHrv562pdaVV7dx2ZfV4PGnSMaTbygxb+do3Hj3zqWq89DJPzsOC8CEEISXyfq4KNiVkYLKpsRZQAi594yWuiyS96Jfoai8Lv7rTeu2IoRGb3GxKt04TBiBPujCv9VrmYRPl9EBo002Akkjyg6cg="}','8fd4e036ed9031607f3864c01f2902ae11f9320efc1260074145e4b0ebb5a90b');
INSERT INTO "sealed_journal" VALUES(1,9,'{"previous": "8fd4e036ed9031607f3864c01f2902ae11f9320efc1260074145e4b0ebb5a90b", "sequence": 9, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "uaW4z0BS17w68WWMI5xVP+lBpB+T91uTWfaX2BOakwiwB3HFeYeNFxTVul5SuF2o7Lne4rVD55CXrMc7t1rUoJRLh2l/AswHDhOU/675+QRyhre1zDxic1ZNTs1gV9uuGhKRm4+Erhv29YQql2FSAlpenlaICuCJIwJQ/ZPSFJUr0/N9BoKbmn6sJRLrbJhYR78twSgA4G5mgkD9y6R8RRBPfIYXfKrXpO+aYJ1XFkhcxqZumOXA3tAwS18E1DtBDg0Dra83ZW+ANzjEw81SIecU3+Wox/4gxvmcWS3wgAm18+r8MhzL/xJi5rFFS1CX5amSXDqLzeolHOS7Myis+UpyU+FuWfNIlNS+2ytYxulcvIm4hq4l9QeGoTVNkdagoFdpqu9e+/5n8lKE8nqWjCyL1sC8NOiJgvnBCmu3nz4dn214Nnb26faq4WvWxl6ueXixOG9ntkLVMB8D0C1iCb4r2CKbMEydheJFC7E0uC+NcRwdqqHfEBIO9x1IzHfPbOdfUDvBWntu/Rf/CtkchnazJcu8PLLTDqAa85QyFCD+RkwZnJka5ZlJm999bnYE1UyUZxngFe2imu8IWwRx+xqi0jFwjffAdqQg/RSWBSoGPFtuYN60+e3BHZPLkMoS89IN3nKhRipjabMKg8v5mbJxvbQm9sPMi9bDPlbXss//VTcT02QL7gSDGfj9Lj4jiQgimupu/KR1ly23BEJKpp/ZzUKw0SKmLvY/K43hP+GCSPt/Jp3WLcKsQEhNSaH/d5vprCMmefUeGWNDuIkoCq8/uQF8iPwh95AgRlfNdYTrHPH3M18hKo49yWgyQBS+OXEHs6HsNQbcCoqyNSMPMMuq16nb96PNEJjim6MgGv5KrHbX+rGsJFm/Q+Sit4Azvuh03SPkO1g5AhGFv0u/ZYkRxtAYdCfrDVGzDUHoFWXNS0f+msONt9Ya+zQmraR7AIufu7ryodtxdFsQCLeut2OKv6Yyh3POMJwuYKeOhzwZr7OmFItw/OUrJjfy/wWmEy9pjXHZPxmShOkOArXbWd3DObdMkri3+KnLMfyoQl+Jik0FUPGE0gl85uHV0jrouG3gQni6aAxaFobcMqU1ssMPW8RKF0qVE4GkWnp0DFz9lv1rXHVsxX7EDnSTa6CQoJFA6YfrBI46P+UPToe7LZXzSg0zyHa6fMUTs2Ys50vklBc5gXIDWdLTcj7wr4h/aI3wQ/izApQpXFk2kB483PTazwN+TNvv4zmS/OAi9/CaqjqdJrlZ03iJtjZuiT5C6nR1AFRmI5pdPHs9IKBdU1odonQREC95Y07HvCvpunLnt6JhGOPuMi8AHhXIvNEZYKwiz/TM7B4h3NcF9kymUYP4OLRYtOgXqxnG5LtqBeG1TIc6d4jYlAWfb9Q="}','bba1551db2b49965c3dbe598d142c5f71cdfbab8b365ca34d9a27cbc84bd6d0a');
INSERT INTO "sealed_journal" VALUES(1,10,'{"previous": "bba1551db2b49965c3dbe598d142c5f71cdfbab8b365ca34d9a27cbc84bd6d0a", "sequence": 10, "council": "slack:T0THORNBURY", "day": "2027-03-03", "sealed": "rivAofHn9jR3m8sejKjcq8n0xmYNX8MX6BZsQKExLirGeZpFfmO40vype/sG7Dv0bS/RyLxxWtaVoKQwzmiekH0khji4roDlSmOtvJPLo6mOKdrcLwabAEd5gYggZEbN3k9YWyFt6JljXbWkmdjnFWOYnyz/loseXvUjbh6kxHDgAOtUQv2HRy6pwWhPLBZklOv+jSKtpXjcX+WZUHoGvZVHsceYfcXkkdSR3LnEvvFnCUhlkWV7hDGsnvCH0Mvdp75vADjEOUrtQ0r4XK3ssetpnCrvOGmqWH/gqYgzU7JmKzYJcm3Si/4HQcEFIqT5/O2s18vyQVp/kmvBlLwyKmbniwWwsCRGryp5FnKqTuipfOxmL5SEmRf7rjfcieHY9xK/UH4lU5hosR/PMkVSOBpm1sgdwiCBcX8lJjMw+t0q66zYf+krMa1xG5HxqzZDiNl28IlRJ8P/EcUwVVHQRT3H1K02qCKo5tTEXYdELYWp/nhjorlTBZ1B0+YBIqg3ktrqnuuZ/j04L4T0JztO/s1Rg8k/eN+C2HdCl4gYugxqSEBusNztvTnUmfd8p/eH3YydisFI4yBCu+8w+lRYqE1UzdtKWZsXFMyQihtjZvVpZU1EkcWQwEN185Lv9ATlPJwzi0xjJBGhPNpd2UPBQ4dHGtykwQbwtukds7wcc6To7YkUvB1PVyjR5h32tnxj3LNZPuAVLjvmUk/cddhowNa86fW/EJds6Pp9u4eT2qZFMDeQaKFfijTgtd8iipLBe+RG22atbXi3hBLrcv3rZU+COfsqHQwqS9ZfwH3m3v5tqwCgmPUaWWwpinAy1bcZy0GyRYF20fZ6MmESV0OLc3qw6r8EZ4M2yr0y8ZQWmCAlpr8zr6SjexFAyZhD/bc3YRcF77KkgMOF0+PDgXhz2afHJm8o0Ch8gSJyvXDUI8WFozmIyFtfssB7Dzom/URIrdwW0TQC8CjUFBII9gtI2722mU3P06lAId6+BhtaXkyhhO61ud5P7NS/zbaWwCg4jAojkTBrAx8iSFeLQ4eq7FtLkmirS5i0RUWHg0OUDfIzh7+MG3O2oQvmq81ZT8yRBZjO57mykY6t5ZoXOna2nPh24LjimFTtvf3xDomB0K7S39kgZfcEMXYchNuIM5NmiLqQ1bc+/rr1x2DzCxh3Cq/acIBx5F3Vur2385RHFG7//VI05zGno26bQ5JWPhtE5+amxkaAZMGIbnZXU0tHAj1mqQYAMPaita2fOqaWrij+QPSOxuEPkTm8baDB7ednCKAP7WXdijDGW4kbJp5T9dUrhJBZ5+hE0x2BjirZZc/SXn8TAea64+9Z7zTGP1FIs3a87+/RGnoTqzu6kCiTlrzTU4jqdtTaE0EUpNzkjJBWnKpqeLZQw7OfoVI="}','387bf637d268566043f5fc758bcce72700b13be9f7d8f63dfad659f97de83102');
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
INSERT INTO "suggestions" VALUES(1,'SG-255NMS','slack:T0THORNBURY:U0COUNCL01','The fete is on 12 June.','0bafa3440cb2cb7720eb69949bbaadfc','2027-03-01 09:30:00.000000','DR-1XX5K4','slack:T0THORNBURY:U0EMPLOY01','2027-03-01 09:30:00.000000');
INSERT INTO "suggestions" VALUES(1,'SG-34KTSG','slack:T0THORNBURY:U0COUNCL02','The pool is open.','b3a75d1540bfd154f719987513910cd9','2027-03-01 09:30:00.000000',NULL,NULL,NULL);
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
