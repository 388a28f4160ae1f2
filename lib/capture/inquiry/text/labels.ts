/** What a labelled line of an inquiry says. `someone_else` is the agent, the office, the lender; `other` is of no use to a lead. */
export type LabelKind =
	| 'first_name'
	| 'last_name'
	| 'full_name'
	| 'contact'
	| 'email'
	| 'phone'
	| 'message'
	| 'notes'
	| 'address'
	| 'listing'
	| 'unit'
	| 'city'
	| 'state'
	| 'zip'
	| 'city_state'
	| 'mls'
	| 'price'
	| 'from'
	| 'licence'
	| 'someone_else'
	| 'other';

/** Whose name, phone or email it is, when a form says so; it adds nothing in an inquiry. */
const OF_THE_INQUIRER =
	/^(?:(?:and|so|the|an?|please|enter|what is|what's|your|you|my|their|his|her|customer|renter|lead|prospect|prospective|client|buyer|contact|consumer|user|sender|visitor|guest|tenant|applicant|attendee|invitee|student|transferee|purchaser|investor|employee|caller|inquirer|enquirer|member|requester|requestor|shopper|subscriber|primary|best|preferred|home ?buyer)(?:'s)? +)+(?=[a-z])/;

/** Somebody else's details; asked before all others, for "Agent Phone" is a phone too. */
const SOMEONE_ELSE =
	/^(?:(?:listing|selling|buyer'?s|your|assigned|co[- ]?listing|leasing|real estate|contact) )?(?:spouse|partner|wife|husband|co-?(?:buyer|applicant|borrower)|emergency contact|agents?|realtor|broker(?:age)?|office|assistant|lender|loan officer|landlord|owner|seller|lister|property manager|managed by|manager|assigned(?: to| agent)?|assignee|hosted by|host|recipient|to|cc|bcc|sent to|delivered to|listed by|listing (?:office|courtesy of|provided by)|presented by|company|business|brokered by|prepared by|forwarded by)\b(?! *(?:comments?|message|of interest))/;

/** Words which make a label something else than it seems: a wish, a habit, the inquirer's own dwelling, the portal's own number. */
const NOT_THE_LISTING =
	/\b(?:current|mailing|billing|previous|present|moving from|desired|preferred|max(?:imum)?|min(?:imum)?|range|budget|ip|web|website|page|site|user|bedrooms?|bathrooms?|beds?|baths?|count|pets?)\b/;
const OWN_ADDRESS =
	/^(?:your|my|home|customer|renter|client|contact|billing|(?:(?:your|my|the) )?(?:current|present|mailing|previous)(?: home)?) address$/;

const MESSAGE =
	/^(?:(?:original|personal|additional|other|any|further|your|special|general|user|e-?mail|text|chat|first|last|latest)\s+)*(?:(?:questions?|comments?|messages?|requests?|preview|words|inquir(?:y|ies)|enquir(?:y|ies)|remarks?)(?:\s*(?:\/|,|&|and|or|-)?\s*(?:questions?|comments?|messages?|requests?|concerns?|remarks?|notes?))*(?: (?:body|text|details?|content|from .{1,40}|for .{1,40}|to .{1,40}|left))?)$|^(?:additional|other|further|special|any other|more) (?:info|information|details|requests?)(?: or .{1,40})?$/;
const ASKS_FOR_WORDS =
	/^(?:.{0,40}\bother info(?:rmation)?|describe (?:your|the) .{1,40}|how (?:can|may) (?:we|i) help(?: you)?.{0,20}|what (?:can|may) (?:we|i) help .{1,30}|what (?:would|do) you (?:like|want) to (?:know|ask).{0,30}|(?:is there )?anything else .{0,40}|(?:please )?tell us .{1,40}|please (?:share|describe) .{1,60}|why are you .{1,40}|what are you looking for.{0,20}|note to (?:the )?(?:agent|seller|landlord|owner|manager)|(?:what )?(?:he|she|they|(?:the )?(?:buyer|renter|seller|caller|visitor|lead|client)) (?:says?|said|wrote|asks?|asked))$/;

/** In the order in which they are asked; each is tried on the whole label, in lower case, without `: * #` and "(required)". */
const VOCABULARY: [LabelKind, RegExp][] = [
	['licence', /\b(?:licen[sc]e|lic|dre|cal ?bre|bre|nmls)(?: ?(?:id|number|no))?$/],
	['someone_else', SOMEONE_ELSE],
	['first_name', /^(?:first(?: ?name)?|given ?names?|forename|f ?name)$/],
	['last_name', /^(?:last(?: ?name)?|surname|family ?name|l ?name)$/],
	['full_name', /^(?:(?:full|complete|first (?:and|&) last) ?)?names?(?: first (?:and|&) last| first last)?$/],
	['contact', /^(?:contact|attention|attn)$/],
	[
		'full_name',
		/^(?:lead|prospect|customer|client|renter|buyer|home ?buyer|visitor|guest|tenant|sender|consumer|inquirer|caller|who|applicant|attendee|invitee|student|transferee|relocating employee)$/,
	],
	['full_name', /^(?:(?:submitted|sent|requested|inquiry|message|lead) (?:by|from)|interested party)$/],
	[
		'email',
		/^(?:reply[- ]?to(?: e[- ]?mail)?|e[- ]?mail(?: ?(?:address|addr|id))?|e[- ]?mail (?:to|for|where|so|we) .{1,40})$/,
	],
	[
		'phone',
		/^(?:(?:home|cell|cellular|mobile|work|day|daytime|evening|night|alternate|other|main|direct|verified|business|text|sms|reminder) ?)*(?:(?:tele)?phone|mobile|cell(?:ular)?|tel|whatsapp|(?:contact |caller(?:'s)? |call ?back )?number|caller id|telephone|text|sms)(?: ?(?:number|no|num|nr|mobile|cell|home|work|day|evening|1|2))*(?: (?:to|for|where|so|we) .{1,40})?$/,
	],
	['mls', /\b(?!nmls)[a-z]{0,6}mls\b|\bmlsid\b|\bmls ?(?:id|number|no)\b/],
	['unit', /^(?:apartment|apt|unit|suite)(?: (?:number|no|of interest))?$/],
	[
		'city_state',
		/^(?:(?:property|listing|home) )?city,? ?(?:&|and|\/)? ?state(?:(?:,? (?:and )?| ?\/ ?)zip(?: code)?)?$/,
	],
	['city', /^(?:(?:property|listing|home) )?(?:city|town)$/],
	['state', /^(?:(?:property|listing|home) )?(?:state|province|state ?(?:\/|or) ?(?:province|region))$/],
	[
		'zip',
		/^(?:(?:property|listing|home) )?(?:zip|zip ?code|postal ?code|postcode|zip ?\/ ?postal(?: code)?|postal ?\/ ?zip(?: code)?)$/,
	],
	[
		'price',
		/^(?:(?:list(?:ing|ed)?|asking|sales?|property|home|monthly|current|rental) ?)*(?:price|rent|asking)(?: (?:per|a) month)?$/,
	],
	[
		'address',
		/^(?:(?:property|listing|home|house|street|subject|full|unit|rental|building|community|apartment) ?)*(?:address|location)(?: ?(?:line)? ?1)?$/,
	],
	[
		'listing',
		/^(?:(?:in regards?(?: to)?|regarding)(?: (?:the |your )?(?:property|listing|home))?|re|(?:interested in|inquiring about|inquired about|inquiry about|about|requested|for)(?: (?:the |this |your )?(?:property|listing|home))?|(?:subject )?(?:property|listing|home|house|rental)(?: (?:of interest|requested|inquired about|details|info|information|inquiry|title))?|your listing|ad title|viewing|showing|tour)$/,
	],
	['message', MESSAGE],
	['message', ASKS_FOR_WORDS],
	['message', /^(?:(?:e-?mail |message )?body|(?:(?:voice ?mail|call|message) )?transcript(?:ion)?)$/],
	['message', /^(?:\S+ ){0,2}\S+['’]s? (?:message|comments?|questions?|note|inquiry)$/],
	[
		'notes',
		/^(?:(?:.{0,20} )?notes?(?: (?:from|to|for) .{1,40})?|bio|about (?:me|them|him|her|the (?:renter|tenant|applicant)))$/,
	],
	['from', /^from$/],
];

/** A label's plain words: `phone_number`, `fullName` and "* Your Phone Number (required):" are the same to a reader. */
function plainLabel(label: string): string {
	return label
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/(?<=[a-z])-(?=[a-z])/gi, ' ')
		.replace(/(?<=\p{L})\(s\)/giu, 's')
		.replace(/[_*#:•·▪►▸?[\]{}]+|\((?:required|optional|if known|if any)\)|\b(?:typed|entered|given)$/gi, ' ')
		.replace(/[()]/g, ' ')
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** Forms are in Spanish too, and in Québec in French; without accents. */
const TRANSLATED: [string, RegExp][] = [
	['full name', /^(?:nombre(?: completo| y apellidos?)?|nom(?: complet)?)$/],
	['first name', /^(?:primer nombre|nombres|prenom)$/],
	['last name', /^(?:apellidos?|nom de famille)$/],
	['email', /^(?:(?:direccion de )?correo(?: electronico)?|(?:adresse )?courriel)$/],
	['phone', /^(?:(?:(?:numero de )?(?:telefono|celular|movil|contacto))|(?:(?:numero de )?telephone|cellulaire))$/],
	['message', /^(?:mensajes?|comentarios?|consulta|preguntas?|notas?|commentaires?)$/],
	['address', /^(?:(?:direccion|ubicacion)(?: de la (?:propiedad|casa))?|adresse(?: de la propriete)?)$/],
	['property', /^(?:(?:propiedad|inmueble|vivienda|casa|anuncio)(?: de interes)?|propriete)$/],
	['unit', /^(?:unidad|apartamento|depto|appartement)$/],
	['city', /^(?:ciudad|ville)$/],
	['zip', /^(?:codigo|code) postal$/],
	['price', /^(?:precio|renta|alquiler|prix|loyer)$/],
	['agent', /^(?:agente|corredor|courtier)$/],
];

/** "Telephone / Tél.", as forms of Canada have them. */
const IN_TWO_LANGUAGES =
	/^(from|name|e-?mail|(?:tele)?phone|message|address|city|price|mls®? number|listing|comments?) \/ \p{L}/iu;

function inEnglish(label: string): string {
	const plain = label.normalize('NFD').replace(/\p{M}/gu, '');
	return TRANSLATED.find(([, pattern]) => pattern.test(plain))?.[0] ?? label;
}

/** The kind of a label as the message writes it; undefined for words that are no known label. */
export function labelKind(label: string): LabelKind | undefined {
	const plain = inEnglish(plainLabel(IN_TWO_LANGUAGES.exec(label)?.[1] ?? label));
	if (!plain || plain.length > 90) return undefined;
	if (OWN_ADDRESS.test(plain)) return 'other';
	const short = plain.replace(OF_THE_INQUIRER, '');
	for (const [kind, pattern] of VOCABULARY) {
		if (!pattern.test(kind === 'someone_else' ? plain : short) && !pattern.test(plain)) continue;
		return ['address', 'price', 'mls', 'listing'].includes(kind) && NOT_THE_LISTING.test(plain) ? 'other' : kind;
	}
	return OTHER.test(short) ? 'other' : undefined;
}

/** Labels of no use to a lead, known because they end what comes before them. */
const OTHER =
	/^(?:source|lead (?:source|type|date|id)|initiated from|type|status|date|time|sent|sent on|submitted(?: on| at)?|date submitted|subject|url|link|page(?: url| title)?|user agent|remote ip|ip(?: address)?|powered by|id|reference|ref|property (?:id|name|type)|community(?: name)?|move[- ]?(?:in)?(?: date)?|moving date|desired .{1,30}|bed(?:room)?s?|bath(?:room)?s?|number of .{1,30}|beds? ?\/ ?baths?|pets?|roommates|budget|max(?:imum)? (?:rent|price)|min(?:imum)? (?:rent|price)|price range|(?:average|median|avg) .{1,30}|income|credit(?: score)?|occupation|employment|lease (?:term|length)|best time .{0,20}|time to (?:call|contact)|preferred .{1,30}|method of contact|contact (?:method|preference)|timeframe|timeline|pre[- ]?approved.{0,20}|pre[- ]?qualified.{0,20}|financing|campaign(?: name)?|form(?: name| id)?|ad(?: name| id)?|platform|created(?: time| at)?|country|language|square feet|sq ?ft|days on market|agent mls id|tags?|how did you hear.{0,30}|appointment.{0,30}|requested (?:date|time|tour).{0,20}|(?:submission|entry) (?:date|time|id|number)|(?:yes )?i (?:agree|consent|accept)(?: to| that|$).{0,60}|i(?: would|'d) like to|consent(?: to .{1,40})?|gdpr.{0,30}|re ?captcha|referrer|referring page|tour (?:date|time|requested)|qualification .{1,30}|group profile)$/;
