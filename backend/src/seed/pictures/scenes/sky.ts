import type { Random } from "../../random"
import type { Canvas } from "../canvas"
import { darker, mix } from "../colour"
import { skyline, type City } from "./skyline"

const HOURS = {
  morning: ["#8fc6e8", "#cfe6ee", "#fbe3c5"],
  noon: ["#5fb0e6", "#a9d8ef", "#e6f4f4"],
  dusk: ["#3b4a86", "#b8668c", "#f6a469"],
  evening: ["#141b3d", "#2f3a72", "#7b5590"],
} as const

export type Hour = keyof typeof HOURS
export const hours = Object.keys(HOURS) as Hour[]

/** What part of the sky is seen: `width` by `horizon` pixels, with the landmark at `landmark` (0 to 1) of the width. */
export interface View {
  city: City
  hour: Hour
  width: number
  horizon: number
  landmark: number
}

/** Sky at an hour of the day with sun or moon, clouds and the city's outline down to the horizon. */
export function drawSky(canvas: Canvas, random: Random, view: View): void {
  const { hour, width, horizon } = view
  const [high, middle, low] = HOURS[hour]
  canvas.rect(
    0,
    0,
    width,
    horizon + 2,
    canvas.linear([
      [0, high],
      [0.55, middle],
      [1, low],
    ]),
  )
  const x = random.between(0.15, 0.85) * width
  const y = horizon * (hour === "dusk" ? 0.66 : random.between(0.18, 0.36))
  const light = hour === "evening" ? "#f4efdc" : "#fff3cf"
  canvas.circle(
    x,
    y,
    horizon * 0.42,
    canvas.radial([
      [0, light, 0.75],
      [0.3, light, 0.28],
      [1, light, 0],
    ]),
  )
  canvas.circle(x, y, horizon * (hour === "evening" ? 0.055 : 0.085), light)
  for (let index = 0; index < 4; index++) cloud(canvas, random, view, mix(middle, "#ffffff", 0.55))
  skyline(
    canvas,
    random,
    { ...view, landmark: 1 - view.landmark },
    mix(middle, darker(low, 0.35), 0.55),
    0.95,
  )
  skyline(canvas, random, view, mix(darker(high, 0.35), low, 0.25), 0.7)
}

function cloud(canvas: Canvas, random: Random, { width, horizon }: View, colour: string): void {
  const x = random.between(0, width)
  const y = random.between(0.1, 0.5) * horizon
  const size = random.between(0.07, 0.16) * horizon
  for (const [dx, dy, scale] of [
    [-1, 0.2, 0.6],
    [0, 0, 1],
    [1, 0.15, 0.75],
    [1.9, 0.28, 0.45],
  ]) {
    canvas.ellipse(
      x + dx * size,
      y + dy * size,
      size * scale * 1.3,
      size * scale * 0.42,
      colour,
      'opacity="0.42"',
    )
  }
}
