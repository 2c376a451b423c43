"""Dataclasses as plain JSON values, back again, and their JSON Schema: one reading of the types.

A trailing underscore of an attribute is dropped in JSON (`in` is a keyword of Python).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

__all__ = ["build", "plain", "schema"]

_AS_THEY_ARE = frozenset((NoneType, str, int, float, bool))


def plain(value: Any) -> Any:
    """Lists, dicts, strings and numbers for a value of the record.

    >>> plain(("a", None, 1))
    ['a', None, 1]
    """
    kind = value.__class__
    if kind in _AS_THEY_ARE or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if keys := _attributes(kind):
        pairs = ((key, getattr(value, name)) for key, name in keys)
        # Most are plain already: no call for those.
        return {k: v if v.__class__ in _AS_THEY_ARE else plain(v) for k, v in pairs}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return str(value)


@cache
def _attributes(kind: type) -> tuple[tuple[str, str], ...]:
    return _keys(kind) if is_dataclass(kind) else ()


def build(kind: Any, value: Any) -> Any:
    """A value of type `kind` from its plain form.

    Raises:
        KeyError, TypeError: where a key is missing or has another type.

    >>> build(tuple[str, ...], ["a"])
    ('a',)
    """
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        if value is None:
            return None
        return build(next(k for k in inner if k is not NoneType), value)
    if origin is tuple:
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(build(inner[0], item) for item in value)
        return tuple(build(k, item) for k, item in zip(inner, value, strict=True))
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: build(hints[name], value[key]) for key, name in _keys(kind)})
    return value


def _key(attribute: str) -> str:
    return attribute.rstrip("_")  # `in` is a keyword of Python


@cache
def _keys(kind: Any) -> tuple[tuple[str, str], ...]:
    return tuple((_key(f.name), f.name) for f in fields(kind))


_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema(kind: Any) -> dict[str, Any]:
    """JSON Schema of a type; `Annotated` carries a pattern or the ends of an interval.

    >>> schema(str | None)
    {'anyOf': [{'type': 'string'}, {'type': 'null'}]}
    """
    if kind is Any:
        return {}
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return schema(inner[0]) | dict(_limits(inner[1]))
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in (Union, UnionType):
        options = [schema(k) for k in inner if k is not NoneType]
        return {"anyOf": [*options, {"type": "null"}]}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"type": "array", "items": schema(inner[0])}
    if origin is tuple:
        items = [schema(k) for k in inner]
        return {
            "type": "array",
            "prefixItems": items,
            "minItems": len(items),
            "maxItems": len(items),
        }
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind, include_extras=True)
        properties = {key: schema(hints[name]) for key, name in _keys(kind)}
        return {"type": "object", "required": list(properties), "properties": properties}
    return {"type": _SIMPLE[kind]}


def _limits(limit: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(limit, str):
        yield "pattern", limit
    else:
        yield "minimum", limit[0]
        yield "maximum", limit[1]
