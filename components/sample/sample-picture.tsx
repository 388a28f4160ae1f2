/** The home, drawn. */
export function SamplePicture() {
	return (
		<svg class="picture" viewBox="0 0 720 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
			<rect class="sky" width="720" height="260" />
			<circle class="sun" cx="596" cy="66" r="30" />
			<path class="hill far" d="M0 190c90-50 170-60 260-20s190 20 260-10 140-20 200 10v90H0z" />
			<path class="hill" d="M0 214c160-34 330-30 720-6v52H0z" />
			<g class="tree">
				<path class="trunk" d="M133 232v-54" />
				<g class="leaves">
					<circle cx="133" cy="146" r="40" />
					<circle cx="106" cy="168" r="26" />
					<circle cx="160" cy="168" r="28" />
				</g>
				<path class="lemons" d="M112 150v0m22-18v0m20 22v0m-14 22v0m-34 2v0m62-6v0" />
			</g>
			<g class="house">
				<path class="chimney" d="M420 46h26v60h-26z" />
				<path class="wall" d="M236 132h248v96H236z" />
				<path class="roof" d="M216 136 300 70h166l50 66z" />
				<path class="pane" d="M262 156h54v40h-54zM404 156h54v40h-54z" />
				<path class="frame-line" d="M289 156v40M262 176h54M431 156v40M404 176h54" />
				<path class="door" d="M340 160h40v68h-40z" />
				<circle class="knob" cx="372" cy="196" r="3" />
				<path class="step-stone" d="M328 228h64v8h-64z" />
			</g>
			<path class="path-stone" d="M340 236h40l30 24H310z" />
			<path class="fence" d="M500 232v-30m24 30v-30m24 30v-30m24 30v-30m24 30v-30m24 30v-30M490 212h140" />
		</svg>
	);
}
