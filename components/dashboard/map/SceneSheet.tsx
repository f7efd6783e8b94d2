import type { DrawOptions } from '@/lib/journey/map/drawScene';
import type { Sheet } from '@/lib/journey/map/mapSheets';
import type { MapScene } from '@/lib/journey/map/scene';
import { Drawing } from './Drawing';
import { inkVariable } from './inkVariable';

export interface SceneSheetProps {
  readonly scene: MapScene;
  readonly sheet: Sheet;
  /** Of the whole drawing, in its CSS pixels. */
  readonly width: number;
  readonly options: DrawOptions;
  readonly className?: string | undefined;
}

/** A part of a map, from left to right, as one still picture: with its header and the names of its lanes. */
export function SceneSheet({ scene, sheet: { x, width }, width: whole, options, className }: SceneSheetProps) {
  const { sideWidth, headerHeight, height } = scene;
  const isOn = (each: { readonly x: number; readonly width: number }) =>
    each.x + each.width > x - 1 && each.x < x + width + 1;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${whole} ${height}`}
      preserveAspectRatio="xMinYMin meet"
      aria-hidden="true"
    >
      <Drawing marks={scene.side} options={options} />
      <svg x={sideWidth} y={0} width={width} height={height} viewBox={`${x} 0 ${width} ${height}`} aria-hidden="true">
        <Drawing marks={scene.backdrop} options={options} />
        {scene.slots.filter(isOn).map((slot) => (
          <Drawing key={`${slot.stageId} ${slot.ids[0]}`} marks={slot.marks} options={options} isFaint={slot.isFaint} />
        ))}
        <Drawing marks={scene.overlay.filter(isOn).flatMap(({ marks }) => marks)} options={options} />
        <rect x={x} y={0} width={width} height={headerHeight} fill={inkVariable('surface')} />
        <Drawing marks={scene.header} options={options} />
      </svg>
    </svg>
  );
}
