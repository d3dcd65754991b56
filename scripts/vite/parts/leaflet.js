// The parts of Leaflet that the map uses, in place of the whole: no tiles, markers, popups or controls.
import { extend } from 'leaflet/src/core/Util.js';
import { CRS } from 'leaflet/src/geo/crs/CRS.js';
import { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js';
import { Transformation } from 'leaflet/src/geometry/Transformation.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

CRS.Simple = Simple;

export { CRS, extend, LeafletMap as Map, Polygon, Polyline, svg, Transformation };
