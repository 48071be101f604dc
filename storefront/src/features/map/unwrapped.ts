import type { Feature, FeatureCollection, Geometry, Position } from "geojson"

/**
 * A line that crosses the 180th meridian goes on beyond it instead of jumping around the world, which would be drawn as a
 * line across the whole map.
 */
function unwrapLine(line: Position[]): Position[] {
  let turns = 0
  let before: number | undefined
  return line.map(([longitude = 0, latitude = 0]) => {
    if (before !== undefined && Math.abs(longitude - before) > 180) {
      turns += longitude < before ? 360 : -360
    }
    before = longitude
    return [longitude + turns, latitude]
  })
}

function unwrapGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "LineString":
      return { ...geometry, coordinates: unwrapLine(geometry.coordinates) }
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(unwrapLine) }
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unwrapLine)) }
    default:
      return geometry
  }
}

/** The same shapes, continuous over the 180th meridian. */
export function unwrapped({ features }: FeatureCollection): FeatureCollection {
  const continuous = features.map((feature): Feature => ({
    ...feature,
    geometry: unwrapGeometry(feature.geometry),
  }))
  return { type: "FeatureCollection", features: continuous }
}
