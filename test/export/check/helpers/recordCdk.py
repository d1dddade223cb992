"""Runs Python programs of CDK against a stand-in that notes each use of the library; JSON in, JSON out.

The library for Python only hands calls on to the one for JavaScript, by names that follow from each other; the
notes are carried out by the real one in replayCdk.mjs, which refuses names that it does not have.
"""

import importlib.abc
import importlib.machinery
import json
import sys

NOTES = []


def note(**step):
    NOTES.append({**step, "id": len(NOTES)})
    return len(NOTES) - 1


def identify(thing):
    """The number of a thing. A member that is used without a call is a property, and read now."""
    if isinstance(thing, Member) and "_id" not in vars(thing):
        kept = vars(thing)
        kept["_id"] = note(op="get", on=plain(kept["_owner"]), name=kept["_name"])
    return vars(thing)["_id"]


def plain(value):
    if isinstance(value, Thing):
        return {"thing": identify(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, Struct):
        return {"struct": value.name, "values": {key: plain(item) for key, item in value.values.items()}}
    return {"value": value}


def arguments(args, kwargs):
    return {
        "args": [plain(item) for item in args],
        "kwargs": {key: plain(item) for key, item in kwargs.items()},
    }


class Struct:
    def __init__(self, name, values):
        self.name = name
        self.values = values


class Thing:
    """An object of the library, known by the number of the note that made it."""

    def __getattr__(self, name):
        return Member(self, name)

    def __setattr__(self, name, value):
        note(op="set", on=plain(self), name=name, value=plain(value))


class Member(Thing):
    """A method or a property: which of the two shows when it is called or used."""

    def __init__(self, owner, name):
        object.__setattr__(self, "_owner", owner)
        object.__setattr__(self, "_name", name)

    def __call__(self, *args, **kwargs):
        owner = object.__getattribute__(self, "_owner")
        name = object.__getattribute__(self, "_name")
        return made(note(op="call", on=plain(owner), name=name, **arguments(args, kwargs)))



def made(number):
    thing = Thing.__new__(Thing)
    object.__setattr__(thing, "_id", number)
    return thing


class Type(type):
    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        if name.isupper():
            return made(note(op="member", of=cls.fqn, name=name))
        if name.endswith("Property"):
            return lambda **values: Struct(f"{cls.fqn}.{name}", values)
        return lambda *args, **kwargs: made(note(op="static", of=cls.fqn, name=name, **arguments(args, kwargs)))


def make_class(module, name):
    fqn = f"{module.replace('aws_cdk', 'aws-cdk-lib', 1)}.{name}"

    def create(self, *args, **kwargs):
        object.__setattr__(self, "_id", note(op="new", of=fqn, **arguments(args, kwargs)))

    return Type(name, (Thing,), {"__init__": create, "fqn": fqn})


class Module(importlib.abc.Loader, importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "constructs" or name.split(".")[0] == "aws_cdk":
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        def find(name):
            if name.startswith("aws_"):
                return importlib.import_module(f"{module.__name__}.{name}")
            if name.startswith("_"):
                raise AttributeError(name)
            return make_class(module.__name__, name)

        module.__getattr__ = find


sys.meta_path.insert(0, Module())


def run(source):
    NOTES.clear()
    app = made(note(op="app"))
    program = {"__name__": "access_log"}
    try:
        code = compile(source, "access_log.py", "exec")
        if "class AccessLogStack" in source:
            exec(code, program)
            program["AccessLogStack"](app, "Case")
        else:
            stage = made(note(op="stage"))
            program["stage"] = stage
            exec(code, program)
            if "add_logging" in program:
                program["add_logging"](stage)
    except Exception as error:
        return {"problem": f"{type(error).__name__}: {error}"}
    return {"notes": list(NOTES)}


json.dump([run(source) for source in json.load(sys.stdin)], sys.stdout)
