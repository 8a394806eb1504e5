#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An HTTP/1.1 server on 127.0.0.1 that does what a test tells it, and remembers what it saw.

The first line of standard input is the program, a JSON object. The first line of standard output is {"port": N}, with
"ca": PATH where it speaks TLS. It ends when standard input does, so that it never outlives the test that started it.

    {"tls": true,                     a certificate of its own, for localhost and not for 127.0.0.1
     "seed": 7,                       for "faults"
     "routes": {"/path": [STEP, …]}}  the n-th request of a path gets its n-th step, later ones the last; no route: 404

A STEP is an object; all of it may be left out:

    "status": 200, "headers": [["Name", "value"]], "body": "text", "size": N   the answer; size: so many bytes
    "gzip": true      compress the body
    "barrier": N      answer only when N requests of this path wait at the same time (503 after 60 s)
    "delay": 0.2      seconds before the answer
    "do": "answer"    as described
          "hang"      never answer; ends when the client closes
          "close"     take the request, then close without an answer
          "close-mid" send half of the body, then close
          "reset"     take the request, then reset the connection
          "raw"       send the body without status and header fields, then close
          "drip"      send the body a byte at a time, "every" seconds
    "idempotent": true     honour Idempotency-Key: a key that had its effect is answered 200 again and marked a repeat
    "faults": {"lose": 0.2, "429": 0.1, "503": 0.1, "hang": 0.05}
                      shares of requests, drawn from seed, key and attempt, so that the order of arrival does not matter:
                      lose and hang take effect but are never answered, 429 (Retry-After: 1) and 503 take none

To ask it (these are not recorded):

    GET /_seen                           {"connections": N, "mostAtOnce": N, "requests": [REQUEST, …]}
    GET /_wait?path=P&count=N            answers once N requests of the path were seen …
    GET /_wait?path=P&count=N&closed=1   … and the client has closed N of their connections
    POST /_program                       another program (its "tls" does not count)

A REQUEST: {"connection": N, "method", "path", "headers": [[name, value]], "body" (latin-1), "fault": null or its name,
"effect": bool, "repeat": bool, "attempt": N of its key, "closed": bool}.
"""
import gzip
import json
import os
import random
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
from urllib.parse import parse_qs, urlsplit

PATIENCE = 60


class Endpoint:
    def __init__(self, program):
        self.changed = threading.Condition()
        self.connections = 0
        self.requests = []
        self.under_way = self.most_at_once = 0
        self.load(program)

    def load(self, program):
        with self.changed:
            self.routes = program.get("routes", {})
            self.seed = program.get("seed", 0)
            self.barriers = {}

    def seen(self):
        with self.changed:
            return {"connections": self.connections, "mostAtOnce": self.most_at_once, "requests": self.requests}

    def wait(self, path, count, closed):
        def enough():
            return sum(r["path"] == path and (r["closed"] or not closed) for r in self.requests) >= count

        with self.changed:
            return self.changed.wait_for(enough, PATIENCE)

    def step(self, request):
        """Records a request; the step it gets."""
        with self.changed:
            before = sum(r["path"] == request["path"] for r in self.requests)
            steps = self.routes.get(request["path"].split("?")[0], [{"status": 404}])
            step = dict(steps[min(before, len(steps) - 1)])
            if step.get("idempotent") or step.get("faults"):
                self.judge(request, step)
            self.requests.append(request)
            self.changed.notify_all()
            return step

    def judge(self, request, step):
        """Draws the fault of a request, and decides whether it has an effect or repeats one."""
        key = next((v for n, v in request["headers"] if n.lower() == "idempotency-key"), None)
        earlier = [r for r in self.requests if r["key"] == key and key is not None]
        request["key"] = key
        request["attempt"] = len(earlier) + 1
        draw = random.Random(f"{self.seed}:{key}:{len(earlier)}").random()
        for fault, share in sorted(step.get("faults", {}).items()):
            if draw < share:
                request["fault"] = fault
                break
            draw -= share
        if request["fault"] in ("429", "503"):
            request["effect"] = False
            step.update(status=int(request["fault"]), body="")
            if request["fault"] == "429":
                step["headers"] = [["Retry-After", "1"]]
            return
        request["repeat"] = any(r["effect"] for r in earlier)
        request["effect"] = not (request["repeat"] and step.get("idempotent"))
        if request["fault"]:
            step["do"] = {"lose": "close", "hang": "hang"}[request["fault"]]

    def barrier(self, path, parties):
        with self.changed:
            return self.barriers.setdefault(path, threading.Barrier(parties, timeout=PATIENCE))

    def count(self, difference):
        with self.changed:
            self.under_way += difference
            self.most_at_once = max(self.most_at_once, self.under_way)


def read_request(stream):
    """The next request of a connection; None at its end."""
    line = stream.readline().decode("latin-1").split()
    if len(line) != 3:
        return None
    headers = []
    while (field := stream.readline().decode("latin-1").strip("\r\n")):
        name, value = field.split(":", 1)
        headers.append([name, value.strip()])
    length = next((int(v) for n, v in headers if n.lower() == "content-length"), 0)
    body = stream.read(length)
    if len(body) < length:
        return None
    return {
        "method": line[0], "path": line[1], "headers": headers, "body": body.decode("latin-1"), "key": None,
        "fault": None, "effect": True, "repeat": False, "attempt": 1, "closed": False,
    }


def head(status, headers, length):
    fields = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status} Scripted\r\n{fields}Content-Length: {length}\r\n\r\n".encode("latin-1")


def answer(connection, endpoint, request, step):
    """Carries out a step; whether the connection stays open."""
    endpoint.count(+1)
    if "barrier" in step:
        try:
            endpoint.barrier(request["path"], step["barrier"]).wait()
        except threading.BrokenBarrierError:
            step = {"status": 503}
    time.sleep(step.get("delay", 0))
    # Before the answer: whoever has it may send the next request at once.
    endpoint.count(-1)
    do = step.get("do", "answer")
    body = b"x" * step["size"] if "size" in step else step.get("body", "").encode()
    if step.get("gzip"):
        body = gzip.compress(body)
        step["headers"] = step.get("headers", []) + [["Content-Encoding", "gzip"]]
    if do == "hang":
        try:
            while connection.recv(4096):
                pass
        except OSError:
            pass
        with endpoint.changed:
            request["closed"] = True
            endpoint.changed.notify_all()
    elif do == "raw":
        connection.sendall(body)
    elif do == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    elif do == "close-mid":
        connection.sendall(head(step.get("status", 200), step.get("headers", []), len(body)) + body[: len(body) // 2])
    elif do == "drip":
        connection.sendall(head(step.get("status", 200), step.get("headers", []), len(body)))
        for byte in body:
            time.sleep(step.get("every", 0.05))
            connection.sendall(bytes([byte]))
        return True
    elif do == "answer":
        connection.sendall(head(step.get("status", 200), step.get("headers", []), len(body)) + body)
        return True
    return False


def control(connection, endpoint, request):
    path, query = urlsplit(request["path"]).path, parse_qs(urlsplit(request["path"]).query)
    status, body = 200, b"{}"
    if path == "/_seen":
        body = json.dumps(endpoint.seen()).encode()
    elif path == "/_wait":
        found = endpoint.wait(query["path"][0], int(query.get("count", ["1"])[0]), "closed" in query)
        status = 200 if found else 504
    elif path == "/_program":
        endpoint.load(json.loads(request["body"]))
    else:
        status = 404
    connection.sendall(head(status, [["Connection", "close"]], len(body)) + body)


def serve(connection, endpoint, tls):
    number = None
    try:
        if tls:
            connection = tls.wrap_socket(connection, server_side=True)
        with connection.makefile("rb") as stream:
            while (request := read_request(stream)):
                if request["path"].startswith("/_"):
                    control(connection, endpoint, request)
                    break
                if number is None:
                    with endpoint.changed:
                        endpoint.connections += 1
                        number = endpoint.connections
                request["connection"] = number
                step = endpoint.step(request)
                if not answer(connection, endpoint, request, step):
                    break
    except (OSError, ValueError):
        pass  # The client went away, or did not speak HTTP: nothing to answer.
    finally:
        connection.close()


def make_certificate(directory):
    certificate, key = os.path.join(directory, "certificate.pem"), os.path.join(directory, "key.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


def main():
    program = json.loads(sys.stdin.readline())
    endpoint = Endpoint(program)
    with tempfile.TemporaryDirectory() as directory:
        tls, certificate = make_certificate(directory) if program.get("tls") else (None, None)
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(128)

        def accept():
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=serve, args=(connection, endpoint, tls), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        print(json.dumps({"port": listener.getsockname()[1], **({"ca": certificate} if certificate else {})}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
