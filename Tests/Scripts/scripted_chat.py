# SPDX-License-Identifier: Apache-2.0
"""What the scripted chat servers share: an HTTP/1.1 server on 127.0.0.1, faults, rate limits, a memory, control requests.

The first line of standard input is the program, a JSON object; the first line of standard output is {"port": N}. It ends
when standard input does. Of the program, this module reads:

    "time": 1700000000      the server's clock at its start, in Unix seconds; it goes on from there. Absent: the real time
    "faults": {METHOD: [FAULT, …]}     each request of a method takes one; {} and what follows the last are no fault
    "limits": {METHOD: LIMIT}          real rate limits, held by the process's own clock

A METHOD is named as the platform's reference names it; the servers list theirs. A FAULT is one of

    {"status": 429, "retry_after": 2}  refused, and so is every request of the method until then
    {"status": 503}                    not carried out
    {"error": "CODE"}                  not carried out; the platform's own form of that failure ("status" too, where it has one)
    {"lose_answer": true}              carried out, then closed without an answer
    {"hang": true}                     carried out, never answered; ends when the client closes
    {"hold": true}                     neither carried out nor answered until the test asks /_release

with "carried_out": false where lose_answer or hang shall leave no trace. A LIMIT is {"per_minute": N}, or {"requests": N,
"seconds": S}, or {"gap_ms": N} between two; with "by": "channel" it counts each value of that argument by itself. Whoever is
over it gets 429 and the whole seconds until it may come again.

To ask it (these are not recorded):

    GET  /_seen                     {"requests": [REQUEST, …], "limited": N, "early": N}
    GET  /_wait?method=M&count=N    answers once N requests of M were dealt with; with &carried_out=1, carried out
    GET  /_posted?channel=C         what people see in a channel, oldest first: [{"id", "user", "text", "thread", …}]
    POST /_say                      people do something; what, the servers describe. {"ids": [ID, …]}
    POST /_faults                   further faults, as above
    GET  /_held?count=N             answers once N requests are held
    GET  /_release                  lets go all that is held

A REQUEST: {"method", "http", "path", "seconds" since the start, "arguments" {name: text, or JSON where it is none},
"headers" {lower-case name: value}, "body" (latin-1), "status" (0: never answered), "error" (null, or its code),
"carried_out": bool, "limited": refused by a limit, "early": came before the time that an earlier 429 had told}.
"""
import collections
import json
import math
import socketserver
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, parse_qsl, urlsplit

PATIENCE = 60
UNREADABLE = {}  # The arguments of a request whose body is not what it says it is.


class Failure(Exception):
    """A platform's refusal: its code, and what more its answer says."""

    def __init__(self, code, status=400, **more):
        super().__init__(code)
        self.code, self.status, self.more = code, status, more


class Answer:
    def __init__(self, body, status=200, headers=(), error=None):
        plain = isinstance(body, str)
        self.body = body.encode() if plain else json.dumps(body).encode()
        self.status, self.error = status, error
        self.headers = [("Content-Type", "text/plain; charset=utf-8" if plain else "application/json; charset=utf-8")]
        self.headers += headers


class Chat:
    """A platform. Its own part says which method a request is, carries it out, and how it words a refusal: method_of(request),
    carry_out(request), refused(request, failure), limited(seconds), say(deed), posted(channel), and what it calls a body
    that is not JSON."""

    NOT_JSON = "invalid_json"

    def __init__(self, program):
        self.started = time.monotonic()
        self.changed = threading.Condition()  # Held whenever the state is read or changed.
        self.clock_start = program.get("time", time.time())
        self.last_instant = 0
        self.faults = collections.defaultdict(collections.deque)
        self.add_faults(program.get("faults", {}))
        self.limits = program.get("limits", {})
        self.passed = collections.defaultdict(list)  # When requests passed a limit, by method and value.
        self.not_before = {}  # When a refused method may come again.
        self.requests = []
        self.held = 0
        self.releases = 0

    def add_faults(self, faults):
        for method, those in faults.items():
            self.faults[method].extend(those)

    def since_start(self):
        return time.monotonic() - self.started

    def microseconds(self):
        """The server's clock in Unix microseconds; never the same twice, never backwards."""
        now = int((self.clock_start + self.since_start()) * 1_000_000)
        self.last_instant = max(now, self.last_instant + 1)
        return self.last_instant

    def refusal(self, request, key, limit):
        """Whole seconds that a request must still wait, or None; counts it where it may pass."""
        now = self.since_start()
        told = self.not_before.get(key, 0)
        if now < told:
            request["early"] = True
            return math.ceil(told - now)
        if not limit:
            return None
        if "gap_ms" in limit:
            allowed, window = 1, limit["gap_ms"] / 1000
        else:
            allowed, window = limit.get("per_minute", limit.get("requests")), limit.get("seconds", 60)
        passed = self.passed[key] = [t for t in self.passed[key] if t > now - window]
        if len(passed) < allowed:
            passed.append(now)
            return None
        request["limited"] = True
        return self.forbid(key, math.ceil(passed[-allowed] + window - now))

    def forbid(self, key, seconds):
        self.not_before[key] = self.since_start() + seconds
        return seconds

    def answer(self, request):
        """Deals with a request: its answer (None: closes without one), and whether the client is left waiting."""
        with self.changed:
            self.requests.append(request)
            limit = self.limits.get(request["method"], {})
            key = (request["method"], request["arguments"].get(limit.get("by")))
            seconds = self.refusal(request, key, limit)
            if seconds is not None:
                return self.limited(max(seconds, 1)), False
            faults = self.faults[request["method"]]
            fault = faults.popleft() if faults else {}
            if fault.get("status") == 429:
                return self.limited(self.forbid(key, fault.get("retry_after", 1))), False
            try:
                if request["arguments"] is UNREADABLE:
                    raise Failure(self.NOT_JSON)
                if "error" in fault:
                    raise Failure(fault["error"], fault.get("status", 400))
                if "status" in fault:
                    return Answer("", fault["status"], error=str(fault["status"])), False
                self.admit(request)
                if fault.get("hold"):
                    release = self.releases
                    self.held += 1
                    self.changed.notify_all()
                    self.changed.wait_for(lambda: self.releases > release, PATIENCE)
                    self.held -= 1
                answer = None
                if fault.get("carried_out", True):
                    answer = self.carry_out(request)
                    request["carried_out"] = True
            except Failure as failure:
                answer = self.refused(request, failure)
            if fault.get("lose_answer") or fault.get("hang"):
                return None, bool(fault.get("hang"))
            return answer, False

    def admit(self, request):
        """What a platform notes of a request before it carries it out."""

    def done(self, request, answer):
        with self.changed:
            request["status"], request["error"] = (answer.status, answer.error) if answer else (0, None)
            request["done"] = True
            self.changed.notify_all()

    def seen(self):
        with self.changed:
            counts = {name: sum(r[name] for r in self.requests) for name in ("limited", "early")}
            return {"requests": [r for r in self.requests if r["done"]], **counts}

    def wait(self, method, count, effects):
        def enough():
            return sum(r["method"] == method and r["carried_out" if effects else "done"] for r in self.requests) >= count

        with self.changed:
            return self.changed.wait_for(enough, PATIENCE)

    def wait_held(self, count):
        with self.changed:
            return self.changed.wait_for(lambda: self.held >= count, PATIENCE)

    def release(self):
        with self.changed:
            self.releases += 1
            self.changed.notify_all()

    def control(self, path, query, body):
        if path == "/_seen":
            return Answer(self.seen())
        if path == "/_wait":
            found = self.wait(query["method"][0], int(query.get("count", ["1"])[0]), "carried_out" in query)
            return Answer({}, 200 if found else 503)
        if path == "/_held":
            return Answer({}, 200 if self.wait_held(int(query.get("count", ["1"])[0])) else 503)
        if path == "/_release":
            self.release()
            return Answer({})
        with self.changed:
            if path == "/_posted":
                return Answer(self.posted(query["channel"][0]))
            if path == "/_faults":
                self.add_faults(json.loads(body))
                return Answer({})
            if path == "/_say":
                deeds = json.loads(body)
                ids = [self.say(deed) for deed in (deeds if isinstance(deeds, list) else [deeds])]
                return Answer({"ids": [i for one in ids for i in (one if isinstance(one, list) else [one])]})
        return Answer({}, 404)


def arguments_of(query, body, content_type):
    """The arguments of a request, wherever they stand: texts as they are, everything else as compact JSON."""
    found = dict(parse_qsl(query, keep_blank_values=True))
    if "json" in content_type:
        # An official client sends `auth.test` as JSON with an empty body.
        parsed = json.loads(body or b"{}")
        if not isinstance(parsed, dict):
            parsed = {"": parsed}
        found.update(
            (name, value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), ensure_ascii=False))
            for name, value in parsed.items() if value is not None)
    elif "form" in content_type:
        found.update(parse_qsl(body.decode(), keep_blank_values=True))
    return found


def handler_for(chat):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def serve(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            url = urlsplit(self.path)
            if url.path.startswith("/_"):
                self.send(chat.control(url.path, parse_qs(url.query), body))
                return
            request = {
                "http": self.command, "path": url.path, "seconds": chat.since_start(), "arguments": {},
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "body": body.decode("latin-1"), "status": 0, "error": None, "carried_out": False, "limited": False,
                "early": False, "done": False,
            }
            request["method"] = chat.method_of(request)
            try:
                request["arguments"] = arguments_of(url.query, body, self.headers.get("Content-Type", ""))
            except ValueError:
                request["arguments"] = UNREADABLE
            answer, waits = chat.answer(request)
            chat.done(request, answer)
            if answer:
                self.send(answer)
            else:
                self.close_connection = True
                if waits:
                    self.rfile.read(1)

        do_GET = do_POST = do_PUT = do_DELETE = serve

        def send(self, answer):
            fields = "".join(f"{name}: {value}\r\n" for name, value in answer.headers)
            head = f"HTTP/1.1 {answer.status} Scripted\r\n{fields}Content-Length: {len(answer.body)}\r\n\r\n"
            self.wfile.write(head.encode("latin-1") + answer.body)

        def log_message(self, *_):
            pass

    return Handler


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        # A client that went away is no error; anything else is one of this script.
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def main(make_chat):
    program = json.loads(sys.stdin.readline())
    server = Server(("127.0.0.1", 0), None, bind_and_activate=True)
    chat = make_chat(program, f"http://127.0.0.1:{server.server_address[1]}")
    server.RequestHandlerClass = handler_for(chat)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"port": server.server_address[1]}), flush=True)
    sys.stdin.read()
