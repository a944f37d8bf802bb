;; The inner loops of the network (network.ts), eight hidden units to an instruction. Integers, and doubles that hold
;; integers: the same bits on every machine. `npm run build` makes kernel.json of this file.
;;
;; A head's hidden units lie in blocks of 8 numbers of 16 bits; what fills up the last block is computed and never counts,
;; because its weights in `out` are zero. A share is what one token gives to the hidden units at one of the 9 distances
;; that a unit sees: 9 times `blocks` times 16 bytes for each slot (slots.ts). All pointers are offsets in bytes.
(module
  (import "host" "memory" (memory 1))

  ;; Weights of 8 bits, rows of `hidden` for each number of a token's vector and each distance, put in the order that
  ;; `share` reads them: for each distance, block and pair of rows, the weights of both rows for each unit.
  (func (export "arrange")
    (param $from i32) (param $to i32) (param $distances i32) (param $pairs i32) (param $hidden i32) (param $blocks i32)
    (local $block i32) (local $pair i32) (local $row i32) (local $a v128) (local $b v128)
    (loop $distance
      (local.set $block (i32.const 0))
      (loop $eachBlock
        (local.set $pair (i32.const 0))
        (local.set $row (i32.add (local.get $from) (i32.shl (local.get $block) (i32.const 3))))
        (loop $eachPair
          (local.set $a (v128.load8x8_s (local.get $row)))
          (local.set $row (i32.add (local.get $row) (local.get $hidden)))
          (local.set $b (v128.load8x8_s (local.get $row)))
          (local.set $row (i32.add (local.get $row) (local.get $hidden)))
          (v128.store (local.get $to)
            (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $a) (local.get $b)))
          (v128.store offset=16 (local.get $to)
            (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $a) (local.get $b)))
          (local.set $to (i32.add (local.get $to) (i32.const 32)))
          (local.set $pair (i32.add (local.get $pair) (i32.const 1)))
          (br_if $eachPair (i32.lt_u (local.get $pair) (local.get $pairs))))
        (local.set $block (i32.add (local.get $block) (i32.const 1)))
        (br_if $eachBlock (i32.lt_u (local.get $block) (local.get $blocks))))
      (local.set $from (i32.add (local.get $from)
        (i32.mul (i32.shl (local.get $pairs) (i32.const 1)) (local.get $hidden))))
      (local.set $distances (i32.sub (local.get $distances) (i32.const 1)))
      (br_if $distance (local.get $distances))))

  ;; Works out the shares of those of `count` slots that are not ready: products of the vector (numbers of 16 bits) and the
  ;; arranged weights, summed up, lowered by 3 bits and held within 900.
  (func (export "share")
    (param $slots i32) (param $count i32) (param $vectors i32) (param $ready i32) (param $weights i32)
    (param $shares i32) (param $pairs i32) (param $blocks i32)
    (local $end i32) (local $slot i32) (local $vector i32) (local $pair i32) (local $left i32) (local $weight i32)
    (local $to i32) (local $low v128) (local $high v128) (local $two v128) (local $half v128) (local $top v128)
    (local $bottom v128)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $half (i32x4.splat (i32.const 4)))
    (local.set $top (i32x4.splat (i32.const 900)))
    (local.set $bottom (i32x4.splat (i32.const -900)))
    (local.set $end (i32.add (local.get $slots) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (local.set $slot (i32.load (local.get $slots)))
      (if (i32.eqz (i32.load8_u (i32.add (local.get $ready) (local.get $slot))))
        (then
          (i32.store8 (i32.add (local.get $ready) (local.get $slot)) (i32.const 1))
          (local.set $vector (i32.add (local.get $vectors)
            (i32.shl (i32.mul (local.get $slot) (local.get $pairs)) (i32.const 2))))
          (local.set $left (i32.mul (i32.const 9) (local.get $blocks)))
          (local.set $to (i32.add (local.get $shares)
            (i32.shl (i32.mul (local.get $slot) (local.get $left)) (i32.const 4))))
          (local.set $weight (local.get $weights))
          (loop $eachBlock
            (local.set $low (v128.const i32x4 0 0 0 0))
            (local.set $high (v128.const i32x4 0 0 0 0))
            (local.set $pair (i32.const 0))
            (loop $eachPair
              (local.set $two (v128.load32_splat
                (i32.add (local.get $vector) (i32.shl (local.get $pair) (i32.const 2)))))
              (local.set $low (i32x4.add (local.get $low)
                (i32x4.dot_i16x8_s (local.get $two) (v128.load (local.get $weight)))))
              (local.set $high (i32x4.add (local.get $high)
                (i32x4.dot_i16x8_s (local.get $two) (v128.load offset=16 (local.get $weight)))))
              (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
              (local.set $pair (i32.add (local.get $pair) (i32.const 1)))
              (br_if $eachPair (i32.lt_u (local.get $pair) (local.get $pairs))))
            (local.set $low (i32x4.shr_s (i32x4.add (local.get $low) (local.get $half)) (i32.const 3)))
            (local.set $high (i32x4.shr_s (i32x4.add (local.get $high) (local.get $half)) (i32.const 3)))
            (v128.store (local.get $to) (i16x8.narrow_i32x4_s
              (i32x4.min_s (i32x4.max_s (local.get $low) (local.get $bottom)) (local.get $top))
              (i32x4.min_s (i32x4.max_s (local.get $high) (local.get $bottom)) (local.get $top))))
            (local.set $to (i32.add (local.get $to) (i32.const 16)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br_if $eachBlock (local.get $left)))))
      (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $slots) (local.get $end)))))

  ;; Adds the vectors of `count` slots to a sum of `width` numbers of 32 bits; `width` is a multiple of 8.
  (func (export "sum") (param $slots i32) (param $count i32) (param $vectors i32) (param $width i32) (param $to i32)
    (local $end i32) (local $at i32) (local $vector i32) (local $numbers v128) (local $sum i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $end (i32.add (local.get $slots) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (local.set $vector (i32.add (local.get $vectors)
        (i32.shl (i32.mul (i32.load (local.get $slots)) (local.get $width)) (i32.const 1))))
      (local.set $at (i32.const 0))
      (local.set $sum (local.get $to))
      (loop $eachEight
        (local.set $numbers (v128.load (i32.add (local.get $vector) (i32.shl (local.get $at) (i32.const 1)))))
        (v128.store (local.get $sum) (i32x4.add (v128.load (local.get $sum))
          (i32x4.extend_low_i16x8_s (local.get $numbers))))
        (v128.store offset=16 (local.get $sum) (i32x4.add (v128.load offset=16 (local.get $sum))
          (i32x4.extend_high_i16x8_s (local.get $numbers))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br_if $eachEight (i32.lt_u (local.get $at) (local.get $width))))
      (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $slots) (local.get $end)))))

  ;; What the mean of `count` vectors, whose sum is given, gives to each hidden unit, rounded half up: numbers of 32 bits.
  ;; Doubles hold the sums exactly: those of a long text have more than 32 bits.
  (func (export "mean")
    (param $sum i32) (param $count i32) (param $width i32) (param $weights i32) (param $hidden i32) (param $blocks i32)
    (param $to i32)
    (local $left i32) (local $row i32) (local $at i32) (local $value v128) (local $four v128) (local $low v128)
    (local $high v128) (local $counts v128) (local $half v128)
    (local.set $counts (f64x2.splat (f64.convert_i32_u (local.get $count))))
    (local.set $half (f64x2.splat (f64.const 0.5)))
    (local.set $left (i32.shl (local.get $blocks) (i32.const 1)))
    (loop $eachFour
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $row (local.get $weights))
      (local.set $at (i32.const 0))
      (loop $eachNumber
        (local.set $value (f64x2.splat (f64.convert_i32_s
          (i32.load (i32.add (local.get $sum) (i32.shl (local.get $at) (i32.const 2)))))))
        (local.set $four (i32x4.extend_low_i16x8_s (i16x8.extend_low_i8x16_s (v128.load32_zero (local.get $row)))))
        (local.set $low (f64x2.add (local.get $low)
          (f64x2.mul (local.get $value) (f64x2.convert_low_i32x4_s (local.get $four)))))
        (local.set $high (f64x2.add (local.get $high)
          (f64x2.mul (local.get $value) (f64x2.convert_low_i32x4_s
            (i8x16.shuffle 8 9 10 11 12 13 14 15 0 0 0 0 0 0 0 0 (local.get $four) (local.get $four))))))
        (local.set $row (i32.add (local.get $row) (local.get $hidden)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br_if $eachNumber (i32.lt_u (local.get $at) (local.get $width))))
      (v128.store64_lane 0 (local.get $to) (i32x4.trunc_sat_f64x2_s_zero
        (f64x2.floor (f64x2.add (f64x2.div (local.get $low) (local.get $counts)) (local.get $half)))))
      (v128.store64_lane offset=8 0 (local.get $to) (i32x4.trunc_sat_f64x2_s_zero
        (f64x2.floor (f64x2.add (f64x2.div (local.get $high) (local.get $counts)) (local.get $half)))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (br_if $eachFour (local.get $left))))

  ;; What each of a head's units gets besides the tokens, in the units of the shares: `given`, and the means of the sentence
  ;; and of the text. Numbers of 32 bits in, of 16 bits out.
  (func (export "context")
    (param $sentence i32) (param $text i32) (param $given i32) (param $to i32) (param $blocks i32)
    (local $half v128)
    (local.set $half (i32x4.splat (i32.const 4)))
    (loop $eachBlock
      (v128.store (local.get $to) (i16x8.narrow_i32x4_s
        (i32x4.shr_s (i32x4.add (i32x4.add (v128.load (local.get $sentence)) (v128.load (local.get $text)))
          (i32x4.add (v128.load (local.get $given)) (local.get $half))) (i32.const 3))
        (i32x4.shr_s (i32x4.add
          (i32x4.add (v128.load offset=16 (local.get $sentence)) (v128.load offset=16 (local.get $text)))
          (i32x4.add (v128.load offset=16 (local.get $given)) (local.get $half))) (i32.const 3))))
      (local.set $sentence (i32.add (local.get $sentence) (i32.const 32)))
      (local.set $text (i32.add (local.get $text) (i32.const 32)))
      (local.set $given (i32.add (local.get $given) (i32.const 32)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $blocks (i32.sub (local.get $blocks) (i32.const 1)))
      (br_if $eachBlock (local.get $blocks))))

  ;; Writes the sums of `count` rows: the context, and what the token at each of the nine distances gives. `slots` has four
  ;; more before the first row and behind the last.
  (func (export "add")
    (param $slots i32) (param $count i32) (param $shares i32) (param $context i32) (param $blocks i32) (param $to i32)
    (local $size i32) (local $stride i32) (local $at i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $g i32)
    (local $h i32) (local $i i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $size (i32.shl (local.get $blocks) (i32.const 4)))
    (local.set $stride (i32.mul (local.get $size) (i32.const 9)))
    (loop $eachRow
      (local.set $at (local.get $shares))
      (local.set $a (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $b (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=4 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $c (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=8 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $d (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=12 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $e (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=16 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $f (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=20 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $g (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=24 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $h (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=28 (local.get $slots)))))
      (local.set $at (i32.add (local.get $at) (local.get $size)))
      (local.set $i (i32.add (local.get $at) (i32.mul (local.get $stride) (i32.load offset=32 (local.get $slots)))))
      (local.set $at (i32.const 0))
      (loop $eachBlock
        (v128.store (i32.add (local.get $to) (local.get $at))
          (i16x8.add (v128.load (i32.add (local.get $context) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $a) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $b) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $c) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $d) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $e) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $f) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $g) (local.get $at)))
          (i16x8.add (v128.load (i32.add (local.get $h) (local.get $at)))
            (v128.load (i32.add (local.get $i) (local.get $at)))))))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $eachBlock (i32.lt_u (local.get $at) (local.get $size))))
      (local.set $to (i32.add (local.get $to) (local.get $size)))
      (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $eachRow (local.get $count))))

  ;; Adds what each of `count` slots gives to those of the first `rows` rows that see the row that it is at.
  (func (export "extend")
    (param $slots i32) (param $at i32) (param $count i32) (param $shares i32) (param $blocks i32) (param $rows i32)
    (param $to i32)
    (local $size i32) (local $row i32) (local $distance i32) (local $seeing i32) (local $share i32) (local $sum i32)
    (local $lane i32)
    (local.set $size (i32.shl (local.get $blocks) (i32.const 4)))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $row (i32.add (i32.load (local.get $at)) (i32.const 4)))
        (local.set $share (i32.add (local.get $shares)
          (i32.mul (i32.mul (local.get $size) (i32.const 9)) (i32.load (local.get $slots)))))
        (local.set $distance (i32.const 0))
        (loop $eachDistance
          ;; Before the first row this is a large unsigned number.
          (local.set $seeing (i32.sub (local.get $row) (local.get $distance)))
          (if (i32.lt_u (local.get $seeing) (local.get $rows))
            (then
              (local.set $sum (i32.add (local.get $to) (i32.mul (local.get $seeing) (local.get $size))))
              (local.set $lane (i32.const 0))
              (loop $eachBlock
                (v128.store (i32.add (local.get $sum) (local.get $lane)) (i16x8.add
                  (v128.load (i32.add (local.get $sum) (local.get $lane)))
                  (v128.load (i32.add (local.get $share) (local.get $lane)))))
                (local.set $lane (i32.add (local.get $lane) (i32.const 16)))
                (br_if $eachBlock (i32.lt_u (local.get $lane) (local.get $size))))))
          (local.set $share (i32.add (local.get $share) (local.get $size)))
          (local.set $distance (i32.add (local.get $distance) (i32.const 1)))
          (br_if $eachDistance (i32.lt_u (local.get $distance) (i32.const 9))))
        (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $each))))

  ;; Sets what is below zero in `blocks` blocks to zero.
  (func (export "rectify") (param $at i32) (param $blocks i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $blocks) (i32.const 4))))
    (loop $eachBlock
      (v128.store (local.get $at) (i16x8.max_s (v128.load (local.get $at)) (v128.const i32x4 0 0 0 0)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $eachBlock (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The second layer of `count` rows: for each unit its bias, and the products of the first layer's units at five rows,
  ;; `stride` apart and the own in the middle, with the arranged weights; summed up, lowered by 7 bits, nothing below zero.
  ;; A row of the first layer has `size` bytes, and there are rows before the first and behind the last.
  (func (export "widen")
    (param $units i32) (param $count i32) (param $size i32) (param $stride i32) (param $weights i32) (param $bias i32)
    (param $blocks i32) (param $to i32)
    (local $block i32) (local $tap i32) (local $first i32) (local $at i32) (local $end i32) (local $weight i32)
    (local $step i32) (local $two v128) (local $low v128) (local $high v128) (local $half v128)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $half (i32x4.splat (i32.const 64)))
    ;; From the weights of a block at one tap to those at the next: 8 bytes of weights for each byte of a row.
    (local.set $step (i32.mul (i32.shl (local.get $size) (i32.const 3)) (i32.sub (local.get $blocks) (i32.const 1))))
    (local.set $units (i32.sub (local.get $units) (i32.shl (local.get $stride) (i32.const 1))))
    (loop $eachRow
      (local.set $block (i32.const 0))
      (loop $eachBlock
        (local.set $low (v128.load (i32.add (local.get $bias) (i32.shl (local.get $block) (i32.const 5)))))
        (local.set $high (v128.load offset=16 (i32.add (local.get $bias) (i32.shl (local.get $block) (i32.const 5)))))
        (local.set $weight (i32.add (local.get $weights)
          (i32.mul (local.get $block) (i32.shl (local.get $size) (i32.const 3)))))
        (local.set $first (local.get $units))
        (local.set $tap (i32.const 5))
        (loop $eachTap
          (local.set $at (local.get $first))
          (local.set $end (i32.add (local.get $first) (local.get $size)))
          (loop $eachPair
            (local.set $two (v128.load32_splat (local.get $at)))
            (local.set $low (i32x4.add (local.get $low)
              (i32x4.dot_i16x8_s (local.get $two) (v128.load (local.get $weight)))))
            (local.set $high (i32x4.add (local.get $high)
              (i32x4.dot_i16x8_s (local.get $two) (v128.load offset=16 (local.get $weight)))))
            (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (br_if $eachPair (i32.lt_u (local.get $at) (local.get $end))))
          (local.set $weight (i32.add (local.get $weight) (local.get $step)))
          (local.set $first (i32.add (local.get $first) (local.get $stride)))
          (local.set $tap (i32.sub (local.get $tap) (i32.const 1)))
          (br_if $eachTap (local.get $tap)))
        (v128.store (local.get $to) (i16x8.max_s (v128.const i32x4 0 0 0 0) (i16x8.narrow_i32x4_s
          (i32x4.shr_s (i32x4.add (local.get $low) (local.get $half)) (i32.const 7))
          (i32x4.shr_s (i32x4.add (local.get $high) (local.get $half)) (i32.const 7)))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $block (i32.add (local.get $block) (i32.const 1)))
        (br_if $eachBlock (i32.lt_u (local.get $block) (local.get $blocks))))
      (local.set $units (i32.add (local.get $units) (local.get $size)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $eachRow (local.get $count))))

  ;; Adds to a number of 32 bits for each row what its units, none below zero, say for one label.
  (func (export "answer")
    (param $units i32) (param $count i32) (param $blocks i32) (param $out i32) (param $to i32)
    (local $at i32) (local $size i32) (local $sum v128)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $size (i32.shl (local.get $blocks) (i32.const 4)))
    (loop $eachRow
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $eachBlock
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s
          (v128.load (i32.add (local.get $units) (local.get $at)))
          (v128.load (i32.add (local.get $out) (local.get $at))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $eachBlock (i32.lt_u (local.get $at) (local.get $size))))
      (i32.store (local.get $to) (i32.add (i32.load (local.get $to)) (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
        (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
      (local.set $units (i32.add (local.get $units) (local.get $size)))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $eachRow (local.get $count))))
)
