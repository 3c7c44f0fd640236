import type { GeometryCollection, LineString, Point as TopoPoint, Polygon, Topology } from 'topojson-specification'
import type { Point } from './canvas'
import type { Ring } from './polygon'
import { feature } from 'topojson-client'
import schematic from '../data/map/hangzhou-schematic.json' with { type: 'json' }

/** A division of the city in schematic units, y upwards. */
export interface Division {
  readonly adcode: string
  readonly ring: Ring
  /** Preferred place of a label. */
  readonly label: Point
}

type Schematic = Topology<{
  districts: GeometryCollection<{ label: [number, number] }>
  river: GeometryCollection<{ name: string }>
  points: GeometryCollection<{ name: string }>
}>

const topology = schematic as unknown as Schematic
const point = ([x, y]: readonly number[]): Point => ({ x: x!, y: y! })

/** The 13 divisions; neighbours share their borders point by point. */
export const divisions: readonly Division[] = topology.objects.districts.geometries.map((geometry) => {
  const polygon = geometry as Polygon<{ label: [number, number] }>
  const { coordinates } = feature(topology, polygon).geometry as GeoJSON.Polygon
  return {
    adcode: String(geometry.id),
    // The last point repeats the first.
    ring: coordinates[0]!.slice(0, -1).map(point),
    label: point(polygon.properties!.label),
  }
})

/** The lower river from the confluence of three rivers to the bay. */
export const lowerRiver: readonly Point[]
  = (feature(topology, topology.objects.river.geometries.at(-1)! as LineString).geometry as GeoJSON.LineString).coordinates.map(point)

/** The river above it: its last run before the confluence. */
export const upperRiver: readonly Point[]
  = (feature(topology, topology.objects.river.geometries.at(-2)! as LineString).geometry as GeoJSON.LineString).coordinates.map(point)

/** Schematic height of the river's last straight run; it is laid on the tide line. */
export const RUN = upperRiver.at(-2)!.y

/** The window park, an indicative point. */
export const parkPoint: Point
  = point((feature(topology, topology.objects.points.geometries[0]! as TopoPoint).geometry as GeoJSON.Point).coordinates)

/** How schematic units map to the canvas, y turned downwards. */
export interface Projection {
  readonly scale: number
  /** Canvas point of the schematic origin. */
  readonly origin: Point
}

/** Where a point of the schematic stands on the canvas, in px. */
export function project({ scale, origin }: Projection, { x, y }: Point): Point {
  return { x: origin.x + scale * x, y: origin.y - scale * y }
}
