import type { FeatureCollection } from "geojson"
import { feature, mesh } from "topojson-client"
import type { GeometryCollection, Topology } from "topojson-specification"
import { unwrapped } from "./unwrapped"

type Countries = Topology<{ countries: GeometryCollection }>

/** Natural Earth at 1:50 million, public domain, from the package `world-atlas`; served by the storefront itself. */
const ADDRESS = new URL("world-atlas/countries-50m.json", import.meta.url)

/** The land of the world, and its coasts and borders as lines. */
export async function loadLand(): Promise<{ land: FeatureCollection; borders: FeatureCollection }> {
  const answer = await fetch(ADDRESS)
  if (!answer.ok) {
    throw new Error(`The map's coasts are not there: ${answer.status}`)
  }
  const world = (await answer.json()) as Countries
  const lines = mesh(world, world.objects.countries)
  return {
    land: unwrapped(feature(world, world.objects.countries)),
    borders: unwrapped({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: {}, geometry: lines }],
    }),
  }
}
