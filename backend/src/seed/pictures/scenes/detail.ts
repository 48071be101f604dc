import type { Category } from "../../data/categories"
import { randomOf, type Random } from "../../random"
import { Canvas } from "../canvas"
import { darker, lighter, mix } from "../colour"
import { THINGS, type Thing } from "../objects/still-life"
import { paletteOf, type Palette } from "../palettes"
import type { Picture } from "../picture"
import { pottedPlant } from "../plants"

/** A still life of the trade's things on a table, before a wall with a large soft shape. */
export function drawDetail(key: string, category: Category, width = 1280, height = 960): Picture {
  const random = randomOf(`detail/${key}`)
  const palette = paletteOf(category, random)
  const canvas = new Canvas(width, height)
  drawBackground(canvas, random, palette)
  const things = random.shuffled(THINGS[category]).slice(0, 4)
  const scale = height / 960
  const behind = random.pick([0.12, 0.88])
  canvas.at(width * behind, height * 0.78, scale * 1.7, () =>
    pottedPlant(canvas, random, palette.leaf, palette.wood),
  )
  const table = height * 0.74
  canvas.rect(
    0,
    table,
    width,
    height - table,
    canvas.linear([
      [0, lighter(palette.wood, 0.28)],
      [1, darker(palette.wood, 0.1)],
    ]),
  )
  canvas.rect(0, table, width, 8, lighter(palette.wood, 0.5), 0, 'opacity="0.6"')
  for (let index = 0; index < 5; index++) {
    const y = table + (height - table) * (0.2 + index * 0.18)
    canvas.stroke(
      `M0 ${y} Q${width / 2} ${y + random.between(-14, 14)} ${width} ${y}`,
      darker(palette.wood, 0.2),
      2,
      'opacity="0.35"',
    )
  }
  place(canvas, random, palette, things, scale)
  return { svg: canvas.toString(), alt: `${list(things.map(({ name }) => name))} on a wooden table` }
}

function drawBackground(canvas: Canvas, random: Random, { wall, accent, second }: Palette): void {
  const { width, height } = canvas
  canvas.rect(
    0,
    0,
    width,
    height,
    canvas.linear([
      [0, lighter(wall, 0.2)],
      [1, mix(wall, accent, 0.28)],
    ]),
  )
  const x = width * random.between(0.3, 0.7)
  const size = height * random.between(0.3, 0.42)
  const shade = canvas.linear([
    [0, mix(second, wall, 0.2)],
    [1, mix(accent, wall, 0.35)],
  ])
  const shape = random.pick(["sun", "arch", "waves"] as const)
  if (shape === "sun") canvas.circle(x, height * 0.46, size, shade)
  if (shape === "arch")
    canvas.path(
      `M${x - size} ${height} V${height * 0.45} a${size} ${size} 0 0 1 ${size * 2} 0 V${height}Z`,
      shade,
    )
  if (shape === "waves") {
    for (let index = 0; index < 3; index++) {
      const y = height * (0.34 + index * 0.13)
      const wave = `M0 ${y} C${width * 0.3} ${y - 130} ${width * 0.6} ${y + 130} ${width} ${y - 30} V${height} H0Z`
      canvas.path(wave, mix(wall, index % 2 ? second : accent, 0.2 + index * 0.12))
    }
  }
  canvas.ellipse(
    width * 0.2,
    height * 0.1,
    width * 0.6,
    height * 0.6,
    canvas.radial([
      [0, "#fff8e4", 0.5],
      [1, "#fff8e4", 0],
    ]),
  )
}

function place(
  canvas: Canvas,
  random: Random,
  palette: Palette,
  things: readonly Thing[],
  scale: number,
): void {
  const size = scale * 1.32
  const total = things.reduce((sum, { width }) => sum + width * size, 0)
  const gap = (canvas.width * 0.9 - total) / things.length
  let x = canvas.width * 0.05 + gap / 2
  things.forEach((thing, index) => {
    const y = canvas.height * (index % 2 ? 0.86 : 0.8) + random.between(-6, 6)
    canvas.at(x + (thing.width * size) / 2, y, size, () => thing.draw(canvas, palette))
    x += thing.width * size + gap
  })
}

function list(names: readonly string[]): string {
  const [first, ...rest] = names
  const text = [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
  return `${text.slice(0, -1).join(", ")} and ${text[text.length - 1]}`
}
