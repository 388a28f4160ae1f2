/** A home for sale whose page carries structured data; 12 Quail Hollow Ct, Reno. */
export const LISTING = 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct';

/** Another home of the same site; 48 Sagebrush Ln, Sparks. */
export const OTHER_LISTING = 'https://www.sierra-vista-homes.example/listings/48-sagebrush-ln';

/** A home that its owner sells: Hollis Brandt. */
export const OWNERS_LISTING = 'https://www.sold-by-owner.example/ads/31-juniper-rd';

/** A mailbox in which an inquiry is open. */
export const INBOX = 'https://mail.postbox.example/inbox';

/** Who calls about a listing, as the form's fields; without an email the lead may not be sent twice. */
export const CALLER = { 'First name': 'Nora', Phone: '(775) 555-0142' } as const;

/** Callers whom nobody has sent before, each with a phone of their own: the form asks nothing when they are sent. */
export const aCaller = (number: number) => ({ ...CALLER, Phone: `(775) 555-01${20 + number}` });
