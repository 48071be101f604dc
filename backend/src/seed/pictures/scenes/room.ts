import type { Category } from "../../data/categories"
import { randomOf, type Random } from "../../random"
import { Canvas } from "../canvas"
import { darker, lighter, mix } from "../colour"
import { FURNITURE } from "../furniture"
import { paletteOf, type Palette } from "../palettes"
import type { Picture } from "../picture"
import { pottedPlant } from "../plants"
import { drawSky, hours, type Hour } from "./sky"
import type { City } from "./skyline"

const PLACES = { left: "on the left", right: "on the right" } as const
const LIGHT: Record<Hour, string> = {
  morning: "in morning light",
  noon: "at midday",
  dusk: "at dusk",
  evening: "in the evening",
}

/** A room of the trade: wall, floor, a window on the city, the trade's furniture, lamps and plants. */
export function drawRoom(key: string, category: Category, city: City, width = 1280, height = 960): Picture {
  const random = randomOf(`room/${key}`)
  const palette = paletteOf(category, random)
  const canvas = new Canvas(width, height)
  const scale = height / 960
  const hour = random.pick(hours)
  const side = random.chance(0.5) ? "left" : "right"
  const horizon = height * 0.7
  drawShell(canvas, random, palette, horizon)
  const windowX = side === "left" ? width * 0.06 : width * 0.64
  drawWindow(canvas, random, palette, city, hour, [windowX, height * 0.12, width * 0.3, height * 0.42])
  const middle = width * (side === "left" ? 0.6 : 0.4)
  canvas.ellipse(middle, height * 0.9, width * 0.34, height * 0.07, mix(palette.second, palette.floor, 0.55))
  canvas.ellipse(middle, height * 0.9, width * 0.3, height * 0.056, mix(palette.second, palette.wall, 0.4))
  if (category === "massage") drawPrint(canvas, random, palette, middle, scale)
  canvas.at(middle, height * 0.87, scale * 1.3, () => FURNITURE[category].draw(canvas, palette))
  drawLamps(canvas, random, palette, middle, scale)
  for (const [x, size] of [
    [0.07, 1.25],
    [0.94, 1.05],
  ] as const) {
    const pot = random.pick([palette.accent, palette.wood, lighter(palette.wall, 0.4)])
    canvas.at(width * x, height * 0.93, scale * size, () => pottedPlant(canvas, random, palette.leaf, pot))
  }
  const where = PLACES[side]
  return {
    svg: canvas.toString(),
    alt: `with ${FURNITURE[category].name} and a city window ${where}, ${LIGHT[hour]}`,
  }
}

function drawShell(canvas: Canvas, random: Random, { wall, floor, accent }: Palette, horizon: number): void {
  const { width, height } = canvas
  canvas.rect(
    0,
    0,
    width,
    horizon,
    canvas.linear([
      [0, lighter(wall, 0.15)],
      [1, darker(wall, 0.06)],
    ]),
  )
  const pattern = random.pick(["panels", "arch", "stripe"] as const)
  const tint = mix(wall, accent, 0.22)
  if (pattern === "stripe") canvas.rect(0, horizon * 0.6, width, horizon * 0.4, tint)
  if (pattern === "panels")
    for (let x = 0; x < width; x += width / 16) canvas.rect(x, 0, 2, horizon, darker(wall, 0.1))
  if (pattern === "arch") {
    const x = width * random.between(0.3, 0.6)
    canvas.path(
      `M${x} ${horizon} V${horizon * 0.45} a${width * 0.13} ${width * 0.13} 0 0 1 ${width * 0.26} 0 V${horizon}Z`,
      tint,
    )
  }
  canvas.rect(
    0,
    horizon,
    width,
    height - horizon,
    canvas.linear([
      [0, darker(floor, 0.22)],
      [1, lighter(floor, 0.18)],
    ]),
  )
  for (let index = -9; index <= 9; index++) {
    const line = `M${width / 2 + index * width * 0.07} ${horizon} L${width / 2 + index * width * 0.2} ${height}`
    canvas.stroke(line, darker(floor, 0.3), 2, 'opacity="0.35"')
  }
  canvas.rect(0, horizon - 10, width, 12, lighter(wall, 0.35))
}

type Box = readonly [x: number, y: number, width: number, height: number]

function drawWindow(
  canvas: Canvas,
  random: Random,
  palette: Palette,
  city: City,
  hour: Hour,
  box: Box,
): void {
  const [x, y, width, height] = box
  const radius = random.pick([0, 12, width / 2])
  canvas.rect(x - 14, y - 14, width + 28, height + 28, palette.wood, radius && radius + 14)
  canvas.inside(x, y, width, height, radius, () => {
    canvas.at(x, y, 1, () => {
      drawSky(canvas, random, { city, hour, width, horizon: height, landmark: random.between(0.25, 0.4) })
    })
  })
  canvas.rect(x + width / 2 - 5, y, 10, height, palette.wood)
  canvas.rect(x, y + height * 0.55, width, 8, palette.wood)
  const glow = hour === "evening" ? "#c8c9ff" : "#fff1cf"
  canvas.ellipse(
    x + width / 2,
    y + height / 2,
    width * 1.3,
    height * 1.1,
    canvas.radial([
      [0, glow, 0.3],
      [1, glow, 0],
    ]),
  )
}

function drawLamps(
  canvas: Canvas,
  random: Random,
  { accent, second, wood }: Palette,
  middle: number,
  scale: number,
): void {
  const count = random.whole(1, 3)
  for (let index = 0; index < count; index++) {
    const x = middle + (index - (count - 1) / 2) * 210 * scale
    const drop = random.between(90, 150) * scale
    const shade = index % 2 ? second : accent
    canvas.rect(x - 2, 0, 4, drop, darker(wood, 0.4))
    canvas.circle(
      x,
      drop + 40 * scale,
      170 * scale,
      canvas.radial([
        [0, "#ffe9b0", 0.55],
        [1, "#ffe9b0", 0],
      ]),
    )
    canvas.path(
      `M${x - 60 * scale} ${drop + 56 * scale} Q${x - 50 * scale} ${drop} ${x} ${drop} Q${x + 50 * scale} ${drop} ${x + 60 * scale} ${drop + 56 * scale}Z`,
      shade,
    )
    canvas.ellipse(x, drop + 56 * scale, 60 * scale, 10 * scale, "#fff3cd")
  }
}

/** A framed print with hills and a sun. */
function drawPrint(canvas: Canvas, random: Random, palette: Palette, middle: number, scale: number): void {
  const [width, height] = [300 * scale, 210 * scale]
  const [x, y] = [middle - width / 2, 250 * scale]
  canvas.rect(x - 12, y - 12, width + 24, height + 24, palette.wood, 4)
  canvas.inside(x, y, width, height, 0, () => {
    canvas.rect(x, y, width, height, lighter(palette.wall, 0.5))
    canvas.circle(x + width * random.between(0.3, 0.7), y + height * 0.4, height * 0.22, palette.second)
    for (const [place, tint] of [
      [0.55, palette.accent],
      [0.72, palette.leaf],
    ] as const) {
      const top = y + height * place
      const hill = `M${x} ${top} Q${x + width * 0.3} ${top - 60 * scale} ${x + width * 0.55} ${top} T${x + width} ${top - 20 * scale} V${y + height} H${x}Z`
      canvas.path(hill, mix(tint, palette.wall, 0.2))
    }
  })
}
