/**
 * Who belongs to what, by ISO 3166-1 alpha-3, as of 2025: the parties to the North Atlantic Treaty as NATO lists them
 * (32 since Sweden joined on 7 March 2024), and the member states of the European Union as the Treaties list them (27
 * since 1 February 2020). Both lists are public.
 */
const NATO_MEMBERS: ReadonlySet<string> = codes(
  'ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA',
);
const EU_MEMBERS: ReadonlySet<string> = codes(
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE',
);

export const MEMBERSHIP_YEAR = 2025;
export const MEMBERSHIPS = ['nato-eu', 'nato', 'eu', 'neither'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export function membershipOf(country: string): Membership {
  const inEu = EU_MEMBERS.has(country);
  if (NATO_MEMBERS.has(country)) return inEu ? 'nato-eu' : 'nato';
  return inEu ? 'eu' : 'neither';
}

function codes(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
