import type { Category } from "../../data/categories"
import { randomOf, type Random } from "../../random"
import { Canvas } from "../canvas"
import { darker, lighter, mix } from "../colour"
import { FURNITURE } from "../furniture"
import { THINGS } from "../objects/still-life"
import { paletteOf, type Palette } from "../palettes"
import type { Picture } from "../picture"
import { pottedPlant } from "../plants"
import { drawSky, hours } from "./sky"
import type { City } from "./skyline"

/** The venue from the street: the city's sky, the house with awning, door, lit window and round sign. */
export function drawFacade(key: string, category: Category, city: City, width = 1280, height = 960): Picture {
  const random = randomOf(`facade/${key}`)
  const palette = paletteOf(category, random)
  const canvas = new Canvas(width, height)
  const hour = random.pick(hours)
  const landmark = random.pick([0.1, 0.9])
  drawSky(canvas, random, { city, hour, width, horizon: height * 0.62, landmark })
  const street = height * 0.86
  canvas.rect(0, height * 0.62, width, height * 0.38, darker(palette.floor, 0.35))
  const left = width * (landmark < 0.5 ? random.between(0.27, 0.32) : random.between(0.13, 0.17))
  const house = width * random.between(0.54, 0.56)
  const front = mix(palette.wall, palette.accent, 0.12)
  canvas.rect(
    left,
    height * 0.16,
    house,
    street - height * 0.16,
    canvas.linear([
      [0, lighter(front, 0.2)],
      [1, darker(front, 0.12)],
    ]),
  )
  drawUpperFloor(canvas, random, palette, left, house)
  drawShop(canvas, random, palette, category, left, house, street)
  canvas.rect(
    0,
    street,
    width,
    height - street,
    canvas.linear([
      [0, "#9a9791"],
      [1, "#6d6b68"],
    ]),
  )
  canvas.rect(0, street, width, 14, "#bcb8b0")
  for (const x of [left - 84, left + house + 88]) {
    canvas.at(x, street + 44, 1.3, () => pottedPlant(canvas, random, palette.leaf, palette.wood))
  }
  const when = { morning: "on a bright morning", noon: "at midday", dusk: "at dusk", evening: "after dark" }[
    hour
  ]
  return {
    svg: canvas.toString(),
    alt: `seen from the street ${when}, with a striped awning and potted plants`,
  }
}

function drawUpperFloor(canvas: Canvas, random: Random, palette: Palette, left: number, house: number): void {
  const { height } = canvas
  canvas.rect(left - 16, height * 0.17, house + 32, height * 0.04, palette.wood)
  const count = random.whole(3, 4)
  const lit = canvas.linear([
    [0, "#ffe7ae"],
    [1, "#f3b768"],
  ])
  const dark = canvas.linear([
    [0, "#6f8ea6"],
    [1, "#33465c"],
  ])
  for (let index = 0; index < count; index++) {
    const x = left + (house / count) * (index + 0.5)
    canvas.rect(x - 52, height * 0.24, 104, height * 0.15, palette.wood, 6)
    canvas.rect(x - 44, height * 0.25, 88, height * 0.13, random.chance(0.45) ? lit : dark, 3)
    canvas.rect(x - 2, height * 0.25, 4, height * 0.13, palette.wood)
    if (random.chance(0.6)) {
      for (let leaf = -44; leaf <= 44; leaf += 14)
        canvas.circle(x + leaf, height * 0.39, 13, mix(palette.leaf, "#2c5a3a", random.fraction()))
    }
  }
}

function drawShop(
  canvas: Canvas,
  random: Random,
  palette: Palette,
  category: Category,
  left: number,
  house: number,
  street: number,
): void {
  const top = canvas.height * 0.5
  const doorFirst = random.chance(0.5)
  const doorX = doorFirst ? left + 50 : left + house - 230
  const glassX = doorFirst ? left + 270 : left + 50
  const glass = house - 320
  canvas.rect(glassX - 12, top - 12, glass + 24, street - top - 60, palette.wood, 6)
  canvas.inside(glassX, top, glass, street - top - 84, 4, () => {
    canvas.rect(
      glassX,
      top,
      glass,
      street - top,
      canvas.linear([
        [0, "#ffefc9"],
        [1, lighter(palette.wall, 0.1)],
      ]),
    )
    canvas.rect(glassX, street - 130, glass, 60, palette.floor)
    canvas.at(glassX + glass / 2, street - 96, 0.56, () => FURNITURE[category].draw(canvas, palette))
    canvas.polygon(
      [
        [glassX + 40, top],
        [glassX + 150, top],
        [glassX + 20, street],
        [glassX - 90, street],
      ],
      "#ffffff",
      'opacity="0.16"',
    )
  })
  canvas.rect(doorX, top - 12, 180, street - top + 12, darker(palette.accent, 0.35), 6)
  canvas.rect(
    doorX + 22,
    top + 14,
    136,
    street - top - 130,
    canvas.linear([
      [0, "#ffeec4"],
      [1, "#e9b97a"],
    ]),
    4,
  )
  canvas.circle(doorX + (doorFirst ? 158 : 22), top + 210, 9, "#e8c46a")
  drawAwning(canvas, palette, left, house, top)
  const [x, y] = [left + house - 10, top - 120]
  canvas.circle(x, y, 76, darker(palette.accent, 0.3))
  canvas.circle(x, y, 66, lighter(palette.cloth, 0.4))
  canvas.at(x, y + 44, 0.34, () => random.pick(THINGS[category]).draw(canvas, palette))
}

function drawAwning(
  canvas: Canvas,
  { accent, cloth }: Palette,
  left: number,
  house: number,
  top: number,
): void {
  const count = 14
  const step = (house + 40) / count
  for (let index = 0; index < count; index++) {
    const x = left - 20 + index * step
    const colour = index % 2 ? lighter(cloth, 0.35) : accent
    canvas.path(
      `M${x + 8} ${top - 84} H${x + step + 8} L${x + step} ${top - 6} a${step / 2} 20 0 0 1 ${-step} 0Z`,
      colour,
    )
  }
  canvas.rect(left - 20, top - 6, house + 40, 14, "#000000", 0, 'opacity="0.12"')
}
