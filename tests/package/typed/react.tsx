// The README's component in a page of React 19, and what its compiler says of others.
import { createRoot } from "react-dom/client";
import { useRef } from "react";
import type { KotowariCheck } from "kotowari/react";
import { Checker } from "./Checker.tsx";

export function Everything() {
  const checker = useRef<KotowariCheck>(null);
  return (
    <kotowari-check
      ref={checker} key="one" id="checker" className="wide" style={{ display: "block" }}
      marketplace="amazon-jp" lang="ja" theme="auto" accent="#1f5673" compact loading="eager" page={false} facts={{ parcel: "packed" }}
      onkotowari:decision={({ detail }) => detail?.verdict}
      onkotowari:error={({ detail: { code, field, message } }) => console.log(code, field, message)}
      onkotowari:change={({ detail }) => detail satisfies null}
    >
      <p slot="before">{checker.current?.decision?.headline}</p>
    </kotowari-check>
  );
}

export const wrong = () => [
  // @ts-expect-error no such marketplace
  <kotowari-check marketplace="qoo10" />,
  // @ts-expect-error no such language
  <kotowari-check lang="de" />,
  // @ts-expect-error no such theme
  <kotowari-check theme="blue" />,
  // @ts-expect-error no such kind of colour
  <kotowari-check accent="red" />,
  // @ts-expect-error there or not
  <kotowari-check compact="no" />,
  // @ts-expect-error no such moment to start
  <kotowari-check loading="soon" />,
  // @ts-expect-error there or not
  <kotowari-check page="yes" />,
  // @ts-expect-error no such value of a key
  <kotowari-check facts={{ parcel: "posted" }} />,
  // @ts-expect-error no such attribute
  <kotowari-check colour="red" />,
  // @ts-expect-error a decision is no text
  <kotowari-check onkotowari:decision={(event: CustomEvent<string>) => event.detail} />,
  // @ts-expect-error no such element
  <kotowari-checker />,
];

createRoot(document.body).render(<Checker />);
