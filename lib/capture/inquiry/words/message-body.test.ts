import { expect, it } from 'vitest';
import { readInquiry } from '../inquiry';

it('in a form the words end where the inquirer signs', () => {
	const text = `You have a new tenant inquiry!
Name: Petra Quill
Phone: 775 555 0171
Message: Is the carriage house open? Thank you, Petra

Need a lease or tenant screening? Our app makes it easy.

Happy hosting!`;
	expect(readInquiry(text)?.message).toBe('Is the carriage house open? Thank you, Petra');
});

it('below a label in capitals the words end at the next heading in capitals', () => {
	const text = `Petra Quill requested a tour of 12 Alder Way, Sparks, NV 89431
CUSTOMER
Petra Quill
(775) 555-0162
MESSAGE FROM CUSTOMER
We would love to see this one. How old is the roof?
PREFERRED TIMES
Thu, Mar 24 · 5:30 PM`;
	expect(readInquiry(text)?.message).toBe('We would love to see this one. How old is the roof?');
});

it('"Regards" over the writer’s name is the end of their words, and no label', () => {
	const text = `Name: Petra Quill
Phone: 905 555 0126
Message:
Is the lower level vacant on closing?

Regards
Petra

View the listing: https://www.example.com/12-alder-way`;
	expect(readInquiry(text)?.message).toBe('Is the lower level vacant on closing?\n\nRegards\nPetra');
});
