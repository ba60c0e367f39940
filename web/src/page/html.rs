//! What the page shows, as a value: elements, attributes and text.
//!
//! The view builds a new [`Node`] on every change; `dom.rs` compares it with the last one and touches only
//! what differs, so focus, scroll position and opened disclosures stay where they are.

use std::borrow::Cow;
use std::ops::Deref;

/// An element. Boxed: the view is nothing but building, and a pointer is what it hands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Node(Box<Element>);

/// What an element is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub(crate) tag: &'static str,
    pub(crate) key: Option<Cow<'static, str>>,
    pub(crate) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(crate) children: Vec<Child>,
}

/// What stands inside an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Child {
    /// An element.
    Element(Node),
    /// Text. Never markup.
    Text(Cow<'static, str>),
}

impl Deref for Node {
    type Target = Element;

    fn deref(&self) -> &Element {
        &self.0
    }
}

/// A new element.
pub fn el(tag: &'static str) -> Node {
    Node(Box::new(Element {
        tag,
        key: None,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// A new element with a class.
pub fn classed(tag: &'static str, class: &'static str) -> Node {
    el(tag).attr("class", class)
}

impl Node {
    /// Sets an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Node {
        self.0.attributes.push((name, value.into()));
        self
    }

    /// Sets an attribute if the condition holds.
    pub fn attr_if(self, holds: bool, name: &'static str, value: &'static str) -> Node {
        if holds { self.attr(name, value) } else { self }
    }

    /// Names the element among its siblings, so that it is kept when others come or go.
    pub fn key(mut self, key: impl Into<Cow<'static, str>>) -> Node {
        self.0.key = Some(key.into());
        self
    }

    /// Adds text.
    pub fn text(self, text: impl Into<Cow<'static, str>>) -> Node {
        self.push(Child::Text(text.into()))
    }

    /// Adds an element.
    pub fn with(self, child: Node) -> Node {
        self.push(Child::Element(child))
    }

    fn push(mut self, child: Child) -> Node {
        self.0.children.push(child);
        self
    }

    /// Adds an element where there is one.
    pub fn maybe(self, child: Option<Node>) -> Node {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds many elements.
    pub fn all(self, children: impl IntoIterator<Item = Node>) -> Node {
        children.into_iter().fold(self, Node::with)
    }

    /// All text inside, in order. For tests and for the copy button.
    pub fn text_content(&self) -> String {
        let mut all = String::new();
        for child in &self.children {
            match child {
                Child::Element(node) => all.push_str(&node.text_content()),
                Child::Text(text) => all.push_str(text),
            }
        }
        all
    }
}
