import type { Random } from "../../random"
import type { Canvas } from "../canvas"

export type City = "bangkok" | "nairobi" | "berlin"

/** The outline of a city in one colour; its towers reach up to `reach` of the way from the horizon to the top. */
export function skyline(
  canvas: Canvas,
  random: Random,
  { city, width: whole, horizon, landmark }: { city: City; width: number; horizon: number; landmark: number },
  colour: string,
  reach: number,
): void {
  const unit = horizon * reach * 0.5
  let x = -20
  while (x < whole + 20) {
    const width = random.between(0.1, 0.24) * unit
    const height = random.between(0.2, 0.62) * unit
    canvas.rect(x, horizon - height, width + 1, height + 2, colour)
    if (random.chance(0.3)) {
      canvas.rect(x + width * 0.4, horizon - height - unit * 0.1, width * 0.12, unit * 0.1, colour)
    }
    x += width + random.between(-0.02, 0.05) * unit
  }
  canvas.at(landmark * whole, horizon, unit / 260, () => LANDMARKS[city](canvas, colour))
  canvas.at((landmark < 0.5 ? landmark + 0.36 : landmark - 0.36) * whole, horizon, unit / 320, () =>
    SECOND[city](canvas, colour),
  )
}

const LANDMARKS: Record<City, (canvas: Canvas, colour: string) => void> = {
  /** A bell-shaped stupa with its spire. */
  bangkok: (canvas, colour) => {
    canvas.path(
      "M-120 0 V-40 H-96 V-76 H-72 Q-70-150-26-190 Q-12-230-5-340 L0-420 L5-340 Q12-230 26-190 Q70-150 72-76 H96 V-40 H120 V0Z",
      colour,
    )
  },
  /** A round conference tower beside its cone-roofed hall. */
  nairobi: (canvas, colour) => {
    canvas.path("M-44 0 V-320 H-56 V-346 H-30 V-364 H30 V-346 H56 V-320 H44 V0Z", colour)
    canvas.path("M60 0 V-70 Q110-160 160-70 V0Z", colour)
  },
  /** A television tower. */
  berlin: (canvas, colour) => {
    canvas.path("M-16 0 L-6-280 H6 L16 0Z", colour)
    canvas.circle(0, -296, 34, colour)
    canvas.path("M-5-326 L-2-450 H2 L5-326Z", colour)
  },
}

const SECOND: Record<City, (canvas: Canvas, colour: string) => void> = {
  /** A temple hall with tiered roofs. */
  bangkok: (canvas, colour) => {
    canvas.path(
      "M-150 0 V-70 H-170 Q-110-96-84-150 H-100 Q-40-180 0-250 Q40-180 100-150 H84 Q110-96 170-70 H150 V0Z",
      colour,
    )
  },
  /** Two umbrella thorns. */
  nairobi: (canvas, colour) => {
    for (const [x, size] of [
      [-70, 1],
      [90, 0.7],
    ] as const) {
      canvas.at(x, 0, size, () => {
        canvas.path("M-8 0 Q-4-70-50-128 L-40-134 Q0-80 4-60 Q10-100 48-138 L58-130 Q18-84 10 0Z", colour)
        canvas.path("M-140-128 Q-110-186 0-190 Q110-186 140-128 Q70-146 0-138 Q-70-146-140-128Z", colour)
      })
    }
  },
  /** Gabled old houses. */
  berlin: (canvas, colour) => {
    canvas.path("M-170 0 V-150 L-120-206 L-70-150 V-170 L-20-226 L30-170 V-140 L84-196 L138-140 V0Z", colour)
  },
}
