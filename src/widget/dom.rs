//! Puts a [`Node`] on the page and keeps it up to date.

use alloc::vec::Vec;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element};

use super::html::{Child, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes the element and everything inside it.
pub fn create(document: &Document, node: &Node, inside_svg: bool) -> Result<Element, JsValue> {
    let svg = inside_svg || node.tag == "svg";
    let element = if svg {
        document.create_element_ns(Some(SVG), node.tag)?
    } else {
        document.create_element(node.tag)?
    };
    for child in &node.children {
        element.append_child(&build(document, child, svg)?)?;
    }
    // After the children: a select takes its value from its options.
    for (name, value) in &node.attributes {
        set(&element, name, value)?;
    }
    Ok(element)
}

/// Changes `element`, which shows `old`, so that it shows `new`. Both have the same tag.
pub fn update(
    document: &Document,
    element: &Element,
    old: &Node,
    new: &Node,
    inside_svg: bool,
) -> Result<(), JsValue> {
    if old == new {
        return Ok(());
    }
    let svg = inside_svg || new.tag == "svg";
    for (name, _) in &old.attributes {
        if !new.attributes.iter().any(|(kept, _)| kept == name) {
            element.remove_attribute(name)?;
        }
    }
    for attribute in &new.attributes {
        if !old.attributes.contains(attribute) {
            set(element, attribute.0, &attribute.1)?;
        }
    }
    children(document, element, &old.children, &new.children, svg)
}

/// INVARIANT: the DOM children of `parent` are exactly `old`, in order.
///
/// What is not kept goes first, so that what is kept need not move and keeps the focus.
fn children(
    document: &Document,
    parent: &Element,
    old: &[Child],
    new: &[Child],
    svg: bool,
) -> Result<(), JsValue> {
    let mut present: Vec<(Option<&Child>, web_sys::Node)> = Vec::with_capacity(old.len());
    let mut next = parent.first_child();
    for child in old {
        let Some(node) = next else { break };
        next = node.next_sibling();
        present.push((Some(child), node));
    }
    let mut kept = Vec::with_capacity(new.len());
    for child in new {
        let mut found = present.iter_mut();
        kept.push(found.find_map(|(slot, node)| {
            let old = slot.filter(|old| same(old, child))?;
            *slot = None;
            Some((old, node.clone()))
        }));
    }
    for (slot, node) in &present {
        if slot.is_some() {
            parent.remove_child(node)?;
        }
    }
    let mut cursor = parent.first_child();
    for (child, kept) in new.iter().zip(kept) {
        let Some((old, node)) = kept else {
            let node = build(document, child, svg)?;
            parent.insert_before(&node, cursor.as_ref())?;
            continue;
        };
        match (old, child) {
            (Child::Element(old), Child::Element(new)) => {
                update(document, node.unchecked_ref(), old, new, svg)?;
            }
            (Child::Text(old), Child::Text(new)) if old != new => node.set_text_content(Some(new)),
            _ => {}
        }
        if cursor
            .as_ref()
            .is_some_and(|at| at.is_same_node(Some(&node)))
        {
            cursor = node.next_sibling();
        } else {
            parent.insert_before(&node, cursor.as_ref())?;
        }
    }
    Ok(())
}

fn same(old: &Child, new: &Child) -> bool {
    match (old, new) {
        (Child::Element(old), Child::Element(new)) => old.tag == new.tag && old.key == new.key,
        (Child::Text(_), Child::Text(_)) => true,
        _ => false,
    }
}

fn build(document: &Document, child: &Child, svg: bool) -> Result<web_sys::Node, JsValue> {
    Ok(match child {
        Child::Element(node) => create(document, node, svg)?.into(),
        Child::Text(text) => document.create_text_node(text).into(),
    })
}

/// A field's `value` is a property: its attribute would no longer show once the seller has typed.
fn set(element: &Element, name: &str, value: &str) -> Result<(), JsValue> {
    if name == "value" && matches!(element.tag_name().as_str(), "INPUT" | "SELECT") {
        let shown = js_sys::Reflect::get(element, &"value".into())?;
        if shown.as_string().as_deref() != Some(value) {
            js_sys::Reflect::set(element, &"value".into(), &value.into())?;
        }
        return Ok(());
    }
    element.set_attribute(name, value)
}
