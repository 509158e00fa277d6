/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const boardstream = $root.boardstream = (() => {

    /**
     * Namespace boardstream.
     * @exports boardstream
     * @namespace
     */
    const boardstream = {};

    boardstream.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof boardstream
         * @namespace
         */
        const v1 = {};

        v1.Submission = (function() {

            /**
             * Properties of a Submission.
             * @typedef {Object} boardstream.v1.Submission.$Properties
             * @property {string|null} [room] Room id.
             * @property {number|null} [id] Names the submission among those of its gateway.
             * @property {string|null} [gateway] The gateway that waits for the answer.
             * @property {boardstream.v1.Author.$Properties|null} [author] Who asks.
             * @property {boardstream.v1.Role|null} [role] With which role.
             * @property {boardstream.v1.Command.$Properties|null} [command] What is asked.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Submission.
             * @memberof boardstream.v1
             * @interface ISubmission
             * @augments boardstream.v1.Submission.$Properties
             * @deprecated Use boardstream.v1.Submission.$Properties instead.
             */

            /**
             * Shape of a Submission.
             * @typedef {{
             *   room?: string|null;
             *   id?: number|null;
             *   gateway?: string|null;
             *   author?: boardstream.v1.Author.$Shape|null;
             *   role?: boardstream.v1.Role|null;
             *   command?: boardstream.v1.Command.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.Submission.$Shape
             */

            /**
             * Constructs a new Submission.
             * @memberof boardstream.v1
             * @classdesc Gateway to sequencer: a command, who asks, and where the answer goes.
             * @constructor
             * @param {boardstream.v1.Submission.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Submission = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room id.
             * @member {string} room
             * @memberof boardstream.v1.Submission
             * @instance
             */
            Submission.prototype.room = "";

            /**
             * Names the submission among those of its gateway.
             * @member {number} id
             * @memberof boardstream.v1.Submission
             * @instance
             */
            Submission.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The gateway that waits for the answer.
             * @member {string} gateway
             * @memberof boardstream.v1.Submission
             * @instance
             */
            Submission.prototype.gateway = "";

            /**
             * Who asks.
             * @member {boardstream.v1.Author.$Properties|null|undefined} author
             * @memberof boardstream.v1.Submission
             * @instance
             */
            Submission.prototype.author = null;

            /**
             * With which role.
             * @member {boardstream.v1.Role} role
             * @memberof boardstream.v1.Submission
             * @instance
             */
            Submission.prototype.role = 0;

            /**
             * What is asked.
             * @member {boardstream.v1.Command.$Properties|null|undefined} command
             * @memberof boardstream.v1.Submission
             * @instance
             */
            Submission.prototype.command = null;

            /**
             * Encodes the specified Submission message. Does not implicitly {@link boardstream.v1.Submission.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Submission
             * @static
             * @param {boardstream.v1.Submission.$Properties} message Submission message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Submission.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.room);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.id);
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway") && message.gateway !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.gateway);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.boardstream.v1.Author.encode(message.author, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.role);
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    $root.boardstream.v1.Command.encode(message.command, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Submission message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Submission
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Submission & boardstream.v1.Submission.$Shape} Submission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Submission.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Submission();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gateway = value;
                            else
                                delete message.gateway;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.boardstream.v1.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.command = $root.boardstream.v1.Command.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Submission;
        })();

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} boardstream.v1.Command.$Properties
             * @property {boardstream.v1.SubmitCommand.$Properties|null} [submit] Commit an operation.
             * @property {boardstream.v1.DrawCommand.$Properties|null} [draw] Complete and commit a drawing.
             * @property {boardstream.v1.OpenCommand.$Properties|null} [open] Open the room.
             * @property {boardstream.v1.NameVersionCommand.$Properties|null} [nameVersion] Name a moment.
             * @property {boardstream.v1.ChangeAccessCommand.$Properties|null} [changeAccess] Change somebody's role.
             * @property {boardstream.v1.LoadPartCommand.$Properties|null} [loadPart] Load a part of a state.
             * @property {boardstream.v1.PurgeCommand.$Properties|null} [purge] Remove deleted elements for good.
             * @property {boardstream.v1.ArchiveCommand.$Properties|null} [archive] Take no more operations.
             * @property {boardstream.v1.ReopenCommand.$Properties|null} [reopen] Take operations again.
             * @property {"submit"|"draw"|"open"|"nameVersion"|"changeAccess"|"loadPart"|"purge"|"archive"|"reopen"} [command] What is asked.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof boardstream.v1
             * @interface ICommand
             * @augments boardstream.v1.Command.$Properties
             * @deprecated Use boardstream.v1.Command.$Properties instead.
             */

            /**
             * Narrowed shape of a Command.
             * @typedef {{
             *   submit?: boardstream.v1.SubmitCommand.$Shape|null;
             *   draw?: boardstream.v1.DrawCommand.$Shape|null;
             *   open?: boardstream.v1.OpenCommand.$Shape|null;
             *   nameVersion?: boardstream.v1.NameVersionCommand.$Shape|null;
             *   changeAccess?: boardstream.v1.ChangeAccessCommand.$Shape|null;
             *   loadPart?: boardstream.v1.LoadPartCommand.$Shape|null;
             *   purge?: boardstream.v1.PurgeCommand.$Shape|null;
             *   archive?: boardstream.v1.ArchiveCommand.$Shape|null;
             *   reopen?: boardstream.v1.ReopenCommand.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ command?: undefined; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "submit"; submit: boardstream.v1.SubmitCommand.$Shape; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "draw"; submit?: null; draw: boardstream.v1.DrawCommand.$Shape; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "open"; submit?: null; draw?: null; open: boardstream.v1.OpenCommand.$Shape; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "nameVersion"; submit?: null; draw?: null; open?: null; nameVersion: boardstream.v1.NameVersionCommand.$Shape; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "changeAccess"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess: boardstream.v1.ChangeAccessCommand.$Shape; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "loadPart"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart: boardstream.v1.LoadPartCommand.$Shape; purge?: null; archive?: null; reopen?: null }|{ command?: "purge"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge: boardstream.v1.PurgeCommand.$Shape; archive?: null; reopen?: null }|{ command?: "archive"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive: boardstream.v1.ArchiveCommand.$Shape; reopen?: null }|{ command?: "reopen"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen: boardstream.v1.ReopenCommand.$Shape })
             * )} boardstream.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof boardstream.v1
             * @classdesc Everything that can be asked of a room's owner.
             * @constructor
             * @param {boardstream.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Commit an operation.
             * @member {boardstream.v1.SubmitCommand.$Properties|null|undefined} submit
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.submit = null;

            /**
             * Complete and commit a drawing.
             * @member {boardstream.v1.DrawCommand.$Properties|null|undefined} draw
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.draw = null;

            /**
             * Open the room.
             * @member {boardstream.v1.OpenCommand.$Properties|null|undefined} open
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.open = null;

            /**
             * Name a moment.
             * @member {boardstream.v1.NameVersionCommand.$Properties|null|undefined} nameVersion
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.nameVersion = null;

            /**
             * Change somebody's role.
             * @member {boardstream.v1.ChangeAccessCommand.$Properties|null|undefined} changeAccess
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.changeAccess = null;

            /**
             * Load a part of a state.
             * @member {boardstream.v1.LoadPartCommand.$Properties|null|undefined} loadPart
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.loadPart = null;

            /**
             * Remove deleted elements for good.
             * @member {boardstream.v1.PurgeCommand.$Properties|null|undefined} purge
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.purge = null;

            /**
             * Take no more operations.
             * @member {boardstream.v1.ArchiveCommand.$Properties|null|undefined} archive
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.archive = null;

            /**
             * Take operations again.
             * @member {boardstream.v1.ReopenCommand.$Properties|null|undefined} reopen
             * @memberof boardstream.v1.Command
             * @instance
             */
            Command.prototype.reopen = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What is asked.
             * @member {"submit"|"draw"|"open"|"nameVersion"|"changeAccess"|"loadPart"|"purge"|"archive"|"reopen"|undefined} command
             * @memberof boardstream.v1.Command
             * @instance
             */
            $Object.defineProperty(Command.prototype, "command", {
                get: $util.oneOfGetter($oneOfFields = ["submit", "draw", "open", "nameVersion", "changeAccess", "loadPart", "purge", "archive", "reopen"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Command message. Does not implicitly {@link boardstream.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Command
             * @static
             * @param {boardstream.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.submit != null && $Object.hasOwnProperty.call(message, "submit"))
                    $root.boardstream.v1.SubmitCommand.encode(message.submit, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.draw != null && $Object.hasOwnProperty.call(message, "draw"))
                    $root.boardstream.v1.DrawCommand.encode(message.draw, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.open != null && $Object.hasOwnProperty.call(message, "open"))
                    $root.boardstream.v1.OpenCommand.encode(message.open, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.nameVersion != null && $Object.hasOwnProperty.call(message, "nameVersion"))
                    $root.boardstream.v1.NameVersionCommand.encode(message.nameVersion, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.changeAccess != null && $Object.hasOwnProperty.call(message, "changeAccess"))
                    $root.boardstream.v1.ChangeAccessCommand.encode(message.changeAccess, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.loadPart != null && $Object.hasOwnProperty.call(message, "loadPart"))
                    $root.boardstream.v1.LoadPartCommand.encode(message.loadPart, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.purge != null && $Object.hasOwnProperty.call(message, "purge"))
                    $root.boardstream.v1.PurgeCommand.encode(message.purge, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.archive != null && $Object.hasOwnProperty.call(message, "archive"))
                    $root.boardstream.v1.ArchiveCommand.encode(message.archive, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.reopen != null && $Object.hasOwnProperty.call(message, "reopen"))
                    $root.boardstream.v1.ReopenCommand.encode(message.reopen, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Command & boardstream.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.submit = $root.boardstream.v1.SubmitCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.submit);
                            message.command = "submit";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.draw = $root.boardstream.v1.DrawCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.draw);
                            message.command = "draw";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.open = $root.boardstream.v1.OpenCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.open);
                            message.command = "open";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.nameVersion = $root.boardstream.v1.NameVersionCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.nameVersion);
                            message.command = "nameVersion";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.changeAccess = $root.boardstream.v1.ChangeAccessCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.changeAccess);
                            message.command = "changeAccess";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.loadPart = $root.boardstream.v1.LoadPartCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.loadPart);
                            message.command = "loadPart";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.purge = $root.boardstream.v1.PurgeCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.purge);
                            message.command = "purge";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.archive = $root.boardstream.v1.ArchiveCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.archive);
                            message.command = "archive";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.reopen = $root.boardstream.v1.ReopenCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.reopen);
                            message.command = "reopen";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Command;
        })();

        v1.SubmitCommand = (function() {

            /**
             * Properties of a SubmitCommand.
             * @typedef {Object} boardstream.v1.SubmitCommand.$Properties
             * @property {boardstream.v1.OpId.$Properties|null} [opId] Its id; an empty client is the submission's author.
             * @property {Uint8Array|null} [nonce] 8 bytes.
             * @property {number|null} [baseSeq] The seq that it was made at.
             * @property {boardstream.v1.Operation.$Properties|null} [op] The operation.
             * @property {number|null} [clientTime] The client's wall clock, ms since 1970.
             * @property {boolean|null} [allOrNothing] True: refuse it when any of it would be dropped.
             * @property {number|null} [restoredFrom] On a restore: the seq whose state is brought back.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitCommand.
             * @memberof boardstream.v1
             * @interface ISubmitCommand
             * @augments boardstream.v1.SubmitCommand.$Properties
             * @deprecated Use boardstream.v1.SubmitCommand.$Properties instead.
             */

            /**
             * Shape of a SubmitCommand.
             * @typedef {{
             *   opId?: boardstream.v1.OpId.$Shape|null;
             *   nonce?: Uint8Array|null;
             *   baseSeq?: number|null;
             *   op?: boardstream.v1.Operation.$Shape|null;
             *   clientTime?: number|null;
             *   allOrNothing?: boolean|null;
             *   restoredFrom?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.SubmitCommand.$Shape
             */

            /**
             * Constructs a new SubmitCommand.
             * @memberof boardstream.v1
             * @classdesc Commit an operation.
             * @constructor
             * @param {boardstream.v1.SubmitCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its id; an empty client is the submission's author.
             * @member {boardstream.v1.OpId.$Properties|null|undefined} opId
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.opId = null;

            /**
             * 8 bytes.
             * @member {Uint8Array} nonce
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.nonce = $util.newBuffer([]);

            /**
             * The seq that it was made at.
             * @member {number} baseSeq
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.baseSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The operation.
             * @member {boardstream.v1.Operation.$Properties|null|undefined} op
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.op = null;

            /**
             * The client's wall clock, ms since 1970.
             * @member {number|null|undefined} clientTime
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.clientTime = null;

            /**
             * True: refuse it when any of it would be dropped.
             * @member {boolean|null|undefined} allOrNothing
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.allOrNothing = null;

            /**
             * On a restore: the seq whose state is brought back.
             * @member {number|null|undefined} restoredFrom
             * @memberof boardstream.v1.SubmitCommand
             * @instance
             */
            SubmitCommand.prototype.restoredFrom = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitCommand.prototype, "_clientTime", {
                get: $util.oneOfGetter($oneOfFields = ["clientTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitCommand.prototype, "_allOrNothing", {
                get: $util.oneOfGetter($oneOfFields = ["allOrNothing"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitCommand.prototype, "_restoredFrom", {
                get: $util.oneOfGetter($oneOfFields = ["restoredFrom"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SubmitCommand message. Does not implicitly {@link boardstream.v1.SubmitCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.SubmitCommand
             * @static
             * @param {boardstream.v1.SubmitCommand.$Properties} message SubmitCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.opId != null && $Object.hasOwnProperty.call(message, "opId"))
                    $root.boardstream.v1.OpId.encode(message.opId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nonce);
                if (message.baseSeq != null && $Object.hasOwnProperty.call(message, "baseSeq") && (typeof message.baseSeq === "object" ? message.baseSeq.low || message.baseSeq.high : message.baseSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.baseSeq);
                if (message.op != null && $Object.hasOwnProperty.call(message, "op"))
                    $root.boardstream.v1.Operation.encode(message.op, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.clientTime != null && $Object.hasOwnProperty.call(message, "clientTime"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.clientTime);
                if (message.allOrNothing != null && $Object.hasOwnProperty.call(message, "allOrNothing"))
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.allOrNothing);
                if (message.restoredFrom != null && $Object.hasOwnProperty.call(message, "restoredFrom"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.restoredFrom);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.SubmitCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.SubmitCommand & boardstream.v1.SubmitCommand.$Shape} SubmitCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.SubmitCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.opId = $root.boardstream.v1.OpId.decode(reader, reader.size(), $undefined, _depth + 1, message.opId);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.baseSeq = value;
                            else
                                delete message.baseSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.op = $root.boardstream.v1.Operation.decode(reader, reader.size(), $undefined, _depth + 1, message.op);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.clientTime = reader.int64();
                            message._clientTime = "clientTime";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.allOrNothing = reader.bool();
                            message._allOrNothing = "allOrNothing";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.restoredFrom = reader.uint64();
                            message._restoredFrom = "restoredFrom";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubmitCommand;
        })();

        v1.DrawCommand = (function() {

            /**
             * Properties of a DrawCommand.
             * @typedef {Object} boardstream.v1.DrawCommand.$Properties
             * @property {boardstream.v1.OpId.$Properties|null} [opId] Id of the operation; an empty client is the submission's author.
             * @property {Uint8Array|null} [nonce] 8 bytes.
             * @property {boardstream.v1.Drawing.$Properties|null} [drawing] The drawing.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DrawCommand.
             * @memberof boardstream.v1
             * @interface IDrawCommand
             * @augments boardstream.v1.DrawCommand.$Properties
             * @deprecated Use boardstream.v1.DrawCommand.$Properties instead.
             */

            /**
             * Shape of a DrawCommand.
             * @typedef {{
             *   opId?: boardstream.v1.OpId.$Shape|null;
             *   nonce?: Uint8Array|null;
             *   drawing?: boardstream.v1.Drawing.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.DrawCommand.$Shape
             */

            /**
             * Constructs a new DrawCommand.
             * @memberof boardstream.v1
             * @classdesc Complete and commit a drawing.
             * @constructor
             * @param {boardstream.v1.DrawCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DrawCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Id of the operation; an empty client is the submission's author.
             * @member {boardstream.v1.OpId.$Properties|null|undefined} opId
             * @memberof boardstream.v1.DrawCommand
             * @instance
             */
            DrawCommand.prototype.opId = null;

            /**
             * 8 bytes.
             * @member {Uint8Array} nonce
             * @memberof boardstream.v1.DrawCommand
             * @instance
             */
            DrawCommand.prototype.nonce = $util.newBuffer([]);

            /**
             * The drawing.
             * @member {boardstream.v1.Drawing.$Properties|null|undefined} drawing
             * @memberof boardstream.v1.DrawCommand
             * @instance
             */
            DrawCommand.prototype.drawing = null;

            /**
             * Encodes the specified DrawCommand message. Does not implicitly {@link boardstream.v1.DrawCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.DrawCommand
             * @static
             * @param {boardstream.v1.DrawCommand.$Properties} message DrawCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DrawCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.opId != null && $Object.hasOwnProperty.call(message, "opId"))
                    $root.boardstream.v1.OpId.encode(message.opId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nonce);
                if (message.drawing != null && $Object.hasOwnProperty.call(message, "drawing"))
                    $root.boardstream.v1.Drawing.encode(message.drawing, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DrawCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.DrawCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.DrawCommand & boardstream.v1.DrawCommand.$Shape} DrawCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DrawCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.DrawCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.opId = $root.boardstream.v1.OpId.decode(reader, reader.size(), $undefined, _depth + 1, message.opId);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.drawing = $root.boardstream.v1.Drawing.decode(reader, reader.size(), $undefined, _depth + 1, message.drawing);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DrawCommand;
        })();

        v1.OpenCommand = (function() {

            /**
             * Properties of an OpenCommand.
             * @typedef {Object} boardstream.v1.OpenCommand.$Properties
             * @property {boardstream.v1.RoomSettings.$Properties|null} [settings] What it is opened with.
             * @property {boardstream.v1.RoomParent.$Properties|null} [parent] Set on a fork.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpenCommand.
             * @memberof boardstream.v1
             * @interface IOpenCommand
             * @augments boardstream.v1.OpenCommand.$Properties
             * @deprecated Use boardstream.v1.OpenCommand.$Properties instead.
             */

            /**
             * Shape of an OpenCommand.
             * @typedef {boardstream.v1.OpenCommand.$Properties} boardstream.v1.OpenCommand.$Shape
             */

            /**
             * Constructs a new OpenCommand.
             * @memberof boardstream.v1
             * @classdesc Open the room.
             * @constructor
             * @param {boardstream.v1.OpenCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpenCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * What it is opened with.
             * @member {boardstream.v1.RoomSettings.$Properties|null|undefined} settings
             * @memberof boardstream.v1.OpenCommand
             * @instance
             */
            OpenCommand.prototype.settings = null;

            /**
             * Set on a fork.
             * @member {boardstream.v1.RoomParent.$Properties|null|undefined} parent
             * @memberof boardstream.v1.OpenCommand
             * @instance
             */
            OpenCommand.prototype.parent = null;

            /**
             * Encodes the specified OpenCommand message. Does not implicitly {@link boardstream.v1.OpenCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.OpenCommand
             * @static
             * @param {boardstream.v1.OpenCommand.$Properties} message OpenCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpenCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                    $root.boardstream.v1.RoomSettings.encode(message.settings, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    $root.boardstream.v1.RoomParent.encode(message.parent, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpenCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.OpenCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.OpenCommand & boardstream.v1.OpenCommand.$Shape} OpenCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpenCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.OpenCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.settings = $root.boardstream.v1.RoomSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.settings);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.parent = $root.boardstream.v1.RoomParent.decode(reader, reader.size(), $undefined, _depth + 1, message.parent);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OpenCommand;
        })();

        v1.NameVersionCommand = (function() {

            /**
             * Properties of a NameVersionCommand.
             * @typedef {Object} boardstream.v1.NameVersionCommand.$Properties
             * @property {string|null} [name] The name.
             * @property {number|null} [at] The seq that it names.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NameVersionCommand.
             * @memberof boardstream.v1
             * @interface INameVersionCommand
             * @augments boardstream.v1.NameVersionCommand.$Properties
             * @deprecated Use boardstream.v1.NameVersionCommand.$Properties instead.
             */

            /**
             * Shape of a NameVersionCommand.
             * @typedef {boardstream.v1.NameVersionCommand.$Properties} boardstream.v1.NameVersionCommand.$Shape
             */

            /**
             * Constructs a new NameVersionCommand.
             * @memberof boardstream.v1
             * @classdesc Name a moment.
             * @constructor
             * @param {boardstream.v1.NameVersionCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NameVersionCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The name.
             * @member {string} name
             * @memberof boardstream.v1.NameVersionCommand
             * @instance
             */
            NameVersionCommand.prototype.name = "";

            /**
             * The seq that it names.
             * @member {number} at
             * @memberof boardstream.v1.NameVersionCommand
             * @instance
             */
            NameVersionCommand.prototype.at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified NameVersionCommand message. Does not implicitly {@link boardstream.v1.NameVersionCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.NameVersionCommand
             * @static
             * @param {boardstream.v1.NameVersionCommand.$Properties} message NameVersionCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NameVersionCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NameVersionCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.NameVersionCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.NameVersionCommand & boardstream.v1.NameVersionCommand.$Shape} NameVersionCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NameVersionCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.NameVersionCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NameVersionCommand;
        })();

        v1.ChangeAccessCommand = (function() {

            /**
             * Properties of a ChangeAccessCommand.
             * @typedef {Object} boardstream.v1.ChangeAccessCommand.$Properties
             * @property {string|null} [subject] Subject of their token.
             * @property {boardstream.v1.Role|null} [role] The new role, or none.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChangeAccessCommand.
             * @memberof boardstream.v1
             * @interface IChangeAccessCommand
             * @augments boardstream.v1.ChangeAccessCommand.$Properties
             * @deprecated Use boardstream.v1.ChangeAccessCommand.$Properties instead.
             */

            /**
             * Shape of a ChangeAccessCommand.
             * @typedef {boardstream.v1.ChangeAccessCommand.$Properties} boardstream.v1.ChangeAccessCommand.$Shape
             */

            /**
             * Constructs a new ChangeAccessCommand.
             * @memberof boardstream.v1
             * @classdesc Change somebody's role.
             * @constructor
             * @param {boardstream.v1.ChangeAccessCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChangeAccessCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Subject of their token.
             * @member {string} subject
             * @memberof boardstream.v1.ChangeAccessCommand
             * @instance
             */
            ChangeAccessCommand.prototype.subject = "";

            /**
             * The new role, or none.
             * @member {boardstream.v1.Role} role
             * @memberof boardstream.v1.ChangeAccessCommand
             * @instance
             */
            ChangeAccessCommand.prototype.role = 0;

            /**
             * Encodes the specified ChangeAccessCommand message. Does not implicitly {@link boardstream.v1.ChangeAccessCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ChangeAccessCommand
             * @static
             * @param {boardstream.v1.ChangeAccessCommand.$Properties} message ChangeAccessCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChangeAccessCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.subject);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChangeAccessCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ChangeAccessCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ChangeAccessCommand & boardstream.v1.ChangeAccessCommand.$Shape} ChangeAccessCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChangeAccessCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ChangeAccessCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ChangeAccessCommand;
        })();

        v1.LoadPartCommand = (function() {

            /**
             * Properties of a LoadPartCommand.
             * @typedef {Object} boardstream.v1.LoadPartCommand.$Properties
             * @property {boardstream.v1.LoadCause|null} [cause] Why.
             * @property {string|null} [loadId] The same in all parts of a load.
             * @property {number|null} [part] 1 to `parts`.
             * @property {number|null} [parts] Number of parts.
             * @property {Array.<boardstream.v1.IdentifiedElement.$Properties>|null} [elements] The elements of this part.
             * @property {boardstream.v1.BoardProps.$Properties|null} [board] In the first part.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoadPartCommand.
             * @memberof boardstream.v1
             * @interface ILoadPartCommand
             * @augments boardstream.v1.LoadPartCommand.$Properties
             * @deprecated Use boardstream.v1.LoadPartCommand.$Properties instead.
             */

            /**
             * Shape of a LoadPartCommand.
             * @typedef {boardstream.v1.LoadPartCommand.$Properties} boardstream.v1.LoadPartCommand.$Shape
             */

            /**
             * Constructs a new LoadPartCommand.
             * @memberof boardstream.v1
             * @classdesc Load a part of a state.
             * @constructor
             * @param {boardstream.v1.LoadPartCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoadPartCommand = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Why.
             * @member {boardstream.v1.LoadCause} cause
             * @memberof boardstream.v1.LoadPartCommand
             * @instance
             */
            LoadPartCommand.prototype.cause = 0;

            /**
             * The same in all parts of a load.
             * @member {string} loadId
             * @memberof boardstream.v1.LoadPartCommand
             * @instance
             */
            LoadPartCommand.prototype.loadId = "";

            /**
             * 1 to `parts`.
             * @member {number} part
             * @memberof boardstream.v1.LoadPartCommand
             * @instance
             */
            LoadPartCommand.prototype.part = 0;

            /**
             * Number of parts.
             * @member {number} parts
             * @memberof boardstream.v1.LoadPartCommand
             * @instance
             */
            LoadPartCommand.prototype.parts = 0;

            /**
             * The elements of this part.
             * @member {Array.<boardstream.v1.IdentifiedElement.$Properties>} elements
             * @memberof boardstream.v1.LoadPartCommand
             * @instance
             */
            LoadPartCommand.prototype.elements = $util.emptyArray;

            /**
             * In the first part.
             * @member {boardstream.v1.BoardProps.$Properties|null|undefined} board
             * @memberof boardstream.v1.LoadPartCommand
             * @instance
             */
            LoadPartCommand.prototype.board = null;

            /**
             * Encodes the specified LoadPartCommand message. Does not implicitly {@link boardstream.v1.LoadPartCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.LoadPartCommand
             * @static
             * @param {boardstream.v1.LoadPartCommand.$Properties} message LoadPartCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoadPartCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.cause);
                if (message.loadId != null && $Object.hasOwnProperty.call(message, "loadId") && message.loadId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.loadId);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.part);
                if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.parts);
                if (message.elements != null && message.elements.length)
                    for (let i = 0; i < message.elements.length; ++i)
                        $root.boardstream.v1.IdentifiedElement.encode(message.elements[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.board != null && $Object.hasOwnProperty.call(message, "board"))
                    $root.boardstream.v1.BoardProps.encode(message.board, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoadPartCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.LoadPartCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.LoadPartCommand & boardstream.v1.LoadPartCommand.$Shape} LoadPartCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoadPartCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.LoadPartCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.loadId = value;
                            else
                                delete message.loadId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.parts = value;
                            else
                                delete message.parts;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.boardstream.v1.IdentifiedElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.board = $root.boardstream.v1.BoardProps.decode(reader, reader.size(), $undefined, _depth + 1, message.board);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LoadPartCommand;
        })();

        v1.PurgeCommand = (function() {

            /**
             * Properties of a PurgeCommand.
             * @typedef {Object} boardstream.v1.PurgeCommand.$Properties
             * @property {Array.<string>|null} [ids] Element ids.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PurgeCommand.
             * @memberof boardstream.v1
             * @interface IPurgeCommand
             * @augments boardstream.v1.PurgeCommand.$Properties
             * @deprecated Use boardstream.v1.PurgeCommand.$Properties instead.
             */

            /**
             * Shape of a PurgeCommand.
             * @typedef {boardstream.v1.PurgeCommand.$Properties} boardstream.v1.PurgeCommand.$Shape
             */

            /**
             * Constructs a new PurgeCommand.
             * @memberof boardstream.v1
             * @classdesc Remove deleted elements for good.
             * @constructor
             * @param {boardstream.v1.PurgeCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PurgeCommand = function (properties) {
                this.ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element ids.
             * @member {Array.<string>} ids
             * @memberof boardstream.v1.PurgeCommand
             * @instance
             */
            PurgeCommand.prototype.ids = $util.emptyArray;

            /**
             * Encodes the specified PurgeCommand message. Does not implicitly {@link boardstream.v1.PurgeCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.PurgeCommand
             * @static
             * @param {boardstream.v1.PurgeCommand.$Properties} message PurgeCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PurgeCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ids != null && message.ids.length)
                    for (let i = 0; i < message.ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PurgeCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.PurgeCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.PurgeCommand & boardstream.v1.PurgeCommand.$Shape} PurgeCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PurgeCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.PurgeCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ids && message.ids.length))
                                message.ids = [];
                            message.ids.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PurgeCommand;
        })();

        v1.ArchiveCommand = (function() {

            /**
             * Properties of an ArchiveCommand.
             * @typedef {Object} boardstream.v1.ArchiveCommand.$Properties
             * @property {boardstream.v1.ArchiveCause|null} [cause] Why, when nobody asked for it.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ArchiveCommand.
             * @memberof boardstream.v1
             * @interface IArchiveCommand
             * @augments boardstream.v1.ArchiveCommand.$Properties
             * @deprecated Use boardstream.v1.ArchiveCommand.$Properties instead.
             */

            /**
             * Shape of an ArchiveCommand.
             * @typedef {boardstream.v1.ArchiveCommand.$Properties} boardstream.v1.ArchiveCommand.$Shape
             */

            /**
             * Constructs a new ArchiveCommand.
             * @memberof boardstream.v1
             * @classdesc Take no more operations.
             * @constructor
             * @param {boardstream.v1.ArchiveCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ArchiveCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Why, when nobody asked for it.
             * @member {boardstream.v1.ArchiveCause} cause
             * @memberof boardstream.v1.ArchiveCommand
             * @instance
             */
            ArchiveCommand.prototype.cause = 0;

            /**
             * Encodes the specified ArchiveCommand message. Does not implicitly {@link boardstream.v1.ArchiveCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ArchiveCommand
             * @static
             * @param {boardstream.v1.ArchiveCommand.$Properties} message ArchiveCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ArchiveCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.cause);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ArchiveCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ArchiveCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ArchiveCommand & boardstream.v1.ArchiveCommand.$Shape} ArchiveCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ArchiveCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ArchiveCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ArchiveCommand;
        })();

        v1.ReopenCommand = (function() {

            /**
             * Properties of a ReopenCommand.
             * @typedef {Object} boardstream.v1.ReopenCommand.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReopenCommand.
             * @memberof boardstream.v1
             * @interface IReopenCommand
             * @augments boardstream.v1.ReopenCommand.$Properties
             * @deprecated Use boardstream.v1.ReopenCommand.$Properties instead.
             */

            /**
             * Shape of a ReopenCommand.
             * @typedef {boardstream.v1.ReopenCommand.$Properties} boardstream.v1.ReopenCommand.$Shape
             */

            /**
             * Constructs a new ReopenCommand.
             * @memberof boardstream.v1
             * @classdesc Take operations again.
             * @constructor
             * @param {boardstream.v1.ReopenCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReopenCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ReopenCommand message. Does not implicitly {@link boardstream.v1.ReopenCommand.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ReopenCommand
             * @static
             * @param {boardstream.v1.ReopenCommand.$Properties} message ReopenCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReopenCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReopenCommand message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ReopenCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ReopenCommand & boardstream.v1.ReopenCommand.$Shape} ReopenCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReopenCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ReopenCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReopenCommand;
        })();

        v1.Replies = (function() {

            /**
             * Properties of a Replies.
             * @typedef {Object} boardstream.v1.Replies.$Properties
             * @property {Array.<boardstream.v1.Reply.$Properties>|null} [replies] One a submission.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Replies.
             * @memberof boardstream.v1
             * @interface IReplies
             * @augments boardstream.v1.Replies.$Properties
             * @deprecated Use boardstream.v1.Replies.$Properties instead.
             */

            /**
             * Shape of a Replies.
             * @typedef {{
             *   replies?: Array.<boardstream.v1.Reply.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.Replies.$Shape
             */

            /**
             * Constructs a new Replies.
             * @memberof boardstream.v1
             * @classdesc Sequencer to gateway: what became of submissions, in the order in which they were decided.
             * @constructor
             * @param {boardstream.v1.Replies.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Replies = function (properties) {
                this.replies = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * One a submission.
             * @member {Array.<boardstream.v1.Reply.$Properties>} replies
             * @memberof boardstream.v1.Replies
             * @instance
             */
            Replies.prototype.replies = $util.emptyArray;

            /**
             * Encodes the specified Replies message. Does not implicitly {@link boardstream.v1.Replies.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Replies
             * @static
             * @param {boardstream.v1.Replies.$Properties} message Replies message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Replies.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replies != null && message.replies.length)
                    for (let i = 0; i < message.replies.length; ++i)
                        $root.boardstream.v1.Reply.encode(message.replies[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Replies message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Replies
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Replies & boardstream.v1.Replies.$Shape} Replies
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Replies.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Replies();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replies && message.replies.length))
                                message.replies = [];
                            message.replies.push($root.boardstream.v1.Reply.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Replies;
        })();

        v1.Reply = (function() {

            /**
             * Properties of a Reply.
             * @typedef {Object} boardstream.v1.Reply.$Properties
             * @property {number|null} [id] The submission's id.
             * @property {number|null} [committed] It is committed and durable; the seq of its event.
             * @property {number|null} [duplicate] It was committed before; the seq of its event.
             * @property {boardstream.v1.Refusal.$Properties|null} [refused] It was refused.
             * @property {"committed"|"duplicate"|"refused"} [outcome] What became of it.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reply.
             * @memberof boardstream.v1
             * @interface IReply
             * @augments boardstream.v1.Reply.$Properties
             * @deprecated Use boardstream.v1.Reply.$Properties instead.
             */

            /**
             * Narrowed shape of a Reply.
             * @typedef {{
             *   id?: number|null;
             *   committed?: number|null;
             *   duplicate?: number|null;
             *   refused?: boardstream.v1.Refusal.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ outcome?: undefined; committed?: null; duplicate?: null; refused?: null }|{ outcome?: "committed"; committed: number; duplicate?: null; refused?: null }|{ outcome?: "duplicate"; committed?: null; duplicate: number; refused?: null }|{ outcome?: "refused"; committed?: null; duplicate?: null; refused: boardstream.v1.Refusal.$Shape })
             * )} boardstream.v1.Reply.$Shape
             */

            /**
             * Constructs a new Reply.
             * @memberof boardstream.v1
             * @classdesc What became of one submission.
             * @constructor
             * @param {boardstream.v1.Reply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The submission's id.
             * @member {number} id
             * @memberof boardstream.v1.Reply
             * @instance
             */
            Reply.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * It is committed and durable; the seq of its event.
             * @member {number|null|undefined} committed
             * @memberof boardstream.v1.Reply
             * @instance
             */
            Reply.prototype.committed = null;

            /**
             * It was committed before; the seq of its event.
             * @member {number|null|undefined} duplicate
             * @memberof boardstream.v1.Reply
             * @instance
             */
            Reply.prototype.duplicate = null;

            /**
             * It was refused.
             * @member {boardstream.v1.Refusal.$Properties|null|undefined} refused
             * @memberof boardstream.v1.Reply
             * @instance
             */
            Reply.prototype.refused = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What became of it.
             * @member {"committed"|"duplicate"|"refused"|undefined} outcome
             * @memberof boardstream.v1.Reply
             * @instance
             */
            $Object.defineProperty(Reply.prototype, "outcome", {
                get: $util.oneOfGetter($oneOfFields = ["committed", "duplicate", "refused"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Reply message. Does not implicitly {@link boardstream.v1.Reply.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Reply
             * @static
             * @param {boardstream.v1.Reply.$Properties} message Reply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.committed != null && $Object.hasOwnProperty.call(message, "committed"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.committed);
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.duplicate);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    $root.boardstream.v1.Refusal.encode(message.refused, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Reply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Reply & boardstream.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Reply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.committed = reader.uint64();
                            message.outcome = "committed";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.duplicate = reader.uint64();
                            message.outcome = "duplicate";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.refused = $root.boardstream.v1.Refusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                            message.outcome = "refused";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reply;
        })();

        v1.Refusal = (function() {

            /**
             * Properties of a Refusal.
             * @typedef {Object} boardstream.v1.Refusal.$Properties
             * @property {string|null} [code] For programs.
             * @property {string|null} [message] For people.
             * @property {Array.<boardstream.v1.Dropped.$Properties>|null} [elements] The elements concerned.
             * @property {number|null} [retryAfterMs] ms to wait before it is sent again.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Refusal.
             * @memberof boardstream.v1
             * @interface IRefusal
             * @augments boardstream.v1.Refusal.$Properties
             * @deprecated Use boardstream.v1.Refusal.$Properties instead.
             */

            /**
             * Shape of a Refusal.
             * @typedef {boardstream.v1.Refusal.$Properties} boardstream.v1.Refusal.$Shape
             */

            /**
             * Constructs a new Refusal.
             * @memberof boardstream.v1
             * @classdesc Why a command was refused.
             * @constructor
             * @param {boardstream.v1.Refusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Refusal = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * For programs.
             * @member {string} code
             * @memberof boardstream.v1.Refusal
             * @instance
             */
            Refusal.prototype.code = "";

            /**
             * For people.
             * @member {string} message
             * @memberof boardstream.v1.Refusal
             * @instance
             */
            Refusal.prototype.message = "";

            /**
             * The elements concerned.
             * @member {Array.<boardstream.v1.Dropped.$Properties>} elements
             * @memberof boardstream.v1.Refusal
             * @instance
             */
            Refusal.prototype.elements = $util.emptyArray;

            /**
             * ms to wait before it is sent again.
             * @member {number|null|undefined} retryAfterMs
             * @memberof boardstream.v1.Refusal
             * @instance
             */
            Refusal.prototype.retryAfterMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Refusal.prototype, "_retryAfterMs", {
                get: $util.oneOfGetter($oneOfFields = ["retryAfterMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link boardstream.v1.Refusal.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Refusal
             * @static
             * @param {boardstream.v1.Refusal.$Properties} message Refusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Refusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.elements != null && message.elements.length)
                    for (let i = 0; i < message.elements.length; ++i)
                        $root.boardstream.v1.Dropped.encode(message.elements[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.retryAfterMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Refusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Refusal & boardstream.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Refusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Refusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.boardstream.v1.Dropped.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.retryAfterMs = reader.uint32();
                            message._retryAfterMs = "retryAfterMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Refusal;
        })();

        v1.LiveEvents = (function() {

            /**
             * Properties of a LiveEvents.
             * @typedef {Object} boardstream.v1.LiveEvents.$Properties
             * @property {number|null} [from] seq of the first.
             * @property {Array.<Uint8Array>|null} [events] Each an encoded `Event`, with the bytes that it has in the log.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LiveEvents.
             * @memberof boardstream.v1
             * @interface ILiveEvents
             * @augments boardstream.v1.LiveEvents.$Properties
             * @deprecated Use boardstream.v1.LiveEvents.$Properties instead.
             */

            /**
             * Shape of a LiveEvents.
             * @typedef {boardstream.v1.LiveEvents.$Properties} boardstream.v1.LiveEvents.$Shape
             */

            /**
             * Constructs a new LiveEvents.
             * @memberof boardstream.v1
             * @classdesc Consecutive events of one room: on its live subject those of one append, in BOARD_EVENTS of one or several.
             * @constructor
             * @param {boardstream.v1.LiveEvents.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LiveEvents = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * seq of the first.
             * @member {number} from
             * @memberof boardstream.v1.LiveEvents
             * @instance
             */
            LiveEvents.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Each an encoded `Event`, with the bytes that it has in the log.
             * @member {Array.<Uint8Array>} events
             * @memberof boardstream.v1.LiveEvents
             * @instance
             */
            LiveEvents.prototype.events = $util.emptyArray;

            /**
             * Encodes the specified LiveEvents message. Does not implicitly {@link boardstream.v1.LiveEvents.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.LiveEvents
             * @static
             * @param {boardstream.v1.LiveEvents.$Properties} message LiveEvents message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LiveEvents.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.from);
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.events[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LiveEvents message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.LiveEvents
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.LiveEvents & boardstream.v1.LiveEvents.$Shape} LiveEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LiveEvents.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.LiveEvents();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LiveEvents;
        })();

        v1.PresenceNotice = (function() {

            /**
             * Properties of a PresenceNotice.
             * @typedef {Object} boardstream.v1.PresenceNotice.$Properties
             * @property {string|null} [gateway] The gateway that sends this.
             * @property {string|null} [session] The session.
             * @property {string|null} [client] Its client.
             * @property {boardstream.v1.PresenceState.$Properties|null} [state] Absent: the session is gone.
             * @property {boolean|null} [hello] True: everybody there should show theirs.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PresenceNotice.
             * @memberof boardstream.v1
             * @interface IPresenceNotice
             * @augments boardstream.v1.PresenceNotice.$Properties
             * @deprecated Use boardstream.v1.PresenceNotice.$Properties instead.
             */

            /**
             * Shape of a PresenceNotice.
             * @typedef {boardstream.v1.PresenceNotice.$Properties} boardstream.v1.PresenceNotice.$Shape
             */

            /**
             * Constructs a new PresenceNotice.
             * @memberof boardstream.v1
             * @classdesc Gateway to gateways: what one session shows.
             * @constructor
             * @param {boardstream.v1.PresenceNotice.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PresenceNotice = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The gateway that sends this.
             * @member {string} gateway
             * @memberof boardstream.v1.PresenceNotice
             * @instance
             */
            PresenceNotice.prototype.gateway = "";

            /**
             * The session.
             * @member {string} session
             * @memberof boardstream.v1.PresenceNotice
             * @instance
             */
            PresenceNotice.prototype.session = "";

            /**
             * Its client.
             * @member {string} client
             * @memberof boardstream.v1.PresenceNotice
             * @instance
             */
            PresenceNotice.prototype.client = "";

            /**
             * Absent: the session is gone.
             * @member {boardstream.v1.PresenceState.$Properties|null|undefined} state
             * @memberof boardstream.v1.PresenceNotice
             * @instance
             */
            PresenceNotice.prototype.state = null;

            /**
             * True: everybody there should show theirs.
             * @member {boolean|null|undefined} hello
             * @memberof boardstream.v1.PresenceNotice
             * @instance
             */
            PresenceNotice.prototype.hello = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PresenceNotice.prototype, "_hello", {
                get: $util.oneOfGetter($oneOfFields = ["hello"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PresenceNotice message. Does not implicitly {@link boardstream.v1.PresenceNotice.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.PresenceNotice
             * @static
             * @param {boardstream.v1.PresenceNotice.$Properties} message PresenceNotice message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PresenceNotice.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway") && message.gateway !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.gateway);
                if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.session);
                if (message.client != null && $Object.hasOwnProperty.call(message, "client") && message.client !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.client);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.boardstream.v1.PresenceState.encode(message.state, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.hello);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PresenceNotice message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.PresenceNotice
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceNotice & boardstream.v1.PresenceNotice.$Shape} PresenceNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PresenceNotice.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.PresenceNotice();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gateway = value;
                            else
                                delete message.gateway;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session = value;
                            else
                                delete message.session;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.client = value;
                            else
                                delete message.client;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.boardstream.v1.PresenceState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.hello = reader.bool();
                            message._hello = "hello";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PresenceNotice;
        })();

        v1.ControlNotice = (function() {

            /**
             * Properties of a ControlNotice.
             * @typedef {Object} boardstream.v1.ControlNotice.$Properties
             * @property {number|null} [head] The room's last event.
             * @property {boardstream.v1.RoomNotice.$Properties|null} [room] How it stands; `head` in it is not set.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlNotice.
             * @memberof boardstream.v1
             * @interface IControlNotice
             * @augments boardstream.v1.ControlNotice.$Properties
             * @deprecated Use boardstream.v1.ControlNotice.$Properties instead.
             */

            /**
             * Shape of a ControlNotice.
             * @typedef {boardstream.v1.ControlNotice.$Properties} boardstream.v1.ControlNotice.$Shape
             */

            /**
             * Constructs a new ControlNotice.
             * @memberof boardstream.v1
             * @classdesc Owner of a room to gateways: the room's head, and how it stands when that changed.
             * @constructor
             * @param {boardstream.v1.ControlNotice.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlNotice = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The room's last event.
             * @member {number} head
             * @memberof boardstream.v1.ControlNotice
             * @instance
             */
            ControlNotice.prototype.head = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * How it stands; `head` in it is not set.
             * @member {boardstream.v1.RoomNotice.$Properties|null|undefined} room
             * @memberof boardstream.v1.ControlNotice
             * @instance
             */
            ControlNotice.prototype.room = null;

            /**
             * Encodes the specified ControlNotice message. Does not implicitly {@link boardstream.v1.ControlNotice.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ControlNotice
             * @static
             * @param {boardstream.v1.ControlNotice.$Properties} message ControlNotice message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlNotice.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.head != null && $Object.hasOwnProperty.call(message, "head") && (typeof message.head === "object" ? message.head.low || message.head.high : message.head !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.head);
                if (message.room != null && $Object.hasOwnProperty.call(message, "room"))
                    $root.boardstream.v1.RoomNotice.encode(message.room, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlNotice message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ControlNotice
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ControlNotice & boardstream.v1.ControlNotice.$Shape} ControlNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlNotice.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ControlNotice();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.head = value;
                            else
                                delete message.head;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.room = $root.boardstream.v1.RoomNotice.decode(reader, reader.size(), $undefined, _depth + 1, message.room);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ControlNotice;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} boardstream.v1.Event.$Properties
             * @property {number|null} [seq] Position in the room: 1, 2, 3 … below 2^53.
             * @property {number|null} [committedAt] When it was committed, ms since 1970; never less than the event's before.
             * @property {number|null} [version] Version of the body's type, from 1. It grows with every change of what a fold of the event yields.
             * @property {boardstream.v1.Author.$Properties|null} [author] Who caused it; absent when the room's owner did.
             * @property {boardstream.v1.StateHash.$Properties|null} [hash] State hash after this event, on every 1,024th.
             * @property {boardstream.v1.RoomOpened.$Properties|null} [roomOpened] Always the first event.
             * @property {boardstream.v1.OpCommitted.$Properties|null} [opCommitted] An operation took effect.
             * @property {boardstream.v1.ElementsPurged.$Properties|null} [elementsPurged] Deleted elements were removed for good.
             * @property {boardstream.v1.VersionNamed.$Properties|null} [versionNamed] A moment got a name.
             * @property {boardstream.v1.AccessChanged.$Properties|null} [accessChanged] Somebody's role changed.
             * @property {boardstream.v1.StateLoaded.$Properties|null} [stateLoaded] A part of a state was loaded.
             * @property {boardstream.v1.RoomArchived.$Properties|null} [roomArchived] The room takes no more operations.
             * @property {boardstream.v1.RoomReopened.$Properties|null} [roomReopened] The room takes operations again.
             * @property {"roomOpened"|"opCommitted"|"elementsPurged"|"versionNamed"|"accessChanged"|"stateLoaded"|"roomArchived"|"roomReopened"} [body] What happened. Fields 10 to 63 are bodies: one that a reader does not know it may forward, and must not fold past.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof boardstream.v1
             * @interface IEvent
             * @augments boardstream.v1.Event.$Properties
             * @deprecated Use boardstream.v1.Event.$Properties instead.
             */

            /**
             * Narrowed shape of an Event.
             * @typedef {{
             *   seq?: number|null;
             *   committedAt?: number|null;
             *   version?: number|null;
             *   author?: boardstream.v1.Author.$Shape|null;
             *   hash?: boardstream.v1.StateHash.$Shape|null;
             *   roomOpened?: boardstream.v1.RoomOpened.$Shape|null;
             *   opCommitted?: boardstream.v1.OpCommitted.$Shape|null;
             *   elementsPurged?: boardstream.v1.ElementsPurged.$Shape|null;
             *   versionNamed?: boardstream.v1.VersionNamed.$Shape|null;
             *   accessChanged?: boardstream.v1.AccessChanged.$Shape|null;
             *   stateLoaded?: boardstream.v1.StateLoaded.$Shape|null;
             *   roomArchived?: boardstream.v1.RoomArchived.$Shape|null;
             *   roomReopened?: boardstream.v1.RoomReopened.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "roomOpened"; roomOpened: boardstream.v1.RoomOpened.$Shape; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "opCommitted"; roomOpened?: null; opCommitted: boardstream.v1.OpCommitted.$Shape; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "elementsPurged"; roomOpened?: null; opCommitted?: null; elementsPurged: boardstream.v1.ElementsPurged.$Shape; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "versionNamed"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed: boardstream.v1.VersionNamed.$Shape; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "accessChanged"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged: boardstream.v1.AccessChanged.$Shape; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "stateLoaded"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded: boardstream.v1.StateLoaded.$Shape; roomArchived?: null; roomReopened?: null }|{ body?: "roomArchived"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived: boardstream.v1.RoomArchived.$Shape; roomReopened?: null }|{ body?: "roomReopened"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened: boardstream.v1.RoomReopened.$Shape })
             * )} boardstream.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof boardstream.v1
             * @classdesc One event of a room.
             * @constructor
             * @param {boardstream.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Position in the room: 1, 2, 3 … below 2^53.
             * @member {number} seq
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * When it was committed, ms since 1970; never less than the event's before.
             * @member {number} committedAt
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.committedAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Version of the body's type, from 1. It grows with every change of what a fold of the event yields.
             * @member {number} version
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.version = 0;

            /**
             * Who caused it; absent when the room's owner did.
             * @member {boardstream.v1.Author.$Properties|null|undefined} author
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.author = null;

            /**
             * State hash after this event, on every 1,024th.
             * @member {boardstream.v1.StateHash.$Properties|null|undefined} hash
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.hash = null;

            /**
             * Always the first event.
             * @member {boardstream.v1.RoomOpened.$Properties|null|undefined} roomOpened
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.roomOpened = null;

            /**
             * An operation took effect.
             * @member {boardstream.v1.OpCommitted.$Properties|null|undefined} opCommitted
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.opCommitted = null;

            /**
             * Deleted elements were removed for good.
             * @member {boardstream.v1.ElementsPurged.$Properties|null|undefined} elementsPurged
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.elementsPurged = null;

            /**
             * A moment got a name.
             * @member {boardstream.v1.VersionNamed.$Properties|null|undefined} versionNamed
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.versionNamed = null;

            /**
             * Somebody's role changed.
             * @member {boardstream.v1.AccessChanged.$Properties|null|undefined} accessChanged
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.accessChanged = null;

            /**
             * A part of a state was loaded.
             * @member {boardstream.v1.StateLoaded.$Properties|null|undefined} stateLoaded
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.stateLoaded = null;

            /**
             * The room takes no more operations.
             * @member {boardstream.v1.RoomArchived.$Properties|null|undefined} roomArchived
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.roomArchived = null;

            /**
             * The room takes operations again.
             * @member {boardstream.v1.RoomReopened.$Properties|null|undefined} roomReopened
             * @memberof boardstream.v1.Event
             * @instance
             */
            Event.prototype.roomReopened = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What happened. Fields 10 to 63 are bodies: one that a reader does not know it may forward, and must not fold past.
             * @member {"roomOpened"|"opCommitted"|"elementsPurged"|"versionNamed"|"accessChanged"|"stateLoaded"|"roomArchived"|"roomReopened"|undefined} body
             * @memberof boardstream.v1.Event
             * @instance
             */
            $Object.defineProperty(Event.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["roomOpened", "opCommitted", "elementsPurged", "versionNamed", "accessChanged", "stateLoaded", "roomArchived", "roomReopened"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Event message. Does not implicitly {@link boardstream.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Event
             * @static
             * @param {boardstream.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.committedAt != null && $Object.hasOwnProperty.call(message, "committedAt") && (typeof message.committedAt === "object" ? message.committedAt.low || message.committedAt.high : message.committedAt !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.committedAt);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.version);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.boardstream.v1.Author.encode(message.author, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    $root.boardstream.v1.StateHash.encode(message.hash, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.roomOpened != null && $Object.hasOwnProperty.call(message, "roomOpened"))
                    $root.boardstream.v1.RoomOpened.encode(message.roomOpened, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.opCommitted != null && $Object.hasOwnProperty.call(message, "opCommitted"))
                    $root.boardstream.v1.OpCommitted.encode(message.opCommitted, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.elementsPurged != null && $Object.hasOwnProperty.call(message, "elementsPurged"))
                    $root.boardstream.v1.ElementsPurged.encode(message.elementsPurged, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.versionNamed != null && $Object.hasOwnProperty.call(message, "versionNamed"))
                    $root.boardstream.v1.VersionNamed.encode(message.versionNamed, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.accessChanged != null && $Object.hasOwnProperty.call(message, "accessChanged"))
                    $root.boardstream.v1.AccessChanged.encode(message.accessChanged, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.stateLoaded != null && $Object.hasOwnProperty.call(message, "stateLoaded"))
                    $root.boardstream.v1.StateLoaded.encode(message.stateLoaded, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.roomArchived != null && $Object.hasOwnProperty.call(message, "roomArchived"))
                    $root.boardstream.v1.RoomArchived.encode(message.roomArchived, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.roomReopened != null && $Object.hasOwnProperty.call(message, "roomReopened"))
                    $root.boardstream.v1.RoomReopened.encode(message.roomReopened, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Event & boardstream.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.committedAt = value;
                            else
                                delete message.committedAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.boardstream.v1.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.hash = $root.boardstream.v1.StateHash.decode(reader, reader.size(), $undefined, _depth + 1, message.hash);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.roomOpened = $root.boardstream.v1.RoomOpened.decode(reader, reader.size(), $undefined, _depth + 1, message.roomOpened);
                            message.body = "roomOpened";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.opCommitted = $root.boardstream.v1.OpCommitted.decode(reader, reader.size(), $undefined, _depth + 1, message.opCommitted);
                            message.body = "opCommitted";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.elementsPurged = $root.boardstream.v1.ElementsPurged.decode(reader, reader.size(), $undefined, _depth + 1, message.elementsPurged);
                            message.body = "elementsPurged";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.versionNamed = $root.boardstream.v1.VersionNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.versionNamed);
                            message.body = "versionNamed";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.accessChanged = $root.boardstream.v1.AccessChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.accessChanged);
                            message.body = "accessChanged";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.stateLoaded = $root.boardstream.v1.StateLoaded.decode(reader, reader.size(), $undefined, _depth + 1, message.stateLoaded);
                            message.body = "stateLoaded";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.roomArchived = $root.boardstream.v1.RoomArchived.decode(reader, reader.size(), $undefined, _depth + 1, message.roomArchived);
                            message.body = "roomArchived";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.roomReopened = $root.boardstream.v1.RoomReopened.decode(reader, reader.size(), $undefined, _depth + 1, message.roomReopened);
                            message.body = "roomReopened";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Event;
        })();

        v1.Author = (function() {

            /**
             * Properties of an Author.
             * @typedef {Object} boardstream.v1.Author.$Properties
             * @property {string|null} [client] Client id.
             * @property {string|null} [session] The session that it came by.
             * @property {string|null} [subject] The subject of its token.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Author.
             * @memberof boardstream.v1
             * @interface IAuthor
             * @augments boardstream.v1.Author.$Properties
             * @deprecated Use boardstream.v1.Author.$Properties instead.
             */

            /**
             * Shape of an Author.
             * @typedef {boardstream.v1.Author.$Properties} boardstream.v1.Author.$Shape
             */

            /**
             * Constructs a new Author.
             * @memberof boardstream.v1
             * @classdesc Who caused an event or a submission.
             * @constructor
             * @param {boardstream.v1.Author.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Author = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Client id.
             * @member {string} client
             * @memberof boardstream.v1.Author
             * @instance
             */
            Author.prototype.client = "";

            /**
             * The session that it came by.
             * @member {string|null|undefined} session
             * @memberof boardstream.v1.Author
             * @instance
             */
            Author.prototype.session = null;

            /**
             * The subject of its token.
             * @member {string|null|undefined} subject
             * @memberof boardstream.v1.Author
             * @instance
             */
            Author.prototype.subject = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Author.prototype, "_session", {
                get: $util.oneOfGetter($oneOfFields = ["session"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Author.prototype, "_subject", {
                get: $util.oneOfGetter($oneOfFields = ["subject"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Author message. Does not implicitly {@link boardstream.v1.Author.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Author
             * @static
             * @param {boardstream.v1.Author.$Properties} message Author message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Author.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.client != null && $Object.hasOwnProperty.call(message, "client") && message.client !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.client);
                if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.session);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.subject);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Author message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Author
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Author & boardstream.v1.Author.$Shape} Author
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Author.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Author();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.client = value;
                            else
                                delete message.client;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.session = reader.stringVerify();
                            message._session = "session";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.subject = reader.stringVerify();
                            message._subject = "subject";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Author;
        })();

        v1.OpId = (function() {

            /**
             * Properties of an OpId.
             * @typedef {Object} boardstream.v1.OpId.$Properties
             * @property {string|null} [client] Client id; empty: that of the event's author.
             * @property {number|null} [counter] Starts at 1 and rises, below 2^53.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpId.
             * @memberof boardstream.v1
             * @interface IOpId
             * @augments boardstream.v1.OpId.$Properties
             * @deprecated Use boardstream.v1.OpId.$Properties instead.
             */

            /**
             * Shape of an OpId.
             * @typedef {boardstream.v1.OpId.$Properties} boardstream.v1.OpId.$Shape
             */

            /**
             * Constructs a new OpId.
             * @memberof boardstream.v1
             * @classdesc Names one operation of one client.
             * @constructor
             * @param {boardstream.v1.OpId.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpId = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Client id; empty: that of the event's author.
             * @member {string} client
             * @memberof boardstream.v1.OpId
             * @instance
             */
            OpId.prototype.client = "";

            /**
             * Starts at 1 and rises, below 2^53.
             * @member {number} counter
             * @memberof boardstream.v1.OpId
             * @instance
             */
            OpId.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified OpId message. Does not implicitly {@link boardstream.v1.OpId.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.OpId
             * @static
             * @param {boardstream.v1.OpId.$Properties} message OpId message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpId.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.client != null && $Object.hasOwnProperty.call(message, "client") && message.client !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.client);
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.counter);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpId message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.OpId
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.OpId & boardstream.v1.OpId.$Shape} OpId
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpId.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.OpId();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.client = value;
                            else
                                delete message.client;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OpId;
        })();

        v1.RoomOpened = (function() {

            /**
             * Properties of a RoomOpened.
             * @typedef {Object} boardstream.v1.RoomOpened.$Properties
             * @property {boardstream.v1.RoomSettings.$Properties|null} [settings] What it was opened with.
             * @property {boardstream.v1.RoomParent.$Properties|null} [parent] Set on a fork.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomOpened.
             * @memberof boardstream.v1
             * @interface IRoomOpened
             * @augments boardstream.v1.RoomOpened.$Properties
             * @deprecated Use boardstream.v1.RoomOpened.$Properties instead.
             */

            /**
             * Shape of a RoomOpened.
             * @typedef {boardstream.v1.RoomOpened.$Properties} boardstream.v1.RoomOpened.$Shape
             */

            /**
             * Constructs a new RoomOpened.
             * @memberof boardstream.v1
             * @classdesc A room came into being.
             * @constructor
             * @param {boardstream.v1.RoomOpened.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomOpened = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * What it was opened with.
             * @member {boardstream.v1.RoomSettings.$Properties|null|undefined} settings
             * @memberof boardstream.v1.RoomOpened
             * @instance
             */
            RoomOpened.prototype.settings = null;

            /**
             * Set on a fork.
             * @member {boardstream.v1.RoomParent.$Properties|null|undefined} parent
             * @memberof boardstream.v1.RoomOpened
             * @instance
             */
            RoomOpened.prototype.parent = null;

            /**
             * Encodes the specified RoomOpened message. Does not implicitly {@link boardstream.v1.RoomOpened.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomOpened
             * @static
             * @param {boardstream.v1.RoomOpened.$Properties} message RoomOpened message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomOpened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                    $root.boardstream.v1.RoomSettings.encode(message.settings, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    $root.boardstream.v1.RoomParent.encode(message.parent, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomOpened message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomOpened
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomOpened & boardstream.v1.RoomOpened.$Shape} RoomOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomOpened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomOpened();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.settings = $root.boardstream.v1.RoomSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.settings);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.parent = $root.boardstream.v1.RoomParent.decode(reader, reader.size(), $undefined, _depth + 1, message.parent);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomOpened;
        })();

        v1.OpCommitted = (function() {

            /**
             * Properties of an OpCommitted.
             * @typedef {Object} boardstream.v1.OpCommitted.$Properties
             * @property {boardstream.v1.OpId.$Properties|null} [opId] Its id.
             * @property {Uint8Array|null} [nonce] 8 random bytes that tell this operation from another under the same id. In JSON 16 lower-case hex digits.
             * @property {number|null} [baseSeq] The seq that it was made at.
             * @property {number|null} [clientTime] The client's wall clock, ms since 1970: for people, never for ordering.
             * @property {boardstream.v1.Operation.$Properties|null} [op] What took effect.
             * @property {Array.<boardstream.v1.Dropped.$Properties>|null} [dropped] What was left out, and why.
             * @property {number|null} [restoredFrom] On a restore: the seq whose state was brought back.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpCommitted.
             * @memberof boardstream.v1
             * @interface IOpCommitted
             * @augments boardstream.v1.OpCommitted.$Properties
             * @deprecated Use boardstream.v1.OpCommitted.$Properties instead.
             */

            /**
             * Shape of an OpCommitted.
             * @typedef {{
             *   opId?: boardstream.v1.OpId.$Shape|null;
             *   nonce?: Uint8Array|null;
             *   baseSeq?: number|null;
             *   clientTime?: number|null;
             *   op?: boardstream.v1.Operation.$Shape|null;
             *   dropped?: Array.<boardstream.v1.Dropped.$Shape>|null;
             *   restoredFrom?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.OpCommitted.$Shape
             */

            /**
             * Constructs a new OpCommitted.
             * @memberof boardstream.v1
             * @classdesc An operation, as it was transformed and committed.
             * @constructor
             * @param {boardstream.v1.OpCommitted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpCommitted = function (properties) {
                this.dropped = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its id.
             * @member {boardstream.v1.OpId.$Properties|null|undefined} opId
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.opId = null;

            /**
             * 8 random bytes that tell this operation from another under the same id. In JSON 16 lower-case hex digits.
             * @member {Uint8Array} nonce
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.nonce = $util.newBuffer([]);

            /**
             * The seq that it was made at.
             * @member {number} baseSeq
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.baseSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The client's wall clock, ms since 1970: for people, never for ordering.
             * @member {number|null|undefined} clientTime
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.clientTime = null;

            /**
             * What took effect.
             * @member {boardstream.v1.Operation.$Properties|null|undefined} op
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.op = null;

            /**
             * What was left out, and why.
             * @member {Array.<boardstream.v1.Dropped.$Properties>} dropped
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.dropped = $util.emptyArray;

            /**
             * On a restore: the seq whose state was brought back.
             * @member {number|null|undefined} restoredFrom
             * @memberof boardstream.v1.OpCommitted
             * @instance
             */
            OpCommitted.prototype.restoredFrom = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OpCommitted.prototype, "_clientTime", {
                get: $util.oneOfGetter($oneOfFields = ["clientTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OpCommitted.prototype, "_restoredFrom", {
                get: $util.oneOfGetter($oneOfFields = ["restoredFrom"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified OpCommitted message. Does not implicitly {@link boardstream.v1.OpCommitted.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.OpCommitted
             * @static
             * @param {boardstream.v1.OpCommitted.$Properties} message OpCommitted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpCommitted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.opId != null && $Object.hasOwnProperty.call(message, "opId"))
                    $root.boardstream.v1.OpId.encode(message.opId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nonce);
                if (message.baseSeq != null && $Object.hasOwnProperty.call(message, "baseSeq") && (typeof message.baseSeq === "object" ? message.baseSeq.low || message.baseSeq.high : message.baseSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.baseSeq);
                if (message.clientTime != null && $Object.hasOwnProperty.call(message, "clientTime"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.clientTime);
                if (message.op != null && $Object.hasOwnProperty.call(message, "op"))
                    $root.boardstream.v1.Operation.encode(message.op, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.dropped != null && message.dropped.length)
                    for (let i = 0; i < message.dropped.length; ++i)
                        $root.boardstream.v1.Dropped.encode(message.dropped[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.restoredFrom != null && $Object.hasOwnProperty.call(message, "restoredFrom"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.restoredFrom);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpCommitted message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.OpCommitted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.OpCommitted & boardstream.v1.OpCommitted.$Shape} OpCommitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpCommitted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.OpCommitted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.opId = $root.boardstream.v1.OpId.decode(reader, reader.size(), $undefined, _depth + 1, message.opId);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.baseSeq = value;
                            else
                                delete message.baseSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.clientTime = reader.int64();
                            message._clientTime = "clientTime";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.op = $root.boardstream.v1.Operation.decode(reader, reader.size(), $undefined, _depth + 1, message.op);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.dropped && message.dropped.length))
                                message.dropped = [];
                            message.dropped.push($root.boardstream.v1.Dropped.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.restoredFrom = reader.uint64();
                            message._restoredFrom = "restoredFrom";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OpCommitted;
        })();

        v1.Dropped = (function() {

            /**
             * Properties of a Dropped.
             * @typedef {Object} boardstream.v1.Dropped.$Properties
             * @property {string|null} [id] Element id; empty for the board's own properties.
             * @property {boardstream.v1.DropReason|null} [reason] Why.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Dropped.
             * @memberof boardstream.v1
             * @interface IDropped
             * @augments boardstream.v1.Dropped.$Properties
             * @deprecated Use boardstream.v1.Dropped.$Properties instead.
             */

            /**
             * Shape of a Dropped.
             * @typedef {boardstream.v1.Dropped.$Properties} boardstream.v1.Dropped.$Shape
             */

            /**
             * Constructs a new Dropped.
             * @memberof boardstream.v1
             * @classdesc Changes of one element that were left out of an operation.
             * @constructor
             * @param {boardstream.v1.Dropped.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Dropped = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element id; empty for the board's own properties.
             * @member {string} id
             * @memberof boardstream.v1.Dropped
             * @instance
             */
            Dropped.prototype.id = "";

            /**
             * Why.
             * @member {boardstream.v1.DropReason} reason
             * @memberof boardstream.v1.Dropped
             * @instance
             */
            Dropped.prototype.reason = 0;

            /**
             * Encodes the specified Dropped message. Does not implicitly {@link boardstream.v1.Dropped.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Dropped
             * @static
             * @param {boardstream.v1.Dropped.$Properties} message Dropped message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Dropped.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Dropped message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Dropped
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Dropped & boardstream.v1.Dropped.$Shape} Dropped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Dropped.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Dropped();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Dropped;
        })();

        /**
         * Why changes of an element were left out.
         * @name boardstream.v1.DropReason
         * @enum {number}
         * @property {number} DROP_REASON_UNSPECIFIED=0 Never sent: a reader refuses it.
         * @property {number} DROP_REASON_MISSING=1 There is no such element.
         * @property {number} DROP_REASON_EXISTS=2 The id is taken already.
         * @property {number} DROP_REASON_PURGED=3 It was purged meanwhile.
         * @property {number} DROP_REASON_LOCKED=4 It is locked, and the author is no owner.
         * @property {number} DROP_REASON_LIMIT=5 A limit of the element or of the room.
         * @property {number} DROP_REASON_ROLE=6 The author's role does not allow it.
         * @property {number} DROP_REASON_INVALID=7 It makes no valid element.
         */
        v1.DropReason = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DROP_REASON_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DROP_REASON_MISSING"] = 1;
            values[valuesById[2] = "DROP_REASON_EXISTS"] = 2;
            values[valuesById[3] = "DROP_REASON_PURGED"] = 3;
            values[valuesById[4] = "DROP_REASON_LOCKED"] = 4;
            values[valuesById[5] = "DROP_REASON_LIMIT"] = 5;
            values[valuesById[6] = "DROP_REASON_ROLE"] = 6;
            values[valuesById[7] = "DROP_REASON_INVALID"] = 7;
            return values;
        })();

        v1.ElementsPurged = (function() {

            /**
             * Properties of an ElementsPurged.
             * @typedef {Object} boardstream.v1.ElementsPurged.$Properties
             * @property {Array.<string>|null} [ids] Element ids, sorted.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ElementsPurged.
             * @memberof boardstream.v1
             * @interface IElementsPurged
             * @augments boardstream.v1.ElementsPurged.$Properties
             * @deprecated Use boardstream.v1.ElementsPurged.$Properties instead.
             */

            /**
             * Shape of an ElementsPurged.
             * @typedef {boardstream.v1.ElementsPurged.$Properties} boardstream.v1.ElementsPurged.$Shape
             */

            /**
             * Constructs a new ElementsPurged.
             * @memberof boardstream.v1
             * @classdesc Deleted elements were removed for good.
             * @constructor
             * @param {boardstream.v1.ElementsPurged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ElementsPurged = function (properties) {
                this.ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element ids, sorted.
             * @member {Array.<string>} ids
             * @memberof boardstream.v1.ElementsPurged
             * @instance
             */
            ElementsPurged.prototype.ids = $util.emptyArray;

            /**
             * Encodes the specified ElementsPurged message. Does not implicitly {@link boardstream.v1.ElementsPurged.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ElementsPurged
             * @static
             * @param {boardstream.v1.ElementsPurged.$Properties} message ElementsPurged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ElementsPurged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ids != null && message.ids.length)
                    for (let i = 0; i < message.ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ElementsPurged message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ElementsPurged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ElementsPurged & boardstream.v1.ElementsPurged.$Shape} ElementsPurged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ElementsPurged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ElementsPurged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ids && message.ids.length))
                                message.ids = [];
                            message.ids.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ElementsPurged;
        })();

        v1.VersionNamed = (function() {

            /**
             * Properties of a VersionNamed.
             * @typedef {Object} boardstream.v1.VersionNamed.$Properties
             * @property {string|null} [name] The name.
             * @property {number|null} [at] The seq that it names.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VersionNamed.
             * @memberof boardstream.v1
             * @interface IVersionNamed
             * @augments boardstream.v1.VersionNamed.$Properties
             * @deprecated Use boardstream.v1.VersionNamed.$Properties instead.
             */

            /**
             * Shape of a VersionNamed.
             * @typedef {boardstream.v1.VersionNamed.$Properties} boardstream.v1.VersionNamed.$Shape
             */

            /**
             * Constructs a new VersionNamed.
             * @memberof boardstream.v1
             * @classdesc A moment got a name.
             * @constructor
             * @param {boardstream.v1.VersionNamed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VersionNamed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The name.
             * @member {string} name
             * @memberof boardstream.v1.VersionNamed
             * @instance
             */
            VersionNamed.prototype.name = "";

            /**
             * The seq that it names.
             * @member {number} at
             * @memberof boardstream.v1.VersionNamed
             * @instance
             */
            VersionNamed.prototype.at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified VersionNamed message. Does not implicitly {@link boardstream.v1.VersionNamed.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.VersionNamed
             * @static
             * @param {boardstream.v1.VersionNamed.$Properties} message VersionNamed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VersionNamed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VersionNamed message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.VersionNamed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.VersionNamed & boardstream.v1.VersionNamed.$Shape} VersionNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VersionNamed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.VersionNamed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return VersionNamed;
        })();

        v1.AccessChanged = (function() {

            /**
             * Properties of an AccessChanged.
             * @typedef {Object} boardstream.v1.AccessChanged.$Properties
             * @property {string|null} [subject] Subject of their token.
             * @property {boardstream.v1.Role|null} [role] The new role, or none.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccessChanged.
             * @memberof boardstream.v1
             * @interface IAccessChanged
             * @augments boardstream.v1.AccessChanged.$Properties
             * @deprecated Use boardstream.v1.AccessChanged.$Properties instead.
             */

            /**
             * Shape of an AccessChanged.
             * @typedef {boardstream.v1.AccessChanged.$Properties} boardstream.v1.AccessChanged.$Shape
             */

            /**
             * Constructs a new AccessChanged.
             * @memberof boardstream.v1
             * @classdesc Somebody's role in the room changed.
             * @constructor
             * @param {boardstream.v1.AccessChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccessChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Subject of their token.
             * @member {string} subject
             * @memberof boardstream.v1.AccessChanged
             * @instance
             */
            AccessChanged.prototype.subject = "";

            /**
             * The new role, or none.
             * @member {boardstream.v1.Role} role
             * @memberof boardstream.v1.AccessChanged
             * @instance
             */
            AccessChanged.prototype.role = 0;

            /**
             * Encodes the specified AccessChanged message. Does not implicitly {@link boardstream.v1.AccessChanged.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.AccessChanged
             * @static
             * @param {boardstream.v1.AccessChanged.$Properties} message AccessChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccessChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.subject);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccessChanged message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.AccessChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.AccessChanged & boardstream.v1.AccessChanged.$Shape} AccessChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AccessChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.AccessChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AccessChanged;
        })();

        /**
         * Why a state is loaded.
         * @name boardstream.v1.LoadCause
         * @enum {number}
         * @property {number} LOAD_CAUSE_UNSPECIFIED=0 Never sent: a reader refuses it.
         * @property {number} LOAD_CAUSE_FORK=1 The room is a fork.
         * @property {number} LOAD_CAUSE_IMPORT=2 The room was imported.
         * @property {number} LOAD_CAUSE_CHECKPOINT=3 The state so far, so that history before it may be truncated.
         */
        v1.LoadCause = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "LOAD_CAUSE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "LOAD_CAUSE_FORK"] = 1;
            values[valuesById[2] = "LOAD_CAUSE_IMPORT"] = 2;
            values[valuesById[3] = "LOAD_CAUSE_CHECKPOINT"] = 3;
            return values;
        })();

        v1.StateLoaded = (function() {

            /**
             * Properties of a StateLoaded.
             * @typedef {Object} boardstream.v1.StateLoaded.$Properties
             * @property {boardstream.v1.LoadCause|null} [cause] Why.
             * @property {string|null} [loadId] The same in all parts of a load.
             * @property {number|null} [part] 1 to `parts`.
             * @property {number|null} [parts] Number of parts.
             * @property {Array.<boardstream.v1.IdentifiedElement.$Properties>|null} [elements] The elements of this part.
             * @property {boardstream.v1.BoardProps.$Properties|null} [board] In the first part.
             * @property {boardstream.v1.Vector.$Properties|null} [vector] In the last part.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StateLoaded.
             * @memberof boardstream.v1
             * @interface IStateLoaded
             * @augments boardstream.v1.StateLoaded.$Properties
             * @deprecated Use boardstream.v1.StateLoaded.$Properties instead.
             */

            /**
             * Shape of a StateLoaded.
             * @typedef {boardstream.v1.StateLoaded.$Properties} boardstream.v1.StateLoaded.$Shape
             */

            /**
             * Constructs a new StateLoaded.
             * @memberof boardstream.v1
             * @classdesc A part of a state. From the first part to the last the room has no state that could be shown.
             * @constructor
             * @param {boardstream.v1.StateLoaded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StateLoaded = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Why.
             * @member {boardstream.v1.LoadCause} cause
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.cause = 0;

            /**
             * The same in all parts of a load.
             * @member {string} loadId
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.loadId = "";

            /**
             * 1 to `parts`.
             * @member {number} part
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.part = 0;

            /**
             * Number of parts.
             * @member {number} parts
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.parts = 0;

            /**
             * The elements of this part.
             * @member {Array.<boardstream.v1.IdentifiedElement.$Properties>} elements
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.elements = $util.emptyArray;

            /**
             * In the first part.
             * @member {boardstream.v1.BoardProps.$Properties|null|undefined} board
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.board = null;

            /**
             * In the last part.
             * @member {boardstream.v1.Vector.$Properties|null|undefined} vector
             * @memberof boardstream.v1.StateLoaded
             * @instance
             */
            StateLoaded.prototype.vector = null;

            /**
             * Encodes the specified StateLoaded message. Does not implicitly {@link boardstream.v1.StateLoaded.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.StateLoaded
             * @static
             * @param {boardstream.v1.StateLoaded.$Properties} message StateLoaded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StateLoaded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.cause);
                if (message.loadId != null && $Object.hasOwnProperty.call(message, "loadId") && message.loadId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.loadId);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.part);
                if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.parts);
                if (message.elements != null && message.elements.length)
                    for (let i = 0; i < message.elements.length; ++i)
                        $root.boardstream.v1.IdentifiedElement.encode(message.elements[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.board != null && $Object.hasOwnProperty.call(message, "board"))
                    $root.boardstream.v1.BoardProps.encode(message.board, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.vector != null && $Object.hasOwnProperty.call(message, "vector"))
                    $root.boardstream.v1.Vector.encode(message.vector, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StateLoaded message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.StateLoaded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.StateLoaded & boardstream.v1.StateLoaded.$Shape} StateLoaded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StateLoaded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.StateLoaded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.loadId = value;
                            else
                                delete message.loadId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.parts = value;
                            else
                                delete message.parts;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.boardstream.v1.IdentifiedElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.board = $root.boardstream.v1.BoardProps.decode(reader, reader.size(), $undefined, _depth + 1, message.board);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.vector = $root.boardstream.v1.Vector.decode(reader, reader.size(), $undefined, _depth + 1, message.vector);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StateLoaded;
        })();

        /**
         * Why a room was archived, when nobody asked for it.
         * @name boardstream.v1.ArchiveCause
         * @enum {number}
         * @property {number} ARCHIVE_CAUSE_UNSPECIFIED=0 Somebody asked for it.
         * @property {number} ARCHIVE_CAUSE_LOAD_FAILED=1 A load did not come to its end.
         */
        v1.ArchiveCause = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ARCHIVE_CAUSE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ARCHIVE_CAUSE_LOAD_FAILED"] = 1;
            return values;
        })();

        v1.RoomArchived = (function() {

            /**
             * Properties of a RoomArchived.
             * @typedef {Object} boardstream.v1.RoomArchived.$Properties
             * @property {boardstream.v1.ArchiveCause|null} [cause] Why, when nobody asked for it.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomArchived.
             * @memberof boardstream.v1
             * @interface IRoomArchived
             * @augments boardstream.v1.RoomArchived.$Properties
             * @deprecated Use boardstream.v1.RoomArchived.$Properties instead.
             */

            /**
             * Shape of a RoomArchived.
             * @typedef {boardstream.v1.RoomArchived.$Properties} boardstream.v1.RoomArchived.$Shape
             */

            /**
             * Constructs a new RoomArchived.
             * @memberof boardstream.v1
             * @classdesc The room takes no more operations.
             * @constructor
             * @param {boardstream.v1.RoomArchived.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomArchived = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Why, when nobody asked for it.
             * @member {boardstream.v1.ArchiveCause} cause
             * @memberof boardstream.v1.RoomArchived
             * @instance
             */
            RoomArchived.prototype.cause = 0;

            /**
             * Encodes the specified RoomArchived message. Does not implicitly {@link boardstream.v1.RoomArchived.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomArchived
             * @static
             * @param {boardstream.v1.RoomArchived.$Properties} message RoomArchived message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomArchived.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.cause);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomArchived message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomArchived
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomArchived & boardstream.v1.RoomArchived.$Shape} RoomArchived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomArchived.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomArchived();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomArchived;
        })();

        v1.RoomReopened = (function() {

            /**
             * Properties of a RoomReopened.
             * @typedef {Object} boardstream.v1.RoomReopened.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomReopened.
             * @memberof boardstream.v1
             * @interface IRoomReopened
             * @augments boardstream.v1.RoomReopened.$Properties
             * @deprecated Use boardstream.v1.RoomReopened.$Properties instead.
             */

            /**
             * Shape of a RoomReopened.
             * @typedef {boardstream.v1.RoomReopened.$Properties} boardstream.v1.RoomReopened.$Shape
             */

            /**
             * Constructs a new RoomReopened.
             * @memberof boardstream.v1
             * @classdesc The room takes operations again.
             * @constructor
             * @param {boardstream.v1.RoomReopened.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomReopened = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified RoomReopened message. Does not implicitly {@link boardstream.v1.RoomReopened.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomReopened
             * @static
             * @param {boardstream.v1.RoomReopened.$Properties} message RoomReopened message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomReopened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomReopened message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomReopened
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomReopened & boardstream.v1.RoomReopened.$Shape} RoomReopened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomReopened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomReopened();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomReopened;
        })();

        /**
         * What an element is.
         * @name boardstream.v1.ElementKind
         * @enum {number}
         * @property {number} ELEMENT_KIND_UNSPECIFIED=0 Never sent: a reader refuses it.
         * @property {number} ELEMENT_KIND_STROKE=1 A freehand path, with `points`.
         * @property {number} ELEMENT_KIND_SHAPE=2 A geometric shape named by `Props.shape`; lines and arrows have `points`.
         * @property {number} ELEMENT_KIND_TEXT=3 A text, with `text`.
         * @property {number} ELEMENT_KIND_IMAGE=4 A picture, named by `Props.asset`.
         * @property {number} ELEMENT_KIND_FRAME=5 A frame that holds other elements.
         */
        v1.ElementKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ELEMENT_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ELEMENT_KIND_STROKE"] = 1;
            values[valuesById[2] = "ELEMENT_KIND_SHAPE"] = 2;
            values[valuesById[3] = "ELEMENT_KIND_TEXT"] = 3;
            values[valuesById[4] = "ELEMENT_KIND_IMAGE"] = 4;
            values[valuesById[5] = "ELEMENT_KIND_FRAME"] = 5;
            return values;
        })();

        v1.Box = (function() {

            /**
             * Properties of a Box.
             * @typedef {Object} boardstream.v1.Box.$Properties
             * @property {number|null} [x] Left edge, 1/100 px.
             * @property {number|null} [y] Top edge, 1/100 px.
             * @property {number|null} [width] 1/100 px.
             * @property {number|null} [height] 1/100 px.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Box.
             * @memberof boardstream.v1
             * @interface IBox
             * @augments boardstream.v1.Box.$Properties
             * @deprecated Use boardstream.v1.Box.$Properties instead.
             */

            /**
             * Shape of a Box.
             * @typedef {boardstream.v1.Box.$Properties} boardstream.v1.Box.$Shape
             */

            /**
             * Constructs a new Box.
             * @memberof boardstream.v1
             * @classdesc Position and size on the board, in 1/100 px. One property: its parts make sense only together.
             * @constructor
             * @param {boardstream.v1.Box.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Box = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Left edge, 1/100 px.
             * @member {number} x
             * @memberof boardstream.v1.Box
             * @instance
             */
            Box.prototype.x = 0;

            /**
             * Top edge, 1/100 px.
             * @member {number} y
             * @memberof boardstream.v1.Box
             * @instance
             */
            Box.prototype.y = 0;

            /**
             * 1/100 px.
             * @member {number} width
             * @memberof boardstream.v1.Box
             * @instance
             */
            Box.prototype.width = 0;

            /**
             * 1/100 px.
             * @member {number} height
             * @memberof boardstream.v1.Box
             * @instance
             */
            Box.prototype.height = 0;

            /**
             * Encodes the specified Box message. Does not implicitly {@link boardstream.v1.Box.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Box
             * @static
             * @param {boardstream.v1.Box.$Properties} message Box message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Box.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && message.x !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).sint32(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && message.y !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.y);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).sint32(message.height);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Box message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Box
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Box & boardstream.v1.Box.$Shape} Box
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Box.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Box();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Box;
        })();

        v1.Points = (function() {

            /**
             * Properties of a Points.
             * @typedef {Object} boardstream.v1.Points.$Properties
             * @property {Array.<number>|null} [xy] x and y of each point in turn, in 1/100 px, each as the difference from the point before (the first from 0, 0),
             * modulo 2^32: add with 32-bit wrap-around.
             * @property {Array.<number>|null} [pressures] Empty when no point has a pressure. Else one number a point, as the difference from the one before (the first from
             * 0): 0 for a point without pressure, else 1 + the pressure in 1/1000.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Points.
             * @memberof boardstream.v1
             * @interface IPoints
             * @augments boardstream.v1.Points.$Properties
             * @deprecated Use boardstream.v1.Points.$Properties instead.
             */

            /**
             * Shape of a Points.
             * @typedef {boardstream.v1.Points.$Properties} boardstream.v1.Points.$Shape
             */

            /**
             * Constructs a new Points.
             * @memberof boardstream.v1
             * @classdesc The points of a path, relative to the element's `box.x`, `box.y`.
             * @constructor
             * @param {boardstream.v1.Points.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Points = function (properties) {
                this.xy = [];
                this.pressures = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * x and y of each point in turn, in 1/100 px, each as the difference from the point before (the first from 0, 0),
             * modulo 2^32: add with 32-bit wrap-around.
             * @member {Array.<number>} xy
             * @memberof boardstream.v1.Points
             * @instance
             */
            Points.prototype.xy = $util.emptyArray;

            /**
             * Empty when no point has a pressure. Else one number a point, as the difference from the one before (the first from
             * 0): 0 for a point without pressure, else 1 + the pressure in 1/1000.
             * @member {Array.<number>} pressures
             * @memberof boardstream.v1.Points
             * @instance
             */
            Points.prototype.pressures = $util.emptyArray;

            /**
             * Encodes the specified Points message. Does not implicitly {@link boardstream.v1.Points.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Points
             * @static
             * @param {boardstream.v1.Points.$Properties} message Points message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Points.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.xy != null && message.xy.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).sint32s(message.xy);
                if (message.pressures != null && message.pressures.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).sint32s(message.pressures);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Points message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Points
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Points & boardstream.v1.Points.$Shape} Points
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Points.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Points();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType === 2) {
                                if (!(message.xy && message.xy.length))
                                    message.xy = [];
                                reader.sint32s(message.xy);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.xy && message.xy.length))
                                message.xy = [];
                            message.xy.push(reader.sint32());
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.pressures && message.pressures.length))
                                    message.pressures = [];
                                reader.sint32s(message.pressures);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.pressures && message.pressures.length))
                                message.pressures = [];
                            message.pressures.push(reader.sint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Points;
        })();

        v1.Groups = (function() {

            /**
             * Properties of a Groups.
             * @typedef {Object} boardstream.v1.Groups.$Properties
             * @property {Array.<string>|null} [ids] Group ids, innermost first.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Groups.
             * @memberof boardstream.v1
             * @interface IGroups
             * @augments boardstream.v1.Groups.$Properties
             * @deprecated Use boardstream.v1.Groups.$Properties instead.
             */

            /**
             * Shape of a Groups.
             * @typedef {boardstream.v1.Groups.$Properties} boardstream.v1.Groups.$Shape
             */

            /**
             * Constructs a new Groups.
             * @memberof boardstream.v1
             * @classdesc Ids of the groups that an element is in, innermost first. A message of its own, so that "no groups" can be told from
             * "not said".
             * @constructor
             * @param {boardstream.v1.Groups.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Groups = function (properties) {
                this.ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Group ids, innermost first.
             * @member {Array.<string>} ids
             * @memberof boardstream.v1.Groups
             * @instance
             */
            Groups.prototype.ids = $util.emptyArray;

            /**
             * Encodes the specified Groups message. Does not implicitly {@link boardstream.v1.Groups.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Groups
             * @static
             * @param {boardstream.v1.Groups.$Properties} message Groups message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Groups.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ids != null && message.ids.length)
                    for (let i = 0; i < message.ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Groups message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Groups
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Groups & boardstream.v1.Groups.$Shape} Groups
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Groups.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Groups();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ids && message.ids.length))
                                message.ids = [];
                            message.ids.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Groups;
        })();

        v1.Props = (function() {

            /**
             * Properties of a Props.
             * @typedef {Object} boardstream.v1.Props.$Properties
             * @property {boardstream.v1.Box.$Properties|null} [box] Position and size.
             * @property {number|null} [angle] Clockwise rotation, in 1/1,000,000 rad.
             * @property {string|null} [strokeColor] Colour of the stroke.
             * @property {string|null} [fillColor] Colour of the fill.
             * @property {string|null} [fillStyle] How the fill is drawn.
             * @property {number|null} [strokeWidth] 1/100 px.
             * @property {number|null} [opacity] 1/100; 100 is opaque.
             * @property {string|null} [dash] Dash pattern, by name.
             * @property {string|null} [font] Font, by name.
             * @property {number|null} [fontSize] 1/100 px.
             * @property {string|null} [textAlign] Horizontal alignment of a text.
             * @property {string|null} [verticalAlign] Vertical alignment of a text.
             * @property {string|null} [z] Fractional index: paint order is by `z`, then by element id.
             * @property {boardstream.v1.Groups.$Properties|null} [groups] The groups that the element is in.
             * @property {boolean|null} [locked] Only owners change what is locked.
             * @property {string|null} [link] http, https or mailto.
             * @property {boolean|null} [deleted] A deleted element keeps its content until it is purged.
             * @property {string|null} [shape] Which shape, by name.
             * @property {string|null} [startArrowhead] Arrowhead at the first point, by name.
             * @property {string|null} [endArrowhead] Arrowhead at the last point, by name.
             * @property {string|null} [asset] Id of the picture.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Props.
             * @memberof boardstream.v1
             * @interface IProps
             * @augments boardstream.v1.Props.$Properties
             * @deprecated Use boardstream.v1.Props.$Properties instead.
             */

            /**
             * Shape of a Props.
             * @typedef {boardstream.v1.Props.$Properties} boardstream.v1.Props.$Shape
             */

            /**
             * Constructs a new Props.
             * @memberof boardstream.v1
             * @classdesc The typed properties of an element. Each is last-writer-wins by itself; one that is absent is not said. A field added
             * here changes what a fold yields: it comes with a new version of the events that carry it.
             * @constructor
             * @param {boardstream.v1.Props.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Props = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Position and size.
             * @member {boardstream.v1.Box.$Properties|null|undefined} box
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.box = null;

            /**
             * Clockwise rotation, in 1/1,000,000 rad.
             * @member {number|null|undefined} angle
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.angle = null;

            /**
             * Colour of the stroke.
             * @member {string|null|undefined} strokeColor
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.strokeColor = null;

            /**
             * Colour of the fill.
             * @member {string|null|undefined} fillColor
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.fillColor = null;

            /**
             * How the fill is drawn.
             * @member {string|null|undefined} fillStyle
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.fillStyle = null;

            /**
             * 1/100 px.
             * @member {number|null|undefined} strokeWidth
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.strokeWidth = null;

            /**
             * 1/100; 100 is opaque.
             * @member {number|null|undefined} opacity
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.opacity = null;

            /**
             * Dash pattern, by name.
             * @member {string|null|undefined} dash
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.dash = null;

            /**
             * Font, by name.
             * @member {string|null|undefined} font
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.font = null;

            /**
             * 1/100 px.
             * @member {number|null|undefined} fontSize
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.fontSize = null;

            /**
             * Horizontal alignment of a text.
             * @member {string|null|undefined} textAlign
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.textAlign = null;

            /**
             * Vertical alignment of a text.
             * @member {string|null|undefined} verticalAlign
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.verticalAlign = null;

            /**
             * Fractional index: paint order is by `z`, then by element id.
             * @member {string|null|undefined} z
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.z = null;

            /**
             * The groups that the element is in.
             * @member {boardstream.v1.Groups.$Properties|null|undefined} groups
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.groups = null;

            /**
             * Only owners change what is locked.
             * @member {boolean|null|undefined} locked
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.locked = null;

            /**
             * http, https or mailto.
             * @member {string|null|undefined} link
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.link = null;

            /**
             * A deleted element keeps its content until it is purged.
             * @member {boolean|null|undefined} deleted
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.deleted = null;

            /**
             * Which shape, by name.
             * @member {string|null|undefined} shape
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.shape = null;

            /**
             * Arrowhead at the first point, by name.
             * @member {string|null|undefined} startArrowhead
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.startArrowhead = null;

            /**
             * Arrowhead at the last point, by name.
             * @member {string|null|undefined} endArrowhead
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.endArrowhead = null;

            /**
             * Id of the picture.
             * @member {string|null|undefined} asset
             * @memberof boardstream.v1.Props
             * @instance
             */
            Props.prototype.asset = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_angle", {
                get: $util.oneOfGetter($oneOfFields = ["angle"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_strokeColor", {
                get: $util.oneOfGetter($oneOfFields = ["strokeColor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_fillColor", {
                get: $util.oneOfGetter($oneOfFields = ["fillColor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_fillStyle", {
                get: $util.oneOfGetter($oneOfFields = ["fillStyle"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_strokeWidth", {
                get: $util.oneOfGetter($oneOfFields = ["strokeWidth"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_opacity", {
                get: $util.oneOfGetter($oneOfFields = ["opacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_dash", {
                get: $util.oneOfGetter($oneOfFields = ["dash"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_font", {
                get: $util.oneOfGetter($oneOfFields = ["font"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_fontSize", {
                get: $util.oneOfGetter($oneOfFields = ["fontSize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_textAlign", {
                get: $util.oneOfGetter($oneOfFields = ["textAlign"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_verticalAlign", {
                get: $util.oneOfGetter($oneOfFields = ["verticalAlign"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_z", {
                get: $util.oneOfGetter($oneOfFields = ["z"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_locked", {
                get: $util.oneOfGetter($oneOfFields = ["locked"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_link", {
                get: $util.oneOfGetter($oneOfFields = ["link"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_deleted", {
                get: $util.oneOfGetter($oneOfFields = ["deleted"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_shape", {
                get: $util.oneOfGetter($oneOfFields = ["shape"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_startArrowhead", {
                get: $util.oneOfGetter($oneOfFields = ["startArrowhead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_endArrowhead", {
                get: $util.oneOfGetter($oneOfFields = ["endArrowhead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Props.prototype, "_asset", {
                get: $util.oneOfGetter($oneOfFields = ["asset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Props message. Does not implicitly {@link boardstream.v1.Props.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Props
             * @static
             * @param {boardstream.v1.Props.$Properties} message Props message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Props.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.box != null && $Object.hasOwnProperty.call(message, "box"))
                    $root.boardstream.v1.Box.encode(message.box, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.angle != null && $Object.hasOwnProperty.call(message, "angle"))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.angle);
                if (message.strokeColor != null && $Object.hasOwnProperty.call(message, "strokeColor"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.strokeColor);
                if (message.fillColor != null && $Object.hasOwnProperty.call(message, "fillColor"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.fillColor);
                if (message.fillStyle != null && $Object.hasOwnProperty.call(message, "fillStyle"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.fillStyle);
                if (message.strokeWidth != null && $Object.hasOwnProperty.call(message, "strokeWidth"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.strokeWidth);
                if (message.opacity != null && $Object.hasOwnProperty.call(message, "opacity"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.opacity);
                if (message.dash != null && $Object.hasOwnProperty.call(message, "dash"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.dash);
                if (message.font != null && $Object.hasOwnProperty.call(message, "font"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.font);
                if (message.fontSize != null && $Object.hasOwnProperty.call(message, "fontSize"))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.fontSize);
                if (message.textAlign != null && $Object.hasOwnProperty.call(message, "textAlign"))
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.textAlign);
                if (message.verticalAlign != null && $Object.hasOwnProperty.call(message, "verticalAlign"))
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.verticalAlign);
                if (message.z != null && $Object.hasOwnProperty.call(message, "z"))
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.z);
                if (message.groups != null && $Object.hasOwnProperty.call(message, "groups"))
                    $root.boardstream.v1.Groups.encode(message.groups, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.locked != null && $Object.hasOwnProperty.call(message, "locked"))
                    writer.uint32(/* id 15, wireType 0 =*/120).bool(message.locked);
                if (message.link != null && $Object.hasOwnProperty.call(message, "link"))
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.link);
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted"))
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.deleted);
                if (message.shape != null && $Object.hasOwnProperty.call(message, "shape"))
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.shape);
                if (message.startArrowhead != null && $Object.hasOwnProperty.call(message, "startArrowhead"))
                    writer.uint32(/* id 19, wireType 2 =*/154).string(message.startArrowhead);
                if (message.endArrowhead != null && $Object.hasOwnProperty.call(message, "endArrowhead"))
                    writer.uint32(/* id 20, wireType 2 =*/162).string(message.endArrowhead);
                if (message.asset != null && $Object.hasOwnProperty.call(message, "asset"))
                    writer.uint32(/* id 21, wireType 2 =*/170).string(message.asset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Props message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Props
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Props & boardstream.v1.Props.$Shape} Props
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Props.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Props();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.box = $root.boardstream.v1.Box.decode(reader, reader.size(), $undefined, _depth + 1, message.box);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.angle = reader.sint32();
                            message._angle = "angle";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.strokeColor = reader.stringVerify();
                            message._strokeColor = "strokeColor";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.fillColor = reader.stringVerify();
                            message._fillColor = "fillColor";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.fillStyle = reader.stringVerify();
                            message._fillStyle = "fillStyle";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.strokeWidth = reader.uint32();
                            message._strokeWidth = "strokeWidth";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.opacity = reader.uint32();
                            message._opacity = "opacity";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.dash = reader.stringVerify();
                            message._dash = "dash";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.font = reader.stringVerify();
                            message._font = "font";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.fontSize = reader.uint32();
                            message._fontSize = "fontSize";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.textAlign = reader.stringVerify();
                            message._textAlign = "textAlign";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.verticalAlign = reader.stringVerify();
                            message._verticalAlign = "verticalAlign";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.z = reader.stringVerify();
                            message._z = "z";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.groups = $root.boardstream.v1.Groups.decode(reader, reader.size(), $undefined, _depth + 1, message.groups);
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            message.locked = reader.bool();
                            message._locked = "locked";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.link = reader.stringVerify();
                            message._link = "link";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            message.deleted = reader.bool();
                            message._deleted = "deleted";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.shape = reader.stringVerify();
                            message._shape = "shape";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.startArrowhead = reader.stringVerify();
                            message._startArrowhead = "startArrowhead";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.endArrowhead = reader.stringVerify();
                            message._endArrowhead = "endArrowhead";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.asset = reader.stringVerify();
                            message._asset = "asset";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Props;
        })();

        v1.Element = (function() {

            /**
             * Properties of an Element.
             * @typedef {Object} boardstream.v1.Element.$Properties
             * @property {boardstream.v1.ElementKind|null} [kind] What it is.
             * @property {boardstream.v1.Props.$Properties|null} [props] Its typed properties.
             * @property {boardstream.v1.Points.$Properties|null} [points] The path of a stroke, a line or an arrow.
             * @property {string|null} [text] The text of a text.
             * @property {string|null} [extra] Properties of the application: one JSON object without white space, keys sorted by UTF-16 code unit at every level,
             * numbers as the shortest decimal that reads back as the same double.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Element.
             * @memberof boardstream.v1
             * @interface IElement
             * @augments boardstream.v1.Element.$Properties
             * @deprecated Use boardstream.v1.Element.$Properties instead.
             */

            /**
             * Shape of an Element.
             * @typedef {boardstream.v1.Element.$Properties} boardstream.v1.Element.$Shape
             */

            /**
             * Constructs a new Element.
             * @memberof boardstream.v1
             * @classdesc An element. Its id stands beside it.
             * @constructor
             * @param {boardstream.v1.Element.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Element = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * What it is.
             * @member {boardstream.v1.ElementKind} kind
             * @memberof boardstream.v1.Element
             * @instance
             */
            Element.prototype.kind = 0;

            /**
             * Its typed properties.
             * @member {boardstream.v1.Props.$Properties|null|undefined} props
             * @memberof boardstream.v1.Element
             * @instance
             */
            Element.prototype.props = null;

            /**
             * The path of a stroke, a line or an arrow.
             * @member {boardstream.v1.Points.$Properties|null|undefined} points
             * @memberof boardstream.v1.Element
             * @instance
             */
            Element.prototype.points = null;

            /**
             * The text of a text.
             * @member {string|null|undefined} text
             * @memberof boardstream.v1.Element
             * @instance
             */
            Element.prototype.text = null;

            /**
             * Properties of the application: one JSON object without white space, keys sorted by UTF-16 code unit at every level,
             * numbers as the shortest decimal that reads back as the same double.
             * @member {string|null|undefined} extra
             * @memberof boardstream.v1.Element
             * @instance
             */
            Element.prototype.extra = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Element.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Element.prototype, "_extra", {
                get: $util.oneOfGetter($oneOfFields = ["extra"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Element message. Does not implicitly {@link boardstream.v1.Element.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Element
             * @static
             * @param {boardstream.v1.Element.$Properties} message Element message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Element.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
                if (message.props != null && $Object.hasOwnProperty.call(message, "props"))
                    $root.boardstream.v1.Props.encode(message.props, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.points != null && $Object.hasOwnProperty.call(message, "points"))
                    $root.boardstream.v1.Points.encode(message.points, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.extra != null && $Object.hasOwnProperty.call(message, "extra"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.extra);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Element message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Element
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Element & boardstream.v1.Element.$Shape} Element
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Element.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Element();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.props = $root.boardstream.v1.Props.decode(reader, reader.size(), $undefined, _depth + 1, message.props);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.points = $root.boardstream.v1.Points.decode(reader, reader.size(), $undefined, _depth + 1, message.points);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.extra = reader.stringVerify();
                            message._extra = "extra";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Element;
        })();

        v1.IdentifiedElement = (function() {

            /**
             * Properties of an IdentifiedElement.
             * @typedef {Object} boardstream.v1.IdentifiedElement.$Properties
             * @property {string|null} [id] Unique in its room.
             * @property {boardstream.v1.Element.$Properties|null} [element] The element.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IdentifiedElement.
             * @memberof boardstream.v1
             * @interface IIdentifiedElement
             * @augments boardstream.v1.IdentifiedElement.$Properties
             * @deprecated Use boardstream.v1.IdentifiedElement.$Properties instead.
             */

            /**
             * Shape of an IdentifiedElement.
             * @typedef {boardstream.v1.IdentifiedElement.$Properties} boardstream.v1.IdentifiedElement.$Shape
             */

            /**
             * Constructs a new IdentifiedElement.
             * @memberof boardstream.v1
             * @classdesc An element with its id.
             * @constructor
             * @param {boardstream.v1.IdentifiedElement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IdentifiedElement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Unique in its room.
             * @member {string} id
             * @memberof boardstream.v1.IdentifiedElement
             * @instance
             */
            IdentifiedElement.prototype.id = "";

            /**
             * The element.
             * @member {boardstream.v1.Element.$Properties|null|undefined} element
             * @memberof boardstream.v1.IdentifiedElement
             * @instance
             */
            IdentifiedElement.prototype.element = null;

            /**
             * Encodes the specified IdentifiedElement message. Does not implicitly {@link boardstream.v1.IdentifiedElement.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.IdentifiedElement
             * @static
             * @param {boardstream.v1.IdentifiedElement.$Properties} message IdentifiedElement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IdentifiedElement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.element != null && $Object.hasOwnProperty.call(message, "element"))
                    $root.boardstream.v1.Element.encode(message.element, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IdentifiedElement message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.IdentifiedElement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.IdentifiedElement & boardstream.v1.IdentifiedElement.$Shape} IdentifiedElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IdentifiedElement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.IdentifiedElement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.element = $root.boardstream.v1.Element.decode(reader, reader.size(), $undefined, _depth + 1, message.element);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return IdentifiedElement;
        })();

        v1.BoardProps = (function() {

            /**
             * Properties of a BoardProps.
             * @typedef {Object} boardstream.v1.BoardProps.$Properties
             * @property {string|null} [title] Title of the board.
             * @property {string|null} [background] Background colour.
             * @property {string|null} [extra] Properties of the application: JSON, as `Element.extra`.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BoardProps.
             * @memberof boardstream.v1
             * @interface IBoardProps
             * @augments boardstream.v1.BoardProps.$Properties
             * @deprecated Use boardstream.v1.BoardProps.$Properties instead.
             */

            /**
             * Shape of a BoardProps.
             * @typedef {boardstream.v1.BoardProps.$Properties} boardstream.v1.BoardProps.$Shape
             */

            /**
             * Constructs a new BoardProps.
             * @memberof boardstream.v1
             * @classdesc Properties of the board itself.
             * @constructor
             * @param {boardstream.v1.BoardProps.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BoardProps = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Title of the board.
             * @member {string|null|undefined} title
             * @memberof boardstream.v1.BoardProps
             * @instance
             */
            BoardProps.prototype.title = null;

            /**
             * Background colour.
             * @member {string|null|undefined} background
             * @memberof boardstream.v1.BoardProps
             * @instance
             */
            BoardProps.prototype.background = null;

            /**
             * Properties of the application: JSON, as `Element.extra`.
             * @member {string|null|undefined} extra
             * @memberof boardstream.v1.BoardProps
             * @instance
             */
            BoardProps.prototype.extra = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BoardProps.prototype, "_title", {
                get: $util.oneOfGetter($oneOfFields = ["title"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BoardProps.prototype, "_background", {
                get: $util.oneOfGetter($oneOfFields = ["background"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BoardProps.prototype, "_extra", {
                get: $util.oneOfGetter($oneOfFields = ["extra"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified BoardProps message. Does not implicitly {@link boardstream.v1.BoardProps.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.BoardProps
             * @static
             * @param {boardstream.v1.BoardProps.$Properties} message BoardProps message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BoardProps.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.title);
                if (message.background != null && $Object.hasOwnProperty.call(message, "background"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.background);
                if (message.extra != null && $Object.hasOwnProperty.call(message, "extra"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.extra);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BoardProps message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.BoardProps
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.BoardProps & boardstream.v1.BoardProps.$Shape} BoardProps
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BoardProps.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.BoardProps();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.title = reader.stringVerify();
                            message._title = "title";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.background = reader.stringVerify();
                            message._background = "background";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.extra = reader.stringVerify();
                            message._extra = "extra";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BoardProps;
        })();

        /**
         * What somebody may do in a room.
         * @name boardstream.v1.Role
         * @enum {number}
         * @property {number} ROLE_UNSPECIFIED=0 Never sent: a reader refuses it.
         * @property {number} ROLE_VIEWER=1 Looks.
         * @property {number} ROLE_EDITOR=2 Looks and draws.
         * @property {number} ROLE_OWNER=3 Also changes access, locks, archives.
         * @property {number} ROLE_NONE=4 In `AccessChanged` only: no entry any more.
         */
        v1.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROLE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROLE_VIEWER"] = 1;
            values[valuesById[2] = "ROLE_EDITOR"] = 2;
            values[valuesById[3] = "ROLE_OWNER"] = 3;
            values[valuesById[4] = "ROLE_NONE"] = 4;
            return values;
        })();

        v1.StateHash = (function() {

            /**
             * Properties of a StateHash.
             * @typedef {Object} boardstream.v1.StateHash.$Properties
             * @property {number|null} [version] Version of the method.
             * @property {Uint8Array|null} [value] 16 bytes.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StateHash.
             * @memberof boardstream.v1
             * @interface IStateHash
             * @augments boardstream.v1.StateHash.$Properties
             * @deprecated Use boardstream.v1.StateHash.$Properties instead.
             */

            /**
             * Shape of a StateHash.
             * @typedef {boardstream.v1.StateHash.$Properties} boardstream.v1.StateHash.$Shape
             */

            /**
             * Constructs a new StateHash.
             * @memberof boardstream.v1
             * @classdesc A hash of a board's state.
             * @constructor
             * @param {boardstream.v1.StateHash.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StateHash = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Version of the method.
             * @member {number} version
             * @memberof boardstream.v1.StateHash
             * @instance
             */
            StateHash.prototype.version = 0;

            /**
             * 16 bytes.
             * @member {Uint8Array} value
             * @memberof boardstream.v1.StateHash
             * @instance
             */
            StateHash.prototype.value = $util.newBuffer([]);

            /**
             * Encodes the specified StateHash message. Does not implicitly {@link boardstream.v1.StateHash.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.StateHash
             * @static
             * @param {boardstream.v1.StateHash.$Properties} message StateHash message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StateHash.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StateHash message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.StateHash
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.StateHash & boardstream.v1.StateHash.$Shape} StateHash
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StateHash.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.StateHash();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StateHash;
        })();

        v1.RoomSettings = (function() {

            /**
             * Properties of a RoomSettings.
             * @typedef {Object} boardstream.v1.RoomSettings.$Properties
             * @property {string|null} [title] Title of the room.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomSettings.
             * @memberof boardstream.v1
             * @interface IRoomSettings
             * @augments boardstream.v1.RoomSettings.$Properties
             * @deprecated Use boardstream.v1.RoomSettings.$Properties instead.
             */

            /**
             * Shape of a RoomSettings.
             * @typedef {boardstream.v1.RoomSettings.$Properties} boardstream.v1.RoomSettings.$Shape
             */

            /**
             * Constructs a new RoomSettings.
             * @memberof boardstream.v1
             * @classdesc Settings that a room is opened with.
             * @constructor
             * @param {boardstream.v1.RoomSettings.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomSettings = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Title of the room.
             * @member {string|null|undefined} title
             * @memberof boardstream.v1.RoomSettings
             * @instance
             */
            RoomSettings.prototype.title = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RoomSettings.prototype, "_title", {
                get: $util.oneOfGetter($oneOfFields = ["title"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified RoomSettings message. Does not implicitly {@link boardstream.v1.RoomSettings.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomSettings
             * @static
             * @param {boardstream.v1.RoomSettings.$Properties} message RoomSettings message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomSettings.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.title);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomSettings message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomSettings
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomSettings & boardstream.v1.RoomSettings.$Shape} RoomSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomSettings.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomSettings();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.title = reader.stringVerify();
                            message._title = "title";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomSettings;
        })();

        v1.RoomParent = (function() {

            /**
             * Properties of a RoomParent.
             * @typedef {Object} boardstream.v1.RoomParent.$Properties
             * @property {string|null} [room] Room id.
             * @property {number|null} [seq] The seq whose state was copied.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomParent.
             * @memberof boardstream.v1
             * @interface IRoomParent
             * @augments boardstream.v1.RoomParent.$Properties
             * @deprecated Use boardstream.v1.RoomParent.$Properties instead.
             */

            /**
             * Shape of a RoomParent.
             * @typedef {boardstream.v1.RoomParent.$Properties} boardstream.v1.RoomParent.$Shape
             */

            /**
             * Constructs a new RoomParent.
             * @memberof boardstream.v1
             * @classdesc Where a forked room comes from.
             * @constructor
             * @param {boardstream.v1.RoomParent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomParent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room id.
             * @member {string} room
             * @memberof boardstream.v1.RoomParent
             * @instance
             */
            RoomParent.prototype.room = "";

            /**
             * The seq whose state was copied.
             * @member {number} seq
             * @memberof boardstream.v1.RoomParent
             * @instance
             */
            RoomParent.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RoomParent message. Does not implicitly {@link boardstream.v1.RoomParent.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomParent
             * @static
             * @param {boardstream.v1.RoomParent.$Properties} message RoomParent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomParent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.room);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomParent message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomParent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomParent & boardstream.v1.RoomParent.$Shape} RoomParent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomParent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomParent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomParent;
        })();

        v1.VectorEntry = (function() {

            /**
             * Properties of a VectorEntry.
             * @typedef {Object} boardstream.v1.VectorEntry.$Properties
             * @property {string|null} [client] Client id.
             * @property {number|null} [counter] The operation's counter, below 2^53.
             * @property {Uint8Array|null} [nonce] 8 bytes.
             * @property {number|null} [seq] The operation's event.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VectorEntry.
             * @memberof boardstream.v1
             * @interface IVectorEntry
             * @augments boardstream.v1.VectorEntry.$Properties
             * @deprecated Use boardstream.v1.VectorEntry.$Properties instead.
             */

            /**
             * Shape of a VectorEntry.
             * @typedef {boardstream.v1.VectorEntry.$Properties} boardstream.v1.VectorEntry.$Shape
             */

            /**
             * Constructs a new VectorEntry.
             * @memberof boardstream.v1
             * @classdesc A client's entry in a room's version vector: its last committed operation.
             * @constructor
             * @param {boardstream.v1.VectorEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VectorEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Client id.
             * @member {string} client
             * @memberof boardstream.v1.VectorEntry
             * @instance
             */
            VectorEntry.prototype.client = "";

            /**
             * The operation's counter, below 2^53.
             * @member {number} counter
             * @memberof boardstream.v1.VectorEntry
             * @instance
             */
            VectorEntry.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * 8 bytes.
             * @member {Uint8Array} nonce
             * @memberof boardstream.v1.VectorEntry
             * @instance
             */
            VectorEntry.prototype.nonce = $util.newBuffer([]);

            /**
             * The operation's event.
             * @member {number} seq
             * @memberof boardstream.v1.VectorEntry
             * @instance
             */
            VectorEntry.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified VectorEntry message. Does not implicitly {@link boardstream.v1.VectorEntry.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.VectorEntry
             * @static
             * @param {boardstream.v1.VectorEntry.$Properties} message VectorEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VectorEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.client != null && $Object.hasOwnProperty.call(message, "client") && message.client !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.client);
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.counter);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.nonce);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VectorEntry message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.VectorEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.VectorEntry & boardstream.v1.VectorEntry.$Shape} VectorEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VectorEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.VectorEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.client = value;
                            else
                                delete message.client;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return VectorEntry;
        })();

        v1.Vector = (function() {

            /**
             * Properties of a Vector.
             * @typedef {Object} boardstream.v1.Vector.$Properties
             * @property {Array.<boardstream.v1.VectorEntry.$Properties>|null} [entries] In ascending order of client id.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Vector.
             * @memberof boardstream.v1
             * @interface IVector
             * @augments boardstream.v1.Vector.$Properties
             * @deprecated Use boardstream.v1.Vector.$Properties instead.
             */

            /**
             * Shape of a Vector.
             * @typedef {boardstream.v1.Vector.$Properties} boardstream.v1.Vector.$Shape
             */

            /**
             * Constructs a new Vector.
             * @memberof boardstream.v1
             * @classdesc A version vector. A message of its own, so that an empty one can be told from none.
             * @constructor
             * @param {boardstream.v1.Vector.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Vector = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * In ascending order of client id.
             * @member {Array.<boardstream.v1.VectorEntry.$Properties>} entries
             * @memberof boardstream.v1.Vector
             * @instance
             */
            Vector.prototype.entries = $util.emptyArray;

            /**
             * Encodes the specified Vector message. Does not implicitly {@link boardstream.v1.Vector.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Vector
             * @static
             * @param {boardstream.v1.Vector.$Properties} message Vector message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Vector.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.boardstream.v1.VectorEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Vector message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Vector
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Vector & boardstream.v1.Vector.$Shape} Vector
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Vector.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Vector();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.boardstream.v1.VectorEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Vector;
        })();

        v1.Operation = (function() {

            /**
             * Properties of an Operation.
             * @typedef {Object} boardstream.v1.Operation.$Properties
             * @property {Array.<boardstream.v1.Change.$Properties>|null} [changes] The changes, in order.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Operation.
             * @memberof boardstream.v1
             * @interface IOperation
             * @augments boardstream.v1.Operation.$Properties
             * @deprecated Use boardstream.v1.Operation.$Properties instead.
             */

            /**
             * Shape of an Operation.
             * @typedef {{
             *   changes?: Array.<boardstream.v1.Change.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.Operation.$Shape
             */

            /**
             * Constructs a new Operation.
             * @memberof boardstream.v1
             * @classdesc Changes applied in order. In JSON: the list of changes itself.
             * @constructor
             * @param {boardstream.v1.Operation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Operation = function (properties) {
                this.changes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The changes, in order.
             * @member {Array.<boardstream.v1.Change.$Properties>} changes
             * @memberof boardstream.v1.Operation
             * @instance
             */
            Operation.prototype.changes = $util.emptyArray;

            /**
             * Encodes the specified Operation message. Does not implicitly {@link boardstream.v1.Operation.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Operation
             * @static
             * @param {boardstream.v1.Operation.$Properties} message Operation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Operation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.changes != null && message.changes.length)
                    for (let i = 0; i < message.changes.length; ++i)
                        $root.boardstream.v1.Change.encode(message.changes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Operation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Operation & boardstream.v1.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Operation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Operation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.changes && message.changes.length))
                                message.changes = [];
                            message.changes.push($root.boardstream.v1.Change.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Operation;
        })();

        v1.Change = (function() {

            /**
             * Properties of a Change.
             * @typedef {Object} boardstream.v1.Change.$Properties
             * @property {boardstream.v1.CreateChange.$Properties|null} [create] A new element.
             * @property {boardstream.v1.SetChange.$Properties|null} [set] New values of properties.
             * @property {boardstream.v1.EditChange.$Properties|null} [edit] A change inside a text or a path.
             * @property {boardstream.v1.BoardChange.$Properties|null} [board] New values of the board's own properties.
             * @property {"create"|"set"|"edit"|"board"} [change] What changes.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Change.
             * @memberof boardstream.v1
             * @interface IChange
             * @augments boardstream.v1.Change.$Properties
             * @deprecated Use boardstream.v1.Change.$Properties instead.
             */

            /**
             * Narrowed shape of a Change.
             * @typedef {{
             *   create?: boardstream.v1.CreateChange.$Shape|null;
             *   set?: boardstream.v1.SetChange.$Shape|null;
             *   edit?: boardstream.v1.EditChange.$Shape|null;
             *   board?: boardstream.v1.BoardChange.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ change?: undefined; create?: null; set?: null; edit?: null; board?: null }|{ change?: "create"; create: boardstream.v1.CreateChange.$Shape; set?: null; edit?: null; board?: null }|{ change?: "set"; create?: null; set: boardstream.v1.SetChange.$Shape; edit?: null; board?: null }|{ change?: "edit"; create?: null; set?: null; edit: boardstream.v1.EditChange.$Shape; board?: null }|{ change?: "board"; create?: null; set?: null; edit?: null; board: boardstream.v1.BoardChange.$Shape })
             * )} boardstream.v1.Change.$Shape
             */

            /**
             * Constructs a new Change.
             * @memberof boardstream.v1
             * @classdesc One change. A reader that meets a change, or a part of one, that it does not know must not apply the rest.
             * @constructor
             * @param {boardstream.v1.Change.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Change = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * A new element.
             * @member {boardstream.v1.CreateChange.$Properties|null|undefined} create
             * @memberof boardstream.v1.Change
             * @instance
             */
            Change.prototype.create = null;

            /**
             * New values of properties.
             * @member {boardstream.v1.SetChange.$Properties|null|undefined} set
             * @memberof boardstream.v1.Change
             * @instance
             */
            Change.prototype.set = null;

            /**
             * A change inside a text or a path.
             * @member {boardstream.v1.EditChange.$Properties|null|undefined} edit
             * @memberof boardstream.v1.Change
             * @instance
             */
            Change.prototype.edit = null;

            /**
             * New values of the board's own properties.
             * @member {boardstream.v1.BoardChange.$Properties|null|undefined} board
             * @memberof boardstream.v1.Change
             * @instance
             */
            Change.prototype.board = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What changes.
             * @member {"create"|"set"|"edit"|"board"|undefined} change
             * @memberof boardstream.v1.Change
             * @instance
             */
            $Object.defineProperty(Change.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["create", "set", "edit", "board"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Change message. Does not implicitly {@link boardstream.v1.Change.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Change
             * @static
             * @param {boardstream.v1.Change.$Properties} message Change message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Change.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.create != null && $Object.hasOwnProperty.call(message, "create"))
                    $root.boardstream.v1.CreateChange.encode(message.create, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
                    $root.boardstream.v1.SetChange.encode(message.set, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                    $root.boardstream.v1.EditChange.encode(message.edit, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.board != null && $Object.hasOwnProperty.call(message, "board"))
                    $root.boardstream.v1.BoardChange.encode(message.board, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Change message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Change
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Change & boardstream.v1.Change.$Shape} Change
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Change.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Change();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.create = $root.boardstream.v1.CreateChange.decode(reader, reader.size(), $undefined, _depth + 1, message.create);
                            message.change = "create";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.set = $root.boardstream.v1.SetChange.decode(reader, reader.size(), $undefined, _depth + 1, message.set);
                            message.change = "set";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.edit = $root.boardstream.v1.EditChange.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                            message.change = "edit";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.board = $root.boardstream.v1.BoardChange.decode(reader, reader.size(), $undefined, _depth + 1, message.board);
                            message.change = "board";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Change;
        })();

        v1.CreateChange = (function() {

            /**
             * Properties of a CreateChange.
             * @typedef {Object} boardstream.v1.CreateChange.$Properties
             * @property {string|null} [id] Element id.
             * @property {boardstream.v1.Element.$Properties|null} [element] The element.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateChange.
             * @memberof boardstream.v1
             * @interface ICreateChange
             * @augments boardstream.v1.CreateChange.$Properties
             * @deprecated Use boardstream.v1.CreateChange.$Properties instead.
             */

            /**
             * Shape of a CreateChange.
             * @typedef {boardstream.v1.CreateChange.$Properties} boardstream.v1.CreateChange.$Shape
             */

            /**
             * Constructs a new CreateChange.
             * @memberof boardstream.v1
             * @classdesc Creates an element, or replaces it whole when it exists.
             * @constructor
             * @param {boardstream.v1.CreateChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element id.
             * @member {string} id
             * @memberof boardstream.v1.CreateChange
             * @instance
             */
            CreateChange.prototype.id = "";

            /**
             * The element.
             * @member {boardstream.v1.Element.$Properties|null|undefined} element
             * @memberof boardstream.v1.CreateChange
             * @instance
             */
            CreateChange.prototype.element = null;

            /**
             * Encodes the specified CreateChange message. Does not implicitly {@link boardstream.v1.CreateChange.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.CreateChange
             * @static
             * @param {boardstream.v1.CreateChange.$Properties} message CreateChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.element != null && $Object.hasOwnProperty.call(message, "element"))
                    $root.boardstream.v1.Element.encode(message.element, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateChange message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.CreateChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.CreateChange & boardstream.v1.CreateChange.$Shape} CreateChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.CreateChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.element = $root.boardstream.v1.Element.decode(reader, reader.size(), $undefined, _depth + 1, message.element);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateChange;
        })();

        v1.SetChange = (function() {

            /**
             * Properties of a SetChange.
             * @typedef {Object} boardstream.v1.SetChange.$Properties
             * @property {string|null} [id] Element id.
             * @property {boardstream.v1.Props.$Properties|null} [props] New values.
             * @property {boardstream.v1.Points.$Properties|null} [points] Replaces the path.
             * @property {string|null} [text] Replaces the text.
             * @property {string|null} [extra] New values of the application's properties, a JSON object as `Element.extra`; null unsets a key.
             * @property {Array.<string>|null} [unset] Properties to unset, by their names in JSON (`strokeColor`), sorted. In JSON: the property with the value null.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetChange.
             * @memberof boardstream.v1
             * @interface ISetChange
             * @augments boardstream.v1.SetChange.$Properties
             * @deprecated Use boardstream.v1.SetChange.$Properties instead.
             */

            /**
             * Shape of a SetChange.
             * @typedef {boardstream.v1.SetChange.$Properties} boardstream.v1.SetChange.$Shape
             */

            /**
             * Constructs a new SetChange.
             * @memberof boardstream.v1
             * @classdesc Sets properties of an element.
             * @constructor
             * @param {boardstream.v1.SetChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetChange = function (properties) {
                this.unset = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element id.
             * @member {string} id
             * @memberof boardstream.v1.SetChange
             * @instance
             */
            SetChange.prototype.id = "";

            /**
             * New values.
             * @member {boardstream.v1.Props.$Properties|null|undefined} props
             * @memberof boardstream.v1.SetChange
             * @instance
             */
            SetChange.prototype.props = null;

            /**
             * Replaces the path.
             * @member {boardstream.v1.Points.$Properties|null|undefined} points
             * @memberof boardstream.v1.SetChange
             * @instance
             */
            SetChange.prototype.points = null;

            /**
             * Replaces the text.
             * @member {string|null|undefined} text
             * @memberof boardstream.v1.SetChange
             * @instance
             */
            SetChange.prototype.text = null;

            /**
             * New values of the application's properties, a JSON object as `Element.extra`; null unsets a key.
             * @member {string|null|undefined} extra
             * @memberof boardstream.v1.SetChange
             * @instance
             */
            SetChange.prototype.extra = null;

            /**
             * Properties to unset, by their names in JSON (`strokeColor`), sorted. In JSON: the property with the value null.
             * @member {Array.<string>} unset
             * @memberof boardstream.v1.SetChange
             * @instance
             */
            SetChange.prototype.unset = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SetChange.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SetChange.prototype, "_extra", {
                get: $util.oneOfGetter($oneOfFields = ["extra"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SetChange message. Does not implicitly {@link boardstream.v1.SetChange.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.SetChange
             * @static
             * @param {boardstream.v1.SetChange.$Properties} message SetChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.props != null && $Object.hasOwnProperty.call(message, "props"))
                    $root.boardstream.v1.Props.encode(message.props, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.points != null && $Object.hasOwnProperty.call(message, "points"))
                    $root.boardstream.v1.Points.encode(message.points, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.extra != null && $Object.hasOwnProperty.call(message, "extra"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.extra);
                if (message.unset != null && message.unset.length)
                    for (let i = 0; i < message.unset.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.unset[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetChange message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.SetChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.SetChange & boardstream.v1.SetChange.$Shape} SetChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.SetChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.props = $root.boardstream.v1.Props.decode(reader, reader.size(), $undefined, _depth + 1, message.props);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.points = $root.boardstream.v1.Points.decode(reader, reader.size(), $undefined, _depth + 1, message.points);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.extra = reader.stringVerify();
                            message._extra = "extra";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unset && message.unset.length))
                                message.unset = [];
                            message.unset.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetChange;
        })();

        v1.EditChange = (function() {

            /**
             * Properties of an EditChange.
             * @typedef {Object} boardstream.v1.EditChange.$Properties
             * @property {string|null} [id] Element id.
             * @property {boardstream.v1.TextDelta.$Properties|null} [text] The text; lengths count Unicode code points.
             * @property {boardstream.v1.PointsDelta.$Properties|null} [points] The path; lengths count points.
             * @property {"text"|"points"} [delta] Which sequence, and how. In JSON the list of parts stands directly under the name: `{"id":"a","text":[…]}`.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditChange.
             * @memberof boardstream.v1
             * @interface IEditChange
             * @augments boardstream.v1.EditChange.$Properties
             * @deprecated Use boardstream.v1.EditChange.$Properties instead.
             */

            /**
             * Narrowed shape of an EditChange.
             * @typedef {{
             *   id?: string|null;
             *   text?: boardstream.v1.TextDelta.$Shape|null;
             *   points?: boardstream.v1.PointsDelta.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ delta?: undefined; text?: null; points?: null }|{ delta?: "text"; text: boardstream.v1.TextDelta.$Shape; points?: null }|{ delta?: "points"; text?: null; points: boardstream.v1.PointsDelta.$Shape })
             * )} boardstream.v1.EditChange.$Shape
             */

            /**
             * Constructs a new EditChange.
             * @memberof boardstream.v1
             * @classdesc Edits a sequence of an element.
             * @constructor
             * @param {boardstream.v1.EditChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element id.
             * @member {string} id
             * @memberof boardstream.v1.EditChange
             * @instance
             */
            EditChange.prototype.id = "";

            /**
             * The text; lengths count Unicode code points.
             * @member {boardstream.v1.TextDelta.$Properties|null|undefined} text
             * @memberof boardstream.v1.EditChange
             * @instance
             */
            EditChange.prototype.text = null;

            /**
             * The path; lengths count points.
             * @member {boardstream.v1.PointsDelta.$Properties|null|undefined} points
             * @memberof boardstream.v1.EditChange
             * @instance
             */
            EditChange.prototype.points = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Which sequence, and how. In JSON the list of parts stands directly under the name: `{"id":"a","text":[…]}`.
             * @member {"text"|"points"|undefined} delta
             * @memberof boardstream.v1.EditChange
             * @instance
             */
            $Object.defineProperty(EditChange.prototype, "delta", {
                get: $util.oneOfGetter($oneOfFields = ["text", "points"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified EditChange message. Does not implicitly {@link boardstream.v1.EditChange.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.EditChange
             * @static
             * @param {boardstream.v1.EditChange.$Properties} message EditChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    $root.boardstream.v1.TextDelta.encode(message.text, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.points != null && $Object.hasOwnProperty.call(message, "points"))
                    $root.boardstream.v1.PointsDelta.encode(message.points, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditChange message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.EditChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.EditChange & boardstream.v1.EditChange.$Shape} EditChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.EditChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.text = $root.boardstream.v1.TextDelta.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
                            message.delta = "text";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.points = $root.boardstream.v1.PointsDelta.decode(reader, reader.size(), $undefined, _depth + 1, message.points);
                            message.delta = "points";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EditChange;
        })();

        v1.TextDelta = (function() {

            /**
             * Properties of a TextDelta.
             * @typedef {Object} boardstream.v1.TextDelta.$Properties
             * @property {Array.<boardstream.v1.TextDeltaPart.$Properties>|null} [parts] The parts, in order.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TextDelta.
             * @memberof boardstream.v1
             * @interface ITextDelta
             * @augments boardstream.v1.TextDelta.$Properties
             * @deprecated Use boardstream.v1.TextDelta.$Properties instead.
             */

            /**
             * Shape of a TextDelta.
             * @typedef {{
             *   parts?: Array.<boardstream.v1.TextDeltaPart.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.TextDelta.$Shape
             */

            /**
             * Constructs a new TextDelta.
             * @memberof boardstream.v1
             * @classdesc A change of a text, from its start to its end; what follows the last part is retained.
             * @constructor
             * @param {boardstream.v1.TextDelta.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TextDelta = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The parts, in order.
             * @member {Array.<boardstream.v1.TextDeltaPart.$Properties>} parts
             * @memberof boardstream.v1.TextDelta
             * @instance
             */
            TextDelta.prototype.parts = $util.emptyArray;

            /**
             * Encodes the specified TextDelta message. Does not implicitly {@link boardstream.v1.TextDelta.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.TextDelta
             * @static
             * @param {boardstream.v1.TextDelta.$Properties} message TextDelta message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TextDelta.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        $root.boardstream.v1.TextDeltaPart.encode(message.parts[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TextDelta message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.TextDelta
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDelta & boardstream.v1.TextDelta.$Shape} TextDelta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TextDelta.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.TextDelta();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push($root.boardstream.v1.TextDeltaPart.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TextDelta;
        })();

        v1.TextDeltaPart = (function() {

            /**
             * Properties of a TextDeltaPart.
             * @typedef {Object} boardstream.v1.TextDeltaPart.$Properties
             * @property {number|null} [retain] Keeps so many code points.
             * @property {string|null} [insert] Inserts this text.
             * @property {number|null} ["delete"] Deletes so many code points.
             * @property {"retain"|"insert"|"delete"} [part] What happens here.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TextDeltaPart.
             * @memberof boardstream.v1
             * @interface ITextDeltaPart
             * @augments boardstream.v1.TextDeltaPart.$Properties
             * @deprecated Use boardstream.v1.TextDeltaPart.$Properties instead.
             */

            /**
             * Narrowed shape of a TextDeltaPart.
             * @typedef {{
             *   retain?: number|null;
             *   insert?: string|null;
             *   "delete"?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ part?: undefined; retain?: null; insert?: null; "delete"?: null }|{ part?: "retain"; retain: number; insert?: null; "delete"?: null }|{ part?: "insert"; retain?: null; insert: string; "delete"?: null }|{ part?: "delete"; retain?: null; insert?: null; "delete": number })
             * )} boardstream.v1.TextDeltaPart.$Shape
             */

            /**
             * Constructs a new TextDeltaPart.
             * @memberof boardstream.v1
             * @classdesc One part of a change of a text.
             * @constructor
             * @param {boardstream.v1.TextDeltaPart.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TextDeltaPart = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Keeps so many code points.
             * @member {number|null|undefined} retain
             * @memberof boardstream.v1.TextDeltaPart
             * @instance
             */
            TextDeltaPart.prototype.retain = null;

            /**
             * Inserts this text.
             * @member {string|null|undefined} insert
             * @memberof boardstream.v1.TextDeltaPart
             * @instance
             */
            TextDeltaPart.prototype.insert = null;

            /**
             * Deletes so many code points.
             * @member {number|null|undefined} delete
             * @memberof boardstream.v1.TextDeltaPart
             * @instance
             */
            TextDeltaPart.prototype["delete"] = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What happens here.
             * @member {"retain"|"insert"|"delete"|undefined} part
             * @memberof boardstream.v1.TextDeltaPart
             * @instance
             */
            $Object.defineProperty(TextDeltaPart.prototype, "part", {
                get: $util.oneOfGetter($oneOfFields = ["retain", "insert", "delete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified TextDeltaPart message. Does not implicitly {@link boardstream.v1.TextDeltaPart.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.TextDeltaPart
             * @static
             * @param {boardstream.v1.TextDeltaPart.$Properties} message TextDeltaPart message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TextDeltaPart.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retain != null && $Object.hasOwnProperty.call(message, "retain"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.retain);
                if (message.insert != null && $Object.hasOwnProperty.call(message, "insert"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.insert);
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message["delete"]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TextDeltaPart message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.TextDeltaPart
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDeltaPart & boardstream.v1.TextDeltaPart.$Shape} TextDeltaPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TextDeltaPart.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.TextDeltaPart();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.retain = reader.uint32();
                            message.part = "retain";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.insert = reader.stringVerify();
                            message.part = "insert";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message["delete"] = reader.uint32();
                            message.part = "delete";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TextDeltaPart;
        })();

        v1.PointsDelta = (function() {

            /**
             * Properties of a PointsDelta.
             * @typedef {Object} boardstream.v1.PointsDelta.$Properties
             * @property {Array.<boardstream.v1.PointsDeltaPart.$Properties>|null} [parts] The parts, in order.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PointsDelta.
             * @memberof boardstream.v1
             * @interface IPointsDelta
             * @augments boardstream.v1.PointsDelta.$Properties
             * @deprecated Use boardstream.v1.PointsDelta.$Properties instead.
             */

            /**
             * Shape of a PointsDelta.
             * @typedef {{
             *   parts?: Array.<boardstream.v1.PointsDeltaPart.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.PointsDelta.$Shape
             */

            /**
             * Constructs a new PointsDelta.
             * @memberof boardstream.v1
             * @classdesc A change of a path, from its start to its end; what follows the last part is retained.
             * @constructor
             * @param {boardstream.v1.PointsDelta.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PointsDelta = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The parts, in order.
             * @member {Array.<boardstream.v1.PointsDeltaPart.$Properties>} parts
             * @memberof boardstream.v1.PointsDelta
             * @instance
             */
            PointsDelta.prototype.parts = $util.emptyArray;

            /**
             * Encodes the specified PointsDelta message. Does not implicitly {@link boardstream.v1.PointsDelta.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.PointsDelta
             * @static
             * @param {boardstream.v1.PointsDelta.$Properties} message PointsDelta message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PointsDelta.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        $root.boardstream.v1.PointsDeltaPart.encode(message.parts[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PointsDelta message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.PointsDelta
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.PointsDelta & boardstream.v1.PointsDelta.$Shape} PointsDelta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PointsDelta.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.PointsDelta();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push($root.boardstream.v1.PointsDeltaPart.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PointsDelta;
        })();

        v1.PointsDeltaPart = (function() {

            /**
             * Properties of a PointsDeltaPart.
             * @typedef {Object} boardstream.v1.PointsDeltaPart.$Properties
             * @property {number|null} [retain] Keeps so many points.
             * @property {boardstream.v1.Points.$Properties|null} [insert] Inserts these points.
             * @property {number|null} ["delete"] Deletes so many points.
             * @property {"retain"|"insert"|"delete"} [part] What happens here.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PointsDeltaPart.
             * @memberof boardstream.v1
             * @interface IPointsDeltaPart
             * @augments boardstream.v1.PointsDeltaPart.$Properties
             * @deprecated Use boardstream.v1.PointsDeltaPart.$Properties instead.
             */

            /**
             * Narrowed shape of a PointsDeltaPart.
             * @typedef {{
             *   retain?: number|null;
             *   insert?: boardstream.v1.Points.$Shape|null;
             *   "delete"?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ part?: undefined; retain?: null; insert?: null; "delete"?: null }|{ part?: "retain"; retain: number; insert?: null; "delete"?: null }|{ part?: "insert"; retain?: null; insert: boardstream.v1.Points.$Shape; "delete"?: null }|{ part?: "delete"; retain?: null; insert?: null; "delete": number })
             * )} boardstream.v1.PointsDeltaPart.$Shape
             */

            /**
             * Constructs a new PointsDeltaPart.
             * @memberof boardstream.v1
             * @classdesc One part of a change of a path.
             * @constructor
             * @param {boardstream.v1.PointsDeltaPart.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PointsDeltaPart = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Keeps so many points.
             * @member {number|null|undefined} retain
             * @memberof boardstream.v1.PointsDeltaPart
             * @instance
             */
            PointsDeltaPart.prototype.retain = null;

            /**
             * Inserts these points.
             * @member {boardstream.v1.Points.$Properties|null|undefined} insert
             * @memberof boardstream.v1.PointsDeltaPart
             * @instance
             */
            PointsDeltaPart.prototype.insert = null;

            /**
             * Deletes so many points.
             * @member {number|null|undefined} delete
             * @memberof boardstream.v1.PointsDeltaPart
             * @instance
             */
            PointsDeltaPart.prototype["delete"] = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What happens here.
             * @member {"retain"|"insert"|"delete"|undefined} part
             * @memberof boardstream.v1.PointsDeltaPart
             * @instance
             */
            $Object.defineProperty(PointsDeltaPart.prototype, "part", {
                get: $util.oneOfGetter($oneOfFields = ["retain", "insert", "delete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PointsDeltaPart message. Does not implicitly {@link boardstream.v1.PointsDeltaPart.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.PointsDeltaPart
             * @static
             * @param {boardstream.v1.PointsDeltaPart.$Properties} message PointsDeltaPart message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PointsDeltaPart.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retain != null && $Object.hasOwnProperty.call(message, "retain"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.retain);
                if (message.insert != null && $Object.hasOwnProperty.call(message, "insert"))
                    $root.boardstream.v1.Points.encode(message.insert, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message["delete"]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PointsDeltaPart message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.PointsDeltaPart
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.PointsDeltaPart & boardstream.v1.PointsDeltaPart.$Shape} PointsDeltaPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PointsDeltaPart.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.PointsDeltaPart();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.retain = reader.uint32();
                            message.part = "retain";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.insert = $root.boardstream.v1.Points.decode(reader, reader.size(), $undefined, _depth + 1, message.insert);
                            message.part = "insert";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message["delete"] = reader.uint32();
                            message.part = "delete";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PointsDeltaPart;
        })();

        v1.BoardChange = (function() {

            /**
             * Properties of a BoardChange.
             * @typedef {Object} boardstream.v1.BoardChange.$Properties
             * @property {boardstream.v1.BoardProps.$Properties|null} [props] New values; in `extra`, null unsets a key.
             * @property {Array.<string>|null} [unset] Properties to unset, by their names in JSON (`title`, `background`), sorted.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BoardChange.
             * @memberof boardstream.v1
             * @interface IBoardChange
             * @augments boardstream.v1.BoardChange.$Properties
             * @deprecated Use boardstream.v1.BoardChange.$Properties instead.
             */

            /**
             * Shape of a BoardChange.
             * @typedef {boardstream.v1.BoardChange.$Properties} boardstream.v1.BoardChange.$Shape
             */

            /**
             * Constructs a new BoardChange.
             * @memberof boardstream.v1
             * @classdesc Sets properties of the board itself.
             * @constructor
             * @param {boardstream.v1.BoardChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BoardChange = function (properties) {
                this.unset = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * New values; in `extra`, null unsets a key.
             * @member {boardstream.v1.BoardProps.$Properties|null|undefined} props
             * @memberof boardstream.v1.BoardChange
             * @instance
             */
            BoardChange.prototype.props = null;

            /**
             * Properties to unset, by their names in JSON (`title`, `background`), sorted.
             * @member {Array.<string>} unset
             * @memberof boardstream.v1.BoardChange
             * @instance
             */
            BoardChange.prototype.unset = $util.emptyArray;

            /**
             * Encodes the specified BoardChange message. Does not implicitly {@link boardstream.v1.BoardChange.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.BoardChange
             * @static
             * @param {boardstream.v1.BoardChange.$Properties} message BoardChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BoardChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.props != null && $Object.hasOwnProperty.call(message, "props"))
                    $root.boardstream.v1.BoardProps.encode(message.props, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.unset != null && message.unset.length)
                    for (let i = 0; i < message.unset.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.unset[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BoardChange message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.BoardChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.BoardChange & boardstream.v1.BoardChange.$Shape} BoardChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BoardChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.BoardChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.props = $root.boardstream.v1.BoardProps.decode(reader, reader.size(), $undefined, _depth + 1, message.props);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unset && message.unset.length))
                                message.unset = [];
                            message.unset.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BoardChange;
        })();

        v1.ClientMessage = (function() {

            /**
             * Properties of a ClientMessage.
             * @typedef {Object} boardstream.v1.ClientMessage.$Properties
             * @property {boardstream.v1.Hello.$Properties|null} [hello] First of all.
             * @property {boardstream.v1.Submit.$Properties|null} [submit] An operation.
             * @property {boardstream.v1.Presence.$Properties|null} [presence] What the others should see of this person.
             * @property {boardstream.v1.Ping.$Properties|null} [ping] Are you there?
             * @property {boardstream.v1.Drawing.$Properties|null} [draw] A drawing that the server completes.
             * @property {"hello"|"submit"|"presence"|"ping"|"draw"} [message] Which message.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClientMessage.
             * @memberof boardstream.v1
             * @interface IClientMessage
             * @augments boardstream.v1.ClientMessage.$Properties
             * @deprecated Use boardstream.v1.ClientMessage.$Properties instead.
             */

            /**
             * Narrowed shape of a ClientMessage.
             * @typedef {{
             *   hello?: boardstream.v1.Hello.$Shape|null;
             *   submit?: boardstream.v1.Submit.$Shape|null;
             *   presence?: boardstream.v1.Presence.$Shape|null;
             *   ping?: boardstream.v1.Ping.$Shape|null;
             *   draw?: boardstream.v1.Drawing.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; hello?: null; submit?: null; presence?: null; ping?: null; draw?: null }|{ message?: "hello"; hello: boardstream.v1.Hello.$Shape; submit?: null; presence?: null; ping?: null; draw?: null }|{ message?: "submit"; hello?: null; submit: boardstream.v1.Submit.$Shape; presence?: null; ping?: null; draw?: null }|{ message?: "presence"; hello?: null; submit?: null; presence: boardstream.v1.Presence.$Shape; ping?: null; draw?: null }|{ message?: "ping"; hello?: null; submit?: null; presence?: null; ping: boardstream.v1.Ping.$Shape; draw?: null }|{ message?: "draw"; hello?: null; submit?: null; presence?: null; ping?: null; draw: boardstream.v1.Drawing.$Shape })
             * )} boardstream.v1.ClientMessage.$Shape
             */

            /**
             * Constructs a new ClientMessage.
             * @memberof boardstream.v1
             * @classdesc Client to server.
             * @constructor
             * @param {boardstream.v1.ClientMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClientMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * First of all.
             * @member {boardstream.v1.Hello.$Properties|null|undefined} hello
             * @memberof boardstream.v1.ClientMessage
             * @instance
             */
            ClientMessage.prototype.hello = null;

            /**
             * An operation.
             * @member {boardstream.v1.Submit.$Properties|null|undefined} submit
             * @memberof boardstream.v1.ClientMessage
             * @instance
             */
            ClientMessage.prototype.submit = null;

            /**
             * What the others should see of this person.
             * @member {boardstream.v1.Presence.$Properties|null|undefined} presence
             * @memberof boardstream.v1.ClientMessage
             * @instance
             */
            ClientMessage.prototype.presence = null;

            /**
             * Are you there?
             * @member {boardstream.v1.Ping.$Properties|null|undefined} ping
             * @memberof boardstream.v1.ClientMessage
             * @instance
             */
            ClientMessage.prototype.ping = null;

            /**
             * A drawing that the server completes.
             * @member {boardstream.v1.Drawing.$Properties|null|undefined} draw
             * @memberof boardstream.v1.ClientMessage
             * @instance
             */
            ClientMessage.prototype.draw = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Which message.
             * @member {"hello"|"submit"|"presence"|"ping"|"draw"|undefined} message
             * @memberof boardstream.v1.ClientMessage
             * @instance
             */
            $Object.defineProperty(ClientMessage.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "submit", "presence", "ping", "draw"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ClientMessage message. Does not implicitly {@link boardstream.v1.ClientMessage.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ClientMessage
             * @static
             * @param {boardstream.v1.ClientMessage.$Properties} message ClientMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClientMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.boardstream.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.submit != null && $Object.hasOwnProperty.call(message, "submit"))
                    $root.boardstream.v1.Submit.encode(message.submit, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    $root.boardstream.v1.Presence.encode(message.presence, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
                    $root.boardstream.v1.Ping.encode(message.ping, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.draw != null && $Object.hasOwnProperty.call(message, "draw"))
                    $root.boardstream.v1.Drawing.encode(message.draw, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClientMessage message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ClientMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ClientMessage & boardstream.v1.ClientMessage.$Shape} ClientMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClientMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ClientMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.boardstream.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.message = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.submit = $root.boardstream.v1.Submit.decode(reader, reader.size(), $undefined, _depth + 1, message.submit);
                            message.message = "submit";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.presence = $root.boardstream.v1.Presence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                            message.message = "presence";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ping = $root.boardstream.v1.Ping.decode(reader, reader.size(), $undefined, _depth + 1, message.ping);
                            message.message = "ping";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.draw = $root.boardstream.v1.Drawing.decode(reader, reader.size(), $undefined, _depth + 1, message.draw);
                            message.message = "draw";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ClientMessage;
        })();

        v1.ServerMessage = (function() {

            /**
             * Properties of a ServerMessage.
             * @typedef {Object} boardstream.v1.ServerMessage.$Properties
             * @property {boardstream.v1.Welcome.$Properties|null} [welcome] Answer to `Hello`.
             * @property {boardstream.v1.Snapshot.$Properties|null} [snapshot] A part of the state.
             * @property {boardstream.v1.Events.$Properties|null} [events] Committed events, in order.
             * @property {boardstream.v1.Saved.$Properties|null} [saved] The operation has its event already.
             * @property {boardstream.v1.Refused.$Properties|null} [refused] The operation or message was refused.
             * @property {boardstream.v1.PresenceUpdate.$Properties|null} [presence] What somebody else shows.
             * @property {boardstream.v1.RoleChanged.$Properties|null} [role] The client's role changed.
             * @property {boardstream.v1.RoomNotice.$Properties|null} [room] How the room stands.
             * @property {boardstream.v1.Resync.$Properties|null} [resync] The client can't go on from where it is.
             * @property {boardstream.v1.Bye.$Properties|null} [bye] The server closes the connection now.
             * @property {boardstream.v1.Pong.$Properties|null} [pong] Answer to `Ping`.
             * @property {"welcome"|"snapshot"|"events"|"saved"|"refused"|"presence"|"role"|"room"|"resync"|"bye"|"pong"} [message] Which message.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerMessage.
             * @memberof boardstream.v1
             * @interface IServerMessage
             * @augments boardstream.v1.ServerMessage.$Properties
             * @deprecated Use boardstream.v1.ServerMessage.$Properties instead.
             */

            /**
             * Narrowed shape of a ServerMessage.
             * @typedef {{
             *   welcome?: boardstream.v1.Welcome.$Shape|null;
             *   snapshot?: boardstream.v1.Snapshot.$Shape|null;
             *   events?: boardstream.v1.Events.$Shape|null;
             *   saved?: boardstream.v1.Saved.$Shape|null;
             *   refused?: boardstream.v1.Refused.$Shape|null;
             *   presence?: boardstream.v1.PresenceUpdate.$Shape|null;
             *   role?: boardstream.v1.RoleChanged.$Shape|null;
             *   room?: boardstream.v1.RoomNotice.$Shape|null;
             *   resync?: boardstream.v1.Resync.$Shape|null;
             *   bye?: boardstream.v1.Bye.$Shape|null;
             *   pong?: boardstream.v1.Pong.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "welcome"; welcome: boardstream.v1.Welcome.$Shape; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "snapshot"; welcome?: null; snapshot: boardstream.v1.Snapshot.$Shape; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "events"; welcome?: null; snapshot?: null; events: boardstream.v1.Events.$Shape; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "saved"; welcome?: null; snapshot?: null; events?: null; saved: boardstream.v1.Saved.$Shape; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "refused"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused: boardstream.v1.Refused.$Shape; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "presence"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence: boardstream.v1.PresenceUpdate.$Shape; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "role"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role: boardstream.v1.RoleChanged.$Shape; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "room"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room: boardstream.v1.RoomNotice.$Shape; resync?: null; bye?: null; pong?: null }|{ message?: "resync"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync: boardstream.v1.Resync.$Shape; bye?: null; pong?: null }|{ message?: "bye"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye: boardstream.v1.Bye.$Shape; pong?: null }|{ message?: "pong"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong: boardstream.v1.Pong.$Shape })
             * )} boardstream.v1.ServerMessage.$Shape
             */

            /**
             * Constructs a new ServerMessage.
             * @memberof boardstream.v1
             * @classdesc Server to client.
             * @constructor
             * @param {boardstream.v1.ServerMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Answer to `Hello`.
             * @member {boardstream.v1.Welcome.$Properties|null|undefined} welcome
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.welcome = null;

            /**
             * A part of the state.
             * @member {boardstream.v1.Snapshot.$Properties|null|undefined} snapshot
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.snapshot = null;

            /**
             * Committed events, in order.
             * @member {boardstream.v1.Events.$Properties|null|undefined} events
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.events = null;

            /**
             * The operation has its event already.
             * @member {boardstream.v1.Saved.$Properties|null|undefined} saved
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.saved = null;

            /**
             * The operation or message was refused.
             * @member {boardstream.v1.Refused.$Properties|null|undefined} refused
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.refused = null;

            /**
             * What somebody else shows.
             * @member {boardstream.v1.PresenceUpdate.$Properties|null|undefined} presence
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.presence = null;

            /**
             * The client's role changed.
             * @member {boardstream.v1.RoleChanged.$Properties|null|undefined} role
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.role = null;

            /**
             * How the room stands.
             * @member {boardstream.v1.RoomNotice.$Properties|null|undefined} room
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.room = null;

            /**
             * The client can't go on from where it is.
             * @member {boardstream.v1.Resync.$Properties|null|undefined} resync
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.resync = null;

            /**
             * The server closes the connection now.
             * @member {boardstream.v1.Bye.$Properties|null|undefined} bye
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.bye = null;

            /**
             * Answer to `Ping`.
             * @member {boardstream.v1.Pong.$Properties|null|undefined} pong
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            ServerMessage.prototype.pong = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Which message.
             * @member {"welcome"|"snapshot"|"events"|"saved"|"refused"|"presence"|"role"|"room"|"resync"|"bye"|"pong"|undefined} message
             * @memberof boardstream.v1.ServerMessage
             * @instance
             */
            $Object.defineProperty(ServerMessage.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["welcome", "snapshot", "events", "saved", "refused", "presence", "role", "room", "resync", "bye", "pong"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ServerMessage message. Does not implicitly {@link boardstream.v1.ServerMessage.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ServerMessage
             * @static
             * @param {boardstream.v1.ServerMessage.$Properties} message ServerMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.boardstream.v1.Welcome.encode(message.welcome, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.boardstream.v1.Snapshot.encode(message.snapshot, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                    $root.boardstream.v1.Events.encode(message.events, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.saved != null && $Object.hasOwnProperty.call(message, "saved"))
                    $root.boardstream.v1.Saved.encode(message.saved, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    $root.boardstream.v1.Refused.encode(message.refused, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    $root.boardstream.v1.PresenceUpdate.encode(message.presence, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    $root.boardstream.v1.RoleChanged.encode(message.role, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.room != null && $Object.hasOwnProperty.call(message, "room"))
                    $root.boardstream.v1.RoomNotice.encode(message.room, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.resync != null && $Object.hasOwnProperty.call(message, "resync"))
                    $root.boardstream.v1.Resync.encode(message.resync, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.bye != null && $Object.hasOwnProperty.call(message, "bye"))
                    $root.boardstream.v1.Bye.encode(message.bye, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.pong != null && $Object.hasOwnProperty.call(message, "pong"))
                    $root.boardstream.v1.Pong.encode(message.pong, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerMessage message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ServerMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ServerMessage & boardstream.v1.ServerMessage.$Shape} ServerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ServerMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.boardstream.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            message.message = "welcome";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.snapshot = $root.boardstream.v1.Snapshot.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
                            message.message = "snapshot";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.events = $root.boardstream.v1.Events.decode(reader, reader.size(), $undefined, _depth + 1, message.events);
                            message.message = "events";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.saved = $root.boardstream.v1.Saved.decode(reader, reader.size(), $undefined, _depth + 1, message.saved);
                            message.message = "saved";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.refused = $root.boardstream.v1.Refused.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                            message.message = "refused";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.presence = $root.boardstream.v1.PresenceUpdate.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                            message.message = "presence";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.role = $root.boardstream.v1.RoleChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.role);
                            message.message = "role";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.room = $root.boardstream.v1.RoomNotice.decode(reader, reader.size(), $undefined, _depth + 1, message.room);
                            message.message = "room";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.resync = $root.boardstream.v1.Resync.decode(reader, reader.size(), $undefined, _depth + 1, message.resync);
                            message.message = "resync";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.bye = $root.boardstream.v1.Bye.decode(reader, reader.size(), $undefined, _depth + 1, message.bye);
                            message.message = "bye";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.pong = $root.boardstream.v1.Pong.decode(reader, reader.size(), $undefined, _depth + 1, message.pong);
                            message.message = "pong";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServerMessage;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} boardstream.v1.Hello.$Properties
             * @property {string|null} [room] Room id.
             * @property {string|null} [token] Who the person is, when the server asks for that.
             * @property {string|null} [secret] The client's own secret, random: its client id is derived from it.
             * @property {string|null} [name] Name to show to the others.
             * @property {boardstream.v1.Resume.$Properties|null} [resume] Where the client was before.
             * @property {number|null} [protocol] Version of the protocol that the client speaks; absent: 1.
             * @property {boolean|null} [drafts] True when the client wants to see others' strokes before they are committed.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof boardstream.v1
             * @interface IHello
             * @augments boardstream.v1.Hello.$Properties
             * @deprecated Use boardstream.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {boardstream.v1.Hello.$Properties} boardstream.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof boardstream.v1
             * @classdesc The first message of a client, within 10 s.
             * @constructor
             * @param {boardstream.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room id.
             * @member {string} room
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.room = "";

            /**
             * Who the person is, when the server asks for that.
             * @member {string|null|undefined} token
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.token = null;

            /**
             * The client's own secret, random: its client id is derived from it.
             * @member {string} secret
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.secret = "";

            /**
             * Name to show to the others.
             * @member {string|null|undefined} name
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.name = null;

            /**
             * Where the client was before.
             * @member {boardstream.v1.Resume.$Properties|null|undefined} resume
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.resume = null;

            /**
             * Version of the protocol that the client speaks; absent: 1.
             * @member {number|null|undefined} protocol
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.protocol = null;

            /**
             * True when the client wants to see others' strokes before they are committed.
             * @member {boolean|null|undefined} drafts
             * @memberof boardstream.v1.Hello
             * @instance
             */
            Hello.prototype.drafts = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Hello.prototype, "_token", {
                get: $util.oneOfGetter($oneOfFields = ["token"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Hello.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Hello.prototype, "_protocol", {
                get: $util.oneOfGetter($oneOfFields = ["protocol"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Hello.prototype, "_drafts", {
                get: $util.oneOfGetter($oneOfFields = ["drafts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Hello message. Does not implicitly {@link boardstream.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Hello
             * @static
             * @param {boardstream.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.room);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.secret);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.boardstream.v1.Resume.encode(message.resume, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.protocol);
                if (message.drafts != null && $Object.hasOwnProperty.call(message, "drafts"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.drafts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Hello & boardstream.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.token = reader.stringVerify();
                            message._token = "token";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message._name = "name";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.resume = $root.boardstream.v1.Resume.decode(reader, reader.size(), $undefined, _depth + 1, message.resume);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.protocol = reader.uint32();
                            message._protocol = "protocol";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.drafts = reader.bool();
                            message._drafts = "drafts";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hello;
        })();

        v1.Resume = (function() {

            /**
             * Properties of a Resume.
             * @typedef {Object} boardstream.v1.Resume.$Properties
             * @property {number|null} [seq] The seq it was at.
             * @property {boolean|null} [haveState] True: it has the state at `seq` and wants events only. False: it wants the state at exactly `seq`, then events.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Resume.
             * @memberof boardstream.v1
             * @interface IResume
             * @augments boardstream.v1.Resume.$Properties
             * @deprecated Use boardstream.v1.Resume.$Properties instead.
             */

            /**
             * Shape of a Resume.
             * @typedef {boardstream.v1.Resume.$Properties} boardstream.v1.Resume.$Shape
             */

            /**
             * Constructs a new Resume.
             * @memberof boardstream.v1
             * @classdesc Where a client was.
             * @constructor
             * @param {boardstream.v1.Resume.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Resume = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The seq it was at.
             * @member {number} seq
             * @memberof boardstream.v1.Resume
             * @instance
             */
            Resume.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * True: it has the state at `seq` and wants events only. False: it wants the state at exactly `seq`, then events.
             * @member {boolean} haveState
             * @memberof boardstream.v1.Resume
             * @instance
             */
            Resume.prototype.haveState = false;

            /**
             * Encodes the specified Resume message. Does not implicitly {@link boardstream.v1.Resume.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Resume
             * @static
             * @param {boardstream.v1.Resume.$Properties} message Resume message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Resume.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.haveState != null && $Object.hasOwnProperty.call(message, "haveState") && message.haveState !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.haveState);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Resume
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Resume & boardstream.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Resume.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Resume();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.haveState = value;
                            else
                                delete message.haveState;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Resume;
        })();

        v1.Submit = (function() {

            /**
             * Properties of a Submit.
             * @typedef {Object} boardstream.v1.Submit.$Properties
             * @property {number|null} [counter] Number of the operation: starts at 1, rises.
             * @property {Uint8Array|null} [nonce] 8 random bytes; the same in every copy of this operation. In JSON 16 lower-case hex digits.
             * @property {number|null} [baseSeq] The seq that the operation was made at.
             * @property {boardstream.v1.Operation.$Properties|null} [op] The operation.
             * @property {number|null} [clientTime] The client's wall clock, ms since 1970.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Submit.
             * @memberof boardstream.v1
             * @interface ISubmit
             * @augments boardstream.v1.Submit.$Properties
             * @deprecated Use boardstream.v1.Submit.$Properties instead.
             */

            /**
             * Shape of a Submit.
             * @typedef {{
             *   counter?: number|null;
             *   nonce?: Uint8Array|null;
             *   baseSeq?: number|null;
             *   op?: boardstream.v1.Operation.$Shape|null;
             *   clientTime?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.Submit.$Shape
             */

            /**
             * Constructs a new Submit.
             * @memberof boardstream.v1
             * @classdesc An operation to be committed.
             * @constructor
             * @param {boardstream.v1.Submit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Submit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Number of the operation: starts at 1, rises.
             * @member {number} counter
             * @memberof boardstream.v1.Submit
             * @instance
             */
            Submit.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * 8 random bytes; the same in every copy of this operation. In JSON 16 lower-case hex digits.
             * @member {Uint8Array} nonce
             * @memberof boardstream.v1.Submit
             * @instance
             */
            Submit.prototype.nonce = $util.newBuffer([]);

            /**
             * The seq that the operation was made at.
             * @member {number} baseSeq
             * @memberof boardstream.v1.Submit
             * @instance
             */
            Submit.prototype.baseSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The operation.
             * @member {boardstream.v1.Operation.$Properties|null|undefined} op
             * @memberof boardstream.v1.Submit
             * @instance
             */
            Submit.prototype.op = null;

            /**
             * The client's wall clock, ms since 1970.
             * @member {number|null|undefined} clientTime
             * @memberof boardstream.v1.Submit
             * @instance
             */
            Submit.prototype.clientTime = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Submit.prototype, "_clientTime", {
                get: $util.oneOfGetter($oneOfFields = ["clientTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Submit message. Does not implicitly {@link boardstream.v1.Submit.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Submit
             * @static
             * @param {boardstream.v1.Submit.$Properties} message Submit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Submit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.counter);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nonce);
                if (message.baseSeq != null && $Object.hasOwnProperty.call(message, "baseSeq") && (typeof message.baseSeq === "object" ? message.baseSeq.low || message.baseSeq.high : message.baseSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.baseSeq);
                if (message.op != null && $Object.hasOwnProperty.call(message, "op"))
                    $root.boardstream.v1.Operation.encode(message.op, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.clientTime != null && $Object.hasOwnProperty.call(message, "clientTime"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.clientTime);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Submit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Submit & boardstream.v1.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Submit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Submit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.baseSeq = value;
                            else
                                delete message.baseSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.op = $root.boardstream.v1.Operation.decode(reader, reader.size(), $undefined, _depth + 1, message.op);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.clientTime = reader.int64();
                            message._clientTime = "clientTime";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Submit;
        })();

        v1.PresenceState = (function() {

            /**
             * Properties of a PresenceState.
             * @typedef {Object} boardstream.v1.PresenceState.$Properties
             * @property {string|null} [name] Name to show.
             * @property {boardstream.v1.Cursor.$Properties|null} [cursor] Where the pointer is.
             * @property {string|null} [tool] The tool in hand.
             * @property {boardstream.v1.Selection.$Properties|null} [selection] What is selected.
             * @property {string|null} [extra] The application's own: JSON as `Element.extra`, at most 4 KiB.
             * @property {Array.<string>|null} [unset] Fields to take away, by their names in JSON. In JSON: the field with the value null.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PresenceState.
             * @memberof boardstream.v1
             * @interface IPresenceState
             * @augments boardstream.v1.PresenceState.$Properties
             * @deprecated Use boardstream.v1.PresenceState.$Properties instead.
             */

            /**
             * Shape of a PresenceState.
             * @typedef {boardstream.v1.PresenceState.$Properties} boardstream.v1.PresenceState.$Shape
             */

            /**
             * Constructs a new PresenceState.
             * @memberof boardstream.v1
             * @classdesc What one person shows to the others; nobody stores it.
             * @constructor
             * @param {boardstream.v1.PresenceState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PresenceState = function (properties) {
                this.unset = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Name to show.
             * @member {string|null|undefined} name
             * @memberof boardstream.v1.PresenceState
             * @instance
             */
            PresenceState.prototype.name = null;

            /**
             * Where the pointer is.
             * @member {boardstream.v1.Cursor.$Properties|null|undefined} cursor
             * @memberof boardstream.v1.PresenceState
             * @instance
             */
            PresenceState.prototype.cursor = null;

            /**
             * The tool in hand.
             * @member {string|null|undefined} tool
             * @memberof boardstream.v1.PresenceState
             * @instance
             */
            PresenceState.prototype.tool = null;

            /**
             * What is selected.
             * @member {boardstream.v1.Selection.$Properties|null|undefined} selection
             * @memberof boardstream.v1.PresenceState
             * @instance
             */
            PresenceState.prototype.selection = null;

            /**
             * The application's own: JSON as `Element.extra`, at most 4 KiB.
             * @member {string|null|undefined} extra
             * @memberof boardstream.v1.PresenceState
             * @instance
             */
            PresenceState.prototype.extra = null;

            /**
             * Fields to take away, by their names in JSON. In JSON: the field with the value null.
             * @member {Array.<string>} unset
             * @memberof boardstream.v1.PresenceState
             * @instance
             */
            PresenceState.prototype.unset = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PresenceState.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PresenceState.prototype, "_tool", {
                get: $util.oneOfGetter($oneOfFields = ["tool"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PresenceState.prototype, "_extra", {
                get: $util.oneOfGetter($oneOfFields = ["extra"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PresenceState message. Does not implicitly {@link boardstream.v1.PresenceState.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.PresenceState
             * @static
             * @param {boardstream.v1.PresenceState.$Properties} message PresenceState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PresenceState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
                    $root.boardstream.v1.Cursor.encode(message.cursor, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.tool != null && $Object.hasOwnProperty.call(message, "tool"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.tool);
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    $root.boardstream.v1.Selection.encode(message.selection, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.extra != null && $Object.hasOwnProperty.call(message, "extra"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.extra);
                if (message.unset != null && message.unset.length)
                    for (let i = 0; i < message.unset.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.unset[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PresenceState message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.PresenceState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceState & boardstream.v1.PresenceState.$Shape} PresenceState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PresenceState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.PresenceState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message._name = "name";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.cursor = $root.boardstream.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1, message.cursor);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.tool = reader.stringVerify();
                            message._tool = "tool";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.selection = $root.boardstream.v1.Selection.decode(reader, reader.size(), $undefined, _depth + 1, message.selection);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.extra = reader.stringVerify();
                            message._extra = "extra";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unset && message.unset.length))
                                message.unset = [];
                            message.unset.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PresenceState;
        })();

        v1.Cursor = (function() {

            /**
             * Properties of a Cursor.
             * @typedef {Object} boardstream.v1.Cursor.$Properties
             * @property {number|null} [x] 1/100 px.
             * @property {number|null} [y] 1/100 px.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Cursor.
             * @memberof boardstream.v1
             * @interface ICursor
             * @augments boardstream.v1.Cursor.$Properties
             * @deprecated Use boardstream.v1.Cursor.$Properties instead.
             */

            /**
             * Shape of a Cursor.
             * @typedef {boardstream.v1.Cursor.$Properties} boardstream.v1.Cursor.$Shape
             */

            /**
             * Constructs a new Cursor.
             * @memberof boardstream.v1
             * @classdesc A place on the board.
             * @constructor
             * @param {boardstream.v1.Cursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Cursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * 1/100 px.
             * @member {number} x
             * @memberof boardstream.v1.Cursor
             * @instance
             */
            Cursor.prototype.x = 0;

            /**
             * 1/100 px.
             * @member {number} y
             * @memberof boardstream.v1.Cursor
             * @instance
             */
            Cursor.prototype.y = 0;

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link boardstream.v1.Cursor.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Cursor
             * @static
             * @param {boardstream.v1.Cursor.$Properties} message Cursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Cursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && message.x !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).sint32(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && message.y !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.y);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Cursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Cursor & boardstream.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Cursor.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Cursor();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Cursor;
        })();

        v1.Selection = (function() {

            /**
             * Properties of a Selection.
             * @typedef {Object} boardstream.v1.Selection.$Properties
             * @property {Array.<string>|null} [ids] Element ids.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Selection.
             * @memberof boardstream.v1
             * @interface ISelection
             * @augments boardstream.v1.Selection.$Properties
             * @deprecated Use boardstream.v1.Selection.$Properties instead.
             */

            /**
             * Shape of a Selection.
             * @typedef {boardstream.v1.Selection.$Properties} boardstream.v1.Selection.$Shape
             */

            /**
             * Constructs a new Selection.
             * @memberof boardstream.v1
             * @classdesc Selected elements. A message of its own, so that "nothing" can be told from "not said".
             * @constructor
             * @param {boardstream.v1.Selection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Selection = function (properties) {
                this.ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element ids.
             * @member {Array.<string>} ids
             * @memberof boardstream.v1.Selection
             * @instance
             */
            Selection.prototype.ids = $util.emptyArray;

            /**
             * Encodes the specified Selection message. Does not implicitly {@link boardstream.v1.Selection.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Selection
             * @static
             * @param {boardstream.v1.Selection.$Properties} message Selection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Selection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ids != null && message.ids.length)
                    for (let i = 0; i < message.ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Selection message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Selection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Selection & boardstream.v1.Selection.$Shape} Selection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Selection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Selection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ids && message.ids.length))
                                message.ids = [];
                            message.ids.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Selection;
        })();

        v1.Presence = (function() {

            /**
             * Properties of a Presence.
             * @typedef {Object} boardstream.v1.Presence.$Properties
             * @property {boardstream.v1.PresenceState.$Properties|null} [state] New values.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Presence.
             * @memberof boardstream.v1
             * @interface IPresence
             * @augments boardstream.v1.Presence.$Properties
             * @deprecated Use boardstream.v1.Presence.$Properties instead.
             */

            /**
             * Shape of a Presence.
             * @typedef {boardstream.v1.Presence.$Properties} boardstream.v1.Presence.$Shape
             */

            /**
             * Constructs a new Presence.
             * @memberof boardstream.v1
             * @classdesc What the others should see of this person.
             * @constructor
             * @param {boardstream.v1.Presence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Presence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * New values.
             * @member {boardstream.v1.PresenceState.$Properties|null|undefined} state
             * @memberof boardstream.v1.Presence
             * @instance
             */
            Presence.prototype.state = null;

            /**
             * Encodes the specified Presence message. Does not implicitly {@link boardstream.v1.Presence.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Presence
             * @static
             * @param {boardstream.v1.Presence.$Properties} message Presence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Presence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.boardstream.v1.PresenceState.encode(message.state, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Presence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Presence & boardstream.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Presence.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Presence();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.boardstream.v1.PresenceState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Presence;
        })();

        v1.Ping = (function() {

            /**
             * Properties of a Ping.
             * @typedef {Object} boardstream.v1.Ping.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ping.
             * @memberof boardstream.v1
             * @interface IPing
             * @augments boardstream.v1.Ping.$Properties
             * @deprecated Use boardstream.v1.Ping.$Properties instead.
             */

            /**
             * Shape of a Ping.
             * @typedef {boardstream.v1.Ping.$Properties} boardstream.v1.Ping.$Shape
             */

            /**
             * Constructs a new Ping.
             * @memberof boardstream.v1
             * @classdesc Are you there?
             * @constructor
             * @param {boardstream.v1.Ping.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ping = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Ping message. Does not implicitly {@link boardstream.v1.Ping.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Ping
             * @static
             * @param {boardstream.v1.Ping.$Properties} message Ping message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ping.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Ping
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Ping & boardstream.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ping.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Ping();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ping;
        })();

        v1.Drawing = (function() {

            /**
             * Properties of a Drawing.
             * @typedef {Object} boardstream.v1.Drawing.$Properties
             * @property {boardstream.v1.StrokeDrawing.$Properties|null} [stroke] A freehand path.
             * @property {boardstream.v1.ShapeDrawing.$Properties|null} [shape] A shape.
             * @property {boardstream.v1.TextDrawing.$Properties|null} [text] A text.
             * @property {"stroke"|"shape"|"text"} [drawing] What to draw.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Drawing.
             * @memberof boardstream.v1
             * @interface IDrawing
             * @augments boardstream.v1.Drawing.$Properties
             * @deprecated Use boardstream.v1.Drawing.$Properties instead.
             */

            /**
             * Narrowed shape of a Drawing.
             * @typedef {{
             *   stroke?: boardstream.v1.StrokeDrawing.$Shape|null;
             *   shape?: boardstream.v1.ShapeDrawing.$Shape|null;
             *   text?: boardstream.v1.TextDrawing.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ drawing?: undefined; stroke?: null; shape?: null; text?: null }|{ drawing?: "stroke"; stroke: boardstream.v1.StrokeDrawing.$Shape; shape?: null; text?: null }|{ drawing?: "shape"; stroke?: null; shape: boardstream.v1.ShapeDrawing.$Shape; text?: null }|{ drawing?: "text"; stroke?: null; shape?: null; text: boardstream.v1.TextDrawing.$Shape })
             * )} boardstream.v1.Drawing.$Shape
             */

            /**
             * Constructs a new Drawing.
             * @memberof boardstream.v1
             * @classdesc A drawing from a client that knows nothing of operations; coordinates are absolute. In JSON the message's `type` is
             * that of the drawing: `{"type":"stroke","points":[[x,y,pressure?],…]}`.
             * @constructor
             * @param {boardstream.v1.Drawing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Drawing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * A freehand path.
             * @member {boardstream.v1.StrokeDrawing.$Properties|null|undefined} stroke
             * @memberof boardstream.v1.Drawing
             * @instance
             */
            Drawing.prototype.stroke = null;

            /**
             * A shape.
             * @member {boardstream.v1.ShapeDrawing.$Properties|null|undefined} shape
             * @memberof boardstream.v1.Drawing
             * @instance
             */
            Drawing.prototype.shape = null;

            /**
             * A text.
             * @member {boardstream.v1.TextDrawing.$Properties|null|undefined} text
             * @memberof boardstream.v1.Drawing
             * @instance
             */
            Drawing.prototype.text = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What to draw.
             * @member {"stroke"|"shape"|"text"|undefined} drawing
             * @memberof boardstream.v1.Drawing
             * @instance
             */
            $Object.defineProperty(Drawing.prototype, "drawing", {
                get: $util.oneOfGetter($oneOfFields = ["stroke", "shape", "text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Drawing message. Does not implicitly {@link boardstream.v1.Drawing.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Drawing
             * @static
             * @param {boardstream.v1.Drawing.$Properties} message Drawing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Drawing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stroke != null && $Object.hasOwnProperty.call(message, "stroke"))
                    $root.boardstream.v1.StrokeDrawing.encode(message.stroke, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.shape != null && $Object.hasOwnProperty.call(message, "shape"))
                    $root.boardstream.v1.ShapeDrawing.encode(message.shape, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    $root.boardstream.v1.TextDrawing.encode(message.text, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Drawing message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Drawing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Drawing & boardstream.v1.Drawing.$Shape} Drawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Drawing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Drawing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.stroke = $root.boardstream.v1.StrokeDrawing.decode(reader, reader.size(), $undefined, _depth + 1, message.stroke);
                            message.drawing = "stroke";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.shape = $root.boardstream.v1.ShapeDrawing.decode(reader, reader.size(), $undefined, _depth + 1, message.shape);
                            message.drawing = "shape";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.text = $root.boardstream.v1.TextDrawing.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
                            message.drawing = "text";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Drawing;
        })();

        v1.StrokeDrawing = (function() {

            /**
             * Properties of a StrokeDrawing.
             * @typedef {Object} boardstream.v1.StrokeDrawing.$Properties
             * @property {boardstream.v1.Points.$Properties|null} [points] Absolute, not relative to a box.
             * @property {string|null} [color] Stroke colour.
             * @property {number|null} [width] 1/100 px.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StrokeDrawing.
             * @memberof boardstream.v1
             * @interface IStrokeDrawing
             * @augments boardstream.v1.StrokeDrawing.$Properties
             * @deprecated Use boardstream.v1.StrokeDrawing.$Properties instead.
             */

            /**
             * Shape of a StrokeDrawing.
             * @typedef {boardstream.v1.StrokeDrawing.$Properties} boardstream.v1.StrokeDrawing.$Shape
             */

            /**
             * Constructs a new StrokeDrawing.
             * @memberof boardstream.v1
             * @classdesc A freehand path.
             * @constructor
             * @param {boardstream.v1.StrokeDrawing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StrokeDrawing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Absolute, not relative to a box.
             * @member {boardstream.v1.Points.$Properties|null|undefined} points
             * @memberof boardstream.v1.StrokeDrawing
             * @instance
             */
            StrokeDrawing.prototype.points = null;

            /**
             * Stroke colour.
             * @member {string|null|undefined} color
             * @memberof boardstream.v1.StrokeDrawing
             * @instance
             */
            StrokeDrawing.prototype.color = null;

            /**
             * 1/100 px.
             * @member {number|null|undefined} width
             * @memberof boardstream.v1.StrokeDrawing
             * @instance
             */
            StrokeDrawing.prototype.width = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StrokeDrawing.prototype, "_color", {
                get: $util.oneOfGetter($oneOfFields = ["color"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StrokeDrawing.prototype, "_width", {
                get: $util.oneOfGetter($oneOfFields = ["width"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified StrokeDrawing message. Does not implicitly {@link boardstream.v1.StrokeDrawing.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.StrokeDrawing
             * @static
             * @param {boardstream.v1.StrokeDrawing.$Properties} message StrokeDrawing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StrokeDrawing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.points != null && $Object.hasOwnProperty.call(message, "points"))
                    $root.boardstream.v1.Points.encode(message.points, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.color);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.width);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StrokeDrawing message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.StrokeDrawing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.StrokeDrawing & boardstream.v1.StrokeDrawing.$Shape} StrokeDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StrokeDrawing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.StrokeDrawing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.points = $root.boardstream.v1.Points.decode(reader, reader.size(), $undefined, _depth + 1, message.points);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.color = reader.stringVerify();
                            message._color = "color";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.width = reader.uint32();
                            message._width = "width";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StrokeDrawing;
        })();

        /**
         * Which shape is drawn.
         * @name boardstream.v1.DrawnShape
         * @enum {number}
         * @property {number} DRAWN_SHAPE_UNSPECIFIED=0 Never sent: a reader refuses it.
         * @property {number} DRAWN_SHAPE_RECTANGLE=1 A rectangle.
         * @property {number} DRAWN_SHAPE_ELLIPSE=2 An ellipse.
         * @property {number} DRAWN_SHAPE_DIAMOND=3 A diamond.
         * @property {number} DRAWN_SHAPE_LINE=4 A line over the box's diagonal.
         * @property {number} DRAWN_SHAPE_ARROW=5 An arrow over the box's diagonal.
         */
        v1.DrawnShape = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DRAWN_SHAPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DRAWN_SHAPE_RECTANGLE"] = 1;
            values[valuesById[2] = "DRAWN_SHAPE_ELLIPSE"] = 2;
            values[valuesById[3] = "DRAWN_SHAPE_DIAMOND"] = 3;
            values[valuesById[4] = "DRAWN_SHAPE_LINE"] = 4;
            values[valuesById[5] = "DRAWN_SHAPE_ARROW"] = 5;
            return values;
        })();

        v1.ShapeDrawing = (function() {

            /**
             * Properties of a ShapeDrawing.
             * @typedef {Object} boardstream.v1.ShapeDrawing.$Properties
             * @property {boardstream.v1.DrawnShape|null} [shape] Which.
             * @property {boardstream.v1.Box.$Properties|null} [box] Where.
             * @property {string|null} [color] Stroke colour.
             * @property {string|null} [fill] Fill colour.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShapeDrawing.
             * @memberof boardstream.v1
             * @interface IShapeDrawing
             * @augments boardstream.v1.ShapeDrawing.$Properties
             * @deprecated Use boardstream.v1.ShapeDrawing.$Properties instead.
             */

            /**
             * Shape of a ShapeDrawing.
             * @typedef {boardstream.v1.ShapeDrawing.$Properties} boardstream.v1.ShapeDrawing.$Shape
             */

            /**
             * Constructs a new ShapeDrawing.
             * @memberof boardstream.v1
             * @classdesc A shape.
             * @constructor
             * @param {boardstream.v1.ShapeDrawing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShapeDrawing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Which.
             * @member {boardstream.v1.DrawnShape} shape
             * @memberof boardstream.v1.ShapeDrawing
             * @instance
             */
            ShapeDrawing.prototype.shape = 0;

            /**
             * Where.
             * @member {boardstream.v1.Box.$Properties|null|undefined} box
             * @memberof boardstream.v1.ShapeDrawing
             * @instance
             */
            ShapeDrawing.prototype.box = null;

            /**
             * Stroke colour.
             * @member {string|null|undefined} color
             * @memberof boardstream.v1.ShapeDrawing
             * @instance
             */
            ShapeDrawing.prototype.color = null;

            /**
             * Fill colour.
             * @member {string|null|undefined} fill
             * @memberof boardstream.v1.ShapeDrawing
             * @instance
             */
            ShapeDrawing.prototype.fill = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ShapeDrawing.prototype, "_color", {
                get: $util.oneOfGetter($oneOfFields = ["color"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ShapeDrawing.prototype, "_fill", {
                get: $util.oneOfGetter($oneOfFields = ["fill"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ShapeDrawing message. Does not implicitly {@link boardstream.v1.ShapeDrawing.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.ShapeDrawing
             * @static
             * @param {boardstream.v1.ShapeDrawing.$Properties} message ShapeDrawing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShapeDrawing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shape != null && $Object.hasOwnProperty.call(message, "shape") && message.shape !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.shape);
                if (message.box != null && $Object.hasOwnProperty.call(message, "box"))
                    $root.boardstream.v1.Box.encode(message.box, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.color);
                if (message.fill != null && $Object.hasOwnProperty.call(message, "fill"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.fill);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShapeDrawing message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.ShapeDrawing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.ShapeDrawing & boardstream.v1.ShapeDrawing.$Shape} ShapeDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShapeDrawing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.ShapeDrawing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.shape = value;
                            else
                                delete message.shape;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.box = $root.boardstream.v1.Box.decode(reader, reader.size(), $undefined, _depth + 1, message.box);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.color = reader.stringVerify();
                            message._color = "color";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.fill = reader.stringVerify();
                            message._fill = "fill";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ShapeDrawing;
        })();

        v1.TextDrawing = (function() {

            /**
             * Properties of a TextDrawing.
             * @typedef {Object} boardstream.v1.TextDrawing.$Properties
             * @property {number|null} [x] 1/100 px.
             * @property {number|null} [y] 1/100 px.
             * @property {string|null} [text] The text.
             * @property {string|null} [color] Colour.
             * @property {number|null} [size] Font size, 1/100 px.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TextDrawing.
             * @memberof boardstream.v1
             * @interface ITextDrawing
             * @augments boardstream.v1.TextDrawing.$Properties
             * @deprecated Use boardstream.v1.TextDrawing.$Properties instead.
             */

            /**
             * Shape of a TextDrawing.
             * @typedef {boardstream.v1.TextDrawing.$Properties} boardstream.v1.TextDrawing.$Shape
             */

            /**
             * Constructs a new TextDrawing.
             * @memberof boardstream.v1
             * @classdesc A text.
             * @constructor
             * @param {boardstream.v1.TextDrawing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TextDrawing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * 1/100 px.
             * @member {number} x
             * @memberof boardstream.v1.TextDrawing
             * @instance
             */
            TextDrawing.prototype.x = 0;

            /**
             * 1/100 px.
             * @member {number} y
             * @memberof boardstream.v1.TextDrawing
             * @instance
             */
            TextDrawing.prototype.y = 0;

            /**
             * The text.
             * @member {string} text
             * @memberof boardstream.v1.TextDrawing
             * @instance
             */
            TextDrawing.prototype.text = "";

            /**
             * Colour.
             * @member {string|null|undefined} color
             * @memberof boardstream.v1.TextDrawing
             * @instance
             */
            TextDrawing.prototype.color = null;

            /**
             * Font size, 1/100 px.
             * @member {number|null|undefined} size
             * @memberof boardstream.v1.TextDrawing
             * @instance
             */
            TextDrawing.prototype.size = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TextDrawing.prototype, "_color", {
                get: $util.oneOfGetter($oneOfFields = ["color"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TextDrawing.prototype, "_size", {
                get: $util.oneOfGetter($oneOfFields = ["size"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified TextDrawing message. Does not implicitly {@link boardstream.v1.TextDrawing.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.TextDrawing
             * @static
             * @param {boardstream.v1.TextDrawing.$Properties} message TextDrawing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TextDrawing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && message.x !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).sint32(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && message.y !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.y);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.color);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.size);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TextDrawing message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.TextDrawing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDrawing & boardstream.v1.TextDrawing.$Shape} TextDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TextDrawing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.TextDrawing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.color = reader.stringVerify();
                            message._color = "color";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.size = reader.uint32();
                            message._size = "size";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TextDrawing;
        })();

        v1.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} boardstream.v1.Welcome.$Properties
             * @property {number|null} [protocol] Version of the protocol that the server speaks.
             * @property {string|null} [session] The session's id.
             * @property {string|null} [clientId] The client's id, derived from its secret.
             * @property {boardstream.v1.Role|null} [role] What the client may do.
             * @property {number|null} [seq] The room's head; 0: the room has no event yet.
             * @property {boardstream.v1.Limits.$Properties|null} [limits] What the server takes.
             * @property {boardstream.v1.Heartbeat.$Properties|null} [heartbeat] How the server sees whether the client is there.
             * @property {number|null} [serverTime] The server's wall clock, ms since 1970.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof boardstream.v1
             * @interface IWelcome
             * @augments boardstream.v1.Welcome.$Properties
             * @deprecated Use boardstream.v1.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {boardstream.v1.Welcome.$Properties} boardstream.v1.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof boardstream.v1
             * @classdesc Answer to `Hello`: the session exists.
             * @constructor
             * @param {boardstream.v1.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Version of the protocol that the server speaks.
             * @member {number} protocol
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.protocol = 0;

            /**
             * The session's id.
             * @member {string} session
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.session = "";

            /**
             * The client's id, derived from its secret.
             * @member {string} clientId
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.clientId = "";

            /**
             * What the client may do.
             * @member {boardstream.v1.Role} role
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.role = 0;

            /**
             * The room's head; 0: the room has no event yet.
             * @member {number} seq
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * What the server takes.
             * @member {boardstream.v1.Limits.$Properties|null|undefined} limits
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.limits = null;

            /**
             * How the server sees whether the client is there.
             * @member {boardstream.v1.Heartbeat.$Properties|null|undefined} heartbeat
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.heartbeat = null;

            /**
             * The server's wall clock, ms since 1970.
             * @member {number} serverTime
             * @memberof boardstream.v1.Welcome
             * @instance
             */
            Welcome.prototype.serverTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link boardstream.v1.Welcome.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Welcome
             * @static
             * @param {boardstream.v1.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.protocol);
                if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.session);
                if (message.clientId != null && $Object.hasOwnProperty.call(message, "clientId") && message.clientId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.clientId);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.role);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.seq);
                if (message.limits != null && $Object.hasOwnProperty.call(message, "limits"))
                    $root.boardstream.v1.Limits.encode(message.limits, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                    $root.boardstream.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.serverTime != null && $Object.hasOwnProperty.call(message, "serverTime") && (typeof message.serverTime === "object" ? message.serverTime.low || message.serverTime.high : message.serverTime !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.serverTime);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Welcome & boardstream.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Welcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session = value;
                            else
                                delete message.session;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientId = value;
                            else
                                delete message.clientId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.limits = $root.boardstream.v1.Limits.decode(reader, reader.size(), $undefined, _depth + 1, message.limits);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.heartbeat = $root.boardstream.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.serverTime = value;
                            else
                                delete message.serverTime;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Welcome;
        })();

        v1.Limits = (function() {

            /**
             * Properties of a Limits.
             * @typedef {Object} boardstream.v1.Limits.$Properties
             * @property {number|null} [messageBytes] Bytes of one message.
             * @property {number|null} [opBytes] Bytes of one operation in protobuf.
             * @property {number|null} [opChanges] Changes of one operation.
             * @property {number|null} [points] Points of one path.
             * @property {number|null} [textLength] Code points of one text.
             * @property {number|null} [elements] Elements of a room.
             * @property {number|null} [roomBytes] Bytes of a room.
             * @property {number|null} [opsPerSecond] Operations a second, of one session.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Limits.
             * @memberof boardstream.v1
             * @interface ILimits
             * @augments boardstream.v1.Limits.$Properties
             * @deprecated Use boardstream.v1.Limits.$Properties instead.
             */

            /**
             * Shape of a Limits.
             * @typedef {boardstream.v1.Limits.$Properties} boardstream.v1.Limits.$Shape
             */

            /**
             * Constructs a new Limits.
             * @memberof boardstream.v1
             * @classdesc What the server takes.
             * @constructor
             * @param {boardstream.v1.Limits.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Limits = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Bytes of one message.
             * @member {number} messageBytes
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.messageBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Bytes of one operation in protobuf.
             * @member {number} opBytes
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.opBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Changes of one operation.
             * @member {number} opChanges
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.opChanges = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Points of one path.
             * @member {number} points
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.points = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Code points of one text.
             * @member {number} textLength
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.textLength = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Elements of a room.
             * @member {number} elements
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.elements = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Bytes of a room.
             * @member {number} roomBytes
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.roomBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Operations a second, of one session.
             * @member {number} opsPerSecond
             * @memberof boardstream.v1.Limits
             * @instance
             */
            Limits.prototype.opsPerSecond = 0;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link boardstream.v1.Limits.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Limits
             * @static
             * @param {boardstream.v1.Limits.$Properties} message Limits message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Limits.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageBytes != null && $Object.hasOwnProperty.call(message, "messageBytes") && (typeof message.messageBytes === "object" ? message.messageBytes.low || message.messageBytes.high : message.messageBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.messageBytes);
                if (message.opBytes != null && $Object.hasOwnProperty.call(message, "opBytes") && (typeof message.opBytes === "object" ? message.opBytes.low || message.opBytes.high : message.opBytes !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.opBytes);
                if (message.opChanges != null && $Object.hasOwnProperty.call(message, "opChanges") && (typeof message.opChanges === "object" ? message.opChanges.low || message.opChanges.high : message.opChanges !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.opChanges);
                if (message.points != null && $Object.hasOwnProperty.call(message, "points") && (typeof message.points === "object" ? message.points.low || message.points.high : message.points !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.points);
                if (message.textLength != null && $Object.hasOwnProperty.call(message, "textLength") && (typeof message.textLength === "object" ? message.textLength.low || message.textLength.high : message.textLength !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.textLength);
                if (message.elements != null && $Object.hasOwnProperty.call(message, "elements") && (typeof message.elements === "object" ? message.elements.low || message.elements.high : message.elements !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.elements);
                if (message.roomBytes != null && $Object.hasOwnProperty.call(message, "roomBytes") && (typeof message.roomBytes === "object" ? message.roomBytes.low || message.roomBytes.high : message.roomBytes !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.roomBytes);
                if (message.opsPerSecond != null && $Object.hasOwnProperty.call(message, "opsPerSecond") && !$Object.is(message.opsPerSecond, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.opsPerSecond);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Limits
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Limits & boardstream.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Limits.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Limits();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.messageBytes = value;
                            else
                                delete message.messageBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.opBytes = value;
                            else
                                delete message.opBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.opChanges = value;
                            else
                                delete message.opChanges;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.points = value;
                            else
                                delete message.points;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.textLength = value;
                            else
                                delete message.textLength;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.elements = value;
                            else
                                delete message.elements;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomBytes = value;
                            else
                                delete message.roomBytes;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.opsPerSecond = value;
                            else
                                delete message.opsPerSecond;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Limits;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} boardstream.v1.Heartbeat.$Properties
             * @property {number|null} [intervalMs] ms between two pings.
             * @property {number|null} [timeoutMs] ms of silence after which the connection is closed.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof boardstream.v1
             * @interface IHeartbeat
             * @augments boardstream.v1.Heartbeat.$Properties
             * @deprecated Use boardstream.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {boardstream.v1.Heartbeat.$Properties} boardstream.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof boardstream.v1
             * @classdesc How the server sees whether the client is there.
             * @constructor
             * @param {boardstream.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ms between two pings.
             * @member {number} intervalMs
             * @memberof boardstream.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.intervalMs = 0;

            /**
             * ms of silence after which the connection is closed.
             * @member {number} timeoutMs
             * @memberof boardstream.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.timeoutMs = 0;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link boardstream.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Heartbeat
             * @static
             * @param {boardstream.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs") && message.intervalMs !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.intervalMs);
                if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && message.timeoutMs !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.timeoutMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Heartbeat & boardstream.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Heartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.intervalMs = value;
                            else
                                delete message.intervalMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.timeoutMs = value;
                            else
                                delete message.timeoutMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Heartbeat;
        })();

        v1.Snapshot = (function() {

            /**
             * Properties of a Snapshot.
             * @typedef {Object} boardstream.v1.Snapshot.$Properties
             * @property {number|null} [seq] The last event that is in the state.
             * @property {number|null} [part] From 1.
             * @property {number|null} [parts] Number of parts.
             * @property {Array.<boardstream.v1.IdentifiedElement.$Properties>|null} [elements] The elements of this part.
             * @property {boardstream.v1.BoardProps.$Properties|null} [board] In the first part.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Snapshot.
             * @memberof boardstream.v1
             * @interface ISnapshot
             * @augments boardstream.v1.Snapshot.$Properties
             * @deprecated Use boardstream.v1.Snapshot.$Properties instead.
             */

            /**
             * Shape of a Snapshot.
             * @typedef {boardstream.v1.Snapshot.$Properties} boardstream.v1.Snapshot.$Shape
             */

            /**
             * Constructs a new Snapshot.
             * @memberof boardstream.v1
             * @classdesc A part of the state at `seq`; the state is whole with part `parts`.
             * @constructor
             * @param {boardstream.v1.Snapshot.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Snapshot = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The last event that is in the state.
             * @member {number} seq
             * @memberof boardstream.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * From 1.
             * @member {number} part
             * @memberof boardstream.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.part = 0;

            /**
             * Number of parts.
             * @member {number} parts
             * @memberof boardstream.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.parts = 0;

            /**
             * The elements of this part.
             * @member {Array.<boardstream.v1.IdentifiedElement.$Properties>} elements
             * @memberof boardstream.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.elements = $util.emptyArray;

            /**
             * In the first part.
             * @member {boardstream.v1.BoardProps.$Properties|null|undefined} board
             * @memberof boardstream.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.board = null;

            /**
             * Encodes the specified Snapshot message. Does not implicitly {@link boardstream.v1.Snapshot.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Snapshot
             * @static
             * @param {boardstream.v1.Snapshot.$Properties} message Snapshot message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Snapshot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.part);
                if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.parts);
                if (message.elements != null && message.elements.length)
                    for (let i = 0; i < message.elements.length; ++i)
                        $root.boardstream.v1.IdentifiedElement.encode(message.elements[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.board != null && $Object.hasOwnProperty.call(message, "board"))
                    $root.boardstream.v1.BoardProps.encode(message.board, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Snapshot message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Snapshot
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Snapshot & boardstream.v1.Snapshot.$Shape} Snapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Snapshot.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Snapshot();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.parts = value;
                            else
                                delete message.parts;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.boardstream.v1.IdentifiedElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.board = $root.boardstream.v1.BoardProps.decode(reader, reader.size(), $undefined, _depth + 1, message.board);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Snapshot;
        })();

        v1.Events = (function() {

            /**
             * Properties of an Events.
             * @typedef {Object} boardstream.v1.Events.$Properties
             * @property {number|null} [from] seq of the first.
             * @property {Array.<boardstream.v1.Event.$Properties>|null} [events] The events, each with the bytes that it has in the log.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Events.
             * @memberof boardstream.v1
             * @interface IEvents
             * @augments boardstream.v1.Events.$Properties
             * @deprecated Use boardstream.v1.Events.$Properties instead.
             */

            /**
             * Shape of an Events.
             * @typedef {{
             *   from?: number|null;
             *   events?: Array.<boardstream.v1.Event.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} boardstream.v1.Events.$Shape
             */

            /**
             * Constructs a new Events.
             * @memberof boardstream.v1
             * @classdesc Committed events without a gap. An event of the client's own says that its operation is saved.
             * @constructor
             * @param {boardstream.v1.Events.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Events = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * seq of the first.
             * @member {number} from
             * @memberof boardstream.v1.Events
             * @instance
             */
            Events.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The events, each with the bytes that it has in the log.
             * @member {Array.<boardstream.v1.Event.$Properties>} events
             * @memberof boardstream.v1.Events
             * @instance
             */
            Events.prototype.events = $util.emptyArray;

            /**
             * Encodes the specified Events message. Does not implicitly {@link boardstream.v1.Events.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Events
             * @static
             * @param {boardstream.v1.Events.$Properties} message Events message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Events.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.from);
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.boardstream.v1.Event.encode(message.events[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Events message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Events
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Events & boardstream.v1.Events.$Shape} Events
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Events.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Events();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.boardstream.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Events;
        })();

        v1.Saved = (function() {

            /**
             * Properties of a Saved.
             * @typedef {Object} boardstream.v1.Saved.$Properties
             * @property {number|null} [counter] The operation's counter.
             * @property {number|null} [seq] Its event.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Saved.
             * @memberof boardstream.v1
             * @interface ISaved
             * @augments boardstream.v1.Saved.$Properties
             * @deprecated Use boardstream.v1.Saved.$Properties instead.
             */

            /**
             * Shape of a Saved.
             * @typedef {boardstream.v1.Saved.$Properties} boardstream.v1.Saved.$Shape
             */

            /**
             * Constructs a new Saved.
             * @memberof boardstream.v1
             * @classdesc Answer to an operation that has its event already.
             * @constructor
             * @param {boardstream.v1.Saved.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Saved = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The operation's counter.
             * @member {number} counter
             * @memberof boardstream.v1.Saved
             * @instance
             */
            Saved.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Its event.
             * @member {number} seq
             * @memberof boardstream.v1.Saved
             * @instance
             */
            Saved.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Saved message. Does not implicitly {@link boardstream.v1.Saved.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Saved
             * @static
             * @param {boardstream.v1.Saved.$Properties} message Saved message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Saved.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.counter);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Saved message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Saved
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Saved & boardstream.v1.Saved.$Shape} Saved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Saved.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Saved();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Saved;
        })();

        v1.Refused = (function() {

            /**
             * Properties of a Refused.
             * @typedef {Object} boardstream.v1.Refused.$Properties
             * @property {number|null} [counter] The operation's counter; 0: no operation is answered.
             * @property {string|null} [code] Why, for programs.
             * @property {string|null} [message] Why, for people.
             * @property {Array.<boardstream.v1.Dropped.$Properties>|null} [elements] The elements concerned.
             * @property {number|null} [retryAfterMs] ms to wait before the operation is sent again.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Refused.
             * @memberof boardstream.v1
             * @interface IRefused
             * @augments boardstream.v1.Refused.$Properties
             * @deprecated Use boardstream.v1.Refused.$Properties instead.
             */

            /**
             * Shape of a Refused.
             * @typedef {boardstream.v1.Refused.$Properties} boardstream.v1.Refused.$Shape
             */

            /**
             * Constructs a new Refused.
             * @memberof boardstream.v1
             * @classdesc An operation or message was refused.
             * @constructor
             * @param {boardstream.v1.Refused.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Refused = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The operation's counter; 0: no operation is answered.
             * @member {number} counter
             * @memberof boardstream.v1.Refused
             * @instance
             */
            Refused.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Why, for programs.
             * @member {string} code
             * @memberof boardstream.v1.Refused
             * @instance
             */
            Refused.prototype.code = "";

            /**
             * Why, for people.
             * @member {string} message
             * @memberof boardstream.v1.Refused
             * @instance
             */
            Refused.prototype.message = "";

            /**
             * The elements concerned.
             * @member {Array.<boardstream.v1.Dropped.$Properties>} elements
             * @memberof boardstream.v1.Refused
             * @instance
             */
            Refused.prototype.elements = $util.emptyArray;

            /**
             * ms to wait before the operation is sent again.
             * @member {number|null|undefined} retryAfterMs
             * @memberof boardstream.v1.Refused
             * @instance
             */
            Refused.prototype.retryAfterMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Refused.prototype, "_retryAfterMs", {
                get: $util.oneOfGetter($oneOfFields = ["retryAfterMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Refused message. Does not implicitly {@link boardstream.v1.Refused.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Refused
             * @static
             * @param {boardstream.v1.Refused.$Properties} message Refused message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Refused.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.counter);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.elements != null && message.elements.length)
                    for (let i = 0; i < message.elements.length; ++i)
                        $root.boardstream.v1.Dropped.encode(message.elements[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.retryAfterMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Refused message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Refused
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Refused & boardstream.v1.Refused.$Shape} Refused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Refused.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Refused();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.boardstream.v1.Dropped.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.retryAfterMs = reader.uint32();
                            message._retryAfterMs = "retryAfterMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Refused;
        })();

        v1.PresenceUpdate = (function() {

            /**
             * Properties of a PresenceUpdate.
             * @typedef {Object} boardstream.v1.PresenceUpdate.$Properties
             * @property {string|null} [session] The session.
             * @property {string|null} [clientId] Its client.
             * @property {boardstream.v1.PresenceState.$Properties|null} [state] Absent: the session is gone.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PresenceUpdate.
             * @memberof boardstream.v1
             * @interface IPresenceUpdate
             * @augments boardstream.v1.PresenceUpdate.$Properties
             * @deprecated Use boardstream.v1.PresenceUpdate.$Properties instead.
             */

            /**
             * Shape of a PresenceUpdate.
             * @typedef {boardstream.v1.PresenceUpdate.$Properties} boardstream.v1.PresenceUpdate.$Shape
             */

            /**
             * Constructs a new PresenceUpdate.
             * @memberof boardstream.v1
             * @classdesc What another session shows.
             * @constructor
             * @param {boardstream.v1.PresenceUpdate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PresenceUpdate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The session.
             * @member {string} session
             * @memberof boardstream.v1.PresenceUpdate
             * @instance
             */
            PresenceUpdate.prototype.session = "";

            /**
             * Its client.
             * @member {string} clientId
             * @memberof boardstream.v1.PresenceUpdate
             * @instance
             */
            PresenceUpdate.prototype.clientId = "";

            /**
             * Absent: the session is gone.
             * @member {boardstream.v1.PresenceState.$Properties|null|undefined} state
             * @memberof boardstream.v1.PresenceUpdate
             * @instance
             */
            PresenceUpdate.prototype.state = null;

            /**
             * Encodes the specified PresenceUpdate message. Does not implicitly {@link boardstream.v1.PresenceUpdate.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.PresenceUpdate
             * @static
             * @param {boardstream.v1.PresenceUpdate.$Properties} message PresenceUpdate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PresenceUpdate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.session);
                if (message.clientId != null && $Object.hasOwnProperty.call(message, "clientId") && message.clientId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.clientId);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.boardstream.v1.PresenceState.encode(message.state, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PresenceUpdate message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.PresenceUpdate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceUpdate & boardstream.v1.PresenceUpdate.$Shape} PresenceUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PresenceUpdate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.PresenceUpdate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session = value;
                            else
                                delete message.session;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientId = value;
                            else
                                delete message.clientId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.boardstream.v1.PresenceState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PresenceUpdate;
        })();

        v1.RoleChanged = (function() {

            /**
             * Properties of a RoleChanged.
             * @typedef {Object} boardstream.v1.RoleChanged.$Properties
             * @property {boardstream.v1.Role|null} [role] What it may do now.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoleChanged.
             * @memberof boardstream.v1
             * @interface IRoleChanged
             * @augments boardstream.v1.RoleChanged.$Properties
             * @deprecated Use boardstream.v1.RoleChanged.$Properties instead.
             */

            /**
             * Shape of a RoleChanged.
             * @typedef {boardstream.v1.RoleChanged.$Properties} boardstream.v1.RoleChanged.$Shape
             */

            /**
             * Constructs a new RoleChanged.
             * @memberof boardstream.v1
             * @classdesc The client's role changed.
             * @constructor
             * @param {boardstream.v1.RoleChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoleChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * What it may do now.
             * @member {boardstream.v1.Role} role
             * @memberof boardstream.v1.RoleChanged
             * @instance
             */
            RoleChanged.prototype.role = 0;

            /**
             * Encodes the specified RoleChanged message. Does not implicitly {@link boardstream.v1.RoleChanged.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoleChanged
             * @static
             * @param {boardstream.v1.RoleChanged.$Properties} message RoleChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoleChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoleChanged message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoleChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoleChanged & boardstream.v1.RoleChanged.$Shape} RoleChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoleChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoleChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoleChanged;
        })();

        v1.RoomNotice = (function() {

            /**
             * Properties of a RoomNotice.
             * @typedef {Object} boardstream.v1.RoomNotice.$Properties
             * @property {boardstream.v1.RoomStatus|null} [status] Its status.
             * @property {boolean|null} [writable] Whether operations are taken now.
             * @property {string|null} [reason] Why not.
             * @property {number|null} [head] Its last event.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomNotice.
             * @memberof boardstream.v1
             * @interface IRoomNotice
             * @augments boardstream.v1.RoomNotice.$Properties
             * @deprecated Use boardstream.v1.RoomNotice.$Properties instead.
             */

            /**
             * Shape of a RoomNotice.
             * @typedef {boardstream.v1.RoomNotice.$Properties} boardstream.v1.RoomNotice.$Shape
             */

            /**
             * Constructs a new RoomNotice.
             * @memberof boardstream.v1
             * @classdesc How the room stands.
             * @constructor
             * @param {boardstream.v1.RoomNotice.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomNotice = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its status.
             * @member {boardstream.v1.RoomStatus} status
             * @memberof boardstream.v1.RoomNotice
             * @instance
             */
            RoomNotice.prototype.status = 0;

            /**
             * Whether operations are taken now.
             * @member {boolean} writable
             * @memberof boardstream.v1.RoomNotice
             * @instance
             */
            RoomNotice.prototype.writable = false;

            /**
             * Why not.
             * @member {string|null|undefined} reason
             * @memberof boardstream.v1.RoomNotice
             * @instance
             */
            RoomNotice.prototype.reason = null;

            /**
             * Its last event.
             * @member {number} head
             * @memberof boardstream.v1.RoomNotice
             * @instance
             */
            RoomNotice.prototype.head = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RoomNotice.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified RoomNotice message. Does not implicitly {@link boardstream.v1.RoomNotice.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomNotice
             * @static
             * @param {boardstream.v1.RoomNotice.$Properties} message RoomNotice message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomNotice.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
                if (message.writable != null && $Object.hasOwnProperty.call(message, "writable") && message.writable !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.writable);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.head != null && $Object.hasOwnProperty.call(message, "head") && (typeof message.head === "object" ? message.head.low || message.head.high : message.head !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.head);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomNotice message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomNotice
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomNotice & boardstream.v1.RoomNotice.$Shape} RoomNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomNotice.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomNotice();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.writable = value;
                            else
                                delete message.writable;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.head = value;
                            else
                                delete message.head;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomNotice;
        })();

        v1.Resync = (function() {

            /**
             * Properties of a Resync.
             * @typedef {Object} boardstream.v1.Resync.$Properties
             * @property {number|null} [seq] The seq of the state that follows.
             * @property {string|null} [reason] `truncated`: the events after the client's seq are gone. `ahead`: the client's seq is beyond the room's.
             * `no-state`: there is no state at the seq that it asked for.
             * @property {boardstream.v1.OwnEntry.$Properties|null} [own] The client's last committed operation.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Resync.
             * @memberof boardstream.v1
             * @interface IResync
             * @augments boardstream.v1.Resync.$Properties
             * @deprecated Use boardstream.v1.Resync.$Properties instead.
             */

            /**
             * Shape of a Resync.
             * @typedef {boardstream.v1.Resync.$Properties} boardstream.v1.Resync.$Shape
             */

            /**
             * Constructs a new Resync.
             * @memberof boardstream.v1
             * @classdesc The client can't go on from where it is: a state follows.
             * @constructor
             * @param {boardstream.v1.Resync.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Resync = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The seq of the state that follows.
             * @member {number} seq
             * @memberof boardstream.v1.Resync
             * @instance
             */
            Resync.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * `truncated`: the events after the client's seq are gone. `ahead`: the client's seq is beyond the room's.
             * `no-state`: there is no state at the seq that it asked for.
             * @member {string} reason
             * @memberof boardstream.v1.Resync
             * @instance
             */
            Resync.prototype.reason = "";

            /**
             * The client's last committed operation.
             * @member {boardstream.v1.OwnEntry.$Properties|null|undefined} own
             * @memberof boardstream.v1.Resync
             * @instance
             */
            Resync.prototype.own = null;

            /**
             * Encodes the specified Resync message. Does not implicitly {@link boardstream.v1.Resync.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Resync
             * @static
             * @param {boardstream.v1.Resync.$Properties} message Resync message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Resync.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.own != null && $Object.hasOwnProperty.call(message, "own"))
                    $root.boardstream.v1.OwnEntry.encode(message.own, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Resync message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Resync
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Resync & boardstream.v1.Resync.$Shape} Resync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Resync.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Resync();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.own = $root.boardstream.v1.OwnEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.own);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Resync;
        })();

        v1.OwnEntry = (function() {

            /**
             * Properties of an OwnEntry.
             * @typedef {Object} boardstream.v1.OwnEntry.$Properties
             * @property {number|null} [counter] Its counter.
             * @property {Uint8Array|null} [nonce] 8 bytes.
             * @property {number|null} [seq] Its event.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OwnEntry.
             * @memberof boardstream.v1
             * @interface IOwnEntry
             * @augments boardstream.v1.OwnEntry.$Properties
             * @deprecated Use boardstream.v1.OwnEntry.$Properties instead.
             */

            /**
             * Shape of an OwnEntry.
             * @typedef {boardstream.v1.OwnEntry.$Properties} boardstream.v1.OwnEntry.$Shape
             */

            /**
             * Constructs a new OwnEntry.
             * @memberof boardstream.v1
             * @classdesc The last committed operation of the client that is spoken to.
             * @constructor
             * @param {boardstream.v1.OwnEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OwnEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its counter.
             * @member {number} counter
             * @memberof boardstream.v1.OwnEntry
             * @instance
             */
            OwnEntry.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * 8 bytes.
             * @member {Uint8Array} nonce
             * @memberof boardstream.v1.OwnEntry
             * @instance
             */
            OwnEntry.prototype.nonce = $util.newBuffer([]);

            /**
             * Its event.
             * @member {number} seq
             * @memberof boardstream.v1.OwnEntry
             * @instance
             */
            OwnEntry.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified OwnEntry message. Does not implicitly {@link boardstream.v1.OwnEntry.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.OwnEntry
             * @static
             * @param {boardstream.v1.OwnEntry.$Properties} message OwnEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OwnEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.counter);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nonce);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OwnEntry message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.OwnEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.OwnEntry & boardstream.v1.OwnEntry.$Shape} OwnEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OwnEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.OwnEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OwnEntry;
        })();

        v1.Bye = (function() {

            /**
             * Properties of a Bye.
             * @typedef {Object} boardstream.v1.Bye.$Properties
             * @property {string|null} [code] Why, for programs.
             * @property {string|null} [message] Why, for people.
             * @property {number|null} [retryAfterMs] ms to wait before coming back.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Bye.
             * @memberof boardstream.v1
             * @interface IBye
             * @augments boardstream.v1.Bye.$Properties
             * @deprecated Use boardstream.v1.Bye.$Properties instead.
             */

            /**
             * Shape of a Bye.
             * @typedef {boardstream.v1.Bye.$Properties} boardstream.v1.Bye.$Shape
             */

            /**
             * Constructs a new Bye.
             * @memberof boardstream.v1
             * @classdesc The server closes the connection now.
             * @constructor
             * @param {boardstream.v1.Bye.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Bye = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Why, for programs.
             * @member {string} code
             * @memberof boardstream.v1.Bye
             * @instance
             */
            Bye.prototype.code = "";

            /**
             * Why, for people.
             * @member {string} message
             * @memberof boardstream.v1.Bye
             * @instance
             */
            Bye.prototype.message = "";

            /**
             * ms to wait before coming back.
             * @member {number|null|undefined} retryAfterMs
             * @memberof boardstream.v1.Bye
             * @instance
             */
            Bye.prototype.retryAfterMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Bye.prototype, "_retryAfterMs", {
                get: $util.oneOfGetter($oneOfFields = ["retryAfterMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Bye message. Does not implicitly {@link boardstream.v1.Bye.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Bye
             * @static
             * @param {boardstream.v1.Bye.$Properties} message Bye message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Bye.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.retryAfterMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Bye message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Bye
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Bye & boardstream.v1.Bye.$Shape} Bye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Bye.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Bye();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.retryAfterMs = reader.uint32();
                            message._retryAfterMs = "retryAfterMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Bye;
        })();

        v1.Pong = (function() {

            /**
             * Properties of a Pong.
             * @typedef {Object} boardstream.v1.Pong.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Pong.
             * @memberof boardstream.v1
             * @interface IPong
             * @augments boardstream.v1.Pong.$Properties
             * @deprecated Use boardstream.v1.Pong.$Properties instead.
             */

            /**
             * Shape of a Pong.
             * @typedef {boardstream.v1.Pong.$Properties} boardstream.v1.Pong.$Shape
             */

            /**
             * Constructs a new Pong.
             * @memberof boardstream.v1
             * @classdesc Answer to `Ping`.
             * @constructor
             * @param {boardstream.v1.Pong.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Pong = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Pong message. Does not implicitly {@link boardstream.v1.Pong.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.Pong
             * @static
             * @param {boardstream.v1.Pong.$Properties} message Pong message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Pong.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.Pong
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.Pong & boardstream.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Pong.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.Pong();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Pong;
        })();

        /**
         * Whether a room takes operations.
         * @name boardstream.v1.RoomStatus
         * @enum {number}
         * @property {number} ROOM_STATUS_UNSPECIFIED=0 Never sent: a reader refuses it.
         * @property {number} ROOM_STATUS_OPEN=1 It does.
         * @property {number} ROOM_STATUS_ARCHIVED=2 It is archived.
         * @property {number} ROOM_STATUS_LOADING=3 Its state is being loaded.
         * @property {number} ROOM_STATUS_QUARANTINED=4 Its events could not be folded. In session messages only.
         * @property {number} ROOM_STATUS_ERASED=5 It was erased. In session messages only.
         */
        v1.RoomStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROOM_STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROOM_STATUS_OPEN"] = 1;
            values[valuesById[2] = "ROOM_STATUS_ARCHIVED"] = 2;
            values[valuesById[3] = "ROOM_STATUS_LOADING"] = 3;
            values[valuesById[4] = "ROOM_STATUS_QUARANTINED"] = 4;
            values[valuesById[5] = "ROOM_STATUS_ERASED"] = 5;
            return values;
        })();

        v1.RoomSnapshot = (function() {

            /**
             * Properties of a RoomSnapshot.
             * @typedef {Object} boardstream.v1.RoomSnapshot.$Properties
             * @property {number|null} [seq] The last event that is in it.
             * @property {number|null} [committedAt] When that was committed, ms since 1970.
             * @property {boardstream.v1.RoomStatus|null} [status] Whether the room takes operations.
             * @property {boardstream.v1.RoomSettings.$Properties|null} [settings] What the room was opened with.
             * @property {boardstream.v1.RoomParent.$Properties|null} [parent] Set on a fork.
             * @property {boardstream.v1.BoardProps.$Properties|null} [board] The board's own properties.
             * @property {Array.<boardstream.v1.IdentifiedElement.$Properties>|null} [elements] All elements, deleted ones too, in ascending order of id.
             * @property {Array.<boardstream.v1.VectorEntry.$Properties>|null} [vector] Version vector, in ascending order of client id.
             * @property {Array.<boardstream.v1.AccessEntry.$Properties>|null} [access] Roles given in the room.
             * @property {Array.<boardstream.v1.DeletedEntry.$Properties>|null} [deletedAt] When each deleted element was deleted.
             * @property {boardstream.v1.StateHash.$Properties|null} [hash] Hash of the state.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomSnapshot.
             * @memberof boardstream.v1
             * @interface IRoomSnapshot
             * @augments boardstream.v1.RoomSnapshot.$Properties
             * @deprecated Use boardstream.v1.RoomSnapshot.$Properties instead.
             */

            /**
             * Shape of a RoomSnapshot.
             * @typedef {boardstream.v1.RoomSnapshot.$Properties} boardstream.v1.RoomSnapshot.$Shape
             */

            /**
             * Constructs a new RoomSnapshot.
             * @memberof boardstream.v1
             * @classdesc Everything that a fold can resume from.
             * @constructor
             * @param {boardstream.v1.RoomSnapshot.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomSnapshot = function (properties) {
                this.elements = [];
                this.vector = [];
                this.access = [];
                this.deletedAt = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The last event that is in it.
             * @member {number} seq
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * When that was committed, ms since 1970.
             * @member {number} committedAt
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.committedAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Whether the room takes operations.
             * @member {boardstream.v1.RoomStatus} status
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.status = 0;

            /**
             * What the room was opened with.
             * @member {boardstream.v1.RoomSettings.$Properties|null|undefined} settings
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.settings = null;

            /**
             * Set on a fork.
             * @member {boardstream.v1.RoomParent.$Properties|null|undefined} parent
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.parent = null;

            /**
             * The board's own properties.
             * @member {boardstream.v1.BoardProps.$Properties|null|undefined} board
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.board = null;

            /**
             * All elements, deleted ones too, in ascending order of id.
             * @member {Array.<boardstream.v1.IdentifiedElement.$Properties>} elements
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.elements = $util.emptyArray;

            /**
             * Version vector, in ascending order of client id.
             * @member {Array.<boardstream.v1.VectorEntry.$Properties>} vector
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.vector = $util.emptyArray;

            /**
             * Roles given in the room.
             * @member {Array.<boardstream.v1.AccessEntry.$Properties>} access
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.access = $util.emptyArray;

            /**
             * When each deleted element was deleted.
             * @member {Array.<boardstream.v1.DeletedEntry.$Properties>} deletedAt
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.deletedAt = $util.emptyArray;

            /**
             * Hash of the state.
             * @member {boardstream.v1.StateHash.$Properties|null|undefined} hash
             * @memberof boardstream.v1.RoomSnapshot
             * @instance
             */
            RoomSnapshot.prototype.hash = null;

            /**
             * Encodes the specified RoomSnapshot message. Does not implicitly {@link boardstream.v1.RoomSnapshot.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.RoomSnapshot
             * @static
             * @param {boardstream.v1.RoomSnapshot.$Properties} message RoomSnapshot message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomSnapshot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.committedAt != null && $Object.hasOwnProperty.call(message, "committedAt") && (typeof message.committedAt === "object" ? message.committedAt.low || message.committedAt.high : message.committedAt !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.committedAt);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.status);
                if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                    $root.boardstream.v1.RoomSettings.encode(message.settings, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    $root.boardstream.v1.RoomParent.encode(message.parent, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.board != null && $Object.hasOwnProperty.call(message, "board"))
                    $root.boardstream.v1.BoardProps.encode(message.board, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.elements != null && message.elements.length)
                    for (let i = 0; i < message.elements.length; ++i)
                        $root.boardstream.v1.IdentifiedElement.encode(message.elements[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.vector != null && message.vector.length)
                    for (let i = 0; i < message.vector.length; ++i)
                        $root.boardstream.v1.VectorEntry.encode(message.vector[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.access != null && message.access.length)
                    for (let i = 0; i < message.access.length; ++i)
                        $root.boardstream.v1.AccessEntry.encode(message.access[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.deletedAt != null && message.deletedAt.length)
                    for (let i = 0; i < message.deletedAt.length; ++i)
                        $root.boardstream.v1.DeletedEntry.encode(message.deletedAt[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    $root.boardstream.v1.StateHash.encode(message.hash, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomSnapshot message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.RoomSnapshot
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomSnapshot & boardstream.v1.RoomSnapshot.$Shape} RoomSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomSnapshot.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.RoomSnapshot();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.committedAt = value;
                            else
                                delete message.committedAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.settings = $root.boardstream.v1.RoomSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.settings);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.parent = $root.boardstream.v1.RoomParent.decode(reader, reader.size(), $undefined, _depth + 1, message.parent);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.board = $root.boardstream.v1.BoardProps.decode(reader, reader.size(), $undefined, _depth + 1, message.board);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.boardstream.v1.IdentifiedElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.vector && message.vector.length))
                                message.vector = [];
                            message.vector.push($root.boardstream.v1.VectorEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.access && message.access.length))
                                message.access = [];
                            message.access.push($root.boardstream.v1.AccessEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.deletedAt && message.deletedAt.length))
                                message.deletedAt = [];
                            message.deletedAt.push($root.boardstream.v1.DeletedEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.hash = $root.boardstream.v1.StateHash.decode(reader, reader.size(), $undefined, _depth + 1, message.hash);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomSnapshot;
        })();

        v1.AccessEntry = (function() {

            /**
             * Properties of an AccessEntry.
             * @typedef {Object} boardstream.v1.AccessEntry.$Properties
             * @property {string|null} [subject] Subject of their token.
             * @property {boardstream.v1.Role|null} [role] Their role.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccessEntry.
             * @memberof boardstream.v1
             * @interface IAccessEntry
             * @augments boardstream.v1.AccessEntry.$Properties
             * @deprecated Use boardstream.v1.AccessEntry.$Properties instead.
             */

            /**
             * Shape of an AccessEntry.
             * @typedef {boardstream.v1.AccessEntry.$Properties} boardstream.v1.AccessEntry.$Shape
             */

            /**
             * Constructs a new AccessEntry.
             * @memberof boardstream.v1
             * @classdesc Somebody's role in a room.
             * @constructor
             * @param {boardstream.v1.AccessEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccessEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Subject of their token.
             * @member {string} subject
             * @memberof boardstream.v1.AccessEntry
             * @instance
             */
            AccessEntry.prototype.subject = "";

            /**
             * Their role.
             * @member {boardstream.v1.Role} role
             * @memberof boardstream.v1.AccessEntry
             * @instance
             */
            AccessEntry.prototype.role = 0;

            /**
             * Encodes the specified AccessEntry message. Does not implicitly {@link boardstream.v1.AccessEntry.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.AccessEntry
             * @static
             * @param {boardstream.v1.AccessEntry.$Properties} message AccessEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccessEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.subject);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccessEntry message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.AccessEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.AccessEntry & boardstream.v1.AccessEntry.$Shape} AccessEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AccessEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.AccessEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AccessEntry;
        })();

        v1.DeletedEntry = (function() {

            /**
             * Properties of a DeletedEntry.
             * @typedef {Object} boardstream.v1.DeletedEntry.$Properties
             * @property {string|null} [id] Element id.
             * @property {number|null} [at] ms since 1970.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeletedEntry.
             * @memberof boardstream.v1
             * @interface IDeletedEntry
             * @augments boardstream.v1.DeletedEntry.$Properties
             * @deprecated Use boardstream.v1.DeletedEntry.$Properties instead.
             */

            /**
             * Shape of a DeletedEntry.
             * @typedef {boardstream.v1.DeletedEntry.$Properties} boardstream.v1.DeletedEntry.$Shape
             */

            /**
             * Constructs a new DeletedEntry.
             * @memberof boardstream.v1
             * @classdesc When an element was deleted.
             * @constructor
             * @param {boardstream.v1.DeletedEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeletedEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Element id.
             * @member {string} id
             * @memberof boardstream.v1.DeletedEntry
             * @instance
             */
            DeletedEntry.prototype.id = "";

            /**
             * ms since 1970.
             * @member {number} at
             * @memberof boardstream.v1.DeletedEntry
             * @instance
             */
            DeletedEntry.prototype.at = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified DeletedEntry message. Does not implicitly {@link boardstream.v1.DeletedEntry.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.DeletedEntry
             * @static
             * @param {boardstream.v1.DeletedEntry.$Properties} message DeletedEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeletedEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeletedEntry message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.DeletedEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.DeletedEntry & boardstream.v1.DeletedEntry.$Shape} DeletedEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeletedEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.DeletedEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeletedEntry;
        })();

        /**
         * Why there is no answer.
         * @name boardstream.v1.Absence
         * @enum {number}
         * @property {number} ABSENCE_UNSPECIFIED=0 There is one.
         * @property {number} ABSENCE_NOT_FOUND=1 There is no such room.
         * @property {number} ABSENCE_NO_STATE=2 The room is being loaded, or was at that moment: it has no state there.
         * @property {number} ABSENCE_GONE=3 The room was erased.
         */
        v1.Absence = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ABSENCE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ABSENCE_NOT_FOUND"] = 1;
            values[valuesById[2] = "ABSENCE_NO_STATE"] = 2;
            values[valuesById[3] = "ABSENCE_GONE"] = 3;
            return values;
        })();

        v1.HistoryStateRequest = (function() {

            /**
             * Properties of a HistoryStateRequest.
             * @typedef {Object} boardstream.v1.HistoryStateRequest.$Properties
             * @property {string|null} [room] Room id.
             * @property {number|null} [seq] After the event with this seq.
             * @property {number|null} [time] After the last event committed at or before this time, ms since 1970.
             * @property {"seq"|"time"} [at] The moment; none of them: the head.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryStateRequest.
             * @memberof boardstream.v1
             * @interface IHistoryStateRequest
             * @augments boardstream.v1.HistoryStateRequest.$Properties
             * @deprecated Use boardstream.v1.HistoryStateRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a HistoryStateRequest.
             * @typedef {{
             *   room?: string|null;
             *   seq?: number|null;
             *   time?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ at?: undefined; seq?: null; time?: null }|{ at?: "seq"; seq: number; time?: null }|{ at?: "time"; seq?: null; time: number })
             * )} boardstream.v1.HistoryStateRequest.$Shape
             */

            /**
             * Constructs a new HistoryStateRequest.
             * @memberof boardstream.v1
             * @classdesc Which state is wanted.
             * @constructor
             * @param {boardstream.v1.HistoryStateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryStateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room id.
             * @member {string} room
             * @memberof boardstream.v1.HistoryStateRequest
             * @instance
             */
            HistoryStateRequest.prototype.room = "";

            /**
             * After the event with this seq.
             * @member {number|null|undefined} seq
             * @memberof boardstream.v1.HistoryStateRequest
             * @instance
             */
            HistoryStateRequest.prototype.seq = null;

            /**
             * After the last event committed at or before this time, ms since 1970.
             * @member {number|null|undefined} time
             * @memberof boardstream.v1.HistoryStateRequest
             * @instance
             */
            HistoryStateRequest.prototype.time = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * The moment; none of them: the head.
             * @member {"seq"|"time"|undefined} at
             * @memberof boardstream.v1.HistoryStateRequest
             * @instance
             */
            $Object.defineProperty(HistoryStateRequest.prototype, "at", {
                get: $util.oneOfGetter($oneOfFields = ["seq", "time"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified HistoryStateRequest message. Does not implicitly {@link boardstream.v1.HistoryStateRequest.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryStateRequest
             * @static
             * @param {boardstream.v1.HistoryStateRequest.$Properties} message HistoryStateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryStateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.room);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.time);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryStateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryStateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryStateRequest & boardstream.v1.HistoryStateRequest.$Shape} HistoryStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryStateRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryStateRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.seq = reader.uint64();
                            message.at = "seq";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.time = reader.int64();
                            message.at = "time";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryStateRequest;
        })();

        v1.HistoryStateResponse = (function() {

            /**
             * Properties of a HistoryStateResponse.
             * @typedef {Object} boardstream.v1.HistoryStateResponse.$Properties
             * @property {boardstream.v1.HistoryStateStart.$Properties|null} [start] The first: bytes follow.
             * @property {Uint8Array|null} [data] The next bytes of an encoded `RoomSnapshot`.
             * @property {boardstream.v1.Absence|null} [absence] There is none.
             * @property {number|null} [outOfRange] The moment lies outside of what the room has: its head.
             * @property {"start"|"data"|"absence"|"outOfRange"} [part] What this part is.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryStateResponse.
             * @memberof boardstream.v1
             * @interface IHistoryStateResponse
             * @augments boardstream.v1.HistoryStateResponse.$Properties
             * @deprecated Use boardstream.v1.HistoryStateResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a HistoryStateResponse.
             * @typedef {{
             *   start?: boardstream.v1.HistoryStateStart.$Shape|null;
             *   data?: Uint8Array|null;
             *   absence?: boardstream.v1.Absence|null;
             *   outOfRange?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ part?: undefined; start?: null; data?: null; absence?: null; outOfRange?: null }|{ part?: "start"; start: boardstream.v1.HistoryStateStart.$Shape; data?: null; absence?: null; outOfRange?: null }|{ part?: "data"; start?: null; data: Uint8Array; absence?: null; outOfRange?: null }|{ part?: "absence"; start?: null; data?: null; absence: boardstream.v1.Absence; outOfRange?: null }|{ part?: "outOfRange"; start?: null; data?: null; absence?: null; outOfRange: number })
             * )} boardstream.v1.HistoryStateResponse.$Shape
             */

            /**
             * Constructs a new HistoryStateResponse.
             * @memberof boardstream.v1
             * @classdesc A state, in parts.
             * @constructor
             * @param {boardstream.v1.HistoryStateResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryStateResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The first: bytes follow.
             * @member {boardstream.v1.HistoryStateStart.$Properties|null|undefined} start
             * @memberof boardstream.v1.HistoryStateResponse
             * @instance
             */
            HistoryStateResponse.prototype.start = null;

            /**
             * The next bytes of an encoded `RoomSnapshot`.
             * @member {Uint8Array|null|undefined} data
             * @memberof boardstream.v1.HistoryStateResponse
             * @instance
             */
            HistoryStateResponse.prototype.data = null;

            /**
             * There is none.
             * @member {boardstream.v1.Absence|null|undefined} absence
             * @memberof boardstream.v1.HistoryStateResponse
             * @instance
             */
            HistoryStateResponse.prototype.absence = null;

            /**
             * The moment lies outside of what the room has: its head.
             * @member {number|null|undefined} outOfRange
             * @memberof boardstream.v1.HistoryStateResponse
             * @instance
             */
            HistoryStateResponse.prototype.outOfRange = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * What this part is.
             * @member {"start"|"data"|"absence"|"outOfRange"|undefined} part
             * @memberof boardstream.v1.HistoryStateResponse
             * @instance
             */
            $Object.defineProperty(HistoryStateResponse.prototype, "part", {
                get: $util.oneOfGetter($oneOfFields = ["start", "data", "absence", "outOfRange"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified HistoryStateResponse message. Does not implicitly {@link boardstream.v1.HistoryStateResponse.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryStateResponse
             * @static
             * @param {boardstream.v1.HistoryStateResponse.$Properties} message HistoryStateResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryStateResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.start != null && $Object.hasOwnProperty.call(message, "start"))
                    $root.boardstream.v1.HistoryStateStart.encode(message.start, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.absence);
                if (message.outOfRange != null && $Object.hasOwnProperty.call(message, "outOfRange"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.outOfRange);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryStateResponse message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryStateResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryStateResponse & boardstream.v1.HistoryStateResponse.$Shape} HistoryStateResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryStateResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryStateResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.start = $root.boardstream.v1.HistoryStateStart.decode(reader, reader.size(), $undefined, _depth + 1, message.start);
                            message.part = "start";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.data = reader.bytes();
                            message.part = "data";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.absence = reader.int32();
                            message.part = "absence";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.outOfRange = reader.uint64();
                            message.part = "outOfRange";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryStateResponse;
        })();

        v1.HistoryStateStart = (function() {

            /**
             * Properties of a HistoryStateStart.
             * @typedef {Object} boardstream.v1.HistoryStateStart.$Properties
             * @property {number|null} [seq] seq of the last event in it.
             * @property {boolean|null} [final] A later event exists: the state at this moment will not change any more.
             * @property {number|null} [bytes] Bytes that follow.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryStateStart.
             * @memberof boardstream.v1
             * @interface IHistoryStateStart
             * @augments boardstream.v1.HistoryStateStart.$Properties
             * @deprecated Use boardstream.v1.HistoryStateStart.$Properties instead.
             */

            /**
             * Shape of a HistoryStateStart.
             * @typedef {boardstream.v1.HistoryStateStart.$Properties} boardstream.v1.HistoryStateStart.$Shape
             */

            /**
             * Constructs a new HistoryStateStart.
             * @memberof boardstream.v1
             * @classdesc What a state is of.
             * @constructor
             * @param {boardstream.v1.HistoryStateStart.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryStateStart = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * seq of the last event in it.
             * @member {number} seq
             * @memberof boardstream.v1.HistoryStateStart
             * @instance
             */
            HistoryStateStart.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * A later event exists: the state at this moment will not change any more.
             * @member {boolean} final
             * @memberof boardstream.v1.HistoryStateStart
             * @instance
             */
            HistoryStateStart.prototype.final = false;

            /**
             * Bytes that follow.
             * @member {number} bytes
             * @memberof boardstream.v1.HistoryStateStart
             * @instance
             */
            HistoryStateStart.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified HistoryStateStart message. Does not implicitly {@link boardstream.v1.HistoryStateStart.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryStateStart
             * @static
             * @param {boardstream.v1.HistoryStateStart.$Properties} message HistoryStateStart message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryStateStart.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.final != null && $Object.hasOwnProperty.call(message, "final") && message.final !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.final);
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.bytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryStateStart message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryStateStart
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryStateStart & boardstream.v1.HistoryStateStart.$Shape} HistoryStateStart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryStateStart.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryStateStart();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.final = value;
                            else
                                delete message.final;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytes = value;
                            else
                                delete message.bytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryStateStart;
        })();

        v1.HistoryEventsRequest = (function() {

            /**
             * Properties of a HistoryEventsRequest.
             * @typedef {Object} boardstream.v1.HistoryEventsRequest.$Properties
             * @property {string|null} [room] Room id.
             * @property {number|null} [from] The first seq.
             * @property {number|null} [to] The last seq; there may be fewer.
             * @property {number|null} [limit] Events at most.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryEventsRequest.
             * @memberof boardstream.v1
             * @interface IHistoryEventsRequest
             * @augments boardstream.v1.HistoryEventsRequest.$Properties
             * @deprecated Use boardstream.v1.HistoryEventsRequest.$Properties instead.
             */

            /**
             * Shape of a HistoryEventsRequest.
             * @typedef {boardstream.v1.HistoryEventsRequest.$Properties} boardstream.v1.HistoryEventsRequest.$Shape
             */

            /**
             * Constructs a new HistoryEventsRequest.
             * @memberof boardstream.v1
             * @classdesc Which events are wanted.
             * @constructor
             * @param {boardstream.v1.HistoryEventsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryEventsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room id.
             * @member {string} room
             * @memberof boardstream.v1.HistoryEventsRequest
             * @instance
             */
            HistoryEventsRequest.prototype.room = "";

            /**
             * The first seq.
             * @member {number} from
             * @memberof boardstream.v1.HistoryEventsRequest
             * @instance
             */
            HistoryEventsRequest.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The last seq; there may be fewer.
             * @member {number} to
             * @memberof boardstream.v1.HistoryEventsRequest
             * @instance
             */
            HistoryEventsRequest.prototype.to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Events at most.
             * @member {number} limit
             * @memberof boardstream.v1.HistoryEventsRequest
             * @instance
             */
            HistoryEventsRequest.prototype.limit = 0;

            /**
             * Encodes the specified HistoryEventsRequest message. Does not implicitly {@link boardstream.v1.HistoryEventsRequest.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryEventsRequest
             * @static
             * @param {boardstream.v1.HistoryEventsRequest.$Properties} message HistoryEventsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryEventsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.room);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.from);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && (typeof message.to === "object" ? message.to.low || message.to.high : message.to !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.to);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryEventsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryEventsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryEventsRequest & boardstream.v1.HistoryEventsRequest.$Shape} HistoryEventsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryEventsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryEventsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryEventsRequest;
        })();

        v1.HistoryEventsResponse = (function() {

            /**
             * Properties of a HistoryEventsResponse.
             * @typedef {Object} boardstream.v1.HistoryEventsResponse.$Properties
             * @property {Array.<Uint8Array>|null} [events] The next encoded events.
             * @property {number|null} [from] In the first part: seq of its first event.
             * @property {number|null} [head] In the first part: the room's head.
             * @property {boardstream.v1.Absence|null} [absence] There are none.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryEventsResponse.
             * @memberof boardstream.v1
             * @interface IHistoryEventsResponse
             * @augments boardstream.v1.HistoryEventsResponse.$Properties
             * @deprecated Use boardstream.v1.HistoryEventsResponse.$Properties instead.
             */

            /**
             * Shape of a HistoryEventsResponse.
             * @typedef {boardstream.v1.HistoryEventsResponse.$Properties} boardstream.v1.HistoryEventsResponse.$Shape
             */

            /**
             * Constructs a new HistoryEventsResponse.
             * @memberof boardstream.v1
             * @classdesc Events, in parts.
             * @constructor
             * @param {boardstream.v1.HistoryEventsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryEventsResponse = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The next encoded events.
             * @member {Array.<Uint8Array>} events
             * @memberof boardstream.v1.HistoryEventsResponse
             * @instance
             */
            HistoryEventsResponse.prototype.events = $util.emptyArray;

            /**
             * In the first part: seq of its first event.
             * @member {number} from
             * @memberof boardstream.v1.HistoryEventsResponse
             * @instance
             */
            HistoryEventsResponse.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * In the first part: the room's head.
             * @member {number} head
             * @memberof boardstream.v1.HistoryEventsResponse
             * @instance
             */
            HistoryEventsResponse.prototype.head = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * There are none.
             * @member {boardstream.v1.Absence} absence
             * @memberof boardstream.v1.HistoryEventsResponse
             * @instance
             */
            HistoryEventsResponse.prototype.absence = 0;

            /**
             * Encodes the specified HistoryEventsResponse message. Does not implicitly {@link boardstream.v1.HistoryEventsResponse.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryEventsResponse
             * @static
             * @param {boardstream.v1.HistoryEventsResponse.$Properties} message HistoryEventsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryEventsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.events[i]);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.from);
                if (message.head != null && $Object.hasOwnProperty.call(message, "head") && (typeof message.head === "object" ? message.head.low || message.head.high : message.head !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.head);
                if (message.absence != null && $Object.hasOwnProperty.call(message, "absence") && message.absence !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.absence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryEventsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryEventsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryEventsResponse & boardstream.v1.HistoryEventsResponse.$Shape} HistoryEventsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryEventsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryEventsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.head = value;
                            else
                                delete message.head;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.absence = value;
                            else
                                delete message.absence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryEventsResponse;
        })();

        v1.HistoryHeadsRequest = (function() {

            /**
             * Properties of a HistoryHeadsRequest.
             * @typedef {Object} boardstream.v1.HistoryHeadsRequest.$Properties
             * @property {Array.<string>|null} [rooms] Room ids.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryHeadsRequest.
             * @memberof boardstream.v1
             * @interface IHistoryHeadsRequest
             * @augments boardstream.v1.HistoryHeadsRequest.$Properties
             * @deprecated Use boardstream.v1.HistoryHeadsRequest.$Properties instead.
             */

            /**
             * Shape of a HistoryHeadsRequest.
             * @typedef {boardstream.v1.HistoryHeadsRequest.$Properties} boardstream.v1.HistoryHeadsRequest.$Shape
             */

            /**
             * Constructs a new HistoryHeadsRequest.
             * @memberof boardstream.v1
             * @classdesc Which heads are wanted.
             * @constructor
             * @param {boardstream.v1.HistoryHeadsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryHeadsRequest = function (properties) {
                this.rooms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room ids.
             * @member {Array.<string>} rooms
             * @memberof boardstream.v1.HistoryHeadsRequest
             * @instance
             */
            HistoryHeadsRequest.prototype.rooms = $util.emptyArray;

            /**
             * Encodes the specified HistoryHeadsRequest message. Does not implicitly {@link boardstream.v1.HistoryHeadsRequest.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryHeadsRequest
             * @static
             * @param {boardstream.v1.HistoryHeadsRequest.$Properties} message HistoryHeadsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryHeadsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rooms != null && message.rooms.length)
                    for (let i = 0; i < message.rooms.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.rooms[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryHeadsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryHeadsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryHeadsRequest & boardstream.v1.HistoryHeadsRequest.$Shape} HistoryHeadsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryHeadsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryHeadsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rooms && message.rooms.length))
                                message.rooms = [];
                            message.rooms.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryHeadsRequest;
        })();

        v1.HistoryHeadsResponse = (function() {

            /**
             * Properties of a HistoryHeadsResponse.
             * @typedef {Object} boardstream.v1.HistoryHeadsResponse.$Properties
             * @property {Array.<boardstream.v1.HistoryHead.$Properties>|null} [heads] One a room, in the order asked for.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryHeadsResponse.
             * @memberof boardstream.v1
             * @interface IHistoryHeadsResponse
             * @augments boardstream.v1.HistoryHeadsResponse.$Properties
             * @deprecated Use boardstream.v1.HistoryHeadsResponse.$Properties instead.
             */

            /**
             * Shape of a HistoryHeadsResponse.
             * @typedef {boardstream.v1.HistoryHeadsResponse.$Properties} boardstream.v1.HistoryHeadsResponse.$Shape
             */

            /**
             * Constructs a new HistoryHeadsResponse.
             * @memberof boardstream.v1
             * @classdesc Heads.
             * @constructor
             * @param {boardstream.v1.HistoryHeadsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryHeadsResponse = function (properties) {
                this.heads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * One a room, in the order asked for.
             * @member {Array.<boardstream.v1.HistoryHead.$Properties>} heads
             * @memberof boardstream.v1.HistoryHeadsResponse
             * @instance
             */
            HistoryHeadsResponse.prototype.heads = $util.emptyArray;

            /**
             * Encodes the specified HistoryHeadsResponse message. Does not implicitly {@link boardstream.v1.HistoryHeadsResponse.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryHeadsResponse
             * @static
             * @param {boardstream.v1.HistoryHeadsResponse.$Properties} message HistoryHeadsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryHeadsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        $root.boardstream.v1.HistoryHead.encode(message.heads[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryHeadsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryHeadsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryHeadsResponse & boardstream.v1.HistoryHeadsResponse.$Shape} HistoryHeadsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryHeadsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryHeadsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push($root.boardstream.v1.HistoryHead.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryHeadsResponse;
        })();

        v1.HistoryHead = (function() {

            /**
             * Properties of a HistoryHead.
             * @typedef {Object} boardstream.v1.HistoryHead.$Properties
             * @property {number|null} [seq] Its last event's seq.
             * @property {number|null} [committedAt] When that was committed, ms since 1970.
             * @property {boardstream.v1.Absence|null} [absence] There is none.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryHead.
             * @memberof boardstream.v1
             * @interface IHistoryHead
             * @augments boardstream.v1.HistoryHead.$Properties
             * @deprecated Use boardstream.v1.HistoryHead.$Properties instead.
             */

            /**
             * Shape of a HistoryHead.
             * @typedef {boardstream.v1.HistoryHead.$Properties} boardstream.v1.HistoryHead.$Shape
             */

            /**
             * Constructs a new HistoryHead.
             * @memberof boardstream.v1
             * @classdesc Where a room is.
             * @constructor
             * @param {boardstream.v1.HistoryHead.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryHead = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its last event's seq.
             * @member {number} seq
             * @memberof boardstream.v1.HistoryHead
             * @instance
             */
            HistoryHead.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * When that was committed, ms since 1970.
             * @member {number} committedAt
             * @memberof boardstream.v1.HistoryHead
             * @instance
             */
            HistoryHead.prototype.committedAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * There is none.
             * @member {boardstream.v1.Absence} absence
             * @memberof boardstream.v1.HistoryHead
             * @instance
             */
            HistoryHead.prototype.absence = 0;

            /**
             * Encodes the specified HistoryHead message. Does not implicitly {@link boardstream.v1.HistoryHead.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryHead
             * @static
             * @param {boardstream.v1.HistoryHead.$Properties} message HistoryHead message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryHead.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.committedAt != null && $Object.hasOwnProperty.call(message, "committedAt") && (typeof message.committedAt === "object" ? message.committedAt.low || message.committedAt.high : message.committedAt !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.committedAt);
                if (message.absence != null && $Object.hasOwnProperty.call(message, "absence") && message.absence !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.absence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryHead message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryHead
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryHead & boardstream.v1.HistoryHead.$Shape} HistoryHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryHead.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryHead();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.committedAt = value;
                            else
                                delete message.committedAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.absence = value;
                            else
                                delete message.absence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryHead;
        })();

        v1.HistoryVerifyRequest = (function() {

            /**
             * Properties of a HistoryVerifyRequest.
             * @typedef {Object} boardstream.v1.HistoryVerifyRequest.$Properties
             * @property {string|null} [room] Room id.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryVerifyRequest.
             * @memberof boardstream.v1
             * @interface IHistoryVerifyRequest
             * @augments boardstream.v1.HistoryVerifyRequest.$Properties
             * @deprecated Use boardstream.v1.HistoryVerifyRequest.$Properties instead.
             */

            /**
             * Shape of a HistoryVerifyRequest.
             * @typedef {boardstream.v1.HistoryVerifyRequest.$Properties} boardstream.v1.HistoryVerifyRequest.$Shape
             */

            /**
             * Constructs a new HistoryVerifyRequest.
             * @memberof boardstream.v1
             * @classdesc Which room to verify.
             * @constructor
             * @param {boardstream.v1.HistoryVerifyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryVerifyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room id.
             * @member {string} room
             * @memberof boardstream.v1.HistoryVerifyRequest
             * @instance
             */
            HistoryVerifyRequest.prototype.room = "";

            /**
             * Encodes the specified HistoryVerifyRequest message. Does not implicitly {@link boardstream.v1.HistoryVerifyRequest.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryVerifyRequest
             * @static
             * @param {boardstream.v1.HistoryVerifyRequest.$Properties} message HistoryVerifyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryVerifyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.room);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryVerifyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryVerifyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyRequest & boardstream.v1.HistoryVerifyRequest.$Shape} HistoryVerifyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryVerifyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryVerifyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryVerifyRequest;
        })();

        v1.HistoryVerifyResponse = (function() {

            /**
             * Properties of a HistoryVerifyResponse.
             * @typedef {Object} boardstream.v1.HistoryVerifyResponse.$Properties
             * @property {boardstream.v1.HistoryVerifyProgress.$Properties|null} [progress] So far.
             * @property {boardstream.v1.HistoryVerifyReport.$Properties|null} [report] At the end.
             * @property {boardstream.v1.Absence|null} [absence] There is nothing to verify.
             * @property {"progress"|"report"|"absence"} [message] How far, or what was found.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryVerifyResponse.
             * @memberof boardstream.v1
             * @interface IHistoryVerifyResponse
             * @augments boardstream.v1.HistoryVerifyResponse.$Properties
             * @deprecated Use boardstream.v1.HistoryVerifyResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a HistoryVerifyResponse.
             * @typedef {{
             *   progress?: boardstream.v1.HistoryVerifyProgress.$Shape|null;
             *   report?: boardstream.v1.HistoryVerifyReport.$Shape|null;
             *   absence?: boardstream.v1.Absence|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; progress?: null; report?: null; absence?: null }|{ message?: "progress"; progress: boardstream.v1.HistoryVerifyProgress.$Shape; report?: null; absence?: null }|{ message?: "report"; progress?: null; report: boardstream.v1.HistoryVerifyReport.$Shape; absence?: null }|{ message?: "absence"; progress?: null; report?: null; absence: boardstream.v1.Absence })
             * )} boardstream.v1.HistoryVerifyResponse.$Shape
             */

            /**
             * Constructs a new HistoryVerifyResponse.
             * @memberof boardstream.v1
             * @classdesc How a verification goes.
             * @constructor
             * @param {boardstream.v1.HistoryVerifyResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryVerifyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * So far.
             * @member {boardstream.v1.HistoryVerifyProgress.$Properties|null|undefined} progress
             * @memberof boardstream.v1.HistoryVerifyResponse
             * @instance
             */
            HistoryVerifyResponse.prototype.progress = null;

            /**
             * At the end.
             * @member {boardstream.v1.HistoryVerifyReport.$Properties|null|undefined} report
             * @memberof boardstream.v1.HistoryVerifyResponse
             * @instance
             */
            HistoryVerifyResponse.prototype.report = null;

            /**
             * There is nothing to verify.
             * @member {boardstream.v1.Absence|null|undefined} absence
             * @memberof boardstream.v1.HistoryVerifyResponse
             * @instance
             */
            HistoryVerifyResponse.prototype.absence = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * How far, or what was found.
             * @member {"progress"|"report"|"absence"|undefined} message
             * @memberof boardstream.v1.HistoryVerifyResponse
             * @instance
             */
            $Object.defineProperty(HistoryVerifyResponse.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["progress", "report", "absence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified HistoryVerifyResponse message. Does not implicitly {@link boardstream.v1.HistoryVerifyResponse.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryVerifyResponse
             * @static
             * @param {boardstream.v1.HistoryVerifyResponse.$Properties} message HistoryVerifyResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryVerifyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.boardstream.v1.HistoryVerifyProgress.encode(message.progress, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.report != null && $Object.hasOwnProperty.call(message, "report"))
                    $root.boardstream.v1.HistoryVerifyReport.encode(message.report, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.absence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryVerifyResponse message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryVerifyResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyResponse & boardstream.v1.HistoryVerifyResponse.$Shape} HistoryVerifyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryVerifyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryVerifyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.progress = $root.boardstream.v1.HistoryVerifyProgress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.message = "progress";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.report = $root.boardstream.v1.HistoryVerifyReport.decode(reader, reader.size(), $undefined, _depth + 1, message.report);
                            message.message = "report";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.absence = reader.int32();
                            message.message = "absence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryVerifyResponse;
        })();

        v1.HistoryVerifyProgress = (function() {

            /**
             * Properties of a HistoryVerifyProgress.
             * @typedef {Object} boardstream.v1.HistoryVerifyProgress.$Properties
             * @property {number|null} [events] Events folded so far.
             * @property {number|null} [head] The room's head when it began.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryVerifyProgress.
             * @memberof boardstream.v1
             * @interface IHistoryVerifyProgress
             * @augments boardstream.v1.HistoryVerifyProgress.$Properties
             * @deprecated Use boardstream.v1.HistoryVerifyProgress.$Properties instead.
             */

            /**
             * Shape of a HistoryVerifyProgress.
             * @typedef {boardstream.v1.HistoryVerifyProgress.$Properties} boardstream.v1.HistoryVerifyProgress.$Shape
             */

            /**
             * Constructs a new HistoryVerifyProgress.
             * @memberof boardstream.v1
             * @classdesc How far a verification is.
             * @constructor
             * @param {boardstream.v1.HistoryVerifyProgress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryVerifyProgress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Events folded so far.
             * @member {number} events
             * @memberof boardstream.v1.HistoryVerifyProgress
             * @instance
             */
            HistoryVerifyProgress.prototype.events = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The room's head when it began.
             * @member {number} head
             * @memberof boardstream.v1.HistoryVerifyProgress
             * @instance
             */
            HistoryVerifyProgress.prototype.head = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified HistoryVerifyProgress message. Does not implicitly {@link boardstream.v1.HistoryVerifyProgress.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryVerifyProgress
             * @static
             * @param {boardstream.v1.HistoryVerifyProgress.$Properties} message HistoryVerifyProgress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryVerifyProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && $Object.hasOwnProperty.call(message, "events") && (typeof message.events === "object" ? message.events.low || message.events.high : message.events !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.events);
                if (message.head != null && $Object.hasOwnProperty.call(message, "head") && (typeof message.head === "object" ? message.head.low || message.head.high : message.head !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.head);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryVerifyProgress message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryVerifyProgress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyProgress & boardstream.v1.HistoryVerifyProgress.$Shape} HistoryVerifyProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryVerifyProgress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryVerifyProgress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.events = value;
                            else
                                delete message.events;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.head = value;
                            else
                                delete message.head;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryVerifyProgress;
        })();

        v1.HistoryVerifyReport = (function() {

            /**
             * Properties of a HistoryVerifyReport.
             * @typedef {Object} boardstream.v1.HistoryVerifyReport.$Properties
             * @property {boolean|null} [ok] Nothing is wrong.
             * @property {number|null} [events] Events folded.
             * @property {number|null} [hashesChecked] State hashes that were compared.
             * @property {number|null} [snapshotsChecked] Snapshots that were compared.
             * @property {string|null} [hash] The state hash at the head, as 32 hex digits; absent when the fold did not get there.
             * @property {Array.<string>|null} [problems] One sentence each, in the order in which they were found.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryVerifyReport.
             * @memberof boardstream.v1
             * @interface IHistoryVerifyReport
             * @augments boardstream.v1.HistoryVerifyReport.$Properties
             * @deprecated Use boardstream.v1.HistoryVerifyReport.$Properties instead.
             */

            /**
             * Shape of a HistoryVerifyReport.
             * @typedef {boardstream.v1.HistoryVerifyReport.$Properties} boardstream.v1.HistoryVerifyReport.$Shape
             */

            /**
             * Constructs a new HistoryVerifyReport.
             * @memberof boardstream.v1
             * @classdesc What a verification found.
             * @constructor
             * @param {boardstream.v1.HistoryVerifyReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryVerifyReport = function (properties) {
                this.problems = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Nothing is wrong.
             * @member {boolean} ok
             * @memberof boardstream.v1.HistoryVerifyReport
             * @instance
             */
            HistoryVerifyReport.prototype.ok = false;

            /**
             * Events folded.
             * @member {number} events
             * @memberof boardstream.v1.HistoryVerifyReport
             * @instance
             */
            HistoryVerifyReport.prototype.events = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * State hashes that were compared.
             * @member {number} hashesChecked
             * @memberof boardstream.v1.HistoryVerifyReport
             * @instance
             */
            HistoryVerifyReport.prototype.hashesChecked = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Snapshots that were compared.
             * @member {number} snapshotsChecked
             * @memberof boardstream.v1.HistoryVerifyReport
             * @instance
             */
            HistoryVerifyReport.prototype.snapshotsChecked = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * The state hash at the head, as 32 hex digits; absent when the fold did not get there.
             * @member {string|null|undefined} hash
             * @memberof boardstream.v1.HistoryVerifyReport
             * @instance
             */
            HistoryVerifyReport.prototype.hash = null;

            /**
             * One sentence each, in the order in which they were found.
             * @member {Array.<string>} problems
             * @memberof boardstream.v1.HistoryVerifyReport
             * @instance
             */
            HistoryVerifyReport.prototype.problems = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(HistoryVerifyReport.prototype, "_hash", {
                get: $util.oneOfGetter($oneOfFields = ["hash"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified HistoryVerifyReport message. Does not implicitly {@link boardstream.v1.HistoryVerifyReport.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.HistoryVerifyReport
             * @static
             * @param {boardstream.v1.HistoryVerifyReport.$Properties} message HistoryVerifyReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryVerifyReport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok") && message.ok !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.ok);
                if (message.events != null && $Object.hasOwnProperty.call(message, "events") && (typeof message.events === "object" ? message.events.low || message.events.high : message.events !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.events);
                if (message.hashesChecked != null && $Object.hasOwnProperty.call(message, "hashesChecked") && (typeof message.hashesChecked === "object" ? message.hashesChecked.low || message.hashesChecked.high : message.hashesChecked !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.hashesChecked);
                if (message.snapshotsChecked != null && $Object.hasOwnProperty.call(message, "snapshotsChecked") && (typeof message.snapshotsChecked === "object" ? message.snapshotsChecked.low || message.snapshotsChecked.high : message.snapshotsChecked !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.snapshotsChecked);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.hash);
                if (message.problems != null && message.problems.length)
                    for (let i = 0; i < message.problems.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.problems[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryVerifyReport message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.HistoryVerifyReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyReport & boardstream.v1.HistoryVerifyReport.$Shape} HistoryVerifyReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryVerifyReport.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.HistoryVerifyReport();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.ok = value;
                            else
                                delete message.ok;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.events = value;
                            else
                                delete message.events;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.hashesChecked = value;
                            else
                                delete message.hashesChecked;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.snapshotsChecked = value;
                            else
                                delete message.snapshotsChecked;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.hash = reader.stringVerify();
                            message._hash = "hash";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.problems && message.problems.length))
                                message.problems = [];
                            message.problems.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryVerifyReport;
        })();

        v1.LogFileRecord = (function() {

            /**
             * Properties of a LogFileRecord.
             * @typedef {Object} boardstream.v1.LogFileRecord.$Properties
             * @property {boardstream.v1.LogFileHeader.$Properties|null} [header] The first.
             * @property {Uint8Array|null} [event] An encoded `Event`, with the bytes that it has in the log.
             * @property {boardstream.v1.LogFileTrailer.$Properties|null} [trailer] The last.
             * @property {"header"|"event"|"trailer"} [record] Which record.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogFileRecord.
             * @memberof boardstream.v1
             * @interface ILogFileRecord
             * @augments boardstream.v1.LogFileRecord.$Properties
             * @deprecated Use boardstream.v1.LogFileRecord.$Properties instead.
             */

            /**
             * Narrowed shape of a LogFileRecord.
             * @typedef {{
             *   header?: boardstream.v1.LogFileHeader.$Shape|null;
             *   event?: Uint8Array|null;
             *   trailer?: boardstream.v1.LogFileTrailer.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ record?: undefined; header?: null; event?: null; trailer?: null }|{ record?: "header"; header: boardstream.v1.LogFileHeader.$Shape; event?: null; trailer?: null }|{ record?: "event"; header?: null; event: Uint8Array; trailer?: null }|{ record?: "trailer"; header?: null; event?: null; trailer: boardstream.v1.LogFileTrailer.$Shape })
             * )} boardstream.v1.LogFileRecord.$Shape
             */

            /**
             * Constructs a new LogFileRecord.
             * @memberof boardstream.v1
             * @classdesc One record of a log file.
             * @constructor
             * @param {boardstream.v1.LogFileRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogFileRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The first.
             * @member {boardstream.v1.LogFileHeader.$Properties|null|undefined} header
             * @memberof boardstream.v1.LogFileRecord
             * @instance
             */
            LogFileRecord.prototype.header = null;

            /**
             * An encoded `Event`, with the bytes that it has in the log.
             * @member {Uint8Array|null|undefined} event
             * @memberof boardstream.v1.LogFileRecord
             * @instance
             */
            LogFileRecord.prototype.event = null;

            /**
             * The last.
             * @member {boardstream.v1.LogFileTrailer.$Properties|null|undefined} trailer
             * @memberof boardstream.v1.LogFileRecord
             * @instance
             */
            LogFileRecord.prototype.trailer = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Which record.
             * @member {"header"|"event"|"trailer"|undefined} record
             * @memberof boardstream.v1.LogFileRecord
             * @instance
             */
            $Object.defineProperty(LogFileRecord.prototype, "record", {
                get: $util.oneOfGetter($oneOfFields = ["header", "event", "trailer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified LogFileRecord message. Does not implicitly {@link boardstream.v1.LogFileRecord.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.LogFileRecord
             * @static
             * @param {boardstream.v1.LogFileRecord.$Properties} message LogFileRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogFileRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.boardstream.v1.LogFileHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.event);
                if (message.trailer != null && $Object.hasOwnProperty.call(message, "trailer"))
                    $root.boardstream.v1.LogFileTrailer.encode(message.trailer, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogFileRecord message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.LogFileRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileRecord & boardstream.v1.LogFileRecord.$Shape} LogFileRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogFileRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.LogFileRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.boardstream.v1.LogFileHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            message.record = "header";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.event = reader.bytes();
                            message.record = "event";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.trailer = $root.boardstream.v1.LogFileTrailer.decode(reader, reader.size(), $undefined, _depth + 1, message.trailer);
                            message.record = "trailer";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogFileRecord;
        })();

        v1.LogFileHeader = (function() {

            /**
             * Properties of a LogFileHeader.
             * @typedef {Object} boardstream.v1.LogFileHeader.$Properties
             * @property {string|null} [format] Always "boardstream-log".
             * @property {number|null} [version] Version of the format: 1.
             * @property {string|null} [room] The room that the events come from.
             * @property {number|null} [exportedAt] When the file was made, ms since 1970.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogFileHeader.
             * @memberof boardstream.v1
             * @interface ILogFileHeader
             * @augments boardstream.v1.LogFileHeader.$Properties
             * @deprecated Use boardstream.v1.LogFileHeader.$Properties instead.
             */

            /**
             * Shape of a LogFileHeader.
             * @typedef {boardstream.v1.LogFileHeader.$Properties} boardstream.v1.LogFileHeader.$Shape
             */

            /**
             * Constructs a new LogFileHeader.
             * @memberof boardstream.v1
             * @classdesc How a log file starts.
             * @constructor
             * @param {boardstream.v1.LogFileHeader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogFileHeader = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Always "boardstream-log".
             * @member {string} format
             * @memberof boardstream.v1.LogFileHeader
             * @instance
             */
            LogFileHeader.prototype.format = "";

            /**
             * Version of the format: 1.
             * @member {number} version
             * @memberof boardstream.v1.LogFileHeader
             * @instance
             */
            LogFileHeader.prototype.version = 0;

            /**
             * The room that the events come from.
             * @member {string} room
             * @memberof boardstream.v1.LogFileHeader
             * @instance
             */
            LogFileHeader.prototype.room = "";

            /**
             * When the file was made, ms since 1970.
             * @member {number} exportedAt
             * @memberof boardstream.v1.LogFileHeader
             * @instance
             */
            LogFileHeader.prototype.exportedAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified LogFileHeader message. Does not implicitly {@link boardstream.v1.LogFileHeader.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.LogFileHeader
             * @static
             * @param {boardstream.v1.LogFileHeader.$Properties} message LogFileHeader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogFileHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.format);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.version);
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.room);
                if (message.exportedAt != null && $Object.hasOwnProperty.call(message, "exportedAt") && (typeof message.exportedAt === "object" ? message.exportedAt.low || message.exportedAt.high : message.exportedAt !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.exportedAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogFileHeader message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.LogFileHeader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileHeader & boardstream.v1.LogFileHeader.$Shape} LogFileHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogFileHeader.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.LogFileHeader();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.exportedAt = value;
                            else
                                delete message.exportedAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogFileHeader;
        })();

        v1.LogFileTrailer = (function() {

            /**
             * Properties of a LogFileTrailer.
             * @typedef {Object} boardstream.v1.LogFileTrailer.$Properties
             * @property {number|null} [count] Number of events.
             * @property {boardstream.v1.StateHash.$Properties|null} [hash] State hash after the last of them.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogFileTrailer.
             * @memberof boardstream.v1
             * @interface ILogFileTrailer
             * @augments boardstream.v1.LogFileTrailer.$Properties
             * @deprecated Use boardstream.v1.LogFileTrailer.$Properties instead.
             */

            /**
             * Shape of a LogFileTrailer.
             * @typedef {boardstream.v1.LogFileTrailer.$Properties} boardstream.v1.LogFileTrailer.$Shape
             */

            /**
             * Constructs a new LogFileTrailer.
             * @memberof boardstream.v1
             * @classdesc How a log file ends. A file without it, or with one that does not match, is not whole.
             * @constructor
             * @param {boardstream.v1.LogFileTrailer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogFileTrailer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Number of events.
             * @member {number} count
             * @memberof boardstream.v1.LogFileTrailer
             * @instance
             */
            LogFileTrailer.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * State hash after the last of them.
             * @member {boardstream.v1.StateHash.$Properties|null|undefined} hash
             * @memberof boardstream.v1.LogFileTrailer
             * @instance
             */
            LogFileTrailer.prototype.hash = null;

            /**
             * Encodes the specified LogFileTrailer message. Does not implicitly {@link boardstream.v1.LogFileTrailer.verify|verify} messages.
             * @function encode
             * @memberof boardstream.v1.LogFileTrailer
             * @static
             * @param {boardstream.v1.LogFileTrailer.$Properties} message LogFileTrailer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogFileTrailer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.count);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    $root.boardstream.v1.StateHash.encode(message.hash, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogFileTrailer message from the specified reader or buffer.
             * @function decode
             * @memberof boardstream.v1.LogFileTrailer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileTrailer & boardstream.v1.LogFileTrailer.$Shape} LogFileTrailer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogFileTrailer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.boardstream.v1.LogFileTrailer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.hash = $root.boardstream.v1.StateHash.decode(reader, reader.size(), $undefined, _depth + 1, message.hash);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LogFileTrailer;
        })();

        return v1;
    })();

    return boardstream;
})();

export {
  $root as default
};
