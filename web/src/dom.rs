//! Puts a page, which is a value ([`Node`]), on the screen and keeps it up to date.
//!
//! It makes elements, attributes and text, never markup, so it needs nothing from a page's Trusted Types. Others
//! may have changed what it drew (a translator, an extension, the host): what they added is stepped over, and where
//! they took something away the page is drawn anew.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::page::html::{Child, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A place in the document, and what was drawn there last.
pub struct Screen {
    root: HtmlElement,
    drawn: Option<(Element, Node)>,
}

impl Screen {
    /// A place where nothing is drawn yet. What stands in `root` already stays there.
    pub fn new(root: HtmlElement) -> Screen {
        Screen { root, drawn: None }
    }

    /// Shows the page: touches only what differs from the one before. An error is one of the browser's own.
    pub fn draw(&mut self, page: Node) -> Result<(), JsValue> {
        let Some(document) = self.root.owner_document() else {
            return Ok(()); // a document has no owner, an element always has
        };
        if let Some((element, before)) = self.drawn.take() {
            let stands = self.root.contains(Some(&element));
            if stands && update(&document, &element, &before, &page, false).is_ok() {
                self.drawn = Some((element, page));
                return Ok(());
            }
            element.remove();
        }
        let element = create(&document, &page, false)?;
        self.root.append_child(&element)?;
        self.drawn = Some((element, page));
        Ok(())
    }
}

/// Makes the element with everything inside it.
fn create(document: &Document, node: &Node, inside_svg: bool) -> Result<Element, JsValue> {
    let svg = inside_svg || node.tag == "svg";
    let element = if svg {
        document.create_element_ns(Some(SVG), node.tag)?
    } else {
        document.create_element(node.tag)?
    };
    for child in &node.children {
        element.append_child(&create_child(document, child, svg)?)?;
    }
    // After the children: a select takes its value from its options.
    for (name, value) in &node.attributes {
        set(&element, node.tag, name, value)?;
    }
    Ok(element)
}

fn create_child(document: &Document, child: &Child, svg: bool) -> Result<web_sys::Node, JsValue> {
    Ok(match child {
        Child::Element(node) => create(document, node, svg)?.into(),
        Child::Text(text) => document.create_text_node(text).into(),
    })
}

/// Changes the element, which shows `old`, so that it shows `new`, which has the same tag.
fn update(
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
    update_children(document, element, old, new, svg)?;
    for (name, _) in &old.attributes {
        if !new.attributes.iter().any(|(kept, _)| kept == name) {
            element.remove_attribute(name)?;
        }
    }
    for attribute in &new.attributes {
        if !old.attributes.contains(attribute) {
            let (name, value) = attribute;
            set(element, new.tag, name, value)?;
        }
    }
    Ok(())
}

/// What is not kept goes first, so that what is kept need not move and keeps the focus.
fn update_children(
    document: &Document,
    parent: &Element,
    old: &Node,
    new: &Node,
    svg: bool,
) -> Result<(), JsValue> {
    let mut present = drawn_children(parent, old)?;
    let mut kept = Vec::with_capacity(new.children.len());
    for child in &new.children {
        let at = present.iter().position(|(was, _)| is_same(was, child));
        kept.push(at.map(|at| present.remove(at)));
    }
    for (_, gone) in present {
        parent.remove_child(&gone)?;
    }
    let mut next = parent.first_child();
    for (child, kept) in new.children.iter().zip(kept) {
        let Some((was, node)) = kept else {
            let made = create_child(document, child, svg)?;
            parent.insert_before(&made, next.as_ref())?;
            continue;
        };
        match (was, child) {
            (Child::Element(was), Child::Element(child)) => {
                update(document, node.unchecked_ref(), was, child, svg)?;
            }
            (Child::Text(was), Child::Text(text)) if was != text => {
                node.set_text_content(Some(text));
            }
            _ => {}
        }
        if next.as_ref() == Some(&node) {
            next = node.next_sibling();
        } else {
            parent.insert_before(&node, next.as_ref())?;
        }
    }
    Ok(())
}

/// The children of `old`, each with what shows it. An error where one of them is gone.
fn drawn_children<'a>(
    parent: &Element,
    old: &'a Node,
) -> Result<Vec<(&'a Child, web_sys::Node)>, JsValue> {
    let mut found = Vec::with_capacity(old.children.len());
    let mut next = parent.first_child();
    for child in &old.children {
        let node = loop {
            let Some(node) = next else {
                return Err(js_sys::Error::new("the page was changed by somebody else").into());
            };
            next = node.next_sibling();
            if shows(&node, child) {
                break node;
            }
        };
        found.push((child, node));
    }
    Ok(found)
}

fn shows(node: &web_sys::Node, child: &Child) -> bool {
    match child {
        Child::Element(child) => {
            node.node_type() == web_sys::Node::ELEMENT_NODE
                && node.unchecked_ref::<Element>().local_name() == child.tag
        }
        Child::Text(_) => node.node_type() == web_sys::Node::TEXT_NODE,
    }
}

/// Whether what showed one goes on to show the other.
fn is_same(old: &Child, new: &Child) -> bool {
    match (old, new) {
        (Child::Element(old), Child::Element(new)) => old.tag == new.tag && old.key == new.key,
        (Child::Text(_), Child::Text(_)) => true,
        _ => false,
    }
}

/// Sets an attribute. The value of a field is a property: its attribute would no longer show once the seller has
/// typed, and setting it where it does not differ would move the caret.
fn set(element: &Element, tag: &str, name: &str, value: &str) -> Result<(), JsValue> {
    // Not `instanceof`: in a document of another frame the element is of that frame's class.
    match (tag, name) {
        ("input", "value") => {
            let input: &HtmlInputElement = element.unchecked_ref();
            if input.value() != value {
                input.set_value(value);
            }
        }
        ("select", "value") => {
            let select: &HtmlSelectElement = element.unchecked_ref();
            if select.value() != value {
                select.set_value(value);
            }
        }
        _ => element.set_attribute(name, value)?,
    }
    Ok(())
}
