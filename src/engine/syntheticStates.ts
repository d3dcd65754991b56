/**
 * The 193 members of the United Nations for invented data, those most in the news first, then by size: ISO 3166-1 alpha-3,
 * a middle of the country that lies well inside it (WGS 84 degrees, longitude first), how far round it is still inland
 * (degrees of latitude; taken from the Natural Earth shapes of the base map), and the English name.
 */
const TABLE =
  'USA -100.1 40.1 8.4 United States|RUS 43.5 56 5.6 Russia|CHN 106 34.3 7 China|UKR 31.9 49.4 1.9 Ukraine|' +
  'GBR -1.8 52.5 0.8 United Kingdom|FRA 2.5 47.7 2 France|DEU 10.7 51.8 1.6 Germany|IND 80.2 23.3 4.6 India|' +
  'ISR 34.9 31.1 0.2 Israel|IRN 54 33.1 3.5 Iran|TUR 34 39.2 2.3 Türkiye|JPN 137.8 35.9 0.9 Japan|' +
  'IRQ 42.8 33 1.8 Iraq|SYR 38.7 35.3 1.3 Syria|PAK 66.4 27.8 1.9 Pakistan|SAU 46 22.1 4.2 Saudi Arabia|' +
  'EGY 29.8 25 2.8 Egypt|POL 18.9 52.6 1.6 Poland|BRA -50 -10.3 7.3 Brazil|ZAF 22.7 -30.8 3 South Africa|' +
  'KOR 128 36.4 0.9 South Korea|ITA 10.3 45.1 1 Italy|MEX -102.3 24.4 3.3 Mexico|AFG 65.2 33.4 2.4 Afghanistan|' +
  'PRK 127.4 40.7 0.7 North Korea|NGA 8.3 9.9 2.9 Nigeria|COD 22.7 -3 4.1 Democratic Republic of the Congo|' +
  'SDN 30.5 17.8 3.9 Sudan|CAN -110.9 55.6 6.3 Canada|AUS 132 -23.7 7.4 Australia|ESP -2.7 41.4 1.8 Spain|' +
  'LBN 36.1 34.2 0.2 Lebanon|JOR 36.5 30.6 0.7 Jordan|NLD 5.7 52.3 0.4 Netherlands|BEL 4.5 50.8 0.5 Belgium|' +
  'ETH 39.5 7.5 3.2 Ethiopia|KEN 37.6 -0.1 2.4 Kenya|YEM 45.8 15.3 1.7 Yemen|LBY 16 27.1 3.4 Libya|' +
  'COL -72.6 4 2.8 Colombia|VEN -64.9 7.8 2.2 Venezuela|IDN 113.4 -0.8 1.9 Indonesia|SRB 21 44.1 0.7 Serbia|' +
  'BIH 17.7 44.4 0.6 Bosnia and Herzegovina|GRC 21.6 39.6 0.6 Greece|SWE 17.7 64.6 1.2 Sweden|' +
  'NOR 9.7 60.6 0.8 Norway|CHE 8.2 47 0.5 Switzerland|AUT 14.7 47.4 0.7 Austria|ARG -63.7 -29.6 4.5 Argentina|' +
  'KAZ 70.9 48.1 5 Kazakhstan|DZA 1.9 27.6 4.9 Algeria|TZA 34.3 -5.6 3.6 Tanzania|MNG 103.5 46.3 3.6 Mongolia|' +
  'NER 9.5 17.1 3.6 Niger|BOL -64.5 -17.3 3.3 Bolivia|TCD 18 14.4 3.3 Chad|MRT -10.7 18.6 2.9 Mauritania|' +
  'AGO 17.2 -14.3 2.9 Angola|MLI -1.1 18 2.8 Mali|BWA 24.5 -22.1 2.6 Botswana|PER -72.6 -13 2.6 Peru|' +
  'NAM 17.1 -19.9 2.4 Namibia|ZMB 25.6 -15.1 2.4 Zambia|CAF 21.6 7 2.3 Central African Republic|' +
  'ZWE 29.6 -19 2.2 Zimbabwe|MMR 96.1 21.4 2.2 Myanmar|SSD 29.8 7.2 2.2 South Sudan|CIV -5.7 7.2 1.8 Côte d’Ivoire|' +
  'MAR -6.6 31.7 1.8 Morocco|TKM 59.2 39.6 1.7 Turkmenistan|PRY -60.2 -21.9 1.7 Paraguay|' +
  'MDG 46.8 -17.7 1.7 Madagascar|CMR 12.1 4.8 1.7 Cameroon|FIN 25.9 62.4 1.7 Finland|THA 101.5 15.7 1.7 Thailand|' +
  'MOZ 37.9 -13.4 1.6 Mozambique|ROU 24.6 46 1.6 Romania|ECU -78 -1.1 1.5 Ecuador|' +
  'PNG 143.4 -5.8 1.5 Papua New Guinea|OMN 57.6 22.2 1.5 Oman|COG 16 0.1 1.4 Congo|BFA -1.2 12.6 1.4 Burkina Faso|' +
  'SOM 43.5 2.9 1.4 Somalia|GAB 11.8 -0.5 1.4 Gabon|SUR -56.1 4.2 1.3 Suriname|URY -55.9 -33.4 1.3 Uruguay|' +
  'KHM 104.7 12.8 1.3 Cambodia|GHA -1.3 6.6 1.3 Ghana|BLR 27.9 53.1 1.3 Belarus|UZB 63.3 42.3 1.2 Uzbekistan|' +
  'UGA 31.9 0.3 1.2 Uganda|SEN -14.9 15.1 1.1 Senegal|NIC -85.4 12.7 1.1 Nicaragua|GIN -12.3 11.1 1.1 Guinea|' +
  'GUY -58.5 2.7 1 Guyana|KGZ 75.2 41.7 1 Kyrgyzstan|VNM 105 21.8 1 Vietnam|BGR 24.9 42.6 1 Bulgaria|' +
  'SLE -11.8 8.7 1 Sierra Leone|NZL 169 -45.4 1 New Zealand|LAO 102.6 20 0.9 Laos|CHL -68.9 -23.5 0.9 Chile|' +
  'HND -87.1 14.8 0.9 Honduras|TUN 9.9 32.8 0.9 Tunisia|NPL 81.7 29.2 0.9 Nepal|LKA 80.8 7.2 0.9 Sri Lanka|' +
  'MYS 113.5 2.4 0.8 Malaysia|ISL -18.3 64.8 0.8 Iceland|GTM -90.6 15.1 0.8 Guatemala|CZE 14.6 49.9 0.8 Czechia|' +
  'BEN 2.3 10.6 0.8 Benin|PHL 121.4 17 0.8 Philippines|HUN 18.4 46.9 0.8 Hungary|ERI 38 15.7 0.8 Eritrea|' +
  'BGD 90.1 24.4 0.7 Bangladesh|LTU 24.3 55.5 0.7 Lithuania|AZE 47.5 40.4 0.7 Azerbaijan|LBR -9.9 6.8 0.7 Liberia|' +
  'TJK 69.5 38.8 0.6 Tajikistan|MWI 33.7 -13.5 0.6 Malawi|LVA 25.9 56.9 0.6 Latvia|' +
  'ARE 54.2 23.4 0.6 United Arab Emirates|GEO 44 41.9 0.6 Georgia|DOM -70.7 19 0.6 Dominican Republic|' +
  'EST 25.6 58.9 0.6 Estonia|LSO 28.4 -29.4 0.6 Lesotho|BTN 90.1 27.5 0.5 Bhutan|IRL -7.7 53.5 0.5 Ireland|' +
  'SVK 19.1 48.7 0.5 Slovakia|GNQ 10.5 1.6 0.5 Equatorial Guinea|MKD 21.9 41.7 0.5 North Macedonia|' +
  'SWZ 31.4 -26.6 0.5 Eswatini|CRI -84.2 10.3 0.4 Costa Rica|PRT -7.7 41.3 0.4 Portugal|ALB 20.1 40.6 0.4 Albania|' +
  'BDI 29.9 -3.2 0.4 Burundi|TGO 1 8.7 0.4 Togo|HRV 16.6 45.7 0.4 Croatia|ARM 44.5 40.5 0.4 Armenia|' +
  'CUB -76.3 20.4 0.4 Cuba|RWA 30.1 -1.9 0.4 Rwanda|DNK 9.2 56.1 0.4 Denmark|PAN -81.1 8.3 0.4 Panama|' +
  'HTI -72.2 19.2 0.4 Haiti|BLZ -88.7 17.5 0.4 Belize|GNB -14.6 12.3 0.4 Guinea-Bissau|MDA 28.3 47.7 0.4 Moldova|' +
  'FJI 178 -17.8 0.4 Fiji|SVN 14.8 46 0.3 Slovenia|MNE 19.3 42.9 0.3 Montenegro|SLV -89.3 13.9 0.3 El Salvador|' +
  'QAT 51.2 25.1 0.3 Qatar|KWT 47.5 29.8 0.3 Kuwait|DJI 42.6 12.1 0.3 Djibouti|TLS 125.5 -8.9 0.3 Timor-Leste|' +
  'JAM -77.4 18.2 0.2 Jamaica|TTO -61.2 10.3 0.2 Trinidad and Tobago|CYP 32.8 34.9 0.2 Cyprus|' +
  'BRN 114.5 4.5 0.1 Brunei|VUT 166.9 -15.4 0.1 Vanuatu|SLB 160.2 -9.6 0.1 Solomon Islands|' +
  'BHS -78 24.6 0.1 Bahamas|MUS 57.6 -20.3 0.1 Mauritius|LUX 6.2 49.7 0.1 Luxembourg|WSM -172.4 -13.6 0.1 Samoa|' +
  'GMB -15.1 13.7 0.1 Gambia|STP 6.6 0.3 0.1 São Tomé and Príncipe|CPV -23.6 15 0.1 Cabo Verde|' +
  'COM 43.3 -11.7 0.1 Comoros|LCA -61 13.9 0.1 Saint Lucia|DMA -61.4 15.5 0.1 Dominica|SGP 103.8 1.4 0.1 Singapore|' +
  'AND 1.6 42.5 0.1 Andorra|FSM 158.2 6.9 0.1 Micronesia|BRB -59.5 13.1 0.1 Barbados|' +
  'ATG -61.8 17.1 0.1 Antigua and Barbuda|VCT -61.2 13.2 0.1 Saint Vincent and the Grenadines|' +
  'BHR 50.5 26 0.1 Bahrain|GRD -61.7 12.1 0.1 Grenada|PLW 134.6 7.5 0.1 Palau|MLT 14.4 35.9 0.1 Malta|' +
  'KIR -157.4 1.8 0.1 Kiribati|TON -175.2 -21.2 0.1 Tonga|LIE 9.5 47.1 0.1 Liechtenstein|' +
  'KNA -62.8 17.4 0.1 Saint Kitts and Nevis|SYC 55.4 -4.6 0.1 Seychelles|SMR 12.5 43.9 0.1 San Marino|' +
  'MHL 171.1 7.1 0.1 Marshall Islands|MDV 73.5 4.2 0.1 Maldives|NRU 166.9 -0.5 0.1 Nauru|MCO 7.4 43.8 0.1 Monaco|' +
  'TUV 179.2 -8.5 0.1 Tuvalu';

export type SyntheticState = {
  readonly code: string;
  readonly name: string;
  readonly point: readonly [number, number];
  readonly radius: number;
};

export const SYNTHETIC_STATES: readonly SyntheticState[] = TABLE.split('|').map((entry) => {
  const [code = '', longitude, latitude, radius, ...words] = entry.split(' ');
  return { code, name: words.join(' '), point: [Number(longitude), Number(latitude)], radius: Number(radius) };
});
