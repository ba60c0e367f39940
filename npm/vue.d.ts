// `kotowari/vue` is `kotowari/element`, with `<kotowari-check>` known to the templates of Vue 3.
import type { HTMLAttributes, ReservedProps } from "vue";
import type { CheckerAttributes, CheckerEvents, KotowariCheck } from "./element-pure.js";

export * from "./element.js";

interface Attributes extends Omit<CheckerAttributes, "page"> {
  /** Never false: Vue would write `page="false"`, which counts as there. */
  page?: true | undefined;
}
type Listeners = {
  [Type in keyof CheckerEvents as `on${Capitalize<Type>}`]?: ((event: CheckerEvents[Type]) => void) | undefined;
};

declare module "vue" {
  interface GlobalComponents {
    "kotowari-check": new () => KotowariCheck & {
      $props: ReservedProps & Omit<HTMLAttributes, keyof CheckerAttributes> & Attributes & Listeners;
    };
  }
}
