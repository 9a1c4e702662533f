// A small processor with its registers, an arithmetic unit, a multiplier and a memory: something to synthesise.
module unit(input [3:0] op, input [15:0] a, input [15:0] b, output reg [15:0] r, output zero);
    wire [31:0] product = a * b;
    always @* begin
        case (op)
            4'd0: r = a + b;
            4'd1: r = a - b;
            4'd2: r = a & b;
            4'd3: r = a | b;
            4'd4: r = a ^ b;
            4'd5: r = a << b[3:0];
            4'd6: r = a >> b[3:0];
            4'd7: r = $signed(a) >>> b[3:0];
            4'd8: r = {15'd0, a < b};
            4'd9: r = {15'd0, $signed(a) < $signed(b)};
            4'd10: r = product[15:0];
            4'd11: r = product[31:16];
            default: r = b;
        endcase
    end
    assign zero = r == 16'd0;
endmodule

module registers(input clock, input write, input [2:0] target, input [15:0] value,
                 input [2:0] first, input [2:0] second, output [15:0] a, output [15:0] b);
    reg [15:0] file [0:7];
    always @(posedge clock) if (write && target != 3'd0) file[target] <= value;
    assign a = first == 3'd0 ? 16'd0 : file[first];
    assign b = second == 3'd0 ? 16'd0 : file[second];
endmodule

module top(input clock, input reset, input [15:0] instruction, input [15:0] read,
           output [15:0] address, output [15:0] written, output store, output reg [15:0] counter);
    wire [3:0] op = instruction[15:12];
    wire [2:0] target = instruction[11:9];
    wire [2:0] first = instruction[8:6];
    wire [2:0] second = instruction[5:3];
    wire [15:0] a, b, result;
    wire zero;
    reg [1:0] state;
    reg carried;
    wire load = op == 4'd13;
    wire jump = op == 4'd14;
    wire [15:0] operand = instruction[2] ? {{13{instruction[5]}}, instruction[5:3]} : b;
    unit alu(.op(op), .a(a), .b(operand), .r(result), .zero(zero));
    registers file(.clock(clock), .write(state == 2'd2 && !jump && op != 4'd15), .target(target),
                   .value(load ? read : result), .first(first), .second(second), .a(a), .b(b));
    assign address = a + {{10{instruction[5]}}, instruction[5:0]};
    assign written = b;
    assign store = state == 2'd2 && op == 4'd15;
    always @(posedge clock) begin
        if (reset) begin
            counter <= 16'd0;
            state <= 2'd0;
            carried <= 1'b0;
        end else begin
            state <= state == 2'd2 ? 2'd0 : state + 2'd1;
            if (state == 2'd2) begin
                carried <= zero;
                counter <= jump && (instruction[0] ? carried : !carried) ? a : counter + 16'd1;
            end
        end
    end
endmodule
