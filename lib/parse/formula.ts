/**
 * A cell that a spreadsheet would run as a formula is to be escaped (OWASP, "CSV injection"). A phone in E.164 is none:
 * a plus sign and digits are only ever a number.
 */
export const FORMULA = /^(?!\+\d+$)[=+\-@\t\r]/;
