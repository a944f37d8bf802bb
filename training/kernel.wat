;; The inner loops of training (kernel.ts), four numbers of 32 bits to an instruction. WebAssembly fixes what each operation
;; on them gives, to the last bit, and the order of the sums is the one written here: the same model on every machine.
;;
;; All pointers and strides are in bytes. `size` counts numbers and is a multiple of 8.
(module
  (import "host" "memory" (memory 1 1024 shared))

  ;; Adds to each of `count` numbers at `to`, an even count, the product of `vector` and one of the rows at `rows`.
  (func (export "multiply")
    (param $vector i32) (param $size i32) (param $rows i32) (param $stride i32) (param $count i32) (param $to i32)
    (local $end i32) (local $at i32) (local $one i32) (local $other i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $size) (i32.const 2))))
    (loop $eachTwo
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $vector))
      (local.set $one (local.get $rows))
      (local.set $other (i32.add (local.get $rows) (local.get $stride)))
      (loop $eachEight
        (local.set $x (v128.load (local.get $at)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $one)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load (local.get $other)))))
        (local.set $x (v128.load offset=16 (local.get $at)))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $one)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $other)))))
        (local.set $one (i32.add (local.get $one) (i32.const 32)))
        (local.set $other (i32.add (local.get $other) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $eachEight (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $a (f32x4.add (local.get $a) (local.get $c)))
      (local.set $b (f32x4.add (local.get $b) (local.get $d)))
      ;; The four parts of each sum: a0 + a2, a1 + a3, and the same of b.
      (local.set $x (f32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))
      (f32.store (local.get $to) (f32.add (f32.load (local.get $to))
        (f32.add (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x)))))
      (f32.store offset=4 (local.get $to) (f32.add (f32.load offset=4 (local.get $to))
        (f32.add (f32x4.extract_lane 2 (local.get $x)) (f32x4.extract_lane 3 (local.get $x)))))
      (local.set $to (i32.add (local.get $to) (i32.const 8)))
      (local.set $rows (i32.add (local.get $rows) (i32.shl (local.get $stride) (i32.const 1))))
      (local.set $count (i32.sub (local.get $count) (i32.const 2)))
      (br_if $eachTwo (local.get $count))))

  ;; Adds to the row at `to` each of `count` rows, times its factor.
  (func (export "combine")
    (param $factors i32) (param $count i32) (param $rows i32) (param $stride i32) (param $size i32) (param $to i32)
    (local $end i32) (local $at i32) (local $row i32) (local $last i32) (local $factor f32) (local $all v128)
    (local.set $last (i32.add (local.get $factors) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $size) (i32.const 2))))
    (loop $each
      (local.set $factor (f32.load (local.get $factors)))
      (if (f32.ne (local.get $factor) (f32.const 0))
        (then
          (local.set $all (f32x4.splat (local.get $factor)))
          (local.set $at (local.get $to))
          (local.set $row (local.get $rows))
          (loop $eachEight
            (v128.store (local.get $at) (f32x4.add (v128.load (local.get $at))
              (f32x4.mul (local.get $all) (v128.load (local.get $row)))))
            (v128.store offset=16 (local.get $at) (f32x4.add (v128.load offset=16 (local.get $at))
              (f32x4.mul (local.get $all) (v128.load offset=16 (local.get $row)))))
            (local.set $row (i32.add (local.get $row) (i32.const 32)))
            (local.set $at (i32.add (local.get $at) (i32.const 32)))
            (br_if $eachEight (i32.lt_u (local.get $at) (local.get $end))))))
      (local.set $rows (i32.add (local.get $rows) (local.get $stride)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $factors) (local.get $last)))))

  ;; Adds `vector`, times its factor, to each of `count` rows.
  (func (export "spread")
    (param $factors i32) (param $count i32) (param $vector i32) (param $size i32) (param $rows i32) (param $stride i32)
    (local $end i32) (local $at i32) (local $row i32) (local $last i32) (local $factor f32) (local $all v128)
    (local.set $last (i32.add (local.get $factors) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $size) (i32.const 2))))
    (loop $each
      (local.set $factor (f32.load (local.get $factors)))
      (if (f32.ne (local.get $factor) (f32.const 0))
        (then
          (local.set $all (f32x4.splat (local.get $factor)))
          (local.set $at (local.get $vector))
          (local.set $row (local.get $rows))
          (loop $eachEight
            (v128.store (local.get $row) (f32x4.add (v128.load (local.get $row))
              (f32x4.mul (local.get $all) (v128.load (local.get $at)))))
            (v128.store offset=16 (local.get $row) (f32x4.add (v128.load offset=16 (local.get $row))
              (f32x4.mul (local.get $all) (v128.load offset=16 (local.get $at)))))
            (local.set $row (i32.add (local.get $row) (i32.const 32)))
            (local.set $at (i32.add (local.get $at) (i32.const 32)))
            (br_if $eachEight (i32.lt_u (local.get $at) (local.get $end))))))
      (local.set $rows (i32.add (local.get $rows) (local.get $stride)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $factors) (local.get $last))))))
