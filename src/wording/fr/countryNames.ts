/**
 * Names of countries and territories in French, by ISO 3166-1 alpha-3. Short names as a reader expects them; no view
 * on anyone's status is implied.
 */
export const countryNames =
  'AFG Afghanistan|ZAF Afrique du Sud|ALB Albanie|DZA Algérie|DEU Allemagne|AND Andorre|AGO Angola|AIA Anguilla|' +
  'ATA Antarctique|ATG Antigua-et-Barbuda|SAU Arabie saoudite|ARG Argentine|ARM Arménie|ABW Aruba|AUS Australie|' +
  'AUT Autriche|AZE Azerbaïdjan|BHS Bahamas|BHR Bahreïn|BGD Bangladesh|BRB Barbade|BEL Belgique|BLZ Belize|' +
  'BEN Bénin|BMU Bermudes|BTN Bhoutan|BLR Biélorussie|MMR Birmanie|BOL Bolivie|BES Bonaire, Saint-Eustache et Saba|' +
  'BIH Bosnie-Herzégovine|BWA Botswana|BRA Brésil|BRN Brunei|BGR Bulgarie|BFA Burkina Faso|BDI Burundi|' +
  'KHM Cambodge|CMR Cameroun|CAN Canada|CPV Cap-Vert|CAF Centrafrique|CHL Chili|CHN Chine|CYP Chypre|COL Colombie|' +
  'COM Comores|COG Congo-Brazzaville|PRK Corée du Nord|KOR Corée du Sud|CRI Costa Rica|CIV Côte d’Ivoire|' +
  'HRV Croatie|CUB Cuba|CUW Curaçao|DNK Danemark|DJI Djibouti|DMA Dominique|EGY Égypte|ARE Émirats arabes unis|' +
  'ECU Équateur|ERI Érythrée|ESP Espagne|EST Estonie|SWZ Eswatini|USA États-Unis|ETH Éthiopie|FJI Fidji|' +
  'FIN Finlande|FRA France|GAB Gabon|GMB Gambie|GEO Géorgie|SGS Géorgie du Sud et îles Sandwich du Sud|GHA Ghana|' +
  'GIB Gibraltar|GRC Grèce|GRD Grenade|GRL Groenland|GLP Guadeloupe|GUM Guam|GTM Guatemala|GGY Guernesey|' +
  'GIN Guinée|GNQ Guinée équatoriale|GNB Guinée-Bissau|GUY Guyana|GUF Guyane|HTI Haïti|HND Honduras|HKG Hong Kong|' +
  'HUN Hongrie|BVT Île Bouvet|CXR Île Christmas|IMN Île de Man|MUS Île Maurice|NFK Île Norfolk|ALA Îles Åland|' +
  'CYM Îles Caïmans|CCK Îles Cocos|COK Îles Cook|FRO Îles Féroé|HMD Îles Heard-et-MacDonald|FLK Îles Malouines|' +
  'MNP Îles Mariannes du Nord|MHL Îles Marshall|UMI Îles mineures éloignées des États-Unis|PCN Îles Pitcairn|' +
  'SLB Îles Salomon|TCA Îles Turques-et-Caïques|VIR Îles Vierges américaines|VGB Îles Vierges britanniques|' +
  'IND Inde|IDN Indonésie|IRQ Irak|IRN Iran|IRL Irlande|ISL Islande|ISR Israël|ITA Italie|JAM Jamaïque|JPN Japon|' +
  'JEY Jersey|JOR Jordanie|KAZ Kazakhstan|KEN Kenya|KGZ Kirghizistan|KIR Kiribati|XKX Kosovo|KWT Koweït|' +
  'REU La Réunion|LAO Laos|LSO Lesotho|LVA Lettonie|LBN Liban|LBR Liberia|LBY Libye|LIE Liechtenstein|LTU Lituanie|' +
  'LUX Luxembourg|MAC Macao|MKD Macédoine du Nord|MDG Madagascar|MYS Malaisie|MWI Malawi|MDV Maldives|MLI Mali|' +
  'MLT Malte|MAR Maroc|MTQ Martinique|MRT Mauritanie|MYT Mayotte|MEX Mexique|FSM Micronésie|MDA Moldavie|' +
  'MCO Monaco|MNG Mongolie|MNE Monténégro|MSR Montserrat|MOZ Mozambique|NAM Namibie|NRU Nauru|NPL Népal|' +
  'NIC Nicaragua|NER Niger|NGA Nigeria|NIU Niue|NOR Norvège|NCL Nouvelle-Calédonie|NZL Nouvelle-Zélande|OMN Oman|' +
  'UGA Ouganda|UZB Ouzbékistan|PAK Pakistan|PLW Palaos|PSE Palestine|PAN Panama|PNG Papouasie-Nouvelle-Guinée|' +
  'PRY Paraguay|NLD Pays-Bas|PER Pérou|PHL Philippines|POL Pologne|PYF Polynésie française|PRI Porto Rico|' +
  'PRT Portugal|QAT Qatar|COD République démocratique du Congo|DOM République dominicaine|ROU Roumanie|' +
  'GBR Royaume-Uni|RUS Russie|RWA Rwanda|ESH Sahara occidental|BLM Saint-Barthélemy|KNA Saint-Christophe-et-Niévès|' +
  'SMR Saint-Marin|MAF Saint-Martin|SPM Saint-Pierre-et-Miquelon|VCT Saint-Vincent-et-les-Grenadines|' +
  'SHN Sainte-Hélène, Ascension et Tristan da Cunha|LCA Sainte-Lucie|SLV Salvador|WSM Samoa|ASM Samoa américaines|' +
  'STP Sao Tomé-et-Principe|SEN Sénégal|SRB Serbie|SYC Seychelles|SLE Sierra Leone|SGP Singapour|SXM Sint Maarten|' +
  'SVK Slovaquie|SVN Slovénie|SOM Somalie|SDN Soudan|SSD Soudan du Sud|LKA Sri Lanka|SWE Suède|CHE Suisse|' +
  'SUR Suriname|SJM Svalbard et Jan Mayen|SYR Syrie|TJK Tadjikistan|TWN Taïwan|TZA Tanzanie|TCD Tchad|CZE Tchéquie|' +
  'ATF Terres australes françaises|IOT Territoire britannique de l’océan Indien|THA Thaïlande|TLS Timor oriental|' +
  'TGO Togo|TKL Tokelau|TON Tonga|TTO Trinité-et-Tobago|TUN Tunisie|TKM Turkménistan|TUR Turquie|TUV Tuvalu|' +
  'UKR Ukraine|URY Uruguay|VUT Vanuatu|VAT Vatican|VEN Venezuela|VNM Vietnam|WLF Wallis-et-Futuna|YEM Yémen|' +
  'ZMB Zambie|ZWE Zimbabwe';
