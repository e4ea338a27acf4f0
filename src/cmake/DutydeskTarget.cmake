# One folder, one library, one include root: a header can be included only by a target that links its library.
# All sources of the folder belong to it. OPTIMISE: what tests of attacks and faults spend their time in, under sanitizers
# twice as long without -Og.
function(dutydesk_add_library name)
    cmake_parse_arguments(ARG "OPTIMISE" "" "LINK;PRECOMPILE" ${ARGN})
    foreach(library IN LISTS ARG_LINK)
        if(library MATCHES "^Dutydesk::" AND NOT TARGET ${library})
            message(FATAL_ERROR "${name} must not link ${library}: layers are added from the lowest to the highest")
        endif()
    endforeach()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/*.ui")
    add_library(dutydesk_${name} STATIC ${sources})
    add_library(Dutydesk::${name} ALIAS dutydesk_${name})
    target_include_directories(dutydesk_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(dutydesk_${name} PUBLIC ${ARG_LINK})
    dutydesk_set_options(dutydesk_${name})
    dutydesk_sanitize(dutydesk_${name})
    if(ARG_OPTIMISE AND DUTYDESK_SANITIZE)
        target_compile_options(dutydesk_${name} PRIVATE -Og)
    endif()
    if(ARG_PRECOMPILE)
        target_precompile_headers(dutydesk_${name} PRIVATE ${ARG_PRECOMPILE})
    endif()
    set_property(GLOBAL APPEND PROPERTY DUTYDESK_TRANSLATED_SOURCES ${sources})
endfunction()

function(dutydesk_set_options target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
        -Wold-style-cast -Woverloaded-virtual "$<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>" -Wnull-dereference
        $<$<BOOL:${DUTYDESK_WERROR}>:-Werror>)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
        QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

# The program's own code. Tests link the sanitizers and are not checked themselves: that would double their compiling.
function(dutydesk_sanitize target)
    if(DUTYDESK_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${DUTYDESK_SANITIZE}
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${DUTYDESK_SANITIZE})
    endif()
endfunction()
