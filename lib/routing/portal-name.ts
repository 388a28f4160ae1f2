/** Portals by the names people know them by; any other is called by its own key. */
const PORTAL_NAMES: Record<string, string> = {
	realtor: 'Realtor.com',
	redfin: 'Redfin',
	trulia: 'Trulia',
	zillow: 'Zillow',
};

/** A portal's name for people: `zillow` is Zillow. */
export const portalName = (portal: string): string =>
	PORTAL_NAMES[portal] ?? portal.charAt(0).toUpperCase() + portal.slice(1);
