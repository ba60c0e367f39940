// `kotowari/react` is `kotowari/element`, with `<kotowari-check>` known to JSX. For React 19, whose elements take properties and events.
import type { ClassAttributes, HTMLAttributes } from "react";
import type { CheckerAttributes, CheckerEvents, KotowariCheck } from "./element-pure.js";

export * from "./element.js";

type Listeners = { [Type in keyof CheckerEvents as `on${Type}`]?: ((event: CheckerEvents[Type]) => void) | undefined };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "kotowari-check": ClassAttributes<KotowariCheck> &
        Omit<HTMLAttributes<KotowariCheck>, keyof CheckerAttributes> &
        CheckerAttributes &
        Listeners;
    }
  }
}
