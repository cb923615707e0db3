"""A pytest plugin that records which lines of the repository's files a test run executed.

It writes them to the folder $XREVIEW_COVERAGE. It needs no package, and works on all threads.
"""

import atexit
import json
import os
import sys
import threading

_root = os.path.realpath(os.environ.get("XREVIEW_ROOT", os.getcwd())) + os.sep
_folder = os.environ.get("XREVIEW_COVERAGE", "")
_lines = {}
_paths = {}


def _own(name):
    """The real path of a file of the repository, or None."""
    if name not in _paths:
        path = os.path.realpath(name)
        own = path.startswith(_root) and "site-packages" not in path and os.path.isfile(path)
        _paths[name] = path if own and path != os.path.realpath(__file__) else None
    return _paths[name]


def _start():
    monitoring = getattr(sys, "monitoring", None)
    if monitoring is not None:
        tool = next((i for i in (3, 4, 0) if monitoring.get_tool(i) is None), None)
        if tool is not None:
            monitoring.use_tool_id(tool, "xreview")

            def on_line(code, line):
                path = _own(code.co_filename)
                if path is not None:
                    _lines.setdefault(path, set()).add(line)
                return monitoring.DISABLE

            monitoring.register_callback(tool, monitoring.events.LINE, on_line)
            monitoring.set_events(tool, monitoring.events.LINE)
            return

    def trace(frame, event, _):
        path = _own(frame.f_code.co_filename)
        if path is None:
            return None
        if event == "line":
            _lines.setdefault(path, set()).add(frame.f_lineno)
        return trace

    threading.settrace(trace)
    sys.settrace(trace)


def _codes(code):
    yield code
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            yield from _codes(constant)


def _lines_of(code):
    import dis

    return {line for _, line in dis.findlinestarts(code) if line}


def _sides(path, executed):
    """Executed and missed lines. The lines of a `def` are missed if its body was not executed."""
    with open(path, "rb") as file:
        top = compile(file.read(), path, "exec", dont_inherit=True)
    code_lines, uncalled = set(), set()
    for code in _codes(top):
        lines = _lines_of(code)
        code_lines |= lines
        body = lines - {code.co_firstlineno}
        is_function = code.co_flags & 2
        if is_function and body and not body & executed:
            uncalled |= set(range(code.co_firstlineno, min(body)))
    done = (executed & code_lines) - uncalled
    return sorted(done), sorted((code_lines | uncalled) - done)


def _write():
    files = {}
    for path, executed in list(_lines.items()):
        try:
            done, missed = _sides(path, set(executed))
        except (OSError, SyntaxError, ValueError):
            continue
        files[path[len(_root):].replace(os.sep, "/")] = {"executed": done, "missed": missed}
    os.makedirs(_folder, exist_ok=True)
    to = os.path.join(_folder, "lines-%d" % os.getpid())
    with open(to + ".part", "w", encoding="utf-8") as file:
        json.dump({"files": files}, file)
    os.replace(to + ".part", to + ".json")


if _folder:
    atexit.register(_write)
    _start()
