import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace boardstream. */
export namespace boardstream {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a Submission.
         * @deprecated Use boardstream.v1.Submission.$Properties instead.
         */
        interface ISubmission extends boardstream.v1.Submission.$Properties {
        }

        /** Gateway to sequencer: a command, who asks, and where the answer goes. */
        class Submission {

            /**
             * Constructs a new Submission.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Submission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room id. */
            room: string;

            /** Names the submission among those of its gateway. */
            id: number;

            /** The gateway that waits for the answer. */
            gateway: string;

            /** Who asks. */
            author?: (boardstream.v1.Author.$Properties|null);

            /** With which role. */
            role: boardstream.v1.Role;

            /** What is asked. */
            command?: (boardstream.v1.Command.$Properties|null);

            /**
             * Encodes the specified Submission message. Does not implicitly {@link boardstream.v1.Submission.verify|verify} messages.
             * @param message Submission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Submission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Submission & boardstream.v1.Submission.$Shape} Submission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Submission & boardstream.v1.Submission.$Shape;
        }

        namespace Submission {

            /** Properties of a Submission. */
            interface $Properties {

                /** Room id. */
                room?: (string|null);

                /** Names the submission among those of its gateway. */
                id?: (number|null);

                /** The gateway that waits for the answer. */
                gateway?: (string|null);

                /** Who asks. */
                author?: (boardstream.v1.Author.$Properties|null);

                /** With which role. */
                role?: (boardstream.v1.Role|null);

                /** What is asked. */
                command?: (boardstream.v1.Command.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submission. */
            type $Shape = {
              room?: string|null;
              id?: number|null;
              gateway?: string|null;
              author?: boardstream.v1.Author.$Shape|null;
              role?: boardstream.v1.Role|null;
              command?: boardstream.v1.Command.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Command.
         * @deprecated Use boardstream.v1.Command.$Properties instead.
         */
        interface ICommand extends boardstream.v1.Command.$Properties {
        }

        /** Everything that can be asked of a room's owner. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Commit an operation. */
            submit?: (boardstream.v1.SubmitCommand.$Properties|null);

            /** Complete and commit a drawing. */
            draw?: (boardstream.v1.DrawCommand.$Properties|null);

            /** Open the room. */
            open?: (boardstream.v1.OpenCommand.$Properties|null);

            /** Name a moment. */
            nameVersion?: (boardstream.v1.NameVersionCommand.$Properties|null);

            /** Change somebody's role. */
            changeAccess?: (boardstream.v1.ChangeAccessCommand.$Properties|null);

            /** Load a part of a state. */
            loadPart?: (boardstream.v1.LoadPartCommand.$Properties|null);

            /** Remove deleted elements for good. */
            purge?: (boardstream.v1.PurgeCommand.$Properties|null);

            /** Take no more operations. */
            archive?: (boardstream.v1.ArchiveCommand.$Properties|null);

            /** Take operations again. */
            reopen?: (boardstream.v1.ReopenCommand.$Properties|null);

            /** What is asked. */
            command?: ("submit"|"draw"|"open"|"nameVersion"|"changeAccess"|"loadPart"|"purge"|"archive"|"reopen");

            /**
             * Encodes the specified Command message. Does not implicitly {@link boardstream.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Command & boardstream.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Command & boardstream.v1.Command.$Shape;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Commit an operation. */
                submit?: (boardstream.v1.SubmitCommand.$Properties|null);

                /** Complete and commit a drawing. */
                draw?: (boardstream.v1.DrawCommand.$Properties|null);

                /** Open the room. */
                open?: (boardstream.v1.OpenCommand.$Properties|null);

                /** Name a moment. */
                nameVersion?: (boardstream.v1.NameVersionCommand.$Properties|null);

                /** Change somebody's role. */
                changeAccess?: (boardstream.v1.ChangeAccessCommand.$Properties|null);

                /** Load a part of a state. */
                loadPart?: (boardstream.v1.LoadPartCommand.$Properties|null);

                /** Remove deleted elements for good. */
                purge?: (boardstream.v1.PurgeCommand.$Properties|null);

                /** Take no more operations. */
                archive?: (boardstream.v1.ArchiveCommand.$Properties|null);

                /** Take operations again. */
                reopen?: (boardstream.v1.ReopenCommand.$Properties|null);

                /** What is asked. */
                command?: ("submit"|"draw"|"open"|"nameVersion"|"changeAccess"|"loadPart"|"purge"|"archive"|"reopen");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Command. */
            type $Shape = {
              submit?: boardstream.v1.SubmitCommand.$Shape|null;
              draw?: boardstream.v1.DrawCommand.$Shape|null;
              open?: boardstream.v1.OpenCommand.$Shape|null;
              nameVersion?: boardstream.v1.NameVersionCommand.$Shape|null;
              changeAccess?: boardstream.v1.ChangeAccessCommand.$Shape|null;
              loadPart?: boardstream.v1.LoadPartCommand.$Shape|null;
              purge?: boardstream.v1.PurgeCommand.$Shape|null;
              archive?: boardstream.v1.ArchiveCommand.$Shape|null;
              reopen?: boardstream.v1.ReopenCommand.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "submit"; submit: boardstream.v1.SubmitCommand.$Shape; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "draw"; submit?: null; draw: boardstream.v1.DrawCommand.$Shape; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "open"; submit?: null; draw?: null; open: boardstream.v1.OpenCommand.$Shape; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "nameVersion"; submit?: null; draw?: null; open?: null; nameVersion: boardstream.v1.NameVersionCommand.$Shape; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "changeAccess"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess: boardstream.v1.ChangeAccessCommand.$Shape; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "loadPart"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart: boardstream.v1.LoadPartCommand.$Shape; purge?: null; archive?: null; reopen?: null }|{ command?: "purge"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge: boardstream.v1.PurgeCommand.$Shape; archive?: null; reopen?: null }|{ command?: "archive"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive: boardstream.v1.ArchiveCommand.$Shape; reopen?: null }|{ command?: "reopen"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen: boardstream.v1.ReopenCommand.$Shape })
            );
        }

        /**
         * Properties of a SubmitCommand.
         * @deprecated Use boardstream.v1.SubmitCommand.$Properties instead.
         */
        interface ISubmitCommand extends boardstream.v1.SubmitCommand.$Properties {
        }

        /** Commit an operation. */
        class SubmitCommand {

            /**
             * Constructs a new SubmitCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.SubmitCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its id; an empty client is the submission's author. */
            opId?: (boardstream.v1.OpId.$Properties|null);

            /** 8 bytes. */
            nonce: Uint8Array;

            /** The seq that it was made at. */
            baseSeq: number;

            /** The operation. */
            op?: (boardstream.v1.Operation.$Properties|null);

            /** The client's wall clock, ms since 1970. */
            clientTime?: (number|null);

            /** True: refuse it when any of it would be dropped. */
            allOrNothing?: (boolean|null);

            /** On a restore: the seq whose state is brought back. */
            restoredFrom?: (number|null);

            /**
             * Encodes the specified SubmitCommand message. Does not implicitly {@link boardstream.v1.SubmitCommand.verify|verify} messages.
             * @param message SubmitCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.SubmitCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.SubmitCommand & boardstream.v1.SubmitCommand.$Shape} SubmitCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.SubmitCommand & boardstream.v1.SubmitCommand.$Shape;
        }

        namespace SubmitCommand {

            /** Properties of a SubmitCommand. */
            interface $Properties {

                /** Its id; an empty client is the submission's author. */
                opId?: (boardstream.v1.OpId.$Properties|null);

                /** 8 bytes. */
                nonce?: (Uint8Array|null);

                /** The seq that it was made at. */
                baseSeq?: (number|null);

                /** The operation. */
                op?: (boardstream.v1.Operation.$Properties|null);

                /** The client's wall clock, ms since 1970. */
                clientTime?: (number|null);

                /** True: refuse it when any of it would be dropped. */
                allOrNothing?: (boolean|null);

                /** On a restore: the seq whose state is brought back. */
                restoredFrom?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitCommand. */
            type $Shape = {
              opId?: boardstream.v1.OpId.$Shape|null;
              nonce?: Uint8Array|null;
              baseSeq?: number|null;
              op?: boardstream.v1.Operation.$Shape|null;
              clientTime?: number|null;
              allOrNothing?: boolean|null;
              restoredFrom?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DrawCommand.
         * @deprecated Use boardstream.v1.DrawCommand.$Properties instead.
         */
        interface IDrawCommand extends boardstream.v1.DrawCommand.$Properties {
        }

        /** Complete and commit a drawing. */
        class DrawCommand {

            /**
             * Constructs a new DrawCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.DrawCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Id of the operation; an empty client is the submission's author. */
            opId?: (boardstream.v1.OpId.$Properties|null);

            /** 8 bytes. */
            nonce: Uint8Array;

            /** The drawing. */
            drawing?: (boardstream.v1.Drawing.$Properties|null);

            /**
             * Encodes the specified DrawCommand message. Does not implicitly {@link boardstream.v1.DrawCommand.verify|verify} messages.
             * @param message DrawCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.DrawCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrawCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.DrawCommand & boardstream.v1.DrawCommand.$Shape} DrawCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.DrawCommand & boardstream.v1.DrawCommand.$Shape;
        }

        namespace DrawCommand {

            /** Properties of a DrawCommand. */
            interface $Properties {

                /** Id of the operation; an empty client is the submission's author. */
                opId?: (boardstream.v1.OpId.$Properties|null);

                /** 8 bytes. */
                nonce?: (Uint8Array|null);

                /** The drawing. */
                drawing?: (boardstream.v1.Drawing.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrawCommand. */
            type $Shape = {
              opId?: boardstream.v1.OpId.$Shape|null;
              nonce?: Uint8Array|null;
              drawing?: boardstream.v1.Drawing.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an OpenCommand.
         * @deprecated Use boardstream.v1.OpenCommand.$Properties instead.
         */
        interface IOpenCommand extends boardstream.v1.OpenCommand.$Properties {
        }

        /** Open the room. */
        class OpenCommand {

            /**
             * Constructs a new OpenCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OpenCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What it is opened with. */
            settings?: (boardstream.v1.RoomSettings.$Properties|null);

            /** Set on a fork. */
            parent?: (boardstream.v1.RoomParent.$Properties|null);

            /**
             * Encodes the specified OpenCommand message. Does not implicitly {@link boardstream.v1.OpenCommand.verify|verify} messages.
             * @param message OpenCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OpenCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OpenCommand & boardstream.v1.OpenCommand.$Shape} OpenCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OpenCommand & boardstream.v1.OpenCommand.$Shape;
        }

        namespace OpenCommand {

            /** Properties of an OpenCommand. */
            interface $Properties {

                /** What it is opened with. */
                settings?: (boardstream.v1.RoomSettings.$Properties|null);

                /** Set on a fork. */
                parent?: (boardstream.v1.RoomParent.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenCommand. */
            type $Shape = boardstream.v1.OpenCommand.$Properties;
        }

        /**
         * Properties of a NameVersionCommand.
         * @deprecated Use boardstream.v1.NameVersionCommand.$Properties instead.
         */
        interface INameVersionCommand extends boardstream.v1.NameVersionCommand.$Properties {
        }

        /** Name a moment. */
        class NameVersionCommand {

            /**
             * Constructs a new NameVersionCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.NameVersionCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The name. */
            name: string;

            /** The seq that it names. */
            at: number;

            /**
             * Encodes the specified NameVersionCommand message. Does not implicitly {@link boardstream.v1.NameVersionCommand.verify|verify} messages.
             * @param message NameVersionCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.NameVersionCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NameVersionCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.NameVersionCommand & boardstream.v1.NameVersionCommand.$Shape} NameVersionCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.NameVersionCommand & boardstream.v1.NameVersionCommand.$Shape;
        }

        namespace NameVersionCommand {

            /** Properties of a NameVersionCommand. */
            interface $Properties {

                /** The name. */
                name?: (string|null);

                /** The seq that it names. */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NameVersionCommand. */
            type $Shape = boardstream.v1.NameVersionCommand.$Properties;
        }

        /**
         * Properties of a ChangeAccessCommand.
         * @deprecated Use boardstream.v1.ChangeAccessCommand.$Properties instead.
         */
        interface IChangeAccessCommand extends boardstream.v1.ChangeAccessCommand.$Properties {
        }

        /** Change somebody's role. */
        class ChangeAccessCommand {

            /**
             * Constructs a new ChangeAccessCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ChangeAccessCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Subject of their token. */
            subject: string;

            /** The new role, or none. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified ChangeAccessCommand message. Does not implicitly {@link boardstream.v1.ChangeAccessCommand.verify|verify} messages.
             * @param message ChangeAccessCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ChangeAccessCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangeAccessCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ChangeAccessCommand & boardstream.v1.ChangeAccessCommand.$Shape} ChangeAccessCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ChangeAccessCommand & boardstream.v1.ChangeAccessCommand.$Shape;
        }

        namespace ChangeAccessCommand {

            /** Properties of a ChangeAccessCommand. */
            interface $Properties {

                /** Subject of their token. */
                subject?: (string|null);

                /** The new role, or none. */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangeAccessCommand. */
            type $Shape = boardstream.v1.ChangeAccessCommand.$Properties;
        }

        /**
         * Properties of a LoadPartCommand.
         * @deprecated Use boardstream.v1.LoadPartCommand.$Properties instead.
         */
        interface ILoadPartCommand extends boardstream.v1.LoadPartCommand.$Properties {
        }

        /** Load a part of a state. */
        class LoadPartCommand {

            /**
             * Constructs a new LoadPartCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LoadPartCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Why. */
            cause: boardstream.v1.LoadCause;

            /** The same in all parts of a load. */
            loadId: string;

            /** 1 to `parts`. */
            part: number;

            /** Number of parts. */
            parts: number;

            /** The elements of this part. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** In the first part. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /**
             * Encodes the specified LoadPartCommand message. Does not implicitly {@link boardstream.v1.LoadPartCommand.verify|verify} messages.
             * @param message LoadPartCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LoadPartCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadPartCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LoadPartCommand & boardstream.v1.LoadPartCommand.$Shape} LoadPartCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LoadPartCommand & boardstream.v1.LoadPartCommand.$Shape;
        }

        namespace LoadPartCommand {

            /** Properties of a LoadPartCommand. */
            interface $Properties {

                /** Why. */
                cause?: (boardstream.v1.LoadCause|null);

                /** The same in all parts of a load. */
                loadId?: (string|null);

                /** 1 to `parts`. */
                part?: (number|null);

                /** Number of parts. */
                parts?: (number|null);

                /** The elements of this part. */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** In the first part. */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadPartCommand. */
            type $Shape = boardstream.v1.LoadPartCommand.$Properties;
        }

        /**
         * Properties of a PurgeCommand.
         * @deprecated Use boardstream.v1.PurgeCommand.$Properties instead.
         */
        interface IPurgeCommand extends boardstream.v1.PurgeCommand.$Properties {
        }

        /** Remove deleted elements for good. */
        class PurgeCommand {

            /**
             * Constructs a new PurgeCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PurgeCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element ids. */
            ids: string[];

            /**
             * Encodes the specified PurgeCommand message. Does not implicitly {@link boardstream.v1.PurgeCommand.verify|verify} messages.
             * @param message PurgeCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PurgeCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PurgeCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PurgeCommand & boardstream.v1.PurgeCommand.$Shape} PurgeCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PurgeCommand & boardstream.v1.PurgeCommand.$Shape;
        }

        namespace PurgeCommand {

            /** Properties of a PurgeCommand. */
            interface $Properties {

                /** Element ids. */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PurgeCommand. */
            type $Shape = boardstream.v1.PurgeCommand.$Properties;
        }

        /**
         * Properties of an ArchiveCommand.
         * @deprecated Use boardstream.v1.ArchiveCommand.$Properties instead.
         */
        interface IArchiveCommand extends boardstream.v1.ArchiveCommand.$Properties {
        }

        /** Take no more operations. */
        class ArchiveCommand {

            /**
             * Constructs a new ArchiveCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ArchiveCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Why, when nobody asked for it. */
            cause: boardstream.v1.ArchiveCause;

            /**
             * Encodes the specified ArchiveCommand message. Does not implicitly {@link boardstream.v1.ArchiveCommand.verify|verify} messages.
             * @param message ArchiveCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ArchiveCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArchiveCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ArchiveCommand & boardstream.v1.ArchiveCommand.$Shape} ArchiveCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ArchiveCommand & boardstream.v1.ArchiveCommand.$Shape;
        }

        namespace ArchiveCommand {

            /** Properties of an ArchiveCommand. */
            interface $Properties {

                /** Why, when nobody asked for it. */
                cause?: (boardstream.v1.ArchiveCause|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArchiveCommand. */
            type $Shape = boardstream.v1.ArchiveCommand.$Properties;
        }

        /**
         * Properties of a ReopenCommand.
         * @deprecated Use boardstream.v1.ReopenCommand.$Properties instead.
         */
        interface IReopenCommand extends boardstream.v1.ReopenCommand.$Properties {
        }

        /** Take operations again. */
        class ReopenCommand {

            /**
             * Constructs a new ReopenCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ReopenCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ReopenCommand message. Does not implicitly {@link boardstream.v1.ReopenCommand.verify|verify} messages.
             * @param message ReopenCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ReopenCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReopenCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ReopenCommand & boardstream.v1.ReopenCommand.$Shape} ReopenCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ReopenCommand & boardstream.v1.ReopenCommand.$Shape;
        }

        namespace ReopenCommand {

            /** Properties of a ReopenCommand. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReopenCommand. */
            type $Shape = boardstream.v1.ReopenCommand.$Properties;
        }

        /**
         * Properties of a Replies.
         * @deprecated Use boardstream.v1.Replies.$Properties instead.
         */
        interface IReplies extends boardstream.v1.Replies.$Properties {
        }

        /** Sequencer to gateway: what became of submissions, in the order in which they were decided. */
        class Replies {

            /**
             * Constructs a new Replies.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Replies.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** One a submission. */
            replies: boardstream.v1.Reply.$Properties[];

            /**
             * Encodes the specified Replies message. Does not implicitly {@link boardstream.v1.Replies.verify|verify} messages.
             * @param message Replies message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Replies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Replies message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Replies & boardstream.v1.Replies.$Shape} Replies
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Replies & boardstream.v1.Replies.$Shape;
        }

        namespace Replies {

            /** Properties of a Replies. */
            interface $Properties {

                /** One a submission. */
                replies?: (boardstream.v1.Reply.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Replies. */
            type $Shape = {
              replies?: boardstream.v1.Reply.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Reply.
         * @deprecated Use boardstream.v1.Reply.$Properties instead.
         */
        interface IReply extends boardstream.v1.Reply.$Properties {
        }

        /** What became of one submission. */
        class Reply {

            /**
             * Constructs a new Reply.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Reply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The submission's id. */
            id: number;

            /** It is committed and durable; the seq of its event. */
            committed?: (number|null);

            /** It was committed before; the seq of its event. */
            duplicate?: (number|null);

            /** It was refused. */
            refused?: (boardstream.v1.Refusal.$Properties|null);

            /** What became of it. */
            outcome?: ("committed"|"duplicate"|"refused");

            /**
             * Encodes the specified Reply message. Does not implicitly {@link boardstream.v1.Reply.verify|verify} messages.
             * @param message Reply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Reply & boardstream.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Reply & boardstream.v1.Reply.$Shape;
        }

        namespace Reply {

            /** Properties of a Reply. */
            interface $Properties {

                /** The submission's id. */
                id?: (number|null);

                /** It is committed and durable; the seq of its event. */
                committed?: (number|null);

                /** It was committed before; the seq of its event. */
                duplicate?: (number|null);

                /** It was refused. */
                refused?: (boardstream.v1.Refusal.$Properties|null);

                /** What became of it. */
                outcome?: ("committed"|"duplicate"|"refused");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Reply. */
            type $Shape = {
              id?: number|null;
              committed?: number|null;
              duplicate?: number|null;
              refused?: boardstream.v1.Refusal.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; committed?: null; duplicate?: null; refused?: null }|{ outcome?: "committed"; committed: number; duplicate?: null; refused?: null }|{ outcome?: "duplicate"; committed?: null; duplicate: number; refused?: null }|{ outcome?: "refused"; committed?: null; duplicate?: null; refused: boardstream.v1.Refusal.$Shape })
            );
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use boardstream.v1.Refusal.$Properties instead.
         */
        interface IRefusal extends boardstream.v1.Refusal.$Properties {
        }

        /** Why a command was refused. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** For programs. */
            code: string;

            /** For people. */
            message: string;

            /** The elements concerned. */
            elements: boardstream.v1.Dropped.$Properties[];

            /** ms to wait before it is sent again. */
            retryAfterMs?: (number|null);

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link boardstream.v1.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Refusal & boardstream.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Refusal & boardstream.v1.Refusal.$Shape;
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** For programs. */
                code?: (string|null);

                /** For people. */
                message?: (string|null);

                /** The elements concerned. */
                elements?: (boardstream.v1.Dropped.$Properties[]|null);

                /** ms to wait before it is sent again. */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refusal. */
            type $Shape = boardstream.v1.Refusal.$Properties;
        }

        /**
         * Properties of a LiveEvents.
         * @deprecated Use boardstream.v1.LiveEvents.$Properties instead.
         */
        interface ILiveEvents extends boardstream.v1.LiveEvents.$Properties {
        }

        /** Consecutive events of one room: on its live subject those of one append, in BOARD_EVENTS of one or several. */
        class LiveEvents {

            /**
             * Constructs a new LiveEvents.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LiveEvents.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** seq of the first. */
            from: number;

            /** Each an encoded `Event`, with the bytes that it has in the log. */
            events: Uint8Array[];

            /**
             * Encodes the specified LiveEvents message. Does not implicitly {@link boardstream.v1.LiveEvents.verify|verify} messages.
             * @param message LiveEvents message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LiveEvents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiveEvents message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LiveEvents & boardstream.v1.LiveEvents.$Shape} LiveEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LiveEvents & boardstream.v1.LiveEvents.$Shape;
        }

        namespace LiveEvents {

            /** Properties of a LiveEvents. */
            interface $Properties {

                /** seq of the first. */
                from?: (number|null);

                /** Each an encoded `Event`, with the bytes that it has in the log. */
                events?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiveEvents. */
            type $Shape = boardstream.v1.LiveEvents.$Properties;
        }

        /**
         * Properties of a PresenceNotice.
         * @deprecated Use boardstream.v1.PresenceNotice.$Properties instead.
         */
        interface IPresenceNotice extends boardstream.v1.PresenceNotice.$Properties {
        }

        /** Gateway to gateways: what one session shows. */
        class PresenceNotice {

            /**
             * Constructs a new PresenceNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PresenceNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The gateway that sends this. */
            gateway: string;

            /** The session. */
            session: string;

            /** Its client. */
            client: string;

            /** Absent: the session is gone. */
            state?: (boardstream.v1.PresenceState.$Properties|null);

            /** True: everybody there should show theirs. */
            hello?: (boolean|null);

            /**
             * Encodes the specified PresenceNotice message. Does not implicitly {@link boardstream.v1.PresenceNotice.verify|verify} messages.
             * @param message PresenceNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PresenceNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceNotice & boardstream.v1.PresenceNotice.$Shape} PresenceNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PresenceNotice & boardstream.v1.PresenceNotice.$Shape;
        }

        namespace PresenceNotice {

            /** Properties of a PresenceNotice. */
            interface $Properties {

                /** The gateway that sends this. */
                gateway?: (string|null);

                /** The session. */
                session?: (string|null);

                /** Its client. */
                client?: (string|null);

                /** Absent: the session is gone. */
                state?: (boardstream.v1.PresenceState.$Properties|null);

                /** True: everybody there should show theirs. */
                hello?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceNotice. */
            type $Shape = boardstream.v1.PresenceNotice.$Properties;
        }

        /**
         * Properties of a ControlNotice.
         * @deprecated Use boardstream.v1.ControlNotice.$Properties instead.
         */
        interface IControlNotice extends boardstream.v1.ControlNotice.$Properties {
        }

        /** Owner of a room to gateways: the room's head, and how it stands when that changed. */
        class ControlNotice {

            /**
             * Constructs a new ControlNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ControlNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The room's last event. */
            head: number;

            /** How it stands; `head` in it is not set. */
            room?: (boardstream.v1.RoomNotice.$Properties|null);

            /**
             * Encodes the specified ControlNotice message. Does not implicitly {@link boardstream.v1.ControlNotice.verify|verify} messages.
             * @param message ControlNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ControlNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ControlNotice & boardstream.v1.ControlNotice.$Shape} ControlNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ControlNotice & boardstream.v1.ControlNotice.$Shape;
        }

        namespace ControlNotice {

            /** Properties of a ControlNotice. */
            interface $Properties {

                /** The room's last event. */
                head?: (number|null);

                /** How it stands; `head` in it is not set. */
                room?: (boardstream.v1.RoomNotice.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControlNotice. */
            type $Shape = boardstream.v1.ControlNotice.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use boardstream.v1.Event.$Properties instead.
         */
        interface IEvent extends boardstream.v1.Event.$Properties {
        }

        /** One event of a room. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Position in the room: 1, 2, 3 … below 2^53. */
            seq: number;

            /** When it was committed, ms since 1970; never less than the event's before. */
            committedAt: number;

            /** Version of the body's type, from 1. It grows with every change of what a fold of the event yields. */
            version: number;

            /** Who caused it; absent when the room's owner did. */
            author?: (boardstream.v1.Author.$Properties|null);

            /** State hash after this event, on every 1,024th. */
            hash?: (boardstream.v1.StateHash.$Properties|null);

            /** Always the first event. */
            roomOpened?: (boardstream.v1.RoomOpened.$Properties|null);

            /** An operation took effect. */
            opCommitted?: (boardstream.v1.OpCommitted.$Properties|null);

            /** Deleted elements were removed for good. */
            elementsPurged?: (boardstream.v1.ElementsPurged.$Properties|null);

            /** A moment got a name. */
            versionNamed?: (boardstream.v1.VersionNamed.$Properties|null);

            /** Somebody's role changed. */
            accessChanged?: (boardstream.v1.AccessChanged.$Properties|null);

            /** A part of a state was loaded. */
            stateLoaded?: (boardstream.v1.StateLoaded.$Properties|null);

            /** The room takes no more operations. */
            roomArchived?: (boardstream.v1.RoomArchived.$Properties|null);

            /** The room takes operations again. */
            roomReopened?: (boardstream.v1.RoomReopened.$Properties|null);

            /** What happened. Fields 10 to 63 are bodies: one that a reader does not know it may forward, and must not fold past. */
            body?: ("roomOpened"|"opCommitted"|"elementsPurged"|"versionNamed"|"accessChanged"|"stateLoaded"|"roomArchived"|"roomReopened");

            /**
             * Encodes the specified Event message. Does not implicitly {@link boardstream.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Event & boardstream.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Event & boardstream.v1.Event.$Shape;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Position in the room: 1, 2, 3 … below 2^53. */
                seq?: (number|null);

                /** When it was committed, ms since 1970; never less than the event's before. */
                committedAt?: (number|null);

                /** Version of the body's type, from 1. It grows with every change of what a fold of the event yields. */
                version?: (number|null);

                /** Who caused it; absent when the room's owner did. */
                author?: (boardstream.v1.Author.$Properties|null);

                /** State hash after this event, on every 1,024th. */
                hash?: (boardstream.v1.StateHash.$Properties|null);

                /** Always the first event. */
                roomOpened?: (boardstream.v1.RoomOpened.$Properties|null);

                /** An operation took effect. */
                opCommitted?: (boardstream.v1.OpCommitted.$Properties|null);

                /** Deleted elements were removed for good. */
                elementsPurged?: (boardstream.v1.ElementsPurged.$Properties|null);

                /** A moment got a name. */
                versionNamed?: (boardstream.v1.VersionNamed.$Properties|null);

                /** Somebody's role changed. */
                accessChanged?: (boardstream.v1.AccessChanged.$Properties|null);

                /** A part of a state was loaded. */
                stateLoaded?: (boardstream.v1.StateLoaded.$Properties|null);

                /** The room takes no more operations. */
                roomArchived?: (boardstream.v1.RoomArchived.$Properties|null);

                /** The room takes operations again. */
                roomReopened?: (boardstream.v1.RoomReopened.$Properties|null);

                /** What happened. Fields 10 to 63 are bodies: one that a reader does not know it may forward, and must not fold past. */
                body?: ("roomOpened"|"opCommitted"|"elementsPurged"|"versionNamed"|"accessChanged"|"stateLoaded"|"roomArchived"|"roomReopened");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              seq?: number|null;
              committedAt?: number|null;
              version?: number|null;
              author?: boardstream.v1.Author.$Shape|null;
              hash?: boardstream.v1.StateHash.$Shape|null;
              roomOpened?: boardstream.v1.RoomOpened.$Shape|null;
              opCommitted?: boardstream.v1.OpCommitted.$Shape|null;
              elementsPurged?: boardstream.v1.ElementsPurged.$Shape|null;
              versionNamed?: boardstream.v1.VersionNamed.$Shape|null;
              accessChanged?: boardstream.v1.AccessChanged.$Shape|null;
              stateLoaded?: boardstream.v1.StateLoaded.$Shape|null;
              roomArchived?: boardstream.v1.RoomArchived.$Shape|null;
              roomReopened?: boardstream.v1.RoomReopened.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "roomOpened"; roomOpened: boardstream.v1.RoomOpened.$Shape; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "opCommitted"; roomOpened?: null; opCommitted: boardstream.v1.OpCommitted.$Shape; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "elementsPurged"; roomOpened?: null; opCommitted?: null; elementsPurged: boardstream.v1.ElementsPurged.$Shape; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "versionNamed"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed: boardstream.v1.VersionNamed.$Shape; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "accessChanged"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged: boardstream.v1.AccessChanged.$Shape; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "stateLoaded"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded: boardstream.v1.StateLoaded.$Shape; roomArchived?: null; roomReopened?: null }|{ body?: "roomArchived"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived: boardstream.v1.RoomArchived.$Shape; roomReopened?: null }|{ body?: "roomReopened"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened: boardstream.v1.RoomReopened.$Shape })
            );
        }

        /**
         * Properties of an Author.
         * @deprecated Use boardstream.v1.Author.$Properties instead.
         */
        interface IAuthor extends boardstream.v1.Author.$Properties {
        }

        /** Who caused an event or a submission. */
        class Author {

            /**
             * Constructs a new Author.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Author.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Client id. */
            client: string;

            /** The session that it came by. */
            session?: (string|null);

            /** The subject of its token. */
            subject?: (string|null);

            /**
             * Encodes the specified Author message. Does not implicitly {@link boardstream.v1.Author.verify|verify} messages.
             * @param message Author message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Author.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Author message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Author & boardstream.v1.Author.$Shape} Author
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Author & boardstream.v1.Author.$Shape;
        }

        namespace Author {

            /** Properties of an Author. */
            interface $Properties {

                /** Client id. */
                client?: (string|null);

                /** The session that it came by. */
                session?: (string|null);

                /** The subject of its token. */
                subject?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Author. */
            type $Shape = boardstream.v1.Author.$Properties;
        }

        /**
         * Properties of an OpId.
         * @deprecated Use boardstream.v1.OpId.$Properties instead.
         */
        interface IOpId extends boardstream.v1.OpId.$Properties {
        }

        /** Names one operation of one client. */
        class OpId {

            /**
             * Constructs a new OpId.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OpId.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Client id; empty: that of the event's author. */
            client: string;

            /** Starts at 1 and rises, below 2^53. */
            counter: number;

            /**
             * Encodes the specified OpId message. Does not implicitly {@link boardstream.v1.OpId.verify|verify} messages.
             * @param message OpId message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OpId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpId message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OpId & boardstream.v1.OpId.$Shape} OpId
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OpId & boardstream.v1.OpId.$Shape;
        }

        namespace OpId {

            /** Properties of an OpId. */
            interface $Properties {

                /** Client id; empty: that of the event's author. */
                client?: (string|null);

                /** Starts at 1 and rises, below 2^53. */
                counter?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpId. */
            type $Shape = boardstream.v1.OpId.$Properties;
        }

        /**
         * Properties of a RoomOpened.
         * @deprecated Use boardstream.v1.RoomOpened.$Properties instead.
         */
        interface IRoomOpened extends boardstream.v1.RoomOpened.$Properties {
        }

        /** A room came into being. */
        class RoomOpened {

            /**
             * Constructs a new RoomOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What it was opened with. */
            settings?: (boardstream.v1.RoomSettings.$Properties|null);

            /** Set on a fork. */
            parent?: (boardstream.v1.RoomParent.$Properties|null);

            /**
             * Encodes the specified RoomOpened message. Does not implicitly {@link boardstream.v1.RoomOpened.verify|verify} messages.
             * @param message RoomOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomOpened & boardstream.v1.RoomOpened.$Shape} RoomOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomOpened & boardstream.v1.RoomOpened.$Shape;
        }

        namespace RoomOpened {

            /** Properties of a RoomOpened. */
            interface $Properties {

                /** What it was opened with. */
                settings?: (boardstream.v1.RoomSettings.$Properties|null);

                /** Set on a fork. */
                parent?: (boardstream.v1.RoomParent.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomOpened. */
            type $Shape = boardstream.v1.RoomOpened.$Properties;
        }

        /**
         * Properties of an OpCommitted.
         * @deprecated Use boardstream.v1.OpCommitted.$Properties instead.
         */
        interface IOpCommitted extends boardstream.v1.OpCommitted.$Properties {
        }

        /** An operation, as it was transformed and committed. */
        class OpCommitted {

            /**
             * Constructs a new OpCommitted.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OpCommitted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its id. */
            opId?: (boardstream.v1.OpId.$Properties|null);

            /** 8 random bytes that tell this operation from another under the same id. In JSON 16 lower-case hex digits. */
            nonce: Uint8Array;

            /** The seq that it was made at. */
            baseSeq: number;

            /** The client's wall clock, ms since 1970: for people, never for ordering. */
            clientTime?: (number|null);

            /** What took effect. */
            op?: (boardstream.v1.Operation.$Properties|null);

            /** What was left out, and why. */
            dropped: boardstream.v1.Dropped.$Properties[];

            /** On a restore: the seq whose state was brought back. */
            restoredFrom?: (number|null);

            /**
             * Encodes the specified OpCommitted message. Does not implicitly {@link boardstream.v1.OpCommitted.verify|verify} messages.
             * @param message OpCommitted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OpCommitted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpCommitted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OpCommitted & boardstream.v1.OpCommitted.$Shape} OpCommitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OpCommitted & boardstream.v1.OpCommitted.$Shape;
        }

        namespace OpCommitted {

            /** Properties of an OpCommitted. */
            interface $Properties {

                /** Its id. */
                opId?: (boardstream.v1.OpId.$Properties|null);

                /** 8 random bytes that tell this operation from another under the same id. In JSON 16 lower-case hex digits. */
                nonce?: (Uint8Array|null);

                /** The seq that it was made at. */
                baseSeq?: (number|null);

                /** The client's wall clock, ms since 1970: for people, never for ordering. */
                clientTime?: (number|null);

                /** What took effect. */
                op?: (boardstream.v1.Operation.$Properties|null);

                /** What was left out, and why. */
                dropped?: (boardstream.v1.Dropped.$Properties[]|null);

                /** On a restore: the seq whose state was brought back. */
                restoredFrom?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpCommitted. */
            type $Shape = {
              opId?: boardstream.v1.OpId.$Shape|null;
              nonce?: Uint8Array|null;
              baseSeq?: number|null;
              clientTime?: number|null;
              op?: boardstream.v1.Operation.$Shape|null;
              dropped?: boardstream.v1.Dropped.$Shape[]|null;
              restoredFrom?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Dropped.
         * @deprecated Use boardstream.v1.Dropped.$Properties instead.
         */
        interface IDropped extends boardstream.v1.Dropped.$Properties {
        }

        /** Changes of one element that were left out of an operation. */
        class Dropped {

            /**
             * Constructs a new Dropped.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Dropped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element id; empty for the board's own properties. */
            id: string;

            /** Why. */
            reason: boardstream.v1.DropReason;

            /**
             * Encodes the specified Dropped message. Does not implicitly {@link boardstream.v1.Dropped.verify|verify} messages.
             * @param message Dropped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Dropped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Dropped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Dropped & boardstream.v1.Dropped.$Shape} Dropped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Dropped & boardstream.v1.Dropped.$Shape;
        }

        namespace Dropped {

            /** Properties of a Dropped. */
            interface $Properties {

                /** Element id; empty for the board's own properties. */
                id?: (string|null);

                /** Why. */
                reason?: (boardstream.v1.DropReason|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Dropped. */
            type $Shape = boardstream.v1.Dropped.$Properties;
        }

        /** Why changes of an element were left out. */
        enum DropReason {

            /** Never sent: a reader refuses it. */
            DROP_REASON_UNSPECIFIED = 0,

            /** There is no such element. */
            DROP_REASON_MISSING = 1,

            /** The id is taken already. */
            DROP_REASON_EXISTS = 2,

            /** It was purged meanwhile. */
            DROP_REASON_PURGED = 3,

            /** It is locked, and the author is no owner. */
            DROP_REASON_LOCKED = 4,

            /** A limit of the element or of the room. */
            DROP_REASON_LIMIT = 5,

            /** The author's role does not allow it. */
            DROP_REASON_ROLE = 6,

            /** It makes no valid element. */
            DROP_REASON_INVALID = 7
        }

        /**
         * Properties of an ElementsPurged.
         * @deprecated Use boardstream.v1.ElementsPurged.$Properties instead.
         */
        interface IElementsPurged extends boardstream.v1.ElementsPurged.$Properties {
        }

        /** Deleted elements were removed for good. */
        class ElementsPurged {

            /**
             * Constructs a new ElementsPurged.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ElementsPurged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element ids, sorted. */
            ids: string[];

            /**
             * Encodes the specified ElementsPurged message. Does not implicitly {@link boardstream.v1.ElementsPurged.verify|verify} messages.
             * @param message ElementsPurged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ElementsPurged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ElementsPurged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ElementsPurged & boardstream.v1.ElementsPurged.$Shape} ElementsPurged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ElementsPurged & boardstream.v1.ElementsPurged.$Shape;
        }

        namespace ElementsPurged {

            /** Properties of an ElementsPurged. */
            interface $Properties {

                /** Element ids, sorted. */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ElementsPurged. */
            type $Shape = boardstream.v1.ElementsPurged.$Properties;
        }

        /**
         * Properties of a VersionNamed.
         * @deprecated Use boardstream.v1.VersionNamed.$Properties instead.
         */
        interface IVersionNamed extends boardstream.v1.VersionNamed.$Properties {
        }

        /** A moment got a name. */
        class VersionNamed {

            /**
             * Constructs a new VersionNamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.VersionNamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The name. */
            name: string;

            /** The seq that it names. */
            at: number;

            /**
             * Encodes the specified VersionNamed message. Does not implicitly {@link boardstream.v1.VersionNamed.verify|verify} messages.
             * @param message VersionNamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.VersionNamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VersionNamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.VersionNamed & boardstream.v1.VersionNamed.$Shape} VersionNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.VersionNamed & boardstream.v1.VersionNamed.$Shape;
        }

        namespace VersionNamed {

            /** Properties of a VersionNamed. */
            interface $Properties {

                /** The name. */
                name?: (string|null);

                /** The seq that it names. */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VersionNamed. */
            type $Shape = boardstream.v1.VersionNamed.$Properties;
        }

        /**
         * Properties of an AccessChanged.
         * @deprecated Use boardstream.v1.AccessChanged.$Properties instead.
         */
        interface IAccessChanged extends boardstream.v1.AccessChanged.$Properties {
        }

        /** Somebody's role in the room changed. */
        class AccessChanged {

            /**
             * Constructs a new AccessChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.AccessChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Subject of their token. */
            subject: string;

            /** The new role, or none. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified AccessChanged message. Does not implicitly {@link boardstream.v1.AccessChanged.verify|verify} messages.
             * @param message AccessChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.AccessChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccessChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.AccessChanged & boardstream.v1.AccessChanged.$Shape} AccessChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.AccessChanged & boardstream.v1.AccessChanged.$Shape;
        }

        namespace AccessChanged {

            /** Properties of an AccessChanged. */
            interface $Properties {

                /** Subject of their token. */
                subject?: (string|null);

                /** The new role, or none. */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccessChanged. */
            type $Shape = boardstream.v1.AccessChanged.$Properties;
        }

        /** Why a state is loaded. */
        enum LoadCause {

            /** Never sent: a reader refuses it. */
            LOAD_CAUSE_UNSPECIFIED = 0,

            /** The room is a fork. */
            LOAD_CAUSE_FORK = 1,

            /** The room was imported. */
            LOAD_CAUSE_IMPORT = 2,

            /** The state so far, so that history before it may be truncated. */
            LOAD_CAUSE_CHECKPOINT = 3
        }

        /**
         * Properties of a StateLoaded.
         * @deprecated Use boardstream.v1.StateLoaded.$Properties instead.
         */
        interface IStateLoaded extends boardstream.v1.StateLoaded.$Properties {
        }

        /** A part of a state. From the first part to the last the room has no state that could be shown. */
        class StateLoaded {

            /**
             * Constructs a new StateLoaded.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.StateLoaded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Why. */
            cause: boardstream.v1.LoadCause;

            /** The same in all parts of a load. */
            loadId: string;

            /** 1 to `parts`. */
            part: number;

            /** Number of parts. */
            parts: number;

            /** The elements of this part. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** In the first part. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /** In the last part. */
            vector?: (boardstream.v1.Vector.$Properties|null);

            /**
             * Encodes the specified StateLoaded message. Does not implicitly {@link boardstream.v1.StateLoaded.verify|verify} messages.
             * @param message StateLoaded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.StateLoaded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateLoaded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.StateLoaded & boardstream.v1.StateLoaded.$Shape} StateLoaded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.StateLoaded & boardstream.v1.StateLoaded.$Shape;
        }

        namespace StateLoaded {

            /** Properties of a StateLoaded. */
            interface $Properties {

                /** Why. */
                cause?: (boardstream.v1.LoadCause|null);

                /** The same in all parts of a load. */
                loadId?: (string|null);

                /** 1 to `parts`. */
                part?: (number|null);

                /** Number of parts. */
                parts?: (number|null);

                /** The elements of this part. */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** In the first part. */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** In the last part. */
                vector?: (boardstream.v1.Vector.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateLoaded. */
            type $Shape = boardstream.v1.StateLoaded.$Properties;
        }

        /** Why a room was archived, when nobody asked for it. */
        enum ArchiveCause {

            /** Somebody asked for it. */
            ARCHIVE_CAUSE_UNSPECIFIED = 0,

            /** A load did not come to its end. */
            ARCHIVE_CAUSE_LOAD_FAILED = 1
        }

        /**
         * Properties of a RoomArchived.
         * @deprecated Use boardstream.v1.RoomArchived.$Properties instead.
         */
        interface IRoomArchived extends boardstream.v1.RoomArchived.$Properties {
        }

        /** The room takes no more operations. */
        class RoomArchived {

            /**
             * Constructs a new RoomArchived.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomArchived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Why, when nobody asked for it. */
            cause: boardstream.v1.ArchiveCause;

            /**
             * Encodes the specified RoomArchived message. Does not implicitly {@link boardstream.v1.RoomArchived.verify|verify} messages.
             * @param message RoomArchived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomArchived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomArchived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomArchived & boardstream.v1.RoomArchived.$Shape} RoomArchived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomArchived & boardstream.v1.RoomArchived.$Shape;
        }

        namespace RoomArchived {

            /** Properties of a RoomArchived. */
            interface $Properties {

                /** Why, when nobody asked for it. */
                cause?: (boardstream.v1.ArchiveCause|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomArchived. */
            type $Shape = boardstream.v1.RoomArchived.$Properties;
        }

        /**
         * Properties of a RoomReopened.
         * @deprecated Use boardstream.v1.RoomReopened.$Properties instead.
         */
        interface IRoomReopened extends boardstream.v1.RoomReopened.$Properties {
        }

        /** The room takes operations again. */
        class RoomReopened {

            /**
             * Constructs a new RoomReopened.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomReopened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified RoomReopened message. Does not implicitly {@link boardstream.v1.RoomReopened.verify|verify} messages.
             * @param message RoomReopened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomReopened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomReopened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomReopened & boardstream.v1.RoomReopened.$Shape} RoomReopened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomReopened & boardstream.v1.RoomReopened.$Shape;
        }

        namespace RoomReopened {

            /** Properties of a RoomReopened. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomReopened. */
            type $Shape = boardstream.v1.RoomReopened.$Properties;
        }

        /** What an element is. */
        enum ElementKind {

            /** Never sent: a reader refuses it. */
            ELEMENT_KIND_UNSPECIFIED = 0,

            /** A freehand path, with `points`. */
            ELEMENT_KIND_STROKE = 1,

            /** A geometric shape named by `Props.shape`; lines and arrows have `points`. */
            ELEMENT_KIND_SHAPE = 2,

            /** A text, with `text`. */
            ELEMENT_KIND_TEXT = 3,

            /** A picture, named by `Props.asset`. */
            ELEMENT_KIND_IMAGE = 4,

            /** A frame that holds other elements. */
            ELEMENT_KIND_FRAME = 5
        }

        /**
         * Properties of a Box.
         * @deprecated Use boardstream.v1.Box.$Properties instead.
         */
        interface IBox extends boardstream.v1.Box.$Properties {
        }

        /** Position and size on the board, in 1/100 px. One property: its parts make sense only together. */
        class Box {

            /**
             * Constructs a new Box.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Box.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Left edge, 1/100 px. */
            x: number;

            /** Top edge, 1/100 px. */
            y: number;

            /** 1/100 px. */
            width: number;

            /** 1/100 px. */
            height: number;

            /**
             * Encodes the specified Box message. Does not implicitly {@link boardstream.v1.Box.verify|verify} messages.
             * @param message Box message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Box.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Box message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Box & boardstream.v1.Box.$Shape} Box
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Box & boardstream.v1.Box.$Shape;
        }

        namespace Box {

            /** Properties of a Box. */
            interface $Properties {

                /** Left edge, 1/100 px. */
                x?: (number|null);

                /** Top edge, 1/100 px. */
                y?: (number|null);

                /** 1/100 px. */
                width?: (number|null);

                /** 1/100 px. */
                height?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Box. */
            type $Shape = boardstream.v1.Box.$Properties;
        }

        /**
         * Properties of a Points.
         * @deprecated Use boardstream.v1.Points.$Properties instead.
         */
        interface IPoints extends boardstream.v1.Points.$Properties {
        }

        /** The points of a path, relative to the element's `box.x`, `box.y`. */
        class Points {

            /**
             * Constructs a new Points.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Points.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * x and y of each point in turn, in 1/100 px, each as the difference from the point before (the first from 0, 0),
             * modulo 2^32: add with 32-bit wrap-around.
             */
            xy: number[];

            /**
             * Empty when no point has a pressure. Else one number a point, as the difference from the one before (the first from
             * 0): 0 for a point without pressure, else 1 + the pressure in 1/1000.
             */
            pressures: number[];

            /**
             * Encodes the specified Points message. Does not implicitly {@link boardstream.v1.Points.verify|verify} messages.
             * @param message Points message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Points.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Points message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Points & boardstream.v1.Points.$Shape} Points
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Points & boardstream.v1.Points.$Shape;
        }

        namespace Points {

            /** Properties of a Points. */
            interface $Properties {

                /**
                 * x and y of each point in turn, in 1/100 px, each as the difference from the point before (the first from 0, 0),
                 * modulo 2^32: add with 32-bit wrap-around.
                 */
                xy?: (number[]|null);

                /**
                 * Empty when no point has a pressure. Else one number a point, as the difference from the one before (the first from
                 * 0): 0 for a point without pressure, else 1 + the pressure in 1/1000.
                 */
                pressures?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Points. */
            type $Shape = boardstream.v1.Points.$Properties;
        }

        /**
         * Properties of a Groups.
         * @deprecated Use boardstream.v1.Groups.$Properties instead.
         */
        interface IGroups extends boardstream.v1.Groups.$Properties {
        }

        /**
         * Ids of the groups that an element is in, innermost first. A message of its own, so that "no groups" can be told from
         * "not said".
         */
        class Groups {

            /**
             * Constructs a new Groups.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Groups.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Group ids, innermost first. */
            ids: string[];

            /**
             * Encodes the specified Groups message. Does not implicitly {@link boardstream.v1.Groups.verify|verify} messages.
             * @param message Groups message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Groups.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Groups message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Groups & boardstream.v1.Groups.$Shape} Groups
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Groups & boardstream.v1.Groups.$Shape;
        }

        namespace Groups {

            /** Properties of a Groups. */
            interface $Properties {

                /** Group ids, innermost first. */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Groups. */
            type $Shape = boardstream.v1.Groups.$Properties;
        }

        /**
         * Properties of a Props.
         * @deprecated Use boardstream.v1.Props.$Properties instead.
         */
        interface IProps extends boardstream.v1.Props.$Properties {
        }

        /**
         * The typed properties of an element. Each is last-writer-wins by itself; one that is absent is not said. A field added
         * here changes what a fold yields: it comes with a new version of the events that carry it.
         */
        class Props {

            /**
             * Constructs a new Props.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Props.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Position and size. */
            box?: (boardstream.v1.Box.$Properties|null);

            /** Clockwise rotation, in 1/1,000,000 rad. */
            angle?: (number|null);

            /** Colour of the stroke. */
            strokeColor?: (string|null);

            /** Colour of the fill. */
            fillColor?: (string|null);

            /** How the fill is drawn. */
            fillStyle?: (string|null);

            /** 1/100 px. */
            strokeWidth?: (number|null);

            /** 1/100; 100 is opaque. */
            opacity?: (number|null);

            /** Dash pattern, by name. */
            dash?: (string|null);

            /** Font, by name. */
            font?: (string|null);

            /** 1/100 px. */
            fontSize?: (number|null);

            /** Horizontal alignment of a text. */
            textAlign?: (string|null);

            /** Vertical alignment of a text. */
            verticalAlign?: (string|null);

            /** Fractional index: paint order is by `z`, then by element id. */
            z?: (string|null);

            /** The groups that the element is in. */
            groups?: (boardstream.v1.Groups.$Properties|null);

            /** Only owners change what is locked. */
            locked?: (boolean|null);

            /** http, https or mailto. */
            link?: (string|null);

            /** A deleted element keeps its content until it is purged. */
            deleted?: (boolean|null);

            /** Which shape, by name. */
            shape?: (string|null);

            /** Arrowhead at the first point, by name. */
            startArrowhead?: (string|null);

            /** Arrowhead at the last point, by name. */
            endArrowhead?: (string|null);

            /** Id of the picture. */
            asset?: (string|null);

            /**
             * Encodes the specified Props message. Does not implicitly {@link boardstream.v1.Props.verify|verify} messages.
             * @param message Props message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Props.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Props message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Props & boardstream.v1.Props.$Shape} Props
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Props & boardstream.v1.Props.$Shape;
        }

        namespace Props {

            /** Properties of a Props. */
            interface $Properties {

                /** Position and size. */
                box?: (boardstream.v1.Box.$Properties|null);

                /** Clockwise rotation, in 1/1,000,000 rad. */
                angle?: (number|null);

                /** Colour of the stroke. */
                strokeColor?: (string|null);

                /** Colour of the fill. */
                fillColor?: (string|null);

                /** How the fill is drawn. */
                fillStyle?: (string|null);

                /** 1/100 px. */
                strokeWidth?: (number|null);

                /** 1/100; 100 is opaque. */
                opacity?: (number|null);

                /** Dash pattern, by name. */
                dash?: (string|null);

                /** Font, by name. */
                font?: (string|null);

                /** 1/100 px. */
                fontSize?: (number|null);

                /** Horizontal alignment of a text. */
                textAlign?: (string|null);

                /** Vertical alignment of a text. */
                verticalAlign?: (string|null);

                /** Fractional index: paint order is by `z`, then by element id. */
                z?: (string|null);

                /** The groups that the element is in. */
                groups?: (boardstream.v1.Groups.$Properties|null);

                /** Only owners change what is locked. */
                locked?: (boolean|null);

                /** http, https or mailto. */
                link?: (string|null);

                /** A deleted element keeps its content until it is purged. */
                deleted?: (boolean|null);

                /** Which shape, by name. */
                shape?: (string|null);

                /** Arrowhead at the first point, by name. */
                startArrowhead?: (string|null);

                /** Arrowhead at the last point, by name. */
                endArrowhead?: (string|null);

                /** Id of the picture. */
                asset?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Props. */
            type $Shape = boardstream.v1.Props.$Properties;
        }

        /**
         * Properties of an Element.
         * @deprecated Use boardstream.v1.Element.$Properties instead.
         */
        interface IElement extends boardstream.v1.Element.$Properties {
        }

        /** An element. Its id stands beside it. */
        class Element {

            /**
             * Constructs a new Element.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Element.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What it is. */
            kind: boardstream.v1.ElementKind;

            /** Its typed properties. */
            props?: (boardstream.v1.Props.$Properties|null);

            /** The path of a stroke, a line or an arrow. */
            points?: (boardstream.v1.Points.$Properties|null);

            /** The text of a text. */
            text?: (string|null);

            /**
             * Properties of the application: one JSON object without white space, keys sorted by UTF-16 code unit at every level,
             * numbers as the shortest decimal that reads back as the same double.
             */
            extra?: (string|null);

            /**
             * Encodes the specified Element message. Does not implicitly {@link boardstream.v1.Element.verify|verify} messages.
             * @param message Element message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Element.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Element message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Element & boardstream.v1.Element.$Shape} Element
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Element & boardstream.v1.Element.$Shape;
        }

        namespace Element {

            /** Properties of an Element. */
            interface $Properties {

                /** What it is. */
                kind?: (boardstream.v1.ElementKind|null);

                /** Its typed properties. */
                props?: (boardstream.v1.Props.$Properties|null);

                /** The path of a stroke, a line or an arrow. */
                points?: (boardstream.v1.Points.$Properties|null);

                /** The text of a text. */
                text?: (string|null);

                /**
                 * Properties of the application: one JSON object without white space, keys sorted by UTF-16 code unit at every level,
                 * numbers as the shortest decimal that reads back as the same double.
                 */
                extra?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Element. */
            type $Shape = boardstream.v1.Element.$Properties;
        }

        /**
         * Properties of an IdentifiedElement.
         * @deprecated Use boardstream.v1.IdentifiedElement.$Properties instead.
         */
        interface IIdentifiedElement extends boardstream.v1.IdentifiedElement.$Properties {
        }

        /** An element with its id. */
        class IdentifiedElement {

            /**
             * Constructs a new IdentifiedElement.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.IdentifiedElement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Unique in its room. */
            id: string;

            /** The element. */
            element?: (boardstream.v1.Element.$Properties|null);

            /**
             * Encodes the specified IdentifiedElement message. Does not implicitly {@link boardstream.v1.IdentifiedElement.verify|verify} messages.
             * @param message IdentifiedElement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.IdentifiedElement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentifiedElement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.IdentifiedElement & boardstream.v1.IdentifiedElement.$Shape} IdentifiedElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.IdentifiedElement & boardstream.v1.IdentifiedElement.$Shape;
        }

        namespace IdentifiedElement {

            /** Properties of an IdentifiedElement. */
            interface $Properties {

                /** Unique in its room. */
                id?: (string|null);

                /** The element. */
                element?: (boardstream.v1.Element.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentifiedElement. */
            type $Shape = boardstream.v1.IdentifiedElement.$Properties;
        }

        /**
         * Properties of a BoardProps.
         * @deprecated Use boardstream.v1.BoardProps.$Properties instead.
         */
        interface IBoardProps extends boardstream.v1.BoardProps.$Properties {
        }

        /** Properties of the board itself. */
        class BoardProps {

            /**
             * Constructs a new BoardProps.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.BoardProps.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Title of the board. */
            title?: (string|null);

            /** Background colour. */
            background?: (string|null);

            /** Properties of the application: JSON, as `Element.extra`. */
            extra?: (string|null);

            /**
             * Encodes the specified BoardProps message. Does not implicitly {@link boardstream.v1.BoardProps.verify|verify} messages.
             * @param message BoardProps message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.BoardProps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoardProps message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.BoardProps & boardstream.v1.BoardProps.$Shape} BoardProps
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.BoardProps & boardstream.v1.BoardProps.$Shape;
        }

        namespace BoardProps {

            /** Properties of a BoardProps. */
            interface $Properties {

                /** Title of the board. */
                title?: (string|null);

                /** Background colour. */
                background?: (string|null);

                /** Properties of the application: JSON, as `Element.extra`. */
                extra?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoardProps. */
            type $Shape = boardstream.v1.BoardProps.$Properties;
        }

        /** What somebody may do in a room. */
        enum Role {

            /** Never sent: a reader refuses it. */
            ROLE_UNSPECIFIED = 0,

            /** Looks. */
            ROLE_VIEWER = 1,

            /** Looks and draws. */
            ROLE_EDITOR = 2,

            /** Also changes access, locks, archives. */
            ROLE_OWNER = 3,

            /** In `AccessChanged` only: no entry any more. */
            ROLE_NONE = 4
        }

        /**
         * Properties of a StateHash.
         * @deprecated Use boardstream.v1.StateHash.$Properties instead.
         */
        interface IStateHash extends boardstream.v1.StateHash.$Properties {
        }

        /** A hash of a board's state. */
        class StateHash {

            /**
             * Constructs a new StateHash.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.StateHash.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Version of the method. */
            version: number;

            /** 16 bytes. */
            value: Uint8Array;

            /**
             * Encodes the specified StateHash message. Does not implicitly {@link boardstream.v1.StateHash.verify|verify} messages.
             * @param message StateHash message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.StateHash.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateHash message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.StateHash & boardstream.v1.StateHash.$Shape} StateHash
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.StateHash & boardstream.v1.StateHash.$Shape;
        }

        namespace StateHash {

            /** Properties of a StateHash. */
            interface $Properties {

                /** Version of the method. */
                version?: (number|null);

                /** 16 bytes. */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateHash. */
            type $Shape = boardstream.v1.StateHash.$Properties;
        }

        /**
         * Properties of a RoomSettings.
         * @deprecated Use boardstream.v1.RoomSettings.$Properties instead.
         */
        interface IRoomSettings extends boardstream.v1.RoomSettings.$Properties {
        }

        /** Settings that a room is opened with. */
        class RoomSettings {

            /**
             * Constructs a new RoomSettings.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomSettings.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Title of the room. */
            title?: (string|null);

            /**
             * Encodes the specified RoomSettings message. Does not implicitly {@link boardstream.v1.RoomSettings.verify|verify} messages.
             * @param message RoomSettings message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomSettings message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomSettings & boardstream.v1.RoomSettings.$Shape} RoomSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomSettings & boardstream.v1.RoomSettings.$Shape;
        }

        namespace RoomSettings {

            /** Properties of a RoomSettings. */
            interface $Properties {

                /** Title of the room. */
                title?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomSettings. */
            type $Shape = boardstream.v1.RoomSettings.$Properties;
        }

        /**
         * Properties of a RoomParent.
         * @deprecated Use boardstream.v1.RoomParent.$Properties instead.
         */
        interface IRoomParent extends boardstream.v1.RoomParent.$Properties {
        }

        /** Where a forked room comes from. */
        class RoomParent {

            /**
             * Constructs a new RoomParent.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomParent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room id. */
            room: string;

            /** The seq whose state was copied. */
            seq: number;

            /**
             * Encodes the specified RoomParent message. Does not implicitly {@link boardstream.v1.RoomParent.verify|verify} messages.
             * @param message RoomParent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomParent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomParent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomParent & boardstream.v1.RoomParent.$Shape} RoomParent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomParent & boardstream.v1.RoomParent.$Shape;
        }

        namespace RoomParent {

            /** Properties of a RoomParent. */
            interface $Properties {

                /** Room id. */
                room?: (string|null);

                /** The seq whose state was copied. */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomParent. */
            type $Shape = boardstream.v1.RoomParent.$Properties;
        }

        /**
         * Properties of a VectorEntry.
         * @deprecated Use boardstream.v1.VectorEntry.$Properties instead.
         */
        interface IVectorEntry extends boardstream.v1.VectorEntry.$Properties {
        }

        /** A client's entry in a room's version vector: its last committed operation. */
        class VectorEntry {

            /**
             * Constructs a new VectorEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.VectorEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Client id. */
            client: string;

            /** The operation's counter, below 2^53. */
            counter: number;

            /** 8 bytes. */
            nonce: Uint8Array;

            /** The operation's event. */
            seq: number;

            /**
             * Encodes the specified VectorEntry message. Does not implicitly {@link boardstream.v1.VectorEntry.verify|verify} messages.
             * @param message VectorEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.VectorEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VectorEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.VectorEntry & boardstream.v1.VectorEntry.$Shape} VectorEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.VectorEntry & boardstream.v1.VectorEntry.$Shape;
        }

        namespace VectorEntry {

            /** Properties of a VectorEntry. */
            interface $Properties {

                /** Client id. */
                client?: (string|null);

                /** The operation's counter, below 2^53. */
                counter?: (number|null);

                /** 8 bytes. */
                nonce?: (Uint8Array|null);

                /** The operation's event. */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VectorEntry. */
            type $Shape = boardstream.v1.VectorEntry.$Properties;
        }

        /**
         * Properties of a Vector.
         * @deprecated Use boardstream.v1.Vector.$Properties instead.
         */
        interface IVector extends boardstream.v1.Vector.$Properties {
        }

        /** A version vector. A message of its own, so that an empty one can be told from none. */
        class Vector {

            /**
             * Constructs a new Vector.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Vector.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** In ascending order of client id. */
            entries: boardstream.v1.VectorEntry.$Properties[];

            /**
             * Encodes the specified Vector message. Does not implicitly {@link boardstream.v1.Vector.verify|verify} messages.
             * @param message Vector message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Vector.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Vector message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Vector & boardstream.v1.Vector.$Shape} Vector
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Vector & boardstream.v1.Vector.$Shape;
        }

        namespace Vector {

            /** Properties of a Vector. */
            interface $Properties {

                /** In ascending order of client id. */
                entries?: (boardstream.v1.VectorEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Vector. */
            type $Shape = boardstream.v1.Vector.$Properties;
        }

        /**
         * Properties of an Operation.
         * @deprecated Use boardstream.v1.Operation.$Properties instead.
         */
        interface IOperation extends boardstream.v1.Operation.$Properties {
        }

        /** Changes applied in order. In JSON: the list of changes itself. */
        class Operation {

            /**
             * Constructs a new Operation.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Operation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The changes, in order. */
            changes: boardstream.v1.Change.$Properties[];

            /**
             * Encodes the specified Operation message. Does not implicitly {@link boardstream.v1.Operation.verify|verify} messages.
             * @param message Operation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Operation & boardstream.v1.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Operation & boardstream.v1.Operation.$Shape;
        }

        namespace Operation {

            /** Properties of an Operation. */
            interface $Properties {

                /** The changes, in order. */
                changes?: (boardstream.v1.Change.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Operation. */
            type $Shape = {
              changes?: boardstream.v1.Change.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Change.
         * @deprecated Use boardstream.v1.Change.$Properties instead.
         */
        interface IChange extends boardstream.v1.Change.$Properties {
        }

        /** One change. A reader that meets a change, or a part of one, that it does not know must not apply the rest. */
        class Change {

            /**
             * Constructs a new Change.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Change.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** A new element. */
            create?: (boardstream.v1.CreateChange.$Properties|null);

            /** New values of properties. */
            set?: (boardstream.v1.SetChange.$Properties|null);

            /** A change inside a text or a path. */
            edit?: (boardstream.v1.EditChange.$Properties|null);

            /** New values of the board's own properties. */
            board?: (boardstream.v1.BoardChange.$Properties|null);

            /** What changes. */
            change?: ("create"|"set"|"edit"|"board");

            /**
             * Encodes the specified Change message. Does not implicitly {@link boardstream.v1.Change.verify|verify} messages.
             * @param message Change message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Change.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Change message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Change & boardstream.v1.Change.$Shape} Change
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Change & boardstream.v1.Change.$Shape;
        }

        namespace Change {

            /** Properties of a Change. */
            interface $Properties {

                /** A new element. */
                create?: (boardstream.v1.CreateChange.$Properties|null);

                /** New values of properties. */
                set?: (boardstream.v1.SetChange.$Properties|null);

                /** A change inside a text or a path. */
                edit?: (boardstream.v1.EditChange.$Properties|null);

                /** New values of the board's own properties. */
                board?: (boardstream.v1.BoardChange.$Properties|null);

                /** What changes. */
                change?: ("create"|"set"|"edit"|"board");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Change. */
            type $Shape = {
              create?: boardstream.v1.CreateChange.$Shape|null;
              set?: boardstream.v1.SetChange.$Shape|null;
              edit?: boardstream.v1.EditChange.$Shape|null;
              board?: boardstream.v1.BoardChange.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; create?: null; set?: null; edit?: null; board?: null }|{ change?: "create"; create: boardstream.v1.CreateChange.$Shape; set?: null; edit?: null; board?: null }|{ change?: "set"; create?: null; set: boardstream.v1.SetChange.$Shape; edit?: null; board?: null }|{ change?: "edit"; create?: null; set?: null; edit: boardstream.v1.EditChange.$Shape; board?: null }|{ change?: "board"; create?: null; set?: null; edit?: null; board: boardstream.v1.BoardChange.$Shape })
            );
        }

        /**
         * Properties of a CreateChange.
         * @deprecated Use boardstream.v1.CreateChange.$Properties instead.
         */
        interface ICreateChange extends boardstream.v1.CreateChange.$Properties {
        }

        /** Creates an element, or replaces it whole when it exists. */
        class CreateChange {

            /**
             * Constructs a new CreateChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.CreateChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element id. */
            id: string;

            /** The element. */
            element?: (boardstream.v1.Element.$Properties|null);

            /**
             * Encodes the specified CreateChange message. Does not implicitly {@link boardstream.v1.CreateChange.verify|verify} messages.
             * @param message CreateChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.CreateChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.CreateChange & boardstream.v1.CreateChange.$Shape} CreateChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.CreateChange & boardstream.v1.CreateChange.$Shape;
        }

        namespace CreateChange {

            /** Properties of a CreateChange. */
            interface $Properties {

                /** Element id. */
                id?: (string|null);

                /** The element. */
                element?: (boardstream.v1.Element.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateChange. */
            type $Shape = boardstream.v1.CreateChange.$Properties;
        }

        /**
         * Properties of a SetChange.
         * @deprecated Use boardstream.v1.SetChange.$Properties instead.
         */
        interface ISetChange extends boardstream.v1.SetChange.$Properties {
        }

        /** Sets properties of an element. */
        class SetChange {

            /**
             * Constructs a new SetChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.SetChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element id. */
            id: string;

            /** New values. */
            props?: (boardstream.v1.Props.$Properties|null);

            /** Replaces the path. */
            points?: (boardstream.v1.Points.$Properties|null);

            /** Replaces the text. */
            text?: (string|null);

            /** New values of the application's properties, a JSON object as `Element.extra`; null unsets a key. */
            extra?: (string|null);

            /** Properties to unset, by their names in JSON (`strokeColor`), sorted. In JSON: the property with the value null. */
            unset: string[];

            /**
             * Encodes the specified SetChange message. Does not implicitly {@link boardstream.v1.SetChange.verify|verify} messages.
             * @param message SetChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.SetChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.SetChange & boardstream.v1.SetChange.$Shape} SetChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.SetChange & boardstream.v1.SetChange.$Shape;
        }

        namespace SetChange {

            /** Properties of a SetChange. */
            interface $Properties {

                /** Element id. */
                id?: (string|null);

                /** New values. */
                props?: (boardstream.v1.Props.$Properties|null);

                /** Replaces the path. */
                points?: (boardstream.v1.Points.$Properties|null);

                /** Replaces the text. */
                text?: (string|null);

                /** New values of the application's properties, a JSON object as `Element.extra`; null unsets a key. */
                extra?: (string|null);

                /** Properties to unset, by their names in JSON (`strokeColor`), sorted. In JSON: the property with the value null. */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetChange. */
            type $Shape = boardstream.v1.SetChange.$Properties;
        }

        /**
         * Properties of an EditChange.
         * @deprecated Use boardstream.v1.EditChange.$Properties instead.
         */
        interface IEditChange extends boardstream.v1.EditChange.$Properties {
        }

        /** Edits a sequence of an element. */
        class EditChange {

            /**
             * Constructs a new EditChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.EditChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element id. */
            id: string;

            /** The text; lengths count Unicode code points. */
            text?: (boardstream.v1.TextDelta.$Properties|null);

            /** The path; lengths count points. */
            points?: (boardstream.v1.PointsDelta.$Properties|null);

            /** Which sequence, and how. In JSON the list of parts stands directly under the name: `{"id":"a","text":[…]}`. */
            delta?: ("text"|"points");

            /**
             * Encodes the specified EditChange message. Does not implicitly {@link boardstream.v1.EditChange.verify|verify} messages.
             * @param message EditChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.EditChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.EditChange & boardstream.v1.EditChange.$Shape} EditChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.EditChange & boardstream.v1.EditChange.$Shape;
        }

        namespace EditChange {

            /** Properties of an EditChange. */
            interface $Properties {

                /** Element id. */
                id?: (string|null);

                /** The text; lengths count Unicode code points. */
                text?: (boardstream.v1.TextDelta.$Properties|null);

                /** The path; lengths count points. */
                points?: (boardstream.v1.PointsDelta.$Properties|null);

                /** Which sequence, and how. In JSON the list of parts stands directly under the name: `{"id":"a","text":[…]}`. */
                delta?: ("text"|"points");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an EditChange. */
            type $Shape = {
              id?: string|null;
              text?: boardstream.v1.TextDelta.$Shape|null;
              points?: boardstream.v1.PointsDelta.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ delta?: undefined; text?: null; points?: null }|{ delta?: "text"; text: boardstream.v1.TextDelta.$Shape; points?: null }|{ delta?: "points"; text?: null; points: boardstream.v1.PointsDelta.$Shape })
            );
        }

        /**
         * Properties of a TextDelta.
         * @deprecated Use boardstream.v1.TextDelta.$Properties instead.
         */
        interface ITextDelta extends boardstream.v1.TextDelta.$Properties {
        }

        /** A change of a text, from its start to its end; what follows the last part is retained. */
        class TextDelta {

            /**
             * Constructs a new TextDelta.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.TextDelta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The parts, in order. */
            parts: boardstream.v1.TextDeltaPart.$Properties[];

            /**
             * Encodes the specified TextDelta message. Does not implicitly {@link boardstream.v1.TextDelta.verify|verify} messages.
             * @param message TextDelta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.TextDelta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TextDelta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDelta & boardstream.v1.TextDelta.$Shape} TextDelta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.TextDelta & boardstream.v1.TextDelta.$Shape;
        }

        namespace TextDelta {

            /** Properties of a TextDelta. */
            interface $Properties {

                /** The parts, in order. */
                parts?: (boardstream.v1.TextDeltaPart.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TextDelta. */
            type $Shape = {
              parts?: boardstream.v1.TextDeltaPart.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TextDeltaPart.
         * @deprecated Use boardstream.v1.TextDeltaPart.$Properties instead.
         */
        interface ITextDeltaPart extends boardstream.v1.TextDeltaPart.$Properties {
        }

        /** One part of a change of a text. */
        class TextDeltaPart {

            /**
             * Constructs a new TextDeltaPart.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.TextDeltaPart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Keeps so many code points. */
            retain?: (number|null);

            /** Inserts this text. */
            insert?: (string|null);

            /** Deletes so many code points. */
            delete?: (number|null);

            /** What happens here. */
            part?: ("retain"|"insert"|"delete");

            /**
             * Encodes the specified TextDeltaPart message. Does not implicitly {@link boardstream.v1.TextDeltaPart.verify|verify} messages.
             * @param message TextDeltaPart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.TextDeltaPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TextDeltaPart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDeltaPart & boardstream.v1.TextDeltaPart.$Shape} TextDeltaPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.TextDeltaPart & boardstream.v1.TextDeltaPart.$Shape;
        }

        namespace TextDeltaPart {

            /** Properties of a TextDeltaPart. */
            interface $Properties {

                /** Keeps so many code points. */
                retain?: (number|null);

                /** Inserts this text. */
                insert?: (string|null);

                /** Deletes so many code points. */
                "delete"?: (number|null);

                /** What happens here. */
                part?: ("retain"|"insert"|"delete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a TextDeltaPart. */
            type $Shape = {
              retain?: number|null;
              insert?: string|null;
              "delete"?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; retain?: null; insert?: null; "delete"?: null }|{ part?: "retain"; retain: number; insert?: null; "delete"?: null }|{ part?: "insert"; retain?: null; insert: string; "delete"?: null }|{ part?: "delete"; retain?: null; insert?: null; "delete": number })
            );
        }

        /**
         * Properties of a PointsDelta.
         * @deprecated Use boardstream.v1.PointsDelta.$Properties instead.
         */
        interface IPointsDelta extends boardstream.v1.PointsDelta.$Properties {
        }

        /** A change of a path, from its start to its end; what follows the last part is retained. */
        class PointsDelta {

            /**
             * Constructs a new PointsDelta.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PointsDelta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The parts, in order. */
            parts: boardstream.v1.PointsDeltaPart.$Properties[];

            /**
             * Encodes the specified PointsDelta message. Does not implicitly {@link boardstream.v1.PointsDelta.verify|verify} messages.
             * @param message PointsDelta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PointsDelta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointsDelta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PointsDelta & boardstream.v1.PointsDelta.$Shape} PointsDelta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PointsDelta & boardstream.v1.PointsDelta.$Shape;
        }

        namespace PointsDelta {

            /** Properties of a PointsDelta. */
            interface $Properties {

                /** The parts, in order. */
                parts?: (boardstream.v1.PointsDeltaPart.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PointsDelta. */
            type $Shape = {
              parts?: boardstream.v1.PointsDeltaPart.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PointsDeltaPart.
         * @deprecated Use boardstream.v1.PointsDeltaPart.$Properties instead.
         */
        interface IPointsDeltaPart extends boardstream.v1.PointsDeltaPart.$Properties {
        }

        /** One part of a change of a path. */
        class PointsDeltaPart {

            /**
             * Constructs a new PointsDeltaPart.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PointsDeltaPart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Keeps so many points. */
            retain?: (number|null);

            /** Inserts these points. */
            insert?: (boardstream.v1.Points.$Properties|null);

            /** Deletes so many points. */
            delete?: (number|null);

            /** What happens here. */
            part?: ("retain"|"insert"|"delete");

            /**
             * Encodes the specified PointsDeltaPart message. Does not implicitly {@link boardstream.v1.PointsDeltaPart.verify|verify} messages.
             * @param message PointsDeltaPart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PointsDeltaPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointsDeltaPart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PointsDeltaPart & boardstream.v1.PointsDeltaPart.$Shape} PointsDeltaPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PointsDeltaPart & boardstream.v1.PointsDeltaPart.$Shape;
        }

        namespace PointsDeltaPart {

            /** Properties of a PointsDeltaPart. */
            interface $Properties {

                /** Keeps so many points. */
                retain?: (number|null);

                /** Inserts these points. */
                insert?: (boardstream.v1.Points.$Properties|null);

                /** Deletes so many points. */
                "delete"?: (number|null);

                /** What happens here. */
                part?: ("retain"|"insert"|"delete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PointsDeltaPart. */
            type $Shape = {
              retain?: number|null;
              insert?: boardstream.v1.Points.$Shape|null;
              "delete"?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; retain?: null; insert?: null; "delete"?: null }|{ part?: "retain"; retain: number; insert?: null; "delete"?: null }|{ part?: "insert"; retain?: null; insert: boardstream.v1.Points.$Shape; "delete"?: null }|{ part?: "delete"; retain?: null; insert?: null; "delete": number })
            );
        }

        /**
         * Properties of a BoardChange.
         * @deprecated Use boardstream.v1.BoardChange.$Properties instead.
         */
        interface IBoardChange extends boardstream.v1.BoardChange.$Properties {
        }

        /** Sets properties of the board itself. */
        class BoardChange {

            /**
             * Constructs a new BoardChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.BoardChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** New values; in `extra`, null unsets a key. */
            props?: (boardstream.v1.BoardProps.$Properties|null);

            /** Properties to unset, by their names in JSON (`title`, `background`), sorted. */
            unset: string[];

            /**
             * Encodes the specified BoardChange message. Does not implicitly {@link boardstream.v1.BoardChange.verify|verify} messages.
             * @param message BoardChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.BoardChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoardChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.BoardChange & boardstream.v1.BoardChange.$Shape} BoardChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.BoardChange & boardstream.v1.BoardChange.$Shape;
        }

        namespace BoardChange {

            /** Properties of a BoardChange. */
            interface $Properties {

                /** New values; in `extra`, null unsets a key. */
                props?: (boardstream.v1.BoardProps.$Properties|null);

                /** Properties to unset, by their names in JSON (`title`, `background`), sorted. */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoardChange. */
            type $Shape = boardstream.v1.BoardChange.$Properties;
        }

        /**
         * Properties of a ClientMessage.
         * @deprecated Use boardstream.v1.ClientMessage.$Properties instead.
         */
        interface IClientMessage extends boardstream.v1.ClientMessage.$Properties {
        }

        /** Client to server. */
        class ClientMessage {

            /**
             * Constructs a new ClientMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ClientMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** First of all. */
            hello?: (boardstream.v1.Hello.$Properties|null);

            /** An operation. */
            submit?: (boardstream.v1.Submit.$Properties|null);

            /** What the others should see of this person. */
            presence?: (boardstream.v1.Presence.$Properties|null);

            /** Are you there? */
            ping?: (boardstream.v1.Ping.$Properties|null);

            /** A drawing that the server completes. */
            draw?: (boardstream.v1.Drawing.$Properties|null);

            /** Which message. */
            message?: ("hello"|"submit"|"presence"|"ping"|"draw");

            /**
             * Encodes the specified ClientMessage message. Does not implicitly {@link boardstream.v1.ClientMessage.verify|verify} messages.
             * @param message ClientMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ClientMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ClientMessage & boardstream.v1.ClientMessage.$Shape} ClientMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ClientMessage & boardstream.v1.ClientMessage.$Shape;
        }

        namespace ClientMessage {

            /** Properties of a ClientMessage. */
            interface $Properties {

                /** First of all. */
                hello?: (boardstream.v1.Hello.$Properties|null);

                /** An operation. */
                submit?: (boardstream.v1.Submit.$Properties|null);

                /** What the others should see of this person. */
                presence?: (boardstream.v1.Presence.$Properties|null);

                /** Are you there? */
                ping?: (boardstream.v1.Ping.$Properties|null);

                /** A drawing that the server completes. */
                draw?: (boardstream.v1.Drawing.$Properties|null);

                /** Which message. */
                message?: ("hello"|"submit"|"presence"|"ping"|"draw");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientMessage. */
            type $Shape = {
              hello?: boardstream.v1.Hello.$Shape|null;
              submit?: boardstream.v1.Submit.$Shape|null;
              presence?: boardstream.v1.Presence.$Shape|null;
              ping?: boardstream.v1.Ping.$Shape|null;
              draw?: boardstream.v1.Drawing.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; hello?: null; submit?: null; presence?: null; ping?: null; draw?: null }|{ message?: "hello"; hello: boardstream.v1.Hello.$Shape; submit?: null; presence?: null; ping?: null; draw?: null }|{ message?: "submit"; hello?: null; submit: boardstream.v1.Submit.$Shape; presence?: null; ping?: null; draw?: null }|{ message?: "presence"; hello?: null; submit?: null; presence: boardstream.v1.Presence.$Shape; ping?: null; draw?: null }|{ message?: "ping"; hello?: null; submit?: null; presence?: null; ping: boardstream.v1.Ping.$Shape; draw?: null }|{ message?: "draw"; hello?: null; submit?: null; presence?: null; ping?: null; draw: boardstream.v1.Drawing.$Shape })
            );
        }

        /**
         * Properties of a ServerMessage.
         * @deprecated Use boardstream.v1.ServerMessage.$Properties instead.
         */
        interface IServerMessage extends boardstream.v1.ServerMessage.$Properties {
        }

        /** Server to client. */
        class ServerMessage {

            /**
             * Constructs a new ServerMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ServerMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Answer to `Hello`. */
            welcome?: (boardstream.v1.Welcome.$Properties|null);

            /** A part of the state. */
            snapshot?: (boardstream.v1.Snapshot.$Properties|null);

            /** Committed events, in order. */
            events?: (boardstream.v1.Events.$Properties|null);

            /** The operation has its event already. */
            saved?: (boardstream.v1.Saved.$Properties|null);

            /** The operation or message was refused. */
            refused?: (boardstream.v1.Refused.$Properties|null);

            /** What somebody else shows. */
            presence?: (boardstream.v1.PresenceUpdate.$Properties|null);

            /** The client's role changed. */
            role?: (boardstream.v1.RoleChanged.$Properties|null);

            /** How the room stands. */
            room?: (boardstream.v1.RoomNotice.$Properties|null);

            /** The client can't go on from where it is. */
            resync?: (boardstream.v1.Resync.$Properties|null);

            /** The server closes the connection now. */
            bye?: (boardstream.v1.Bye.$Properties|null);

            /** Answer to `Ping`. */
            pong?: (boardstream.v1.Pong.$Properties|null);

            /** Which message. */
            message?: ("welcome"|"snapshot"|"events"|"saved"|"refused"|"presence"|"role"|"room"|"resync"|"bye"|"pong");

            /**
             * Encodes the specified ServerMessage message. Does not implicitly {@link boardstream.v1.ServerMessage.verify|verify} messages.
             * @param message ServerMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ServerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ServerMessage & boardstream.v1.ServerMessage.$Shape} ServerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ServerMessage & boardstream.v1.ServerMessage.$Shape;
        }

        namespace ServerMessage {

            /** Properties of a ServerMessage. */
            interface $Properties {

                /** Answer to `Hello`. */
                welcome?: (boardstream.v1.Welcome.$Properties|null);

                /** A part of the state. */
                snapshot?: (boardstream.v1.Snapshot.$Properties|null);

                /** Committed events, in order. */
                events?: (boardstream.v1.Events.$Properties|null);

                /** The operation has its event already. */
                saved?: (boardstream.v1.Saved.$Properties|null);

                /** The operation or message was refused. */
                refused?: (boardstream.v1.Refused.$Properties|null);

                /** What somebody else shows. */
                presence?: (boardstream.v1.PresenceUpdate.$Properties|null);

                /** The client's role changed. */
                role?: (boardstream.v1.RoleChanged.$Properties|null);

                /** How the room stands. */
                room?: (boardstream.v1.RoomNotice.$Properties|null);

                /** The client can't go on from where it is. */
                resync?: (boardstream.v1.Resync.$Properties|null);

                /** The server closes the connection now. */
                bye?: (boardstream.v1.Bye.$Properties|null);

                /** Answer to `Ping`. */
                pong?: (boardstream.v1.Pong.$Properties|null);

                /** Which message. */
                message?: ("welcome"|"snapshot"|"events"|"saved"|"refused"|"presence"|"role"|"room"|"resync"|"bye"|"pong");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerMessage. */
            type $Shape = {
              welcome?: boardstream.v1.Welcome.$Shape|null;
              snapshot?: boardstream.v1.Snapshot.$Shape|null;
              events?: boardstream.v1.Events.$Shape|null;
              saved?: boardstream.v1.Saved.$Shape|null;
              refused?: boardstream.v1.Refused.$Shape|null;
              presence?: boardstream.v1.PresenceUpdate.$Shape|null;
              role?: boardstream.v1.RoleChanged.$Shape|null;
              room?: boardstream.v1.RoomNotice.$Shape|null;
              resync?: boardstream.v1.Resync.$Shape|null;
              bye?: boardstream.v1.Bye.$Shape|null;
              pong?: boardstream.v1.Pong.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "welcome"; welcome: boardstream.v1.Welcome.$Shape; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "snapshot"; welcome?: null; snapshot: boardstream.v1.Snapshot.$Shape; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "events"; welcome?: null; snapshot?: null; events: boardstream.v1.Events.$Shape; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "saved"; welcome?: null; snapshot?: null; events?: null; saved: boardstream.v1.Saved.$Shape; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "refused"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused: boardstream.v1.Refused.$Shape; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "presence"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence: boardstream.v1.PresenceUpdate.$Shape; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "role"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role: boardstream.v1.RoleChanged.$Shape; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "room"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room: boardstream.v1.RoomNotice.$Shape; resync?: null; bye?: null; pong?: null }|{ message?: "resync"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync: boardstream.v1.Resync.$Shape; bye?: null; pong?: null }|{ message?: "bye"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye: boardstream.v1.Bye.$Shape; pong?: null }|{ message?: "pong"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong: boardstream.v1.Pong.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use boardstream.v1.Hello.$Properties instead.
         */
        interface IHello extends boardstream.v1.Hello.$Properties {
        }

        /** The first message of a client, within 10 s. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room id. */
            room: string;

            /** Who the person is, when the server asks for that. */
            token?: (string|null);

            /** The client's own secret, random: its client id is derived from it. */
            secret: string;

            /** Name to show to the others. */
            name?: (string|null);

            /** Where the client was before. */
            resume?: (boardstream.v1.Resume.$Properties|null);

            /** Version of the protocol that the client speaks; absent: 1. */
            protocol?: (number|null);

            /** True when the client wants to see others' strokes before they are committed. */
            drafts?: (boolean|null);

            /**
             * Encodes the specified Hello message. Does not implicitly {@link boardstream.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Hello & boardstream.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Hello & boardstream.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Room id. */
                room?: (string|null);

                /** Who the person is, when the server asks for that. */
                token?: (string|null);

                /** The client's own secret, random: its client id is derived from it. */
                secret?: (string|null);

                /** Name to show to the others. */
                name?: (string|null);

                /** Where the client was before. */
                resume?: (boardstream.v1.Resume.$Properties|null);

                /** Version of the protocol that the client speaks; absent: 1. */
                protocol?: (number|null);

                /** True when the client wants to see others' strokes before they are committed. */
                drafts?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = boardstream.v1.Hello.$Properties;
        }

        /**
         * Properties of a Resume.
         * @deprecated Use boardstream.v1.Resume.$Properties instead.
         */
        interface IResume extends boardstream.v1.Resume.$Properties {
        }

        /** Where a client was. */
        class Resume {

            /**
             * Constructs a new Resume.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Resume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The seq it was at. */
            seq: number;

            /** True: it has the state at `seq` and wants events only. False: it wants the state at exactly `seq`, then events. */
            haveState: boolean;

            /**
             * Encodes the specified Resume message. Does not implicitly {@link boardstream.v1.Resume.verify|verify} messages.
             * @param message Resume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Resume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Resume & boardstream.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Resume & boardstream.v1.Resume.$Shape;
        }

        namespace Resume {

            /** Properties of a Resume. */
            interface $Properties {

                /** The seq it was at. */
                seq?: (number|null);

                /** True: it has the state at `seq` and wants events only. False: it wants the state at exactly `seq`, then events. */
                haveState?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resume. */
            type $Shape = boardstream.v1.Resume.$Properties;
        }

        /**
         * Properties of a Submit.
         * @deprecated Use boardstream.v1.Submit.$Properties instead.
         */
        interface ISubmit extends boardstream.v1.Submit.$Properties {
        }

        /** An operation to be committed. */
        class Submit {

            /**
             * Constructs a new Submit.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Submit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Number of the operation: starts at 1, rises. */
            counter: number;

            /** 8 random bytes; the same in every copy of this operation. In JSON 16 lower-case hex digits. */
            nonce: Uint8Array;

            /** The seq that the operation was made at. */
            baseSeq: number;

            /** The operation. */
            op?: (boardstream.v1.Operation.$Properties|null);

            /** The client's wall clock, ms since 1970. */
            clientTime?: (number|null);

            /**
             * Encodes the specified Submit message. Does not implicitly {@link boardstream.v1.Submit.verify|verify} messages.
             * @param message Submit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Submit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Submit & boardstream.v1.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Submit & boardstream.v1.Submit.$Shape;
        }

        namespace Submit {

            /** Properties of a Submit. */
            interface $Properties {

                /** Number of the operation: starts at 1, rises. */
                counter?: (number|null);

                /** 8 random bytes; the same in every copy of this operation. In JSON 16 lower-case hex digits. */
                nonce?: (Uint8Array|null);

                /** The seq that the operation was made at. */
                baseSeq?: (number|null);

                /** The operation. */
                op?: (boardstream.v1.Operation.$Properties|null);

                /** The client's wall clock, ms since 1970. */
                clientTime?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submit. */
            type $Shape = {
              counter?: number|null;
              nonce?: Uint8Array|null;
              baseSeq?: number|null;
              op?: boardstream.v1.Operation.$Shape|null;
              clientTime?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PresenceState.
         * @deprecated Use boardstream.v1.PresenceState.$Properties instead.
         */
        interface IPresenceState extends boardstream.v1.PresenceState.$Properties {
        }

        /** What one person shows to the others; nobody stores it. */
        class PresenceState {

            /**
             * Constructs a new PresenceState.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PresenceState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Name to show. */
            name?: (string|null);

            /** Where the pointer is. */
            cursor?: (boardstream.v1.Cursor.$Properties|null);

            /** The tool in hand. */
            tool?: (string|null);

            /** What is selected. */
            selection?: (boardstream.v1.Selection.$Properties|null);

            /** The application's own: JSON as `Element.extra`, at most 4 KiB. */
            extra?: (string|null);

            /** Fields to take away, by their names in JSON. In JSON: the field with the value null. */
            unset: string[];

            /**
             * Encodes the specified PresenceState message. Does not implicitly {@link boardstream.v1.PresenceState.verify|verify} messages.
             * @param message PresenceState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PresenceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceState & boardstream.v1.PresenceState.$Shape} PresenceState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PresenceState & boardstream.v1.PresenceState.$Shape;
        }

        namespace PresenceState {

            /** Properties of a PresenceState. */
            interface $Properties {

                /** Name to show. */
                name?: (string|null);

                /** Where the pointer is. */
                cursor?: (boardstream.v1.Cursor.$Properties|null);

                /** The tool in hand. */
                tool?: (string|null);

                /** What is selected. */
                selection?: (boardstream.v1.Selection.$Properties|null);

                /** The application's own: JSON as `Element.extra`, at most 4 KiB. */
                extra?: (string|null);

                /** Fields to take away, by their names in JSON. In JSON: the field with the value null. */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceState. */
            type $Shape = boardstream.v1.PresenceState.$Properties;
        }

        /**
         * Properties of a Cursor.
         * @deprecated Use boardstream.v1.Cursor.$Properties instead.
         */
        interface ICursor extends boardstream.v1.Cursor.$Properties {
        }

        /** A place on the board. */
        class Cursor {

            /**
             * Constructs a new Cursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Cursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 1/100 px. */
            x: number;

            /** 1/100 px. */
            y: number;

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link boardstream.v1.Cursor.verify|verify} messages.
             * @param message Cursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Cursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Cursor & boardstream.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Cursor & boardstream.v1.Cursor.$Shape;
        }

        namespace Cursor {

            /** Properties of a Cursor. */
            interface $Properties {

                /** 1/100 px. */
                x?: (number|null);

                /** 1/100 px. */
                y?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cursor. */
            type $Shape = boardstream.v1.Cursor.$Properties;
        }

        /**
         * Properties of a Selection.
         * @deprecated Use boardstream.v1.Selection.$Properties instead.
         */
        interface ISelection extends boardstream.v1.Selection.$Properties {
        }

        /** Selected elements. A message of its own, so that "nothing" can be told from "not said". */
        class Selection {

            /**
             * Constructs a new Selection.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Selection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element ids. */
            ids: string[];

            /**
             * Encodes the specified Selection message. Does not implicitly {@link boardstream.v1.Selection.verify|verify} messages.
             * @param message Selection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Selection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Selection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Selection & boardstream.v1.Selection.$Shape} Selection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Selection & boardstream.v1.Selection.$Shape;
        }

        namespace Selection {

            /** Properties of a Selection. */
            interface $Properties {

                /** Element ids. */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Selection. */
            type $Shape = boardstream.v1.Selection.$Properties;
        }

        /**
         * Properties of a Presence.
         * @deprecated Use boardstream.v1.Presence.$Properties instead.
         */
        interface IPresence extends boardstream.v1.Presence.$Properties {
        }

        /** What the others should see of this person. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** New values. */
            state?: (boardstream.v1.PresenceState.$Properties|null);

            /**
             * Encodes the specified Presence message. Does not implicitly {@link boardstream.v1.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Presence & boardstream.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Presence & boardstream.v1.Presence.$Shape;
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** New values. */
                state?: (boardstream.v1.PresenceState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = boardstream.v1.Presence.$Properties;
        }

        /**
         * Properties of a Ping.
         * @deprecated Use boardstream.v1.Ping.$Properties instead.
         */
        interface IPing extends boardstream.v1.Ping.$Properties {
        }

        /** Are you there? */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Ping message. Does not implicitly {@link boardstream.v1.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Ping & boardstream.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Ping & boardstream.v1.Ping.$Shape;
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = boardstream.v1.Ping.$Properties;
        }

        /**
         * Properties of a Drawing.
         * @deprecated Use boardstream.v1.Drawing.$Properties instead.
         */
        interface IDrawing extends boardstream.v1.Drawing.$Properties {
        }

        /**
         * A drawing from a client that knows nothing of operations; coordinates are absolute. In JSON the message's `type` is
         * that of the drawing: `{"type":"stroke","points":[[x,y,pressure?],…]}`.
         */
        class Drawing {

            /**
             * Constructs a new Drawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Drawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** A freehand path. */
            stroke?: (boardstream.v1.StrokeDrawing.$Properties|null);

            /** A shape. */
            shape?: (boardstream.v1.ShapeDrawing.$Properties|null);

            /** A text. */
            text?: (boardstream.v1.TextDrawing.$Properties|null);

            /** What to draw. */
            drawing?: ("stroke"|"shape"|"text");

            /**
             * Encodes the specified Drawing message. Does not implicitly {@link boardstream.v1.Drawing.verify|verify} messages.
             * @param message Drawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Drawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Drawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Drawing & boardstream.v1.Drawing.$Shape} Drawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Drawing & boardstream.v1.Drawing.$Shape;
        }

        namespace Drawing {

            /** Properties of a Drawing. */
            interface $Properties {

                /** A freehand path. */
                stroke?: (boardstream.v1.StrokeDrawing.$Properties|null);

                /** A shape. */
                shape?: (boardstream.v1.ShapeDrawing.$Properties|null);

                /** A text. */
                text?: (boardstream.v1.TextDrawing.$Properties|null);

                /** What to draw. */
                drawing?: ("stroke"|"shape"|"text");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Drawing. */
            type $Shape = {
              stroke?: boardstream.v1.StrokeDrawing.$Shape|null;
              shape?: boardstream.v1.ShapeDrawing.$Shape|null;
              text?: boardstream.v1.TextDrawing.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ drawing?: undefined; stroke?: null; shape?: null; text?: null }|{ drawing?: "stroke"; stroke: boardstream.v1.StrokeDrawing.$Shape; shape?: null; text?: null }|{ drawing?: "shape"; stroke?: null; shape: boardstream.v1.ShapeDrawing.$Shape; text?: null }|{ drawing?: "text"; stroke?: null; shape?: null; text: boardstream.v1.TextDrawing.$Shape })
            );
        }

        /**
         * Properties of a StrokeDrawing.
         * @deprecated Use boardstream.v1.StrokeDrawing.$Properties instead.
         */
        interface IStrokeDrawing extends boardstream.v1.StrokeDrawing.$Properties {
        }

        /** A freehand path. */
        class StrokeDrawing {

            /**
             * Constructs a new StrokeDrawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.StrokeDrawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Absolute, not relative to a box. */
            points?: (boardstream.v1.Points.$Properties|null);

            /** Stroke colour. */
            color?: (string|null);

            /** 1/100 px. */
            width?: (number|null);

            /**
             * Encodes the specified StrokeDrawing message. Does not implicitly {@link boardstream.v1.StrokeDrawing.verify|verify} messages.
             * @param message StrokeDrawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.StrokeDrawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StrokeDrawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.StrokeDrawing & boardstream.v1.StrokeDrawing.$Shape} StrokeDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.StrokeDrawing & boardstream.v1.StrokeDrawing.$Shape;
        }

        namespace StrokeDrawing {

            /** Properties of a StrokeDrawing. */
            interface $Properties {

                /** Absolute, not relative to a box. */
                points?: (boardstream.v1.Points.$Properties|null);

                /** Stroke colour. */
                color?: (string|null);

                /** 1/100 px. */
                width?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StrokeDrawing. */
            type $Shape = boardstream.v1.StrokeDrawing.$Properties;
        }

        /** Which shape is drawn. */
        enum DrawnShape {

            /** Never sent: a reader refuses it. */
            DRAWN_SHAPE_UNSPECIFIED = 0,

            /** A rectangle. */
            DRAWN_SHAPE_RECTANGLE = 1,

            /** An ellipse. */
            DRAWN_SHAPE_ELLIPSE = 2,

            /** A diamond. */
            DRAWN_SHAPE_DIAMOND = 3,

            /** A line over the box's diagonal. */
            DRAWN_SHAPE_LINE = 4,

            /** An arrow over the box's diagonal. */
            DRAWN_SHAPE_ARROW = 5
        }

        /**
         * Properties of a ShapeDrawing.
         * @deprecated Use boardstream.v1.ShapeDrawing.$Properties instead.
         */
        interface IShapeDrawing extends boardstream.v1.ShapeDrawing.$Properties {
        }

        /** A shape. */
        class ShapeDrawing {

            /**
             * Constructs a new ShapeDrawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ShapeDrawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Which. */
            shape: boardstream.v1.DrawnShape;

            /** Where. */
            box?: (boardstream.v1.Box.$Properties|null);

            /** Stroke colour. */
            color?: (string|null);

            /** Fill colour. */
            fill?: (string|null);

            /**
             * Encodes the specified ShapeDrawing message. Does not implicitly {@link boardstream.v1.ShapeDrawing.verify|verify} messages.
             * @param message ShapeDrawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ShapeDrawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShapeDrawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ShapeDrawing & boardstream.v1.ShapeDrawing.$Shape} ShapeDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ShapeDrawing & boardstream.v1.ShapeDrawing.$Shape;
        }

        namespace ShapeDrawing {

            /** Properties of a ShapeDrawing. */
            interface $Properties {

                /** Which. */
                shape?: (boardstream.v1.DrawnShape|null);

                /** Where. */
                box?: (boardstream.v1.Box.$Properties|null);

                /** Stroke colour. */
                color?: (string|null);

                /** Fill colour. */
                fill?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShapeDrawing. */
            type $Shape = boardstream.v1.ShapeDrawing.$Properties;
        }

        /**
         * Properties of a TextDrawing.
         * @deprecated Use boardstream.v1.TextDrawing.$Properties instead.
         */
        interface ITextDrawing extends boardstream.v1.TextDrawing.$Properties {
        }

        /** A text. */
        class TextDrawing {

            /**
             * Constructs a new TextDrawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.TextDrawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 1/100 px. */
            x: number;

            /** 1/100 px. */
            y: number;

            /** The text. */
            text: string;

            /** Colour. */
            color?: (string|null);

            /** Font size, 1/100 px. */
            size?: (number|null);

            /**
             * Encodes the specified TextDrawing message. Does not implicitly {@link boardstream.v1.TextDrawing.verify|verify} messages.
             * @param message TextDrawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.TextDrawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TextDrawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDrawing & boardstream.v1.TextDrawing.$Shape} TextDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.TextDrawing & boardstream.v1.TextDrawing.$Shape;
        }

        namespace TextDrawing {

            /** Properties of a TextDrawing. */
            interface $Properties {

                /** 1/100 px. */
                x?: (number|null);

                /** 1/100 px. */
                y?: (number|null);

                /** The text. */
                text?: (string|null);

                /** Colour. */
                color?: (string|null);

                /** Font size, 1/100 px. */
                size?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TextDrawing. */
            type $Shape = boardstream.v1.TextDrawing.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use boardstream.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends boardstream.v1.Welcome.$Properties {
        }

        /** Answer to `Hello`: the session exists. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Version of the protocol that the server speaks. */
            protocol: number;

            /** The session's id. */
            session: string;

            /** The client's id, derived from its secret. */
            clientId: string;

            /** What the client may do. */
            role: boardstream.v1.Role;

            /** The room's head; 0: the room has no event yet. */
            seq: number;

            /** What the server takes. */
            limits?: (boardstream.v1.Limits.$Properties|null);

            /** How the server sees whether the client is there. */
            heartbeat?: (boardstream.v1.Heartbeat.$Properties|null);

            /** The server's wall clock, ms since 1970. */
            serverTime: number;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link boardstream.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Welcome & boardstream.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Welcome & boardstream.v1.Welcome.$Shape;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Version of the protocol that the server speaks. */
                protocol?: (number|null);

                /** The session's id. */
                session?: (string|null);

                /** The client's id, derived from its secret. */
                clientId?: (string|null);

                /** What the client may do. */
                role?: (boardstream.v1.Role|null);

                /** The room's head; 0: the room has no event yet. */
                seq?: (number|null);

                /** What the server takes. */
                limits?: (boardstream.v1.Limits.$Properties|null);

                /** How the server sees whether the client is there. */
                heartbeat?: (boardstream.v1.Heartbeat.$Properties|null);

                /** The server's wall clock, ms since 1970. */
                serverTime?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = boardstream.v1.Welcome.$Properties;
        }

        /**
         * Properties of a Limits.
         * @deprecated Use boardstream.v1.Limits.$Properties instead.
         */
        interface ILimits extends boardstream.v1.Limits.$Properties {
        }

        /** What the server takes. */
        class Limits {

            /**
             * Constructs a new Limits.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Limits.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Bytes of one message. */
            messageBytes: number;

            /** Bytes of one operation in protobuf. */
            opBytes: number;

            /** Changes of one operation. */
            opChanges: number;

            /** Points of one path. */
            points: number;

            /** Code points of one text. */
            textLength: number;

            /** Elements of a room. */
            elements: number;

            /** Bytes of a room. */
            roomBytes: number;

            /** Operations a second, of one session. */
            opsPerSecond: number;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link boardstream.v1.Limits.verify|verify} messages.
             * @param message Limits message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Limits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Limits & boardstream.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Limits & boardstream.v1.Limits.$Shape;
        }

        namespace Limits {

            /** Properties of a Limits. */
            interface $Properties {

                /** Bytes of one message. */
                messageBytes?: (number|null);

                /** Bytes of one operation in protobuf. */
                opBytes?: (number|null);

                /** Changes of one operation. */
                opChanges?: (number|null);

                /** Points of one path. */
                points?: (number|null);

                /** Code points of one text. */
                textLength?: (number|null);

                /** Elements of a room. */
                elements?: (number|null);

                /** Bytes of a room. */
                roomBytes?: (number|null);

                /** Operations a second, of one session. */
                opsPerSecond?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Limits. */
            type $Shape = boardstream.v1.Limits.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use boardstream.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends boardstream.v1.Heartbeat.$Properties {
        }

        /** How the server sees whether the client is there. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ms between two pings. */
            intervalMs: number;

            /** ms of silence after which the connection is closed. */
            timeoutMs: number;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link boardstream.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Heartbeat & boardstream.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Heartbeat & boardstream.v1.Heartbeat.$Shape;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** ms between two pings. */
                intervalMs?: (number|null);

                /** ms of silence after which the connection is closed. */
                timeoutMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = boardstream.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a Snapshot.
         * @deprecated Use boardstream.v1.Snapshot.$Properties instead.
         */
        interface ISnapshot extends boardstream.v1.Snapshot.$Properties {
        }

        /** A part of the state at `seq`; the state is whole with part `parts`. */
        class Snapshot {

            /**
             * Constructs a new Snapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Snapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The last event that is in the state. */
            seq: number;

            /** From 1. */
            part: number;

            /** Number of parts. */
            parts: number;

            /** The elements of this part. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** In the first part. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /**
             * Encodes the specified Snapshot message. Does not implicitly {@link boardstream.v1.Snapshot.verify|verify} messages.
             * @param message Snapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Snapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Snapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Snapshot & boardstream.v1.Snapshot.$Shape} Snapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Snapshot & boardstream.v1.Snapshot.$Shape;
        }

        namespace Snapshot {

            /** Properties of a Snapshot. */
            interface $Properties {

                /** The last event that is in the state. */
                seq?: (number|null);

                /** From 1. */
                part?: (number|null);

                /** Number of parts. */
                parts?: (number|null);

                /** The elements of this part. */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** In the first part. */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Snapshot. */
            type $Shape = boardstream.v1.Snapshot.$Properties;
        }

        /**
         * Properties of an Events.
         * @deprecated Use boardstream.v1.Events.$Properties instead.
         */
        interface IEvents extends boardstream.v1.Events.$Properties {
        }

        /** Committed events without a gap. An event of the client's own says that its operation is saved. */
        class Events {

            /**
             * Constructs a new Events.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Events.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** seq of the first. */
            from: number;

            /** The events, each with the bytes that it has in the log. */
            events: boardstream.v1.Event.$Properties[];

            /**
             * Encodes the specified Events message. Does not implicitly {@link boardstream.v1.Events.verify|verify} messages.
             * @param message Events message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Events.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Events message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Events & boardstream.v1.Events.$Shape} Events
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Events & boardstream.v1.Events.$Shape;
        }

        namespace Events {

            /** Properties of an Events. */
            interface $Properties {

                /** seq of the first. */
                from?: (number|null);

                /** The events, each with the bytes that it has in the log. */
                events?: (boardstream.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Events. */
            type $Shape = {
              from?: number|null;
              events?: boardstream.v1.Event.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Saved.
         * @deprecated Use boardstream.v1.Saved.$Properties instead.
         */
        interface ISaved extends boardstream.v1.Saved.$Properties {
        }

        /** Answer to an operation that has its event already. */
        class Saved {

            /**
             * Constructs a new Saved.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Saved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The operation's counter. */
            counter: number;

            /** Its event. */
            seq: number;

            /**
             * Encodes the specified Saved message. Does not implicitly {@link boardstream.v1.Saved.verify|verify} messages.
             * @param message Saved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Saved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Saved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Saved & boardstream.v1.Saved.$Shape} Saved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Saved & boardstream.v1.Saved.$Shape;
        }

        namespace Saved {

            /** Properties of a Saved. */
            interface $Properties {

                /** The operation's counter. */
                counter?: (number|null);

                /** Its event. */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Saved. */
            type $Shape = boardstream.v1.Saved.$Properties;
        }

        /**
         * Properties of a Refused.
         * @deprecated Use boardstream.v1.Refused.$Properties instead.
         */
        interface IRefused extends boardstream.v1.Refused.$Properties {
        }

        /** An operation or message was refused. */
        class Refused {

            /**
             * Constructs a new Refused.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Refused.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The operation's counter; 0: no operation is answered. */
            counter: number;

            /** Why, for programs. */
            code: string;

            /** Why, for people. */
            message: string;

            /** The elements concerned. */
            elements: boardstream.v1.Dropped.$Properties[];

            /** ms to wait before the operation is sent again. */
            retryAfterMs?: (number|null);

            /**
             * Encodes the specified Refused message. Does not implicitly {@link boardstream.v1.Refused.verify|verify} messages.
             * @param message Refused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Refused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Refused & boardstream.v1.Refused.$Shape} Refused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Refused & boardstream.v1.Refused.$Shape;
        }

        namespace Refused {

            /** Properties of a Refused. */
            interface $Properties {

                /** The operation's counter; 0: no operation is answered. */
                counter?: (number|null);

                /** Why, for programs. */
                code?: (string|null);

                /** Why, for people. */
                message?: (string|null);

                /** The elements concerned. */
                elements?: (boardstream.v1.Dropped.$Properties[]|null);

                /** ms to wait before the operation is sent again. */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refused. */
            type $Shape = boardstream.v1.Refused.$Properties;
        }

        /**
         * Properties of a PresenceUpdate.
         * @deprecated Use boardstream.v1.PresenceUpdate.$Properties instead.
         */
        interface IPresenceUpdate extends boardstream.v1.PresenceUpdate.$Properties {
        }

        /** What another session shows. */
        class PresenceUpdate {

            /**
             * Constructs a new PresenceUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PresenceUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The session. */
            session: string;

            /** Its client. */
            clientId: string;

            /** Absent: the session is gone. */
            state?: (boardstream.v1.PresenceState.$Properties|null);

            /**
             * Encodes the specified PresenceUpdate message. Does not implicitly {@link boardstream.v1.PresenceUpdate.verify|verify} messages.
             * @param message PresenceUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PresenceUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceUpdate & boardstream.v1.PresenceUpdate.$Shape} PresenceUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PresenceUpdate & boardstream.v1.PresenceUpdate.$Shape;
        }

        namespace PresenceUpdate {

            /** Properties of a PresenceUpdate. */
            interface $Properties {

                /** The session. */
                session?: (string|null);

                /** Its client. */
                clientId?: (string|null);

                /** Absent: the session is gone. */
                state?: (boardstream.v1.PresenceState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceUpdate. */
            type $Shape = boardstream.v1.PresenceUpdate.$Properties;
        }

        /**
         * Properties of a RoleChanged.
         * @deprecated Use boardstream.v1.RoleChanged.$Properties instead.
         */
        interface IRoleChanged extends boardstream.v1.RoleChanged.$Properties {
        }

        /** The client's role changed. */
        class RoleChanged {

            /**
             * Constructs a new RoleChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoleChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What it may do now. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified RoleChanged message. Does not implicitly {@link boardstream.v1.RoleChanged.verify|verify} messages.
             * @param message RoleChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoleChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoleChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoleChanged & boardstream.v1.RoleChanged.$Shape} RoleChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoleChanged & boardstream.v1.RoleChanged.$Shape;
        }

        namespace RoleChanged {

            /** Properties of a RoleChanged. */
            interface $Properties {

                /** What it may do now. */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoleChanged. */
            type $Shape = boardstream.v1.RoleChanged.$Properties;
        }

        /**
         * Properties of a RoomNotice.
         * @deprecated Use boardstream.v1.RoomNotice.$Properties instead.
         */
        interface IRoomNotice extends boardstream.v1.RoomNotice.$Properties {
        }

        /** How the room stands. */
        class RoomNotice {

            /**
             * Constructs a new RoomNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its status. */
            status: boardstream.v1.RoomStatus;

            /** Whether operations are taken now. */
            writable: boolean;

            /** Why not. */
            reason?: (string|null);

            /** Its last event. */
            head: number;

            /**
             * Encodes the specified RoomNotice message. Does not implicitly {@link boardstream.v1.RoomNotice.verify|verify} messages.
             * @param message RoomNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomNotice & boardstream.v1.RoomNotice.$Shape} RoomNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomNotice & boardstream.v1.RoomNotice.$Shape;
        }

        namespace RoomNotice {

            /** Properties of a RoomNotice. */
            interface $Properties {

                /** Its status. */
                status?: (boardstream.v1.RoomStatus|null);

                /** Whether operations are taken now. */
                writable?: (boolean|null);

                /** Why not. */
                reason?: (string|null);

                /** Its last event. */
                head?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomNotice. */
            type $Shape = boardstream.v1.RoomNotice.$Properties;
        }

        /**
         * Properties of a Resync.
         * @deprecated Use boardstream.v1.Resync.$Properties instead.
         */
        interface IResync extends boardstream.v1.Resync.$Properties {
        }

        /** The client can't go on from where it is: a state follows. */
        class Resync {

            /**
             * Constructs a new Resync.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Resync.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The seq of the state that follows. */
            seq: number;

            /**
             * `truncated`: the events after the client's seq are gone. `ahead`: the client's seq is beyond the room's.
             * `no-state`: there is no state at the seq that it asked for.
             */
            reason: string;

            /** The client's last committed operation. */
            own?: (boardstream.v1.OwnEntry.$Properties|null);

            /**
             * Encodes the specified Resync message. Does not implicitly {@link boardstream.v1.Resync.verify|verify} messages.
             * @param message Resync message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Resync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resync message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Resync & boardstream.v1.Resync.$Shape} Resync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Resync & boardstream.v1.Resync.$Shape;
        }

        namespace Resync {

            /** Properties of a Resync. */
            interface $Properties {

                /** The seq of the state that follows. */
                seq?: (number|null);

                /**
                 * `truncated`: the events after the client's seq are gone. `ahead`: the client's seq is beyond the room's.
                 * `no-state`: there is no state at the seq that it asked for.
                 */
                reason?: (string|null);

                /** The client's last committed operation. */
                own?: (boardstream.v1.OwnEntry.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resync. */
            type $Shape = boardstream.v1.Resync.$Properties;
        }

        /**
         * Properties of an OwnEntry.
         * @deprecated Use boardstream.v1.OwnEntry.$Properties instead.
         */
        interface IOwnEntry extends boardstream.v1.OwnEntry.$Properties {
        }

        /** The last committed operation of the client that is spoken to. */
        class OwnEntry {

            /**
             * Constructs a new OwnEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OwnEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its counter. */
            counter: number;

            /** 8 bytes. */
            nonce: Uint8Array;

            /** Its event. */
            seq: number;

            /**
             * Encodes the specified OwnEntry message. Does not implicitly {@link boardstream.v1.OwnEntry.verify|verify} messages.
             * @param message OwnEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OwnEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OwnEntry & boardstream.v1.OwnEntry.$Shape} OwnEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OwnEntry & boardstream.v1.OwnEntry.$Shape;
        }

        namespace OwnEntry {

            /** Properties of an OwnEntry. */
            interface $Properties {

                /** Its counter. */
                counter?: (number|null);

                /** 8 bytes. */
                nonce?: (Uint8Array|null);

                /** Its event. */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnEntry. */
            type $Shape = boardstream.v1.OwnEntry.$Properties;
        }

        /**
         * Properties of a Bye.
         * @deprecated Use boardstream.v1.Bye.$Properties instead.
         */
        interface IBye extends boardstream.v1.Bye.$Properties {
        }

        /** The server closes the connection now. */
        class Bye {

            /**
             * Constructs a new Bye.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Bye.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Why, for programs. */
            code: string;

            /** Why, for people. */
            message: string;

            /** ms to wait before coming back. */
            retryAfterMs?: (number|null);

            /**
             * Encodes the specified Bye message. Does not implicitly {@link boardstream.v1.Bye.verify|verify} messages.
             * @param message Bye message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Bye.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Bye message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Bye & boardstream.v1.Bye.$Shape} Bye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Bye & boardstream.v1.Bye.$Shape;
        }

        namespace Bye {

            /** Properties of a Bye. */
            interface $Properties {

                /** Why, for programs. */
                code?: (string|null);

                /** Why, for people. */
                message?: (string|null);

                /** ms to wait before coming back. */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Bye. */
            type $Shape = boardstream.v1.Bye.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use boardstream.v1.Pong.$Properties instead.
         */
        interface IPong extends boardstream.v1.Pong.$Properties {
        }

        /** Answer to `Ping`. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Pong message. Does not implicitly {@link boardstream.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Pong & boardstream.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Pong & boardstream.v1.Pong.$Shape;
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = boardstream.v1.Pong.$Properties;
        }

        /** Whether a room takes operations. */
        enum RoomStatus {

            /** Never sent: a reader refuses it. */
            ROOM_STATUS_UNSPECIFIED = 0,

            /** It does. */
            ROOM_STATUS_OPEN = 1,

            /** It is archived. */
            ROOM_STATUS_ARCHIVED = 2,

            /** Its state is being loaded. */
            ROOM_STATUS_LOADING = 3,

            /** Its events could not be folded. In session messages only. */
            ROOM_STATUS_QUARANTINED = 4,

            /** It was erased. In session messages only. */
            ROOM_STATUS_ERASED = 5
        }

        /**
         * Properties of a RoomSnapshot.
         * @deprecated Use boardstream.v1.RoomSnapshot.$Properties instead.
         */
        interface IRoomSnapshot extends boardstream.v1.RoomSnapshot.$Properties {
        }

        /** Everything that a fold can resume from. */
        class RoomSnapshot {

            /**
             * Constructs a new RoomSnapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomSnapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The last event that is in it. */
            seq: number;

            /** When that was committed, ms since 1970. */
            committedAt: number;

            /** Whether the room takes operations. */
            status: boardstream.v1.RoomStatus;

            /** What the room was opened with. */
            settings?: (boardstream.v1.RoomSettings.$Properties|null);

            /** Set on a fork. */
            parent?: (boardstream.v1.RoomParent.$Properties|null);

            /** The board's own properties. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /** All elements, deleted ones too, in ascending order of id. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** Version vector, in ascending order of client id. */
            vector: boardstream.v1.VectorEntry.$Properties[];

            /** Roles given in the room. */
            access: boardstream.v1.AccessEntry.$Properties[];

            /** When each deleted element was deleted. */
            deletedAt: boardstream.v1.DeletedEntry.$Properties[];

            /** Hash of the state. */
            hash?: (boardstream.v1.StateHash.$Properties|null);

            /**
             * Encodes the specified RoomSnapshot message. Does not implicitly {@link boardstream.v1.RoomSnapshot.verify|verify} messages.
             * @param message RoomSnapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomSnapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomSnapshot & boardstream.v1.RoomSnapshot.$Shape} RoomSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomSnapshot & boardstream.v1.RoomSnapshot.$Shape;
        }

        namespace RoomSnapshot {

            /** Properties of a RoomSnapshot. */
            interface $Properties {

                /** The last event that is in it. */
                seq?: (number|null);

                /** When that was committed, ms since 1970. */
                committedAt?: (number|null);

                /** Whether the room takes operations. */
                status?: (boardstream.v1.RoomStatus|null);

                /** What the room was opened with. */
                settings?: (boardstream.v1.RoomSettings.$Properties|null);

                /** Set on a fork. */
                parent?: (boardstream.v1.RoomParent.$Properties|null);

                /** The board's own properties. */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** All elements, deleted ones too, in ascending order of id. */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** Version vector, in ascending order of client id. */
                vector?: (boardstream.v1.VectorEntry.$Properties[]|null);

                /** Roles given in the room. */
                access?: (boardstream.v1.AccessEntry.$Properties[]|null);

                /** When each deleted element was deleted. */
                deletedAt?: (boardstream.v1.DeletedEntry.$Properties[]|null);

                /** Hash of the state. */
                hash?: (boardstream.v1.StateHash.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomSnapshot. */
            type $Shape = boardstream.v1.RoomSnapshot.$Properties;
        }

        /**
         * Properties of an AccessEntry.
         * @deprecated Use boardstream.v1.AccessEntry.$Properties instead.
         */
        interface IAccessEntry extends boardstream.v1.AccessEntry.$Properties {
        }

        /** Somebody's role in a room. */
        class AccessEntry {

            /**
             * Constructs a new AccessEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.AccessEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Subject of their token. */
            subject: string;

            /** Their role. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified AccessEntry message. Does not implicitly {@link boardstream.v1.AccessEntry.verify|verify} messages.
             * @param message AccessEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.AccessEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccessEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.AccessEntry & boardstream.v1.AccessEntry.$Shape} AccessEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.AccessEntry & boardstream.v1.AccessEntry.$Shape;
        }

        namespace AccessEntry {

            /** Properties of an AccessEntry. */
            interface $Properties {

                /** Subject of their token. */
                subject?: (string|null);

                /** Their role. */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccessEntry. */
            type $Shape = boardstream.v1.AccessEntry.$Properties;
        }

        /**
         * Properties of a DeletedEntry.
         * @deprecated Use boardstream.v1.DeletedEntry.$Properties instead.
         */
        interface IDeletedEntry extends boardstream.v1.DeletedEntry.$Properties {
        }

        /** When an element was deleted. */
        class DeletedEntry {

            /**
             * Constructs a new DeletedEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.DeletedEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element id. */
            id: string;

            /** ms since 1970. */
            at: number;

            /**
             * Encodes the specified DeletedEntry message. Does not implicitly {@link boardstream.v1.DeletedEntry.verify|verify} messages.
             * @param message DeletedEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.DeletedEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeletedEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.DeletedEntry & boardstream.v1.DeletedEntry.$Shape} DeletedEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.DeletedEntry & boardstream.v1.DeletedEntry.$Shape;
        }

        namespace DeletedEntry {

            /** Properties of a DeletedEntry. */
            interface $Properties {

                /** Element id. */
                id?: (string|null);

                /** ms since 1970. */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeletedEntry. */
            type $Shape = boardstream.v1.DeletedEntry.$Properties;
        }

        /** Why there is no answer. */
        enum Absence {

            /** There is one. */
            ABSENCE_UNSPECIFIED = 0,

            /** There is no such room. */
            ABSENCE_NOT_FOUND = 1,

            /** The room is being loaded, or was at that moment: it has no state there. */
            ABSENCE_NO_STATE = 2,

            /** The room was erased. */
            ABSENCE_GONE = 3
        }

        /**
         * Properties of a HistoryStateRequest.
         * @deprecated Use boardstream.v1.HistoryStateRequest.$Properties instead.
         */
        interface IHistoryStateRequest extends boardstream.v1.HistoryStateRequest.$Properties {
        }

        /** Which state is wanted. */
        class HistoryStateRequest {

            /**
             * Constructs a new HistoryStateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryStateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room id. */
            room: string;

            /** After the event with this seq. */
            seq?: (number|null);

            /** After the last event committed at or before this time, ms since 1970. */
            time?: (number|null);

            /** The moment; none of them: the head. */
            at?: ("seq"|"time");

            /**
             * Encodes the specified HistoryStateRequest message. Does not implicitly {@link boardstream.v1.HistoryStateRequest.verify|verify} messages.
             * @param message HistoryStateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryStateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryStateRequest & boardstream.v1.HistoryStateRequest.$Shape} HistoryStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryStateRequest & boardstream.v1.HistoryStateRequest.$Shape;
        }

        namespace HistoryStateRequest {

            /** Properties of a HistoryStateRequest. */
            interface $Properties {

                /** Room id. */
                room?: (string|null);

                /** After the event with this seq. */
                seq?: (number|null);

                /** After the last event committed at or before this time, ms since 1970. */
                time?: (number|null);

                /** The moment; none of them: the head. */
                at?: ("seq"|"time");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a HistoryStateRequest. */
            type $Shape = {
              room?: string|null;
              seq?: number|null;
              time?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ at?: undefined; seq?: null; time?: null }|{ at?: "seq"; seq: number; time?: null }|{ at?: "time"; seq?: null; time: number })
            );
        }

        /**
         * Properties of a HistoryStateResponse.
         * @deprecated Use boardstream.v1.HistoryStateResponse.$Properties instead.
         */
        interface IHistoryStateResponse extends boardstream.v1.HistoryStateResponse.$Properties {
        }

        /** A state, in parts. */
        class HistoryStateResponse {

            /**
             * Constructs a new HistoryStateResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryStateResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The first: bytes follow. */
            start?: (boardstream.v1.HistoryStateStart.$Properties|null);

            /** The next bytes of an encoded `RoomSnapshot`. */
            data?: (Uint8Array|null);

            /** There is none. */
            absence?: (boardstream.v1.Absence|null);

            /** The moment lies outside of what the room has: its head. */
            outOfRange?: (number|null);

            /** What this part is. */
            part?: ("start"|"data"|"absence"|"outOfRange");

            /**
             * Encodes the specified HistoryStateResponse message. Does not implicitly {@link boardstream.v1.HistoryStateResponse.verify|verify} messages.
             * @param message HistoryStateResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryStateResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryStateResponse & boardstream.v1.HistoryStateResponse.$Shape} HistoryStateResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryStateResponse & boardstream.v1.HistoryStateResponse.$Shape;
        }

        namespace HistoryStateResponse {

            /** Properties of a HistoryStateResponse. */
            interface $Properties {

                /** The first: bytes follow. */
                start?: (boardstream.v1.HistoryStateStart.$Properties|null);

                /** The next bytes of an encoded `RoomSnapshot`. */
                data?: (Uint8Array|null);

                /** There is none. */
                absence?: (boardstream.v1.Absence|null);

                /** The moment lies outside of what the room has: its head. */
                outOfRange?: (number|null);

                /** What this part is. */
                part?: ("start"|"data"|"absence"|"outOfRange");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a HistoryStateResponse. */
            type $Shape = {
              start?: boardstream.v1.HistoryStateStart.$Shape|null;
              data?: Uint8Array|null;
              absence?: boardstream.v1.Absence|null;
              outOfRange?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; start?: null; data?: null; absence?: null; outOfRange?: null }|{ part?: "start"; start: boardstream.v1.HistoryStateStart.$Shape; data?: null; absence?: null; outOfRange?: null }|{ part?: "data"; start?: null; data: Uint8Array; absence?: null; outOfRange?: null }|{ part?: "absence"; start?: null; data?: null; absence: boardstream.v1.Absence; outOfRange?: null }|{ part?: "outOfRange"; start?: null; data?: null; absence?: null; outOfRange: number })
            );
        }

        /**
         * Properties of a HistoryStateStart.
         * @deprecated Use boardstream.v1.HistoryStateStart.$Properties instead.
         */
        interface IHistoryStateStart extends boardstream.v1.HistoryStateStart.$Properties {
        }

        /** What a state is of. */
        class HistoryStateStart {

            /**
             * Constructs a new HistoryStateStart.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryStateStart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** seq of the last event in it. */
            seq: number;

            /** A later event exists: the state at this moment will not change any more. */
            final: boolean;

            /** Bytes that follow. */
            bytes: number;

            /**
             * Encodes the specified HistoryStateStart message. Does not implicitly {@link boardstream.v1.HistoryStateStart.verify|verify} messages.
             * @param message HistoryStateStart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryStateStart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryStateStart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryStateStart & boardstream.v1.HistoryStateStart.$Shape} HistoryStateStart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryStateStart & boardstream.v1.HistoryStateStart.$Shape;
        }

        namespace HistoryStateStart {

            /** Properties of a HistoryStateStart. */
            interface $Properties {

                /** seq of the last event in it. */
                seq?: (number|null);

                /** A later event exists: the state at this moment will not change any more. */
                final?: (boolean|null);

                /** Bytes that follow. */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryStateStart. */
            type $Shape = boardstream.v1.HistoryStateStart.$Properties;
        }

        /**
         * Properties of a HistoryEventsRequest.
         * @deprecated Use boardstream.v1.HistoryEventsRequest.$Properties instead.
         */
        interface IHistoryEventsRequest extends boardstream.v1.HistoryEventsRequest.$Properties {
        }

        /** Which events are wanted. */
        class HistoryEventsRequest {

            /**
             * Constructs a new HistoryEventsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryEventsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room id. */
            room: string;

            /** The first seq. */
            from: number;

            /** The last seq; there may be fewer. */
            to: number;

            /** Events at most. */
            limit: number;

            /**
             * Encodes the specified HistoryEventsRequest message. Does not implicitly {@link boardstream.v1.HistoryEventsRequest.verify|verify} messages.
             * @param message HistoryEventsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryEventsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryEventsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryEventsRequest & boardstream.v1.HistoryEventsRequest.$Shape} HistoryEventsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryEventsRequest & boardstream.v1.HistoryEventsRequest.$Shape;
        }

        namespace HistoryEventsRequest {

            /** Properties of a HistoryEventsRequest. */
            interface $Properties {

                /** Room id. */
                room?: (string|null);

                /** The first seq. */
                from?: (number|null);

                /** The last seq; there may be fewer. */
                to?: (number|null);

                /** Events at most. */
                limit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryEventsRequest. */
            type $Shape = boardstream.v1.HistoryEventsRequest.$Properties;
        }

        /**
         * Properties of a HistoryEventsResponse.
         * @deprecated Use boardstream.v1.HistoryEventsResponse.$Properties instead.
         */
        interface IHistoryEventsResponse extends boardstream.v1.HistoryEventsResponse.$Properties {
        }

        /** Events, in parts. */
        class HistoryEventsResponse {

            /**
             * Constructs a new HistoryEventsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryEventsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The next encoded events. */
            events: Uint8Array[];

            /** In the first part: seq of its first event. */
            from: number;

            /** In the first part: the room's head. */
            head: number;

            /** There are none. */
            absence: boardstream.v1.Absence;

            /**
             * Encodes the specified HistoryEventsResponse message. Does not implicitly {@link boardstream.v1.HistoryEventsResponse.verify|verify} messages.
             * @param message HistoryEventsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryEventsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryEventsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryEventsResponse & boardstream.v1.HistoryEventsResponse.$Shape} HistoryEventsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryEventsResponse & boardstream.v1.HistoryEventsResponse.$Shape;
        }

        namespace HistoryEventsResponse {

            /** Properties of a HistoryEventsResponse. */
            interface $Properties {

                /** The next encoded events. */
                events?: (Uint8Array[]|null);

                /** In the first part: seq of its first event. */
                from?: (number|null);

                /** In the first part: the room's head. */
                head?: (number|null);

                /** There are none. */
                absence?: (boardstream.v1.Absence|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryEventsResponse. */
            type $Shape = boardstream.v1.HistoryEventsResponse.$Properties;
        }

        /**
         * Properties of a HistoryHeadsRequest.
         * @deprecated Use boardstream.v1.HistoryHeadsRequest.$Properties instead.
         */
        interface IHistoryHeadsRequest extends boardstream.v1.HistoryHeadsRequest.$Properties {
        }

        /** Which heads are wanted. */
        class HistoryHeadsRequest {

            /**
             * Constructs a new HistoryHeadsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryHeadsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room ids. */
            rooms: string[];

            /**
             * Encodes the specified HistoryHeadsRequest message. Does not implicitly {@link boardstream.v1.HistoryHeadsRequest.verify|verify} messages.
             * @param message HistoryHeadsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryHeadsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryHeadsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryHeadsRequest & boardstream.v1.HistoryHeadsRequest.$Shape} HistoryHeadsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryHeadsRequest & boardstream.v1.HistoryHeadsRequest.$Shape;
        }

        namespace HistoryHeadsRequest {

            /** Properties of a HistoryHeadsRequest. */
            interface $Properties {

                /** Room ids. */
                rooms?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryHeadsRequest. */
            type $Shape = boardstream.v1.HistoryHeadsRequest.$Properties;
        }

        /**
         * Properties of a HistoryHeadsResponse.
         * @deprecated Use boardstream.v1.HistoryHeadsResponse.$Properties instead.
         */
        interface IHistoryHeadsResponse extends boardstream.v1.HistoryHeadsResponse.$Properties {
        }

        /** Heads. */
        class HistoryHeadsResponse {

            /**
             * Constructs a new HistoryHeadsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryHeadsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** One a room, in the order asked for. */
            heads: boardstream.v1.HistoryHead.$Properties[];

            /**
             * Encodes the specified HistoryHeadsResponse message. Does not implicitly {@link boardstream.v1.HistoryHeadsResponse.verify|verify} messages.
             * @param message HistoryHeadsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryHeadsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryHeadsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryHeadsResponse & boardstream.v1.HistoryHeadsResponse.$Shape} HistoryHeadsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryHeadsResponse & boardstream.v1.HistoryHeadsResponse.$Shape;
        }

        namespace HistoryHeadsResponse {

            /** Properties of a HistoryHeadsResponse. */
            interface $Properties {

                /** One a room, in the order asked for. */
                heads?: (boardstream.v1.HistoryHead.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryHeadsResponse. */
            type $Shape = boardstream.v1.HistoryHeadsResponse.$Properties;
        }

        /**
         * Properties of a HistoryHead.
         * @deprecated Use boardstream.v1.HistoryHead.$Properties instead.
         */
        interface IHistoryHead extends boardstream.v1.HistoryHead.$Properties {
        }

        /** Where a room is. */
        class HistoryHead {

            /**
             * Constructs a new HistoryHead.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryHead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its last event's seq. */
            seq: number;

            /** When that was committed, ms since 1970. */
            committedAt: number;

            /** There is none. */
            absence: boardstream.v1.Absence;

            /**
             * Encodes the specified HistoryHead message. Does not implicitly {@link boardstream.v1.HistoryHead.verify|verify} messages.
             * @param message HistoryHead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryHead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryHead & boardstream.v1.HistoryHead.$Shape} HistoryHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryHead & boardstream.v1.HistoryHead.$Shape;
        }

        namespace HistoryHead {

            /** Properties of a HistoryHead. */
            interface $Properties {

                /** Its last event's seq. */
                seq?: (number|null);

                /** When that was committed, ms since 1970. */
                committedAt?: (number|null);

                /** There is none. */
                absence?: (boardstream.v1.Absence|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryHead. */
            type $Shape = boardstream.v1.HistoryHead.$Properties;
        }

        /**
         * Properties of a HistoryVerifyRequest.
         * @deprecated Use boardstream.v1.HistoryVerifyRequest.$Properties instead.
         */
        interface IHistoryVerifyRequest extends boardstream.v1.HistoryVerifyRequest.$Properties {
        }

        /** Which room to verify. */
        class HistoryVerifyRequest {

            /**
             * Constructs a new HistoryVerifyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryVerifyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room id. */
            room: string;

            /**
             * Encodes the specified HistoryVerifyRequest message. Does not implicitly {@link boardstream.v1.HistoryVerifyRequest.verify|verify} messages.
             * @param message HistoryVerifyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryVerifyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryVerifyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyRequest & boardstream.v1.HistoryVerifyRequest.$Shape} HistoryVerifyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryVerifyRequest & boardstream.v1.HistoryVerifyRequest.$Shape;
        }

        namespace HistoryVerifyRequest {

            /** Properties of a HistoryVerifyRequest. */
            interface $Properties {

                /** Room id. */
                room?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryVerifyRequest. */
            type $Shape = boardstream.v1.HistoryVerifyRequest.$Properties;
        }

        /**
         * Properties of a HistoryVerifyResponse.
         * @deprecated Use boardstream.v1.HistoryVerifyResponse.$Properties instead.
         */
        interface IHistoryVerifyResponse extends boardstream.v1.HistoryVerifyResponse.$Properties {
        }

        /** How a verification goes. */
        class HistoryVerifyResponse {

            /**
             * Constructs a new HistoryVerifyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryVerifyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** So far. */
            progress?: (boardstream.v1.HistoryVerifyProgress.$Properties|null);

            /** At the end. */
            report?: (boardstream.v1.HistoryVerifyReport.$Properties|null);

            /** There is nothing to verify. */
            absence?: (boardstream.v1.Absence|null);

            /** How far, or what was found. */
            message?: ("progress"|"report"|"absence");

            /**
             * Encodes the specified HistoryVerifyResponse message. Does not implicitly {@link boardstream.v1.HistoryVerifyResponse.verify|verify} messages.
             * @param message HistoryVerifyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryVerifyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryVerifyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyResponse & boardstream.v1.HistoryVerifyResponse.$Shape} HistoryVerifyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryVerifyResponse & boardstream.v1.HistoryVerifyResponse.$Shape;
        }

        namespace HistoryVerifyResponse {

            /** Properties of a HistoryVerifyResponse. */
            interface $Properties {

                /** So far. */
                progress?: (boardstream.v1.HistoryVerifyProgress.$Properties|null);

                /** At the end. */
                report?: (boardstream.v1.HistoryVerifyReport.$Properties|null);

                /** There is nothing to verify. */
                absence?: (boardstream.v1.Absence|null);

                /** How far, or what was found. */
                message?: ("progress"|"report"|"absence");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a HistoryVerifyResponse. */
            type $Shape = {
              progress?: boardstream.v1.HistoryVerifyProgress.$Shape|null;
              report?: boardstream.v1.HistoryVerifyReport.$Shape|null;
              absence?: boardstream.v1.Absence|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; progress?: null; report?: null; absence?: null }|{ message?: "progress"; progress: boardstream.v1.HistoryVerifyProgress.$Shape; report?: null; absence?: null }|{ message?: "report"; progress?: null; report: boardstream.v1.HistoryVerifyReport.$Shape; absence?: null }|{ message?: "absence"; progress?: null; report?: null; absence: boardstream.v1.Absence })
            );
        }

        /**
         * Properties of a HistoryVerifyProgress.
         * @deprecated Use boardstream.v1.HistoryVerifyProgress.$Properties instead.
         */
        interface IHistoryVerifyProgress extends boardstream.v1.HistoryVerifyProgress.$Properties {
        }

        /** How far a verification is. */
        class HistoryVerifyProgress {

            /**
             * Constructs a new HistoryVerifyProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryVerifyProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Events folded so far. */
            events: number;

            /** The room's head when it began. */
            head: number;

            /**
             * Encodes the specified HistoryVerifyProgress message. Does not implicitly {@link boardstream.v1.HistoryVerifyProgress.verify|verify} messages.
             * @param message HistoryVerifyProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryVerifyProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryVerifyProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyProgress & boardstream.v1.HistoryVerifyProgress.$Shape} HistoryVerifyProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryVerifyProgress & boardstream.v1.HistoryVerifyProgress.$Shape;
        }

        namespace HistoryVerifyProgress {

            /** Properties of a HistoryVerifyProgress. */
            interface $Properties {

                /** Events folded so far. */
                events?: (number|null);

                /** The room's head when it began. */
                head?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryVerifyProgress. */
            type $Shape = boardstream.v1.HistoryVerifyProgress.$Properties;
        }

        /**
         * Properties of a HistoryVerifyReport.
         * @deprecated Use boardstream.v1.HistoryVerifyReport.$Properties instead.
         */
        interface IHistoryVerifyReport extends boardstream.v1.HistoryVerifyReport.$Properties {
        }

        /** What a verification found. */
        class HistoryVerifyReport {

            /**
             * Constructs a new HistoryVerifyReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.HistoryVerifyReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Nothing is wrong. */
            ok: boolean;

            /** Events folded. */
            events: number;

            /** State hashes that were compared. */
            hashesChecked: number;

            /** Snapshots that were compared. */
            snapshotsChecked: number;

            /** The state hash at the head, as 32 hex digits; absent when the fold did not get there. */
            hash?: (string|null);

            /** One sentence each, in the order in which they were found. */
            problems: string[];

            /**
             * Encodes the specified HistoryVerifyReport message. Does not implicitly {@link boardstream.v1.HistoryVerifyReport.verify|verify} messages.
             * @param message HistoryVerifyReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.HistoryVerifyReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryVerifyReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.HistoryVerifyReport & boardstream.v1.HistoryVerifyReport.$Shape} HistoryVerifyReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.HistoryVerifyReport & boardstream.v1.HistoryVerifyReport.$Shape;
        }

        namespace HistoryVerifyReport {

            /** Properties of a HistoryVerifyReport. */
            interface $Properties {

                /** Nothing is wrong. */
                ok?: (boolean|null);

                /** Events folded. */
                events?: (number|null);

                /** State hashes that were compared. */
                hashesChecked?: (number|null);

                /** Snapshots that were compared. */
                snapshotsChecked?: (number|null);

                /** The state hash at the head, as 32 hex digits; absent when the fold did not get there. */
                hash?: (string|null);

                /** One sentence each, in the order in which they were found. */
                problems?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryVerifyReport. */
            type $Shape = boardstream.v1.HistoryVerifyReport.$Properties;
        }

        /**
         * Properties of a LogFileRecord.
         * @deprecated Use boardstream.v1.LogFileRecord.$Properties instead.
         */
        interface ILogFileRecord extends boardstream.v1.LogFileRecord.$Properties {
        }

        /** One record of a log file. */
        class LogFileRecord {

            /**
             * Constructs a new LogFileRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LogFileRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The first. */
            header?: (boardstream.v1.LogFileHeader.$Properties|null);

            /** An encoded `Event`, with the bytes that it has in the log. */
            event?: (Uint8Array|null);

            /** The last. */
            trailer?: (boardstream.v1.LogFileTrailer.$Properties|null);

            /** Which record. */
            record?: ("header"|"event"|"trailer");

            /**
             * Encodes the specified LogFileRecord message. Does not implicitly {@link boardstream.v1.LogFileRecord.verify|verify} messages.
             * @param message LogFileRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LogFileRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogFileRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileRecord & boardstream.v1.LogFileRecord.$Shape} LogFileRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LogFileRecord & boardstream.v1.LogFileRecord.$Shape;
        }

        namespace LogFileRecord {

            /** Properties of a LogFileRecord. */
            interface $Properties {

                /** The first. */
                header?: (boardstream.v1.LogFileHeader.$Properties|null);

                /** An encoded `Event`, with the bytes that it has in the log. */
                event?: (Uint8Array|null);

                /** The last. */
                trailer?: (boardstream.v1.LogFileTrailer.$Properties|null);

                /** Which record. */
                record?: ("header"|"event"|"trailer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LogFileRecord. */
            type $Shape = {
              header?: boardstream.v1.LogFileHeader.$Shape|null;
              event?: Uint8Array|null;
              trailer?: boardstream.v1.LogFileTrailer.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ record?: undefined; header?: null; event?: null; trailer?: null }|{ record?: "header"; header: boardstream.v1.LogFileHeader.$Shape; event?: null; trailer?: null }|{ record?: "event"; header?: null; event: Uint8Array; trailer?: null }|{ record?: "trailer"; header?: null; event?: null; trailer: boardstream.v1.LogFileTrailer.$Shape })
            );
        }

        /**
         * Properties of a LogFileHeader.
         * @deprecated Use boardstream.v1.LogFileHeader.$Properties instead.
         */
        interface ILogFileHeader extends boardstream.v1.LogFileHeader.$Properties {
        }

        /** How a log file starts. */
        class LogFileHeader {

            /**
             * Constructs a new LogFileHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LogFileHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Always "boardstream-log". */
            format: string;

            /** Version of the format: 1. */
            version: number;

            /** The room that the events come from. */
            room: string;

            /** When the file was made, ms since 1970. */
            exportedAt: number;

            /**
             * Encodes the specified LogFileHeader message. Does not implicitly {@link boardstream.v1.LogFileHeader.verify|verify} messages.
             * @param message LogFileHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LogFileHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogFileHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileHeader & boardstream.v1.LogFileHeader.$Shape} LogFileHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LogFileHeader & boardstream.v1.LogFileHeader.$Shape;
        }

        namespace LogFileHeader {

            /** Properties of a LogFileHeader. */
            interface $Properties {

                /** Always "boardstream-log". */
                format?: (string|null);

                /** Version of the format: 1. */
                version?: (number|null);

                /** The room that the events come from. */
                room?: (string|null);

                /** When the file was made, ms since 1970. */
                exportedAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogFileHeader. */
            type $Shape = boardstream.v1.LogFileHeader.$Properties;
        }

        /**
         * Properties of a LogFileTrailer.
         * @deprecated Use boardstream.v1.LogFileTrailer.$Properties instead.
         */
        interface ILogFileTrailer extends boardstream.v1.LogFileTrailer.$Properties {
        }

        /** How a log file ends. A file without it, or with one that does not match, is not whole. */
        class LogFileTrailer {

            /**
             * Constructs a new LogFileTrailer.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LogFileTrailer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Number of events. */
            count: number;

            /** State hash after the last of them. */
            hash?: (boardstream.v1.StateHash.$Properties|null);

            /**
             * Encodes the specified LogFileTrailer message. Does not implicitly {@link boardstream.v1.LogFileTrailer.verify|verify} messages.
             * @param message LogFileTrailer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LogFileTrailer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogFileTrailer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileTrailer & boardstream.v1.LogFileTrailer.$Shape} LogFileTrailer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LogFileTrailer & boardstream.v1.LogFileTrailer.$Shape;
        }

        namespace LogFileTrailer {

            /** Properties of a LogFileTrailer. */
            interface $Properties {

                /** Number of events. */
                count?: (number|null);

                /** State hash after the last of them. */
                hash?: (boardstream.v1.StateHash.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogFileTrailer. */
            type $Shape = boardstream.v1.LogFileTrailer.$Properties;
        }
    }
}
